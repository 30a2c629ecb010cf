// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <string>
#include <string_view>

namespace fivepace::notation {

/// A number of thousandths without needless zeros: 1609.344, 400, 2.5.
std::string plain(std::int64_t thousandths);
/// A rest: 2:30, 0:45, 0:01.5.
std::string clock(Duration time);
std::string_view wordOf(RecoveryKind kind);
std::string_view wordOf(Effort effort);
/// "5000 pace", "max velocity", "SS1 pace".
std::string paceWords(const std::variant<PaceRung, PaceRole> &pace);
/// "3-5 × ".
std::string countWords(const Count &times);
/// A rep with all that is said of it: "600 m as 400 m (in 68 s) / 200 m (max) (optional)".
std::string repWords(const Block &block);

} // namespace fivepace::notation
