// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/resulttable.h"

namespace fivepace::exchange {

/// A line of a result: E with the kind of event behind it, where a line of an entry has a name.
bool isResultRecord(const TableRow &row);

/// The line of a meet, with its day.
bool isMeetRecord(const TableRow &row);
/// True for a file of results in Hy-Tek's semicolon format: its first line is that of the meet and there are
/// not more entries than results, or nearly all lines are results.
bool isResultsFile(const Table &table);

/// Running results of such a file: day and venue of the meet, rank and round, times by hand where they end
/// with an h. What is no flat race of one athlete is refused with its line. Layout: Hy-Tek Track & Field Meet
/// Manager 5 and 6, "Export Results in HY-TEK's Semicolon Delimited Format".
std::vector<ResultRow> readResultsFile(const Table &table, const ImportOptions &options);

} // namespace fivepace::exchange
