// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <optional>
#include <string_view>

namespace fivepace::exchange {

// What single cells of a table of reps say.

/// Place in the running order of "2.3", or of a rep with its set in a column of its own; without a set it
/// counts through the session. Empty where there is no such rep.
std::optional<std::size_t> repIndex(
    const std::vector<RunRep> &order, std::string_view rep, std::optional<int> set);
/// 2 in "2", "Set 2" and "2. Satz"; empty where there are other figures.
std::optional<int> numberAmongWords(std::string_view cell);
std::optional<Duration> recoveryIn(std::string_view cell);

} // namespace fivepace::exchange
