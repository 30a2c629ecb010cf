// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/athletestatus.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

#include <array>
#include <optional>

namespace fivepace {

/// Athletes of the open squad: one group or all, found by words, with their bests, sorted by any column.
class AthletesModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY filterChanged)
    Q_PROPERTY(QString find READ find WRITE setFind NOTIFY filterChanged)
    Q_PROPERTY(bool seasonOnly READ seasonOnly WRITE setSeasonOnly NOTIFY filterChanged)
    Q_PROPERTY(bool archived READ archived WRITE setArchived NOTIFY filterChanged)
    Q_PROPERTY(Column sortBy READ sortBy WRITE setSortBy NOTIFY filterChanged)
    Q_PROPERTY(bool descending READ descending WRITE setDescending NOTIFY filterChanged)
    Q_PROPERTY(int archivedCount READ archivedCount NOTIFY countChanged)
    Q_PROPERTY(bool squadIsEmpty READ squadIsEmpty NOTIFY countChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged)

public:
    enum class Column { Name, Target, Best400, Best800, Best1500, Best3000, Best5000, Status };
    Q_ENUM(Column)
    enum Role {
        AthleteIdRole = Qt::UserRole + 1,
        NameRole,
        CategoryRole,
        TargetRole,
        Best400Role,
        Best800Role,
        Best1500Role,
        Best3000Role,
        Best5000Role,
        StatusRole,
        ToneRole,
        SpokenRole
    };

    explicit AthletesModel(QObject *parent = nullptr);

    /// 0 for everybody.
    double group() const { return numberOf(m_group); }
    void setGroup(double group);
    const QString &find() const { return m_find; }
    void setFind(const QString &find);
    /// Bests of this season instead of all time.
    bool seasonOnly() const { return m_seasonOnly; }
    void setSeasonOnly(bool seasonOnly);
    /// Shows those in the archive instead of the others.
    bool archived() const { return m_archived; }
    void setArchived(bool archived);
    Column sortBy() const { return m_sortBy; }
    void setSortBy(Column column);
    bool descending() const { return m_descending; }
    void setDescending(bool descending);
    int archivedCount() const;
    bool squadIsEmpty() const;
    /// "24 athletes · 3 groups".
    QString summary() const;

    /// 0 where there is no such row.
    Q_INVOKABLE double athleteAt(int row) const;
    /// -1 where the athlete is not shown.
    Q_INVOKABLE int rowOf(double athlete) const;

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();

protected:
    void reset() override { m_rows.reset(*this, rows()); }
    void follow() override { m_rows.replace(*this, rows()); }

private:
    struct Row {
        AthleteId id;
        QString name;
        Category category = Category::Men;
        PaceRung target = PaceRung::M1500;
        std::array<std::optional<RepTime>, 5> bests;
        AthleteStatus status;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;
    Row rowFor(const Athlete &athlete) const;
    bool isShown(const Athlete &athlete) const;
    bool comesBefore(const Row &first, const Row &second) const;
    QString spoken(const Row &row) const;

    Rows<Row, &Row::id> m_rows;
    GroupId m_group;
    QString m_find;
    Column m_sortBy = Column::Name;
    bool m_seasonOnly = false;
    bool m_archived = false;
    bool m_descending = false;
};

} // namespace fivepace
