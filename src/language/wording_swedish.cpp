#include "language/wording_data.hpp"

namespace okr::language {
namespace {

constexpr WordingRow rows[] = {
    {Wording::up,
     "öka, höja, växa, fördubbla, dubbla, tredubbla, lyfta, utöka, skaffa, vinna, ta emot, motta, attrahera, "
     "tjäna, överträffa"},
    {Wording::down,
     "minska, reducera, sänka, halvera, korta, förkorta, minimera, ta bort, eliminera, begränsa, få ner, dra ner"},
    {Wording::hold, "behålla, upprätthålla, bibehålla, bevara, ligga över, ligga under, hålla sig, hålla"},
    {Wording::no_direction, "förbättra, flytta, förändra, ändra, gå, ta, stärka"},
    {Wording::reach, "få, uppnå, nå, säkra"},
    {Wording::up_to, "upp till, uppemot"},
    {Wording::baseline,
     "än, mot, gentemot, kontra, jämfört med, jämförd med, i förhållande till, sedan, från, nivå, nivån, *-nivå, "
     "*-nivån, tappade, "
     "förlorade"},
    {Wording::deadline, "innan, före, senast, fram till"},
    {Wording::inside, "i, under, inom, genom"},
    {Wording::horizon, "för, till, mot, inför"},
    {Wording::share,
     "*andel, *andelen, *andelar, drifttid, drifttiden, tillgänglighet, tillgängligheten, upptid, träffsäkerhet, "
     "punktlighet, punktligheten, *nöjdhet, *nöjdheten, svarsfrekvens, svarsfrekvensen, närvaro, närvaron, "
     "konverteringsgrad, konverteringsgraden, csat, nki, testtäckning"},
    {Wording::part_of, "av"},
    {Wording::exceedable,
     "*budget, *budgeten, *mål, *målet, *plan, *planen, *kvot, *kvoten, *prognos, *prognosen, fjolår*, förra, "
     "föregående, dagens, nivå, nivån, tillväxt, tillväxten, kapacitet, kapaciteten, norm, normen, snittet, i dag, "
     "idag"},
    {Wording::lower_is_better, "rankning, rankningen, ranking, rankingen, placering, placeringen, plats, platsen"},
    {Wording::duration,
     "dag, dagar, dygn, timme, timmar, tim, h, minut, minuter, min, sekund, sekunder, sek, s, ms, millisekunder, "
     "vecka, veckor, månad, månader, år"},
    {Wording::pace,
     "fart, farten, hastighet, hastigheten, tempo, tempot, takt, takten, frekvens, frekvensen, var, vart, varje"},
    {Wording::conjunction, "och, samt, liksom, eller"},
    {Wording::clause, "så att, så, genom att, genom, via, för att, därmed, medan"},
};

}  // namespace

constinit const WordingData swedish_wording{
    .endings = "r, a>, a>ar, a>er, a>as, a>ade, a>ad, a>at, a>ning, a>ningen, a>ing, a>ande, a>s, a>d, a>t, a>de, a>te",
    .irregular =
        "vinna=vann vunnit, få=fick fått, nå=nådde nått, uppnå=uppnådde uppnått, ta=tog tagit, gå=gick gått, "
        "växa=vuxit, motta=mottog mottagit, dra=drog dragit, hålla=höll hållit, behålla=behöll behållit, "
        "upprätthålla=upprätthöll upprätthållit, ligga=låg legat",
    .skipped = "vi, ska, skall, vill, att, måste, bör",
    .rows = rows,
};

}  // namespace okr::language
