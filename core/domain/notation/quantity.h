// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/cursor.h"

#include <optional>

namespace fivepace::notation {

/// A number with its unit, if it has one.
struct Quantity {
    enum class Unit { None, Length, Time };
    Unit unit = Unit::None;
    std::int64_t amount = 0; ///< mm, ms, or thousandths of a bare number
    std::int64_t unitSize = 0; ///< of the unit typed, as in the vocabulary; 0 for 1:30, 1'30 and bare numbers
    std::int64_t thousandths = 0; ///< the number typed
    bool hasTwoDecimals = false; ///< 2.30: decimals, or minutes and seconds
    bool isShortMetres = false; ///< "2m" on a track, read as minutes
    std::size_t from = 0, to = 0;

    bool isDistance() const { return unit == Unit::Length; }
    bool isDuration() const { return unit == Unit::Time; }
    bool isBare() const { return unit == Unit::None; }
    Distance distance() const { return Distance::millimetres(amount); }
    Duration duration() const { return Duration(amount); }
    Length length() const { return isDuration() ? Length(duration()) : Length(distance()); }
    /// The number alone taken as metres or as seconds.
    Quantity inMetres() const;
    Quantity inSeconds() const;
    Quantity inMinutes() const;
    Quantity inKilometres() const;
    /// The number alone with the unit of `other`.
    Quantity inUnitOf(const Quantity &other) const;
};

/// The quantity at the cursor: 400, 400m, 1.5 km, 90s, 2:30, 1'30", 2min30sec, half a lap; empty (and nothing
/// taken) where there is none.
std::optional<Quantity> readQuantity(Cursor &cursor);
/// True where a number at the cursor is how often something is run: "4 x", "3 sets".
/// "off 90": the amount stands behind the word, so a number before it is none of its own.
bool isOffBeforeAmount(const Cursor &cursor);
bool isCountAhead(const Cursor &cursor, std::size_t ahead = 0);

/// A quantity, or a range of two: 43-45 s, 2'-5', 1:00 to 1:30, 60/90 s where `withSlash`.
struct QuantityRange {
    Quantity least;
    std::optional<Quantity> most;
    bool wasSaidTo = false; ///< joined by a word, not by a dash

    bool isSameUnit() const { return !most || most->unit == least.unit; }
    std::size_t to() const { return most ? most->to : least.to; }
};
std::optional<QuantityRange> readRange(Cursor &cursor);
/// From the smaller to the larger figure; both must have the same unit.
void sortRange(QuantityRange &range);

} // namespace fivepace::notation
