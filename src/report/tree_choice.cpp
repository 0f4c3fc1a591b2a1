#include "report/tree_choice.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "report/filter_subject.hpp"
#include "report/status_facts.hpp"
#include "report/tree_facts.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::ItemKind;
using model::Workspace;

template <class Predicate>
std::vector<std::size_t> find_files(const Workspace& workspace, Predicate predicate) {
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    if (workspace.files[index].is_whole && predicate(index, workspace.files[index])) found.push_back(index);
  }
  return found;
}

/// The files of the item's own time, closed ones as well.
std::vector<std::size_t> find_files_around(const Workspace& workspace, std::size_t own) {
  const auto& period = workspace.files[own].period;
  return find_files(workspace, [&](std::size_t, const model::OkrFile& file) {
    return period && file.period && file.period->overlaps(*period);
  });
}

/// Adds those of the same periods in which no objective is live.
void add_bare_files(const Workspace& workspace, FileChoice& choice) {
  std::set<std::pair<Date, Date>> periods;
  const auto to_days = [](const model::Period& period) { return std::pair(period.start, period.end); };
  for (const std::size_t file : choice.files) periods.insert(to_days(*workspace.files[file].period));
  choice.files = find_files(workspace, [&](std::size_t index, const model::OkrFile& file) {
    if (std::ranges::binary_search(choice.files, index)) return true;
    const bool is_bare = std::ranges::none_of(file.objectives, &model::Objective::is_live);
    return is_bare && !file.is_closed() && file.period && periods.contains(to_days(*file.period));
  });
}

/// Decides what is shown, one thing at a time.
class Chooser {
 public:
  Chooser(const Workspace& workspace, const ThreadGraph& graph, Date today, const TreeOptions& options)
      : workspace_(workspace),
        graph_(graph),
        today_(today),
        options_(options),
        is_allowed_(graph.nodes().size(), options.item ? 0 : 1),
        has_line_(graph.nodes().size(), 0),
        answers_(graph.nodes().size()) {
    choice_.is_shown.assign(graph.nodes().size(), 0);
  }

  TreeChoice choose(const std::vector<std::size_t>& files) {
    const std::vector<std::size_t> named = find_named();
    reach(named, &ThreadNode::children);
    reach(named, &ThreadNode::parents);
    for (const std::size_t file : files) {
      for (std::size_t number = graph_.begin_of(file); number < graph_.end_of(file); ++number) ask(number);
    }
    if (options_.item && model::to_item_kind(*options_.item) != ItemKind::file) show_line(named.front());
    for (const std::size_t number : left_out_) choice_.hidden += choice_.is_shown[number] == 0 ? 1 : 0;
    return std::move(choice_);
  }

 private:
  [[nodiscard]] const ThreadNode& node(std::size_t number) const { return graph_.nodes()[number]; }

  /// The item; of a file all that stands in it.
  [[nodiscard]] std::vector<std::size_t> find_named() const {
    std::vector<std::size_t> named;
    if (!options_.item) return named;
    if (model::to_item_kind(*options_.item) != ItemKind::file) return {graph_.find(*options_.item)};
    const std::size_t file = options_.item->file;
    for (std::size_t number = graph_.begin_of(file); number < graph_.end_of(file); ++number) {
      if (is_live(number)) named.push_back(number);
    }
    return named;
  }

  /// Allows all that can be reached from some, up or down.
  void reach(std::vector<std::size_t> waiting, std::vector<std::size_t> ThreadNode::*links) {
    std::vector<char> is_reached(graph_.nodes().size(), 0);
    while (!waiting.empty()) {
      const std::size_t number = waiting.back();
      waiting.pop_back();
      if (std::exchange(is_reached[number], 1) != 0) continue;
      is_allowed_[number] = 1;
      const std::vector<std::size_t>& next = node(number).*links;
      waiting.insert(waiting.end(), next.begin(), next.end());
    }
  }

  [[nodiscard]] bool has_live_state(std::size_t number) const {
    return options_.states == TreeStates::all || report::has_live_state(workspace_, node(number).address);
  }

  /// It counts, and so does what it is a part of; an initiative needs one live thing that it hangs from, if any.
  [[nodiscard]] bool is_live(std::size_t number) const {
    if (!has_live_state(number)) return false;
    const ThreadNode& own = node(number);
    const ItemKind kind = model::to_item_kind(own.address);
    if (kind == ItemKind::objective || own.parents.empty()) return true;
    return std::ranges::any_of(own.parents, [&](std::size_t parent) {
      return has_live_state(parent) && (!node(parent).address.is_key_result() || is_live(parent));
    });
  }

  void ask(std::size_t number) {
    if (is_allowed_[number] == 0) return;
    const bool is_shown = is_live(number);
    if (!is_shown && has_live_state(number)) return;  // what it is a part of is left out
    if (!matches(number)) {
      if (is_shown && hangs_from_match(number)) choice_.is_shown[number] = 1;
      return;
    }
    if (is_shown) {
      show_line(number);
    } else {
      left_out_.push_back(number);
    }
  }

  /// Shows it with all above it. Where something live is above it, what is not live stays away.
  void show_line(std::size_t start) {
    std::vector<std::size_t> waiting{start};
    while (!waiting.empty()) {
      const std::size_t number = waiting.back();
      waiting.pop_back();
      if (std::exchange(has_line_[number], 1) != 0) continue;
      choice_.is_shown[number] = 1;
      const std::vector<std::size_t>& parents = node(number).parents;
      const bool has_live = std::ranges::any_of(parents, [&](std::size_t parent) { return is_live(parent); });
      for (const std::size_t parent : parents) {
        if (is_allowed_[parent] != 0 && (!has_live || is_live(parent))) waiting.push_back(parent);
      }
    }
  }

  /// An initiative below a key result that the filter leaves.
  [[nodiscard]] bool hangs_from_match(std::size_t number) const {
    if (model::to_item_kind(node(number).address) != ItemKind::initiative) return false;
    return std::ranges::any_of(node(number).parents, [&](std::size_t parent) {
      return node(parent).address.is_key_result() && is_live(parent) && matches(parent);
    });
  }

  /// Whether the filter leaves it. An objective is asked itself where it has no key result.
  [[nodiscard]] bool matches(std::size_t number) const {
    if (options_.filter.terms.empty()) return true;
    const Address& address = node(number).address;
    const ItemKind kind = model::to_item_kind(address);
    if (kind == ItemKind::key_result) return matches_key_result(number);
    if (kind == ItemKind::initiative) return matches_initiative(options_.filter, workspace_, address);
    bool has_key_result = false;
    for (const std::size_t child : node(number).children) {
      if (!node(child).address.is_key_result() || !is_live(child)) continue;
      if (matches_key_result(child)) return true;
      has_key_result = true;
    }
    if (has_key_result) return false;
    FilterSubject subject = to_subject(workspace_, address);
    if (const auto figures = find_figures(workspace_, address, today_)) subject.status = figures->status;
    return options_.filter.matches(subject);
  }

  /// Asked once, however much hangs from it.
  [[nodiscard]] bool matches_key_result(std::size_t number) const {
    std::optional<bool>& answer = answers_[number];
    if (!answer) answer = matches_key_result(node(number).address);
    return *answer;
  }

  [[nodiscard]] bool matches_key_result(const Address& address) const {
    FilterSubject subject = to_subject(workspace_, address);
    if (const auto as_of = find_as_of(workspace_, address.file, today_)) {
      const auto figures = model::measure_key_result(*workspace_.find_key_result(address), subject.type, *as_of);
      subject.status = figures.status;
      subject.age_days = figures.age_days;
    }
    return options_.filter.matches(subject);
  }

  const Workspace& workspace_;
  const ThreadGraph& graph_;
  Date today_;
  const TreeOptions& options_;
  std::vector<char> is_allowed_;  ///< by number: in the item's line or below it
  std::vector<char> has_line_;
  mutable std::vector<std::optional<bool>> answers_;  ///< of the filter, by number
  std::vector<std::size_t> left_out_;                 ///< for their state, unless something live hangs from them
  TreeChoice choice_;
};

}  // namespace

FileChoice choose_tree_files(const Workspace& workspace, Date today, const TreeOptions& options) {
  FileChoice choice = choose_files(workspace, today, options.filter);
  add_bare_files(workspace, choice);
  if (!options.item || std::ranges::binary_search(choice.files, options.item->file)) return choice;
  if (!options.filter.asks_for(FilterKey::period)) choice.files = find_files_around(workspace, options.item->file);
  choice.choice = PeriodChoice::asked;
  const auto place = std::ranges::lower_bound(choice.files, options.item->file);
  if (place == choice.files.end() || *place != options.item->file) choice.files.insert(place, options.item->file);
  return choice;
}

TreeChoice choose_things(const Workspace& workspace, const ThreadGraph& graph, const std::vector<std::size_t>& files,
                         Date today, const TreeOptions& options) {
  return Chooser(workspace, graph, today, options).choose(files);
}

}  // namespace okr::report
