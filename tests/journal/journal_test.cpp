#include <doctest/doctest.h>

#include <filesystem>

#include "base/scratch_folder.hpp"
#include "okr/journal/journal.hpp"

using namespace okr;
using namespace std::chrono_literals;
using journal::Entry;
using journal::Journal;
using journal::Purpose;

namespace {

/// A workspace with one file and a journal beside it.
class Scene {
 public:
  Scene() { write("a.okr.yaml", "one"); }

  void write(const std::string& name, std::string_view bytes) const { folder_.write("okrs/" + name, bytes); }
  [[nodiscard]] std::string read(const std::string& name) const {
    const auto bytes = read_file(root() + "/" + name, 4096);
    return bytes ? *bytes : "(" + bytes.problem().message + ")";
  }
  [[nodiscard]] std::string root() const { return folder_.at("okrs"); }
  [[nodiscard]] std::string journal_folder() const { return journal::to_journal_folder(folder_.at("state"), "okrs"); }
  [[nodiscard]] Journal open() const { return {journal_folder(), root(), 0ms}; }
  /// As if the process had been killed between the note of what it is to write and its end.
  void cut_off(const Entry& entry, Purpose purpose = Purpose::change) const {
    open().apply(entry, purpose);
    namespace fs = std::filesystem;
    for (const auto& each : fs::directory_iterator(journal_folder())) {
      if (each.path().extension() == ".entry") fs::rename(each.path(), journal_folder() + "/pending");
    }
  }

 private:
  test::ScratchFolder folder_;
};

Entry to_entry(std::string command, std::vector<FileChange> files) {
  return {std::move(command), "2026-11-22", std::move(files)};
}

const Entry two_files = to_entry("okr new", {{"a.okr.yaml", "one", "two"}, {"b.okr.yaml", std::nullopt, "new"}});

}  // namespace

TEST_SUITE("journal") {
  TEST_CASE("writes what is noted, and lists it, the newest first") {
    const Scene scene;
    scene.open().apply(two_files, Purpose::change);
    scene.open().apply(to_entry("okr approve", {{"a.okr.yaml", "two",
                                                 "thr\xff"
                                                 "ee"}}),
                       Purpose::change);
    CHECK(scene.read("a.okr.yaml") ==
          "thr\xff"
          "ee");
    CHECK(scene.read("b.okr.yaml") == "new");
    const std::vector<Entry> entries = scene.open().list();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].command == "okr approve");
    CHECK(entries[0].files[0].after ==
          "thr\xff"
          "ee");
    CHECK(entries[1] == two_files);
  }

  TEST_CASE("keeps the last twenty") {
    const Scene scene;
    std::string before = "one";
    for (int i = 0; i < 25; ++i) {
      const std::string after = std::to_string(i);
      scene.open().apply(to_entry("okr " + after, {{"a.okr.yaml", before, after}}), Purpose::change);
      before = after;
    }
    const std::vector<Entry> entries = scene.open().list();
    REQUIRE(entries.size() == 20);
    CHECK(entries.front().command == "okr 24");
    CHECK(entries.back().command == "okr 5");
  }

  TEST_CASE("an undo takes the last entry out") {
    const Scene scene;
    scene.open().apply(two_files, Purpose::change);
    scene.open().apply(to_entry("okr new", {{"a.okr.yaml", "two", "one"}, {"b.okr.yaml", "new", std::nullopt}}),
                       Purpose::undo);
    CHECK(scene.read("a.okr.yaml") == "one");
    CHECK(scene.read("b.okr.yaml") == "(does not exist)");
    CHECK(scene.open().list().empty());
  }

  TEST_CASE("notes what another program wrote already, and takes it back") {
    const Scene scene;
    const Entry edited{"okr edit a", "2026-11-22", {{"a.okr.yaml", "one", "two"}}};
    scene.write("a.okr.yaml", "two");
    Journal journal = scene.open();
    journal.note(edited);
    CHECK(scene.read("a.okr.yaml") == "two");
    CHECK(journal.list() == std::vector{edited});
    journal.apply({"okr edit a", "2026-11-22", {{"a.okr.yaml", "two", "one"}}}, Purpose::undo);
    CHECK(scene.read("a.okr.yaml") == "one");
    CHECK(journal.list().empty());
  }

  TEST_CASE("refuses what would lose another's change, and notes nothing") {
    const Scene scene;
    scene.write("a.okr.yaml", "somebody's");
    CHECK_THROWS_AS(scene.open().apply(two_files, Purpose::change), Failure);
    CHECK(scene.read("a.okr.yaml") == "somebody's");
    CHECK(scene.read("b.okr.yaml") == "(does not exist)");
    CHECK(scene.open().list().empty());
    CHECK_FALSE(scene.open().recover());
  }

  TEST_CASE("one command at a time") {
    const Scene scene;
    const Journal first = scene.open();
    try {
      static_cast<void>(scene.open());
      FAIL("two locks");
    } catch (const Failure& failure) {
      CHECK(failure.exit == 3);
      CHECK(failure.message.find("another okr is writing in") == 0);
    }
  }

  TEST_CASE("a command cut off between two files is taken back as a whole") {
    const Scene scene;
    scene.cut_off(two_files);
    scene.write("a.okr.yaml", "one");  // it had not come to this one
    const auto recovery = scene.open().recover();
    REQUIRE(recovery);
    CHECK_FALSE(recovery->is_complete);
    CHECK(recovery->kept.empty());
    CHECK(recovery->entry.command == "okr new");
    CHECK(scene.read("a.okr.yaml") == "one");
    CHECK(scene.read("b.okr.yaml") == "(does not exist)");
    CHECK_FALSE(scene.open().recover());
    CHECK(scene.open().list().empty());
  }

  TEST_CASE("a command cut off after its last file has come to its end") {
    const Scene scene;
    scene.cut_off(two_files);
    const auto recovery = scene.open().recover();
    REQUIRE(recovery);
    CHECK(recovery->is_complete);
    CHECK(scene.open().list() == std::vector<Entry>{two_files});
  }

  TEST_CASE("what somebody has written since a command was cut off stays") {
    const Scene scene;
    scene.cut_off(two_files);
    scene.write("a.okr.yaml", "somebody's");
    const auto recovery = scene.open().recover();
    REQUIRE(recovery);
    CHECK(recovery->kept == std::vector<std::string>{"a.okr.yaml"});
    CHECK(scene.read("a.okr.yaml") == "somebody's");
    CHECK(scene.read("b.okr.yaml") == "(does not exist)");
  }

  TEST_CASE("notes that can't be read do no harm") {
    const Scene scene;
    scene.open().apply(two_files, Purpose::change);
    for (const std::string_view bytes : {"", "\xff", "\xa1\x67version\x02", "\xa0", "\xa1\x67version\x01"}) {
      CAPTURE(bytes);
      std::filesystem::remove(scene.journal_folder() + "/pending");
      REQUIRE(write_file(scene.journal_folder() + "/pending", bytes));
      REQUIRE(write_file(scene.journal_folder() + "/00000009.entry", bytes));
      CHECK_FALSE(scene.open().recover());
      CHECK(scene.open().list() == std::vector<Entry>{two_files});
    }
  }

  TEST_CASE("says where it can't be kept") {
    try {
      const Journal journal("/proc/nowhere", "/tmp", 0ms);
      FAIL("a journal below /proc");
    } catch (const Failure& failure) {
      CHECK(failure.exit == 2);
      CHECK(failure.message.find("\"/proc/nowhere\" can't be made") == 0);
    }
  }
}
