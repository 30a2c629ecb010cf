// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"
#include "drafts/plan/memberchoice.h"
#include "models/library/readingmodel.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// A workout that is typed where it stands in the plan: a new session on a day, another workout for one that
/// is there, or for one athlete in it; each with its warm-up and cool-down. It is only here, or kept in the
/// library too.
class DayWorkoutDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(fivepace::ReadingModel *reading READ reading CONSTANT)
    /// The pace it trains, a place in `rungs`. It follows the paces that the text names until it is chosen.
    Q_PROPERTY(int rung READ rung WRITE setRung NOTIFY changed)
    Q_PROPERTY(QStringList rungs READ rungs CONSTANT)
    /// In the notation; they follow what the text says of them.
    Q_PROPERTY(QString warmUp READ warmUp WRITE setWarmUp NOTIFY changed)
    Q_PROPERTY(QString coolDown READ coolDown WRITE setCoolDown NOTIFY changed)
    Q_PROPERTY(QString warmUpIssue READ warmUpIssue NOTIFY changed)
    Q_PROPERTY(QString coolDownIssue READ coolDownIssue NOTIFY changed)
    /// Whom it is for; empty for all of the session.
    Q_PROPERTY(QString athlete READ athlete NOTIFY changed)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed)
    Q_PROPERTY(QString timeIssue READ timeIssue NOTIFY changed)
    Q_PROPERTY(QString venue MEMBER m_venue NOTIFY changed)
    /// For the sheet and everybody who runs.
    Q_PROPERTY(QString note MEMBER m_note NOTIFY changed)
    /// Those of the group who run it, where not all do; empty where it is for one athlete.
    Q_PROPERTY(QList<fivepace::MemberChoice> athletes READ athletes NOTIFY changed)
    Q_PROPERTY(bool keep MEMBER m_keep NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    /// What stands in its way; empty where nothing does.
    Q_PROPERTY(QString issue READ issue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)

public:
    explicit DayWorkoutDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// For a day of a cycle, from 0; the pace is that of the session which is to be chosen there.
    Q_INVOKABLE bool startNew(double cycle, int day);
    Q_INVOKABLE bool startChange(double session);
    /// What one athlete runs in the session.
    Q_INVOKABLE bool startAthlete(double session, double athlete);
    /// One edit. Gives the session's id; 0, and nothing changed, where an issue stands.
    Q_INVOKABLE double save();

    QString day() const;
    QString text() const { return m_reading->text(); }
    void setText(const QString &text);
    ReadingModel *reading() const { return m_reading; }
    int rung() const { return static_cast<int>(m_rung); }
    void setRung(int rung);
    QStringList rungs() const;
    const QString &warmUp() const { return m_warmUp; }
    void setWarmUp(const QString &text);
    const QString &coolDown() const { return m_coolDown; }
    void setCoolDown(const QString &text);
    QString warmUpIssue() const;
    QString coolDownIssue() const;
    QString athlete() const;
    QString timeIssue() const;
    QList<MemberChoice> athletes() const;
    Q_INVOKABLE void setIn(double athlete, bool isIn);
    QString issue() const;
    bool isValid() const;
    bool isNew() const { return !m_before; }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Session *find(double session) const;
    void begin(const Session &session);
    Workout workout() const;
    /// The workout as it comes into the library, where it is to be kept there.
    std::optional<Workout> kept(Workout &workout);
    /// With what was typed beside the workout.
    Session asTyped(Session session) const;
    std::optional<Edit> editOf(const Session &session);
    std::optional<Edit> editOfAthlete(const Workout &workout);

    QPointer<Workspace> m_workspace;
    ReadingModel *m_reading;
    std::optional<Session> m_before;
    Session m_session;
    PaceRung m_rung = PaceRung::M400;
    bool m_isRungChosen = false;
    QString m_time, m_venue, m_name, m_begun, m_warmUp, m_coolDown, m_note;
    std::vector<AthleteId> m_only; ///< empty: the whole group
    std::optional<AthleteId> m_athlete;
    bool m_keep = false;
};

} // namespace fivepace
