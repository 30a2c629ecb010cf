// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/timetext.h"

#include <string>
#include <string_view>
#include <vector>

namespace fivepace::exchange {

/// A mark as lists of results write it: 1:54.31 q, 3:56.4h PB, 8:01.2i, J2:01.0.
struct Mark {
    TimeReading reading;
    std::string letters; ///< that stand beside the time, as they stand there: "h PB"
    bool isIndoor = false; ///< i
    bool isAltitude = false; ///< A
    bool couldBeTwo = false; ///< 57,58: read as 57.58

    bool operator==(const Mark &) const = default;
};

/// The time is read as `readTime` takes it, and 1.54.8 and 1,54.8 for 1:54.8. h says by hand, a, e and FAT
/// electronic; without, the method is the usual one of the decimals (see `usualMethod`). Letters that no list
/// of results has make it no time.
Mark markIn(std::string_view cell);

/// Three or more numbers of two figures with commas between are that many times: "57,58,57". Empty else.
std::vector<std::string> timesListedIn(std::string_view cell);

} // namespace fivepace::exchange
