// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planner.h"
#include "drafts/plan/layoutchoice.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// A session that a cycle will hold.
struct PlannedSession {
    Q_GADGET
    QML_VALUE_TYPE(plannedSession)
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    Q_PROPERTY(QString chip MEMBER chip CONSTANT FINAL)
    Q_PROPERTY(QString day MEMBER day CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)

public:
    QString rung;
    QString chip;
    QString day;
    QString text;
    bool operator==(const PlannedSession &) const = default;
};

/// The form of a cycle that is to be planned: a new one with its start, length, target and layout, or a copy
/// of another for some group. It shows what the cycle will hold before it is made.
class CycleDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QString start READ start WRITE setStart NOTIFY changed)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed)
    /// A place in `targets`.
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(QStringList targets READ targets CONSTANT)
    /// A place in `layouts`.
    Q_PROPERTY(int layout READ layout WRITE setLayout NOTIFY changed)
    Q_PROPERTY(QStringList layouts READ layouts NOTIFY changed)
    /// A session beside the five, a place in `sixths`.
    Q_PROPERTY(int sixth READ sixth WRITE setSixth NOTIFY changed)
    Q_PROPERTY(QStringList sixths READ sixths NOTIFY changed)
    /// A copy has what single athletes do otherwise, or everybody does as the session says.
    Q_PROPERTY(bool withChanges MEMBER m_withChanges NOTIFY changed)
    /// Somebody does otherwise in what is copied.
    Q_PROPERTY(bool hasChanges READ hasChanges NOTIFY changed)
    /// One that the coach saved.
    Q_PROPERTY(bool isOwnLayout READ isOwnLayout NOTIFY changed)
    Q_PROPERTY(bool isCopy READ isCopy NOTIFY changed)
    /// What is copied: "Cycle 3".
    Q_PROPERTY(QString original READ original NOTIFY changed)
    /// What it will hold, by day.
    Q_PROPERTY(QList<fivepace::PlannedSession> preview READ preview NOTIFY changed)
    /// What has no room, in a sentence; empty where all has.
    Q_PROPERTY(QString leftOut READ leftOutText NOTIFY changed)
    Q_PROPERTY(QString startIssue READ startIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// The group's next cycle, as Plan next would make it.
    Q_INVOKABLE bool startNew(double group);
    /// A copy of this cycle, at first for its own group; it begins on the group's next free day.
    Q_INVOKABLE bool startCopy(double cycle);
    /// One edit. Gives the cycle's id; 0, and nothing changed, where an issue stands.
    Q_INVOKABLE double save();
    /// Takes the chosen layout out of the coach's own, at once.
    Q_INVOKABLE bool forgetLayout();

    double group() const;
    void setGroup(double group);
    QString start() const { return m_start; }
    void setStart(const QString &start);
    int days() const { return m_wish.days; }
    void setDays(int days);
    int target() const;
    void setTarget(int target);
    QStringList targets() const;
    int layout() const;
    void setLayout(int layout);
    QStringList layouts() const;
    int sixth() const { return static_cast<int>(m_wish.sixth); }
    void setSixth(int sixth);
    QStringList sixths() const;
    bool hasChanges() const;
    bool isOwnLayout() const { return m_wish.saved.has_value(); }
    bool isCopy() const { return m_original.has_value(); }
    QString original() const;
    QList<PlannedSession> preview() const;
    QString leftOutText() const;
    QString startIssue() const;
    bool isValid() const { return m_workspace && startIssue().isEmpty() && !m_wish.group.isNull(); }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void begin(GroupId group);
    CycleProposal proposal(IdSource &ids) const;

    QPointer<Workspace> m_workspace;
    CycleWish m_wish;
    std::optional<CycleId> m_original;
    QString m_start;
    bool m_withChanges = false;
};

} // namespace fivepace
