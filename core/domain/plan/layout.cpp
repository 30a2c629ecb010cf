// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/layout.h"

#include "domain/plan/board.h"

#include <algorithm>
#include <array>
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

/// The day of each session: as close as the rules allow, then the days that are over are shared out to the
/// gaps in turn, the one after SS2 last.
std::vector<int> placesByRules(int days, const std::vector<PaceRole> &roles)
{
    std::vector<int> gaps; // easy days after each session but the last
    int needed = 2; // an easy day before the first and after the last
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (i + 1 < roles.size())
            gaps.push_back(roles[i] == PaceRole::SS2 ? 2 : 1);
        needed += 1 + (i + 1 < roles.size() ? gaps.back() : 0);
    }
    for (std::size_t next = gaps.size() > 1 ? 1 : 0; needed < days && !gaps.empty(); ++needed) {
        ++gaps[next];
        next = (next + 1) % gaps.size();
    }
    std::vector<int> places { 1 };
    for (const int gap : gaps)
        places.push_back(places.back() + gap + 1);
    return places;
}

std::vector<PlanItem> byRules(int days, const std::vector<PaceRole> &roles)
{
    const auto places = placesByRules(days, roles);
    std::vector<PlanItem> items;
    addEasyDays(items, 0, places.front(), false);
    bool withRest = true;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        items.push_back({ .day = places[i], .kind = ItemKind::Quality, .role = roles[i] });
        const bool isLast = i + 1 == roles.size();
        const int next = isLast ? days : places[i + 1];
        const int free = next - places[i] - 1;
        addEasyDays(items, places[i] + 1, next, free > 2 || (free == 2 && withRest));
        withRest = free == 2 ? !withRest : withRest;
    }
    return items;
}

std::vector<PlanItem> everySecondDay(int days, const std::vector<PaceRole> &roles)
{
    constexpr int kWeek = 7;
    std::vector<int> places;
    for (int day = 0; day < days; ++day) {
        if (day % kWeek == 1 || day % kWeek == 3 || day % kWeek == 5)
            places.push_back(day);
    }
    // The last session stands on the last of the places, so that race pace comes late.
    while (places.size() > roles.size())
        places.erase(places.end() - 2);
    std::vector<PlanItem> items;
    for (int day = 0; day < days; ++day) {
        const auto place = std::ranges::find(places, day);
        if (place != places.end())
            items.push_back({ .day = day,
                .kind = ItemKind::Quality,
                .role = roles[static_cast<std::size_t>(place - places.begin())] });
        else
            append(items, easyDay(day % kWeek == kWeek - 1 ? ItemKind::Rest : ItemKind::BaseRun, day));
    }
    return items;
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

std::vector<PlanItem> layoutOf(LayoutKind kind, int days, const std::vector<PaceRole> &roles)
{
    const auto sorted = ordered(roles);
    if (sorted.empty()) {
        std::vector<PlanItem> items;
        addEasyDays(items, 0, days, false);
        return items;
    }
    if (kind == LayoutKind::EverySecondDay)
        return everySecondDay(days, sorted);
    auto ours = sorted.size() == kOrder.size() ? defaultLayout(days) : std::vector<PlanItem>();
    return ours.empty() ? byRules(days, sorted) : ours;
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
