// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"
#include "domain/values/duration.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fivepace {

/// Why a time could not be read.
enum class TimeProblem { Empty, NotATime, Zero, Negative, SixtyOrMore, TooLong, FarFromExpected };

/// What `readTime` made of a text: a time, or the problem and the byte where it stands.
struct TimeReading {
    std::optional<RepTime> time;
    TimeProblem problem = TimeProblem::Empty; ///< meaningless where `time` is set
    std::size_t at = 0;

    bool operator==(const TimeReading &) const = default;
};

/// Reads 26.3, 26,30, 1:04.2, 2:08, 1:10:49, 62", 1'52", 1'52.4". Precision is what was typed. Refuses 0,
/// negative times, 1:60 (a part of 60 or more under a larger unit), more than three decimals, and anything
/// over 24 hours. Method is left Hand.
TimeReading readTime(std::string_view text);

/// As `readTime`, and digits alone are placed by the expected time: 263 near 26.3 is 26.3, 1042 near 64 is
/// 1:04.2, 2631 is 26.31, 26 is 26 s. Digits that come to less than half or more than twice the expected time
/// are refused: they belong to another rep. Without `expected` digits alone are whole seconds.
TimeReading readTypedRep(std::string_view text, std::optional<Duration> expected);
/// The time of a run over `distance`, from someone who types fast: as `readTypedRep`, by what a runner takes
/// for it where nothing nearer is known. 565 over 400 m is 56.5, 2081 over 800 m is 2:08.1, 75 stays 75 s.
TimeReading readRunTime(std::string_view text, Distance distance, std::optional<Duration> expected = {});
/// True for less than half or more than twice of what is expected.
bool isFarFrom(Duration time, Duration expected);

/// As results lists write times: hundredths and finer come from an electronic clock, what is coarser from a
/// watch in the hand.
TimingMethod usualMethod(Precision precision);

/// What `timeText` shows, as a time.
Duration rounded(Duration time, Precision precision);
/// 26.3, 1:04.2, 14:57.50, 1:10:49. Rounds half up to the precision; a point, never a comma (app/text puts in
/// the locale's).
std::string timeText(Duration time, Precision precision);
std::string timeText(const RepTime &time);

/// A rest as coaches write it: 0:45, 1:30, 10:00, 1:00:00; tenths only where there are any.
std::string restText(Duration rest);

} // namespace fivepace
