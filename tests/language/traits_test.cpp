#include <doctest/doctest.h>

#include <span>
#include <string>

#include "okr/language/title_traits.hpp"

using namespace okr;
using namespace okr::language;

namespace {

constexpr std::string_view names[] = {"hedge",  "looking",    "empty goal", "activity", "building",
                                      "steady", "everything", "and",        "result",   "doing",
                                      "state",  "errand",     "mark",       "routine",  "survey"};

/// "hedge(try to) activity(launch)": what `read_traits` finds, by place.
std::string to_text(std::string_view title, Language language, Context context) {
  const Phrase phrase = read_phrase(title, language, context);
  std::string text;
  for (const TraitMatch& match : read_traits(title, language, context, phrase).matches) {
    if (!text.empty()) text += ' ';
    text += names[static_cast<std::size_t>(match.trait)];
    text += '(' + std::string(title.substr(match.span.begin, match.span.size())) + ')';
  }
  return text;
}

struct Case {
  Language language;
  std::string_view title;
  std::string_view traits;
};

void check_all(Context context, std::span<const Case> cases) {
  for (const Case& expected : cases) {
    CAPTURE(expected.title);
    CHECK(to_text(expected.title, expected.language, context) == expected.traits);
  }
}

}  // namespace

TEST_CASE("a hedge is found in a key result wherever its verb leads a clause") {
  constexpr Case cases[] = {
      {Language::en, "Try to win 30 choirs", "hedge(Try to)"},
      {Language::en, "KR2: We will work on the ferry timetable", "hedge(work on)"},
      {Language::en, "Actively reaching out to fishermen", "hedge(reaching out)"},
      {Language::en, "Explore 4 ways across the fjord", "looking(Explore)"},
      {Language::en, "Paint the boats as needed", "hedge(as needed)"},
      {Language::en, "90 % of the locks work with the new key", ""},
      {Language::en, "Get 40 % of the skippers to consider us first", ""},
      {Language::en, "We are trying to win 30 skippers", "hedge(trying to)"},
      {Language::en, "Facilitate 3 regattas", "hedge(Facilitate)"},
      {Language::en, "Focus more on 3 fjords", "hedge(Focus more on)"},
      {Language::nb, "Bidratt til 3 regattaer", "hedge(Bidratt til)"},
      {Language::en, "Considerable trust among 40 farmers", ""},
      {Language::nb, "Forsøke å få 30 nye båtplasser", "hedge(Forsøke å)"},
      {Language::nb, "Vi skal jobbe med 5 båtlag", "hedge(jobbe med)"},
      {Language::nb, "Færre forsøk før døra går opp, fra 5 til 2", ""},
      {Language::nb, "Vurdering fra gjestene over 4,5", ""},
      {Language::nn, "Bidra til 20 nye sauebruk", "hedge(Bidra til)"},
      {Language::nn, "Rydde 12 stiar så langt som mogleg", "hedge(så langt som mogleg)"},
      {Language::da, "Forsøge at samle 40 naboer", "hedge(Forsøge at)"},
      {Language::da, "Måle luften løbende", "hedge(løbende)"},
      {Language::da, "Løbende måling af luften på 8 skoler", ""},
      {Language::sv, "Försöka få 40 elever till kören", "hedge(Försöka)"},
      {Language::sv, "Antal försök sjunker från 5 till 2", ""},
  };
  check_all(Context::key_result, cases);
}

TEST_CASE("an objective is empty where nothing says in what or for whom") {
  constexpr Case cases[] = {
      {Language::en, "Get better at gardening", "empty goal(Get better at)"},
      {Language::en, "Improve cooking", "empty goal(Improve cooking)"},
      {Language::nb, "Forbedre ambulansetjenesten", ""},
      {Language::nb, "Være bedre på torsk enn naboene", ""},
      {Language::sv, "Stötta skeppare innan stormen kommer", ""},
      {Language::en, "Improve our cooking in 2027", "empty goal(Improve our cooking)"},
      {Language::en, "Improve road safety near schools", ""},
      {Language::en, "Strengthen the winter road network", ""},
      {Language::en, "Figure out how the mill can run again", "hedge(Figure out)"},
      {Language::en, "A garden children want to work on", ""},
      {Language::nb, "Bli bedre på snekring", "empty goal(Bli bedre på)"},
      {Language::nb, "Styrke samholdet", "empty goal(Styrke samholdet)"},
      {Language::nb, "Styrke samholdet mellom grendene", ""},
      {Language::nn, "Bli betre på fjellredning", "empty goal(Bli betre på)"},
      {Language::da, "Forbedre trivslen", "empty goal(Forbedre trivslen)"},
      {Language::da, "Styrk byens blå åndehuller", ""},
      {Language::sv, "Bli bättre på simning", "empty goal(Bli bättre på)"},
      {Language::sv, "Utveckla kören", "empty goal(Utveckla kören)"},
      {Language::sv, "Ett bibliotek som barnen längtar till", ""},
  };
  check_all(Context::objective, cases);
}

TEST_CASE("an objective may begin with something to do, or say that all stays as it is") {
  constexpr Case cases[] = {
      {Language::en, "Launch the night ferry", "activity(Launch)"},
      {Language::en, "Make the ferry easy to board", ""},
      {Language::en, "Design partners row with us", ""},
      {Language::en, "Everything a skipper needs at one pier", ""},
      {Language::da, "Fastholde flere lærlinge", ""},
      {Language::en, "Help young skippers buy their first boat", ""},
      {Language::en, "Support that answers before you ask", ""},
      {Language::en, "Run the calmest harbour on the coast", ""},
      {Language::en, "Maintain our good name", "steady(Maintain)"},
      {Language::en, "A harbour that works as before", "steady(as before)"},
      {Language::en, "Be the ferry for everyone, everywhere", "everything(everywhere)"},
      {Language::nb, "Lansere en nattferge", "activity(Lansere)"},
      {Language::nb, "Lansering av en nattferge", "activity(Lansering)"},
      {Language::nb, "Gjøre ferga lett å gå om bord i", ""},
      {Language::nb, "Videreføre det gode ryktet", "steady(Videreføre)"},
      {Language::nn, "Halde fram det gode arbeidet", "steady(Halde fram)"},
      {Language::nn, "Køyre ein ny buss til bygda", "activity(Køyre)"},
      {Language::da, "Indføre en natfærge", "activity(Indføre)"},
      {Language::da, "Fastholde byens gode navn", "steady(Fastholde)"},
      {Language::sv, "Införa en nattfärja", "activity(Införa)"},
      {Language::sv, "Göra färjan lätt att gå ombord på", ""},
      {Language::sv, "En hamn för allt fler familjer", ""},
      {Language::sv, "Behålla vårt goda namn", "steady(Behålla)"},
  };
  check_all(Context::objective, cases);
}

TEST_CASE("a key result may be something to do, at its head or as a participle at its end") {
  constexpr Case cases[] = {
      {Language::en, "Hold 5 sailing courses", "activity(Hold)"},
      {Language::en, "Hold the queue under 4 minutes", ""},
      {Language::en, "Hold at least 3 courses", "activity(Hold)"},
      {Language::en, "12 piers reviewed every month", "activity(reviewed)"},
      {Language::en, "Support requests below 40 a week", ""},
      {Language::en, "Calls per guest under 2", ""},
      {Language::en, "Release time under 3 days", ""},
      {Language::en, "Training hours per skipper over 4", ""},
      {Language::en, "Training 40 skippers", "activity(Training)"},
      {Language::en, "Hire 3 boat builders", "building(Hire)"},
      {Language::en, "Sell 3 boats", ""},
      {Language::en, "Published tide tables read by 40 skippers", ""},
      {Language::en, "Published 3 tide tables", "activity(Published)"},
      {Language::en, "3 piers rolled out", "activity(rolled out)"},
      {Language::en, "We have held 3 regattas", "activity(held)"},
      {Language::en, "Completion of 3 piers", "activity(Completion of)"},
      {Language::nb, "3 regattaer avholdes", "activity(avholdes)"},
      {Language::nb, "Det er gjennomført 3 regattaer", "activity(gjennomført)"},
      {Language::sv, "3 regattor hållna", "activity(hållna)"},
      {Language::nb, "Publish 12 reisebrev", "activity(Publish)"},
      {Language::nb, "Support på fem språk", ""},
      {Language::nb, "Gjennomføre 5 seilkurs", "activity(Gjennomføre)"},
      {Language::nb, "12 brygger kontrollert og 5 kurs avholdt i høst", "and(og) activity(avholdt)"},
      {Language::nb, "Holde køen under 4 minutter", ""},
      {Language::nb, "Lansering av 3 nye ruter", "activity(Lansering)"},
      {Language::nb, "Levering på under 2 dager", ""},
      {Language::nb, "Støtte fra 20 lag i bygda", ""},
      {Language::nb, "Fornøyde barn på kurset", ""},
      {Language::nn, "Arrangere 4 bygdekveldar", "activity(Arrangere)"},
      {Language::nn, "4 bygdekveldar arrangerte i haust", "activity(arrangerte)"},
      {Language::da, "Afholde 3 havnedage", "activity(Afholde)"},
      {Language::da, "Gennemførelse af 3 havnedage", "activity(Gennemførelse)"},
      {Language::sv, "Genomföra 3 hamndagar", "activity(Genomföra)"},
      {Language::sv, "3 hamndagar genomförda i maj", "activity(genomförda)"},
      {Language::sv, "Hålla kön under 4 minuter", ""},
      {Language::sv, "Anställa 3 båtbyggare", "building(Anställa)"},
  };
  check_all(Context::key_result, cases);
}

TEST_CASE("further verbs are those that stand behind an and in the form of the head") {
  constexpr Case cases[] = {
      {Language::en, "Raise catches from 30 to 40 and reduce waste to 2 %", "and(and) result(and reduce)"},
      {Language::en, "Sell 40 boats to research and support teams", "and(and)"},
      {Language::en, "Grow sales and increased trust by 30 %", "and(and)"},
      {Language::nb, "Øke fangsten fra 30 til 40 og redusere svinnet til 2 %", "and(og) result(og redusere)"},
      {Language::nb, "Vinne 40 kunder innen drift og vedlikehold", "and(og)"},
      {Language::nn, "Auke fangsten til 40 tonn og minke svinnet til 2 %", "and(og) result(og minke)"},
      {Language::da, "Øge fangsten til 40 tons og sænke spildet til 2 %", "and(og) result(og sænke)"},
      {Language::sv, "Öka fångsten till 40 ton och minska svinnet till 2 %", "and(och) result(och minska)"},
  };
  check_all(Context::key_result, cases);
}

TEST_CASE("a level of today is told from one to reach") {
  constexpr Case cases[] = {
      {Language::en, "The harbour has 300 guests a month", "state(has)"},
      {Language::en, "The waiting time is 14 minutes", "state(is)"},
      {Language::en, "We have 300 guests a month", "state(have)"},
      {Language::en, "We will have 300 guests a month", ""},
      {Language::en, "90 % of the boats are dry within 5 days", ""},
      {Language::en, "Have 300 guests a month", ""},
      {Language::en, "The harbour is lovelier than ever thanks to at least 3 gardeners", ""},
      {Language::en, "90 % of the guests say that the harbour is clean", ""},
      {Language::en, "The harbour has doubled its guests to 300", ""},
      {Language::nb, "Havna har 300 gjester i måneden", "state(har)"},
      {Language::nb, "Antall gjester har økt med 30 %", ""},
      {Language::nn, "Hamna har 300 gjester i månaden", "state(har)"},
      {Language::da, "Havnen har 300 gæster om måneden", "state(har)"},
      {Language::sv, "Hamnen har 300 gäster i månaden", "state(har)"},
      {Language::sv, "Antalet gäster har minskat med 30 %", ""},
  };
  check_all(Context::key_result, cases);
}

TEST_CASE("an initiative may read like an errand or a routine") {
  constexpr Case cases[] = {
      {Language::en, "[ ] paint the pier", "mark([ ] )"},
      {Language::en, "- [x] paint the pier", "mark(- [x] )"},
      {Language::en, "TODO: paint the pier", "mark(TODO: )"},
      {Language::en, "Call Ingrid about the paint", "errand(Call)"},
      {Language::en, "Call every skipper who left", ""},
      {Language::en, "Payroll giving for lifeboats", ""},
      {Language::en, "Keep the lights on", "routine(Keep the lights on)"},
      {Language::en, "Call centre with answers in five languages", ""},
      {Language::en, "Email campaign to boat owners", ""},
      {Language::en, "Order management that skippers can read", ""},
      {Language::en, "Weekly status meeting", "routine(status meeting)"},
      {Language::en, "Replace the status meeting by a map", ""},
      {Language::en, "Predictive maintenance for all pumps", ""},
      {Language::en, "Paint the pier, train two painters and plan the next one",
       "doing(train) and(and) doing(and plan)"},
      {Language::nb, "Ringe Ingrid om malingen", "errand(Ringe)"},
      {Language::nb, "Rydde bryggerommet", "errand(Rydde)"},
      {Language::nb, "Ringe alle som sluttet i fjor", ""},
      {Language::nb, "Rydde fjæra sammen med skolebarna", ""},
      {Language::nb, "Sende ut kampanje til 300 båteiere", ""},
      {Language::nb, "Husk: male brygga", "mark(Husk: )"},
      {Language::nb, "Ukentlige statusmøter", "routine(statusmøter)"},
      {Language::nb, "Erstatte statusmøtet med et kart", ""},
      {Language::nb, "Innføre ukentlige kaffeprater", ""},
      {Language::nn, "Ringje Ingrid om målinga", "errand(Ringje)"},
      {Language::nn, "Vekemøte med bryggelaget", "routine(Vekemøte)"},
      {Language::da, "Ringe til Ingrid om malingen", "errand(Ringe)"},
      {Language::da, "Holde ugemøde", "routine(ugemøde)"},
      {Language::sv, "Mejla Ingrid om färgen", "errand(Mejla)"},
      {Language::sv, "Hjälpa gäster att göra rätt", ""},
      {Language::sv, "Löpande drift av bryggan", "routine(Löpande drift)"},
  };
  check_all(Context::initiative, cases);
}

TEST_CASE("a survey is told by its words, in compounds too") {
  constexpr Case cases[] = {
      {Language::en, "NPS over 40", "survey(NPS)"},
      {Language::nb, "Kundetilfredsheten fra 3 til 4", "survey(Kundetilfredsheten)"},
      {Language::nn, "Tilfredsheita blant gjestene over 4", "survey(Tilfredsheita)"},
      {Language::da, "Brugerundersøgelsen over 4", "survey(Brugerundersøgelsen)"},
      {Language::sv, "Medarbetarenkäten över 4", "survey(Medarbetarenkäten)"},
      {Language::sv, "40 tackkort utan att någon bad om dem", ""},
  };
  check_all(Context::key_result, cases);
}

TEST_CASE("a team's own words are laid over the lists") {
  const auto traits = [](std::string_view title, const OwnWords& own) {
    const Phrase phrase = read_phrase(title, Language::en, Context::key_result);
    OwnWordIndex index(own);
    return read_traits(title, Language::en, Context::key_result, phrase, &index);
  };
  OwnWords own;
  own.vague = {"Circle back"};
  own.not_vague = {"work on"};
  own.activity = {"knit"};
  own.not_activity = {"hold"};
  CHECK(traits("Circle back to 40 farmers", own).find(Trait::hedge) != nullptr);
  CHECK(traits("Work on 40 farms", own).find(Trait::hedge) == nullptr);
  CHECK(traits("Knit 40 sweaters", own).find(Trait::activity) != nullptr);
  CHECK(traits("Sell 40 sweaters that women knit", own).find(Trait::activity) == nullptr);
  CHECK(traits("Hold 40 courses", own).find(Trait::activity) == nullptr);
  CHECK(traits("40 courses held", own).find(Trait::activity) == nullptr);
  CHECK(traits("Circling back to 40 farmers", own).find(Trait::hedge) != nullptr);
  CHECK(traits("Work on 40 farms and work on 3 mills", own).find(Trait::hedge) == nullptr);
}

TEST_CASE("the words of a title are counted, signs are none") {
  const auto words = [](std::string_view title) {
    return read_traits(title, Language::en, Context::objective, {}).words;
  };
  CHECK(words("") == 0);
  CHECK(words("A quay - for all, & dry feet") == 6);
  CHECK(words("Kålrot\u00A0og ærlige\tfjell") == 4);
}

TEST_CASE("any bytes are a title") {
  for (const std::string_view title : {"", "[ ]", "- ", "todo:", "\xff\xfe and ", "and", "KR1", "\xe2\x98\x90 "}) {
    for (const Language language : all_languages) {
      for (const Context context : {Context::objective, Context::key_result, Context::initiative, Context::field}) {
        const Phrase phrase = read_phrase(title, language, context);
        for (const TraitMatch& match : read_traits(title, language, context, phrase).matches) {
          CHECK(match.span.begin < match.span.end);
          CHECK(match.span.end <= title.size());
        }
      }
    }
  }
}
