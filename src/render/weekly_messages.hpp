#pragma once

#include "render/status_messages.hpp"

/// What only `okr report weekly` says.
namespace okr::render::messages {

inline constexpr Message report_heading{"OKR report, {}", "OKR-rapport, {}", "OKR-rapport, {}", "OKR-rapport, {}",
                                        "OKR-rapport, {}"};
inline constexpr Message status_changes{
    "{} changed status|{} changed status", "{} har skiftet status|{} har skiftet status",
    "{} har skifta status|{} har skifta status", "{} har skiftet status|{} har skiftet status",
    "{} har bytt status|{} har bytt status"};
inline constexpr Message only_about{"only {}", "bare {}", "berre {}", "kun {}", "endast {}"};
inline constexpr Message nothing_recorded{"nothing was recorded in these days", "ingenting er ført i disse dagene",
                                          "ingenting er ført i desse dagane", "intet er noteret i disse dage",
                                          "inget har noterats under de här dagarna"};

// Headings.
inline constexpr Message what_moved{"What moved", "Hva har rørt seg", "Kva har rørt seg", "Hvad har rykket sig",
                                    "Vad har rört sig"};
inline constexpr Message who_needs_what{"Who needs what", "Hvem trenger hva", "Kven treng kva",
                                        "Hvem har brug for hvad", "Vem behöver vad"};
inline constexpr Message initiatives{"Initiatives", "Initiativer", "Initiativ", "Handlinger", "Initiativ"};
inline constexpr Message next_days{"The next {} days", "De neste {} dagene", "Dei neste {} dagane", "De næste {} dage",
                                   "De närmaste {} dagarna"};

// What moved.
inline constexpr Message step{"step", "fremskritt", "framsteg", "fremskridt", "framsteg"};
inline constexpr Message changed{"changed", "endret", "endra", "ændret", "ändrat"};
inline constexpr Message unchanged{"unchanged", "uendret", "uendra", "uændret", "oförändrat"};
inline constexpr Message points{"{} point|{} points", "{} prosentpoeng|{} prosentpoeng",
                                "{} prosentpoeng|{} prosentpoeng", "{} procentpoint|{} procentpoint",
                                "{} procentenhet|{} procentenheter"};
inline constexpr Message milestone_reached{"milestone done {}", "milepæl nådd {}", "milepæl nådd {}", "milepæl nået {}",
                                           "milstolpe nådd {}"};

// Who needs what.
inline constexpr Message no_owner{"no owner", "uten eier", "utan eigar", "uden ejer", "utan ägare"};
inline constexpr Message short_by{"short by {}", "mangler {}", "manglar {}", "mangler {}", "saknar {}"};
inline constexpr Message check_in_due{"check-in due, the last {} ago", "innsjekk venter, siste for {} siden",
                                      "innsjekk ventar, siste for {} sidan", "check-in mangler, seneste for {} siden",
                                      "avstämning väntar, senaste för {} sedan"};
inline constexpr Message first_check_in_due{"check-in due, none yet", "innsjekk venter, ingen ennå",
                                            "innsjekk ventar, ingen enno", "check-in mangler, ingen endnu",
                                            "avstämning väntar, ingen ännu"};
inline constexpr Message late_since{"late since {}", "forsinket siden {}", "forseinka sidan {}", "forsinket siden {}",
                                    "försenat sedan {}"};

// Initiatives.
inline constexpr Message done_day{"done {}", "ferdig {}", "ferdig {}", "færdig {}", "klart {}"};
inline constexpr Message started{"started", "startet", "starta", "startet", "startat"};
inline constexpr Message due_by{"{}, due {}", "{}, frist {}", "{}, frist {}", "{}, frist {}", "{}, ska vara klart {}"};
inline constexpr Message made_for{"for {}", "for {}", "for {}", "for {}", "för {}"};

// What is coming.
inline constexpr Message workshop{"workshop", "arbeidsmøte", "arbeidsmøte", "workshop", "workshop"};
inline constexpr Message approval{"approval", "godkjenning", "godkjenning", "godkendelse", "godkännande"};
inline constexpr Message kickoff{"kick-off", "oppstart", "oppstart", "opstart", "uppstart"};
inline constexpr Message midterm{"mid-period review", "midtveismøte", "midtvegsmøte", "midtvejsmøde", "halvtidsmöte"};
inline constexpr Message final_talk{"final presentation", "sluttpresentasjon", "sluttpresentasjon", "slutpræsentation",
                                    "slutpresentation"};
inline constexpr Message event{"event", "hendelse", "hending", "begivenhed", "händelse"};
inline constexpr Message period_ends{"end of period", "slutt på perioden", "slutt på perioden", "slut på perioden",
                                     "slut på perioden"};
inline constexpr Message key_result_due{"key result due", "frist for målbart resultat", "frist for målbart resultat",
                                        "frist for effektmål", "slutdag för nyckelresultat"};
inline constexpr Message milestone_due{"milestone due", "frist for milepæl", "frist for milepæl", "frist for milepæl",
                                       "slutdag för milstolpe"};
inline constexpr Message initiative_due{"initiative due", "frist for initiativ", "frist for initiativ",
                                        "frist for handling", "slutdag för initiativ"};

// The footer.
inline constexpr Message with_changes{
    "{} with uncommitted changes", "{} med endringer som ikke er committet", "{} med endringar som ikkje er committa",
    "{} med ændringer, der ikke er committet", "{} med ändringar som inte är incheckade"};
inline constexpr Message findings{"{} finding|{} findings", "{} funn|{} funn", "{} funn|{} funn", "{} fund|{} fund",
                                  "{} fynd|{} fynd"};
inline constexpr Message no_findings{"no findings", "ingen funn", "ingen funn", "ingen fund", "inga fynd"};
inline constexpr Message errors{"{} error|{} errors", "{} feil|{} feil", "{} feil|{} feil", "{} fejl|{} fejl",
                                "{} fel|{} fel"};
inline constexpr Message warnings{"{} warning|{} warnings", "{} advarsel|{} advarsler", "{} åtvaring|{} åtvaringar",
                                  "{} advarsel|{} advarsler", "{} varning|{} varningar"};
inline constexpr Message notes{"{} note|{} notes", "{} merknad|{} merknader", "{} merknad|{} merknader",
                               "{} bemærkning|{} bemærkninger", "{} notis|{} notiser"};

}  // namespace okr::render::messages
