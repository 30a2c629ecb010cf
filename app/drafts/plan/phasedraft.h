// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/cycle.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form of a phase of a group's season: a new one, or one to change.
class PhaseDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// A place in `kinds`.
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString first MEMBER m_first NOTIFY changed)
    Q_PROPERTY(QString last MEMBER m_last NOTIFY changed)
    Q_PROPERTY(QString firstIssue READ firstIssue NOTIFY changed)
    Q_PROPERTY(QString lastIssue READ lastIssue NOTIFY changed)
    /// "6 weeks", "6 weeks and 2 days"; empty where an issue stands.
    Q_PROPERTY(QString length READ length NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Four weeks from the day after the group's last phase, or from today: what usually comes after it. With
    /// a day as SeasonLanes::dayAt gives it, from there up to the next phase.
    Q_INVOKABLE bool startNew(double group, const QString &day = {});
    Q_INVOKABLE bool startChange(double phase);
    /// One edit; false, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool remove();

    QStringList kinds() const;
    QString firstIssue() const;
    QString lastIssue() const;
    QString length() const;
    bool isValid() const { return filledIn().has_value(); }
    bool isNew() const { return !m_before; }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void fill(const Phase &phase);
    std::optional<Phase> filledIn() const;

    QPointer<Workspace> m_workspace;
    std::optional<Phase> m_before;
    Phase m_phase; ///< what the form does not show
    int m_kind = 0;
    QString m_name, m_first, m_last;
};

} // namespace fivepace
