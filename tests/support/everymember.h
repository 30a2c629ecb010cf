// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <tuple>
#include <typeinfo>

// Every member of every value that a squad holds. Each type names all of them here, by a structured binding:
// where a member is added to the type, this does not compile until it stands here too, and then
// tests/support/fullsquad.h has to give it a value other than its default.

namespace fivepace::test {

inline auto tied(SquadCard &card)
{
    auto &[club, coach, venue, startMinute, sprinterRecoveryPercent, paces, layouts] = card;
    return std::tie(club, coach, venue, startMinute, sprinterRecoveryPercent, paces, layouts);
}

inline auto tied(PaceSettings &settings)
{
    auto &[model, allowancePercent] = settings;
    return std::tie(model, allowancePercent);
}

inline auto tied(Group &group)
{
    auto &[id, name, targetRace, fivePaces] = group;
    return std::tie(id, name, targetRace, fivePaces);
}

inline auto tied(RepTime &time)
{
    auto &[length, precision, method] = time;
    return std::tie(length, precision, method);
}

inline auto tied(RaceResult &result)
{
    auto &[distance, time, date, kind, place, note, use, rank, indoor, altitude, start, dayAssumed] = result;
    return std::tie(distance, time, date, kind, place, note, use, rank, indoor, altitude, start, dayAssumed);
}

inline auto tied(Absence &absence)
{
    auto &[from, to, reason] = absence;
    return std::tie(from, to, reason);
}

inline auto tied(HandPace &hand)
{
    auto &[rung, pace, until] = hand;
    return std::tie(rung, pace, until);
}

inline auto tied(Athlete &athlete)
{
    auto &[id, name, shortName, category, kind, targetRace, birthYear, groups, results, absences, baseDone,
        transitionDone, fivePaces, handPaces, modelChoice, allowancePercent, notes, archived]
        = athlete;
    return std::tie(id, name, shortName, category, kind, targetRace, birthYear, groups, results, absences,
        baseDone, transitionDone, fivePaces, handPaces, modelChoice, allowancePercent, notes, archived);
}

inline auto tied(Workout &workout)
{
    auto &[id, name, rung, style, level, text, warmUp, main, coolDown, howTo, source, tags, builtIn, hidden,
        favourite, start]
        = workout;
    return std::tie(id, name, rung, style, level, text, warmUp, main, coolDown, howTo, source, tags, builtIn,
        hidden, favourite, start);
}

inline auto tied(PlanItem &item)
{
    auto &[day, kind, role, startMinute, place, length, distance, note, athletes] = item;
    return std::tie(day, kind, role, startMinute, place, length, distance, note, athletes);
}

inline auto tied(SavedLayout &layout)
{
    auto &[name, days, items] = layout;
    return std::tie(name, days, items);
}

inline auto tied(Cycle &cycle)
{
    auto &[id, group, name, firstDay, targetRace, fivePaces, days, items] = cycle;
    return std::tie(id, group, name, firstDay, targetRace, fivePaces, days, items);
}

inline auto tied(Phase &phase)
{
    auto &[id, group, kind, name, firstDay, lastDay] = phase;
    return std::tie(id, group, kind, name, firstDay, lastDay);
}

inline auto tied(Race &race)
{
    auto &[id, name, date, distance, startMinute, groups, isTarget, rank] = race;
    return std::tie(id, name, date, distance, startMinute, groups, isTarget, rank);
}

inline auto tied(Session &session)
{
    auto &[id, group, date, startMinute, venue, cycle, role, workout, plannedRpe, expected, weather, notes,
        finished]
        = session;
    return std::tie(id, group, date, startMinute, venue, cycle, role, workout, plannedRpe, expected, weather,
        notes, finished);
}

inline auto tied(Recovery &recovery)
{
    auto &[kind, duration, durationMax, distance, either] = recovery;
    return std::tie(kind, duration, durationMax, distance, either);
}

inline auto tied(RepTarget &target)
{
    auto &[time, slowest, fastest, beat, rung, ownLength, recovery, recoveryAssumed, source, model] = target;
    return std::tie(time, slowest, fastest, beat, rung, ownLength, recovery, recoveryAssumed, source, model);
}

inline auto tied(Stop &stop)
{
    auto &[after, reason] = stop;
    return std::tie(after, reason);
}

inline auto tied(RepResult &result)
{
    auto &[time, recoveryTaken, ending] = result;
    return std::tie(time, recoveryTaken, ending);
}

inline auto tied(Entry &entry)
{
    auto &[id, session, athlete, heat, out, reps, pacePercent, recoveryPercent, frozen, results, rpe,
        looseness, recoveredEarly, stop, notes, subgroup, own]
        = entry;
    return std::tie(id, session, athlete, heat, out, reps, pacePercent, recoveryPercent, frozen, results, rpe,
        looseness, recoveredEarly, stop, notes, subgroup, own);
}

/// All but the logbook, which is another place for sessions and entries.
inline auto tied(Squad &squad)
{
    auto &[card, groups, athletes, workouts, cycles, phases, races, sessions, entries, logbook] = squad;
    return std::tie(card, groups, athletes, workouts, cycles, phases, races, sessions, entries);
}

template <class T>
concept HasMembers = requires(T &value)
{
    tied(value);
};

template <class T, class Visit> void eachInside(T &value, Visit &visit);
template <class T, class Visit> void eachInside(std::optional<T> &value, Visit &visit)
{
    if (value)
        eachInside(*value, visit);
}
template <class T, class Visit> void eachInside(std::vector<T> &values, Visit &visit)
{
    for (auto &value : values)
        eachInside(value, visit);
}

/// Calls visit(value) for `value` and for all that stands inside it, down to what has no members of ours.
template <class T, class Visit> void eachInside(T &value, Visit &visit)
{
    if constexpr (HasMembers<T>) {
        visit(value);
        std::apply([&](auto &...members) { (eachInside(members, visit), ...); }, tied(value));
    }
}

/// Calls visit(member, place, type) for each member of each value in the squad that is other than its default
/// at the moment; what it does to the member is taken back after it.
template <class Visit> void eachMemberSet(Squad &squad, Visit visit)
{
    auto inValue = [&]<class T>(T &value) {
        if constexpr (!std::is_same_v<T, Squad>) {
            T plain {};
            auto places = [&]<std::size_t... I>(std::index_sequence<I...>)
            {
                const auto one = [&](auto &member, auto &usual, std::size_t place) {
                    if (member == usual)
                        return;
                    const auto kept = member;
                    visit(member, usual, place, typeid(T).name());
                    member = kept;
                };
                (one(std::get<I>(tied(value)), std::get<I>(tied(plain)), I), ...);
            };
            places(std::make_index_sequence<std::tuple_size_v<decltype(tied(value))>> {});
        }
    };
    eachInside(squad, inValue);
}

} // namespace fivepace::test
