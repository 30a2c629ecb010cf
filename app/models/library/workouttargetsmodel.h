// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/targets.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

#include <QStringList>

namespace fivepace {

/// What every member of a group, or one of them, is asked for in a workout today: one time for each different
/// rep.
class WorkoutTargetsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::Workout workout READ workout WRITE setWorkout NOTIFY workoutChanged)
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY peopleChanged)
    Q_PROPERTY(QString rests READ rests NOTIFY restsChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY columnsChanged)
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, TargetsRole, IsSprinterRole, WhyRole, SpokenRole };

    using SquadModel::SquadModel;

    const Workout &workout() const { return m_workout; }
    void setWorkout(const Workout &workout);
    double group() const { return numberOf(m_group); }
    /// 0 for the athletes of all groups and of none.
    void setGroup(double group);
    /// "Everybody", then the members by name.
    const QStringList &people() const { return m_people; }
    /// Whose targets are shown, as a place in `people`.
    int person() const;
    void setPerson(int person);
    /// The recoveries of the one athlete who is shown; empty for everybody.
    const QString &rests() const { return m_rests; }
    /// Heads of the times: the different reps in running order, "300 m", "200 m".
    const QStringList &columns() const { return m_columns; }
    /// Why nobody has a target, and what to do; empty where somebody has one.
    const QString &note() const { return m_note; }

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workoutChanged();
    void groupChanged();
    void peopleChanged();
    void restsChanged();
    void columnsChanged();
    void noteChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        AthleteId id;
        QString name;
        QStringList targets; ///< one a column; a dash where there is none
        bool sprinter = false;
        QString why; ///< what the first target comes from, or why there is none
        bool hasTarget = false;

        bool operator==(const Row &) const = default;
    };

    std::vector<std::size_t> differentReps() const;
    std::vector<const Athlete *> members() const;
    std::vector<ExplainedTarget> targetsOf(const Athlete &athlete, const PaceTable &paces) const;
    Row rowFor(const Athlete &athlete, const std::vector<std::size_t> &reps) const;
    QString restsOf(const Athlete &athlete) const;
    void setPeople(const std::vector<const Athlete *> &members);
    QString spoken(const Row &row) const;

    Workout m_workout;
    GroupId m_group;
    AthleteId m_athlete;
    std::vector<AthleteId> m_members;
    QStringList m_people;
    QString m_rests;
    Rows<Row, &Row::id> m_rows;
    QStringList m_columns;
    QString m_note;
};

} // namespace fivepace
