// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form that asks an athlete of another group into a session.
class GuestDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// Who may come, by name: "Carla Weiss, 800 m group".
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    /// A place in `names`.
    Q_PROPERTY(int chosen MEMBER m_chosen NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// False, with the reason said, where there is nobody who could come.
    Q_INVOKABLE bool start(double session);
    /// One edit.
    Q_INVOKABLE bool save();

    QStringList names() const;
    bool isValid() const { return m_chosen >= 0 && m_chosen < static_cast<int>(m_others.size()); }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    QPointer<Workspace> m_workspace;
    SessionId m_session;
    std::vector<AthleteId> m_others;
    int m_chosen = 0;
};

} // namespace fivepace
