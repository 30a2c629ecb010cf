// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "models/squadmodel.h"

namespace fivepace {

/// The library: built-in workouts and the squad's own, by rung, style and level, found by words.
class WorkoutsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString find READ find WRITE setFind NOTIFY findChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged)

public:
    enum Role {
        WorkoutIdRole = Qt::UserRole + 1,
        NameRole,
        TextRole,
        RungRole,
        LevelRole,
        IsOwnRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    const QString &find() const { return m_find; }
    void setFind(const QString &find);
    /// "48 workouts · 9 paces", of the whole library.
    QString summary() const;

    /// 0 where there is no such row.
    Q_INVOKABLE double workoutAt(int row) const;
    /// -1 where the workout is not shown.
    Q_INVOKABLE int rowOf(double workout) const;
    /// "400 m pace" for a rung's code, the section of the list.
    Q_INVOKABLE QString sectionName(const QString &rung) const;
    Q_INVOKABLE int sectionCount(const QString &rung) const;

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void findChanged();

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        WorkoutId id;
        QString name;
        QString text; ///< one line
        PaceRung rung = PaceRung::M400;
        int level = 1;
        bool own = false;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;

    Rows<Row, &Row::id> m_rows;
    QString m_find;
};

/// "Max velocity", "400 m pace", "60 min pace".
QString paceName(PaceRung rung);

} // namespace fivepace
