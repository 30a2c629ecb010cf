// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/groupsmodel.h"

#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void GroupsModel::setWithAll(bool withAll)
{
    if (m_withAll == withAll)
        return;
    m_withAll = withAll;
    Q_EMIT withAllChanged();
    keepInStep();
}

double GroupsModel::groupAt(int row) const
{
    return row >= 0 && row < m_rows.count() ? numberOf(m_rows.at(row).id) : 0;
}

int GroupsModel::rowOf(double group) const
{
    return m_rows.indexOf(idFrom<GroupId>(group));
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case GroupIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case MembersRole:
        return row.members;
    case LabelRole:
        return QStringLiteral("%1 %2").arg(row.name, QString::number(row.members));
    default:
        return {};
    }
}

QHash<int, QByteArray> GroupsModel::roleNames() const
{
    return { { GroupIdRole, "groupId" }, { NameRole, "name" }, { MembersRole, "members" },
        { LabelRole, "label" } };
}

std::vector<GroupsModel::Row> GroupsModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace())
        return rows;
    const auto &squad = workspace()->squad();
    if (m_withAll) {
        const auto all = std::ranges::count(squad.athletes, false, &Athlete::archived);
        rows.push_back({ GroupId {}, tr("All", "athletes of every group"), static_cast<int>(all) });
    }
    for (const auto &group : squad.groups)
        rows.push_back(
            { group.id, words::fromUtf8(group.name), static_cast<int>(membersOf(squad, group.id).size()) });
    return rows;
}

} // namespace fivepace
