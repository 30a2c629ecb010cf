// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/remedies.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/edits/severaledits.h"
#include "domain/plan/board.h"
#include "domain/plan/checkedpart.h"
#include "domain/plan/planner.h"
#include "domain/plan/racedays.h"
#include "domain/squad/rules.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace fivepace::edits {

namespace {

bool isClosed(const BoardEntry &entry)
{
    return entry.session && entry.session->finished;
}

/// What the remark is about; empty where nothing of it can be moved.
Picked aboutOf(const Squad &squad, const Cycle &cycle, const CycleRemark &remark)
{
    Picked about { cycle.id, {}, {} };
    const auto board = boardOf(squad, cycle);
    if (!cycle.contains(remark.day) || !remark.role)
        return about;
    for (const auto &entry : board[static_cast<std::size_t>(cycle.dayOf(remark.day))].entries) {
        if (entry.role != remark.role || isClosed(entry) || !about.isEmpty())
            continue;
        if (entry.session)
            about.sessions = { entry.session->id };
        else
            about.items = { *entry.item };
    }
    return about;
}

/// The other days of the cycle from near to far, later ones first.
std::vector<int> daysAround(const Cycle &cycle, int day)
{
    std::vector<int> all;
    for (int by = 1; by < cycle.days; ++by) {
        for (const int other : { day + by, day - by }) {
            if (other >= 0 && other < cycle.days)
                all.push_back(other);
        }
    }
    return all;
}

/// How many remarks the cycle has after the edit; `part` is as it was when this returns. Empty where the edit
/// does nothing, or a check would say of the day `to` what none of `now` says of this role.
std::optional<std::size_t> remarksAfter(
    Squad &part, CycleId cycle, const Edit &edit, const std::vector<CycleRemark> &now, std::optional<Date> to)
{
    if (edit.changes.empty() || !apply(part, edit))
        return {};
    const auto remarks = check(part, *part.find(cycle));
    const bool isBad = to && std::ranges::any_of(remarks, [&](const CycleRemark &remark) {
        const auto isSaid
            = [&](const CycleRemark &each) { return each.check == remark.check && each.role == remark.role; };
        return remark.day == *to && std::ranges::none_of(now, isSaid);
    });
    return apply(part, inverse(edit)) && !isBad ? std::optional(remarks.size()) : std::nullopt;
}

std::optional<Remedy> moved(Squad &part, const Cycle &cycle, const CycleRemark &remark,
    const std::vector<CycleRemark> &now, Date today)
{
    const auto about = aboutOf(part, cycle, remark);
    if (about.isEmpty())
        return {};
    std::vector<bool> isShut; // of each day: something closed stands on it
    for (const auto &day : boardOf(part, cycle))
        isShut.push_back(std::ranges::any_of(day.entries, isClosed));
    const int from = cycle.dayOf(remark.day);
    auto around = daysAround(cycle, from);
    std::ranges::stable_partition(
        around, [&](int day) { return !isDayBeforeRace(part, cycle.group, cycle.dateOf(day)); });
    for (const int day : around) {
        const auto date = cycle.dateOf(day);
        if (isShut[static_cast<std::size_t>(day)] || (date < today && remark.day >= today))
            continue;
        auto edit = moveSeveral(part, about, day - from);
        if (remarksAfter(part, cycle.id, edit, now, date).value_or(now.size()) < now.size())
            return Remedy { RemedyKind::Move, date, std::move(edit) };
    }
    return {};
}

/// In the place of what the group does easily on that day.
Edit placeOn(const Cycle &cycle, int day, PaceRole role)
{
    auto after = cycle;
    std::erase_if(after.items,
        [&](const PlanItem &item) { return item.day == day && isEasy(item.kind) && item.athletes.empty(); });
    after.items.push_back({ .day = day, .kind = ItemKind::Quality, .role = role });
    std::ranges::stable_sort(after.items, {}, &PlanItem::day);
    return { EditKind::FillCycle, cycle.name, { Change<Cycle> { cycle, after } } };
}

std::optional<Remedy> putIn(Squad &part, const Cycle &cycle, const CycleRemark &remark,
    const std::vector<CycleRemark> &now, Date today)
{
    std::optional<Remedy> best;
    auto least = std::tuple(now.size(), false, false);
    int day = -1;
    for (const auto &there : boardOf(part, cycle)) {
        ++day;
        const bool isFree = std::ranges::none_of(there.entries,
            [](const BoardEntry &entry) { return entry.session || entry.race || entry.isOpen(); });
        if (!isFree || there.date < today)
            continue;
        auto edit = placeOn(cycle, day, *remark.role);
        const bool isBefore = isDayBeforeRace(part, cycle.group, there.date);
        const std::tuple with(remarksAfter(part, cycle.id, edit, now, there.date).value_or(now.size()),
            isBefore, there.hasRest());
        if (std::get<0>(with) >= now.size() || with >= least)
            continue;
        least = with;
        best = Remedy { RemedyKind::PutIn, there.date, std::move(edit) };
    }
    return best;
}

std::optional<Remedy> takenOut(const Squad &squad, Squad &part, const Cycle &cycle, const CycleRemark &remark,
    const std::vector<CycleRemark> &now)
{
    const auto about = aboutOf(part, cycle, remark);
    const bool isRun = std::ranges::any_of(about.sessions, [&](SessionId id) {
        const auto *session = squad.find(id);
        return !session || wasRun(squad, *session);
    });
    if (about.isEmpty() || isRun)
        return {};
    if (remarksAfter(part, cycle.id, removeSeveral(part, about), now, {}).value_or(now.size()) >= now.size())
        return {};
    auto edit = removeSeveral(squad, about);
    auto after = cycle;
    for (const auto &change : edit.changes) {
        if (const auto *itself = std::get_if<Change<Cycle>>(&change))
            after = *itself->after;
    }
    const int day = cycle.dayOf(remark.day);
    if (boardOf(part, cycle)[static_cast<std::size_t>(day)].entries.size() == 1) {
        std::erase_if(edit.changes,
            [](const AnyChange &each) { return each.index() == AnyChange(Change<Cycle>()).index(); });
        std::ranges::copy(easyDay(ItemKind::BaseRun, day), std::back_inserter(after.items));
        std::ranges::stable_sort(after.items, {}, &PlanItem::day);
        edit.changes.push_back(Change<Cycle> { cycle, after });
    }
    return Remedy { RemedyKind::TakeOut, remark.day, std::move(edit) };
}

void flyAsSprinters(Blocks &blocks)
{
    for (auto &block : blocks) {
        if (block.isSet())
            flyAsSprinters(block.items());
        else
            block.rep() = repOfSprinter(block.rep());
    }
}

std::optional<Remedy> flownLess(const Squad &squad, const Cycle &cycle, const CycleRemark &remark)
{
    for (const auto *session : sessionsOf(squad, cycle.group, { remark.day, remark.day })) {
        if (!fliesTooFarForSprinters(session->workout) || wasRun(squad, *session))
            continue;
        auto after = *session;
        flyAsSprinters(after.workout.main);
        return Remedy { RemedyKind::FlyLess, remark.day, changeSession(*session, after) };
    }
    return {};
}

/// `part` is as it was when this returns.
std::optional<Remedy> remedyFor(const Squad &squad, Squad &part, const Cycle &cycle,
    const CycleRemark &remark, const std::vector<CycleRemark> &now, Date today)
{
    switch (remark.check) {
    case CycleCheck::RoleMissing:
        return putIn(part, cycle, remark, now, today);
    case CycleCheck::RoleTwice:
        return takenOut(squad, part, cycle, remark, now);
    case CycleCheck::SprintersFlyFurther:
        return flownLess(squad, cycle, remark);
    default:
        return moved(part, cycle, remark, now, today);
    }
}

} // namespace

std::vector<std::optional<Remedy>> remediesFor(
    const Squad &squad, const Cycle &cycle, const std::vector<CycleRemark> &remarks, Date today)
{
    std::vector<std::optional<Remedy>> remedies;
    if (remarks.empty())
        return remedies;
    auto part = checkedPart(squad, cycle);
    const auto now = check(part, cycle);
    for (const auto &remark : remarks)
        remedies.push_back(remedyFor(squad, part, cycle, remark, now, today));
    return remedies;
}

Edit mend(const Squad &squad, const CycleRemark &remark, const Remedy &remedy, IdSource &ids)
{
    auto edit = remedy.edit;
    if (remedy.kind != RemedyKind::PutIn)
        return edit;
    const auto &place = *std::get<Change<Cycle>>(edit.changes.front()).after;
    for (const auto &session : proposeFilling(squad, place, ids).sessions) {
        if (session.role == remark.role && session.date == remedy.to)
            edit.changes.push_back(Change<Session> { {}, session });
    }
    return edit;
}

} // namespace fivepace::edits
