// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// Which rung each of the five paces of an athlete, or of a group, is run at. Every change is stored at once.
class FivePacesDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// One of the two; 0 for the other.
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY changed)
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QStringList roleNames READ roleNames CONSTANT)
    Q_PROPERTY(QStringList rungNames READ rungNames CONSTANT)
    Q_PROPERTY(QList<int> rungs READ rungs NOTIFY changed)
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY changed)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed)
    Q_PROPERTY(bool followsRace READ followsRace NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    double group() const { return numberOf(m_group); }
    void setGroup(double group);

    /// "SS2" … "ES2".
    QStringList roleNames() const;
    /// The whole ladder, fast to slow.
    QStringList rungNames() const;
    /// Five places in `rungNames`; empty where there is neither athlete nor group.
    QList<int> rungs() const;
    /// True where they were chosen for this athlete or group.
    bool isOwn() const;
    /// The group whose own five an athlete can follow; empty where there is none.
    QString groupName() const;
    /// True where the five are those of the target race.
    bool followsRace() const;

    /// `role` from 0, `rung` a place in `rungNames`.
    Q_INVOKABLE bool choose(int role, int rung);
    Q_INVOKABLE bool followGroup();
    Q_INVOKABLE bool followRace();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void refresh();
    std::optional<FivePaces> current() const;
    /// The target race's, without what anybody chose.
    std::optional<FivePaces> ofTheRace() const;
    const Group *groupOfAthlete() const;
    bool store(const std::optional<FivePaces> &five);

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    GroupId m_group;
};

} // namespace fivepace
