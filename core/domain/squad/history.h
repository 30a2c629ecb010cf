// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace fivepace {

/// What can be undone and redone, for menus.
struct HistoryTop {
    std::optional<EditKind> undoKind;
    std::string undoSubject;
    std::optional<EditKind> redoKind;
    std::string redoSubject;

    bool operator==(const HistoryTop &) const = default;
};

/// What a file keeps for undo; the newest edit always stays. Bounds of ours.
inline constexpr std::size_t kMostUndoSteps = 1000;
inline constexpr std::chrono::days kOldestUndoStep { 60 };
inline constexpr std::size_t kMostUndoBytes = std::size_t { 32 } * 1024 * 1024;

/// Counts what became of a squad file: rises by one with every edit, undo and redo.
using Revision = std::int64_t;

} // namespace fivepace
