#include "yaml/encoding.hpp"

#include <fmt/format.h>

#include <array>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/finding.hpp"

namespace okr::yaml {

namespace {

constexpr std::size_t most_findings = 20;
constexpr std::size_t most_mends = 1000;  ///< more, and it is no text

constexpr std::array<bool, 256> make_plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x7F; ++byte) plain[byte] = true;
  plain['\n'] = true;
  return plain;
}
constexpr std::array<bool, 256> plain_bytes = make_plain_bytes();

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// The name of the encoding with two or four bytes a character that the text seems to be in; empty if none.
std::string_view find_wide_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return "UTF-16";
  const std::string_view head = bytes.substr(0, 256);
  std::array<std::size_t, 2> nuls{};
  for (std::size_t at = 0; at < head.size(); ++at) nuls[at % 2] += head[at] == '\0' ? 1U : 0U;
  const std::size_t enough = head.size() / 2 - head.size() / 8;
  if (head.size() < 2 || std::max(nuls[0], nuls[1]) < std::max<std::size_t>(enough, 1)) return "";
  return std::min(nuls[0], nuls[1]) > head.size() / 8 ? "UTF-32" : "UTF-16";
}

class EncodingCheck {
 public:
  EncodingCheck(std::string_view text, std::size_t begin) : text_(text) { result_.begin = begin; }

  Encoding run() {
    if (text_.substr(result_.begin).starts_with(byte_order_mark)) skip_second_mark();
    for (std::size_t at = result_.begin; at < text_.size() && result_.is_readable;) {
      if (plain_bytes[byte_at(text_, at)]) {
        ++at;
      } else {
        at = check(at);
      }
      if (mend_count_ > most_mends) give_up();
    }
    return std::move(result_);
  }

 private:
  std::size_t check(std::size_t at) {
    const unsigned byte = byte_at(text_, at);
    if (byte == '\t') {
      result_.has_odd_indentation |= is_indentation(at);
      return at + 1;
    }
    if (byte == '\r') return check_return(at);
    if (byte >= 0x80) return check_wide(at);
    return report_control({at, at + 1}, static_cast<std::int32_t>(byte));
  }

  std::size_t check_return(std::size_t at) {
    if (at + 1 < text_.size() && text_[at + 1] == '\n') return at + 2;
    const bool is_first = !has_lone_return_;
    has_lone_return_ = true;
    const bool is_only_kind = text_.find('\n') == std::string_view::npos;
    add({at, at + 1}, is_first, "a carriage return stands alone: it ends no line here",
        "save the file with LF or CRLF line ends", "\\r",
        {{at, at + 1}, "\n", is_only_kind ? Loss::none : Loss::value});
    return at + 1;
  }

  std::size_t check_wide(std::size_t at) {
    const Decoded decoded = decode_utf8(text_, at);
    const Span span{at, at + decoded.size};
    if (decoded.code_point < 0) return report_invalid(at);
    if (decoded.code_point == 0xFEFF) {
      add(span, true, "a byte order mark stands inside the file",
          "remove it: it is invisible, and belongs only at the file's begin", name_code_point(0xFEFF),
          to_placeholder(span));
    } else if (decoded.code_point < 0xA0 && decoded.code_point != 0x85) {
      return report_control(span, decoded.code_point);
    } else if (is_special_space(decoded.code_point)) {
      result_.has_odd_indentation |= is_indentation(at) || text_[at - 1] == ':' || text_[at - 1] == '-';
    }
    return span.end;
  }

  std::size_t report_control(Span span, std::int32_t code_point) {
    add(span, true, fmt::format("the control character {} can't stand in YAML", name_code_point(code_point)),
        fmt::format("remove it, or write it in double quotes as \"\\x{:02x}\"", code_point),
        name_code_point(code_point), to_placeholder(span));
    return span.end;
  }

  std::size_t report_invalid(std::size_t at) {
    Span span{at, at};
    std::string bytes;
    while (span.end < text_.size() && byte_at(text_, span.end) >= 0x80 && decode_utf8(text_, span.end).code_point < 0) {
      if (span.size() < 8) bytes += fmt::format("{}0x{:02X}", bytes.empty() ? "" : " ", byte_at(text_, span.end));
      ++span.end;
    }
    std::string help = "save the file as UTF-8";
    if (const unsigned first = byte_at(text_, at); span.size() == 1 && first >= 0xC0) {
      std::string letter;
      append_utf8(letter, static_cast<std::int32_t>(first));
      help += fmt::format(" (it seems to be Latin-1, and this an \"{}\")", letter);
    }
    add(span, true, fmt::format("the bytes {} are no UTF-8", bytes), std::move(help), bytes,
        {span, std::string(span.size(), 'x'), Loss::value});
    return span.end;
  }

  void skip_second_mark() {
    const std::size_t at = result_.begin;
    while (text_.substr(result_.begin).starts_with(byte_order_mark)) result_.begin += byte_order_mark.size();
    add({at, at + byte_order_mark.size()}, true, "a second byte order mark stands at the file's begin",
        "remove it: it is invisible", name_code_point(0xFEFF), {{at, at}, "", Loss::none});
  }

  /// Part of a word where one is beside it, so that the word counts as lost; else a blank.
  [[nodiscard]] Mend to_placeholder(Span span) const {
    const bool is_in_word =
        (span.begin > result_.begin && !is_space_char(text_[span.begin - 1])) || !is_space_or_end(text_, span.end);
    return {span, std::string(span.size(), is_in_word ? 'x' : ' '), Loss::value};
  }

  [[nodiscard]] bool is_indentation(std::size_t at) const {
    constexpr std::size_t farthest = 256;  // so that no text takes time for each pair of its blanks
    for (std::size_t back = 0; back < farthest && at > result_.begin && text_[at - 1] != '\n'; ++back) {
      --at;
      const bool is_space = is_blank_char(text_[at]) || byte_at(text_, at) >= 0x80;
      if (!is_space) return false;
    }
    return true;
  }

  void add(Span span, bool is_reported, std::string message, std::string help, std::string_view key, Mend mend) {
    ++mend_count_;
    if (!is_reported || finding_count_ >= most_findings) {
      if (!result_.flaws.empty()) result_.flaws.back().mends.push_back(std::move(mend));
      return;
    }
    ++finding_count_;
    result_.flaws.push_back(
        {make_finding(encoding_rule, span, std::move(message), std::move(help), key), {std::move(mend)}, false});
  }

  void give_up() {
    result_.flaws.clear();
    result_.flaws.push_back({make_finding(encoding_rule, {result_.begin, result_.begin}, "this is no UTF-8 text",
                                          "save the file as UTF-8", ""),
                             {},
                             false});
    result_.is_readable = false;
  }

  std::string_view text_;
  Encoding result_;
  bool has_lone_return_ = false;
  std::size_t finding_count_ = 0;
  std::size_t mend_count_ = 0;
};

}  // namespace

bool is_special_space(std::int32_t code_point) {
  return code_point == 0xA0 || (code_point >= 0x2000 && code_point <= 0x200B) || code_point == 0x202F ||
         code_point == 0x205F || code_point == 0x3000;
}

std::size_t find_special_space(std::string_view text, std::size_t at) {
  if (at >= text.size() || byte_at(text, at) < 0x80) return 0;
  const Decoded decoded = decode_utf8(text, at);
  return decoded.code_point >= 0 && is_special_space(decoded.code_point) ? decoded.size : 0;
}

Encoding check_encoding(std::string_view bytes, std::size_t bom_size) {
  const std::string_view wide = find_wide_encoding(bytes);
  if (wide.empty()) return EncodingCheck(bytes, bom_size).run();
  Encoding encoding;
  encoding.is_readable = false;
  const std::size_t mark = byte_at(bytes, 0) == 0 || byte_at(bytes, 0) >= 0x80 ? 2 : 0;
  encoding.flaws.push_back(
      {make_finding(encoding_rule, {0, mark}, fmt::format("the file is in {}: okr reads UTF-8", wide),
                    "save it as UTF-8", wide),
       {},
       false});
  return encoding;
}

}  // namespace okr::yaml
