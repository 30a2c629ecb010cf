// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/board.h"
#include "models/plan/dayentry.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The days of one cycle as a board (domain/plan/board.h): what stands on each day. What a coach does on the
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
        AwayCountRole,
        AwayRole, ///< "2 away: A. Okafor, M. Duarte"; empty where all can train
        ChipsRole, ///< the paces of the day: a list of DayChip
        EntriesRole, ///< what stands on the day, in its order: a list of DayEntry
    };

    explicit CycleBoardModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double cycleId() const { return numberOf(m_id); }
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
    /// By drag and by keys alike; see edits::takeToDay.
    Q_INVOKABLE bool takeToDay(double session, int day);
    Q_INVOKABLE bool copySession(double session, int day);
    Q_INVOKABLE bool removeSession(double session);
    /// What athletes are sent of it (words::chatText).
    Q_INVOKABLE QString textOf(double session) const;
    /// The code of a kind of item: rest, base_run, strides, long_run. Says why where a day with a session
    /// cannot rest.
    Q_INVOKABLE bool setDay(int day, const QString &kind);
    /// Makes a day's base run longer or shorter, within 10 min and 4 h; false on other days.
    Q_INVOKABLE bool lengthenRun(int day, int minutes);
    /// Another workout of the library in the session; says why where it cannot be.
    Q_INVOKABLE bool replaceWorkout(double session, double workout);
    /// The next higher (1) or lower (-1) level of its pace and style; says so where there is none.
    Q_INVOKABLE bool changeLevel(double session, int by);
    /// The workout that the next style of the pace has earned; says so where there is one style alone.
    Q_INVOKABLE bool changeStyle(double session);
    /// A race prediction in the session, or, where that is 0, in a new one of the day, at its pace or the one
    /// next to it; the one that was not run for longest, and each time the next. Gives the session; 0, and
    /// says why, where there is none.
    Q_INVOKABLE double predictRace(double session, int day);
    /// A time trial over the cycle's race.
    Q_INVOKABLE bool addTimeTrial(int day);
    /// Rain: a rest day is put in here, and all from here on comes a day later. Says why where it cannot be.
    Q_INVOKABLE bool insertDay(int day);
    /// The same for all groups that have a cycle on that day.
    Q_INVOKABLE bool insertDayForAll(int day);
    /// The day is taken out, and all after it comes a day earlier. Says why where it cannot be.
    Q_INVOKABLE bool takeOutDay(int day);
    /// The same for all groups that have a cycle on that day.
    Q_INVOKABLE bool takeOutDayForAll(int day);
    /// What the library is searched for first: the pace of the session, or of the place that is open on the
    /// day; empty where neither is there.
    Q_INVOKABLE QString paceToFind(double session, int day) const;
    /// The item is a session that is still to be chosen.
    Q_INVOKABLE bool isOpenPlace(int number) const;
    /// Takes an item (its `number`) out of the plan.
    Q_INVOKABLE bool removeItem(int number);
    /// Adds a library workout on a day, as the role its pace plays in the cycle.
    Q_INVOKABLE double addWorkout(double workout, int day);

Q_SIGNALS:
    void workspaceChanged();
    void cycleChanged();

private:
    void rebuild();
    /// One day as it is shown.
    struct Day {
        Date date;
        QList<DayChip> chips;
        QList<DayEntry> entries;
        QString spoken, away;
        int awayCount = 0;
        bool hasSession = false;
    };

    Day shown(const BoardDay &day, const std::vector<AthleteId> &away) const;
    QList<DayChip> chips(const BoardDay &day) const;
    QList<DayEntry> entries(const BoardDay &day) const;
    QString spoken(const BoardDay &day) const;
    bool hasSession(int day) const { return m_days[static_cast<std::size_t>(day)].hasSession; }
    const Session *find(double session) const;
    bool performOrSay(const Edit &edit, const QString &why);
    bool isDay(int day) const { return day >= 0 && day < rowCount(); }

    QPointer<Workspace> m_workspace;
    CycleId m_id;
    std::optional<Cycle> m_cycle;
    std::vector<Day> m_days; ///< what the board says, kept, since its sessions may be let go of
};

} // namespace fivepace
