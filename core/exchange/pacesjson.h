// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paces.h"

#include <QJsonObject>

#include <functional>

namespace fivepace::exchange {

/// An athlete's ladder in the form that `fivepace-cli paces --json` prints. The words for a source and for a
/// gap come from outside, since this room has none.
QJsonObject pacesJson(PaceRung target, const FivePaces &five, const PaceTable &paces,
    const std::function<QString(const PaceSource &)> &sourceWords,
    const std::function<QString(const RungGap &)> &gapWords);

} // namespace fivepace::exchange
