// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exchange/importplan.h"
#include "text/importwords.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace fivepace::cli {

/// True where more speaks against a row than whose it is or which race.
bool isDoubtful(const exchange::ImportRow &row);

/// What was decided about a table.
struct Decision {
    exchange::ImportSource source;
    exchange::ImportPlan plan;
    std::vector<exchange::Answer> answers; ///< one for each row of the plan

    bool isTaken(std::size_t row) const;
    bool isRefused(std::size_t row) const;
    /// Refused, and no row that a list of results has anyway: nobody's time, another kind of event.
    bool isInTheWay(std::size_t row) const;
    int line(std::size_t row) const; ///< of the table, from 1
    /// What the row changes in the athlete it is taken for; empty where nothing.
    std::vector<words::AthleteDifference> changes(std::size_t row, const Squad &squad) const;
    /// Why the row is not taken, and the option that settles it.
    QString reason(std::size_t row, const Squad &squad) const;
};

struct ImportOutcome {
    bool isWritten = false;
    std::vector<std::string> waiting; ///< whose results wait for approval, or would
    QStringList notNeeded; ///< options that changed nothing
    QString obstacle; ///< why a run that is no dry one would be refused; empty where nothing is in its way
};

/// Says what was done, and gives the exit status. `squad`: as it was before.
int reportImport(const Run &run, const QString &path, const Squad &squad, const Decision &decision,
    const ImportOutcome &outcome);

} // namespace fivepace::cli
