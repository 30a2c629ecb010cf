// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/planhand.h"

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

using std::chrono::days;

std::ptrdiff_t timeTrialsOf(Hand &hand)
{
    return std::ranges::count(openCycle(hand).items, ItemKind::TimeTrial, &PlanItem::kind);
}

qsizetype openMenus(Hand &hand)
{
    return hand.screen().popups().size();
}

/// Lines of the menus of the plan in there, also of those that are closed.
QList<QObject *> menuLines(const QQuickItem *item)
{
    QList<QObject *> lines;
    for (const auto *object : item->children()) {
        if (!object->inherits("QQuickMenu"))
            continue;
        for (auto *line : object->findChildren<QObject *>()) {
            if (line->inherits("QQuickMenuItem") && line->property("what").isValid())
                lines << line;
        }
    }
    for (const auto *child : item->childItems())
        lines << menuLines(child);
    return lines;
}

} // namespace

/// The menus of the plan: short enough for a small window, led by keys, and all that is in them is found by
/// its words too.
class TestPlanMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMenuOfADayIsSeenWhole_data()
    {
        QTest::addColumn<QString>("on");
        QTest::newRow("a day at the top") << "Mon 27";
        QTest::newRow("a day at the bottom") << "Sun 10";
        QTest::newRow("a race") << "1500\u2009m · County";
    }
    void theMenuOfADayIsSeenWhole()
    {
        QFETCH(QString, on);
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1024, 700 } });
        hand.goTo("Plan");
        hand.rightClickOn(on);
        const auto screen = hand.screen();
        const auto lists = screen.popups();
        hand.insist(lists.size() == 1, "a menu");
        for (const auto &piece : screen.pieces()) {
            if (piece.item && piece.item->inherits("QQuickMenuItem"))
                hand.insist(piece.shown.height() == piece.whole.height(),
                    Screen::nameOf(piece.item) + " is seen whole");
        }
        hand.sees("Remove");
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Days of the cycle");
    }

    void aMenuIsLedByArrows()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Menu);
        hand.press(Qt::Key_Up); // the last one
        hand.press(Qt::Key_Up); // Days from here
        hand.seesNo("Split: a cycle of its own from here");
        hand.press(Qt::Key_Right);
        hand.sees("Split: a cycle of its own from here");
        hand.press(Qt::Key_Escape);
        hand.seesNo("Split: a cycle of its own from here");
        hand.insist(openMenus(hand) == 1, "Escape leads one level back");
        hand.press(Qt::Key_Right);
        hand.sees("Split: a cycle of its own from here");
        hand.press(Qt::Key_Left);
        hand.seesNo("Split: a cycle of its own from here");
        hand.insist(openMenus(hand) == 1, "so does the left arrow");
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Return); // the first line: all groups
        hand.sees("Put in a day");
        hand.insist(sessionsOn(hand, kToday).empty(), "and Enter does it");
        hand.seesFocusOn("Days of the cycle");
    }

    void aMenuIsLedByItsLetters()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.press(Qt::Key_Menu);
        hand.press(Qt::Key_K); // one level below
        hand.sees("Undo");
        hand.insist(timeTrialsOf(hand) == 1, "the line of that letter");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_Menu);
        hand.press(Qt::Key_Z); // of no line, and not for the page behind
        hand.insist(openMenus(hand) == 1, "the menu stays");
        hand.press(Qt::Key_Delete);
        hand.insist(sessionsOn(hand, kToday).empty(), "Delete takes the session out");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(sessionsOn(hand, kToday).size() == 1, "one step brings it back");
    }

    void aMenuIsLedByTheMouse()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.rightClickOn("Tue 5");
        hand.clickOn("Put on this day");
        hand.clickOn("Time trial here");
        hand.needsAtMost(3, "A time trial on a day by its menu");
        hand.sees("Undo");
        hand.insist(timeTrialsOf(hand) == 1, "it is there");
        hand.countFromHere();
        hand.rightClickOn("Wed 6");
        hand.clickOn("Rain: all from here");
        hand.needsAtMost(2, "Rain by mouse");
        hand.insist(sessionsOn(hand, kToday + days(3)).size() == 1, "Wednesday's session on Thursday");
    }

    void whatMenusCanDoIsInThePalette()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.press(Qt::Key_K, Qt::ControlModifier);
        QStringList commands;
        for (const auto *object : hand.window()->findChildren<QObject *>()) {
            if (object->inherits("fivepace::PaletteModel"))
                commands = object->property("commands").toStringList();
        }
        const auto lines = menuLines(hand.window()->contentItem());
        constexpr qsizetype kOfDayCycleAndSeason = 50;
        hand.insist(lines.size() >= kOfDayCycleAndSeason, "menus of days, of the cycle and of the season");
        for (const auto *line : lines)
            hand.insist(commands.contains(line->property("name").toString()),
                "in the palette: " + line->property("text").toString());
    }

    void thePaletteDoesWhatAMenuDoes()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.press(Qt::Key_K, Qt::ControlModifier); // on Today: the plan is not made yet
        hand.type("split the cycle");
        hand.sees("Split the cycle: one of its own from the chosen day");
        hand.press(Qt::Key_Return);
        hand.seesFocusOn("Days of the cycle");
        hand.insist(squadOf(hand).cycles.size() == squad.cycles.size() + 1, "of the board");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_K, Qt::ControlModifier);
        hand.type("split the phase");
        hand.press(Qt::Key_Return);
        hand.sees("Season");
        hand.seesFocusOn("Season to scale");
        hand.insist(squadOf(hand).cycles.size() == squad.cycles.size() + 1, "of the season");
        hand.press(Qt::Key_K, Qt::ControlModifier);
        hand.type("rename the cycle…");
        hand.press(Qt::Key_Return);
        hand.sees("Rename cycle");
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_K, Qt::ControlModifier);
        hand.type("swap the chosen");
        hand.press(Qt::Key_Return);
        hand.sees("No session is chosen on this day."); // the last of the shorter cycle
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_K, Qt::ControlModifier);
        hand.type("each athlete's targets");
        hand.press(Qt::Key_Return);
        hand.seesFocusOn("Targets");
    }

    void aNarrowWindowSaysWhyACheckHasNoRemedy()
    {
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1024, 700 } });
        hand.goTo("Plan");
        hand.press(Qt::Key_N); // the seven days that are left of the cycle have no room for other paces
        hand.sees("has no day in this cycle");
        hand.sees("No day that is still to come is good for it.");
    }

    void theNextCycleIsPlannedByOneClick()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.clickOn("Plan next");
        hand.sees("Cycle 6");
        hand.needsAtMost(1, "A 14-day cycle by mouse");
        const auto &cycles = squadOf(hand).cycles;
        hand.insist(cycles.size() == squad.cycles.size() + 1 && cycles.back().days == 14, "fourteen days");
        hand.clickOn("Plan…");
        hand.sees("Plan the next cycle");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestPlanMenus>(argc, argv);
}

#include "tst_planmenus.moc"
