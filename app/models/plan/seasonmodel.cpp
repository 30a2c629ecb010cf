// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/seasonmodel.h"

#include "domain/edits/edits.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

Date startOf(const std::variant<Phase, Cycle, Race> &item)
{
    if (const auto *phase = std::get_if<Phase>(&item))
        return phase->firstDay;
    if (const auto *cycle = std::get_if<Cycle>(&item))
        return cycle->firstDay;
    return std::get<Race>(item).date;
}

} // namespace

SeasonModel::SeasonModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SeasonModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SeasonModel::rebuild, &SeasonModel::rebuild))
        return;
    rebuild();
    Q_EMIT workspaceChanged();
}

void SeasonModel::setGroupId(double id)
{
    const auto wanted = idFrom<GroupId>(id);
    if (m_group == wanted)
        return;
    m_group = wanted;
    rebuild();
    Q_EMIT groupChanged();
}

void SeasonModel::setPart(const QString &part)
{
    if (!assign(m_part, part))
        return;
    rebuild();
    Q_EMIT groupChanged();
}

/// A season has some twenty items, so an edit that changes any of them starts the list afresh.
void SeasonModel::rebuild()
{
    std::vector<Item> items;
    if (m_workspace && m_workspace->isOpen()) {
        const auto &squad = m_workspace->squad();
        const bool hasStretches = m_part != QLatin1String("races");
        const bool hasRaces = m_part != QLatin1String("stretches");
        for (const auto &phase : squad.phases) {
            // The five-pace phase is shown by its cycles.
            if (hasStretches && phase.group == m_group && phase.kind != PhaseKind::FivePace)
                items.emplace_back(phase);
        }
        for (const auto *cycle : cyclesOf(squad, m_group)) {
            if (hasStretches)
                items.emplace_back(*cycle);
        }
        for (const auto &race : squad.races) {
            if (hasRaces && race.isTarget && race.rank != TargetRank::C
                && std::ranges::find(race.groups, m_group) != race.groups.end())
                items.emplace_back(race);
        }
        std::ranges::stable_sort(items, {}, startOf);
    }
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int SeasonModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> SeasonModel::roleNames() const
{
    return { { KindRole, "kind" }, { IdRole, "itemId" }, { NameRole, "name" }, { DatesRole, "dates" },
        { RungsRole, "rungs" }, { PastRole, "past" }, { CurrentRole, "current" } };
}

QVariant SeasonModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &item = m_items[static_cast<std::size_t>(index.row())];
    if (const auto *phase = std::get_if<Phase>(&item))
        return phaseData(*phase, role);
    if (const auto *cycle = std::get_if<Cycle>(&item))
        return cycleData(*cycle, role);
    return raceData(std::get<Race>(item), role);
}

QVariant SeasonModel::phaseData(const Phase &phase, int role) const
{
    const auto today = m_workspace->today();
    switch (role) {
    case KindRole:
        return QStringLiteral("phase");
    case IdRole:
        return numberOf(phase.id);
    case NameRole:
        return words::phase(phase);
    case DatesRole:
        return words::dateRange(phase.firstDay, phase.lastDay);
    case PastRole:
        return phase.lastDay < today;
    case CurrentRole:
        return phase.firstDay <= today && today <= phase.lastDay;
    default:
        return {};
    }
}

QVariant SeasonModel::cycleData(const Cycle &cycle, int role) const
{
    switch (role) {
    case KindRole:
        return QStringLiteral("cycle");
    case IdRole:
        return numberOf(cycle.id);
    case NameRole:
        return words::fromUtf8(cycle.name);
    case DatesRole:
        return words::dateRange(cycle.firstDay, cycle.lastDay());
    case RungsRole: {
        QStringList codes;
        for (const auto rung : cycle.fivePaces.rungs)
            codes << QString::fromUtf8(codeOf(rung));
        return codes;
    }
    case PastRole:
        return cycle.lastDay() < m_workspace->today();
    case CurrentRole:
        return cycle.contains(m_workspace->today());
    default:
        return {};
    }
}

QVariant SeasonModel::raceData(const Race &race, int role) const
{
    switch (role) {
    case KindRole:
        return QStringLiteral("race");
    case IdRole:
        return numberOf(race.id);
    case NameRole:
        return words::fromUtf8(race.name);
    case DatesRole:
        return words::shortDate(race.date);
    case PastRole:
        return race.date < m_workspace->today();
    case CurrentRole:
        return race.date == m_workspace->today();
    default:
        return {};
    }
}

double SeasonModel::openingCycle() const
{
    double last = 0;
    for (const auto &item : m_items) {
        if (const auto *cycle = std::get_if<Cycle>(&item)) {
            last = numberOf(cycle->id);
            if (cycle->lastDay() >= m_workspace->today())
                break;
        }
    }
    return last;
}

double SeasonModel::cycleOf(double session) const
{
    const auto *found = m_workspace->squad().find(idFrom<SessionId>(session));
    const auto *cycle = found ? cycleOn(m_workspace->squad(), found->group, found->date) : nullptr;
    return cycle ? numberOf(cycle->id) : 0;
}

int SeasonModel::rowOf(double item) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (data(index(row), IdRole).toDouble() == item)
            return row;
    }
    return -1;
}

bool SeasonModel::removeRace(double race)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<RaceId>(race)) : nullptr;
    return found && m_workspace->perform(edits::removeRace(*found));
}

double SeasonModel::neighbour(double cycle, int step) const
{
    std::vector<double> ids;
    for (const auto &item : m_items) {
        if (const auto *each = std::get_if<Cycle>(&item))
            ids.push_back(numberOf(each->id));
    }
    const auto found = std::ranges::find(ids, cycle);
    const auto wanted = found - ids.begin() + step;
    if (found == ids.end() || wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(ids.size()))
        return 0;
    return ids[static_cast<std::size_t>(wanted)];
}

} // namespace fivepace
