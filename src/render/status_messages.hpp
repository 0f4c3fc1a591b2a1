#pragma once

#include "render/messages.hpp"

/// What only `okr status` says.
namespace okr::render::messages {

inline constexpr Message nothing_matches{"nothing matches the filters", "ingenting passer til filtrene",
                                         "ingenting passar til filtera", "intet matcher filtrene",
                                         "inget matchar filtren"};
inline constexpr Message behind_start{"setback, behind the start: {}", "tilbakeskritt, bak starten: {}",
                                      "tilbakesteg, bak starten: {}", "tilbageskridt, bag starten: {}",
                                      "bakslag, bakom starten: {}"};
inline constexpr Message busy_but_flat{
    "busy but flat; do the initiatives help? {}", "mye gjort, lite flyttet; hjelper initiativene? {}",
    "mykje gjort, lite flytta; hjelper initiativa? {}", "meget gjort, lidt flyttet; hjælper handlingerne? {}",
    "mycket gjort, lite hänt; hjälper initiativen? {}"};
inline constexpr Message high_enough{
    "reached early; was the target high enough? {}", "nådd tidlig; var målverdien høy nok? {}",
    "nådd tidleg; var målverdien høg nok? {}", "nået tidligt; var målværdien høj nok? {}",
    "nått tidigt; var målvärdet högt nog? {}"};
inline constexpr Message and_more{"{} and {} more", "{} og {} til", "{} og {} til", "{} og {} til", "{} och {} till"};
inline constexpr Message counts_in{"{} in {}", "{} i {}", "{} i {}", "{} i {}", "{} i {}"};
inline constexpr Message due_then{
    "{} check-in due then: {}|{} check-ins due then: {}", "{} innsjekk ventet da: {}|{} innsjekker ventet da: {}",
    "{} innsjekk venta då: {}|{} innsjekkar venta då: {}", "{} check-in manglede da: {}|{} check-ins manglede da: {}",
    "{} avstämning väntade då: {}|{} avstämningar väntade då: {}"};
inline constexpr Message due{"{} check-in due|{} check-ins due", "{} innsjekk venter|{} innsjekker venter",
                             "{} innsjekk ventar|{} innsjekkar ventar", "{} check-in mangler|{} check-ins mangler",
                             "{} avstämning väntar|{} avstämningar väntar"};
inline constexpr Message lint_errors{
    "{} lint error: okr lint|{} lint errors: okr lint", "{} feil i filene: okr lint|{} feil i filene: okr lint",
    "{} feil i filene: okr lint|{} feil i filene: okr lint", "{} fejl i filerne: okr lint|{} fejl i filerne: okr lint",
    "{} fel i filerna: okr lint|{} fel i filerna: okr lint"};
inline constexpr Message nothing_due{"no check-in is due, no lint error", "ingen innsjekk venter, ingen feil i filene",
                                     "ingen innsjekk ventar, ingen feil i filene",
                                     "ingen check-in mangler, ingen fejl i filerne",
                                     "ingen avstämning väntar, inga fel i filerna"};
inline constexpr Message initiatives_done{"{} of {} initiatives done", "{} av {} initiativer ferdige",
                                          "{} av {} initiativ ferdige", "{} af {} handlinger færdige",
                                          "{} av {} initiativ klara"};
inline constexpr Message net_confidence{"net confidence {}", "nettotiltro {}", "nettotiltru {}", "nettotiltro {}",
                                        "nettotilltro {}"};

// Groups.
inline constexpr Message team{"team", "team", "team", "team", "team"};
inline constexpr Message level{"level", "nivå", "nivå", "niveau", "nivå"};
inline constexpr Message net{"net", "netto", "netto", "netto", "netto"};
inline constexpr Message progress{"progress", "fremdrift", "framdrift", "fremdrift", "framsteg"};
inline constexpr Message no_data{"no data", "ikke målt", "ikkje målt", "ikke målt", "ej mätt"};
inline constexpr Message confidence{"confidence", "tiltro", "tiltru", "tiltro", "tilltro"};
inline constexpr Message due_column{"due", "venter", "ventar", "mangler", "väntar"};

// Markdown.
inline constexpr Message page_heading{"OKR status as of {}", "OKR-status per {}", "OKR-status per {}",
                                      "OKR-status pr. {}", "OKR-status per {}"};
inline constexpr Message at_commit{"at commit {}", "ved commit {}", "ved commit {}", "ved commit {}", "vid commit {}"};
inline constexpr Message nothing_to_show{"nothing to show", "ingenting å vise", "ingenting å vise", "intet at vise",
                                         "inget att visa"};
inline constexpr Message what{"What", "Hva", "Kva", "Hvad", "Vad"};
inline constexpr Message status_column{"Status", "Status", "Status", "Status", "Status"};
inline constexpr Message progress_column{"Progress", "Fremdrift", "Framdrift", "Fremdrift", "Framsteg"};
inline constexpr Message expected_column{"Expected", "Forventet", "Venta", "Forventet", "Förväntat"};
inline constexpr Message now_column{"Now", "Nå", "No", "Nu", "Nu"};
inline constexpr Message goal_column{"Goal", "Målverdi", "Målverdi", "Målværdi", "Målvärde"};
inline constexpr Message owner_column{"Owner", "Eier", "Eigar", "Ejer", "Ägare"};
inline constexpr Message check_in_column{"Last check-in", "Siste innsjekk", "Siste innsjekk", "Seneste check-in",
                                         "Senaste avstämning"};
inline constexpr Message objective_row{"Objective: {}", "Ambisjon: {}", "Ambisjon: {}", "Mål: {}", "Mål: {}"};
inline constexpr Message milestones{"{} milestone|{} milestones", "{} milepæl|{} milepæler", "{} milepæl|{} milepælar",
                                    "{} milepæl|{} milepæle", "{} milstolpe|{} milstolpar"};
inline constexpr Message done_count{"{} done|{} done", "{} ferdig|{} ferdige", "{} ferdig|{} ferdige",
                                    "{} færdig|{} færdige", "{} klar|{} klara"};
inline constexpr Message between{"between {} and {}", "mellom {} og {}", "mellom {} og {}", "mellem {} og {}",
                                 "mellan {} och {}"};
inline constexpr Message from_to{"from {} to {}", "fra {} til {}", "frå {} til {}", "fra {} til {}", "från {} till {}"};
inline constexpr Message none{"none", "ingen", "ingen", "ingen", "ingen"};
inline constexpr Message never{"never", "aldri", "aldri", "aldrig", "aldrig"};
inline constexpr Message is_due{"{}, due", "{}, tid for innsjekk", "{}, tid for innsjekk", "{}, tid til check-in",
                                "{}, dags för avstämning"};

}  // namespace okr::render::messages
