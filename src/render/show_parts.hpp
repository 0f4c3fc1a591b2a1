#pragma once

#include <string>
#include <vector>

#include "okr/render/show.hpp"
#include "render/messages.hpp"

namespace okr::render {

/// What is recorded of an item, as the user wrote it.
struct ShowFact {
  std::string key;
  std::string text;
  Ink ink = Ink::faint;  ///< of the key
};
std::vector<ShowFact> list_facts(const report::ShowView& view, const TextStyle& style);

/// Value against what was expected, over the period, and below it what the marks mean; empty where there is too little
/// room, or figures that no scale holds.
std::string render_chart(const report::ShowChart& chart, Date today, const TextStyle& style);

/// "at this pace 39.8 by 2026-12-31, ...: possible", or why there is no forecast; empty for what is no key result. As
/// the user wrote the unit.
std::string describe_forecast(const report::ShowView& view, const TextStyle& style);

/// Lines under a heading, after an empty line; empty where there is none.
std::string render_section(std::string_view heading, const std::string& lines, const TextStyle& style);

/// Milestones, check-ins and changes, each under its heading; begins with an empty line, or is empty.
std::string render_history(const report::ShowView& view, const TextStyle& style);

/// What lies above and below, each list under its heading; begins with an empty line, or is empty.
std::string render_links(const report::ShowView& view, const TextStyle& style);

std::string render_show_text(const ShowPage& page);
std::string render_show_json(const ShowPage& page);

}  // namespace okr::render
