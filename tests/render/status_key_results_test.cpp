// The rows of `okr status`: what falls away as the terminal grows narrow, and in which order.
#include "render/status_key_results.hpp"

#include <doctest/doctest.h>

#include <array>

#include "okr/base/terminal.hpp"

using namespace okr;
using namespace okr::render;

namespace {

/// Half way from 10 to 20, and so likely to make it.
report::StatusKeyResult make_key_result() {
  report::StatusKeyResult key_result;
  key_result.owner = "Liv Moe";
  key_result.start = 10;
  key_result.target = 20;
  key_result.trend = {{to_date(2026, 10, 20), 12, 0.2}, {to_date(2026, 11, 20), 15, 0.5}};
  key_result.forecast = model::Forecast{19.25, {}, {}, {}, model::Verdict::possible};
  key_result.note = "The new ferry\nruns in the evening too";
  model::KeyResultProgress& figures = key_result.figures;
  figures.raw = figures.progress = 0.5;
  figures.expected = 0.57;
  figures.status = model::Status::behind;
  figures.value = 15;
  figures.confidence = 0.7;
  figures.age_days = 2;
  return key_result;
}

std::string draw(const report::StatusKeyResult& key_result, TextStyle style) {
  return render_key_result_rows({to_key_result_row(key_result, "guests", style)}, style).front();
}

bool has(const std::string& line, std::string_view text) { return line.find(text) != std::string::npos; }

}  // namespace

TEST_CASE("a wide line ends in confidence, forecast and the last note") {
  const TextStyle style{false, true, 200};
  CHECK(draw(make_key_result(), style) ==
        "  guests  10 > 20  now 15  [#####|-----] 50 %  ! behind  _#  Liv Moe  2d  70 % sure  -> ~19.3 possible  "
        "The new ferry runs in the evening too");
}

TEST_CASE("the words are in the reader's language, and there is no mark without a word") {
  const TextStyle style{false, false, 200, language::Language::nb};
  const std::string line = draw(make_key_result(), style);
  CHECK(has(line, "  70 % sikker  → ~19,3 mulig  "));
}

TEST_CASE("note, forecast, confidence, trend, owner and age fall away in this order, and each as a whole") {
  constexpr std::array<std::string_view, 6> parts{"The new", "-> ~19.3 possible", "70 % sure", "_#", "Liv Moe", "2d"};
  const auto key_result = make_key_result();
  for (std::size_t width = 160; width >= 20; --width) {
    CAPTURE(width);
    const std::string line = draw(key_result, {false, true, width});
    CHECK(has(line, "guests"));
    CHECK(has(line, "50 %  ! behind"));
    if (width >= 27) CHECK(display_width(line) <= width);
    if (width >= 80) {
      // A note takes what is left, were it where the forecast did not fit.
      for (std::size_t i = 2; i < parts.size(); ++i) CHECK((!has(line, parts[i - 1]) || has(line, parts[i])));
    }
  }
}

TEST_CASE("a note has sixteen cells at least, or does not stand there; off a terminal it is whole") {
  const auto key_result = make_key_result();
  CHECK(draw(key_result, {false, true, 120}).ends_with("possible  The new ferry..."));
  CHECK(draw(key_result, {false, true, 118}).ends_with("possible"));
  CHECK(draw(key_result, {false, true, 0}).ends_with("The new ferry runs in the evening too"));
}

TEST_CASE("what is wide counts for two cells of the note, and nothing is cut through") {
  auto key_result = make_key_result();
  key_result.note = "渡船晚上也运行渡船晚上也运行";
  const std::string line = draw(key_result, {false, true, 123});
  CHECK(display_width(line) <= 123);
  CHECK(line.ends_with("..."));
}

TEST_CASE("without confidence, forecast and note nothing stands for them") {
  auto key_result = make_key_result();
  key_result.forecast.reset();
  key_result.figures.confidence.reset();
  key_result.note.clear();
  CHECK(draw(key_result, {false, true, 200}).ends_with("Liv Moe  2d"));
}
