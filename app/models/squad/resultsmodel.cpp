// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/resultsmodel.h"

#include "guithread.h"
#include "models/relink.h"
#include "models/squad/timeparts.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void ResultsModel::setAthlete(double athlete)
{
    if (!assign(m_athlete, idFrom<AthleteId>(athlete)))
        return;
    m_distance.reset();
    Q_EMIT athleteChanged();
    startAfresh();
}

int ResultsModel::distanceChoice() const
{
    const auto place = m_distance ? std::ranges::find(m_distances, *m_distance) : m_distances.end();
    return place == m_distances.end() ? 0 : static_cast<int>(place - m_distances.begin()) + 1;
}

void ResultsModel::setDistanceChoice(int choice)
{
    const bool isOne = choice > 0 && choice <= static_cast<int>(m_distances.size());
    const auto distance
        = isOne ? std::optional(m_distances[static_cast<std::size_t>(choice - 1)]) : std::nullopt;
    if (assign(m_distance, distance))
        startAfresh();
}

QStringList ResultsModel::distances() const
{
    QStringList names { tr("All distances") };
    for (const auto distance : m_distances)
        names += words::distance(distance);
    return names;
}

QString ResultsModel::widestFraction() const
{
    int decimals = 0;
    for (const auto &row : m_rows.all())
        decimals = std::max(decimals, decimalsOf(row.result.time.precision));
    return fivepace::widestFraction(decimals);
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
    assertGuiThread();
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
    case WholeRole:
        return timeParts(row.result.time).whole;
    case FractionRole:
        return timeParts(row.result.time).fraction;
    case DetailRole:
        return detail(row.result);
    case FlagRole:
        return words::bestMark(row.mark);
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ResultsModel::roleNames() const
{
    return { { ResultIndexRole, "resultIndex" }, { DistanceRole, "distance" }, { WhereRole, "where" },
        { TimeRole, "time" }, { WholeRole, "whole" }, { FractionRole, "fraction" }, { DetailRole, "detail" },
        { FlagRole, "flag" }, { SpokenRole, "spoken" } };
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

const Athlete *ResultsModel::found() const
{
    return workspace() ? workspace()->squad().find(m_athlete) : nullptr;
}

std::vector<ResultsModel::Row> ResultsModel::rows()
{
    m_total = 0;
    m_distances.clear();
    std::vector<Row> rows;
    const auto *athlete = found();
    if (athlete == nullptr)
        return rows;
    std::ranges::transform(athlete->results, std::back_inserter(m_distances), &RaceResult::distance);
    std::ranges::sort(m_distances);
    m_distances.erase(std::ranges::unique(m_distances).begin(), m_distances.end());
    if (m_distance && !std::ranges::binary_search(m_distances, *m_distance))
        m_distance.reset();
    const auto marks = bestMarks(*athlete, workspace()->today());
    for (std::size_t i = 0; i < athlete->results.size(); ++i) {
        const auto &result = athlete->results[i];
        if (m_distance && result.distance != *m_distance)
            continue;
        rows.push_back({ i, result, marks[i] });
    }
    m_total = static_cast<int>(rows.size());
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row &row) { return row.result.date; });
    if (m_most > 0 && m_total > m_most)
        rows.resize(static_cast<std::size_t>(m_most));
    return rows;
}

QString ResultsModel::where(const RaceResult &result) const
{
    const auto place = words::fromUtf8(result.place);
    if (result.kind == ResultKind::Race)
        return place.isEmpty() ? words::resultKind(result.kind) : place;
    return place.isEmpty() ? words::resultKind(result.kind)
                           : QStringLiteral("%1, %2").arg(words::resultKind(result.kind), place);
}

QString ResultsModel::detail(const RaceResult &result) const
{
    QStringList parts { words::longDate(result.date) };
    if (result.start != RunStart::NotStated)
        parts += result.start == RunStart::Flying ? tr("flying start") : tr("standing start");
    if (result.time.method == TimingMethod::Hand)
        parts += tr("timed by hand");
    else if (result.time.method == TimingMethod::Device)
        parts += tr("timed by a device");
    parts += words::marksOf(result);
    if (!result.note.empty())
        parts += words::fromUtf8(result.note);
    return parts.join(QStringLiteral(" · "));
}

QString ResultsModel::spoken(const Row &row) const
{
    QStringList parts { words::distance(row.result.distance), words::time(row.result.time), where(row.result),
        detail(row.result) };
    if (row.mark == BestMark::PersonalBest)
        parts += tr("personal best");
    else if (row.mark == BestMark::SeasonsBest)
        parts += tr("season's best");
    return parts.join(QStringLiteral(", "));
}

} // namespace fivepace
