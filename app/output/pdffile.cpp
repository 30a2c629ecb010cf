// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/pdffile.h"

#include "output/outputcontext.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace fivepace::output {

namespace {

constexpr int kPdfDotsPerInch = 720;
constexpr qreal kPointsPerInch = 72;

Error cannotWrite(const QString &path, const QString &reason)
{
    return { Errc::CannotWrite, words::toUtf8(path + QStringLiteral(": ") + reason) };
}

bool drawPdf(const PdfPages &pages, QIODevice &device)
{
    const bool landscape = pages.size.width() > pages.size.height();
    QPdfWriter writer(&device);
    writer.setTitle(pages.title);
    writer.setCreator(QStringLiteral("Fivepace"));
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(landscape ? pages.size.transposed() : pages.size,
                                         QPageSize::Point, QString(), QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(kPdfDotsPerInch / kPointsPerInch, kPdfDotsPerInch / kPointsPerInch);
    for (int page = 0; page < pages.count; ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

} // namespace

Result<> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (!write(file)) {
        file.cancelWriting();
        return cannotWrite(path, Output::tr("the page could not be drawn"));
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<> writePdfPages(const PdfPages &pages, const QString &path)
{
    return writeWhole(path, [&](QIODevice &device) { return drawPdf(pages, device); });
}

} // namespace fivepace::output
