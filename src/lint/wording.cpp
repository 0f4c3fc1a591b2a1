#include "lint/wording.hpp"

#include <fmt/format.h>

#include "okr/base/text.hpp"

namespace okr::lint {

std::string to_count(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string to_subject(std::string_view noun, std::size_t count, const model::Entity& first) {
  return count == 1 ? fmt::format("{} {}", noun, to_quoted_name(first)) : to_count(count, noun);
}

std::string to_quoted_list(const std::vector<std::string>& words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? " and " : ", ";
    list += to_quoted(words[i]);
  }
  return list;
}

std::string to_quoted_name(const model::Entity& entity) {
  return to_quoted(entity.title ? *entity.title : entity.slug);
}

std::string to_deadline(const model::OkrFile& file) {
  return file.period ? "by the end of " + file.period->name : "by the end of the quarter";
}

}  // namespace okr::lint
