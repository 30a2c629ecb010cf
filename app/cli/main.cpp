// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/givenoptions.h"
#include "cli/progressline.h"
#include "cli/stopping.h"
#include "text/harmless.h"
#include "text/words.h"

#include <QApplication>
#include <QDate>
#include <QTextStream>
#include <QThread>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace fivepace;
using namespace fivepace::cli;

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const auto &group : { fileCommands(), exportCommands(), peopleCommands(), resultEdits(),
             importCommands(), resultCommands(), parseCommands(), paceCommands(), listCommands(),
             pastCommands(), libraryCommands(), planCommands(), seasonCommands(), cycleCommands(),
             itemCommands(), sessionCommands(), calendarCommands(), logCommands(), paperCommands(),
             backupCommands(), historyCommands() })
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

QString overview()
{
    auto text = Cli::tr("Usage: fivepace-cli COMMAND [options]") + QStringLiteral("\n\n");
    for (const auto &command : allCommands())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -10)
                    .arg(Cli::tr(command.summary));
    return text + u'\n'
        + Cli::tr("Every command: --help, --json (for programs), --today DATE (YYYY-MM-DD).\n"
                  "Exit status: 0 done, 1 the input is at fault, 2 wrong usage.\n");
}

QString versionText()
{
    return QStringLiteral("fivepace-cli %1\n").arg(QCoreApplication::applicationVersion());
}

/// Where the command stands: options of every command may come before it. The count where there is none.
int commandIndex(const QStringList &arguments)
{
    int index = 1;
    while (index < arguments.size()
        && (arguments[index] == u"--json" || arguments[index].startsWith(QStringLiteral("--today"))))
        index += arguments[index] == u"--today" ? 2 : 1;
    return std::min(index, static_cast<int>(arguments.size()));
}

/// Qt takes -5 for an option. No option begins with a digit or a blank, so it is a negative time or a list's
/// dash.
void spareNegatives(QStringList &arguments)
{
    for (auto &argument : arguments) {
        if (argument.size() > 1 && argument.startsWith(u'-')
            && (argument[1].isDigit() || argument[1].isSpace()))
            argument[0] = kSparedDash;
    }
}

/// Where a login has no runtime folder, Qt says so although nothing here needs one.
void sayWhatMatters(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths: ")))
        QTextStream(stderr) << words::harmless(message) << Qt::endl;
}

/// "add, change or remove".
QString oneOf(const Command &command)
{
    auto actions = QString::fromLatin1(command.actions).split(u' ');
    const auto last = actions.takeLast();
    return Cli::tr("%1 or %2").arg(actions.join(QStringLiteral(", ")), last);
}

// Somebody else's edit may come between what a command reads first and last.
constexpr int kMostTries = 6;
constexpr unsigned long kPauseMs = 20;

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("%1\n\nExample: fivepace-cli %2")
                                         .arg(Cli::tr(command.summary), QLatin1String(command.example)));
    const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") }, Cli::tr("Shows this."));
    const QCommandLineOption json(QStringLiteral("json"), Cli::tr("Prints JSON."));
    const QCommandLineOption today(
        QStringLiteral("today"), Cli::tr("Works as on DATE (YYYY-MM-DD)."), QStringLiteral("DATE"));
    const QCommandLineOption version(QStringLiteral("version"), Cli::tr("Shows the version."));
    const QCommandLineOption takeOver(QStringLiteral("take-over"),
        Cli::tr("Writes although another computer's lock lies beside the file. If somebody still has it "
                "open there, what they type from then on is lost."));
    parser.addOptions({ help, json, today, version, takeOver });
    if (command.actions != nullptr)
        parser.addPositionalArgument(
            QStringLiteral("ACTION"), Cli::tr("What to do: %1.").arg(oneOf(command)));
    command.declare(parser);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(version)) {
        QTextStream(stdout) << versionText();
        return Done;
    }
    if (parser.isSet(help)) {
        auto usage = parser.helpText();
        usage.replace(0, usage.indexOf(QStringLiteral(" [options]")),
            Cli::tr("Usage: fivepace-cli %1").arg(QLatin1String(command.name)));
        QTextStream(stdout) << words::harmless(usage);
        return Done;
    }
    auto on = words::toDate(QDate::currentDate());
    Run run(parser, on, parser.isSet(json));
    if (!parsed)
        return run.wrongUsage(parser.errorText() + u'\n'
            + Cli::tr("fivepace-cli %1 --help says how.").arg(QLatin1String(command.name)));
    if (parser.isSet(today)) {
        const auto date = dateFromIso(words::toUtf8(parser.value(today)));
        if (!date || !isInCalendar(*date))
            return run.wrongUsage(
                words::fromUtf8(noDay(QStringLiteral("today"), run.value(QStringLiteral("today"))).detail));
        on = *date;
    }
    if (const auto sound = soundOptions(parser, run); !sound)
        return run.fail(sound.error());
    for (int attempt = 1;; ++attempt) {
        Run asked(parser, on, parser.isSet(json));
        if (command.actions != nullptr && !asked.takeAction(QLatin1String(command.actions)))
            return asked.wrongUsage(Cli::tr("Say what to do: %1. fivepace-cli %2 --help says how.")
                                        .arg(oneOf(command), QLatin1String(command.name)));
        const int exit = [&] {
            const ProgressLine line(QLatin1String(command.name));
            return command.run(asked);
        }();
        if (!asked.wasOvertaken() || attempt == kMostTries)
            return asked.giveAnswer(exit);
        asked.drop();
        QThread::msleep(kPauseMs * static_cast<unsigned long>(attempt));
    }
}

/// Whoever reads the answer must be able to rely on its being whole.
int whenSaid(int exit)
{
    if (exit == InputAtFault && isStopAsked())
        return kStopped;
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exit;
    QTextStream(stderr) << Cli::tr("The answer could not be written to standard output, so it is not whole. "
                                   "What was asked may be done: look before you repeat it.")
                        << Qt::endl;
    return exit == Done ? InputAtFault : exit;
}

} // namespace

int main(int argc, char *argv[])
{
    const auto commands = allCommands();
    QStringList arguments;
    const char *notText = nullptr;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
        if (arguments.back().toLocal8Bit() != argv[i])
            notText = argv[i]; // another file's name would be made of it
    }
    const auto at = commandIndex(arguments);
    const auto first = arguments.value(at);
    const auto found = std::ranges::find_if(
        commands, [&](const Command &each) { return first == QLatin1String(each.name); });
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a command never opens a window
    qInstallMessageHandler(sayWhatMatters);
    heedStops();
    int onlyName = 1; // Qt would take --session for its own
    std::unique_ptr<QCoreApplication> application;
    if (found != commands.end() && found->draws)
        application = std::make_unique<QApplication>(onlyName, argv);
    else
        application = std::make_unique<QCoreApplication>(onlyName, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fivepace-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIVEPACE_VERSION));
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/fivepace_en.qm")))
        QCoreApplication::installTranslator(&plurals);

    if (notText != nullptr) {
        QTextStream(stderr) << words::harmless(
            Cli::tr("%1 is not written in the letters of this system. Nothing was changed. Give the file "
                    "another name first.")
                .arg(QString::fromLocal8Bit(notText)))
                            << Qt::endl;
        return WrongUsage;
    }
    if (found == commands.end()) {
        if (first == u"--help" || first == u"-h" || first == u"help") {
            QTextStream(stdout) << overview();
            return whenSaid(Done);
        }
        if (first == u"--version") {
            QTextStream(stdout) << versionText();
            return whenSaid(Done);
        }
        QTextStream(stderr) << (first.isEmpty()
                ? QString()
                : Cli::tr("There is no command %1.\n").arg(words::harmless(first)))
                            << overview();
        return WrongUsage;
    }
    arguments.removeAt(at);
    spareNegatives(arguments);
    return whenSaid(runCommand(*found, arguments));
}
