// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repstable.h"

#include "domain/log/logline.h"

#include <algorithm>
#include <map>

namespace fivepace::exchange {

std::vector<Change<Entry>> entryChanges(
    const Squad &squad, const std::vector<TakenRep> &reps, SessionGrids &grids, IdSource &ids)
{
    std::map<std::pair<SessionId, AthleteId>, Change<Entry>> changes;
    for (const auto &[athlete, value] : reps) {
        auto &change = changes[{ value.session, athlete }];
        if (!change.after) {
            if (const auto *before = squad.entryOf(value.session, athlete))
                change.before = *before;
            change.after = lineOf(squad, value.session, athlete, ids.next<EntryId>());
        }
        auto entry
            = logRep(*std::move(change.after), grids.of(squad, value.session), value.rep, value.result);
        if (value.rpe)
            entry.rpe = value.rpe;
        change.after = logNote(std::move(entry), value.note);
    }
    std::vector<Change<Entry>> list;
    list.reserve(changes.size());
    for (auto &[where, change] : changes)
        list.push_back(std::move(change));
    std::ranges::sort(list, {}, [](const Change<Entry> &change) { return change.after->id; });
    return list;
}

} // namespace fivepace::exchange
