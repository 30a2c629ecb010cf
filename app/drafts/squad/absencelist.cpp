// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/absencelist.h"

#include "drafts/typed.h"
#include "guithread.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void AbsenceList::fill(const std::vector<Absence> &absences, Date today)
{
    beginResetModel();
    m_today = today;
    m_rows.clear();
    for (const auto &absence : absences)
        m_rows.push_back({ absence.reason, words::longDate(absence.from),
            absence.to ? words::longDate(*absence.to) : QString() });
    endResetModel();
    Q_EMIT edited();
}

std::vector<Absence> AbsenceList::absences() const
{
    std::vector<Absence> absences;
    for (const auto &row : m_rows) {
        if (const auto from = typed::date(row.from, m_today))
            absences.push_back({ *from, typed::date(row.to, m_today), row.reason });
    }
    return absences;
}

bool AbsenceList::isValid() const
{
    return std::ranges::all_of(
        m_rows, [this](const Row &row) { return fromIssue(row).isEmpty() && toIssue(row).isEmpty(); });
}

QStringList AbsenceList::reasonNames() const
{
    return typed::reasonNames();
}

void AbsenceList::add()
{
    beginInsertRows({}, count(), count());
    m_rows.push_back({ Reason::Injured, words::longDate(m_today), {} });
    endInsertRows();
    Q_EMIT edited();
}

void AbsenceList::remove(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void AbsenceList::setReason(int row, int reason)
{
    if (!isRow(row) || reason < 0 || reason >= reasonNames().size())
        return;
    m_rows[static_cast<std::size_t>(row)].reason = static_cast<Reason>(reason);
    tell(row);
}

void AbsenceList::setFrom(int row, const QString &text)
{
    if (!isRow(row))
        return;
    m_rows[static_cast<std::size_t>(row)].from = text;
    tell(row);
}

void AbsenceList::setTo(int row, const QString &text)
{
    if (!isRow(row))
        return;
    m_rows[static_cast<std::size_t>(row)].to = text;
    tell(row);
}

int AbsenceList::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant AbsenceList::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ReasonRole:
        return static_cast<int>(row.reason);
    case FromRole:
        return row.from;
    case ToRole:
        return row.to;
    case FromIssueRole:
        return fromIssue(row);
    case ToIssueRole:
        return toIssue(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> AbsenceList::roleNames() const
{
    return { { ReasonRole, "reason" }, { FromRole, "from" }, { ToRole, "to" }, { FromIssueRole, "fromIssue" },
        { ToIssueRole, "toIssue" } };
}

void AbsenceList::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

QString AbsenceList::fromIssue(const Row &row) const
{
    return row.from.trimmed().isEmpty() ? tr("Type the first day.") : typed::dayIssue(row.from, m_today);
}

QString AbsenceList::toIssue(const Row &row) const
{
    const auto from = typed::date(row.from, m_today);
    const auto to = typed::date(row.to, m_today);
    if (from && to && *to < *from)
        return words::issue({ IssueKind::AbsenceReversed, "to" });
    return typed::dayIssue(row.to, m_today);
}

} // namespace fivepace
