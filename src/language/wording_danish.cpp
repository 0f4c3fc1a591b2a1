#include "language/wording_data.hpp"

namespace okr::language {
namespace {

constexpr WordingRow rows[] = {
    {Wording::up,
     "øge, hæve, vokse, fordoble, doble, tredoble, løfte, udvide, skaffe, vinde, modtage, tiltrække, tjene, "
     "overgå, hente"},
    {Wording::down,
     "reducere, sænke, mindske, nedbringe, skære, halvere, forkorte, minimere, fjerne, eliminere, begrænse, få ned, "
     "nedsætte, bringe ned"},
    {Wording::hold, "fastholde, opretholde, bevare, beholde, ligge over, ligge under, holde sig, holde"},
    {Wording::no_direction, "forbedre, bevæge, flytte, ændre, gå, tage, styrke"},
    {Wording::reach, "få, opnå, nå, sikre"},
    {Wording::up_to, "op til, op mod, optil, indtil"},
    {Wording::baseline,
     "end, mod, kontra, sammenlignet med, i forhold til, målt mod, siden, fra, niveau, niveauet, *-niveau, *-niveauet, "
     "tabt, "
     "mistet"},
    {Wording::deadline, "inden, før, senest, frem til, indtil"},
    {Wording::inside, "i, under, gennem, i løbet af"},
    {Wording::horizon, "for, til, mod"},
    {Wording::share,
     "*andel, *andelen, *andele, oppetid, oppetiden, tilgængelighed, tilgængeligheden, nøjagtighed, punktlighed, "
     "punktligheden, rettidighed, *tilfredshed, *tilfredsheden, svarprocent, svarprocenten, fremmøde, fremmødet, "
     "gennemførelsesgrad, konverteringsrate, konverteringsraten, csat, testdækning"},
    {Wording::part_of, "af"},
    {Wording::exceedable,
     "*budget, *budgettet, *mål, *målet, *måltallet, *plan, *planen, *kvote, *kvoten, *prognose, *prognosen, sidste, "
     "fjorår*, forrige, "
     "dagens, niveau, niveauet, vækst, væksten, kapacitet, kapaciteten, norm, normen, gennemsnittet, i dag"},
    {Wording::lower_is_better, "rangering, rangeringen, placering, placeringen, plads, pladsen"},
    {Wording::duration,
     "dag, dage, døgn, time, timer, t, minut, minutter, min, sekund, sekunder, sek, s, ms, millisekunder, uge, uger, "
     "måned, måneder, år"},
    {Wording::pace,
     "fart, farten, hastighed, hastigheden, tempo, tempoet, takt, takten, frekvens, frekvensen, hyppighed, "
     "hyppigheden, "
     "hver, hvert"},
    {Wording::conjunction, "og, samt, foruden, eller"},
    {Wording::clause, "sådan at, således at, så, ved at, gennem, via, for at, dermed, mens"},
};

}  // namespace

constinit const WordingData danish_wording{
    .endings = "r, e>, e>er, e>es, e>et, e>te, e>t, e>de, e>ede, e>a, e>ing, e>ingen, e>else",
    .irregular =
        "vinde=vandt vundet, få=fik fået fås, nå=nåede nået, opnå=opnåede opnået, modtage=modtog, tage=tog, gå=gik "
        "gået, overgå=overgik overgået, tiltrække=tiltrak tiltrukket, skære=skar skåret, nedbringe=nedbragte nedbragt, "
        "bringe=bragte bragt, nedsætte=nedsæt nedsatte nedsat, holde=holdt, fastholde=fastholdt, beholde=beholdt, "
        "opretholde=opretholdt, ligge=lå, reducere=reduktion reduktionen",
    .skipped = "vi, skal, vil, at, må, bør",
    .rows = rows,
};

}  // namespace okr::language
