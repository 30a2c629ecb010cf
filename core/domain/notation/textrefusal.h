// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/remark.h"

#include <optional>
#include <string>

namespace fivepace {

/// Why a typed field, or a changed tree, does not become text.
enum class TextFault {
    Remarked, ///< `remark` says what of it is not understood, or could mean two things
    DoesNotFit, ///< it is more, or something else, than stands in this field
    NotACount,
    NotALength,
    PartsAreAsLong, ///< a rep whose parts make up its length
    NotATarget,
    NotARecovery,
    WordsLost, ///< what `remark` names was not understood, and would be lost
    NoWords ///< notation cannot say it
};

struct TextRefusal {
    TextFault fault = TextFault::DoesNotFit;
    std::string typed; ///< the field as typed; empty of a tree
    std::optional<notation::Remark> remark;

    bool operator==(const TextRefusal &) const = default;
};

} // namespace fivepace
