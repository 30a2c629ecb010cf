// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workouttargetsmodel.h"

#include "domain/targets.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>
#include <utility>

namespace fivepace {

namespace {

// More columns than that no longer fit beside the names.
constexpr std::size_t kMostColumns = 6;

QString headOf(const Rep &rep)
{
    if (rep.flying)
        return words::distance(rep.flying->fly);
    if (const auto *distance = std::get_if<Distance>(&rep.length))
        return words::distance(*distance);
    return words::rest(std::get<Duration>(rep.length));
}

} // namespace

void WorkoutTargetsModel::setWorkout(const Workout &workout)
{
    if (m_workout == workout)
        return;
    m_workout = workout;
    Q_EMIT workoutChanged();
    keepInStep();
}

void WorkoutTargetsModel::setGroup(double group)
{
    if (!assign(m_group, idFrom<GroupId>(group)))
        return;
    Q_EMIT groupChanged();
    startAfresh();
}

QVariant WorkoutTargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case TargetsRole:
        return row.targets;
    case IsSprinterRole:
        return row.sprinter;
    case WhyRole:
        return row.why;
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkoutTargetsModel::roleNames() const
{
    return { { NameRole, "name" }, { TargetsRole, "targets" }, { IsSprinterRole, "isSprinter" },
        { WhyRole, "why" }, { SpokenRole, "spoken" } };
}

void WorkoutTargetsModel::reset()
{
    m_rows.reset(*this, {});
    follow();
}

void WorkoutTargetsModel::follow()
{
    std::vector<Row> rows;
    QStringList columns;
    const auto reps = differentReps();
    const auto order = runningOrder(m_workout.main);
    for (const auto rep : reps)
        columns += headOf(order[rep].what);
    const auto *group = workspace() ? workspace()->squad().find(m_group) : nullptr;
    if (group != nullptr) {
        for (const auto *athlete : membersOf(workspace()->squad(), m_group))
            rows.push_back(rowFor(*athlete, *group, reps));
    }
    const bool nobody = std::ranges::none_of(rows, &Row::hasTarget);
    const auto note = nobody && !rows.empty() ? rows.front().why : QString();
    m_rows.replace(*this, std::move(rows));
    if (assign(m_note, note))
        Q_EMIT noteChanged();
    if (assign(m_columns, columns))
        Q_EMIT columnsChanged();
}

std::vector<std::size_t> WorkoutTargetsModel::differentReps() const
{
    const auto order = runningOrder(m_workout.main);
    std::vector<std::size_t> different;
    for (std::size_t i = 0; i < order.size() && different.size() < kMostColumns; ++i) {
        const auto same = [&](std::size_t other) { return order[other].what == order[i].what; };
        if (std::ranges::none_of(different, same))
            different.push_back(i);
    }
    return different;
}

WorkoutTargetsModel::Row WorkoutTargetsModel::rowFor(
    const Athlete &athlete, const Group &group, const std::vector<std::size_t> &reps) const
{
    const auto paces = PaceTable::from(athlete, workspace()->today(), workspace()->squad().card.paces);
    const auto targets = targetsFor(m_workout, athlete, paces, fivePacesOf(athlete, &group, paces), nullptr,
        workspace()->squad().card.sprinterRecoveryPercent);
    Row row { .id = athlete.id,
        .name = words::fromUtf8(sheetName(athlete)),
        .targets = {},
        .sprinter = athlete.kind == AthleteKind::Sprinter400,
        .why = {} };
    for (const auto rep : reps) {
        const auto &explained = targets[rep];
        row.hasTarget = row.hasTarget || explained.target.time;
        row.targets += explained.target.time ? words::target(*explained.target.time) : QStringLiteral("–");
        if (row.why.isEmpty() && explained.source)
            row.why = words::source(*explained.source, athlete.category);
    }
    const auto gap = std::ranges::find(paces.gaps(), m_workout.rung, &RungGap::rung);
    if (!row.hasTarget && gap != paces.gaps().end())
        row.why = words::gap(*gap);
    return row;
}

QString WorkoutTargetsModel::spoken(const Row &row) const
{
    QStringList parts { row.name };
    for (qsizetype i = 0; i < row.targets.size() && i < m_columns.size(); ++i)
        parts += tr("%1 in %2", "distance, time").arg(m_columns[i], row.targets[i]);
    if (!row.why.isEmpty())
        parts += row.why;
    return parts.join(QStringLiteral(", "));
}

} // namespace fivepace
