// SPDX-License-Identifier: GPL-3.0-or-later
#include "guithread.h"
#include "output/chartplot.h"
#include "output/outputcontext.h"
#include "text/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace fivepace::output {

namespace {

constexpr double kSessionWidth = 0.92; ///< of the axis' unit, the rest is the gap to the next session
constexpr double kBandTint = 0.10;
constexpr double kPixelsPerDate = 62;

/// Where rep `rep` of `count` stands within session `session` (both from 0).
double placeOf(std::size_t session, std::size_t rep, std::size_t count)
{
    return static_cast<double>(session) + (1 - kSessionWidth) / 2
        + kSessionWidth * (static_cast<double>(rep) + 0.5) / static_cast<double>(count);
}

/// Dates under the sessions, as many as have room; the last always has its own. `besideThem` pixels at the
/// right stay free.
void setSessionTicks(ChartPlot &plot, const std::vector<TrendSession> &sessions, double besideThem = 0)
{
    const double width = plot.width() - besideThem;
    const auto room = std::max<std::size_t>(1, static_cast<std::size_t>(width / kPixelsPerDate));
    const std::size_t step = std::max<std::size_t>(1, (sessions.size() + room - 1) / room);
    QMap<double, QString> ticks;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        if ((sessions.size() - 1 - i) % step == 0)
            ticks.insert(static_cast<double>(i) + 0.5, words::dayAndMonth(sessions[i].date));
    const auto count = static_cast<double>(sessions.size());
    plot.setTicks(0, count + count * besideThem / std::max(1.0, width), ticks);
}

std::optional<Distance> commonLength(const std::vector<TrendSession> &sessions)
{
    std::optional<Distance> length;
    for (const TrendSession &session : sessions) {
        for (const TrendRep &rep : session.reps) {
            if (length && *length != rep.distance)
                return {};
            length = rep.distance;
        }
    }
    return length;
}

/// Without the reps that were run by duration: they have no time per 400 m.
std::vector<TrendSession> withDistances(std::vector<TrendSession> sessions)
{
    for (TrendSession &session : sessions)
        std::erase_if(session.reps, [](const TrendRep &rep) { return rep.distance.isZero(); });
    return sessions;
}

/// Seconds on the axis: the time itself where all reps have one length, else scaled to 400 m.
class RepAxis {
public:
    explicit RepAxis(const std::vector<TrendSession> &sessions)
        : m_common(commonLength(sessions))
    {
    }

    bool isPer400() const { return !m_common.has_value(); }

    double seconds(Duration time, const TrendRep &rep)
    {
        const double scale = m_common ? 1 : 400 / rep.distance.inMetres();
        const double value = inSeconds(time) * scale;
        m_values.push_back(value);
        return value;
    }

    /// Takes in all that the sessions say, before the first is drawn.
    void measure(const std::vector<TrendSession> &sessions)
    {
        for (const TrendSession &session : sessions) {
            for (const TrendRep &rep : session.reps) {
                for (const auto &time :
                    { rep.time ? std::optional(rep.time->time) : std::nullopt, rep.target, rep.slowest })
                    if (time)
                        seconds(*time, rep);
            }
        }
        m_range = middleOf(std::exchange(m_values, {}));
    }
    const ValueRange &range() const { return m_range; }

private:
    std::optional<Distance> m_common;
    std::vector<double> m_values;
    ValueRange m_range;
};

/// A stretch of reps with the same target and slowest time.
struct BandPart {
    std::optional<double> target, slowest;
    std::size_t from = 0, to = 0; ///< reps, last included

    bool sameAs(const BandPart &other) const { return target == other.target && slowest == other.slowest; }
};

std::vector<BandPart> bandOf(const TrendSession &session, RepAxis &axis)
{
    std::vector<BandPart> parts;
    for (std::size_t i = 0; i < session.reps.size(); ++i) {
        const TrendRep &rep = session.reps[i];
        BandPart part { {}, {}, i, i };
        if (rep.target)
            part.target = axis.seconds(*rep.target, rep);
        if (rep.slowest)
            part.slowest = axis.seconds(*rep.slowest, rep);
        if (!parts.empty() && parts.back().sameAs(part))
            parts.back().to = i;
        else
            parts.push_back(part);
    }
    return parts;
}

QPen targetPen(const ChartPlot &plot, const TrendSession &session)
{
    return QPen(plot.rung(session.rung), 1.2, Qt::DashLine);
}

QPen slowestPen(const ChartPlot &plot, const TrendSession &session)
{
    return QPen(session.slowerRung ? plot.rung(*session.slowerRung) : plot.colours().faint, 1.6);
}

void addBand(
    ChartPlot &plot, const TrendSession &session, std::size_t index, const std::vector<BandPart> &parts)
{
    const std::size_t count = session.reps.size();
    const double half = kSessionWidth / static_cast<double>(count) / 2;
    for (const BandPart &part : parts) {
        const double from = placeOf(index, part.from, count) - half;
        const double to = placeOf(index, part.to, count) + half;
        if (part.target && part.slowest) {
            QColor tint = plot.rung(session.rung);
            tint.setAlphaF(kBandTint);
            plot.addArea(from, to, *part.target, *part.slowest, tint);
        }
        if (part.target)
            plot.addLine(from, to, *part.target, targetPen(plot, session));
        if (part.slowest)
            plot.addLine(from, to, *part.slowest, slowestPen(plot, session));
    }
}

void addRepDots(ChartPlot &plot, const TrendSession &session, std::size_t index, RepAxis &axis)
{
    QPolygonF points;
    for (std::size_t i = 0; i < session.reps.size(); ++i) {
        if (!session.reps[i].time)
            continue;
        const double x = placeOf(index, i, session.reps.size());
        const double y = axis.seconds(session.reps[i].time->time, session.reps[i]);
        if (!axis.range().contains(y)) {
            const bool isFast = y < axis.range().least;
            plot.addEdgeMark(x, isFast, plot.rung(session.rung), words::time(*session.reps[i].time));
            continue;
        }
        points << QPointF(x, y);
    }
    if (points.size() > 1)
        plot.addLine(points, QPen(plot.colours().faint, 0.6));
    qsizetype dot = 0;
    for (const TrendRep &rep : session.reps) {
        if (!rep.time || !axis.range().contains(axis.seconds(rep.time->time, rep)))
            continue;
        plot.addDot(
            points[dot].x(), points[dot].y(), plot.rung(session.rung), rep.inBand() || !rep.isJudged());
        ++dot;
    }
}

/// The names of the two paces beside the right end of the last band, where no dot can be; gives the room they
/// take, in pixels.
double addBandNames(
    ChartPlot &plot, const TrendSession &session, std::size_t index, const std::vector<BandPart> &parts)
{
    double room = 0;
    if (parts.empty())
        return room;
    const BandPart &last = parts.back();
    const TrendRep &rep = session.reps[last.from];
    const double right = static_cast<double>(index) + (1 + kSessionWidth) / 2;
    const auto add = [&](double at, PaceRung rung, Duration time, Qt::Alignment side) {
        const QString name
            = Output::tr("%1 pace %2", "400 m pace 26.3").arg(words::rung(rung), words::target(time));
        plot.addNote(right, at, name, plot.rung(rung), Qt::AlignLeft | side);
        room = std::max(room, plot.noteWidth(name));
    };
    if (last.target)
        add(*last.target, session.rung, *rep.target, Qt::AlignBottom);
    if (last.slowest && session.slowerRung)
        add(*last.slowest, *session.slowerRung, *rep.slowest, Qt::AlignTop);
    return room;
}

} // namespace

void plotReps(ChartPlot &plot, const ChartContent &content)
{
    assertGuiThread();
    RepAxis axis(content.sessions);
    const std::vector<TrendSession> sessions
        = axis.isPer400() ? withDistances(content.sessions) : content.sessions;
    const bool anySlower = std::ranges::any_of(sessions, [](const TrendSession &session) {
        return std::ranges::any_of(
            session.reps, [](const TrendRep &rep) { return rep.isJudged() && !rep.inBand(); });
    });
    const QString measured = axis.isPer400() ? Output::tr("seconds per 400 m · faster is up")
                                             : Output::tr("seconds · faster is up");
    double names = 0;
    plot.setCaption(anySlower ? Output::tr("%1 · hollow: slower than the band").arg(measured) : measured);
    axis.measure(sessions);
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const TrendSession &session = sessions[i];
        const std::vector<BandPart> band = bandOf(session, axis);
        addBand(plot, session, i, band);
        addRepDots(plot, session, i, axis);
        if (i + 1 == sessions.size())
            names = addBandNames(plot, session, i, band);
    }
    plot.setTimeAxis(axis.range().least, axis.range().most);
    setSessionTicks(plot, sessions, names);
}

void plotPercent(ChartPlot &plot, const ChartContent &content)
{
    assertGuiThread();
    plot.setCaption(
        Output::tr("percent of target speed · over 100 is faster · hollow: slower than the target"));
    std::vector<double> percents;
    for (const TrendSession &session : content.sessions)
        for (const TrendRep &rep : session.reps)
            if (const auto percent = rep.percentOfTarget)
                percents.push_back(*percent);
    const ValueRange range = middleOf(std::move(percents));
    const double least = std::min(99.0, range.least), most = std::max(101.0, range.most);
    for (std::size_t i = 0; i < content.sessions.size(); ++i) {
        const TrendSession &session = content.sessions[i];
        const QColor colour = plot.rung(session.rung);
        for (std::size_t rep = 0; rep < session.reps.size(); ++rep) {
            const auto percent = session.reps[rep].percentOfTarget;
            if (!percent)
                continue;
            const double x = placeOf(i, rep, session.reps.size());
            if (*percent < least || *percent > most)
                plot.addEdgeMark(x, *percent > most, colour,
                    words::locale().toString(*percent, 'f', 0) + QStringLiteral("\u2009%"));
            else
                plot.addDot(x, *percent, colour, *percent >= 100, 6);
        }
        const double left = static_cast<double>(i) + (1 - kSessionWidth) / 2;
        if (session.percentOfTarget && *session.percentOfTarget >= least && *session.percentOfTarget <= most)
            plot.addLine(left, left + kSessionWidth, *session.percentOfTarget, QPen(colour, 2));
    }
    plot.addLine(
        0, static_cast<double>(content.sessions.size()), 100, QPen(plot.colours().text, 1, Qt::DashLine));
    plot.yAxis->setRange(least - 0.5, most + 0.5);
    setSessionTicks(plot, content.sessions);
}

void plotMeans(ChartPlot &plot, const ChartContent &content)
{
    assertGuiThread();
    const auto length = commonLength(content.sessions);
    plot.setCaption(length
            ? Output::tr("mean of the %1 reps · faster is up · a line joins the same workout", "200 m reps")
                  .arg(words::distance(*length))
            : Output::tr("mean of the reps · faster is up · a line joins the same workout"));
    std::vector<double> means;
    for (const TrendSession &session : content.sessions)
        if (session.mean)
            means.push_back(inSeconds(*session.mean));
    const ValueRange range = middleOf(std::move(means));
    // Only sessions of one workout can be compared with one another.
    std::map<std::pair<WorkoutId, std::string>, std::pair<QVector<double>, QVector<double>>> lines;
    for (std::size_t i = 0; i < content.sessions.size(); ++i) {
        const TrendSession &session = content.sessions[i];
        if (!session.mean)
            continue;
        const double seconds = inSeconds(*session.mean);
        const double x = static_cast<double>(i) + 0.5;
        if (!range.contains(seconds)) {
            plot.addEdgeMark(x, seconds < range.least, plot.rung(session.rung),
                words::time(*session.mean, Precision::Tenth));
            continue;
        }
        auto &[xs, ys] = lines[{ session.workoutId, session.workout }];
        xs << x;
        ys << seconds;
        plot.addDot(xs.back(), seconds, plot.rung(session.rung), true);
        plot.addNote(xs.back(), seconds, words::time(*session.mean, Precision::Tenth), plot.colours().text,
            Qt::AlignHCenter | Qt::AlignBottom);
    }
    for (const auto &[workout, points] : lines)
        plot.addLineThrough(points.first, points.second, QPen(plot.colours().faint, 1));
    plot.setTimeAxis(range.least, range.most);
    setSessionTicks(plot, content.sessions);
}

} // namespace fivepace::output
