// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

#include <QStringList>

namespace fivepace {

/// What every athlete of a session is asked for, with individual changes: one time for each different rep,
/// in the order of the sheet.
class SessionTargetsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double sessionId READ sessionId WRITE setSessionId NOTIFY sessionChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY columnsChanged)

public:
    enum Role {
        AthleteIdRole = Qt::UserRole + 1,
        NameRole,
        TargetsRole,
        ChangeRole,
        IsOutRole,
        WhyRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    double sessionId() const;
    void setSessionId(double id);
    /// Heads of the times: the different reps in running order, then the recovery.
    const QStringList &columns() const { return m_columns; }

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void columnsChanged();

protected:
    void reset() override;
    void follow() override;

private:
    struct Row {
        AthleteId id;
        QString name;
        QStringList targets; ///< one a column; a dash where there is none
        QString change; ///< "4 of 6 reps, pace 98 %", "Injured to 10 May"; empty where as the group
        bool isOut = false;
        QString why; ///< what the pace comes from

        bool operator==(const Row &) const = default;
    };

    Row rowFor(const SessionGrid &grid, const GridRow &line, const std::vector<std::size_t> &reps) const;
    QString changeOf(const SessionGrid &grid, const GridRow &line) const;
    QString spoken(const Row &row) const;

    SessionId m_id;
    Rows<Row, &Row::id> m_rows;
    QStringList m_columns;
};

} // namespace fivepace
