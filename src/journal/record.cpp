#include "journal/record.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

namespace okr::journal {

namespace {

using Json = nlohmann::json;

constexpr int version = 1;

Json to_binary(const std::string& bytes) { return Json::binary(std::vector<std::uint8_t>(bytes.begin(), bytes.end())); }

Json to_binary(const std::optional<std::string>& bytes) { return bytes ? to_binary(*bytes) : Json(nullptr); }

std::string to_text(const Json& binary) {
  const auto& bytes = binary.get_binary();
  return {bytes.begin(), bytes.end()};
}

std::optional<std::string> find_text(const Json& binary) {
  return binary.is_null() ? std::nullopt : std::optional(to_text(binary));
}

Record to_record(const Json& json) {
  Record record;
  record.purpose = json.at("undo").get<bool>() ? Purpose::undo : Purpose::change;
  record.entry.command = to_text(json.at("command"));
  record.entry.day = json.at("day").get<std::string>();
  for (const Json& file : json.at("files")) {
    record.entry.files.push_back({to_text(file.at("path")), find_text(file.at("before")), find_text(file.at("after"))});
  }
  return record;
}

}  // namespace

std::string to_bytes(const Record& record) {
  Json files = Json::array();
  for (const FileChange& file : record.entry.files) {
    files.push_back(
        {{"path", to_binary(file.path)}, {"before", to_binary(file.before)}, {"after", to_binary(file.after)}});
  }
  const Json json = {{"version", version},
                     {"undo", record.purpose == Purpose::undo},
                     {"command", to_binary(record.entry.command)},
                     {"day", record.entry.day},
                     {"files", files}};
  std::string bytes;
  Json::to_cbor(json, bytes);
  return bytes;
}

std::optional<Record> find_record(std::string_view bytes) {
  const Json json = Json::from_cbor(bytes, true, false);
  if (!json.is_object() || json.value("version", 0) != version) return std::nullopt;
  try {
    return to_record(json);
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

}  // namespace okr::journal
