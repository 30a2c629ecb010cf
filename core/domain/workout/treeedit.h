// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fivepace {

// What a coach does to the tree of a workout by hand. Every function gives a tree that canonical notation can
// say, and is empty where it cannot be done there. A block run once has no recovery between its repeats, and
// the last block of a set none after it: that one is the set's own.

/// Where a block stands: its place in the list, then in that block's list, and so on.
using BlockPath = std::vector<std::size_t>;

/// A tree after an edit, and where the block that it was about stands in it; empty where none is left.
struct TreeEdit {
    Blocks blocks;
    BlockPath at;

    bool operator==(const TreeEdit &) const = default;
};

/// Null where no block stands at `path`.
const Block *blockAt(const Blocks &blocks, const BlockPath &path);
/// The block is the last of its list.
bool isLastInList(const Blocks &blocks, const BlockPath &path);

/// Changes places with the block above or below in the same list. A recovery after a block goes with it; the
/// last block has none to take along, so there the recovery stays in its gap.
std::optional<TreeEdit> moveUp(const Blocks &blocks, const BlockPath &path);
std::optional<TreeEdit> moveDown(const Blocks &blocks, const BlockPath &path);

/// Puts the block into the set above it, as its last. Where no set stands there, into a new one: a repeated
/// block alone, as two sets of it; a block run once together with the one above, run once as before, unless
/// these two are a set already.
std::optional<TreeEdit> nest(const Blocks &blocks, const BlockPath &path);
/// Takes the block out of its set: the first above it, any other below. A set left with nothing goes, and so
/// does one left with one block where either is run once.
std::optional<TreeEdit> lift(const Blocks &blocks, const BlockPath &path);

/// A new block below the one at `path`, in the same list; at the end of the workout where `path` is empty.
std::optional<TreeEdit> add(const Blocks &blocks, const BlockPath &path, Block block);
/// The same block once more, below itself.
std::optional<TreeEdit> duplicate(const Blocks &blocks, const BlockPath &path);
std::optional<TreeEdit> remove(const Blocks &blocks, const BlockPath &path);

/// `times` from 1 on, its upper end above the lower. Once alone there is no recovery between.
std::optional<TreeEdit> setTimes(const Blocks &blocks, const BlockPath &path, Count times);
/// What a rep is: length, target, flying start. Not for a set.
std::optional<TreeEdit> setRep(const Blocks &blocks, const BlockPath &path, Rep rep, bool optional);
/// Absent means not stated. Only for a block that is repeated.
std::optional<TreeEdit> setBetween(
    const Blocks &blocks, const BlockPath &path, std::optional<Recovery> recovery);
/// Absent means not stated. Not for the last of its list.
std::optional<TreeEdit> setAfter(
    const Blocks &blocks, const BlockPath &path, std::optional<Recovery> recovery);

} // namespace fivepace
