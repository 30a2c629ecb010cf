// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/proposal.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// What one athlete's new results would change, rung by rung, until the coach has decided; and the results
/// that the coach has left out.
class ProposalModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY athleteChanged)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(QString results READ results NOTIFY changed)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)
    Q_PROPERTY(int athletesWaiting READ athletesWaiting NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, RungRole, BeforeRole, AfterRole, DifferenceRole, SpokenRole };

    using SquadModel::SquadModel;

    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    bool isWaiting() const { return !m_results.isEmpty(); }
    /// "400 m in 51.0 on 10 May 2026, 800 m in …".
    QString results() const { return m_results; }
    QString leftOut() const { return m_leftOut; }
    /// How many of the whole squad have results that wait.
    int athletesWaiting() const { return static_cast<int>(waiting().size()); }

    /// One undo step each; false where nothing waits, or where it could not be stored.
    Q_INVOKABLE bool approve();
    Q_INVOKABLE bool keepOld();
    /// Of the whole squad, as after an import.
    Q_INVOKABLE bool approveAll();
    /// Puts the results that were left out before the coach once more.
    Q_INVOKABLE bool askAgain();

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void athleteChanged();
    void changed();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        PaceRung id = PaceRung::M1500;
        QString before, after, difference;

        bool operator==(const Row &) const = default;
    };

    const Athlete *found() const;
    std::vector<const Athlete *> waiting() const;
    std::vector<Row> rows();

    AthleteId m_athlete;
    Rows<Row, &Row::id> m_rows;
    QString m_results;
    QString m_leftOut;
};

} // namespace fivepace
