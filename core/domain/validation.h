// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad.h"

#include <string>
#include <vector>

namespace fivepace {

/// A rule of the domain that a value breaks.
enum class IssueKind {
    NameMissing,
    DistanceOutOfRange,
    TimeOutOfRange,
    TimeImpossible,
    DateInFuture,
    AbsenceReversed,
    CycleLengthWrong,
    RoleWithoutQuality,
    NoReps,
    TooManyReps,
    LevelOutOfRange,
    RpeOutOfRange,
    LoosenessOutOfRange,
    PercentOutOfRange,
    PhaseReversed,
    UnknownReference,
};

/// `field` names the member ("results[2].time"), so that a form can show it beside its field.
struct Issue {
    IssueKind kind;
    std::string field;

    bool operator==(const Issue &) const = default;
};

/// `today` guards against results in the future. A time faster than any human has run the distance (record
/// speed × 1.05) is impossible.
std::vector<Issue> validate(const Athlete &athlete, Date today);
std::vector<Issue> validate(const Group &group);
std::vector<Issue> validate(const Workout &workout);
inline constexpr int kMostLevels = 99; ///< of a progression
std::vector<Issue> validate(const Cycle &cycle);
std::vector<Issue> validate(const Session &session);
std::vector<Issue> validate(const Entry &entry);
/// A rep time that nobody can have run, or that is slower than walking pace (20 min per km).
std::optional<IssueKind> validateRep(Distance distance, Duration time);
/// References that point nowhere, and every value's own issues; `field` begins with the value's name.
std::vector<Issue> validate(const Squad &squad, Date today);

} // namespace fivepace
