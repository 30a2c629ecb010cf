// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

#include <QStringList>

namespace fivepace {

/// Results of one athlete, newest first, over one distance or all, with personal and season's bests marked.
class ResultsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY athleteChanged)
    Q_PROPERTY(int distanceChoice READ distanceChoice WRITE setDistanceChoice NOTIFY totalChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(QStringList distances READ distances NOTIFY totalChanged)
    Q_PROPERTY(QString widestFraction READ widestFraction NOTIFY totalChanged)

public:
    enum Role {
        ResultIndexRole = Qt::UserRole + 1,
        DistanceRole,
        WhereRole,
        TimeRole,
        WholeRole, ///< the time up to the decimal sign
        FractionRole, ///< the rest of it
        DetailRole, ///< day, timing where it is not electronic, note
        FlagRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    /// Place in `distances`: 0 for all of them.
    int distanceChoice() const;
    void setDistanceChoice(int choice);
    /// How many are shown; 0 for all.
    int most() const { return m_most; }
    void setMost(int most);
    /// How many the athlete has over the chosen distance.
    int total() const { return m_total; }
    /// "All distances", then those the athlete has run, short to long.
    QStringList distances() const;
    /// What the widest time has after the decimal sign, in zeros.
    QString widestFraction() const;

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void athleteChanged();
    void mostChanged();
    void totalChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        std::size_t id = 0; ///< place in the athlete's results
        RaceResult result;
        BestMark mark = BestMark::None;

        bool operator==(const Row &) const = default;
    };

    const Athlete *found() const;
    std::vector<Row> rows();
    QString where(const RaceResult &result) const;
    QString detail(const RaceResult &result) const;
    QString spoken(const Row &row) const;

    AthleteId m_athlete;
    std::vector<Distance> m_distances; ///< that the athlete has run, short to long
    std::optional<Distance> m_distance; ///< absent: all of them
    Rows<Row, &Row::id> m_rows;
    int m_most = 0;
    int m_total = 0;
};

} // namespace fivepace
