// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/treeedit.h"

#include <QString>

#include <vector>

namespace fivepace {

/// A block of a workout as a line of a list.
struct BlockRow {
    int id = 0; ///< stays with the line while the list changes round it
    int depth = 0;
    Block block; ///< of a set without what it holds
    bool isLast = false; ///< of its list: no recovery stands behind it

    bool operator==(const BlockRow &) const = default;
};

enum class SetsRunOnce { Shown, AsTheirBlocks };

/// Every block from the top, sets before what they hold; ids are not given yet. `paths` receives where each
/// stands.
std::vector<BlockRow> rowsOf(const Blocks &blocks, SetsRunOnce once, std::vector<BlockPath> *paths = nullptr);

/// "4 × 50 m", "1 × 300 m", "3 × set of" where the block holds others.
QString whatText(const BlockRow &row);
/// "rec 2:30"; empty where the block is run once.
QString betweenText(const BlockRow &row);
/// "then 5:00", "then not stated"; empty where nothing follows.
QString thenText(const BlockRow &row);
/// All of it in one line, for screen readers.
QString spokenText(const BlockRow &row);

} // namespace fivepace
