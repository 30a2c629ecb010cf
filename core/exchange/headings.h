// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"

namespace fivepace::exchange {

/// The field that a heading names, in English, German or French; what is bracketed behind it ("Time (s)")
/// does not count. Empty where it names none.
std::optional<Field> fieldNamed(std::string_view heading, TableKind kind);
/// True where the heading can only be of the numbers that the program gives its athletes; "No" may be any
/// number.
bool saysAthleteNumber(std::string_view heading);
/// What a heading says in a table of this kind; Ignored where it says nothing.
Column columnNamed(std::string_view heading, TableKind kind);
/// The rep of a column of times: "1.2", "Rep 3", "Lap 4", "R5", "Set 2 Rep 1", "Wdh. 2", "2"; empty where it
/// is none.
std::optional<Column> repNamed(std::string_view heading);
/// The distance of a column of bests: "800", "PB 1500 m", "Mile best". Empty where it names none.
std::optional<Distance> distanceNamed(std::string_view heading);

} // namespace fivepace::exchange
