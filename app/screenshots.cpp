// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "domain/example/example.h"
#include "settings.h"
#include "workspace.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QJSValue>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>
#include <memory>

namespace fivepace {

namespace {

/// Long enough for what moves, and for charts drawn after the layout is known.
constexpr int kSettleMs = 250;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

QStringList texts(const QVariant &value)
{
    return (value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant() : value).toStringList();
}

QStringList call(QQuickWindow &window, const char *function)
{
    QVariant answer;
    QMetaObject::invokeMethod(&window, function, Q_RETURN_ARG(QVariant, answer));
    return texts(answer);
}

void showPage(QQuickWindow &window, const QString &page)
{
    QMetaObject::invokeMethod(&window, "show", Q_ARG(QString, page));
    settle();
}

/// The states of the page that is shown, from qml/pictures; null where it has none.
std::unique_ptr<QObject> picturesOf(QQuickWindow &window, const QString &page)
{
    const auto file = QStringLiteral("/qt/qml/Fivepace/qml/pictures/%1Pictures.qml").arg(page);
    if (!QFile::exists(QLatin1Char(':') + file))
        return nullptr;
    QQmlComponent component(qmlEngine(&window), QUrl(QStringLiteral("qrc:") + file));
    std::unique_ptr<QObject> made(
        component.createWithInitialProperties({ { QStringLiteral("page"), window.property("shownPage") } }));
    if (!made)
        qWarning("%s", qPrintable(component.errorString()));
    return made;
}

bool openMemory(Workspace &workspace, const Squad &squad)
{
    auto store = Store::inMemory(squad);
    if (!store) {
        workspace.report(store.error());
        return false;
    }
    return workspace.adopt(*std::move(store));
}

/// The pictures of one run.
class Album {
public:
    Album(QQuickWindow &window, Settings &settings, const QString &folder)
        : m_window(window)
        , m_settings(settings)
        , m_folder(folder)
        , m_themes(settings.themeForThisRun().isEmpty()
                  ? QStringList { QStringLiteral("light"), QStringLiteral("dark") }
                  : QStringList { settings.themeForThisRun() })
    {
    }

    bool isComplete() const { return m_isComplete; }

    /// What the window shows now, in every theme.
    void take(const QString &name)
    {
        for (const QString &theme : m_themes) {
            m_settings.setThemeForThisRun(theme);
            settle();
            write(name, theme);
        }
    }

    /// Every page as it stands while there is nothing in the squad.
    void takeEmptyPages()
    {
        for (const QString &page : call(m_window, "pageNames")) {
            showPage(m_window, page);
            take(page.toLower() + QStringLiteral("-empty"));
        }
        showPage(m_window, QStringLiteral("Today"));
    }

    void takeEveryPage()
    {
        visit(m_window, [this](const QString &name) { take(name); });
        QMetaObject::invokeMethod(&m_window, "showPalette");
        take(QStringLiteral("palette"));
    }

private:
    void write(const QString &name, const QString &theme)
    {
        const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(name, theme));
        if (m_window.grabWindow().save(path)) {
            out() << path << Qt::endl;
            return;
        }
        err() << Workspace::tr("%1 cannot be written. Choose another folder.").arg(path) << Qt::endl;
        m_isComplete = false;
    }

    QQuickWindow &m_window;
    Settings &m_settings;
    QString m_folder;
    QStringList m_themes;
    bool m_isComplete = true;
};

QStringList s_warnings;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        s_warnings.append(
            QStringLiteral("%1:%2 %3").arg(QLatin1String(context.file)).arg(context.line).arg(text));
}

} // namespace

QQuickWindow *openWindow(QQmlApplicationEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    const QUrl main(QStringLiteral("qrc:/qt/qml/Fivepace/qml/Main.qml"));
    engine.load(main);
    // Another thread reads what the first page is, while the window's first frame is drawn.
    new QQmlComponent(&engine, main.resolved(QUrl(QStringLiteral("pages/TodayPage.qml"))),
        QQmlComponent::Asynchronous, &engine);
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

void visit(QQuickWindow &window, const std::function<void(const QString &name)> &arrived)
{
    for (const QString &page : call(window, "pageNames")) {
        showPage(window, page);
        arrived(page.toLower());
        const auto pictures = picturesOf(window, page);
        const auto views = pictures ? pictures->property("views").value<QJSValue>() : QJSValue();
        const auto count = views.isArray() ? views.property(QStringLiteral("length")).toUInt() : 0;
        for (quint32 place = 0; place < count; ++place) {
            const auto view = views.property(place);
            const auto shown = view.property(QStringLiteral("show")).call();
            if (shown.isError())
                qWarning("%s", qPrintable(shown.toString()));
            settle();
            arrived(page.toLower() + QLatin1Char('-') + view.property(QStringLiteral("name")).toString());
        }
    }
}

int takeScreenshots(Workspace &workspace, Settings &settings, const QString &folder, QSize size)
{
    if (!workspace.openFailure().isEmpty()) {
        err() << workspace.openFailure() << Qt::endl;
        return EXIT_FAILURE;
    }
    QQmlApplicationEngine engine;
    QQuickWindow *window = QDir().mkpath(folder) ? openWindow(engine) : nullptr;
    if (!window) {
        err() << Workspace::tr("The folder %1 cannot be made. Choose another one.").arg(folder) << Qt::endl;
        return EXIT_FAILURE;
    }
    window->resize(size);
    Album album { *window, settings, folder };
    if (!workspace.isOpen()) {
        album.take(QStringLiteral("welcome"));
        if (!openMemory(workspace, Squad {}))
            return EXIT_FAILURE;
        album.takeEmptyPages();
        if (!openMemory(workspace, exampleSquad(workspace.today())))
            return EXIT_FAILURE;
    }
    album.takeEveryPage();
    return album.isComplete() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int selfTest(Workspace &workspace)
{
    s_warnings.clear();
    const auto previous = qInstallMessageHandler(collect);
    int visited = 0;
    for (const Squad &squad : { Squad {}, exampleSquad(workspace.today()) }) {
        QQmlApplicationEngine engine;
        QQuickWindow *window = openMemory(workspace, squad) ? openWindow(engine) : nullptr;
        if (!window) {
            s_warnings.append(QStringLiteral("The window does not open."));
            continue;
        }
        visit(*window, [&](const QString &) {
            ++visited;
            if (window->grabWindow().isNull())
                s_warnings.append(QStringLiteral("The window draws nothing."));
        });
    }
    qInstallMessageHandler(previous);
    for (const QString &warning : std::as_const(s_warnings))
        err() << warning << Qt::endl;
    out() << QStringLiteral("%1 views visited, %2 warnings").arg(visited).arg(s_warnings.size()) << Qt::endl;
    return s_warnings.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace fivepace
