// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/quantity.h"

namespace fivepace::notation {

/// What a rep's target words add to it.
struct TargetWords {
    Target target;
    std::vector<Part> parts;
    std::optional<FlyingStart> flying;
    std::vector<std::string> tags;
    std::vector<Duration> times; ///< "64/63": both, as typed
    bool optional = false;
};

/// How the words of a target are heard.
struct Hearing {
    bool isLed = false; ///< a bare time or race distance counts
    bool isPart = false; ///< it is one part of a rep's: a slash before a length begins the next
};

/// Reads one piece of a target into `words`: "@ 5k pace", "95 %", "43-45 s" … A bare time or race distance is
/// one only behind a lead ("@", "at", "in"), or where it is led. False (and nothing taken) where there is
/// none.
bool readTargetPiece(Cursor &cursor, TargetWords &words, Hearing hearing = {});
/// The words up to the next stop: "@ 5k pace + 1", "at 43-45 seconds", "95 % of 800", "as 400 m (in 68 s) /
/// 200 m (max)"; empty (and nothing taken) where they say no target.
std::optional<TargetWords> readTarget(Cursor &cursor);
/// The same within ( and ), the ( already taken, commas between; "(400/68", 200/max)" gives parts. Empty (and
/// nothing taken) where nothing in it is a target.
std::optional<TargetWords> readTargetBracket(Cursor &cursor);

/// The time for a kilometre of one who runs `over` in `time`, rounded half up.
Duration perKm(Duration time, Distance over);
/// Puts what was said over what `target` held.
void merge(Target &target, const Target &said);

/// "as 400 m (in 68 s) / 200 m (max)", the "as" already taken.
std::vector<Part> readPartsAfterAs(Cursor &cursor);
/// 400/68", 200 m in 28 s, 200 m (max) or "200 max": one stretch of a rep.
std::optional<Part> readPart(Cursor &cursor);
/// "100m fast, 100m jog" behind a rep of `whole`: the whole rep in turns; empty (and nothing taken) where the
/// words are none or do not add up.
std::vector<Part> readTurns(Cursor &cursor, Distance whole);

} // namespace fivepace::notation
