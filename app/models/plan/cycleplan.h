// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planner.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// One pace of a cycle, planned and done.
struct BalanceLine {
    Q_GADGET
    QML_VALUE_TYPE(balanceLine)
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString amounts MEMBER amounts CONSTANT FINAL)
    /// "1.7 / 2.6 min".
    Q_PROPERTY(QString minutes MEMBER minutes CONSTANT FINAL)
    /// Done of what is planned, 0 to 1.
    Q_PROPERTY(double share MEMBER share CONSTANT FINAL)

public:
    QString rung;
    QString label;
    QString amounts;
    QString minutes;
    double share = 0;
    bool operator==(const BalanceLine &) const = default;
};

/// What the checks say of a day of the cycle, from 0.
struct DayRemark {
    Q_GADGET
    QML_VALUE_TYPE(dayRemark)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(int day MEMBER day CONSTANT FINAL)

public:
    QString text;
    int day = 0;
    bool operator==(const DayRemark &) const = default;
};

/// The open cycle as a whole: its heading, its balance of paces, its checks; and what is done to it as a
/// whole.
class CyclePlan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double groupId READ groupId WRITE setGroupId NOTIFY changed)
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY changed)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    /// In which it begins.
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(bool canFill READ canFill NOTIFY changed)
    Q_PROPERTY(QList<fivepace::BalanceLine> balance READ balance NOTIFY changed)
    Q_PROPERTY(QList<fivepace::DayRemark> checks READ checks NOTIFY changed)
    /// The next cycle that would be planned: "from Mon 18 May".
    Q_PROPERTY(QString nextStart READ nextStart NOTIFY changed)

public:
    explicit CyclePlan(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double groupId() const { return numberOf(m_group); }
    void setGroupId(double id);
    double cycleId() const { return numberOf(m_id); }
    void setCycleId(double id);

    bool isFound() const { return cycle() != nullptr; }
    QString name() const;
    QString subtitle() const;
    int days() const;
    int year() const;
    bool canFill() const;
    QList<BalanceLine> balance() const;
    QList<DayRemark> checks() const;
    QString nextStart() const;

    /// Plans the group's next cycle of 14 or 21 days from the library; its id, or 0 where it could not be
    /// stored.
    Q_INVOKABLE double planNext(int days);
    /// Fills the quality days without a session from the library. Answers how many sessions were added, -1
    /// where it failed.
    Q_INVOKABLE int fill();
    /// Whose cycle it is; 0 where there is none.
    Q_INVOKABLE double groupOf(double cycle) const;
    Q_INVOKABLE bool rename(const QString &name);
    /// This cycle and all after it, with phases and sessions, so many days later; earlier where negative.
    /// Says why where it cannot be.
    Q_INVOKABLE bool moveFromHere(int days);
    /// A cycle of its own from this day on, counted from 0. Says why where it cannot be.
    Q_INVOKABLE bool splitFrom(int day);
    /// This day is the cycle's last; what follows stays. Says why where it cannot be.
    Q_INVOKABLE bool endOn(int day);
    /// The days of the cycle as a layout of this name, in place of one that has it.
    Q_INVOKABLE bool saveLayout(const QString &name);
    Q_INVOKABLE bool hasLayout(const QString &name) const;
    /// The cycle as lines for a message: the dates, then a day a line.
    Q_INVOKABLE QString asText() const;
    /// What goes with the cycle: "5 sessions, 40 logged lines".
    Q_INVOKABLE QString whatGoesWithIt() const;
    Q_INVOKABLE bool remove();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Cycle *cycle() const;
    bool performOrSay(const Edit &edit, const QString &why);

    QPointer<Workspace> m_workspace;
    GroupId m_group;
    CycleId m_id;
};

} // namespace fivepace
