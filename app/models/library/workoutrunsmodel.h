// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/libraryruns.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// Every time a workout of the library was run, newest first, and how it went. The newest are read; older
/// ones where the coach asks for them.
class WorkoutRunsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double workout READ workout WRITE setWorkout NOTIFY workoutChanged)
    /// How far back athletes' own workouts are among the rows; empty while none is older.
    Q_PROPERTY(QString reach READ reach NOTIFY reachChanged)
    /// Days before the oldest row were not read yet; whether the workout was run on them is not known.
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY reachChanged)

public:
    enum Role { SessionIdRole = Qt::UserRole + 1, DateRole, GroupRole, OutcomeRole, SpokenRole };

    using SquadModel::SquadModel;

    double workout() const { return numberOf(m_workout); }
    void setWorkout(double workout);

    QString reach() const;
    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool hasOlder() const;
    /// Reads a screen of runs more; nothing while there are no older days.
    Q_INVOKABLE void showOlder();

Q_SIGNALS:
    void workoutChanged();
    void reachChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        SessionId id;
        Date date;
        QString group;
        QString outcome;

        bool operator==(const Row &) const = default;
    };

    /// Of these days only.
    std::vector<Row> rows(DayRange days) const;
    QString outcomeOf(const WorkoutRun &run) const;
    void goBack();

    WorkoutId m_workout;
    Date m_from {}; ///< the first day that was read
    Date m_first {}; ///< the squad's first day
    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
