// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insightmaps.h"

#include <QStringList>
#include <QVariantMap>

namespace fivepace {

QVariantList insightMaps(const std::vector<Insight> &insights, const Squad &squad,
    QString (*sentence)(const Insight &, const Squad &))
{
    static const QStringList tones { QStringLiteral("good"), QStringLiteral("watch"), QStringLiteral("bad"),
        QStringLiteral("plain") };
    QVariantList maps;
    for (const auto &insight : insights)
        maps << QVariantMap { { QStringLiteral("tone"), tones[static_cast<int>(insight.tone)] },
            { QStringLiteral("text"), sentence(insight, squad) } };
    return maps;
}

} // namespace fivepace
