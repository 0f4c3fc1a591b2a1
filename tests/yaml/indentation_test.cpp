#include "yaml/flaw_row.hpp"

namespace okr::yaml {

TEST_CASE("indentation") {
  check_rows(
      {
          {"a tab", "list:\n⟦\t⟧- a\nlast: ok\n", "a tab stands in the indentation: YAML knows only spaces there",
           "indent with spaces"},
          {"tabs on lines that follow each other", "list:\n⟦\t⟧- title: a\n\t  owner: b\n\n\t- title: c\nlast: ok\n",
           "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces"},
          {"a tab behind spaces", "list:\n  - title: a\n  ⟦\t⟧owner: b\n    why: c\nlast: ok\n",
           "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces"},
          {"a tab that yaml-cpp lets pass", "a:\n⟦\t⟧b\nlast: ok\n",
           "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces"},
          {"a tab in a text block", "why: |\n  one\n⟦\t⟧two\nlast: ok\n",
           "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces"},
          {"a tab on a text's second line", "why: one\n⟦\t⟧two\nlast: ok\n",
           "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces"},
          {"a tab behind a dash", "list:\n  -⟦\t⟧title: a\n    owner: b\nlast: ok\n",
           "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces"},
          {"a no-break space", "list:\n⟦\u00a0⟧ - a\nlast: ok\n",
           "a no-break space (U+00A0) stands in the indentation: YAML knows only the plain space",
           "indent with plain spaces"},
          {"no-break spaces before a key", "list:\n  - title: a\n⟦\u00a0\u00a0\u00a0\u00a0⟧owner: b\nlast: ok\n",
           "a no-break space (U+00A0) stands in the indentation: YAML knows only the plain space",
           "indent with plain spaces"},
          {"a no-break space behind a dash", "list:\n  -⟦\u00a0⟧a\n  - b\nlast: ok\n",
           "a no-break space (U+00A0) stands in the indentation: YAML knows only the plain space",
           "indent with plain spaces"},
          {"a no-break space on a line of its own", "a: 1\n⟦\u00a0⟧\nlast: ok\n",
           "a no-break space (U+00A0) stands in the indentation: YAML knows only the plain space",
           "indent with plain spaces"},
          {"an ideographic space", "list:\n⟦\u3000⟧- a\nlast: ok\n",
           "a special space (U+3000) stands in the indentation: YAML knows only the plain space",
           "indent with plain spaces"},
          {"a no-break space behind a colon", "owner:⟦\u00a0⟧Kari\nlast: ok\n",
           "a no-break space (U+00A0) stands behind the colon: YAML knows only the plain space",
           "replace it by a plain space"},
          {"a key that is too deep", "okr: 1\n  ⟦period⟧: 2026\nlast: ok\n",
           "\"period\" is indented deeper than the line it goes with", "begin it in the column of \"okr\""},
          {"a key that is too deep in an item", "list:\n  - title: a\n      ⟦owner⟧: b\n    why: c\nlast: ok\n",
           "\"owner\" is indented deeper than the line it goes with", "begin it in the column of \"title\""},
          {"a key that is too deep behind quotes", "a: \"b\"\n  ⟦c⟧: d\nlast: ok\n",
           "\"c\" is indented deeper than the line it goes with", "begin it in the column of \"a\""},
          {"an item that is not deep enough",
           "list:\n    - title: a\n      owner: b\n   ⟦- title: c⟧\n     owner: d\nlast: ok\n",
           "the indentation of \"- title: c\" is that of no line above",
           "give it the indentation of the key or list that it belongs to"},
          {"a key that is not deep enough", "list:\n  - title: a\n   ⟦owner⟧: b\nlast: ok\n",
           "the indentation of \"owner\" is that of no line above",
           "give it the indentation of the key or list that it belongs to"},
          {"an item among keys", "okr: 1\n⟦- title: a⟧\nlast: ok\n",
           "the list item \"- title: a\" stands where a key must",
           "write \"key:\" above the list, or indent it under its key"},
          {"a key among items", "list:\n  - a\n  ⟦title⟧: b\nlast: ok\n", "\"title\" stands where a list item must",
           "begin it with \"- \", or give it the indentation of its own list's key"},
      },
      "yaml-syntax");
}

TEST_CASE("a no-break space is read as the space that was meant") {
  const Reading reading("list:\n\u00a0\u00a0- title: a\n    owner:\u00a0b\nlast: ok\n");
  CHECK(reading.document.findings.size() == 2);
  CHECK(reading.document.is_whole);
  const Node& item = reading.value("list").items.at(0);
  CHECK(item.find("title")->value.text == "a");
  CHECK(reading.at(item.find("owner")->value.span) == "b");
}

TEST_CASE("tabs and no-break spaces inside a text are nobody's mistake") {
  for (const char* text :
       {"a: x\ty\n", "a: x\u00a0y\n", "a:\tb\n", "- \tb\n", "a: |\n  x\n  \ty\n", "a: 50\u00a0%\n", "a: b:\u00a0c\n",
        "a: [b,\n  c]\n", "# \u00a0\n\t# c\na: 1\n", "a: 1\n\t\nb: 2\n", "a: \"x\n  \ty\"\n"}) {
    CAPTURE(std::string(text));
    CHECK(messages(Reading(text).document) == "");
  }
}

}  // namespace okr::yaml
