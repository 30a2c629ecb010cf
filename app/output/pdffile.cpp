// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/pdffile.h"

#include "files/wholefile.h"
#include "output/outputcontext.h"
#include "text/words.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace fivepace::output {

namespace {

Error cannotWrite(const QString &path, const QString &reason)
{
    return { Errc::CannotWrite, words::toUtf8(path + QStringLiteral(": ") + reason) };
}

} // namespace

void setUp(QPdfWriter &writer, const QString &title, QSizeF size)
{
    const bool landscape = size.width() > size.height();
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Fivepace"));
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageLayout(QPageLayout(
        QPageSize(landscape ? size.transposed() : size, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

Result<> writeDrawn(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QBuffer drawn;
    if (!drawn.open(QIODevice::WriteOnly) || !write(drawn))
        return cannotWrite(path, Output::tr("the page could not be drawn"));
    return writeWhole(path, drawn.data());
}

} // namespace fivepace::output
