#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "lint/likeness.hpp"
#include "lint/siblings.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/change.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::OkrFile;
using model::Workspace;

std::string to_title_key(const model::Entity& entity) {
  return entity.title ? to_comparison_key(*entity.title) : std::string();
}

/// Brings two workspaces together, from the files down.
class Pairing {
 public:
  Pairing(const Workspace& before, const Workspace& after) : before_(before), after_(after) {}

  Pairs pair() {
    pair_files();
    pair_level(list_objectives, list_all_objectives);
    pair_level(list_key_results, list_all_key_results);
    pair_level(list_initiatives, list_all_initiatives);
    return std::move(pairs_);
  }

 private:
  using ListChildren = Siblings (*)(const Workspace&, const Address&);

  /// What is surely the same is taken first, wherever it stands now, and only then what may be.
  void pair_level(ListChildren list, Siblings (*list_all)(const Workspace&)) {
    const std::map<Address, Address> parents = pairs_.all();
    for (const auto& [parent, partner] : parents) pair_siblings(list(before_, parent), list(after_, partner));
    pair_moved(list_all);
    for (const auto& [parent, partner] : parents) pair_reworded(list(before_, parent), list(after_, partner));
  }

  [[nodiscard]] bool is_free_before(const Address& address) const { return pairs_.find_after(address) == nullptr; }
  [[nodiscard]] bool is_free_after(const Address& address) const { return !pairs_.has_before(address); }

  /// Pairs what is free on both sides and has one key. An empty key is none.
  template <class Things, class ToKey>
  void pair_by(const Things& before, const Things& after, const ToKey& to_key) {
    using Key = std::decay_t<decltype(to_key(before.front()))>;
    std::map<Key, Address> free;
    for (const auto& thing : after) {
      if (is_free_after(thing.address)) free.try_emplace(to_key(thing), thing.address);
    }
    free.erase(Key{});
    for (const auto& thing : before) {
      if (free.empty()) return;
      if (!is_free_before(thing.address)) continue;
      const auto found = free.find(to_key(thing));
      if (found == free.end()) continue;
      pairs_.add(thing.address, found->second);
      free.erase(found);
    }
  }

  // --- files

  struct FileAt {
    Address address;
    const OkrFile* file;
  };

  static std::vector<FileAt> list_files(const Workspace& workspace) {
    std::vector<FileAt> files;
    for (std::size_t i = 0; i < workspace.files.size(); ++i) files.push_back({{.file = i}, &workspace.files[i]});
    return files;
  }

  void pair_files() {
    const std::vector<FileAt> before = list_files(before_);
    const std::vector<FileAt> after = list_files(after_);
    pair_by(before, after, [](const FileAt& at) { return std::string_view(at.file->source.path()); });
    pair_by(before, after, [](const FileAt& at) { return at.file->source.bytes(); });
    pair_by(before, after, [](const FileAt& at) {
      return at.file->period ? std::pair(at.file->team, at.file->period->name) : std::pair<std::string, std::string>();
    });
    for (const FileAt& at : before) {
      if (is_free_before(at.address)) pair_by_goals(*at.file, at.address, after);
    }
  }

  /// A file that was renamed and edited: the one that has most of its goals, at least half.
  void pair_by_goals(const OkrFile& file, const Address& address, const std::vector<FileAt>& after) {
    std::set<std::string_view> slugs;
    for (const model::Objective& objective : file.objectives) slugs.insert(objective.slug);
    std::size_t most = 0;
    const FileAt* best = nullptr;
    for (const FileAt& at : after) {
      if (!is_free_after(at.address)) continue;
      const auto shared = static_cast<std::size_t>(
          std::ranges::count_if(at.file->objectives, [&](const auto& each) { return slugs.contains(each.slug); }));
      if (shared > most) best = &at;
      most = std::max(most, shared);
    }
    const std::size_t size = best == nullptr ? 0 : std::max(slugs.size(), best->file->objectives.size());
    if (best != nullptr && 2 * most >= size) pairs_.add(address, best->address);
  }

  // --- what is in files

  void pair_siblings(const Siblings& before, const Siblings& after) {
    // A slug made of a title is cut, and may be that of another one.
    pair_by(before, after, [](const Sibling& each) {
      return each.entity->id ? std::string_view(each.entity->slug) : std::string_view();
    });
    pair_by_earlier_id(before, after);
    pair_by(before, after, [](const Sibling& each) { return to_title_key(*each.entity); });
  }

  void pair_by_earlier_id(const Siblings& before, const Siblings& after) {
    for (const Sibling& each : after) {
      for (const model::Text& earlier : each.entity->was) {
        const auto found = std::ranges::find_if(before, [&](const Sibling& other) {
          return other.entity->slug == earlier.value && is_free_before(other.address);
        });
        if (found != before.end() && is_free_after(each.address)) pairs_.add(found->address, each.address);
      }
    }
  }

  /// What has no id and was reworded: the most similar ones first; then the only one that is left of each side.
  void pair_reworded(const Siblings& before, const Siblings& after) {
    struct Candidate {
      double likeness;
      Address before;
      Address after;
    };
    const auto is_free = [&](const Sibling& each) { return is_free_before(each.address) && !each.entity->id; };
    std::vector<Goal> now;
    for (const Sibling& each : after) {
      if (is_free_after(each.address)) now.push_back(at_after(each));
    }
    std::vector<Candidate> candidates;
    for (const Sibling& each : before) {
      if (now.empty() || !is_free(each)) continue;
      const Goal was = at_before(each);
      for (const Goal& is : now) {
        const double likeness = measure_likeness(was, is);
        if (likeness >= alike) candidates.push_back({likeness, was.address, is.address});
      }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::likeness);
    for (const Candidate& each : candidates) {
      if (is_free_before(each.before) && is_free_after(each.after)) pairs_.add(each.before, each.after);
    }
    if (before.size() == after.size()) pair_last(before, after);
  }

  void pair_last(const Siblings& before, const Siblings& after) {
    const auto is_unpaired = [&](const Sibling& each) { return is_free_before(each.address); };
    const auto is_new = [&](const Sibling& each) { return is_free_after(each.address); };
    if (std::ranges::count_if(before, is_unpaired) != 1 || std::ranges::count_if(after, is_new) != 1) return;
    const Sibling& was = *std::ranges::find_if(before, is_unpaired);
    const Sibling& is = *std::ranges::find_if(after, is_new);
    if (!was.entity->id && may_be_one(at_before(was), at_after(is))) pairs_.add(was.address, is.address);
  }

  [[nodiscard]] Goal at_before(const Sibling& each) const { return {before_, each.address, *each.entity}; }
  [[nodiscard]] Goal at_after(const Sibling& each) const { return {after_, each.address, *each.entity}; }

  /// What stands in another file or under another parent now: by its whole name and period, else by name and title.
  void pair_moved(Siblings (*list)(const Workspace&)) {
    Siblings before = list(before_);
    Siblings after = list(after_);
    std::erase_if(before, [&](const Sibling& each) { return !is_free_before(each.address); });
    std::erase_if(after, [&](const Sibling& each) { return !is_free_after(each.address); });
    if (before.empty() || after.empty()) return;
    using Key = std::tuple<std::string_view, std::string_view, std::string>;
    pair_by(before, after, [](const Sibling& each) {
      return Key(each.period, each.entity->ref, each.entity->id ? "" : to_title_key(*each.entity));
    });
    pair_by(before, after,
            [](const Sibling& each) { return Key(each.period, each.entity->slug, to_title_key(*each.entity)); });
    pair_by(before, after, [](const Sibling& each) { return Key("", each.entity->slug, to_title_key(*each.entity)); });
  }

  const Workspace& before_;
  const Workspace& after_;
  Pairs pairs_;
};

}  // namespace

void Pairs::add(const Address& before, const Address& after) {
  after_.emplace(before, after);
  taken_.insert(after);
}

const Address* Pairs::find_after(const Address& before) const {
  const auto found = after_.find(before);
  return found == after_.end() ? nullptr : &found->second;
}

Pairs pair_entities(const Workspace& before, const Workspace& after) { return Pairing(before, after).pair(); }

}  // namespace okr::lint
