// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chartstrokes.h"

#include <utility>

namespace fivepace::output {

ChartStrokes::ChartStrokes(QCustomPlot &plot)
    : QCPLayerable(&plot, QStringLiteral("main"))
{
}

void ChartStrokes::addLine(QPolygonF points, const QPen &pen)
{
    m_strokes.push_back(Line { std::move(points), pen });
}

void ChartStrokes::addArea(const QRectF &area, const QColor &colour)
{
    m_strokes.push_back(Area { area, colour });
}

QRect ChartStrokes::clipRect() const
{
    return parentPlot()->axisRect()->rect();
}

void ChartStrokes::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    applyAntialiasingHint(painter, antialiased(), QCP::aeItems);
}

void ChartStrokes::draw(QCPPainter *painter)
{
    for (const auto &stroke : m_strokes)
        std::visit([&](const auto &each) { drawOne(*painter, each); }, stroke);
}

QPointF ChartStrokes::pixels(QPointF point) const
{
    return { parentPlot()->xAxis->coordToPixel(point.x()), parentPlot()->yAxis->coordToPixel(point.y()) };
}

void ChartStrokes::drawOne(QCPPainter &painter, const Line &line) const
{
    QPolygonF points;
    points.reserve(line.points.size());
    for (const auto &point : line.points)
        points << pixels(point);
    auto pen = line.pen;
    constexpr double kDash = 4; // widths of the pen, of Qt's dashed lines
    if (points.size() == 2 && pen.style() == Qt::DashLine
        && QLineF(points[0], points[1]).length() < kDash * pen.widthF())
        pen.setStyle(Qt::SolidLine); // it ends within its first dash, and parting it takes longest of all
    painter.setPen(pen);
    painter.drawPolyline(points);
}

void ChartStrokes::drawOne(QCPPainter &painter, const Area &area) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(area.colour);
    painter.drawRect(QRectF(pixels(area.place.topLeft()), pixels(area.place.bottomRight())));
    painter.setBrush(Qt::NoBrush);
}

} // namespace fivepace::output
