// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/timeline.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// What a workout adds up to and needs, a line each: volume, metres by pace, duration, recoveries, those of
/// 400 m sprinters, the straight for flying sprints, when it was used.
class WorkoutFactsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::Workout workout READ workout WRITE setWorkout NOTIFY workoutChanged)
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY groupChanged)

public:
    enum Role {
        CaptionRole = Qt::UserRole + 1,
        ValueRole,
        AssumedRole, ///< what had to be assumed for the value; empty where nothing was
        RungRole ///< code of the pace the line is about; empty where it is about none
    };

    using SquadModel::SquadModel;

    const Workout &workout() const { return m_workout; }
    void setWorkout(const Workout &workout);
    /// Whose paces times and roles are worked out with; 0 for nobody's.
    double group() const { return numberOf(m_group); }
    void setGroup(double group);

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workoutChanged();
    void groupChanged();

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        QString caption;
        QString value;
        QString assumed;
        QString rung;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;
    void addShares(std::vector<Row> &rows) const;
    void addTimes(std::vector<Row> &rows) const;
    void addRecoveries(std::vector<Row> &rows) const;
    void addUse(std::vector<Row> &rows) const;

    Workout m_workout;
    GroupId m_group;
    Rows<Row, &Row::caption> m_rows;
};

} // namespace fivepace
