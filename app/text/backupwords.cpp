// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/backupwords.h"

#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Words::tr("%1 and %2", "3 sessions, 84 rep times and 2 results")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.back());
}

} // namespace

QStringList counts(int athletes, int sessions, int repTimes, int results)
{
    QStringList parts;
    if (athletes > 0)
        parts << Words::tr("%n athlete(s)", nullptr, athletes);
    if (sessions > 0)
        parts << Words::tr("%n session(s)", nullptr, sessions);
    if (repTimes > 0)
        parts << Words::tr("%n rep time(s)", nullptr, repTimes);
    if (results > 0)
        parts << Words::tr("%n result(s)", nullptr, results);
    return parts;
}

QString dayBack(Date day, Date today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today - std::chrono::days(1))
        return Words::tr("Yesterday");
    return yearOf(day) == yearOf(today) ? shortDate(day) : longDate(day);
}

QStringList surplus(const SquadSurplus &more)
{
    const auto people = static_cast<int>(more.athletes.size());
    auto parts = counts(people, static_cast<int>(more.sessions.size()), more.repTimes, more.results);
    if (people == 1)
        parts.front() = Words::tr("athlete %1").arg(fromUtf8(more.athletes.front()));
    return parts;
}

QString newestInDoubt(const QString &ofLatestDate, const QString &ofLatestEdits)
{
    return Words::tr(
        "It is not certain which backup is the newest: %1 has the latest date, %2 has the latest "
        "edits. The computer's clock was wrong or changed once.")
        .arg(ofLatestDate, ofLatestEdits);
}

QString againstNow(const SquadSurplus &now, const SquadSurplus &then)
{
    const auto nowParts = surplus(now);
    const auto thenParts = surplus(then);
    QStringList sentences;
    if (!nowParts.isEmpty())
        sentences << Words::tr("Now has %1 more.").arg(listed(nowParts));
    if (!thenParts.isEmpty())
        sentences << Words::tr("This backup has %1 more.").arg(listed(thenParts));
    if (sentences.isEmpty())
        return Words::tr("People, sessions, times and results are the same now.");
    return sentences.join(u' ');
}

} // namespace fivepace::words
