#include "cli/kickstart.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "cli/new_files.hpp"
#include "cli/setup.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/git/repository.hpp"
#include "okr/model/period.hpp"

namespace okr::cli {

namespace {

model::Period find_quarter(Date day) {
  const std::chrono::year_month_day date(day);
  const unsigned quarter = (static_cast<unsigned>(date.month()) + 2) / 3;
  const auto period = model::parse_period(fmt::format("{:04}-Q{}", static_cast<int>(date.year()), quarter));
  if (!period) throw Failure{fmt::format("no quarter can be written for the day {}", to_string(day)), "", 2};
  return *period;
}

std::string fill(std::string_view text, Date day) {
  const model::Period quarter = find_quarter(day);
  const std::array values = {std::pair{std::string_view("{period}"), quarter.name},
                             std::pair{std::string_view("{today}"), to_string(day)},
                             std::pair{std::string_view("{end}"), to_string(quarter.end)}};
  std::string filled(text);
  for (const auto& [name, value] : values) {
    for (std::size_t at = filled.find(name); at != std::string::npos; at = filled.find(name, at + value.size())) {
      filled.replace(at, name.size(), value);
    }
  }
  return filled;
}

/// The OKR files below a folder, relative to it.
std::vector<std::string> list_okr_files(const std::string& root) {
  const auto is_wanted = [](std::string_view path) { return model::is_okr_path(path, {}); };
  std::vector<std::string> paths = git::working_tree(root, file_limit, is_wanted).list();
  std::erase_if(paths, [&](const std::string& path) { return !is_wanted(path); });
  return paths;
}

/// The nearest folder upwards that is there.
std::string find_existing(std::string folder) {
  while (!is_folder(folder) && folder != "/") folder = to_absolute("..", folder);
  return folder;
}

}  // namespace

void Kickstart::refuse_nesting() const {
  const std::string folder = find_existing(root_);
  const auto repository = git::find_repository(folder);
  const auto git_root = repository ? std::optional(repository->root) : std::nullopt;
  const model::Place place = model::find_place(folder, std::nullopt, git_root);
  if (!place.config_path || place.root == root_) return;
  throw Failure{fmt::format("\"{}\" lies in the workspace \"{}\" already", root_, place.root),
                "okr lint works here as it is; okr init in that folder writes what is missing there", 2};
}

void Kickstart::write(const Sample& sample, Date day) {
  const std::string okrs = fill(sample.okrs, day);
  refuse_nesting();
  make_folder(root_);
  write_file(std::string(model::config_name), sample.config);
  const std::vector<std::string> present = list_okr_files(root_);
  if (!present.empty()) {
    text_ += fmt::format("wrote no sample: there is {} already\n", show(present.front()));
    return;
  }
  const std::string path = fmt::format("okrs/{}.okr.yaml", sample.team);
  make_folder(root_ + "/okrs");
  write_file(path, okrs);
  text_ += fmt::format("\nChange {} to your own, then run okr lint\n", show(path));
}

void Kickstart::write_file(const std::string& path, std::string_view bytes) {
  const bool is_new = write_new_file(root_ + '/' + path, bytes);
  text_ +=
      is_new ? fmt::format("wrote {}\n", show(path)) : fmt::format("kept {}, which was there already\n", show(path));
}

std::string Kickstart::show(std::string_view path) const {
  return escape_controls(to_shown_path(path, root_, session_.folder));
}

}  // namespace okr::cli
