// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycle.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fivepace {

namespace {

using std::chrono::minutes;

constexpr int kLeastEasyAfterSs2 = 2;

/// B base run, S base run with strides, L long base run, R rest, 0 to 4 the quality day of that role.
/// Domain 1.3, our proposal.
constexpr std::string_view k14Days = "B0BS4LR1B3LR2S";
constexpr std::string_view k21Days = "B0BLB4BSR1LB3SBR2LBSR";

DayPlan dayFrom(char letter)
{
    DayPlan day;
    switch (letter) {
    case 'B':
        day.length = minutes(45);
        break;
    case 'S':
        day.kind = DayKind::BaseRunStrides;
        day.length = minutes(40);
        break;
    case 'L':
        day.kind = DayKind::LongBaseRun;
        day.length = minutes(70);
        break;
    case 'R':
        day.kind = DayKind::Rest;
        break;
    default:
        day.kind = DayKind::Quality;
        break;
    }
    return day;
}

/// A quality day on the calendar.
struct Quality {
    Date day;
    PaceRole role;
    bool own; ///< of the cycle that is checked, not of a neighbour
};

std::vector<Quality> qualityDays(const Cycle &cycle, bool own)
{
    std::vector<Quality> found;
    for (std::size_t i = 0; i < cycle.days.size(); ++i) {
        const auto &day = cycle.days[i];
        if (day.kind == DayKind::Quality && day.role)
            found.push_back({ cycle.firstDay + std::chrono::days(static_cast<int>(i)), *day.role, own });
    }
    return found;
}

/// -1 faster than race pace, 0 race pace, +1 slower.
int sideOf(PaceRole role)
{
    return role == PaceRole::RP ? 0 : role < PaceRole::RP ? -1 : 1;
}

void checkRoles(const std::vector<Quality> &own, Date firstDay, std::vector<CycleRemark> &remarks)
{
    for (const auto role : kAllRoles) {
        const auto count = std::ranges::count(own, role, &Quality::role);
        if (count == 0)
            remarks.push_back({ CycleCheck::RoleMissing, firstDay, role });
        if (count > 1) {
            const auto last = std::ranges::find(own.rbegin(), own.rend(), role, &Quality::role);
            remarks.push_back({ CycleCheck::RoleTwice, last->day, role });
        }
    }
}

/// Two quality days one after the other, whatever lies between.
void checkPair(const Quality &first, const Quality &second, std::vector<CycleRemark> &remarks)
{
    const auto &named = second.own ? second : first;
    const bool acrossBoundary = first.own != second.own;
    const auto easyDays = (second.day - first.day).count() - 1;
    if (easyDays <= 0)
        remarks.push_back({ acrossBoundary ? CycleCheck::AdjacentToNeighbour : CycleCheck::AdjacentQuality,
            named.day, named.role });
    else if (first.role == PaceRole::SS2 && easyDays < kLeastEasyAfterSs2)
        remarks.push_back({ CycleCheck::TooSoonAfterSs2, named.day, named.role });
    if (!acrossBoundary && sideOf(first.role) != 0 && sideOf(first.role) == sideOf(second.role))
        remarks.push_back({ CycleCheck::SameSideTwice, second.day, second.role });
}

} // namespace

std::vector<DayPlan> defaultLayout(int days)
{
    const auto letters = days == 14 ? k14Days : days == 21 ? k21Days : std::string_view();
    constexpr std::array byDigit { PaceRole::SS2, PaceRole::SS1, PaceRole::RP, PaceRole::ES1, PaceRole::ES2 };
    std::vector<DayPlan> layout;
    for (const char letter : letters) {
        layout.push_back(dayFrom(letter));
        if (layout.back().kind == DayKind::Quality)
            layout.back().role = byDigit[static_cast<std::size_t>(letter - '0')];
    }
    return layout;
}

std::vector<CycleRemark> check(const Cycle &cycle, const std::vector<Cycle> &neighbours)
{
    std::vector<CycleRemark> remarks;
    const auto own = qualityDays(cycle, true);
    checkRoles(own, cycle.firstDay, remarks);

    auto all = own;
    for (const auto &neighbour : neighbours)
        std::ranges::copy(qualityDays(neighbour, false), std::back_inserter(all));
    std::ranges::sort(all, {}, &Quality::day);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i - 1].own || all[i].own)
            checkPair(all[i - 1], all[i], remarks);
    }
    for (const auto &quality : own) {
        const bool inFirstHalf
            = (quality.day - cycle.firstDay).count() * 2 < static_cast<int>(cycle.days.size());
        if (quality.role == PaceRole::RP && inFirstHalf)
            remarks.push_back({ CycleCheck::RacePaceEarly, quality.day, quality.role });
    }
    std::ranges::stable_sort(remarks, {}, &CycleRemark::day);
    return remarks;
}

} // namespace fivepace
