// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "exchange/squadjson.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declareDays(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("from"), Cli::tr("Not before this day."), QStringLiteral("DATE") });
    parser.addOption({ QStringLiteral("to"), Cli::tr("Not after this day."), QStringLiteral("DATE") });
    parser.addOption({ QStringLiteral("group"), Cli::tr("Of one group."), QStringLiteral("NAME") });
}

void declareEntries(QCommandLineParser &parser)
{
    declareDays(parser);
    parser.addOption(
        { QStringLiteral("athlete"), Cli::tr("Of one athlete, by name or number."), QStringLiteral("NAME") });
}

Result<DayRange> daysAsked(const Run &run)
{
    DayRange days;
    auto read = readDate(run, QStringLiteral("from"), days.from);
    if (read)
        read = readDate(run, QStringLiteral("to"), days.to);
    if (read && days.from && days.to && *days.from > *days.to)
        read = Error { Errc::Invalid,
            words::toUtf8(Cli::tr("--from %1 is after --to %2. Give the earlier day first.")
                              .arg(run.value(QStringLiteral("from")), run.value(QStringLiteral("to")))) };
    return read ? Result<DayRange>(days) : read.error();
}

/// Which sessions, or entries of which, are asked for.
struct Asked {
    DayRange days;
    const Group *group = nullptr;
    const Athlete *athlete = nullptr;
};

enum class Of { Sessions, Entries };

Result<Asked> asked(const Run &run, const Squad &squad, Of what)
{
    Asked asked;
    const auto days = daysAsked(run);
    if (!days)
        return days.error();
    asked.days = *days;
    if (run.has(QStringLiteral("group"))) {
        const auto group = groupOption(run, squad);
        if (!group)
            return group.error();
        asked.group = *group;
    }
    if (what == Of::Entries && run.has(QStringLiteral("athlete"))) {
        const auto athlete = athleteOption(run, squad);
        if (!athlete)
            return athlete.error();
        asked.athlete = *athlete;
    }
    return asked;
}

/// By date.
std::vector<const Session *> sessionsOf(const Squad &squad, const Asked &asked)
{
    return asked.group ? fivepace::sessionsOf(squad, asked.group->id, asked.days)
                       : sessionsBetween(squad, asked.days);
}

/// By the date of their sessions.
std::vector<const Entry *> entriesOf(const Squad &squad, const Asked &asked)
{
    std::vector<const Entry *> entries;
    if (!asked.athlete) {
        for (const auto *session : sessionsOf(squad, asked))
            std::ranges::copy(fivepace::entriesOf(squad, session->id), std::back_inserter(entries));
        return entries;
    }
    entries = fivepace::entriesOf(squad, asked.athlete->id, asked.days);
    const auto sessionOf = [&squad](const Entry *entry) { return squad.find(entry->session); };
    std::erase_if(entries, [&](const Entry *entry) {
        const auto *session = sessionOf(entry);
        return !session || (asked.group && session->group != asked.group->id);
    });
    std::ranges::stable_sort(entries, {}, [&](const Entry *entry) { return sessionOf(entry)->date; });
    return entries;
}

QString groupName(const Squad &squad, GroupId id)
{
    const auto *group = squad.find(id);
    return group ? words::fromUtf8(group->name) : QString();
}

int sessions(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli sessions --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto wanted = asked(run, open->squad, Of::Sessions);
    if (!wanted)
        return run.fail(wanted.error());
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto *session : sessionsOf(open->squad, *wanted)) {
        if (run.wantsJson())
            json << exchange::sessionJson(*session);
        else
            rows.push_back({ QString::number(session->id.value), words::fromUtf8(isoDate(session->date)),
                groupName(open->squad, session->group),
                session->role ? words::role(*session->role) : QString(),
                words::fromUtf8(session->workout.name), words::shortBlocks(session->workout.main),
                session->finished ? QStringLiteral("finished") : QString() });
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ Cli::tr("Session"), Cli::tr("Date"), Cli::tr("Group"), Cli::tr("Role"),
                         Cli::tr("Workout"), Cli::tr("Reps"), Cli::tr("State") },
            rows);
    return Done;
}

/// "26.3 26.4 – 26.6"
QString timesText(const Entry &entry)
{
    QStringList times;
    for (const auto &result : entry.results)
        times << (result.time ? words::time(*result.time) : QStringLiteral("–"));
    return times.join(u' ');
}

int entries(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli entries --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto &squad = open->squad;
    const auto wanted = asked(run, squad, Of::Entries);
    if (!wanted)
        return run.fail(wanted.error());
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto *entry : entriesOf(squad, *wanted)) {
        if (run.wantsJson()) {
            json << exchange::entryJson(*entry);
            continue;
        }
        const auto *session = squad.find(entry->session);
        const auto *athlete = squad.find(entry->athlete);
        if (!session || !athlete)
            continue;
        rows.push_back({ QString::number(session->id.value), words::fromUtf8(isoDate(session->date)),
            groupName(squad, session->group), words::fromUtf8(athlete->name),
            entry->out ? QStringLiteral("out") : timesText(*entry),
            entry->rpe ? QString::number(*entry->rpe) : QString() });
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ Cli::tr("Session"), Cli::tr("Date"), Cli::tr("Group"), Cli::tr("Athlete"),
                         Cli::tr("Times"), QStringLiteral("RPE") },
            rows);
    return Done;
}

constexpr std::array kCommands {
    Command { "sessions", QT_TRANSLATE_NOOP("Cli", "lists the sessions with their numbers"),
        "sessions squad.fivepace --from 2026-05-01 --to 2026-05-31 --group \"1500 m group\"", false,
        declareDays, sessions },
    Command { "entries", QT_TRANSLATE_NOOP("Cli", "lists what was logged"),
        "entries squad.fivepace --from 2026-05-01 --athlete \"A. Okafor\"", false, declareEntries, entries },
};

} // namespace

std::span<const Command> pastCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
