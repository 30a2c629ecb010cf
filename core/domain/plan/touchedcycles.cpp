// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/touchedcycles.h"

#include <algorithm>

namespace fivepace {

namespace {

/// How far before and after a cycle its checks look at most: to the neighbours' sessions, and to races
/// (racedays.h).
constexpr std::chrono::days kLooked { 14 };

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
            add(*session);
        else if (const auto *entry = std::get_if<Change<Entry>>(&change))
            add(after, *entry);
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

void TouchedCycles::add(const Change<Session> &change)
{
    for (const auto *session : { &change.before, &change.after }) {
        if (*session)
            addSession(**session);
    }
}

/// That of a session which goes with it is touched by that.
void TouchedCycles::add(const Squad &after, const Change<Entry> &change)
{
    if (const auto *session = after.find(change.after ? change.after->session : change.before->session))
        addSession(*session);
}

bool TouchedCycles::hasBalanceOf(const Cycle &cycle) const
{
    return m_hasAll || m_balances.contains(cycle.id);
}

bool TouchedCycles::hasChecksOf(const Cycle &cycle) const
{
    return m_hasAll || std::ranges::any_of(m_days, [&](const DayRange &days) {
        return *days.from <= cycle.lastDay() + kLooked && *days.to >= cycle.firstDay - kLooked;
    });
}

} // namespace fivepace
