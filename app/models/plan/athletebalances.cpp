// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/athletebalances.h"

#include "domain/plan/board.h"
#include "domain/plan/seasonspan.h"
#include "domain/squad/shownnames.h"
#include "guithread.h"
#include "models/plan/harddays.h"
#include "models/plan/workedcycles.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/balancewords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

double AthleteBalances::cycleId() const
{
    return numberOf(m_cycle);
}

void AthleteBalances::setCycleId(double cycle)
{
    if (!assign(m_cycle, idFrom<CycleId>(cycle)))
        return;
    Q_EMIT questionChanged();
    startAfresh();
}

void AthleteBalances::setYear(int year)
{
    if (!assign(m_year, year))
        return;
    Q_EMIT questionChanged();
    startAfresh();
}

void AthleteBalances::setInMinutes(bool inMinutes)
{
    if (!assign(m_inMinutes, inMinutes))
        return;
    Q_EMIT questionChanged();
    keepInStep();
}

void AthleteBalances::prepare(Workspace &workspace)
{
    WorkedCycles::of(workspace);
}

void AthleteBalances::reset()
{
    m_rows.reset(*this, rows());
    Q_EMIT summaryChanged();
}

void AthleteBalances::follow()
{
    m_rows.replace(*this, rows());
    Q_EMIT summaryChanged();
}

std::vector<const Cycle *> AthleteBalances::cycles() const
{
    const auto *one = workspace() && workspace()->isOpen() ? workspace()->squad().find(m_cycle) : nullptr;
    if (!one)
        return {};
    if (m_year == 0)
        return { one };
    auto all = cyclesOf(workspace()->squad(), one->group);
    std::erase_if(
        all, [this](const Cycle *cycle) { return !isInYear(cycle->firstDay, cycle->lastDay(), m_year); });
    return all;
}

namespace {

QString listed(const std::vector<int> &between)
{
    QStringList days;
    for (const int each : between)
        days << QString::number(each);
    return days.isEmpty() ? QString()
                          : AthleteBalances::tr("Easy days between sessions and races: %1")
                                .arg(days.join(QStringLiteral(", ")));
}

} // namespace

std::vector<AthleteBalances::Row> AthleteBalances::rows()
{
    std::vector<Row> rows;
    m_columns.clear();
    m_easyDays.clear();
    const auto asked = cycles();
    if (asked.empty())
        return rows;
    const auto &squad = workspace()->squad();
    const auto unit = m_inMinutes ? words::BalanceUnit::Minutes : words::BalanceUnit::Metres;
    const auto between = easyDaysOver(squad, asked);
    m_easyDays = m_year == 0 ? listed(between) : words::easyDaysCounted(between);

    auto &worked = WorkedCycles::of(*workspace());
    std::vector<std::vector<BalancePart>> ofGroup;
    std::vector<std::vector<AthleteBalance>> ofAthletes;
    for (const auto *cycle : asked) {
        ofGroup.push_back(worked.balanceOf(*cycle));
        ofAthletes.push_back(worked.balancesOfAthletes(*cycle));
    }
    const auto whole = m_year == 0 ? ofGroup.front() : sumOf(ofGroup);
    for (const auto &part : whole)
        m_columns << words::shortRung(part.rung);
    const auto add = [&](AthleteId id, const QString &name, const QString &spokenName,
                         const std::vector<BalancePart> &parts) {
        Row row { id, name, {}, {} };
        QStringList said { spokenName };
        for (const auto &column : whole) { // an athlete has each of them, or nothing at all
            const auto part = std::ranges::find_if(parts, [&](const BalancePart &each) {
                return each.rung == column.rung && each.role == column.role;
            });
            row.amounts << words::doneOfPlanned(
                part == parts.end() ? BalancePart { column.role, column.rung, {}, {} } : *part, unit);
            if (part != parts.end() && !(part->planned.isZero() && part->done.isZero()))
                said << words::spokenBalance(*part, unit);
        }
        row.spoken = said.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    };
    add({}, tr("Group"), tr("Group"), whole);
    const ShownNames names(squad, ShownNames::Form::Narrow);
    const auto balances = m_year == 0 ? ofAthletes.front() : sumOf(ofAthletes);
    for (const auto &balance : balances) {
        const auto *athlete = squad.find(balance.athlete);
        add(balance.athlete, words::fromUtf8(names.of(*athlete)), words::fromUtf8(athlete->name),
            balance.parts);
    }
    return rows;
}

QVariant AthleteBalances::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case AmountsRole:
        return row.amounts;
    case SpokenRole:
        return row.spoken;
    case IsGroupRole:
        return row.id.isNull();
    default:
        return {};
    }
}

QHash<int, QByteArray> AthleteBalances::roleNames() const
{
    return { { NameRole, "name" }, { AmountsRole, "amounts" }, { SpokenRole, "spoken" },
        { IsGroupRole, "isGroup" } };
}

} // namespace fivepace
