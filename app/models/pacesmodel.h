// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paces.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// The five paces of one athlete today, each with what it comes from.
class PacesModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY athleteChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY titleChanged)

public:
    enum Role {
        ChipRole = Qt::UserRole + 1,
        RoleNameRole,
        RungRole,
        Per400Role,
        Per200Role,
        Per100Role,
        RaceRole,
        SourceRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    /// "Five paces for 1500 m".
    QString title() const { return m_title; }
    /// False where no result says how fast the athlete is.
    bool isKnown() const;

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void athleteChanged();
    void titleChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        PaceRole id = PaceRole::RP;
        PaceRung rung = PaceRung::M1500;
        std::optional<RungPace> pace;
        QString source; ///< or why there is no pace

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows();
    QString timeOver(const Row &row, int metres) const;
    QString spoken(const Row &row) const;

    AthleteId m_athlete;
    Rows<Row, &Row::id> m_rows;
    QString m_title;
};

} // namespace fivepace
