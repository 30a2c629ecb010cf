// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/qmlid.h"
#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// Every time a workout of the library was run, newest first, and how it went.
class WorkoutRunsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double workout READ workout WRITE setWorkout NOTIFY workoutChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SessionIdRole = Qt::UserRole + 1, DateRole, GroupRole, OutcomeRole, SpokenRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double workout() const { return numberOf(m_workout); }
    void setWorkout(double workout);
    int count() const { return m_rows.count(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void workoutChanged();
    void countChanged();

private:
    struct Row {
        SessionId id;
        Date date;
        QString group;
        QString outcome;

        bool operator==(const Row &) const = default;
    };

    void reset();
    void refresh();
    std::vector<Row> rows() const;
    QString outcomeOf(const Session &session) const;

    QPointer<Workspace> m_workspace;
    WorkoutId m_workout;
    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
