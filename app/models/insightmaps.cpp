// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insightmaps.h"

#include "text/words.h"

#include <QStringList>
#include <QVariantMap>

namespace fivepace {

QVariantList insightMaps(const std::vector<Insight> &insights, const Squad &squad)
{
    static const QStringList tones { QStringLiteral("good"), QStringLiteral("watch"), QStringLiteral("bad"),
        QStringLiteral("plain") };
    QVariantList maps;
    for (const auto &insight : insights)
        maps << QVariantMap { { QStringLiteral("tone"), tones[static_cast<int>(insight.tone)] },
            { QStringLiteral("text"), words::insight(insight, squad) } };
    return maps;
}

} // namespace fivepace
