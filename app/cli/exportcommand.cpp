// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/cycleoptions.h"

#include "exchange/icalendar.h"
#include "exchange/squadjson.h"
#include "text/calendarwords.h"
#include "text/chatwords.h"
#include "text/words.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <array>

namespace fivepace::cli {

namespace {

void declareExport(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("format"),
        Cli::tr(
            "json, everything; ics, the plan for calendars; or text, a cycle or session for a chat group."),
        QStringLiteral("FORMAT") });
    parser.addOption({ QStringLiteral("group"), Cli::tr("With ics: this group's calendar alone."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("athlete"), Cli::tr("With ics: this athlete's calendar alone."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("zone"),
        Cli::tr("With ics: where you train, as Europe/London; this computer's without it."),
        QStringLiteral("ZONE") });
    parser.addOption(
        { QStringLiteral("cycle"), Cli::tr("With text: the cycle's number."), QStringLiteral("ID") });
    parser.addOption(
        { QStringLiteral("session"), Cli::tr("With text: the session's number."), QStringLiteral("ID") });
    parser.addOption({ QStringLiteral("o"), Cli::tr("The file to write; text is printed without it."),
        QStringLiteral("OUT") });
}

int exportJson(const Run &run)
{
    const auto open = openWhole(run);
    if (!open)
        return run.fail(open.error());
    const auto out = run.file(QStringLiteral("o"));
    const auto written = writeFile(out, QJsonDocument(exchange::squadJson(open->squad)).toJson());
    return written ? run.sayWritten(out) : run.fail(written.error());
}

Result<CalendarOwner> ownerOption(const Run &run, const Squad &squad)
{
    CalendarOwner owner;
    if (run.has(QStringLiteral("athlete"))) {
        const auto athlete = athleteOption(run, squad);
        if (!athlete)
            return athlete.error();
        owner.athlete = (*athlete)->id;
    } else if (run.has(QStringLiteral("group"))) {
        const auto group = groupOption(run, squad);
        if (!group)
            return group.error();
        owner.group = (*group)->id;
    }
    return owner;
}

int exportCalendar(const Run &run)
{
    if (run.has(QStringLiteral("athlete")) && run.has(QStringLiteral("group")))
        return run.wrongUsage(Cli::tr("Give --group or --athlete, not both."));
    auto zone = QTimeZone::systemTimeZone();
    if (run.has(QStringLiteral("zone"))) {
        zone = QTimeZone(run.value(QStringLiteral("zone")).toLatin1());
        if (!zone.isValid())
            return run.fail(Cli::tr("--zone %1 is no time zone. Write it as Europe/London.")
                                .arg(run.value(QStringLiteral("zone"))));
    }
    // What is sent is kept in the file, so that the next one replaces it.
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto owner = ownerOption(run, open->squad);
    if (!owner)
        return run.fail(owner.error());
    const auto out = run.file(QStringLiteral("o"));
    if (const auto may = mayWrite(out); !may)
        return run.fail(may.error());
    const auto from = run.today() - kCalendarReachesBack;
    const auto issue = open->store->issueCalendar(
        codeOf(*owner), words::calendarEvents(open->squad, *owner, from, run.today()), from, run.today());
    if (!issue)
        return run.fail(issue.error());
    const auto written
        = writeFile(out, exchange::icalendar(*issue, words::calendarName(*owner, open->squad), zone));
    return written ? run.sayWritten(out) : run.fail(written.error());
}

Result<QString> textAsked(const Run &run, const Squad &squad)
{
    if (run.has(QStringLiteral("cycle"))) {
        const auto cycle = cycleOption(run, squad);
        return cycle ? Result<QString>(words::chatText(squad, **cycle)) : cycle.error();
    }
    const auto session = sessionOption(run, squad);
    return session ? Result<QString>(words::chatText(squad, **session, run.today())) : session.error();
}

int exportText(const Run &run)
{
    if (run.has(QStringLiteral("cycle")) == run.has(QStringLiteral("session")))
        return run.wrongUsage(Cli::tr("Give --cycle or --session with --format text, one of the two."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto text = textAsked(run, open->squad);
    if (!text)
        return run.fail(text.error());
    if (!run.has(QStringLiteral("o"))) {
        run.say(*text);
        return Done;
    }
    const auto out = run.file(QStringLiteral("o"));
    const auto written = writeFile(out, (*text + u'\n').toUtf8());
    return written ? run.sayWritten(out) : run.fail(written.error());
}

int exportSquad(const Run &run)
{
    const auto format = run.value(QStringLiteral("format"));
    const bool isText = format == u"text";
    if (run.arguments().size() != 1 || format.isEmpty() || !(isText || run.has(QStringLiteral("o"))))
        return run.wrongUsage(
            Cli::tr("Give FILE, --format and -o OUT. fivepace-cli export --help says how."));
    if (isText)
        return exportText(run);
    if (format == u"json")
        return exportJson(run);
    if (format == u"ics")
        return exportCalendar(run);
    return run.wrongUsage(Cli::tr("--format is json, ics or text; %1 cannot be written.").arg(format));
}

constexpr std::array kCommands {
    Command { "export",
        QT_TRANSLATE_NOOP("Cli", "writes everything out, or the plan for calendars and chat groups"),
        "export squad.fivepace --format ics --group \"1500 m group\" -o group.ics", false, declareExport,
        exportSquad },
};

} // namespace

std::span<const Command> exportCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
