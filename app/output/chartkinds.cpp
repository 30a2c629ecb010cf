// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chartkinds.h"

#include "domain/squad/shownnames.h"
#include "output/chartplot.h"
#include "output/outputcontext.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace::output {

namespace {

QString repsOf(const RepFilter &filter)
{
    if (filter.distance)
        return Output::tr("%1 reps", "200 m reps").arg(words::distance(*filter.distance));
    if (filter.rung)
        return Output::tr("reps at %1 pace", "400 m pace").arg(words::rung(*filter.rung));
    return Output::tr("all reps");
}

void gatherReps(
    ChartContent &content, const Squad &squad, const Athlete &athlete, const RepFilter &filter, Date)
{
    content.sessions = repTimes(squad, athlete.id, filter);
}

bool hasNoRep(const ChartContent &content, bool (*shows)(const TrendRep &))
{
    return std::ranges::none_of(content.sessions,
        [shows](const TrendSession &session) { return std::ranges::any_of(session.reps, shows); });
}

QString noReps()
{
    return Output::tr("No rep times for this choice yet.");
}

const std::array kRows {
    ChartRow {
        .kind = ChartKind::Reps,
        .code = "reps",
        .ofReps = true,
        .name = [] { return Output::tr("Rep times"); },
        .subject = repsOf,
        .gather = gatherReps,
        .isEmpty =
            [](const ChartContent &content) {
                return hasNoRep(content, [](const TrendRep &rep) { return rep.time.has_value(); });
            },
        .emptySentence = noReps,
        .table = repTable,
        .summary = repSummary,
        .plot = plotReps,
    },
    ChartRow {
        .kind = ChartKind::Percent,
        .code = "percent",
        .ofReps = true,
        .name = [] { return Output::tr("% of target"); },
        .subject =
            [](const RepFilter &filter) {
                return repsOf(filter) + kDot + Output::tr("percent of target speed");
            },
        .gather = gatherReps,
        .isEmpty =
            [](const ChartContent &content) {
                return hasNoRep(content, [](const TrendRep &rep) { return rep.percentOfTarget.has_value(); });
            },
        .emptySentence = noReps,
        .table = percentTable,
        .summary = percentSummary,
        .plot = plotPercent,
    },
    ChartRow {
        .kind = ChartKind::Means,
        .code = "means",
        .ofReps = true,
        .name = [] { return Output::tr("Session means"); },
        .subject
        = [](const RepFilter &filter) { return repsOf(filter) + kDot + Output::tr("session means"); },
        .gather = gatherReps,
        .isEmpty =
            [](const ChartContent &content) {
                return std::ranges::none_of(
                    content.sessions, [](const TrendSession &session) { return session.mean.has_value(); });
            },
        .emptySentence = noReps,
        .table = meanTable,
        .summary = meanSummary,
        .plot = plotMeans,
    },
    ChartRow {
        .kind = ChartKind::Curve,
        .code = "curve",
        .ofReps = false,
        .name = [] { return Output::tr("Speed curve"); },
        .subject = [](const RepFilter &) { return Output::tr("speed curve"); },
        .gather = [](ChartContent &content, const Squad &squad, const Athlete &athlete, const RepFilter &,
                      Date today) { content.curve = speedCurve(athlete, today, squad.card.paces); },
        .isEmpty = [](const ChartContent &content) { return content.curve.empty(); },
        .emptySentence = [] { return Output::tr("No results yet. Add a race or a time trial."); },
        .table = curveTable,
        .summary = curveSummary,
        .plot = plotCurve,
    },
    ChartRow {
        .kind = ChartKind::Balance,
        .code = "balance",
        .ofReps = false,
        .name = [] { return Output::tr("Pace balance"); },
        .subject = [](const RepFilter &) { return Output::tr("pace balance"); },
        .gather = [](ChartContent &content, const Squad &squad, const Athlete &athlete, const RepFilter &,
                      Date) { content.balance = balanceHistory(squad, athlete.id); },
        .isEmpty =
            [](const ChartContent &content) {
                return std::ranges::all_of(
                    content.balance, [](const CycleBalance &cycle) { return cycle.parts.empty(); });
            },
        .emptySentence = [] { return Output::tr("No cycle yet. Plan one."); },
        .table = balanceTable,
        .summary = balanceSummary,
        .plot = plotBalance,
    },
};

} // namespace

const ChartRow &rowOf(ChartKind kind)
{
    return *std::ranges::find(kRows, kind, &ChartRow::kind);
}

std::vector<ChartKind> chartKinds()
{
    std::vector<ChartKind> kinds;
    for (const ChartRow &row : kRows)
        kinds.push_back(row.kind);
    return kinds;
}

QString codeOf(ChartKind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

std::optional<ChartKind> chartKindFromCode(const QString &code)
{
    for (const ChartRow &row : kRows)
        if (code == QLatin1String(row.code))
            return row.kind;
    return {};
}

QString nameOf(ChartKind kind)
{
    return rowOf(kind).name();
}

bool isOfReps(ChartKind kind)
{
    return rowOf(kind).ofReps;
}

ChartContent chartContent(
    const Squad &squad, const Athlete &athlete, ChartKind kind, const RepFilter &filter, Date today)
{
    const ChartRow &row = rowOf(kind);
    ChartContent content;
    content.kind = kind;
    content.title = words::fromUtf8(shownName(squad, athlete)) + kDot + row.subject(filter);
    row.gather(content, squad, athlete, filter, today);
    return content;
}

std::vector<std::vector<QString>> chartTable(const ChartContent &content)
{
    return rowOf(content.kind).table(content);
}

QString chartSummary(const ChartContent &content)
{
    const ChartRow &row = rowOf(content.kind);
    return row.isEmpty(content) ? row.emptySentence() : row.summary(content);
}

QString oneDecimal(double percent)
{
    return words::locale().toString(percent, 'f', 1);
}

} // namespace fivepace::output
