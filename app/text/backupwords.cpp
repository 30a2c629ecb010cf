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

QStringList surplus(const SquadSurplus &more)
{
    QStringList parts;
    const auto people = static_cast<int>(more.athletes.size());
    if (people == 1)
        parts << Words::tr("athlete %1").arg(fromUtf8(more.athletes.front()));
    else if (people > 1)
        parts << Words::tr("%n athlete(s)", nullptr, people);
    if (!more.sessions.empty())
        parts << Words::tr("%n session(s)", nullptr, static_cast<int>(more.sessions.size()));
    if (more.repTimes > 0)
        parts << Words::tr("%n rep time(s)", nullptr, more.repTimes);
    if (more.results > 0)
        parts << Words::tr("%n result(s)", nullptr, more.results);
    return parts;
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
