// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The form for what one athlete does differently from the group in one session.
class EntryDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString athlete READ athlete NOTIFY changed)
    Q_PROPERTY(int reps READ reps WRITE setReps NOTIFY changed)
    /// Reps of the workout that the athlete runs: the most there are to run.
    Q_PROPERTY(int mostReps READ mostReps NOTIFY changed)
    /// Fewer sets are fewer reps, more of them another workout for the athlete.
    Q_PROPERTY(int sets READ sets WRITE setSets NOTIFY changed)
    Q_PROPERTY(int plannedSets READ plannedSets NOTIFY changed)
    /// "runs 4 × 200 m at 800 m pace"; empty where the athlete runs the session's workout.
    Q_PROPERTY(QString ownWorkout READ ownWorkout NOTIFY changed)
    /// Of the speed of the planned pace, 50 to 150: 98 is slower.
    Q_PROPERTY(int pacePercent READ pacePercent WRITE setPacePercent NOTIFY changed)
    /// Of the planned recovery, 10 to 500: 150 is longer.
    Q_PROPERTY(int recoveryPercent READ recoveryPercent WRITE setRecoveryPercent NOTIFY changed)
    Q_PROPERTY(bool out READ isOut WRITE setOut NOTIFY changed)
    /// The group within the session: 1 for A, 0 for none; who comes into one does what those in it do.
    Q_PROPERTY(int subgroup READ subgroup WRITE setSubgroup NOTIFY changed)
    Q_PROPERTY(QStringList subgroups READ subgroups CONSTANT)
    /// Reps, pace and recovery are for all of that group.
    Q_PROPERTY(bool forAll MEMBER m_forAll NOTIFY changed)
    /// Of another group of the squad.
    Q_PROPERTY(bool isGuest READ isGuest NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    /// Times are logged, so the targets are those of the day and stay.
    Q_PROPERTY(bool isLogged READ isLogged NOTIFY changed)
    /// Differs from the group's plan.
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY changed)
    /// What the athlete is asked for with these changes: "First rep 26.8, then 3:45".
    Q_PROPERTY(QString preview READ preview NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// False where there is no such session or athlete.
    Q_INVOKABLE bool start(double session, double athlete);
    /// One edit with all that differs; false where it could not be stored.
    Q_INVOKABLE bool save();
    /// Does what the group does, stored at once; logged times and notes stay.
    Q_INVOKABLE bool backToPlan();
    /// The athlete runs this workout of the library instead; stored at once. Says why where times are logged.
    Q_INVOKABLE bool takeWorkout(double workout);
    /// The session's workout again.
    Q_INVOKABLE void leaveOwnWorkout();
    /// Takes the guest out of the session again, at once; says why where something is logged.
    Q_INVOKABLE bool removeGuest();
    /// This group within the session, or none where it was this one already; stored at once.
    Q_INVOKABLE bool join(int subgroup);

    QString athlete() const;
    int reps() const;
    void setReps(int reps);
    int mostReps() const;
    int sets() const;
    void setSets(int sets);
    int plannedSets() const;
    QString ownWorkout() const;
    int pacePercent() const { return m_entry.pacePercent.value_or(100); }
    void setPacePercent(int percent);
    int recoveryPercent() const { return m_entry.recoveryPercent.value_or(100); }
    void setRecoveryPercent(int percent);
    int subgroup() const { return m_entry.subgroup; }
    void setSubgroup(int subgroup);
    QStringList subgroups() const;
    bool isGuest() const;
    bool isOut() const { return m_entry.out; }
    void setOut(bool out);
    QString reason() const;
    void setReason(const QString &reason);
    bool isLogged() const { return m_entry.isLogged(); }
    bool isChanged() const;
    QString preview() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Session *session() const;
    const Workout *workout() const;
    void run(std::optional<Workout> own);

    QPointer<Workspace> m_workspace;
    std::optional<Entry> m_before;
    Entry m_entry;
    bool m_forAll = false;
};

} // namespace fivepace
