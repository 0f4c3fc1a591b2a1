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
    {Wording::hedge,
     "jobbe med, jobbe for, jobbe mot, arbeide med, arbeide for, forsøke å, forsøke, prøve å, søke å, sikte "
     "mot, ta sikte på, bidra til, bidra med, se på, fokusere på, ha fokus på, følge med på, holde på med, "
     "fortsette å, fortsette med, ta tak i, styrke arbeidet med, komme i gang med, fokusere mer på, jobbe mer "
     "med, jobbe mer for, se nærmere på, sette fokus på, fortsette arbeidet med, legge bedre til rette for"},
    {Wording::helping, "hjelpe til, bistå, støtte opp om, legge til rette for, tilrettelegge for"},
    {Wording::infinitive_mark, "å"},
    {Wording::subject, "vi"},
    {Wording::placeholder_subject, "det, der"},
    {Wording::looking, "vurdere, utforske, delta i, delta på, undersøke muligheten, undersøke mulighetene"},
    {Wording::hedge_phrase,
     "så langt som mulig, så godt som mulig, best mulig, mest mulig, ved behov, etter behov, der det passer, "
     "eventuelt, osv, osv., m.m, m.m., være en pådriver, så langt det er mulig, om mulig, hvis mulig, dersom "
     "mulig"},
    {Wording::hedge_adverb, "fortløpende, løpende"},
    {Wording::adverb,
     "på sikt, på lang sikt, over tid, etter hvert, aktivt, videre, også, stadig, fortsatt, alltid, så"},
    {Wording::empty_head,
     "bli bedre på, bli flinkere til, bli bedre til, bli bedre i, være bedre på, gjøre mer av, gjøre mindre av"},
    {Wording::short_head,
     "gjøre det bedre, bli bedre, forbedre, optimalisere, optimere, effektivisere, styrke, utvikle"},
    {Wording::activity,
     "lansere, implementere, innføre, rulle ut, migrere, gjennomføre, avholde, arrangere, kjøre, fullføre, "
     "ferdigstille, starte, sette i gang, igangsette, sette opp, skrive, publisere, utgi, designe, forberede, "
     "planlegge, analysere, kartlegge, utrede, undersøke, utforske, gjennomgå, evaluere, vurdere, dokumentere, "
     "definere, beskrive, kurse, lære opp, delta, koordinere, diskutere, sende, ringe, intervjue, teste, "
     "presentere, oppdatere, oppgradere, installere, produsere, lage, utarbeide, revidere, ta i bruk, følge "
     "opp, informere, invitere, utrulling av, opplæring av, deltakelse på, deltakelse i, oppfølging av, "
     "utarbeidelse av"},
    {Wording::making, "gjøre, hjelpe, støtte, bistå, holde"},
    {Wording::building,
     "bygge, skape, utvikle, levere, etablere, opprette, introdusere, ansette, rekruttere, signere, inngå"},
    {Wording::steady, "opprettholde, fortsette, videreføre, beholde"},
    {Wording::steady_phrase, "som i dag, som før, sikre stabil drift, holde hjulene i gang"},
    {Wording::everything,
     "alt, overalt, alle områder, på alle områder, på alle måter, hele virksomheten, alle deler av"},
    {Wording::errand,
     "ring, ringe, maile, mail, sende e-post, send e-post, sende mail, send mail, svare på e-post, møte med, "
     "booke, book, bestille, bestill, skrive ut, purre, sjekke, minne, spørre, avtale møte"},
    {Wording::chore, "ordne, fikse, rydde, kjøpe inn, kjøpe"},
    {Wording::errand_word, "todo, to-do, husk å, huske å, snarest, asap"},
    {Wording::errand_mark, "todo, to-do, gjøremål, husk"},
    {Wording::routine,
     "daglig drift, ukentlig møte, ukentlige møter, ukesmøte*, statusmøte*, standup*, stand-up*, fakturering*, "
     "lønnskjøring*, rutinemessig*, løpende drift, løpende vedlikehold, vaktordning*, svare kunder, "
     "dag-til-dag*, forvaltning"},
    {Wording::meeting, "*møte, *møter, *møtet, *møtene"},
    {Wording::upkeep, "holde, avholde, gjennomføre, kjøre, delta på, delta i, fortsette, ha, drive, utføre, håndtere"},
    {Wording::survey,
     "*undersøkelse, *undersøkelsen, *undersøkelser, *undersøkelsene, *spørreskjema, *spørreskjemaet, nps, "
     "enps, csat, *tilfredshet, *tilfredsheten"},
    {Wording::state, "har, er, per i dag"},
    {Wording::homograph,
     "støtte, hjelp, test, start, design, plan, kurset, designet, holdt, startet, avslutning, bistand, øk, "
     "heve"},
    {Wording::noun_sign, "som, fra, hos, blant, under, over, per, <, >, er, har"},
    {Wording::bound, "over, under, på, ved, innenfor, mellom, stabilt, stabil, oppe, nede"},
    {Wording::idiom, "alt for, alt flere, alt mer"},
    {Wording::determiner,
     "alle, hver, hvert, den, det, de, en, ei, et, vår, våre, vårt, sin, sine, sitt, denne, dette, disse, egen, egne"},
    {Wording::nominal_of, "av"},
};

}  // namespace

constinit const WordingData bokmal_wording{
    .endings = "r, e>er",
    .participles = "e>et, e>te, e>t, e>de, e>ede, e>a, e>es",
    .head_endings = "e>, e>ing, e>ingen, e>else, e>elsen",
    .irregular =
        "ferdigstille=ferdigstilt ferdigstilte, bidra=bidrar bidro bidratt, prøve=prøvd prøvde, vinne=vant vunnet, "
        "få=fikk fått, nå=nådde nådd, oppnå=oppnådde oppnådd, bringe=brakte brakt, komme=kom, "
        "ta=tok tatt, gå=gikk gått, overgå=overgikk overgått, motta=mottok mottatt, tiltrekke=tiltrakk tiltrukket, "
        "holde=holdt, beholde=beholdt, opprettholde=opprettholdt, ligge=lå ligget, redusere=reduksjon reduksjonen, "
        "skrive=skrev skrevet, gjøre=gjør gjort, delta=deltok deltatt, sette=satt satte, legge=la lagt, kjøre=kjørt, "
        "planlegge=planlagt planla, kartlegge=kartlagt kartla, igangsette=igangsatt, gjennomgå=gjennomgikk "
        "gjennomgått, utgi=utga utgitt, hjelpe=hjalp hjulpet, bistå=bisto bistått, avholde=avholdt, skape=skapt, "
        "inngå=inngikk inngått, ansette=ansatt ansatte, drive=drev drevet, fortsette=fortsatte fortsatt, se=så sett, "
        "være=er var vært, bli=ble blitt, ha=har hatt, søke=søkte søkt, følge=fulgte fulgt, spørre=spurte spurt, "
        "opprette=opprettet",
    .skipped = "vi, skal, vil, å, må, bør",
    .rows = rows,
};

}  // namespace okr::language
