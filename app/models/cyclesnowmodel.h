// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// Where each group stands in its season: the cycle it is in, when that ends, and what is to be planned next.
class CyclesNowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { GroupIdRole = Qt::UserRole + 1, GroupRole, CycleIdRole, CycleRole, NextRole, ToneRole };

    explicit CyclesNowModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int count() const { return m_rows.count(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();

private:
    struct Row {
        GroupId id;
        QString group;
        qlonglong cycleId = 0; ///< 0 where the group is in no cycle
        QString cycle; ///< "Cycle 5 · 4 – 17 May"
        QString next; ///< "Ends in 3 days; nothing planned after it. Plan the next cycle."
        QString tone;

        bool operator==(const Row &) const = default;
    };

    void start();
    void follow();
    Row rowOf(const Group &group) const;
    std::vector<Row> rows() const;

    QPointer<Workspace> m_workspace;
    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
