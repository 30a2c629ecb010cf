// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/hand.h"

#include "storage/store.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>

namespace fivepace::test {

namespace {

constexpr int kPatienceMs = 20'000; ///< for a machine that does much else
constexpr int kRestMs = 4'000; ///< a stopwatch never rests
constexpr int kLookForDialogsMs = 60;
constexpr int kWheelStep = 120;

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

int keyOf(QChar letter)
{
    if (letter == u'\n')
        return Qt::Key_Return;
    if (letter == u'\t')
        return Qt::Key_Tab;
    return letter.unicode() < 128 ? letter.toUpper().unicode() : static_cast<int>(Qt::Key_unknown);
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
    window()->requestActivate();
    if (!QTest::qWaitForWindowActive(window(), kPatienceMs))
        qFatal("the window does not become active");
    if (desk.squad) // the banner of a squad that cannot be opened is another matter
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

// Doing

void Hand::clickOn(const QString &name, Where where)
{
    pressButton(name, {}, Qt::LeftButton, false, where);
}

void Hand::doubleClickOn(const QString &name, Where where)
{
    pressButton(name, {}, Qt::LeftButton, true, where);
}

void Hand::rightClickOn(const QString &name, Where where)
{
    pressButton(name, {}, Qt::RightButton, false, where);
}

void Hand::clickOnIn(const QString &name, const QString &in, Where where)
{
    pressButton(name, in, Qt::LeftButton, false, where);
}

void Hand::clickAt(QPointF place, Where where)
{
    if (!isWell())
        return;
    ++m_actions;
    pressAt(place.toPoint(), Qt::LeftButton, false);
    rest(where);
}

void Hand::rightClickAt(QPointF place, Where where)
{
    if (!isWell())
        return;
    ++m_actions;
    pressAt(place.toPoint(), Qt::RightButton, false);
    rest(where);
}

void Hand::pressButton(
    const QString &name, const QString &in, Qt::MouseButton button, bool twice, const Where &where)
{
    const auto piece = reach(name, in, where);
    if (!piece)
        return;
    ++m_actions;
    pressAt(piece->shown.center().toPoint(), button, twice);
    rest(where);
}

void Hand::pressAt(QPoint point, Qt::MouseButton button, bool twice)
{
    QTest::mouseMove(window(), point);
    twice ? QTest::mouseDClick(window(), button, Qt::NoModifier, point)
          : QTest::mouseClick(window(), button, Qt::NoModifier, point);
}

void Hand::drag(const QString &name, const QString &onto, Where where)
{
    const auto from = reach(name, {}, where);
    const auto to = from ? find(onto, {}, where) : std::nullopt;
    if (!to)
        return;
    ++m_actions;
    const auto start = from->shown.center();
    const auto end = to->shown.center();
    QTest::mouseMove(window(), start.toPoint());
    QTest::mousePress(window(), Qt::LeftButton, Qt::NoModifier, start.toPoint());
    constexpr int kSteps = 8;
    for (int step = 1; step <= kSteps; ++step) {
        QTest::mouseMove(window(), (start + (end - start) * step / kSteps).toPoint());
        waitForFrame();
    }
    QTest::mouseRelease(window(), Qt::LeftButton, Qt::NoModifier, end.toPoint());
    rest(where);
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers, Where where)
{
    if (!isWell())
        return;
    ++m_actions;
    QTest::keyClick(typingWindow(), key, modifiers);
    rest(where);
}

void Hand::type(const QString &text, Where where)
{
    if (!isWell())
        return;
    ++m_actions;
    for (const auto letter : text)
        pressKey(keyOf(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, letter);
    rest(where);
}

void Hand::typeKeys(const QString &text, Where where)
{
    if (!isWell())
        return;
    type(text, where);
    m_actions += static_cast<int>(text.size()) - 1;
}

void Hand::pressKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    qt_handleKeyEvent(typingWindow(), QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::processEvents();
    qt_handleKeyEvent(typingWindow(), QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::processEvents();
}

QWindow *Hand::typingWindow() const
{
    auto *focus = QGuiApplication::focusWindow();
    return focus != nullptr ? focus : window();
}

void Hand::choose(const QString &combo, const QString &row, Where where)
{
    opens(combo, where);
    ++m_actions;
    clickOn(row, where);
}

// On the way

void Hand::hoverOver(const QString &name, Where where)
{
    if (const auto piece = find(name, {}, where)) {
        QTest::mouseMove(window(), piece->shown.center().toPoint());
        rest(where);
    }
}

void Hand::restAt(QPointF place, Where where)
{
    QTest::mouseMove(window(), place.toPoint());
    rest(where);
}

void Hand::scrollTo(const QString &name, Where where)
{
    find(name, {}, where);
}

void Hand::goTo(const QString &page, Where where)
{
    static const QStringList pages { QStringLiteral("Today"), QStringLiteral("Plan"), QStringLiteral("Log"),
        QStringLiteral("Charts"), QStringLiteral("Squad"), QStringLiteral("Library") };
    const auto place = pages.indexOf(page);
    if (place < 0 && page != QLatin1String("Settings"))
        return fail(QStringLiteral("no key goes to the page \"%1\"").arg(page), where);
    if (!isWell())
        return;
    QTest::keyClick(
        window(), place < 0 ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
    rest(where);
}

void Hand::opens(const QString &combo, Where where)
{
    const auto piece = reach(combo, {}, where);
    if (!piece)
        return;
    auto *box = piece->item.data();
    pressAt(piece->shown.center().toPoint(), Qt::LeftButton, false);
    const auto *list = box->inherits("QQuickComboBox") ? box : Screen::ancestor(box, "QQuickComboBox");
    const int rows = list != nullptr ? list->property("count").toInt() : 0;
    sees(
        [rows](const Screen &screen) {
            for (const auto &row : screen.pieces()) {
                if (row.inPopup && row.item->inherits("QQuickItemDelegate") && row.shown.height() > 8
                    && !Screen::nameOf(row.item).isEmpty())
                    return true;
            }
            return rows == 0;
        },
        QStringLiteral("the rows of \"%1\"").arg(combo), where);
    rest(where);
}

void Hand::copyElsewhere(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString Hand::clipboard()
{
    return QGuiApplication::clipboard()->text();
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

bool Hand::waitFor(const std::function<bool()> &claim)
{
    return QTest::qWaitFor(claim, kPatienceMs);
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
}

std::optional<Piece> Hand::find(const QString &name, const QString &in, const Where &where)
{
    std::optional<Piece> found;
    const auto look = [&] {
        const Screen screen(window());
        for (const auto &piece : screen.called(name)) {
            if (!in.isEmpty()) {
                const auto around = screen.called(in);
                if (std::ranges::none_of(
                        around, [&](const Piece &other) { return Screen::isWithin(piece.item, other.item); }))
                    continue;
            }
            if (!found || screen.isInReach(piece))
                found = piece;
            if (screen.isInReach(piece))
                break;
        }
        if (!found)
            scrollTowards(name);
        return found.has_value();
    };
    if (!isWell())
        return {};
    if (!waitFor(look))
        fail(QStringLiteral("does not see \"%1\" but: %2")
                 .arg(name, Screen(window()).texts().join(QStringLiteral(" | "))),
            where);
    return found;
}

/// Turns the wheel one step where something of that name is scrolled out of sight.
void Hand::scrollTowards(const QString &name)
{
    const std::function<QQuickItem *(QQuickItem *)> hidden = [&](QQuickItem *item) -> QQuickItem * {
        if (!item->isVisible())
            return nullptr;
        if (Screen::nameOf(item).startsWith(name))
            return item;
        for (auto *child : item->childItems()) {
            if (auto *found = hidden(child))
                return found;
        }
        return nullptr;
    };
    const auto *item = hidden(window()->contentItem());
    const auto *view = item != nullptr ? Screen::ancestor(item, "QQuickFlickable") : nullptr;
    if (view == nullptr)
        return;
    const auto frame = view->mapRectToScene(QRectF(0, 0, view->width(), view->height()));
    const auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).center();
    const QPoint turn(place.x() > frame.right() ? -kWheelStep
            : place.x() < frame.left()          ? kWheelStep
                                                : 0,
        place.y() > frame.bottom()    ? -kWheelStep
            : place.y() < frame.top() ? kWheelStep
                                      : 0);
    QWheelEvent wheel(frame.center(), window()->mapToGlobal(frame.center()), QPoint(), turn, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window(), &wheel);
    waitForFrame();
}

/// The piece where a press reaches it.
std::optional<Piece> Hand::reach(const QString &name, const QString &in, const Where &where)
{
    std::optional<Piece> found;
    const bool reached = isWell() && waitFor([&] {
        found = find(name, in, where);
        return !found || Screen(window()).isInReach(*found);
    });
    if (!found || reached)
        return found;
    const auto *cover = Screen(window()).touchedAt(found->shown.center());
    fail(QStringLiteral("cannot reach \"%1\": %2 is in the way")
             .arg(name,
                 cover == nullptr
                     ? QStringLiteral("nothing that takes a press")
                     : Screen::typeOf(cover) + QStringLiteral(" \"") + Screen::nameOf(cover) + u'"'),
        where);
    return {};
}

/// A file or print dialog: what the script says, else Escape.
void Hand::answerOtherWindows()
{
    auto *other = QApplication::activeModalWidget();
    auto *shown = other != nullptr ? other->windowHandle() : nullptr;
    if (shown == nullptr || !shown->isExposed())
        return;
    if (const auto answer = std::exchange(m_answer, {}))
        answer(*shown);
    else
        QTest::keyClick(shown, Qt::Key_Escape);
}

} // namespace fivepace::test
