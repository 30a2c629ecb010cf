// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/hand.h"

#include "storage/store.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace fivepace::test {

namespace {

constexpr int kPatienceMs = 20'000; ///< for a machine that does much else
constexpr int kRestMs = 4'000; ///< a stopwatch never rests
constexpr int kLookForDialogsMs = 60;

QStringList s_warnings;
QtMessageHandler s_previous = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg)
        s_previous(type, context, text);
    if (type != QtDebugMsg && type != QtInfoMsg)
        s_warnings.append(
            QStringLiteral("%1:%2 %3").arg(QLatin1String(context.file)).arg(context.line).arg(text));
}

QString placeOf(const std::source_location &where)
{
    return QStringLiteral("%1:%2")
        .arg(QFileInfo(QString::fromUtf8(where.file_name())).fileName())
        .arg(where.line());
}

} // namespace

Hand::Hand(const Desk &desk, Where where)
    : m_where(where)
{
    s_warnings.clear();
    s_previous = qInstallMessageHandler(collect);
    for (const char *home : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(home, QFile::encodeName(m_folder.path()));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    Start start;
    start.theme = desk.theme;
    start.today = kToday;
    start.size = desk.size;
    start.file = desk.file;
    if (desk.squad) {
        start.file = filePath(QStringLiteral("Harbour AC.fivepace"));
        const auto made = Store::create(start.file.toStdString(), *desk.squad);
        if (!made)
            qFatal("the squad cannot be written: %s", made.error().detail.c_str());
    }
    m_program = std::make_unique<Program>(start);
    if (!m_program->open())
        qFatal("the window does not open: %s", qPrintable(warnings()));
    auto *watch = new QTimer(window());
    QObject::connect(watch, &QTimer::timeout, window(), [this] { answerOtherWindows(); });
    watch->start(kLookForDialogsMs);
    comeToFront(where);
    if (!isWell())
        qFatal("%s", qPrintable(m_trouble));
    if (!start.file.isEmpty()) // the banner of a squad that cannot be opened is another matter
        waitFor([this] { return m_program->workspace().isOpen(); });
    rest(where);
}

Hand::~Hand()
{
    const auto warned = warnings();
    m_program.reset();
    qInstallMessageHandler(s_previous);
    if (!m_trouble.isEmpty())
        QTest::qFail(qPrintable(m_trouble), m_where.file_name(), static_cast<int>(m_where.line()));
    if (!warned.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("warned: ") + warned), m_where.file_name(),
            static_cast<int>(m_where.line()));
}

void Hand::comeToFront(Where where)
{
    window()->raise();
    window()->requestActivate();
    if (!QTest::qWaitForWindowActive(window(), kPatienceMs))
        fail(QStringLiteral("the window does not become active"), where);
}

// Looking

void Hand::sees(const QString &text, Where where)
{
    sees([&](const Screen &screen) { return screen.says(text) || !screen.called(text).isEmpty(); },
        QLatin1Char('"') + text + QLatin1Char('"'), where);
}

void Hand::seesNo(const QString &text, Where where)
{
    sees([&](const Screen &screen) { return !screen.says(text); }, QStringLiteral("no \"%1\"").arg(text),
        where);
}

void Hand::seesFocusOn(const QString &name, Where where)
{
    sees(
        [&](const Screen &) {
            for (const auto *item = focus(); item != nullptr; item = item->parentItem()) {
                if (Screen::nameOf(item).startsWith(name))
                    return true;
            }
            return false;
        },
        QStringLiteral("the focus on \"%1\"").arg(name), where);
}

void Hand::sees(const std::function<bool(const Screen &)> &claim, const QString &what, Where where)
{
    if (!isWell() || waitFor([&] { return claim(Screen(window())); }))
        return;
    fail(QStringLiteral("does not see %1 but: %2")
             .arg(what, Screen(window()).texts().join(QStringLiteral(" | "))),
        where);
}

void Hand::insist(bool claim, const QString &what, Where where)
{
    if (isWell() && !claim)
        fail(what, where);
}

void Hand::needsAtMost(int limit, const QString &job, Where where)
{
    if (!isWell())
        return;
    const auto line = QStringLiteral("%1: %2 of %3").arg(job).arg(m_actions).arg(limit);
    QTextStream(stdout) << "job: " << line << Qt::endl;
    QFile jobs(qEnvironmentVariable("FIVEPACE_HANDS_JOBS"));
    if (jobs.open(QIODevice::Append | QIODevice::Text))
        QTextStream(&jobs) << line << Qt::endl;
    insist(m_actions <= limit, QStringLiteral("too many actions for ") + line, where);
    m_actions = 0;
}

Screen Hand::screen(Where where)
{
    rest(where);
    return Screen(window());
}

bool Hand::isKeyboardSomewhere() const
{
    const auto *has = focus();
    return has != nullptr && has != window()->contentItem() && has->isVisible() && has->isEnabled();
}

QString Hand::warnings() const
{
    return s_warnings.join(QLatin1Char('\n'));
}

QString Hand::takeWarnings()
{
    const auto taken = warnings();
    s_warnings.clear();
    return taken;
}

// Inside

void Hand::fail(const QString &what, const Where &where)
{
    if (!isWell())
        return;
    const auto picture
        = QStringLiteral("hands-%1-%2.png")
              .arg(QString::fromUtf8(QTest::currentTestFunction()), placeOf(where).replace(u':', u'-'));
    const bool isTaken = window()->grabWindow().save(picture);
    m_trouble = QStringLiteral("%1: %2%3")
                    .arg(placeOf(where), what,
                        isTaken ? QStringLiteral(" (see %1)").arg(QFileInfo(picture).absoluteFilePath())
                                : QString());
    m_where = where;
}

/// Not any longer once something was warned of: that fails the test anyway.
bool Hand::waitFor(const std::function<bool()> &claim)
{
    bool holds = false;
    const bool ended = QTest::qWaitFor(
        [&] {
            holds = claim();
            return holds || !s_warnings.isEmpty();
        },
        kPatienceMs);
    return ended && holds;
}

/// Until the window has drawn what it has to draw.
void Hand::waitForFrame()
{
    // A frame may be told after this has returned.
    const auto drawn = std::make_shared<bool>(false);
    const auto connection = QObject::connect(
        window(), &QQuickWindow::frameSwapped, window(), [drawn] { *drawn = true; }, Qt::QueuedConnection);
    window()->update();
    (void)QTest::qWaitFor([drawn] { return *drawn; }, kRestMs); // a window at rest draws nothing
    QObject::disconnect(connection);
}

/// Until nothing moves any more.
void Hand::rest(const Where &)
{
    if (!isWell())
        return;
    QElapsedTimer since;
    since.start();
    size_t before = 0;
    for (auto now = Screen(window()).fingerprint(); now != before && since.elapsed() < kRestMs;
         now = Screen(window()).fingerprint()) {
        before = now;
        waitForFrame();
    }
    takePicture();
}

void Hand::takePicture()
{
    const auto folder = qEnvironmentVariable("FIVEPACE_HANDS_PICTURES");
    if (folder.isEmpty())
        return;
    const auto name = QStringLiteral("%1 %2 %3.png")
                          .arg(QString::fromUtf8(QTest::currentTestFunction()),
                              QString::fromUtf8(QTest::currentDataTag()))
                          .arg(++m_pictures, 3, 10, QLatin1Char('0'));
    window()->grabWindow().save(folder + QLatin1Char('/') + name);
}

} // namespace fivepace::test
