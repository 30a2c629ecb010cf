// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/balancewords.h"

#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

#include <map>

namespace fivepace::words {

namespace {

using namespace std::chrono_literals;

QString minutesAlone(Duration time)
{
    const double all = static_cast<double>(time.count()) / 60'000;
    return locale().toString(all, 'f', time < 10min ? 1 : 0);
}

QString amountAlone(Distance distance, Duration time, BalanceUnit unit)
{
    return unit == BalanceUnit::Minutes ? minutesAlone(time) : volume(distance).section(kThinSpace, 0, 0);
}

QString amount(Distance distance, Duration time, BalanceUnit unit)
{
    return unit == BalanceUnit::Minutes ? minutes(time) : volume(distance);
}

} // namespace

QString minutes(Duration time)
{
    return minutesAlone(time) + kThinSpace + Words::tr("min", "minutes");
}

QString doneOfPlanned(const BalancePart &part, BalanceUnit unit)
{
    if (part.planned.isZero() && part.done.isZero())
        return kDash;
    return Words::tr("%1/%2", "what was run, and planned")
        .arg(amountAlone(part.done, part.doneTime, unit), amountAlone(part.planned, part.plannedTime, unit));
}

QString amountOf(const BalancePart &part, BalanceUnit unit)
{
    const bool isMinutes = unit == BalanceUnit::Minutes;
    const bool isDone = isMinutes ? part.doneTime > 0ms : !part.done.isZero();
    if (!isDone && (isMinutes ? part.plannedTime == 0ms : part.planned.isZero()))
        return {};
    const auto planned = amount(part.planned, part.plannedTime, unit);
    return isDone ? Words::tr("%1 of %2", "0.8 of 1.2 km were run")
                        .arg(amountAlone(part.done, part.doneTime, unit), planned)
                  : planned;
}

QString spokenBalance(const BalancePart &part, BalanceUnit unit)
{
    return Words::tr("%1: %2 of %3", "a pace: run of what is planned")
        .arg(rung(part.rung), amount(part.done, part.doneTime, unit),
            amount(part.planned, part.plannedTime, unit));
}

QString easyDaysCounted(const std::vector<int> &between)
{
    std::map<int, int> times;
    for (const int days : between)
        ++times[days];
    QStringList counts;
    for (const auto &[days, count] : times)
        counts << Words::tr("%1 %2", "1 easy day 8 times")
                      .arg(Words::tr("%n easy day(s)", nullptr, days),
                          Words::tr("%n time(s)", nullptr, count));
    return counts.isEmpty() ? QString()
                            : Words::tr("Between hard days: %1.").arg(counts.join(QStringLiteral(", ")));
}

} // namespace fivepace::words
