// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"

namespace fivepace::exchange {

/// One row of a table of athletes, not yet held against the squad.
struct AthleteRow {
    std::size_t row = 0; ///< in the table
    AthleteValue value;
    std::vector<Refusal> refusals;
    NamedPerson person {};
    std::vector<ReadRemark> remarks;
};

std::vector<AthleteRow> readAthletes(const MappedTable &mapped, const ImportOptions &options);

/// Holds rows against the squad: somebody new, there already with all that the row says, or of a name that
/// somebody in the squad or the table has.
ImportPlan planAthletes(
    const Squad &squad, const std::vector<AthleteRow> &rows, const ImportOptions &options);

/// The athlete with what the row says. A best that is there already is not added; one without a date is there
/// where the same time stands over its distance on any day. `undated` is its day else.
Athlete withValue(Athlete athlete, const AthleteValue &value, const std::vector<Group> &groups,
    std::optional<Date> undated);

} // namespace fivepace::exchange
