#include <fmt/format.h>

#include "lint/place.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/base/number.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

using language::Number;
using language::NumberRole;

/// The target that a title names: the end of a from-to pair, or its only number; never a change ("by 30").
const Number* find_target(const language::Phrase& phrase) {
  if (phrase.to) return &*phrase.to;
  if (phrase.numbers.size() != 1 || phrase.delta) return nullptr;
  const Number& number = phrase.numbers.front();
  const bool is_floor = number.role == NumberRole::at_least || number.role == NumberRole::plain;
  return phrase.is_count_of_new && is_floor ? &number : nullptr;
}

/// "Win 40 shops" may go from 100 to 140.
bool is_gain(const Number& number, const model::KeyResult& key_result) {
  return key_result.phrase.is_count_of_new && key_result.start &&
         is_same_figure(key_result.target->value - key_result.start->value, number.value);
}

bool is_contradicted(const Number* said, const model::Field<model::Amount>& field, const model::KeyResult& key_result,
                     const Report& report) {
  return said != nullptr && field && !may_be_same(*said, *field, key_result, report.file().language);
}

void add_mismatch(const Number& said, std::string_view key, const model::Field<model::Amount>& field,
                  const model::KeyResult& key_result, Report& report) {
  const std::string words = key_result.title->substr(said.span.begin, said.span.size());
  report.add(field.span(), fmt::format("title says {}, {} says {}", to_quoted(words), key, to_figure(field->value)))
      .help("make one of them right: progress is computed from the fields, people read the title")
      .key(std::string(key))
      .related(report.file(), find_title_span(report.file(), key_result.title, said.span), "the title's number");
}

/// The start that a title names; nothing where several changes stand there and it may be another's.
const Number* find_start(const language::Phrase& phrase) {
  return list_changes(phrase).size() == 1 ? &*phrase.from : nullptr;
}

void check(const model::KeyResult& key_result, Report& report) {
  if (!key_result.title || is_in_other_unit(key_result)) return;
  if (find_fields_change(key_result, report.file().language)) return;
  const Number* from = find_start(key_result.phrase);
  const Number* to = find_target(key_result.phrase);
  if (is_contradicted(from, key_result.start, key_result, report)) {
    add_mismatch(*from, "start", key_result.start, key_result, report);
  }
  if (is_contradicted(to, key_result.target, key_result, report) && !is_gain(*to, key_result)) {
    add_mismatch(*to, "target", key_result.target, key_result, report);
  }
}

}  // namespace

constinit const Rule rules::kr_text_mismatch{
    .group = Group::key_result,
    .severity = Severity::warning,
    .summary = "the title and the fields of a key result name the same numbers",
    .why =
        "People read the title, progress is computed from the fields. Where they differ nobody knows what was agreed.",
    .source = "okr.yaml(5)",
    .bad = "title: Raise the shops' grade from 30 to 40\nstart: 30\ntarget: ⟦45⟧",
    .good = "title: Raise the shops' grade from 30 to 40\nstart: 30\ntarget: 40",
    .nordic = "nb",
    .nordic_bad = "title: Øke salget av kasser fra 30 til 40 mnok\nunit: mnok\nstart: 30\ntarget: ⟦42⟧",
    .nordic_good = "title: Øke salget av kasser fra 30 til 40 mnok\nunit: mnok\nstart: 30\ntarget: 40",
    .check = check,
};

}  // namespace okr::lint
