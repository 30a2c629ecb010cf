// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"

#include <QVariantList>

#include <vector>

namespace fivepace {

struct Squad;

/// Advice ready for InsightLines, the same of many athletes in one; `dated` says the workout and the day too.
/// Maps: tone (good, watch, bad, plain), text, names (a list; empty where the text says whom it is about).
QVariantList insightMaps(const std::vector<Insight> &insights, const Squad &squad, bool dated);

} // namespace fivepace
