// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace fivepace {

/// Whole milliseconds, never negative where a coach typed it.
using Duration = std::chrono::milliseconds;

/// For formulas and pictures only; what is kept stays whole.
constexpr double inSeconds(Duration time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

/// How finely a time was typed: 26.3 is not 26.30.
enum class Precision { Second, Tenth, Hundredth, Thousandth };

/// How a time was taken. It is kept as taken; only a model converts, and says so.
enum class TimingMethod { Hand, Electronic, Device };

/// A time as a coach has it: value, precision, method.
struct RepTime {
    Duration time {};
    Precision precision = Precision::Tenth;
    TimingMethod method = TimingMethod::Hand;

    bool operator==(const RepTime &) const = default;
};

} // namespace fivepace
