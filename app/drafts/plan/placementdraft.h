// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The form that puts a workout of the library on a day of a group's plan.
class PlacementDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double workout MEMBER m_workout NOTIFY changed)
    Q_PROPERTY(double group MEMBER m_group NOTIFY changed)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY changed)
    Q_PROPERTY(QString dateIssue READ dateIssue NOTIFY changed)
    Q_PROPERTY(QString understood READ understood NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Fills the form: this workout, for this group, tomorrow.
    Q_INVOKABLE void start(double workout, double group);
    /// Adds the session. False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();

    QString dateIssue() const;
    /// "Fri 8 May, in Cycle 3 as SS2".
    QString understood() const;
    /// What else the group has on that day.
    QString warning() const;
    bool isValid() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    std::optional<Session> filledIn() const;

    QPointer<Workspace> m_workspace;
    double m_workout = 0;
    double m_group = 0;
    QString m_date;
};

} // namespace fivepace
