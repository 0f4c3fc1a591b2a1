#include "okr/yaml/parse.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "yaml/comment_nodes.hpp"
#include "yaml/conflicts.hpp"
#include "yaml/encoding.hpp"
#include "yaml/finding.hpp"
#include "yaml/recovery.hpp"
#include "yaml/tree_builder.hpp"

namespace okr::yaml {

namespace {

/// How often, and how many bytes, a faulty text is read before the rest is left unread.
constexpr std::size_t most_rounds = 20;
constexpr std::size_t most_bytes = std::size_t{8} << 20U;

Document make_unread(Span span) {
  Document document;
  document.root.kind = Kind::damaged;
  document.root.span = span;
  document.is_whole = false;
  return document;
}

/// Everything of a file by place, with its path.
Document finish(Document document, std::vector<Diagnostic> others, const std::string& path) {
  auto& findings = document.findings;
  findings.insert(findings.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
  for (Diagnostic& finding : findings) {
    finding.path = path;
    for (Related& related : finding.related) related.path = path;
  }
  return document;
}

/// Reads until nothing is wrong any more, or the rest is given up.
Document read(const MendedText& mended, Recovery& recovery, std::size_t begin, const Limits& limits) {
  ReadProgress progress;
  for (std::size_t round = 1;; ++round) {
    TreeBuilder builder(mended, begin, limits, progress);
    std::optional<ReadError> error;
    try {
      error = read_events(mended.text(), begin, builder, progress);
      if (!error) error = builder.read_rest();
    } catch (const Stopped&) {
      error = builder.error();
    }
    if (!error) return builder.take();
    const bool can_go_on =
        recovery.mend(*error) && round < most_rounds && progress.bytes + mended.text().size() <= most_bytes;
    if (can_go_on) continue;
    Document document = builder.take();
    document.is_whole = false;
    return document;
  }
}

}  // namespace

Document parse(const SourceFile& file, const Limits& limits) {
  const std::string_view bytes = file.bytes();
  if (bytes.size() > limits.bytes) {
    Diagnostic finding = make_finding(limit_rule, {0, 0}, fmt::format("the file is larger than {} bytes", limits.bytes),
                                      "split it, or leave it out of the workspace's files", "");
    return finish(make_unread({0, 0}), {std::move(finding)}, file.path());
  }
  Encoding encoding = check_encoding(bytes, file.bom_size());
  MendedText mended(bytes);
  Recovery recovery(mended, encoding.begin);
  recovery.apply_all(std::move(encoding.flaws));
  if (!encoding.is_readable) return finish(make_unread({0, 0}), recovery.take_findings(), file.path());
  recovery.apply_all(find_conflicts(mended.text(), encoding.begin));
  if (encoding.has_odd_indentation) recovery.mend_spaces();
  Document document = read(mended, recovery, encoding.begin, limits);
  find_comment_nodes(document, bytes, encoding.begin);
  return finish(std::move(document), recovery.take_findings(), file.path());
}

}  // namespace okr::yaml
