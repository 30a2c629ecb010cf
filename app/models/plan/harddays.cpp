// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/harddays.h"

#include "domain/plan/board.h"

#include <algorithm>
#include <iterator>

namespace fivepace {

std::vector<int> easyDaysOver(const Squad &squad, const std::vector<const Cycle *> &cycles)
{
    std::vector<int> between;
    std::vector<BoardDay> days;
    const auto count = [&] {
        std::ranges::copy(easyDaysBetween(days), std::back_inserter(between));
        days.clear();
    };
    for (const auto *cycle : cycles) {
        if (!days.empty() && cycle->firstDay != days.back().date + std::chrono::days(1))
            count();
        std::ranges::move(boardOf(squad, *cycle), std::back_inserter(days));
    }
    count();
    return between;
}

std::optional<Date> lastHardDayBefore(const Squad &squad, const std::vector<const Cycle *> &cycles, Date day)
{
    std::optional<Date> last;
    for (const auto *cycle : cycles) {
        for (const auto &each : boardOf(squad, *cycle)) {
            const bool isHard = std::ranges::any_of(
                each.entries, [](const BoardEntry &entry) { return entry.session || entry.isOpen(); });
            if (isHard && each.date < day)
                last = std::max(last.value_or(each.date), each.date);
        }
    }
    return last;
}

} // namespace fivepace
