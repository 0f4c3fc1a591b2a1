#include "cli/shown_config.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/config_source.hpp"
#include "cli/setup.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/date.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/base/terminal.hpp"
#include "okr/language/language.hpp"
#include "okr/lint/rule.hpp"
#include "okr/model/discovery.hpp"
#include "okr/model/keys.hpp"

namespace okr::cli {

namespace {

using model::Key;

/// What the values are read off.
struct Effect {
  const model::Config& config;
  model::Settings settings;
};

std::string show_list(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + to_scalar(text);
  return '[' + out + ']';
}

template <class Word>
std::string show_word(const Key& key, Word word) {
  return std::string(key.words[static_cast<std::size_t>(word)]);
}

/// A key that has a value without a config, too, and how that is written; of the others what is written is shown.
struct Leaf {
  std::string_view section;
  std::string_view key;
  std::string (*show)(const Key& key, const Effect& effect);
};

constexpr std::array leaves{
    Leaf{"", "okr", [](const Key&, const Effect&) { return std::string("1"); }},
    Leaf{"", "profile", [](const Key& key, const Effect& effect) { return show_word(key, effect.config.profile); }},
    Leaf{"", "files",
         [](const Key&, const Effect& effect) {
           const bool is_default = effect.config.files.empty();
           return is_default ? show_list({"**/*.okr.yaml", "**/*.okr.yml"}) : show_list(effect.config.files);
         }},
    Leaf{"", "exclude", [](const Key&, const Effect& effect) { return show_list(effect.config.exclude); }},
    Leaf{"", "language",
         [](const Key&, const Effect& effect) {
           const auto& language = effect.settings.language;
           return language ? std::string(language::to_code(*language)) : std::string();
         }},
    Leaf{"", "levels", [](const Key&, const Effect& effect) { return show_list(effect.config.levels); }},
    Leaf{"", "year_starts",
         [](const Key&, const Effect& effect) {
           const model::YearStart& start = effect.config.year_start;
           return fmt::format("{:02}-{:02}", static_cast<unsigned>(start.month()), static_cast<unsigned>(start.day()));
         }},
    Leaf{"", "cadence", [](const Key& key, const Effect& effect) { return show_word(key, effect.config.cadence); }},
    Leaf{"", "rollout", [](const Key& key, const Effect& effect) { return show_word(key, effect.config.rollout); }},
    Leaf{"limits", "objectives",
         [](const Key&, const Effect& effect) { return fmt::format("{}", effect.settings.limits.objectives); }},
    Leaf{"limits", "objectives_advised",
         [](const Key&, const Effect& effect) { return fmt::format("{}", effect.settings.limits.objectives_advised); }},
    Leaf{"limits", "key_results",
         [](const Key&, const Effect& effect) {
           const model::Limits& limits = effect.settings.limits;
           return fmt::format("[{}, {}]", limits.key_results_min, limits.key_results_max);
         }},
    Leaf{"limits", "initiatives",
         [](const Key&, const Effect& effect) { return fmt::format("{}", effect.settings.limits.initiatives); }},
    Leaf{"limits", "objective_words",
         [](const Key&, const Effect& effect) { return fmt::format("{}", effect.settings.limits.objective_words); }},
    Leaf{"key_results", "time",
         [](const Key& key, const Effect& effect) { return show_word(key, effect.settings.time); }},
    Leaf{"key_results", "infer_from_text",
         [](const Key&, const Effect& effect) { return fmt::format("{}", effect.settings.infer_from_text); }},
    Leaf{"", "fail_on", [](const Key& key, const Effect& effect) { return show_word(key, effect.config.fail_on); }},
    Leaf{"", "messages", [](const Key&, const Effect& effect) { return effect.config.messages; }},
    Leaf{"", "approval", [](const Key& key, const Effect& effect) { return show_word(key, effect.settings.approval); }},
    Leaf{"status", "on_track",
         [](const Key&, const Effect& effect) { return fmt::format("{}", effect.config.on_track); }},
    Leaf{"status", "behind", [](const Key&, const Effect& effect) { return fmt::format("{}", effect.config.behind); }},
};

const Leaf* find_leaf(std::string_view section, std::string_view key) {
  const auto found =
      std::ranges::find_if(leaves, [&](const Leaf& leaf) { return leaf.section == section && leaf.key == key; });
  return found == leaves.end() ? nullptr : &*found;
}

/// The page as it grows: lines of YAML and what stands behind each as a comment.
class Page {
 public:
  Page(const Arguments& arguments, const lint::Request& request, const ConfigSource& source, Effect effect)
      : arguments_(arguments), request_(request), source_(source), effect_(std::move(effect)) {}

  void add_keys() {
    const auto& mappings = model::config_mappings();
    for (const Key& key : mappings.front().keys) {
      if (key.name == "rules") {
        add_rules(key);
      } else if (key.name == "overrides") {
        add_overrides();
      } else if (key.shape == model::Shape::mapping) {
        lines_.push_back({fmt::format("{}:", key.name), ""});
        const auto nested = std::ranges::find(mappings, key.nested, &model::Mapping::name);
        for (const Key& each : nested->keys) add_key(key.name, each);
      } else {
        add_key("", key);
      }
    }
  }

  [[nodiscard]] std::string text() const {
    constexpr std::size_t widest = 48;
    std::size_t column = 0;
    for (const Line& line : lines_) column = std::max(column, std::min(display_width(line.yaml), widest));
    std::string out;
    for (const Line& line : lines_) {
      out += line.origin.empty() ? line.yaml : fmt::format("{}  # {}", pad_right(line.yaml, column), line.origin);
      out += '\n';
    }
    return out;
  }

 private:
  struct Line {
    std::string yaml;
    std::string origin;
  };

  [[nodiscard]] std::string profile_name() const { return show_word(find_key("profile"), effect_.config.profile); }

  static const Key& find_key(std::string_view name) {
    return *std::ranges::find(model::config_mappings().front().keys, name, &Key::name);
  }

  /// The flag that sets a key, or nothing.
  [[nodiscard]] std::string_view find_flag(std::string_view key) const {
    if (key == "fail_on" && arguments_.has("--fail-on")) return "--fail-on";
    if (key == "exclude" && arguments_.has("--no-exclude")) return "--no-exclude";
    return {};
  }

  [[nodiscard]] std::string find_origin(std::string_view section, const Key& key, const std::string& value) const {
    if (const std::string_view flag = find_flag(key.name); section.empty() && !flag.empty()) return std::string(flag);
    if (const auto written = source_.find(section, key.name)) return written->origin;
    const model::Config standard;
    const Leaf* leaf = find_leaf(section, key.name);
    const bool is_default = leaf->show(key, {standard, standard.settings}) == value;
    return is_default ? "default" : "profile " + profile_name();
  }

  void add_key(std::string_view section, const Key& key) {
    const std::string indent = section.empty() ? "" : "  ";
    const Leaf* leaf = find_leaf(section, key.name);
    const auto written = source_.find(section, key.name);
    std::string value;
    if (leaf != nullptr) {
      value = leaf->show(key, effect_);
    } else if (written) {
      value = to_flow(*written->node);
    }
    if (value.empty()) {
      lines_.push_back({fmt::format("{}# {}:", indent, key.name), "not set"});
    } else {
      const std::string origin = leaf == nullptr ? written->origin : find_origin(section, key, value);
      lines_.push_back({fmt::format("{}{}: {}", indent, key.name, value), origin});
    }
  }

  void add_rules(const Key& key) {
    lines_.push_back({"rules:", ""});
    for (const lint::RegisteredRule& rule : lint::all_rules()) add_rule(rule, key);
  }

  static bool names(const std::vector<std::string>& list, std::string_view rule) {
    return std::ranges::any_of(list, [&](const std::string& name) {
      const auto ids = lint::expand_rule_name(name);
      return std::ranges::find(ids, rule) != ids.end();
    });
  }

  void add_rule(const lint::RegisteredRule& rule, const Key& key) {
    const bool is_passed_over = !request_.select.empty() && !names(request_.select, rule.id);
    if (is_passed_over || names(request_.ignore, rule.id)) {
      lines_.push_back({fmt::format("  {}: off", rule.id), is_passed_over ? "--select" : "--ignore"});
      return;
    }
    const Severity severity =
        lint::find_severity(rule.id, rule.rule->severity, effect_.config.profile, effect_.settings.rules);
    const auto written = source_.find("rules", rule.id);
    std::string origin = written ? written->origin : "profile " + profile_name();
    const bool needs_day = rule.rule->needs == lint::Needs::clock && !request_.today && severity != Severity::off;
    if (needs_day) origin += "; runs only with --today";
    const bool needs_base = rule.rule->needs == lint::Needs::change && severity != Severity::off;
    if (needs_base && !arguments_.has("--since")) origin += "; runs only with --since";
    // A severity that is written down holds for all that a rule finds; this one has several of its own.
    const bool has_several = !written && !rule.rule->severities.empty() && severity != Severity::off;
    if (has_several) origin += "; the worst of several";
    lines_.push_back({fmt::format("  {}{}: {}", has_several ? "# " : "", rule.id, show_word(key, severity)), origin});
  }

  /// Only where no file is asked about: for a file those that hold are laid over already.
  void add_overrides() {
    if (source_.overrides().empty() || has_file()) return;
    lines_.push_back({"overrides:", ""});
    for (const yaml::Node& change : source_.overrides()) {
      std::string_view begin = "  - ";
      for (const yaml::Entry& entry : change.entries) {
        lines_.push_back({fmt::format("{}{}: {}", begin, to_scalar(entry.key.text), to_flow(entry.value)),
                          source_.to_origin(entry.key)});
        begin = "    ";
      }
    }
  }

  [[nodiscard]] bool has_file() const { return !arguments_.positionals.empty(); }

  const Arguments& arguments_;
  const lint::Request& request_;
  const ConfigSource& source_;
  Effect effect_;
  std::vector<Line> lines_;
};

/// The OKR file that is asked about, from the workspace's root.
std::optional<std::string> find_path(const Arguments& arguments, const Setup& setup, const Session& session) {
  if (arguments.positionals.empty()) return std::nullopt;
  if (arguments.positionals.size() > 1) {
    throw Failure{"--show-config is about one file, or about all without a path", "name one file", 2};
  }
  std::string name = arguments.positionals.front();
  if (name == "-") name = arguments.find("--stdin-filename").value_or(name);
  if (name == "-" || is_folder(to_absolute(name, session.folder))) {
    throw Failure{fmt::format("--show-config is about one file, and \"{}\" is none", name), "name a file", 2};
  }
  std::string path = model::to_workspace_path(name, session.folder, setup.place);
  const bool is_named = arguments.positionals.front() != "-";  // a buffer may stand for a file that is not saved yet
  if (is_named && !path_exists(to_absolute(name, session.folder))) {
    throw Failure{fmt::format("\"{}\" does not exist", name), "name a file, or none for the whole workspace", 2};
  }
  return path;
}

std::string describe_config(const Arguments& arguments, const Setup& setup, const Session& session) {
  if (!setup.place.config_path) return "no config: the defaults";
  const std::string_view how = arguments.has("--config") ? "by --config" : session.config ? "by OKR_CONFIG" : "found";
  return fmt::format("config {}, {}", escape_controls(*setup.place.config_path), how);
}

std::string describe_day(const Arguments& arguments, const Session& session) {
  if (!session.today) return "no day is given: rules of the clock don't run";
  return fmt::format("today {}, by {}", to_string(*session.today), arguments.has("--today") ? "--today" : "OKR_TODAY");
}

std::string describe_file(const std::string& path, const Setup& setup, const ConfigSource& source) {
  std::string out = fmt::format("# file {}", escape_controls(path));
  if (!model::is_okr_path(path, setup.config)) {
    out += ", which is no OKR file by its name";
  } else if (model::is_excluded(path, setup.config)) {
    out += ", which is excluded";
  }
  std::string places;
  for (const std::size_t i : source.holding()) {
    places += (places.empty() ? "" : ", ") + source.to_origin(source.overrides().at(i));
  }
  return out + (places.empty() ? "; no override holds\n" : fmt::format("; overrides that hold: {}\n", places));
}

}  // namespace

std::string render_shown_config(const Arguments& arguments, const lint::Request& request,
                                std::optional<model::FailOn> fail_on, const Session& session) {
  if (arguments.has("--format")) {
    throw Failure{"--show-config prints YAML, and no --format changes that", "okr lint --show-config", 2};
  }
  Setup setup = load_setup(session, arguments.has("--no-exclude") ? Excludes::lifted : Excludes::held);
  if (fail_on) setup.config.fail_on = *fail_on;
  const auto path = find_path(arguments, setup, session);
  const std::string name = setup.place.config_path ? to_config_name(setup.place) : std::string(model::config_name);
  const ConfigSource source(setup, to_shown_path(name, setup.place.root, session.folder), path);
  Page page(arguments, request, source,
            {setup.config, path ? setup.config.settings_for(*path) : setup.config.settings});
  page.add_keys();
  return fmt::format("# {}\n# {}\n{}", describe_config(arguments, setup, session), describe_day(arguments, session),
                     path ? describe_file(*path, setup, source) : "") +
         page.text();
}

}  // namespace okr::cli
