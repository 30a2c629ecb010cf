// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/cyclechecksmodel.h"

#include "guithread.h"
#include "models/plan/workedcycles.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/remedywords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

double CycleChecksModel::cycleId() const
{
    return numberOf(m_cycle);
}

void CycleChecksModel::setCycleId(double cycle)
{
    if (!assign(m_cycle, idFrom<CycleId>(cycle)))
        return;
    Q_EMIT cycleChanged();
    startAfresh();
}

void CycleChecksModel::prepare(Workspace &workspace)
{
    WorkedCycles::of(workspace);
}

void CycleChecksModel::reset()
{
    m_rows.reset(*this, rows());
    Q_EMIT rowsChanged();
}

void CycleChecksModel::follow()
{
    m_rows.replace(*this, rows());
    Q_EMIT rowsChanged();
}

/// -1 where there is none.
int CycleChecksModel::firstRow() const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).isFirst)
            return row;
    }
    return count() > 0 ? 0 : -1;
}

QString CycleChecksModel::first() const
{
    const int row = firstRow();
    return row < 0 ? QString() : m_rows.at(row).text;
}

QString CycleChecksModel::firstRemedy() const
{
    const int row = firstRow();
    return row < 0 ? QString() : m_rows.at(row).remedy;
}

QString CycleChecksModel::firstWhyNone() const
{
    const int row = firstRow();
    return row < 0 ? QString() : m_rows.at(row).whyNone;
}

std::vector<CycleChecksModel::Row> CycleChecksModel::rows() const
{
    std::vector<Row> rows;
    const auto *cycle = workspace() && workspace()->isOpen() ? workspace()->squad().find(m_cycle) : nullptr;
    if (!cycle)
        return rows;
    const auto &[remarks, remedies] = WorkedCycles::of(*workspace()).checksOf(*cycle);
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        const auto &remark = remarks[i];
        Row row { words::check(remark, workspace()->squad(), cycle->group), cycle->dayOf(remark.day), {} };
        if (std::ranges::find(rows, row.text, &Row::text) != rows.end())
            continue;
        if (const auto &remedy = remedies[i]) {
            row.remedy = words::remedy(*remedy);
            row.remark = remark;
            row.how = remedy;
            row.isFirst = std::ranges::none_of(rows, &Row::isFirst);
        } else {
            row.whyNone = words::noRemedy(remark.check);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QVariant CycleChecksModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case DayRole:
        return row.day;
    case RemedyRole:
        return row.remedy;
    case WhyNoneRole:
        return row.whyNone;
    case IsFirstRole:
        return row.isFirst;
    default:
        return {};
    }
}

QHash<int, QByteArray> CycleChecksModel::roleNames() const
{
    return { { TextRole, "text" }, { DayRole, "day" }, { RemedyRole, "remedy" }, { WhyNoneRole, "whyNone" },
        { IsFirstRole, "isFirst" } };
}

bool CycleChecksModel::mend(int row)
{
    if (row < 0 || row >= count() || m_rows.at(row).remedy.isEmpty() || workspace()->isReadOnly())
        return false;
    const auto done = m_rows.at(row); // the row goes with it
    return workspace()->perform(
        edits::mend(workspace()->squad(), done.remark, *done.how, workspace()->ids()));
}

bool CycleChecksModel::mendFirst()
{
    for (int row = 0; row < count(); ++row) {
        if (!m_rows.at(row).remedy.isEmpty())
            return mend(row);
    }
    if (workspace())
        workspace()->say(count() == 0 ? tr("The checks have nothing to say of this cycle.")
                                      : tr("Nothing that is known here would make it better."));
    return false;
}

} // namespace fivepace
