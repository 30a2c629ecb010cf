// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/board.h"
#include "domain/plan/planner.h"

#include "support/builders.h"

#include <QtGlobal>

#include <algorithm>

// A cycle that is planned, and what edits make of it.

namespace fivepace::test {

inline constexpr GroupId kGroup { 100 };
inline constexpr Date kFirst = 2026y / 6 / 1;

/// A group with a cycle of 14 days filled from the library: SS2 on day 2, ES2 5, SS1 8, ES1 10, RP 13; long
/// runs on 6 and 11, rest on 7 and 12, counted from 1.
inline Squad aFilledSquad()
{
    auto squad = aSquad();
    squad.cycles.clear();
    squad.sessions.clear();
    squad.entries.clear();
    IdSource ids(1'700'000'000'000, 1);
    const auto proposal = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, ids);
    squad.cycles = { proposal.cycle };
    squad.sessions = proposal.sessions;
    return squad;
}

inline SessionId sessionOf(const Squad &squad, PaceRole role)
{
    return std::ranges::find(squad.sessions, std::optional(role), &Session::role)->id;
}

/// The day from 1.
inline int dayOf(const Squad &squad, SessionId session)
{
    return squad.cycles[0].dayOf(squad.find(session)->date) + 1;
}

/// The kinds of item that stand on a day from 1.
inline std::vector<ItemKind> itemsOn(const Squad &squad, int day)
{
    std::vector<ItemKind> kinds;
    const auto board = boardOf(squad, squad.cycles[0]);
    for (const auto &entry : board[static_cast<std::size_t>(day - 1)].entries) {
        if (entry.item)
            kinds.push_back(entry.item->kind);
    }
    return kinds;
}

inline Squad after(Squad squad, const Edit &edit)
{
    if (!apply(squad, edit))
        qFatal("not applied");
    return squad;
}

} // namespace fivepace::test
