// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/seasonspan.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kAroundSeason { 3 }, kLeastSeason { 16 * 7 }, kOutsideYear { 150 };

Date newYearOf(int year)
{
    return std::chrono::year(year) / 1 / 1;
}

} // namespace

bool isInYear(Date first, Date last, int year)
{
    return first < newYearOf(year + 1) && last >= newYearOf(year);
}

SeasonSpan seasonSpan(const Squad &squad, int year)
{
    std::optional<Date> first, last;
    const auto take = [&](Date from, Date to) {
        if (!isInYear(from, to, year))
            return;
        first = std::min(first.value_or(from), from);
        last = std::max(last.value_or(to), to);
    };
    for (const auto &phase : squad.phases)
        take(phase.firstDay, phase.lastDay);
    for (const auto &cycle : squad.cycles)
        take(cycle.firstDay, cycle.lastDay());
    for (const auto &race : squad.races)
        take(race.date, race.date);
    const auto begin = newYearOf(year);
    if (!first || squad.groups.empty())
        return { begin, begin + kLeastSeason };
    const auto from = std::max(*first - kAroundSeason, begin - kOutsideYear);
    const auto to = std::min(*last + kAroundSeason, newYearOf(year + 1) + kOutsideYear);
    return { from, std::max(to, from + kLeastSeason) };
}

} // namespace fivepace
