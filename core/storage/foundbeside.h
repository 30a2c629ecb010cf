// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/error.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// What stood in the way beside a squad file when it was opened or made, and was seen to.
struct FoundBeside {
    std::optional<Writer> droppedLock; ///< whose lock counted for nothing; empty names for a broken one
    std::vector<std::string> keptAside; ///< paths that others' files have now, whose names a squad needs
};

} // namespace fivepace
