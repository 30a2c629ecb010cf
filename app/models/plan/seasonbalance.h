// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/cycle.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

namespace fivepace {

/// A group's season in numbers: the metres at each pace of each cycle of a year, and what the checks say of
/// its cycles.
class SeasonBalance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double groupId READ groupId WRITE setGroupId NOTIFY changed)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed)
    /// Maps, by time: itemId, name, total ("14.2 km"), isPlanned (nothing is run of it yet), spoken, parts
    /// (maps: rung, share of the highest column).
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    /// Maps: text, itemId of the cycle.
    Q_PROPERTY(QVariantList remarks READ remarks NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double groupId() const;
    void setGroupId(double id);
    int year() const { return m_year; }
    void setYear(int year);
    QString groupName() const;
    QVariantList columns() const { return m_columns; }
    QVariantList remarks() const { return m_remarks; }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void rebuild();
    std::vector<const Cycle *> cycles() const;

    QPointer<Workspace> m_workspace;
    GroupId m_group;
    int m_year = 0;
    QVariantList m_columns, m_remarks;
};

} // namespace fivepace
