// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// Results of one athlete, newest first, with personal and season's bests marked.
class ResultsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY athleteChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    enum Role {
        ResultIndexRole = Qt::UserRole + 1,
        DistanceRole,
        WhereRole,
        TimeRole,
        DateRole,
        FlagRole,
        NoteRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    /// How many are shown; 0 for all.
    int most() const { return m_most; }
    void setMost(int most);
    /// How many the athlete has.
    int total() const { return m_total; }

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
        bool isPersonalBest = false;
        bool isSeasonsBest = false; ///< of the season it was run in

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows();
    QString flag(const Row &row) const;
    QString where(const RaceResult &result) const;
    QString spoken(const Row &row) const;

    AthleteId m_athlete;
    Rows<Row, &Row::id> m_rows;
    int m_most = 0;
    int m_total = 0;
};

} // namespace fivepace
