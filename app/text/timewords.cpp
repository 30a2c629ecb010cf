// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"
#include "text/wordscontext.h"

#include <QLocale>

#include <QStringList>
#include <cmath>
#include <cstdlib>

#include <algorithm>
#include <array>
#include <cstdint>

namespace fivepace::words {

namespace {

using namespace std::chrono_literals;

bool secondsAlone = false; ///< see showSecondsAlone

/// Lengths from 1000 m up that coaches say in metres.
constexpr std::array<std::int64_t, 11> kMetreLengths { 1000, 1200, 1500, 1600, 2000, 2400, 3000, 4000, 5000,
    8000, 10000 };

/// Digits with the locale's decimal sign; `text` has a point.
QString localDecimals(std::string_view text)
{
    QString local = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return local.replace(QLatin1Char('.'), words::locale().decimalPoint());
}

/// `thousandths` / 1000 with as many decimals as it needs.
QString shortDecimal(std::int64_t thousandths)
{
    QString text = QString::number(thousandths / 1000);
    if (const std::int64_t rest = thousandths % 1000; rest != 0) {
        QString decimals = QString::number(rest).rightJustified(3, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += words::locale().decimalPoint() + decimals;
    }
    return text;
}

/// 10 000, with a thin space; four digits stay together.
QString grouped(std::int64_t number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; text.size() > 4 && at > 0; at -= 3)
        text.insert(at, kThinSpace);
    return text;
}

QString withUnit(const QString &number, const QString &unit)
{
    return number + kThinSpace + unit;
}

QString withRecoveryKind(RecoveryKind kind, const QString &amount)
{
    switch (kind) {
    case RecoveryKind::Rest:
        return amount.isEmpty() ? Words::tr("rest") : amount;
    case RecoveryKind::Stand:
        return amount.isEmpty() ? Words::tr("standing") : Words::tr("%1 standing").arg(amount);
    case RecoveryKind::Walk:
        return amount.isEmpty() ? Words::tr("walk") : Words::tr("%1 walk").arg(amount);
    case RecoveryKind::Jog:
        return amount.isEmpty() ? Words::tr("jog") : Words::tr("%1 jog").arg(amount);
    case RecoveryKind::Float:
        return amount.isEmpty() ? Words::tr("float") : Words::tr("%1 float").arg(amount);
    case RecoveryKind::Full:
        return amount.isEmpty() ? Words::tr("full") : Words::tr("%1 full").arg(amount);
    }
    return amount;
}

QString inDateFormat(Date date, const QString &format)
{
    return words::locale().toString(toQDate(date), format);
}

} // namespace

QLocale locale()
{
    // A translation names its own language here, so that a language without one never mixes in.
    const QLocale spoken(Words::tr("en", "the code of this language, such as de or fr"));
    const QLocale system;
    const bool isSame = system.language() == spoken.language()
        || (system.language() == QLocale::C && spoken.language() == QLocale::English);
    return isSame ? system : spoken;
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

QDate toQDate(Date date)
{
    const std::chrono::year_month_day day(date);
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
        static_cast<int>(static_cast<unsigned>(day.day())));
}

Date toDate(QDate date)
{
    return std::chrono::year(date.year()) / std::chrono::month(static_cast<unsigned>(date.month()))
        / std::chrono::day(static_cast<unsigned>(date.day()));
}

void showSecondsAlone(bool alone)
{
    secondsAlone = alone;
}

QString time(Duration time, Precision precision)
{
    const auto shown = rounded(time, precision);
    auto text = timeText(time, precision);
    // 1:00.3 is 60 and what stands behind the two figures of the seconds.
    if (secondsAlone && shown >= 60s && shown < 100s)
        text = std::to_string(shown / 1s) + text.substr(4);
    return localDecimals(text);
}

QString time(const RepTime &time)
{
    return words::time(time.time, time.precision);
}

Precision targetPrecision(Duration time)
{
    return time < 5min ? Precision::Tenth : Precision::Second;
}

QString target(Duration time)
{
    return words::time(time, targetPrecision(time));
}

QString band(const RepTarget &asked)
{
    const bool isFlying = asked.rung == PaceRung::MaxVelocity;
    QString text;
    if (asked.time && asked.slowest)
        text = target(*asked.time) + kDash + target(*asked.slowest);
    else if (asked.time)
        text = target(*asked.time);
    else if (asked.slowest)
        text = isFlying
            ? Words::tr("beat %1", "5.2, a flying sprint's 400 m pace").arg(target(*asked.slowest))
            : Words::tr("to %1", "28.8, the slowest").arg(target(*asked.slowest));
    return asked.ownLength
        ? Words::tr("%1 %2", "30 m beat 3.9").arg(distance(*asked.ownLength), text).trimmed()
        : text;
}

QString asked(const RepTarget &asked)
{
    auto alone = asked;
    if (alone.time)
        alone.slowest.reset();
    return band(alone);
}

QString stopReason(StopReason reason)
{
    switch (reason) {
    case StopReason::NotStated:
        return Words::tr("Stopped, not said why");
    case StopReason::Tight:
        return Words::tr("Tight");
    case StopReason::LostPace:
        return Words::tr("Lost the pace");
    case StopReason::Hurt:
        return Words::tr("Hurt");
    case StopReason::Other:
        return Words::tr("Something else");
    }
    return {};
}

QString stop(const Stop &stop)
{
    const QString after = stop.after > 0 ? Words::tr("stopped after rep %1").arg(stop.after)
                                         : Words::tr("stopped before the first rep");
    switch (stop.reason) {
    case StopReason::NotStated:
        return after;
    case StopReason::Tight:
        return Words::tr("%1, tight", "stopped after rep 5").arg(after);
    case StopReason::LostPace:
        return Words::tr("%1, lost the pace", "stopped after rep 5").arg(after);
    case StopReason::Hurt:
        return Words::tr("%1, hurt", "stopped after rep 5").arg(after);
    case StopReason::Other:
        return Words::tr("%1 for something else", "stopped after rep 5").arg(after);
    }
    return after;
}

QString startOfReps(const Workout &workout)
{
    const auto build = buildUpFor(workout.rung);
    const QString metres = QStringLiteral("%1%2%3")
                               .arg(build.least.inMillimetres() / 1000)
                               .arg(kDash)
                               .arg(distance(build.most));
    const bool builds = !build.most.isZero();
    switch (workout.start) {
    case StartMode::WithinRep:
        return builds
            ? Words::tr("Build up over %1 at the start of every rep. The watch starts with the first step.",
                "20–30 m")
                  .arg(metres)
            : QString();
    case StartMode::Rolling:
        return builds
            ? Words::tr("Build up over %1 before the line. The watch starts at the line.", "20–30 m")
                  .arg(metres)
            : Words::tr("Roll in. The watch starts at the line.");
    case StartMode::Standing:
        return Words::tr("From standing. The watch starts with the first step.");
    }
    return {};
}

QString rest(Duration rest)
{
    return localDecimals(restText(rest));
}

QString recovery(const std::optional<Recovery> &recovery)
{
    if (!recovery)
        return Words::tr("not stated");
    QString duration;
    if (recovery->duration) {
        duration = rest(*recovery->duration);
        if (recovery->durationMax)
            duration += kDash + rest(*recovery->durationMax);
    }
    const QString length = recovery->distance ? distance(*recovery->distance) : QString();
    if (duration.isEmpty() || length.isEmpty())
        return withRecoveryKind(recovery->kind, duration + length);
    if (recovery->either)
        return withRecoveryKind(recovery->kind, length + QStringLiteral(" / ") + duration);
    return Words::tr("%1 in %2", "200 m jog in 1:30").arg(withRecoveryKind(recovery->kind, length), duration);
}

QString distance(Distance distance)
{
    if (distance == kMile)
        return Words::tr("1 mile").replace(QLatin1Char(' '), kThinSpace);
    if (distance == kHalfMarathon)
        return Words::tr("half marathon");
    if (distance == kMarathon)
        return Words::tr("marathon");
    const std::int64_t mm = distance.inMillimetres();
    if (mm < 1'000'000)
        return withUnit(shortDecimal(mm), Words::tr("m", "metres"));
    if (std::ranges::find(kMetreLengths, mm / 1000) != kMetreLengths.end() && mm % 1000 == 0)
        return withUnit(grouped(mm / 1000), Words::tr("m", "metres"));
    return withUnit(shortDecimal((mm + 500) / 1000), Words::tr("km", "kilometres"));
}

QString volume(Distance distance)
{
    const std::int64_t tenths = (distance.inMillimetres() + 50'000) / 100'000;
    return withUnit(
        words::locale().toString(static_cast<double>(tenths) / 10.0, 'f', 1), Words::tr("km", "kilometres"));
}

QString length(Duration duration)
{
    if (duration < 1min)
        return withUnit(QString::number((duration + 500ms) / 1s), Words::tr("s", "seconds"));
    const auto minutes = (duration + 30s) / 1min;
    if (minutes < 60)
        return withUnit(QString::number(minutes), Words::tr("min", "minutes"));
    return withUnit(QString::number(minutes / 60), Words::tr("h", "hours")) + kThinSpace
        + QString::number(minutes % 60).rightJustified(2, QLatin1Char('0'));
}

QString problem(TimeProblem problem)
{
    switch (problem) {
    case TimeProblem::Empty:
        return Words::tr("Type a time, such as %1.").arg(time(26300ms, Precision::Tenth));
    case TimeProblem::NotATime:
        return Words::tr("This is not a time. Type it as %1 or %2.")
            .arg(time(26300ms, Precision::Tenth), time(64200ms, Precision::Tenth));
    case TimeProblem::Zero:
        return Words::tr("A time is more than zero.");
    case TimeProblem::Negative:
        return Words::tr("A time has no minus sign.");
    case TimeProblem::SixtyOrMore:
        return Words::tr("Seconds and minutes go up to 59. Carry the rest over.");
    case TimeProblem::FarFromExpected:
        return Words::tr("These digits are far from the target. Write the time in full, as %1 or %2.")
            .arg(time(57100ms, Precision::Tenth), time(64200ms, Precision::Tenth));
    case TimeProblem::TooLong:
        return Words::tr("A time has at most three decimals and stays under 24 hours.");
    }
    return {};
}

QString shortDate(Date date)
{
    return inDateFormat(date, Words::tr("ddd d MMM", "date: Mon 4 May"));
}

QString fullDate(Date date)
{
    return inDateFormat(date, Words::tr("ddd d MMM yyyy", "date: Mon 4 May 2026"));
}

QString longDate(Date date)
{
    return inDateFormat(date, Words::tr("d MMM yyyy", "date: 4 May 2026"));
}

QString weekdayAndDay(Date date)
{
    return words::locale().toString(toQDate(date), QStringLiteral("ddd d"));
}

QString signedPercent(double percent)
{
    const auto tenths = std::lround(percent * 10);
    const auto sign = tenths > 0 ? QStringLiteral("+") : tenths < 0 ? QStringLiteral("\u2212") : QString();
    return sign + words::locale().toString(static_cast<double>(std::abs(tenths)) / 10, 'f', 1)
        + QStringLiteral("\u2009%");
}

QString dayAndMonth(Date date)
{
    return inDateFormat(date, Words::tr("d MMM", "date: 4 May"));
}

QString dateRange(Date from, Date to)
{
    const QDate first = toQDate(from);
    const QDate last = toQDate(to);
    const QString range = Words::tr("%1 – %2", "from one date to another");
    if (first == last)
        return dayAndMonth(from);
    if (first.year() != last.year())
        return range.arg(longDate(from), longDate(to));
    if (first.month() != last.month())
        return range.arg(dayAndMonth(from), dayAndMonth(to));
    return range.arg(inDateFormat(from, Words::tr("d", "date: 4, of 4 – 17 May")), dayAndMonth(to));
}

QString clock(int minuteOfDay)
{
    return QStringLiteral("%1:%2").arg(minuteOfDay / 60).arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

} // namespace fivepace::words
