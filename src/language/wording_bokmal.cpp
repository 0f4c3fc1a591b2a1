#include "language/wording_data.hpp"

namespace okr::language {
namespace {

constexpr WordingRow rows[] = {
    {Wording::up,
     "øke, heve, vokse, doble, fordoble, tredoble, løfte, utvide, skaffe, vinne, motta, tiltrekke, tjene, "
     "overgå, passere, hente inn, komme opp"},
    {Wording::down,
     "redusere, senke, minske, kutte, halvere, korte ned, forkorte, minimere, fjerne, eliminere, begrense, dempe, få "
     "ned, bringe ned, stanse"},
    {Wording::hold, "opprettholde, beholde, bevare, ligge over, ligge under, ikke overstige, holde seg, holde"},
    {Wording::no_direction, "forbedre, bevege, flytte, endre, gå, ta, styrke"},
    {Wording::reach, "få, oppnå, nå, sikre"},
    {Wording::up_to, "opptil, opp til, opp mot, inntil"},
    {Wording::baseline,
     "enn, mot, kontra, i forhold til, sammenlignet med, sammenliknet med, målt mot, siden, fra, nivå, nivået, *-nivå, "
     "*-nivået, tapt, "
     "mistet"},
    {Wording::deadline, "innen, før, senest, fram til, frem til, inntil"},
    {Wording::inside, "i, under, gjennom, i løpet av"},
    {Wording::horizon, "for, til, mot"},
    {Wording::share,
     "*andel, *andelen, *andeler, oppetid, oppetiden, tilgjengelighet, tilgjengeligheten, nøyaktighet, punktlighet, "
     "punktligheten, *tilfredshet, *tilfredsheten, svarprosent, svarprosenten, oppmøte, oppmøtet, fullføringsgrad, "
     "konverteringsrate, konverteringsraten, csat, testdekning, testdekningen"},
    {Wording::part_of, "av"},
    {Wording::exceedable,
     "*budsjett, *budsjettet, *mål, *målet, *måltallet, *plan, *planen, *kvote, *kvoten, *prognose, *prognosen, "
     "fjorår*, forrige, dagens, nivå, nivået, vekst, veksten, kapasitet, kapasiteten, norm, normen, snittet, i dag"},
    {Wording::lower_is_better, "rangering, rangeringen, plassering, plasseringen, plass, plassen"},
    {Wording::duration,
     "dag, dager, døgn, time, timer, t, minutt, minutter, min, sekund, sekunder, sek, s, ms, millisekunder, uke, uker, "
     "måned, måneder, år"},
    {Wording::pace,
     "fart, farten, hastighet, hastigheten, tempo, tempoet, takt, takten, frekvens, frekvensen, hyppighet, "
     "hyppigheten, hver, "
     "hvert"},
    {Wording::conjunction, "og, samt, i tillegg til, eller"},
    {Wording::clause, "slik at, så, sånn at, ved å, gjennom, via, for å, for at, dermed, mens"},
};

}  // namespace

constinit const WordingData bokmal_wording{
    .endings = "r, e>, e>er, e>es, e>et, e>te, e>t, e>de, e>ede, e>a, e>ing, e>ingen, e>else",
    .irregular =
        "vinne=vant vunnet, få=fikk fått, nå=nådde nådd, oppnå=oppnådde oppnådd, bringe=brakte brakt, komme=kom, "
        "ta=tok tatt, gå=gikk gått, overgå=overgikk overgått, motta=mottok mottatt, tiltrekke=tiltrakk tiltrukket, "
        "holde=holdt, beholde=beholdt, opprettholde=opprettholdt, ligge=lå ligget, redusere=reduksjon reduksjonen",
    .skipped = "vi, skal, vil, å, må, bør",
    .rows = rows,
};

}  // namespace okr::language
