// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "output/charts.h"
#include "output/letters.h"
#include "output/sheet.h"
#include "text/words.h"

#include <array>

namespace fivepace::cli {

namespace {

constexpr QSize kChartSize(960, 540);

/// Said before anything is written.
void remarkOnLetters(const Run &run, const QString &text)
{
    if (const auto remark = output::lettersRemark(text); !remark.isEmpty())
        run.remark(remark);
}

void declareSheet(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption(
        { QStringLiteral("session"), Cli::tr("The session's number, for its sheet."), QStringLiteral("ID") });
    parser.addOption({ QStringLiteral("cycle"), Cli::tr("The cycle's number, for its plan on one page."),
        QStringLiteral("ID") });
    parser.addOption({ QStringLiteral("season"), Cli::tr("The year of the season, of all groups to scale."),
        QStringLiteral("YEAR") });
    parser.addOption({ QStringLiteral("o"), Cli::tr("The PDF to write."), QStringLiteral("OUT") });
    parser.addOption(
        { QStringLiteral("paper"), Cli::tr("a4 or letter."), QStringLiteral("PAPER"), QStringLiteral("a4") });
}

int writeDocument(const Run &run, const output::Document &document)
{
    remarkOnLetters(run, document.plainText());
    const auto out = run.file(QStringLiteral("o"));
    if (run.hasFailedOnTheWay()) // half a squad is not drawn
        return InputAtFault;
    if (const auto written = output::writePdf(document, out); !written)
        return run.fail(written.error());
    return run.sayWritten(out, document.pageCount());
}

int sessionSheet(const Run &run, const Squad &squad, const output::SheetOptions &options)
{
    const auto session = sessionOption(run, squad);
    if (!session)
        return run.fail(session.error());
    if (const auto may = mayWrite(run.file(QStringLiteral("o"))); !may)
        return run.fail(may.error());
    return writeDocument(
        run, output::sheetDocument(squad, **session, gridOf(squad, **session, run.today()), options));
}

int cycleSheet(const Run &run, const Squad &squad, const output::SheetOptions &options)
{
    const auto *cycle = squad.find(CycleId { run.value(QStringLiteral("cycle")).toLongLong() });
    if (!cycle)
        return run.fail(Cli::tr("%1 has no cycle %2. fivepace-cli cycles lists them with their numbers.")
                            .arg(run.argument(0), run.value(QStringLiteral("cycle"))));
    if (const auto may = mayWrite(run.file(QStringLiteral("o"))); !may)
        return run.fail(may.error());
    return writeDocument(run, output::cycleDocument(squad, *cycle, run.today(), options));
}

int seasonSheet(const Run &run, const Squad &squad, const output::SheetOptions &options)
{
    const auto year = numberOption(run, "season", 1900, 2199);
    if (!year)
        return run.fail(year.error());
    if (const auto may = mayWrite(run.file(QStringLiteral("o"))); !may)
        return run.fail(may.error());
    return writeDocument(run, output::seasonDocument(squad, **year, run.today(), options));
}

int sheet(const Run &run)
{
    int asked = 0;
    for (const auto *what : { "session", "cycle", "season" })
        asked += run.has(QLatin1String(what)) ? 1 : 0;
    const bool one = asked == 1;
    if (run.arguments().size() != 1 || !one || !run.has(QStringLiteral("o")))
        return run.wrongUsage(Cli::tr(
            "Give FILE, --session (or --cycle or --season) and -o OUT. fivepace-cli sheet --help says how."));
    output::SheetOptions options;
    const auto paper = run.value(QStringLiteral("paper"));
    if (paper != u"a4" && paper != u"letter")
        return run.wrongUsage(Cli::tr("--paper is a4 or letter, not %1.").arg(paper));
    options.paper = paper == u"letter" ? output::Paper::Letter : output::Paper::A4;
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    if (run.has(QStringLiteral("season")))
        return seasonSheet(run, open->squad, options);
    return run.has(QStringLiteral("session")) ? sessionSheet(run, open->squad, options)
                                              : cycleSheet(run, open->squad, options);
}

QString chartCodes()
{
    QStringList codes;
    for (const auto kind : output::chartKinds())
        codes << output::codeOf(kind);
    return codes.join(QStringLiteral(", "));
}

void declareChart(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption(
        { QStringLiteral("athlete"), Cli::tr("The athlete's name or number."), QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("kind"), Cli::tr("One of %1.").arg(chartCodes()),
        QStringLiteral("KIND"), QStringLiteral("reps") });
    parser.addOption(
        { QStringLiteral("distance"), Cli::tr("Reps of this length only."), QStringLiteral("DISTANCE") });
    parser.addOption(
        { QStringLiteral("o"), Cli::tr("The picture to write: .png, .pdf or .svg."), QStringLiteral("OUT") });
}

int chart(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("athlete")) || !run.has(QStringLiteral("o")))
        return run.wrongUsage(
            Cli::tr("Give FILE, --athlete, --kind and -o OUT. fivepace-cli chart --help says how."));
    const auto kind = output::chartKindFromCode(run.value(QStringLiteral("kind")));
    if (!kind)
        return run.wrongUsage(
            Cli::tr("--kind %1 is none of %2.").arg(run.value(QStringLiteral("kind")), chartCodes()));
    RepFilter filter;
    if (run.has(QStringLiteral("distance"))) {
        filter.distance = distanceFrom(run.value(QStringLiteral("distance")));
        if (!filter.distance)
            return run.wrongUsage(
                Cli::tr("--distance %1 is no distance.").arg(run.value(QStringLiteral("distance"))));
    }
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto athlete = athleteOption(run, open->squad);
    if (!athlete)
        return run.fail(athlete.error());
    if (output::isOfReps(*kind) && !filter.distance) {
        const auto lengths = repLengths(open->squad, (*athlete)->id);
        if (!lengths.empty())
            filter.distance = lengths.front();
    }
    const auto content = output::chartContent(open->squad, **athlete, *kind, filter, run.today());
    const auto out = run.file(QStringLiteral("o"));
    if (const auto may = mayWrite(out); !may)
        return run.fail(may.error());
    remarkOnLetters(run, content.title);
    if (run.hasFailedOnTheWay())
        return InputAtFault;
    if (const auto written = output::writeChart(content, out, kChartSize, {}); !written)
        return run.fail(written.error());
    if (!run.wantsJson())
        run.say(output::chartSummary(content));
    return run.sayWritten(out);
}

constexpr std::array kCommands {
    Command { "sheet", QT_TRANSLATE_NOOP("Cli", "the session sheet, or a cycle's plan, as a PDF"),
        "sheet squad.fivepace --session 123 -o sheet.pdf", true, declareSheet, sheet },
    Command { "chart", QT_TRANSLATE_NOOP("Cli", "a chart of an athlete"),
        "chart squad.fivepace --athlete \"A. Okafor\" --kind reps -o reps.png", true, declareChart, chart },
};

} // namespace

std::span<const Command> paperCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
