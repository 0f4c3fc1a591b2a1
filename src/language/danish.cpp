#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr Words words[] = {
    {Word::number,
     "tre=3, fire=4, fem=5, seks=6, syv=7, otte=8, ni=9, ti=10, elleve=11, tolv=12, tretten=13, fjorten=14, femten=15, "
     "seksten=16, sytten=17, atten=18, nitten=19, tyve=20, tredive=30, fyrre=40, fyrretyve=40, halvtreds=50, tres=60, "
     "halvfjerds=70, firs=80, halvfems=90, hundrede=100, hundred=100, tusind=1000, tusinde=1000, dusin=12, "
     "halvanden=1.5, halvandet=1.5"},
    {Word::zero, "nul=0"},
    {Word::weak, "en=1, et=1, én=1, ét=1, een=1"},
    {Word::strong_one, "én, ét, een"},
    {Word::pair, "to=2"},
    {Word::pair_stop,
     "time, go, click, lead, how, ready, up, back, door, peer, business, end, way, path, road, quote, cash, "
     "order, procure, able, answer, access, first"},
    {Word::floor_one, "en, et, én, ét, een"},
    {Word::once, "én gang=1, en gang=1"},
    {Word::scale,
     "hundrede=1e2, tusind=1e3, tusinde=1e3, k=1e3, million=1e6, millioner=1e6, mio=1e6, mio.=1e6, mill=1e6, "
     "mill.=1e6, "
     "m=1e6, milliard=1e9, milliarder=1e9, mia=1e9, mia.=1e9, mrd=1e9, mrd.=1e9, billion=1e12, billioner=1e12, "
     "dusin=12"},
    {Word::fraction,
     "halvt så=0.5, halvdelen=0.5, en halv=0.5, halvparten=0.5, en tredjedel=0.3333333333333333, to "
     "tredjedele=0.6666666666666666, "
     "en "
     "fjerdedel=0.25, tre fjerdedele=0.75, en femtedel=0.2, to femtedele=0.4, en tiendedel=0.1, en halv million=5e5, "
     "en "
     "kvart=0.25"},
    {Word::zero_idiom, "tolerance, vision"},
    {Word::multiplier,
     "fordoble=2, fordobles=2, fordoblet=2, fordobler=2, fordobling=2, fordoblingen=2, doble=2, doblet=2, halvere=0.5, "
     "halveres=0.5, halveret=0.5, halverer=0.5, halvering=0.5, tredoble=3, tredobles=3, tredoblet=3, tredobling=3, "
     "firdoble=4, firedoble=4, femdoble=5, tidoble=10, tidobles=10, dobbelt så mange=2, dobbelt så meget=2, dobbelt "
     "så=2, dobbelt op=2"},
    {Word::percent, "procent, pct, pct., procentpoint, procentpoints, %-point, %-points, % point, pp, promille"},
    {Word::from, "fra, op fra, ned fra"},
    {Word::to, "til, ned til, op til"},
    {Word::by, "med"},
    {Word::floor,
     "mindst, minimum, min., over, mere end, flere end, ikke under, ikke mindre end, højere end, større end, bedre "
     "end, "
     "længere end, ud over, aldrig under, overstige"},
    {Word::ceiling,
     "højst, maks, maks., maksimalt, maksimum, max, max., under, mindre end, færre end, kortere end, hurtigere end, "
     "ikke "
     "over, ikke mere end, ikke flere end, lavere end, inden for, indenfor, aldrig over, på under, højest"},
    {Word::up_to, "op til, op mod, optil"},
    {Word::approximate,
     "ca, ca., cirka, omkring, omtrent, rundt, næsten, omtrentlig, knap, godt, godt og vel, lidt over, tæt på"},
    {Word::floor_after,
     "eller mere, eller flere, eller bedre, eller højere, eller over, og over, og opefter, eller derover, og derover"},
    {Word::ceiling_after, "eller mindre, eller færre, eller lavere, eller under, og under, eller derunder"},
    {Word::filler,
     "de, den, det, dagens, et gennemsnit på, gennemsnit, i gennemsnit, gennemsnitligt, gennemsnitlig, i snit, snit, "
     "en, "
     "et, i alt, samlet, kun, nuværende, yderligere, på, en score på"},
    {Word::times, "gange, gang"},
    {Word::out_of, "af, ud af, af hver, ud af de, af de"},
    {Word::out_of, "af vores, af de"},
    {Word::of, "af vores, af de"},
    {Word::of, "af"},
    {Word::conjunction, "og, eller"},
    {Word::month,
     "januar=1, februar=2, marts=3, april=4, maj=5, juni=6, juli=7, august=8, september=9, oktober=10, november=11, "
     "december=12"},
    {Word::short_month,
     "jan=1, jan.=1, feb=2, feb.=2, mar=3, apr=4, apr.=4, jun=6, jul=7, aug=8, aug.=8, sep=9, sep.=9, sept=9, sept.=9, "
     "okt=10, okt.=10, nov=11, nov.=11, dec=12, dec.=12"},
    {Word::weekday, "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandage, fredage"},
    {Word::week, "uge, uger"},
    {Word::time_unit,
     "dag=1, dage=1, dagen=1, dagene=1, døgn=1, døgnet=1, uge=7, ugen=7, uger=7, ugerne=7, måned=30, måneden=30, "
     "måneder=30, månederne=30, mdr=30, mdr.=30, md=30, md.=30, kvartal=91, kvartalet=91, kvartaler=91, "
     "kvartalerne=91, "
     "tertial=121, tertialet=121, trimester=121, halvår=182, halvåret=182, år=365, året=365, årene=365, periode=91, "
     "perioden=91, cyklus=91, cyklussen=91, cyklusser=91, sæson=91, sæsonen=91, sprint=14, sprintet=14, sprints=14, "
     "hverdage=1, hverdag=1, arbejdsdage=1, arbejdsdag=1, semester=182, semestret=182, semesteret=182, weekend=2, "
     "weekenden=2, kalenderåret=365, regnskabsåret=365, skoleåret=365, budgetåret=365, okr-perioden=91, "
     "måleperioden=91, planperioden=365, årti=3650, valgperioden=1460, projektperioden=365, aften=1"},
    {Word::rate_unit, "året, ugen, måneden, dagen, døgnet"},
    {Word::period_unit,
     "kvartalet, tertialet, halvåret, året, perioden, cyklussen, sæsonen, sprintet, semestret, semesteret, "
     "kalenderåret, "
     "regnskabsåret, skoleåret, budgetåret, okr-perioden, måleperioden, planperioden, weekenden, månederne, ugerne, "
     "årene, valgperioden, projektperioden"},
    {Word::small_unit,
     "timers=3600, minutters=60, sekunders=1, time=3600, timer=3600, timen=3600, minut=60, minutter=60, minuttet=60, "
     "min=60, min.=60, sekund=1, "
     "sekunder=1, sek=1, sek.=1, t=3600, ms=0.001, millisekunder=0.001, h=3600"},
    {Word::year_part,
     "kvartal, kvartalet, kvt, kvt., kv, kv., halvår, halvåret, tertial, tertialet, trimester, halvdel"},
    {Word::ordinal, "første=1, anden=2, andet=2, tredje=3, fjerde=4, femte=5, sjette=6, sidste=9"},
    {Word::definite, "den, det, de, d."},
    {Word::relative,
     "næste, dette, denne, disse, seneste, sidste, indeværende, kommende, forrige, nuværende, følgende, de næste, "
     "de seneste, de sidste, den næste, det næste, den seneste, det seneste, den sidste, det sidste, de kommende, det "
     "kommende, den kommende, de første, det første, den første, resten af, hele, foregående, førstkommende, de "
     "nærmeste, førstkommende"},
    {Word::past, "forrige, foregående"},
    {Word::following, "næste, den næste, det næste, kommende, førstkommende, den kommende, det kommende"},
    {Word::season, "om et halvt år, inden for et halvt år, i løbet af et halvt år"},
    {Word::gauge, "skala, skalaen, skalan"},
    {Word::initial, "de første, det første, den første"},
    {Word::rate_lead, "i, om, på"},
    {Word::rate_only, "om"},
    {Word::deadline, "over, ud over"},
    {Word::each,
     "hver, hvert, per, pr, pr., hver eneste, hvert eneste, hver anden, hvert andet, hver tredje, hvert tredje, hver "
     "fjerde, hvert halve"},
    {Word::qualifier, "hele, fulde, sammenhængende, på hinanden følgende, nye, gode"},
    {Word::deadline,
     "inden, inden for, indenfor, før, i løbet af, i, på, om, gennem, senest, til, ved, mod, under, frem til, for, "
     "indtil, hen over, fra, fra og med, til og med, t.o.m., f.o.m., frem mod, mellem, udløbet af, inden udløbet af, "
     "siden, per, pr, pr., senest i, hen mod"},
    {Word::before, "inden, før, senest, frem til, indtil, til og med, t.o.m., frem mod, senest inden, hen mod"},
    {Word::within,
     "inden, inden for, indenfor, i løbet af, på, i, om, gennem, på under, hen over, i mindst, over en periode på, "
     "inden "
     "for max"},
    {Word::end_of,
     "inden udgangen af, ved udgangen af, før udgangen af, med udgangen af, udgangen af, ved slutningen af, i "
     "slutningen "
     "af, inden slutningen af, slutningen af, før slutningen af, ultimo, primo, medio, inden ultimo, inden medio, "
     "starten "
     "af, i starten af, inden starten af, begyndelsen af, i begyndelsen af, ved begyndelsen af, midten af, i midten "
     "af, "
     "ud, tidligt i, sent i, midt i, ved indgangen til, frem til udgangen af, ved udløbet af, inden udløbet af, "
     "udløbet "
     "af, første halvdel af, anden halvdel af, ved starten af, per ultimo, pr. ultimo"},
    {Word::frequency,
     "daglig, dagligt, ugentlig, ugentligt, månedlig, månedligt, månedsvis, kvartalsvis, kvartalsvist, kvartalsvise, "
     "årlig, årligt, halvårlig, halvårligt, halvårlige, årlige, ugentlige, månedlige, daglige, årligt, "
     "kvartalsmæssigt, "
     "på årsbasis, ugevis, p.a., p.a"},
    {Word::anchor,
     "årsskiftet, årsskifte, nytår, jul, julen, påske, påsken, sommeren, sommer, efteråret, efterår, vinteren, vinter, "
     "foråret, forår, sommerferien, sommerferie, ferien, efterårsferien, vinterferien, juleferien, pinse, skolestart, "
     "studiestart, semesterstart, i morgen, årsafslutning, kvartalsafslutning"},
    {Word::event, "lancering, lanceringen, opstart, åbningen"},
    {Word::fixed_anchor,
     "årets udgang, årets afslutning, kvartalets udgang, kvartalets afslutning, månedens udgang, årets slutning, "
     "kvartalets slutning, indtil videre i år, ytd, å.t.d., næste år, til næste år, årets ende"},
    {Word::season,
     "i år, i efteråret, i foråret, til efteråret, til foråret, til sommer, i sommer, i vinter, i sommeren, til "
     "vinter, "
     "hen over sommeren, hen over efteråret, hen over foråret, i julen, i påsken"},
    {Word::year_word,
     "i, inden, før, indtil, til, fra, af, for, under, gennem, år, året, udgangen, ved, mod, sommeren, efteråret, "
     "foråret, vinteren, ud, og, siden, efter, per, pr, pr., ultimo, primo, medio, årene, fra og med, til og med, frem "
     "mod, frem til, senest, mellem, end, mål, strategi, plan, vision, budget, efterår, forår, sommer, i forhold til, "
     "sammenlignet med"},
    {Word::calendar_word,
     "i, inden, før, indtil, i løbet af, senest, siden, år, året, årene, sommeren, efteråret, foråret, vinteren, "
     "efterår, forår, ultimo, primo, medio, inden udgangen af, ved udgangen af, udgangen af, med udgangen af, frem "
     "mod, "
     "frem til, hen mod, gennem, slutningen af, starten af, fra og med, til og med, kalenderåret, regnskabsåret, "
     "budgetåret, sommer, før udgangen af, inden ultimo"},
    {Word::compare,
     "end, sammenlignet med, i forhold til, kontra, vs, vs., versus, målt mod, sammenholdt med, ift, ift., siden"},
    {Word::celebrate, "fejre, markere"},
    {Word::all, "alle, samtlige, begge"},
    {Word::clock, "kl, kl., klokken"},
    {Word::rank, "nummer, nr, nr., plads, placering"},
    {Word::top, "top"},
    {Word::label,
     "version, dag, runde, sæson, level, fase, fasen, trin, niveau, klasse, kategori, modul, bølge, del, kapitel, kap, "
     "kap., paragraf, punkt, pkt, pkt., artikel, art, art., sprint, zone, bygning, rum, linje, type, serie, "
     "generation, "
     "etape, bilag, prioritet, verdensmål, sdg, milepæl, rute, område, lag, side, rev, skema, spor, delmål, hovedmål, "
     "stk, stk., afdeling, opgave, scope, liga"},
    {Word::label_verb, "lag, del"},
    {Word::year_noun,
     "budget, budgettet, strategi, strategien, plan, planen, mål, målene, rapport, rapporten, sæsonen"},
    {Word::version, "version, v, v., kapitel, kap, kap., pkt, pkt., punkt, rev, paragraf, release"},
    {Word::age, "års, årige, åringer, årig"},
    {Word::age_intro, "alder, alderen, aldersgruppen, aldersgruppe"},
    {Word::person,
     "kvinder, mænd, børn, unge, ældre, voksne, personer, folk, borgere, elever, piger, drenge, alle, dem, studerende, "
     "patienter"},
    {Word::function,
     "tusind tak, og, eller, men, i, på, til, fra, for, med, af, om, som, at, de, den, det, vi, er, skal, vil, må, "
     "kan, bør, har, "
     "have, bliver, blive, blev, var, være, ved, mod, under, over, hos, mellem, uden, gennem, efter, før, inden, per, "
     "pr, "
     "så, når, hvor, der, da, mens, sammen, både, samt, end, ikke, vores, sin, sine, sit, målt, hvis, fordi, ifølge, "
     "komme, rose, inkl, inkl., inklusive, f.eks., bl.a., dvs., dvs, osv, osv., ud, ind, op, ned, alle, hver, hvert, "
     "denne, dette, disse, kun, også, via, blandt, indenfor, udenfor, omkring, ca, sig, os, dem, hun, han, du, jeg, "
     "man, "
     "skulle, ville, kunne, burde, havde, blevet, været, ligge, ligger, nås, opnået, nået, i dag, per i dag, pr. i "
     "dag, i "
     "gang, pga., heraf, deraf, hvoraf, i alt, gennemsnit, på tværs"},
    {Word::metric_name,
     "stjernet, stjerners, score, indeks, karakter, nps, csat, point, værdi, niveau, snit, andel, rate, omsætning, "
     "antal, gennemsnit"},
    {Word::gain,
     "skaffe, skaf, skaffet, få, fået, vinde, vind, vundet, modtage, modtag, modtaget, tiltrække, tiltrukket, hente, "
     "hentet, indhente, tegne, tegnet, underskrive, underskrevet, indgå, indgået, sælge, sælg, solgt, ansætte, ansat, "
     "rekruttere, rekrutter, rekrutteret, hverve, etablere, etableret, oprette, oprettet, åbne, åbnet, lancere, "
     "lancer, lanceret, publicere, publiceret, levere, lever, leveret, gennemføre, gennemført, afholde, afholdt, "
     "arrangere, arrangeret, holde, holdt, lave, lavet, skrive, skrevet, samle, indsamle, indsamlet, booke, booket, "
     "onboarde, onboardet, interviewe, interviewet, bygge, bygget, starte, startet, uddanne, uddannet, signere, "
     "signeret, udgive, udgivet, lukke"},
    {Word::fresh, "ny, nye, nyt, ekstra, yderligere"},
    {Word::modal, "vi, skal, vil, at, må, bør, vores"},
    {Word::quantity,
     "betydeligt, betydelig, væsentligt, markant, kraftigt, flere, mange, nogle, en del, mere, bedre, god, gode, godt, "
     "optimal, tilstrækkelig, hurtigere, højere, lavere, jævnligt, ofte"},
};

constexpr std::string_view change_verbs =
    "øge*, øg, øgn*, hæv*, voks*, vækst, styrk*, løft*, udvid*, redu*, sænk*, mindsk*, minsk*, nedbring*, skær*, "
    "forkort*, minimer*, begræns*, nedsæt*, forbedr*, stig*, fald*, spar*, op, ned, stigning, effektiviser*";

constexpr std::string_view target_verbs =
    "opnå*, nå, når, nået, overgå*, få, får, bring*, bevæg*, flytt*, flyt, ændr*, gå, går, tage, tag, komme*, kom, "
    "hold*, ligge*, skaler*, skalér, fasthold*";

constexpr std::string_view occasions =
    "møde, møder, samtale, samtaler, nyhedsbrev, nyhedsbreve, opslag, opdatering, opdateringer, gennemgang, "
    "gennemgange, workshop, workshops, interview, interviews, demo, demoer, samling, samlinger, retrospektiv, retro, "
    "leverancer, udsendelse, udsendelser, undersøgelse, undersøgelser, måling, målinger, standup, standups, webinar, "
    "webinarer, session, sessioner, besøg, evaluering, evalueringer, rapportering, arrangement, arrangementer, kurser, "
    "posts, øvelse, øvelser, dialog, træning, kontrol, kontroller, status, revision, audit, check-in, udgivelser, "
    "releases, test, tests";

constexpr std::string_view markers =
    "øge, af, inden, uge, blive, pr., og, for, med, til, fra, at, en, et, som, der, er, på, i, vi, skal, flere, "
    "kunder, "
    "kunderne, vores, hver, hvert, nye, skabe, gøre, være, reducere, forbedre, styrke, løbet, kvartalet, måneden, "
    "ugen, "
    "udgangen, alle, gennemføre, bruger, brugere, brugerne, mere, bedre, end, mindst, måned, procent, medarbejdere, "
    "levere, omsætning, kendskab, besøg, andel, andelen, antal, antallet, etablere, skaffe, vinde, få, nå, hele, både, "
    "ikke, må, kan, vil, nogle, tryg, bæredygtig, borgere, udvikle, også, bliver, året, danske, danmarks, hos, uden, "
    "mellem, gennem, efter, før, sammen, det, den, de, hurtigere, højere, lavere, opnå, ydelser, digitale, arbejde, "
    "mest, bedste, sænke, halvere, fordoble, hvordan, hvor, hvad, tilfredse, glade, gladere, ud, om, virksomheden, "
    "leverandør, løsninger, løsning, opleve, oplever, timer, måneder, uger, dage, kontrakter, butikker, møder, "
    "jævnligt, åbne, gode, godt, første, afholde, modtage, løfte, kendt, nem, nemt, efteråret, foråret, senest, "
    "tilfredsheden, svartiden, spillere, øget, byg, bliv, sag, sager, sagerne, kvartal";

}  // namespace

constinit const LanguageData danish{
    .language = Language::da,
    .decimal_sign = ',',
    .group_sign = '.',
    .has_day_behind_month = false,
    .has_letter_k = true,
    .words = words,
    .unit_joiner = "og",
    .change_verbs = change_verbs,
    .target_verbs = target_verbs,
    .occasions = occasions,
    .end_suffixes = "ferien, slut, slutning, slutningen, skiftet, skifte, start, starten, udgang, afslutning",
    .label_endings = "trin, fase, niveau, etape, klasse, kapitel, generation",
    .markers = markers,
    .letters = "æø",
};

}  // namespace okr::language
