// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/splitting.h"

#include "domain/notation/target.h"
#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

Blocks split(const Block &block, int head)
{
    Blocks parts { block, block };
    parts.front().times = Count { head, {} };
    parts.back().times = Count { block.times.least - head, {} };
    parts.front().after = block.between;
    for (auto &part : parts) {
        if (!isRepeated(part.times))
            part.between.reset();
    }
    return parts;
}

bool canSplit(const Block &block, int head)
{
    return !block.isSet() && !block.times.most && head > 0 && head < block.times.least;
}

std::vector<Block *> someOf(Blocks &items, int count, bool isLast)
{
    auto &block = items.back();
    if (items.size() > 1 && !block.isSet() && isRepeated(block.times) && block.times == Count { count, {} })
        return { &block }; // the last 4, the first 4 said already
    if (const auto head = isLast ? block.times.least - count : count; canSplit(block, head)) {
        auto parts = split(block, head);
        items.pop_back();
        std::ranges::move(parts, std::back_inserter(items));
        return { isLast ? &items.back() : &items.end()[-2] };
    }
    const bool isChain = items.size() == 1 && block.isSet() && !isRepeated(block.times);
    auto &list = isChain ? block.items() : items;
    if (!isListOfSingles(list) || count < 1 || static_cast<std::size_t>(count) >= list.size())
        return {};
    std::vector<Block *> some;
    const auto first = isLast ? list.size() - static_cast<std::size_t>(count) : 0;
    for (std::size_t i = first; i < first + static_cast<std::size_t>(count); ++i)
        some.push_back(&list[i]);
    return some;
}

bool makeEvery(Block &block, int turn, const Target &target)
{
    if (turn < 2 || !canSplit(block, turn) || block.times.least % turn != 0)
        return false;
    Block set;
    set.times = Count { std::exchange(block.times.least, turn) / turn, {} };
    set.between = block.between;
    set.after = std::exchange(block.after, {});
    set.body = split(block, turn - 1);
    merge(set.items().back().rep().target, target);
    block = std::move(set);
    return true;
}

namespace {

/// What is left of the whole without the part; empty where that is no part of it.
std::optional<Length> without(const Length &whole, const Length &part)
{
    const auto *metres = std::get_if<Distance>(&part);
    const auto *time = std::get_if<Duration>(&part);
    if (whole.index() != part.index())
        return {};
    if (metres != nullptr)
        return *metres < std::get<Distance>(whole) && !metres->isZero()
            ? std::optional(Length(std::get<Distance>(whole) - *metres))
            : std::nullopt;
    return *time < std::get<Duration>(whole) && time->count() > 0
        ? std::optional(Length(std::get<Duration>(whole) - *time))
        : std::nullopt;
}

} // namespace

bool makePart(Block &block, const Length &length, const Target &target, bool isLast)
{
    auto &inner = innermost(block);
    const auto rest = inner.isSet() ? std::nullopt : without(inner.rep().length, length);
    if (!rest)
        return false;
    auto &parts = inner.rep().parts;
    if (!parts.empty()) {
        auto &end = isLast ? parts.back() : parts.front();
        if (end.length != length || end.target.isStated())
            return false;
        end.target = target;
        return true;
    }
    const Part some { length, target }, others { *rest, {} };
    parts = isLast ? std::vector<Part> { others, some } : std::vector<Part> { some, others };
    return true;
}

} // namespace fivepace::notation
