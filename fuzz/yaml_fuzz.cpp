// Any bytes: the yaml room neither throws nor loops, and what it says of a file holds together.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "okr/yaml/parse.hpp"

namespace {

using okr::Span;
using okr::yaml::Document;
using okr::yaml::Entry;
using okr::yaml::Kind;
using okr::yaml::Node;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_span(Span span, std::size_t size) {
  require(span.begin <= span.end);
  require(span.end <= size);
}

void check_node(const Node& node, std::size_t size, std::size_t depth) {
  check_span(node.span, size);
  require(depth <= 65);
  require(node.kind == Kind::sequence || node.items.empty());
  require(node.kind == Kind::mapping || node.entries.empty());
  std::size_t last = node.span.begin;
  const auto check_child = [&](const Node& child) {
    require(node.span.contains(child.span));
    require(node.is_alias || child.span.begin >= last);
    last = child.span.end;
    check_node(child, size, depth + 1);
  };
  for (const Node& item : node.items) check_child(item);
  for (const Entry& entry : node.entries) {
    check_child(entry.key);
    check_child(entry.value);
  }
}

void check_findings(const Document& document, std::size_t size) {
  std::size_t last = 0;
  for (const okr::Diagnostic& finding : document.findings) {
    check_span(finding.span, size);
    require(finding.span.begin >= last);
    last = finding.span.begin;
    require(finding.rule.starts_with("yaml-"));
    require(!finding.message.empty() && !finding.help.empty());
    require(finding.message.back() != '.' || finding.message.ends_with("..."));
    require(finding.path == "fuzz.okr.yaml");
    for (const okr::Related& related : finding.related) check_span(related.span, size);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const okr::SourceFile file("fuzz.okr.yaml", std::string(reinterpret_cast<const char*>(data), size));
  const Document document = okr::yaml::parse(file);
  check_node(document.root, size, 0);
  check_findings(document, size);
  require(document.is_whole || !document.findings.empty());
  std::size_t last = 0;
  for (const okr::yaml::Comment& comment : document.comments) {
    check_span(comment.span, size);
    require(comment.span.begin >= last && file.bytes()[comment.span.begin] == '#');
    last = comment.span.end;
  }
  return 0;
}
