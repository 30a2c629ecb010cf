// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/restoring.h"

#include <algorithm>
#include <map>
#include <set>

namespace fivepace {

namespace {

int repTimesOf(const Entry &entry)
{
    return static_cast<int>(std::ranges::count_if(
        entry.results, [](const RepResult &result) { return result.time.has_value(); }));
}

template <class T> const T *withId(const std::vector<T> &values, decltype(T::id) id)
{
    const auto found = std::ranges::find(values, id, &T::id);
    return found == values.end() ? nullptr : &*found;
}

template <class T> std::map<decltype(T::id), const T *> byId(const std::vector<T> &values)
{
    std::map<decltype(T::id), const T *> found;
    for (const auto &value : values)
        found.emplace(value.id, &value);
    return found;
}

/// Adds what turns `before` into `after`; nothing where they are the same.
template <class T> void addChange(std::vector<AnyChange> &changes, const T *before, const T *after)
{
    if (before && after && *before == *after)
        return;
    Change<T> change;
    if (before)
        change.before = *before;
    if (after)
        change.after = *after;
    if (before || after)
        changes.push_back(std::move(change));
}

template <class T>
void addChanges(std::vector<AnyChange> &changes, const std::vector<T> &before, const std::vector<T> &after)
{
    const auto was = byId(before);
    const auto becomes = byId(after);
    for (const auto &[id, value] : was)
        addChange<T>(changes, value, becomes.contains(id) ? becomes.at(id) : nullptr);
    for (const auto &[id, value] : becomes) {
        if (!was.contains(id))
            addChange<T>(changes, nullptr, value);
    }
}

/// A line as it can stand now: one athlete has one line in a session, whatever its number.
void addEntry(std::vector<AnyChange> &changes, const Squad &now, const Entry &then)
{
    const auto stands = std::ranges::find_if(now.entries,
        [&](const Entry &entry) { return entry.session == then.session && entry.athlete == then.athlete; });
    if (stands == now.entries.end()) {
        addChange<Entry>(changes, nullptr, &then);
        return;
    }
    auto after = then;
    after.id = stands->id;
    addChange<Entry>(changes, &*stands, &after);
}

} // namespace

int repTimesOf(const Squad &squad)
{
    int times = 0;
    for (const auto &entry : squad.entries)
        times += repTimesOf(entry);
    return times;
}

SquadSurplus surplus(const Squad &has, const Squad &hasNot)
{
    SquadSurplus more;
    const auto athletes = byId(hasNot.athletes);
    for (const auto &athlete : has.athletes) {
        const auto other = athletes.find(athlete.id);
        if (other == athletes.end()) {
            more.athletes.push_back(athlete.name);
            continue;
        }
        more.results
            += static_cast<int>(std::ranges::count_if(athlete.results, [&](const RaceResult &result) {
                   return std::ranges::find(other->second->results, result) == other->second->results.end();
               }));
    }
    const auto sessions = byId(hasNot.sessions);
    std::set<SessionId> onlyHere;
    for (const auto &session : has.sessions) {
        if (sessions.contains(session.id))
            continue;
        more.sessions.push_back(session.id);
        onlyHere.insert(session.id);
    }
    const auto entries = byId(hasNot.entries);
    for (const auto &entry : has.entries) {
        const auto other = entries.find(entry.id);
        const int extra = repTimesOf(entry) - (other == entries.end() ? 0 : repTimesOf(*other->second));
        if (extra <= 0)
            continue;
        more.repTimes += extra;
        if (!onlyHere.contains(entry.session))
            more.entries.push_back(entry.id);
    }
    return more;
}

namespace edits {

Edit restoreAll(const Squad &now, const Squad &then, const std::string &subject)
{
    Edit edit { EditKind::RestoreBackup, subject, {} };
    if (now.card != then.card)
        edit.changes.push_back(Change<SquadCard> { now.card, then.card });
    addChanges(edit.changes, now.groups, then.groups);
    addChanges(edit.changes, now.athletes, then.athletes);
    addChanges(edit.changes, now.workouts, then.workouts);
    addChanges(edit.changes, now.cycles, then.cycles);
    addChanges(edit.changes, now.phases, then.phases);
    addChanges(edit.changes, now.races, then.races);
    addChanges(edit.changes, now.sessions, then.sessions);
    // A line that goes makes room for one of the same athlete in the same session.
    std::vector<AnyChange> entries;
    addChanges(entries, now.entries, then.entries);
    std::ranges::stable_partition(
        entries, [](const AnyChange &change) { return !std::get<Change<Entry>>(change).after.has_value(); });
    edit.changes.insert(edit.changes.end(), entries.begin(), entries.end());
    return edit;
}

Edit restoreAthlete(const Squad &now, const Squad &then, AthleteId id)
{
    const auto *stored = withId(then.athletes, id);
    if (!stored)
        return {};
    Edit edit { EditKind::RestoreBackup, stored->name, {} };
    auto athlete = *stored;
    std::erase_if(athlete.groups, [&](GroupId group) { return !withId(now.groups, group); });
    addChange(edit.changes, withId(now.athletes, id), &athlete);
    for (const auto &entry : then.entries) {
        if (entry.athlete == id && withId(now.sessions, entry.session))
            addEntry(edit.changes, now, entry);
    }
    return edit;
}

Edit restoreSession(const Squad &now, const Squad &then, SessionId id)
{
    const auto *stored = withId(then.sessions, id);
    if (!stored || !withId(now.groups, stored->group))
        return {};
    Edit edit { EditKind::RestoreBackup, stored->workout.name, {} };
    auto session = *stored;
    if (session.cycle && !withId(now.cycles, *session.cycle))
        session.cycle.reset();
    addChange(edit.changes, withId(now.sessions, id), &session);
    for (const auto &entry : then.entries) {
        if (entry.session == id && withId(now.athletes, entry.athlete))
            addEntry(edit.changes, now, entry);
    }
    return edit;
}

} // namespace edits

} // namespace fivepace
