// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/remedies.h"

#include <QString>

namespace fivepace::words {

/// What a button does about a check: "Move to Mon 18 May", "Put it on Sat 16 May".
QString remedy(const edits::Remedy &remedy);
/// As `check`, with the race that a session stands beside.
QString check(const CycleRemark &remark, const Squad &squad, GroupId group);

/// Why there is no remedy for it.
QString noRemedy(CycleCheck check);

} // namespace fivepace::words
