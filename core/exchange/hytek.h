// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rostertable.h"

namespace fivepace::exchange {

/// A line of a roster or an entry: I, D, E, Q or R, and no result.
bool isRosterRecord(const TableRow &row);
/// True for a roster or entries in Hy-Tek's semicolon format: nearly all lines begin with the letter of a
/// record of such files, or at least half of them below a meet's line; no file of results.
bool isRoster(const Table &table);

/// The athletes of such a file, each once: lines whose fields 2 to 8 (name, sex, date of birth, team) are
/// alike are about one, as the format demands. Marks of entries (records D and E) over flat distances become
/// undated bests; hurdles, walks, steeples, field events, relays and marks of combined events are refused
/// with their line. Both record lengths of an information line (24 and 25 fields) are read. Layout: Hy-Tek
/// Track & Field Meet Manager 5 and 6, "Import Entries from a Semi-Colon Delimited File".
std::vector<AthleteRow> readRoster(const Table &table, const ImportOptions &options);

} // namespace fivepace::exchange
