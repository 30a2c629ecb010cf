// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"
#include "output/paper.h"

#include <QSizeF>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace fivepace::output {

/// Anything that is printed: its pages, laid out once for a paper. Drawing a page is the same code for
/// preview, printer and PDF. One without pages is empty.
struct Document {
    QString title; ///< of the file and of the printer's job
    QSizeF pageSize; ///< points (1/72 inch)
    std::vector<PaperPage> pages;
    bool complete = true; ///< false where something that was wanted found no room

    bool isEmpty() const { return pages.empty(); }
    bool isLandscape() const { return pageSize.width() > pageSize.height(); }
    int pageCount() const { return static_cast<int>(pages.size()); }
    /// Draws page `page` (from 0) with (0, 0) at the paper's corner, one painter unit a point.
    void paint(QPainter &painter, int page) const;
    /// What the pages say, for screen readers and tests.
    QString plainText() const { return textOf(pages); }
};

/// Draws every page on a device that is set up for them; false where it refuses.
bool drawPages(const Document &document, QPagedPaintDevice &device, double dotsPerPoint);

/// PDF with selectable text, written whole or not at all. Errc as files/wholefile.h; the detail names the
/// path and the reason.
Result<> writePdf(const Document &document, const QString &path);

} // namespace fivepace::output
