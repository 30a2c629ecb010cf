// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form of one group.
class GroupDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(int targetRace READ targetRace WRITE setTargetRace NOTIFY changed)
    Q_PROPERTY(QString nameIssue READ nameIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(QString removalText READ removalText NOTIFY changed)
    Q_PROPERTY(QStringList raceNames READ raceNames CONSTANT)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    Q_INVOKABLE void startNew();
    /// False where there is no such group.
    Q_INVOKABLE bool startChange(double group);
    /// Adds or changes the group. False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool remove();
    /// The group that was last filled in or saved; 0 before.
    Q_INVOKABLE double group() const { return numberOf(m_group.id); }

    bool isNew() const { return !m_before.has_value(); }
    QString name() const;
    void setName(const QString &name);
    /// Place in `raceNames`.
    int targetRace() const;
    void setTargetRace(int race);
    QString nameIssue() const;
    bool isValid() const;
    /// What goes with the group when it is removed.
    QString removalText() const;
    QStringList raceNames() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    QPointer<Workspace> m_workspace;
    std::optional<Group> m_before;
    Group m_group;
    bool m_isTouched = false;
};

} // namespace fivepace
