// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/seasonlanes.h"

#include "domain/plan/seasonspan.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/seasonwords.h"
#include "text/words.h"

#include <algorithm>
#include <set>

namespace fivepace {

const QString SeasonLanes::kPhase = QStringLiteral("phase");
const QString SeasonLanes::kCycle = QStringLiteral("cycle");
const QString SeasonLanes::kRace = QStringLiteral("race");

SeasonLanes::SeasonLanes(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SeasonLanes::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SeasonLanes::rebuild, &SeasonLanes::rebuild))
        return;
    m_year = workspace ? yearOf(workspace->today()) : 0;
    rebuild();
    Q_EMIT workspaceChanged();
}

void SeasonLanes::setYear(int year)
{
    if (!assign(m_year, year))
        return;
    rebuild();
}

/// All lanes at once: their common scale may change with any of them.
void SeasonLanes::rebuild()
{
    assertGuiThread();
    beginResetModel();
    fitDays();
    endResetModel();
    Q_EMIT changed();
}

void SeasonLanes::fitDays()
{
    const auto span
        = seasonSpan(m_workspace && m_workspace->isOpen() ? m_workspace->squad() : Squad {}, m_year);
    m_first = span.first;
    m_last = span.last;
}

std::vector<SeasonLanes::Thing> SeasonLanes::thingsOf(GroupId group) const
{
    std::vector<Thing> things;
    const auto &squad = m_workspace->squad();
    const auto add = [&](const QString &kind, std::int64_t id, Date first, Date last) {
        if (isInYear(first, last, m_year))
            things.push_back({ kind, id, group, first, last });
    };
    for (const auto &phase : squad.phases) {
        if (phase.group == group)
            add(kPhase, phase.id.value, phase.firstDay, phase.lastDay);
    }
    for (const auto *cycle : cyclesOf(squad, group))
        add(kCycle, cycle->id.value, cycle->firstDay, cycle->lastDay());
    for (const auto &race : squad.races) {
        if (isFor(race, group))
            add(kRace, race.id.value, race.date, race.date);
    }
    std::ranges::stable_sort(things, {}, &Thing::first);
    return things;
}

QList<int> SeasonLanes::years() const
{
    std::set<int> years { m_year };
    if (m_workspace && m_workspace->isOpen()) {
        const auto &squad = m_workspace->squad();
        years.insert(yearOf(m_workspace->today()));
        for (const auto &phase : squad.phases) {
            years.insert(yearOf(phase.firstDay));
            years.insert(yearOf(phase.lastDay));
        }
        for (const auto &cycle : squad.cycles) {
            years.insert(yearOf(cycle.firstDay));
            years.insert(yearOf(cycle.lastDay()));
        }
        for (const auto &race : squad.races)
            years.insert(yearOf(race.date));
    }
    return { years.begin(), years.end() };
}

int SeasonLanes::today() const
{
    if (!m_workspace)
        return -1;
    const auto today = m_workspace->today();
    return today < m_first || today > m_last ? -1 : static_cast<int>((today - m_first).count());
}

QList<SeasonMonth> SeasonLanes::months() const
{
    QList<SeasonMonth> list;
    auto end = m_first;
    const std::chrono::year_month_day first(m_first);
    for (auto month = first.year() / first.month();; month += std::chrono::months(1)) {
        const Date from = std::max(m_first, Date(month / 1));
        if (from > m_last)
            break;
        const auto to = std::min(m_last + std::chrono::days(1), Date((month + std::chrono::months(1)) / 1));
        list.push_back({ words::locale().standaloneMonthName(
                             static_cast<int>(static_cast<unsigned>(month.month())), QLocale::ShortFormat),
            static_cast<int>((from - end).count()), static_cast<int>((to - from).count()) });
        end = to;
    }
    return list;
}

QString SeasonLanes::subtitle() const
{
    return m_workspace && m_workspace->isOpen() ? words::dateRange(m_first, m_last) : QString();
}

QString SeasonLanes::dayAt(int place) const
{
    return QString::fromStdString(isoDate(m_first + std::chrono::days(std::clamp(place, 0, days() - 1))));
}

int SeasonLanes::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : static_cast<int>(shownGroups().size());
}

double SeasonLanes::onlyGroup() const
{
    return numberOf(m_only);
}

void SeasonLanes::setOnlyGroup(double group)
{
    if (assign(m_only, idFrom<GroupId>(group)))
        rebuild();
}

int SeasonLanes::groupCount() const
{
    return m_workspace && m_workspace->isOpen() ? static_cast<int>(m_workspace->squad().groups.size()) : 0;
}

/// All of them where the only one is gone.
std::vector<const Group *> SeasonLanes::shownGroups() const
{
    std::vector<const Group *> shown;
    if (!m_workspace || !m_workspace->isOpen())
        return shown;
    const bool isOne = m_workspace->squad().find(m_only) != nullptr;
    for (const auto &group : m_workspace->squad().groups) {
        if (!isOne || group.id == m_only)
            shown.push_back(&group);
    }
    return shown;
}

QHash<int, QByteArray> SeasonLanes::roleNames() const
{
    return { { GroupRole, "groupId" }, { NameRole, "name" }, { MembersRole, "members" },
        { PhasesRole, "phases" }, { CyclesRole, "cycles" }, { RacesRole, "races" } };
}

const Group *SeasonLanes::groupAt(int row) const
{
    const auto groups = shownGroups();
    return row >= 0 && row < static_cast<int>(groups.size()) ? groups[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

QVariant SeasonLanes::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    const auto *group = index.isValid() ? groupAt(index.row()) : nullptr;
    if (!group)
        return {};
    switch (role) {
    case GroupRole:
        return numberOf(group->id);
    case NameRole:
        return words::fromUtf8(group->name);
    case MembersRole:
        return tr(
            "%n athlete(s)", nullptr, static_cast<int>(membersOf(m_workspace->squad(), group->id).size()));
    case PhasesRole:
        return QVariant::fromValue(listOf(group->id, kPhase));
    case CyclesRole:
        return QVariant::fromValue(listOf(group->id, kCycle));
    case RacesRole:
        return QVariant::fromValue(listOf(group->id, kRace));
    default:
        return {};
    }
}

QList<SeasonThing> SeasonLanes::listOf(GroupId group, const QString &kind) const
{
    QList<SeasonThing> list;
    auto before = m_first;
    for (const auto &thing : thingsOf(group)) {
        if (thing.kind != kind)
            continue;
        list.push_back(shown(thing, before));
        before = std::max(before, thing.last + std::chrono::days(1));
    }
    return list;
}

/// `before` is the day after the end of the thing before it.
SeasonThing SeasonLanes::shown(const Thing &thing, Date before) const
{
    const auto &squad = m_workspace->squad();
    const auto first = std::max(thing.first, std::max(m_first, before));
    SeasonThing shown;
    shown.kind = thing.kind;
    shown.itemId = static_cast<double>(thing.id);
    shown.dates
        = thing.kind == kRace ? words::shortDate(thing.first) : words::dateRange(thing.first, thing.last);
    shown.begins = words::shortDate(thing.first);
    shown.length = words::weeksAndDays(static_cast<int>((thing.last - thing.first).count()) + 1);
    shown.lead = std::max(0, static_cast<int>((first - before).count()));
    shown.days = std::max(1, static_cast<int>((thing.last - first).count()) + 1);
    shown.first = static_cast<int>((thing.first - m_first).count());
    shown.isPast = thing.last < m_workspace->today();
    if (const auto *phase = thing.kind == kPhase ? squad.find(PhaseId { thing.id }) : nullptr) {
        shown.name = words::phase(*phase);
    } else if (const auto *cycle = thing.kind == kCycle ? squad.find(CycleId { thing.id }) : nullptr) {
        shown.name = words::fromUtf8(cycle->name);
        for (const auto rung : cycle->fivePaces.rungs)
            shown.rungs << QString::fromUtf8(codeOf(rung));
    } else if (const auto *race = thing.kind == kRace ? squad.find(RaceId { thing.id }) : nullptr) {
        shown.name = words::fromUtf8(race->name);
        shown.isTarget = race->isTarget && race->rank == TargetRank::A;
        shown.mark = words::raceMark(*race);
        shown.rank = words::raceRank(*race);
    }
    return shown;
}

SeasonThing SeasonLanes::whole(const Thing &thing) const
{
    auto one = shown(thing, m_first);
    one.group = numberOf(thing.group);
    const auto *group = m_workspace->squad().find(thing.group);
    one.groupName = group ? words::fromUtf8(group->name) : QString();
    return one;
}

std::optional<SeasonLanes::Thing> SeasonLanes::find(const QString &kind, double id) const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    for (const auto &group : m_workspace->squad().groups) {
        for (const auto &thing : thingsOf(group.id)) {
            if (thing.kind == kind && static_cast<double>(thing.id) == id)
                return thing;
        }
    }
    return {};
}

SeasonThing SeasonLanes::thing(const QString &kind, double id) const
{
    const auto found = find(kind, id);
    return found ? whole(*found) : SeasonThing();
}

SeasonThing SeasonLanes::opening(double group) const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    const auto things = thingsOf(idFrom<GroupId>(group));
    const auto today = m_workspace->today();
    for (const auto &kind : { kCycle, kPhase }) {
        for (const auto &thing : things) {
            if (thing.kind == kind && thing.first <= today && today <= thing.last)
                return whole(thing);
        }
    }
    return things.empty() ? SeasonThing() : whole(things.front());
}

SeasonThing SeasonLanes::beside(const QString &kind, double id, int across, int down) const
{
    const auto here = find(kind, id);
    if (!here)
        return {};
    const auto groups = shownGroups();
    const auto lane = std::ranges::find(groups, here->group, &Group::id) - groups.begin() + down;
    if (lane < 0 || lane >= static_cast<std::ptrdiff_t>(groups.size()))
        return whole(*here);
    const auto things = thingsOf(groups[static_cast<std::size_t>(lane)]->id);
    if (down != 0) {
        const auto nearest = std::ranges::min_element(
            things, {}, [&](const Thing &thing) { return std::abs((thing.first - here->first).count()); });
        return nearest == things.end() ? whole(*here) : whole(*nearest);
    }
    const auto at = std::ranges::find_if(
        things, [&](const Thing &thing) { return thing.kind == kind && thing.id == here->id; });
    const auto wanted = at - things.begin() + across;
    return wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(things.size())
        ? whole(*here)
        : whole(things[static_cast<std::size_t>(wanted)]);
}

} // namespace fivepace
