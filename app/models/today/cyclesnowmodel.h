// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// Where each group stands in its season: the cycle it is in, when that ends, and what is to be planned next.
class CyclesNowModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role {
        GroupIdRole = Qt::UserRole + 1,
        GroupRole,
        CycleIdRole,
        CycleRole,
        NextRole,
        ToneRole,
        WantsPlanRole
    };

    using SquadModel::SquadModel;

    int count() const override { return m_rows.count(); }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        GroupId id;
        QString group;
        qlonglong cycleId = 0; ///< 0 where the group is in no cycle
        QString cycle; ///< "Cycle 5 · 4 – 17 May"
        /// "Today: Base run 45 min. Ends in 3 days. Nothing planned after it: plan the next cycle."
        QString next;
        QString tone;
        bool wantsPlan = false; ///< nothing is planned after it

        bool operator==(const Row &) const = default;
    };

    Row rowOf(const Group &group) const;
    std::vector<Row> rows() const;

    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
