// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace fivepace {

/// Says "that one". 53 bits, never negative (safe as a number in QML and JSON): milliseconds since 2020 above
/// 12 random bits.
/// 0 is nobody. Values under 10 000 are kept for what ships with the program (built-in workouts).
template <class Tag> struct Id {
    std::int64_t value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

using GroupId = Id<struct GroupTag>;
using AthleteId = Id<struct AthleteTag>;
using WorkoutId = Id<struct WorkoutTag>;
using CycleId = Id<struct CycleTag>;
using PhaseId = Id<struct PhaseTag>;
using RaceId = Id<struct RaceTag>;
using SessionId = Id<struct SessionTag>;
using EntryId = Id<struct EntryTag>;

/// Gives ids that rise within a run (but for the millisecond after 2089-09-06 in which they begin anew) and
/// never clash with another coach's.
class IdSource {
public:
    /// `nowMs`: milliseconds since 1 January 1970, UTC; `seed` feeds the random tail. The same two give the
    /// same ids.
    IdSource(std::int64_t nowMs, std::uint64_t seed);

    template <class AnId> AnId next() { return AnId { nextValue() }; }

private:
    std::int64_t nextValue();

    std::int64_t m_last;
    std::uint64_t m_random;
};

} // namespace fivepace
