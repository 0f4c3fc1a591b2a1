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
    {Wording::hedge,
     "arbejde med, arbejde på, arbejde for, arbejde hen imod, forsøge at, prøve at, søge at, sigte mod, "
     "bidrage til, bidrage med, se på, kigge på, fokusere på, have fokus på, følge med i, fortsætte med, tage "
     "fat i, styrke arbejdet med, komme i gang med, fokusere mere på, arbejde mere med, se nærmere på, kigge "
     "nærmere på, sætte fokus på, fortsætte arbejdet med"},
    {Wording::helping, "hjælpe til, bistå, understøtte, støtte op om, skabe rammer for, lægge op til"},
    {Wording::infinitive_mark, "at"},
    {Wording::subject, "vi"},
    {Wording::placeholder_subject, "der, det"},
    {Wording::looking, "vurdere, overveje, udforske, deltage i, undersøge muligheden, undersøge mulighederne"},
    {Wording::hedge_phrase,
     "så vidt muligt, så godt som muligt, bedst muligt, mest muligt, efter behov, ved behov, eventuelt, osv, "
     "osv., m.m, hvis muligt, om muligt, så vidt det er muligt"},
    {Wording::hedge_adverb, "løbende"},
    {Wording::adverb, "på sigt, på lang sigt, over tid, efterhånden, aktivt, videre, også, stadig, fortsat, altid, så"},
    {Wording::empty_head, "blive bedre til, blive bedre på, være bedre til, gøre mere af, gøre mindre af"},
    {Wording::short_head, "gøre det bedre, blive bedre, forbedre, optimere, effektivisere, styrke, udvikle"},
    {Wording::activity,
     "lancere, implementere, indføre, udrulle, rulle ud, migrere, gennemføre, afholde, arrangere, køre, "
     "færdiggøre, fuldføre, afslutte, starte, igangsætte, sætte i gang, opsætte, skrive, publicere, udgive, "
     "designe, forberede, planlægge, analysere, kortlægge, undersøge, udforske, gennemgå, evaluere, vurdere, "
     "dokumentere, definere, beskrive, deltage, koordinere, drøfte, diskutere, sende, ringe, interviewe, "
     "teste, præsentere, opdatere, opgradere, installere, producere, lave, udarbejde, revidere, tage i brug, "
     "følge op, informere, invitere, udrulning af, kortlægning af, deltagelse i, opfølgning på, oplæring af"},
    {Wording::making, "gøre, hjælpe, støtte, bistå, holde"},
    {Wording::building,
     "bygge, skabe, udvikle, levere, etablere, oprette, introducere, ansætte, rekruttere, underskrive, indgå"},
    {Wording::steady, "opretholde, fortsætte, videreføre, fastholde, beholde"},
    {Wording::steady_phrase, "som i dag, som hidtil, som før"},
    {Wording::everything, "alt, overalt, alle områder, på alle områder, hele virksomheden, alle dele af"},
    {Wording::errand,
     "ring, ringe, maile, mail, sende mail, send mail, sende e-mail, svare på mail, møde med, booke, book, "
     "bestille, printe, rykke, tjekke, minde, spørge, aftale møde"},
    {Wording::chore, "ordne, fikse, rydde, købe ind, købe"},
    {Wording::errand_word, "todo, to-do, husk at, huske at, hurtigst muligt, asap"},
    {Wording::errand_mark, "todo, to-do, gøremål, husk"},
    {Wording::routine,
     "daglig drift, ugentligt møde, ugentlige møder, ugemøde*, statusmøde*, standup*, stand-up*, fakturering*, "
     "lønkørsel*, løbende drift, vedligehold*, vagtordning*, rutine*, dag-til-dag*"},
    {Wording::meeting, "*møde, *møder, *mødet, *møderne"},
    {Wording::upkeep, "holde, afholde, gennemføre, køre, deltage i, fortsætte, have, drive, udføre, håndtere"},
    {Wording::survey,
     "*spørgeskema, *spørgeskemaet, *spørgeskemaer, *undersøgelse, *undersøgelsen, *undersøgelser, "
     "trivselsmåling*, nps, enps, csat, *tilfredshed, *tilfredsheden"},
    {Wording::state, "har, er, pt, pt."},
    {Wording::homograph,
     "lave, støtte, hjælp, test, start, design, plan, kurset, designet, holdt, startet, afslutning, bistand, hæve, "
     "besøg"},
    {Wording::noun_sign, "som, der, fra, hos, blandt, under, over, per, pr, <, >, er, har"},
    {Wording::bound, "over, under, på, ved, inden, mellem, stabilt, stabil, oppe, nede"},
    {Wording::idiom, "alt for, alt efter"},
    {Wording::determiner,
     "alle, hver, hvert, den, det, de, en, et, vores, vor, vore, sin, sine, sit, denne, dette, disse, egen, egne, "
     "eget"},
    {Wording::nominal_of, "af"},
};

}  // namespace

constinit const WordingData danish_wording{
    .endings = "r, e>er",
    .participles = "e>et, e>te, e>t, e>de, e>ede, e>es",
    .head_endings = "e>, e>ing, e>ingen, e>else, e>elsen",
    .irregular =
        "bidrage=bidrog bidraget, prøve=prøvet, vinde=vandt vundet, få=fik fået fås, nå=nåede nået, opnå=opnåede "
        "opnået, modtage=modtog, tage=tog, gå=gik "
        "gået, overgå=overgik overgået, tiltrække=tiltrak tiltrukket, skære=skar skåret, nedbringe=nedbragte nedbragt, "
        "bringe=bragte bragt, nedsætte=nedsæt nedsatte nedsat, holde=holdt, fastholde=fastholdt, beholde=beholdt, "
        "opretholde=opretholdt, ligge=lå, reducere=reduktion reduktionen, skrive=skrev skrevet, gøre=gør gjorde gjort, "
        "deltage=deltog deltaget, sætte=satte sat, igangsætte=igangsatte igangsat, opsætte=opsatte opsat, "
        "planlægge=planlagde planlagt, kortlægge=kortlagde kortlagt, gennemgå=gennemgik gennemgået, "
        "gennemføre=gennemført, udgive=udgav udgivet, hjælpe=hjalp hjulpet, bistå=bistod bistået, afholde=afholdt, "
        "skabe=skabt, indgå=indgik indgået, ansætte=ansatte ansat, drive=drev drevet, fortsætte=fortsatte fortsat, "
        "blive=blev blevet, have=har haft, søge=søgte søgt, følge=fulgte fulgt, spørge=spurgte spurgt, "
        "færdiggøre=færdiggjort, afslutte=afslutning, lægge=lagt, underskrive=underskrev underskrevet, "
        "overveje=overvejer",
    .skipped = "vi, skal, vil, at, må, bør",
    .rows = rows,
};

}  // namespace okr::language
