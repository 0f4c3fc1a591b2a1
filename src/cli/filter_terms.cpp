#include "cli/filter_terms.hpp"

#include <utility>

#include "okr/base/error.hpp"
#include "okr/git/identity.hpp"

namespace okr::cli {

namespace {

report::FilterTerm find_mine(const Session& session) {
  const std::vector<std::string> names = git::find_identity(session.folder);
  if (!names.empty()) return report::to_mine_term(names);
  throw Failure{"--mine needs to know who you are, and git has no user.name or user.email here",
                "git config --global user.name \"Your Name\", or name the owner: owner:NAME", 2};
}

}  // namespace

bool begins_with_name(const std::vector<std::string>& words) {
  return !words.empty() && !words.front().starts_with('-') && !report::is_filter_term(words.front());
}

report::Filter find_filter(const std::vector<std::string>& terms, const Arguments& arguments, const Session& session,
                           const model::Workspace& workspace) {
  auto parsed = report::parse_filter(terms, report::to_filter_names(workspace));
  if (!parsed) throw Failure{parsed.problem().message, "okr help filters tells what there is", 2};
  report::Filter filter = std::move(*parsed);
  if (arguments.has("--mine")) filter.terms.push_back(find_mine(session));
  return filter;
}

}  // namespace okr::cli
