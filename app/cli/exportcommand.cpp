// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "exchange/icalendar.h"
#include "exchange/squadjson.h"
#include "text/calendarwords.h"
#include "text/words.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <array>

namespace fivepace::cli {

namespace {

void declareExport(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("format"), Cli::tr("json, everything; or ics, the plan for calendars."),
        QStringLiteral("FORMAT") });
    parser.addOption({ QStringLiteral("group"), Cli::tr("With ics: this group's calendar alone."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("athlete"), Cli::tr("With ics: this athlete's calendar alone."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("zone"),
        Cli::tr("With ics: where you train, as Europe/London; this computer's without it."),
        QStringLiteral("ZONE") });
    parser.addOption({ QStringLiteral("o"), Cli::tr("The file to write."), QStringLiteral("OUT") });
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

int exportSquad(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("format")) || !run.has(QStringLiteral("o")))
        return run.wrongUsage(
            Cli::tr("Give FILE, --format and -o OUT. fivepace-cli export --help says how."));
    const auto format = run.value(QStringLiteral("format"));
    if (format == u"json")
        return exportJson(run);
    if (format == u"ics")
        return exportCalendar(run);
    return run.wrongUsage(Cli::tr("--format is json or ics; %1 cannot be written.").arg(format));
}

constexpr std::array kCommands {
    Command { "export", QT_TRANSLATE_NOOP("Cli", "writes everything out, or the plan for calendars"),
        "export squad.fivepace --format ics --group \"1500 m group\" -o group.ics", false, declareExport,
        exportSquad },
};

} // namespace

std::span<const Command> exportCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
