// The table of a file's top level, and all mappings together.
#include <array>

#include "model/tables.hpp"
#include "model/words.hpp"

namespace okr::model {
namespace {

void read_version(Reader& reader, const Key& key, const yaml::Entry& entry, OkrFile&) {
  reader.read_version(key, entry);
}

/// The language was found before the first value was read; here its word is only checked.
void read_language(Reader& reader, const Key& key, const yaml::Entry& entry, OkrFile&) {
  reader.read_language(key, entry);
}

void read_objectives(Reader& reader, const Key& key, const yaml::Entry& entry, OkrFile& file) {
  file.has_objectives = true;
  file.objectives_key = entry.key.span;
  into_list<OkrFile, &OkrFile::objectives>(reader, key, entry, file);
}

using F = OkrFile;
constexpr std::array file_rows{
    Row<F>{{"okr", Shape::version, "The version of the format", Presence::required}, read_version},
    Row<F>{{"team", Shape::id, "The team's name in references; the file's stem where it is left out"},
           into<F, &F::team_field, &Reader::read_id>},
    Row<F>{{"name", Shape::text, "How reports call the team"}, into<F, &F::name, &Reader::read_text>},
    Row<F>{{"level", Shape::text, "One of the config's levels; team where it is left out"},
           into<F, &F::level, &Reader::read_level>},
    Row<F>{{"period", Shape::period, "The time that the file is for", Presence::optional, {}, "period"},
           into<F, &F::period, &Reader::read_period>},
    Row<F>{{"owner", Shape::text, "Who answers for what names no owner of its own"},
           into<F, &F::owner, &Reader::read_text>},
    Row<F>{{"contact", Shape::text, "Where to ask, shown in reports"}, into<F, &F::contact, &Reader::read_text>},
    Row<F>{{"language", Shape::word, "The language of titles and numbers; found from the titles where it is left out",
            Presence::optional, words::languages},
           read_language},
    Row<F>{{"visibility", Shape::word, "Who may see it; public where it is left out", Presence::optional,
            words::visibilities},
           into_word<F, &F::visibility, Visibility::open>},
    Row<F>{{"visibility_reason", Shape::text, "Why it is restricted"},
           into<F, &F::visibility_reason, &Reader::read_text>},
    Row<F>{{"approved", Shape::mapping, "Who approved all of it and when", Presence::optional, {}, "approval"},
           into_mapping<F, Approval, &F::approved>},
    Row<F>{{"objectives", Shape::mappings, "What the team wants to become", Presence::filled, {}, "objective"},
           read_objectives},
    Row<F>{{"initiatives", Shape::mappings, "What the team does", Presence::optional, {}, "initiative"},
           into_list<F, &F::initiatives>},
    Row<F>{{"kpis", Shape::mappings, "Health figures beside the goals, never counted", Presence::optional, {}, "kpi"},
           into_list<F, &F::kpis>},
    Row<F>{{"events", Shape::mappings, "The rituals that are agreed", Presence::optional, {}, "event"},
           into_list<F, &F::events>},
    Row<F>{{"review", Shape::mapping, "What the period taught, written at its close", Presence::optional, {}, "review"},
           into_mapping<F, Review, &F::review>},
};

}  // namespace

template <>
const Table<OkrFile>& table<OkrFile>() {
  static constexpr Table<OkrFile> file{"file", "the file", file_rows};
  return file;
}

const std::vector<Mapping>& file_mappings() {
  static const std::vector<Mapping> mappings{
      to_mapping<OkrFile>(),    to_mapping<Objective>(), to_mapping<KeyResult>(), to_mapping<Initiative>(),
      to_mapping<CheckIn>(),    to_mapping<Milestone>(), to_mapping<Keep>(),      to_mapping<PlanPoint>(),
      to_mapping<GoalChange>(), to_mapping<Approval>(),  to_mapping<Kpi>(),       to_mapping<Event>(),
      to_mapping<Review>(),     period_mapping(),
  };
  return mappings;
}

}  // namespace okr::model
