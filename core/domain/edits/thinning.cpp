// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/thinning.h"

#include <algorithm>
#include <functional>

namespace fivepace {

namespace {

using std::chrono::floor;
using std::chrono::sys_days;

int dayOf(Moment moment)
{
    return static_cast<int>(floor<std::chrono::days>(moment).time_since_epoch().count());
}

/// Numbers weeks from Monday; 1 January 1970 was a Thursday.
int weekOf(Moment moment)
{
    constexpr int kThursday = 3;
    constexpr int kWeek = 7;
    const int day = dayOf(moment) + kThursday;
    return day >= 0 ? day / kWeek : (day - kWeek + 1) / kWeek;
}

int monthOf(Moment moment)
{
    constexpr int kMonths = 12;
    const std::chrono::year_month_day day(floor<std::chrono::days>(moment));
    return static_cast<int>(day.year()) * kMonths + static_cast<int>(static_cast<unsigned>(day.month()));
}

/// Marks the newest of each of the first `most` periods; `made` is newest first.
template <class Period>
void markNewest(std::vector<bool> &isKept, const std::vector<Moment> &made, int most, Period period)
{
    for (std::size_t i = 0; i < made.size() && most > 0; ++i) {
        if (i > 0 && period(made[i]) == period(made[i - 1]))
            continue;
        isKept[i] = true;
        --most;
    }
}

} // namespace

std::vector<Moment> kept(std::vector<Moment> made, Moment now)
{
    std::ranges::sort(made, std::greater());
    made.erase(std::ranges::unique(made).begin(), made.end());
    std::vector<bool> isKept(made.size());
    for (std::size_t i = 0; i < made.size(); ++i)
        isKept[i] = made[i] > now - kAllKeptFor;
    markNewest(isKept, made, kDailyKept, dayOf);
    markNewest(isKept, made, kWeeklyKept, weekOf);
    markNewest(isKept, made, kMonthlyKept, monthOf);
    std::vector<Moment> left;
    for (std::size_t i = 0; i < made.size(); ++i) {
        if (isKept[i])
            left.push_back(made[i]);
    }
    return left;
}

} // namespace fivepace
