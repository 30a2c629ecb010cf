// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/logline.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// What is logged of one athlete in one session beside times and effort: recoveries taken, where and why
/// somebody stopped, recovered early, a note; and the session's weather. Every change is stored at once, one
/// edit each.
class AthleteLog : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double sessionId READ sessionId WRITE setSessionId NOTIFY changed)
    Q_PROPERTY(double athleteId READ athleteId WRITE setAthleteId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool early READ isEarly NOTIFY changed)
    /// Place in `reasons`: 0 where the athlete has not stopped.
    Q_PROPERTY(int stop READ stop NOTIFY changed)
    Q_PROPERTY(int stopAfter READ stopAfter NOTIFY changed)
    Q_PROPERTY(int reps READ reps NOTIFY changed)
    /// "Ran on", then the reasons for a stop.
    Q_PROPERTY(QStringList reasons READ reasons CONSTANT)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString weather READ weather NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double sessionId() const { return numberOf(m_session); }
    void setSessionId(double id);
    double athleteId() const { return numberOf(m_athlete); }
    void setAthleteId(double id);

    QString name() const;
    bool isEarly() const { return line() && line()->recoveredEarly; }
    int stop() const;
    int stopAfter() const { return line() && line()->stop ? line()->stop->after : 0; }
    int reps() const;
    QStringList reasons() const;
    QString note() const;
    QString weather() const;

    /// As text for the field: "2:30"; empty where it is not known. `rep` counts from 0.
    Q_INVOKABLE QString recovery(int rep) const;
    /// Takes 2:30, 150 or nothing. Answers an empty text, or the sentence to show; then nothing has changed.
    Q_INVOKABLE QString typeRecovery(int rep, const QString &text);
    Q_INVOKABLE bool setEarly(bool early);
    /// `after` reps; a `reason` of 0 means that the athlete ran on.
    Q_INVOKABLE bool setStop(int after, int reason);
    /// Stops after the rep, with no reason stated; again, the next reason; after the last, ran on. Answers
    /// what holds now, in a sentence.
    Q_INVOKABLE QString stopHere(int rep);
    /// Note, stop, early and weather in one edit, as a form gives them.
    Q_INVOKABLE bool save(bool early, int after, int reason, const QString &note, const QString &weather);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Session *session() const;
    const Entry *line() const;
    Entry lineOrNew() const;
    SessionGrid grid() const;
    bool perform(const Entry &after);
    void follow();

    QPointer<Workspace> m_workspace;
    SessionId m_session;
    AthleteId m_athlete;
};

} // namespace fivepace
