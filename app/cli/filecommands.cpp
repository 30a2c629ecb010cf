// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/progressline.h"

#include "domain/example/example.h"
#include "domain/plan/cyclechecks.h"
#include "domain/squad/soundness.h"
#include "domain/squad/validation.h"
#include "text/remedywords.h"
#include "text/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace fivepace::cli {

namespace {

QString athletesText(const Squad &squad)
{
    return Cli::tr("%n athlete(s)", nullptr, static_cast<int>(squad.athletes.size()));
}

QString sessionsText(const Squad &squad)
{
    return Cli::tr("%n session(s)", nullptr, static_cast<int>(allSessions(squad).size()));
}

int example(const Run &run)
{
    if (run.arguments().size() != 1 || run.argument(0).isEmpty())
        return run.wrongUsage(Cli::tr("Give one FILE to write. fivepace-cli example --help says how."));
    if (QFileInfo::exists(run.argument(0)))
        return run.fail(Cli::tr("%1 exists already. Nothing was changed. Give the name of a new file.")
                            .arg(run.argument(0)));
    const auto squad = exampleSquad(run.today());
    const Unfinished unfinished;
    const auto made = Store::create(words::toUtf8(run.argument(0)), squad);
    if (!made)
        return run.fail(made.error());
    remarkBeside(run, **made);
    if (run.wantsJson())
        run.say(QJsonObject { { QStringLiteral("file"), run.argument(0) },
            { QStringLiteral("athletes"), static_cast<qint64>(squad.athletes.size()) },
            { QStringLiteral("sessions"), static_cast<qint64>(allSessions(squad).size()) } });
    else
        run.say(QStringLiteral("%1: %2, %3").arg(run.argument(0), athletesText(squad), sessionsText(squad)));
    return Done;
}

void declareNew(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("The squad file to make."));
    for (const auto *name : { "club", "coach", "venue" })
        parser.addOption({ QLatin1String(name), Cli::tr("Printed on sheets, or offered for sessions."),
            QStringLiteral("NAME") });
}

int newSquad(const Run &run)
{
    if (run.arguments().size() != 1 || run.argument(0).isEmpty())
        return run.wrongUsage(Cli::tr("Give one FILE to make. fivepace-cli new --help says how."));
    if (QFileInfo::exists(run.argument(0)))
        return run.fail(Cli::tr("%1 exists already. Nothing was changed. Give the name of a new file.")
                            .arg(run.argument(0)));
    Squad squad;
    squad.card.club = words::toUtf8(run.value(QStringLiteral("club")).simplified());
    squad.card.coach = words::toUtf8(run.value(QStringLiteral("coach")).simplified());
    squad.card.venue = words::toUtf8(run.value(QStringLiteral("venue")).simplified());
    const Unfinished unfinished;
    const auto made = Store::create(words::toUtf8(run.argument(0)), squad);
    if (!made)
        return run.fail(made.error());
    remarkBeside(run, **made);
    if (run.wantsJson())
        run.say(QJsonObject { { QStringLiteral("file"), run.argument(0) }, { QStringLiteral("athletes"), 0 },
            { QStringLiteral("sessions"), 0 } });
    else
        run.say(Cli::tr("%1 made, without athletes. fivepace-cli group and athlete add them.")
                    .arg(run.argument(0)));
    return Done;
}

/// What the checks say of each cycle: advice, no fault of the file.
void sayCycleRemarks(const Run &run, const Squad &squad)
{
    for (const auto &cycle : squad.cycles) {
        const auto *group = squad.find(cycle.group);
        for (const auto &remark : fivepace::check(squad, cycle))
            run.say(QStringLiteral("%1, %2: %3")
                        .arg(words::fromUtf8(cycle.name), group ? words::fromUtf8(group->name) : QString(),
                            words::check(remark, squad, cycle.group)));
    }
}

QJsonArray cycleRemarksJson(const Squad &squad)
{
    QJsonArray cycles;
    for (const auto &cycle : squad.cycles) {
        QJsonArray remarks;
        for (const auto &remark : fivepace::check(squad, cycle))
            remarks << QJsonObject { { QStringLiteral("day"), words::fromUtf8(isoDate(remark.day)) },
                { QStringLiteral("text"), words::check(remark, squad, cycle.group) } };
        cycles << QJsonObject { { QStringLiteral("cycle_id"), static_cast<qint64>(cycle.id.value) },
            { QStringLiteral("remarks"), remarks } };
    }
    return cycles;
}

int check(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli check --help says how."));
    const auto open = openWhole(run);
    if (!open)
        return run.fail(open.error());
    if (const auto sound = open->store->checkIntegrity(progress()); !sound)
        return run.fail(sound.error());
    auto issues = validate(open->squad, run.today());
    for (auto &issue : checkSoundness(open->squad))
        issues.push_back(std::move(issue));
    if (run.wantsJson()) {
        QJsonArray array;
        for (const auto &issue : issues)
            array << QJsonObject { { QStringLiteral("where"), words::placeOf(issue) },
                { QStringLiteral("field"), words::fromUtf8(issue.field) },
                { QStringLiteral("reason"), words::issue(issue) } };
        run.say(QJsonObject { { QStringLiteral("ok"), issues.empty() }, { QStringLiteral("issues"), array },
            { QStringLiteral("cycles"), cycleRemarksJson(open->squad) } });
    } else if (issues.empty()) {
        const auto lines = static_cast<qsizetype>(allEntries(open->squad).size());
        run.say(Cli::tr("%1 is sound: %2, %3, %4.")
                    .arg(run.argument(0), athletesText(open->squad), sessionsText(open->squad),
                        Cli::tr("%n logged line(s)", nullptr, static_cast<int>(lines))));
        sayCycleRemarks(run, open->squad);
    }
    if (issues.empty())
        return Done;
    QStringList lines;
    for (const auto &issue : issues)
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(run.argument(0), words::issue(issue), words::fromUtf8(issue.field));
    return run.fail(lines.join(u'\n'));
}

constexpr std::array kCommands {
    Command { "example", QT_TRANSLATE_NOOP("Cli", "writes the example squad"), "example squad.fivepace",
        false, declareFile, example },
    Command { "new", QT_TRANSLATE_NOOP("Cli", "makes an empty squad"),
        "new squad.fivepace --club \"Harbour AC\"", false, declareNew, newSquad },
    Command { "check", QT_TRANSLATE_NOOP("Cli", "checks the file and what it says"), "check squad.fivepace",
        false, declareFile, check },
};

} // namespace

std::span<const Command> fileCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
