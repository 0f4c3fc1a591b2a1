#include "language/marked_text.hpp"

using namespace okr::language;

namespace {

constexpr MarkedText initiatives[] = {
    {Language::en, Context::initiative, "Write [3] guides {before the launch}"},
    {Language::en, Context::initiative, "Upgrade to version 2.1"},
    {Language::en, Context::initiative, "Interview [ten] users {in week 6}"},
    {Language::en, Context::initiative, "Set up [one] dashboard"},
    {Language::en, Context::initiative, "Meet the board {on 15 January}"},
    {Language::nb, Context::initiative, "Sende ut invitasjoner til [200] kunder"},
    {Language::nb, Context::initiative, "Arrangere [to] frokostseminarer"},
    {Language::nb, Context::initiative, "Oppgradere til versjon 3"},
    {Language::nb, Context::initiative, "Lage [5] videoer {før påske}"},
    {Language::nb, Context::initiative, "Møte styret {15. januar}"},
    {Language::nb, Context::initiative, "{Ukentlig} nyhetsbrev"},
};

}  // namespace

TEST_CASE("initiatives") { check_marked(initiatives); }
