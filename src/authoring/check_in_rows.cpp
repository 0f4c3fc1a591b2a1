#include "okr/authoring/check_in_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "okr/base/csv.hpp"
#include "okr/base/text.hpp"

namespace okr::authoring {

namespace {

using Json = nlohmann::json;

const std::vector<std::string_view> keys{"kr", "value", "confidence", "note", "on"};

/// Puts a text where its key belongs; an empty one is none.
void set_field(CheckInRow& row, std::string_view key, std::string text) {
  if (is_blank(text)) return;
  if (key == "kr")
    row.key_result = std::move(text);
  else if (key == "value")
    row.value = std::move(text);
  else if (key == "confidence")
    row.confidence = std::move(text);
  else if (key == "note")
    row.note = std::move(text);
  else
    row.on = std::move(text);
}

std::string to_unknown(std::string_view key, std::string_view what) {
  const auto nearest = find_nearest(key, keys);
  return fmt::format("{} is no {} of check-ins{}; there is {}", to_quoted(key), what,
                     nearest ? fmt::format("; did you mean \"{}\"?", *nearest) : "", fmt::join(keys, ", "));
}

class RowsReader {
 public:
  explicit RowsReader(std::string_view name) : name_(name) {}

  CheckInRows read_csv(std::string_view text) {
    const CsvTable table = parse_csv(text);
    if (!table.records.empty()) read_table(table.records);
    if (table.fault)
      add(fmt::format("{}:{}", name_, table.fault->line), table.fault->message);
    else if (table.records.size() < 2)
      add(name_, "holds no check-ins");
    return std::move(read_);
  }

  CheckInRows read_json(std::string_view text) {
    Json document;
    try {
      document = Json::parse(text, [&](int depth, Json::parse_event_t event, const Json& parsed) {
        note_key(depth, event, parsed);
        return true;
      });
    } catch (const Json::parse_error& error) {
      const auto line = std::ranges::count(text.substr(0, std::min(error.byte, text.size())), '\n') + 1;
      add(fmt::format("{}:{}", name_, line), "the text is no JSON");
      return std::move(read_);
    }
    if (!document.is_array()) {
      add(name_, "the JSON is no list of check-ins; write [{\"kr\": .., \"value\": ..}]");
      return std::move(read_);
    }
    for (std::size_t i = 0; i < document.size(); ++i) read_element(document[i], fmt::format("{}[{}]", name_, i));
    if (document.empty()) add(name_, "holds no check-ins");
    return std::move(read_);
  }

 private:
  void add(const std::string& place, std::string_view message) {
    read_.problems.push_back(fmt::format("{}: {}", place, message));
  }

  /// Of two equal keys a JSON object keeps the last one without a word.
  void note_key(int depth, Json::parse_event_t event, const Json& parsed) {
    using Event = Json::parse_event_t;
    const bool is_key = event == Event::key && depth == 2;
    const bool is_element =
        depth == 1 && (event == Event::object_end || event == Event::array_end || event == Event::value);
    if (is_key) {
      const auto key = parsed.get<std::string>();
      if (std::ranges::find(element_keys_, key) == element_keys_.end()) {
        element_keys_.push_back(key);
      } else {
        add(fmt::format("{}[{}]", name_, element_), to_quoted(key) + " stands twice");
      }
    } else if (is_element) {
      ++element_;
      element_keys_.clear();
    }
  }

  void read_table(const std::vector<CsvRecord>& records) {
    const CsvRecord& header = records.front();
    std::vector<std::string> names;
    for (const std::string& field : header.fields) {
      names.push_back(to_lower(field));
      const std::string place = fmt::format("{}:{}", name_, header.line);
      if (std::ranges::find(keys, names.back()) == keys.end()) add(place, to_unknown(field, "column"));
      if (std::ranges::count(names, names.back()) > 1) add(place, to_quoted(field) + " stands twice in the header");
    }
    if (std::ranges::find(names, "kr") == names.end()) {
      add(fmt::format("{}:{}", name_, header.line), "the header names no column \"kr\"");
    }
    if (!read_.problems.empty()) return;
    for (std::size_t i = 1; i < records.size(); ++i) read_record(records[i], names);
  }

  void read_record(const CsvRecord& record, const std::vector<std::string>& names) {
    CheckInRow row;
    row.origin = fmt::format("{}:{}", name_, record.line);
    if (record.fields.size() > names.size()) {
      return add(row.origin, fmt::format("has {} fields, the header {}; a field that holds the separator needs quotes",
                                         record.fields.size(), names.size()));
    }
    for (std::size_t i = 0; i < record.fields.size(); ++i) set_field(row, names[i], record.fields[i]);
    add_row(std::move(row));
  }

  void read_element(const Json& element, std::string origin) {
    if (!element.is_object()) return add(origin, "is no object with \"kr\" and \"value\"");
    CheckInRow row;
    const std::size_t before = read_.problems.size();
    for (const auto& [key, value] : element.items()) {
      if (std::ranges::find(keys, key) == keys.end()) {
        add(origin, to_unknown(key, "key"));
      } else if (value.is_string()) {
        set_field(row, key, value.get<std::string>());
      } else if (value.is_number() && (key == "value" || key == "confidence")) {
        set_field(row, key, (key == "value" ? "=" : "") + value.dump());
      } else if (!value.is_null()) {
        add(origin, fmt::format("{} is of the wrong kind", to_quoted(key)));
      }
    }
    row.origin = std::move(origin);
    if (read_.problems.size() == before) add_row(std::move(row));
  }

  void add_row(CheckInRow row) {
    if (is_blank(row.key_result)) return add(row.origin, "names no key result in \"kr\"");
    read_.rows.push_back(std::move(row));
  }

  std::string name_;
  CheckInRows read_;
  std::size_t element_ = 0;                ///< of the JSON list that is being parsed
  std::vector<std::string> element_keys_;  ///< of it
};

}  // namespace

CheckInRows parse_check_in_rows(std::string_view text, std::string_view name) {
  const std::string_view content = trim(text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text);
  const bool is_json = content.starts_with('[') || content.starts_with('{');
  return is_json ? RowsReader(name).read_json(text) : RowsReader(name).read_csv(text);
}

}  // namespace okr::authoring
