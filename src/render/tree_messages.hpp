#pragma once

#include "render/messages.hpp"

/// What only `okr tree` says.
namespace okr::render::messages {

inline constexpr Message nothing_in_tree{
    "no objective and no initiative to show", "ingen ambisjon og ikke noe initiativ å vise",
    "ingen ambisjon og ikkje noko initiativ å vise", "intet mål og ingen handling at vise",
    "inget mål och inget initiativ att visa"};
inline constexpr Message orphans{"hangs from nothing above", "uten kobling oppover", "utan kopling oppover",
                                 "uden kobling opad", "utan koppling uppåt"};
inline constexpr Message aligned_in_circle{"aligned in a circle", "bidrar til hverandre i sirkel",
                                           "bidreg til kvarandre i sirkel", "bidrager til hinanden i cirkel",
                                           "bidrar till varandra i cirkel"};
inline constexpr Message circle{"circle", "sirkel", "sirkel", "cirkel", "cirkel"};
inline constexpr Message lint_says_where{"(okr lint says where)", "(okr lint sier hvor)", "(okr lint seier kvar)",
                                         "(okr lint siger hvor)", "(okr lint säger var)"};
inline constexpr Message see_above{"see above", "se ovenfor", "sjå ovanfor", "se ovenfor", "se ovan"};
inline constexpr Message no_key_result{"no key result", "uten målbart resultat", "utan målbart resultat",
                                       "uden effektmål", "utan nyckelresultat"};
inline constexpr Message left_out{"{} parked, cancelled or dropped|{} parked, cancelled or dropped",
                                  "{} parkert, avlyst eller droppet|{} parkerte, avlyste eller droppede",
                                  "{} parkert, avlyst eller droppa|{} parkerte, avlyste eller droppa",
                                  "{} parkeret, aflyst eller droppet|{} parkerede, aflyste eller droppede",
                                  "{} parkerat, inställt eller struket|{} parkerade, inställda eller strukna"};

}  // namespace okr::render::messages
