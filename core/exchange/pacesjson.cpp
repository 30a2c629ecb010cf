// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pacesjson.h"

#include "exchange/parsejson.h"

#include <QJsonArray>

namespace fivepace::exchange {

namespace {

QString fromCode(std::string_view code)
{
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

QString codeOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Own:
        return QStringLiteral("own");
    case SourceKind::Between:
        return QStringLiteral("between");
    case SourceKind::Model:
        return QStringLiteral("model");
    case SourceKind::Hand:
        return QStringLiteral("hand");
    }
    return {};
}

} // namespace

QJsonObject pacesJson(PaceRung target, const FivePaces &five, const PaceTable &paces,
    const std::function<QString(const PaceSource &)> &sourceWords,
    const std::function<QString(const RungGap &)> &gapWords)
{
    QJsonObject roles;
    for (const auto role : kAllRoles)
        roles[fromCode(fivepace::codeOf(role))] = fromCode(fivepace::codeOf(five.at(role)));
    QJsonArray ladder;
    for (const auto &rung : paces.rungs()) {
        QJsonObject source { { QStringLiteral("kind"), codeOf(rung.source.kind) },
            { QStringLiteral("model"),
                rung.source.model ? QJsonValue(fromCode(fivepace::codeOf(*rung.source.model)))
                                  : QJsonValue::Null },
            { QStringLiteral("text"), sourceWords(rung.source) } };
        QJsonObject step { { QStringLiteral("rung"), fromCode(fivepace::codeOf(rung.rung)) },
            { QStringLiteral("time_ms"), static_cast<qint64>(rung.pace.timeFor(rung.distance).count()) },
            { QStringLiteral("pace_ms_per_400"), static_cast<qint64>(rung.pace.per400().count()) },
            { QStringLiteral("source"), source } };
        if (rung.rung == PaceRung::Min60 || rung.rung == PaceRung::Min90) {
            step.remove(QStringLiteral("time_ms"));
            step[QStringLiteral("distance_m")] = metresJson(rung.distance);
        }
        ladder << step;
    }
    QJsonArray notes;
    for (const auto &gap : paces.gaps())
        notes << gapWords(gap);
    return { { QStringLiteral("target"), fromCode(fivepace::codeOf(target)) },
        { QStringLiteral("five"), roles }, { QStringLiteral("ladder"), ladder },
        { QStringLiteral("notes"), notes } };
}

} // namespace fivepace::exchange
