// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/calendar.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The plan as a file for other programs' calendars: the squad's, a group's or an athlete's.
class CalendarFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::Workspace *workspace MEMBER m_workspace REQUIRED)
    /// Whose it can be: the whole squad, its groups, its athletes by name.
    Q_PROPERTY(QStringList owners READ owners NOTIFY changed)
    /// A place in `owners`.
    Q_PROPERTY(int owner READ owner WRITE setOwner NOTIFY changed)
    /// What the file holds, in a sentence.
    Q_PROPERTY(QString content READ content NOTIFY changed)
    /// A name to save it under.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)

public:
    using QObject::QObject;

    /// Reads the squad anew and chooses the group.
    Q_INVOKABLE void start(double group);
    /// Writes the file whole or not at all; false after the workspace said why.
    Q_INVOKABLE bool save(const QString &path);

    QStringList owners() const { return m_names; }
    int owner() const { return m_owner; }
    void setOwner(int owner);
    QString content() const;
    QString fileName() const;

Q_SIGNALS:
    void changed();

private:
    CalendarOwner chosen() const;
    Date from() const;

    QPointer<Workspace> m_workspace;
    std::vector<CalendarOwner> m_owners;
    QStringList m_names;
    int m_owner = 0;
};

} // namespace fivepace
