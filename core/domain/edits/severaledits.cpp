// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/severaledits.h"

#include "domain/edits/planedits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/plan/board.h"
#include "domain/squad/changes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace fivepace::edits {

namespace {

/// Takes each of the items out of the cycle, one for one; false where one is not there.
bool takeOut(Cycle &cycle, const std::vector<PlanItem> &items)
{
    return std::ranges::all_of(items, [&](const PlanItem &item) {
        const auto found = std::ranges::find(cycle.items, item);
        if (found == cycle.items.end())
            return false;
        cycle.items.erase(found);
        return true;
    });
}

void putIn(Cycle &cycle, std::vector<PlanItem> items, int by)
{
    for (auto &item : items) {
        item.day += by;
        cycle.items.push_back(std::move(item));
    }
    std::ranges::stable_sort(cycle.items, {}, &PlanItem::day);
}

/// The chosen things with the cycle they stand in.
struct Found {
    const Cycle *cycle = nullptr;
    std::vector<const Session *> sessions; ///< by date
    int first = 0, last = 0; ///< days of the cycle

    bool fits(int by, int count) const { return first + by >= 0 && last + by < count; }
};

std::optional<Found> find(const Squad &squad, const Picked &picked)
{
    Found found { squad.find(picked.cycle), {}, kLongestCycle, 0 };
    if (!found.cycle || picked.isEmpty())
        return {};
    auto copy = *found.cycle;
    if (!takeOut(copy, picked.items))
        return {};
    const auto isOn = [&](int day) {
        found.first = std::min(found.first, day);
        found.last = std::max(found.last, day);
    };
    for (const auto id : picked.sessions) {
        const auto *session = squad.find(id);
        if (!session || session->group != found.cycle->group || !found.cycle->contains(session->date))
            return {};
        found.sessions.push_back(session);
        isOn(found.cycle->dayOf(session->date));
    }
    for (const auto &item : picked.items)
        isOn(item.day);
    std::ranges::stable_sort(found.sessions, {}, &Session::date);
    return found;
}

/// The cycles of a group and the sessions on their days, wholly in memory, to try edits on.
class Trial {
public:
    Trial(const Squad &squad, const std::vector<const Cycle *> &cycles)
    {
        for (const auto *cycle : cycles) {
            if (m_squad.find(cycle->id))
                continue;
            m_squad.cycles.push_back(*cycle);
            std::ranges::sort(m_squad.cycles, {}, &Cycle::id);
            for (const auto *session : sessionsOf(squad, cycle->group, { cycle->firstDay, cycle->lastDay() }))
                m_squad.sessions.push_back(*session);
        }
        std::ranges::sort(m_squad.sessions, {}, &Session::id);
        m_before = m_squad;
    }

    const Squad &squad() const { return m_squad; }
    Cycle &cycle(CycleId id) { return *std::ranges::find(m_squad.cycles, id, &Cycle::id); }
    bool perform(const Edit &edit) { return !edit.changes.empty() && apply(m_squad, edit); }

    /// All that came of it, under the name of an edit without changes.
    Edit edit(Edit edit) const
    {
        for (const auto &after : m_squad.cycles) {
            if (const auto &before = *m_before.find(after.id); before != after)
                edit.changes.push_back(changed(before, after));
        }
        for (const auto &after : m_squad.sessions) {
            const auto *before = m_before.find(after.id);
            if (!before)
                edit.changes.push_back(added(after));
            else if (*before != after)
                edit.changes.push_back(changed(*before, after));
        }
        return edit;
    }

private:
    Squad m_squad, m_before;
};

/// The days that are left with nothing get what the group does easily on the days their things came to.
void fillWhatIsLeft(Trial &trial, CycleId id, const std::set<int> &left, int by)
{
    auto &cycle = trial.cycle(id);
    for (const int day : left) {
        const auto board = boardOf(trial.squad(), cycle);
        if (!board[static_cast<std::size_t>(day)].entries.empty())
            continue;
        for (auto &item : cycle.items) {
            if (item.day == day + by && isEasy(item.kind) && item.athletes.empty())
                item.day = day;
        }
        std::ranges::stable_sort(cycle.items, {}, &PlanItem::day);
    }
}

/// One thing alone is told as by itself.
Edit named(const Squad &squad, const Picked &picked, EditKind several, EditKind session, EditKind item)
{
    const auto count = picked.sessions.size() + picked.items.size();
    if (count != 1)
        return { several, std::to_string(count), {} };
    if (picked.sessions.empty()) {
        const auto *cycle = squad.find(picked.cycle);
        return { item, cycle ? isoDate(cycle->dateOf(picked.items.front().day)) : std::string(), {} };
    }
    const auto *found = squad.find(picked.sessions.front());
    return { session, found ? found->workout.name : std::string(), {} };
}

/// Those of the athletes who are in the group; false where the item is for some and none of them is.
bool keepThoseOf(const Squad &squad, GroupId group, PlanItem &item)
{
    const bool isForSome = !item.athletes.empty();
    std::erase_if(item.athletes, [&](AthleteId id) {
        const auto *athlete = squad.find(id);
        return !athlete || !isMember(*athlete, group);
    });
    return !isForSome || !item.athletes.empty();
}

/// What is picked, copied to one day after the other.
class Copies {
public:
    Copies(const Squad &squad, const Picked &picked, const Found &found,
        const std::vector<const Cycle *> &cycles)
        : m_squad(squad)
        , m_picked(picked)
        , m_found(found)
        , m_trial(squad, cycles)
    {
    }

    /// On a day of one of the cycles; false where it cannot be.
    bool add(const Cycle &to, int day, IdSource &ids, Deviations deviations)
    {
        const int by = day - m_found.first;
        for (const auto *session : m_found.sessions) {
            const int there = m_found.cycle->dayOf(session->date) + by;
            const auto id = ids.next<SessionId>();
            const auto copy = copyToDay(m_trial.squad(), Cycle(m_trial.cycle(to.id)), *session, id, there);
            if (!m_trial.perform(copy))
                return false;
            if (deviations == Deviations::Kept)
                std::ranges::move(linesOfCopy(m_squad, *session, *m_trial.squad().find(id), ids),
                    std::back_inserter(m_lines));
        }
        auto &cycle = m_trial.cycle(to.id);
        for (auto item : m_picked.items) {
            item.day += by;
            if (!keepThoseOf(m_squad, to.group, item))
                continue;
            if (item.kind != ItemKind::Rest)
                std::erase_if(cycle.items, [&](const PlanItem &each) {
                    return each.day == item.day && each.kind == ItemKind::Rest;
                });
            putIn(cycle, { item }, 0);
        }
        return true;
    }
    /// Under the name of an edit without changes.
    Edit edit(const Edit &nothing) const
    {
        auto edit = m_trial.edit(nothing);
        for (const auto &line : m_lines)
            edit.changes.push_back(added(line));
        return edit;
    }

private:
    const Squad &m_squad;
    const Picked &m_picked;
    const Found &m_found;
    Trial m_trial;
    std::vector<Entry> m_lines;
};

/// As copies and removal in one, under the name of `nothing`.
Edit takeToGroup(const Squad &squad, const Picked &picked, const Found &found, const Cycle &to, int day,
    IdSource &ids, const Edit &nothing)
{
    const bool isRun
        = std::ranges::any_of(found.sessions, [&](const Session *each) { return wasRun(squad, *each); });
    const bool leavesSome = std::ranges::any_of(picked.items, [&](PlanItem item) {
        const auto all = item.athletes.size();
        return !keepThoseOf(squad, to.group, item) || item.athletes.size() < all;
    });
    if (isRun || leavesSome)
        return nothing;
    auto copies = copySeveral(squad, picked, to, day, ids, Deviations::Kept);
    auto removal = removeSeveral(squad, picked);
    if (copies.changes.empty() || removal.changes.empty())
        return nothing;
    auto edit = nothing;
    edit.changes = std::move(copies.changes);
    std::ranges::move(removal.changes, std::back_inserter(edit.changes));
    return edit;
}

} // namespace

Edit moveSeveral(const Squad &squad, const Picked &picked, int by)
{
    auto nothing = named(squad, picked, EditKind::MoveSeveral, EditKind::MoveSession, EditKind::ChangeItem);
    const auto found = find(squad, picked);
    if (!found || by == 0 || !found->fits(by, found->cycle->days))
        return nothing;
    Trial trial(squad, { found->cycle });
    takeOut(trial.cycle(picked.cycle), picked.items);
    auto sessions = found->sessions;
    if (by > 0)
        std::ranges::reverse(sessions); // the farthest goes first, so that none meets another
    for (const auto *session : sessions) {
        const int day = found->cycle->dayOf(session->date) + by;
        if (!trial.perform(takeToDay(trial.squad(), Cycle(trial.cycle(picked.cycle)), session->id, day)))
            return nothing;
    }
    std::set<int> left;
    for (const auto &item : picked.items)
        left.insert(item.day);
    fillWhatIsLeft(trial, picked.cycle, left, by);
    putIn(trial.cycle(picked.cycle), picked.items, by);
    return trial.edit(nothing);
}

Edit copySeveral(
    const Squad &squad, const Picked &picked, const Cycle &to, int day, IdSource &ids, Deviations deviations)
{
    auto nothing = named(squad, picked, EditKind::CopySeveral, EditKind::CopySession, EditKind::AddItem);
    const auto found = find(squad, picked);
    if (!found || !found->fits(day - found->first, to.days))
        return nothing;
    Copies copies(squad, picked, *found, { found->cycle, &to });
    return copies.add(to, day, ids, deviations) ? copies.edit(nothing) : nothing;
}

std::vector<Date> daysOfRepeats(const Squad &squad, const Picked &picked, Repeats repeats)
{
    std::vector<Date> dates;
    const auto found = find(squad, picked);
    for (int time = 1; found && time <= std::min(repeats.times, kMostRepeats) && repeats.every > 0; ++time) {
        const auto date = found->cycle->dateOf(found->first) + std::chrono::days(time * repeats.every);
        const auto *cycle = cycleOn(squad, found->cycle->group, date);
        if (cycle && found->fits(cycle->dayOf(date) - found->first, cycle->days))
            dates.push_back(date);
    }
    return dates;
}

Edit repeatSeveral(
    const Squad &squad, const Picked &picked, Repeats repeats, IdSource &ids, Deviations deviations)
{
    const auto dates = daysOfRepeats(squad, picked, repeats);
    const auto count = dates.size() * (picked.sessions.size() + picked.items.size());
    const Edit nothing { EditKind::CopySeveral, std::to_string(count), {} };
    if (dates.empty())
        return nothing;
    const auto found = find(squad, picked);
    std::vector<const Cycle *> cycles { found->cycle };
    for (const auto date : dates)
        cycles.push_back(cycleOn(squad, found->cycle->group, date));
    Copies copies(squad, picked, *found, cycles);
    for (const auto date : dates) {
        const auto &to = *cycleOn(squad, found->cycle->group, date);
        if (!copies.add(to, to.dayOf(date), ids, deviations))
            return nothing;
    }
    return copies.edit(nothing);
}

Edit takeSeveral(const Squad &squad, const Picked &picked, const Cycle &to, int day, IdSource &ids)
{
    auto nothing = named(squad, picked, EditKind::MoveSeveral, EditKind::MoveSession, EditKind::ChangeItem);
    const auto found = find(squad, picked);
    if (!found)
        return nothing;
    if (found->cycle->group != to.group)
        return takeToGroup(squad, picked, *found, to, day, ids, nothing);
    const int by = day - found->first;
    if (to.id == picked.cycle)
        return moveSeveral(squad, picked, by);
    if (!found->fits(by, to.days))
        return nothing;
    Trial trial(squad, { found->cycle, &to });
    takeOut(trial.cycle(picked.cycle), picked.items);
    for (const auto *session : found->sessions) {
        const int there = found->cycle->dayOf(session->date) + by;
        if (!trial.perform(takeToDay(trial.squad(), Cycle(trial.cycle(to.id)), session->id, there)))
            return nothing;
    }
    putIn(trial.cycle(to.id), picked.items, by);
    return trial.edit(nothing);
}

Edit removeSeveral(const Squad &squad, const Picked &picked)
{
    auto edit = named(squad, picked, EditKind::RemoveSeveral, EditKind::RemoveSession, EditKind::RemoveItem);
    const auto found = find(squad, picked);
    if (!found)
        return edit;
    removeSessions(edit.changes, squad, found->sessions);
    auto after = *found->cycle;
    takeOut(after, picked.items);
    if (after != *found->cycle)
        edit.changes.push_back(changed(*found->cycle, after));
    return edit;
}

} // namespace fivepace::edits
