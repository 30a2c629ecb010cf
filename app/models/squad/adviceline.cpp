// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/adviceline.h"

#include "text/insightlines.h"
#include "text/tone.h"

namespace fivepace {

QList<AdviceLine> adviceLines(const std::vector<Insight> &insights, const Squad &squad, bool dated)
{
    QList<AdviceLine> lines;
    for (const auto &line : words::insightLines(insights, squad, dated))
        lines.push_back({ toneName(line.tone), line.sentence, line.names });
    return lines;
}

} // namespace fivepace
