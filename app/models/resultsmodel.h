// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// Results of one athlete, newest first, with personal and season's bests marked.
class ResultsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY athleteChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    enum Role {
        ResultIndexRole = Qt::UserRole + 1,
        DistanceRole,
        WhereRole,
        TimeRole,
        DateRole,
        FlagRole,
        NoteRole,
        SpokenRole
    };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    /// How many are shown; 0 for all.
    int most() const { return m_most; }
    void setMost(int most);
    /// How many the athlete has.
    int total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void athleteChanged();
    void mostChanged();
    void totalChanged();

private:
    struct Row {
        std::size_t id = 0; ///< place in the athlete's results
        RaceResult result;
        bool isPersonalBest = false;
        bool isSeasonsBest = false; ///< of the season it was run in

        bool operator==(const Row &) const = default;
    };

    void reset();
    void refresh();
    std::vector<Row> rows();
    QString flag(const Row &row) const;
    QString where(const RaceResult &result) const;
    QString spoken(const Row &row) const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    Rows<Row, &Row::id> m_rows;
    int m_most = 0;
    int m_total = 0;
};

} // namespace fivepace
