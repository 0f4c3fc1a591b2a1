// The screen of `okr status`, wide and narrow, in glyphs, plain characters and other languages.
#include <doctest/doctest.h>

#include <cctype>
#include <set>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "okr/render/show.hpp"
#include "render/golden.hpp"
#include "render/status_pictures.hpp"

using namespace okr;
using namespace okr::render;
namespace build = okr::report::build;

namespace {

const report::StatusView& screen() {
  static const report::StatusView view = build::view(harbours());
  return view;
}

const report::StatusView& whole_screen() {
  static const report::StatusView view = build::filtered(harbours(), {}, report::Folding::nothing);
  return view;
}

/// What begins with a digit: shares, values, ages, days.
std::set<std::string> list_numbers(const std::string& text) {
  std::set<std::string> numbers;
  for (const std::string_view line : split(text, '\n')) {
    for (const std::string_view word : split(line, ' ')) {
      if (!word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0) numbers.emplace(word);
    }
  }
  return numbers;
}

}  // namespace

TEST_SUITE("status screen") {
  TEST_CASE("wide and narrow, in colour, in plain characters, off a terminal, and with all that folds") {
    for (const std::size_t width : {40U, 60U, 80U, 120U, 200U}) {
      check_golden("status", fmt::format("{}", width), draw_status(screen(), {.width = width}));
    }
    check_golden("status", "color", draw_status(screen(), {.has_color = true, .width = 80}));
    check_golden("status", "ascii", draw_status(screen(), {.is_ascii = true, .width = 120}));
    check_golden("status", "pipe", draw_status(screen(), {.width = 0}));
    check_golden("status-all", "80", draw_status(whole_screen(), {.width = 80}));
  }

  TEST_CASE("in other languages") {
    check_golden("status-nb", "80", draw_status(screen(), {.width = 80, .language = language::Language::nb}));
    check_golden("status-sv", "80", draw_status(screen(), {.width = 80, .language = language::Language::sv}));
  }

  TEST_CASE("no line is wider than the terminal, by what is seen of it") {
    for (const report::StatusView* view : {&screen(), &whole_screen()}) {
      for (const language::Language language : language::all_languages) {
        for (std::size_t width = 40; width <= 220; ++width) {
          const std::string text =
              draw_status(*view, {.is_ascii = width % 2 == 0, .width = width, .language = language});
          for (const std::string_view line : split(text, '\n')) {
            CAPTURE(line);
            CHECK(display_width(line) <= width);
          }
        }
      }
    }
  }

  TEST_CASE("numbers and ids are never cut") {
    const std::set<std::string> whole = list_numbers(draw_status(whole_screen(), {.width = 0}));
    for (std::size_t width = 40; width <= 220; ++width) {
      CAPTURE(width);
      const std::string text = draw_status(whole_screen(), {.width = width});
      for (const std::string& number : list_numbers(text)) CHECK_MESSAGE(whole.contains(number), number);
      for (const std::string_view id : {"reisende", "klager", "punktlig", "karakter", "benker", "sveis", "skip"}) {
        CHECK_MESSAGE(text.find(fmt::format("\n  {} ", id)) != std::string::npos, id);
      }
    }
  }

  TEST_CASE("okr show says of one key result what the screen remarks on") {
    const model::Address address = build::find_item(harbours(), "reisende");
    const report::ShowView view = report::to_show_view(harbours(), address, build::day("2026-11-22"), {});
    for (const ShowFormat& each : show_formats()) {
      const std::string text = each.render({&view, "okrs/ferje.okr.yaml", {.width = 80}});
      const std::string_view words = each.name == "json"
                                         ? "\"busy_but_flat\": true"
                                         : "\nbusy but flat: 2 initiatives done, and it hardly moved since 2026-10-20";
      CHECK_MESSAGE(text.find(words) != std::string::npos, text);
    }
  }
}
