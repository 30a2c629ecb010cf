// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// One athlete as the head of a page shows them, and what can be done with them as a whole.
class AthleteCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY changed)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(bool isArchived READ isArchived NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);

    bool exists() const { return found() != nullptr; }
    bool isArchived() const;
    QString name() const;
    QString initials() const;
    /// "Born 2004 · 1500 m group · base and transition done".
    QString facts() const;
    QString status() const;
    QString tone() const;
    QString notes() const;

    Q_INVOKABLE bool setArchived(bool archived);
    /// `index`: place in the athlete's results.
    Q_INVOKABLE bool removeResult(int index);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void refresh();
    const Athlete *found() const;
    QString programmes() const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
};

} // namespace fivepace
