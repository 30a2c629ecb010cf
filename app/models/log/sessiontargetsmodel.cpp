// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/sessiontargetsmodel.h"

#include "domain/notation/notation.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

// More times than that do not fit beside the names; the recovery comes after them.
constexpr std::size_t kMostTimes = 3;
constexpr int kMostOwnTimes = 2; // below the name

/// Places of the different reps, in running order.
std::vector<std::size_t> differentReps(const SessionGrid &grid)
{
    std::vector<Rep> seen;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < grid.columns.size() && places.size() < kMostTimes; ++i) {
        if (grid.columns[i].isBeyond)
            break;
        const auto &rep = grid.columns[i].rep.what;
        if (std::ranges::find(seen, rep) == seen.end()) {
            seen.push_back(rep);
            places.push_back(i);
        }
    }
    return places;
}

} // namespace

double SessionTargetsModel::sessionId() const
{
    return numberOf(m_id);
}

void SessionTargetsModel::setSessionId(double id)
{
    if (!assign(m_id, idFrom<SessionId>(id)))
        return;
    Q_EMIT sessionChanged();
    startAfresh();
}

void SessionTargetsModel::reset()
{
    m_rows.reset(*this, {});
    follow();
}

void SessionTargetsModel::follow()
{
    std::vector<Row> rows;
    QStringList columns;
    const auto *session = workspace() && workspace()->isOpen() ? workspace()->squad().find(m_id) : nullptr;
    if (session) {
        const auto grid = gridOf(workspace()->squad(), *session, workspace()->today());
        const auto reps = differentReps(grid);
        for (const auto rep : reps)
            columns += words::repLength(grid.columns[rep].rep.what.length);
        if (!reps.empty())
            columns += tr("Rec", "recovery");
        for (const auto &line : grid.rows)
            rows.push_back(rowFor(grid, line, reps));
    }
    m_rows.replace(*this, std::move(rows));
    if (assign(m_columns, columns))
        Q_EMIT columnsChanged();
}

SessionTargetsModel::Row SessionTargetsModel::rowFor(
    const SessionGrid &grid, const GridRow &line, const std::vector<std::size_t> &reps) const
{
    Row row { .id = line.athlete,
        .name = words::fromUtf8(line.name),
        .targets = {},
        .change = changeOf(grid, line),
        .isOut = line.out || line.absence,
        .why = {} };
    const auto dash = QStringLiteral("–");
    for (const auto rep : reps) {
        const auto &cell = line.cells[rep];
        const auto asked
            = cell.planned && !row.isOut && !line.own ? words::asked(cell.explained.target) : QString();
        row.targets += asked.isEmpty() ? dash : asked;
    }
    if (!reps.empty()) {
        const auto &recovery = line.cells[reps.front()].explained.target.recovery.duration;
        row.targets += recovery && !row.isOut && !line.own ? words::rest(*recovery) : dash;
    }
    const auto *athlete = workspace()->squad().find(line.athlete);
    if (line.pace && athlete)
        row.why = words::source(line.pace->source, athlete->category);
    return row;
}

QString SessionTargetsModel::changeOf(const SessionGrid &grid, const GridRow &line) const
{
    const auto *entry = workspace()->squad().entryOf(m_id, line.athlete);
    if (entry && entry->out)
        return entry->notes.empty() ? tr("Out") : tr("Out: %1").arg(words::fromUtf8(entry->notes));
    if (line.absence)
        return words::absence(*line.absence);
    auto changes = words::deviations(line);
    if (line.own)
        changes += words::ownTargets(grid, line, kMostOwnTimes);
    if (changes.isEmpty() && line.sprinter)
        changes += tr("sprinter");
    return changes.join(QStringLiteral(", "));
}

QVariant SessionTargetsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case AthleteIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case TargetsRole:
        return row.targets;
    case ChangeRole:
        return row.change;
    case IsOutRole:
        return row.isOut;
    case WhyRole:
        return row.why;
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionTargetsModel::roleNames() const
{
    return { { AthleteIdRole, "athleteId" }, { NameRole, "name" }, { TargetsRole, "targets" },
        { ChangeRole, "change" }, { IsOutRole, "isOut" }, { WhyRole, "why" }, { SpokenRole, "spoken" } };
}

QString SessionTargetsModel::spoken(const Row &row) const
{
    QStringList said { row.name };
    if (!row.change.isEmpty())
        said += row.change;
    for (qsizetype i = 0; !row.isOut && i < std::min(row.targets.size(), m_columns.size()); ++i)
        said += QStringLiteral("%1 %2").arg(m_columns[i], row.targets[i]);
    return said.join(QStringLiteral(", "));
}

} // namespace fivepace
