// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/givenoptions.h"

#include "domain/values/distancetext.h"
#include "domain/values/folded.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace fivepace::cli {

namespace {

bool isSame(const QString &a, const std::string &b)
{
    const auto wanted = foldedWords(words::toUtf8(a));
    return wanted.empty() ? words::toUtf8(a) == b && !b.empty() : wanted == foldedWords(b);
}

/// Each with the number that tells them apart, as the next command takes it.
Error severalAthletes(const QString &name, const std::vector<const Athlete *> &found)
{
    auto sentence = Cli::tr("%1 could be any of these. Give one by the number:").arg(name);
    for (const auto *athlete : found) {
        QStringList facts { words::fromUtf8(athlete->name), words::category(athlete->category),
            words::rung(athlete->targetRace) };
        if (athlete->birthYear)
            facts << Cli::tr("born %1").arg(*athlete->birthYear);
        if (athlete->archived)
            facts << Cli::tr("in the archive");
        sentence
            += Cli::tr("\n  --athlete %1  %2").arg(athlete->id.value).arg(facts.join(QStringLiteral(", ")));
    }
    return invalid(sentence);
}

} // namespace

Error invalid(const QString &sentence)
{
    return { Errc::Invalid, words::toUtf8(sentence) };
}

Result<const Session *> sessionOption(const Run &run, const Squad &squad)
{
    bool isNumber = false;
    const auto id = run.value(QStringLiteral("session")).toLongLong(&isNumber);
    const auto *session = isNumber ? squad.find(SessionId { id }) : nullptr;
    if (!session)
        return invalid(Cli::tr("%1 has no session %2. fivepace-cli sessions lists them with their numbers.")
                           .arg(run.argument(0), run.value(QStringLiteral("session"))));
    return session;
}

Result<const Athlete *> athleteOption(const Run &run, const Squad &squad)
{
    return athleteNamed(run, squad, run.value(QStringLiteral("athlete")));
}

Result<const Athlete *> athleteNamed(const Run &run, const Squad &squad, const QString &name)
{
    std::vector<const Athlete *> found;
    for (const auto &athlete : squad.athletes) {
        if (isSame(name, athlete.name) || isSame(name, athlete.shortName))
            found.push_back(&athlete);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return severalAthletes(name, found);
    bool isNumber = false;
    const auto *numbered = squad.find(AthleteId { name.toLongLong(&isNumber) });
    if (isNumber && numbered)
        return numbered;
    const auto wanted = nameKey(words::toUtf8(name));
    std::ranges::for_each(squad.athletes, [&](const Athlete &athlete) {
        if (!wanted.empty() && (nameKey(athlete.name) == wanted || nameKey(athlete.shortName) == wanted))
            found.push_back(&athlete);
    });
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return severalAthletes(name, found);
    QStringList names;
    for (const auto &athlete : squad.athletes) {
        if (!name.isEmpty() && holdsWords(searchable(athlete.name), words::toUtf8(name)))
            names << words::fromUtf8(athlete.name);
    }
    return invalid(
        Cli::tr("%1 has no athlete \"%2\". %3")
            .arg(run.argument(0), name,
                names.isEmpty() ? Cli::tr("fivepace-cli athletes lists them.")
                                : Cli::tr("Did you mean %1?").arg(names.join(QStringLiteral(", ")))));
}

Result<const Group *> groupOption(const Run &run, const Squad &squad)
{
    return groupNamed(run, squad, run.value(QStringLiteral("group")));
}

Result<const Group *> groupNamed(const Run &run, const Squad &squad, const QString &name)
{
    const auto found
        = std::ranges::find_if(squad.groups, [&](const Group &group) { return isSame(name, group.name); });
    if (found != squad.groups.end())
        return &*found;
    QStringList names;
    for (const auto &group : squad.groups)
        names << words::fromUtf8(group.name);
    return invalid(names.isEmpty()
            ? Cli::tr("%1 has no group yet. Add one first: fivepace-cli group add.").arg(run.argument(0))
            : Cli::tr("%1 has no group %2. Its groups: %3.")
                  .arg(run.argument(0), name, names.join(QStringLiteral(", "))));
}

Result<> readGroups(const Run &run, const Squad &squad, std::vector<GroupId> &to)
{
    if (!run.has(QStringLiteral("group")))
        return {};
    to.clear();
    for (const auto &name : run.values(QStringLiteral("group"))) {
        if (name == u"none")
            continue;
        const auto group = groupNamed(run, squad, name);
        if (!group)
            return group.error();
        to.push_back((*group)->id);
    }
    return {};
}

Result<> readDate(const Run &run, const QString &option, std::optional<Date> &to)
{
    if (!run.has(option))
        return {};
    const auto typed = run.value(option).trimmed();
    to = dateFromIso(words::toUtf8(typed));
    const bool isNone = typed == u"none" || typed.isEmpty();
    if (to ? !isInCalendar(*to) : !isNone)
        return noDay(option, typed);
    return {};
}

Error noDay(const QString &option, const QString &typed)
{
    return invalid(
        Cli::tr("--%1 %2 is not a day from 1900 to 2199. Write it as 2026-05-04.").arg(option, typed));
}

Result<std::optional<int>> oneOfWords(const Run &run, const char *option, const QStringList &words)
{
    const auto name = QLatin1String(option);
    if (!run.has(name))
        return std::optional<int>();
    const auto place = words.indexOf(run.value(name));
    if (place < 0)
        return invalid(Cli::tr("--%1 is one of %2, not %3.")
                           .arg(name, words.join(QStringLiteral(", ")), run.value(name)));
    return std::optional(static_cast<int>(place));
}

Result<std::optional<int>> numberOption(const Run &run, const char *option, int least, int most)
{
    const auto name = QLatin1String(option);
    if (!run.has(name))
        return std::optional<int>();
    bool isNumber = false;
    const int number = run.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return invalid(Cli::tr("--%1 is a whole number from %2 to %3, not %4.")
                           .arg(name)
                           .arg(least)
                           .arg(most)
                           .arg(run.value(name)));
    return std::optional(number);
}

void readText(const Run &run, const char *option, std::string &to)
{
    if (run.has(QLatin1String(option)))
        to = words::toUtf8(run.value(QLatin1String(option)).simplified());
}

/// A day that has to be there, in the calendar.
Result<> readDay(const Run &run, const char *option, Date &to)
{
    std::optional<Date> day(to);
    if (const auto read = readDate(run, QLatin1String(option), day); !read)
        return read;
    if (!day)
        return noDay(QLatin1String(option), run.value(QLatin1String(option)));
    to = *day;
    return {};
}

/// "18:30", or none.
Result<> readStart(const Run &run, std::optional<int> &to)
{
    if (!run.has(QStringLiteral("start")))
        return {};
    const auto typed = run.value(QStringLiteral("start")).trimmed();
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const auto found = clock.match(typed);
    const int hour = found.captured(1).toInt(), minute = found.captured(2).toInt();
    if (typed != u"none" && (!found.hasMatch() || hour > 23 || minute > 59))
        return invalid(Cli::tr("--start %1 is no time of day. Write it as 18:30, or none.").arg(typed));
    to = found.hasMatch() ? std::optional(hour * 60 + minute) : std::nullopt;
    return {};
}

Result<> orIssue(const std::vector<Issue> &issues)
{
    if (issues.empty())
        return {};
    return invalid(words::issue(issues.front()));
}

std::optional<Distance> distanceFrom(const QString &text)
{
    const auto distance = readDistance(words::toUtf8(text));
    const bool isUsual
        = distance && *distance >= Distance::metres(1) && *distance <= Distance::kilometres(100);
    return isUsual ? distance : std::nullopt;
}

std::optional<PaceRung> rungFrom(const QString &text)
{
    if (const auto rung = rungFromCode(words::toUtf8(text)))
        return rung;
    const auto distance = distanceFrom(text);
    return distance ? rungOfLength(*distance) : std::nullopt;
}

} // namespace fivepace::cli
