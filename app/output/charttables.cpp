// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chartkinds.h"
#include "output/outputcontext.h"
#include "text/words.h"

#include <QLocale>

#include <algorithm>

namespace fivepace::output {

namespace {

using words::fromUtf8;

QString metres(Distance distance)
{
    return QLocale::c().toString(distance.inMetres(), 'g', 9);
}

QString kilometres(Distance distance)
{
    return words::locale().toString(distance.inMetres() / 1000, 'f', 2);
}

QString hundredths(std::optional<Duration> time)
{
    return time ? words::time(*time, Precision::Hundredth) : QString();
}

QString optionalNumber(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString ending(const TrendRep &rep)
{
    switch (rep.ending) {
    case Ending::Full:
        return rep.time ? Output::tr("full") : Output::tr("not timed");
    case Ending::CutShort:
        return Output::tr("cut short");
    case Ending::Skipped:
        return Output::tr("skipped");
    }
    return {};
}

QString inBand(const TrendRep &rep)
{
    if (!rep.isJudged())
        return {};
    return rep.inBand() ? Output::tr("yes") : Output::tr("no");
}

QString sourceKind(SourceKind source)
{
    switch (source) {
    case SourceKind::Own:
        return Output::tr("own result");
    case SourceKind::Between:
        return Output::tr("between own results");
    case SourceKind::Model:
        return Output::tr("model");
    case SourceKind::Hand:
        return Output::tr("set by hand");
    }
    return {};
}

} // namespace

ChartCells repTable(const ChartContent &content)
{
    ChartCells table { { Output::tr("Date"), Output::tr("Workout"), Output::tr("Rep"),
        Output::tr("Distance (m)"), Output::tr("Time"), Output::tr("Target"), Output::tr("Slowest"),
        Output::tr("In the band or faster"), Output::tr("Run") } };
    for (const TrendSession &session : content.sessions)
        for (const TrendRep &rep : session.reps)
            table.push_back({ words::longDate(session.date), fromUtf8(session.workout),
                QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep), metres(rep.distance),
                rep.time ? words::time(*rep.time) : QString(), hundredths(rep.target),
                hundredths(rep.slowest), inBand(rep), ending(rep) });
    return table;
}

ChartCells percentTable(const ChartContent &content)
{
    ChartCells table { { Output::tr("Date"), Output::tr("Workout"), Output::tr("Rep"), Output::tr("Time"),
        Output::tr("Target"), Output::tr("Percent of target speed") } };
    for (const TrendSession &session : content.sessions)
        for (const TrendRep &rep : session.reps)
            if (const auto share = rep.percentOfTarget)
                table.push_back({ words::longDate(session.date), fromUtf8(session.workout),
                    QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep), words::time(*rep.time),
                    hundredths(rep.target), oneDecimal(*share) });
    return table;
}

ChartCells meanTable(const ChartContent &content)
{
    ChartCells table { { Output::tr("Date"), Output::tr("Workout"), Output::tr("Mean"),
        Output::tr("Timed reps"), Output::tr("RPE"), Output::tr("RPE planned") } };
    for (const TrendSession &session : content.sessions) {
        if (!session.mean)
            continue;
        const auto timed
            = std::ranges::count_if(session.reps, [](const TrendRep &rep) { return rep.time.has_value(); });
        table.push_back({ words::longDate(session.date), fromUtf8(session.workout), hundredths(session.mean),
            QString::number(timed), optionalNumber(session.rpe), optionalNumber(session.plannedRpe) });
    }
    return table;
}

ChartCells curveTable(const ChartContent &content)
{
    ChartCells table { { Output::tr("Pace"), Output::tr("Distance (m)"), Output::tr("Per 400 m"),
        Output::tr("From"), Output::tr("Horwill per 400 m") } };
    for (const CurvePoint &point : content.curve)
        table.push_back({ words::rung(point.rung), metres(point.distance), hundredths(point.per400),
            sourceKind(point.source), hundredths(point.horwillPer400) });
    return table;
}

ChartCells balanceTable(const ChartContent &content)
{
    ChartCells table { { Output::tr("Cycle"), Output::tr("Role"), Output::tr("Pace"),
        Output::tr("Planned (km)"), Output::tr("Done (km)") } };
    for (const CycleBalance &cycle : content.balance)
        for (const BalancePart &part : cycle.parts)
            table.push_back({ fromUtf8(cycle.name), words::role(part.role), words::rung(part.rung),
                kilometres(part.planned), kilometres(part.done) });
    return table;
}

} // namespace fivepace::output
