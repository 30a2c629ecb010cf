// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resultsmodel.h"

#include "models/athletestatus.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void ResultsModel::setAthlete(double athlete)
{
    if (!assign(m_athlete, idFrom<AthleteId>(athlete)))
        return;
    Q_EMIT athleteChanged();
    startAfresh();
}

void ResultsModel::setMost(int most)
{
    if (!assign(m_most, most))
        return;
    Q_EMIT mostChanged();
    keepInStep();
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case ResultIndexRole:
        return static_cast<int>(row.id);
    case Qt::DisplayRole:
    case DistanceRole:
        return words::distance(row.result.distance);
    case WhereRole:
        return where(row.result);
    case TimeRole:
        return words::time(row.result.time);
    case DateRole:
        return words::longDate(row.result.date);
    case FlagRole:
        return flag(row);
    case NoteRole:
        return words::fromUtf8(row.result.note);
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ResultsModel::roleNames() const
{
    return { { ResultIndexRole, "resultIndex" }, { DistanceRole, "distance" }, { WhereRole, "where" },
        { TimeRole, "time" }, { DateRole, "date" }, { FlagRole, "flag" }, { NoteRole, "note" },
        { SpokenRole, "spoken" } };
}

void ResultsModel::reset()
{
    m_rows.reset(*this, rows());
    Q_EMIT totalChanged();
}

void ResultsModel::follow()
{
    m_rows.replace(*this, rows());
    Q_EMIT totalChanged();
}

std::vector<ResultsModel::Row> ResultsModel::rows()
{
    m_total = 0;
    std::vector<Row> rows;
    const auto *athlete = workspace() ? workspace()->squad().find(m_athlete) : nullptr;
    if (athlete == nullptr)
        return rows;
    const auto today = workspace()->today();
    for (std::size_t i = 0; i < athlete->results.size(); ++i) {
        const auto &result = athlete->results[i];
        const auto endOfSeason = seasonStart(result.date + std::chrono::days(366)) - std::chrono::days(1);
        const auto *best = bestResult(*athlete, result.distance, today);
        const auto *seasons
            = bestResult(*athlete, result.distance, std::min(endOfSeason, today), seasonStart(result.date));
        rows.push_back({ i, result, best == &result, seasons == &result });
    }
    m_total = static_cast<int>(rows.size());
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row &row) { return row.result.date; });
    if (m_most > 0 && m_total > m_most)
        rows.resize(static_cast<std::size_t>(m_most));
    return rows;
}

QString ResultsModel::flag(const Row &row) const
{
    if (row.isPersonalBest)
        return tr("PB", "personal best");
    return row.isSeasonsBest ? tr("SB", "season's best") : QString();
}

QString ResultsModel::where(const RaceResult &result) const
{
    const auto place = words::fromUtf8(result.place);
    if (result.kind == ResultKind::Race)
        return place.isEmpty() ? words::resultKind(result.kind) : place;
    return place.isEmpty() ? words::resultKind(result.kind)
                           : QStringLiteral("%1, %2").arg(words::resultKind(result.kind), place);
}

QString ResultsModel::spoken(const Row &row) const
{
    QStringList parts { words::distance(row.result.distance), words::time(row.result.time), where(row.result),
        words::longDate(row.result.date) };
    if (row.isPersonalBest)
        parts += tr("personal best");
    else if (row.isSeasonsBest)
        parts += tr("season's best");
    return parts.join(QStringLiteral(", "));
}

} // namespace fivepace
