// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"

#include "domain/people/proposal.h"
#include "domain/squad/changes.h"

#include <algorithm>
#include <cassert>

namespace fivepace::edits {

namespace {

/// The cycle without what these athletes alone were to do, and without them where others do it too.
Cycle withoutAthletes(Cycle cycle, const std::vector<AthleteId> &ids)
{
    std::erase_if(cycle.items, [&ids](PlanItem &item) {
        const auto isGone = [&ids](AthleteId each) { return std::ranges::find(ids, each) != ids.end(); };
        return std::erase_if(item.athletes, isGone) > 0 && item.athletes.empty();
    });
    return cycle;
}

/// "A. Okafor", and with two more "A. Okafor + 2".
std::string subjectOf(const std::string &first, std::size_t count)
{
    return count < 2 ? first : first + " + " + std::to_string(count - 1);
}

Edit decideOnWaiting(EditKind kind, const std::vector<const Athlete *> &athletes, PaceUse use)
{
    Edit edit { kind, athletes.size() == 1 ? athletes.front()->name : std::to_string(athletes.size()), {} };
    for (const auto *athlete : athletes)
        edit.changes.push_back(changed(*athlete, withWaitingResults(*athlete, use)));
    return edit;
}

} // namespace

Edit changeSquad(const SquadCard &before, const SquadCard &after)
{
    return { EditKind::ChangeSquad, after.club, { changed(before, after) } };
}

Edit saveLayout(const SquadCard &card, const SavedLayout &layout)
{
    auto after = card;
    const auto there = std::ranges::find(after.layouts, layout.name, &SavedLayout::name);
    if (there != after.layouts.end())
        *there = layout;
    else
        after.layouts.push_back(layout);
    return { EditKind::SaveLayout, layout.name, { changed(card, after) } };
}

Edit forgetLayout(const SquadCard &card, const std::string &name)
{
    auto after = card;
    std::erase_if(after.layouts, [&](const SavedLayout &layout) { return layout.name == name; });
    if (after == card)
        return { EditKind::ForgetLayout, name, {} };
    return { EditKind::ForgetLayout, name, { changed(card, after) } };
}

Edit addGroup(const Group &group)
{
    return { EditKind::AddGroup, group.name, { added(group) } };
}

Edit changeGroup(const Group &before, const Group &after)
{
    return { EditKind::ChangeGroup, after.name, { changed(before, after) } };
}

Edit removeGroup(const Squad &squad, GroupId id)
{
    const auto *group = squad.find(id);
    if (!group)
        return { EditKind::RemoveGroup, {}, {} };
    Edit edit { EditKind::RemoveGroup, group->name, {} };
    removeSessions(edit.changes, squad, sessionsOf(squad, id));
    for (const auto *cycle : cyclesOf(squad, id))
        edit.changes.push_back(removed(*cycle));
    for (const auto &phase : squad.phases) {
        if (phase.group == id)
            edit.changes.push_back(removed(phase));
    }
    for (const auto &race : squad.races) {
        auto without = race;
        if (std::erase(without.groups, id) > 0)
            edit.changes.push_back(without.groups.empty() ? removed(race) : changed(race, without));
    }
    for (const auto &athlete : squad.athletes) {
        auto without = athlete;
        if (std::erase(without.groups, id) > 0)
            edit.changes.push_back(changed(athlete, without));
    }
    edit.changes.push_back(removed(*group));
    return edit;
}

Edit addAthlete(const Athlete &athlete)
{
    return { EditKind::AddAthlete, athlete.name, { added(athlete) } };
}

Edit changeAthlete(const Athlete &before, const Athlete &after)
{
    return { EditKind::ChangeAthlete, after.name, { changed(before, after) } };
}

Edit removeAthlete(const Squad &squad, AthleteId id)
{
    return removeAthletes(squad, { id });
}

Edit changeAthletes(EditKind kind, const std::vector<Change<Athlete>> &changes)
{
    std::string first;
    if (!changes.empty())
        first = changes.front().after ? changes.front().after->name : changes.front().before->name;
    return { kind, subjectOf(first, changes.size()), { changes.begin(), changes.end() } };
}

Edit archiveAthletes(const Squad &squad, const std::vector<AthleteId> &ids, bool archived)
{
    std::vector<Change<Athlete>> changes;
    for (const auto id : ids) {
        const auto *athlete = squad.find(id);
        if (!athlete || athlete->archived == archived)
            continue;
        auto after = *athlete;
        after.archived = archived;
        changes.push_back({ *athlete, after });
    }
    return changeAthletes(archived ? EditKind::ArchiveAthletes : EditKind::BringBackAthletes, changes);
}

Edit removeAthletes(const Squad &squad, const std::vector<AthleteId> &ids)
{
    Edit edit { EditKind::RemoveAthletes, {}, {} };
    std::vector<const Athlete *> athletes;
    for (const auto id : ids) {
        if (const auto *athlete = squad.find(id))
            athletes.push_back(athlete);
    }
    if (athletes.size() < 2)
        edit.kind = EditKind::RemoveAthlete;
    if (!athletes.empty())
        edit.subject = subjectOf(athletes.front()->name, athletes.size());
    for (const auto *athlete : athletes) {
        for (const auto *entry : entriesOf(squad, athlete->id))
            edit.changes.push_back(removed(*entry));
        edit.changes.push_back(removed(*athlete));
    }
    for (const auto &cycle : squad.cycles) {
        auto without = withoutAthletes(cycle, ids);
        if (without != cycle)
            edit.changes.push_back(changed(cycle, without));
    }
    return edit;
}

Edit importAthletes(const std::vector<Group> &newGroups, const std::vector<Change<Athlete>> &athletes)
{
    Edit edit { EditKind::ImportAthletes, std::to_string(athletes.size()), {} };
    for (const auto &group : newGroups)
        edit.changes.push_back(added(group));
    edit.changes.insert(edit.changes.end(), athletes.begin(), athletes.end());
    return edit;
}

Edit addResult(const Athlete &athlete, const RaceResult &result, Date today, const PaceSettings &squad)
{
    auto after = athlete;
    after.results.push_back(offered(athlete, result, today, squad));
    return { EditKind::AddResult, athlete.name, { changed(athlete, after) } };
}

Edit changePaces(const Athlete &before, const Athlete &after)
{
    return { EditKind::ChangePaces, after.name, { changed(before, after) } };
}

Edit approvePaces(const std::vector<const Athlete *> &athletes)
{
    return decideOnWaiting(EditKind::ApprovePaces, athletes, PaceUse::Counts);
}

Edit keepPaces(const std::vector<const Athlete *> &athletes)
{
    return decideOnWaiting(EditKind::KeepPaces, athletes, PaceUse::LeftOut);
}

Edit changeResult(const Athlete &athlete, std::size_t index, const RaceResult &result, Date today,
    const PaceSettings &squad)
{
    assert(index < athlete.results.size());
    auto after = athlete;
    after.results[index] = offeredInstead(athlete, index, result, today, squad);
    return { EditKind::ChangeResult, athlete.name, { changed(athlete, after) } };
}

Edit removeResult(const Athlete &athlete, std::size_t index)
{
    assert(index < athlete.results.size());
    auto after = athlete;
    after.results.erase(after.results.begin() + static_cast<std::ptrdiff_t>(index));
    return { EditKind::RemoveResult, athlete.name, { changed(athlete, after) } };
}

} // namespace fivepace::edits
