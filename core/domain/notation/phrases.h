// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/cursor.h"

namespace fivepace::notation {

/// To which pause a recovery belongs, as far as its words say.
enum class Scope { NotSaid, Reps, Sets };

struct StatedRecovery {
    std::optional<Recovery> recovery; ///< absent for "?", not stated
    Scope scope = Scope::NotSaid;
};

/// True where the words up to the next stop are about a pause: "2:30 Rec between reps", "with 200 m jog", "w/
/// 90 SR".
bool isRecoveryAhead(const Cursor &cursor);
/// True where such words are only a walk, jog or float, which may be a stretch of the warm-up just as well.
bool isOnlyMovementAhead(const Cursor &cursor);

/// The recoveries in the words up to the next stop, or up to `close`.
std::vector<StatedRecovery> readRecoveryWords(Cursor &cursor, std::string_view close = {});
/// 75, 90, 120: one a gap; empty (and nothing taken) where the words at the cursor are not such a list.
std::vector<Recovery> readGapList(Cursor &cursor);

/// What a rep's target words add to it.
struct TargetWords {
    Target target;
    std::vector<Part> parts;
    std::optional<FlyingStart> flying;
    bool optional = false;
    bool any = false;
};

/// "@ 5k pace", "at 43-45 seconds", "in 30 secs", "as 400 m (in 68 s) / 200 m (max)": from the words at the
/// cursor.
TargetWords readTargetWords(Cursor &cursor);
/// The same within ( and ), the ( already taken, commas between; "(400/68", 200/max)" gives parts.
TargetWords readTargetBracket(Cursor &cursor);
bool isTargetAhead(const Cursor &cursor);

} // namespace fivepace::notation
