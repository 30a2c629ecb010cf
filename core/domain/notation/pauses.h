// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/recovery.h"

namespace fivepace::notation {

/// Puts a stated recovery where it belongs at `block`: between reps, between sets, or after it. What has no
/// place left is a problem.
void state(Cursor &cursor, Block &block, StatedRecovery stated);
/// The same behind or within a list of blocks: one recovery for a list of single reps that states no other
/// stands between all of them.
void stateBehind(Cursor &cursor, Blocks &items, const StatedRecovery &stated);
/// "3 min after the 4th", "after every 4": stands within the last of the blocks, which is split there. False
/// (and nothing changed) where that has no such rep.
bool stateAfterRep(Blocks &items, const StatedRecovery &stated);
/// Recoveries without a word, from the reps outwards: between the reps, between their sets, and so on, and
/// one more behind the block. False (and nothing changed) where the block has not so many pauses to state.
bool stateOutwards(Block &block, const std::vector<Recovery> &recoveries);
/// One recovery after each of the items.
void stateGaps(Blocks &items, const std::vector<Recovery> &gaps);
/// [2:30], [3' & 5'], [2'] [8'], [?] behind a block, by their order.
void readBrackets(Cursor &cursor, Block &block);
/// True where a recovery between the repeats of the block, or after a single one, is still open.
bool isPauseOpen(Block &block);

} // namespace fivepace::notation
