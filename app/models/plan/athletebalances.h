// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/cycle.h"
#include "models/rows.h"
#include "models/squadmodel.h"

#include <QStringList>

namespace fivepace {

/// What a group and each of its athletes ran at each of the paces, and were to run, in one cycle or in all of
/// a calendar year. The first row is the group's.
class AthleteBalances : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY questionChanged)
    /// Where it is not 0, all cycles of the cycle's group that touch this year.
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY questionChanged)
    /// Minutes, else kilometres.
    Q_PROPERTY(bool inMinutes READ inMinutes WRITE setInMinutes NOTIFY questionChanged)
    /// Heads of the amounts: "400", "800" …; empty without a cycle.
    Q_PROPERTY(QStringList columns READ columns NOTIFY summaryChanged)
    /// How the hard days lie: "2, 1, 3" of one cycle, counted over the season; empty where there are not two.
    Q_PROPERTY(QString easyDays READ easyDays NOTIFY summaryChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, AmountsRole, SpokenRole, IsGroupRole };

    using SquadModel::SquadModel;

    double cycleId() const;
    void setCycleId(double cycle);
    int year() const { return m_year; }
    void setYear(int year);
    bool inMinutes() const { return m_inMinutes; }
    void setInMinutes(bool inMinutes);
    QStringList columns() const { return m_columns; }
    QString easyDays() const { return m_easyDays; }

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void questionChanged();
    void summaryChanged();

protected:
    void reset() override;
    void follow() override;
    void prepare(Workspace &workspace) override;

private:
    struct Row {
        AthleteId id; ///< null of the group
        QString name; ///< told apart in a narrow column
        QStringList amounts; ///< "0.8/1.2", run of those planned; a dash where both are none
        QString spoken;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows();
    std::vector<const Cycle *> cycles() const;

    CycleId m_cycle;
    int m_year = 0;
    bool m_inMinutes = false;
    Rows<Row, &Row::id> m_rows;
    QStringList m_columns;
    QString m_easyDays;
};

} // namespace fivepace
