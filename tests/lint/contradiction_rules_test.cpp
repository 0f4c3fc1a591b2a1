// kr-direction-mismatch and kr-text-mismatch: a title against its numbers, and against the fields.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find_direction(std::string_view language, std::string_view fragment) {
  return test::find_in_key_result("kr-direction-mismatch", language, fragment);
}

Marked find_mismatch(std::string_view language, std::string_view fragment) {
  return test::find_in_key_result("kr-text-mismatch", language, fragment);
}

TEST_CASE("a verb that goes another way than the numbers is said in every language") {
  CHECK(find_direction("en", "Grow the stock of spare tents from 80 to 50") == Marked{"warning <Grow>"});
  CHECK(find_direction("en", "KR2 - We will cut the queue at the lift from 6 to 9 cars") == Marked{"warning <cut>"});
  CHECK(find_direction("nb", "Øke antall hytter med vaktmester fra 14 til 9") == Marked{"warning <Øke>"});
  CHECK(find_direction("nb", "Redusere køen ved heisen fra 6 minutter til 9 minutter") == Marked{"warning <Redusere>"});
  CHECK(find_direction("nn", "Auke talet på løyper frå 9 til 4") == Marked{"warning <Auke>"});
  CHECK(find_direction("da", "Nedbringe ventetiden ved liften fra 6 til 9 minutter") == Marked{"warning <Nedbringe>"});
  CHECK(find_direction("sv", "Höja antalet uthyrda stugor från 30 till 20") == Marked{"warning <Höja>"});
}

TEST_CASE("the numbers may stand in the fields") {
  CHECK(find_direction("en", "title: Raise the share of guests who return\nstart: 30\ntarget: 20") ==
        Marked{"warning <Raise>"});
  CHECK(find_direction("nb", "title: Øke andelen gjester som kommer igjen\nstart: 20\ntarget: 30") == Marked{});
}

TEST_CASE("fields that count other things than what falls are no contradiction") {
  const auto counted = [](std::string_view language, std::string title, std::string_view start,
                          std::string_view target) {
    return find_direction(language, fmt::format("title: {}\nstart: {}\ntarget: {}", title, start, target));
  };
  CHECK(counted("en", "Reduce the wait at 8 of 12 lifts", "2", "8") == Marked{});
  CHECK(counted("en", "Lower the power use of 12 cabins", "0", "12") == Marked{});
  CHECK(counted("en", "Eliminate 12 paper forms", "0", "12") == Marked{});
  CHECK(counted("en", "Cut 40 tonnes of ice", "0", "40") == Marked{});
  CHECK(counted("en", "Drop 5 brands of wax", "1", "5") == Marked{});
  CHECK(counted("en", "Halve the queue at 12 lifts", "3", "12") == Marked{});
  CHECK(counted("nb", "Redusere køen ved 8 av 12 heiser", "2", "8") == Marked{});
  CHECK(counted("nb", "Fjerne 30 gjerder", "0", "30") == Marked{});
  CHECK(counted("nn", "Senke straumbruken i 12 hytter", "2", "12") == Marked{});
  CHECK(counted("da", "Nedbringe ventetiden i 8 af 12 butikker", "2", "8") == Marked{});
  CHECK(counted("sv", "Minska kön vid 8 av 12 liftar", "2", "8") == Marked{});
  CHECK(counted("en", "Reduce the wait at the lifts", "0", "12") == Marked{});
  CHECK(counted("en", "Reduce the wait at the lifts to 9 minutes", "6", "9") == Marked{"warning <Reduce>"});
  CHECK(counted("en", "Halve the queue", "6", "12") == Marked{"warning <Halve>"});
}

TEST_CASE("of several changes the one that the fields name is the key result's") {
  const auto both = [](std::string_view language, std::string title, std::string_view start, std::string_view target) {
    const std::string fragment = fmt::format("title: {}\nstart: {}\ntarget: {}", title, start, target);
    Marked found = find_direction(language, fragment);
    for (const std::string& each : find_mismatch(language, fragment)) found.push_back(each);
    return found;
  };
  CHECK(both("en", "Increase the number of guests who bring up to 3 friends from 100 to 250", "100", "250") ==
        Marked{});
  CHECK(both("nb", "Øke antall som går opp til 10 km fra 100 til 250", "100", "250") == Marked{});
  CHECK(both("nb", "Øke antall som går opptil 10 km fra 100 til 250", "100", "250") == Marked{});
  CHECK(both("nn", "Auke talet på folk som går opp til 10 km frå 100 til 250", "100", "250") == Marked{});
  CHECK(both("da", "Øge antallet der går op til 10 km fra 100 til 250", "100", "250") == Marked{});
  CHECK(both("sv", "Öka antalet som går upp till 10 km från 100 till 250", "100", "250") == Marked{});
  CHECK(both("en", "Raise the share of children from 6 to 12 who ski from 30 % to 45 %", "30", "45") == Marked{});
  CHECK(both("en", "Increase the share of lifts open from 8 to 4 from 20 % to 60 %", "20", "60") == Marked{});
  CHECK(both("en", "Increase the number of lifts that cut the wait from 10 to 5 minutes from 2 to 8", "2", "8") ==
        Marked{});
  CHECK(both("en", "Increase the number of lifts that cut the wait from 10 to 5 minutes from 2 to 8", "3", "9") ==
        Marked{"warning <9>"});
  CHECK(both("en", "Increase the share of lifts open from 8 to 4 from 60 % to 20 %", "60", "20") ==
        Marked{"warning <Increase>"});
}

TEST_CASE("swapped fields below a right title are another rule's") {
  const std::string_view swapped = "title: Raise the number of guides from 20 to 30\nstart: 30\ntarget: 20";
  CHECK(find_direction("en", swapped) == Marked{});
  CHECK(find_mismatch("en", swapped) == Marked{"warning <30>", "warning <20>"});
}

TEST_CASE("verbs without a way of their own fit with both") {
  CHECK(find_direction("en", "Improve the share of broken skis from 5 % to 3 %") == Marked{});
  CHECK(find_direction("en", "Reach 3 days of waiting from 8 days") == Marked{});
  CHECK(find_direction("en", "Get the number of injuries from 8 to 3") == Marked{});
  CHECK(find_direction("nb", "Få antall skader fra 8 til 3") == Marked{});
  CHECK(find_direction("nb", "Få køen ned fra 8 til 3") == Marked{});
  CHECK(find_direction("nb", "Sikre nedgang i antall skader fra 8 til 3") == Marked{});
  CHECK(find_direction("nn", "Betre talet på skadar frå 8 til 3") == Marked{});
  CHECK(find_direction("da", "Nå en svartid på 3 timer fra 8 timer") == Marked{});
  CHECK(find_direction("sv", "Förbättra antalet skador från 8 till 3") == Marked{});
}

TEST_CASE("fewer may be what more means") {
  CHECK(find_direction("en", "Increase the speed of the lift from 8 s to 4 s") == Marked{});
  CHECK(find_direction("sv", "Öka farten i kassan från 8 sekunder till 4 sekunder") == Marked{});
  CHECK(find_direction("en", "Raise our ranking among ski resorts from 8 to 3") == Marked{});
  CHECK(find_direction("en", "title: Boost the lift's pace\nunit: seconds\nstart: 8\ntarget: 4") == Marked{});
}

TEST_CASE("a shorter time is a greater pace") {
  CHECK(find_direction("nb", "Øke farten på heisen fra 8 s til 4 s") == Marked{});
  CHECK(find_direction("da", "Øge farten på liften fra 8 s til 4 s") == Marked{});
  CHECK(find_direction("sv", "Öka farten på liften från 8 s till 4 s") == Marked{});
  CHECK(find_direction("en", "Reduce the pace of the lift from 4 s to 8 s") == Marked{});
  const std::string_view fields = "\nstart: 14\ntarget: 7";
  const auto with_fields = [&](std::string_view language, std::string title) {
    return find_direction(language, "title: " + title + std::string(fields));
  };
  CHECK(with_fields("en", "Increase inspections from every 14 days to every 7 days") == Marked{});
  CHECK(with_fields("nb", "Øke tilsynet fra hver 14. dag til hver 7. dag") == Marked{});
  CHECK(with_fields("nn", "Auke tilsynet frå kvar 14. dag til kvar 7. dag") == Marked{});
  CHECK(with_fields("da", "Øge tilsynet fra hver 14. dag til hver 7. dag") == Marked{});
  CHECK(with_fields("sv", "Öka tillsynen från var 14:e dag till var 7:e dag") == Marked{});
}

TEST_CASE("values in two units are not compared") {
  CHECK(find_direction("en", "Raise the line to the cabin from 100 Mbit to 1 Gbit") == Marked{});
  CHECK(find_direction("nb", "Øke lasten på sleden fra 800 g til 1 kg") == Marked{});
  CHECK(find_direction("en", "Raise the line to the cabin from 100 Mbit to 50 Mbit") == Marked{"warning <Raise>"});
}

TEST_CASE("a second verb may be the one that the numbers belong to") {
  CHECK(find_direction("en", "Raise the mood and cut complaints from 40 to 30") == Marked{});
  CHECK(find_direction("da", "Øge trivslen og sænke sygefraværet fra 40 til 30 dage") == Marked{});
}

TEST_CASE("numbers of another clause are not the verb's") {
  CHECK(find_direction("en", "Raise the guests' trust: injuries from 40 to 30") == Marked{});
  CHECK(find_direction("en", "Grow the calm so that complaints fall from 40 to 30") == Marked{});
  CHECK(find_direction("en", "Reduce paperwork by raising online bookings from 40 to 60") == Marked{});
  CHECK(find_direction("en", "Raise the effort to reduce injuries from 40 to 30") == Marked{});
  CHECK(find_direction("nb", "Øke innsatsen for trygghet og for å kutte skader fra 40 til 30") == Marked{});
  CHECK(find_direction("nb", "Kutte køen slik at besøket går fra 30 til 40") == Marked{});
  CHECK(find_direction("nn", "Auke trivselen, sjukefråvær frå 8 til 5") == Marked{});
  CHECK(find_direction("da", "Løfte kvaliteten så klager går fra 8 til 4") == Marked{});
  CHECK(find_direction("sv", "Höja tryggheten genom att få skadorna från 8 till 4") == Marked{});
}

TEST_CASE("of values below nothing nobody knows which is more") {
  CHECK(find_direction("en", "Reduce the deficit from -5 to -2") == Marked{});
}

TEST_CASE("what is kept, made of milestones or has two readings has no way") {
  CHECK(find_direction("en", "title: Cut injuries\nkeep: {at_most: 3}") == Marked{});
  CHECK(find_direction("nb", "Øke antall gjester fra 9.500 til 9") == Marked{});
}

TEST_CASE("a title and its fields name the same numbers, in every language") {
  CHECK(find_mismatch("en", "title: Raise the guests' grade from 3 to 4\nstart: 3\ntarget: 5") ==
        Marked{"warning <5>"});
  CHECK(find_mismatch("nb", "title: Redusere ventetiden fra 9 til 4 minutter\nstart: 8\ntarget: 4") ==
        Marked{"warning <8>"});
  CHECK(find_mismatch("nn", "title: Auke salet til 120 kort\nstart: 80\ntarget: 130") == Marked{"warning <130>"});
  CHECK(find_mismatch("da", "title: Øge salget fra 80 til 120 kort\nstart: 80\ntarget: 125") ==
        Marked{"warning <125>"});
  CHECK(find_mismatch("sv", "title: Öka försäljningen från 80 till 120 kort\nstart: 80\ntarget: 120") == Marked{});
}

TEST_CASE("values are compared in one scale") {
  const std::string title = "title: Øke inntektene fra 30 mnok til 40 mnok\n";
  CHECK(find_mismatch("nb", title + "unit: mnok\nstart: 30\ntarget: 40") == Marked{});
  CHECK(find_mismatch("nb", title + "unit: NOK\nstart: 30000000\ntarget: 40000000") == Marked{});
  CHECK(find_mismatch("nb", title + "start: 30\ntarget: 40") == Marked{});
  CHECK(find_mismatch("nb", title + "start: \"30 mnok\"\ntarget: \"40 mnok\"") == Marked{});
  CHECK(find_mismatch("nb", title + "unit: mnok\nstart: 30\ntarget: 42") == Marked{"warning <42>"});
  CHECK(find_mismatch("nb", title + "unit: NOK\nstart: 30000000\ntarget: 42000000") == Marked{"warning <42000000>"});
  CHECK(find_mismatch("nb", title + "unit: MEUR\nstart: 3\ntarget: 4") == Marked{});
}

TEST_CASE("a percentage is the same as its share of one") {
  const std::string title = "title: Raise the share of guests who return from 20 % to 30 %\n";
  CHECK(find_mismatch("en", title + "unit: \"%\"\nstart: 20\ntarget: 30") == Marked{});
  CHECK(find_mismatch("en", title + "unit: ratio\nstart: 0.2\ntarget: 0.3") == Marked{});
  CHECK(find_mismatch("en", title + "start: 0.2\ntarget: 0.3") == Marked{});
  CHECK(find_mismatch("en", title + "unit: ratio\nstart: 0.2\ntarget: 0.35") == Marked{"warning <0.35>"});
  CHECK(find_mismatch("en", title + "unit: \"%\"\nstart: 20\ntarget: 0.3") == Marked{"warning <0.3>"});
}

TEST_CASE("both fields by one factor are the same in another unit") {
  CHECK(find_mismatch("en", "title: Cut broken skis from 3 in 100 to 1 in 100\nstart: 0.03\ntarget: 0.01") == Marked{});
  CHECK(find_mismatch("en", "title: Grow bookings from 30 to 40 a week\nstart: 120\ntarget: 160") == Marked{});
  CHECK(find_mismatch("en", "title: Grow bookings from 30 to 40 a week\nstart: 120\ntarget: 150") ==
        Marked{"warning <120>", "warning <150>"});
}

TEST_CASE("a unit holds for both of two losses") {
  CHECK(find_mismatch("en", "title: Bring the result from -300 to -100 kNOK\nstart: -300\ntarget: -100") == Marked{});
  CHECK(find_mismatch("nb", "title: Øke resultatet fra -300 til -100 kNOK\nstart: -300\ntarget: -100") == Marked{});
  CHECK(find_mismatch("nb", "title: Øke resultatet fra -300 til -100 kNOK\nstart: -300\ntarget: -50") ==
        Marked{"warning <-50>"});
}

TEST_CASE("a fraction is its rounded percentage") {
  const std::string title = "title: Raise the share of guests who return from 1/3 to 1/2\n";
  CHECK(find_mismatch("en", title + "unit: \"%\"\nstart: 33\ntarget: 50") == Marked{});
  CHECK(find_mismatch("en", title + "start: 0.33\ntarget: 0.5") == Marked{});
  CHECK(find_mismatch("en", title + "unit: \"%\"\nstart: 30\ntarget: 50") == Marked{"warning <30>"});
}

TEST_CASE("changes, factors and approximations are not compared") {
  CHECK(find_mismatch("en", "title: Grow bookings by 30 %\nstart: 200\ntarget: 260") == Marked{});
  CHECK(find_mismatch("en", "title: Double the bookings\nstart: 200\ntarget: 400") == Marked{});
  CHECK(find_mismatch("en", "title: Raise bookings to about 250\nstart: 200\ntarget: 260") == Marked{});
  CHECK(find_mismatch("en", "title: Win 40 new guests\nstart: 100\ntarget: 140") == Marked{});
  CHECK(find_mismatch("en", "title: Win 40 new guests\ntarget: 50") == Marked{"warning <50>"});
}

TEST_CASE("a number with two readings agrees with either") {
  CHECK(find_mismatch("nb", "title: Øke salget fra 900 til 1.500 kort\nstart: 900\ntarget: 1500") == Marked{});
  CHECK(find_mismatch("nb", "title: Øke salget fra 900 til 1.500 kort\nstart: 900\ntarget: 1600") ==
        Marked{"warning <1600>"});
}

}  // namespace
}  // namespace okr::lint
