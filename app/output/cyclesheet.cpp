// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/cyclelayout.h"
#include "output/sheet.h"
#include "output/sheetlayout.h"
#include "text/words.h"

namespace fivepace::output {

Document cycleDocument(const Squad &squad, const Cycle &cycle, Date today, const SheetOptions &options)
{
    const QSizeF size = pointsOf(options.paper, true);
    return { words::fromUtf8(cycle.name), size, CycleLayout(squad, cycle, today, options, size).lay() };
}

} // namespace fivepace::output
