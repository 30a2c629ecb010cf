// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/values/timetext.h"

#include <optional>
#include <string>
#include <string_view>

/// What one cell of a table says. Words are understood in English, German and French.
namespace fivepace::exchange {

/// M, men, male, boys, Männer, hommes, MU20 …; W, F, women, female, girls, Frauen, femmes …
std::optional<Category> categoryIn(std::string_view cell);
/// "400 m sprinter", "sprint"; "middle distance".
std::optional<AthleteKind> athleteKindIn(std::string_view cell);
std::optional<ResultKind> resultKindIn(std::string_view cell);
std::optional<TimingMethod> methodIn(std::string_view cell);
/// Standing, from the blocks; flying, rolling.
std::optional<RunStart> startIn(std::string_view cell);
/// Yes, x, ja, oui, indoor, A …; no, nein, non, outdoor ….
std::optional<bool> yesIn(std::string_view cell);
/// A whole number, with nothing else in the cell.
std::optional<int> wholeNumberIn(std::string_view cell);
/// A rank: 1, 2., 3rd, =4, T5. From 1 to 9999.
std::optional<int> rankIn(std::string_view cell);

/// An athlete's number as the program lists it, with nothing else in the cell.
std::optional<AthleteId> athleteNumberIn(std::string_view cell);

/// The time of a mark (see mark.h).
TimeReading timeIn(std::string_view cell);
/// DNF, DNS, DQ, NT, NM and dashes: nobody's time.
bool saysNoTime(std::string_view cell);

/// A date that figures alone may leave open: 4/5/2026 is 4 May or 5 April.
struct CellDate {
    std::optional<Date> dayFirst;
    std::optional<Date> monthFirst;

    bool isOpen() const { return dayFirst && monthFirst && *dayFirst != *monthFirst; }
    bool operator==(const CellDate &) const = default;
};

/// 2026-05-04, 4.5.2026, 4/5/26, 5-4-2026, "4 May 2026", "Sat, May 2nd, 2026", "4. Mai 2026", "4 de mayo de
/// 2026"; what stands behind the date (a time of day) is passed over. Years of two figures are 1970 to 2069.
/// With points the day is first. Both empty where it is no date.
CellDate dateIn(std::string_view cell);
/// A year of birth from 1900 on, or the year of a date of birth.
std::optional<int> birthYearIn(std::string_view cell);
/// The same, and 05 or '98 for the last year that ends so.
std::optional<int> birthYearIn(std::string_view cell, Date today);

} // namespace fivepace::exchange
