#include "okr/lint/report.hpp"

#include <utility>

#include "lint/entity.hpp"

namespace okr::lint {

Report::Finding& Report::Finding::help(std::string text) {
  diagnostic_.help = std::move(text);
  return *this;
}

Report::Finding& Report::Finding::label(std::string text) {
  diagnostic_.label = std::move(text);
  return *this;
}

Report::Finding& Report::Finding::key(std::string text) {
  diagnostic_.key = std::move(text);
  return *this;
}

Report::Finding& Report::Finding::severity(Severity severity) {
  diagnostic_.severity = severity;
  return *this;
}

Report::Finding& Report::Finding::related(const model::OkrFile& file, Span span, std::string message) {
  diagnostic_.related.push_back({std::move(message), file.source.path(), span});
  return *this;
}

Report::Finding& Report::Finding::fix(Fix fix) {
  diagnostic_.fixes.push_back(std::move(fix));
  return *this;
}

Report::Report(const model::Workspace& workspace, const model::Settings& settings, model::Address address,
               std::optional<Date> today, const RegisteredRule& rule, std::vector<Diagnostic>& out)
    : workspace_(workspace), settings_(settings), address_(address), today_(today), rule_(rule), out_(out) {}

Report::Finding Report::add(Span span, std::string message) { return add_at(address_, span, std::move(message)); }

Report::Finding Report::add_at(const model::Address& address, Span span, std::string message) {
  return add_gone(to_entity_name(workspace_, address, span), workspace_.files[address.file].source.path(), span,
                  std::move(message));
}

Report::Finding Report::add_gone(EntityName entity, std::string path, Span span, std::string message) {
  Diagnostic& diagnostic = out_.emplace_back();
  diagnostic.rule = rule_.id;
  diagnostic.severity = rule_.rule->severity;
  diagnostic.message = std::move(message);
  diagnostic.path = std::move(path);
  diagnostic.span = span;
  diagnostic.entity = std::move(entity);
  return Finding(diagnostic);
}

const model::OkrFile& Report::file() const { return workspace_.files[address_.file]; }

const model::Objective* Report::objective() const {
  return workspace_.find_objective({address_.file, address_.objective});
}

const model::KeyResult* Report::key_result() const {
  return workspace_.find_key_result({address_.file, address_.objective, address_.key_result});
}

}  // namespace okr::lint
