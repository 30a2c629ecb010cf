// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form of a pace that the coach sets for one rung, until a day or for good.
class HandPaceDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString athleteName READ athleteName NOTIFY changed)
    Q_PROPERTY(QStringList rungNames READ rungNames CONSTANT)
    /// A place in `rungNames`.
    Q_PROPERTY(int rung READ rung WRITE setRung NOTIFY changed)
    Q_PROPERTY(QStringList unitNames READ unitNames NOTIFY changed)
    /// A place in `unitNames`: what the time is over.
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed)
    /// The last day it holds; empty for no end.
    Q_PROPERTY(QString until READ until WRITE setUntil NOTIFY changed)
    Q_PROPERTY(QString timeIssue READ timeIssue NOTIFY changed)
    Q_PROPERTY(QString untilIssue READ untilIssue NOTIFY changed)
    Q_PROPERTY(QString understood READ understood NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// `rung`: a rung's code, empty for the target race. Filled in with what is set already. False where
    /// there is no such athlete.
    Q_INVOKABLE bool start(double athlete, const QString &rung);
    /// False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    /// Takes the pace of this rung back.
    Q_INVOKABLE bool remove();

    QString athleteName() const;
    QStringList rungNames() const;
    int rung() const { return static_cast<int>(m_rung); }
    void setRung(int rung);
    /// "per 400 m" … "per mile" and "race", where the rung is one.
    QStringList unitNames() const;
    int unit() const { return m_unit; }
    void setUnit(int unit);
    QString time() const { return m_time; }
    void setTime(const QString &time);
    QString until() const { return m_until; }
    void setUntil(const QString &until);
    QString timeIssue() const;
    QString untilIssue() const;
    /// The pace against the one worked out without it.
    QString understood() const;
    bool isValid() const;
    /// True where this rung has a pace set by hand now.
    bool isSet() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Athlete *athlete() const;
    const HandPace *stored() const;
    void fillIn();
    Distance length() const;
    std::optional<Duration> typedTime() const;
    std::optional<HandPace> filledIn() const;
    Date today() const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    PaceRung m_rung = PaceRung::M1500;
    int m_unit = 0;
    QString m_time;
    QString m_until;
};

} // namespace fivepace
