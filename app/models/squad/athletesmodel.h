// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/qmlid.h"
#include "models/rows.h"
#include "models/selection.h"
#include "models/squad/athleterow.h"
#include "models/squadmodel.h"

#include <QStringList>

namespace fivepace {

/// Athletes of the open squad: one group or all, found by words, with their bests, sorted by any column; some
/// of them chosen together.
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
    Q_PROPERTY(QString season READ season NOTIFY countChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged)
    Q_PROPERTY(QStringList widestFractions READ widestFractions NOTIFY countChanged)
    Q_PROPERTY(QList<double> chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)

public:
    enum class Column {
        Name,
        Target,
        Best30,
        Best400,
        Best800,
        Best1500,
        BestMile,
        Best3000,
        Best5000,
        Best10000,
        Status
    };
    Q_ENUM(Column)
    enum Role {
        AthleteIdRole = Qt::UserRole + 1,
        NameRole,
        NarrowNameRole, ///< where there is no room for the name
        CategoryRole,
        TargetRole,
        WholesRole, ///< bests up to the decimal sign, one for each of `kBestDistances`; empty for no time
        FractionsRole, ///< the rest of them
        NewBestsRole, ///< whether they are personal bests of this season
        SpokenBestsRole,
        StatusRole,
        ToneRole,
        ChosenRole,
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
    bool squadIsEmpty() const { return m_all.empty(); }
    /// "2026": a season is a calendar year.
    QString season() const;
    /// "24 athletes · 3 groups".
    QString summary() const;
    /// For each of `kBestDistances`: what its widest time has after the decimal sign, in zeros.
    QStringList widestFractions() const;

    /// 0 where there is no such row.
    Q_INVOKABLE double athleteAt(int row) const;
    /// -1 where the athlete is not shown.
    Q_INVOKABLE int rowOf(double athlete) const;
    Q_INVOKABLE QString nameAt(int row) const;
    /// The time under a column of bests as words; empty where there is none.
    Q_INVOKABLE QString bestAt(int row, fivepace::AthletesModel::Column column) const;
    /// What stands above a column of bests: "400 m".
    Q_INVOKABLE QString heading(fivepace::AthletesModel::Column column) const;
    /// In millimetres; 0 for a column that shows no bests.
    Q_INVOKABLE double lengthOf(fivepace::AthletesModel::Column column) const;

    QList<double> chosen() const;
    int chosenCount() const { return m_chosen.count(); }
    /// Only that one; the others are let go.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void toggle(int row);
    /// All from the one chosen or toggled last to this one.
    Q_INVOKABLE void extendTo(int row);
    Q_INVOKABLE void chooseAll();

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void chosenChanged();

protected:
    void reset() override;
    void follow() override;

private:
    void readSquad();
    void sort();
    void showFound();
    std::vector<AthleteRow> found() const;
    std::vector<AthleteId> shown() const;
    bool comesBefore(const AthleteRow &first, const AthleteRow &second) const;
    bool isRow(int row) const { return row >= 0 && row < m_rows.count(); }
    void changeChosen(const Selection<AthleteId> &chosen);

    std::vector<AthleteRow> m_all; ///< every athlete of the squad, sorted
    Rows<AthleteRow, &AthleteRow::id> m_rows; ///< those that are shown
    Selection<AthleteId> m_chosen;
    GroupId m_group;
    QString m_find;
    Column m_sortBy = Column::Name;
    bool m_seasonOnly = false;
    bool m_archived = false;
    bool m_descending = false;
};

} // namespace fivepace
