// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/remedies.h"
#include "domain/log/pacebalance.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The part of a pace in a column.
struct ColumnPart {
    Q_GADGET
    QML_VALUE_TYPE(columnPart)
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    /// Of the highest column.
    Q_PROPERTY(double share MEMBER share CONSTANT FINAL)

public:
    QString rung;
    double share = 0;
    bool operator==(const ColumnPart &) const = default;
};

/// The metres or minutes of one cycle.
struct SeasonColumn {
    Q_GADGET
    QML_VALUE_TYPE(seasonColumn)
    Q_PROPERTY(double itemId MEMBER itemId CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// "14.2 km", "58 min".
    Q_PROPERTY(QString total MEMBER total CONSTANT FINAL)
    /// Nothing is run of it yet.
    Q_PROPERTY(bool isPlanned MEMBER isPlanned CONSTANT FINAL)
    Q_PROPERTY(QList<fivepace::ColumnPart> parts MEMBER parts CONSTANT FINAL)
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT FINAL)

public:
    double itemId = 0;
    QString name;
    QString total;
    bool isPlanned = false;
    QList<ColumnPart> parts;
    QString spoken;
    bool operator==(const SeasonColumn &) const = default;
};

/// What the checks say of a cycle.
struct SeasonRemark {
    Q_GADGET
    QML_VALUE_TYPE(seasonRemark)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(double itemId MEMBER itemId CONSTANT FINAL)
    /// "Move to Mon 18 May"; empty where none is known.
    Q_PROPERTY(QString remedy MEMBER remedy CONSTANT FINAL)
    /// Why none is.
    Q_PROPERTY(QString whyNone MEMBER whyNone CONSTANT FINAL)

public:
    QString text;
    double itemId = 0;
    QString remedy;
    QString whyNone;
    bool operator==(const SeasonRemark &) const = default;
};

/// A pace of the season: what was run of what was planned.
struct SeasonPace {
    Q_GADGET
    QML_VALUE_TYPE(seasonPace)
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// "3.7 of 5.2 km", "9.2 of 12 min".
    Q_PROPERTY(QString metres MEMBER metres CONSTANT FINAL)
    Q_PROPERTY(QString minutes MEMBER minutes CONSTANT FINAL)
    /// Of the most metres at a pace.
    Q_PROPERTY(double planned MEMBER planned CONSTANT FINAL)
    Q_PROPERTY(double done MEMBER done CONSTANT FINAL)
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT FINAL)

public:
    QString rung;
    QString name;
    QString metres;
    QString minutes;
    double planned = 0;
    double done = 0;
    QString spoken;
    bool operator==(const SeasonPace &) const = default;
};

/// What is still to come of a season, or goes on.
struct SeasonDate {
    Q_GADGET
    QML_VALUE_TYPE(seasonDate)
    /// phase, cycle or race.
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(double itemId MEMBER itemId CONSTANT FINAL)
    Q_PROPERTY(QString dates MEMBER dates CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// "in 7 weeks", "now".
    Q_PROPERTY(QString when MEMBER when CONSTANT FINAL)

public:
    QString kind;
    double itemId = 0;
    QString dates;
    QString name;
    QString when;
    bool operator==(const SeasonDate &) const = default;
};

/// A group's season in numbers, or that of one of its athletes: the metres or minutes at each pace of each
/// cycle of a year; and what the checks say of the group's cycles.
class SeasonBalance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double groupId READ groupId WRITE setGroupId NOTIFY changed)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    /// 0 for the mean of the group.
    Q_PROPERTY(double athleteId READ athleteId WRITE setAthleteId NOTIFY changed)
    Q_PROPERTY(bool inMinutes READ inMinutes WRITE setInMinutes NOTIFY changed)
    /// Whom one can ask for: the group by its name, then its athletes.
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    /// The place in `names` of the one that is shown.
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    /// By time.
    Q_PROPERTY(QList<fivepace::SeasonColumn> columns READ columns NOTIFY changed)
    Q_PROPERTY(QList<fivepace::SeasonRemark> remarks READ remarks NOTIFY changed)
    /// The group's season in sentences: its cycles and sessions, how the hard days lie, the last one before
    /// the race it leads to.
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    /// Of the group or the athlete, from fast to slow.
    Q_PROPERTY(QList<fivepace::SeasonPace> paces READ paces NOTIFY changed)
    /// Phases, cycles and races of the group that are not over, by time.
    Q_PROPERTY(QList<fivepace::SeasonDate> coming READ coming NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double groupId() const;
    void setGroupId(double id);
    int year() const { return m_year; }
    void setYear(int year);
    double athleteId() const;
    void setAthleteId(double id);
    bool inMinutes() const { return m_inMinutes; }
    void setInMinutes(bool inMinutes);
    QStringList names() const;
    int place() const;
    void setPlace(int place);
    QString groupName() const;
    QList<SeasonColumn> columns() const { return m_columns; }
    QList<SeasonRemark> remarks() const { return m_remarks; }
    QStringList facts() const { return m_facts; }
    QList<SeasonPace> paces() const { return m_paces; }
    QList<SeasonDate> coming() const { return m_coming; }
    /// Does what is offered for this remark, one edit.
    Q_INVOKABLE bool mend(int remark);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void rebuild();
    std::vector<const Cycle *> cycles() const;
    std::vector<const Athlete *> athletes() const;
    void addRemarks(const Cycle &cycle);
    std::vector<BalancePart> partsOf(const Cycle &cycle) const;
    QList<SeasonPace> pacesOf(const std::vector<std::vector<BalancePart>> &cycles) const;
    QList<SeasonDate> datesToCome() const;
    QStringList factsOf(const std::vector<const Cycle *> &cycles) const;

    QPointer<Workspace> m_workspace;
    GroupId m_group;
    AthleteId m_athlete;
    bool m_inMinutes = false;
    int m_year = 0;
    QList<SeasonColumn> m_columns;
    QList<SeasonRemark> m_remarks;
    std::vector<std::pair<CycleRemark, std::optional<edits::Remedy>>> m_remedies; ///< of m_remarks
    QStringList m_facts;
    QList<SeasonPace> m_paces;
    QList<SeasonDate> m_coming;
};

} // namespace fivepace
