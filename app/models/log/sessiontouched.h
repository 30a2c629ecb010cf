// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <optional>
#include <vector>

namespace fivepace {

/// What an edit means for what is shown of one session.
struct SessionTouched {
    bool all = false; ///< the session itself, or what its targets and names are made from
    bool remarks = false; ///< the levels that the library has
    std::vector<AthleteId> lines; ///< those whose entries in it change, each once

    bool isAnything() const { return all || remarks || !lines.empty(); }
};
SessionTouched touchedBy(const Edit &edit, SessionId session);

/// The first and the last value of an entry in the edit; nothing where the edit does not change it.
std::optional<Change<Entry>> changeOf(const Edit &edit, const std::optional<EntryId> &id);

} // namespace fivepace
