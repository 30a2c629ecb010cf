// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/layout.h"

#include <QStringList>

#include <optional>

namespace fivepace {

/// The layout that is chosen in a form: one of ours, or one that the coach saved.
struct LayoutChoice {
    LayoutKind kind = LayoutKind::Default;
    std::optional<SavedLayout> saved; ///< instead of `kind`

    bool operator==(const LayoutChoice &) const = default;
};

/// What a form offers: ours in the order of LayoutKind, then the coach's own by the names under which they
/// were saved.
QStringList layoutNames(const Squad &squad);
/// The one at a place of `layoutNames`; the default where nothing is there.
LayoutChoice layoutAt(const Squad &squad, int place);
int placeOf(const Squad &squad, const LayoutChoice &choice);

} // namespace fivepace
