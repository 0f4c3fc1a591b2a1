#include "yaml/event_reader.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace okr::yaml {

namespace {

/// Lets a stream read bytes where they lie, piece by piece.
class ByteBuffer final : public std::streambuf {
 public:
  ByteBuffer(std::string_view bytes, ReadProgress& progress) : bytes_(bytes), progress_(progress) { offer(0); }
  ByteBuffer(const ByteBuffer&) = delete;
  ByteBuffer& operator=(const ByteBuffer&) = delete;
  ~ByteBuffer() override { progress_.bytes += piece_ + static_cast<std::size_t>(gptr() - eback()); }

  [[nodiscard]] bool is_crowded() const { return crowd_ > largest_crowd; }
  /// Where the piece that was read last begins.
  [[nodiscard]] std::size_t piece() const { return piece_; }

 protected:
  int_type underflow() override {
    if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
    const auto size = static_cast<std::size_t>(egptr() - eback());
    crowd_ = progress_.events == events_ ? crowd_ + count_signs(bytes_.substr(piece_, size)) : 0;
    events_ = progress_.events;
    if (is_crowded() || piece_ + size >= bytes_.size()) return traits_type::eof();
    offer(piece_ + size);
    return traits_type::to_int_type(*gptr());
  }

 private:
  static constexpr std::size_t piece_size = std::size_t{1} << 16U;
  static constexpr std::size_t largest_crowd = 400'000;

  static std::size_t count_signs(std::string_view piece) {
    constexpr std::string_view signs = "[{,\"'&*!";
    return static_cast<std::size_t>(
        std::count_if(piece.begin(), piece.end(), [&](char c) { return signs.find(c) != std::string_view::npos; }));
  }

  void offer(std::size_t at) {
    piece_ = at;
    char* first = const_cast<char*>(bytes_.data() + at);  // NOLINT: a get area is never written to
    setg(first, first, first + std::min(piece_size, bytes_.size() - at));
  }

  std::string_view bytes_;
  ReadProgress& progress_;
  std::size_t piece_ = 0;
  std::size_t events_ = 0;
  std::size_t crowd_ = 0;  ///< signs of values that were read since the last event
};

std::size_t to_offset(const YAML::Mark& mark, std::size_t begin, std::size_t size) {
  if (mark.pos < 0) return size;
  return std::min(begin + static_cast<std::size_t>(mark.pos), size);
}

}  // namespace

std::optional<ReadError> read_events(std::string_view text, std::size_t begin, YAML::EventHandler& handler,
                                     ReadProgress& progress) {
  ByteBuffer buffer(text.substr(begin), progress);
  std::istream stream(&buffer);
  std::optional<ReadError> error;
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(handler);
  } catch (const YAML::Exception& caught) {
    error = ReadError{to_offset(caught.mark, begin, text.size()), caught.msg};
  }
  if (buffer.is_crowded()) error = ReadError{begin + buffer.piece(), std::string(crowded_line)};
  return error;
}

}  // namespace okr::yaml
