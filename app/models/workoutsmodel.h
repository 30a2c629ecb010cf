// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The library: built-in workouts and the squad's own, by rung, style and level, found by words.
class WorkoutsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString find READ find WRITE setFind NOTIFY findChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged)

public:
    enum Role {
        WorkoutIdRole = Qt::UserRole + 1,
        NameRole,
        TextRole,
        RungRole,
        LevelRole,
        IsOwnRole,
        SpokenRole
    };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    const QString &find() const { return m_find; }
    void setFind(const QString &find);
    int count() const { return m_rows.count(); }
    /// "48 workouts · 9 paces", of the whole library.
    QString summary() const;

    /// 0 where there is no such row.
    Q_INVOKABLE double workoutAt(int row) const;
    /// -1 where the workout is not shown.
    Q_INVOKABLE int rowOf(double workout) const;
    /// "400 m pace" for a rung's code, the section of the list.
    Q_INVOKABLE QString sectionName(const QString &rung) const;
    Q_INVOKABLE int sectionCount(const QString &rung) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void findChanged();
    void countChanged();

private:
    struct Row {
        WorkoutId id;
        QString name;
        QString text; ///< one line
        PaceRung rung = PaceRung::M400;
        int level = 1;
        bool own = false;

        bool operator==(const Row &) const = default;
    };

    void reset();
    void refresh();
    std::vector<Row> rows() const;

    QPointer<Workspace> m_workspace;
    Rows<Row, &Row::id> m_rows;
    QString m_find;
};

/// "Max velocity", "400 m pace", "60 min pace".
QString paceName(PaceRung rung);

} // namespace fivepace
