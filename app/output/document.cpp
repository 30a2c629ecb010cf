// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/document.h"

#include "output/pdffile.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace fivepace::output {

void Document::paint(QPainter &painter, int page) const
{
    pages.at(static_cast<std::size_t>(page)).paint(painter);
}

bool drawPages(const Document &document, QPagedPaintDevice &device, double dotsPerPoint)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(dotsPerPoint, dotsPerPoint);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        document.paint(painter, page);
    }
    return painter.end();
}

Result<> writePdf(const Document &document, const QString &path)
{
    return writeDrawn(path, [&](QIODevice &device) {
        QPdfWriter pdf(&device);
        setUp(pdf, document.title, document.pageSize);
        return drawPages(document, pdf, kPdfDotsPerPoint);
    });
}

} // namespace fivepace::output
