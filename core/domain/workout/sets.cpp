// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/sets.h"

#include <algorithm>

namespace fivepace {

int setsOf(const Blocks &blocks)
{
    const auto order = runningOrder(blocks);
    return order.empty() ? 0 : order.back().set;
}

int repsInSets(const Blocks &blocks, int sets)
{
    const auto order = runningOrder(blocks);
    return static_cast<int>(
        std::ranges::count_if(order, [sets](const RunRep &rep) { return rep.set <= sets; }));
}

int setsOfReps(const Blocks &blocks, int reps)
{
    const auto order = runningOrder(blocks);
    if (order.empty() || reps <= 0)
        return 0;
    return order[std::min(order.size(), static_cast<std::size_t>(reps)) - 1].set;
}

Blocks withSets(const Blocks &blocks, int sets)
{
    const int more = std::min(sets, kMostSets) - setsOf(blocks);
    if (blocks.empty() || more <= 0)
        return blocks;
    auto longer = blocks;
    auto &last = longer.back();
    if (!last.isSet()) { // reps of one kind are one set: it becomes one that can be repeated
        Block set;
        set.body = Blocks { last };
        std::get<Blocks>(set.body).front().after.reset();
        last = set;
    }
    last.times.least += more;
    last.times.most.reset();
    if (!last.between && longer.size() > 1)
        last.between = longer[longer.size() - 2].after;
    return longer;
}

} // namespace fivepace
