#include "language/marked_text.hpp"

using namespace okr::language;

namespace {

constexpr std::string_view english_titles[] = {
    "Ship v2.0 of the API",
    "Pass the SOC 2 Type II audit",
    "Launch in Germany and France",
    "Adopt zero trust across the network",
    "Quarterly report is published on time",
    "Thousands of happy customers",
    "Answer 24/7",
    "Complete phase 2",
    "Become #1 in the category",
    "Improve retention compared with last quarter",
    "Reach women over 40",
    "All teams have OKRs",
    "Both teams have OKRs",
    "One team has migrated",
    "Reduce the number of handovers",
    "Increase daily active users",
    "Increase revenue year over year",
    "80/20 rule applied",
    "Office 365 rolled out",
    "Approve 2027 budget",
    "Draft for 2027 budget presented",
    "Two-factor login for all staff",
    "Deploy on demand",
    "Finish ahead of the holidays",
    "May is our month",
    "Hire April as CFO",
    "Reach level 3 in the maturity model",
    "Reach maturity level 3",
    "Upgrade all services to Node 18",
    "Migrate from Drupal 9 to Drupal 10",
    "Release 0.9 is out",
    "Ship Milestone 3 of the mobile app",
    "Close issue 42 and PR #57",
    "Tier-1 customers are on the new SLA",
    "Objective 1: Grow",
    "Half-hour training for each support agent",
    "Double-digit growth in Asia",
    "Six-figure deal signed",
    "A 7-figure deal",
    "First paying customer",
    "Second office opened",
    "Reach feature parity with v2",
    "Drop support for IE11",
    "A+ rating on SSL Labs",
    "AA rating from S&P",
    "Series A closed",
    "Complete ADR-003",
    "Finish the 100-day plan",
    "Finish the 30-60-90 plan for new hires",
    "Publish annual report",
    "Publish the 2026 annual report",
    "30-day retention",
    "Complete 12-month roadmap",
    "Use Web3 and IPv6 everywhere",
};

constexpr std::string_view bokmal_titles[] = {
    "Månedlig rapport til styret",
    "Ingen alvorlige hendelser",
    "Bli nummer 1 på kåringen",
    "Fase 2 av prosjektet er ferdig",
    "Trinn 3-godkjenning",
    "Følge WCAG 2.1 på alle nettsider",
    "Sertifisert etter ISO 14001",
    "Bestå eksamen del 1 og 2",
    "Et par nye kunder",
    "Flere nye kunder",
    "Hundrevis av nye kunder",
    "Kl. 08.00 er alle på plass",
    "Bruke Teams i stedet for Slack",
    "Ha 1:1 med alle ansatte",
    "Samtlige avdelinger har egne mål",
    "Ett mål per avdeling",
    "Ferdigstille byggetrinn 2",
    "Ta i bruk Windows 11 på alle PC-er",
    "Kåret til årets bedrift",
    "Første kunde på ny plattform",
    "Andre kunder på ny plattform",
    "10. kunde på ny plattform",
    "Kunde nummer 10 signert",
    "Oppetid 24/7",
    "Koronasertifikat for covid-19",
    "EØS-avtalen § 5 følges",
    "Pilot i vår avdeling",
    "Ingen kunder mister data",
    "Alt er på plass",
    "To-faktor på alle kontoer",
    "Gå i null",
    "Gå med overskudd",
    "Bidra til FNs bærekraftsmål 4, 9 og 13",
    "Lansere i Sverige, Danmark og Finland",
};

constexpr std::string_view nynorsk_titles[] = {
    "Dagleg drift utan stopp",   "Elevar i alderen 6-12 år",  "Steg 2 av planen er gjennomført",
    "Toppe lista over kommunar", "Fleire nøgde innbyggjarar",
};

constexpr std::string_view danish_titles[] = {
    "Nå unge 18-25 år",    "Blive nummer 2 i ligaen",        "Lancere version 3 af appen",
    "Tusind tak til alle", "Nul tolerance over for mobning", "Få fat i den tredje målgruppe",
    "Åbne en ny butik",    "Hver tredje kunde kommer igen",
};

constexpr std::string_view swedish_titles[] = {
    "Klara ISO 27001-revisionen",
    "Alla team har OKR:er",
    "Leverera kl. 12",
    "Nollvision för olyckor",
    "Fas 2 klar",
    "Nå personer över 65 år",
    "Ett nytt kontor i Norge",
    "Var tredje kund återkommer",
    "Varannan kund återkommer",
    "Gå plus minus noll",
};

}  // namespace

TEST_CASE("key results: what looks like a number and is none, English") {
  check_marked(Language::en, Context::key_result, english_titles);
}
TEST_CASE("key results: what looks like a number and is none, Bokmål") {
  check_marked(Language::nb, Context::key_result, bokmal_titles);
}
TEST_CASE("key results: what looks like a number and is none, Nynorsk") {
  check_marked(Language::nn, Context::key_result, nynorsk_titles);
}
TEST_CASE("key results: what looks like a number and is none, Danish") {
  check_marked(Language::da, Context::key_result, danish_titles);
}
TEST_CASE("key results: what looks like a number and is none, Swedish") {
  check_marked(Language::sv, Context::key_result, swedish_titles);
}
