// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights.h"

#include <QVariantList>

#include <vector>

namespace fivepace {

struct Squad;

/// Advice ready for ToneMarks, each put into words by `sentence`; maps: tone (good, watch, bad, plain), text.
QVariantList insightMaps(const std::vector<Insight> &insights, const Squad &squad,
    QString (*sentence)(const Insight &, const Squad &));

} // namespace fivepace
