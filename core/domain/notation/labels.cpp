// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lines.h"

namespace fivepace::notation {

void takeLabel(Cursor &cursor, bool &isLabelled)
{
    const bool isName = cursor.isAny({ "week", "wk", "day", "session", "workout", "group", "tag", "woche",
                            "gruppe", "semaine", "jour", "groupe" })
        && (cursor.isNumber(1) || cursor.peek(1).text.size() == 1) && cursor.isAny({ ":", "-" }, 2)
        && !cursor.isAttached(3);
    const bool isDate = cursor.isNumber() && cursor.is("/", 1) && cursor.isNumber(2) && cursor.is(":", 3)
        && !cursor.isAttached(4);
    const std::size_t unit = cursor.is(Sense::LengthUnit, 1) ? 1 : 0;
    const bool isRunners = cursor.isNumber() // "800 group:"
        && cursor.isAny({ "group", "runners", "squad", "girls", "boys", "men", "women", "guys" }, 1 + unit)
        && cursor.isAny({ ":", "-" }, 2 + unit);
    const auto from = cursor.from();
    for (std::size_t i = 0; i < (isName ? 3 : isDate ? 4 : isRunners ? 3 + unit : 0); ++i)
        cursor.take();
    if (isName || isRunners || isDate) {
        if (isLabelled)
            cursor.problem(from, cursor.to(), "a second group, week or day; make each a workout of its own");
        isLabelled = true;
    }
}

} // namespace fivepace::notation
