// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attentionmodel.h"

#include "domain/insights.h"
#include "guithread.h"
#include "text/words.h"

namespace fivepace {

namespace {

QString codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Watch:
        return QStringLiteral("watch");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Plain:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case ToneRole:
        return row.tone;
    case Qt::DisplayRole:
    case SentenceRole:
        return row.sentence;
    case AthleteIdRole:
        return row.athlete;
    case SessionIdRole:
        return row.session;
    default:
        return {};
    }
}

QHash<int, QByteArray> AttentionModel::roleNames() const
{
    return { { ToneRole, "tone" }, { SentenceRole, "sentence" }, { AthleteIdRole, "athleteId" },
        { SessionIdRole, "sessionId" } };
}

std::vector<AttentionModel::Row> AttentionModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace())
        return rows;
    const Squad &squad = workspace()->squad();
    for (const Insight &insight : attention(squad, workspace()->today())) {
        const qlonglong athlete = insight.athlete ? insight.athlete->value : 0;
        const qlonglong session = insight.session ? insight.session->value : 0;
        Row row { .key
            = QStringLiteral("%1/%2/%3").arg(static_cast<int>(insight.kind)).arg(athlete).arg(session),
            .tone = codeOf(insight.tone),
            .sentence = words::datedInsight(insight, squad),
            .athlete = athlete,
            .session = session };
        if (std::ranges::find(rows, row.key, &Row::key) == rows.end())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace fivepace
