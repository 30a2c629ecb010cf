// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/planedits.h"

#include "domain/edits/edits.h"
#include "domain/plan/board.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace fivepace::edits {

namespace {

using std::chrono::minutes;

constexpr minutes kShortestRun { 10 }; // ours
constexpr minutes kLongestRun { 240 }; // ours

void sortByDay(Cycle &cycle)
{
    std::ranges::stable_sort(cycle.items, {}, &PlanItem::day);
}

/// An edit of a day of the cycle is told by its date.
Edit dayChanged(EditKind kind, const Cycle &before, const Cycle &after, int day)
{
    Edit edit { kind, isoDate(before.dateOf(day)), {} };
    if (before != after)
        edit.changes.push_back(Change<Cycle> { before, after });
    return edit;
}

/// The planned quality session of this role goes from one day to another.
void takeRole(Cycle &cycle, std::optional<PaceRole> role, int from, int to)
{
    const auto found = std::ranges::find_if(
        cycle.items, [&](const PlanItem &item) { return role && item.role == role && item.day == from; });
    if (found != cycle.items.end())
        found->day = to;
}

void exchangeEasy(Cycle &cycle, int first, int second)
{
    for (auto &item : cycle.items) {
        if (isEasy(item.kind) && (item.day == first || item.day == second))
            item.day = item.day == first ? second : first;
    }
}

bool isRestDay(const Cycle &cycle, int day)
{
    return std::ranges::any_of(
        cycle.items, [day](const PlanItem &item) { return item.day == day && item.kind == ItemKind::Rest; });
}

/// Nothing stands on the day but this session.
bool holdsOnly(const BoardDay &day, SessionId session)
{
    return std::ranges::all_of(
        day.entries, [&](const BoardEntry &entry) { return entry.session && entry.session->id == session; });
}

/// The sessions of these days that were not run come so many days later.
void shiftSessions(Edit &edit, const Squad &squad, GroupId group, DayRange days, int by)
{
    for (const auto *session : sessionsOf(squad, group, days)) {
        if (wasRun(squad, *session))
            continue;
        auto moved = *session;
        moved.date += std::chrono::days(by);
        edit.changes.push_back(Change<Session> { *session, moved });
    }
}

/// The cycles that follow this one without a gap, each with its sessions.
void shiftFollowing(Edit &edit, const Squad &squad, const Cycle &cycle, int by)
{
    auto end = cycle.lastDay();
    for (const auto *next : cyclesOf(squad, cycle.group)) {
        if (next->firstDay != end + std::chrono::days(1))
            continue;
        end = next->lastDay();
        auto moved = *next;
        moved.firstDay += std::chrono::days(by);
        edit.changes.push_back(Change<Cycle> { *next, moved });
        shiftSessions(edit, squad, cycle.group, { next->firstDay, next->lastDay() }, by);
    }
}

/// From this day of the cycle on.
void shiftItems(Cycle &cycle, int from, int by)
{
    for (auto &item : cycle.items)
        item.day += item.day >= from ? by : 0;
}

/// The session as it stands on a day of a cycle.
Session onDayOf(const Cycle &cycle, Session session, int day)
{
    const bool isItsPace = session.role && cycle.fivePaces.at(*session.role) == session.workout.rung;
    session.group = cycle.group;
    session.cycle = cycle.id;
    session.date = cycle.dateOf(day);
    session.role = isItsPace ? session.role : cycle.fivePaces.roleOf(session.workout.rung);
    return session;
}

Edit placed(EditKind kind, const Squad &squad, const std::optional<Session> &before, const Session &session)
{
    Edit edit { kind, session.workout.name, {} };
    const auto *cycle = cycleOn(squad, session.group, session.date);
    const int day = cycle ? cycle->dayOf(session.date) : 0;
    if (cycle && isRestDay(*cycle, day)) {
        auto after = *cycle;
        std::erase_if(after.items,
            [day](const PlanItem &item) { return item.day == day && item.kind == ItemKind::Rest; });
        edit.kind = EditKind::UseRestDay;
        edit.changes.push_back(Change<Cycle> { *cycle, after });
    }
    edit.changes.push_back(Change<Session> { before, session });
    return edit;
}

/// One edit of the cycles that have the day, each changed alike; empty where one of them cannot.
template <class Change> Edit forAllOn(const Squad &squad, Date day, EditKind kind, Change change)
{
    Edit all { kind, isoDate(day), {} };
    for (const auto &group : squad.groups) {
        const auto *cycle = cycleOn(squad, group.id, day);
        if (!cycle)
            continue;
        Edit edit = change(*cycle, cycle->dayOf(day));
        if (edit.changes.empty())
            return { kind, isoDate(day), {} };
        std::ranges::move(edit.changes, std::back_inserter(all.changes));
    }
    return all;
}

} // namespace

bool wasRun(const Squad &squad, const Session &session)
{
    return session.finished || std::ranges::any_of(entriesOf(squad, session.id), &Entry::isLogged);
}

Edit takeToDay(const Squad &squad, const Cycle &cycle, SessionId id, int day)
{
    const auto *session = squad.find(id);
    if (!session || session->group != cycle.group || session->date == cycle.dateOf(day))
        return { EditKind::MoveSession, {}, {} };
    if (!cycle.contains(session->date))
        return placed(EditKind::MoveSession, squad, *session, onDayOf(cycle, *session, day));
    const int from = cycle.dayOf(session->date);
    const auto board = boardOf(squad, cycle);
    const auto &target = board[static_cast<std::size_t>(day)];
    const auto partner = std::ranges::find_if(
        target.entries, [](const BoardEntry &entry) { return entry.session != nullptr; });
    auto after = cycle;
    takeRole(after, session->role, from, day);
    Edit edit = moveSession(*session, cycle.dateOf(day));
    if (partner != target.entries.end()) {
        if (partner->session->role != session->role)
            takeRole(after, partner->session->role, day, from);
        edit = swapSessions(*session, *partner->session);
    } else if (target.hasRest() || holdsOnly(board[static_cast<std::size_t>(from)], id)) {
        const auto asMoved = after;
        exchangeEasy(after, from, day);
        if (after != asMoved)
            edit.kind = EditKind::ExchangeDays;
    }
    sortByDay(after);
    if (after != cycle)
        edit.changes.push_back(Change<Cycle> { cycle, after });
    return edit;
}

Edit placeSession(const Squad &squad, const Session &session)
{
    return placed(EditKind::AddSession, squad, {}, session);
}

Edit moveSessionTo(const Squad &squad, const Session &before, const Session &after)
{
    return placed(EditKind::MoveSession, squad, before, after);
}

Edit copyToDay(const Squad &squad, const Cycle &cycle, const Session &session, SessionId copy, int day)
{
    auto copied = onDayOf(cycle, session, day);
    copied.id = copy;
    copied.finished = false;
    return placed(EditKind::CopySession, squad, {}, copied);
}

Edit setDay(const Squad &squad, const Cycle &cycle, int day, ItemKind kind)
{
    const auto board = boardOf(squad, cycle);
    const auto &there = board[static_cast<std::size_t>(day)];
    if (kind == ItemKind::Rest && there.hasSession())
        return { EditKind::ChangeDay, isoDate(there.date), {} };
    auto after = cycle;
    std::erase_if(after.items, [&](const PlanItem &item) {
        const bool isChoice = item.kind == ItemKind::Quality && !there.hasSession();
        return item.day == day && (isEasy(item.kind) || isChoice);
    });
    std::ranges::copy(easyDay(kind, day), std::back_inserter(after.items));
    sortByDay(after);
    return dayChanged(EditKind::ChangeDay, cycle, after, day);
}

Edit lengthenRun(const Cycle &cycle, int day, minutes by)
{
    auto after = cycle;
    const auto run = std::ranges::find_if(after.items, [day](const PlanItem &item) {
        return item.day == day && (item.kind == ItemKind::BaseRun || item.kind == ItemKind::LongRun);
    });
    if (run != after.items.end())
        run->length = std::clamp(run->length.value_or(minutes(0)) + by, kShortestRun, kLongestRun);
    return dayChanged(EditKind::ChangeDay, cycle, after, day);
}

Edit addItem(const Cycle &cycle, const PlanItem &item)
{
    auto after = cycle;
    if (item.kind == ItemKind::TimeTrial)
        std::erase_if(after.items, [&](const PlanItem &each) {
            return each.day == item.day && isEasy(each.kind) && each.athletes.empty();
        });
    after.items.push_back(item);
    sortByDay(after);
    return dayChanged(EditKind::AddItem, cycle, after, item.day);
}

Edit changeItem(const Cycle &cycle, std::size_t index, const PlanItem &item)
{
    assert(index < cycle.items.size());
    auto after = cycle;
    after.items[index] = item;
    sortByDay(after);
    return dayChanged(EditKind::ChangeItem, cycle, after, item.day);
}

Edit insertDay(const Squad &squad, const Cycle &cycle, int day)
{
    Edit edit { EditKind::InsertDay, isoDate(cycle.dateOf(day)), {} };
    if (cycle.days >= kLongestCycle)
        return edit;
    auto after = cycle;
    ++after.days;
    shiftItems(after, day, 1);
    std::ranges::copy(easyDay(ItemKind::Rest, day), std::back_inserter(after.items));
    sortByDay(after);
    edit.changes.push_back(Change<Cycle> { cycle, after });
    shiftSessions(edit, squad, cycle.group, { cycle.dateOf(day), cycle.lastDay() }, 1);
    shiftFollowing(edit, squad, cycle, 1);
    return edit;
}

Edit insertDayForAll(const Squad &squad, Date day)
{
    return forAllOn(squad, day, EditKind::InsertDay,
        [&](const Cycle &cycle, int at) { return insertDay(squad, cycle, at); });
}

Edit takeOutDay(const Squad &squad, const Cycle &cycle, int day)
{
    const auto date = cycle.dateOf(day);
    Edit edit { EditKind::TakeOutDay, isoDate(date), {} };
    if (cycle.days <= kShortestCycle || !sessionsOf(squad, cycle.group, { date, date }).empty())
        return edit;
    auto after = cycle;
    --after.days;
    std::erase_if(after.items, [day](const PlanItem &item) { return item.day == day; });
    shiftItems(after, day, -1);
    edit.changes.push_back(Change<Cycle> { cycle, after });
    shiftSessions(edit, squad, cycle.group, { date, cycle.lastDay() }, -1);
    shiftFollowing(edit, squad, cycle, -1);
    return edit;
}

Edit takeOutDayForAll(const Squad &squad, Date day)
{
    return forAllOn(squad, day, EditKind::TakeOutDay,
        [&](const Cycle &cycle, int at) { return takeOutDay(squad, cycle, at); });
}

Edit moveSeason(const Squad &squad, GroupId group, Date from, int by, std::optional<CycleId> ending)
{
    Edit edit { EditKind::MoveSeason, isoDate(from), {} };
    const std::chrono::days days(by);
    auto firstSession = from;
    for (const auto *cycle : cyclesOf(squad, group)) {
        const bool stays = cycle->firstDay < from;
        const bool comesOver = by < 0 && stays && cycle->lastDay() >= from + days && cycle->id != ending;
        if (comesOver || by == 0)
            return { EditKind::MoveSeason, isoDate(from), {} };
        if (stays) {
            firstSession = std::max(firstSession, cycle->lastDay() + std::chrono::days(1));
            continue;
        }
        auto moved = *cycle;
        moved.firstDay += days;
        edit.changes.push_back(Change<Cycle> { *cycle, moved });
    }
    for (const auto &phase : squad.phases) {
        if (phase.group != group || phase.lastDay < from)
            continue;
        auto moved = phase;
        moved.firstDay += phase.firstDay >= from ? days : std::chrono::days(0);
        moved.lastDay = std::max(moved.firstDay, phase.lastDay + days);
        edit.changes.push_back(Change<Phase> { phase, moved });
    }
    shiftSessions(edit, squad, group, { firstSession, {} }, by);
    return edit;
}

Edit expectOf(const Squad &squad, const Session &session, std::optional<int> rpe, const std::string &expected)
{
    auto after = session;
    after.plannedRpe = rpe;
    after.expected = expected;
    Edit edit { EditKind::ExpectOf, session.workout.name, {} };
    const auto entries = entriesOf(squad, session.id);
    if (after != session && std::ranges::none_of(entries, &Entry::isLogged))
        edit.changes.push_back(Change<Session> { session, after });
    return edit;
}

Edit replaceWorkout(const Squad &squad, const Session &session, const Workout &workout)
{
    auto after = session;
    after.workout = workout;
    if (const auto *cycle = cycleOn(squad, session.group, session.date)) {
        const bool isItsPace = session.role && cycle->fivePaces.at(*session.role) == workout.rung;
        after.role = isItsPace ? session.role : cycle->fivePaces.roleOf(workout.rung);
    }
    Edit edit { EditKind::ReplaceWorkout, workout.name, {} };
    const auto entries = entriesOf(squad, session.id);
    if (after != session && std::ranges::none_of(entries, &Entry::isLogged))
        edit.changes.push_back(Change<Session> { session, after });
    return edit;
}

Edit removeItem(const Cycle &cycle, std::size_t index)
{
    assert(index < cycle.items.size());
    auto after = cycle;
    after.items.erase(after.items.begin() + static_cast<std::ptrdiff_t>(index));
    return dayChanged(EditKind::RemoveItem, cycle, after, cycle.items[index].day);
}

Edit moveWithinDay(const Cycle &cycle, std::size_t index, int by)
{
    assert(index < cycle.items.size());
    const auto &item = cycle.items[index];
    auto after = cycle;
    const auto count = static_cast<int>(cycle.items.size());
    for (int at = static_cast<int>(index) + by; !item.startMinute && at >= 0 && at < count; at += by) {
        auto &other = after.items[static_cast<std::size_t>(at)];
        if (other.day != item.day || other.startMinute)
            break;
        if (other.kind == ItemKind::Quality) // its session may stand there, or elsewhere
            continue;
        std::swap(after.items[index], other);
        break;
    }
    return dayChanged(EditKind::ChangeItem, cycle, after, item.day);
}

std::optional<Date> movedIntoThePast(const Edit &edit, Date today)
{
    for (const auto &change : edit.changes) {
        const auto *session = std::get_if<Change<Session>>(&change);
        if (session && session->before && session->after && session->before->date >= today
            && session->after->date < today)
            return session->after->date;
    }
    return {};
}

} // namespace fivepace::edits
