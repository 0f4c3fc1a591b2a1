#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/excerpt.hpp"
#include "render/findings.hpp"

namespace okr::render {

namespace {

/// A part of the breadcrumb is never cut to less, and off a terminal to no less than this.
constexpr std::size_t shortest_crumb = 16;
constexpr std::size_t longest_crumb = 120;

/// Of the lines after the first, where the message is wrapped.
constexpr std::size_t headline_indent = 2;

/// What stands behind a place: all of the excerpt of one file.
struct Scene {
  std::string path;
  Span span;  ///< the place that the line above names
  Excerpt excerpt;
};

std::string join_crumbs(const std::vector<std::string>& crumbs, std::size_t longest) {
  std::string joined;
  for (const std::string& crumb : crumbs) {
    if (!joined.empty()) joined += " > ";
    joined += escape_controls(shorten(crumb, longest));
  }
  return joined;
}

/// The breadcrumb in `cells`: the longest parts are shortened first, then the outermost fall away; empty where not even
/// the innermost fits.
std::string fit_breadcrumb(std::vector<std::string> crumbs, std::size_t cells) {
  for (std::string& crumb : crumbs) crumb = shorten(crumb, longest_crumb);
  for (; !crumbs.empty(); crumbs.erase(crumbs.begin())) {
    for (std::size_t longest = longest_crumb; longest >= shortest_crumb; --longest) {
      std::string joined = join_crumbs(crumbs, longest);
      if (display_width(joined) <= cells) return joined;
    }
  }
  return "";
}

std::string render_place_line(const LintView& view, const Diagnostic& finding, std::size_t gutter) {
  const std::string place = render_place(view, finding.path, finding.span);
  std::string line = std::string(gutter, ' ') + paint("-->", Ink::frame, view.style) + ' ' + place;
  if (finding.entity.breadcrumb.empty()) return line + '\n';
  const std::size_t used = gutter + 4 + display_width(place) + 3;
  const std::size_t width = view.style.width;
  const std::string crumbs = width == 0 ? join_crumbs(finding.entity.breadcrumb, longest_crumb)
                                        : fit_breadcrumb(finding.entity.breadcrumb, width - std::min(width, used));
  if (!crumbs.empty()) line += "   " + paint(crumbs, Ink::faint, view.style);
  return line + '\n';
}

/// The finding's own scene first; a related place joins a scene of its file where it is near, else it opens one.
std::vector<Scene> build_scenes(const LintView& view, const Diagnostic& finding) {
  std::vector<Scene> scenes;
  if (const SourceFile* file = view.source(finding.path)) {
    scenes.push_back({finding.path, finding.span, Excerpt(*file)});
    scenes.back().excerpt.add({finding.span, to_ink(finding.severity), '^', finding.label});
  }
  for (const Related& related : finding.related) {
    const SourceFile* file = view.source(related.path);
    if (file == nullptr) continue;
    auto scene = std::find_if(scenes.begin(), scenes.end(), [&](const Scene& each) {
      return each.path == related.path && each.excerpt.is_near(related.span);
    });
    if (scene == scenes.end()) scene = scenes.insert(scene, {related.path, related.span, Excerpt(*file)});
    scene->excerpt.add({related.span, Ink::frame, '-', to_printable(related.message)});
  }
  return scenes;
}

std::size_t measure_gutter(const std::vector<Scene>& scenes) {
  std::size_t last = 0;
  for (const Scene& scene : scenes) last = std::max(last, scene.excerpt.last_line());
  return fmt::formatted_size("{}", last + 1);
}

std::string render_headline(const LintView& view, const Diagnostic& finding) {
  const std::string kind = fmt::format("{}[{}]", to_word(finding.severity), finding.rule);
  const std::string message = fmt::format(": {}", to_printable(finding.message));
  return paint(kind, to_ink(finding.severity), view.style) +
         paint(wrap(message, view.style.width, headline_indent, kind.size()), Ink::strong, view.style) + '\n';
}

std::string render_help(const LintView& view, const Diagnostic& finding, std::size_t gutter) {
  if (finding.help.empty()) return "";
  const std::string head = fmt::format("{} {} {}: ", std::string(gutter, ' '), paint("=", Ink::frame, view.style),
                                       paint("help", Ink::help, view.style));
  const std::size_t column = gutter + 9;
  return head + wrap(to_printable(finding.help), view.style.width, column, column) + '\n';
}

}  // namespace

std::string render_frame(const LintView& view, const Diagnostic& finding) {
  const std::vector<Scene> scenes = build_scenes(view, finding);
  const std::size_t gutter = measure_gutter(scenes);
  std::string out = render_headline(view, finding);
  out += render_place_line(view, finding, gutter);
  const bool has_own_scene = !scenes.empty() && view.source(finding.path) != nullptr;
  for (const Scene& scene : scenes) {
    if (!has_own_scene || &scene != &scenes.front()) {
      out += std::string(gutter, ' ') + paint(":::", Ink::frame, view.style) + ' ' +
             render_place(view, scene.path, scene.span) + '\n';
    }
    out += render_margin(gutter, view.style) + '\n' + scene.excerpt.render(gutter, view.style);
  }
  return out + render_help(view, finding, gutter);
}

}  // namespace okr::render
