// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <vector>

namespace fivepace::notation {

/// 8 × 300 m as so many and the others; the pause between the reps stands between the two as well.
Blocks split(const Block &block, int head);
/// True where so many reps at its beginning can be told apart from the others.
bool canSplit(const Block &block, int head);
/// The items at the end (or the beginning) of the list that `count` reps of it are; empty where they are
/// none that can be told apart.
std::vector<Block *> someOf(Blocks &items, int count, bool isLast);
/// "12 x 400, every 4th hard": 3 × (3 × 400, 400 hard). False where the reps do not come out even.
bool makeEvery(Block &block, int turn, const Target &target);
/// The end (or the beginning) of every rep of the block as a part of its own; false where it is no part.
bool makePart(Block &block, const Length &length, const Target &target, bool isLast);

} // namespace fivepace::notation
