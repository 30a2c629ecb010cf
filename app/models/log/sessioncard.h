// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"
#include "models/squad/adviceline.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// One session in words, for the inspector: when and where, what is run, what to look at before it.
class SessionCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double sessionId READ sessionId WRITE setSessionId NOTIFY changed)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(double groupId READ groupId NOTIFY changed)
    Q_PROPERTY(fivepace::Workout workout READ workout NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString rung READ rung NOTIFY changed)
    Q_PROPERTY(QString chip READ chip NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// What the rules say of it.
    Q_PROPERTY(QList<fivepace::AdviceLine> checks READ checks NOTIFY changed)
    /// What is expected of it, in words: "RPE 7 · hardest: the third 200"; and what came of it once something
    /// is logged.
    Q_PROPERTY(QString expectation READ expectation NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    /// Planned effort, 0 to 10; -1 where none is said.
    Q_PROPERTY(int plannedRpe READ plannedRpe NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString expected READ expected NOTIFY changed)
    /// Something is logged: what was expected stays as it was said.
    Q_PROPERTY(bool isRun READ isRun NOTIFY changed)
    /// Who lacks top speed where a speed session stands, in a sentence; empty where nobody does.
    Q_PROPERTY(QString offer READ offer NOTIFY changed)

public:
    explicit SessionCard(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double sessionId() const;
    void setSessionId(double id);

    bool isFound() const { return session() != nullptr; }
    double groupId() const;
    Workout workout() const;
    QString when() const;
    QString name() const;
    QString rung() const;
    QString chip() const;
    QString text() const;
    QList<AdviceLine> checks() const;
    QString expectation() const;
    QString outcome() const;
    int plannedRpe() const;
    QString expected() const;
    bool isRun() const;
    /// -1 for none; false where something is logged already, or nothing was changed.
    Q_INVOKABLE bool expectOf(int rpe, const QString &expected);
    /// For the sheet and everybody who runs.
    QString note() const;
    QString offer() const;
    /// Max velocity work takes the session's place, as is offered; false where nothing is.
    Q_INVOKABLE bool takeOffer();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Session *session() const;

    QPointer<Workspace> m_workspace;
    SessionId m_id;
};

} // namespace fivepace
