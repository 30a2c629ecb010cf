// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/touchedcycles.h"

#include <algorithm>

namespace fivepace {

namespace {

/// How far before and after a cycle its checks look at most: to the neighbours' sessions, and to races
/// (racedays.h).
constexpr std::chrono::days kLooked { 14 };

/// As it is after the edit; else, where the edit takes it away, as it was.
const Session *sessionIn(const Squad &after, const Edit &edit, SessionId id)
{
    if (const auto *session = after.find(id))
        return session;
    for (const auto &change : edit.changes) {
        const auto *session = std::get_if<Change<Session>>(&change);
        if (session && session->before && session->before->id == id)
            return &*session->before;
    }
    return nullptr;
}

DayRange daysOf(const Cycle &cycle)
{
    return { cycle.firstDay, cycle.lastDay() };
}

} // namespace

TouchedCycles::TouchedCycles(const Squad &after, const Edit &edit)
{
    for (const auto &change : edit.changes) {
        if (const auto *cycle = std::get_if<Change<Cycle>>(&change))
            add(*cycle);
        else if (const auto *race = std::get_if<Change<Race>>(&change))
            add(*race);
        else if (const auto *session = std::get_if<Change<Session>>(&change))
            add(after, *session);
        else if (const auto *entry = std::get_if<Change<Entry>>(&change))
            add(after, edit, *entry);
        else if (!std::holds_alternative<Change<Phase>>(change)
            && !std::holds_alternative<Change<Workout>>(change)) // a session has its own copy
            m_hasAll = true;
    }
}

void TouchedCycles::add(const Change<Cycle> &change)
{
    for (const auto *cycle : { &change.before, &change.after }) {
        if (*cycle)
            m_days.push_back(daysOf(**cycle));
    }
    const bool isSame = change.before && change.after && change.before->group == change.after->group
        && change.before->fivePaces == change.after->fivePaces;
    if (!isSame)
        m_balances.insert(change.after ? change.after->id : change.before->id);
}

void TouchedCycles::add(const Change<Race> &change)
{
    for (const auto *race : { &change.before, &change.after }) {
        if (*race)
            m_days.push_back({ (*race)->date, (*race)->date });
    }
}

void TouchedCycles::addSession(const Session &session)
{
    m_days.push_back({ session.date, session.date });
    if (session.cycle)
        m_balances.insert(*session.cycle);
}

/// Of those who are there after the edit; who came or went is a change of its own.
void TouchedCycles::addGuests(const Squad &after, const Session &session)
{
    for (const auto *line : entriesOf(after, session.id)) {
        const auto *athlete = after.find(line->athlete);
        if (athlete && !isMember(*athlete, session.group))
            m_guestDays.insert(session.date);
    }
}

void TouchedCycles::add(const Squad &after, const Change<Session> &change)
{
    for (const auto *session : { &change.before, &change.after }) {
        if (!*session)
            continue;
        addSession(**session);
        addGuests(after, **session);
    }
}

void TouchedCycles::add(const Squad &after, const Edit &edit, const Change<Entry> &change)
{
    const auto &line = change.after ? *change.after : *change.before;
    const auto *session = sessionIn(after, edit, line.session);
    if (!session)
        return;
    addSession(*session);
    const auto *athlete = after.find(line.athlete);
    if (athlete && !isMember(*athlete, session->group))
        m_guestDays.insert(session->date);
}

bool TouchedCycles::hasBalanceOf(const Cycle &cycle) const
{
    const auto guests = m_guestDays.lower_bound(cycle.firstDay);
    return m_hasAll || m_balances.contains(cycle.id)
        || (guests != m_guestDays.end() && *guests <= cycle.lastDay());
}

bool TouchedCycles::hasChecksOf(const Cycle &cycle) const
{
    return m_hasAll || std::ranges::any_of(m_days, [&](const DayRange &days) {
        return *days.from <= cycle.lastDay() + kLooked && *days.to >= cycle.firstDay - kLooked;
    });
}

} // namespace fivepace
