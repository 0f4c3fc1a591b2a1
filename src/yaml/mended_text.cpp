#include "yaml/mended_text.hpp"

#include <algorithm>
#include <cassert>

namespace okr::yaml {

namespace {

/// Keeps `spans` sorted and apart.
void insert_span(std::vector<Span>& spans, Span span) {
  auto first = std::lower_bound(spans.begin(), spans.end(), span.begin,
                                [](const Span& other, std::size_t begin) { return other.end < begin; });
  auto last = first;
  for (; last != spans.end() && last->begin <= span.end; ++last) {
    span.begin = std::min(span.begin, last->begin);
    span.end = std::max(span.end, last->end);
  }
  spans.insert(spans.erase(first, last), span);
}

bool touches(const std::vector<Span>& spans, Span span) {
  if (spans.empty()) return false;
  if (span.empty()) ++span.end;
  const auto next = std::lower_bound(spans.begin(), spans.end(), span.begin,
                                     [](const Span& other, std::size_t begin) { return other.end <= begin; });
  return next != spans.end() && next->overlaps(span);
}

}  // namespace

Mend to_blank(Span span, Loss loss) { return {span, std::string(span.size(), '\n'), loss}; }

Mend to_cover(Span span) { return {span, std::string(span.size(), 'x'), Loss::value}; }

bool MendedText::apply(const Mend& mend) {
  assert(mend.text.size() == mend.span.size() && mend.span.end <= original_.size());
  if (mend.span.empty()) return false;
  const bool changes = text().substr(mend.span.begin, mend.span.size()) != mend.text;
  if (!is_copied_) {
    copy_.assign(original_);
    is_copied_ = true;
  }
  copy_.replace(mend.span.begin, mend.span.size(), mend.text);
  insert_span(mended_, mend.span);
  has_gaps_ |= mend.loss == Loss::content;
  if (mend.loss == Loss::value || mend.loss == Loss::content) insert_span(lost_, mend.span);
  if (mend.loss == Loss::spelling) respelt_.push_back(mend.span);
  return changes;
}

bool MendedText::is_lost(Span span) const { return touches(lost_, span); }

bool MendedText::is_mended(Span span) const { return touches(mended_, span); }

const Span* MendedText::find_respelt(std::size_t begin) const {
  const auto found =
      std::find_if(respelt_.begin(), respelt_.end(), [begin](const Span& span) { return span.begin == begin; });
  return found == respelt_.end() ? nullptr : &*found;
}

}  // namespace okr::yaml
