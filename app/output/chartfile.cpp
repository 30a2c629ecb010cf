// SPDX-License-Identifier: GPL-3.0-or-later
#include "guithread.h"
#include "output/chartkinds.h"
#include "output/chartplot.h"
#include "output/outputcontext.h"
#include "output/pdffile.h"
#include "text/words.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace fivepace::output {

namespace {

constexpr double kPngScale = 2;
constexpr double kPointsPerPixel = 0.75;

enum class Heading { Shown, Hidden };

void fill(ChartPlot &plot, const ChartContent &content, Heading heading)
{
    const ChartRow &row = rowOf(content.kind);
    if (row.isEmpty(content))
        plot.showSentence(row.emptySentence());
    else
        row.plot(plot, content);
    if (heading == Heading::Shown && !content.title.isEmpty())
        plot.setHeading(content.title);
    plot.arrangeNotes();
}

QImage imageOf(ChartPlot &plot, QSize size, qreal scale)
{
    QImage image = plot.toPixmap(size.width(), size.height(), scale).toImage();
    image.setDevicePixelRatio(scale);
    return image;
}

bool drawVector(ChartPlot &plot, QPaintDevice &device, QSize size, double scale)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(scale, scale);
    painter.fillRect(QRect(QPoint(), size), plot.colours().ground);
    plot.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool writeSvg(ChartPlot &plot, QIODevice &device, QSize size, const QString &title)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(title);
    return drawVector(plot, svg, size, 1);
}

bool writePdf(ChartPlot &plot, QIODevice &device, QSize size, const QString &title)
{
    QPdfWriter pdf(&device);
    setUp(pdf, title, QSizeF(size) * kPointsPerPixel);
    return drawVector(plot, pdf, size, kPdfDotsPerPoint * kPointsPerPixel);
}

} // namespace

QImage renderChart(const ChartContent &content, QSize size, qreal devicePixelRatio, const ChartStyle &style)
{
    assertGuiThread();
    if (size.isEmpty())
        return {};
    ChartPlot plot(style, size);
    fill(plot, content, style.paper ? Heading::Shown : Heading::Hidden);
    return imageOf(plot, size, devicePixelRatio);
}

Result<> writeChart(const ChartContent &content, const QString &path, QSize size, const ChartStyle &style)
{
    assertGuiThread();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("pdf") && ending != QLatin1String("svg"))
        return Error { Errc::Invalid,
            words::toUtf8(Output::tr("%1: a chart is written as .png, .pdf or .svg").arg(path)) };
    ChartPlot plot(style, size);
    fill(plot, content, Heading::Shown);
    return writeDrawn(path, [&](QIODevice &device) {
        if (ending == QLatin1String("pdf"))
            return writePdf(plot, device, size, content.title);
        if (ending == QLatin1String("svg"))
            return writeSvg(plot, device, size, content.title);
        return imageOf(plot, size, kPngScale).save(&device, "PNG");
    });
}

} // namespace fivepace::output
