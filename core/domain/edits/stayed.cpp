// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/stayed.h"

#include "domain/edits/planedits.h"

#include <algorithm>
#include <set>

namespace fivepace::edits {

namespace {

bool movesDays(EditKind kind)
{
    return kind == EditKind::MoveSeason || kind == EditKind::InsertDay || kind == EditKind::TakeOutDay
        || kind == EditKind::ChangeCycle || kind == EditKind::ChangePhase;
}

} // namespace

int stayedAsRun(const Squad &squad, const Edit &edit)
{
    if (!movesDays(edit.kind))
        return 0;
    const auto from = dateFromIso(edit.subject);
    std::set<SessionId> stayed;
    for (const auto &change : edit.changes) {
        const auto *cycle = std::get_if<Change<Cycle>>(&change);
        if (!cycle || !cycle->before || !cycle->after)
            continue;
        const auto &before = *cycle->before, &after = *cycle->after;
        const bool isShifted = before.firstDay != after.firstDay;
        if (!isShifted && (!from || before.days == after.days))
            continue;
        const auto first = isShifted ? before.firstDay : std::max(*from, before.firstDay);
        for (const auto *session : sessionsOf(squad, before.group, { first, before.lastDay() })) {
            if (wasRun(squad, *session))
                stayed.insert(session->id);
        }
    }
    return static_cast<int>(stayed.size());
}

} // namespace fivepace::edits
