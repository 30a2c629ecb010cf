// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// A session of one of the five paces that a cycle holds, or will hold once it is filled.
struct HeldSession {
    Q_GADGET
    QML_VALUE_TYPE(heldSession)
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    Q_PROPERTY(QString chip MEMBER chip CONSTANT FINAL)
    Q_PROPERTY(QString day MEMBER day CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    /// Why it is this one: "next after level 3 on 20 Apr".
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    /// Still to be chosen.
    Q_PROPERTY(bool isOpen MEMBER isOpen CONSTANT FINAL)

public:
    QString rung;
    QString chip;
    QString day;
    QString text;
    QString reason;
    bool isOpen = false;
    bool operator==(const HeldSession &) const = default;
};

/// A cycle that is there as a form: its length, target and layout, each change of them one edit; and what it
/// holds.
class CycleShape : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY changed)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    /// "Mon 25 May".
    Q_PROPERTY(QString start READ start NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    /// A place in `targets`.
    Q_PROPERTY(int target READ target NOTIFY changed)
    Q_PROPERTY(QStringList targets READ targets CONSTANT)
    /// A place in `layouts`; the last where the days are as no layout has them.
    Q_PROPERTY(int layout READ layout NOTIFY changed)
    Q_PROPERTY(QStringList layouts READ layouts NOTIFY changed)
    /// By day.
    Q_PROPERTY(QList<fivepace::HeldSession> holds READ holds NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double cycleId() const;
    void setCycleId(double id);

    bool isFound() const { return cycle() != nullptr; }
    QString start() const;
    int days() const;
    int target() const;
    QStringList targets() const;
    int layout() const;
    QStringList layouts() const;
    QList<HeldSession> holds() const;

    // False, with the reason said, where it cannot be.

    /// Ends it earlier or later; what follows stays where it is.
    Q_INVOKABLE bool setDays(int days);
    Q_INVOKABLE bool setTarget(int target);
    Q_INVOKABLE bool setLayout(int layout);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Cycle *cycle() const;
    bool perform(const Edit &edit, const QString &why);

    QPointer<Workspace> m_workspace;
    CycleId m_cycle;
};

} // namespace fivepace
