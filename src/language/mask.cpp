#include <algorithm>
#include <array>

#include "language/reading.hpp"

namespace okr::language {
namespace {

/// What a key result, an objective or an initiative is called in front of its number: "KR 2:", "mål 1 –".
constexpr std::array<std::string_view, 22> reference_words{"kr",
                                                           "mr",
                                                           "o",
                                                           "kpi",
                                                           "okr",
                                                           "key result",
                                                           "mål",
                                                           "objective",
                                                           "nøkkelresultat",
                                                           "nøgleresultat",
                                                           "nyckelresultat",
                                                           "delmål",
                                                           "initiativ",
                                                           "tiltak",
                                                           "initiative",
                                                           "resultat",
                                                           "ambisjon",
                                                           "effektmål",
                                                           "result",
                                                           "nr",
                                                           "goal",
                                                           "hovedmål"};

bool is_separator(const Reading& reading, std::size_t at) {
  return reading.is_sign(at, ":") || reading.is_sign(at, ".") || reading.is_sign(at, ")") || reading.is_sign(at, "-");
}

bool is_list_mark(const Reading& reading, std::size_t at) {
  static constexpr std::array<std::string_view, 7> marks{"-", "*", "•", "[", "]", "·", "–"};
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return reading.is_sign(at, mark); });
}

/// "1. Raise sales" and "2) ...", but not "1. kvartal".
bool is_list_number(const Reading& reading, std::size_t at) {
  if (!reading.is_small_number(at, 2)) return false;
  if (reading.is_sign(at + 1, ")")) return true;
  if (!reading.is_sign(at + 1, ".") || !reading.is_glued(at + 1) || at + 2 >= reading.size()) return false;
  const Token& next = reading.tokens[at + 2];
  return next.kind == TokenKind::word && next.letters != Letters::small && !next.is_glued &&
         !reading.has(at + 2, Word::year_part) && !reading.has(at + 2, Word::month);
}

/// "1.2 Raise sales": the number of a list within a list.
bool is_section_number(const Reading& reading, std::size_t at) {
  if (!reading.is_number(at) || at + 1 >= reading.size() || reading.tokens[at].end - reading.tokens[at].begin > 4)
    return false;
  const Token& next = reading.tokens[at + 1];
  return !reading.tokens[at].is_integer && reading.text(at).find('.') != std::string_view::npos &&
         next.kind == TokenKind::word && next.letters == Letters::capitalised && !reading.has(at + 1, Word::scale) &&
         !reading.has(at + 1, Word::metric_name);
}

void mask_label(Reading& reading) {
  std::size_t at = 0;
  while (is_list_mark(reading, at)) ++at;
  if (is_section_number(reading, at)) return reading.mask(at, at + 1);
  const bool is_bracketed =
      reading.is_sign(at, "(") && reading.is_small_number(at + 1, 2) && reading.is_sign(at + 2, ")");
  if (is_bracketed) return reading.mask(at, at + 3);
  if (is_list_number(reading, at)) return reading.mask(at, at + 2);
  const bool is_reference =
      reading.is_kind(at, TokenKind::word) &&
      std::find(reference_words.begin(), reference_words.end(), reading.text(at)) != reference_words.end();
  const bool is_numbered = reading.is_number(at + 1) && reading.tokens[at + 1].end - reading.tokens[at + 1].begin <= 4;
  if (is_reference && is_numbered && is_separator(reading, at + 2)) reading.mask(at, at + 3);
}

/// "KR 2", "MR 3", "O 1" in capitals name another part of the OKR, wherever they stand.
void mask_references(Reading& reading) {
  for (std::size_t at = 0; at + 1 < reading.size(); ++at) {
    const bool is_name = reading.text(at) == "kr" || reading.text(at) == "mr" || reading.text(at) == "o";
    const bool is_capital = reading.tokens[at].letters == Letters::capitals ||
                            (reading.text(at) == "o" && reading.tokens[at].letters == Letters::capitalised);
    if (!is_name || !is_capital || !reading.is_small_number(at + 1, 2)) continue;
    const bool is_money = reading.has(at + 2, Word::scale) || reading.is_sign(at + 2, "%");
    if (!is_money) reading.mask(at, at + 2);
  }
}

std::size_t find_closing_quote(const Reading& reading, std::size_t open) {
  constexpr std::size_t longest = 30;
  const std::string_view sign = reading.text(open);
  for (std::size_t at = open + 2; at < reading.size() && at < open + longest; ++at) {
    const bool is_closing = sign == "\"" || (reading.is_glued(at) &&
                                             !(reading.is_glued(at + 1) && reading.is_kind(at + 1, TokenKind::word)));
    if (reading.is_sign(at, sign) && is_closing) return at;
  }
  return 0;
}

bool is_opening_quote(const Reading& reading, std::size_t at) {
  if (reading.is_sign(at, "\"")) return true;
  return reading.is_sign(at, "'") && reading.is_glued(at + 1) && (at == 0 || !reading.is_glued(at));
}

/// What stands in quotation marks is a name, unless it is a quantity ("10 000 steps") or all there is. In objectives it
/// is a name in any case.
void mask_quotations(Reading& reading) {
  for (std::size_t open = 0; open < reading.size(); ++open) {
    if (!is_opening_quote(reading, open)) continue;
    const std::size_t close = find_closing_quote(reading, open);
    if (close == 0) continue;
    const bool is_all = close - open + 2 >= reading.size();
    const bool is_quantity = reading.is_number(open + 1) && reading.context != Context::objective;
    if (!is_all && !is_quantity) reading.mask(open, close + 1);
    open = close;
  }
}

bool is_idiom(std::string_view run) {
  bool found = false;
  for_each_item(shared_idioms, [&](std::string_view idiom) {
    if (!run.starts_with(idiom)) return;
    const std::string_view rest = run.substr(idiom.size());
    const bool is_compound = rest.size() > 1 && rest[0] == '-' && rest[1] >= 'a' && rest[1] <= 'z';
    found = found || rest.empty() || is_compound;
  });
  return found;
}

std::string_view without_punctuation(std::string_view run) {
  while (!run.empty() && std::string_view(".,;:!?)]\"'").find(run.back()) != run.npos) run.remove_suffix(1);
  return run;
}

/// Addresses and idioms, by the run of tokens without a blank: "24/7", "https://..".
void mask_runs(Reading& reading) {
  for (std::size_t begin = 0; begin < reading.size();) {
    const std::size_t end = reading.run_end(begin);
    std::size_t first = begin;
    while (first < end && (reading.is_sign(first, "(") || reading.is_sign(first, "\""))) ++first;
    if (end - first > 1) {
      const std::string_view run = without_punctuation(reading.text(first, end));
      const bool is_address = run.find("://") != run.npos || run.starts_with("www.") || run.find("/#") != run.npos;
      if (is_address || is_idiom(run)) reading.mask(first, end);
    }
    begin = end;
  }
}

void mask_products(Reading& reading) {
  for (std::size_t at = 1; at < reading.size(); ++at) {
    if (!reading.is_number(at) || !reading.is_kind(at - 1, TokenKind::word)) {
      if (!(reading.is_number(at - 1) && reading.is_kind(at, TokenKind::word))) continue;
    }
    bool is_product = false;
    for_each_item(product_numbers,
                  [&](std::string_view name) { is_product = is_product || reading.text(at - 1, at + 1) == name; });
    if (is_product) reading.mask(at - 1, reading.is_number(at) ? reading.run_end(at) : at + 1);
  }
}

bool is_standard(const Reading& reading, std::size_t at) {
  if (!reading.is_kind(at, TokenKind::word) || !reading.is_free(at)) return false;
  const std::string_view text = reading.text(at);
  if (text == "iso" || text == "wcag") return true;
  if (reading.tokens[at].letters != Letters::capitals) return false;
  if (reading.has(at, Word::standard)) return true;
  const Entry* first = lexicon_of(reading.language.language).find(text.substr(0, text.find('-')));
  return text.find('-') != text.npos && first != nullptr && first->has(Word::standard);
}

/// "ISO/IEC 27001:2022", "SOC 2 Type 2", "NS-EN ISO 9001", "WCAG 2.2 AA".
void mask_standards(Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (!is_standard(reading, at)) continue;
    std::size_t end = at + 1;
    std::size_t masked = at;
    const auto is_joint = [&](std::size_t place) {
      return reading.is_sign(place, "/") || reading.is_sign(place, "-") || reading.is_sign(place, ":");
    };
    while (is_standard(reading, end) || reading.is_number(end) || (is_joint(end) && reading.is_glued(end)) ||
           (reading.has(end, Word::label) && reading.is_number(end + 1))) {
      if (reading.is_number(end)) masked = end + 1;
      ++end;
    }
    if (masked > at) {
      reading.mask(at, masked);
      at = masked - 1;
    }
  }
}

bool may_precede_hyphen_number(const Reading& reading, std::size_t at) {
  for (const Word word : {Word::top, Word::end_of, Word::month, Word::short_month, Word::week, Word::currency,
                          Word::approximate, Word::number, Word::year_word}) {
    if (reading.has(at, word)) return true;
  }
  return false;
}

/// "#42", "§ 4", "JIRA-123", "over-65s", "HTTP/2".
void mask_ids(Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (!reading.is_number(at) || at == 0) continue;
    const bool is_climb = reading.context != Context::objective && reading.is_pair_word(at - 2);
    const bool is_hash = (reading.is_sign(at - 1, "#") && !is_climb) || reading.is_sign(at - 1, "§");
    const bool is_id = at > 1 && reading.is_sign(at - 1, "-") && reading.is_glued(at) && reading.is_glued(at - 1) &&
                       reading.is_kind(at - 2, TokenKind::word) && !may_precede_hyphen_number(reading, at - 2);
    const bool is_protocol = at > 1 && reading.is_sign(at - 1, "/") && reading.is_glued(at) &&
                             reading.is_glued(at - 1) && reading.is_kind(at - 2, TokenKind::word) &&
                             reading.tokens[at - 2].letters == Letters::capitals;
    if (is_hash) reading.mask(at - 1, at + 1);
    if (is_id || is_protocol) reading.mask(at - 2, reading.run_end(at));
  }
}

/// A grade behind the text: "(5/10)", "(1/5, 1/2)".
void mask_grades(Reading& reading) {
  for (std::size_t open = 0; open < reading.size(); ++open) {
    if (!reading.is_sign(open, "(") && !reading.is_sign(open, "[")) continue;
    std::size_t at = open + 1;
    while (reading.is_number(at) && reading.is_sign(at + 1, "/") && reading.is_number(at + 2)) {
      at += 3;
      if (reading.is_sign(at, ",")) ++at;
    }
    const bool is_closed = reading.is_sign(at, ")") || reading.is_sign(at, "]");
    if (at > open + 1 && is_closed) reading.mask(open, at + 1);
  }
}

bool is_word_end(const NormalText& text, std::size_t at) { return !text.is_letter(at) && !text.is_digit(at); }

}  // namespace

void mask_names(Reading& reading) {
  mask_label(reading);
  mask_references(reading);
  mask_quotations(reading);
  mask_runs(reading);
  mask_products(reading);
  mask_standards(reading);
  mask_ids(reading);
  mask_grades(reading);
}

void mask_ignored(Reading& reading, const std::vector<std::string>& ignored) {
  const NormalText& text = reading.normal;
  for (const std::string& words : ignored) {
    const std::string needle = normalise(words).folded;
    if (needle.empty()) continue;
    for (std::size_t at = text.folded.find(needle); at != std::string::npos; at = text.folded.find(needle, at + 1)) {
      const std::size_t end = at + needle.size();
      if ((at > 0 && !is_word_end(text, at - 1)) || !is_word_end(text, end)) continue;
      auto token = std::partition_point(reading.tokens.begin(), reading.tokens.end(),
                                        [&](const Token& before) { return before.end <= at; });
      for (; token != reading.tokens.end() && token->begin < end; ++token) token->use = Use::masked;
    }
  }
}

}  // namespace okr::language
