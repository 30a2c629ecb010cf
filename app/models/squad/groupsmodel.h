// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// The groups of the open squad with how many train in each; with `withAll` everybody comes first, as id 0.
class GroupsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool withAll READ withAll WRITE setWithAll NOTIFY withAllChanged)

public:
    enum Role { GroupIdRole = Qt::UserRole + 1, NameRole, MembersRole, LabelRole };

    using SquadModel::SquadModel;

    bool withAll() const { return m_withAll; }
    void setWithAll(bool withAll);

    /// 0 where there is no such row.
    Q_INVOKABLE double groupAt(int row) const;
    /// -1 where there is no such group.
    Q_INVOKABLE int rowOf(double group) const;

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void withAllChanged();

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        GroupId id;
        QString name;
        int members = 0;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;

    Rows<Row, &Row::id> m_rows;
    bool m_withAll = false;
};

} // namespace fivepace
