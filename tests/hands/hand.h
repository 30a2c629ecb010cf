// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "hands/screen.h"
#include "program.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <source_location>

namespace fivepace::test {

inline constexpr Date kToday = std::chrono::year(2026) / 5 / 4;

/// What stands on the desk before the hand begins.
struct Desk {
    std::optional<Squad> squad; ///< none: the program starts with no file
    QSize size = { 1280, 800 };
    QString theme = QStringLiteral("light");
    QString file {}; ///< a squad that is there already, instead of `squad`
};

/// A coach's hand on the real program in a real window: it presses keys and buttons and looks at the screen,
/// and knows nothing else. After the first thing that goes wrong it does nothing more; what went wrong, and
/// any warning on the way, fails the test when the hand is taken away. One line of a script is one thing a
/// coach does:
///
///     Hand hand({ .squad = exampleSquad(kToday) });
///     hand.goTo("Plan");
///     hand.clickOn("Plan…");
///     hand.press(Qt::Key_Return);
///     hand.sees("Cycle 6");
///     hand.needsAtMost(3, "Plan the next cycle");
///
/// Things are called what a screen reader calls them, or their text: exactly, else the beginning, else a part
/// of it. Nothing waits for a time: every step waits until the screen shows what it needs. Where
/// FIVEPACE_HANDS_PICTURES names a folder, each step leaves a picture there to be looked at.
class Hand {
    using Where = std::source_location;

public:
    explicit Hand(const Desk &desk, Where where = Where::current());
    ~Hand();
    Q_DISABLE_COPY_MOVE(Hand)

    // Doing: each is one action of the count.
    void clickOn(const QString &name, Where where = Where::current());
    void doubleClickOn(const QString &name, Where where = Where::current());
    void rightClickOn(const QString &name, Where where = Where::current());
    /// A thing of that name inside another: clickOn("Remove", in "Heat 2").
    void clickOnIn(const QString &name, const QString &in, Where where = Where::current());
    void clickAt(QPointF place, Where where = Where::current());
    void rightClickAt(QPointF place, Where where = Where::current());
    void drag(const QString &name, const QString &onto, Where where = Where::current());
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Where where = Where::current());
    /// One action, however long the text is.
    void type(const QString &text, Where where = Where::current());
    /// Each letter is one action, as for rep times.
    void typeKeys(const QString &text, Where where = Where::current());
    /// Opens a drop-down list and chooses a row: two actions.
    void choose(const QString &combo, const QString &row, Where where = Where::current());

    // On the way: not counted.
    void hoverOver(const QString &name, Where where = Where::current());
    void restAt(QPointF place, Where where = Where::current());
    void scrollTo(const QString &name, Where where = Where::current());
    /// Turns the wheel over everything that scrolls until it is at its end.
    void scrollEverythingDown(Where where = Where::current());
    /// By its key, Ctrl+1 to Ctrl+6 and Ctrl+,.
    void goTo(const QString &page, Where where = Where::current());
    /// Opens a drop-down list and sees its rows; it stays open.
    void opens(const QString &combo, Where where = Where::current());
    /// Puts a text on the clipboard, as another program would.
    static void copyElsewhere(const QString &text);
    static QString clipboard();
    /// Called when a window of the desktop's (a file or print dialog) comes up; without it, Escape closes
    /// one.
    void whenAsked(std::function<void(QWindow &window)> answer) { m_answer = std::move(answer); }

    /// Its window becomes the active one, over those of other programs.
    void comeToFront(Where where = Where::current());

    // Looking: each waits until it is so, and fails where it does not come.
    void sees(const QString &text, Where where = Where::current());
    void seesNo(const QString &text, Where where = Where::current());
    void seesFocusOn(const QString &name, Where where = Where::current());
    void sees(const std::function<bool(const Screen &screen)> &claim, const QString &what,
        Where where = Where::current());
    /// Fails with `what` unless `claim` holds now.
    void insist(bool claim, const QString &what, Where where = Where::current());

    // The count.
    int actions() const { return m_actions; }
    void countFromHere() { m_actions = 0; }
    /// Fails over the limit; the suite prints "job: actions of limit".
    void needsAtMost(int limit, const QString &job, Where where = Where::current());

    // For tests that look at everything.
    /// The screen when it has come to rest.
    Screen screen(Where where = Where::current());
    QQuickWindow *window() const { return m_program->window(); }
    QQuickItem *focus() const { return window()->activeFocusItem(); }
    /// Something that is in view and on has the keyboard.
    bool isKeyboardSomewhere() const;
    /// What was warned so far; taking it, a test answers for it.
    QString warnings() const;
    QString takeWarnings();
    bool isWell() const { return m_trouble.isEmpty(); }
    QString trouble() const { return m_trouble; }
    /// Takes note of a fault and goes on.
    void forgive() { m_trouble.clear(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Program &program() { return *m_program; }

private:
    void fail(const QString &what, const Where &where);
    void rest(const Where &where);
    void takePicture();
    bool waitFor(const std::function<bool()> &claim);
    void waitForFrame();
    std::optional<Piece> find(const QString &name, const QString &in, const Where &where);
    std::optional<Piece> reach(const QString &name, const QString &in, const Where &where);
    bool standsStill(const Piece &piece);
    void scrollTowards(const QString &name);
    void turnWheel(QPointF place, QPoint by);
    void pressButton(
        const QString &name, const QString &in, Qt::MouseButton button, bool twice, const Where &where);
    void pressAt(QPoint point, Qt::MouseButton button, bool twice);
    void pressKey(int key, Qt::KeyboardModifiers modifiers, const QString &text);
    void answerOtherWindows();
    QWindow *typingWindow() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    std::function<void(QWindow &)> m_answer;
    QString m_trouble;
    Where m_where;
    int m_actions = 0;
    int m_pictures = 0;
};

/// The `main` of a test with hands.
template <class Test> int runByHand(int argc, char *argv[])
{
    QApplication application(argc, argv);
    introduce(application);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace fivepace::test
