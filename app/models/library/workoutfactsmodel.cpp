// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/workoutfactsmodel.h"

#include "domain/library/libraryfacts.h"
#include "domain/log/libraryruns.h"
#include "domain/notation/notation.h"
#include "guithread.h"
#include "models/library/workoutsmodel.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

/// "1200 m", "32 min", "1200 m and 4 min".
QString amount(Distance distance, Duration duration)
{
    if (duration.count() <= 0)
        return distance.isZero() ? QString() : words::distance(distance);
    if (distance.isZero())
        return words::length(duration);
    return WorkoutFactsModel::tr("%1 and %2", "800 m and 3 min")
        .arg(words::distance(distance), words::length(duration));
}

QString range(Distance least, Distance most)
{
    return QStringLiteral("%1–%2").arg(QString::number(least.inMetres()), words::distance(most));
}

} // namespace

void WorkoutFactsModel::setWorkout(const Workout &workout)
{
    if (!assign(m_workout, workout))
        return;
    Q_EMIT workoutChanged();
    keepInStep();
}

void WorkoutFactsModel::setGroup(double group)
{
    if (!assign(m_group, idFrom<GroupId>(group)))
        return;
    Q_EMIT groupChanged();
    keepInStep();
}

QVariant WorkoutFactsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CaptionRole:
        return row.caption;
    case ValueRole:
        return row.value;
    case AssumedRole:
        return row.assumed;
    case RungRole:
        return row.rung;
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkoutFactsModel::roleNames() const
{
    return { { CaptionRole, "caption" }, { ValueRole, "value" }, { AssumedRole, "assumed" },
        { RungRole, "rung" } };
}

std::vector<WorkoutFactsModel::Row> WorkoutFactsModel::rows() const
{
    std::vector<Row> rows;
    const auto totals = totalsOf(m_workout.main);
    if (!workspace() || totals.reps == 0)
        return rows;
    rows.push_back({ tr("Volume"),
        tr("%1 in %2")
            .arg(amount(totals.distance, totals.repDuration), tr("%n rep(s)", nullptr, totals.reps)),
        {}, {} });
    addShares(rows);
    addTimes(rows);
    addRecoveries(rows);
    if (const auto straight = straightNeeded(m_workout))
        rows.push_back({ tr("Straight needed"),
            tr("%1, run-in and slowing down included").arg(range(straight->least, straight->most)), {}, {} });
    if (const auto start = words::startOfReps(m_workout); !start.isEmpty())
        rows.push_back({ tr("Reps begin"), start, {}, {} });
    addUse(rows);
    return rows;
}

/// Where all is run at the workout's own pace, the volume has said it.
void WorkoutFactsModel::addShares(std::vector<Row> &rows) const
{
    const auto *group = workspace()->squad().find(m_group);
    const auto five = group ? group->fivePaces.value_or(fivePacesFor(group->targetRace)) : FivePaces();
    const auto shares = sharesByPace(m_workout, five);
    if (shares.size() == 1 && shares.front().rung == m_workout.rung)
        return;
    for (const auto &share : shares) {
        rows.push_back({ share.rung ? paceName(*share.rung) : tr("By effort or time"),
            amount(share.distance, share.duration), {},
            share.rung ? QString::fromLatin1(codeOf(*share.rung)) : QString() });
    }
}

void WorkoutFactsModel::addTimes(std::vector<Row> &rows) const
{
    const auto paces = middlePaces(workspace()->squad(), m_group, m_workout.rung, workspace()->today());
    const auto timeline = timelineOf(m_workout, paces ? &*paces : nullptr);
    const auto isAssumed = [&](bool rep) {
        return std::ranges::any_of(timeline.stretches, [rep](const Stretch &stretch) {
            return stretch.part == SessionPart::Main && stretch.isRep == rep && stretch.assumed;
        });
    };
    QStringList assumed;
    if (isAssumed(true))
        assumed += tr("reps at a usual speed");
    if (isAssumed(false))
        assumed += tr("recoveries the text leaves open");
    rows.push_back({ tr("Duration"),
        tr("main set %1, %2 in all").arg(words::length(timeline.main), words::length(timeline.whole())),
        assumed.isEmpty() ? QString() : tr("assumed: %1").arg(assumed.join(QStringLiteral(", "))), {} });
}

void WorkoutFactsModel::addRecoveries(std::vector<Row> &rows) const
{
    const auto order = runningOrder(m_workout.main);
    const auto open
        = std::ranges::count_if(order, [](const RunRep &run) { return !run.last && !run.recovery; });
    const auto totals = totalsOf(m_workout.main);
    const auto summary = words::recoveries(m_workout.main);
    if (order.size() > 1) {
        const auto value = totals.recovery.count() == 0
            ? summary
            : tr("%1, %2 in all").arg(summary, words::rest(totals.recovery));
        rows.push_back({ tr("Recoveries"), value.isEmpty() ? tr("not stated") : value,
            open == 0 ? QString() : tr("%n not stated", nullptr, static_cast<int>(open)), {} });
    }
    QStringList rests;
    for (const auto &rest : sprinterRests(m_workout, workspace()->squad().card.sprinterRecoveryPercent))
        rests += tr("%1 → %2 (%3–%4)", "planned, a sprinter's, from, to")
                     .arg(words::rest(rest.planned), words::rest(rest.chosen), words::rest(rest.least),
                         words::rest(rest.most));
    if (!rests.isEmpty())
        rows.push_back({ tr("400 m sprinters rest"), rests.join(QStringLiteral(", ")), {}, {} });
}

void WorkoutFactsModel::addUse(std::vector<Row> &rows) const
{
    if (m_workout.id.isNull())
        return;
    const auto uses = usesOf(workspace()->squad(), workspace()->today());
    const auto use = uses.find(m_workout.id);
    rows.push_back({ tr("Last used"),
        use == uses.end() ? tr("not yet")
                          : tr("%1, %2").arg(words::longDate(use->second.last),
                              tr("%n time(s) in all", nullptr, use->second.times)),
        {}, {} });
}

} // namespace fivepace
