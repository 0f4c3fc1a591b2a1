#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::language {

/// The languages okr reads. Order is that of every table of languages.
enum class Language : std::uint8_t { en, nb, nn, da, sv };
inline constexpr std::array all_languages{Language::en, Language::nb, Language::nn, Language::da, Language::sv};

/// "en", "nb", ...
std::string_view to_code(Language language);
/// From a code; `no` is nb. Nothing for any other word.
std::optional<Language> find_language(std::string_view code);

/// Which language the texts of one file are in, found from all of them together.
struct Detection {
  Language language = Language::en;
  Language second = Language::en;  ///< the runner-up
  double margin = 0;               ///< points between the two; under 1.0 the texts don't tell
};
Detection detect_language(const std::vector<std::string_view>& texts);

/// The language to read one title in: the file's, or English where the title has no marker of the file's language and
/// at least two English ones.
Language detect_title_language(std::string_view title, Language file_language);

}  // namespace okr::language
