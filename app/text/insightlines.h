// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fivepace::words {

/// One line of advice; what the rules say alike of several athletes is one line for all of them.
struct InsightLine {
    Tone tone = Tone::Plain;
    QString sentence; ///< "8 of 8 athletes: base and transition come before pace work. …"
    std::vector<Insight> of; ///< what it says, one insight an athlete
    QStringList names; ///< of those athletes, where the sentence does not name them
};

/// In the order of the first insight of each line. `dated` says the workout and the day too.
std::vector<InsightLine> insightLines(const std::vector<Insight> &insights, const Squad &squad, bool dated);

} // namespace fivepace::words
