// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/cycle.h"
#include "drafts/plan/memberchoice.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The form of one thing on a day of the plan that is neither session nor race: a run, rest, time trial,
/// drills, gym or a note; a new one, or one to change.
class PlanItemDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    /// A place in `kinds`.
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QString length MEMBER m_length NOTIFY changed)
    Q_PROPERTY(QString distance MEMBER m_distance NOTIFY changed)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed)
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY changed)
    /// The group's athletes. Nobody in means everybody.
    Q_PROPERTY(QList<fivepace::MemberChoice> athletes READ athletes NOTIFY changed)
    Q_PROPERTY(QString lengthIssue READ lengthIssue NOTIFY changed)
    Q_PROPERTY(QString distanceIssue READ distanceIssue NOTIFY changed)
    Q_PROPERTY(QString timeIssue READ timeIssue NOTIFY changed)
    Q_PROPERTY(QString noteIssue READ noteIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Empties the form for a day of a cycle, from 0. False where there is no such cycle.
    Q_INVOKABLE bool startNew(double cycle, int day);
    /// `index` is the item's place in the cycle. False where there is none, or a session is to be chosen
    /// there.
    Q_INVOKABLE bool startChange(double cycle, int index);
    Q_INVOKABLE void setIn(double athlete, bool isIn);
    /// One edit; false, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool remove();

    QString day() const;
    QStringList kinds() const;
    QList<MemberChoice> athletes() const;
    QString lengthIssue() const;
    QString distanceIssue() const;
    QString timeIssue() const;
    QString noteIssue() const;
    bool isValid() const { return filledIn().has_value(); }
    bool isNew() const { return m_index < 0; }

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    const Cycle *cycle() const;
    void fill(const PlanItem &item);
    std::optional<PlanItem> filledIn() const;

    QPointer<Workspace> m_workspace;
    CycleId m_cycle;
    int m_index = -1; ///< -1 for a new one
    PlanItem m_item; ///< what the form does not show, and who is in
    int m_kind = 0;
    QString m_length, m_distance, m_time, m_place, m_note;
};

} // namespace fivepace
