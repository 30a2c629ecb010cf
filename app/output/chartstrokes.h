// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <variant>
#include <vector>

namespace fivepace::output {

/// Lines and areas in plot coordinates as one thing to draw, in the order in which they came. QCustomPlot's
/// own way is an item or a graph for each; ten seasons have thousands, and making them takes longer than
/// drawing.
class ChartStrokes : public QCPLayerable {
public:
    explicit ChartStrokes(QCustomPlot &plot);

    /// Through all points.
    void addLine(QPolygonF points, const QPen &pen);
    void addArea(const QRectF &area, const QColor &colour);

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    struct Line {
        QPolygonF points;
        QPen pen;
    };
    struct Area {
        QRectF place;
        QColor colour;
    };

    QPointF pixels(QPointF point) const;
    void drawOne(QCPPainter &painter, const Line &line) const;
    void drawOne(QCPPainter &painter, const Area &area) const;

    std::vector<std::variant<Line, Area>> m_strokes;
};

} // namespace fivepace::output
