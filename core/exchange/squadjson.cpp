// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/squadjson.h"

#include "domain/notation/notation.h"
#include "domain/squad/codes.h"
#include "exchange/jsonvalues.h"
#include "exchange/parsejson.h"

#include <QJsonArray>

namespace fivepace::exchange {

namespace {

template <HasCodes E> QString code(E value)
{
    return jsonText(storedCode(value));
}

template <class Tag> QJsonValue idJson(Id<Tag> id)
{
    return static_cast<qint64>(id.value);
}

QString dateJson(Date date)
{
    return jsonText(isoDate(date));
}

/// A member that may be absent is null then, so that every object has the same keys.
template <class T, class ToJson> QJsonValue orNull(const std::optional<T> &value, ToJson toJson)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<int> &value)
{
    return orNull(value, [](int each) { return each; });
}

template <class List, class ToJson> QJsonArray arrayOf(const List &values, ToJson toJson)
{
    QJsonArray array;
    for (const auto &value : values)
        array << toJson(value);
    return array;
}

void putTime(QJsonObject &object, const RepTime &time)
{
    object[QStringLiteral("time_ms")] = msJson(time.time);
    object[QStringLiteral("precision_s")] = code(time.precision);
    object[QStringLiteral("method")] = code(time.method);
}

} // namespace

QJsonObject resultJson(const RaceResult &result)
{
    QJsonObject object { { QStringLiteral("distance_m"), metresJson(result.distance) },
        { QStringLiteral("date"), dateJson(result.date) }, { QStringLiteral("kind"), code(result.kind) },
        { QStringLiteral("place"), jsonText(result.place) },
        { QStringLiteral("note"), jsonText(result.note) }, { QStringLiteral("pace_use"), code(result.use) },
        { QStringLiteral("rank"), result.rank ? QJsonValue(*result.rank) : QJsonValue() },
        { QStringLiteral("indoor"), result.indoor }, { QStringLiteral("altitude"), result.altitude },
        { QStringLiteral("start"), code(result.start) },
        { QStringLiteral("day_assumed"), result.dayAssumed } };
    putTime(object, result.time);
    return object;
}

namespace {

QJsonObject absenceJson(const Absence &absence)
{
    return { { QStringLiteral("from"), dateJson(absence.from) },
        { QStringLiteral("to"), orNull(absence.to, dateJson) },
        { QStringLiteral("reason"), code(absence.reason) } };
}

QJsonObject handPaceJson(const HandPace &hand)
{
    return { { QStringLiteral("rung"), jsonText(codeOf(hand.rung)) },
        { QStringLiteral("pace_ms_per_400"), msJson(hand.pace.per400()) },
        { QStringLiteral("until"), orNull(hand.until, dateJson) } };
}

/// "preferred" for the order of preference.
QJsonValue modelJson(ModelChoice choice)
{
    return choice.model ? jsonText(codeOf(*choice.model)) : QStringLiteral("preferred");
}

QJsonArray rungsJson(const FivePaces &five)
{
    return arrayOf(five.rungs, [](PaceRung rung) { return jsonText(codeOf(rung)); });
}

} // namespace

QJsonObject groupJson(const Group &group)
{
    return { { QStringLiteral("id"), idJson(group.id) }, { QStringLiteral("name"), jsonText(group.name) },
        { QStringLiteral("target_race"), jsonText(codeOf(group.targetRace)) },
        { QStringLiteral("five_paces"), orNull(group.fivePaces, rungsJson) } };
}

namespace {

/// The day counts from 1, as a coach does.
QJsonObject itemJson(const PlanItem &item)
{
    return { { QStringLiteral("day"), item.day + 1 }, { QStringLiteral("kind"), code(item.kind) },
        { QStringLiteral("role"), orNull(item.role, [](PaceRole role) { return jsonText(codeOf(role)); }) },
        { QStringLiteral("start_minute"), number(item.startMinute) },
        { QStringLiteral("place"), jsonText(item.place) },
        { QStringLiteral("length_ms"),
            orNull(item.length, [](std::chrono::minutes length) { return msJson(length); }) },
        { QStringLiteral("distance_m"), orNull(item.distance, metresJson) },
        { QStringLiteral("note"), jsonText(item.note) },
        { QStringLiteral("athlete_ids"), arrayOf(item.athletes, [](AthleteId id) { return idJson(id); }) } };
}

QJsonObject targetJson(const RepTarget &target)
{
    return { { QStringLiteral("time_ms"), orNull(target.time, msJson) },
        { QStringLiteral("slowest_ms"), orNull(target.slowest, msJson) },
        { QStringLiteral("fastest_ms"), orNull(target.fastest, msJson) },
        { QStringLiteral("beat_ms"), orNull(target.beat, msJson) },
        { QStringLiteral("own_length_m"), orNull(target.ownLength, metresJson) },
        { QStringLiteral("rung"), orNull(target.rung, [](PaceRung rung) { return jsonText(codeOf(rung)); }) },
        { QStringLiteral("recovery"), recoveryJson(target.recovery) },
        { QStringLiteral("recovery_assumed"), target.recoveryAssumed },
        { QStringLiteral("source"), orNull(target.source, code<SourceKind>) },
        { QStringLiteral("model"),
            orNull(target.model, [](PaceModel model) { return jsonText(codeOf(model)); }) } };
}

QJsonObject stopJson(const Stop &stop)
{
    return { { QStringLiteral("after"), stop.after }, { QStringLiteral("reason"), code(stop.reason) } };
}

QJsonObject repJson(const RepResult &result)
{
    QJsonObject object { { QStringLiteral("time_ms"), QJsonValue::Null },
        { QStringLiteral("recovery_taken_ms"), orNull(result.recoveryTaken, msJson) },
        { QStringLiteral("ending"), code(result.ending) } };
    if (result.time)
        putTime(object, *result.time);
    return object;
}

} // namespace

QJsonObject phaseJson(const Phase &phase)
{
    return { { QStringLiteral("id"), idJson(phase.id) }, { QStringLiteral("group_id"), idJson(phase.group) },
        { QStringLiteral("kind"), code(phase.kind) }, { QStringLiteral("name"), jsonText(phase.name) },
        { QStringLiteral("first_day"), dateJson(phase.firstDay) },
        { QStringLiteral("last_day"), dateJson(phase.lastDay) } };
}

QJsonObject raceJson(const Race &race)
{
    return { { QStringLiteral("id"), idJson(race.id) }, { QStringLiteral("name"), jsonText(race.name) },
        { QStringLiteral("date"), dateJson(race.date) },
        { QStringLiteral("distance_m"), metresJson(race.distance) },
        { QStringLiteral("start_minute"), number(race.startMinute) },
        { QStringLiteral("group_ids"), arrayOf(race.groups, [](GroupId id) { return idJson(id); }) },
        { QStringLiteral("target"), race.isTarget }, { QStringLiteral("target_rank"), code(race.rank) } };
}

QJsonObject athleteJson(const Athlete &athlete)
{
    return { { QStringLiteral("id"), idJson(athlete.id) }, { QStringLiteral("name"), jsonText(athlete.name) },
        { QStringLiteral("short_name"), jsonText(athlete.shortName) },
        { QStringLiteral("category"), code(athlete.category) },
        { QStringLiteral("kind"), code(athlete.kind) },
        { QStringLiteral("target_race"), jsonText(codeOf(athlete.targetRace)) },
        { QStringLiteral("birth_year"), number(athlete.birthYear) },
        { QStringLiteral("group_ids"), arrayOf(athlete.groups, [](GroupId id) { return idJson(id); }) },
        { QStringLiteral("results"), arrayOf(athlete.results, resultJson) },
        { QStringLiteral("absences"), arrayOf(athlete.absences, absenceJson) },
        { QStringLiteral("base_done"), orNull(athlete.baseDone, dateJson) },
        { QStringLiteral("transition_done"), orNull(athlete.transitionDone, dateJson) },
        { QStringLiteral("five_paces"), orNull(athlete.fivePaces, rungsJson) },
        { QStringLiteral("hand_paces"), arrayOf(athlete.handPaces, handPaceJson) },
        { QStringLiteral("pace_model"), orNull(athlete.modelChoice, modelJson) },
        { QStringLiteral("training_allowance_percent"), number(athlete.allowancePercent) },
        { QStringLiteral("notes"), jsonText(athlete.notes) },
        { QStringLiteral("archived"), athlete.archived } };
}

QJsonObject workoutJson(const Workout &workout)
{
    const auto totals = totalsOf(workout.main);
    return { { QStringLiteral("id"), idJson(workout.id) }, { QStringLiteral("name"), jsonText(workout.name) },
        { QStringLiteral("rung"), jsonText(codeOf(workout.rung)) },
        { QStringLiteral("style"), code(workout.style) }, { QStringLiteral("level"), workout.level },
        { QStringLiteral("text"), jsonText(workout.text) },
        { QStringLiteral("main"), jsonText(notation::print(workout.main)) },
        { QStringLiteral("warm_up"), jsonText(notation::print(workout.warmUp)) },
        { QStringLiteral("cool_down"), jsonText(notation::print(workout.coolDown)) },
        { QStringLiteral("reps"), totals.reps },
        { QStringLiteral("distance_m"), metresJson(totals.distance) },
        { QStringLiteral("how_to"), jsonText(workout.howTo) },
        { QStringLiteral("source"), jsonText(workout.source) },
        { QStringLiteral("tags"),
            arrayOf(workout.tags, [](const std::string &tag) { return jsonText(tag); }) },
        { QStringLiteral("built_in"), workout.builtIn }, { QStringLiteral("hidden"), workout.hidden },
        { QStringLiteral("favourite"), workout.favourite },
        { QStringLiteral("reps_begin"), code(workout.start) } };
}

QJsonObject layoutJson(const SavedLayout &layout)
{
    return { { QStringLiteral("name"), jsonText(layout.name) }, { QStringLiteral("days"), layout.days },
        { QStringLiteral("items"), arrayOf(layout.items, itemJson) } };
}

QJsonObject cycleJson(const Cycle &cycle)
{
    return { { QStringLiteral("id"), idJson(cycle.id) }, { QStringLiteral("group_id"), idJson(cycle.group) },
        { QStringLiteral("name"), jsonText(cycle.name) },
        { QStringLiteral("first_day"), dateJson(cycle.firstDay) },
        { QStringLiteral("last_day"), dateJson(cycle.lastDay()) },
        { QStringLiteral("target_race"), jsonText(codeOf(cycle.targetRace)) },
        { QStringLiteral("five_paces"), rungsJson(cycle.fivePaces) }, { QStringLiteral("days"), cycle.days },
        { QStringLiteral("items"), arrayOf(cycle.items, itemJson) } };
}

QJsonObject sessionJson(const Session &session)
{
    return { { QStringLiteral("id"), idJson(session.id) },
        { QStringLiteral("group_id"), idJson(session.group) },
        { QStringLiteral("date"), dateJson(session.date) },
        { QStringLiteral("start_minute"), number(session.startMinute) },
        { QStringLiteral("venue"), jsonText(session.venue) },
        { QStringLiteral("cycle_id"), orNull(session.cycle, [](CycleId id) { return idJson(id); }) },
        { QStringLiteral("role"),
            orNull(session.role, [](PaceRole role) { return jsonText(codeOf(role)); }) },
        { QStringLiteral("workout"), workoutJson(session.workout) },
        { QStringLiteral("planned_rpe"), number(session.plannedRpe) },
        { QStringLiteral("expected"), jsonText(session.expected) },
        { QStringLiteral("weather"), jsonText(session.weather) },
        { QStringLiteral("notes"), jsonText(session.notes) },
        { QStringLiteral("finished"), session.finished } };
}

QJsonObject entryJson(const Entry &entry)
{
    return { { QStringLiteral("id"), idJson(entry.id) },
        { QStringLiteral("session_id"), idJson(entry.session) },
        { QStringLiteral("athlete_id"), idJson(entry.athlete) }, { QStringLiteral("heat"), entry.heat },
        { QStringLiteral("out"), entry.out }, { QStringLiteral("reps"), number(entry.reps) },
        { QStringLiteral("pace_percent"), number(entry.pacePercent) },
        { QStringLiteral("recovery_percent"), number(entry.recoveryPercent) },
        { QStringLiteral("targets"), arrayOf(entry.frozen, targetJson) },
        { QStringLiteral("results"), arrayOf(entry.results, repJson) },
        { QStringLiteral("rpe"), number(entry.rpe) },
        { QStringLiteral("looseness"), number(entry.looseness) },
        { QStringLiteral("recovered_early"), entry.recoveredEarly },
        { QStringLiteral("stop"), orNull(entry.stop, stopJson) },
        { QStringLiteral("notes"), jsonText(entry.notes) }, { QStringLiteral("subgroup"), entry.subgroup },
        { QStringLiteral("own_workout"), orNull(entry.own, workoutJson) } };
}

QJsonObject squadJson(const Squad &squad)
{
    return { { QStringLiteral("format"), QStringLiteral("fivepace-squad") },
        { QStringLiteral("version"), kSquadJsonVersion },
        { QStringLiteral("club"), jsonText(squad.card.club) },
        { QStringLiteral("coach"), jsonText(squad.card.coach) },
        { QStringLiteral("venue"), jsonText(squad.card.venue) },
        { QStringLiteral("start_minute"), squad.card.startMinute },
        { QStringLiteral("sprinter_recovery_percent"), squad.card.sprinterRecoveryPercent },
        { QStringLiteral("pace_model"), modelJson(squad.card.paces.model) },
        { QStringLiteral("training_allowance_percent"), squad.card.paces.allowancePercent },
        { QStringLiteral("layouts"), arrayOf(squad.card.layouts, layoutJson) },
        { QStringLiteral("groups"), arrayOf(squad.groups, groupJson) },
        { QStringLiteral("athletes"), arrayOf(squad.athletes, athleteJson) },
        { QStringLiteral("workouts"), arrayOf(squad.workouts, workoutJson) },
        { QStringLiteral("cycles"), arrayOf(squad.cycles, cycleJson) },
        { QStringLiteral("phases"), arrayOf(squad.phases, phaseJson) },
        { QStringLiteral("races"), arrayOf(squad.races, raceJson) },
        { QStringLiteral("sessions"),
            arrayOf(allSessions(squad), [](const Session *each) { return sessionJson(*each); }) },
        { QStringLiteral("entries"),
            arrayOf(allEntries(squad), [](const Entry *each) { return entryJson(*each); }) } };
}

} // namespace fivepace::exchange
