// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"

#include <optional>
#include <string_view>

namespace fivepace::exchange {

/// What the name of an event says: "Men's 800 m Final", "1500m Frauen", "Event 12 Girls 1600 Meter Run",
/// "3000 m SC".
struct Event {
    std::optional<Distance> distance;
    bool isOther
        = false; ///< hurdles, steeplechase, walks, relays, jumps and throws: no flat race of one athlete
    bool isIndoor = false; ///< "800 m (i)", "1500 indoor", "Hallenmeeting"

    bool operator==(const Event &) const = default;
};

/// Empty distance where the text names no event. A bare number is one where it is a usual race.
Event eventIn(std::string_view text);

} // namespace fivepace::exchange
