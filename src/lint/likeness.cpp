#include "lint/likeness.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

constexpr double of_figures = 0.25;  ///< what the same start and target add
constexpr std::size_t short_word = 4;

std::size_t count_letters(const Words& words) {
  std::size_t letters = 0;
  for (const std::string& word : words) letters += word.size();
  return letters;
}

double measure_titles(const Words& was, const Words& is) {
  const std::size_t total = count_letters(was) + count_letters(is);
  if (total == 0) return 0;
  Words shared;
  std::ranges::set_intersection(was, is, std::inserter(shared, shared.end()));
  return 2.0 * static_cast<double>(count_letters(shared)) / static_cast<double>(total);
}

bool has_same_figures(const model::KeyResult& before, const model::KeyResult& after) {
  return before.measure.start == after.measure.start && before.measure.target == after.measure.target;
}

std::vector<Words> list_words(const std::vector<model::KeyResult>& key_results) {
  std::vector<Words> list;
  for (const model::KeyResult& key_result : key_results) list.push_back(to_words(key_result));
  return list;
}

bool shares_key_result(const model::Objective& before, const model::Objective& after) {
  const std::vector<Words> after_words = list_words(after.key_results);
  return std::ranges::any_of(before.key_results, [&](const model::KeyResult& was) {
    const auto has_alike = [words = to_words(was)](const Words& is) { return measure_titles(words, is) >= alike; };
    return std::ranges::find(after.key_results, was.slug, &model::KeyResult::slug) != after.key_results.end() ||
           std::ranges::any_of(after_words, has_alike);
  });
}

/// The share of the key results, of the side that has more, that stand on both sides under one name.
double measure_key_results(const model::Objective& before, const model::Objective& after) {
  const std::size_t most = std::max(before.key_results.size(), after.key_results.size());
  if (most == 0) return 0;
  const auto shared = std::ranges::count_if(before.key_results, [&](const model::KeyResult& was) {
    return std::ranges::find(after.key_results, was.slug, &model::KeyResult::slug) != after.key_results.end();
  });
  return static_cast<double>(shared) / static_cast<double>(most);
}

}  // namespace

Words to_words(const model::Entity& entity) {
  Words all;
  Words longer;
  std::string title = to_comparison_key(entity.title.value_or(""));
  std::ranges::replace_if(
      title, [](char c) { return std::string_view(",.;:!?()\"'/-").find(c) != std::string_view::npos; }, ' ');
  for (const std::string_view word : split(title, ' ')) {
    if (word.empty() || word.find_first_of("0123456789") != std::string_view::npos) continue;
    all.emplace(word);
    if (word.size() > short_word) longer.emplace(word);
  }
  return longer.empty() ? all : longer;
}

double measure_likeness(const Goal& before, const Goal& after) {
  const double titles = measure_titles(before.words, after.words);
  const auto* was = before.workspace.find_key_result(before.address);
  const auto* is = after.workspace.find_key_result(after.address);
  if (before.address.is_key_result() && was != nullptr && is != nullptr) {
    const bool adds = was->measure.target && has_same_figures(*was, *is);
    return std::min(1.0, titles + (adds ? of_figures : 0));
  }
  if (!before.address.is_objective()) return titles;
  return std::max(titles, measure_key_results(*before.workspace.find_objective(before.address),
                                              *after.workspace.find_objective(after.address)));
}

bool may_be_one(const Goal& before, const Goal& after) {
  if (before.address.is_key_result()) {
    return has_same_figures(*before.workspace.find_key_result(before.address),
                            *after.workspace.find_key_result(after.address));
  }
  if (!before.address.is_objective()) return true;
  const model::Objective& was = *before.workspace.find_objective(before.address);
  const model::Objective& is = *after.workspace.find_objective(after.address);
  return was.key_results.empty() || is.key_results.empty() || shares_key_result(was, is);
}

}  // namespace okr::lint
