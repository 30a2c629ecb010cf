// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// One thing that stands on a day: an item of the plan, a session or a race; exactly one of the three is set.
struct BoardEntry {
    const PlanItem *item = nullptr;
    const Session *session = nullptr;
    const Race *race = nullptr;
    std::optional<PaceRole> role; ///< the session's, or that of the session which is still to be chosen

    bool isOpen() const { return item && item->kind == ItemKind::Quality; }
};

struct BoardDay {
    Date date;
    std::vector<BoardEntry> entries; ///< in the order of the day

    bool hasSession() const;
    bool hasRest() const;
};

/// What stands on each day of the cycle, one element a day. The screen, paper, checks and filling all read
/// this and nothing else. In the order of the day: what has no time as the coach put it, then by time, then
/// sessions and races without one. A planned quality session stands there only until the cycle has its
/// session, on whatever day that is. The answer points into `cycle` and the squad, and is valid as long as
/// neither changes.
std::vector<BoardDay> boardOf(const Squad &squad, const Cycle &cycle);

/// Days without a session or race between one with and the next, of the days given, which may be those of
/// several cycles; a session that is still to be chosen counts.
std::vector<int> easyDaysBetween(const std::vector<BoardDay> &board);

/// Who of the group cannot train, one element a day of the cycle; each in the order of membersOf.
std::vector<std::vector<AthleteId>> awayOf(const Squad &squad, const Cycle &cycle);

/// Who of the group is not in its session: away on that day, or taken out of it; in the order of membersOf.
/// Who has something logged is in it.
std::vector<AthleteId> missingFrom(const Squad &squad, const Session &session);

/// A session that is still to be chosen, on a day that has no session.
struct OpenPlace {
    Date day;
    PaceRole role;

    bool operator==(const OpenPlace &) const = default;
};
std::vector<OpenPlace> openPlaces(const std::vector<BoardDay> &board);

} // namespace fivepace
