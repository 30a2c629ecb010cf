// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chartkinds.h"
#include "output/outputcontext.h"
#include "text/words.h"

namespace fivepace::output {

using words::fromUtf8;

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
        .arg(words::dayAndMonth(last.date), oneDecimal(*last.percentOfTarget));
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

} // namespace fivepace::output
