// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/squad/validation.h"
#include "drafts/squad/absencelist.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form of one athlete: a copy to fill in, what is wrong with it beside each field, and one edit at the
/// end.
class AthleteDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString shortName READ shortName WRITE setShortName NOTIFY changed)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int targetRace READ targetRace WRITE setTargetRace NOTIFY changed)
    Q_PROPERTY(QString birthYear MEMBER m_birthYear NOTIFY changed)
    Q_PROPERTY(QString baseDone MEMBER m_baseDone NOTIFY changed)
    Q_PROPERTY(QString transitionDone MEMBER m_transitionDone NOTIFY changed)
    Q_PROPERTY(fivepace::AbsenceList *absences READ absences CONSTANT)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(QString nameIssue READ nameIssue NOTIFY changed)
    Q_PROPERTY(QString birthYearIssue READ birthYearIssue NOTIFY changed)
    Q_PROPERTY(QString baseDoneIssue READ baseDoneIssue NOTIFY changed)
    Q_PROPERTY(QString transitionDoneIssue READ transitionDoneIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(QStringList categoryNames READ categoryNames CONSTANT)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT)
    Q_PROPERTY(QStringList raceNames READ raceNames CONSTANT)

public:
    explicit AthleteDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Empties the form for somebody new; `group` (0 for none) is joined at once.
    Q_INVOKABLE void startNew(double group);
    /// Fills the form with an athlete; false where there is no such athlete.
    Q_INVOKABLE bool startChange(double athlete);
    /// Adds or changes the athlete. False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    /// The athlete that was last filled in or saved; 0 before.
    Q_INVOKABLE double athlete() const { return numberOf(m_athlete.id); }
    /// Checked or unchecked.
    Q_INVOKABLE Qt::CheckState inGroup(double group) const;
    Q_INVOKABLE void setInGroup(double group, bool member);

    bool isNew() const { return !m_before.has_value(); }
    QString name() const;
    void setName(const QString &name);
    QString shortName() const;
    void setShortName(const QString &shortName);
    /// Place in `categoryNames`; -1 until it is chosen for somebody new.
    int category() const { return m_hasCategory ? static_cast<int>(m_athlete.category) : -1; }
    void setCategory(int category);
    int kind() const { return static_cast<int>(m_athlete.kind); }
    void setKind(int kind);
    /// Place in `raceNames`.
    int targetRace() const;
    void setTargetRace(int race);
    AbsenceList *absences() { return &m_absences; }
    QString notes() const;
    void setNotes(const QString &notes);

    QString nameIssue() const;
    QString birthYearIssue() const;
    QString baseDoneIssue() const;
    QString transitionDoneIssue() const;
    bool isValid() const;

    QStringList categoryNames() const;
    QStringList kindNames() const;
    QStringList raceNames() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void fill(const Athlete &athlete);
    Athlete filledIn() const;
    std::vector<Issue> issues() const;
    Date today() const;

    QPointer<Workspace> m_workspace;
    std::optional<Athlete> m_before;
    Athlete m_athlete;
    QString m_birthYear, m_baseDone, m_transitionDone;
    AbsenceList m_absences;
    bool m_hasCategory = false;
    bool m_isTouched = false; ///< a missing name is no issue in a form that was just opened
};

} // namespace fivepace
