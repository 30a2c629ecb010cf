// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "models/squadmodel.h"

#include <QStringList>

namespace fivepace {

/// What each athlete of a cycle's group ran at each of the five paces, and was to run.
class AthleteBalances : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY cycleChanged)
    /// Heads of the amounts: "400", "800" …; empty without a cycle.
    Q_PROPERTY(QStringList columns READ columns NOTIFY summaryChanged)
    /// "Easy days between sessions and races: 2, 1, 3"; empty where there are not two of them.
    Q_PROPERTY(QString easyDays READ easyDays NOTIFY summaryChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, AmountsRole, SpokenRole };

    using SquadModel::SquadModel;

    double cycleId() const;
    void setCycleId(double cycle);
    QStringList columns() const { return m_columns; }
    QString easyDays() const { return m_easyDays; }

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void cycleChanged();
    void summaryChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        AthleteId id;
        QString name; ///< told apart in a narrow column
        QStringList amounts; ///< kilometres run of those planned, "0.8/1.2"; a dash where both are none
        QString spoken;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows();

    CycleId m_cycle;
    Rows<Row, &Row::id> m_rows;
    QStringList m_columns;
    QString m_easyDays;
};

} // namespace fivepace
