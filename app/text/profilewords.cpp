// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timetext.h"
#include "text/lapwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace fivepace::words {

namespace {

QString age(int days, bool isOutOfDate)
{
    if (days <= 1)
        return days == 1 ? Words::tr("run yesterday") : Words::tr("run today");
    const auto text = Words::tr("%1 days old").arg(days);
    return isOutOfDate ? Words::tr("%1, out of date", "205 days old, out of date").arg(text) : text;
}

/// Of this year the day, of others the year.
QString yearOrDay(Date date, Date on)
{
    return yearOf(date) == yearOf(on) ? dayAndMonth(date) : QString::number(yearOf(date));
}

QString number(double value, int decimals)
{
    return words::locale().toString(value, 'f', decimals);
}

QString speed(double metresPerSecond)
{
    return number(metresPerSecond, 2) + kThinSpace + QStringLiteral("m/s");
}

QString type(RunnerType type)
{
    switch (type) {
    case RunnerType::Sprinting800:
        return Words::tr("a 400–800 m type");
    case RunnerType::Pure800:
        return Words::tr("an 800 m type");
    case RunnerType::Enduring800:
        return Words::tr("an 800–1500 m type");
    }
    return {};
}

QString verdict(Standing standing)
{
    switch (standing) {
    case Standing::InBalance:
        return Words::tr("Speed and endurance are in balance");
    case Standing::LacksTopSpeed:
        return Words::tr("Lacks top speed");
    case Standing::LacksEndurance:
        return Words::tr("Lacks endurance");
    }
    return {};
}

} // namespace

QString confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::OwnResult:
        return Words::tr("own result");
    case Confidence::InsideOwnResults:
        return Words::tr("inside own results");
    case Confidence::BeyondThem:
        return Words::tr("beyond own results");
    case Confidence::FarBeyondThem:
        return Words::tr("far beyond own results");
    }
    return {};
}

QString paceNote(const RungPace &pace, Date on)
{
    QStringList notes;
    if (pace.confidence && *pace.confidence != Confidence::OwnResult)
        notes += confidence(*pace.confidence);
    if (std::ranges::any_of(pace.source.from, &RaceResult::dayAssumed))
        notes += Words::tr("day assumed");
    else if (const auto days = ageInDays(pace.source, on))
        notes += age(*days, isOutOfDate(pace.source, on));
    if (const auto &best = pace.olderBest)
        notes += Words::tr("PB %1, %2", "PB 51.0, 2019").arg(time(best->time), yearOrDay(best->date, on));
    if (pace.unreached)
        notes += Words::tr("%1 does not reach it").arg(model(*pace.unreached));
    return notes.join(QStringLiteral(" · "));
}

QString leftOut(const Contradiction &contradiction)
{
    const auto &[result, kept, fault] = contradiction;
    const auto named = [](const RaceResult &each) {
        return Words::tr("%1 in %2 on %3", "distance, time, date")
            .arg(distance(each.distance), time(each.time), longDate(each.date));
    };
    const auto text = [&] {
        switch (fault) {
        case Fault::Older:
            return Words::tr("%1 is left out of the paces: %2 is newer, and the two contradict each other.");
        case Fault::TakenByHand:
            return Words::tr(
                "%1, taken by hand, is left out of the paces: %2 of the same day contradicts it.");
        case Fault::Estimated:
            return Words::tr("%1 is an estimate and left out of the paces: %2 contradicts it.");
        case Fault::SlowerPace:
            return Words::tr("%1 is left out of the paces: %2 of the same day was no slower over the longer "
                             "distance.");
        case Fault::NotFullSpeed:
            return Words::tr(
                "%1 is left out of the paces: flying, yet no faster than the pace of %2. Check it.");
        }
        return QString();
    }();
    return text.arg(named(result), named(kept));
}

QString paceMethod(const PaceSettings &settings)
{
    QStringList sentences;
    if (settings.model.model)
        sentences += Words::tr("Without an own result: %1.").arg(model(*settings.model.model));
    if (settings.allowancePercent > 0)
        sentences += Words::tr("Training %1 slower than raced.")
                         .arg(QString::number(settings.allowancePercent) + kThinSpace + u'%');
    return sentences.join(QLatin1Char(' '));
}

QString signedSeconds(Duration difference, Precision precision)
{
    const auto size = rounded(std::chrono::abs(difference), precision);
    const auto sign = size == Duration() ? QString()
        : difference.count() < 0         ? QStringLiteral("\u2212")
                                         : QStringLiteral("+");
    return sign + time(size, precision) + kThinSpace + QLatin1Char('s');
}

PaceChange paceChange(Duration before, Duration after)
{
    auto precision = targetPrecision(std::max(before, after));
    if (rounded(before, precision) == rounded(after, precision))
        precision = Precision::Hundredth;
    return { time(before, precision), time(after, precision),
        signedSeconds(rounded(after, precision) - rounded(before, precision), precision) };
}

QString lapDifference(Duration difference, Duration rule)
{
    const auto shown = rounded(std::chrono::abs(difference), Precision::Tenth);
    const auto fromEdge = std::chrono::abs(shown - rule) - kHardlyOffTheRule;
    const bool isEdge = fromEdge.count() == 0 && shown != std::chrono::abs(difference);
    return time(std::chrono::abs(difference), isEdge ? Precision::Thousandth : Precision::Tenth);
}

QString standing(const LapComparison &laps)
{
    const bool isFaster = laps.difference.count() < 0;
    const auto text = isFaster
        ? Words::tr("%1: the 800 m lap, %2, is %3 faster than the 400 m, %4; %5 slower is the rule.")
        : Words::tr("%1: the 800 m lap, %2, is %3 slower than the 400 m, %4; %5 is the rule.");
    const auto best = laps.addedToHandTime.count() == 0
        ? time(laps.best400.time)
        : Words::tr("%1 by hand (+%2 s)", "51.9 by hand (+0.14 s)")
              .arg(time(laps.best400.time), time(laps.addedToHandTime, Precision::Hundredth));
    return text.arg(verdict(laps.standing), target(laps.lap),
        lapDifference(laps.difference, laps.rule) + kThinSpace + QLatin1Char('s'), best,
        time(laps.rule, Precision::Second) + kThinSpace + QLatin1Char('s'));
}

QString standing(const SprintComparison &sprint)
{
    const auto fast = speed(sprint.reserve.anaerobic);
    const auto aerobic = speed(sprint.reserve.aerobic);
    const auto ratio = number(sprint.ratio, 2);
    const auto race = distance(sprint.race.distance);
    auto text = Words::tr("flying speed, %1, is %2 times the aerobic speed, %3 from %4",
        "flying speed, 9.38 m/s, is 1.62 times the aerobic speed, 5.79 m/s from 1500 m")
                    .arg(fast, ratio, aerobic, race);
    if (sprint.lacksTopSpeed)
        text = Words::tr("Lacks top speed for 800 m: %1; 1.48 and more is usual.").arg(text);
    else if (sprint.type)
        text = Words::tr(
            "By sprint and endurance %1: %2.", "By sprint and endurance an 800 m type: flying speed …")
                   .arg(type(*sprint.type), text);
    else
        text = Words::tr("More endurance than sprint: %1.").arg(text);
    if (!sprint.over400)
        return text;
    return Words::tr("%1 The reserve of %2 is good for 400 m in about %3 from a flying start.")
        .arg(text, speed(sprint.reserve.inMetresPerSecond()), target(*sprint.over400));
}

} // namespace fivepace::words
