// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"
#include "domain/squad/squad.h"

#include <QString>

#include <string>
#include <vector>

/// Tables as they go to a spreadsheet: headings first, times and days as they are shown. What is copied out
/// can be pasted in again, two athletes of one name by their numbers.
namespace fivepace::words {

using TableRows = std::vector<std::vector<std::string>>;

/// Bests up to `today` over every race of the ladder that anybody has run.
TableRows athletesTable(const Squad &squad, const std::vector<const Athlete *> &athletes, Date today);
/// Newest first, each with what it is a best of up to `today`, and whether the paces rest on it.
TableRows resultsTable(const std::vector<const Athlete *> &athletes, Date today);
/// The five paces of one athlete per 400, 200 and 100 m and as a race, each with its source.
TableRows pacesTable(const Athlete &athlete, const PaceTable &paces, const FivePaces &five);

/// By hand, electronic, by a device.
QString timingMethod(TimingMethod method);

} // namespace fivepace::words
