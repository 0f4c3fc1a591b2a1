#include "okr/journal/journal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <utility>

#include "journal/record.hpp"

namespace okr::journal {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view lock_name = "lock";
constexpr std::string_view pending_name = "pending";
constexpr std::string_view ending = ".entry";
constexpr std::size_t most_entries = 20;

[[noreturn]] void refuse_journal(const std::string& path, std::string_view problem) {
  throw Failure{fmt::format("\"{}\" {}, and what okr writes is noted there for okr undo", path, problem),
                "see that you may write there", 2};
}

void make_private_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) refuse_journal(path, fmt::format("can't be made ({})", error.message()));
  fs::permissions(path, fs::perms::owner_all, error);
}

std::optional<Record> load_record(const std::string& path) {
  const auto bytes = find_bytes(path);
  return bytes ? find_record(*bytes) : std::nullopt;
}

bool remove_file(const std::string& path) {
  std::error_code error;
  fs::remove(path, error);
  return !error;
}

/// "00000017.entry" -> 17; 0 for what is no entry.
unsigned to_number(std::string_view name) {
  unsigned number = 0;
  if (!name.ends_with(ending)) return 0;
  std::from_chars(name.data(), name.data() + name.size() - ending.size(), number);
  return number;
}

}  // namespace

std::string to_journal_folder(const std::string& base, const std::string& workspace) {
  return fmt::format("{}/okr{}/.journal", base, workspace == "." ? "" : "/" + workspace);
}

Journal::Journal(std::string folder, std::string root, std::chrono::milliseconds patience)
    : folder_(std::move(folder)), root_(std::move(root)) {
  make_private_folder(folder_);
  auto lock = lock_file(to_path(lock_name), patience);
  if (!lock && lock.problem().message.starts_with("is held")) {
    throw Failure{fmt::format("another okr is writing in \"{}\"; nothing was written", root_),
                  "wait until it is done, then run this again", 3};
  }
  if (!lock) refuse_journal(to_path(lock_name), lock.problem().message);
  lock_ = std::move(*lock);
  remove_leftovers(folder_);
}

std::optional<Recovery> Journal::recover() {
  const std::string pending = to_path(pending_name);
  if (!path_exists(pending)) return std::nullopt;
  const auto record = load_record(pending);
  if (!record) {  // the write of the note itself was cut off: no file was touched yet
    if (!remove_file(pending)) refuse_journal(pending, "can't be removed");
    return std::nullopt;
  }
  Recovery recovery{record->entry, false, {}};
  const std::vector<FileChange> files = to_absolute(record->entry.files);
  for (const FileChange& file : files) remove_leftovers(fs::path(file.path).parent_path().string());
  recovery.is_complete =
      std::ranges::all_of(files, [](const auto& file) { return find_bytes(file.path) == file.after; });
  if (!recovery.is_complete) {
    for (const FileChange& file : files) restore(file, recovery);
  }
  const bool is_over = recovery.is_complete ? finish(record->purpose) : remove_file(pending);
  if (!is_over) refuse_journal(pending, "can't be removed");
  return recovery;
}

void Journal::restore(const FileChange& file, Recovery& recovery) const {
  const auto bytes = find_bytes(file.path);
  if (bytes == file.before) return;
  if (bytes != file.after) {
    recovery.kept.push_back(file.path.substr(root_.size() + 1));
    return;
  }
  if (const auto fault = write_files({file.reversed()})) {
    throw Failure{fmt::format("\"{}\" {}, so that what a command left half written there can't be taken back",
                              fault->path, fault->message),
                  "", 2};
  }
}

void Journal::apply(const Entry& entry, Purpose purpose) {
  begin(entry, purpose);
  if (const auto fault = write_files(to_absolute(entry.files))) {
    if (fault->is_partial) throw Failure{fmt::format("\"{}\" {}", fault->path, fault->message), "", 2};
    static_cast<void>(remove_file(to_path(pending_name)));
    throw Failure{fmt::format("\"{}\" {}; nothing was written", fault->path, fault->message),
                  fault->is_refused ? "run it again: it will begin with the file as it is now" : "",
                  fault->is_refused ? 3 : 2};
  }
  // The files are written; where the note can't be closed, the next command finds it and does.
  static_cast<void>(finish(purpose));
}

void Journal::note(const Entry& entry) {
  begin(entry, Purpose::change);
  if (!finish(Purpose::change)) refuse_journal(to_path(pending_name), "can't be renamed");
}

void Journal::begin(const Entry& entry, Purpose purpose) const {
  const std::string pending = to_path(pending_name);
  const auto noted = write_file(pending, to_bytes({entry, purpose}));
  if (!noted) refuse_journal(pending, noted.problem().message);
}

bool Journal::finish(Purpose purpose) {
  const std::vector<std::string> names = list_names();
  const std::string pending = to_path(pending_name);
  if (purpose == Purpose::undo) return (names.empty() || remove_file(to_path(names.back()))) && remove_file(pending);
  const unsigned next = names.empty() ? 1 : to_number(names.back()) + 1;
  std::error_code error;
  fs::rename(pending, to_path(fmt::format("{:08}{}", next, ending)), error);
  for (std::size_t i = 0; i + most_entries <= names.size(); ++i) static_cast<void>(remove_file(to_path(names[i])));
  return !error;
}

void Journal::drop_last() {
  const std::vector<std::string> names = list_names();
  if (!names.empty() && !remove_file(to_path(names.back()))) refuse_journal(to_path(names.back()), "can't be removed");
}

std::vector<Entry> Journal::list() const {
  std::vector<Entry> entries;
  const std::vector<std::string> names = list_names();
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    if (auto record = load_record(to_path(*name))) entries.push_back(std::move(record->entry));
  }
  return entries;
}

std::vector<std::string> Journal::list_names() const {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& each : fs::directory_iterator(folder_, error)) {
    std::string name = each.path().filename().string();
    if (to_number(name) > 0) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string Journal::to_path(std::string_view name) const { return fmt::format("{}/{}", folder_, name); }

std::vector<FileChange> Journal::to_absolute(const std::vector<FileChange>& files) const {
  std::vector<FileChange> absolute = files;
  for (FileChange& file : absolute) file.path = okr::to_absolute(file.path, root_);
  return absolute;
}

}  // namespace okr::journal
