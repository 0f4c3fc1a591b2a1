// A whole file as teams write it, through a quarter's changes.
#include "yaml/editing.hpp"

namespace okr::yaml {

namespace {

const std::string before = R"(# Kundeservice, høsten
okr: 1
team: service
objectives:
- id: calm
  title: Kunder får hjelp uten å vente   # avtalt i oktober
  key_results:

  # Telefonen først: der er køen.
  - title: Få ned ventetiden fra 9 til 4 minutter innen 15. desember
    unit: min
    start: 9
    target: 4
    check_ins:
    - {on: 2026-10-12, value: 8.5, note: 'To nye på laget'}
    - {on: 2026-10-26, value: 8}   # målt for hånd
    # - {on: 2026-11-02, value: 7}

  - title: Få svar på 80 % av brevene samme dag
    start: 35
    target: 80
    check_ins: []   # kommer
  - {title: Kort, start: 0, target: 1}
)";

const std::string after = R"(# Kundeservice, høsten
okr: 1
team: service
objectives:
- id: calm
  title: Kunder får hjelp uten å vente   # avtalt i oktober
  key_results:

  # Telefonen først: der er køen.
  - id: wait
    title: Få ned ventetiden fra 9 til 4 minutter innen 15. desember
    unit: min
    start: 9
    target: 4
    check_ins:
    - {on: 2026-10-12, value: 8.5, note: 'To nye på laget'}
    - {on: 2026-10-26, value: 7.9}   # målt for hånd
    - {on: 2026-11-22, value: 6.5, note: 'Ny telefon, ny kø'}
    # - {on: 2026-11-02, value: 7}

  - title: Få svar på 80 % av brevene samme dag
    start: 35
    target: 80
    check_ins:   # kommer
    - {on: 2026-11-22, value: 41}
    approved: {by: Kari, on: 2026-11-22}
  - {title: Kort, start: 0, target: 1, check_ins: [{on: 2026-11-22, value: 1}]}
)";

Path key_result(std::size_t index, const char* key = nullptr) {
  Path path{"objectives", std::size_t{0}, "key_results", index};
  if (key != nullptr) path.emplace_back(key);
  return path;
}

Value check_in(const char* value, const char* note = nullptr) {
  Value made = make_mapping({{"on", make_date("2026-11-22")}, {"value", make_number(value)}});
  if (note != nullptr) made.entries.push_back({"note", make_text(note)});
  return made;
}

Path join(Path path, const std::vector<Step>& steps) {
  path.insert(path.end(), steps.begin(), steps.end());
  return path;
}

}  // namespace

TEST_SUITE("edits of a whole file") {
  TEST_CASE("each change looks as if it was written by hand") {
    const std::vector<Edit> edits = {
        AppendItem{key_result(0, "check_ins"), check_in("6.5", "Ny telefon, ny kø")},
        AppendItem{key_result(1, "check_ins"), check_in("41")},
        AppendItem{key_result(2, "check_ins"), check_in("1")},
        AddKey{key_result(0), "id", make_text("wait"), KeyPosition::first},
        SetScalar{join(key_result(0, "check_ins"), {std::size_t{1}, "value"}), make_number("7.9")},
        AddKey{key_result(1), "approved", make_mapping({{"by", make_text("Kari")}, {"on", make_date("2026-11-22")}})},
    };
    CHECK(edited(before, edits) == after);
  }

  TEST_CASE("and can be taken back") {
    const std::vector<Edit> edits = {
        RemoveEntry{key_result(1, "approved")},
        SetScalar{join(key_result(0, "check_ins"), {std::size_t{1}, "value"}), make_number("8")},
        RemoveEntry{key_result(0, "id")},
        RemoveEntry{key_result(2, "check_ins")},
        RemoveEntry{join(key_result(1, "check_ins"), {std::size_t{0}})},
        RemoveEntry{join(key_result(0, "check_ins"), {std::size_t{2}})},
    };
    CHECK(edited(after, edits) == before);
  }
}

}  // namespace okr::yaml
