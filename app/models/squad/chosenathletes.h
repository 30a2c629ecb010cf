// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

#include <vector>

namespace fivepace {

/// The athletes chosen in a table, one or more, and what is done with them whole: archive, bring back,
/// remove.
class ChosenAthletes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QList<double> athletes READ athletes WRITE setAthletes NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(bool areArchived READ areArchived NOTIFY changed)
    Q_PROPERTY(QString removalText READ removalText NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QList<double> athletes() const;
    /// Ids that are not in the squad are passed over.
    void setAthletes(const QList<double> &athletes);

    int count() const { return static_cast<int>(found().size()); }
    /// "A. Okafor" or "3 athletes"; empty for nobody.
    QString name() const;
    /// "2 men · 1 woman".
    QString facts() const;
    bool areArchived() const;
    /// What goes with them when they are removed.
    QString removalText() const;

    Q_INVOKABLE bool setArchived(bool archived);
    Q_INVOKABLE bool remove();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void refresh();
    std::vector<const Athlete *> found() const;

    QPointer<Workspace> m_workspace;
    std::vector<AthleteId> m_athletes;
};

} // namespace fivepace
