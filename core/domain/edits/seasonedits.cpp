// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/seasonedits.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/library/libraryfacts.h"
#include "domain/plan/checkedpart.h"
#include "domain/plan/layout.h"
#include "domain/plan/sessionplaces.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace fivepace::edits {

namespace {

using std::chrono::days;

/// The group's phase that comes next after this one, or the one before it; null where there is none.
const Phase *phaseAfter(const Squad &squad, const Phase &phase)
{
    const Phase *next = nullptr;
    for (const auto &each : squad.phases) {
        if (each.group == phase.group && each.firstDay > phase.lastDay
            && (!next || each.firstDay < next->firstDay))
            next = &each;
    }
    return next;
}

const Phase *phaseBefore(const Squad &squad, const Phase &phase)
{
    const Phase *before = nullptr;
    for (const auto &each : squad.phases) {
        if (each.group == phase.group && each.lastDay < phase.firstDay
            && (!before || each.lastDay > before->lastDay))
            before = &each;
    }
    return before;
}

bool hasLater(const Squad &squad, GroupId group, Date after)
{
    return std::ranges::any_of(
               squad.phases, [&](const Phase &each) { return each.group == group && each.lastDay > after; })
        || std::ranges::any_of(
            squad.cycles, [&](const Cycle &each) { return each.group == group && each.firstDay > after; });
}

/// All that is later moves on by so many days; false where it cannot.
bool moveLater(
    Edit &edit, const Squad &squad, GroupId group, Date after, int by, std::optional<CycleId> ending = {})
{
    auto moved = moveSeason(squad, group, after + days(1), by, ending);
    if (moved.changes.empty() && hasLater(squad, group, after))
        return false;
    std::ranges::move(moved.changes, std::back_inserter(edit.changes));
    return true;
}

Edit phaseEdit(const Phase &phase)
{
    return { EditKind::ChangePhase, phase.name, {} };
}

/// A layout, and what of the cycle stays beside it: what only some do, and what is neither a session nor an
/// easy run.
std::vector<PlanItem> keptBeside(const Cycle &cycle, const std::vector<PlanItem> &layout)
{
    auto items = cycle.items;
    std::erase_if(items, [](const PlanItem &item) {
        return (isEasy(item.kind) || item.kind == ItemKind::Quality) && item.athletes.empty();
    });
    std::ranges::copy(layout, std::back_inserter(items));
    std::ranges::stable_sort(items, {}, &PlanItem::day);
    return items;
}

/// The sessions of the cycle that come to the places of a layout: the first of each part, not run.
std::vector<const Session *> comingAlong(
    const Squad &squad, const Cycle &cycle, const std::vector<PlanItem> &layout)
{
    std::vector<const Session *> coming;
    std::set<PaceRole> placed;
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        const bool isFirst = session->role && placed.insert(*session->role).second;
        const bool hasPlace = std::ranges::any_of(layout, [&](const PlanItem &item) {
            return item.kind == ItemKind::Quality && item.role == session->role;
        });
        if (isFirst && hasPlace && !wasRun(squad, *session))
            coming.push_back(session);
    }
    return coming;
}

} // namespace

Edit endPhaseOn(const Squad &squad, const Phase &phase, Date last, Later later)
{
    auto edit = phaseEdit(phase);
    auto after = phase;
    after.lastDay = std::max(last, phase.firstDay);
    const auto *next = phaseAfter(squad, phase);
    if (later == Later::Stays && next) {
        after.lastDay = std::min(after.lastDay, next->lastDay - days(1));
        const bool isBeside = next->firstDay == phase.lastDay + days(1);
        if (isBeside || after.lastDay >= next->firstDay) {
            auto follower = *next;
            follower.firstDay = after.lastDay + days(1);
            if (follower != *next)
                edit.changes.push_back(Change<Phase> { *next, follower });
        }
    }
    if (after == phase)
        return phaseEdit(phase);
    const auto by = static_cast<int>((after.lastDay - phase.lastDay).count());
    if (later == Later::MovesAlong && !moveLater(edit, squad, phase.group, phase.lastDay, by))
        return phaseEdit(phase);
    edit.changes.push_back(Change<Phase> { phase, after });
    return edit;
}

Edit beginPhaseOn(const Squad &squad, const Phase &phase, Date first)
{
    auto edit = phaseEdit(phase);
    auto after = phase;
    after.firstDay = std::min(first, phase.lastDay);
    if (const auto *before = phaseBefore(squad, phase)) {
        after.firstDay = std::max(after.firstDay, before->firstDay + days(1));
        const bool isBeside = before->lastDay == phase.firstDay - days(1);
        if (isBeside || after.firstDay <= before->lastDay) {
            auto earlier = *before;
            earlier.lastDay = after.firstDay - days(1);
            if (earlier != *before)
                edit.changes.push_back(Change<Phase> { *before, earlier });
        }
    }
    if (after == phase)
        return phaseEdit(phase);
    edit.changes.push_back(Change<Phase> { phase, after });
    return edit;
}

Edit splitPhase(const Phase &phase, Date from, PhaseId second)
{
    Edit edit { EditKind::SplitPhase, phase.name, {} };
    if (from <= phase.firstDay || from > phase.lastDay)
        return edit;
    auto before = phase, after = phase;
    before.lastDay = from - days(1);
    after.id = second;
    after.firstDay = from;
    edit.changes.push_back(Change<Phase> { phase, before });
    edit.changes.push_back(Change<Phase> { {}, after });
    return edit;
}

Edit splitCycle(const Squad &squad, const Cycle &cycle, Date from, CycleId second, const std::string &name)
{
    Edit edit { EditKind::SplitCycle, cycle.name, {} };
    auto before = cycle, after = cycle;
    before.days = cycle.dayOf(from);
    after.id = second;
    after.name = name;
    after.firstDay = from;
    after.days = cycle.days - before.days;
    if (before.days < kShortestCycle || after.days < kShortestCycle)
        return edit;
    std::erase_if(before.items, [&](const PlanItem &item) { return item.day >= before.days; });
    std::erase_if(after.items, [&](const PlanItem &item) { return item.day < before.days; });
    for (auto &item : after.items)
        item.day -= before.days;
    edit.changes.push_back(Change<Cycle> { cycle, before });
    edit.changes.push_back(Change<Cycle> { {}, after });
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        if (session->date < from)
            continue;
        auto moved = *session;
        moved.cycle = second;
        edit.changes.push_back(Change<Session> { *session, moved });
    }
    return edit;
}

Edit endCycleOn(const Squad &squad, const Cycle &cycle, Date last, Later later)
{
    Edit edit { EditKind::ChangeCycle, cycle.name, {} };
    auto until = last;
    for (const auto *session : sessionsOf(squad, cycle.group, { cycle.firstDay, cycle.lastDay() }))
        until = std::max(until, session->date);
    if (later == Later::Stays) {
        for (const auto *each : cyclesOf(squad, cycle.group)) {
            if (each->firstDay > cycle.lastDay())
                until = std::min(until, each->firstDay - days(1));
        }
    }
    auto after = cycle;
    after.days = std::clamp(cycle.dayOf(until) + 1, kShortestCycle, kLongestCycle);
    after.items = layoutAs(cycle, after.days);
    const int by = after.days - cycle.days;
    if (by == 0
        || (later == Later::MovesAlong
            && !moveLater(edit, squad, cycle.group, cycle.lastDay(), by, cycle.id)))
        return { EditKind::ChangeCycle, cycle.name, {} };
    edit.changes.push_back(Change<Cycle> { cycle, after });
    return edit;
}

Edit retargetCycle(const Squad &squad, const Cycle &cycle, PaceRung target)
{
    Edit edit { EditKind::ChangeCycle, cycle.name, {} };
    auto after = cycle;
    after.targetRace = target;
    after.fivePaces = groupFivePaces(squad, cycle.group, target, cycle.firstDay);
    if (after == cycle)
        return edit;
    edit.changes.push_back(Change<Cycle> { cycle, after });
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        auto moved = *session;
        moved.role = after.fivePaces.roleOf(session->workout.rung);
        if (moved != *session && !wasRun(squad, *session))
            edit.changes.push_back(Change<Session> { *session, moved });
    }
    return edit;
}

std::vector<PlanItem> itemsAnew(const Squad &squad, const Cycle &cycle, const std::vector<PlanItem> &layout)
{
    auto part = checkedPart(squad, cycle);
    auto anew = cycle;
    anew.items = keptBeside(cycle, layout);
    std::map<PaceRole, const Session *> moving;
    for (const auto *session : comingAlong(squad, cycle, layout)) {
        moving.emplace(*session->role, session);
        std::erase(part.sessions, *session);
    }
    for (;;) {
        std::vector<PaceRole> chosen;
        chosen.reserve(moving.size());
        for (const auto &[role, session] : moving)
            chosen.push_back(role);
        auto settled = settlePlaces(part, anew, chosen);
        const auto lost = std::ranges::find_if(settled.places,
            [&](const SettledPlace &place) { return !place.day && moving.contains(place.planned.role); });
        if (lost == settled.places.end())
            return std::move(settled.cycle.items);
        // No day is good for it: it stays on its own, and the others make room.
        const auto *session = moving.extract(lost->planned.role).mapped();
        part.sessions.insert(
            std::ranges::lower_bound(part.sessions, session->id, {}, &Session::id), *session);
        const auto item = std::ranges::find(anew.items, session->role, &PlanItem::role);
        item->day = cycle.dayOf(session->date);
    }
}

Edit layOutAnew(const Squad &squad, const Cycle &cycle, const std::vector<PlanItem> &layout)
{
    Edit edit { EditKind::ChangeCycle, cycle.name, {} };
    auto after = cycle;
    after.items = itemsAnew(squad, cycle, layout);
    const auto moving = comingAlong(squad, cycle, layout);
    std::set<int> kept; // days on which a session stays
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        if (std::ranges::find(moving, session) == moving.end()) {
            kept.insert(cycle.dayOf(session->date));
            continue;
        }
        auto moved = *session;
        moved.date = cycle.dateOf(std::ranges::find(after.items, session->role, &PlanItem::role)->day);
        if (moved != *session)
            edit.changes.push_back(Change<Session> { *session, moved });
    }
    std::erase_if(after.items,
        [&](const PlanItem &item) { return item.kind == ItemKind::Rest && kept.contains(item.day); });
    std::ranges::stable_sort(after.items, {}, &PlanItem::day);
    if (after != cycle)
        edit.changes.push_back(Change<Cycle> { cycle, after });
    return edit;
}

} // namespace fivepace::edits
