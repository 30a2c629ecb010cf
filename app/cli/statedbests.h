// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/values/result.h"

#include <QStringList>

#include <vector>

namespace fivepace::cli {

/// A best that stands in the command itself.
struct StatedBest {
    QString typed; ///< "800=1:54.8" or "800=1:54.8@2026-05-03"
    RaceResult result; ///< of today where no day was stated
    bool isDated = false;
};

/// The bests as they were typed. A failure names the one that cannot be read, or the two of which the longer
/// was run at the faster pace: whoever can do that has a better best over the shorter.
Result<std::vector<StatedBest>> statedBests(const QStringList &typed, Date today);

/// A sentence for each two of which one is far from what the other lets expect.
QStringList doubtsAbout(const std::vector<StatedBest> &bests);

} // namespace fivepace::cli
