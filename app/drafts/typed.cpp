// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/typed.h"

#include "domain/distancetext.h"
#include "domain/validation.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace fivepace::typed {

namespace {

struct Typed {
    Q_DECLARE_TR_FUNCTIONS(Typed)
};

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
    for (const auto &locale : { words::locale(), QLocale(QLocale::English) }) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month, QLocale::LongFormat).startsWith(word, Qt::CaseInsensitive)
                || locale.monthName(month, QLocale::ShortFormat).compare(word, Qt::CaseInsensitive) == 0)
                return month;
        }
    }
    return 0;
}

std::vector<PaceRung> races()
{
    std::vector<PaceRung> races;
    std::ranges::copy_if(
        kAllRungs, std::back_inserter(races), [](PaceRung rung) { return lengthOf(rung).has_value(); });
    return races;
}

} // namespace

std::optional<Date> date(const QString &text, Date today)
{
    const auto typed = text.simplified();
    if (typed.compare(Typed::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (typed.compare(Typed::tr("yesterday"), Qt::CaseInsensitive) == 0)
        return today - std::chrono::days(1);
    if (const auto iso = dateFromIso(words::toUtf8(typed)))
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

QString dayIssue(const QString &text, Date today)
{
    if (text.trimmed().isEmpty() || date(text, today))
        return {};
    return Typed::tr("Not a day. Type it as %1.").arg(words::longDate(today));
}

QString pastDayIssue(const QString &text, Date today)
{
    const auto unread = dayIssue(text, today);
    const auto day = date(text, today);
    return day && *day > today ? Typed::tr("This day is still to come.") : unread;
}

std::optional<Distance> distance(const QString &text)
{
    const auto typed = text.simplified().toLower();
    if (typed == Typed::tr("mile"))
        return kMile;
    if (typed == Typed::tr("half", "half marathon") || typed == words::distance(kHalfMarathon))
        return kHalfMarathon;
    return readDistance(words::toUtf8(typed));
}

QStringList raceNames()
{
    QStringList names;
    for (const auto race : races())
        names += words::rung(race);
    return names;
}

QStringList reasonNames()
{
    QStringList names;
    for (const auto reason : { Reason::Injured, Reason::Ill, Reason::Away, Reason::Exams })
        names += words::reason(reason);
    return names;
}

int placeOfRace(PaceRung race)
{
    const auto all = races();
    return static_cast<int>(std::distance(all.begin(), std::ranges::find(all, race)));
}

std::optional<PaceRung> raceAt(int place)
{
    const auto all = races();
    if (place < 0 || place >= static_cast<int>(all.size()))
        return {};
    return all[static_cast<std::size_t>(place)];
}

QString issueAt(const std::vector<Issue> &issues, const std::string &field)
{
    const auto found = std::ranges::find_if(
        issues, [&field](const Issue &issue) { return issue.field.starts_with(field); });
    return found == issues.end() ? QString() : words::issue(*found);
}

} // namespace fivepace::typed
