// Documents hold to the schemas that stand in schema/, as other programs understand those.
#include "okr/render/rules.hpp"
#include "render/findings.hpp"
#include "render/golden.hpp"
#include "render/schema_check.hpp"

using namespace okr;
using namespace okr::render;
using okr::test::find_json_faults;
using okr::test::find_xml_faults;
using Json = nlohmann::ordered_json;

TEST_CASE("json of lint holds to its schema") {
  const LintPicture mixed = make_mixed_picture();
  LintView view = mixed.view();
  CHECK(find_json_faults(render_json(view), "lint.schema.json").empty());
  view.today = to_date(2026, 11, 22);
  view.base = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  view.is_new = {true, false, true, false, true};
  const std::string compared = render_json(view);
  CHECK(find_json_faults(compared, "lint.schema.json").empty());
  CHECK(Json::parse(compared)["findings"][1]["new"] == false);
  CHECK(Json::parse(compared)["base"] == *view.base);
  CHECK(find_json_faults(make_crowded_picture().draw("json"), "lint.schema.json").empty());
  CHECK(find_json_faults(LintPicture().draw("json"), "lint.schema.json").empty());
}

TEST_CASE("json of rules holds to its schema") {
  RulesView view;
  for (const lint::RegisteredRule& rule : lint::all_rules()) view.rules.push_back(&rule);
  CHECK(find_json_faults(rules_formats()[2].render(view), "rules.schema.json").empty());
  CHECK(find_json_faults(rules_formats()[2].render({}), "rules.schema.json").empty());
}

TEST_CASE("the schemas refuse what is otherwise") {
  const Json whole = Json::parse(make_mixed_picture().draw("json"));
  const auto refuses = [&](const std::function<void(Json&)>& change) {
    Json document = whole;
    change(document);
    return !find_json_faults(document.dump(), "lint.schema.json").empty();
  };
  CHECK_FALSE(refuses([](Json&) {}));
  CHECK(refuses([](Json& document) { document.erase("base"); }));
  CHECK(refuses([](Json& document) { document["more"] = 1; }));
  CHECK(refuses([](Json& document) { document["findings"][0]["span"]["start"]["column"] = 0; }));
  CHECK(refuses([](Json& document) { document["findings"][0]["reason"] = nullptr; }));
  CHECK(refuses([](Json& document) { document["ignored"][0].erase("reason"); }));
  CHECK(refuses([](Json& document) { document["findings"][0]["help"] = ""; }));
  CHECK_FALSE(find_json_faults(whole.dump(), "rules.schema.json").empty());
}

TEST_CASE("junit holds to the schema that Jenkins has") {
  LintPicture mixed = make_mixed_picture();
  CHECK(find_xml_faults(mixed.draw("junit"), "junit.xsd").empty());
  mixed.unreadable.push_back({"okrs/\"odd\" <&>.okr.yaml", "is a folder"});
  CHECK(find_xml_faults(mixed.draw("junit"), "junit.xsd").empty());
  CHECK(find_xml_faults(make_crowded_picture().draw("junit"), "junit.xsd").empty());
  CHECK(find_xml_faults(LintPicture().draw("junit"), "junit.xsd").empty());
  CHECK_FALSE(find_xml_faults("<testsuites><testcase name=\"a\"/></testsuites>", "junit.xsd").empty());
  CHECK_FALSE(find_xml_faults("<testsuite name=\"a\" tests=\"1\" failures=\"0\"/>", "junit.xsd").empty());
}

TEST_CASE("no character of a message or path breaks the XML") {
  LintPicture picture;
  std::string all;
  for (int byte = 1; byte < 256; ++byte) all += static_cast<char>(byte);
  all += "\xEF\xBF\xBE \xEF\xBF\xBF \xF4\x8F\xBF\xBF ]]> \xE2\x80\xA8";
  picture.file(all, "x\n");
  Diagnostic& finding = picture.add(all, {0, 1});
  finding.message = finding.help = all;
  CHECK(find_xml_faults(picture.draw("junit"), "junit.xsd").empty());
}
