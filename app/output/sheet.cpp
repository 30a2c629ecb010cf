// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheet.h"

#include "output/pdffile.h"
#include "output/rungcolours.h"
#include "output/sheetlayout.h"

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

class SheetDocument::Private {
public:
    QSizeF size;
    LaidSheet laid;
};

SheetDocument::SheetDocument(
    const Squad &squad, const Session &session, const SessionGrid &grid, const SheetOptions &options)
    : d(std::make_unique<Private>())
{
    d->size = pointsOf(options.paper, isLandscape(grid));
    const SheetContent content = sheetContent(squad, session, grid, options);
    std::optional<QColor> edge;
    if (options.edgeColours)
        edge = rungColour(session.workout.rung);
    const auto laid = [&](qreal row) {
        const SheetTable table(grid, options, QSizeF(d->size.width() - 2 * kPageMargin, row),
            squad.card.sprinterRecoveryPercent);
        return SheetLayout(content, table, d->size, edge).lay();
    };
    LaidSheet roomy = laid(kRoomyRow);
    LaidSheet tight = laid(kTightRow);
    const bool saves = tight.pages.size() < roomy.pages.size()
        || (tight.pages.size() == roomy.pages.size() && tight.complete && !roomy.complete);
    d->laid = std::move(saves ? tight : roomy);
}

SheetDocument::~SheetDocument() = default;

int SheetDocument::pageCount() const
{
    return static_cast<int>(d->laid.pages.size());
}

bool SheetDocument::leavesGuidesOut() const
{
    return !d->laid.complete;
}

QSizeF SheetDocument::pageSize() const
{
    return d->size;
}

void SheetDocument::paint(QPainter &painter, int page) const
{
    d->laid.pages.at(static_cast<std::size_t>(page)).paint(painter);
}

QString SheetDocument::plainText() const
{
    return textOf(d->laid.pages);
}

Result<> writePdf(const SheetDocument &document, const QString &path, const QString &title)
{
    return writePdfPages(document, path, title);
}

} // namespace fivepace::output
