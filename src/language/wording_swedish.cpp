#include "language/wording_data.hpp"

namespace okr::language {
namespace {

constexpr WordingRow rows[] = {
    {Wording::up,
     "öka, höja, växa, fördubbla, dubbla, tredubbla, lyfta, utöka, skaffa, vinna, ta emot, motta, attrahera, "
     "tjäna, överträffa"},
    {Wording::down,
     "minska, reducera, sänka, halvera, korta, förkorta, minimera, ta bort, eliminera, begränsa, få ner, dra ner"},
    {Wording::hold, "behålla, upprätthålla, bibehålla, bevara, ligga över, ligga under, hålla sig, hålla"},
    {Wording::no_direction, "förbättra, flytta, förändra, ändra, gå, ta, stärka"},
    {Wording::reach, "få, uppnå, nå, säkra"},
    {Wording::up_to, "upp till, uppemot"},
    {Wording::baseline,
     "än, mot, gentemot, kontra, jämfört med, jämförd med, i förhållande till, sedan, från, nivå, nivån, *-nivå, "
     "*-nivån, tappade, "
     "förlorade"},
    {Wording::deadline, "innan, före, senast, fram till"},
    {Wording::inside, "i, under, inom, genom"},
    {Wording::horizon, "för, till, mot, inför"},
    {Wording::share,
     "*andel, *andelen, *andelar, drifttid, drifttiden, tillgänglighet, tillgängligheten, upptid, träffsäkerhet, "
     "punktlighet, punktligheten, *nöjdhet, *nöjdheten, svarsfrekvens, svarsfrekvensen, närvaro, närvaron, "
     "konverteringsgrad, konverteringsgraden, csat, nki, testtäckning"},
    {Wording::part_of, "av"},
    {Wording::exceedable,
     "*budget, *budgeten, *mål, *målet, *plan, *planen, *kvot, *kvoten, *prognos, *prognosen, fjolår*, förra, "
     "föregående, dagens, nivå, nivån, tillväxt, tillväxten, kapacitet, kapaciteten, norm, normen, snittet, i dag, "
     "idag"},
    {Wording::lower_is_better, "rankning, rankningen, ranking, rankingen, placering, placeringen, plats, platsen"},
    {Wording::duration,
     "dag, dagar, dygn, timme, timmar, tim, h, minut, minuter, min, sekund, sekunder, sek, s, ms, millisekunder, "
     "vecka, veckor, månad, månader, år"},
    {Wording::pace,
     "fart, farten, hastighet, hastigheten, tempo, tempot, takt, takten, frekvens, frekvensen, var, vart, varje"},
    {Wording::conjunction, "och, samt, liksom, eller"},
    {Wording::clause, "så att, så, genom att, genom, via, för att, därmed, medan"},
    {Wording::hedge,
     "jobba med, jobba på, arbeta med, arbeta på, arbeta för, försöka att, försöka, pröva att, sträva efter, "
     "sikta på, sikta mot, bidra till, bidra med, titta på, fokusera på, ha fokus på, fortsätta att, fortsätta "
     "med, ta tag i, stärka arbetet med, komma igång med, fokusera mer på, jobba mer med, arbeta mer med, "
     "titta närmare på, sätta fokus på, fortsätta arbetet med"},
    {Wording::helping, "hjälpa till, bistå, stödja, stötta, möjliggöra, underlätta för, se över"},
    {Wording::infinitive_mark, "att"},
    {Wording::subject, "vi"},
    {Wording::placeholder_subject, "det"},
    {Wording::looking, "bedöma, överväga, utforska, delta i, undersöka möjligheten, undersöka möjligheterna"},
    {Wording::hedge_phrase,
     "så långt som möjligt, så gott som möjligt, bästa möjliga, mesta möjliga, vid behov, eventuellt, osv, "
     "osv., m.m, m.m., om möjligt, i möjligaste mån, så långt det är möjligt"},
    {Wording::hedge_adverb, "löpande, fortlöpande"},
    {Wording::adverb,
     "på sikt, på lång sikt, över tid, efter hand, aktivt, vidare, också, ständigt, fortsatt, alltid, så"},
    {Wording::empty_head, "bli bättre på, vara bättre på, göra mer av, göra mindre av"},
    {Wording::short_head, "göra det bättre, bli bättre, förbättra, optimera, effektivisera, stärka, utveckla"},
    {Wording::activity,
     "lansera, implementera, införa, rulla ut, migrera, genomföra, arrangera, anordna, köra, slutföra, "
     "färdigställa, starta, påbörja, sätta igång, sätta upp, skriva, publicera, designa, förbereda, planera, "
     "analysera, kartlägga, utreda, undersöka, utforska, granska, gå igenom, utvärdera, bedöma, dokumentera, "
     "definiera, beskriva, utbilda, delta, koordinera, samordna, diskutera, skicka, ringa, intervjua, testa, "
     "presentera, uppdatera, uppgradera, installera, producera, ta fram, revidera, följa upp, informera, bjuda "
     "in, utrullning av, uppföljning av, deltagande i, framtagande av"},
    {Wording::making, "göra, hjälpa, stödja, bistå, hålla"},
    {Wording::building,
     "bygga, skapa, utveckla, leverera, etablera, inrätta, introducera, anställa, rekrytera, teckna, ingå"},
    {Wording::steady, "upprätthålla, fortsätta, behålla, bibehålla"},
    {Wording::steady_phrase, "som idag, som i dag, som tidigare, som förut"},
    {Wording::everything, "allt, överallt, alla områden, på alla områden, hela verksamheten, alla delar av"},
    {Wording::errand,
     "ring, ringa, mejla, mejl, skicka mejl, skicka mail, svara på mejl, möte med, boka, beställa, skriva ut, "
     "påminna, kolla, fråga"},
    {Wording::chore, "ordna, fixa, städa, köpa in, köpa"},
    {Wording::errand_word, "todo, to-do, kom ihåg att, snarast, asap"},
    {Wording::errand_mark, "todo, to-do, att göra, kom ihåg"},
    {Wording::routine,
     "daglig drift, veckomöte*, statusmöte*, avstämningsmöte*, standup*, stand-up*, fakturering*, "
     "lönekörning*, löpande drift, underhåll, underhållet, jour, rutin*, dagligt arbete"},
    {Wording::meeting, "*möte, *möten, *mötet, *mötena, *avstämning, *avstämningar"},
    {Wording::upkeep, "hålla, genomföra, köra, delta i, fortsätta, ha, utföra, hantera, sköta"},
    {Wording::survey,
     "*enkät, *enkäten, *enkäter, *undersökning, *undersökningen, *undersökningar, nps, enps, csat, nki, nmi, "
     "*nöjdhet, *nöjdheten"},
    {Wording::state, "har, är"},
    {Wording::homograph, "stöd, hjälp, test, start, design, plan, besök, avslut, höll"},
    {Wording::noun_sign, "som, från, hos, bland, under, över, per, <, >, är, har"},
    {Wording::bound, "över, under, på, vid, inom, mellan, stabilt, stabil, uppe, nere"},
    {Wording::idiom,
     "allt fler, allt flera, allt mer, allt mera, allt bättre, allt större, allt högre, allt snabbare, allt "
     "oftare, allt längre, allt svårare, allt viktigare, allt färre, allt mindre"},
    {Wording::determiner,
     "alla, varje, den, det, de, en, ett, vår, våra, vårt, sin, sina, sitt, denna, detta, dessa, egen, egna, eget"},
    {Wording::nominal_of, "av"},
};

}  // namespace

constinit const WordingData swedish_wording{
    .endings = "r, a>ar, a>er, a>s",
    .participles = "a>ade, a>ad, a>at, a>d, a>t, a>de, a>te, a>ats, a>as",
    .head_endings = "a>, a>ning, a>ningen, a>ing, a>ande, a>andet",
    .irregular =
        "bidra=bidrar bidrog bidragit, kartlägga=kartlagt kartlagda, införa=införda, utreda=utrett, vinna=vann vunnit, "
        "få=fick fått, nå=nådde nått, uppnå=uppnådde uppnått, ta=tog tagit, gå=gick gått, "
        "växa=vuxit, motta=mottog mottagit, dra=drog dragit, hålla=höll hållit hållna hålls, behålla=behöll behållit, "
        "upprätthålla=upprätthöll upprätthållit, ligga=låg legat, skriva=skrev skrivit skriven skrivna, göra=gör "
        "gjorde gjort, delta=deltog deltagit, sätta=satte satt, genomföra=genomförda, slutföra=slutförda, köra=körda, "
        "ge=gav, hjälpa=hjälpt, bistå=bistod, anställa=anställda, inrätta=inrättade, bjuda=bjöd bjudit, se=såg sett, "
        "vara=är var varit, bli=blev blivit, sträva=strävan, arrangera=arrangerade, lansera=lanserade, "
        "publicera=publicerade, sälja=sålt, fortsätta=fortsatte fortsatt, ha=har haft, följa=följde följt",
    .skipped = "vi, ska, skall, vill, att, måste, bör",
    .rows = rows,
};

}  // namespace okr::language
