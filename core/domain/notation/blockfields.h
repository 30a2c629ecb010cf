// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/textrefusal.h"
#include "domain/values/result.h"
#include "domain/workout/workout.h"

#include <optional>
#include <string>

namespace fivepace {

// One block, field by field: as it is shown, and as it is typed. Reading answers a refusal where
// it is not understood, could mean two things, or belongs into another field.

/// "3", "3-5".
std::string timesText(const Count &times);
Result<Count, TextRefusal> readTimes(const std::string &typed);

/// "200 m", "8 min", "10 min to 15 min". `block` is a rep.
std::string lengthText(const Block &block);
/// The rep with another length.
Result<Block, TextRefusal> readLength(const std::string &typed, Block block);

/// How a rep is run: "at 800 pace", "95 %, at 800 pace", "in 30 s", "flying 30 m after 30 m", "optional";
/// empty for the workout's own pace. `block` is a rep.
std::string targetText(const Block &block);
Result<Block, TextRefusal> readTarget(const std::string &typed, Block block);

/// "2:30", "200 m jog"; empty where it is not stated.
std::string pauseText(const std::optional<Recovery> &recovery);
Result<std::optional<Recovery>, TextRefusal> readPause(const std::string &typed);

} // namespace fivepace
