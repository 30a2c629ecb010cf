// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/typed.h"

#include "domain/squad/validation.h"
#include "domain/values/distancetext.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace fivepace::typed {

namespace {

struct Typed {
    Q_DECLARE_TR_FUNCTIONS(Typed)
};

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
    return words::dateTyped(text, today);
}

QString notADay(Date today)
{
    return Typed::tr("Not a day. Type it as %1.").arg(words::longDate(today));
}

QString dayIssue(const QString &text, Date today)
{
    if (text.trimmed().isEmpty() || date(text, today))
        return {};
    return notADay(today);
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

std::optional<int> minuteOfDay(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(\\d{1,2})[:.h ]?(\\d{2})\\s*$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (hours > 23 || minutes > 59)
        return {};
    return hours * 60 + minutes;
}

std::optional<std::chrono::minutes> length(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:(\\d{1,2})\\s*(?:h|:)\\s*(\\d{1,2})?|(\\d{1,4}))\\s*(?:min|m|')?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.simplified().replace(QChar(0x2009), QLatin1Char(' ')));
    if (!match.hasMatch())
        return {};
    const int minutes
        = match.captured(1).toInt() * 60 + match.captured(2).toInt() + match.captured(3).toInt();
    return minutes > 0 && minutes <= 24 * 60 ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
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
