// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/charts.h"
#include "output/chartstrokes.h"

#include <QColor>
#include <QFont>

#include <qcustomplot.h>

#include <map>
#include <memory>
#include <tuple>

namespace fivepace::output {

/// The colours of one chart style.
struct ChartColours {
    QColor ground, text, faint, grid;
    bool dark = false;
};
ChartColours coloursOf(const ChartStyle &style);

/// A plot with our axes, grid, font and colours, and what the kinds of chart draw on it.
class ChartPlot : public QCustomPlot {
public:
    ChartPlot(const ChartStyle &style, QSize size);
    ~ChartPlot() override;
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    const ChartColours &colours() const { return m_colours; }
    QColor rung(PaceRung rung) const;
    QFont font(int pixels) const;
    /// A small picture beside other things: no captions, smaller text and dots.
    bool isSmall() const { return width() < 420; }

    /// A small line of text at the top left, over the axis: what is measured.
    void setCaption(const QString &caption);
    void setHeading(const QString &heading);
    /// Faster is up, ticks as m:ss.s; `least` and `most` in seconds.
    void setTimeAxis(double least, double most);
    /// Labels below the plot from `least` to `most`; those that would touch the one before are left out.
    void setTicks(double least, double most, const QMap<double, QString> &ticks);
    /// A text beside a point in plot coordinates.
    void addNote(double x, double y, const QString &text, const QColor &colour, Qt::Alignment alignment);
    double noteWidth(const QString &text) const;
    void addLine(double x1, double x2, double y, const QPen &pen);
    void addLine(QPointF from, QPointF to, const QPen &pen);
    void addLine(const QPolygonF &points, const QPen &pen);
    void addArea(double x1, double x2, double y1, double y2, const QColor &colour);
    QCPGraph *addLineThrough(const QVector<double> &xs, const QVector<double> &ys, const QPen &pen);
    void addDot(double x, double y, const QColor &colour, bool filled, double size = 8);
    /// A value that the axis does not reach: a mark at the edge, above or below, with what it says.
    void addEdgeMark(double x, bool above, const QColor &colour, const QString &text);
    void showSentence(const QString &sentence);
    /// To be called last: a note that would stand on a point or on another note goes to the other side of its
    /// own point, or away, the oldest first; an edge mark keeps its arrow.
    void arrangeNotes();
    /// Where the letters of the notes stand, and the points; in pixels.
    QVector<QRectF> noteRects() const;
    QVector<QRectF> dotRects() const;

private:
    ChartColours m_colours;
    QString m_family;
    std::unique_ptr<ChartStrokes> m_strokes; ///< of the lines and areas
    std::map<std::tuple<QRgb, bool, double>, QCPGraph *> m_dots; ///< by colour, filled and size
};

void plotReps(ChartPlot &plot, const ChartContent &content);
void plotPercent(ChartPlot &plot, const ChartContent &content);
void plotMeans(ChartPlot &plot, const ChartContent &content);
void plotCurve(ChartPlot &plot, const ChartContent &content);
void plotBalance(ChartPlot &plot, const ChartContent &content);

} // namespace fivepace::output
