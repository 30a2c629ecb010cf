// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"
#include "domain/values/duration.h"
#include "domain/values/id.h"
#include "domain/values/rung.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fivepace {

/// A rep is so long or so far.
using Length = std::variant<Distance, Duration>;

enum class RecoveryKind { Rest, Stand, Walk, Jog, Float, Full };

/// A pause between fast running. Where nothing but the kind is stated ("full recovery", "jog back") the
/// amounts are absent.
struct Recovery {
    RecoveryKind kind = RecoveryKind::Rest;
    std::optional<Duration> duration;
    std::optional<Duration> durationMax; ///< upper end of a range
    std::optional<Distance> distance;
    bool either = false; ///< distance or duration, whichever the athlete likes ("600m/5min")

    bool operator==(const Recovery &) const = default;
};

enum class Effort { Easy, Steady, Hard, Max };

/// How fast a rep is meant to be run, as far as it is stated. Nothing stated means the workout's own rung.
struct Target {
    std::optional<std::variant<PaceRung, PaceRole>> pace;
    std::optional<int> percent; ///< of that pace's speed
    std::optional<int> percentMax; ///< upper end of a range
    std::optional<Duration> offsetPer400; ///< slower is positive
    std::optional<Duration> offsetPer400Max; ///< upper end of a range
    std::optional<Duration> time; ///< for the rep
    std::optional<Duration> timeMax; ///< upper end of a band
    std::optional<Duration> pacePerKm;
    std::optional<Duration> pacePerKmMax; ///< upper end of a band
    std::optional<Effort> effort;

    bool isStated() const { return *this != Target {}; }
    bool operator==(const Target &) const = default;
};

/// A flying start: speed is built over `build`, the watch runs over `fly`.
struct FlyingStart {
    Distance build;
    Distance fly;

    bool operator==(const FlyingStart &) const = default;
};
inline constexpr Distance kAccelerationZone
    = Distance::metres(30); ///< of a flying start that states none; source post

/// A stretch of one rep that is run in its own way: 600 as 400 in 68 and 200 flat out.
struct Part {
    Length length;
    Target target;

    bool operator==(const Part &) const = default;
};

/// One fast run.
struct Rep {
    Length length;
    std::optional<Length> lengthMax; ///< upper end of "10-15 min"
    Target target;
    std::optional<FlyingStart> flying;
    std::vector<Part> parts; ///< empty, or together as long as the rep

    bool operator==(const Rep &) const = default;
};

/// How often a block is run; `most` is the upper end of "3-5 x".
struct Count {
    int least = 1;
    std::optional<int> most;

    bool operator==(const Count &) const = default;
};

/// A rep, or a set of blocks, run one or several times.
struct Block {
    Count times;
    std::variant<Rep, std::vector<Block>> body;
    std::optional<Recovery> between; ///< between two of its repeats; absent means not stated
    std::optional<Recovery> after; ///< once, before what follows it in the same list; absent means not stated
    bool optional = false; ///< may be left out
    std::vector<std::string> tags; ///< "uphill", "cutdown" …, as typed, lower case

    bool isSet() const { return body.index() == 1; }
    const Rep &rep() const { return std::get<Rep>(body); }
    Rep &rep() { return std::get<Rep>(body); }
    const std::vector<Block> &items() const { return std::get<1>(body); }
    std::vector<Block> &items() { return std::get<1>(body); }
    bool operator==(const Block &) const = default;
};

using Blocks = std::vector<Block>;

inline bool isRepeated(const Count &times)
{
    return times.least != 1 || times.most;
}

/// A set of one block where either is run once: the block can stand for both.
bool isPointless(const Block &set);
/// The only block of such a set, in the set's place.
Block withoutSet(Block set);

/// How a workout of a rung is built; lists alternate between them.
enum class Style {
    List,
    SingleReps,
    SetsOfReps,
    LongRecoveries,
    ShortRecoveries,
    WorkRest,
    OverUnders,
    ProgressionRun,
    RacePrediction
};

/// Where the watch of a rep starts (domain 2.3): with the first step, the build-up within the rep; at a line
/// that is crossed at speed; from a standstill without a build-up.
enum class StartMode { WithinRep, Rolling, Standing };

/// A reusable workout of the library. Paces, never seconds.
struct Workout {
    WorkoutId id;
    std::string name; ///< not empty
    PaceRung rung = PaceRung::M400;
    Style style = Style::List;
    int level = 1; ///< position in its rung's and style's progression, from 1
    std::string text; ///< the main set as it was typed
    Blocks warmUp;
    Blocks main;
    Blocks coolDown;
    std::string howTo; ///< coaching notes, one a line
    std::string source; ///< who published it; empty means the coach's own
    std::vector<std::string> tags;
    bool builtIn = false; ///< ships with the program; never changed, only hidden or copied
    bool hidden = false;
    bool favourite = false;
    StartMode start = StartMode::WithinRep;

    bool operator==(const Workout &) const = default;
};

/// A rep of the workout in running order. `set` counts repeats of the top-level blocks through the whole
/// workout, `rep` starts at 1 in each.
struct RunRep {
    int set = 1;
    int rep = 1;
    Rep what;
    std::optional<Recovery> recovery; ///< before the next rep; absent means not stated, or nothing follows
    bool last = false; ///< nothing follows
    bool optional = false;
    Recovery assumed; ///< `recovery`, or what stands in where it is not stated: the finished block's own
                      ///< (domain rule; marked where shown)

    bool operator==(const RunRep &) const = default;
};

/// The reps unrolled; of a range of counts the lower end is run. At most `kMostReps`; what is longer is cut
/// there (notation refuses it).
std::vector<RunRep> runningOrder(const Blocks &blocks);
inline constexpr int kMostReps = 1000;

/// What a workout adds up to. Recoveries count only where a duration is stated.
struct Totals {
    int reps = 0;
    Distance distance; ///< reps given by distance
    Duration repDuration {}; ///< reps given by duration
    Duration recovery {};
    bool recoveryComplete = true; ///< every recovery between two reps states a duration

    bool operator==(const Totals &) const = default;
};

Totals totalsOf(const Blocks &blocks);

/// Warm-up of the source post: 10-15 min base run, 5 x (45 s walk, 15 s stride), 2-3 min walk; the cool-down:
/// 3-5 min walk, 10-30 min slow base run.
Blocks defaultWarmUp();
Blocks defaultCoolDown();

/// Metres over which a rep at this rung builds up, from the rule "20-30 m at the start of every rep" (400
/// pace); {0, 0} where the post says nothing.
struct BuildUp {
    Distance least, most;
};
BuildUp buildUpFor(PaceRung rung);

} // namespace fivepace
