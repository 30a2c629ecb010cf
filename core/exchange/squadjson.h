// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <QJsonObject>

namespace fivepace::exchange {

/// Version of the export's form; it rises when a key changes its meaning.
inline constexpr int kSquadJsonVersion = 1;

/// Everything in a squad: times in whole milliseconds in keys ending _ms, distances in metres in keys ending
/// _m, days as ISO dates, workouts in canonical notation.
QJsonObject squadJson(const Squad &squad);

QJsonObject groupJson(const Group &group);
QJsonObject athleteJson(const Athlete &athlete);
QJsonObject resultJson(const RaceResult &result);
QJsonObject workoutJson(const Workout &workout);
QJsonObject layoutJson(const SavedLayout &layout);
QJsonObject cycleJson(const Cycle &cycle);
QJsonObject phaseJson(const Phase &phase);
QJsonObject raceJson(const Race &race);
QJsonObject sessionJson(const Session &session);
QJsonObject entryJson(const Entry &entry);

} // namespace fivepace::exchange
