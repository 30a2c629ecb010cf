// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafts/squad/absencelist.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

#include <map>
#include <vector>

namespace fivepace {

/// The form of several athletes: what is filled in is set for each of them, all else stays as it is; one edit
/// at the end.
class AthletesDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int targetRace MEMBER m_targetRace NOTIFY changed)
    Q_PROPERTY(QString baseDone MEMBER m_baseDone NOTIFY changed)
    Q_PROPERTY(QString transitionDone MEMBER m_transitionDone NOTIFY changed)
    /// Absences of today end yesterday; one that begins today goes.
    Q_PROPERTY(bool areBack MEMBER m_areBack NOTIFY changed)
    /// Put to those that each of them has.
    Q_PROPERTY(fivepace::AbsenceList *absences READ absences CONSTANT)
    Q_PROPERTY(QString baseDoneIssue READ baseDoneIssue NOTIFY changed)
    Q_PROPERTY(QString transitionDoneIssue READ transitionDoneIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList raceNames READ raceNames CONSTANT)

public:
    explicit AthletesDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Empties the form for these athletes; false where none of them is in the squad.
    Q_INVOKABLE bool start(const QList<double> &athletes);
    /// Changes them all in one edit. False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    /// Whether all, none or some of them train in the group, as ticked in the form.
    Q_INVOKABLE Qt::CheckState inGroup(double group) const;
    Q_INVOKABLE void setInGroup(double group, bool member);

    AbsenceList *absences() { return &m_absences; }
    int count() const { return static_cast<int>(m_before.size()); }
    QString baseDoneIssue() const;
    QString transitionDoneIssue() const;
    bool isValid() const;
    /// "A. Okafor, J. Lindqvist and 3 more".
    QString summary() const;
    /// The first stands for "as they are", so that place 1 is the first race.
    QStringList raceNames() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    Athlete filledIn(Athlete athlete) const;
    Date today() const;

    QPointer<Workspace> m_workspace;
    std::vector<Athlete> m_before;
    std::map<GroupId, bool> m_groups; ///< those that were ticked or unticked
    int m_targetRace = 0;
    QString m_baseDone, m_transitionDone;
    AbsenceList m_absences;
    bool m_areBack = false;
};

} // namespace fivepace
