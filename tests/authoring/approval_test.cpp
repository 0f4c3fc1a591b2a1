#include "okr/authoring/approval.hpp"

#include <doctest/doctest.h>

#include <variant>

#include "okr/model/decode.hpp"

using namespace okr;

namespace {

/// The file with its only objective approved.
std::string approve(const std::string& text) {
  const SourceFile source("bakery.okr.yaml", text);
  const model::OkrFile file = model::decode_file(source, model::Config());
  const auto edits = authoring::plan_approval({"objectives", std::size_t{0}}, file.objectives.at(0).approved,
                                              "Lise: Aune", to_date(2026, 11, 20));
  const auto edited = yaml::edit_document(source, edits);
  const auto* written = std::get_if<std::string>(&edited);
  return written == nullptr ? "refused: " + std::get<yaml::Refusal>(edited).message : *written;
}

const std::string head = "okr: 1\nobjectives:\n  - title: Bake what the town wakes up to\n";

}  // namespace

TEST_SUITE("approval") {
  TEST_CASE("a new one stands on one line") {
    CHECK(approve(head) == head + "    approved: {by: \"Lise: Aune\", on: 2026-11-20}\n");
  }

  TEST_CASE("another one changes only the name and the day, as they are written") {
    CHECK(approve(head + "    approved: # spring\n      on: 2026-01-02\n      by: 'Per Lie'\n") ==
          head + "    approved: # spring\n      on: 2026-11-20\n      by: 'Lise: Aune'\n");
  }

  TEST_CASE("a day that is missing is added") {
    CHECK(approve(head + "    approved: {by: Per}\n") == head + "    approved: {by: \"Lise: Aune\", on: 2026-11-20}\n");
  }
}
