#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "okr/base/date.hpp"
#include "okr/language/language.hpp"
#include "okr/model/period.hpp"

namespace okr::cli {

// Values of flags that end up in a file. Each throws Failure, which names the flag, for a value that can't stand there.

/// One line of text; `what` says in a message where it comes from.
std::string to_line(std::string_view what, const std::string& value);
/// One line of text; empty where the flag is not given.
std::string find_line(const Arguments& arguments, std::string_view flag);
/// All lines given, commas and all.
std::vector<std::string> find_lines(const Arguments& arguments, std::string_view flag);
/// An id; empty where the flag is not given.
std::string find_id(const Arguments& arguments, std::string_view flag);
/// One of the words; empty where the flag is not given.
std::string find_word(const Arguments& arguments, std::string_view flag, const std::vector<std::string_view>& words);
/// YYYY-MM-DD.
std::optional<Date> find_date(const Arguments& arguments, std::string_view flag);

/// The codes of the languages, for completion.
std::vector<HelpLine> list_languages();

/// The language of a code; `what` follows "is not". Throws Failure.
language::Language to_language(std::string_view code, std::string_view what);

/// A period as people write it; `what` says in a message where it comes from. Throws Failure.
model::Period to_period(std::string_view text, model::YearStart year_start, std::string_view what = "period");

}  // namespace okr::cli
