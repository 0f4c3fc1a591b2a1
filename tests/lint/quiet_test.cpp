// Quiet by default: a small file that is right gives nothing to read.
#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using test::lint_rules;
using Rules = std::vector<std::string>;

const std::string small = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Become the bakery that the whole street smells forward to
    key_results:
      - title: Raise the share of regulars from 30 % to 45 % by the end of the quarter
        start: 30
        target: 45
)";

TEST_CASE("a small file gives no error and no warning, and three notes") {
  const Rules notes{"note gov-missing-owner", "note kr-no-initiative", "note structure-kr-count"};
  CHECK(lint_rules(small, {}, {}) == notes);
  for (const char* day : {"2026-10-01", "2026-10-07", "2026-10-14"}) {
    CHECK(lint_rules(small, {}, {.today = *parse_date(day)}) == notes);
  }
}

TEST_CASE("a file of initiatives alone, an empty list of objectives and a file of drafts are no OKR sets") {
  CHECK(lint_rules("okr: 1\nobjectives: []\n") == Rules{});
  CHECK(lint_rules("okr: 1\nobjectives:\n  - title: Bake\n    status: draft\n") == Rules{});
}

struct Sample {
  std::string_view language;
  std::string text;
};

/// Two objectives, six key results and three initiatives, and none of the optional keys.
const std::vector<Sample> samples{{"en", R"(okr: 1
period: 2026-Q4
objectives:
  - title: Be the clinic that parents tell each other about
    key_results:
      - {id: waiting, title: Cut the waiting time from 14 days to 6 days}
      - {id: calls, title: Raise the share of calls answered from 71 % to 90 %}
      - {id: families, title: Win 250 new families}
    initiatives:
      - {title: Let parents book from their phone, supports: [waiting, calls, families]}
  - title: Be a place where midwives stay
    key_results:
      - {id: leave, title: Cut sick leave from 9 % to 6 %}
      - {id: word, title: Raise the share who recommend us from 52 % to 70 %}
      - {id: overtime, title: Reduce overtime from 400 to 150 hours}
    initiatives:
      - {title: Plan shifts six weeks ahead, supports: [leave, word]}
      - {title: Hire a second secretary, supports: [leave, overtime]}
)"},
                                  {"nb", R"(okr: 1
period: 2026-Q4
objectives:
  - title: Bli klinikken foreldre forteller hverandre om
    key_results:
      - {id: ventetid, title: Redusere ventetiden fra 14 dager til 6 dager}
      - {id: samtaler, title: Øke andelen besvarte samtaler fra 71 % til 90 %}
      - {id: familier, title: Skaffe 250 nye familier}
    initiatives:
      - {title: La foreldre bestille fra telefonen, supports: [ventetid, samtaler, familier]}
  - title: Bli et sted jordmødre blir værende
    key_results:
      - {id: fravaer, title: Redusere sykefraværet fra 9 % til 6 %}
      - {id: omtale, title: Øke andelen som anbefaler oss fra 52 % til 70 %}
      - {id: overtid, title: Redusere overtiden fra 400 til 150 timer}
    initiatives:
      - {title: Legge turnus i god tid, supports: [fravaer, omtale]}
      - {title: Ansette en sekretær til, supports: [fravaer, overtid]}
)"},
                                  {"sv", R"(okr: 1
period: 2026-Q4
objectives:
  - title: Bli kliniken som föräldrar berättar om för varandra
    key_results:
      - {id: vantan, title: Minska väntetiden från 14 dagar till 6 dagar}
      - {id: samtal, title: Öka andelen besvarade samtal från 71 % till 90 %}
      - {id: familjer, title: Vinna 250 nya familjer}
    initiatives:
      - {title: Låta föräldrar boka från telefonen, supports: [vantan, samtal, familjer]}
  - title: Bli en plats där barnmorskor stannar
    key_results:
      - {id: franvaro, title: Minska sjukfrånvaron från 9 % till 6 %}
      - {id: omdome, title: Öka andelen som rekommenderar oss från 52 % till 70 %}
      - {id: overtid, title: Minska övertiden från 400 till 150 timmar}
    initiatives:
      - {title: Lägga schemat i god tid, supports: [franvaro, omdome]}
      - {title: Anställa en sekreterare till, supports: [franvaro, overtid]}
)"}};

TEST_CASE("two objectives, six key results and three initiatives without optional keys give one note") {
  for (const Sample& sample : samples) {
    INFO(sample.language);
    const Rules notes{"note gov-missing-owner"};
    CHECK(lint_rules(sample.text, {}, {}) == notes);
    CHECK(lint_rules(sample.text, {}, {.today = *parse_date("2026-10-09")}) == notes);
  }
}

}  // namespace
}  // namespace okr::lint
