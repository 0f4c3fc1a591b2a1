#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/scratch_folder.hpp"
#include "okr/base/file.hpp"

namespace {

using namespace okr;
using okr::test::ScratchFolder;
using Paths = std::vector<std::string>;

TEST_CASE("disk_files lists what lies below, sorted by bytes") {
  const ScratchFolder folder;
  for (const std::string_view name :
       {"b.okr.yaml", "a/z.okr.yaml", "a.okr.yaml", "a/deep/er/x.txt", "Å.okr.yml", "B", "a-b"}) {
    folder.write(name, name);
  }
  const Files files = disk_files(folder.path(), 1000);
  CHECK(files.list() == Paths{"B", "a-b", "a.okr.yaml", "a/deep/er/x.txt", "a/z.okr.yaml", "b.okr.yaml", "Å.okr.yml"});
  CHECK(*files.read("a/z.okr.yaml") == "a/z.okr.yaml");
  CHECK(files.read("none").problem().message == "does not exist");
  CHECK(disk_files(folder.path() + "/", 1000).list() == files.list());
}

TEST_CASE("disk_files leaves hidden folders out, but not hidden files") {
  const ScratchFolder folder;
  folder.write(".git/objects/a.okr.yaml", "");
  folder.write("x/.cache/a.okr.yaml", "");
  folder.write("x/.hidden.okr.yaml", "");
  folder.write(".okr.yaml/a", "");
  CHECK(disk_files(folder.path(), 1000).list() == Paths{"x/.hidden.okr.yaml"});
}

TEST_CASE("disk_files follows links to files and not to folders") {
  const ScratchFolder folder;
  folder.write("real/a.okr.yaml", "mål");
  std::filesystem::create_directory_symlink("real", folder.at("linked"));
  std::filesystem::create_directory_symlink("..", folder.at("real/loop"));
  std::filesystem::create_symlink("a.okr.yaml", folder.at("real/b.okr.yaml"));
  std::filesystem::create_symlink("gone", folder.at("loose.okr.yaml"));
  std::filesystem::create_symlink("self.okr.yaml", folder.at("self.okr.yaml"));
  std::filesystem::create_symlink("kari@host.4711", folder.at("real/.#a.okr.yaml"));
  const Files files = disk_files(folder.path(), 1000);
  CHECK(files.list() == Paths{"loose.okr.yaml", "real/a.okr.yaml", "real/b.okr.yaml", "self.okr.yaml"});
  CHECK(*files.read("real/b.okr.yaml") == "mål");
  CHECK(files.read("loose.okr.yaml").problem().message == "links to what does not exist");
  CHECK_FALSE(files.read("self.okr.yaml"));
}

TEST_CASE("disk_files lists what only looks like an OKR file, so that reading tells") {
  const ScratchFolder folder;
  folder.write("x.okr.yaml/inside.okr.yaml", "");
  folder.write("plain.yaml/inside", "");
  REQUIRE(mkfifo(folder.at("fifo.okr.yaml").c_str(), 0600) == 0);
  const Files files = disk_files(folder.path(), 1000);
  CHECK(files.list() == Paths{"fifo.okr.yaml", "plain.yaml/inside", "x.okr.yaml", "x.okr.yaml/inside.okr.yaml"});
  CHECK(files.read("x.okr.yaml").problem().message == "is a folder");
  CHECK(files.read("fifo.okr.yaml").problem().message == "is no regular file");
}

TEST_CASE("a file that vanishes after the listing is told") {
  const ScratchFolder folder;
  folder.write("a.okr.yaml", "");
  const Files files = disk_files(folder.path(), 1000);
  const Paths paths = files.list();
  std::filesystem::remove(folder.at("a.okr.yaml"));
  REQUIRE(paths.size() == 1);
  CHECK(files.read(paths.front()).problem().message == "does not exist");
}

TEST_CASE("disk_files of a folder that is none, and of names with odd bytes") {
  const ScratchFolder folder;
  CHECK(disk_files(folder.at("none"), 10).list().empty());
  folder.write("file", "");
  CHECK(disk_files(folder.at("file"), 10).list().empty());
  folder.write("od\nd/\xFF.okr.yaml", "0123456789");
  const Files files = disk_files(folder.at("od\nd"), 4);
  CHECK(files.list() == Paths{"\xFF.okr.yaml"});
  CHECK(*files.read("\xFF.okr.yaml") == "01234");
}

TEST_CASE("disk_files walks deep trees with one open folder at a time") {
  const ScratchFolder folder;
  std::string deep;
  for (int i = 0; i < 600; ++i) deep += "d/";
  folder.write(deep + "a.okr.yaml", "x");
  CHECK(disk_files(folder.path(), 10).list() == Paths{deep + "a.okr.yaml"});
}

TEST_CASE("overlay puts a buffer in the place of a file") {
  const ScratchFolder folder;
  folder.write("a.okr.yaml", "from disk");
  folder.write("c.okr.yaml", "from disk");
  const Files below = disk_files(folder.path(), 1000);
  const Files replaced = overlay(below, "c.okr.yaml", "edited");
  CHECK(replaced.list() == below.list());
  CHECK(*replaced.read("c.okr.yaml") == "edited");
  CHECK(*replaced.read("a.okr.yaml") == "from disk");
  const Files twice = overlay(replaced, "b.okr.yaml", "");
  CHECK(twice.list() == Paths{"a.okr.yaml", "b.okr.yaml", "c.okr.yaml"});
  CHECK(twice.read("b.okr.yaml")->empty());
  CHECK(*twice.read("c.okr.yaml") == "edited");
  CHECK_FALSE(twice.read("z"));
}

}  // namespace
