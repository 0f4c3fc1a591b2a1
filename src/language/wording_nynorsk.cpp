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
    {Wording::hedge,
     "jobbe med, jobbe for, arbeide med, arbeide for, forsøke å, prøve å, søkje å, sikte mot, ta sikte på, "
     "bidra til, bidra med, sjå på, fokusere på, ha fokus på, følgje med på, halde på med, halde fram med, ta "
     "tak i, styrkje arbeidet med, kome i gang med, fokusere meir på, jobbe meir med, arbeide meir med, sjå "
     "nærare på, setje fokus på, halde fram arbeidet med"},
    {Wording::helping, "hjelpe til, støtte opp om, leggje til rette for, leggja til rette for"},
    {Wording::infinitive_mark, "å"},
    {Wording::subject, "vi, me"},
    {Wording::placeholder_subject, "det, der"},
    {Wording::looking, "vurdere, utforske, delta i, delta på, undersøkje om"},
    {Wording::hedge_phrase,
     "så langt som mogleg, så godt som mogleg, best mogleg, mest mogleg, ved behov, etter behov, eventuelt, "
     "osv, osv., m.m, så langt det er mogleg, om mogleg, dersom mogleg"},
    {Wording::hedge_adverb, "fortløpande, løpande"},
    {Wording::adverb,
     "på sikt, på lang sikt, over tid, etter kvart, aktivt, vidare, også, stadig, framleis, alltid, så"},
    {Wording::empty_head,
     "bli betre på, bli flinkare til, bli betre til, vere betre på, gjere meir av, gjere mindre av"},
    {Wording::short_head,
     "gjere det betre, bli betre, forbetre, betre, optimalisere, effektivisere, styrkje, styrke, utvikle"},
    {Wording::activity,
     "lansere, implementere, innføre, rulle ut, migrere, gjennomføre, arrangere, køyre, fullføre, "
     "ferdigstille, starte, setje i gang, sette i gang, setje opp, skrive, publisere, designe, førebu, "
     "planleggje, planlegge, analysere, kartleggje, kartlegge, greie ut, undersøkje, utforske, gå gjennom, "
     "evaluere, vurdere, dokumentere, definere, kurse, lære opp, delta, koordinere, diskutere, sende, ringje, "
     "intervjue, teste, presentere, oppdatere, oppgradere, lage, utarbeide, revidere, ta i bruk, følgje opp, "
     "informere, invitere, utrulling av, opplæring av, deltaking på, deltaking i, oppfølging av, utarbeiding "
     "av"},
    {Wording::making, "gjere, hjelpe, støtte, halde"},
    {Wording::building,
     "byggje, bygge, skape, utvikle, levere, etablere, opprette, introdusere, tilsetje, rekruttere, signere, "
     "inngå"},
    {Wording::steady, "oppretthalde, halde fram, vidareføre, behalde"},
    {Wording::steady_phrase, "som i dag, som før"},
    {Wording::everything, "alt, overalt, alle område, på alle område, heile verksemda, alle delar av"},
    {Wording::errand,
     "ring, ringje, sende e-post, send e-post, møte med, booke, bestille, skrive ut, purre, sjekke, minne, "
     "spørje"},
    {Wording::chore, "ordne, fikse, rydde, kjøpe inn"},
    {Wording::errand_word, "todo, to-do, hugs å, hugse å, snarast, asap"},
    {Wording::errand_mark, "todo, to-do, gjeremål, hugs"},
    {Wording::routine,
     "dagleg drift, vekemøte*, statusmøte*, standup*, stand-up*, fakturering*, lønskøyring*, løpande drift, "
     "vedlikehald*, vaktordning*, rutine*, forvaltning"},
    {Wording::meeting, "*møte, *møter, *møtet, *møta"},
    {Wording::upkeep, "halde, gjennomføre, køyre, delta på, delta i, halde fram, ha, drive, utføre"},
    {Wording::survey,
     "*undersøking, *undersøkinga, *undersøkingar, *spørjeskjema, *spørjeskjemaet, nps, enps, csat, "
     "*tilfredsheit, *tilfredsheita"},
    {Wording::state, "har, er, per i dag"},
    {Wording::homograph, "støtte, hjelp, test, start, design, plan, kurset, halde, halden, startet"},
    {Wording::noun_sign, "som, frå, fra, hjå, hos, blant, under, over, per, <, >, er, har"},
    {Wording::bound, "over, under, på, ved, innanfor, mellom, stabilt, stabil, oppe, nede"},
    {Wording::idiom, "alt for, alt fleire, alt meir"},
    {Wording::determiner,
     "alle, kvar, kvart, den, det, dei, ein, ei, eit, vår, våre, vårt, sin, sine, sitt, denne, dette, desse, eigen, "
     "eigne"},
    {Wording::nominal_of, "av"},
};

}  // namespace

constinit const WordingData nynorsk_wording{
    .endings = "r, e>er, e>ar, e>a",
    .participles = "e>et, e>te, e>t, e>de, e>ede, e>dde, e>ast, e>es",
    .head_endings = "e>, e>ing, e>inga, e>else",
    .irregular =
        "ferdigstille=ferdigstilt ferdigstilte, bidra=bidreg bidrog bidrege, prøve=prøvd prøvde, vekse=veks voks vaks "
        "vekst, vinne=vinn vann vunne, få=fekk fått, nå=nådde nådd, oppnå=oppnådde oppnådd, "
        "ta=tek tok teke, gå=gjekk gått, halde=held heldt haldne, behalde=beheld, liggje=ligg låg, styrkje=styrker "
        "styrkte, redusere=reduksjon, skrive=skreiv skrive, gjere=gjer gjorde gjort, delta=deltok delteke, setje=sette "
        "sett, sette=sett, leggje=la lagt, køyre=køyrde køyrt, planleggje=planla planlagt, kartleggje=kartla kartlagt, "
        "førebu=førebudde førebudd, hjelpe=hjelpte hjelpt, skape=skapte skapt, inngå=inngjekk inngått, gå=gjekk gått, "
        "drive=dreiv drive, følgje=følgde følgt, sjå=ser såg, bli=vart blitt, ha=har hatt, søkje=søkte, greie=greidde, "
        "lære=lærte lært",
    .skipped = "vi, skal, vil, å, må, bør, me",
    .rows = rows,
};

}  // namespace okr::language
