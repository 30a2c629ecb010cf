// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/cycle.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The form of a race that a group runs: a new one on a day, or one to change.
class RaceDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString distance MEMBER m_distance NOTIFY changed)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY changed)
    /// The time of day; may be empty.
    Q_PROPERTY(QString start MEMBER m_start NOTIFY changed)
    /// What it is to the season, by its place in `ranks`.
    Q_PROPERTY(int rank MEMBER m_rank NOTIFY changed)
    Q_PROPERTY(QStringList ranks READ ranks CONSTANT)
    Q_PROPERTY(QString nameIssue READ nameIssue NOTIFY changed)
    Q_PROPERTY(QString distanceIssue READ distanceIssue NOTIFY changed)
    Q_PROPERTY(QString dateIssue READ dateIssue NOTIFY changed)
    Q_PROPERTY(QString startIssue READ startIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Empties the form for a race of this group on a day of a cycle, from 0.
    Q_INVOKABLE bool startNew(double cycle, int day);
    /// The same for a race of a group on a day as SeasonLanes::dayAt gives it.
    Q_INVOKABLE bool startNewOn(double group, const QString &day);
    /// False where there is no such race.
    Q_INVOKABLE bool startChange(double race);
    /// One edit; false, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool remove();

    QString nameIssue() const;
    QString distanceIssue() const;
    QString dateIssue() const;
    QString startIssue() const;
    QStringList ranks() const;
    bool isValid() const { return filledIn().has_value(); }
    bool isNew() const { return !m_before; }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    bool begin(GroupId group, PaceRung target, Date day);
    void fill(const Race &race);
    std::optional<Race> filledIn() const;

    QPointer<Workspace> m_workspace;
    std::optional<Race> m_before;
    Race m_race; ///< what the form does not show
    QString m_name;
    QString m_distance;
    QString m_date;
    QString m_start;
    int m_rank = 0;
};

} // namespace fivepace
