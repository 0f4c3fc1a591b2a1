#include "cli/candidates.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>

#include "cli/command.hpp"
#include "cli/lint_job.hpp"
#include "cli/rituals.hpp"
#include "cli/session.hpp"
#include "cli/word_kinds.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/rule.hpp"
#include "okr/model/item_list.hpp"
#include "okr/report/filter_choices.hpp"

namespace okr::cli {

namespace {

using model::ItemKind;

/// Longer descriptions would push the words apart.
constexpr std::size_t longest_description = 60;

struct Candidate {
  std::string word;
  std::string about;
};
using Candidates = std::vector<Candidate>;

/// Where something is asked. Its workspace is read for the first that wants it; not all do.
class Asking {
 public:
  explicit Asking(const Session& session) : session_(session) {}

  [[nodiscard]] Date day() const { return session_.day(); }
  /// Empty where there is none that can be read.
  const model::Workspace& workspace() {
    if (!workspace_) workspace_ = load();
    return *workspace_;
  }

 private:
  [[nodiscard]] model::Workspace load() const {
    try {
      return load_workspace(session_);
    } catch (const Failure&) {
      return {};
    }
  }

  const Session& session_;
  std::optional<model::Workspace> workspace_;
};

/// What is asked, and where.
struct Question {
  std::string_view word;
  Asking& asking;
};

template <const auto& kinds>
Candidates list_items(const Question& question) {
  const model::Workspace& workspace = question.asking.workspace();
  Candidates candidates;
  for (model::ListedItem& item : model::list_items(workspace, question.word, question.asking.day(), kinds)) {
    const model::OkrFile& file = workspace.files[item.address.file];
    const model::Entity* entity = workspace.find_entity(item.address);
    std::string about = entity != nullptr ? (entity->title ? *entity->title : std::string())
                        : file.name       ? *file.name
                                          : file.source.path();
    candidates.push_back({std::move(item.name), std::move(about)});
  }
  return candidates;
}

/// Of a filter key, without it in front.
Candidates list_filter_values(const Question& question, const std::string& key) {
  Candidates candidates;
  for (report::FilterChoice& choice : report::find_filter_choices(question.asking.workspace(), key + ':')) {
    candidates.push_back({choice.term.substr(key.size() + 1), std::move(choice.words)});
  }
  return candidates;
}

Candidates list_teams(const Question& question) { return list_filter_values(question, "team"); }
Candidates list_levels(const Question& question) { return list_filter_values(question, "level"); }
Candidates list_periods(const Question& question) { return list_filter_values(question, "period"); }

Candidates list_owners(const Question& question) {
  Candidates candidates;
  for (std::string& owner : report::find_owners(question.asking.workspace()))
    candidates.push_back({std::move(owner), ""});
  return candidates;
}

Candidates list_rules(const Question&) {
  Candidates candidates;
  for (const std::string_view name : lint::all_rule_names()) {
    const lint::RegisteredRule* rule = lint::find_rule(name);
    candidates.push_back({std::string(name), std::string(rule == nullptr ? "a group of rules" : rule->rule->summary)});
  }
  return candidates;
}

Candidates list_filters(const Question& question) {
  Candidates candidates;
  const bool has_key = question.word.find(':') != std::string_view::npos;
  const model::Workspace none;
  const model::Workspace& workspace = has_key ? question.asking.workspace() : none;
  for (report::FilterChoice& choice : report::find_filter_choices(workspace, question.word)) {
    candidates.push_back({std::move(choice.term), std::move(choice.words)});
  }
  return candidates;
}

constexpr std::array objectives{ItemKind::objective};
constexpr std::array key_results{ItemKind::key_result};
constexpr std::array titled{ItemKind::objective, ItemKind::key_result, ItemKind::initiative};
constexpr std::array goals{ItemKind::objective, ItemKind::key_result};
constexpr std::array approvables{ItemKind::file, ItemKind::objective, ItemKind::key_result};

Candidates list_check_ins(const Question& question) {
  Candidates candidates = list_items<key_results>(question);
  for (Candidate& filter : list_filters(question)) candidates.push_back(std::move(filter));
  return candidates;
}

Candidates list_rituals(const Question& question) {
  Candidates candidates;
  for (const Ritual& ritual : all_rituals()) {
    candidates.push_back({std::string(ritual.name), std::string(ritual.summary)});
  }
  for (Candidate& filter : list_filters(question)) candidates.push_back(std::move(filter));
  return candidates;
}

/// What is written before the last comma stays.
template <Candidates (*list)(const Question&)>
Candidates list_several(const Question& question) {
  const std::string before(question.word.substr(0, question.word.find_last_of(',') + 1));
  Candidates candidates = list({question.word.substr(before.size()), question.asking});
  for (Candidate& candidate : candidates) candidate.word = before + candidate.word;
  return candidates;
}

struct KindList {
  WordKind kind;
  Candidates (*list)(const Question&);
};

constexpr std::array lists = {
    KindList{WordKind::rule, list_rules},
    KindList{WordKind::rules, list_several<list_rules>},
    KindList{WordKind::item, list_items<model::all_item_kinds>},
    KindList{WordKind::titled, list_items<titled>},
    KindList{WordKind::goal, list_items<goals>},
    KindList{WordKind::objective, list_items<objectives>},
    KindList{WordKind::key_result, list_items<key_results>},
    KindList{WordKind::key_results, list_several<list_items<key_results>>},
    KindList{WordKind::approvable, list_items<approvables>},
    KindList{WordKind::team, list_teams},
    KindList{WordKind::owner, list_owners},
    KindList{WordKind::period, list_periods},
    KindList{WordKind::level, list_levels},
    KindList{WordKind::filter, list_filters},
    KindList{WordKind::check_in, list_check_ins},
    KindList{WordKind::ritual, list_rituals},
};

/// The flags of every command that say where and when, as far as a line that is not finished has them.
Arguments read_line(std::span<const std::string> line) {
  constexpr std::array<std::string_view, 3> wanted = {"-C", "--config", "--today"};
  Arguments arguments;
  for (std::size_t at = 0; at < line.size(); ++at) {
    for (const std::string_view flag : wanted) {
      const std::string_view word = line[at];
      if (word == flag && at + 1 < line.size()) arguments.flags[std::string(flag)] = {line[at + 1]};
      if (word.starts_with(std::string(flag) + '=')) {
        arguments.flags[std::string(flag)] = {std::string(word.substr(flag.size() + 1))};
      }
    }
  }
  return arguments;
}

std::string shorten(const std::string& about) {
  std::size_t end = 0;
  for (std::size_t count = 0; count < longest_description && end < about.size(); ++count) {
    end += decode_utf8(about, end).size;
  }
  return about.substr(0, end) + (end < about.size() ? ".." : "");
}

/// A word that can't stand in a line as it is, is none that could be offered.
std::string render(const Candidates& candidates, std::string_view beginning) {
  std::string out;
  std::set<std::string_view> seen;
  for (const Candidate& candidate : candidates) {
    const bool is_plain = !candidate.word.empty() && escape_controls(candidate.word) == candidate.word;
    if (!is_plain || !candidate.word.starts_with(beginning) || !seen.insert(candidate.word).second) continue;
    out += candidate.word + '\t' + escape_controls(shorten(candidate.about)) + '\n';
  }
  return out;
}

}  // namespace

int print_candidates(const std::vector<std::string>& words, const Env& env) {
  if (words.size() < 2) return 0;
  Env quiet = env;
  quiet.err = [](std::string_view) {};
  try {
    const std::span<const std::string> line = std::span(words).subspan(2);
    const Session session = open_session(read_line(line), quiet);
    const WordKind kind = find_word_kind(words[0]);
    const auto list = std::ranges::find_if(lists, [&](const KindList& row) { return row.kind == kind; });
    if (list == lists.end()) return 0;
    Asking asking(session);
    env.out(render(list->list({words[1], asking}), words[1]));
  } catch (const Failure&) {
    return 0;
  }
  return 0;
}

}  // namespace okr::cli
