// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/givenname.h"
#include "program.h"
#include "screenshots.h"
#include "text/harmless.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <variant>

namespace {

constexpr int kWrongUsage = 2;

struct Wishes {
    fivepace::Start start;
    QString screenshots;
    bool selfTest = false;
};

int refuse(const QString &sentence)
{
    QTextStream(stderr) << fivepace::words::harmless(sentence) << Qt::endl;
    return kWrongUsage;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// What the command line asks for; a number to exit with where it cannot be understood.
std::variant<Wishes, int> readCommandLine()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Five-pace training for middle-distance squads"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"), tr("Squad file to open; else the last one."), tr("[FILE]"));
    const QCommandLineOption today(
        QStringLiteral("today"), tr("Take DATE (2026-05-04) as today."), tr("DATE"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("Colours: light or dark."), tr("THEME"));
    const QCommandLineOption size(QStringLiteral("size"), tr("Size of the window: 1280x800."), tr("WxH"));
    const QCommandLineOption shots(
        QStringLiteral("screenshots"), tr("Write a picture of every page to DIR and exit."), tr("DIR"));
    const QCommandLineOption test(
        QStringLiteral("self-test"), tr("Visit every page; exit with 1 on any warning."));
    QCommandLineOption timeStart(QStringLiteral("time-start"));
    timeStart.setFlags(QCommandLineOption::HiddenFromHelp); // for the benchmark
    parser.addOptions({ today, theme, size, shots, test, timeStart });
    parser.process(*QCoreApplication::instance());

    Wishes wishes;
    if (parser.positionalArguments().size() > 1)
        return refuse(tr("Give one squad file, not several."));
    wishes.start.file = fivepace::asFile(parser.positionalArguments().value(0));
    wishes.start.theme = parser.value(theme);
    if (!wishes.start.theme.isEmpty() && wishes.start.theme != QLatin1String("light")
        && wishes.start.theme != QLatin1String("dark"))
        return refuse(tr("--theme is light or dark, not \"%1\".").arg(wishes.start.theme));
    if (parser.isSet(today)) {
        wishes.start.today = fivepace::dateFromIso(parser.value(today).toStdString());
        if (!wishes.start.today)
            return refuse(tr("--today needs a day such as 2026-05-04, not \"%1\".").arg(parser.value(today)));
    }
    if (parser.isSet(size)) {
        wishes.start.size = sizeFrom(parser.value(size));
        if (!wishes.start.size)
            return refuse(tr("--size needs a size such as 1280x800, not \"%1\".").arg(parser.value(size)));
    }
    wishes.screenshots = fivepace::asFile(parser.value(shots));
    wishes.selfTest = parser.isSet(test);
    wishes.start.isForPictures = wishes.selfTest || !wishes.screenshots.isEmpty();
    wishes.start.sayFrames = parser.isSet(timeStart);
    return wishes;
}

/// Help, the version, pictures and the self-test need no display; the pictures look the same with and without
/// one.
void goWithoutDisplay(int argc, char *argv[])
{
    const bool isWanted = std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument == "--self-test" || argument.starts_with("--screenshots") || argument == "-h"
            || argument.starts_with("--help") || argument == "-v" || argument == "--version";
    });
    if (isWanted && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    goWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FIVEPACE_VERSION));
    fivepace::introduce(application);

    const auto read = readCommandLine();
    if (const int *exit = std::get_if<int>(&read))
        return *exit;
    const auto &wishes = std::get<Wishes>(read);

    fivepace::Program program(wishes.start);
    if (wishes.selfTest)
        return fivepace::selfTest(program.workspace());
    if (!wishes.screenshots.isEmpty()) {
        if (!wishes.start.file.isEmpty())
            program.workspace().openFile(QFileInfo(wishes.start.file).absoluteFilePath());
        return fivepace::takeScreenshots(program.workspace(), program.settings(), wishes.screenshots,
            wishes.start.size.value_or(QSize(1280, 800)));
    }
    return program.open() ? QApplication::exec() : EXIT_FAILURE;
}
