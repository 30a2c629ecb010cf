// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/vocabulary.h"

#include <array>
#include <span>
#include <string_view>

namespace fivepace::notation {

/// Every word that has a meaning in a workout: English, German, French.
std::span<const Meaning> wordList();

/// Words that are read in one place only, by what they say there. Those of another language join them here.
namespace word {

/// "off 90": the pause, its amount behind it.
inline constexpr std::array kOff { std::string_view("off") };
/// "run 5 min": it is run, not a pause.
inline constexpr std::array kRun { std::string_view("run") };
/// one mile, as a length or a race.
inline constexpr std::array kMile { std::string_view("mile") };
/// the mile as a race.
inline constexpr std::array kMiles { std::string_view("mile"), std::string_view("meilen") };
/// "twice through".
inline constexpr std::array kThrough { std::string_view("through") };
inline constexpr std::array kTwice { std::string_view("twice") };
/// "repeat 3x": all that stands before.
inline constexpr std::array kRepeat { std::string_view("repeat") };
/// "200 m, 30 s each".
inline constexpr std::array kEach { std::string_view("each") };
/// "every 4th", "after every 3".
inline constexpr std::array kEvery { std::string_view("every") };
/// "every other".
inline constexpr std::array kOther { std::string_view("other"), std::string_view("second") };
/// "every third".
inline constexpr std::array kThird { std::string_view("third") };
/// behind a number: 4th.
inline constexpr std::array kOrdinals { std::string_view("st"), std::string_view("nd"),
    std::string_view("rd"), std::string_view("th") };
/// 1st 400.
inline constexpr std::array kFirstOrdinal { std::string_view("st") };
/// who runs.
inline constexpr std::array kGroupNames { std::string_view("boys"), std::string_view("girls"),
    std::string_view("mens"), std::string_view("womens"), std::string_view("men"), std::string_view("women"),
    std::string_view("lads"), std::string_view("ladies"), std::string_view("guys"),
    std::string_view("seniors"), std::string_view("juniors"), std::string_view("milers"),
    std::string_view("sprinters"), std::string_view("jungs"), std::string_view("mädchen"),
    std::string_view("männer"), std::string_view("frauen"), std::string_view("garçons"),
    std::string_view("filles"), std::string_view("hommes"), std::string_view("femmes") };
/// "group A", "squad B".
inline constexpr std::array kGroupWords { std::string_view("group"), std::string_view("groups"),
    std::string_view("grp"), std::string_view("squad"), std::string_view("gruppe"),
    std::string_view("groupe"), std::string_view("team") };
/// "A group", "boys squad".
inline constexpr std::array kGroupBehindName { std::string_view("group"), std::string_view("squad"),
    std::string_view("gruppe") };
inline constexpr std::array kGroup { std::string_view("group") };
/// "800 group:", "1500 runners:".
inline constexpr std::array kRunners { std::string_view("group"), std::string_view("runners"),
    std::string_view("squad"), std::string_view("girls"), std::string_view("boys"), std::string_view("men"),
    std::string_view("women"), std::string_view("guys") };
/// "Week 3:", "Group A:".
inline constexpr std::array kLabels { std::string_view("week"), std::string_view("wk"),
    std::string_view("day"), std::string_view("session"), std::string_view("workout"),
    std::string_view("group"), std::string_view("tag"), std::string_view("woche"), std::string_view("gruppe"),
    std::string_view("semaine"), std::string_view("jour"), std::string_view("groupe") };
/// 6:30pm.
inline constexpr std::array kTimeOfDay { std::string_view("am"), std::string_view("pm"),
    std::string_view("uhr") };
/// "Speed endurance:", a title.
inline constexpr std::array kSpeed { std::string_view("speed") };
/// "Part 2:".
inline constexpr std::array kPart { std::string_view("part"), std::string_view("teil"),
    std::string_view("partie") };
/// 400s.
inline constexpr std::array kPlural { std::string_view("s") };
/// 400er.
inline constexpr std::array kHundredths { std::string_view("er"), std::string_view("ers"),
    std::string_view("ern") };
/// 1500er-Tempo.
inline constexpr std::array kEr { std::string_view("er"), std::string_view("ers") };
/// 1500er Tempo.
inline constexpr std::array kErOfRace { std::string_view("er") };
/// "between the 400s".
inline constexpr std::array kPluralOfReps { std::string_view("s"), std::string_view("er"),
    std::string_view("ern"), std::string_view("m") };
/// the letter that is metres or minutes.
inline constexpr std::array kMetres { std::string_view("m") };
inline constexpr std::array kJogOrWalk { std::string_view("jog"), std::string_view("walk") };
/// a jog that is run for its own sake.
inline constexpr std::array kMovement { std::string_view("jog"), std::string_view("walk"),
    std::string_view("footing"), std::string_view("trab"), std::string_view("traben") };
inline constexpr std::array kWalk { std::string_view("walk") };
/// a turn without a length of its own.
inline constexpr std::array kFloatOrJog { std::string_view("float"), std::string_view("jog") };
/// "flying zone".
inline constexpr std::array kZone { std::string_view("zone") };
inline constexpr std::array kEffort { std::string_view("effort") };
/// a send-off.
inline constexpr std::array kCycle { std::string_view("cycle"), std::string_view("cycles"),
    std::string_view("turnaround"), std::string_view("turnarounds") };
inline constexpr std::array kHalf { std::string_view("half") };
inline constexpr std::array kQuarter { std::string_view("quarter") };
inline constexpr std::array kFractions { std::string_view("half"), std::string_view("quarter") };
/// "half a lap", "a 200".
inline constexpr std::array kA { std::string_view("a") };
/// "for all reps".
inline constexpr std::array kAll { std::string_view("all") };
/// a recovery that is in every gap.
inline constexpr std::array kForAll { std::string_view("throughout"), std::string_view("durchgehend"),
    std::string_view("for both"), std::string_view("for all"), std::string_view("all round") };
/// r=90.
inline constexpr std::array kRSign { std::string_view("r") };
/// P 3'.
inline constexpr std::array kPSign { std::string_view("p") };
inline constexpr std::array kRecoverySigns { std::string_view("r"), std::string_view("p") };
/// c.68.
inline constexpr std::array kCircaSign { std::string_view("c") };
/// Gehpause, and goal pace.
inline constexpr std::array kWalkSign { std::string_view("gp") };
/// in the plural: of every gap.
inline constexpr std::array kRecoveries { std::string_view("recoveries"), std::string_view("rests") };
/// "half the rep time".
inline constexpr std::array kOwnTime { std::string_view("time"), std::string_view("duration"),
    std::string_view("work") };
inline constexpr std::array kDistance { std::string_view("distance") };
inline constexpr std::array kTime { std::string_view("time") };
/// "equal to run time".
inline constexpr std::array kRunTime { std::string_view("run"), std::string_view("work"),
    std::string_view("running") };
/// "half of the work", "as long as the previous".
inline constexpr std::array kTheRep { std::string_view("work"), std::string_view("working"),
    std::string_view("effort"), std::string_view("run"), std::string_view("that"),
    std::string_view("previous"), std::string_view("belastungszeit"), std::string_view("laufzeit"),
    std::string_view("as"), std::string_view("long") };
/// "A 45, B 48".
inline constexpr std::array kGroupLetters { std::string_view("a"), std::string_view("b"),
    std::string_view("c"), std::string_view("d"), std::string_view("e"), std::string_view("f"),
    std::string_view("g") };
/// "work/rest 1:1".
inline constexpr std::array kWork { std::string_view("work") };
/// "as long as".
inline constexpr std::array kAs { std::string_view("as") };
inline constexpr std::array kEffortTime { std::string_view("work"), std::string_view("effort"),
    std::string_view("run"), std::string_view("belastungszeit"), std::string_view("laufzeit") };
/// "half the distance of the rep".
inline constexpr std::array kWhatOfRep { std::string_view("time"), std::string_view("distance"),
    std::string_view("duration"), std::string_view("length") };
/// "up the ladder".
inline constexpr std::array kUp { std::string_view("up") };
inline constexpr std::array kSprint { std::string_view("sprint") };
/// a time said as max.
inline constexpr std::array kMax { std::string_view("max") };
/// "split into 4 sets".
inline constexpr std::array kSplit { std::string_view("split"), std::string_view("broken"),
    std::string_view("divided"), std::string_view("done") };
inline constexpr std::array kInto { std::string_view("into") };
/// of intervals.icu.
inline constexpr std::array kRamp { std::string_view("ramp") };
/// of intervals.icu.
inline constexpr std::array kIntensity { std::string_view("intensity") };
/// of intervals.icu: heart rate, power, cadence.
inline constexpr std::array kOtherScales { std::string_view("hr"), std::string_view("lthr"),
    std::string_view("w"), std::string_view("rpm"), std::string_view("mmp"), std::string_view("watts") };
inline constexpr std::array kMarathon { std::string_view("marathon") };
inline constexpr std::array kMarathonSign { std::string_view("mp") };
/// threshold, or the word for pace.
inline constexpr std::array kTempo { std::string_view("tempo") };
inline constexpr std::array kMilesPerHour { std::string_view("mph") };
inline constexpr std::array kKmPerHour { std::string_view("kph"), std::string_view("kmh") };
inline constexpr std::array kKm { std::string_view("km") };
inline constexpr std::array kHour { std::string_view("h") };
/// lactate.
inline constexpr std::array kMillimol { std::string_view("mmol") };
inline constexpr std::array kHeartSign { std::string_view("hr") };
/// "3:30 min/km".
inline constexpr std::array kMin { std::string_view("min") };

struct Share {
    std::string_view word;
    std::int64_t thousandths;
};
/// "half the rep", "twice the distance".
inline constexpr std::array kShares { Share { "half", 500 }, Share { "twice", 2000 },
    Share { "double", 2000 }, Share { "thrice", 3000 }, Share { "triple", 3000 }, Share { "halbe", 500 },
    Share { "halb", 500 }, Share { "doppelte", 2000 }, Share { "doppelt", 2000 }, Share { "moitié", 500 } };
/// "64 for boys".
inline constexpr std::array kFor { std::string_view("for"), std::string_view("für"),
    std::string_view("pour") };
/// "two thirds": into how many the rep's time is parted.
inline constexpr std::array kParts { Share { "third", 3 }, Share { "thirds", 3 }, Share { "quarter", 4 },
    Share { "quarters", 4 }, Share { "drittel", 3 }, Share { "viertel", 4 }, Share { "tiers", 3 } };

} // namespace word

} // namespace fivepace::notation
