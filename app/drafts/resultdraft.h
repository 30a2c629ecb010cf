// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form of a new result of one athlete.
class ResultDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString distance MEMBER m_distance NOTIFY changed)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY changed)
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY changed)
    Q_PROPERTY(int method MEMBER m_method NOTIFY changed)
    Q_PROPERTY(QString distanceIssue READ distanceIssue NOTIFY changed)
    Q_PROPERTY(QString timeIssue READ timeIssue NOTIFY changed)
    Q_PROPERTY(QString dateIssue READ dateIssue NOTIFY changed)
    Q_PROPERTY(QString understood READ understood NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT)
    Q_PROPERTY(QStringList methodNames READ methodNames CONSTANT)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Empties the form for a result of this athlete; it is dated today.
    Q_INVOKABLE void start(double athlete);
    /// Adds the result. False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();

    QString distanceIssue() const;
    QString timeIssue() const;
    QString dateIssue() const;
    /// "1500 m in 3:56.4 on 3 May 2026", once it can be read.
    QString understood() const;
    bool isValid() const;
    QStringList kindNames() const;
    QStringList methodNames() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Athlete *athlete() const;
    std::optional<RaceResult> filledIn() const;
    QString domainIssue(const char *field) const;
    Date today() const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    QString m_distance, m_time, m_date, m_place;
    int m_kind = 0;
    int m_method = 0;
};

} // namespace fivepace
