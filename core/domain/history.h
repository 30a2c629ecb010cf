// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

#include <cstddef>
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

/// The newest edits a file keeps; older ones can no longer be undone.
inline constexpr std::size_t kMostUndoSteps = 1000;

} // namespace fivepace
