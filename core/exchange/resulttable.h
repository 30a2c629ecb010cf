// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"

namespace fivepace::exchange {

/// Results of athletes of the squad: each row is one. A name that several have is asked about; so is a result
/// that contradicts the athlete's others or an earlier row's.
ImportPlan planResults(const Squad &squad, const MappedTable &mapped, const ImportOptions &options);

} // namespace fivepace::exchange
