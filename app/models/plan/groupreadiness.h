// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace fivepace {

/// Who of a group is not ready for pace work today, to be said before it is planned, and the answer for all
/// of them.
class GroupReadiness : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double groupId READ groupId WRITE setGroupId NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double groupId() const;
    void setGroupId(double id);

    /// "8 of 8 athletes have not done base and transition …"; empty where all are ready.
    QString text() const;
    QStringList names() const;
    /// Base and transition of all of them are done as of today: one edit.
    Q_INVOKABLE bool markDone();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void refresh();
    std::vector<const Athlete *> unready() const;

    QPointer<Workspace> m_workspace;
    GroupId m_group;
};

} // namespace fivepace
