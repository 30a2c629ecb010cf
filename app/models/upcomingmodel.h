// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The sessions a coach has before them: those of the last week that are not finished, today's, and those of
/// the next ten days; by date.
class UpcomingModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int countToday READ countToday NOTIFY countChanged)
    Q_PROPERTY(QString todayText READ todayText NOTIFY countChanged)

public:
    enum Role {
        SessionIdRole = Qt::UserRole + 1,
        DayRole,
        WhenRole,
        NameRole,
        GroupRole,
        TextRole,
        RungRole,
        ChipRole,
        LoggedRole,
        IsTodayRole,
        IsLateRole
    };

    explicit UpcomingModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int count() const { return m_rows.count(); }
    int countToday() const;
    /// "Monday 4 May".
    QString todayText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();

private:
    struct Row {
        SessionId id;
        QString day; ///< "Today", "Tomorrow", "Fri 8 May"
        QString when; ///< "18:30 · Track"
        QString name;
        QString group;
        QString text;
        QString rung;
        QString chip;
        QString logged; ///< "3 of 8 logged"
        bool isToday = false;
        bool isLate = false;

        bool operator==(const Row &) const = default;
    };

    void start();
    void follow();
    Row rowOf(const Session &session) const;
    std::vector<Row> rows() const;

    QPointer<Workspace> m_workspace;
    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
