// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// How paces are worked out, for one athlete or, without one, for the whole squad. Every change is stored at
/// once.
class PaceSettingsDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// 0 for the squad.
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY changed)
    Q_PROPERTY(QStringList modelNames READ modelNames NOTIFY changed)
    /// A place in `modelNames`.
    Q_PROPERTY(int model READ model WRITE setModel NOTIFY changed)
    Q_PROPERTY(QString modelNote READ modelNote NOTIFY changed)
    Q_PROPERTY(QStringList allowanceNames READ allowanceNames NOTIFY changed)
    /// A place in `allowanceNames`.
    Q_PROPERTY(int allowance READ allowance WRITE setAllowance NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double athlete() const;
    void setAthlete(double athlete);

    /// For an athlete "As the squad" comes first; then the order of preference and every model.
    QStringList modelNames() const;
    int model() const;
    void setModel(int place);
    /// How far the chosen one reaches and what happens beyond.
    QString modelNote() const;
    /// For an athlete "As the squad" comes first; then 0 to 20 %.
    QStringList allowanceNames() const;
    int allowance() const;
    void setAllowance(int place);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void refresh();
    const Athlete *found() const;
    PaceSettings squad() const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
};

} // namespace fivepace
