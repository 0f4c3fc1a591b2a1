#include "cli/help_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

using render::Ink;
using render::TextStyle;

/// A term that is wider stands on a line of its own.
constexpr std::size_t widest_term = 26;

struct Item {
  std::string term;
  std::string words;
};

std::string render_heading(std::string_view heading, const TextStyle& style) {
  return '\n' + render::paint(heading, Ink::strong, style) + '\n';
}

std::string render_items(std::string_view heading, const std::vector<Item>& items, const TextStyle& style) {
  if (items.empty()) return "";
  std::size_t widest = 0;
  for (const Item& item : items) {
    const std::size_t width = display_width(item.term);
    if (width <= widest_term) widest = std::max(widest, width);
  }
  const std::size_t column = widest + 4;
  std::string out = render_heading(heading, style);
  for (const Item& item : items) {
    const bool is_wide = display_width(item.term) > widest;
    out += "  " + (is_wide ? item.term + '\n' + std::string(column, ' ') : pad_right(item.term, widest) + "  ");
    out += render::wrap(item.words, style.width, column, column) + '\n';
  }
  return out;
}

std::vector<Item> to_items(std::span<const HelpLine> lines) {
  std::vector<Item> items;
  for (const HelpLine& line : lines) items.push_back({std::string(line.term), std::string(line.words)});
  return items;
}

/// "-q, --quiet", "    --width N": long names below each other.
std::vector<Item> to_items(std::span<const Flag> flags) {
  std::vector<Item> items;
  for (const Flag& flag : flags) {
    std::string term = flag.names.starts_with("--") ? "    " : "";
    for (const char c : flag.names) term += c == ',' ? std::string(", ") : std::string(1, c);
    if (!flag.value.empty()) term += fmt::format("{}{}", takes_optional(flag) ? "" : " ", flag.value);
    items.push_back({term, std::string(flag.words)});
  }
  return items;
}

std::vector<Item> list_commands() {
  std::vector<Item> items;
  for (const Command* command : all_commands()) {
    items.push_back({std::string(command->name), std::string(command->summary)});
  }
  return items;
}

std::vector<Item> list_topics() {
  std::vector<Item> items;
  for (const Topic& topic : all_topics()) items.push_back({std::string(topic.name), std::string(topic.summary)});
  return items;
}

/// Paragraphs are wrapped; lines that begin with a blank are pictures and stay.
std::string render_paragraphs(std::string_view text, const TextStyle& style) {
  std::string out;
  for (const std::string_view line : split(text, '\n')) {
    out += line.starts_with(' ') ? std::string(line) : render::wrap(line, style.width, 0, 0);
    out += '\n';
  }
  return out;
}

}  // namespace

std::string render_overview(const TextStyle& style) {
  std::string out =
      render::wrap("okr checks OKRs that are kept as YAML files in git, and shows where they stand", style.width, 0, 0);
  out += '\n' + render_heading("usage", style) + "  okr COMMAND [flags]\n";
  out += render_items("begin here",
                      {{"okr init", "write a config and a first file, ready to be changed"},
                       {"okr lint", "check what you have written"},
                       {"okr status", "see every week what needs somebody; okr alone does it, too"},
                       {"okr explain RULE", "why a rule asks what it asks, with a bad and a good example"}},
                      style);
  out += render_items("commands", list_commands(), style);
  out += render_items("flags of every command", to_items(global_flags()), style);
  out += render_items("okr help TOPIC", list_topics(), style);
  return out;
}

std::string render_command_help(const Command& command, const TextStyle& style) {
  std::string out = render::wrap(fmt::format("okr {}: {}", command.name, command.summary), style.width, 0, 0) + '\n';
  out += render_heading("usage", style);
  out += fmt::format("  okr {}{}{} [flags]\n", command.name, command.positional.empty() ? "" : " ", command.positional);
  if (!command.about.empty()) out += '\n' + render_paragraphs(command.about, style);
  out += render_items("flags", to_items(command.flags), style);
  out += render_items("flags of every command", to_items(global_flags_of(command)), style);
  out += render_items("examples", to_items(command.examples), style);
  out += render_items("exit codes", to_items(command.exit_codes), style);
  if (!command.see_also.empty()) out += fmt::format("\nsee also: {}\n", command.see_also);
  return out;
}

std::string render_topic(const Topic& topic, const TextStyle& style) {
  return render::paint(fmt::format("{}: {}", topic.name, topic.summary), Ink::strong, style) + "\n\n" +
         render_paragraphs(topic.text, style);
}

}  // namespace okr::cli
