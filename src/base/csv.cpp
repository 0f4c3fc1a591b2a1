#include "okr/base/csv.hpp"

#include <algorithm>
#include <utility>

#include "okr/base/text.hpp"

namespace okr {

namespace {

/// The sign that the first line has most of, outside quotes.
char find_separator(std::string_view text) {
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char sign : {',', ';', '\t'}) {
    bool is_quoted = false;
    std::ptrdiff_t count = 0;
    for (const char c : text.substr(0, text.find('\n'))) {
      if (c == '"') is_quoted = !is_quoted;
      if (c == sign && !is_quoted) ++count;
    }
    if (count > most) best = sign;
    most = std::max(most, count);
  }
  return best;
}

class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text), separator_(find_separator(text)) {}

  CsvTable read() {
    while (at_ < text_.size() && !table_.fault) read_record();
    return std::move(table_);
  }

 private:
  void read_record() {
    CsvRecord record{line_, {}};
    record.fields.push_back(read_field());
    while (!table_.fault && take(separator_)) record.fields.push_back(read_field());
    if (table_.fault) return;
    take('\r');
    if (take('\n')) ++line_;
    const bool has_text = std::ranges::any_of(record.fields, [](const std::string& field) { return !field.empty(); });
    if (has_text) table_.records.push_back(std::move(record));
  }

  std::string read_field() {
    while (at_ < text_.size() && (text_[at_] == ' ' || (text_[at_] == '\t' && separator_ != '\t'))) ++at_;
    return take('"') ? read_quoted() : read_plain();
  }

  std::string read_plain() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_end()) {
      if (text_[at_++] == '"') fail(line_, "a quote stands inside a field that does not begin with one");
    }
    return std::string(trim(text_.substr(begin, at_ - begin)));
  }

  std::string read_quoted() {
    const std::size_t begin_line = line_;
    std::string field;
    while (at_ < text_.size()) {
      const char sign = text_[at_++];
      if (sign == '"' && !take('"')) return check_end(std::move(field));
      if (sign == '\n') ++line_;
      field += sign;
    }
    fail(begin_line, "a quote is never closed");
    return field;
  }

  /// Nothing but blanks stands between a closing quote and the field's end.
  std::string check_end(std::string field) {
    while (take(' ')) {
    }
    if (at_ < text_.size() && !is_end()) fail(line_, "text stands behind a closing quote");
    return field;
  }

  [[nodiscard]] bool is_end() const {
    const char sign = text_[at_];
    const bool is_crlf = sign == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] == '\n');
    return sign == separator_ || sign == '\n' || is_crlf;
  }

  void fail(std::size_t line, std::string message) {
    if (!table_.fault) table_.fault = CsvFault{line, std::move(message)};
    at_ = text_.size();
  }

  bool take(char sign) {
    if (at_ >= text_.size() || text_[at_] != sign) return false;
    ++at_;
    return true;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  CsvTable table_;
};

}  // namespace

CsvTable parse_csv(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  if (const auto invalid = find_invalid_utf8(text)) {
    const auto line = std::ranges::count(text.substr(0, *invalid), '\n') + 1;
    return {{}, CsvFault{static_cast<std::size_t>(line), "the text is not UTF-8"}};
  }
  return CsvReader(text).read();
}

}  // namespace okr
