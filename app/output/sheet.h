// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"
#include "domain/squad/squad.h"
#include "output/document.h"

#include <QPageSize>

namespace fivepace::output {

enum class Paper { A4, Letter };
QPageSize pageSizeOf(Paper paper);
bool isLandscape(const SessionGrid &grid);

struct SheetOptions {
    Paper paper = Paper::A4;
    bool targets = true; ///< print each athlete's target times
    bool edgeColours = true; ///< thin pace edges that may vanish in a copy
    bool guides = true; ///< "watch for" and "scale" boxes
    int spareRows = 2;

    bool operator==(const SheetOptions &) const = default;
};

/// The session sheet. It is incomplete where "watch for" and the scale were wanted but found no room under
/// the table.
Document sheetDocument(
    const Squad &squad, const Session &session, const SessionGrid &grid, const SheetOptions &options);
/// The cycle's plan, landscape: every day with its sessions, the balance, and the group's paces as of
/// `today`, or of the last day once the cycle is over: a session's sheet takes its targets from them too.
Document cycleDocument(const Squad &squad, const Cycle &cycle, Date today, const SheetOptions &options);

/// The season of all groups in a calendar year, landscape, to scale, with its races in order.
Document seasonDocument(const Squad &squad, int year, Date today, const SheetOptions &options);

} // namespace fivepace::output
