// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// The sessions a coach has before them: those of the last week that are not finished, today's, and those of
/// the next ten days; by date.
class UpcomingModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString todayText READ todayText NOTIFY countChanged)

public:
    enum Role {
        SessionIdRole = Qt::UserRole + 1,
        DayRole,
        WhenRole,
        NameRole,
        GroupRole,
        TextRole,
        RungRole,
        ChipRole,
        LoggedRole,
        MissingRole,
        IsTodayRole,
        IsLateRole
    };

    using SquadModel::SquadModel;

    int count() const override { return m_rows.count(); }
    /// "Monday 4 May".
    QString todayText() const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        SessionId id;
        QString day; ///< "Today", "Tomorrow", "Fri 8 May"
        QString when; ///< "18:30 · Track"
        QString name;
        QString group;
        QString text;
        QString rung;
        QString chip;
        QString logged; ///< "3 of 8 logged"
        QString missing; ///< "missing: D. Roche, A. Haddad", "only: A. Okafor"; empty where nobody is
        bool isToday = false;
        bool isLate = false;

        bool operator==(const Row &) const = default;
    };

    QString missingOf(const Session &session) const;
    Row rowOf(const Session &session) const;
    std::vector<Row> rows() const;

    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
