#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <vector>

#include "base/beside.hpp"
#include "base/descriptor.hpp"
#include "okr/base/file.hpp"

namespace okr {

namespace {

/// One change on its way: where it goes to, and what waits beside it.
struct Step {
  const FileChange* change = nullptr;
  std::string target;  ///< behind all symlinks
  std::string beside;  ///< empty where the file is to go, and once it has taken its place
  std::optional<mode_t> mode;
};

class Batch {
 public:
  Batch() = default;
  ~Batch() {
    for (const Step& step : steps_) {
      if (!step.beside.empty()) unlink(step.beside.c_str());
    }
  }
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;

  std::optional<WriteFault> prepare(const FileChange& change) {
    if (!is_usable(change.path)) return WriteFault{change.path, "is no path (it holds a NUL byte)"};
    Step step{.change = &change, .target = change.path, .beside = {}, .mode = {}};
    if (auto fault = change.before ? find_target(step) : make_folder(step)) return fault;
    if (!targets_.insert(step.target).second) {
      return WriteFault{change.path, "links to a file that is written already", true};
    }
    if (change.after) {
      auto beside = create_beside(step.target, *change.after, step.mode);
      if (!beside) return WriteFault{change.path, beside.problem().message};
      step.beside = std::move(*beside);
    }
    steps_.push_back(std::move(step));
    return std::nullopt;
  }

  [[nodiscard]] std::optional<WriteFault> find_changed() const {
    for (const Step& step : steps_) {
      if (auto fault = find_change(step)) return fault;
    }
    return std::nullopt;
  }

  std::optional<WriteFault> place() {
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      auto fault = place(steps_[i]);
      if (!fault) continue;
      while (i > 0) restore(steps_[--i], *fault);
      return fault;
    }
    std::set<std::string> folders;
    for (const Step& step : steps_) folders.insert(to_folder(step.target));
    for (const std::string& folder : folders) sync_folder(folder);
    return std::nullopt;
  }

 private:
  static std::optional<WriteFault> find_target(Step& step) {
    const std::string& path = step.change->path;
    struct stat status {};
    step.target = to_real_path(path);
    if (stat(path.c_str(), &status) != 0) return WriteFault{path, "is gone", true};
    if (!S_ISREG(status.st_mode)) return WriteFault{path, "is no regular file"};
    if (access(path.c_str(), W_OK) != 0) return WriteFault{path, to_problem("can't be written", errno).message};
    step.mode = status.st_mode;
    return std::nullopt;
  }

  static std::optional<WriteFault> make_folder(const Step& step) {
    std::error_code error;
    const std::string folder = to_folder(step.target);
    if (!is_folder(folder)) std::filesystem::create_directories(folder, error);
    if (error) return WriteFault{folder, to_problem("can't be made", error.value()).message};
    return std::nullopt;
  }

  static std::optional<WriteFault> find_change(const Step& step) {
    const FileChange& change = *step.change;
    struct stat status {};
    if (!change.before) {
      if (lstat(change.path.c_str(), &status) != 0) return std::nullopt;
      return WriteFault{change.path, "exists already", true};
    }
    const auto bytes = read_file(step.target, change.before->size());
    if (bytes && *bytes == *change.before) return std::nullopt;
    return WriteFault{change.path, "has changed meanwhile", true};
  }

  static std::optional<WriteFault> place(Step& step) {
    const int error = !step.change->after ? remove(step) : step.change->before ? replace(step) : create(step);
    if (error == 0) return std::nullopt;
    if (error == EEXIST) return WriteFault{step.change->path, "exists already", true};
    return WriteFault{step.change->path, to_place_problem(error).message};
  }

  static int remove(const Step& step) { return unlink(step.target.c_str()) == 0 ? 0 : errno; }

  static int replace(Step& step) { return put_in_place(std::exchange(step.beside, ""), step.target); }

  /// By a link, which takes no other file's place; where the file system knows none, by a rename.
  static int create(Step& step) {
    if (link(step.beside.c_str(), step.target.c_str()) == 0) {
      unlink(std::exchange(step.beside, "").c_str());
      return 0;
    }
    return errno == EEXIST ? EEXIST : replace(step);
  }

  /// Puts back what was there; where that fails too, the fault says so.
  static void restore(const Step& step, WriteFault& fault) {
    const FileChange& change = *step.change;
    if (!change.before) {
      unlink(step.target.c_str());
      return;
    }
    const auto beside = create_beside(step.target, *change.before, step.mode);
    if (beside && put_in_place(*beside, step.target) == 0) return;
    fault.is_partial = true;
    fault.message += fmt::format(", and \"{}\" could not get its old text back", change.path);
  }

  std::vector<Step> steps_;
  std::set<std::string> targets_;
};

}  // namespace

std::optional<WriteFault> write_files(const std::vector<FileChange>& changes) {
  Batch batch;
  for (const FileChange& change : changes) {
    if (auto fault = batch.prepare(change)) return fault;
  }
  if (auto fault = batch.find_changed()) return fault;
  return batch.place();
}

}  // namespace okr
