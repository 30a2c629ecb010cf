// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace fivepace::notation {

// The canonical text is what files hold. It is read by this reader alone, which knows only what `print`
// writes and guesses nothing, so that a new rule for coaches' prose never changes or refuses an old file.
//
// Version 1:
//
//     text     = [ line { "; " line } ]
//     line     = list [ after ]                          two or more single reps are a set run once
//     list     = block { ( ", " | after " " ) block }
//     block    = [ "run " ] ( [ count ] rep tags | count "(" list ")" [ " (optional)" ] tags | count count
//     rep tags ) [ between ] count    = number [ "-" number ] " × " rep      = length [ " to " length ] [
//     said ] [ " as " length [ said ] { " / " length [ said ] } ] said     = " (" piece { ", " piece } ")"
//     piece    = percent | "at " pace | offset " per 400" | "in " stretch [ " to " stretch ] | clock [ "-"
//     clock ] " per km"
//              | effort | "flying " length " after " length | "optional"
//     length   = number ( " m" | " metres" | " mile" | " miles" ) | stretch
//     stretch  = number " s" | number " min" [ " " number " s" ]
//     between  = " [" ( recovery | "?" ) { " & " ( recovery | "?" ) } "]"    of the rep, then of the set
//     after    = " [" recovery "]"
//     recovery = [ length ( " in " | " or " ) ] clock [ "-" clock ] [ " " kind ] | [ length " " ] kind
//     tags     = { " #" word }                           a space in a tag is written as "_"

/// The newest version that `print` writes; older ones are read for ever.
inline constexpr int kCanonicalVersion = 1;

struct CanonicalReading {
    Blocks blocks;
    std::optional<std::size_t>
        stopsAt; ///< the byte from which the text is not canonical; then there are no blocks

    bool ok() const { return !stopsAt; }
    bool operator==(const CanonicalReading &) const = default;
};

/// readCanonical(print(blocks)).blocks == tidied(blocks). The empty text holds no blocks.
CanonicalReading readCanonical(std::string_view text);

} // namespace fivepace::notation
