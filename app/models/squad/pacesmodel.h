// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// The paces of one athlete today, each with what it comes from: the five, or every rung of the ladder. Times
/// are training targets; only the race is as raced.
class PacesModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY athleteChanged)
    Q_PROPERTY(bool wholeLadder READ isWholeLadder WRITE setWholeLadder NOTIFY wholeLadderChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY titleChanged)
    Q_PROPERTY(QString method READ method NOTIFY titleChanged)
    Q_PROPERTY(QStringList standing READ standing NOTIFY titleChanged)

public:
    enum Role {
        ChipRole = Qt::UserRole + 1,
        RoleNameRole,
        RungRole,
        TrackRole,
        RoadRole,
        RaceRole,
        SourceRole,
        NoteRole,
        IsOutOfDateRole,
        IsKnownRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    bool isWholeLadder() const { return m_wholeLadder; }
    void setWholeLadder(bool whole);
    /// "Five paces for 1500 m".
    QString title() const { return m_title; }
    /// False where no result says how fast the athlete is.
    bool isKnown() const;
    /// What is chosen: "Without an own result by VDOT. Training 2 % slower than raced." Empty where nothing
    /// is.
    QString method() const { return m_method; }
    /// Sentences on where the athlete stands between speed and endurance, and on results that are left out.
    QStringList standing() const { return m_standing; }

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void athleteChanged();
    void wholeLadderChanged();
    void titleChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        int id = 0; ///< the role's number, or the rung's
        std::optional<PaceRole> role;
        PaceRung rung = PaceRung::M1500;
        std::optional<RungPace> pace;
        QString source; ///< or why there is no pace
        QString note;
        bool isOutOfDate = false;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows();
    Row rowOf(const Athlete &athlete, const PaceTable &paces, PaceRung rung) const;
    QString chip(const Row &row) const;
    QString race(const Row &row) const;
    QString spoken(const Row &row) const;

    AthleteId m_athlete;
    bool m_wholeLadder = false;
    Rows<Row, &Row::id> m_rows;
    QString m_title;
    QString m_method;
    QStringList m_standing;
};

} // namespace fivepace
