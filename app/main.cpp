// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date.h"
#include "screenshots.h"
#include "settings.h"
#include "workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <variant>

namespace {

constexpr int kWrongUsage = 2;

struct Wishes {
    QString file;
    QString theme;
    QString screenshots;
    std::optional<fivepace::Date> today;
    std::optional<QSize> size;
    bool selfTest = false;
    bool timeStart = false;
};

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
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
    wishes.file = parser.positionalArguments().value(0);
    wishes.theme = parser.value(theme);
    if (!wishes.theme.isEmpty() && wishes.theme != QLatin1String("light")
        && wishes.theme != QLatin1String("dark"))
        return refuse(tr("--theme is light or dark, not \"%1\".").arg(wishes.theme));
    if (parser.isSet(today)) {
        wishes.today = fivepace::dateFromIso(parser.value(today).toStdString());
        if (!wishes.today)
            return refuse(tr("--today needs a day such as 2026-05-04, not \"%1\".").arg(parser.value(today)));
    }
    if (parser.isSet(size)) {
        wishes.size = sizeFrom(parser.value(size));
        if (!wishes.size)
            return refuse(tr("--size needs a size such as 1280x800, not \"%1\".").arg(parser.value(size)));
    }
    wishes.screenshots = parser.value(shots);
    wishes.selfTest = parser.isSet(test);
    wishes.timeStart = parser.isSet(timeStart);
    return wishes;
}

void translate(QApplication &application)
{
    const auto install = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QLocale(), QStringLiteral("qt"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English first, for its plurals: it stands in where the locale's own language is not there.
    install(QLocale(QLocale::English), QStringLiteral("fivepace"), QStringLiteral(":/i18n"));
    install(QLocale(), QStringLiteral("fivepace"), QStringLiteral(":/i18n"));
}

/// Says that a frame was shown, and ends with the first that shows the squad.
void sayFrame(const fivepace::Workspace &workspace)
{
    QTextStream(stdout) << (workspace.isOpening() ? "first frame" : "squad") << Qt::endl;
    if (!workspace.isOpening())
        QCoreApplication::quit();
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
    QCoreApplication::setApplicationName(QStringLiteral("fivepace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIVEPACE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("fivepace"));
    translate(application);

    const auto read = readCommandLine();
    if (const int *exit = std::get_if<int>(&read))
        return *exit;
    const auto &wishes = std::get<Wishes>(read);

    fivepace::Settings settings(nullptr);
    fivepace::Settings::makeCurrent(&settings);
    if (!wishes.theme.isEmpty())
        settings.setThemeForThisRun(wishes.theme);
    fivepace::Workspace workspace(nullptr);
    fivepace::Workspace::makeCurrent(&workspace);
    if (wishes.today)
        workspace.setToday(*wishes.today);
    if (wishes.selfTest)
        return fivepace::selfTest(workspace);

    const QString file
        = !wishes.file.isEmpty() || !wishes.screenshots.isEmpty() ? wishes.file : settings.lastFile();
    const bool isThere = !file.isEmpty() && (!wishes.file.isEmpty() || QFileInfo::exists(file));
    const auto path = isThere ? QFileInfo(file).absoluteFilePath() : QString();
    if (!wishes.screenshots.isEmpty()) {
        if (isThere)
            workspace.openFile(path);
        return fivepace::takeScreenshots(
            workspace, settings, wishes.screenshots, wishes.size.value_or(QSize(1280, 800)));
    }
    if (isThere)
        workspace.startOpening(path);

    QQmlApplicationEngine engine;
    QQuickWindow *window = fivepace::openWindow(engine);
    if (!window)
        return EXIT_FAILURE;
    if (wishes.size)
        window->resize(*wishes.size);
    QObject::connect(window, &QQuickWindow::frameSwapped, &workspace, [&workspace, &wishes] {
        if (wishes.timeStart)
            sayFrame(workspace);
        workspace.finishOpening();
    });
    return QApplication::exec();
}
