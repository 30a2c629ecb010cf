// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <span>
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
    DateOutOfRange, ///< not in the years 1900 to 2199
    NumberOutOfRange,
    FlyingTooLong, ///< a flying start over more than 60 m
    AbsenceReversed,
    CycleLengthWrong,
    RoleWithoutQuality,
    ItemOutsideCycle,
    NoReps,
    TooManyReps,
    LevelOutOfRange,
    RpeOutOfRange,
    LoosenessOutOfRange,
    StopOutOfRange,
    PercentOutOfRange,
    PhaseReversed,
    UnknownReference,
};

enum class OwnerKind { None, Squad, Group, Athlete, Workout, Cycle, Phase, Race, Session, Entry };

/// Whose value it is, where many are looked through.
struct IssueOwner {
    OwnerKind kind = OwnerKind::None;
    std::string name; ///< of an entry the athlete's, empty where there is none; of a session none
    std::string workout; ///< of a session, or of an entry's
    std::optional<Date> day; ///< the same

    bool operator==(const IssueOwner &) const = default;
};

/// `field` names the member ("results[2].time"), so that a form can show it beside its field.
struct Issue {
    IssueKind kind;
    std::string field;
    IssueOwner owner {};

    bool operator==(const Issue &) const = default;
};

/// `today` guards against results in the future. A time faster than any human has run the distance (record
/// speed × 1.05, from 400 m × 1.01) is impossible.
std::vector<Issue> validate(const Athlete &athlete, Date today);
/// The same of one result alone; the field is the member's name.
std::vector<Issue> validate(const RaceResult &result, Date today);
/// True for the days that a plan or a log can hold, 1900 to 2199.
bool isInCalendar(Date day);
inline constexpr int kOldest = 100; ///< years that an athlete has
/// True for the last `kOldest` years and the one of `today`.
bool mayBeBornIn(int year, Date today);
std::vector<Issue> validate(const Group &group);
std::vector<Issue> validate(const Workout &workout);
inline constexpr int kMostLevels = 99; ///< of a progression
std::vector<Issue> validate(const Cycle &cycle);
std::vector<Issue> validate(const Session &session);
std::vector<Issue> validate(const Entry &entry);

/// What speaks against a result that breaks no rule: the coach is asked, and may be right.
enum class QuestionKind {
    AlreadyThere, ///< the same distance, time and day
    SameRace, ///< another time over the same distance on the same day: a correction, or a second race
    FasterThanShorter, ///< at a faster pace than the own best over a shorter distance
    SlowerThanLonger, ///< at a slower pace than an own race over a longer distance
    FasterThanExpected, ///< 15 % faster than the own nearest distance lets expect
    SlowerThanExpected, ///< 25 % slower
};

struct ResultQuestion {
    QuestionKind kind;
    RaceResult other; ///< the athlete's own result that speaks against it

    bool operator==(const ResultQuestion &) const = default;
};

/// The age on that day where it is less than 9 or more than 100 years, so that one asks; else empty.
std::optional<int> unlikelyAge(std::optional<int> birthYear, Date on);

/// What contradicts `result` among the athlete's own results within two years of it; `result` itself is not
/// one of them. Estimates contradict nothing. Races under 200 m are not held against longer ones, since the
/// start weighs too much, but flying sprints are: full speed is faster than any race. Hand times are given
/// the 0.24 s that World Athletics adds to them. Precondition: `validate` finds nothing wrong with it.
std::vector<ResultQuestion> questionsAbout(const Athlete &athlete, const RaceResult &result);
/// The same, of somebody's results; for those who know which of them lie within `kComparable`.
std::vector<ResultQuestion> questionsAbout(std::span<const RaceResult> own, const RaceResult &result);
inline constexpr std::chrono::days kComparable { 2 * 365 };

IssueOwner ownerOf(const Session &session);
/// Of an entry: its athlete and session, null where they are not there.
IssueOwner ownerOf(const Athlete *athlete, const Session *session);
/// A rep time that nobody can have run, or that is slower than walking pace (20 min per km).
std::optional<IssueKind> validateRep(Distance distance, Duration time);
/// References that point nowhere, and every value's own issues, with their owners.
std::vector<Issue> validate(const Squad &squad, Date today);

} // namespace fivepace
