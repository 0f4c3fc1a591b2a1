#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "okr/base/date.hpp"
#include "okr/render/text.hpp"

/// What okr says to people in the languages that it reads: a message is a row with a text for each.
namespace okr::render {

/// A text with `{}` where its arguments go, by language. Of a text that counts something, "{} day|{} days", the first
/// half is for one and the second for none and several. A row whose texts differ in the number of arguments or
/// halves does not compile.
class Message {
 public:
  constexpr Message(std::string_view en, std::string_view nb, std::string_view nn, std::string_view da,
                    std::string_view sv)
      : texts_{en, nb, nn, da, sv} {
    for (const std::string_view text : texts_) {
      if (text.empty() || count(text, '{') != count(en, '{') || count(text, '|') != count(en, '|')) {
        throw "the texts of a message differ in their arguments";
      }
    }
  }

  [[nodiscard]] constexpr std::string_view in(language::Language language) const {
    return texts_.at(static_cast<std::size_t>(language));
  }

 private:
  static constexpr long count(std::string_view text, char wanted) { return std::ranges::count(text, wanted); }

  std::array<std::string_view, language::all_languages.size()> texts_;
};

/// The message in the reader's language.
template <class... Arguments>
std::string say(const TextStyle& style, const Message& message, const Arguments&... arguments) {
  return fmt::vformat(message.in(style.language), fmt::make_format_args(arguments...));
}

/// The half of the message that fits the count, which is its first argument.
template <class Count, class... Arguments>
std::string say_count(const TextStyle& style, const Message& message, Count count, const Arguments&... arguments) {
  const std::string_view text = message.in(style.language);
  const std::size_t border = text.find('|');
  return fmt::vformat(count == 1 ? text.substr(0, border) : text.substr(border + 1),
                      fmt::make_format_args(count, arguments...));
}

/// A day as people write it: 22.11.2026 in Norwegian and Danish, 2026-11-22 in English and Swedish.
std::string to_text(Date date, const TextStyle& style);

/// The shortest decimal that reads back as the same number, for programs.
std::string to_number_text(double value);
/// The same with the language's decimal sign, for people.
std::string to_number_text(double value, const TextStyle& style);
/// The same with as many decimals as tell a hundredth of a way; without any where that is 0.
std::string to_rounded_text(double value, double way, const TextStyle& style);

/// "13 %", "-20 %"; where nothing was measured "-" and two blanks, so that it stands below the ones, or other words.
std::string to_share_text(std::optional<double> share, std::string_view absent = "-  ");

/// What several commands say.
namespace messages {

inline constexpr Message as_of{"as of {}", "per {}", "per {}", "pr. {}", "per {}"};
inline constexpr Message days{"{} day|{} days", "{} dag|{} dager", "{} dag|{} dagar", "{} dag|{} dage",
                              "{} dag|{} dagar"};
inline constexpr Message objectives{"{} objective|{} objectives", "{} ambisjon|{} ambisjoner",
                                    "{} ambisjon|{} ambisjonar", "{} mål|{} mål", "{} mål|{} mål"};
inline constexpr Message measured_of{"{} of {} measured", "{} av {} målt", "{} av {} målt", "{} af {} målt",
                                     "{} av {} uppmätta"};
inline constexpr Message sure{"{} sure", "{} sikker", "{} sikker", "{} sikker", "{} säker"};
inline constexpr Message now{"now {}", "nå {}", "no {}", "nu {}", "nu {}"};
inline constexpr Message expected{"expected {}", "forventet {}", "venta {}", "forventet {}", "förväntat {}"};

inline constexpr Message not_started{"not started", "ikke startet", "ikkje starta", "ikke startet", "ej påbörjat"};
inline constexpr Message not_measured{"not measured", "ikke målt", "ikkje målt", "ikke målt", "ej mätt"};
inline constexpr Message on_track{"on track", "i rute", "i rute", "på rette vej", "på rätt väg"};
inline constexpr Message behind{"behind", "henger etter", "heng etter", "bagud", "släpar efter"};
inline constexpr Message off_track{"off track", "ute av kurs", "ute av kurs", "ude af kurs", "ur kurs"};
inline constexpr Message achieved{"achieved", "nådd", "nådd", "nået", "uppnått"};
inline constexpr Message missed{"missed", "ikke nådd", "ikkje nådd", "ikke nået", "ej uppnått"};
inline constexpr Message no_check_in{"no check-in", "ingen innsjekk", "ingen innsjekk", "ingen check-in",
                                     "ingen avstämning"};

inline constexpr Message part_of_all{"{} of {}", "{} av {}", "{} av {}", "{} af {}", "{} av {}"};
inline constexpr Message range{"{} to {}", "{} til {}", "{} til {}", "{} til {}", "{} till {}"};

inline constexpr Message planned{"planned", "planlagt", "planlagt", "planlagt", "planerat"};
inline constexpr Message active{"active", "i gang", "i gang", "i gang", "pågår"};
inline constexpr Message done{"done", "ferdig", "ferdig", "færdig", "klart"};
inline constexpr Message dropped{"dropped", "droppet", "droppa", "droppet", "struket"};
inline constexpr Message late{"late", "forsinket", "forseinka", "forsinket", "försenat"};
inline constexpr Message draft{"draft", "utkast", "utkast", "udkast", "utkast"};
inline constexpr Message parked{"parked", "parkert", "parkert", "parkeret", "parkerat"};
inline constexpr Message cancelled{"cancelled", "avlyst", "avlyst", "aflyst", "inställt"};

inline constexpr Message no_period{"no period", "ingen periode", "ingen periode", "ingen periode", "ingen period"};
inline constexpr Message week_of{"{}  week {} of {}, {} % of the time", "{}  uke {} av {}, {} % av tiden",
                                 "{}  veke {} av {}, {} % av tida", "{}  uge {} af {}, {} % af tiden",
                                 "{}  vecka {} av {}, {} % av tiden"};
inline constexpr Message begins_on{"{} begins on {}", "{} begynner {}", "{} byrjar {}", "{} begynder {}",
                                   "{} börjar {}"};
inline constexpr Message ended_last{
    "no period runs today; this one ended last", "ingen periode løper i dag; denne sluttet sist",
    "ingen periode går i dag; denne slutta sist", "ingen periode løber i dag; denne sluttede sidst",
    "ingen period pågår i dag; den här slutade senast"};

inline constexpr Message setback{"setback", "tilbakeskritt", "tilbakesteg", "tilbageskridt", "bakslag"};
inline constexpr Message reached_early{"reached early", "nådd tidlig", "nådd tidleg", "nået tidligt", "nått tidigt"};
inline constexpr Message more{"{} more", "{} til", "{} til", "{} til", "{} till"};
inline constexpr Message shows_them{"(-a shows them)", "(-a viser dem)", "(-a viser dei)", "(-a viser dem)",
                                    "(-a visar dem)"};
inline constexpr Message owner{"owner", "eier", "eigar", "ejer", "ägare"};
inline constexpr Message nobody{"nobody", "ingen", "ingen", "ingen", "ingen"};
inline constexpr Message at_least{"at least {}", "minst {}", "minst {}", "mindst {}", "minst {}"};
inline constexpr Message at_most{"at most {}", "høyst {}", "høgst {}", "højst {}", "högst {}"};

inline constexpr Message file{"file", "fil", "fil", "fil", "fil"};
inline constexpr Message objective{"objective", "ambisjon", "ambisjon", "mål", "mål"};
inline constexpr Message key_result{"key result", "målbart resultat", "målbart resultat", "effektmål",
                                    "nyckelresultat"};
inline constexpr Message initiative{"initiative", "initiativ", "initiativ", "handling", "initiativ"};

inline constexpr Message committed{"committed", "forpliktende", "forpliktande", "forpligtende", "bindande"};
inline constexpr Message aspirational{"aspirational", "strekkmål", "strekkmål", "strækmål", "utmanande"};
inline constexpr Message learning{"learning", "læring", "læring", "læring", "lärande"};

inline constexpr Message likely{"likely", "sannsynlig", "sannsynleg", "sandsynligt", "troligt"};
inline constexpr Message possible{"possible", "mulig", "mogleg", "muligt", "möjligt"};
inline constexpr Message unlikely{"unlikely", "lite sannsynlig", "lite sannsynleg", "usandsynligt", "inte troligt"};

inline constexpr Message weekly{"weekly", "hver uke", "kvar veke", "hver uge", "varje vecka"};
inline constexpr Message biweekly{"biweekly", "annenhver uke", "annakvar veke", "hver anden uge", "varannan vecka"};
inline constexpr Message monthly{"monthly", "hver måned", "kvar månad", "hver måned", "varje månad"};
inline constexpr Message quarterly{"quarterly", "hvert kvartal", "kvart kvartal", "hvert kvartal", "varje kvartal"};

}  // namespace messages

}  // namespace okr::render
