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
    /// The check that is to be looked at first, and what would mend it: the first that can be mended, else
    /// the first.
    Q_PROPERTY(QString first READ first NOTIFY rowsChanged)
    Q_PROPERTY(QString firstRemedy READ firstRemedy NOTIFY rowsChanged)
    /// Why nothing would; empty where something does.
    Q_PROPERTY(QString firstWhyNone READ firstWhyNone NOTIFY rowsChanged)

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        DayRole, ///< of the cycle, from 0
        RemedyRole, ///< "Move to Mon 18 May", "Put it on Sat 16 May"; empty where none is known
        WhyNoneRole, ///< why none is; empty where one is
        IsFirstRole ///< the first that has a remedy: mendFirst does this one
    };

    using SquadModel::SquadModel;

    double cycleId() const;
    void setCycleId(double cycle);
    QString first() const;
    QString firstRemedy() const;
    QString firstWhyNone() const;

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Does what is offered for the check of this row, one edit; says so where nothing is.
    Q_INVOKABLE bool mend(int row);
    /// The same of the first one that has a remedy.
    Q_INVOKABLE bool mendFirst();

Q_SIGNALS:
    void cycleChanged();
    void rowsChanged();

protected:
    void reset() override;
    void follow() override;
    void prepare(Workspace &workspace) override;

private:
    struct Row {
        QString text; ///< no two are alike
        int day = 0;
        QString remedy;
        QString whyNone {};
        CycleRemark remark {};
        std::optional<edits::Remedy> how {};
        bool isFirst = false;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;
    int firstRow() const;

    CycleId m_cycle;
    Rows<Row, &Row::text> m_rows;
};

} // namespace fivepace
