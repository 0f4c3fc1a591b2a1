#pragma once

#include "render/messages.hpp"

/// What only `okr show` says.
namespace okr::render::messages {

// Keys of what is recorded.
inline constexpr Message lies_in{"in", "i", "i", "i", "i"};
inline constexpr Message reference{"ref", "ref", "ref", "ref", "ref"};
inline constexpr Message stands_at{"at", "fil", "fil", "fil", "fil"};
inline constexpr Message judged_as_of{"as of", "per", "per", "pr.", "per"};
inline constexpr Message state{"state", "status", "status", "status", "status"};
inline constexpr Message done_when{"done when", "ferdig når", "ferdig når", "færdig når", "klart när"};
inline constexpr Message period{"period", "periode", "periode", "periode", "period"};
inline constexpr Message type{"type", "type", "type", "type", "typ"};
inline constexpr Message weight{"weight", "vekt", "vekt", "vægt", "vikt"};
inline constexpr Message grade{"grade", "karakter", "karakter", "karakter", "betyg"};
inline constexpr Message why{"why", "hvorfor", "kvifor", "hvorfor", "varför"};
inline constexpr Message metric{"metric", "måltall", "måltal", "måltal", "mått"};
inline constexpr Message source{"source", "kilde", "kjelde", "kilde", "källa"};
inline constexpr Message approved{"approved", "godkjent", "godkjent", "godkendt", "godkänt"};

// What stands behind them.
inline constexpr Message period_unsaid{"none is said", "ikke oppgitt", "ikkje oppgitt", "ikke angivet", "ej angiven"};
inline constexpr Message closed{"closed", "avsluttet", "avslutta", "afsluttet", "avslutad"};
inline constexpr Message begins{"begins on {}", "begynner {}", "byrjar {}", "begynder {}", "börjar {}"};
inline constexpr Message over_for{"over for {} day|over for {} days", "over for {} dag siden|over for {} dager siden",
                                  "over for {} dag sidan|over for {} dagar sidan",
                                  "slut for {} dag siden|slut for {} dage siden",
                                  "slut för {} dag sedan|slut för {} dagar sedan"};
inline constexpr Message last_day{"the last day", "siste dag", "siste dag", "sidste dag", "sista dagen"};
inline constexpr Message days_left{"{} day left|{} days left", "{} dag igjen|{} dager igjen",
                                   "{} dag igjen|{} dagar igjen", "{} dag tilbage|{} dage tilbage",
                                   "{} dag kvar|{} dagar kvar"};
inline constexpr Message due_on{"due {}", "frist {}", "frist {}", "frist {}", "senast {}"};
inline constexpr Message done_on{"done on {}", "fullført {}", "fullført {}", "fuldført {}", "slutfört {}"};
inline constexpr Message last_check_in{"the last on {}", "sist {}", "sist {}", "sidst {}", "den senaste {}"};
inline constexpr Message no_check_in_yet{"none yet", "ingen ennå", "ingen enno", "ingen endnu", "ingen ännu"};
inline constexpr Message stale{"stale", "altfor lenge siden", "altfor lenge sidan", "alt for længe siden",
                               "alldeles för länge sedan"};
inline constexpr Message one_is_due{"one is due", "på tide å sjekke inn", "på tide å sjekke inn", "tid til en check-in",
                                    "dags för en avstämning"};
inline constexpr Message not_approved{"not yet", "ikke ennå", "ikkje enno", "ikke endnu", "inte ännu"};
inline constexpr Message approved_by{"by {}", "av {}", "av {}", "af {}", "av {}"};
inline constexpr Message approved_on{"on {}", "{}", "{}", "{}", "{}"};
inline constexpr Message approved_by_on{"by {} on {}", "av {} {}", "av {} {}", "af {} den {}", "av {} {}"};

/// What was approved in its stead, by ItemKind.
inline constexpr std::array<Message, 4> approved_with{
    Message{"with its file", "sammen med filen", "saman med fila", "sammen med filen", "tillsammans med filen"},
    Message{"with its objective", "sammen med ambisjonen", "saman med ambisjonen", "sammen med målet",
            "tillsammans med målet"},
    Message{"with its key result", "sammen med det målbare resultatet", "saman med det målbare resultatet",
            "sammen med effektmålet", "tillsammans med nyckelresultatet"},
    Message{"with its initiative", "sammen med initiativet", "saman med initiativet", "sammen med handlingen",
            "tillsammans med initiativet"},
};

// Figures.
inline constexpr Message done_of{"{} of {} done", "{} av {} ferdige", "{} av {} ferdige", "{} af {} færdige",
                                 "{} av {} klara"};
inline constexpr Message it_fell_back{"it stands behind where it started", "det står dårligere enn ved start",
                                      "det står dårlegare enn ved start", "det står dårligere end ved start",
                                      "det ligger sämre till än vid start"};
inline constexpr Message was_it_high_enough{"was the target high enough?", "var målverdien høy nok?",
                                            "var målverdien høg nok?", "var målværdien høj nok?",
                                            "var målvärdet högt nog?"};
inline constexpr Message busy_and_flat{
    "busy but flat: {} initiatives done, and it hardly moved since {}: do they help?",
    "mye gjort, lite flyttet: {} initiativer er ferdige, og det har nesten ikke flyttet seg siden {}: hjelper de?",
    "mykje gjort, lite flytta: {} initiativ er ferdige, og det har nesten ikkje flytta seg sidan {}: hjelper dei?",
    "meget gjort, lidt flyttet: {} handlinger er færdige, og det har næsten ikke flyttet sig siden {}: hjælper de?",
    "mycket gjort, lite hänt: {} initiativ är klara, och det har knappt rört sig sedan {}: hjälper de?"};

// The chart.
inline constexpr Message start_of{"start {}", "startverdi {}", "startverdi {}", "startværdi {}", "startvärde {}"};
inline constexpr Message target_of{"target {}", "målverdi {}", "målverdi {}", "målværdi {}", "målvärde {}"};
inline constexpr Message value{"value", "verdi", "verdi", "værdi", "värde"};
inline constexpr Message expected_value{"expected", "forventet", "venta", "forventet", "förväntat"};
inline constexpr Message target{"target", "målverdi", "målverdi", "målværdi", "målvärde"};
inline constexpr Message level_to_keep{"level to keep", "nivå å holde", "nivå å halde", "niveau at holde",
                                       "nivå att hålla"};
inline constexpr Message today{"today", "i dag", "i dag", "i dag", "i dag"};

// The forecast.
inline constexpr Message forecast{"forecast", "prognose", "prognose", "prognose", "prognos"};
inline constexpr Message no_forecast{"no forecast", "ingen prognose", "ingen prognose", "ingen prognose",
                                     "ingen prognos"};
inline constexpr Message at_this_pace{"at this pace {} by {}", "med dette tempoet blir det {} innen {}",
                                      "med dette tempoet blir det {} innan {}",
                                      "med dette tempo bliver det {} inden {}", "i den här takten blir det {} till {}"};
inline constexpr Message is_reached{"target {} is reached already", "målverdien {} er allerede nådd",
                                    "målverdien {} er alt nådd", "målværdien {} er allerede nået",
                                    "målvärdet {} är redan uppnått"};
inline constexpr Message reached_later{
    "target {} reached more than a year later", "målverdien {} nås mer enn et år senere",
    "målverdien {} blir nådd meir enn eit år seinare", "målværdien {} nås mere end et år senere",
    "målvärdet {} nås mer än ett år senare"};
inline constexpr Message never_reached{"target {} not reached at all", "målverdien {} nås ikke",
                                       "målverdien {} blir ikkje nådd", "målværdien {} nås ikke",
                                       "målvärdet {} nås inte alls"};
inline constexpr Message reached_on{"target {} reached on {}", "målverdien {} nås {}", "målverdien {} blir nådd {}",
                                    "målværdien {} nås den {}", "målvärdet {} nås {}"};
inline constexpr Message was_due_on{"target {} should have been reached on {}", "målverdien {} skulle vært nådd {}",
                                    "målverdien {} skulle vore nådd {}", "målværdien {} skulle have været nået den {}",
                                    "målvärdet {} skulle ha nåtts {}"};
inline constexpr Message days_late{"{} day late|{} days late", "{} dag for sent|{} dager for sent",
                                   "{} dag for seint|{} dagar for seint", "{} dag for sent|{} dage for sent",
                                   "{} dag för sent|{} dagar för sent"};
inline constexpr Message likely_range{"likely range {} to {}", "trolig mellom {} og {}", "truleg mellom {} og {}",
                                      "sandsynligvis mellem {} og {}", "troligen mellan {} och {}"};
inline constexpr Message rough{"rough, from few check-ins", "et grovt anslag ut fra få innsjekker",
                               "eit grovt overslag ut frå få innsjekkar", "et groft skøn ud fra få check-ins",
                               "en grov uppskattning utifrån få avstämningar"};
inline constexpr Message kept_or_not{"a level is kept or not", "et nivå holdes eller holdes ikke",
                                     "eit nivå blir halde eller ikkje", "et niveau holdes eller holdes ikke",
                                     "en nivå hålls eller hålls inte"};
inline constexpr Message kept_at{"kept at {1} of {0} check-in|kept at {1} of {0} check-ins",
                                 "holdt ved {1} av {0} innsjekk|holdt ved {1} av {0} innsjekker",
                                 "halde ved {1} av {0} innsjekk|halde ved {1} av {0} innsjekkar",
                                 "holdt ved {1} af {0} check-in|holdt ved {1} af {0} check-ins",
                                 "hållen vid {1} av {0} avstämning|hållen vid {1} av {0} avstämningar"};
inline constexpr Message in_a_row{"the last {} in a row", "sist {} på rad", "sist {} på rad", "senest {} i træk",
                                  "senast {} i rad"};
inline constexpr Message not_at_last{"not at the last one", "ikke ved den siste", "ikkje ved den siste",
                                     "ikke ved den seneste", "inte vid den senaste"};

/// Why there is none, by NoForecast.
inline constexpr std::array<Message, 10> reasons{
    Message{"its file says no period", "filen oppgir ingen periode", "fila oppgir ingen periode",
            "filen angiver ingen periode", "filen anger ingen period"},
    Message{"what is done is counted, and that has no pace", "her telles det som er gjort, og det har ikke noe tempo",
            "her tel ein det som er gjort, og det har ikkje noko tempo",
            "her tælles det, der er gjort, og det har ikke noget tempo",
            "här räknas det som är gjort, och det har ingen takt"},
    kept_or_not,
    Message{"nothing says where it starts", "startverdien mangler", "startverdien manglar", "startværdien mangler",
            "startvärdet saknas"},
    Message{"nothing says what it is to reach", "målverdien mangler", "målverdien manglar", "målværdien mangler",
            "målvärdet saknas"},
    Message{"it starts at its target", "startverdien er lik målverdien", "startverdien er lik målverdien",
            "startværdien er lig med målværdien", "startvärdet är lika med målvärdet"},
    Message{"its period has not begun", "perioden har ikke begynt", "perioden har ikkje byrja",
            "perioden er ikke begyndt", "perioden har inte börjat"},
    Message{"its time is over", "tiden er ute", "tida er ute", "tiden er udløbet", "tiden är ute"},
    Message{"there is no check-in after the first day yet", "det er ingen innsjekk etter den første dagen ennå",
            "det er ingen innsjekk etter den første dagen enno", "der er endnu ingen check-in efter den første dag",
            "det finns ännu ingen avstämning efter den första dagen"},
    Message{"its figures are too large to compute with", "tallene er for store til å regne med",
            "tala er for store til å rekne med", "tallene er for store at regne med",
            "talen är för stora att räkna med"},
};

// Lists.
inline constexpr Message milestones_heading{"milestones", "milepæler", "milepælar", "milepæle", "milstolpar"};
inline constexpr Message check_ins_heading{"check-ins", "innsjekker", "innsjekkar", "check-ins", "avstämningar"};
inline constexpr Message changes_heading{"changes", "endringer", "endringar", "ændringer", "ändringar"};
inline constexpr Message line_heading{"line to the top", "veien til toppen", "vegen til toppen", "vejen til toppen",
                                      "vägen till toppen"};
inline constexpr Message key_results_heading{"key results", "målbare resultater", "målbare resultat", "effektmål",
                                             "nyckelresultat"};
inline constexpr Message initiatives_heading{"initiatives", "initiativer", "initiativ", "handlinger", "initiativ"};
inline constexpr Message aligned_heading{"aligned to it", "får bidrag fra", "får bidrag frå", "får bidrag fra",
                                         "får bidrag från"};
inline constexpr Message findings_heading{"findings", "funn", "funn", "fund", "fynd"};
inline constexpr Message key_result_number{"KR {}", "Resultat {}", "Resultat {}", "Effektmål {}", "Resultat {}"};

inline constexpr Message milestone_done{"done {}", "ferdig {}", "ferdig {}", "færdig {}", "klar {}"};
inline constexpr Message milestone_open{"open", "åpen", "open", "åben", "öppen"};
inline constexpr Message milestone_late{"late", "forsinket", "forseinka", "forsinket", "försenad"};
inline constexpr Message weight_of{"weight {}", "vekt {}", "vekt {}", "vægt {}", "vikt {}"};
inline constexpr Message no_day{"no day", "ingen dato", "ingen dato", "ingen dato", "inget datum"};
inline constexpr Message not_counted{"(later than {}, not counted)", "(etter {}, teller ikke)", "(etter {}, tel ikkje)",
                                     "(efter {}, tæller ikke)", "(efter {}, räknas inte)"};

/// By LinkKind.
inline constexpr std::array<Message, 3> links{
    Message{"part of", "del av", "del av", "del af", "del av"},
    Message{"supports", "støtter", "støttar", "støtter", "stöder"},
    Message{"aligned to", "bidrar til", "bidreg til", "bidrager til", "bidrar till"},
};
inline constexpr Message stands_above{"(stands above already)", "(står allerede ovenfor)", "(står alt ovanfor)",
                                      "(står allerede ovenfor)", "(står redan ovanför)"};
inline constexpr Message a_circle{"(a circle)", "(en sirkel)", "(ein sirkel)", "(en cirkel)", "(en cirkel)"};
inline constexpr Message leads_nowhere{"{}, which leads to no one thing", "{}, som ikke peker på én bestemt ting",
                                       "{}, som ikkje peikar på éin bestemt ting",
                                       "{}, som ikke peger på én bestemt ting", "{}, som inte pekar på en bestämd sak"};

}  // namespace okr::render::messages
