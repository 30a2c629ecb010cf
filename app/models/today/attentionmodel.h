// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// Who needs the coach's attention today, as the rules see them; most pressing first.
class AttentionModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { ToneRole = Qt::UserRole + 1, SentenceRole, NamesRole, AthleteIdRole, SessionIdRole };

    using SquadModel::SquadModel;

    int count() const override { return m_rows.count(); }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        QString key; ///< kind, first athlete, session and how many
        QString tone;
        QString sentence;
        QStringList names; ///< of many athletes, whom the sentence does not name
        qlonglong athlete = 0; ///< 0 where it is about no one athlete
        qlonglong session = 0;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;

    Rows<Row, &Row::key> m_rows;
};

} // namespace fivepace
