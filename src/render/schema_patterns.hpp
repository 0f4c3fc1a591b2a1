#pragma once

#include <string_view>

// How values that are texts look, as regular expressions for the JSON Schema.
namespace okr::render {

/// `\d`, `\w` and `\p{..}` differ between the dialects of regular expressions: these patterns read the same in all.
inline constexpr std::string_view said_pattern = R"(\S)";
/// Letters of every script; of the signs outside ASCII only those are refused that are none in any script.
inline constexpr std::string_view id_pattern =
    R"(^[^\u0000-\u002c\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u00a0\u2000-\u200b\u200e-\u206f\ufeff]+$)";
/// Days of the calendar, 29 February in leap years only.
inline constexpr std::string_view date_pattern =
    R"(^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01]))"
    R"(|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))"
    R"(|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$)";
inline constexpr std::string_view period_pattern =
    R"(^(?!0000|9999)[0-9]{4}(?:-(?:H[12]|T[1-3]|[QK][1-4]|0[1-9]|1[0-2]))?$)";
inline constexpr std::string_view month_day_pattern =
    R"(^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30))"
    R"(|02-(?:0[1-9]|1[0-9]|2[0-8]))$)";
/// "1,5", "30 %", "1 500 000", "MNOK 30": a digit with little before it. In front of it what is refused: two readings
/// ("1.500"), hexadecimal, an exponent in quotes, a range, a day, a period, a dotted number.
inline constexpr std::string_view number_pattern =
    R"(^(?!\s*[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\s*%?\s*$)(?![+-]?0[xXoObB])(?!\s*[0-9.]+[eE][+-]?[0-9]+\s*$))"
    R"((?!.*[0-9]\s*-\s*[0-9])(?!\s*[0-9]{4}-)(?!\s*[QKHT][1-4]\s)(?!\s*[0-9]+\.[0-9]{1,2}\.[0-9]))"
    R"([^0-9<>~=]{0,12}[0-9])";
inline constexpr std::string_view weight_pattern = R"(^(?!\s*-\s*[0.,]*[1-9]))";
/// A number without a sign behind it is from 0 to 1; with one it may be "60 %" or "7/10".
inline constexpr std::string_view share_pattern =
    R"(^(?!\s*-\s*[0.,]*[1-9])(?=\s*[+-]?(?:0+(?:[.,][0-9]*)?|[.,][0-9]+|0*1(?:[.,]0*)?)\s*$|.*[^0-9\s.,'+]))";
inline constexpr std::string_view count_pattern = R"(^[-+]?(?:[0-9]+(?:\.0*)?|\.0+|[0-9]*\.?[0-9]*[eE][-+]?[0-9]+)$)";
inline constexpr std::string_view flag_pattern = R"(^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$)";
inline constexpr std::string_view release_pattern = R"(^\s*$|^[0-9]+(?:\.[0-9]+)*$)";

}  // namespace okr::render
