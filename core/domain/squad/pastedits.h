// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// What an edit was about, counted, each value once.
struct EditExtent {
    int athletes = 0; ///< themselves, or by their lines in sessions
    int sessions = 0; ///< added, changed or removed
    int repTimes = 0; ///< typed, changed or taken out
    int results = 0; ///< of races, the same

    bool operator==(const EditExtent &) const = default;
};
EditExtent extentOf(const Edit &edit);

/// An edit that can be taken back, as the log of edits has it.
struct PastEdit {
    std::int64_t step; ///< its number there
    EditKind kind;
    std::string subject;
    std::chrono::seconds made; ///< since 1 January 1970, UTC
    std::optional<EditExtent> extent; ///< nothing where it is too large to be looked through

    bool operator==(const PastEdit &) const = default;
};

/// What takes back all of these, given oldest first, as one edit: each value once, as it was before the first
/// of them that changed it.
Edit wayBack(const std::vector<Edit> &edits);

} // namespace fivepace
