// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/insightmaps.h"

#include "models/squad/athletestatus.h"
#include "text/insightlines.h"

#include <QVariantMap>

namespace fivepace {

QVariantList insightMaps(const std::vector<Insight> &insights, const Squad &squad, bool dated)
{
    QVariantList maps;
    for (const auto &line : words::insightLines(insights, squad, dated))
        maps << QVariantMap { { QStringLiteral("tone"), toneName(line.tone) },
            { QStringLiteral("text"), line.sentence }, { QStringLiteral("names"), line.names } };
    return maps;
}

} // namespace fivepace
