// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/seasonbalance.h"

#include "domain/plan/cyclechecks.h"
#include "domain/squad/shownnames.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/balancewords.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>

namespace fivepace {

namespace {

/// One cycle: done where something was run, else planned; in metres, or in seconds.
struct Column {
    const Cycle *cycle = nullptr;
    std::vector<BalancePart> parts;
    bool inMinutes = false;
    bool isPlanned = false;

    double of(const BalancePart &part) const
    {
        return inMinutes ? static_cast<double>((isPlanned ? part.plannedTime : part.doneTime).count())
                         : static_cast<double>((isPlanned ? part.planned : part.done).inMillimetres());
    }
    double total() const
    {
        double sum = 0;
        for (const auto &part : parts)
            sum += of(part);
        return sum;
    }
    QString amount(double of) const
    {
        return inMinutes ? words::minutes(Duration(std::llround(of)))
                         : words::volume(Distance::millimetres(std::llround(of)));
    }
};

Column columnOf(const Cycle &cycle, std::vector<BalancePart> parts, bool inMinutes)
{
    Column column { &cycle, std::move(parts), inMinutes };
    column.isPlanned
        = std::ranges::all_of(column.parts, [](const BalancePart &part) { return part.done.isZero(); });
    return column;
}

} // namespace

void SeasonBalance::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SeasonBalance::rebuild, &SeasonBalance::rebuild))
        return;
    Q_EMIT workspaceChanged();
    rebuild();
}

double SeasonBalance::groupId() const
{
    return numberOf(m_group);
}

void SeasonBalance::setGroupId(double id)
{
    if (!assign(m_group, idFrom<GroupId>(id)))
        return;
    m_athlete = {};
    rebuild();
}

double SeasonBalance::athleteId() const
{
    return numberOf(m_athlete);
}

void SeasonBalance::setAthleteId(double id)
{
    if (assign(m_athlete, idFrom<AthleteId>(id)))
        rebuild();
}

void SeasonBalance::setInMinutes(bool inMinutes)
{
    if (assign(m_inMinutes, inMinutes))
        rebuild();
}

std::vector<const Athlete *> SeasonBalance::athletes() const
{
    return m_workspace && m_workspace->isOpen() ? membersOf(m_workspace->squad(), m_group)
                                                : std::vector<const Athlete *>();
}

QStringList SeasonBalance::names() const
{
    QStringList list { tr("Whole group") };
    const auto all = athletes();
    if (all.empty())
        return list;
    const ShownNames shown(m_workspace->squad(), ShownNames::Form::Narrow);
    for (const auto *athlete : all)
        list << words::fromUtf8(shown.of(*athlete));
    return list;
}

int SeasonBalance::place() const
{
    const auto all = athletes();
    const auto found = std::ranges::find(all, m_athlete, &Athlete::id);
    return found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1;
}

void SeasonBalance::setPlace(int place)
{
    const auto all = athletes();
    const auto index = static_cast<std::size_t>(std::max(place - 1, 0));
    setAthleteId(place < 1 || index >= all.size() ? 0 : numberOf(all[index]->id));
}

void SeasonBalance::setYear(int year)
{
    if (assign(m_year, year))
        rebuild();
}

QString SeasonBalance::groupName() const
{
    const auto *group = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_group) : nullptr;
    return group ? words::fromUtf8(group->name) : QString();
}

std::vector<const Cycle *> SeasonBalance::cycles() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    auto found = cyclesOf(m_workspace->squad(), m_group);
    std::erase_if(found, [this](const Cycle *cycle) {
        return yearOf(cycle->firstDay) != m_year && yearOf(cycle->lastDay()) != m_year;
    });
    std::ranges::sort(found, {}, &Cycle::firstDay);
    return found;
}

std::vector<BalancePart> SeasonBalance::partsOf(const Cycle &cycle) const
{
    const auto &squad = m_workspace->squad();
    if (m_athlete.isNull())
        return balanceOf(squad, cycle);
    for (auto &balance : balancesOfAthletes(squad, cycle)) {
        if (balance.athlete == m_athlete)
            return std::move(balance.parts);
    }
    return {};
}

void SeasonBalance::rebuild()
{
    assertGuiThread();
    if (place() == 0)
        m_athlete = {}; // who is gone, or in another group
    std::vector<Column> columns;
    m_remarks.clear();
    for (const auto *cycle : cycles()) {
        columns.push_back(columnOf(*cycle, partsOf(*cycle), m_inMinutes));
        if (cycle->lastDay() < m_workspace->today())
            continue; // what is over is not to be mended
        for (const auto &remark : check(m_workspace->squad(), *cycle))
            m_remarks.push_back(
                { tr("%1: %2", "Cycle 5: SS2 …").arg(words::fromUtf8(cycle->name), words::check(remark)),
                    numberOf(cycle->id) });
    }
    double most = 1;
    for (const auto &column : columns)
        most = std::max(most, column.total());
    m_columns.clear();
    for (const auto &column : columns) {
        QList<ColumnPart> parts;
        QStringList spoken;
        for (const auto &part : column.parts) {
            const auto amount = column.of(part);
            if (amount == 0)
                continue;
            parts.push_back({ QString::fromUtf8(codeOf(part.rung)), amount / most });
            spoken << tr("%1 %2", "400 m 1.2 km").arg(words::rung(part.rung), column.amount(amount));
        }
        m_columns.push_back({ numberOf(column.cycle->id), words::fromUtf8(column.cycle->name),
            column.amount(column.total()), column.isPlanned, parts, spoken.join(QStringLiteral(", ")) });
    }
    Q_EMIT changed();
}

} // namespace fivepace
