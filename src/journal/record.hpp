#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "okr/journal/journal.hpp"

namespace okr::journal {

/// An entry with what it is written for, as it stands on the disk.
struct Record {
  Entry entry;
  Purpose purpose = Purpose::change;
};

/// As CBOR: file bytes need not be UTF-8.
std::string to_bytes(const Record& record);
/// Nothing for bytes that are no record of this version.
std::optional<Record> find_record(std::string_view bytes);

}  // namespace okr::journal
