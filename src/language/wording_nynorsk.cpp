#include "language/wording_data.hpp"

namespace okr::language {
namespace {

constexpr WordingRow rows[] = {
    {Wording::up,
     "auke, heve, vekse, doble, tredoble, løfte, utvide, skaffe, vinne, ta imot, tiltrekkje, tene, "
     "passere"},
    {Wording::down,
     "redusere, senke, minke, minske, kutte, halvere, korte ned, minimere, fjerne, eliminere, avgrense, få ned"},
    {Wording::hold, "oppretthalde, behalde, bevare, liggje over, liggje under, halde seg, halde"},
    {Wording::no_direction, "forbetre, betre, flytte, endre, gå, ta, styrkje, styrke"},
    {Wording::reach, "få, oppnå, nå, sikre"},
    {Wording::up_to, "opptil, opp til, opp mot, inntil"},
    {Wording::baseline,
     "enn, mot, kontra, i forhold til, samanlikna med, målt mot, sidan, frå, fra, nivå, nivået, *-nivå, *-nivået, "
     "tapt, mista"},
    {Wording::deadline, "innan, før, seinast, senast, fram til, inntil"},
    {Wording::inside, "i, under, gjennom, i løpet av"},
    {Wording::horizon, "for, til, mot"},
    {Wording::share,
     "del, delen, *andel, *andelen, oppetid, oppetida, tilgjenge, tilgjengelegheit, punktlegheit, *tilfredsheit, "
     "*tilfredsheita, svarprosent, svarprosenten, oppmøte, oppmøtet, csat, testdekning, testdekninga"},
    {Wording::part_of, "av"},
    {Wording::exceedable,
     "*budsjett, *budsjettet, *mål, *målet, *plan, *planen, *kvote, *kvoten, *prognose, *prognosen, fjorår*, førre, "
     "dagens, "
     "nivå, nivået, vekst, veksten, kapasitet, kapasiteten, norm, snittet, i dag"},
    {Wording::lower_is_better, "rangering, rangeringa, plassering, plasseringa, plass, plassen"},
    {Wording::duration,
     "dag, dagar, døgn, time, timar, t, minutt, min, sekund, sek, s, ms, millisekund, veke, veker, månad, månader, år"},
    {Wording::pace, "fart, farten, tempo, tempoet, takt, takta, takten, frekvens, frekvensen, kvar, kvart"},
    {Wording::conjunction, "og, samt, i tillegg til, eller"},
    {Wording::clause, "slik at, så, ved å, gjennom, via, for å, for at, dermed, medan"},
};

}  // namespace

constinit const WordingData nynorsk_wording{
    .endings = "r, e>, e>er, e>ar, e>es, e>et, e>te, e>t, e>de, e>ede, e>a, e>ast, e>ing, e>inga, e>else",
    .irregular =
        "vekse=veks voks vaks vekst, vinne=vinn vann vunne, få=fekk fått, nå=nådde nådd, oppnå=oppnådde oppnådd, "
        "ta=tek tok teke, gå=gjekk gått, halde=held heldt halde, behalde=beheld, liggje=ligg låg, styrkje=styrker "
        "styrkte, redusere=reduksjon",
    .skipped = "vi, skal, vil, å, må, bør, me",
    .rows = rows,
};

}  // namespace okr::language
