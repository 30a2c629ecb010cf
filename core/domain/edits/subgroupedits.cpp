// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/subgroupedits.h"

#include "domain/squad/changes.h"

#include <algorithm>
#include <iterator>

namespace fivepace::edits {

namespace {

/// The line with the reps, workout, pace and recovery of another; what is logged keeps its workout, pace and
/// recovery.
Entry withChangesOf(Entry line, const Entry &other)
{
    if (!line.isLogged() || line.own == other.own)
        line.reps = other.reps;
    if (!line.isLogged()) {
        line.own = other.own;
        line.pacePercent = other.pacePercent;
        line.recoveryPercent = other.recoveryPercent;
    }
    return line;
}

/// Somebody else of this group within the session; null where there is nobody.
const Entry *otherOf(const Squad &squad, SessionId session, int subgroup, AthleteId athlete)
{
    for (const auto *entry : entriesOf(squad, session)) {
        if (subgroup > 0 && entry->subgroup == subgroup && entry->athlete != athlete)
            return entry;
    }
    return nullptr;
}

std::string nameOf(const Squad &squad, AthleteId id)
{
    const auto *athlete = squad.find(id);
    return athlete ? sheetName(*athlete) : std::string();
}

} // namespace

Edit joinSubgroup(const Squad &squad, const Session &session, AthleteId athlete, int subgroup, EntryId fresh)
{
    Edit edit { EditKind::ChangeSubgroup, nameOf(squad, athlete), {} };
    const auto *there = squad.entryOf(session.id, athlete);
    Entry before;
    before.id = fresh;
    before.session = session.id;
    before.athlete = athlete;
    if (there)
        before = *there;
    if (before.subgroup == subgroup || !squad.find(athlete))
        return edit;
    auto after = before;
    if (const auto *other = otherOf(squad, session.id, subgroup, athlete))
        after = withChangesOf(after, *other);
    else if (subgroup == 0)
        after = withChangesOf(after, {});
    after.subgroup = subgroup;
    edit.changes.push_back(Change<Entry> { there ? std::optional(*there) : std::nullopt, after });
    return edit;
}

Edit changeSubgroup(const Squad &squad, const Session &session, const Entry &line)
{
    Edit edit { EditKind::ChangeSubgroup, std::string(1, static_cast<char>('A' + line.subgroup - 1)), {} };
    const auto *own = squad.entryOf(session.id, line.athlete);
    if (!own || *own != line)
        edit.changes.push_back(Change<Entry> { own ? std::optional(*own) : std::nullopt, line });
    for (const auto *entry : entriesOf(squad, session.id)) {
        if (entry->subgroup != line.subgroup || entry->athlete == line.athlete)
            continue;
        const auto after = withChangesOf(*entry, line);
        if (after != *entry)
            edit.changes.push_back(changed(*entry, after));
    }
    return edit;
}

Edit runOnly(
    const Squad &squad, const Session &session, const std::vector<AthleteId> &athletes, IdSource &ids)
{
    Edit edit { EditKind::ChangeSession, session.workout.name, {} };
    for (const auto *athlete : membersOf(squad, session.group)) {
        const auto *there = squad.entryOf(session.id, athlete->id);
        Entry line;
        if (there)
            line = *there;
        const bool isOut = !athletes.empty() && std::ranges::find(athletes, athlete->id) == athletes.end();
        if (line.out == isOut || line.isLogged())
            continue;
        if (!there) {
            line.id = ids.next<EntryId>();
            line.session = session.id;
            line.athlete = athlete->id;
        }
        line.out = isOut;
        edit.changes.push_back(Change<Entry> { there ? std::optional(*there) : std::nullopt, line });
    }
    return edit;
}

Edit addGuests(
    const Squad &squad, const Session &session, const std::vector<AthleteId> &athletes, IdSource &ids)
{
    Edit edit { EditKind::AddGuest, athletes.empty() ? std::string() : nameOf(squad, athletes.front()), {} };
    for (const auto id : athletes) {
        const auto *athlete = squad.find(id);
        if (!athlete || isMember(*athlete, session.group) || squad.entryOf(session.id, id))
            continue;
        Entry line;
        line.id = ids.next<EntryId>();
        line.session = session.id;
        line.athlete = id;
        edit.changes.push_back(added(line));
    }
    return edit;
}

std::vector<Entry> linesOfCopy(
    const Squad &squad, const Session &original, const Session &copy, IdSource &ids)
{
    std::vector<Entry> lines;
    for (const auto *entry : entriesOf(squad, original.id)) {
        const auto *athlete = squad.find(entry->athlete);
        if (!athlete || athlete->archived || entry->out)
            continue;
        const bool wasGuest = !isMember(*athlete, original.group);
        const bool isIn = isMember(*athlete, copy.group);
        const bool differs = entry->reps || entry->pacePercent || entry->recoveryPercent
            || entry->subgroup > 0 || entry->own;
        if (isIn ? !differs : !wasGuest)
            continue;
        Entry line;
        line.session = copy.id;
        line.athlete = entry->athlete;
        line.reps = entry->reps;
        line.pacePercent = entry->pacePercent;
        line.recoveryPercent = entry->recoveryPercent;
        line.subgroup = entry->subgroup;
        line.own = entry->own;
        line.id = ids.next<EntryId>();
        lines.push_back(line);
    }
    return lines;
}

std::vector<Entry> linesOfCopies(const Squad &squad, const std::vector<Session> &sessions,
    const std::map<SessionId, SessionId> &originals, IdSource &ids)
{
    std::vector<Entry> lines;
    for (const auto &copy : sessions) {
        const auto found = originals.find(copy.id);
        const auto *original = found == originals.end() ? nullptr : squad.find(found->second);
        if (original)
            std::ranges::move(linesOfCopy(squad, *original, copy, ids), std::back_inserter(lines));
    }
    return lines;
}

Edit removeGuest(const Squad &squad, const Session &session, AthleteId id)
{
    Edit edit { EditKind::ChangeEntry, nameOf(squad, id), {} };
    const auto *athlete = squad.find(id);
    const auto *line = squad.entryOf(session.id, id);
    if (athlete && line && !isMember(*athlete, session.group) && !line->isLogged())
        edit.changes.push_back(removed(*line));
    return edit;
}

} // namespace fivepace::edits
