// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/quantity.h"

namespace fivepace::notation {

/// To which pause a recovery belongs, as far as its words say.
enum class Scope { NotSaid, Reps, Sets };

struct StatedRecovery {
    std::optional<Recovery> recovery; ///< absent for "?", not stated
    Scope scope = Scope::NotSaid;
    std::optional<Quantity> ratio; ///< "equal", "1:2", "half": so many thousandths of the rep's own time
    bool isOfDistance = false; ///< "half the distance": the ratio is of the rep's metres
    bool isMovement
        = false; ///< a jog, walk or float without a word for rest, which may be run for its own sake
    bool hasAmount = false;
    bool isByWord = false; ///< "with …", "then …": surely a pause
    bool isForAll = false; ///< "3 min recoveries", "throughout": of every block of the line
    std::optional<Distance> ofLength; ///< "between the 400s": of the reps of this length
    int afterRep = 0; ///< "after the 4th", "after every 4"; 0 where nothing of the kind is said
    bool isAfterEvery = false;
    bool areTwoTimes = false; ///< "90 s / 5 min", as a range
    std::size_t from = 0, to = 0;
};

/// A walk, jog or float, which may be run for its own sake.
bool isMovement(RecoveryKind kind);
/// "r=90", "R: 90", "r 60s", "r90" and "P 3'" are recoveries; r alone is a pace.
bool isRSign(const Cursor &cursor);

/// The recovery in the words at the cursor, by its name or place: "2:30 Rec between reps", "with 200 m jog",
/// "w/ 90 SR", "5 min between sets"; empty (and nothing taken) where they are none.
/// Where it is named already, as within brackets, an amount alone is one.
std::optional<StatedRecovery> readRecovery(Cursor &cursor, bool isNamed = false);
/// The same, and those that "&" or another "r=" join to it; none where the first is none.
std::vector<StatedRecovery> readRecoveries(Cursor &cursor);
/// One recovery of a line that says nothing else.
struct PauseAlone {
    StatedRecovery stated;
    bool isNamed = false; ///< by a word for a recovery
    bool isFigure = false; ///< a bare number
};
/// "1' / 3'", "(30 s, 4 min)", "reps 1 min, sets 4 min", "60 s jog / 3 min walk": recoveries to the end of
/// the line and nothing else, as they stand. Empty (and nothing taken) where the line says anything else, or
/// bare numbers alone.
std::vector<PauseAlone> readPausesAlone(Cursor &cursor);
/// All within [ and ] or ( and ), the opening sign already taken, `close` left to take; a time alone is one.
/// "?" stands for one that is not stated.
std::vector<StatedRecovery> readRecoveriesUpTo(Cursor &cursor, std::string_view close);
/// "75, 90, 120", "jogs 400/300/200", "3-2-1 min rest": one behind each of so many reps, the last may do
/// without; no word is needed before a `close`, nor behind a list of at
/// least four where `mayBeBare`. Empty (and nothing taken) where the words are no such list.
std::vector<Recovery> readGapList(
    Cursor &cursor, std::size_t reps, std::string_view close = {}, bool mayBeBare = false);

} // namespace fivepace::notation
