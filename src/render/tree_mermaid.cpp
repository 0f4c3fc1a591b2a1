#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "okr/base/escape.hpp"
#include "render/tree_messages.hpp"
#include "render/tree_words.hpp"

namespace okr::render {

namespace {

using model::ItemKind;
using report::TreeItem;
using report::TreeLink;
using report::TreePart;
using report::TreeRow;

/// What is round a label, by ItemKind.
struct Shape {
  std::string_view open;
  std::string_view close;
};
constexpr std::array<Shape, 4> shapes{{{"[", "]"}, {"[", "]"}, {"(", ")"}, {"([", "])"}}};

/// Dark text on light grounds, at 4.5 to 1 or more.
constexpr std::string_view classes =
    "  classDef good fill:#e6f4ea,stroke:#137333,color:#202124\n"
    "  classDef behind fill:#fef7e0,stroke:#b06000,color:#202124\n"
    "  classDef bad fill:#fce8e6,stroke:#c5221f,color:#202124\n"
    "  classDef open fill:#e8f0fe,stroke:#1967d2,color:#202124\n"
    "  classDef quiet fill:#f1f3f4,stroke:#5f6368,color:#202124\n";

std::string_view to_class(Ink ink) {
  constexpr std::array<std::string_view, 8> names{"open", "bad",   "behind", "open",
                                                  "open", "quiet", "good",   "quiet"};  // by Ink
  return names.at(static_cast<std::size_t>(ink));
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Mermaid reads quotes, `#`, HTML, Markdown and its own comments and directives even inside a quoted label: what is no
/// letter, digit or blank is written by its number. Between two letters or digits "-" and "." mean nothing.
std::string to_label_text(std::string_view text) {
  const std::string safe = escape_controls(text);
  std::string out;
  for (std::size_t at = 0; at < safe.size(); ++at) {
    const char c = safe[at];
    const bool is_inside = at > 0 && at + 1 < safe.size() && is_word(safe[at - 1]) && is_word(safe[at + 1]);
    if (is_word(c) || c == ' ' || c == ',' || (is_inside && (c == '-' || c == '.'))) {
      out += c;
    } else {
      out += fmt::format("#{};", static_cast<int>(c));
    }
  }
  return out;
}

/// The chart, things first and what hangs from what behind them.
class Chart {
 public:
  Chart(const report::TreeView& view, const TextStyle& style)
      : view_(view), style_{.language = style.language}, ids_(view.items.size()) {}

  std::string render() {
    const std::string as_of = say(style_, messages::as_of, to_text(view_.today, style_));
    out_ = fmt::format("%% okr tree, {}\nflowchart LR\n", as_of);
    add_part(TreePart::thread, "  ");
    for (const TreePart part : {TreePart::orphan, TreePart::circle}) add_group(part);
    for (const TreeRow& row : view_.rows) add_link(row);
    return out_ + std::string(classes);
  }

 private:
  void add_group(TreePart part) {
    const auto is_there = [&](const TreeRow& row) { return row.part == part && row.link == TreeLink::own; };
    if (std::ranges::none_of(view_.rows, is_there)) return;
    const std::string heading = to_label_text(to_heading(part, style_));
    out_ += fmt::format("  subgraph {}[\"{}\"]\n", part == TreePart::orphan ? "orphans" : "circles", heading);
    add_part(part, "    ");
    out_ += "  end\n";
  }

  void add_part(TreePart part, std::string_view indent) {
    for (const TreeRow& row : view_.rows) {
      if (row.part == part && row.link == TreeLink::own) add_thing(row.item, indent);
    }
  }

  void add_thing(std::size_t index, std::string_view indent) {
    const TreeItem& item = view_.items[index];
    const StatusWords words = describe(item, style_);
    const std::string share = to_share_text(item, "");
    std::string label = item.kind == ItemKind::objective ? to_label_text(item.team) + "<br/>" : "";
    label += to_label_text(share.empty() ? words.text : words.text + ' ' + share);
    if (const std::string remark = to_remark(item, style_); !remark.empty()) label += ", " + to_label_text(remark);
    const Shape& shape = shapes.at(static_cast<std::size_t>(item.kind));
    ids_[index] = to_id(item.ref);
    out_ += fmt::format("{}{}{}\"{}<br/>{}\"{}:::{}\n", indent, ids_[index], shape.open, label,
                        to_label_text(item.title), shape.close, to_class(words.ink));
  }

  /// Made of the name, so that it stays as others come and go; a word of mermaid's own can't be one.
  std::string to_id(std::string_view ref) {
    std::string id = "n_";
    for (const char c : ref) {
      if (c == '/') {
        id += "__";
      } else if (is_word(c) && (static_cast<unsigned char>(c) & 0x80U) == 0) {
        id += c;
      } else if (!id.ends_with('_')) {
        id += '_';
      }
    }
    std::string own = id;
    for (std::size_t& count = counts_[id]; !taken_.insert(own).second;) own = fmt::format("{}_{}", id, ++count + 1);
    return own;
  }

  void add_link(const TreeRow& row) {
    if (!row.parent) return;
    const std::string& from = ids_[view_.rows[*row.parent].item];
    const bool is_circle = row.link == TreeLink::circle;
    const std::string arrow = is_circle ? fmt::format("-. {} .->", say(style_, messages::circle)) : "-->";
    out_ += fmt::format("  {} {} {}\n", from, arrow, ids_[row.item]);
  }

  const report::TreeView& view_;
  TextStyle style_;               ///< but for the language that of a file
  std::vector<std::string> ids_;  ///< by item
  std::set<std::string> taken_;
  std::map<std::string, std::size_t> counts_;
  std::string out_;
};

}  // namespace

std::string render_tree_mermaid(const report::TreeView& view, const TextStyle& style) {
  return Chart(view, style).render();
}

}  // namespace okr::render
