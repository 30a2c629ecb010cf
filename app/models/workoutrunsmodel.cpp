// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workoutrunsmodel.h"

#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

bool wasRun(const Squad &squad, const Session &session)
{
    const auto entries = entriesOf(squad, session.id);
    return session.finished
        || std::ranges::any_of(entries, [](const Entry *entry) { return entry->isLogged(); });
}

} // namespace

void WorkoutRunsModel::setWorkout(double workout)
{
    if (!assign(m_workout, idFrom<WorkoutId>(workout)))
        return;
    Q_EMIT workoutChanged();
    startAfresh();
}

QVariant WorkoutRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case SessionIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case DateRole:
        return words::longDate(row.date);
    case GroupRole:
        return row.group;
    case OutcomeRole:
        return row.outcome;
    case SpokenRole:
        return QStringList { words::longDate(row.date), row.group, row.outcome }.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkoutRunsModel::roleNames() const
{
    return { { SessionIdRole, "sessionId" }, { DateRole, "date" }, { GroupRole, "group" },
        { OutcomeRole, "outcome" }, { SpokenRole, "spoken" } };
}

std::vector<WorkoutRunsModel::Row> WorkoutRunsModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace() || m_workout.isNull())
        return rows;
    const auto &squad = workspace()->squad();
    for (const auto &session : squad.sessions) {
        if (session.workout.id != m_workout || session.date > workspace()->today() || !wasRun(squad, session))
            continue;
        const auto *group = squad.find(session.group);
        rows.push_back({ session.id, session.date,
            group == nullptr ? QString() : words::fromUtf8(group->name), outcomeOf(session) });
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::date);
    return rows;
}

QString WorkoutRunsModel::outcomeOf(const Session &session) const
{
    int athletes = 0, onTarget = 0, timed = 0;
    for (const auto *entry : entriesOf(workspace()->squad(), session.id)) {
        if (!entry->isLogged())
            continue;
        ++athletes;
        for (std::size_t i = 0; i < std::min(entry->results.size(), entry->frozen.size()); ++i) {
            const auto &time = entry->results[i].time;
            const auto &target = entry->frozen[i];
            const auto limit = target.slowest ? target.slowest : target.time;
            if (!time || !limit)
                continue;
            ++timed;
            onTarget += time->time <= *limit ? 1 : 0;
        }
    }
    if (athletes == 0)
        return tr("not logged");
    if (timed == 0)
        return tr("%n athlete(s)", nullptr, athletes);
    return tr("%1, %2 of %3 reps in the band")
        .arg(tr("%n athlete(s)", nullptr, athletes), QString::number(onTarget), QString::number(timed));
}

} // namespace fivepace
