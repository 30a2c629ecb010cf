// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

namespace fivepace {

/// The days of one cycle as a board: what each day is for, its sessions and races. What a coach does on the
/// board (move, copy, swap, remove, change the day) is one edit each.
class CycleBoardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY cycleChanged)

public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< "Mon 4"
        SpokenRole,
        TodayRole,
        PlanRole, ///< "Base run + strides"; empty on a quality day that has its session
        LengthRole,
        ChipRole, ///< its name for the chip
        RungRole, ///< code of the day's pace, empty where it has none
        SessionsRole, ///< list of maps: sessionId, rung, title, recoveries, detail, finished
        RacesRole, ///< list of maps: raceId, title, detail
    };

    explicit CycleBoardModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double cycleId() const { return static_cast<double>(m_id.value); }
    void setCycleId(double id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Row of the session's day, -1 where it is not on this board.
    Q_INVOKABLE int dayOf(double session) const;
    /// Today where it lies in the cycle, else its first day with a session.
    Q_INVOKABLE int openingDay() const;
    /// The first session of a day, 0 where it has none.
    Q_INVOKABLE double firstSession(int day) const;
    Q_INVOKABLE bool moveSession(double session, int day);
    /// Puts the session on the day; what is there goes where the session was.
    Q_INVOKABLE bool swapWithDay(double session, int day);
    Q_INVOKABLE bool copySession(double session, int day);
    Q_INVOKABLE bool removeSession(double session);
    /// "rest", "base", "strides" or "long".
    Q_INVOKABLE bool setDay(int day, const QString &kind);
    /// Makes a day's base run longer or shorter, within 10 min and 4 h; false on other days.
    Q_INVOKABLE bool lengthenRun(int day, int minutes);
    /// Adds a library workout on a day, as the role its pace plays in the cycle.
    Q_INVOKABLE double addWorkout(double workout, int day);

Q_SIGNALS:
    void workspaceChanged();
    void cycleChanged();

private:
    void rebuild();
    Date dateOf(int day) const { return m_cycle->firstDay + std::chrono::days(day); }
    std::vector<const Session *> sessionsOn(Date date) const;
    QVariantList sessionMaps(Date date) const;
    QVariantList raceMaps(Date date) const;
    const Session *find(double session) const;
    bool isDay(int day) const { return day >= 0 && day < rowCount(); }

    QPointer<Workspace> m_workspace;
    CycleId m_id;
    std::optional<Cycle> m_cycle;
};

} // namespace fivepace
