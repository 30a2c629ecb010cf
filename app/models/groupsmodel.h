// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The groups of the open squad with how many train in each; with `withAll` everybody comes first, as id 0.
class GroupsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(bool withAll READ withAll WRITE setWithAll NOTIFY withAllChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { GroupIdRole = Qt::UserRole + 1, NameRole, MembersRole, LabelRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool withAll() const { return m_withAll; }
    void setWithAll(bool withAll);
    int count() const { return m_rows.count(); }

    /// 0 where there is no such row.
    Q_INVOKABLE double groupAt(int row) const;
    /// -1 where there is no such group.
    Q_INVOKABLE int rowOf(double group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void withAllChanged();
    void countChanged();

private:
    struct Row {
        GroupId id;
        QString name;
        int members = 0;

        bool operator==(const Row &) const = default;
    };

    void reset();
    void refresh();
    std::vector<Row> rows() const;

    QPointer<Workspace> m_workspace;
    Rows<Row, &Row::id> m_rows;
    bool m_withAll = false;
};

} // namespace fivepace
