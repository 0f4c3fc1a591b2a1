#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr {

/// One row of a table.
struct CsvRecord {
  std::size_t line = 0;  ///< where it begins, from 1
  std::vector<std::string> fields;
  friend bool operator==(const CsvRecord&, const CsvRecord&) = default;
};

/// Where a text is no table any more.
struct CsvFault {
  std::size_t line = 0;
  std::string message;
};

struct CsvTable {
  std::vector<CsvRecord> records;   ///< the header first; lines without any text are left out
  std::optional<CsvFault> fault{};  ///< the records are those before it
};

/// Reads a table as RFC 4180 has it: fields in double quotes may hold separators, line ends and doubled quotes. The
/// separator is the one of `,`, `;` and tab that the first line has most of. A BOM and both line ends are taken; blanks
/// around a field without quotes are left out. A quote inside such a field, text behind a closing quote, a quote that
/// is never closed and bytes that are no UTF-8 are faults.
CsvTable parse_csv(std::string_view text);

}  // namespace okr
