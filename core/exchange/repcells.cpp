// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repcells.h"

#include "exchange/cells.h"

#include <algorithm>

namespace fivepace::exchange {

std::optional<std::size_t> repIndex(
    const std::vector<RunRep> &order, std::string_view rep, std::optional<int> set)
{
    const auto point = rep.find('.');
    if (point != std::string_view::npos) {
        set = wholeNumberIn(rep.substr(0, point));
        rep.remove_prefix(point + 1);
        if (!set)
            return {};
    }
    const auto number = wholeNumberIn(rep);
    if (!number)
        return {};
    if (!set)
        return *number >= 1 && *number <= static_cast<int>(order.size())
            ? std::optional(static_cast<std::size_t>(*number - 1))
            : std::nullopt;
    const auto found = std::ranges::find_if(
        order, [&](const RunRep &run) { return run.set == *set && run.rep == *number; });
    return found == order.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - order.begin()));
}

std::optional<int> numberAmongWords(std::string_view cell)
{
    constexpr std::string_view kFigures = "0123456789";
    const auto first = cell.find_first_of(kFigures);
    if (first == std::string_view::npos)
        return {};
    const auto last = cell.find_last_of(kFigures);
    return wholeNumberIn(cell.substr(first, last - first + 1));
}

std::optional<Duration> recoveryIn(std::string_view cell)
{
    const auto reading = timeIn(cell);
    return reading.time ? std::optional(reading.time->time) : std::nullopt;
}

} // namespace fivepace::exchange
