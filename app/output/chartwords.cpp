// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shownnames.h"
#include "output/chartplot.h"
#include "output/charts.h"
#include "output/outputcontext.h"
#include "text/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace fivepace::output {

namespace {

using Row = std::vector<QString>;
using words::fromUtf8;

struct KindCode {
    ChartKind kind;
    const char *code;
};
constexpr std::array kCodes { KindCode { ChartKind::Reps, "reps" },
    KindCode { ChartKind::Percent, "percent" }, KindCode { ChartKind::Means, "means" },
    KindCode { ChartKind::Curve, "curve" }, KindCode { ChartKind::Balance, "balance" } };

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

QString percent(double value)
{
    return words::locale().toString(value, 'f', 1);
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

std::vector<Row> repTable(const ChartContent &content)
{
    std::vector<Row> table { { Output::tr("Date"), Output::tr("Workout"), Output::tr("Rep"),
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

std::vector<Row> percentTable(const ChartContent &content)
{
    std::vector<Row> table { { Output::tr("Date"), Output::tr("Workout"), Output::tr("Rep"),
        Output::tr("Time"), Output::tr("Target"), Output::tr("Percent of target speed") } };
    for (const TrendSession &session : content.sessions)
        for (const TrendRep &rep : session.reps)
            if (const auto share = rep.percentOfTarget)
                table.push_back({ words::longDate(session.date), fromUtf8(session.workout),
                    QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep), words::time(*rep.time),
                    hundredths(rep.target), percent(*share) });
    return table;
}

std::vector<Row> meanTable(const ChartContent &content)
{
    std::vector<Row> table { { Output::tr("Date"), Output::tr("Workout"), Output::tr("Mean"),
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

std::vector<Row> curveTable(const ChartContent &content)
{
    std::vector<Row> table { { Output::tr("Pace"), Output::tr("Distance (m)"), Output::tr("Per 400 m"),
        Output::tr("From"), Output::tr("Horwill per 400 m") } };
    for (const CurvePoint &point : content.curve)
        table.push_back({ words::rung(point.rung), metres(point.distance), hundredths(point.per400),
            sourceKind(point.source), hundredths(point.horwillPer400) });
    return table;
}

std::vector<Row> balanceTable(const ChartContent &content)
{
    std::vector<Row> table { { Output::tr("Cycle"), Output::tr("Role"), Output::tr("Pace"),
        Output::tr("Planned (km)"), Output::tr("Done (km)") } };
    for (const CycleBalance &cycle : content.balance)
        for (const BalancePart &part : cycle.parts)
            table.push_back({ fromUtf8(cycle.name), words::role(part.role), words::rung(part.rung),
                kilometres(part.planned), kilometres(part.done) });
    return table;
}

QString repSummary(const ChartContent &content)
{
    const RepSummary summary = summarise(content.sessions);
    QStringList sentences;
    if (summary.comparedInAll > 0)
        sentences << Output::tr("%1 of %2 reps at 400 m pace faster than 800 m pace.")
                         .arg(summary.faster)
                         .arg(summary.comparedInAll);
    if (summary.latestMean) {
        QString latest = Output::tr("Latest mean %1 on %2")
                             .arg(words::time(*summary.latestMean, Precision::Tenth),
                                 words::dayAndMonth(content.sessions.back().date));
        const auto shown
            = rounded(std::chrono::abs(summary.changeSinceBefore.value_or(Duration())), Precision::Tenth);
        if (const auto change = summary.changeSinceBefore; change && shown != Duration()) {
            const QString amount = words::time(std::chrono::abs(*change), Precision::Tenth);
            const QString day = words::dayAndMonth(*summary.before);
            latest += *change < Duration(0)
                ? Output::tr(", %1 s faster than on %2", "0.4, 27 Apr").arg(amount, day)
                : Output::tr(", %1 s slower than on %2", "0.4, 27 Apr").arg(amount, day);
        }
        sentences << latest + QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

QString percentSummary(const ChartContent &content)
{
    const TrendSession &last = content.sessions.back();
    if (!last.percentOfTarget)
        return Output::tr("The latest session has no targets to compare with.");
    return Output::tr("Latest session, %1: %2 % of target speed on average.")
        .arg(words::dayAndMonth(last.date), percent(*last.percentOfTarget));
}

QString meanSummary(const ChartContent &content)
{
    std::size_t latest = 0;
    for (std::size_t i = 0; i < content.sessions.size(); ++i)
        latest = content.sessions[i].mean ? i : latest;
    const TrendSession &last = content.sessions[latest];
    const QString said = Output::tr("Latest mean %1 on %2")
                             .arg(words::time(*last.mean, Precision::Tenth), words::dayAndMonth(last.date));
    const TrendSession *before = comparable(content.sessions, latest);
    return before
        ? Output::tr("%1; the time before %2 on %3.", "latest mean; mean, day")
              .arg(said, words::time(*before->mean, Precision::Tenth), words::dayAndMonth(before->date))
        : Output::tr("%1; nothing before it to compare with.", "latest mean").arg(said);
}

QString curveSummary(const ChartContent &content)
{
    const CurvePoint &first = content.curve.front();
    const CurvePoint &last = content.curve.back();
    return Output::tr("400 m in %1 at %2 pace, in %3 at %4 pace.")
        .arg(words::target(first.per400), words::rung(first.rung), words::target(last.per400),
            words::rung(last.rung));
}

QString balanceSummary(const ChartContent &content)
{
    const CycleBalance &cycle = content.balance.back();
    QStringList parts;
    for (const BalancePart &part : cycle.parts)
        parts << Output::tr("%1 %2 of %3", "SS2 0.9 km of 0.9 km")
                     .arg(words::role(part.role), words::volume(part.done), words::volume(part.planned));
    return Output::tr("%1, done of planned: %2.").arg(fromUtf8(cycle.name), parts.join(QStringLiteral(", ")));
}

QString repsOf(const RepFilter &filter)
{
    if (filter.distance)
        return Output::tr("%1 reps", "200 m reps").arg(words::distance(*filter.distance));
    if (filter.rung)
        return Output::tr("reps at %1 pace", "400 m pace").arg(words::rung(*filter.rung));
    return Output::tr("all reps");
}

QString what(ChartKind kind, const RepFilter &filter)
{
    switch (kind) {
    case ChartKind::Reps:
        return repsOf(filter);
    case ChartKind::Percent:
        return repsOf(filter) + kDot + Output::tr("percent of target speed");
    case ChartKind::Means:
        return repsOf(filter) + kDot + Output::tr("session means");
    case ChartKind::Curve:
        return Output::tr("speed curve");
    case ChartKind::Balance:
        return Output::tr("pace balance");
    }
    return {};
}

} // namespace

QString codeOf(ChartKind kind)
{
    return QString::fromLatin1(std::ranges::find(kCodes, kind, &KindCode::kind)->code);
}

std::optional<ChartKind> chartKindFromCode(const QString &code)
{
    for (const KindCode &known : kCodes)
        if (code == QLatin1String(known.code))
            return known.kind;
    return {};
}

bool isEmpty(const ChartContent &content)
{
    switch (content.kind) {
    case ChartKind::Reps:
        return std::ranges::none_of(content.sessions, [](const TrendSession &session) {
            return std::ranges::any_of(
                session.reps, [](const TrendRep &rep) { return rep.time.has_value(); });
        });
    case ChartKind::Percent:
        return std::ranges::none_of(content.sessions, [](const TrendSession &session) {
            return std::ranges::any_of(
                session.reps, [](const TrendRep &rep) { return rep.percentOfTarget.has_value(); });
        });
    case ChartKind::Means:
        return std::ranges::none_of(
            content.sessions, [](const TrendSession &session) { return session.mean.has_value(); });
    case ChartKind::Curve:
        return content.curve.empty();
    case ChartKind::Balance:
        return std::ranges::all_of(
            content.balance, [](const CycleBalance &cycle) { return cycle.parts.empty(); });
    }
    return true;
}

QString emptySentence(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Curve:
        return Output::tr("No results yet. Add a race or a time trial.");
    case ChartKind::Balance:
        return Output::tr("No cycle yet. Plan one.");
    default:
        return Output::tr("No rep times for this choice yet.");
    }
}

ChartContent chartContent(
    const Squad &squad, const Athlete &athlete, ChartKind kind, const RepFilter &filter, Date today)
{
    ChartContent content;
    content.kind = kind;
    content.title = fromUtf8(shownName(squad, athlete)) + kDot + what(kind, filter);
    if (kind == ChartKind::Curve)
        content.curve = speedCurve(athlete, today, squad.card.paces);
    else if (kind == ChartKind::Balance)
        content.balance = balanceHistory(squad, athlete.id);
    else
        content.sessions = repTimes(squad, athlete.id, filter);
    return content;
}

std::vector<std::vector<QString>> chartTable(const ChartContent &content)
{
    switch (content.kind) {
    case ChartKind::Reps:
        return repTable(content);
    case ChartKind::Percent:
        return percentTable(content);
    case ChartKind::Means:
        return meanTable(content);
    case ChartKind::Curve:
        return curveTable(content);
    case ChartKind::Balance:
        return balanceTable(content);
    }
    return {};
}

QString chartSummary(const ChartContent &content)
{
    if (isEmpty(content))
        return emptySentence(content.kind);
    switch (content.kind) {
    case ChartKind::Reps:
        return repSummary(content);
    case ChartKind::Percent:
        return percentSummary(content);
    case ChartKind::Means:
        return meanSummary(content);
    case ChartKind::Curve:
        return curveSummary(content);
    case ChartKind::Balance:
        return balanceSummary(content);
    }
    return {};
}

} // namespace fivepace::output
