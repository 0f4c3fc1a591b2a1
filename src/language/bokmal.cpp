#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr Words words[] = {
    {Word::number,
     "tre=3, fire=4, fem=5, seks=6, sju=7, syv=7, åtte=8, ni=9, ti=10, elleve=11, tolv=12, tretten=13, fjorten=14, "
     "femten=15, seksten=16, sytten=17, atten=18, nitten=19, tjue=20, tyve=20, tretti=30, tredve=30, førti=40, "
     "femti=50, seksti=60, sytti=70, åtti=80, nitti=90, hundre=100, tusen=1000, dusin=12, halvannen=1.5, "
     "halvannet=1.5"},
    {Word::zero, "null=0"},
    {Word::weak, "en=1, ei=1, et=1, ett=1, én=1, éi=1, étt=1, ént=1"},
    {Word::strong_one, "én, éi, étt, ént"},
    {Word::pair, "to=2"},
    {Word::pair_stop,
     "time, go, click, lead, how, ready, up, back, door, peer, business, end, way, path, road, quote, cash, "
     "order, procure, able, answer, access, first"},
    {Word::floor_one, "en, ei, et, ett, én, éi, étt, ént"},
    {Word::once, "én gang=1, en gang=1"},
    {Word::scale,
     "hundre=1e2, tusen=1e3, k=1e3, million=1e6, millioner=1e6, mill=1e6, mill.=1e6, mio=1e6, mio.=1e6, m=1e6, "
     "milliard=1e9, milliarder=1e9, mrd=1e9, mrd.=1e9, billion=1e12, billioner=1e12, dusin=12"},
    {Word::fraction,
     "halvparten=0.5, en halv=0.5, en tredel=0.3333333333333333, en tredjedel=0.3333333333333333, to "
     "tredeler=0.6666666666666666, to tredjedeler=0.6666666666666666, en firedel=0.25, en fjerdedel=0.25, tre "
     "firedeler=0.75, tre fjerdedeler=0.75, en femtedel=0.2, en femdel=0.2, to femtedeler=0.4, en tidel=0.1, en "
     "tiendedel=0.1, en halv million=5e5, en halv milliard=5e8"},
    {Word::zero_idiom, "toleranse, visjon"},
    {Word::multiplier,
     "doble=2, dobles=2, doblet=2, dobla=2, dobler=2, dobling=2, doblingen=2, fordoble=2, fordobles=2, fordoblet=2, "
     "fordobler=2, fordobling=2, halvere=0.5, halveres=0.5, halvert=0.5, halverer=0.5, halvering=0.5, tredoble=3, "
     "tredobles=3, tredoblet=3, tredobling=3, firedoble=4, firedobles=4, firedoblet=4, femdoble=5, tidoble=10, "
     "tidobles=10, tidobling=10, mangedoble=2, dobbelt så mange=2, dobbelt så mye=2, dobbelt så=2, dobbelt opp=2, "
     "dobbel så=2"},
    {Word::multiplier_stop, "ned"},
    {Word::percent, "prosent, pst, pst., pct, pct., prosentpoeng, %-poeng, pp, promille, prosentenheter, % poeng"},
    {Word::from, "fra, opp fra, ned fra"},
    {Word::to, "til, ned til, opp til"},
    {Word::by, "med"},
    {Word::floor,
     "minst, minimum, min., over, mer enn, flere enn, ikke under, ikke mindre enn, høyere enn, større enn, bedre enn, "
     "lengre enn, utover, i hvert fall, aldri under, overstige, overstiger"},
    {Word::ceiling,
     "maks, maks., maksimalt, maksimum, max, høyst, under, mindre enn, færre enn, kortere enn, raskere enn, ikke over, "
     "ikke mer enn, ikke flere enn, lavere enn, inntil, innenfor, aldri over, ikke lenger enn, på under"},
    {Word::up_to, "opptil, opp til, opp mot"},
    {Word::approximate,
     "ca, ca., cirka, omtrent, omkring, rundt, nesten, om lag, omlag, nærmere, circa, drøyt, knapt, snaut, rundt "
     "regnet, godt over"},
    {Word::floor_after,
     "eller mer, eller flere, eller bedre, eller høyere, eller over, og over, og oppover, og mer, eller lenger"},
    {Word::ceiling_after, "eller mindre, eller færre, eller lavere, eller under, og under, eller raskere"},
    {Word::filler,
     "de, den, det, dagens, et snitt på, snitt, i snitt, gjennomsnittlig, gjennomsnitt, et gjennomsnitt på, i "
     "gjennomsnitt, en score på, en, et, til sammen, totalt, bare, kun, fjorårets, årets, nåværende, ytterligere, "
     "rundt, på"},
    {Word::times, "ganger, gang"},
    {Word::out_of, "av, ut av, av hver, av de"},
    {Word::out_of, "av våre, av de, ut av de"},
    {Word::of, "av våre, av de, ut av de"},
    {Word::of, "av"},
    {Word::conjunction, "og, eller"},
    {Word::month,
     "januar=1, februar=2, mars=3, april=4, mai=5, juni=6, juli=7, august=8, september=9, oktober=10, november=11, "
     "desember=12"},
    {Word::short_month,
     "jan=1, jan.=1, feb=2, feb.=2, apr=4, apr.=4, jun=6, jul=7, aug=8, aug.=8, sep=9, sep.=9, sept=9, sept.=9, "
     "okt=10, "
     "okt.=10, nov=11, nov.=11, des=12, des.=12"},
    {Word::weekday, "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandager, fredager"},
    {Word::week, "uke, ukene, uker"},
    {Word::time_unit,
     "dag=1, dager=1, dagen=1, dagene=1, døgn=1, døgnet=1, uke=7, uka=7, uken=7, uker=7, ukene=7, måned=30, "
     "måneden=30, "
     "måneder=30, månedene=30, mnd=30, mnd.=30, kvartal=91, kvartalet=91, kvartaler=91, kvartalene=91, tertial=121, "
     "tertialet=121, tertialer=121, halvår=182, halvåret=182, år=365, året=365, årene=365, periode=91, perioden=91, "
     "syklus=91, syklusen=91, sesong=91, sesongen=91, sprint=14, sprinten=14, sprinter=14, virkedager=1, virkedag=1, "
     "arbeidsdager=1, arbeidsdag=1, semester=182, semesteret=182, helg=2, helgen=2, helga=2, skoleåret=365, "
     "skoleår=365, "
     "kalenderåret=365, budsjettåret=365, regnskapsåret=365, måleperioden=91, planperioden=365, okr-perioden=91, "
     "stortingsperiode=1460, stortingsperioden=1460, tiår=3650, høstsemesteret=182, vårsemesteret=182, "
     "valgperioden=1460, "
     "prosjektperioden=365, sommeren=91, kveld=1"},
    {Word::rate_unit, "året, uka, uken, måneden, dagen, døgnet"},
    {Word::period_unit,
     "kvartalet, tertialet, halvåret, året, perioden, syklusen, sesongen, sprinten, semesteret, skoleåret, "
     "kalenderåret, budsjettåret, regnskapsåret, måleperioden, planperioden, okr-perioden, helgen, helga, månedene, "
     "ukene, årene, høstsemesteret, vårsemesteret, stortingsperioden, valgperioden, prosjektperioden"},
    {Word::small_unit,
     "timers=3600, minutters=60, sekunders=1, time=3600, timer=3600, timen=3600, timene=3600, minutt=60, minutter=60, "
     "minuttene=60, min=60, min.=60, "
     "sekund=1, sekunder=1, sekundet=1, sek=1, sek.=1, t=3600, ms=0.001, millisekunder=0.001, h=3600"},
    {Word::year_part,
     "kvartal, kvartalet, kvt, kvt., kv, kv., halvår, halvåret, tertial, tertialet, halvdel, halvdelen"},
    {Word::ordinal, "første=1, fyrste=1, andre=2, annet=2, annen=2, tredje=3, fjerde=4, femte=5, sjette=6, siste=9"},
    {Word::definite, "den, det, de"},
    {Word::relative,
     "neste, dette, denne, disse, siste, inneværende, kommende, forrige, nåværende, påfølgende, de neste, de "
     "siste, den neste, den siste, de kommende, det kommende, det neste, det siste, de første, det første, den første, "
     "resten av, hele, foregående, de nærmeste, det nåværende, gjeldende, foregående"},
    {Word::past, "forrige, foregående"},
    {Word::following, "neste, den neste, det neste, kommende, det kommende"},
    {Word::season, "om et halvt år, innen et halvt år, i løpet av et halvt år, det neste halve året"},
    {Word::gauge, "skala, skalaen, skalan"},
    {Word::initial, "de første, det første, den første"},
    {Word::rate_lead, "i, om, på"},
    {Word::rate_only, "om"},
    {Word::deadline, "over"},
    {Word::each,
     "hver, hvert, per, pr, pr., hvert eneste, hver eneste, annenhver, annethvert, hver annen, hvert annet, hver "
     "andre, "
     "hver tredje, hvert tredje, hver fjerde, hvert halve"},
    {Word::qualifier, "hele, fulle, påfølgende, sammenhengende, strake, gode, nye, ganske"},
    {Word::deadline,
     "innen, før, inntil, i løpet av, i, på, om, gjennom, senest, til, ved, mot, under, fram til, frem til, for, "
     "utover, "
     "tidligst, fra, fra og med, f.o.m., til og med, t.o.m., frem mot, fram mot, mellom, utløpet av, seinest, senest "
     "innen, siden, per, pr, pr."},
    {Word::before,
     "innen, før, inntil, senest, seinest, fram til, frem til, til og med, t.o.m., senest innen, frem mot, fram mot"},
    {Word::within,
     "innen, innenfor, i løpet av, på, i, om, gjennom, på under, over en periode på, i minst, i maks, innen maks, i "
     "mer "
     "enn, gjennom minst"},
    {Word::end_of,
     "innen utgangen av, ved utgangen av, før utgangen av, utgangen av, ved slutten av, i slutten av, slutten av, "
     "innen "
     "slutten av, før slutten av, mot slutten av, ved inngangen til, innen inngangen til, starten av, i starten av, "
     "innen starten av, begynnelsen av, i begynnelsen av, ved begynnelsen av, midten av, i midten av, innen midten av, "
     "ut, ved starten av, tidlig i, sent i, midt i, til utgangen av, per utgangen av, fram til utgangen av, siste del "
     "av, første del av, første halvdel av, andre halvdel av, ved utløpet av, innen utløpet av, utløpet av, primo, "
     "medio, ultimo"},
    {Word::frequency,
     "daglig, ukentlig, månedlig, kvartalsvis, årlig, halvårlig, tertialvis, årlige, ukentlige, månedlige, daglige, "
     "kvartalsvise, halvårlige, ukevis, månedsvis, årlig, fast hver, halvårsvis, årsvis, på årsbasis, på ukesbasis, på "
     "månedsbasis, per annum, tertialvise"},
    {Word::anchor,
     "årsslutt, årsskiftet, årsskifte, nyttår, jul, jula, julen, påske, påsken, påska, sommeren, sommer, høsten, høst, "
     "vinteren, vinter, våren, sommerferien, ferien, kvartalsslutt, st. hans, sommerferie, juleferien, vinterferien, "
     "høstferien, fellesferien, jul og nyttår, månedsslutt, pinse, skolestart, studiestart, semesterstart, årsstart, "
     "i morgen, nytt år"},
    {Word::event, "lansering, lanseringen, oppstart, åpningen"},
    {Word::fixed_anchor,
     "ytd, hittil i år, så langt i år, kvartalets slutt, årets slutt, månedens slutt, årets utgang, kvartalets utgang, "
     "årets slutt, til neste år, neste år, eoy, eoq"},
    {Word::season,
     "i år, i høst, i vinter, i sommer, til høsten, til våren, til sommeren, til vinteren, til neste år, "
     "utover høsten, utover våren, til sommeren, på nyåret, over sommeren, i julen, i jula, i påsken"},
    {Word::our_season, "i vår"},
    {Word::year_word,
     "i, innen, før, inntil, til, fra, av, for, under, gjennom, år, året, utgangen, ved, mot, sommeren, høsten, våren, "
     "vinteren, jula, julen, ut, og, siden, etter, per, pr, pr., kalenderåret, budsjettåret, årene, fra og med, til og "
     "med, høst, vår, mål, mot, frem mot, fram mot, fram til, frem til, senest, mellom, enn, strategi, plan, agenda, "
     "visjon, sammenlignet med, budsjett, i løpet av, medio, primo, ultimo"},
    {Word::calendar_word,
     "i, innen, før, i løpet av, senest, siden, år, året, årene, sommeren, høsten, våren, vinteren, julen, jula, "
     "kalenderåret, budsjettåret, innen utgangen av, ved utgangen av, før utgangen av, utgangen av, ut, frem mot, fram "
     "mot, fram til, frem til, gjennom, starten av, i slutten av, slutten av, medio, primo, ultimo, fra og med, til og "
     "med, tidlig i, midten av, høst, vår, inntil"},
    {Word::compare,
     "enn, sammenlignet med, sammenliknet med, i forhold til, mot i fjor, kontra, vs, vs., versus, målt mot, relativt "
     "til, sett mot, siden, fra forrige, på linje med"},
    {Word::celebrate, "feire, markere"},
    {Word::all, "alle, samtlige, begge"},
    {Word::clock, "kl, kl., klokken, klokka"},
    {Word::rank, "nummer, nr, nr., plass, plassering"},
    {Word::top, "topp, top"},
    {Word::label,
     "reform, versjon, dag, runde, sesong, level, fase, fasen, trinn, steg, nivå, klasse, kategori, modul, bølge, del, "
     "kapittel, "
     "kap, kap., paragraf, punkt, punktene, pkt, pkt., artikkel, art, art., sprint, sone, bygg, rom, linje, type, "
     "serie, "
     "generasjon, etappe, vedlegg, prioritet, bærekraftsmål, verdensmål, sdg, milepæl, rute, område, lag, side, rev, "
     "port, gate, skjema, spor, delmål, hovedmål, tiltak, avdeling, oppgave, alternativ, opsjon, scope, liga"},
    {Word::label_verb, "lag, del, rute"},
    {Word::year_noun,
     "budsjett, budsjettet, strategi, strategien, plan, planen, mål, målene, rapport, rapporten, sesongen, resultatet"},
    {Word::version, "versjon, v, v., kapittel, kap, kap., pkt, pkt., punkt, rev, paragraf, release"},
    {Word::age, "års, åringer, åringene, årige, åring, årige"},
    {Word::age_intro, "alder, alderen, aldersgruppen, aldersgruppe, aldersgruppa, aldre"},
    {Word::person,
     "kvinner, menn, barn, unge, ungdom, eldre, voksne, personer, folk, innbyggere, elever, jenter, gutter, alle, de, "
     "studenter, ungdommer, pasienter"},
    {Word::function,
     "tusen takk, og, eller, men, i, på, til, fra, for, med, av, om, som, at, å, de, den, det, vi, er, skal, vil, må, "
     "kan, bør, har, "
     "ha, blir, bli, ble, var, være, ved, mot, under, over, hos, mellom, uten, gjennom, etter, før, innen, per, pr, "
     "slik, så, når, hvor, der, da, mens, sammen, både, samt, enn, ikke, vår, våre, vårt, sin, sine, sitt, dvs, hvis, "
     "fordi, målt, ifølge, sammenlignet, inkludert, inkl, inkl., f.eks., bl.a., dvs., osv, osv., ut, inn, opp, ned, "
     "alle, hver, hvert, denne, dette, disse, kun, bare, også, via, blant, innenfor, utenfor, omkring, rundt, ca, seg, "
     "oss, dem, hun, han, du, dere, jeg, man, skulle, ville, kunne, burde, hadde, blitt, vært, ligge, ligger, nå, nås, "
     "nådd, oppnådd, oppnås, fortsatt, bl.a, i stedet, i dag, per i dag, i gang, pga, pga., herav, derav, hvorav, "
     "totalt, snitt"},
    {Word::metric_name,
     "stjerners, stjernes, stjerne, score, indeks, karakter, nps, csat, poeng, verdi, nivå, snitt, andel, rate, "
     "omsetning, antall"},
    {Word::gain,
     "skaffe, skaff, skaffet, få, fått, vinne, vinn, vunnet, motta, mottatt, tiltrekke, tiltrukket, hente, hente inn, "
     "hentet, tegne, tegnet, signere, signert, inngå, inngått, selge, selg, solgt, ansette, ansatt, ansettes, "
     "rekruttere, rekruttert, verve, vervet, etablere, etablert, opprette, opprettet, åpne, åpnet, lansere, lansert, "
     "publisere, publisert, levere, levert, gjennomføre, gjennomført, arrangere, arrangert, holde, holdt, avholde, "
     "avholdt, lage, laget, skrive, skrevet, samle, samle inn, booke, booket, onboarde, onboardet, kurse, intervjue, "
     "intervjuet, starte, startet, bygge, bygget, installere, installert, registrere, registrert, utdanne, utdannet"},
    {Word::fresh, "ny, nye, nytt, nyansatte, ekstra"},
    {Word::modal, "vi, skal, vil, å, må, bør, vår, teamet"},
    {Word::quantity,
     "betydelig, vesentlig, markant, kraftig, flere, mange, noen, en del, mer, bedre, god, gode, godt, optimal, "
     "tilstrekkelig, raskere, høyere, lavere, jevnlig, ofte"},
};

constexpr std::string_view change_verbs =
    "øke*, øker, økt*, økn*, øk, hev*, vokse*, vekst, styrk*, løft*, utvid*, redu*, senk*, mink*, minsk*, kutt*, "
    "forkort*, korte*, minimer*, begrens*, demp*, forbedr*, stig*, synk*, falle*, trapp*, bedre*, nedgang*, "
    "oppgang*, spar*, opp, ned, effektiviser*, skjerp*, mangfoldiggjør*";

constexpr std::string_view target_verbs =
    "oppnå*, nå, når, nådd, overgå*, passere*, få, får, bring*, beveg*, flytt*, endre*, gå, går, ta, komme*, kom, "
    "holde*, hold, ligge*, ligger, skaler*, snu, vri";

constexpr std::string_view occasions =
    "møte, møter, samtale, samtaler, nyhetsbrev, innlegg, oppdatering, oppdateringer, gjennomgang, gjennomganger, "
    "workshop, workshops, workshoper, intervju, intervjuer, demo, demoer, samling, samlinger, retrospektiv, retro, "
    "leveranser, utsending, utsendinger, undersøkelse, undersøkelser, måling, målinger, standup, standups, webinar, "
    "webinarer, økt, økter, besøk, evaluering, evalueringer, rapportering, publisering, publiseringer, arrangement, "
    "arrangementer, kurs, post, poster, slipp, releaser, øvelse, øvelser, dialog, innsjekk, innsjekker, "
    "markedsundersøkelser, opplæring, trening, kontroll, kontroller, lunsj, synk, status, varsling, revisjon, "
    "revisjoner, tester";

constexpr std::string_view markers =
    "ikke, øke, innen, uke, og, for, av, med, til, fra, å, en, et, som, er, på, i, vi, skal, bli, flere, kunder, "
    "kundene, våre, vår, hver, hvert, nye, skape, gjøre, være, redusere, forbedre, styrke, fra, løpet, kvartalet, "
    "måneden, uken, utgangen, alle, gjennomføre, bruker, brukere, brukerne, mer, bedre, enn, minst, måned, prosent, "
    "ansatte, levere, omsetning, kjennskap, besøk, andel, andelen, antall, etablere, skaffe, vinne, få, nå, helhet, "
    "hele, både, slik, må, kan, vil, noen, trygg, bærekraftig, medarbeidere, innbyggere, utvikle, være, også, blir, "
    "året, norske, norges, hos, uten, mellom, gjennom, etter, før, sammen, det, den, de, dagens, raskere, høyere, "
    "lavere, oppnå, bransjens, tilbud, tjenester, digitale, arbeid, mest, beste, senke, halvere, doble, hvordan, "
    "hvor, hva, fornøyde, fornøyd, ut, om, virksomheten, leverandør, løsninger, avdeling, oppleve, opplever, "
    "timer, måneder, uker, dager, kontrakter, signere, butikker, møter, jevnlig, åpne, tid, gode, godt, første";

}  // namespace

constinit const LanguageData bokmal{
    .language = Language::nb,
    .decimal_sign = ',',
    .group_sign = 0,
    .has_day_behind_month = false,
    .has_letter_k = true,
    .words = words,
    .unit_joiner = "og",
    .change_verbs = change_verbs,
    .target_verbs = target_verbs,
    .occasions = occasions,
    .end_suffixes = "ferien, slutt, slutten, skiftet, skifte, start, starten",
    .label_endings = "trinn, fase, nivå, etappe, steg, klasse, kapittel, generasjon",
    .markers = markers,
    .letters = "æø",
};

}  // namespace okr::language
