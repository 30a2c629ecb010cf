// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/calendar.h"

#include <algorithm>
#include <map>
#include <set>

namespace fivepace {

namespace {

/// Of the items of one day and kind the uid says which; the kind by a name of its own, since no order may
/// come into what other programs keep.
std::string uidPart(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Quality:
        return "session";
    case ItemKind::BaseRun:
        return "base-run";
    case ItemKind::Strides:
        return "strides";
    case ItemKind::LongRun:
        return "long-run";
    case ItemKind::Rest:
        return "rest";
    case ItemKind::TimeTrial:
        return "time-trial";
    case ItemKind::Drill:
        return "drill";
    case ItemKind::Gym:
        return "gym";
    case ItemKind::Note:
        return "note";
    }
    return {};
}

class CalendarThings {
public:
    CalendarThings(const Squad &squad, const CalendarOwner &owner, Date from)
        : m_squad(squad)
        , m_athlete(owner.athlete ? squad.find(*owner.athlete) : nullptr)
        , m_from(from)
    {
        if (m_athlete)
            m_groups.insert(m_athlete->groups.begin(), m_athlete->groups.end());
        else if (owner.group)
            m_groups.insert(*owner.group);
        else if (!owner.athlete) {
            for (const auto &group : squad.groups)
                m_groups.insert(group.id);
        }
    }

    std::vector<CalendarThing> all()
    {
        addSessions();
        addItems();
        addRaces();
        std::ranges::stable_sort(m_things, {}, &CalendarThing::day);
        return std::move(m_things);
    }

private:
    bool isAway(Date day) const { return m_athlete && (m_athlete->archived || absenceOn(*m_athlete, day)); }

    bool isThere(const Session &session) const
    {
        if (!m_athlete)
            return true;
        const auto *entry = m_squad.entryOf(session.id, m_athlete->id);
        if (entry && entry->isLogged())
            return true;
        return !(entry && entry->out) && !isAway(session.date);
    }

    void addSession(const Session &session)
    {
        const auto uid = "session-" + std::to_string(session.id.value);
        if (isThere(session) && m_sessions.insert(session.id).second)
            m_things.push_back(
                { uid, session.date, session.group, { .session = &session, .role = session.role } });
    }

    void addSessions()
    {
        for (const auto group : m_groups) {
            for (const auto *session : sessionsOf(m_squad, group, { m_from, {} }))
                addSession(*session);
        }
        if (!m_athlete)
            return;
        for (const auto *entry : entriesOf(m_squad, m_athlete->id, { m_from, {} })) {
            if (const auto *session = m_squad.find(entry->session))
                addSession(*session);
        }
    }

    void addItems()
    {
        for (const auto &cycle : m_squad.cycles) {
            if (!m_groups.contains(cycle.group) || cycle.lastDay() < m_from)
                continue;
            std::map<std::pair<int, ItemKind>, int> count;
            for (const auto &item : cycle.items) {
                const auto number = ++count[{ item.day, item.kind }];
                const auto day = cycle.dateOf(item.day);
                const bool mayBe = item.kind != ItemKind::Rest && item.kind != ItemKind::Quality;
                if (!mayBe || day < m_from || !isFor(item, day))
                    continue;
                m_things.push_back(
                    { "cycle-" + std::to_string(cycle.id.value) + "-day-" + std::to_string(item.day + 1) + "-"
                            + uidPart(item.kind) + "-" + std::to_string(number),
                        day, cycle.group, { .item = &item } });
            }
        }
    }

    bool isFor(const PlanItem &item, Date day) const
    {
        if (!m_athlete)
            return true;
        return !isAway(day)
            && (item.athletes.empty()
                || std::ranges::find(item.athletes, m_athlete->id) != item.athletes.end());
    }

    void addRaces()
    {
        for (const auto &race : m_squad.races) {
            const bool concerns = race.groups.empty()
                || std::ranges::any_of(m_groups, [&](GroupId id) { return fivepace::isFor(race, id); });
            if (race.date < m_from || !concerns || isAway(race.date))
                continue;
            m_things.push_back({ "race-" + std::to_string(race.id.value), race.date,
                race.groups.size() == 1 ? std::optional(race.groups.front()) : std::nullopt,
                { .race = &race } });
        }
    }

    const Squad &m_squad;
    const Athlete *m_athlete;
    Date m_from;
    std::set<GroupId> m_groups;
    std::set<SessionId> m_sessions;
    std::vector<CalendarThing> m_things;
};

} // namespace

std::string codeOf(const CalendarOwner &owner)
{
    if (owner.athlete)
        return "athlete " + std::to_string(owner.athlete->value);
    return owner.group ? "group " + std::to_string(owner.group->value) : "squad";
}

std::vector<CalendarThing> calendarOf(const Squad &squad, const CalendarOwner &owner, Date from)
{
    return CalendarThings(squad, owner, from).all();
}

} // namespace fivepace
