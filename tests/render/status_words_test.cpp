#include "render/status_words.hpp"

#include <doctest/doctest.h>

using namespace okr;
using namespace okr::render;
using model::Status;

namespace {

constexpr TextStyle ascii{false, true, 80};
constexpr TextStyle unicode{false, false, 80};

std::vector<model::TrendPoint> to_points(std::initializer_list<double> shares) {
  std::vector<model::TrendPoint> points;
  for (const double share : shares) points.push_back({to_date(2026, 11, 1), share, share});
  return points;
}

}  // namespace

TEST_CASE("a bar has ten cells and the mark where progress should be") {
  CHECK(render_bar(0.136, 0.576, ascii) == "[#----|-----]");
  CHECK(render_bar(0.679, 0.576, ascii) == "[#####|#----]");
  CHECK(render_bar(std::nullopt, 0, ascii) == "[|----------]");
  CHECK(render_bar(1.4, 1, ascii) == "[##########|]");
  CHECK(render_bar(0.3, 0.5, unicode) == "███░░│░░░░░");
}

TEST_CASE("shares are whole percent towards zero, past the ends too") {
  CHECK(to_share_text(0.999) == "99 %");
  CHECK(to_share_text(1.24) == "124 %");
  CHECK(to_share_text(-0.2) == "-20 %");
  CHECK(to_share_text(std::nullopt) == "-  ");
}

TEST_CASE("numbers are as short as people write them") {
  CHECK(to_number_text(42) == "42");
  CHECK(to_number_text(0.1 + 0.2) == "0.3");
  CHECK(to_number_text(1250000) == "1250000");
  CHECK(to_number_text(-3.1) == "-3.1");
  CHECK(to_number_text(1e300) == "1e+300");
  CHECK(to_number_text(0) == "0");
}

TEST_CASE("a trend shows its latest points in their own range, and small steps small") {
  CHECK(render_trend(to_points({0, 0.25, 0.5, 0.75, 1}), 5, ascii) == "_.-^#");
  CHECK(render_trend(to_points({0, 0.25, 0.5, 0.75, 1}), 2, ascii) == "_#");
  CHECK(render_trend(to_points({0.5, 0.5}), 5, ascii) == "__");
  CHECK(render_trend(to_points({0.5, 0.56}), 5, ascii) == "_.");
  CHECK(render_trend(to_points({0.5}), 5, ascii) == "");
  CHECK(render_trend(to_points({0, 1}), 5, unicode) == "▁█");
  CHECK(render_trend(to_points({0.2, -0.3, 1.7}), 5, ascii) == "._#");
}

TEST_CASE("a status has a mark and words; no data says why") {
  CHECK(describe(Status::off_track, ascii).text == "x off track");
  CHECK(describe(Status::achieved, ascii).text == "ok achieved");
  model::KeyResultProgress figures;
  CHECK(describe(figures, ascii).text == "? no check-in");
  figures.checked_on = to_date(2026, 11, 2);
  CHECK(describe(figures, ascii).text == "? not measured");
}

TEST_CASE("a goal is a way, a level, a band or milestones") {
  report::StatusKeyResult key_result;
  key_result.start = 3.1;
  key_result.target = 4.5;
  CHECK(to_goal_text(key_result, {}).from == "3.1");
  CHECK(to_goal_text(key_result, {}).to == "> 4.5");
  key_result.at_most = 6;
  CHECK(to_goal_text(key_result, {}).to == "<= 6");
  key_result.at_least = 2;
  CHECK(to_goal_text(key_result, {}).to == "2 to 6");
  key_result.milestones = report::Share{2, 5};
  CHECK(to_goal_text(key_result, {}).to == "2 of 5");
  CHECK(to_goal_text(key_result, {}).from == "");
}
