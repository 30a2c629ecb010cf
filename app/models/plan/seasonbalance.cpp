// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/seasonbalance.h"

#include "domain/squad/shownnames.h"
#include "guithread.h"
#include "models/plan/harddays.h"
#include "models/plan/workedcycles.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/balancewords.h"
#include "text/remedywords.h"
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

/// Of the next race that the season leads to; empty where there is none, or no hard day before it from today
/// on.
QString lastBeforeRace(
    const Squad &squad, GroupId group, const std::vector<const Cycle *> &cycles, Date today)
{
    const Race *next = nullptr;
    for (const auto &race : squad.races) {
        const bool isAhead
            = race.isTarget && race.rank == TargetRank::A && race.date >= today && isFor(race, group);
        if (isAhead && (!next || race.date < next->date))
            next = &race;
    }
    const auto last = next ? lastHardDayBefore(squad, cycles, next->date) : std::nullopt;
    return last ? SeasonBalance::tr("Last session before %1 as it is planned now: %2.", "before 1500 m final")
                      .arg(words::fromUtf8(next->name), words::shortDate(*last))
                : QString();
}

} // namespace

void SeasonBalance::setWorkspace(Workspace *workspace)
{
    if (workspace)
        WorkedCycles::of(*workspace);
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
    const auto name = groupName();
    QStringList list = name.isEmpty() ? QStringList() : QStringList { name };
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
    auto &worked = WorkedCycles::of(*m_workspace);
    if (m_athlete.isNull())
        return worked.balanceOf(cycle);
    for (const auto &balance : worked.balancesOfAthletes(cycle)) {
        if (balance.athlete == m_athlete)
            return balance.parts;
    }
    return {};
}

QStringList SeasonBalance::factsOf(const std::vector<const Cycle *> &cycles) const
{
    QStringList facts;
    if (cycles.empty())
        return facts;
    const auto &squad = m_workspace->squad();
    int sessions = 0, past = 0;
    for (const auto *cycle : cycles) {
        for (const auto *session : sessionsOf(squad, cycle->id)) {
            ++sessions;
            past += session->date < m_workspace->today() ? 1 : 0;
        }
    }
    facts << tr("%1 with %2, of which %3 are over.")
                 .arg(tr("%n cycle(s)", nullptr, static_cast<int>(cycles.size())),
                     tr("%n session(s)", nullptr, sessions), QString::number(past));
    facts << words::easyDaysCounted(easyDaysOver(squad, cycles));
    facts << lastBeforeRace(squad, m_group, cycles, m_workspace->today());
    facts.removeAll(QString());
    return facts;
}

void SeasonBalance::addRemarks(const Cycle &cycle)
{
    const auto &squad = m_workspace->squad();
    const auto &[remarks, remedies] = WorkedCycles::of(*m_workspace).checksOf(cycle);
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        m_remarks.push_back(
            { tr("%1: %2", "Cycle 5: SS2 …")
                    .arg(words::fromUtf8(cycle.name), words::check(remarks[i], squad, cycle.group)),
                numberOf(cycle.id), remedies[i] ? words::remedy(*remedies[i]) : QString(),
                remedies[i] ? QString() : words::noRemedy(remarks[i].check) });
        m_remedies.emplace_back(remarks[i], remedies[i]);
    }
}

bool SeasonBalance::mend(int remark)
{
    const auto index = static_cast<std::size_t>(remark);
    if (remark < 0 || index >= m_remedies.size() || !m_remedies[index].second || m_workspace->isReadOnly())
        return false;
    const auto [what, how] = m_remedies[index]; // they go with the edit
    return m_workspace->perform(edits::mend(m_workspace->squad(), what, *how, m_workspace->ids()));
}

void SeasonBalance::rebuild()
{
    assertGuiThread();
    if (place() == 0)
        m_athlete = {}; // who is gone, or in another group
    std::vector<Column> columns;
    m_remarks.clear();
    m_remedies.clear();
    const auto shown = cycles();
    std::vector<std::vector<BalancePart>> all;
    m_facts = factsOf(shown);
    for (const auto *cycle : shown) {
        all.push_back(partsOf(*cycle));
        columns.push_back(columnOf(*cycle, all.back(), m_inMinutes));
        if (cycle->lastDay() < m_workspace->today())
            continue; // what is over is not to be mended
        addRemarks(*cycle);
    }
    m_paces = pacesOf(all);
    m_coming = datesToCome();
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
