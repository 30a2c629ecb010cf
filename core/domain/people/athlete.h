// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/date.h"
#include "domain/values/distance.h"
#include "domain/values/id.h"
#include "domain/values/pace.h"
#include "domain/values/pacemodel.h"
#include "domain/values/rung.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// As far as the pace models need it.
enum class Category { Men, Women };
enum class AthleteKind { MiddleDistance, Sprinter400 };
enum class ResultKind { Race, TimeTrial, Estimate };
enum class Reason { Injured, Ill, Away, Exams };
/// Whether paces are worked out from a result. A new one that would change a pace waits for the coach's word.
enum class PaceUse { Counts, Waiting, LeftOut };

/// How a sprint began, for those that can begin either way; races over more than 60 m do not say.
enum class RunStart { NotStated, Standing, Flying };
/// What is run as a flying sprint: 20 to 60 m. Only one that says so speaks of full speed.
inline constexpr Distance kShortestFlying = Distance::metres(20), kLongestFlying = Distance::metres(60);

/// One performance. Distance from 20 m to the marathon; time more than zero.
struct RaceResult {
    Distance distance;
    RepTime time;
    Date date;
    ResultKind kind = ResultKind::Race;
    std::string place;
    std::string note;
    PaceUse use = PaceUse::Counts;
    std::optional<int> rank; ///< in the race, from 1
    bool indoor = false;
    bool altitude = false; ///< run high up, as lists mark it
    RunStart start = RunStart::NotStated;
    bool dayAssumed = false; ///< the coach gave none: `date` is when it was entered, and no day of a race

    bool operator==(const RaceResult &) const = default;
};

/// Days on which the athlete cannot train; `to` is the last of them, absent where it is not known.
struct Absence {
    Date from;
    std::optional<Date> to;
    Reason reason = Reason::Injured;

    bool operator==(const Absence &) const = default;
};

/// A pace the coach set; it wins over every result until it runs out.
struct HandPace {
    PaceRung rung = PaceRung::M1500;
    Pace pace = Pace::of(Distance::metres(400), std::chrono::seconds(60));
    std::optional<Date> until;

    bool operator==(const HandPace &) const = default;
};

/// One person of the squad, saved and undone whole.
struct Athlete {
    AthleteId id;
    std::string name; ///< not empty
    std::string shortName; ///< for sheets; empty means `name`
    Category category = Category::Men;
    AthleteKind kind = AthleteKind::MiddleDistance;
    PaceRung targetRace = PaceRung::M1500;
    std::optional<int> birthYear;
    std::vector<GroupId> groups;
    std::vector<RaceResult> results;
    std::vector<Absence> absences;
    std::optional<Date> baseDone; ///< Base Building programme completed
    std::optional<Date> transitionDone; ///< Transition programme completed
    std::optional<FivePaces> fivePaces; ///< where they differ from the target race's
    std::vector<HandPace> handPaces;
    std::optional<ModelChoice> modelChoice; ///< absent: as the squad
    std::optional<int> allowancePercent; ///< 0 to 20; absent: as the squad
    std::string notes;
    bool archived = false;

    bool operator==(const Athlete &) const = default;
};

/// Athletes who train together.
struct Group {
    GroupId id;
    std::string name; ///< not empty
    PaceRung targetRace = PaceRung::M1500;
    std::optional<FivePaces> fivePaces; ///< where they differ from the target race's

    bool operator==(const Group &) const = default;
};

/// The name for sheets.
const std::string &sheetName(const Athlete &athlete);
/// The absence that covers `day`; null where the athlete can train.
const Absence *absenceOn(const Athlete &athlete, Date day);
/// True for a time by hand where an electronic one of the same race is there: of the same day and distance,
/// and at most 0.7 s from it. It counts for no best and no pace.
bool isTimedBetter(const RaceResult &result, const std::vector<RaceResult> &results);
/// A race or trial of that day; what has an assumed day is of none.
bool isRaceOn(const RaceResult &result, Date day);
/// Over 20 to 60 m, so that it can begin from standing or flying.
bool isSprintOfEitherStart(Distance distance);
/// What full speed is taken from.
bool isFlyingSprint(const RaceResult &result);
/// The same race with the right time: place and note stay where the correction says none.
RaceResult corrected(const RaceResult &before, RaceResult correction);
/// Over 20 to 60 m and it does not say how it began: the coach is asked, unless it is left out of the paces.
bool asksForStart(const RaceResult &result);
/// The fastest result over exactly this distance up to and including `on`; null where there is none.
/// Estimates do not count. `since` leaves out what is older (season's best), `start` what began otherwise.
const RaceResult *bestResult(const Athlete &athlete, Distance distance, Date on,
    std::optional<Date> since = {}, std::optional<RunStart> start = {});
/// A season is the calendar year: the first day of the one that `day` lies in.
Date seasonStart(Date day);
/// Whether a result is the athlete's best over its distance, else the best of the season it was run in.
enum class BestMark { None, PersonalBest, SeasonsBest };
/// One for each result of the athlete, flying sprints apart from others. Estimates and results after `today`
/// are none.
std::vector<BestMark> bestMarks(const Athlete &athlete, Date today);
bool isMember(const Athlete &athlete, GroupId group);

} // namespace fivepace
