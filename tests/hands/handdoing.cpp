// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does with keys, pointer and clipboard.
#include "hands/hand.h"

#include <QClipboard>
#include <QTest>

namespace fivepace::test {

namespace {

int keyOf(QChar letter)
{
    if (letter == u'\n')
        return Qt::Key_Return;
    if (letter == u'\t')
        return Qt::Key_Tab;
    return letter.unicode() < 128 ? letter.toUpper().unicode() : static_cast<int>(Qt::Key_unknown);
}
} // namespace

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
} // namespace fivepace::test
