// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fivepace {

/// A calendar day. `Date day = 2026y / May / 4;` works; a difference is in days.
using Date = std::chrono::sys_days;

/// "2026-05-04", and nothing else; empty for a day that does not exist.
std::optional<Date> dateFromIso(std::string_view text);
std::string isoDate(Date date);

/// The year a date lies in; season's bests are counted by it.
int yearOf(Date date);

} // namespace fivepace
