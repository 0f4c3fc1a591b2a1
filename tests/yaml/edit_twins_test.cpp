#include "yaml/editing.hpp"

using namespace okr::yaml;

TEST_SUITE("edit of what stands twice") {
  TEST_CASE("a key that stands twice on the way is refused, whatever the change is") {
    const std::string text = "okr: 1\nobjectives:\n  - title: A\n    title: B\n    key_results:\n      - {id: k}\n";
    const Path key_result = {"objectives", std::size_t{0}, "key_results", std::size_t{0}};
    const Refusal refusal = refused(text, {AddKey{key_result, "owner", make_text("Ola")}});
    CHECK(refusal.message == "the key \"title\" stands here twice");
    CHECK(refusal.help == "keep one of the two, then try again");
  }

  TEST_CASE("elsewhere it is in nobody's way") {
    const std::string text = "okr: 1\nobjectives:\n  - title: A\n  - {title: B, title: C}\n";
    CHECK(edited(text, AddKey{{"objectives", std::size_t{0}}, "id", make_text("a")}) ==
          "okr: 1\nobjectives:\n  - title: A\n    id: a\n  - {title: B, title: C}\n");
  }

  TEST_CASE("advice for a list that is not there yet names its key") {
    const std::string text = "okr: 1\nobjectives: &o\n  - title: A\n";
    const Refusal refusal = refused(
        text, {AppendItem{{"objectives", std::size_t{0}, "key_results"}, make_mapping({{"title", make_text("K")}})}});
    CHECK(refusal.help == "write this below \"key_results:\" by hand: - {title: K}");
  }
}
