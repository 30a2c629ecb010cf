// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/attentionmodel.h"

#include "domain/log/insights.h"
#include "guithread.h"
#include "models/squad/athletestatus.h"
#include "text/insightlines.h"
#include "text/words.h"

namespace fivepace {

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
    case NamesRole:
        return row.names;
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
    return { { ToneRole, "tone" }, { SentenceRole, "sentence" }, { NamesRole, "names" },
        { AthleteIdRole, "athleteId" }, { SessionIdRole, "sessionId" } };
}

std::vector<AttentionModel::Row> AttentionModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace())
        return rows;
    const Squad &squad = workspace()->squad();
    for (auto &line : words::insightLines(attention(squad, workspace()->today()), squad, true)) {
        const auto &first = line.of.front();
        const bool isOne = line.of.size() == 1;
        const qlonglong athlete = isOne && first.athlete ? first.athlete->value : 0;
        const qlonglong session = first.session ? first.session->value : 0;
        Row row { .key = QStringLiteral("%1/%2/%3/%4")
                             .arg(static_cast<int>(first.kind))
                             .arg(first.athlete ? first.athlete->value : 0)
                             .arg(session)
                             .arg(line.of.size()),
            .tone = toneName(line.tone),
            .sentence = std::move(line.sentence),
            .names = std::move(line.names),
            .athlete = athlete,
            .session = session };
        if (std::ranges::find(rows, row.key, &Row::key) == rows.end())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace fivepace
