// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheet.h"

#include "output/outputcontext.h"
#include "output/rungcolours.h"
#include "output/sheetlayout.h"
#include "text/words.h"

namespace fivepace::output {

namespace {

constexpr std::size_t kMostRepsInPortrait = 6;

// Heights of an athlete's row in points: 10 mm where there is room, 9 mm where that saves a page or the
// guides.
constexpr qreal kRoomyRow = 28.4;
constexpr qreal kTightRow = 25.6;

} // namespace

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

bool isLandscape(const SessionGrid &grid)
{
    return grid.columns.size() > kMostRepsInPortrait;
}

Document sheetDocument(
    const Squad &squad, const Session &session, const SessionGrid &grid, const SheetOptions &options)
{
    const QSizeF size = pointsOf(options.paper, isLandscape(grid));
    const SheetContent content = sheetContent(squad, session, grid, options);
    std::optional<QColor> edge;
    if (options.edgeColours)
        edge = rungColour(session.workout.rung);
    const auto laid = [&](qreal row) {
        const SheetTable table(grid, options, QSizeF(size.width() - 2 * kPageMargin, row),
            squad.card.sprinterRecoveryPercent, session.date);
        return SheetLayout(content, table, size, edge).lay();
    };
    LaidSheet roomy = laid(kRoomyRow);
    LaidSheet tight = laid(kTightRow);
    const bool saves = tight.pages.size() < roomy.pages.size()
        || (tight.pages.size() == roomy.pages.size() && tight.complete && !roomy.complete);
    LaidSheet &best = saves ? tight : roomy;
    return { Output::tr("%1, %2", "3 x 300 m, Mon 4 May")
                 .arg(sessionTitle(session.workout), words::shortDate(session.date)),
        size, std::move(best.pages), best.complete };
}

} // namespace fivepace::output
