#include "authoring/check_in_value.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

using namespace okr;
using namespace okr::authoring;
using language::Language;

namespace {

std::string parse(std::string_view text, Language language, std::string unit = "", std::optional<double> base = {}) {
  const Result<WrittenNumber> number = parse_check_in_value(text, {language, std::move(unit), base});
  return number ? number->text : number.problem().message;
}

std::string add(double base, std::string_view change) { return parse(change, Language::en, "", base); }

std::string confidence(std::string_view text, Language language = Language::en) {
  const Result<WrittenNumber> number = parse_confidence(text, language);
  return number ? number->text : number.problem().message;
}

}  // namespace

TEST_SUITE("check-in values") {
  TEST_CASE("a number is read as fields are, in five languages") {
    CHECK(parse("1.9", Language::nb) == "1.9");
    CHECK(parse("1.90", Language::en) == "1.90");
    CHECK(parse("1.625", Language::da) == "1.625");
    CHECK(parse(" 12 ", Language::en) == "12");
    CHECK(parse("007", Language::en) == "7");
    CHECK(parse(".5", Language::en) == "0.5");
    CHECK(parse("1,9", Language::nb) == "1.9");
    CHECK(parse("1,9", Language::nn) == "1.9");
    CHECK(parse("1,9", Language::da) == "1.9");
    CHECK(parse("1,9", Language::sv) == "1.9");
    CHECK(parse("1 500", Language::nb) == "1500");
    CHECK(parse("1.500.000", Language::da) == "1500000");
    CHECK(parse("30 %", Language::sv) == "30");
    CHECK(parse("98,6 prosent", Language::nb, "%") == "98.6");
    CHECK(parse("5k", Language::en) == "5000");
  }

  TEST_CASE("the sign makes it relative, an equals sign absolute") {
    CHECK(parse("=-2", Language::en) == "-2");
    CHECK(parse("=2", Language::en) == "2");
    CHECK(parse("= -1,5", Language::nb) == "-1.5");
    CHECK(parse("=-0", Language::en) == "0");
    CHECK(parse("-2", Language::en, "", 5) == "3");
    CHECK(parse("−2", Language::en, "", 5) == "3");
    CHECK(parse("+1,5", Language::nb, "", 5) == "6.5");
    CHECK(parse("+5 pp", Language::en, "%", 20) == "25");
    CHECK(parse("+5", Language::en) == "there is no value yet that \"+5\" could be added to");
  }

  TEST_CASE("sums are exact in decimals") {
    CHECK(add(1.6, "+0.2") == "1.8");
    CHECK(add(0.1, "+0.2") == "0.3");
    CHECK(add(1.1, "-1.1") == "0");
    CHECK(add(1.1, "-1.2") == "-0.1");
    CHECK(add(99.95, "+0.05") == "100.00");
    CHECK(add(1234567.89, "+0.02") == "1234567.91");
    CHECK(add(3, "-5") == "-2");
    CHECK(add(1e300, "+1") == "1e+300");
    for (int tenths = 0; tenths < 1000; ++tenths) {
      const double base = tenths / 10.0;
      CHECK(add(base, "+0.7") == fmt::format("{}.{}", (tenths + 7) / 10, (tenths + 7) % 10));
    }
  }

  TEST_CASE("a unit is the key result's own") {
    CHECK(parse("30 mnok", Language::nb, "mnok") == "30");
    CHECK(parse("30 %", Language::nb, "%") == "30");
    CHECK(parse("5 customers", Language::en, "customers") == "5");
    CHECK(parse("5 NOK", Language::nb, "kr") == "5");
    CHECK(parse("30 %", Language::nb, "kr") == "\"30 %\" is not in \"kr\", the unit of its key result");
    CHECK(parse("8 timer", Language::nb, "%") == "\"8 timer\" is not in \"%\", the unit of its key result");
  }

  TEST_CASE("what has two readings, or none, is refused") {
    CHECK(parse("1,500", Language::nb) == "\"1,500\" can be 1.5 or 1500");
    CHECK(parse("1,500", Language::en) == "\"1,500\" can be 1500 or 1.5");
    for (const std::string_view text : {"", "=", "+", "-", "x", "1.2.", "--2", "=+2", "+-2", "0x1f", "nan", "inf",
                                        "1e999", "5-10", "three blind mice", "double", "\xFF"}) {
      CAPTURE(text);
      CHECK(parse(text, Language::en, "", 1) == fmt::format("\"{}\" is not a number", text));
    }
  }
}

TEST_SUITE("confidence") {
  TEST_CASE("is a share, however it is written") {
    CHECK(confidence("0.7") == "0.7");
    CHECK(confidence("0,7", Language::nb) == "0.7");
    CHECK(confidence("7/10") == "0.7");
    CHECK(confidence("70 %") == "0.7");
    CHECK(confidence("55%") == "0.55");
    CHECK(confidence("1") == "1");
    CHECK(confidence("0") == "0");
  }

  TEST_CASE("outside 0 to 1 it is refused, with what may be meant") {
    CHECK(confidence("7") == "confidence \"7\" is outside 0 to 1; write a share like 0.7 or 70 %");
    CHECK(confidence("10") == "confidence \"10\" is outside 0 to 1; write 0.1");
    CHECK(confidence("100") == "confidence \"100\" is outside 0 to 1; write 1");
    CHECK(confidence("70") == "confidence \"70\" is outside 0 to 1; write 0.7");
    CHECK(confidence("1.4") == "confidence \"1.4\" is outside 0 to 1; write a share like 0.7 or 70 %");
    CHECK(confidence("120 %") == "confidence \"120 %\" is outside 0 to 1; write a share like 0.7 or 70 %");
    CHECK(confidence("high") == "confidence \"high\" is not a number from 0 to 1");
    CHECK(confidence("5 kr", Language::nb) == "confidence \"5 kr\" is outside 0 to 1; write a share like 0.7 or 70 %");
    CHECK(confidence("-0.5") == "confidence \"-0.5\" is outside 0 to 1; write a share like 0.7 or 70 %");
  }
}
