// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/treeedit.h"

#include <utility>

namespace fivepace {

namespace {

/// The list in which the block at `path` stands; null where there is none.
template <class List> List *listAt(List &blocks, const BlockPath &path)
{
    auto *list = &blocks;
    for (std::size_t depth = 0; depth + 1 < path.size(); ++depth) {
        if (path[depth] >= list->size() || !(*list)[path[depth]].isSet())
            return nullptr;
        list = &(*list)[path[depth]].items();
    }
    return path.empty() || path.back() >= list->size() ? nullptr : list;
}

Blocks::iterator placeIn(Blocks &list, std::size_t place)
{
    return list.begin() + static_cast<std::ptrdiff_t>(place);
}

/// Brings the block at `path` and the sets over it into the form that notation has for them.
TreeEdit tidied(Blocks blocks, BlockPath path)
{
    for (auto depth = path.size(); depth > 0; --depth) {
        const BlockPath outer(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(depth));
        auto &block = (*listAt(blocks, outer))[outer.back()];
        if (!isPointless(block))
            continue;
        block = withoutSet(std::move(block));
        if (depth < path.size())
            path.erase(path.begin() + static_cast<std::ptrdiff_t>(depth));
    }
    return { std::move(blocks), std::move(path) };
}

/// Exchanges the block with the one below it.
std::optional<TreeEdit> exchanged(Blocks blocks, const BlockPath &upper, BlockPath at)
{
    auto *list = listAt(blocks, upper);
    const auto place = upper.empty() ? 0 : upper.back();
    if (list == nullptr || place + 1 >= list->size())
        return {};
    auto &one = (*list)[place];
    auto &other = (*list)[place + 1];
    std::swap(one, other);
    if (place + 2 == list->size())
        std::swap(one.after, other.after);
    return TreeEdit { std::move(blocks), std::move(at) };
}

TreeEdit intoSetAbove(Blocks blocks, BlockPath path)
{
    auto &list = *listAt(blocks, path);
    const auto place = path.back();
    auto &set = list[place - 1];
    auto block = std::move(list[place]);
    list.erase(placeIn(list, place));
    set.items().back().after = std::exchange(set.after, std::exchange(block.after, {}));
    set.items().push_back(std::move(block));
    path.back() = place - 1;
    path.push_back(set.items().size() - 1);
    return { std::move(blocks), std::move(path) };
}

/// A new set over the block at `path`: alone and run twice, or run once with the block above.
TreeEdit wrapped(Blocks blocks, BlockPath path, bool withAbove)
{
    const std::size_t above = withAbove ? 1 : 0;
    auto &list = *listAt(blocks, path);
    const auto first = placeIn(list, path.back() - above);
    const auto end = placeIn(list, path.back() + 1);
    Block set;
    set.times.least = withAbove ? 1 : 2;
    set.after = std::exchange(list[path.back()].after, {});
    set.body = Blocks(std::make_move_iterator(first), std::make_move_iterator(end));
    list.insert(list.erase(first, end), std::move(set));
    path.back() -= above;
    path.push_back(above);
    return { std::move(blocks), std::move(path) };
}

template <class Change> std::optional<TreeEdit> changed(Blocks blocks, const BlockPath &path, Change change)
{
    auto *list = listAt(blocks, path);
    if (list == nullptr || !change((*list)[path.back()]))
        return {};
    return tidied(std::move(blocks), path);
}

} // namespace

const Block *blockAt(const Blocks &blocks, const BlockPath &path)
{
    const auto *list = listAt(blocks, path);
    return list == nullptr ? nullptr : &(*list)[path.back()];
}

bool isLastInList(const Blocks &blocks, const BlockPath &path)
{
    const auto *list = listAt(blocks, path);
    return list != nullptr && path.back() + 1 == list->size();
}

std::optional<TreeEdit> moveUp(const Blocks &blocks, const BlockPath &path)
{
    if (path.empty() || path.back() == 0)
        return {};
    auto above = path;
    --above.back();
    return exchanged(blocks, above, above);
}

std::optional<TreeEdit> moveDown(const Blocks &blocks, const BlockPath &path)
{
    if (path.empty())
        return {};
    auto below = path;
    ++below.back();
    return exchanged(blocks, path, below);
}

std::optional<TreeEdit> nest(const Blocks &blocks, const BlockPath &path)
{
    const auto *block = blockAt(blocks, path);
    if (block == nullptr)
        return {};
    const bool isFirst = path.back() == 0;
    if (!isFirst) {
        auto above = path;
        --above.back();
        if (blockAt(blocks, above)->isSet())
            return intoSetAbove(blocks, path);
    }
    const bool isOnce = !isRepeated(block->times);
    const bool isAllOfASet = path.size() > 1 && listAt(blocks, path)->size() == 2;
    return isOnce && (isFirst || isAllOfASet) ? std::nullopt : std::optional(wrapped(blocks, path, isOnce));
}

std::optional<TreeEdit> lift(const Blocks &blocks, const BlockPath &path)
{
    if (path.size() < 2 || blockAt(blocks, path) == nullptr)
        return {};
    auto tree = blocks;
    auto outer = path;
    outer.pop_back();
    auto &list = *listAt(tree, outer);
    auto &set = list[outer.back()];
    if (set.items().size() == 1) {
        set.times = {};
        set = withoutSet(std::move(set));
        return tidied(std::move(tree), outer);
    }
    auto &items = set.items();
    const auto place = path.back();
    auto block = std::move(items[place]);
    items.erase(placeIn(items, place));
    if (place > 0) {
        // The pause behind the block closes the gap, the one before it now follows the set.
        const auto before = std::exchange(items[place - 1].after, block.after);
        block.after = std::exchange(set.after, before);
    }
    if (isPointless(set))
        set = withoutSet(std::move(set));
    auto at = outer;
    if (place > 0)
        ++at.back();
    list.insert(placeIn(list, at.back()), std::move(block));
    return TreeEdit { std::move(tree), std::move(at) };
}

std::optional<TreeEdit> add(const Blocks &blocks, const BlockPath &path, Block block)
{
    auto tree = blocks;
    auto at = path.empty() ? BlockPath { tree.size() } : path;
    auto *list = path.empty() ? &tree : listAt(tree, path);
    if (list == nullptr)
        return {};
    if (!path.empty())
        ++at.back();
    list->insert(placeIn(*list, at.back()), std::move(block));
    return TreeEdit { std::move(tree), std::move(at) };
}

std::optional<TreeEdit> duplicate(const Blocks &blocks, const BlockPath &path)
{
    const auto *block = blockAt(blocks, path);
    return block == nullptr ? std::nullopt : add(blocks, path, *block);
}

std::optional<TreeEdit> remove(const Blocks &blocks, const BlockPath &path)
{
    auto tree = blocks;
    auto at = path;
    auto *list = listAt(tree, at);
    if (list == nullptr)
        return {};
    while (at.size() > 1 && list->size() == 1) {
        at.pop_back(); // the set goes with its last block
        list = listAt(tree, at);
    }
    list->erase(placeIn(*list, at.back()));
    if (at.back() == list->size() && at.back() > 0) {
        --at.back();
        if (at.size() > 1)
            list->back().after.reset(); // what follows the last of a set is the set's own
    }
    if (list->empty())
        return TreeEdit { std::move(tree), {} };
    return tidied(std::move(tree), std::move(at));
}

std::optional<TreeEdit> setTimes(const Blocks &blocks, const BlockPath &path, Count times)
{
    if (times.least < 1 || times.least > kMostReps || (times.most && *times.most <= times.least))
        return {};
    return changed(blocks, path, [&](Block &block) {
        block.times = times;
        if (!isRepeated(times))
            block.between.reset();
        return true;
    });
}

std::optional<TreeEdit> setRep(const Blocks &blocks, const BlockPath &path, Rep rep, bool optional)
{
    return changed(blocks, path, [&](Block &block) {
        if (block.isSet())
            return false;
        block.body = std::move(rep);
        block.optional = optional;
        return true;
    });
}

std::optional<TreeEdit> setBetween(
    const Blocks &blocks, const BlockPath &path, std::optional<Recovery> recovery)
{
    return changed(blocks, path, [&](Block &block) {
        block.between = recovery;
        return isRepeated(block.times);
    });
}

std::optional<TreeEdit> setAfter(
    const Blocks &blocks, const BlockPath &path, std::optional<Recovery> recovery)
{
    if (isLastInList(blocks, path))
        return {};
    return changed(blocks, path, [&](Block &block) {
        block.after = recovery;
        return true;
    });
}

} // namespace fivepace
