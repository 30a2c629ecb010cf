// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/seasonedits.h"
#include "models/plan/seasonthing.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The season of all groups to scale: a lane a group, with its phases, cycles and races on one axis of days.
/// Places are days from `firstDay`.
class SeasonLanes : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// Everything that touches this calendar year is shown.
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    /// The years that have something, and this one.
    Q_PROPERTY(QList<int> years READ years NOTIFY changed)
    /// The only group whose lane is shown; 0 for all.
    Q_PROPERTY(double onlyGroup READ onlyGroup WRITE setOnlyGroup NOTIFY changed)
    /// Of the squad, shown or not.
    Q_PROPERTY(int groupCount READ groupCount NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    /// Where today is; -1 where it is not shown.
    Q_PROPERTY(int today READ today NOTIFY changed)
    Q_PROPERTY(QList<fivepace::SeasonMonth> months READ months NOTIFY changed)
    /// "to 30 June 2026 · 3 groups": what is shown, in words.
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)

public:
    enum Role { GroupRole = Qt::UserRole + 1, NameRole, MembersRole, PhasesRole, CyclesRole, RacesRole };

    explicit SeasonLanes(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int year() const { return m_year; }
    void setYear(int year);
    QList<int> years() const;
    double onlyGroup() const;
    void setOnlyGroup(double group);
    int groupCount() const;
    int days() const { return static_cast<int>((m_last - m_first).count()) + 1; }
    int today() const;
    QList<SeasonMonth> months() const;
    QString subtitle() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Phases, cycles and races: lists of SeasonThing.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What is first to be chosen: the group's cycle or phase of today, else the first thing of its lane; of
    /// no kind where there is none.
    Q_INVOKABLE fivepace::SeasonThing opening(double group) const;
    /// The thing with this kind and id; of no kind where it is gone.
    Q_INVOKABLE fivepace::SeasonThing thing(const QString &kind, double id) const;
    /// The thing so many further in its lane, or the nearest in time so many lanes further; the same where
    /// there is none.
    Q_INVOKABLE fivepace::SeasonThing beside(const QString &kind, double id, int across, int down) const;

    /// The day at this place, as the forms of races and phases take it.
    Q_INVOKABLE QString dayAt(int place) const;

    /// Another last day, `by` days later, earlier where negative; what is later stays or moves along. False,
    /// with the reason said, where that cannot be.
    Q_INVOKABLE bool moveEnd(const QString &kind, double id, int by, bool movesAlong);
    Q_INVOKABLE bool moveStart(double phase, int by);
    /// This thing and all later ones of its group; of a race, it alone.
    Q_INVOKABLE bool moveAll(const QString &kind, double id, int by);
    /// A phase or a cycle in the middle, at a whole week where there is one.
    Q_INVOKABLE bool split(const QString &kind, double id);
    /// The sessions of a cycle that are still to be chosen, from the library.
    Q_INVOKABLE bool fill(const QString &kind, double id);
    Q_INVOKABLE bool remove(const QString &kind, double id);

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    static const QString kPhase, kCycle, kRace;

    struct Thing {
        QString kind;
        std::int64_t id = 0;
        GroupId group;
        Date first, last;
    };

    void rebuild();
    void fitDays();
    std::vector<Thing> thingsOf(GroupId group) const;
    const Group *groupAt(int row) const;
    std::vector<const Group *> shownGroups() const;
    SeasonThing shown(const Thing &thing, Date before) const;
    SeasonThing whole(const Thing &thing) const;
    QList<SeasonThing> listOf(GroupId group, const QString &kind) const;
    std::optional<Thing> find(const QString &kind, double id) const;
    bool perform(const Edit &edit);

    QPointer<Workspace> m_workspace;
    int m_year = 0;
    GroupId m_only;
    Date m_first, m_last;
};

} // namespace fivepace
