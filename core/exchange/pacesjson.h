// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/profile.h"
#include "domain/people/proposal.h"

#include <QJsonObject>

#include <functional>

namespace fivepace::exchange {

/// An athlete's paces in words: this room has none, so they come from outside.
struct PaceWords {
    std::function<QString(const PaceSource &)> source;
    std::function<QString(const RungGap &)> gap;
    std::function<QString(const LapComparison &)> laps;
    std::function<QString(const SprintComparison &)> sprint;
    std::function<QString(const Contradiction &)> leftOut;
};

/// An athlete's ladder, five paces and profile in the form that `fivepace-cli paces --json` prints.
struct PacesAsPrinted {
    PaceRung target;
    FivePaces five;
    const PaceTable &paces;
    SpeedProfile profile;
    Date on;
    std::vector<RaceResult> undated; ///< of what the paces come from; these have no age
    std::optional<Category> assumed; ///< where nobody said it and it matters
};
/// The results that wait, and each pace before and after them in ms per 400 m, null where there is none.
QJsonObject proposalJson(const PaceProposal &proposal);
QJsonObject pacesJson(const PacesAsPrinted &printed, const PaceWords &words);

} // namespace fivepace::exchange
