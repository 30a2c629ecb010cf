// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <cstddef>

namespace fivepace::notation {

/// One rep, run once.
inline bool isSingle(const Block &block)
{
    return !block.isSet() && !isRepeated(block.times);
}

/// "4 x 400, then 5 min, then 4 x 200": the pause that a time alone behind `before` is; empty where
/// `candidate` is run.
std::optional<Recovery> pauseOf(const Block &before, const Block &candidate);
/// "6 x 400, 90 s easy": the jog between the reps that an easy time behind them is; empty where it is run.
std::optional<Recovery> easyPauseOf(const Block &before, const Block &candidate);
/// True where `block` is a time, or a distance no longer than the reps before it, and nothing more: it could
/// have been meant as their pause.
bool isBareBehindReps(const Block &before, const Block &block);
/// True where the block, on a line of its own below `before`, could be read as pauses.
bool isReadAsPause(const Block &before, const Block &block);
/// At least two reps, each run once.
bool isListOfSingles(const Blocks &blocks);
/// 2 × 4 × 100: a repeated set of nothing but one repeated rep.
bool isSetsOfReps(const Block &block);
/// The rep of 4 × 100, 2 × 4 × 100 …; a set of several where there is one.
Block &innermost(Block &block);
/// The rep of the block is given by time.
bool isTimed(Block &block);
/// A rep of the block has a target.
bool saysTarget(const Block &block);
/// Puts a count before what was read: a rep run once is run so often, what is repeated becomes a set.
void repeat(Block &block, const Count &times);
/// Reps of a block, the upper bound of its size; a double, so that it cannot overflow.
double repsIn(const Block &block);

/// Metres a second that no one runs over the distance; about the world's best and a little.
double fastestOver(Distance distance);
/// Every length and time in it is at most 1000 km and 100 hours.
bool isWithinReason(const Block &block);
/// Sets within each other; 0 for a rep.
std::size_t depthOf(const Block &block);

} // namespace fivepace::notation
