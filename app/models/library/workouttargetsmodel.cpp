// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/workouttargetsmodel.h"

#include "domain/squad/shownnames.h"
#include "domain/values/folded.h"
#include "guithread.h"
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
    if (!assign(m_workout, workout))
        return;
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
    assertGuiThread();
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
    const auto members = this->members();
    setPeople(members);
    std::vector<Row> rows;
    QStringList columns;
    QString rests;
    const auto reps = differentReps();
    const auto order = runningOrder(m_workout.main);
    for (const auto rep : reps)
        columns += headOf(order[rep].what);
    for (const auto *athlete : members) {
        if (!m_athlete.isNull() && athlete->id != m_athlete)
            continue;
        rows.push_back(rowFor(*athlete, reps));
        rests = m_athlete.isNull() ? QString() : restsOf(*athlete);
    }
    const bool nobody = std::ranges::none_of(rows, &Row::hasTarget);
    const auto note = nobody && !rows.empty() ? rows.front().why : QString();
    m_rows.replace(*this, std::move(rows));
    if (assign(m_note, note))
        Q_EMIT noteChanged();
    if (assign(m_columns, columns))
        Q_EMIT columnsChanged();
    if (assign(m_rests, rests))
        Q_EMIT restsChanged();
}

std::vector<const Athlete *> WorkoutTargetsModel::members() const
{
    std::vector<const Athlete *> all;
    if (!workspace() || !m_group.isNull())
        return workspace() ? membersOf(workspace()->squad(), m_group) : all;
    for (const auto &athlete : workspace()->squad().athletes) {
        if (!athlete.archived)
            all.push_back(&athlete);
    }
    std::ranges::stable_sort(all, comesBefore, &Athlete::name);
    return all;
}

void WorkoutTargetsModel::setPeople(const std::vector<const Athlete *> &members)
{
    QStringList people { tr("Everybody") };
    const ShownNames names(workspace() ? workspace()->squad() : Squad());
    std::vector<AthleteId> ids;
    for (const auto *athlete : members) {
        people += words::fromUtf8(names.of(*athlete));
        ids.push_back(athlete->id);
    }
    const bool isGone = !m_athlete.isNull() && std::ranges::find(ids, m_athlete) == ids.end();
    if (isGone)
        m_athlete = {};
    if (!isGone && m_members == ids && m_people == people)
        return;
    m_members = std::move(ids);
    m_people = people;
    Q_EMIT peopleChanged();
}

int WorkoutTargetsModel::person() const
{
    const auto found = std::ranges::find(m_members, m_athlete);
    return found == m_members.end() ? 0 : static_cast<int>(found - m_members.begin()) + 1;
}

void WorkoutTargetsModel::setPerson(int person)
{
    const bool isOne = person > 0 && person <= static_cast<int>(m_members.size());
    if (!assign(m_athlete, isOne ? m_members[static_cast<std::size_t>(person) - 1] : AthleteId()))
        return;
    Q_EMIT peopleChanged();
    startAfresh();
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

std::vector<ExplainedTarget> WorkoutTargetsModel::targetsOf(
    const Athlete &athlete, const PaceTable &paces) const
{
    const auto &squad = workspace()->squad();
    return targetsFor(m_workout, athlete, paces, fivePacesOf(athlete, squad.find(m_group), paces), nullptr,
        squad.card.sprinterRecoveryPercent);
}

/// "300 m 7:00 · 200 m 2:30 and 5:00": what follows each different rep.
QString WorkoutTargetsModel::restsOf(const Athlete &athlete) const
{
    const auto order = runningOrder(m_workout.main);
    const auto targets
        = targetsOf(athlete, PaceTable::from(athlete, workspace()->today(), workspace()->squad().card.paces));
    QStringList heads;
    std::vector<QStringList> rests;
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        const auto head = headOf(order[i].what);
        auto rest = words::recovery(targets[i].target.recovery);
        if (targets[i].target.recoveryAssumed)
            rest = tr("%1 (assumed)").arg(rest);
        auto place = heads.indexOf(head);
        if (place < 0) {
            place = heads.size();
            heads += head;
            rests.emplace_back();
        }
        auto &own = rests[static_cast<std::size_t>(place)];
        if (!own.contains(rest))
            own += rest;
    }
    QStringList parts;
    for (qsizetype i = 0; i < heads.size(); ++i)
        parts += QStringLiteral("%1 %2").arg(
            heads[i], rests[static_cast<std::size_t>(i)].join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

WorkoutTargetsModel::Row WorkoutTargetsModel::rowFor(
    const Athlete &athlete, const std::vector<std::size_t> &reps) const
{
    const auto paces = PaceTable::from(athlete, workspace()->today(), workspace()->squad().card.paces);
    const auto targets = targetsOf(athlete, paces);
    Row row { .id = athlete.id,
        .name = words::fromUtf8(shownName(workspace()->squad(), athlete)),
        .targets = {},
        .sprinter = athlete.kind == AthleteKind::Sprinter400,
        .why = {} };
    for (const auto rep : reps) {
        const auto &explained = targets[rep];
        const auto asked = words::asked(explained.target);
        row.hasTarget = row.hasTarget || explained.target.time;
        row.targets += asked.isEmpty() ? QStringLiteral("–") : asked;
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
