#include <array>
#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cli/samples.hpp"
#include "okr/yaml/edit.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::cli {

namespace {

std::string to_text(const model::Period& period) {
  if (period.kind != model::PeriodKind::range) return period.name;
  return "{start: " + to_string(period.start) + ", end: " + to_string(period.end) + "}";
}

std::string fill(std::string_view text, const model::Period& period, Date today) {
  const std::array values = {std::pair{std::string_view("{period}"), to_text(period)},
                             std::pair{std::string_view("{today}"), to_string(today)},
                             std::pair{std::string_view("{end}"), to_string(period.end)}};
  std::string filled(text);
  for (const auto& [name, value] : values) {
    for (std::size_t at = filled.find(name); at != std::string::npos; at = filled.find(name, at + value.size())) {
      filled.replace(at, name.size(), value);
    }
  }
  return filled;
}

/// Takes the check-ins out: in a period that has not begun or is over there is nothing to check in yet.
std::vector<yaml::Edit> plan_removal(const yaml::Node& root) {
  std::vector<yaml::Edit> edits;
  const std::vector<yaml::Node>& objectives = root.find("objectives")->value.items;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    const std::size_t count = objectives[i].find("key_results")->value.items.size();
    for (std::size_t j = 0; j < count; ++j) {
      edits.emplace_back(yaml::RemoveEntry{{"objectives", i, "key_results", j, "check_ins"}});
    }
  }
  return edits;
}

}  // namespace

std::string to_sample_file(const Sample& sample, std::string_view team, const std::string& name,
                           const model::Period& period, Date today) {
  const SourceFile file("sample.okr.yaml", fill(sample.okrs, period, today));
  std::vector<yaml::Edit> edits;
  if (!period.contains(today)) edits = plan_removal(yaml::parse(file).root);
  edits.emplace_back(yaml::SetScalar{{"team"}, yaml::make_text(std::string(team))});
  edits.emplace_back(yaml::SetScalar{{"name"}, yaml::make_text(name)});
  auto edited = yaml::edit_document(file, edits);
  auto* text = std::get_if<std::string>(&edited);
  assert(text != nullptr);  // the samples are written so that nothing is in the way
  return std::move(*text);
}

}  // namespace okr::cli
