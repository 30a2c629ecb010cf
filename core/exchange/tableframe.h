// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace fivepace::exchange {

/// The table with its headings in the first row: title lines above them, sections per event ("Men 800 m"),
/// totals, repeated headings and foot notes are no rows; what they say of the rows below stands in
/// `Table::sections`, and they themselves in `Table::left`. Headings that come in another order further down
/// are brought into the first one's.
Table framed(Table table);

} // namespace fivepace::exchange
