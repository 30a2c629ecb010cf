// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planner.h"

#include "domain/library/library.h"
#include "domain/library/libraryfacts.h"
#include "domain/plan/board.h"
#include "domain/plan/sessionfrom.h"
#include "domain/plan/sessionplaces.h"
#include "domain/plan/workoutchooser.h"

#include <algorithm>
#include <map>

namespace fivepace {

namespace {

/// A cycle with nothing on its days.
Cycle emptyCycle(const Squad &squad, const CycleWish &wish, IdSource &ids)
{
    Cycle cycle;
    cycle.id = ids.next<CycleId>();
    cycle.group = wish.group;
    cycle.name = wish.name;
    cycle.firstDay = wish.firstDay;
    cycle.targetRace = wish.targetRace;
    cycle.days = wish.days;
    cycle.fivePaces = groupFivePaces(squad, wish.group, wish.targetRace, wish.firstDay);
    return cycle;
}

/// The last cycle that begins before; null where there is none.
const Cycle *cycleBefore(const Squad &squad, const CycleWish &wish)
{
    const Cycle *before = nullptr;
    for (const auto *cycle : cyclesOf(squad, wish.group)) {
        if (cycle->firstDay < wish.firstDay)
            before = cycle;
    }
    return before;
}

/// The day on which the group last had each pace; the first day there is where it had not.
std::map<PaceRole, Date> lastRunOf(const Squad &squad, GroupId group, Date before)
{
    constexpr int kFarBack = 120; // days; ours
    std::map<PaceRole, Date> last;
    for (const auto role : kAllRoles)
        last[role] = Date::min();
    const DayRange days { before - std::chrono::days(kFarBack), before - std::chrono::days(1) };
    for (const auto *session : sessionsOf(squad, group, days)) {
        if (session->role)
            last[*session->role] = session->date;
    }
    return last;
}

/// What is said of a session that is left out; empty for one that has its day.
std::optional<Choice> unchosen(const SettledPlace &place)
{
    if (place.day)
        return {};
    Choice choice { place.planned.role, place.planned.day, {},
        place.isStoodFor ? ChoiceReason::RaceStandsForIt : ChoiceReason::NoDayBesideRace, {}, {} };
    choice.race = place.race;
    return choice;
}

/// The choices for the open places; on the day `prediction`, from 0, a race is predicted.
CycleProposal filled(const Squad &squad, const Cycle &cycle, std::optional<int> prediction, IdSource &ids)
{
    auto settled = settlePlaces(squad, cycle);
    CycleProposal proposal { std::move(settled.cycle), {}, {}, {} };
    WorkoutChooser chooser(squad, cycle.group);
    for (const auto &place : settled.places) {
        const auto [planned, role] = place.planned;
        auto choice = unchosen(place);
        if (!choice) {
            const auto rung = cycle.fivePaces.at(role);
            choice = prediction && planned == cycle.dateOf(*prediction)
                ? chooser.choosePrediction(role, rung, *place.day)
                : chooser.choose(role, rung, *place.day);
            if (place.isMoved()) {
                choice->movedFrom = planned;
                choice->race = place.race;
            }
        }
        proposal.choices.push_back(*choice);
        const auto *workout = choice->workout ? findInLibrary(squad, *choice->workout) : nullptr;
        if (!workout)
            continue;
        auto session = sessionFrom(squad.card, cycle, *place.day, role, *workout);
        session.id = ids.next<SessionId>();
        proposal.sessions.push_back(std::move(session));
    }
    std::ranges::stable_sort(proposal.choices, {}, &Choice::day);
    return proposal;
}

/// What the layout gives, with this sixth session.
Cycle layOut(const Squad &squad, const CycleWish &wish, const std::optional<PlanItem> &sixth, IdSource &ids)
{
    auto cycle = emptyCycle(squad, wish, ids);
    const auto *before = wish.layout == LayoutKind::AsBefore ? cycleBefore(squad, wish) : nullptr;
    if (wish.saved || before) {
        cycle.items = wish.saved ? layoutAs(*wish.saved, wish.days) : layoutAs(*before, wish.days);
        if (sixth)
            cycle.items = withSixth(std::move(cycle.items), wish.days, *sixth);
    } else {
        auto roles = std::vector(kAllRoles.begin(), kAllRoles.end());
        for (const auto role : leftOut(squad, wish))
            std::erase(roles, role);
        const auto kind = wish.layout == LayoutKind::AsBefore ? LayoutKind::Default : wish.layout;
        cycle.items = layoutOf(kind, wish.days, roles, sixth);
    }
    return cycle;
}

/// What is wished beside the five; a prediction is at the pace next to race pace that the library has one at.
std::optional<PlanItem> sixthOf(const Squad &squad, const CycleWish &wish)
{
    if (wish.sixth == SixthSession::None)
        return {};
    auto item = itemOf(wish.sixth, wish.targetRace);
    if (wish.sixth != SixthSession::Prediction)
        return item;
    const auto paces = groupFivePaces(squad, wish.group, wish.targetRace, wish.firstDay);
    const auto near = WorkoutChooser(squad, wish.group).predictionsNear(PaceRole::RP, paces, wish.firstDay);
    item.role = near.empty() ? PaceRole::RP : near.front().role;
    return item;
}

/// The last item that is like this one, whatever its day.
std::optional<int> lastDayOf(const std::vector<PlanItem> &items, const PlanItem &like)
{
    const auto found = std::ranges::find_if(items.rbegin(), items.rend(),
        [&](const PlanItem &item) { return item.kind == like.kind && item.role == like.role; });
    return found == items.rend() ? std::nullopt : std::optional(found->day);
}

} // namespace

CycleProposal proposeCycle(
    const Squad &squad, GroupId group, Date firstDay, int days, PaceRung targetRace, IdSource &ids)
{
    return proposeCycle(
        squad, { .group = group, .firstDay = firstDay, .days = days, .targetRace = targetRace }, ids);
}

Cycle layOutCycle(const Squad &squad, const CycleWish &wish, IdSource &ids)
{
    return layOut(squad, wish, sixthOf(squad, wish), ids);
}

std::optional<int> sixthDayOf(const Squad &squad, const CycleWish &wish)
{
    const auto sixth = sixthOf(squad, wish);
    if (!sixth)
        return {};
    IdSource ids(0, 0); // thrown away
    const auto with = layOut(squad, wish, sixth, ids).items;
    const auto isLike
        = [&](const PlanItem &item) { return item.kind == sixth->kind && item.role == sixth->role; };
    const auto without = layOut(squad, wish, {}, ids).items;
    if (std::ranges::count_if(with, isLike) == std::ranges::count_if(without, isLike))
        return {};
    return lastDayOf(with, *sixth);
}

CycleProposal proposeCycle(const Squad &squad, const CycleWish &wish, IdSource &ids)
{
    const auto day = wish.sixth == SixthSession::Prediction ? sixthDayOf(squad, wish) : std::nullopt;
    return filled(squad, layOutCycle(squad, wish, ids), day, ids);
}

CycleProposal proposeFilling(const Squad &squad, const Cycle &cycle, IdSource &ids)
{
    return filled(squad, cycle, {}, ids);
}

std::vector<PaceRole> leftOut(const Squad &squad, const CycleWish &wish)
{
    if (wish.saved || (wish.layout == LayoutKind::AsBefore && cycleBefore(squad, wish)))
        return {};
    auto roles = std::vector(kAllRoles.begin(), kAllRoles.end());
    std::erase(roles, PaceRole::RP);
    const auto lastRun = lastRunOf(squad, wish.group, wish.firstDay);
    std::ranges::stable_sort(roles, {}, [&](PaceRole role) { return lastRun.at(role); });
    const auto fit = static_cast<std::size_t>(rolesThatFit(wish.days)) - 1;
    roles.erase(roles.begin(), roles.begin() + static_cast<std::ptrdiff_t>(std::min(fit, roles.size())));
    std::ranges::sort(roles);
    return roles;
}

CycleProposal proposeCopy(const Squad &squad, const Cycle &cycle, GroupId group, Date firstDay,
    const std::string &name, IdSource &ids)
{
    const auto *own = squad.find(group);
    const bool isOwnGroup = group == cycle.group;
    auto copy = emptyCycle(squad,
        { .group = group,
            .firstDay = firstDay,
            .days = cycle.days,
            .targetRace = isOwnGroup || !own ? cycle.targetRace : own->targetRace,
            .name = name },
        ids);
    if (isOwnGroup)
        copy.fivePaces = cycle.fivePaces;
    copy.items = cycle.items;
    std::erase_if(copy.items, [&](PlanItem &item) {
        const auto isElsewhere = [&](AthleteId id) {
            const auto *athlete = squad.find(id);
            return !athlete || std::ranges::find(athlete->groups, group) == athlete->groups.end();
        };
        return std::erase_if(item.athletes, isElsewhere) > 0 && item.athletes.empty();
    });
    CycleProposal proposal { copy, {}, {}, {} };
    for (const auto *session : sessionsOf(squad, cycle.group, { cycle.firstDay, cycle.lastDay() })) {
        if (session->role && session->workout.rung != copy.fivePaces.at(*session->role))
            continue;
        auto copied = *session;
        copied.id = ids.next<SessionId>();
        copied.group = group;
        copied.cycle = copy.id;
        copied.date = copy.dateOf(cycle.dayOf(session->date));
        copied.finished = false;
        proposal.originals.emplace(copied.id, session->id);
        proposal.sessions.push_back(copied);
    }
    // Those that are chosen anew take the places that the copies leave open.
    for (const auto &chosen : proposeFilling(squad, copy, ids).sessions) {
        const bool isTaken = std::ranges::any_of(proposal.sessions,
            [&](const Session &each) { return each.role == chosen.role || each.date == chosen.date; });
        if (!isTaken)
            proposal.sessions.push_back(chosen);
    }
    return proposal;
}

const Cycle *cycleInTheWay(const Squad &squad, GroupId group, Date firstDay, int days)
{
    for (const auto *cycle : cyclesOf(squad, group)) {
        if (cycle->firstDay < firstDay + std::chrono::days(days) && firstDay <= cycle->lastDay())
            return cycle;
    }
    return nullptr;
}

Date nextFirstDay(const Squad &squad, GroupId group, Date today)
{
    const auto cycles = cyclesOf(squad, group);
    const auto next = cycles.empty()
        ? std::nullopt
        : std::optional(std::ranges::max(cycles, {}, &Cycle::lastDay)->lastDay() + std::chrono::days(1));
    if (next && *next >= today)
        return *next;
    const auto sinceMonday = (std::chrono::weekday(today) - std::chrono::Monday).count();
    return sinceMonday == 0 ? today : today + std::chrono::days(7 - sinceMonday);
}

std::string freeCycleName(
    const Squad &squad, GroupId group, const std::function<std::string(int number)> &nameOf)
{
    const auto cycles = cyclesOf(squad, group);
    int number = static_cast<int>(cycles.size()) + 1;
    // One number more for each cycle at the most: then no name is left that could be in the way.
    for (const int last = 2 * number; number < last; ++number) {
        const auto name = nameOf(number);
        if (std::ranges::none_of(cycles, [&](const Cycle *cycle) { return cycle->name == name; }))
            return name;
    }
    return nameOf(number);
}

} // namespace fivepace
