// Values that are one of a few words.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "model/reader.hpp"
#include "model/shapes.hpp"
#include "okr/base/text.hpp"

namespace okr::model {
namespace {

/// What people write in their own language, and the English word of the format. Several rows may share a word: the one
/// that the key has is meant.
struct Translation {
  std::string_view word;
  std::string_view english;
};
constexpr std::array translations{
    // How often.
    Translation{"ukentlig", "weekly"},
    Translation{"vekentleg", "weekly"},
    Translation{"vekeleg", "weekly"},
    Translation{"ugentlig", "weekly"},
    Translation{"ugentligt", "weekly"},
    Translation{"veckovis", "weekly"},
    Translation{"varje vecka", "weekly"},
    Translation{"hver uke", "weekly"},
    Translation{"annenhver uke", "biweekly"},
    Translation{"annakvar veke", "biweekly"},
    Translation{"hver 14. dag", "biweekly"},
    Translation{"fortnightly", "biweekly"},
    Translation{"varannan vecka", "biweekly"},
    Translation{"hver anden uge", "biweekly"},
    Translation{"månedlig", "monthly"},
    Translation{"månadleg", "monthly"},
    Translation{"månedligt", "monthly"},
    Translation{"månatlig", "monthly"},
    Translation{"månadsvis", "monthly"},
    Translation{"kvartalsvis", "quarterly"},
    Translation{"kvartalsvist", "quarterly"},
    // Windows of a rate.
    Translation{"dag", "day"},
    Translation{"daily", "day"},
    Translation{"uke", "week"},
    Translation{"veke", "week"},
    Translation{"uge", "week"},
    Translation{"vecka", "week"},
    Translation{"weekly", "week"},
    Translation{"måned", "month"},
    Translation{"månad", "month"},
    Translation{"monthly", "month"},
    // States.
    Translation{"aktiv", "active"},
    Translation{"aktivt", "active"},
    Translation{"open", "active"},
    Translation{"in progress", "active"},
    Translation{"ongoing", "active"},
    Translation{"pågår", "active"},
    Translation{"i gang", "active"},
    Translation{"utkast", "draft"},
    Translation{"udkast", "draft"},
    Translation{"parkert", "parked"},
    Translation{"parkeret", "parked"},
    Translation{"parkerad", "parked"},
    Translation{"paused", "parked"},
    Translation{"avlyst", "cancelled"},
    Translation{"kansellert", "cancelled"},
    Translation{"aflyst", "cancelled"},
    Translation{"annulleret", "cancelled"},
    Translation{"inställd", "cancelled"},
    Translation{"avbruten", "cancelled"},
    Translation{"avbrutt", "cancelled"},
    Translation{"canceled", "cancelled"},
    Translation{"planlagt", "planned"},
    Translation{"planlagd", "planned"},
    Translation{"planerad", "planned"},
    Translation{"todo", "planned"},
    Translation{"ferdig", "done"},
    Translation{"fullført", "done"},
    Translation{"færdig", "done"},
    Translation{"klar", "done"},
    Translation{"klart", "done"},
    Translation{"completed", "done"},
    Translation{"finished", "done"},
    Translation{"droppet", "dropped"},
    Translation{"droppa", "dropped"},
    Translation{"skrinlagt", "dropped"},
    Translation{"cancelled", "dropped"},
    // Kinds of objectives.
    Translation{"forpliktende", "committed"},
    Translation{"forpliktande", "committed"},
    Translation{"forpligtende", "committed"},
    Translation{"förpliktande", "committed"},
    Translation{"commit", "committed"},
    Translation{"ambisiøs", "aspirational"},
    Translation{"ambisiøst", "aspirational"},
    Translation{"ambitiøs", "aspirational"},
    Translation{"ambitiøst", "aspirational"},
    Translation{"ambitiös", "aspirational"},
    Translation{"moonshot", "aspirational"},
    Translation{"stretch", "aspirational"},
    Translation{"læring", "learning"},
    Translation{"lærande", "learning"},
    Translation{"lärande", "learning"},
    // Rituals.
    Translation{"midtveis", "midterm"},
    Translation{"midtvegs", "midterm"},
    Translation{"midtvejs", "midterm"},
    Translation{"halvtid", "midterm"},
    Translation{"halvtidsmöte", "midterm"},
    Translation{"oppstart", "kickoff"},
    Translation{"opstart", "kickoff"},
    Translation{"uppstart", "kickoff"},
    Translation{"godkjenning", "approval"},
    Translation{"godkendelse", "approval"},
    Translation{"godkännande", "approval"},
    Translation{"avslutning", "final"},
    Translation{"afslutning", "final"},
    Translation{"slutt", "final"},
    Translation{"slut", "final"},
    Translation{"arbeidsmøte", "workshop"},
    Translation{"arbejdsmøde", "workshop"},
    Translation{"verksted", "workshop"},
    Translation{"annet", "other"},
    Translation{"anna", "other"},
    Translation{"andet", "other"},
    Translation{"annat", "other"},
    // Who may see it.
    Translation{"alle", "public"},
    Translation{"alla", "public"},
    Translation{"åpen", "public"},
    Translation{"open", "public"},
    Translation{"offentlig", "public"},
    Translation{"begrenset", "restricted"},
    Translation{"avgrensa", "restricted"},
    Translation{"begrænset", "restricted"},
    Translation{"begränsad", "restricted"},
    Translation{"private", "restricted"},
    // Levels.
    Translation{"selskap", "company"},
    Translation{"virksomhet", "company"},
    Translation{"verksemd", "company"},
    Translation{"virksomhed", "company"},
    Translation{"bolag", "company"},
    Translation{"företag", "company"},
    Translation{"avdeling", "department"},
    Translation{"afdeling", "department"},
    Translation{"avdelning", "department"},
    Translation{"lag", "team"},
    Translation{"gruppe", "team"},
    Translation{"grupp", "team"},
    Translation{"person", "individual"},
    Translation{"medarbeider", "individual"},
    Translation{"medarbejder", "individual"},
    Translation{"medarbetare", "individual"},
    Translation{"individ", "individual"},
    // Languages.
    Translation{"english", "en"},
    Translation{"engelsk", "en"},
    Translation{"norsk", "nb"},
    Translation{"bokmål", "nb"},
    Translation{"nynorsk", "nn"},
    Translation{"dansk", "da"},
    Translation{"dk", "da"},
    Translation{"svensk", "sv"},
    Translation{"svenska", "sv"},
    Translation{"se", "sv"},
    // Config.
    Translation{"warn", "warning"},
    Translation{"info", "note"},
    Translation{"hint", "note"},
    Translation{"advarsel", "warning"},
    Translation{"feil", "error"},
    Translation{"false", "off"},
    Translation{"none", "never"},
    Translation{"none", "off"},
};

/// The word of `words` that was meant, in another language, case or with a slip of the pen.
std::optional<std::string> find_meant(std::string_view written, std::span<const std::string_view> words) {
  const std::string lower = to_lower(written);
  for (const Translation& row : translations) {
    if (row.word != lower) continue;
    if (std::find(words.begin(), words.end(), row.english) != words.end()) return std::string(row.english);
  }
  return find_nearest(written, {words.begin(), words.end()});
}

void add_wrong_word(Reader& reader, const Key& key, const yaml::Node& node, std::span<const std::string_view> words) {
  const auto meant = find_meant(node.text, words);
  const std::string subject = to_subject(reader, key, node.text);
  reader.add(node.span, fmt::format("{} is not one of {}", subject, join_words(words, ", ")),
             meant ? fmt::format("write \"{}: {}\"", key.name, *meant)
                   : fmt::format("write \"{}: \" and one of these words", key.name),
             node.text);
}

}  // namespace

Field<std::size_t> Reader::read_word(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<std::size_t>::damaged(entry.value.span);
  for (std::size_t i = 0; i < key.words.size(); ++i) {
    if (key.words[i] == node->text) return {i, node->span};
  }
  add_wrong_word(*this, key, *node, key.words);
  return Field<std::size_t>::damaged(node->span);
}

Field<language::Language> Reader::read_language(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<language::Language>::damaged(entry.value.span);
  if (const auto found = language::find_language(node->text)) return {*found, node->span};
  add_wrong_word(*this, key, *node, key.words);
  return Field<language::Language>::damaged(node->span);
}

Field<std::string> Reader::read_level(const Key& key, const yaml::Entry& entry) {
  const Field<std::string> level = read_text(key, entry);
  if (!level || setting_.levels == nullptr) return level;
  const std::vector<std::string_view> levels(setting_.levels->begin(), setting_.levels->end());
  if (std::find(levels.begin(), levels.end(), *level) != levels.end()) return level;
  add_wrong_word(*this, key, entry.value, levels);
  return Field<std::string>::damaged(level.span());
}

void Reader::read_version(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr || node->text == "1") return;
  add(node->span, fmt::format("format version {} is not known; this okr reads version 1", to_quoted(node->text)),
      "write \"okr: 1\", or use a newer okr", node->text);
}

}  // namespace okr::model
