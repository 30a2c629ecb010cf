// SPDX-License-Identifier: GPL-3.0-or-later
#include "guithread.h"
#include "output/chartplot.h"
#include "output/outputcontext.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace::output {

namespace {

constexpr double kPixelsPerBar = 34;
constexpr double kBarWidth = 0.8; ///< of the axis' unit; a cycle ends with an empty one

double kilometresOf(Distance distance)
{
    return distance.inMetres() / 1000;
}

void addBar(ChartPlot &plot, double x, const BalancePart &part)
{
    const QColor colour = plot.rung(part.rung);
    auto *done = new QCPItemRect(&plot);
    done->topLeft->setCoords(x - kBarWidth / 2, kilometresOf(part.done));
    done->bottomRight->setCoords(x + kBarWidth / 2, 0);
    done->setPen(Qt::NoPen);
    done->setBrush(colour);
    auto *planned = new QCPItemRect(&plot);
    planned->topLeft->setCoords(x - kBarWidth / 2, kilometresOf(part.planned));
    planned->bottomRight->setCoords(x + kBarWidth / 2, 0);
    planned->setPen(QPen(colour, 1.4));
    planned->setBrush(Qt::NoBrush);
}

/// The latest cycles as many as have room.
std::vector<const CycleBalance *> shownCycles(const ChartPlot &plot, const ChartContent &content)
{
    const auto bars = static_cast<std::size_t>(std::max(1.0, plot.width() / kPixelsPerBar));
    std::vector<const CycleBalance *> shown;
    std::size_t used = 0;
    for (auto cycle = content.balance.rbegin(); cycle != content.balance.rend(); ++cycle) {
        used += cycle->parts.size() + 1;
        if (used > bars && !shown.empty())
            break;
        if (!cycle->parts.empty())
            shown.insert(shown.begin(), &*cycle);
    }
    return shown;
}

} // namespace

void plotCurve(ChartPlot &plot, const ChartContent &content)
{
    assertGuiThread();
    const bool allOwn = std::ranges::all_of(
        content.curve, [](const CurvePoint &point) { return point.source == SourceKind::Own; });
    plot.setCaption(allOwn ? Output::tr("seconds per 400 m · faster is up")
                           : Output::tr("seconds per 400 m · faster is up · hollow: worked out"));
    QVector<double> xs, ys, horwillXs, horwillYs;
    QMap<double, QString> ticks;
    for (const CurvePoint &point : content.curve) {
        xs << point.distance.inMetres();
        ys << inSeconds(point.per400);
        ticks.insert(xs.back(), words::shortRung(point.rung));
        if (point.horwillPer400) {
            horwillXs << xs.back();
            horwillYs << inSeconds(*point.horwillPer400);
        }
    }
    if (!horwillXs.isEmpty()) {
        plot.addLineThrough(horwillXs, horwillYs, QPen(plot.colours().faint, 1.2, Qt::DashLine));
        if (!plot.isSmall())
            plot.addNote(horwillXs.front(), horwillYs.front(), Output::tr("Horwill's rule"),
                plot.colours().faint, Qt::AlignRight | Qt::AlignVCenter);
    }
    plot.addLineThrough(xs, ys, QPen(plot.colours().text, 1.6));
    for (qsizetype i = 0; i < xs.size(); ++i) {
        const CurvePoint &point = content.curve[static_cast<std::size_t>(i)];
        plot.addDot(xs[i], ys[i], plot.rung(point.rung), point.source == SourceKind::Own, 9);
    }
    const auto all = ys + horwillYs;
    const auto [least, most] = std::ranges::minmax(all);
    plot.setTimeAxis(least, most);
    plot.xAxis->setScaleType(QCPAxis::stLogarithmic);
    const double before = plot.isSmall() ? 1.3 : 1.6; // room for the name of Horwill's line
    plot.setTicks(xs.front() / before, xs.back() * 1.3, ticks);
}

void plotBalance(ChartPlot &plot, const ChartContent &content)
{
    assertGuiThread();
    plot.setCaption(Output::tr("kilometres at each pace · outline planned, filled done"));
    QMap<double, QString> ticks;
    double x = 0.5;
    const auto cycles = shownCycles(plot, content);
    std::vector<double> volumes;
    for (const CycleBalance *cycle : cycles)
        for (const BalancePart &part : cycle->parts)
            for (const Distance volume : { part.planned, part.done })
                if (!volume.isZero())
                    volumes.push_back(kilometresOf(volume));
    const double most = std::max(0.1, middleOf(std::move(volumes)).most);
    for (const CycleBalance *cycle : cycles) {
        const double first = x;
        for (const BalancePart &part : cycle->parts) {
            addBar(plot, x, part);
            ticks.insert(x, words::role(part.role) + QLatin1Char('\n') + words::shortRung(part.rung));
            if (const auto volume = std::max(part.planned, part.done); kilometresOf(volume) > most)
                plot.addEdgeMark(x, true, plot.rung(part.rung), words::volume(volume));
            x += 1;
        }
        plot.addNote((first + x - 1) / 2, 0, words::fromUtf8(cycle->name), plot.colours().text,
            Qt::AlignHCenter | Qt::AlignBottom);
        x += 1;
    }
    // Names of the cycles stand over their bars.
    for (int i = 0; i < plot.itemCount(); ++i)
        if (auto *name = qobject_cast<QCPItemText *>(plot.item(i))) {
            name->position->setCoords(name->position->key(), most * 1.04);
            name->setBrush(plot.colours().ground);
        }
    plot.setTicks(-0.5, x - 1, ticks);
    plot.yAxis->setRange(0, most * 1.15);
}

} // namespace fivepace::output
