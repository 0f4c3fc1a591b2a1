#include "lint/walk.hpp"

#include "lint/initiative_links.hpp"
#include "lint/levels.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

using model::Address;

/// What a thing's surroundings and its own state allow to be said of it.
struct Standing {
  bool is_live = true;
  bool is_whole = true;
};

bool may_speak(const Rule& rule, Standing standing) {
  return (standing.is_live || rule.reach == Reach::everywhere) && (standing.is_whole || rule.basis == Basis::presence);
}

class Walk {
 public:
  Walk(const model::Workspace& workspace, const model::Settings& settings, std::optional<Date> today,
       const std::vector<RegisteredRule>& rules)
      : workspace_(workspace), settings_(settings), today_(today), rules_(rules) {}

  void visit_file(std::size_t index) {
    const model::OkrFile& file = workspace_.files[index];
    const bool is_live = !file.is_closed();
    Address address{.file = index};
    visit(file, address, {is_live, file.is_whole});
    visit_all(file.initiatives, address, &Address::initiative, is_live, &Walk::visit_initiative);
    visit_all(file.objectives, address, &Address::objective, is_live, &Walk::visit_objective);
  }

  std::vector<Diagnostic> take_findings() { return std::move(findings_); }

 private:
  template <class T>
  void visit_all(const std::vector<T>& things, Address address, std::size_t Address::*part, bool is_live,
                 void (Walk::*visit_one)(const T&, Address, bool)) {
    for (std::size_t i = 0; i < things.size(); ++i) {
      address.*part = i;
      (this->*visit_one)(things[i], address, is_live);
    }
  }

  void visit_objective(const model::Objective& objective, Address address, bool is_live) {
    is_live = is_live && is_active(objective);
    visit(objective, address, {is_live, objective.is_whole});
    visit_references(objective.aligned_to, address, {is_live, objective.is_whole});
    visit_all(objective.key_results, address, &Address::key_result, is_live, &Walk::visit_key_result);
    visit_all(objective.initiatives, address, &Address::initiative, is_live, &Walk::visit_initiative);
  }

  void visit_key_result(const model::KeyResult& key_result, Address address, bool is_live) {
    is_live = is_live && key_result.is_live();
    visit(key_result, address, {is_live, key_result.is_whole});
    visit_all(key_result.initiatives, address, &Address::initiative, is_live, &Walk::visit_initiative);
  }

  void visit_initiative(const model::Initiative& initiative, Address address, bool is_live) {
    is_live = is_live && lint::is_live(initiative);
    visit(initiative, address, {is_live, initiative.is_whole});
    visit_references(initiative.supports, address, {is_live, initiative.is_whole});
  }

  void visit_references(const std::vector<model::Reference>& references, Address address, Standing standing) {
    for (const model::Reference& reference : references) visit(reference, address, standing);
  }

  template <class T>
  void visit(const T& thing, Address address, Standing standing) {
    for (const RegisteredRule& rule : rules_) {
      const auto* check = std::get_if<CheckOf<T>>(&rule.rule->check);
      if (check == nullptr || !may_speak(*rule.rule, standing)) continue;
      Report report(workspace_, settings_, address, today_, rule, findings_);
      (*check)(thing, report);
    }
  }

  const model::Workspace& workspace_;
  const model::Settings& settings_;
  std::optional<Date> today_;
  const std::vector<RegisteredRule>& rules_;
  std::vector<Diagnostic> findings_;
};

}  // namespace

std::vector<Diagnostic> run_on_file(const model::Workspace& workspace, std::size_t file,
                                    const model::Settings& settings, std::optional<Date> today,
                                    const std::vector<RegisteredRule>& rules) {
  Walk walk(workspace, settings, today, rules);
  walk.visit_file(file);
  return walk.take_findings();
}

}  // namespace okr::lint
