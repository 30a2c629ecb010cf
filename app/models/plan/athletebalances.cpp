// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/athletebalances.h"

#include "domain/log/pacebalance.h"
#include "domain/plan/board.h"
#include "domain/squad/shownnames.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

namespace fivepace {

namespace {

/// "1.2" of "1.2 km": the unit stands in the heading.
QString kilometresOf(Distance distance)
{
    return words::volume(distance).section(QChar(0x2009), 0, 0);
}

} // namespace

double AthleteBalances::cycleId() const
{
    return numberOf(m_cycle);
}

void AthleteBalances::setCycleId(double cycle)
{
    if (!assign(m_cycle, idFrom<CycleId>(cycle)))
        return;
    Q_EMIT cycleChanged();
    startAfresh();
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

std::vector<AthleteBalances::Row> AthleteBalances::rows()
{
    std::vector<Row> rows;
    m_columns.clear();
    m_easyDays.clear();
    const auto *cycle = workspace() && workspace()->isOpen() ? workspace()->squad().find(m_cycle) : nullptr;
    if (!cycle)
        return rows;
    const auto &squad = workspace()->squad();
    QStringList between;
    for (const int days : easyDaysBetween(boardOf(squad, *cycle)))
        between << QString::number(days);
    if (!between.isEmpty())
        m_easyDays = tr("Easy days between sessions and races: %1").arg(between.join(QStringLiteral(", ")));
    for (const auto rung : cycle->fivePaces.rungs)
        m_columns << words::shortRung(rung);
    const ShownNames names(squad, ShownNames::Form::Narrow);
    for (const auto &balance : balancesOfAthletes(squad, *cycle)) {
        const auto *athlete = squad.find(balance.athlete);
        Row row { balance.athlete, words::fromUtf8(names.of(*athlete)), {}, {} };
        QStringList said { words::fromUtf8(athlete->name) };
        for (const auto &part : balance.parts) {
            const bool isNone = part.planned.isZero() && part.done.isZero();
            row.amounts << (isNone ? QStringLiteral("–")
                                   : tr("%1/%2", "kilometres run, and planned")
                                         .arg(kilometresOf(part.done), kilometresOf(part.planned)));
            if (!isNone)
                said << tr("%1: %2 of %3", "a pace: metres run of those planned")
                            .arg(words::rung(part.rung), words::volume(part.done),
                                words::volume(part.planned));
        }
        row.spoken = said.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
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
    default:
        return {};
    }
}

QHash<int, QByteArray> AthleteBalances::roleNames() const
{
    return { { NameRole, "name" }, { AmountsRole, "amounts" }, { SpokenRole, "spoken" } };
}

} // namespace fivepace
