// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/severaledits.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// Several things of a cycle's board that are chosen together, and those that were cut or copied: they are
/// moved, copied and removed as one step each. A thing is a session (kind "session", its id) or an item (any
/// other kind, its place in the cycle).
class BoardSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What is chosen as `keyOf` names it, for the marks on the board.
    Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
    /// Something was cut or copied.
    Q_PROPERTY(bool isHolding READ isHolding NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double cycleId() const { return numberOf(m_cycle); }
    /// Lets go of what is chosen, not of what was cut or copied.
    void setCycleId(double cycle);

    int count() const { return static_cast<int>(m_picked.sessions.size() + m_picked.items.size()); }
    QStringList keys() const;
    bool isHolding() const { return !m_held.isEmpty(); }

    /// Chooses it too, or lets go of it. Races are not chosen.
    Q_INVOKABLE void toggle(const QString &kind, double number);
    Q_INVOKABLE void pickAll();
    Q_INVOKABLE void clear();
    /// All of them, so many days later; says why where it cannot be.
    Q_INVOKABLE bool move(int by);
    Q_INVOKABLE bool remove();
    /// One thing of the day, a race too, so many days later. Gives its number where it is now; -1, with the
    /// reason said, where it cannot be.
    Q_INVOKABLE double moveOne(const QString &kind, double number, int by);
    Q_INVOKABLE bool removeRace(double race);
    /// Takes what is chosen, else this one thing, to be pasted. False, with the reason said, where there is
    /// nothing.
    Q_INVOKABLE bool hold(const QString &kind, double number, bool cut);
    /// On this day of the cycle and after it. Gives the first session that came; 0 where none did, -1 where
    /// it could not be, with the reason said.
    /// Of copies, what athletes do otherwise in a session is kept, or dropped.
    Q_INVOKABLE double paste(int day, bool withDeviations = false);

    /// How many repeats of what is chosen, else of this one thing, fit into the cycle; at least one.
    Q_INVOKABLE int repeatsThatFit(const QString &kind, double number, int every) const;
    /// The days on which it would come again: "Mon 11 May, Mon 18 May"; a sentence where there is none.
    Q_INVOKABLE QString repeatDays(const QString &kind, double number, int every, int times) const;
    /// Puts it there, in this cycle and those after it; says why where it cannot.
    Q_INVOKABLE bool repeat(
        const QString &kind, double number, int every, int times, bool withDeviations = false);
    /// A run, rest or note changes places with what stands before or after it on its day. Gives its number
    /// there; -1, with the reason said, where it cannot.
    Q_INVOKABLE int moveWithinDay(int number, int by);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Cycle *cycle() const;
    edits::Picked one(const QString &kind, double number) const;
    edits::Picked chosenElse(const QString &kind, double number) const;
    /// What is gone or was changed is let go of.
    void follow();
    void forget();

    QPointer<Workspace> m_workspace;
    CycleId m_cycle;
    edits::Picked m_picked, m_held;
    bool m_isCut = false;
};

} // namespace fivepace
