#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr Words words[] = {
    {Word::number,
     "två=2, tre=3, fyra=4, fem=5, sex=6, sju=7, åtta=8, nio=9, tio=10, elva=11, tolv=12, tretton=13, fjorton=14, "
     "femton=15, sexton=16, sjutton=17, arton=18, nitton=19, tjugo=20, trettio=30, fyrtio=40, femtio=50, sextio=60, "
     "sjuttio=70, åttio=80, nittio=90, hundra=100, tusen=1000, dussin=12"},
    {Word::zero, "noll=0"},
    {Word::weak, "en=1, ett=1"},
    {Word::floor_one, "en, ett"},
    {Word::once, "en gång=1, ett tillfälle=1"},
    {Word::scale,
     "hundra=1e2, tusen=1e3, k=1e3, miljon=1e6, miljoner=1e6, mn=1e6, m=1e6, milj=1e6, milj.=1e6, mdr=1e9, "
     "miljard=1e9, miljarder=1e9, md=1e9, biljon=1e12, biljoner=1e12, mio=1e6, dussin=12"},
    {Word::fraction,
     "hälften=0.5, en halv=0.5, en tredjedel=0.3333333333333333, två tredjedelar=0.6666666666666666, en "
     "fjärdedel=0.25, tre fjärdedelar=0.75, en femtedel=0.2, två femtedelar=0.4, en tiondel=0.1, en tiondedel=0.1, en "
     "halv miljon=5e5, en halv miljard=5e8"},
    {Word::zero_idiom, "tolerans, vision"},
    {Word::multiplier,
     "fördubbla=2, fördubblas=2, fördubblat=2, fördubblad=2, fördubblar=2, fördubblats=2, fördubbling=2, "
     "fördubblingen=2, dubbla=2, dubblas=2, dubblat=2, dubblera=2, halvera=0.5, halveras=0.5, halverat=0.5, "
     "halverats=0.5, halverad=0.5, halverar=0.5, halvering=0.5, tredubbla=3, tredubblas=3, tredubblat=3, fyrdubbla=4, "
     "fyrdubblas=4, femdubbla=5, tiodubbla=10, tiodubblas=10, dubbelt så många=2, dubbelt så mycket=2, dubbelt så=2"},
    {Word::multiplier_stop, "ner"},
    {Word::percent,
     "procent, proc, proc., pct, procentenhet, procentenheter, procentenheterna, %-enhet, %-enheter, % enheter, pp, "
     "promille"},
    {Word::from, "från, upp från, ner från, ned från"},
    {Word::to, "till, ner till, ned till, upp till"},
    {Word::by, "med"},
    {Word::floor,
     "minst, minimum, lägst, över, mer än, mera än, fler än, flera än, inte under, inte mindre än, högre än, större "
     "än, "
     "bättre än, längre än, utöver, aldrig under, överstiga, överstiger, åtminstone"},
    {Word::ceiling,
     "högst, max, max., maximalt, maximum, under, mindre än, färre än, kortare än, snabbare än, inte över, inte mer "
     "än, "
     "inte fler än, lägre än, inom, aldrig över, på under, som mest, understiga, understiger"},
    {Word::up_to, "upp till, uppemot, upptill, upp emot"},
    {Word::approximate,
     "ca, ca., cirka, ungefär, omkring, runt, nästan, drygt, knappt, kring, runt om, uppskattningsvis, strax över"},
    {Word::floor_after, "eller mer, eller fler, eller bättre, eller högre, eller över, och över, och uppåt"},
    {Word::ceiling_after, "eller mindre, eller färre, eller lägre, eller under, och under, eller snabbare"},
    {Word::filler,
     "de, den, det, dagens, ett snitt på, snitt, i snitt, ett genomsnitt på, genomsnitt, i genomsnitt, genomsnittligt, "
     "en, ett, totalt, sammanlagt, bara, endast, nuvarande, ytterligare, på"},
    {Word::times, "gånger, gång"},
    {Word::out_of, "av, utav, av varje, av de"},
    {Word::out_of, "av våra, av de"},
    {Word::of, "av våra, av de"},
    {Word::of, "av"},
    {Word::conjunction, "och, eller"},
    {Word::month,
     "januari=1, februari=2, mars=3, april=4, maj=5, juni=6, juli=7, augusti=8, september=9, oktober=10, november=11, "
     "december=12"},
    {Word::short_month,
     "jan=1, jan.=1, feb=2, feb.=2, apr=4, apr.=4, jun=6, jul=7, aug=8, aug.=8, sep=9, sep.=9, sept=9, sept.=9, "
     "okt=10, "
     "okt.=10, nov=11, nov.=11, dec=12, dec.=12"},
    {Word::weekday, "måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagar, fredagar"},
    {Word::week, "vecka, veckor, v, v."},
    {Word::time_unit,
     "dag=1, dagar=1, dagen=1, dagarna=1, dygn=1, dygnet=1, vecka=7, veckan=7, veckor=7, veckorna=7, månad=30, "
     "månaden=30, månader=30, månaderna=30, mån=30, mån.=30, kvartal=91, kvartalet=91, kvartalen=91, tertial=121, "
     "tertialet=121, halvår=182, halvåret=182, år=365, året=365, åren=365, period=91, perioden=91, perioder=91, "
     "cykel=91, cykeln=91, cykler=91, säsong=91, säsongen=91, sprint=14, sprinten=14, sprintar=14, vardagar=1, "
     "vardag=1, arbetsdagar=1, arbetsdag=1, termin=182, terminen=182, helg=2, helgen=2, kalenderåret=365, "
     "räkenskapsåret=365, läsåret=365, budgetåret=365, mätperioden=91, planperioden=365, okr-perioden=91, "
     "årtionde=3650, höstterminen=182, vårterminen=182, mandatperioden=1460, mandatperiod=1460, kväll=1, "
     "programperioden=1460, strategiperioden=1460, tidsperioden=365, projektperioden=365"},
    {Word::rate_unit, "året, veckan, månaden, dagen, dygnet"},
    {Word::period_unit,
     "kvartalet, kvartalen, tertialet, halvåret, året, perioden, cykeln, säsongen, sprinten, terminen, kalenderåret, "
     "räkenskapsåret, läsåret, budgetåret, mätperioden, planperioden, okr-perioden, helgen, månaderna, veckorna, åren, "
     "höstterminen, vårterminen, mandatperioden, programperioden, strategiperioden, projektperioden"},
    {Word::small_unit,
     "timmars=3600, sekunders=1, timme=3600, timmar=3600, timmen=3600, timmarna=3600, minut=60, minuter=60, "
     "minuters=60, min=60, min.=60, "
     "sekund=1, sekunder=1, sek=1, sek.=1, tim=3600, tim.=3600, h=3600, ms=0.001, millisekunder=0.001"},
    {Word::year_part, "kvartal, kvartalet, kv, kv., halvår, halvåret, tertial, tertialet, halva, hälft"},
    {Word::ordinal, "första=1, andra=2, tredje=3, fjärde=4, femte=5, sjätte=6, sista=9, förste=1"},
    {Word::definite, "den, det, de"},
    {Word::relative,
     "nästa, detta, denna, dessa, senaste, sista, innevarande, kommande, föregående, förra, nuvarande, följande, "
     "de närmaste, de senaste, de kommande, de nästa, den senaste, det senaste, den kommande, det kommande, de första, "
     "den första, det första, de sista, resten av, hela, närmaste"},
    {Word::past, "föregående, förra"},
    {Word::following, "nästa, kommande, den kommande, det kommande"},
    {Word::season, "om ett halvår, inom ett halvår, om ett halvt år, inom ett halvt år"},
    {Word::gauge, "skala, skalaen, skalan"},
    {Word::initial, "de första, det första, den första"},
    {Word::rate_lead, "i, om, på"},
    {Word::rate_only, "om"},
    {Word::deadline, "över"},
    {Word::each,
     "varje, per, varannan, vartannat, var tredje, var fjärde, var, vart, varenda, varje enskild, varje halv"},
    {Word::qualifier, "hela, fulla, sammanhängande, på varandra följande, raka, nya"},
    {Word::deadline,
     "senast, innan, före, inom, under, i, på, om, genom, till, vid, mot, fram till, till och med, t.o.m., för, inom "
     "loppet av, under loppet av, från, från och med, fr.o.m., fram till och med, fram emot, mellan, sedan, per, "
     "senast i, fram mot, inför, tills, genom hela, utgången av, år"},
    {Word::before,
     "senast, innan, före, fram till, till och med, t.o.m., fram till och med, fram emot, fram mot, tills, senast i, "
     "inför"},
    {Word::within,
     "inom, på, i, om, inom loppet av, under loppet av, genom, på under, inom högst, i minst, inom max, under minst"},
    {Word::end_of,
     "innan utgången av, vid utgången av, före utgången av, utgången av, till utgången av, vid slutet av, i slutet av, "
     "före slutet av, innan slutet av, till slutet av, slutet av, början av, i början av, vid början av, före början "
     "av, "
     "mitten av, i mitten av, ut, senast i slutet av, senast vid utgången av, senast i början av, senast i mitten av, "
     "tidigt i, sent i, mitt i, fram till slutet av, mot slutet av, första halvan av, andra halvan av, första delen "
     "av, "
     "inledningen av, fram till utgången av, senast utgången av, senast slutet av"},
    {Word::frequency,
     "daglig, dagligen, dagliga, dagligt, veckovis, veckovisa, månadsvis, månadsvisa, månatlig, månatligen, månatliga, "
     "kvartalsvis, kvartalsvisa, årlig, årligen, årliga, årligt, halvårsvis, halvårsvisa, tertialvis, varje vecka, "
     "veckovist, på årsbasis"},
    {Word::anchor,
     "årsskiftet, årsskifte, nyår, jul, julen, påsk, påsken, sommaren, sommar, hösten, höst, vintern, vinter, våren, "
     "midsommar, semestern, sommarsemestern, sommarlovet, jullovet, höstlovet, sportlovet, pingst, terminsstart, "
     "skolstart, kvartalsskiftet, månadsskiftet, årsslut, kvartalsslut, i morgon, imorgon, bokslutet"},
    {Word::event, "lansering, lanseringen, öppningen"},
    {Word::fixed_anchor,
     "årets slut, kvartalets slut, månadens slut, periodens slut, terminens slut, hittills i år, så här långt i år, "
     "nästa år, årets utgång, till nästa år, slutet på året"},
    {Word::season,
     "i år, i höst, i vinter, i sommar, till hösten, till våren, till sommaren, till vintern, under "
     "hösten, under våren, under sommaren, under vintern"},
    {Word::our_season, "i vår"},
    {Word::year_word,
     "i, innan, före, senast, till, från, av, för, under, genom, år, året, utgången, vid, mot, sommaren, hösten, "
     "våren, "
     "vintern, ut, och, sedan, efter, per, åren, slutet, från och med, till och med, fram till, fram till och med, "
     "fram "
     "emot, mellan, än, mål, strategi, plan, vision, agenda, höst, vår, jämfört med, budget, mitten av"},
    {Word::calendar_word,
     "i, innan, före, senast, sedan, år, året, åren, under, sommaren, hösten, våren, vintern, vid utgången av, före "
     "utgången av, utgången av, slutet av, i slutet av, början av, i början av, till och med, från och med, fram till, "
     "fram till och med, fram emot, genom, höst, kalenderåret, budgetåret, mitten av, i mitten av, tidigt i"},
    {Word::compare,
     "än, jämfört med, i jämförelse med, i förhållande till, kontra, vs, vs., versus, mätt mot, gentemot, relativt, "
     "inte andelen under, sedan"},
    {Word::celebrate, "fira, uppmärksamma"},
    {Word::all, "alla, samtliga, båda"},
    {Word::clock, "kl, kl., klockan"},
    {Word::rank, "nummer, nr, nr., plats, placering"},
    {Word::top, "topp, top"},
    {Word::label,
     "årskurs, version, dag, omgång, säsong, level, fas, fasen, steg, nivå, klass, kategori, modul, våg, del, kapitel, "
     "kap, "
     "kap., "
     "paragraf, punkt, p., artikel, art, art., sprint, zon, byggnad, rum, linje, typ, serie, generation, etapp, "
     "bilaga, "
     "prioritet, hållbarhetsmål, sdg, milstolpe, rutt, område, lager, sida, rev, spår, delmål, huvudmål, avdelning, "
     "uppgift, scope"},
    {Word::label_verb, "del, lager"},
    {Word::year_noun, "budget, budgeten, strategi, strategin, plan, planen, mål, målen, rapport, rapporten, säsongen"},
    {Word::version, "version, kapitel, kap, kap., punkt, p., rev, paragraf, release"},
    {Word::age, "års, åringar, åriga, åring, årig"},
    {Word::age_intro, "ålder, åldern, åldersgruppen, åldersgrupp, åldrarna, åldrar"},
    {Word::person,
     "kvinnor, män, barn, unga, ungdomar, äldre, vuxna, personer, folk, invånare, elever, flickor, pojkar, alla, de, "
     "studenter, patienter"},
    {Word::function,
     "tusen tack, och, eller, men, i, på, till, från, för, med, av, om, som, att, de, den, det, vi, är, ska, skall, "
     "vill, måste, kan, "
     "bör, har, ha, blir, bli, blev, var, vara, vid, mot, under, över, hos, mellan, utan, genom, efter, före, innan, "
     "inom, per, så, när, där, då, medan, samman, både, samt, än, inte, vår, våra, vårt, sin, sina, sitt, mätt, "
     "enligt, "
     "inklusive, inkl, inkl., t.ex., bl.a., dvs, dvs., osv, osv., ut, in, upp, ner, ned, alla, varje, denna, detta, "
     "dessa, bara, endast, också, via, bland, runt, ca, sig, oss, dem, hon, han, du, jag, man, skulle, ville, kunde, "
     "borde, hade, blivit, varit, ligga, ligger, nås, uppnås, uppnått, nått, idag, i dag, igång, pga, varav, totalt, "
     "snitt, jämfört, jmf, annat, utanför, överstiger"},
    {Word::metric_name,
     "stjärnigt, stjärniga, stjärnig, score, index, betyg, nps, nki, nmi, csat, poäng, värde, nivå, snitt, andel, "
     "omsättning, antal"},
    {Word::gain,
     "skaffa, skaffat, få, fått, vinna, vinn, vunnit, vunna, motta, mottagit, ta emot, tagit emot, attrahera, "
     "attraherat, hämta, teckna, tecknat, tecknade, ingå, ingått, sälja, sålt, sålda, anställa, anställt, anställda, "
     "rekrytera, rekryterat, rekryterade, värva, värvat, etablera, etablerat, etablerade, inrätta, öppna, öppnat, "
     "öppnade, lansera, lanserat, lanserade, publicera, publicerat, publicerade, leverera, levererat, levererade, "
     "genomföra, genomfört, genomförda, arrangera, arrangerat, hålla, hållit, anordna, skriva, skrivit, skapa, skapat, "
     "samla in, boka, bokat, bokade, onboarda, intervjua, intervjuat, intervjuade, bygga, byggt, starta, startat, "
     "utbilda, utbildat, signera, signerat, signerade, dra in, ta fram"},
    {Word::fresh, "ny, nya, nytt, extra, ytterligare"},
    {Word::modal, "vi, ska, skall, vill, att, måste, bör, vår"},
    {Word::quantity,
     "betydligt, väsentligt, markant, kraftigt, flera, många, några, en del, mer, bättre, god, goda, bra, optimal, "
     "tillräcklig, snabbare, högre, lägre, regelbundet, ofta"},
};

constexpr std::string_view change_verbs =
    "öka*, ökn*, höj*, väx*, tillväxt*, stärk*, lyft*, utök*, minsk*, reducer*, sänk*, kort*, förkort*, minimer*, "
    "begräns*, förbättr*, stig*, sjunk*, fall*, bredda*, effektiviser*, skärp*, spar*, upp, ner, ned, breddning";

constexpr std::string_view target_verbs =
    "uppnå*, nå, når, nått, överträff*, få, får, dra, flytt*, förändr*, ändra*, gå, går, ta, tar, komma*, kom, "
    "håll*, ligg*, skal*, behåll*";

constexpr std::string_view occasions =
    "möte, möten, samtal, nyhetsbrev, inlägg, uppdatering, uppdateringar, genomgång, genomgångar, workshop, workshops, "
    "workshoppar, intervju, intervjuer, demo, demos, träff, träffar, retrospektiv, retro, leveranser, utskick, "
    "undersökning, undersökningar, mätning, mätningar, standup, webbinarium, webbinarier, pass, session, sessioner, "
    "besök, utvärdering, utvärderingar, uppföljning, uppföljningar, rapportering, evenemang, kurser, inspelningar, "
    "övning, övningar, dialog, träning, kontroll, kontroller, avstämning, avstämningar, revision, releaser, test, "
    "tester, utbildning, utbildningar, synkronisering, synkroniseringar";

constexpr std::string_view markers =
    "öka, och, från, till, att, inom, senast, för, av, med, en, ett, som, är, på, i, vi, ska, bli, fler, kunder, "
    "kunderna, våra, vår, varje, nya, skapa, göra, vara, minska, förbättra, stärka, kvartalet, månaden, veckan, alla, "
    "genomföra, användare, användarna, mer, bättre, än, minst, månad, procent, medarbetare, leverera, omsättning, "
    "kännedom, besök, andelen, antalet, antal, etablera, skaffa, vinna, få, nå, hela, både, inte, måste, kan, vill, "
    "några, trygg, hållbar, hållbara, invånare, utveckla, också, blir, året, svenska, sveriges, hos, utan, mellan, "
    "genom, efter, före, innan, under, det, den, de, snabbare, högre, lägre, uppnå, tjänster, digitala, arbete, mest, "
    "bästa, sänka, halvera, fördubbla, hur, vad, nöjda, gladare, om, företag, företaget, verksamheten, lösningar, "
    "uppleva, upplever, timmar, månader, veckor, dagar, avtal, butiker, möten, regelbundet, öppna, goda, första, "
    "hålla, "
    "teckna, lyfta, hösten, våren, vid, utgången, slutet, kundnöjdhet, svarstiden, personer, sin, sina, där, när, "
    "tillgång, behålla, införa, kunna, använda, implementera, spel, bör";

}  // namespace

constinit const LanguageData swedish{
    .language = Language::sv,
    .decimal_sign = ',',
    .group_sign = 0,
    .has_day_behind_month = false,
    .has_letter_k = true,
    .words = words,
    .unit_joiner = "",
    .change_verbs = change_verbs,
    .target_verbs = target_verbs,
    .occasions = occasions,
    .end_suffixes = "lovet, semestern, slut, slutet, skiftet, skifte, start, starten",
    .label_endings = "steg, fas, nivå, etapp, klass, kapitel, generation",
    .markers = markers,
    .letters = "äö",
};

}  // namespace okr::language
