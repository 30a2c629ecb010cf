// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chartplot.h"

#include "guithread.h"
#include "output/paper.h"
#include "output/rungcolours.h"
#include "text/words.h"

#include <array>
#include <cmath>

namespace fivepace::output {

namespace {

constexpr int kTextPixels = 12;
constexpr int kSmallTextPixels = 10;
constexpr int kLeftMargin = 48;
constexpr int kRightMargin = 20;

/// Ticks at round times, labelled as times.
class TimeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange &range) override
    {
        constexpr std::array kSteps { 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0,
            600.0 };
        m_step = kSteps.back();
        for (const double step : kSteps) {
            if (range.size() / step <= tickCount() + 1) {
                m_step = step;
                break;
            }
        }
        return m_step;
    }

    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const Duration time(std::llround(tick * 1000));
        return words::time(
            time, m_step < 5 && (tick < 60 || m_step < 1) ? Precision::Tenth : Precision::Second);
    }

    int getSubTickCount(double) override { return 0; }

private:
    double m_step = 1;
};

} // namespace

ChartColours coloursOf(const ChartStyle &style)
{
    if (style.paper)
        return { Qt::white, Qt::black, QColor(0x40, 0x40, 0x40), QColor(0xc8, 0xc8, 0xc8), false };
    if (style.dark)
        return { QColor(0x1b, 0x20, 0x1d), QColor(0xe7, 0xec, 0xe8), QColor(0xa7, 0xb1, 0xaa),
            QColor(0x33, 0x3a, 0x35), true };
    return { Qt::white, QColor(0x17, 0x1c, 0x19), QColor(0x5c, 0x66, 0x5f), QColor(0xe2, 0xe5, 0xe0), false };
}

ChartPlot::ChartPlot(const ChartStyle &style, QSize size)
    : m_colours(coloursOf(style))
    , m_family(style.fontFamily.isEmpty() ? outputFontFamily() : style.fontFamily)
    , m_strokes(std::make_unique<ChartStrokes>(*this))
{
    assertGuiThread();
    setAutoAddPlottableToLegend(false); // there is none, and each would be looked for among all others
    setGeometry(QRect(QPoint(), size));
    setViewport(QRect(QPoint(), size));
    setBackground(m_colours.ground);
    plotLayout()->setRowSpacing(2);
    axisRect()->setMinimumMargins(QMargins(isSmall() ? 0 : kLeftMargin, 8, kRightMargin, 24));
    for (QCPAxis *axis : { xAxis, yAxis }) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(font(isSmall() ? kSmallTextPixels : kTextPixels));
        axis->setTickLabelColor(m_colours.faint);
        axis->setTickLabelPadding(8);
        axis->grid()->setPen(QPen(m_colours.grid, 1));
        axis->grid()->setZeroLinePen(QPen(m_colours.grid, 1));
    }
    xAxis->grid()->setVisible(false);
}

/// QCustomPlot looks for each item from the first on, and takes the last away first.
ChartPlot::~ChartPlot()
{
    while (itemCount() > 0)
        removeItem(0);
}

QColor ChartPlot::rung(PaceRung rung) const
{
    return rungColour(rung, m_colours.dark);
}

QFont ChartPlot::font(int pixels) const
{
    QFont font(m_family);
    font.setPixelSize(pixels);
    return font;
}

void ChartPlot::setCaption(const QString &caption)
{
    if (isSmall())
        return;
    auto *text = new QCPTextElement(this, caption, font(kTextPixels));
    text->setTextColor(m_colours.faint);
    text->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    text->setMargins(QMargins(8, 2, 8, 4));
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, text);
}

void ChartPlot::setHeading(const QString &heading)
{
    QFont bold = font(16);
    bold.setWeight(QFont::DemiBold);
    auto *text = new QCPTextElement(this, heading, bold);
    text->setTextColor(m_colours.text);
    text->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    text->setMargins(QMargins(8, 8, 8, 0));
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, text);
}

void ChartPlot::setTimeAxis(double least, double most)
{
    const double margin = std::max((most - least) * 0.12, 0.2);
    yAxis->setRangeReversed(true);
    yAxis->setRange(least - margin, most + margin);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new TimeTicker));
}

void ChartPlot::setTicks(double least, double most, const QMap<double, QString> &ticks)
{
    xAxis->setRange(least, most);
    const bool logarithmic = xAxis->scaleType() == QCPAxis::stLogarithmic;
    const auto place = [&](double value) {
        const double share = logarithmic ? std::log(value / least) / std::log(most / least)
                                         : (value - least) / (most - least);
        return share * (width() - kLeftMargin - kRightMargin);
    };
    const QFontMetricsF metrics(xAxis->tickLabelFont());
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    double end = -kLeftMargin;
    for (auto tick = ticks.begin(); tick != ticks.end(); ++tick) {
        const double half = metrics.size(0, tick.value()).width() / 2;
        if (place(tick.key()) - half < end)
            continue;
        ticker->addTick(tick.key(), tick.value());
        end = place(tick.key()) + half + 4;
    }
    xAxis->setTicker(ticker);
}

void ChartPlot::addNote(
    double x, double y, const QString &text, const QColor &colour, Qt::Alignment alignment)
{
    auto *note = new QCPItemText(this);
    note->setText(text);
    note->setFont(font(isSmall() ? kSmallTextPixels : kTextPixels - 1));
    note->setColor(colour);
    note->setPositionAlignment(alignment);
    note->setPadding(QMargins(3, 6, 3, 6));
    note->position->setCoords(x, y);
    note->setClipToAxisRect(false);
}

double ChartPlot::noteWidth(const QString &text) const
{
    return QFontMetricsF(font(isSmall() ? kSmallTextPixels : kTextPixels - 1)).horizontalAdvance(text) + 8;
}

void ChartPlot::addLine(double x1, double x2, double y, const QPen &pen)
{
    addLine({ x1, y }, { x2, y }, pen);
}

void ChartPlot::addLine(QPointF from, QPointF to, const QPen &pen)
{
    addLine(QPolygonF { from, to }, pen);
}

void ChartPlot::addLine(const QPolygonF &points, const QPen &pen)
{
    m_strokes->addLine(points, pen);
}

void ChartPlot::addArea(double x1, double x2, double y1, double y2, const QColor &colour)
{
    m_strokes->addArea(QRectF(QPointF(x1, y1), QPointF(x2, y2)), colour);
}

QCPGraph *ChartPlot::addLineThrough(const QVector<double> &xs, const QVector<double> &ys, const QPen &pen)
{
    QCPGraph *line = addGraph();
    line->setPen(pen);
    line->setData(xs, ys);
    return line;
}

void ChartPlot::addDot(double x, double y, const QColor &colour, bool filled, double size)
{
    QCPGraph *&dots = m_dots[{ colour.rgba(), filled, size }];
    if (dots == nullptr) {
        dots = addGraph();
        dots->setLineStyle(QCPGraph::lsNone);
        dots->setPen(Qt::NoPen); // else a dot without a pen is drawn with this one, which is blue
        constexpr double kPen = 1.5;
        const double shown = isSmall() ? size * 0.7 : size;
        dots->setScatterStyle(filled // a stroke round each of ten seasons' reps takes longer than all else
                ? QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Qt::NoPen), QBrush(colour), shown + kPen)
                : QCPScatterStyle(
                    QCPScatterStyle::ssCircle, QPen(colour, kPen), QBrush(m_colours.ground), shown));
        dots->setLayer(QStringLiteral("axes")); // above the lines, in whatever order they were added
    }
    dots->addData(x, y);
}

void ChartPlot::addEdgeMark(double x, bool above, const QColor &colour, const QString &text)
{
    auto *note = new QCPItemText(this);
    note->setText((above ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + text);
    note->setFont(font(isSmall() ? kSmallTextPixels : kTextPixels - 1));
    note->setColor(colour);
    note->setPositionAlignment(Qt::AlignHCenter | (above ? Qt::AlignTop : Qt::AlignBottom));
    note->setPadding(QMargins(3, 1, 3, 1));
    note->position->setTypeX(QCPItemPosition::ptPlotCoords);
    note->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    note->position->setCoords(x, above ? 0 : 1);
    note->setClipToAxisRect(false);
}

void ChartPlot::showSentence(const QString &sentence)
{
    xAxis->setVisible(false);
    yAxis->setVisible(false);
    xAxis->grid()->setVisible(false);
    yAxis->grid()->setVisible(false);
    auto *text = new QCPItemText(this);
    text->setText(sentence);
    text->setFont(font(isSmall() ? kTextPixels : 14));
    text->setColor(m_colours.faint);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
}

} // namespace fivepace::output
