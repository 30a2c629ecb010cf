// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/layout.h"

#include "domain/plan/board.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

namespace fivepace {

namespace {

constexpr std::array kOrder { PaceRole::SS2, PaceRole::ES2, PaceRole::SS1, PaceRole::ES1, PaceRole::RP };
constexpr int kAllFitFrom = 12;

/// The roles in the order in which they come.
std::vector<PaceRole> ordered(const std::vector<PaceRole> &roles)
{
    std::vector<PaceRole> sorted;
    std::ranges::copy_if(kOrder, std::back_inserter(sorted),
        [&](PaceRole role) { return std::ranges::find(roles, role) != roles.end(); });
    return sorted;
}

void append(std::vector<PlanItem> &all, std::vector<PlanItem> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

/// The easy days from `from` to before `to`: of two either base run and strides or long run and rest, turn
/// and turn about; of three and more base runs, then long run and rest.
void addEasyDays(std::vector<PlanItem> &items, int from, int to, bool withRest)
{
    for (int day = from; day < to; ++day) {
        auto kind = ItemKind::BaseRun;
        if (to - from > 1 && day == to - 1)
            kind = withRest ? ItemKind::Rest : ItemKind::Strides;
        else if (to - from > 1 && day == to - 2 && withRest)
            kind = ItemKind::LongRun;
        append(items, easyDay(kind, day));
    }
}

std::vector<PlanItem> sessionsOf(const std::vector<PaceRole> &roles)
{
    std::vector<PlanItem> sessions;
    sessions.reserve(roles.size());
    for (const auto role : roles)
        sessions.push_back({ .kind = ItemKind::Quality, .role = role });
    return sessions;
}

/// Days that a layout by the rules takes at least, an easy one before the first and after the last.
int leastDays(const std::vector<PlanItem> &sessions)
{
    int needed = 2;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        needed += 1 + (i + 1 == sessions.size() ? 0 : sessions[i].role == PaceRole::SS2 ? 2 : 1);
    return needed;
}

/// The day of each session: as close as the rules allow, then the days that are over are shared out to the
/// gaps in turn, the one after SS2 last.
std::vector<int> placesByRules(int days, const std::vector<PlanItem> &sessions)
{
    std::vector<int> gaps; // easy days after each session but the last
    for (std::size_t i = 0; i + 1 < sessions.size(); ++i)
        gaps.push_back(sessions[i].role == PaceRole::SS2 ? 2 : 1);
    int needed = leastDays(sessions);
    for (std::size_t next = gaps.size() > 1 ? 1 : 0; needed < days && !gaps.empty(); ++needed) {
        ++gaps[next];
        next = (next + 1) % gaps.size();
    }
    std::vector<int> places { 1 };
    for (const int gap : gaps)
        places.push_back(places.back() + gap + 1);
    return places;
}

std::vector<PlanItem> byRules(int days, const std::vector<PlanItem> &sessions)
{
    const auto places = placesByRules(days, sessions);
    std::vector<PlanItem> items;
    addEasyDays(items, 0, places.front(), false);
    bool withRest = true;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        items.push_back(sessions[i]);
        items.back().day = places[i];
        const bool isLast = i + 1 == sessions.size();
        const int next = isLast ? days : places[i + 1];
        const int free = next - places[i] - 1;
        addEasyDays(items, places[i] + 1, next, free > 2 || (free == 2 && withRest));
        withRest = free == 2 ? !withRest : withRest;
    }
    return items;
}

std::vector<PlanItem> everySecondDay(int days, std::vector<PlanItem> sessions)
{
    constexpr int kWeek = 7;
    std::vector<int> places;
    for (int day = 0; day < days; ++day) {
        if (day % kWeek == 1 || day % kWeek == 3 || day % kWeek == 5)
            places.push_back(day);
    }
    if (sessions.size() > places.size())
        sessions.resize(places.size()); // the sixth
    // The last session stands on the last of the places, so that race pace comes late.
    while (places.size() > sessions.size())
        places.erase(places.end() - 2);
    std::vector<PlanItem> items;
    for (int day = 0; day < days; ++day) {
        const auto place = std::ranges::find(places, day);
        if (place != places.end()) {
            items.push_back(sessions[static_cast<std::size_t>(place - places.begin())]);
            items.back().day = day;
        } else {
            append(items, easyDay(day % kWeek == kWeek - 1 ? ItemKind::Rest : ItemKind::BaseRun, day));
        }
    }
    return items;
}

bool isQuality(const PlanItem &item)
{
    return item.kind == ItemKind::Quality || item.kind == ItemKind::TimeTrial;
}

/// Cut off, or ended with base runs.
std::vector<PlanItem> fitted(std::vector<PlanItem> items, int has, int days)
{
    std::erase_if(items, [days](const PlanItem &item) { return item.day >= days; });
    for (int day = has; day < days; ++day)
        append(items, easyDay(ItemKind::BaseRun, day));
    return items;
}

} // namespace

int rolesThatFit(int days)
{
    return days >= kAllFitFrom ? static_cast<int>(kOrder.size()) : std::max(2, (days - 2) / 2);
}

PlanItem itemOf(SixthSession sixth, PaceRung targetRace)
{
    if (sixth == SixthSession::TimeTrial)
        return { .kind = ItemKind::TimeTrial, .distance = lengthOf(targetRace) };
    const auto role = sixth == SixthSession::SS2 ? PaceRole::SS2
        : sixth == SixthSession::SS1             ? PaceRole::SS1
        : sixth == SixthSession::ES1             ? PaceRole::ES1
        : sixth == SixthSession::ES2             ? PaceRole::ES2
                                                 : PaceRole::RP;
    return { .kind = ItemKind::Quality, .role = role };
}

std::vector<PlanItem> withSixth(std::vector<PlanItem> items, int days, PlanItem sixth)
{
    const auto isFree = [&](int day) {
        return std::ranges::none_of(
            items, [day](const PlanItem &item) { return isQuality(item) && std::abs(item.day - day) <= 1; });
    };
    int day = days - 2;
    while (day > 0 && !isFree(day))
        --day;
    if (day <= 0)
        return items;
    std::erase_if(items, [day](const PlanItem &item) {
        return item.day == day && isEasy(item.kind) && item.athletes.empty();
    });
    sixth.day = day;
    items.push_back(std::move(sixth));
    std::ranges::stable_sort(items, {}, &PlanItem::day);
    return items;
}

std::vector<PlanItem> layoutOf(
    LayoutKind kind, int days, const std::vector<PaceRole> &roles, const std::optional<PlanItem> &sixth)
{
    auto sessions = sessionsOf(ordered(roles));
    if (sessions.empty()) {
        std::vector<PlanItem> items;
        addEasyDays(items, 0, days, false);
        return items;
    }
    auto all = sessions;
    if (sixth && sessions.size() == kOrder.size())
        all.push_back(*sixth);
    if (kind == LayoutKind::EverySecondDay)
        return everySecondDay(days, all);
    const auto ours = sessions.size() == kOrder.size() ? defaultLayout(days) : std::vector<PlanItem>();
    if (all.size() == sessions.size())
        return ours.empty() ? byRules(days, sessions) : ours;
    auto added = withSixth(ours, days, *sixth);
    if (!ours.empty() && added != ours)
        return added;
    if (leastDays(all) <= days)
        return byRules(days, all);
    return ours.empty() ? byRules(days, sessions) : ours;
}

std::vector<PlanItem> layoutAs(const Cycle &before, int days)
{
    return fitted(before.items, before.days, days);
}

std::vector<PlanItem> layoutAs(const SavedLayout &saved, int days)
{
    return fitted(saved.items, saved.days, days);
}

SavedLayout layoutFrom(const Squad &squad, const Cycle &cycle, const std::string &name)
{
    SavedLayout layout { name, cycle.days, {} };
    int day = 0;
    for (const auto &shown : boardOf(squad, cycle)) {
        for (const auto &entry : shown.entries) {
            if (entry.session && entry.role)
                layout.items.push_back({ .day = day,
                    .kind = ItemKind::Quality,
                    .role = entry.role,
                    .startMinute = entry.session->startMinute });
            else if (entry.item && entry.item->athletes.empty())
                layout.items.push_back(*entry.item);
        }
        ++day;
    }
    return layout;
}

} // namespace fivepace
