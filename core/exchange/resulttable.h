// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"

namespace fivepace::exchange {

/// One row of a table of results, not yet held against the squad.
struct ResultRow {
    std::size_t row = 0; ///< in the table
    ResultValue value;
    NamedPerson person {};
    std::vector<Refusal> refusals;
    std::vector<ReadRemark> remarks;
};

/// The distance and the day come from the row, else from what is said for all, else from the lines above.
std::vector<ResultRow> readResults(const MappedTable &mapped, const ImportOptions &options);

/// Results of athletes of the squad: each row is one. A name that several have, or one has that is written
/// otherwise, is asked about; so is a result that contradicts the athlete's others or an earlier row's, or
/// that may correct one.
ImportPlan planResults(const Squad &squad, std::vector<ResultRow> rows);

} // namespace fivepace::exchange
