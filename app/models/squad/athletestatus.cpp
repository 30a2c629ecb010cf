// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/athletestatus.h"

#include "domain/people/proposal.h"
#include "domain/squad/rules.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fivepace {

namespace {

using std::chrono::days;

// Ours: how long a season's best is news, and how long a result says how fit somebody is.
constexpr auto kNewsDays = days(21);
constexpr auto kResultDays = days(60);

struct Status {
    Q_DECLARE_TR_FUNCTIONS(AthleteStatus)
};

bool counts(const RaceResult &result, Date today)
{
    return result.kind != ResultKind::Estimate && result.date <= today;
}

std::optional<Date> lastResult(const Athlete &athlete, Date today)
{
    std::optional<Date> last;
    for (const auto &result : athlete.results) {
        if (counts(result, today) && (!last || result.date > *last))
            last = result.date;
    }
    return last;
}

bool racedOn(const Athlete &athlete, Date day)
{
    return std::ranges::any_of(athlete.results,
        [day](const RaceResult &result) { return result.kind == ResultKind::Race && isRaceOn(result, day); });
}

const RaceResult *freshSeasonBest(const Athlete &athlete, Date today)
{
    for (const auto &result : athlete.results) {
        if (!counts(result, today) || today - result.date > kNewsDays)
            continue;
        const auto *best = bestResult(athlete, result.distance, today, seasonStart(today));
        if (best != nullptr && *best == result)
            return &result;
    }
    return nullptr;
}

} // namespace

AthleteStatus statusOf(const Athlete &athlete, Date today)
{
    if (athlete.archived)
        return { Status::tr("Archived"), Tone::Plain };
    if (const auto *absence = absenceOn(athlete, today))
        return { words::absence(*absence), Tone::Bad };
    if (racedOn(athlete, today - days(1)))
        return { Status::tr("Raced yesterday"), Tone::Watch };
    if (hasWaitingResults(athlete))
        return { Status::tr("Result to approve"), Tone::Watch };
    if (athlete.kind == AthleteKind::Sprinter400)
        return { words::kind(athlete.kind), Tone::Plain };
    if (!isReadyForPaceWork(athlete, today))
        return { athlete.baseDone ? Status::tr("In transition") : Status::tr("Building base"), Tone::Plain };
    const auto last = lastResult(athlete, today);
    if (!last || today - *last > kResultDays)
        return { last ? Status::tr("No race since %1").arg(words::dayAndMonth(*last))
                      : Status::tr("No result yet"),
            Tone::Watch };
    if (const auto *best = freshSeasonBest(athlete, today))
        return { Status::tr("Season best %1").arg(words::dayAndMonth(best->date)), Tone::Good };
    return { Status::tr("Available"), Tone::Good };
}

QString initialsOf(const QString &name)
{
    const auto parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    QString initials = parts.first().left(1);
    if (parts.size() > 1)
        initials += parts.last().left(1);
    return initials.toUpper();
}

} // namespace fivepace
