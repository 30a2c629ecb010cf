// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/validation.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QLocale>
#include <QRegularExpression>

namespace fivepace::words {

namespace {

std::optional<Date> dayOf(int year, int month, int day)
{
    const std::chrono::year_month_day date { std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day)) };
    return date.ok() ? std::optional(Date(date)) : std::nullopt;
}

/// The day and month in the year that brings them nearest to `today`.
std::optional<Date> nearest(int month, int day, Date today)
{
    std::optional<Date> best;
    for (const int shift : { -1, 0, 1 }) {
        const auto candidate = dayOf(yearOf(today) + shift, month, day);
        if (candidate && (!best || std::chrono::abs(*candidate - today) < std::chrono::abs(*best - today)))
            best = candidate;
    }
    return best;
}

std::optional<Date> dated(int day, int month, const QString &year, Date today)
{
    if (year.isEmpty())
        return nearest(month, day, today);
    const int number = year.toInt();
    return dayOf(number < 100 ? 2000 + number : number, month, day);
}

/// The month that a word is the name of or begins, in the program's language or English; 0 where there is
/// none.
int monthNamed(const QString &word)
{
    if (word.size() < 3)
        return 0;
    for (const auto &locale : { locale(), QLocale(QLocale::English) }) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month, QLocale::LongFormat).startsWith(word, Qt::CaseInsensitive)
                || locale.monthName(month, QLocale::ShortFormat).compare(word, Qt::CaseInsensitive) == 0)
                return month;
        }
    }
    return 0;
}

} // namespace

std::optional<Date> dateTyped(const QString &text, Date today)
{
    const auto typed = text.simplified();
    if (typed.compare(Words::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (typed.compare(Words::tr("yesterday"), Qt::CaseInsensitive) == 0)
        return today - std::chrono::days(1);
    if (const auto iso = dateFromIso(toUtf8(typed)))
        return isInCalendar(*iso) ? iso : std::nullopt;
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4}|\\d{2})?$"));
    if (const auto match = numbers.match(typed); match.hasMatch())
        return dated(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
    static const QRegularExpression named(
        QStringLiteral("^(?:\\p{L}+\\.?,? )?(\\d{1,2})\\.? (\\p{L}+)\\.?(?: (\\d{4}))?$"));
    if (const auto match = named.match(typed); match.hasMatch()) {
        const int month = monthNamed(match.captured(2));
        return month == 0 ? std::nullopt : dated(match.captured(1).toInt(), month, match.captured(3), today);
    }
    return {};
}

} // namespace fivepace::words
