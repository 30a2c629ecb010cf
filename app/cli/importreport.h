// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exchange/importplan.h"

#include <QString>

#include <string>
#include <vector>

namespace fivepace::cli {

/// What was decided about a table.
struct Decision {
    exchange::ImportSource source;
    exchange::ImportPlan plan;
    std::vector<exchange::Answer> answers; ///< one for each row of the plan

    bool isTaken(std::size_t row) const;
    bool isRefused(std::size_t row) const;
    int line(std::size_t row) const; ///< of the table, from 1
    /// Why the row is not taken, and the option that settles it.
    QString reason(std::size_t row) const;
};

struct ImportOutcome {
    bool isWritten = false;
    std::vector<std::string> waiting; ///< whose new results wait for approval
};

/// Says what was done, and gives the exit status.
int reportImport(const Run &run, const QString &path, const Decision &decision, const ImportOutcome &outcome);

} // namespace fivepace::cli
