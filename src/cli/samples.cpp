// The files that `okr init` writes, in the order of `language::all_languages`.
#include "cli/samples.hpp"

#include <array>

namespace okr::cli {

namespace {

constexpr Sample english{
    .config = R"(# The settings of okr for this folder and all below it.
okr: 1

# How strict okr lint is. Begin with starter; go on to standard, and strict, when the habit is there.
profile: starter

# The language of the OKRs. A file can name another one.
language: en

# The language that okr status, show, tree and report answer in.
messages: en

# Rules that don't fit you can be turned off or made milder: rules: {structure-kr-count: off}
# okr explain lists them.
)",
    .team = "growth",
    .name = "Growth",
    .okrs = R"(# One team's OKRs for one period. Change all of it to your own; okr help format shows what else there is.
okr: 1
team: growth
name: Growth
period: {period}
owner: Emma Clarke
language: en

objectives:
  # An objective says where you want to be, in words. Numbers belong in the key results.
  - id: loved
    title: Become the bicycle shop that riders come back to
    why: A customer who returns tells others, and costs us nothing to find
    key_results:
      # A key result says how you will know: from what to what, and by when.
      - id: returning
        title: Raise the share of customers who return from 30 % to 40 % by the end of the quarter
        unit: "%"
        start: 30
        target: 40
        check_ins:
          - {on: {today}, value: 30, confidence: 0.6, note: "Where we begin"}
      - id: waiting
        title: Shorten the wait for a repair from 9 days to 4 days by the end of the quarter
        unit: days
        start: 9
        target: 4
        check_ins:
          - {on: {today}, value: 9, confidence: 0.5, note: "Counted in the workshop diary"}

# An initiative is what you do. It supports the key results that it is meant to move.
initiatives:
  - id: reminder
    title: Send every customer a reminder of the yearly service
    supports: [returning]
    due: {end}
    done_when: Everyone who bought a bicycle last year has got a message
  - id: evening
    title: Keep the workshop open on Thursday evenings
    supports: [waiting, returning]
    due: {end}
    done_when: The workshop has been open every Thursday for a month
)"};

constexpr Sample bokmal{
    .config = R"(# Innstillingene til okr for denne mappen og alt under den.
okr: 1

# Hvor streng okr lint er. Begynn med starter; gå videre til standard, og strict, når vanen sitter.
profile: starter

# Språket i OKR-ene. En fil kan ha et annet.
language: nb

# Språket som okr status, show, tree og report svarer på.
messages: nb

# Regler som ikke passer, kan slås av eller gjøres mildere: rules: {structure-kr-count: off}
# okr explain lister dem opp.
)",
    .team = "vekst",
    .name = "Vekst",
    .okrs =
        R"(# OKR-ene til ett team for én periode. Bytt ut alt med deres eget; okr help format viser hva annet som finnes.
okr: 1
team: vekst
name: Vekst
period: {period}
owner: Kari Nygård
language: nb

objectives:
  # En ambisjon sier hvor dere vil være, med ord. Tall hører hjemme i de målbare resultatene.
  - id: kjaer
    title: Bli sykkelbutikken som folk kommer tilbake til
    why: En kunde som kommer igjen, forteller det til andre og koster ingenting å finne
    key_results:
      # Et målbart resultat sier hvordan dere vet det: fra hva til hva, og innen når.
      - id: tilbake
        title: Øke andelen kunder som kommer tilbake fra 30 % til 40 % innen utgangen av kvartalet
        unit: "%"
        start: 30
        target: 40
        check_ins:
          - {on: {today}, value: 30, confidence: 0.6, note: "Her begynner vi"}
      - id: ventetid
        title: Korte ned ventetiden på reparasjon fra 9 dager til 4 dager innen utgangen av kvartalet
        unit: dager
        start: 9
        target: 4
        check_ins:
          - {on: {today}, value: 9, confidence: 0.5, note: "Talt i verkstedboka"}

# Et initiativ er det dere gjør. Det støtter de målbare resultatene som det skal flytte.
initiatives:
  - id: paaminnelse
    title: Sende alle kunder en påminnelse om den årlige servicen
    supports: [tilbake]
    due: {end}
    done_when: Alle som kjøpte sykkel i fjor, har fått en melding
  - id: kveld
    title: Holde verkstedet åpent på torsdagskvelder
    supports: [ventetid, tilbake]
    due: {end}
    done_when: Verkstedet har vært åpent hver torsdag i en måned
)"};

constexpr Sample nynorsk{
    .config = R"(# Innstillingane til okr for denne mappa og alt under ho.
okr: 1

# Kor streng okr lint er. Byrj med starter; gå vidare til standard, og strict, når vanen sit.
profile: starter

# Språket i OKR-ane. Ei fil kan ha eit anna.
language: nn

# Språket som okr status, show, tree og report svarar på.
messages: nn

# Reglar som ikkje høver, kan slåast av eller gjerast mildare: rules: {structure-kr-count: off}
# okr explain listar dei opp.
)",
    .team = "vekst",
    .name = "Vekst",
    .okrs =
        R"(# OKR-ane til eitt team for éin periode. Byt ut alt med dykkar eige; okr help format viser kva anna som finst.
okr: 1
team: vekst
name: Vekst
period: {period}
owner: Gunnhild Moe
language: nn

objectives:
  # Ein ambisjon seier kvar de vil vere, med ord. Tal høyrer heime i dei målbare resultata.
  - id: kjaer
    title: Bli sykkelbutikken som folk kjem tilbake til
    why: Ein kunde som kjem att, fortel det til andre og kostar ingenting å finne
    key_results:
      # Eit målbart resultat seier korleis de veit det: frå kva til kva, og innan når.
      - id: tilbake
        title: Auke delen av kundar som kjem tilbake frå 30 % til 40 % innan utgangen av kvartalet
        unit: "%"
        start: 30
        target: 40
        check_ins:
          - {on: {today}, value: 30, confidence: 0.6, note: "Her byrjar vi"}
      - id: ventetid
        title: Korte ned ventetida på reparasjon frå 9 dagar til 4 dagar innan utgangen av kvartalet
        unit: dagar
        start: 9
        target: 4
        check_ins:
          - {on: {today}, value: 9, confidence: 0.5, note: "Talt i verkstadboka"}

# Eit initiativ er det de gjer. Det støttar dei målbare resultata som det skal flytte.
initiatives:
  - id: paaminning
    title: Sende alle kundar ei påminning om den årlege servicen
    supports: [tilbake]
    due: {end}
    done_when: Alle som kjøpte sykkel i fjor, har fått ei melding
  - id: kveld
    title: Halde verkstaden open på torsdagskveldar
    supports: [ventetid, tilbake]
    due: {end}
    done_when: Verkstaden har vore open kvar torsdag i ein månad
)"};

constexpr Sample danish{
    .config = R"(# Indstillingerne til okr for denne mappe og alt under den.
okr: 1

# Hvor streng okr lint er. Begynd med starter; gå videre til standard, og strict, når vanen er der.
profile: starter

# Sproget i jeres OKR'er. En fil kan have et andet.
language: da

# Det sprog, som okr status, show, tree og report svarer på.
messages: da

# Regler, der ikke passer, kan slås fra eller gøres mildere: rules: {structure-kr-count: off}
# okr explain viser dem alle.
)",
    .team = "vaekst",
    .name = "Vækst",
    .okrs =
        R"(# Ét teams OKR'er for én periode. Skift det hele ud med jeres eget; okr help format viser, hvad der ellers findes.
okr: 1
team: vaekst
name: Vækst
period: {period}
owner: Mette Holm
language: da

objectives:
  # Et mål siger med ord, hvor I vil være. Tal hører til i effektmålene.
  - id: kaer
    title: Blive cykelbutikken, som folk vender tilbage til
    why: En kunde, der kommer igen, fortæller det til andre og koster ingenting at finde
    key_results:
      # Et effektmål siger, hvordan I ved det: fra hvad til hvad, og inden hvornår.
      - id: tilbage
        title: Øge andelen af kunder, der kommer tilbage, fra 30 % til 40 % inden kvartalets udgang
        unit: "%"
        start: 30
        target: 40
        check_ins:
          - {on: {today}, value: 30, confidence: 0.6, note: "Her begynder vi"}
      - id: ventetid
        title: Nedbringe ventetiden på en reparation fra 9 dage til 4 dage inden kvartalets udgang
        unit: dage
        start: 9
        target: 4
        check_ins:
          - {on: {today}, value: 9, confidence: 0.5, note: "Talt i værkstedsbogen"}

# Et initiativ er det, I gør. Det støtter de effektmål, som det skal flytte.
initiatives:
  - id: paamindelse
    title: Sende alle kunder en påmindelse om det årlige eftersyn
    supports: [tilbage]
    due: {end}
    done_when: Alle, der købte cykel sidste år, har fået en besked
  - id: aften
    title: Holde værkstedet åbent torsdag aften
    supports: [ventetid, tilbage]
    due: {end}
    done_when: Værkstedet har været åbent hver torsdag i en måned
)"};

constexpr Sample swedish{
    .config = R"(# Inställningarna för okr i den här mappen och allt under den.
okr: 1

# Hur sträng okr lint är. Börja med starter; gå vidare till standard, och strict, när vanan finns.
profile: starter

# Språket i era OKR:er. En fil kan ha ett annat.
language: sv

# Språket som okr status, show, tree och report svarar på.
messages: sv

# Regler som inte passar kan stängas av eller göras mildare: rules: {structure-kr-count: off}
# okr explain räknar upp dem.
)",
    .team = "tillvaxt",
    .name = "Tillväxt",
    .okrs = R"(# Ett teams OKR:er för en period. Byt ut allt mot ert eget; okr help format visar vad mer som finns.
okr: 1
team: tillvaxt
name: Tillväxt
period: {period}
owner: Karin Ek
language: sv

objectives:
  # Ett mål säger med ord var ni vill vara. Siffror hör hemma i nyckelresultaten.
  - id: omtyckt
    title: Bli cykelbutiken som folk kommer tillbaka till
    why: En kund som kommer igen berättar det för andra och kostar ingenting att hitta
    key_results:
      # Ett nyckelresultat säger hur ni vet det: från vad till vad, och senast när.
      - id: tillbaka
        title: Öka andelen kunder som kommer tillbaka från 30 % till 40 % före kvartalets slut
        unit: "%"
        start: 30
        target: 40
        check_ins:
          - {on: {today}, value: 30, confidence: 0.6, note: "Här börjar vi"}
      - id: vantetid
        title: Korta väntetiden på en reparation från 9 dagar till 4 dagar före kvartalets slut
        unit: dagar
        start: 9
        target: 4
        check_ins:
          - {on: {today}, value: 9, confidence: 0.5, note: "Räknat i verkstadsboken"}

# Ett initiativ är det ni gör. Det stöder de nyckelresultat som det ska flytta.
initiatives:
  - id: paminnelse
    title: Skicka alla kunder en påminnelse om den årliga servicen
    supports: [tillbaka]
    due: {end}
    done_when: Alla som köpte cykel förra året har fått ett meddelande
  - id: kvall
    title: Hålla verkstaden öppen på torsdagskvällar
    supports: [vantetid, tillbaka]
    due: {end}
    done_when: Verkstaden har varit öppen varje torsdag i en månad
)"};

constexpr std::array samples = {english, bokmal, nynorsk, danish, swedish};
static_assert(samples.size() == language::all_languages.size());

}  // namespace

const Sample& find_sample(language::Language language) { return samples.at(static_cast<std::size_t>(language)); }

}  // namespace okr::cli
