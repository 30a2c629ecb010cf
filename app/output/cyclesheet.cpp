// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/cyclelayout.h"
#include "output/pdffile.h"
#include "output/sheet.h"
#include "output/sheetlayout.h"

namespace fivepace::output {

class CycleSheetDocument::Private {
public:
    QSizeF size;
    std::vector<PaperPage> pages;
};

CycleSheetDocument::CycleSheetDocument(const Squad &squad, const Cycle &cycle, const SheetOptions &options)
    : d(std::make_unique<Private>())
{
    d->size = pointsOf(options.paper, true);
    d->pages = CycleLayout(squad, cycle, options, d->size).lay();
}

CycleSheetDocument::~CycleSheetDocument() = default;

int CycleSheetDocument::pageCount() const
{
    return static_cast<int>(d->pages.size());
}

QSizeF CycleSheetDocument::pageSize() const
{
    return d->size;
}

void CycleSheetDocument::paint(QPainter &painter, int page) const
{
    d->pages.at(static_cast<std::size_t>(page)).paint(painter);
}

QString CycleSheetDocument::plainText() const
{
    return textOf(d->pages);
}

Result<> writePdf(const CycleSheetDocument &document, const QString &path, const QString &title)
{
    return writePdfPages(document, path, title);
}

} // namespace fivepace::output
