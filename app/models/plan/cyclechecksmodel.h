// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/remedies.h"
#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// What the checks say of a cycle, each with the day it is about and what would mend it.
class CycleChecksModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY cycleChanged)

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        DayRole, ///< of the cycle, from 0
        RemedyRole, ///< "Move to Mon 18 May", "Put it on Sat 16 May"; empty where none is known
        IsFirstRole ///< the first that has a remedy: mendFirst does this one
    };

    using SquadModel::SquadModel;

    double cycleId() const;
    void setCycleId(double cycle);

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Does what is offered for the check of this row, one edit; says so where nothing is.
    Q_INVOKABLE bool mend(int row);
    /// The same of the first one that has a remedy.
    Q_INVOKABLE bool mendFirst();

Q_SIGNALS:
    void cycleChanged();

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        QString text; ///< no two are alike
        int day = 0;
        QString remedy;
        CycleRemark remark {};
        std::optional<edits::Remedy> how {};
        bool isFirst = false;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;

    CycleId m_cycle;
    Rows<Row, &Row::text> m_rows;
};

} // namespace fivepace
