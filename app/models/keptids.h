// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace fivepace {

/// Gives every row of a list that is made anew the `id` of the row whose place it takes, so that views keep
/// what is chosen: equal rows at the top and at the bottom keep theirs, and those between in their order.
/// `next` is the first id that was never used.
template <class Row> void keepIds(const std::vector<Row> &old, std::vector<Row> &rows, int &next)
{
    const auto takes = [&](std::size_t place, std::size_t from) {
        rows[place].id = old[from].id;
        return rows[place] == old[from];
    };
    std::size_t top = 0;
    while (top < rows.size() && top < old.size() && takes(top, top))
        ++top;
    std::size_t bottom = 0;
    while (top + bottom < rows.size() && top + bottom < old.size()
        && takes(rows.size() - 1 - bottom, old.size() - 1 - bottom))
        ++bottom;
    for (auto place = top; place + bottom < rows.size(); ++place)
        rows[place].id = place + bottom < old.size() ? old[place].id : next++;
}

} // namespace fivepace
