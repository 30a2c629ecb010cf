// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/workoutrunsmodel.h"

#include "guithread.h"
#include "models/relink.h"
#include "text/words.h"

#include <QLocale>

namespace fivepace {

void WorkoutRunsModel::setWorkout(double workout)
{
    if (!assign(m_workout, idFrom<WorkoutId>(workout)))
        return;
    Q_EMIT workoutChanged();
    startAfresh();
}

QVariant WorkoutRunsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
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

void WorkoutRunsModel::reset()
{
    if (workspace() && workspace()->isOpen() && !m_workout.isNull()) {
        m_from = workspace()->today() + std::chrono::days(1);
        m_first = firstSessionDay(workspace()->squad()).value_or(m_from);
        goBack();
    }
    m_rows.reset(*this, rows({ m_from, {} }));
}

/// So far that the list has a screen of sessions more.
void WorkoutRunsModel::goBack()
{
    constexpr std::chrono::days kStretch { 120 };
    constexpr std::size_t kMost = 20;
    for (std::size_t found = 0; m_from > m_first && found < kMost;) {
        const auto from = m_from - kStretch;
        found += sessionsOf(workspace()->squad(), m_workout, { from, m_from - std::chrono::days(1) }).size();
        m_from = from;
    }
    Q_EMIT reachChanged();
}

bool WorkoutRunsModel::hasOlder() const
{
    return workspace() && workspace()->isOpen() && !m_workout.isNull() && m_from > m_first;
}

void WorkoutRunsModel::showOlder()
{
    if (!hasOlder())
        return;
    const auto before = m_from;
    goBack();
    m_rows.append(*this, rows({ m_from, before - std::chrono::days(1) }));
    Q_EMIT countChanged();
}

void WorkoutRunsModel::follow()
{
    m_rows.replace(*this, rows({ m_from, {} }));
}

std::vector<WorkoutRunsModel::Row> WorkoutRunsModel::rows(DayRange days) const
{
    std::vector<Row> rows;
    if (!workspace() || m_workout.isNull())
        return rows;
    for (const auto &run : runsOf(workspace()->squad(), m_workout, workspace()->today(), days)) {
        const auto *group = workspace()->squad().find(run.group);
        rows.push_back({ run.session, run.date, group == nullptr ? QString() : words::fromUtf8(group->name),
            outcomeOf(run) });
    }
    return rows;
}

QString WorkoutRunsModel::reach() const
{
    if (!workspace() || !workspace()->isOpen() || m_workout.isNull())
        return {};
    const auto since = workspace()->today() - kOwnRunsReach;
    return std::max(m_from, m_first) < since
        ? tr("What single athletes ran as their own workout is found back to %1.").arg(words::longDate(since))
        : QString();
}

QString WorkoutRunsModel::outcomeOf(const WorkoutRun &run) const
{
    if (run.athletes == 0 && run.own.empty())
        return tr("not logged");
    const QString own = run.own.empty()
        ? QString()
        : tr("%1 as their own workout", "names").arg(words::namesOf(run.own, workspace()->squad()));
    QStringList parts;
    if (run.isOfAnother)
        parts += own;
    else if (run.athletes > 0)
        parts += tr("%n athlete(s)", nullptr, run.athletes);
    if (run.judged > 0)
        parts += tr("%1 of %2 reps on target").arg(run.onTarget).arg(run.judged);
    if (run.mean)
        parts += tr("mean %1").arg(words::target(*run.mean));
    if (run.percentOfTarget)
        parts += tr("speed %1 against target").arg(words::signedPercent(*run.percentOfTarget - 100));
    if (run.rpe && run.plannedRpe)
        parts
            += tr("RPE %1, planned %2").arg(words::locale().toString(*run.rpe, 'f', 1)).arg(*run.plannedRpe);
    else if (run.rpe)
        parts += tr("RPE %1").arg(words::locale().toString(*run.rpe, 'f', 1));
    else if (run.plannedRpe)
        parts += tr("RPE planned %1").arg(*run.plannedRpe);
    if (!run.isOfAnother && !own.isEmpty())
        parts += own;
    return parts.join(QStringLiteral(" · "));
}

} // namespace fivepace
