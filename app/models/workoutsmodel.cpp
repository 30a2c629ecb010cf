// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workoutsmodel.h"

#include "domain/library.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "models/workoutsearch.h"
#include "text/words.h"

#include <algorithm>
#include <set>

namespace fivepace {

namespace {

/// The workout's text on one line, the way it was typed.
QString oneLine(const Workout &workout)
{
    return words::fromUtf8(workout.text).simplified();
}

} // namespace

QString paceName(PaceRung rung)
{
    return rung == PaceRung::MaxVelocity ? words::rung(rung)
                                         : WorkoutsModel::tr("%1 pace", "400 m pace").arg(words::rung(rung));
}

void WorkoutsModel::setFind(const QString &find)
{
    if (!assign(m_find, find))
        return;
    Q_EMIT findChanged();
    startAfresh();
}

QString WorkoutsModel::summary() const
{
    if (!workspace())
        return {};
    const auto library = libraryOf(workspace()->squad());
    std::set<int> steps;
    for (const auto *workout : library)
        steps.insert(stepOf(workout->rung));
    return QStringLiteral("%1 · %2").arg(tr("%n workout(s)", nullptr, static_cast<int>(library.size())),
        tr("%n pace(s)", nullptr, static_cast<int>(steps.size())));
}

double WorkoutsModel::workoutAt(int row) const
{
    return row >= 0 && row < m_rows.count() ? numberOf(m_rows.at(row).id) : 0;
}

int WorkoutsModel::rowOf(double workout) const
{
    return m_rows.indexOf(idFrom<WorkoutId>(workout));
}

QString WorkoutsModel::sectionName(const QString &rung) const
{
    const auto known = rungFromCode(rung.toStdString());
    return known ? paceName(*known) : QString();
}

int WorkoutsModel::sectionCount(const QString &rung) const
{
    const auto known = rungFromCode(rung.toStdString());
    return static_cast<int>(
        std::ranges::count_if(m_rows.all(), [known](const Row &row) { return row.rung == known; }));
}

QVariant WorkoutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto level = tr("level %1").arg(row.level);
    switch (role) {
    case WorkoutIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case TextRole:
        return row.text;
    case RungRole:
        return QString::fromLatin1(codeOf(row.rung));
    case LevelRole:
        return level;
    case IsOwnRole:
        return row.own;
    case SpokenRole:
        return QStringLiteral("%1, %2, %3: %4").arg(row.name, paceName(row.rung), level, row.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkoutsModel::roleNames() const
{
    return { { WorkoutIdRole, "workoutId" }, { NameRole, "name" }, { TextRole, "line" }, { RungRole, "rung" },
        { LevelRole, "level" }, { IsOwnRole, "isOwn" }, { SpokenRole, "spoken" } };
}

std::vector<WorkoutsModel::Row> WorkoutsModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace())
        return rows;
    const WorkoutSearch search(m_find);
    for (const auto *workout : libraryOf(workspace()->squad())) {
        if (search.matches(*workout))
            rows.push_back({ workout->id, words::fromUtf8(workout->name), oneLine(*workout), workout->rung,
                workout->level, !workout->builtIn });
    }
    return rows;
}

} // namespace fivepace
