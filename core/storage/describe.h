// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace fivepace {

// Each value says its members once, with the names of their columns; from this one description come the
// statements that write it, what reads it, and its JSON in the undo log. A visitor has field(name, member)
// for a member that fits one column, and list(table, members) for values kept in a table of their own that
// belong to this one.

template <class Visitor, class Tag> void describe(Visitor &v, Id<Tag> &id)
{
    v.field(QStringLiteral("id"), id.value);
}

/// A column that came with a later step of the schema: undo steps written before do not have it.
struct LaterMember {
    std::string_view table, column;
    int step;
};
/// All of them. tst_members holds this to the schema.
inline constexpr std::array kLaterMembers {
    LaterMember { "squad_card", "pace_model", 2 },
    LaterMember { "squad_card", "training_allowance_percent", 2 },
    LaterMember { "squad_card", "layouts", 4 },
    LaterMember { "athlete", "pace_model", 2 },
    LaterMember { "athlete", "training_allowance_percent", 2 },
    LaterMember { "athlete_result", "pace_use", 2 },
    LaterMember { "athlete_result", "rank", 3 },
    LaterMember { "athlete_result", "indoor", 3 },
    LaterMember { "athlete_result", "altitude", 3 },
    LaterMember { "athlete_result", "start", 3 },
    LaterMember { "athlete_result", "day_assumed", 4 },
    LaterMember { "workout", "start_mode", 3 },
    LaterMember { "cycle", "day_count", 3 },
    LaterMember { "race", "target_rank", 4 },
    LaterMember { "session", "workout_start_mode", 3 },
    LaterMember { "session", "expected", 3 },
    LaterMember { "entry", "stopped_after", 3 },
    LaterMember { "entry", "stop_reason", 3 },
    LaterMember { "entry", "subgroup", 4 },
    LaterMember { "entry", "own_workout", 5 },
    LaterMember { "entry_target", "fastest_ms", 3 },
    LaterMember { "entry_target", "beat_ms", 3 },
    LaterMember { "entry_target", "pace_rung", 3 },
    LaterMember { "entry_target", "own_length_mm", 3 },
};
inline bool cameLater(const QString &table, const QString &column)
{
    const auto is = [](const QString &name, std::string_view wanted) {
        return name == QLatin1String(wanted.data(), static_cast<qsizetype>(wanted.size()));
    };
    return std::ranges::any_of(kLaterMembers,
        [&](const LaterMember &each) { return is(table, each.table) && is(column, each.column); });
}

template <class Visitor> void describe(Visitor &v, SquadCard &card)
{
    v.field(QStringLiteral("club"), card.club);
    v.field(QStringLiteral("coach"), card.coach);
    v.field(QStringLiteral("venue"), card.venue);
    v.field(QStringLiteral("start_min"), card.startMinute);
    v.field(QStringLiteral("sprinter_recovery_percent"), card.sprinterRecoveryPercent);
    v.field(QStringLiteral("pace_model"), card.paces.model);
    v.field(QStringLiteral("training_allowance_percent"), card.paces.allowancePercent);
    v.field(QStringLiteral("layouts"), card.layouts);
}

template <class Visitor> void describe(Visitor &v, Group &group)
{
    v.field(QStringLiteral("id"), group.id);
    v.field(QStringLiteral("name"), group.name);
    v.field(QStringLiteral("target_race"), group.targetRace);
    v.field(QStringLiteral("five_paces"), group.fivePaces);
}

template <class Visitor> void describeTime(Visitor &v, RepTime &time)
{
    v.field(QStringLiteral("time_ms"), time.time);
    v.field(QStringLiteral("time_precision"), time.precision);
    v.field(QStringLiteral("time_method"), time.method);
}

template <class Visitor> void describe(Visitor &v, RaceResult &result)
{
    v.field(QStringLiteral("length_mm"), result.distance);
    describeTime(v, result.time);
    v.field(QStringLiteral("date"), result.date);
    v.field(QStringLiteral("kind"), result.kind);
    v.field(QStringLiteral("place"), result.place);
    v.field(QStringLiteral("note"), result.note);
    v.field(QStringLiteral("pace_use"), result.use);
    v.field(QStringLiteral("rank"), result.rank);
    v.field(QStringLiteral("indoor"), result.indoor);
    v.field(QStringLiteral("altitude"), result.altitude);
    v.field(QStringLiteral("start"), result.start);
    v.field(QStringLiteral("day_assumed"), result.dayAssumed);
}

template <class Visitor> void describe(Visitor &v, Absence &absence)
{
    v.field(QStringLiteral("from_date"), absence.from);
    v.field(QStringLiteral("to_date"), absence.to);
    v.field(QStringLiteral("reason"), absence.reason);
}

template <class Visitor> void describe(Visitor &v, HandPace &hand)
{
    v.field(QStringLiteral("rung"), hand.rung);
    v.field(QStringLiteral("pace"), hand.pace);
    v.field(QStringLiteral("until_date"), hand.until);
}

template <class Visitor> void describe(Visitor &v, Athlete &athlete)
{
    v.field(QStringLiteral("id"), athlete.id);
    v.field(QStringLiteral("name"), athlete.name);
    v.field(QStringLiteral("short_name"), athlete.shortName);
    v.field(QStringLiteral("category"), athlete.category);
    v.field(QStringLiteral("kind"), athlete.kind);
    v.field(QStringLiteral("target_race"), athlete.targetRace);
    v.field(QStringLiteral("birth_year"), athlete.birthYear);
    v.field(QStringLiteral("base_done_date"), athlete.baseDone);
    v.field(QStringLiteral("transition_done_date"), athlete.transitionDone);
    v.field(QStringLiteral("five_paces"), athlete.fivePaces);
    v.field(QStringLiteral("notes"), athlete.notes);
    v.field(QStringLiteral("archived"), athlete.archived);
    v.field(QStringLiteral("pace_model"), athlete.modelChoice);
    v.field(QStringLiteral("training_allowance_percent"), athlete.allowancePercent);
    v.list(QStringLiteral("athlete_group"), athlete.groups);
    v.list(QStringLiteral("athlete_result"), athlete.results);
    v.list(QStringLiteral("athlete_absence"), athlete.absences);
    v.list(QStringLiteral("athlete_hand_pace"), athlete.handPaces);
}

/// A workout of the library, or a session's own copy of one with `prefix` before its columns.
template <class Visitor> void describeWorkout(Visitor &v, Workout &workout, const QString &prefix)
{
    v.field(prefix + QStringLiteral("id"), workout.id);
    v.field(prefix + QStringLiteral("name"), workout.name);
    v.field(prefix + QStringLiteral("rung"), workout.rung);
    v.field(prefix + QStringLiteral("style"), workout.style);
    v.field(prefix + QStringLiteral("level"), workout.level);
    v.field(prefix + QStringLiteral("typed_text"), workout.text);
    v.field(prefix + QStringLiteral("warm_up"), workout.warmUp);
    v.field(prefix + QStringLiteral("main_set"), workout.main);
    v.field(prefix + QStringLiteral("cool_down"), workout.coolDown);
    v.field(prefix + QStringLiteral("how_to"), workout.howTo);
    v.field(prefix + QStringLiteral("source"), workout.source);
    v.field(prefix + QStringLiteral("tags"), workout.tags);
    v.field(prefix + QStringLiteral("built_in"), workout.builtIn);
    v.field(prefix + QStringLiteral("hidden"), workout.hidden);
    v.field(prefix + QStringLiteral("favourite"), workout.favourite);
    v.field(prefix + QStringLiteral("start_mode"), workout.start);
}

template <class Visitor> void describe(Visitor &v, Workout &workout)
{
    describeWorkout(v, workout, QString());
}

template <class Visitor> void describe(Visitor &v, PlanItem &item)
{
    v.field(QStringLiteral("day"), item.day);
    v.field(QStringLiteral("kind"), item.kind);
    v.field(QStringLiteral("role"), item.role);
    v.field(QStringLiteral("start_min"), item.startMinute);
    v.field(QStringLiteral("place"), item.place);
    v.field(QStringLiteral("length_min"), item.length);
    v.field(QStringLiteral("distance_mm"), item.distance);
    v.field(QStringLiteral("note"), item.note);
    v.field(QStringLiteral("athletes"), item.athletes);
}

/// It stands in one column of the card, as JSON.
template <class Visitor> void describe(Visitor &v, SavedLayout &layout)
{
    v.field(QStringLiteral("name"), layout.name);
    v.field(QStringLiteral("days"), layout.days);
    v.list(QStringLiteral("items"), layout.items);
}

template <class Visitor> void describe(Visitor &v, Cycle &cycle)
{
    v.field(QStringLiteral("id"), cycle.id);
    v.field(QStringLiteral("group_id"), cycle.group);
    v.field(QStringLiteral("name"), cycle.name);
    v.field(QStringLiteral("first_date"), cycle.firstDay);
    v.field(QStringLiteral("target_race"), cycle.targetRace);
    v.field(QStringLiteral("five_paces"), cycle.fivePaces);
    v.field(QStringLiteral("day_count"), cycle.days);
    v.list(QStringLiteral("cycle_item"), cycle.items);
}

template <class Visitor> void describe(Visitor &v, Phase &phase)
{
    v.field(QStringLiteral("id"), phase.id);
    v.field(QStringLiteral("group_id"), phase.group);
    v.field(QStringLiteral("kind"), phase.kind);
    v.field(QStringLiteral("name"), phase.name);
    v.field(QStringLiteral("first_date"), phase.firstDay);
    v.field(QStringLiteral("last_date"), phase.lastDay);
}

template <class Visitor> void describe(Visitor &v, Race &race)
{
    v.field(QStringLiteral("id"), race.id);
    v.field(QStringLiteral("name"), race.name);
    v.field(QStringLiteral("date"), race.date);
    v.field(QStringLiteral("length_mm"), race.distance);
    v.field(QStringLiteral("start_min"), race.startMinute);
    v.field(QStringLiteral("is_target"), race.isTarget);
    v.field(QStringLiteral("target_rank"), race.rank);
    v.list(QStringLiteral("race_group"), race.groups);
}

template <class Visitor> void describe(Visitor &v, Session &session)
{
    v.field(QStringLiteral("id"), session.id);
    v.field(QStringLiteral("group_id"), session.group);
    v.field(QStringLiteral("date"), session.date);
    v.field(QStringLiteral("start_min"), session.startMinute);
    v.field(QStringLiteral("venue"), session.venue);
    v.field(QStringLiteral("cycle_id"), session.cycle);
    v.field(QStringLiteral("role"), session.role);
    describeWorkout(v, session.workout, QStringLiteral("workout_"));
    v.field(QStringLiteral("planned_rpe"), session.plannedRpe);
    v.field(QStringLiteral("expected"), session.expected);
    v.field(QStringLiteral("weather"), session.weather);
    v.field(QStringLiteral("notes"), session.notes);
    v.field(QStringLiteral("finished"), session.finished);
}

template <class Visitor> void describe(Visitor &v, RepTarget &target)
{
    v.field(QStringLiteral("target_ms"), target.time);
    v.field(QStringLiteral("slowest_ms"), target.slowest);
    v.field(QStringLiteral("recovery_kind"), target.recovery.kind);
    v.field(QStringLiteral("recovery_ms"), target.recovery.duration);
    v.field(QStringLiteral("recovery_max_ms"), target.recovery.durationMax);
    v.field(QStringLiteral("recovery_mm"), target.recovery.distance);
    v.field(QStringLiteral("recovery_either"), target.recovery.either);
    v.field(QStringLiteral("recovery_assumed"), target.recoveryAssumed);
    v.field(QStringLiteral("source"), target.source);
    v.field(QStringLiteral("model"), target.model);
    v.field(QStringLiteral("fastest_ms"), target.fastest);
    v.field(QStringLiteral("beat_ms"), target.beat);
    v.field(QStringLiteral("pace_rung"), target.rung);
    v.field(QStringLiteral("own_length_mm"), target.ownLength);
}

template <class Visitor> void describe(Visitor &v, RepResult &result)
{
    v.optional(result.time, [&v](RepTime &time) { describeTime(v, time); });
    v.field(QStringLiteral("recovery_taken_ms"), result.recoveryTaken);
    v.field(QStringLiteral("ending"), result.ending);
}

template <class Visitor> void describe(Visitor &v, Entry &entry)
{
    v.field(QStringLiteral("id"), entry.id);
    v.field(QStringLiteral("session_id"), entry.session);
    v.field(QStringLiteral("athlete_id"), entry.athlete);
    v.field(QStringLiteral("heat"), entry.heat);
    v.field(QStringLiteral("is_out"), entry.out);
    v.field(QStringLiteral("reps"), entry.reps);
    v.field(QStringLiteral("pace_percent"), entry.pacePercent);
    v.field(QStringLiteral("recovery_percent"), entry.recoveryPercent);
    v.field(QStringLiteral("rpe"), entry.rpe);
    v.field(QStringLiteral("looseness"), entry.looseness);
    v.field(QStringLiteral("recovered_early"), entry.recoveredEarly);
    v.field(QStringLiteral("notes"), entry.notes);
    v.optional(entry.stop, [&v](Stop &stop) {
        v.field(QStringLiteral("stopped_after"), stop.after);
        v.field(QStringLiteral("stop_reason"), stop.reason);
    });
    v.field(QStringLiteral("subgroup"), entry.subgroup);
    v.field(QStringLiteral("own_workout"), entry.own);
    v.list(QStringLiteral("entry_target"), entry.frozen);
    v.list(QStringLiteral("entry_rep"), entry.results);
}

} // namespace fivepace
