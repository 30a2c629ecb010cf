// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/library/library.h"
#include "domain/notation/notation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace {

/// What stands against a workout on its way into the library.
enum class IntakeFault {
    NotUnderstood, ///< `remark` says it; `key` names where it stands in a file
    NoReps,
    TooManyReps,
    NameMissing,
    OutOfRange, ///< the member in `key`
    UnknownKey,
    NotAText,
    NotABool,
    NotAList,
    TagNotAText,
    UnknownRung, ///< `value` is none, as are those below
    UnknownStyle,
    UnknownStart,
    NotALevel
};

struct IntakeProblem {
    IntakeFault fault = IntakeFault::NoReps;
    std::string key; ///< of a file
    std::string value;
    std::optional<notation::Remark> remark;

    bool operator==(const IntakeProblem &) const = default;
};

/// A workout on its way into the library, from typed lines or a file, with what stands against it.
struct IncomingWorkout {
    Workout workout; ///< without an id
    std::string place; ///< "3", the line from 1; in a file "workouts[2]"
    std::vector<IntakeProblem> problems; ///< none where it can be taken in
    std::vector<notation::Remark> assumptions; ///< what was read one way of several
    std::string sameAs; ///< name of the one that is the same work, in the library or before it; empty if new

    bool isSound() const { return problems.empty(); }
    bool operator==(const IncomingWorkout &) const = default;
};

/// Reads workouts from lines as coaches keep them: one a line, or, where blank lines stand between, one a
/// paragraph. "Name: 6 x 400m" and a first line without reps give the name; else its short text does. The
/// pace is that of all its reps where the text says one, else `rung`.
std::vector<IncomingWorkout> workoutsFromLines(std::string_view text, PaceRung rung);

/// Says of each what it is the same as, in the library or among those before it.
void findSameWork(std::vector<IncomingWorkout> &incoming, const std::vector<const Workout *> &library);

/// The workouts with ids, those without a level (0) one above the highest of their progression each, as far
/// as levels go.
std::vector<Workout> readyForLibrary(
    std::vector<Workout> workouts, const std::vector<const Workout *> &library, IdSource &ids);

} // namespace fivepace
