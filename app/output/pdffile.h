// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QIODevice;
class QPdfWriter;

namespace fivepace::output {

/// Writes what `write` draws, whole or not at all. Errc as files/wholefile.h.
Result<> writeDrawn(const QString &path, const std::function<bool(QIODevice &)> &write);

inline constexpr int kPdfDotsPerInch = 720;
inline constexpr double kPdfDotsPerPoint = kPdfDotsPerInch / 72.0;

/// Page of `size` points without margins, kPdfDotsPerInch.
void setUp(QPdfWriter &writer, const QString &title, QSizeF size);

/// What a PDF of drawn pages is made of.
struct PdfPages {
    QString title;
    QSizeF size; ///< of a page, in points
    int count = 1;
    std::function<void(QPainter &, int)> paint; ///< one painter unit is a point
};
Result<> writePdfPages(const PdfPages &pages, const QString &path);

/// For anything with pages: `pageSize()`, `pageCount()`, `paint(painter, page)`.
template <class Document>
Result<> writePdfPages(const Document &document, const QString &path, const QString &title)
{
    const auto paint = [&](QPainter &painter, int page) { document.paint(painter, page); };
    return writePdfPages({ title, document.pageSize(), document.pageCount(), paint }, path);
}

} // namespace fivepace::output
