#include "yaml/duplicates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "yaml/finding.hpp"

namespace okr::yaml {

namespace {

/// An alias has no name before it is expanded.
bool has_name(const Node& key) { return !key.is_alias && (key.kind == Kind::scalar || key.kind == Kind::null); }

void report(const Node& first, const Node& again, std::vector<Diagnostic>& findings) {
  Diagnostic finding = make_finding(duplicate_rule, again.span, fmt::format("{} is given twice", quote(again.text)),
                                    "keep one of the two", again.text);
  finding.related.push_back({"first given here", "", first.span});
  findings.push_back(std::move(finding));
}

/// Cheaper than sorting for as many keys as a person writes.
void compare_pairs(const std::vector<Entry>& entries, std::vector<Diagnostic>& findings) {
  for (std::size_t i = 1; i < entries.size(); ++i) {
    const Node& again = entries[i].key;
    for (std::size_t j = 0; j < i; ++j) {
      const Node& first = entries[j].key;
      if (first.text.size() != again.text.size() || first.text != again.text) continue;
      if (!has_name(first) || !has_name(again)) continue;
      report(first, again, findings);
      break;
    }
  }
}

void compare_sorted(const std::vector<Entry>& entries, std::vector<Diagnostic>& findings) {
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) { return !has_name(entries[i].key); });
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const int by_text = entries[a].key.text.compare(entries[b].key.text);
    return by_text != 0 ? by_text < 0 : a < b;
  });
  std::size_t first = 0;
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (entries[order[i]].key.text == entries[order[first]].key.text) {
      report(entries[order[first]].key, entries[order[i]].key, findings);
    } else {
      first = i;
    }
  }
}

}  // namespace

void report_duplicates(const std::vector<Entry>& entries, std::vector<Diagnostic>& findings) {
  constexpr std::size_t few = 24;
  if (entries.size() <= few) {
    compare_pairs(entries, findings);
  } else {
    compare_sorted(entries, findings);
  }
}

}  // namespace okr::yaml
