// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/hand.h"
#include "hands/openfaults.h"
#include "support/crowdedsquad.h"

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr int kMostStops = 400; ///< of one page

/// A stop of the Tab key: where the keyboard is and how a coach would call it.
struct Stop {
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
QString partOf(const Hand &hand, const QQuickItem *item)
{
    for (const auto *up = item; up != nullptr; up = up->parentItem()) {
        const auto type = Screen::typeOf(up);
        if (type == QLatin1String("Rail"))
            return QStringLiteral("rail");
        if (type == QLatin1String("TopBar"))
            return QStringLiteral("bar");
        if (type.endsWith(QLatin1String("Inspector")) || type == QLatin1String("SheetOptionsPanel"))
            return QStringLiteral("inspector");
    }
    const auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    return place.left() > hand.window()->width() - 330 && hand.window()->width() >= 1280
        ? QStringLiteral("inspector")
        : QStringLiteral("content");
}

Stop stopOf(const Hand &hand)
{
    auto *item = hand.focus();
    if (item == nullptr)
        return {};
    return { item, typeAndName(item), item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) };
}

QList<Stop> tabRound(Hand &hand, Qt::Key key)
{
    QList<Stop> stops;
    for (int pressed = 0; pressed < kMostStops && hand.isWell(); ++pressed) {
        hand.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        const auto stop = stopOf(hand);
        if (!stops.isEmpty() && stop.item == stops.first().item)
            return stops;
        stops << stop;
    }
    return stops;
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
        const auto stops = tabRound(hand, Qt::Key_Tab);
        if (stops.size() == kMostStops)
            faults << "Tab does not come round";
        const auto reached = [&](const QQuickItem *control) {
            return std::ranges::any_of(stops, [&](const Stop &stop) {
                return stop.item != nullptr
                    && (Screen::isWithin(stop.item, control) || Screen::isWithin(control, stop.item));
            });
        };
        const auto isInRail = [](const QString &name) { return name.startsWith("RailButton"); };
        const bool isRailReached
            = std::ranges::any_of(stops, [&](const Stop &stop) { return isInRail(stop.name); });
        for (const auto *control : controlsOn(hand.screen())) {
            // The rail is one stop; arrows go on from there.
            if (!reached(control) && !(isRailReached && isInRail(typeAndName(control))))
                faults << "Tab does not reach " + typeAndName(control);
        }
        QStringList parts;
        for (const auto &stop : stops) {
            if (stop.item == nullptr)
                continue;
            const auto part = partOf(hand, stop.item);
            if (parts.isEmpty() || parts.last() != part)
                parts << part;
        }
        if (parts.size() > 1 && parts.first() == parts.last())
            parts.removeLast();
        if (parts.size() > QSet<QString>(parts.begin(), parts.end()).size())
            faults << "Tab jumps about: " + parts.join(", ");
        auto back = tabRound(hand, Qt::Key_Backtab);
        if (back.size() != stops.size())
            faults << QStringLiteral("Shift+Tab has %1 stops, Tab %2").arg(back.size()).arg(stops.size());
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
            hand.press(Qt::Key_Tab);
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
        }
        report(hand, faults);
    }

    void afterADialogTheKeyboardIsWhereItWas_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("plan next") << "Plan"
                                   << "Plan next…";
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
        hand.insist(hand.focus() != nullptr && Screen::isWithin(hand.focus(), hand.screen().popups().last()),
            "the keyboard is not in the dialog");
        hand.press(Qt::Key_Escape);
        hand.sees([](const Screen &screen) { return screen.popups().isEmpty(); }, "the dialog closed");
        QStringList faults;
        if (!isSomewhere(hand))
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
        if (!isSomewhere(hand) || partOf(hand, hand.focus()) == "rail")
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
        if (!isSomewhere(hand))
            faults << "after the first plan the keyboard is nowhere";
        report(hand, faults);
    }

    void afterUndoTheKeyboardIsStillThere()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_R);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QStringList faults;
        if (!isSomewhere(hand))
            faults << "after undo the keyboard is nowhere";
        report(hand, faults);
    }

private:
    static bool isSomewhere(const Hand &hand)
    {
        const auto *focus = hand.focus();
        return focus != nullptr && focus != hand.window()->contentItem() && focus->isVisible()
            && focus->isEnabled();
    }

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
