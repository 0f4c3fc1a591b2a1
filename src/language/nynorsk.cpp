#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr Words words[] = {
    {Word::number,
     "tre=3, fire=4, fem=5, seks=6, sju=7, åtte=8, ni=9, ti=10, elleve=11, tolv=12, tretten=13, fjorten=14, femten=15, "
     "seksten=16, sytten=17, atten=18, nitten=19, tjue=20, tretti=30, førti=40, femti=50, seksti=60, sytti=70, "
     "åtti=80, "
     "nitti=90, hundre=100, tusen=1000, dusin=12, halvannan=1.5, halvanna=1.5"},
    {Word::zero, "null=0"},
    {Word::weak, "ein=1, ei=1, eit=1, eitt=1, éin=1, éi=1, éitt=1, éit=1"},
    {Word::strong_one, "éin, éi, éitt, éit"},
    {Word::pair, "to=2"},
    {Word::pair_stop,
     "time, go, click, lead, how, ready, up, back, door, peer, business, end, way, path, road, quote, cash, "
     "order, procure, able, answer, access, first"},
    {Word::floor_one, "ein, ei, eit, eitt, éin, éi, éitt, éit"},
    {Word::once, "éin gong=1, ein gong=1"},
    {Word::scale,
     "hundre=1e2, tusen=1e3, k=1e3, million=1e6, millionar=1e6, mill=1e6, mill.=1e6, mio=1e6, mio.=1e6, m=1e6, "
     "milliard=1e9, milliardar=1e9, mrd=1e9, mrd.=1e9, billion=1e12, billionar=1e12, dusin=12"},
    {Word::fraction,
     "halvparten=0.5, halvdelen=0.5, ein halv=0.5, ein tredel=0.3333333333333333, ein tredjedel=0.3333333333333333, to "
     "tredelar=0.6666666666666666, to tredjedelar=0.6666666666666666, ein firedel=0.25, ein fjerdedel=0.25, tre "
     "firedelar=0.75, tre fjerdedelar=0.75, ein femtedel=0.2, ein femdel=0.2, ein tidel=0.1, ein tiandedel=0.1, ein "
     "halv "
     "million=5e5"},
    {Word::zero_idiom, "toleranse, visjon"},
    {Word::multiplier,
     "doble=2, dobla=2, doblast=2, doblar=2, dobling=2, doblinga=2, fordoble=2, fordobla=2, halvere=0.5, halvert=0.5, "
     "halverast=0.5, halverer=0.5, halvera=0.5, halvering=0.5, tredoble=3, tredobla=3, firedoble=4, firedobla=4, "
     "tidoble=10, tidobla=10, dobbelt så mange=2, dobbelt så mykje=2, dobbelt så=2"},
    {Word::multiplier_stop, "ned"},
    {Word::percent, "prosent, pst, pst., pct, pct., prosentpoeng, %-poeng, % poeng, pp, promille"},
    {Word::from, "frå, fra, opp frå, ned frå, opp fra, ned fra"},
    {Word::to, "til, ned til, opp til"},
    {Word::by, "med"},
    {Word::floor,
     "minst, minimum, min., over, meir enn, fleire enn, ikkje under, ikkje mindre enn, høgare enn, større enn, betre "
     "enn, "
     "lengre enn, utover, aldri under"},
    {Word::ceiling,
     "maks, maks., maksimalt, maksimum, høgst, under, mindre enn, færre enn, kortare enn, raskare enn, ikkje over, "
     "ikkje "
     "meir enn, lågare enn, inntil, innanfor, aldri over, ikkje lenger enn, på under"},
    {Word::up_to, "opptil, opp til, opp mot"},
    {Word::approximate, "ca, ca., cirka, om lag, omtrent, omkring, rundt, nesten, nærare, knapt, drygt, snautt, omlag"},
    {Word::floor_after, "eller meir, eller fleire, eller betre, eller høgare, eller over, og over, og oppover"},
    {Word::ceiling_after, "eller mindre, eller færre, eller lågare, eller under, og under, eller raskare"},
    {Word::filler,
     "dei, den, det, dagens, eit snitt på, snitt, i snitt, gjennomsnittleg, gjennomsnitt, eit gjennomsnitt på, i "
     "gjennomsnitt, ein, eit, til saman, totalt, berre, noverande, ytterlegare, på"},
    {Word::times, "gonger, gong, gongar"},
    {Word::out_of, "av, ut av, av kvar, av dei"},
    {Word::out_of, "av våre, av dei"},
    {Word::of, "av våre, av dei"},
    {Word::of, "av"},
    {Word::conjunction, "og, eller"},
    {Word::month,
     "januar=1, februar=2, mars=3, april=4, mai=5, juni=6, juli=7, august=8, september=9, oktober=10, november=11, "
     "desember=12"},
    {Word::short_month,
     "jan=1, jan.=1, feb=2, feb.=2, apr=4, apr.=4, jun=6, jul=7, aug=8, aug.=8, sep=9, sep.=9, sept=9, sept.=9, "
     "okt=10, "
     "okt.=10, nov=11, nov.=11, des=12, des.=12"},
    {Word::weekday,
     "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, måndag, tysdag, laurdag, sundag, måndagar, fredagar"},
    {Word::week, "veke, vekene, veker, uke"},
    {Word::time_unit,
     "dag=1, dagar=1, dagen=1, dagane=1, døgn=1, døgnet=1, veke=7, veka=7, veker=7, vekene=7, uke=7, uka=7, månad=30, "
     "månaden=30, månader=30, månadar=30, månadene=30, månadane=30, mnd=30, mnd.=30, md=30, kvartal=91, kvartalet=91, "
     "kvartala=91, tertial=121, tertialet=121, tertiala=121, halvår=182, halvåret=182, år=365, året=365, åra=365, "
     "periode=91, perioden=91, periodar=91, syklus=91, syklusen=91, sesong=91, sesongen=91, semester=182, "
     "semesteret=182, sprint=14, sprinten=14, sprintar=14, helg=2, helga=2, verkedagar=1, arbeidsdagar=1, "
     "virkedagar=1, "
     "skuleåret=365, kalenderåret=365, budsjettåret=365, planperioden=365, stortingsperiode=1460, "
     "stortingsperioden=1460, "
     "tiår=3650, haustsemesteret=182, vårsemesteret=182, måleperioden=91, kveld=1"},
    {Word::rate_unit, "året, veka, uka, månaden, dagen, døgnet"},
    {Word::period_unit,
     "kvartalet, tertialet, halvåret, året, perioden, syklusen, sesongen, semesteret, sprinten, helga, skuleåret, "
     "kalenderåret, budsjettåret, planperioden, stortingsperioden, månadene, månadane, vekene, åra, haustsemesteret, "
     "vårsemesteret, måleperioden"},
    {Word::small_unit,
     "timars=3600, timers=3600, minutts=60, time=3600, timar=3600, timen=3600, timane=3600, minutt=60, minuttar=60, "
     "minutta=60, min=60, min.=60, "
     "sekund=1, sek=1, sek.=1, t=3600, ms=0.001, h=3600"},
    {Word::year_part,
     "kvartal, kvartalet, kvt, kvt., kv, kv., halvår, halvåret, tertial, tertialet, halvdel, halvdelen"},
    {Word::ordinal, "første=1, fyrste=1, andre=2, tredje=3, fjerde=4, femte=5, sjette=6, siste=9, fyrst=1"},
    {Word::definite, "den, det, dei"},
    {Word::relative,
     "neste, dette, denne, desse, siste, inneverande, kommande, komande, førre, noverande, påfølgjande, dei neste, "
     "dei siste, den neste, den siste, dei kommande, dei komande, det neste, det siste, dei første, dei fyrste, det "
     "første, den første, resten av, heile, førre, dei nærmaste"},
    {Word::past, "førre, føregåande"},
    {Word::following, "neste, den neste, det neste, kommande, komande"},
    {Word::season, "om eit halvt år, innan eit halvt år, i løpet av eit halvt år"},
    {Word::gauge, "skala, skalaen, skalan"},
    {Word::initial, "dei første, dei fyrste, det første, den første"},
    {Word::rate_lead, "i, om, på"},
    {Word::rate_only, "om"},
    {Word::deadline, "over"},
    {Word::each,
     "kvar, kvart, per, pr, pr., kvart einaste, kvar einaste, annankvar, annakvart, kvar andre, kvart andre, kvar "
     "tredje, kvart tredje"},
    {Word::qualifier, "heile, fulle, påfølgjande, samanhengande, strake, nye"},
    {Word::deadline,
     "innan, før, inntil, i løpet av, i, på, om, gjennom, seinast, til, ved, mot, under, fram til, for, frå, fra, frå "
     "og "
     "med, til og med, t.o.m., f.o.m., fram mot, mellom, utløpet av, i laupet av, sidan, per, pr, pr., innen"},
    {Word::before, "innan, innen, før, inntil, seinast, fram til, til og med, t.o.m., fram mot, seinast innan"},
    {Word::within,
     "innan, innen, innanfor, i løpet av, på, i, om, gjennom, på under, i minst, i laupet av, over ein periode på"},
    {Word::end_of,
     "innan utgangen av, ved utgangen av, før utgangen av, utgangen av, ved slutten av, i slutten av, slutten av, "
     "innan "
     "slutten av, før slutten av, mot slutten av, ved inngangen til, starten av, i starten av, innan starten av, "
     "byrjinga av, i byrjinga av, midten av, i midten av, innan midten av, midt i, ut, tidleg i, seint i, fram til "
     "utgangen av, ved utløpet av, innan utløpet av, utløpet av, første halvdel av, andre halvdel av, ved starten av, "
     "medio, primo, ultimo, innan utgongen av, ved utgongen av, utgongen av"},
    {Word::frequency,
     "dagleg, vekentleg, vekeleg, vekevis, månadleg, månadsvis, kvartalsvis, kvartalsvise, årleg, halvårleg, "
     "tertialvis, "
     "årlege, månadlege, daglege, vekentlege, vekelege, halvårlege, årsvis, på årsbasis"},
    {Word::anchor,
     "årsslutt, årsskiftet, årsskifte, nyttår, jul, jula, påske, påska, sommaren, sommar, hausten, haust, vinteren, "
     "vinter, våren, sommarferien, ferien, juleferien, vinterferien, haustferien, kvartalsslutt, fellesferien, "
     "skulestart, studiestart, semesterstart, pinse, i morgon"},
    {Word::event, "lansering, lanseringa, oppstart, opninga"},
    {Word::fixed_anchor,
     "hittil i år, så langt i år, slutten på året, årets slutt, årets utgang, kvartalets slutt, neste år, til neste "
     "år"},
    {Word::season,
     "i år, i haust, i vinter, i sommar, til hausten, til våren, til sommaren, til vinteren, utover "
     "hausten, utover våren, på nyåret, over sommaren, i jula, i påska"},
    {Word::our_season, "i vår"},
    {Word::year_word,
     "i, innan, innen, før, inntil, til, frå, fra, av, for, under, gjennom, år, året, utgangen, ved, mot, sommaren, "
     "hausten, våren, vinteren, ut, og, sidan, etter, per, pr, pr., åra, frå og med, til og med, fram mot, fram til, "
     "seinast, mellom, enn, mål, strategi, plan, agenda, visjon, haust, vår, samanlikna med"},
    {Word::calendar_word,
     "i, innan, før, i løpet av, seinast, sidan, år, året, åra, sommaren, hausten, våren, vinteren, innan utgangen av, "
     "ved utgangen av, før utgangen av, utgangen av, ut, fram mot, fram til, gjennom, slutten av, i slutten av, "
     "starten "
     "av, frå og med, til og med, kalenderåret, budsjettåret, haust, vår"},
    {Word::compare,
     "enn, samanlikna med, i forhold til, i høve til, mot i fjor, kontra, vs, vs., versus, målt mot, sidan"},
    {Word::celebrate, "feire, markere"},
    {Word::all, "alle, samtlege, begge"},
    {Word::clock, "kl, kl., klokka"},
    {Word::rank, "nummer, nr, nr., plass, plassering"},
    {Word::top, "topp, top"},
    {Word::label,
     "versjon, dag, runde, sesong, level, fase, fasen, trinn, steg, nivå, klasse, kategori, modul, bølge, bølgje, del, "
     "kapittel, kap, kap., paragraf, punkt, punkta, pkt, pkt., artikkel, art, art., sprint, sone, bygg, rom, linje, "
     "type, serie, generasjon, etappe, vedlegg, prioritet, bærekraftsmål, berekraftsmål, verdsmål, sdg, milepæl, rute, "
     "område, lag, side, rev, port, gate, skjema, spor, delmål, hovudmål, tiltak, avdeling, oppgåve, alternativ, "
     "scope"},
    {Word::label_verb, "lag, del, rute"},
    {Word::year_noun,
     "budsjett, budsjettet, strategi, strategien, plan, planen, mål, måla, rapport, rapporten, sesongen, resultatet"},
    {Word::version, "versjon, v, v., kapittel, kap, kap., pkt, pkt., punkt, punkta, rev, paragraf"},
    {Word::age, "års, åringar, åringane, årige, åring"},
    {Word::age_intro, "alder, alderen, aldersgruppen, aldersgruppe, aldersgruppa"},
    {Word::person,
     "kvinner, menn, barn, born, unge, ungdom, eldre, vaksne, personar, folk, innbyggjarar, elevar, jenter, gutar, "
     "alle, "
     "dei, studentar, ungdommar, pasientar"},
    {Word::function,
     "tusen takk, og, eller, men, i, på, til, frå, fra, for, med, av, om, som, at, å, dei, den, det, vi, me, er, skal, "
     "vil, må, kan, "
     "bør, har, ha, blir, bli, vert, var, vere, vera, ved, mot, under, over, hjå, hos, mellom, utan, gjennom, etter, "
     "før, innan, per, pr, slik, så, når, kvar, kvart, der, da, då, mens, medan, saman, både, samt, enn, ikkje, vår, "
     "våre, vårt, sin, sine, sitt, målt, inkludert, inkl, inkl., f.eks., m.a., dvs, dvs., osv, osv., ut, inn, opp, "
     "ned, "
     "alle, denne, dette, desse, berre, også, òg, via, blant, innanfor, rundt, ca, seg, oss, dykk, ho, han, du, eg, "
     "skulle, ville, kunne, burde, hadde, vorte, blitt, vore, ligge, liggje, ligg, nå, nådd, oppnådd, i dag, per i "
     "dag, "
     "i gang, jf, jf., totalt, snitt"},
    {Word::metric_name,
     "stjerners, stjernes, score, indeks, karakter, nps, csat, poeng, verdi, nivå, snitt, del, rate, omsetnad, tal"},
    {Word::gain,
     "skaffe, skaffa, få, fått, vinne, vunne, motta, motteke, mottatt, ta imot, tiltrekkje, hente, hente inn, henta, "
     "teikne, teikna, signere, signert, inngå, inngått, selje, selt, tilsetje, tilsett, rekruttere, rekruttert, verve, "
     "verva, etablere, etablert, opprette, oppretta, opne, opna, lansere, lansert, publisere, publisert, levere, "
     "levert, gjennomføre, gjennomført, arrangere, arrangert, halde, halden, haldne, lage, laga, skrive, skrive, samle "
     "inn, samle, kurse, intervjue, intervjua, byggje, bygge, bygd, starte, starta, registrere, registrert"},
    {Word::fresh, "ny, nye, nytt, ekstra"},
    {Word::modal, "vi, skal, vil, å, må, bør, me"},
    {Word::quantity,
     "monaleg, vesentleg, markant, kraftig, fleire, mange, nokre, ein del, meir, betre, god, gode, godt, optimal, "
     "tilstrekkeleg, raskare, høgare, lågare, jamleg, ofte"},
};

constexpr std::string_view change_verbs =
    "auk*, øke*, hev*, veks*, vaks*, styrk*, løft*, utvid*, redu*, senk*, mink*, minsk*, kutt*, forkort*, korte*, "
    "minimer*, avgrens*, demp*, forbetr*, betre*, stig*, søkk*, falle*, trapp*, spar*, opp, ned, effektiviser*, "
    "skjerp*";

constexpr std::string_view target_verbs =
    "oppnå*, nå, når, nådd, passere*, få, får, bring*, flytt*, endre*, gå, går, ta, kome*, kom, hald*, liggj*, "
    "ligg, skaler*";

constexpr std::string_view occasions =
    "møte, møter, samtale, samtalar, nyheitsbrev, nyhendebrev, innlegg, oppdatering, oppdateringar, gjennomgang, "
    "gjennomgangar, workshop, workshopar, intervju, demo, demoar, samling, samlingar, retrospektiv, retro, leveransar, "
    "utsending, utsendingar, undersøking, undersøkingar, måling, målingar, standup, webinar, økt, økter, besøk, "
    "evaluering, evalueringar, rapportering, arrangement, kurs, post, postar, øving, øvingar, dialog, trening, "
    "kontroll, "
    "kontrollar, status, revisjon, revisjonar, tilstandsrapport, opplæring, testar";

constexpr std::string_view markers =
    "ikkje, auke, frå, innan, veke, eit, kvar, og, for, av, med, til, å, ein, som, er, på, i, vi, skal, bli, fleire, "
    "kundar, kundane, våre, vår, kvart, nye, skape, gjere, vere, redusere, betre, forbetre, styrkje, løpet, kvartalet, "
    "månaden, veka, utgangen, alle, gjennomføre, brukar, brukarar, brukarane, meir, enn, minst, månad, prosent, "
    "tilsette, levere, omsetnad, kjennskap, besøk, delen, talet, etablere, skaffe, vinne, få, nå, heile, både, slik, "
    "må, kan, vil, nokre, trygg, berekraftig, medarbeidarar, innbyggjarar, innbyggjarane, utvikle, også, blir, vert, "
    "året, norske, noregs, hjå, utan, mellom, gjennom, etter, før, saman, det, den, dei, raskare, høgare, lågare, "
    "oppnå, tenester, digitale, arbeid, mest, beste, senke, halvere, doble, korleis, kva, nøgde, om, verksemda, "
    "løysingar, løysinga, oppleve, opplever, timar, månader, veker, dagar, kontraktar, signere, butikkar, jamleg, "
    "opne, gode, godt, første, fyrste, noko, desse, berre, tilbod, kommunen, elevar, ventetida, svartida, seinast, "
    "hausten, sommaren, gladare, kjem, gjer, gje, gjeve, vera, vidare, arbeidet, auka, halde, løfte";

}  // namespace

constinit const LanguageData nynorsk{
    .language = Language::nn,
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
