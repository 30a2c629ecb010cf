// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

#include <variant>
#include <vector>

namespace fivepace {

/// The season of one group as a strip: its phases, cycles and target races in order of time.
class SeasonModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double groupId READ groupId WRITE setGroupId NOTIFY groupChanged)
    /// "all" of the season, its "stretches" (phases and cycles) or its "races".
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY groupChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< "phase", "cycle" or "race"
        IdRole,
        NameRole,
        DatesRole,
        RungsRole, ///< of a cycle: the codes of its five paces
        PastRole,
        CurrentRole,
    };

    explicit SeasonModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double groupId() const { return numberOf(m_group); }
    void setGroupId(double id);
    QString part() const { return m_part; }
    void setPart(const QString &part);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The cycle to open first: today's, else the next to come, else the last; 0 where the group has none.
    Q_INVOKABLE double openingCycle() const;
    /// The cycle on whose days the session lies; 0 where there is none.
    Q_INVOKABLE double cycleOf(double session) const;
    /// The cycle before (-1) or after (+1) `cycle` in time; 0 where there is none.
    Q_INVOKABLE double neighbour(double cycle, int step) const;
    /// The row of this phase, cycle or race; -1 where it is not shown.
    Q_INVOKABLE int rowOf(double item) const;
    Q_INVOKABLE bool removeRace(double race);

Q_SIGNALS:
    void workspaceChanged();
    void groupChanged();

private:
    using Item = std::variant<Phase, Cycle, Race>;
    void rebuild();
    QVariant cycleData(const Cycle &cycle, int role) const;
    QVariant phaseData(const Phase &phase, int role) const;
    QVariant raceData(const Race &race, int role) const;

    QPointer<Workspace> m_workspace;
    GroupId m_group;
    QString m_part = QStringLiteral("all");
    std::vector<Item> m_items;
};

} // namespace fivepace
