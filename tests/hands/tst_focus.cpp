// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/hand.h"
#include "hands/inspection.h"
#include "hands/openfaults.h"
#include "support/crowdedsquad.h"

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr int kMostStops = 400; ///< of one page

/// A stop of the Tab key: where the keyboard is and how a coach would call it.
struct TabStop {
    QQuickItem *item = nullptr;
    QString name;
    QRectF place;
};

QString typeAndName(const QQuickItem *item)
{
    return QStringLiteral("%1 \"%2\"").arg(Screen::typeOf(item), Screen::nameOf(item).left(40));
}

bool isRing(const Piece &piece)
{
    return Screen::typeOf(piece.item) == QLatin1String("FocusRing");
}

/// Something shows where the keyboard is: a ring in the item, its text cursor, or a thicker edge.
bool showsFocus(const Screen &screen, const QQuickItem *focus)
{
    if (focus->inherits("QQuickTextInput") || focus->inherits("QQuickTextEdit"))
        return true;
    return std::ranges::any_of(screen.pieces(), [&](const Piece &piece) {
        if (!Screen::isWithin(piece.item, focus) || piece.item == focus)
            return false;
        if (isRing(piece))
            return true;
        auto *border = piece.item->property("border").value<QObject *>();
        return border != nullptr && border->property("width").toReal() >= 2;
    });
}

/// Left rail, bar above, what is between, inspector: the parts of a page, which Tab goes through one after
/// the other.
QString partOf(const QQuickItem *item)
{
    for (const auto *up = item; up != nullptr; up = up->parentItem()) {
        const auto type = Screen::typeOf(up);
        if (type == QLatin1String("Rail"))
            return QStringLiteral("rail");
        if (type == QLatin1String("TopBar"))
            return QStringLiteral("bar");
        if (up->objectName() == QLatin1String("inspector"))
            return QStringLiteral("inspector");
    }
    return QStringLiteral("content");
}

TabStop stopOf(const Hand &hand)
{
    auto *item = hand.focus();
    if (item == nullptr)
        return {};
    return { item, typeAndName(item), item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) };
}

/// To the next stop. In the log Tab goes cell by cell, for a coach who types times, and Escape leaves the
/// table: README says so. Back from its first cell Shift+Tab leaves it too.
void goOn(Hand &hand, Qt::Key key)
{
    constexpr int kMostCells = 400;
    for (int pressed = 0; pressed < kMostCells && hand.isWell(); ++pressed) {
        const auto *before = hand.focus();
        hand.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (hand.focus() != before || before == nullptr
            || Screen::nameOf(before) != QLatin1String("Rep times"))
            return;
        if (key == Qt::Key_Tab) {
            hand.press(Qt::Key_Escape);
            return;
        }
    }
}

QList<TabStop> tabRound(Hand &hand, Qt::Key key)
{
    QList<TabStop> stops;
    for (int pressed = 0; pressed < kMostStops && hand.isWell(); ++pressed) {
        goOn(hand, key);
        const auto stop = stopOf(hand);
        if (!stops.isEmpty() && stop.item == stops.first().item)
            return stops;
        stops << stop;
    }
    return stops;
}

QStringList namesOf(const QList<TabStop> &stops)
{
    QStringList names;
    for (const auto &stop : stops)
        names << stop.name;
    return names;
}

/// The same round, wherever each begins.
bool isSameRound(const QStringList &one, QStringList other)
{
    for (qsizetype turn = 0; turn < other.size() && one != other; ++turn)
        std::ranges::rotate(other, other.begin() + 1);
    return one == other;
}

/// Controls that the Tab key should reach, as far as they show.
QList<QQuickItem *> controlsOn(const Screen &screen)
{
    QList<QQuickItem *> controls;
    for (const auto &piece : screen.pieces()) {
        const auto *item = piece.item.data();
        const bool isControl = item->inherits("QQuickAbstractButton") || item->inherits("QQuickComboBox")
            || item->inherits("QQuickTextField") || item->inherits("QQuickTextArea")
            || item->inherits("QQuickSpinBox");
        const auto policy = item->property("focusPolicy").toInt();
        if (isControl && Screen::takesPresses(item) && (policy & Qt::TabFocus || item->activeFocusOnTab()))
            controls << piece.item.data();
    }
    return controls;
}

} // namespace

/// The keyboard is always somewhere, one sees where, and it gets everywhere.
class TestFocus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEverythingAndComesRound_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : { "Today", "Plan", "Log", "Charts", "Squad", "Library", "Settings" })
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void tabReachesEverythingAndComesRound()
    {
        QFETCH(QString, page);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo(page);
        QStringList faults;
        if (hand.focus() == nullptr || hand.focus() == hand.window()->contentItem())
            faults << "nothing has the focus when the page opens";
        const auto *home = hand.focus();
        const auto stops = tabRound(hand, Qt::Key_Tab);
        if (std::ranges::find(stops, home, &TabStop::item) == stops.end())
            faults << "Tab does not come back to where the keyboard was: " + typeAndName(home);
        if (stops.size() == kMostStops)
            faults << "Tab does not come round";
        const auto reached = [&](const QQuickItem *control) {
            return std::ranges::any_of(stops, [&](const TabStop &stop) {
                return stop.item != nullptr
                    && (Screen::isWithin(stop.item, control) || Screen::isWithin(control, stop.item));
            });
        };
        const auto isInRail = [](const QString &name) { return name.startsWith("RailButton"); };
        const bool isRailReached
            = std::ranges::any_of(stops, [&](const TabStop &stop) { return isInRail(stop.name); });
        for (const auto *control : controlsOn(hand.screen())) {
            // The rail is one stop; arrows go on from there.
            if (!reached(control) && !(isRailReached && isInRail(typeAndName(control))))
                faults << "Tab does not reach " + typeAndName(control);
        }
        QStringList parts;
        for (const auto &stop : stops) {
            if (stop.item == nullptr)
                continue;
            const auto part = partOf(stop.item);
            if (parts.isEmpty() || parts.last() != part)
                parts << part;
        }
        if (parts.size() > 1 && parts.first() == parts.last())
            parts.removeLast();
        if (parts.size() > QSet<QString>(parts.begin(), parts.end()).size())
            faults << "Tab jumps about: " + parts.join(", ");
        const auto there = namesOf(stops);
        auto back = namesOf(tabRound(hand, Qt::Key_Backtab));
        std::ranges::reverse(back);
        if (!isSameRound(there, back))
            faults << QStringLiteral("Shift+Tab goes another way: %1; Tab: %2")
                          .arg(back.join(", "), there.join(", "));
        report(hand, faults);
    }

    void oneSeesWhereTheKeyboardIs_data() { tabReachesEverythingAndComesRound_data(); }

    void oneSeesWhereTheKeyboardIs()
    {
        QFETCH(QString, page);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo(page);
        QStringList faults;
        QSet<QQuickItem *> seen;
        for (int pressed = 0; pressed < kMostStops && hand.isWell(); ++pressed) {
            goOn(hand, Qt::Key_Tab);
            auto *focus = hand.focus();
            if (focus == nullptr) {
                faults << "the keyboard is nowhere";
                break;
            }
            if (seen.contains(focus))
                break;
            seen.insert(focus);
            const auto screen = hand.screen();
            const auto shown = std::ranges::any_of(
                screen.pieces(), [&](const Piece &piece) { return piece.item == focus; });
            if (!shown)
                faults << typeAndName(focus) + " has the focus and is out of sight";
            else if (!showsFocus(screen, focus))
                faults << typeAndName(focus) + " has the focus and does not show it";
            faults += faultsOn(screen);
        }
        faults.removeDuplicates();
        report(hand, faults);
    }

    void afterADialogTheKeyboardIsWhereItWas_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("plan next") << "Plan"
                                   << "Plan…";
        QTest::newRow("add race") << "Plan"
                                  << "Add race…";
        QTest::newRow("add athlete") << "Squad"
                                     << "Add athlete";
        QTest::newRow("import") << "Squad"
                                << "Import…";
    }

    void afterADialogTheKeyboardIsWhereItWas()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo(page);
        hand.clickOn(button);
        hand.sees([](const Screen &screen) { return screen.popups().size() == 1; }, "a dialog");
        if (!hand.isWell())
            return;
        hand.insist(hand.focus() != nullptr && Screen::isWithin(hand.focus(), hand.screen().popups().last()),
            "the keyboard is not in the dialog");
        hand.press(Qt::Key_Escape);
        hand.sees([](const Screen &screen) { return screen.popups().isEmpty(); }, "the dialog closed");
        QStringList faults;
        if (!hand.isKeyboardSomewhere())
            faults << "after the dialog the keyboard is nowhere";
        report(hand, faults);
    }

    void afterAChangeOfPageTheKeyboardIsInIt_data() { tabReachesEverythingAndComesRound_data(); }

    void afterAChangeOfPageTheKeyboardIsInIt()
    {
        QFETCH(QString, page);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo(page == "Library" ? "Today" : "Library");
        hand.goTo(page);
        QStringList faults;
        if (!hand.isKeyboardSomewhere() || partOf(hand.focus()) == "rail")
            faults << "the keyboard is not in the page";
        report(hand, faults);
    }

    void afterTheFirstPlanTheArrowsMoveTheDay()
    {
        auto squad = exampleSquad(kToday);
        squad.cycles.clear();
        squad.sessions.clear();
        squad.entries.clear();
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.clickOn("Plan 14 days");
        hand.sees("Print cycle");
        QStringList faults;
        if (!hand.isKeyboardSomewhere())
            faults << "after the first plan the keyboard is nowhere";
        report(hand, faults);
    }

    void afterUndoTheKeyboardIsStillThere()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QStringList faults;
        if (!hand.isKeyboardSomewhere())
            faults << "after undo the keyboard is nowhere";
        report(hand, faults);
    }

private:
    /// Faults that stand in the table of open ones are told, the others fail.
    static void report(Hand &hand, const QStringList &faults)
    {
        const auto unknown = withoutOpenOnes(faults);
        hand.insist(unknown.isEmpty(), '\n' + unknown.join('\n'));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestFocus>(argc, argv);
}

#include "tst_focus.moc"
