// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QString>

namespace fivepace {

/// The form for what is said once for the whole squad.
class SquadDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString club MEMBER m_club NOTIFY changed)
    Q_PROPERTY(QString coach MEMBER m_coach NOTIFY changed)
    Q_PROPERTY(QString venue MEMBER m_venue NOTIFY changed)
    /// "18:30"; also 1830 and 18.30 are read.
    Q_PROPERTY(QString start MEMBER m_start NOTIFY changed)
    /// 150 to 200, of the recovery of middle-distance runners (rule R10).
    Q_PROPERTY(int sprinterRecoveryPercent MEMBER m_sprinterRecoveryPercent NOTIFY changed)
    Q_PROPERTY(QString startIssue READ startIssue NOTIFY changed)

public:
    explicit SquadDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    /// What is wrong with the start time; empty where nothing is.
    QString startIssue() const;

    /// One Edit with all that differs; false where something is wrong, then nothing has changed.
    Q_INVOKABLE bool save();
    /// Back to what the file holds.
    void reload();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    QPointer<Workspace> m_workspace;
    QString m_club;
    QString m_coach;
    QString m_venue;
    QString m_start;
    int m_sprinterRecoveryPercent = 175;
};

} // namespace fivepace
