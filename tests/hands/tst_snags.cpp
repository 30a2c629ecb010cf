// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"
#include "support/crowdedsquad.h"

#include <QFileInfo>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// The drop-down list of that name shows this text while it is closed.
bool shows(const Screen &screen, const QString &list, const QString &text)
{
    return std::ranges::any_of(screen.pieces(), [&](const Piece &piece) {
        return piece.item->inherits("QQuickComboBox") && Screen::nameOf(piece.item) == list
            && piece.item->property("displayText").toString() == text;
    });
}

} // namespace

/// What a coach once stumbled over, each as it was met.
class TestSnags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWithAnAthleteIsSaidBeforeItGoes()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Squad");
        hand.press(Qt::Key_Delete);
        hand.sees("the times of ");
        hand.sees("You can undo this.");
        hand.press(Qt::Key_Escape);
        hand.seesNo("the times of ");
    }

    void severalLettersFindAName()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Charts");
        hand.opens("Athlete");
        hand.type("jonas"); // each letter alone is another name's beginning
        hand.press(Qt::Key_Return);
        hand.sees([](const Screen &screen) { return shows(screen, "Athlete", "Jonas Lindqvist"); },
            "Jonas Lindqvist chosen");
    }

    void anotherAthleteKeepsTheLength()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Charts");
        hand.choose("Length of rep", "All lengths");
        hand.choose("Athlete", "Jonas Lindqvist");
        hand.sees([](const Screen &screen) { return shows(screen, "Length of rep", "All lengths"); },
            "all lengths, still");
    }

    /// The wheel scrolls the page where the pointer happens to stand on a choice, and changes no choice.
    void theWheelOverAChoiceScrollsThePage()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Settings");
        hand.scrollEverythingDown();
        hand.sees("Free software"); // the last card
        hand.seesNo("Undo");
        hand.clickOn("Show them");
        hand.seesNo("Training allowance");
    }

    void undoIsOfferedForWhatTheWordsSay()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.sees("Undo");
        hand.clickOn("Print sheet");
        hand.clickOn("Save as PDF");
        const auto pdf = hand.filePath("sheet.pdf");
        hand.type(pdf);
        hand.press(Qt::Key_Return);
        hand.sees("Saved " + pdf);
        hand.insist(!hand.screen().says("Undo"), "Undo is offered for what it does not take back");
        hand.insist(QFileInfo(pdf).size() > 1000, "the sheet is not there");
    }

    void aTypedNumberIsTaken_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : { "Enter", "Tab", "button" })
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void aTypedNumberIsTaken()
    {
        QFETCH(QString, way);
        Hand hand({ .squad = exampleSquad(kToday) });
        openTargets(hand);
        hand.press(Qt::Key_Return);
        hand.seesFocusOn("Reps");
        hand.type("3"); // over what stands there
        if (way == "Tab")
            hand.press(Qt::Key_Tab);
        if (way == "button")
            hand.clickOn("Change");
        else
            hand.press(Qt::Key_Return);
        hand.sees("3 of 4 reps");
    }

    void afterTheLibraryTabStillGoesOn()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Library");
        hand.goTo("Plan");
        QSet<QQuickItem *> stops;
        for (int pressed = 0; pressed < 8; ++pressed) {
            hand.press(Qt::Key_Tab);
            stops.insert(hand.focus());
        }
        hand.insist(stops.size() == 8, "Tab goes in a circle");
    }

    void tabGetsFromTheMainSetToTheTags()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Library");
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.seesFocusOn("Name");
        hand.type("Mine");
        for (int pressed = 0; pressed < 4; ++pressed) // pace, style, level, main set
            hand.press(Qt::Key_Tab);
        hand.seesFocusOn("Main set");
        hand.type("6 x 300m");
        hand.press(Qt::Key_Tab);
        hand.seesFocusOn("Tags");
    }

    void keysThatPromiseAnythingKeepIt()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        for (const char *page : { "Log", "Charts", "Squad" }) {
            Hand::copyElsewhere("nothing");
            hand.goTo(page);
            hand.press(Qt::Key_C, Qt::ControlModifier);
            hand.sees([](const Screen &) { return Hand::clipboard().contains('\t'); },
                QStringLiteral("the table of %1 on the clipboard").arg(page));
        }
        for (const char *page : { "Today", "Plan", "Log" }) {
            hand.goTo(page);
            hand.press(Qt::Key_P, Qt::ControlModifier);
            hand.sees("Paper"); // the sheet, and what can be chosen of it
        }
        hand.goTo("Settings");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("no paper of its own");
    }

    void timesArePastedIntoTheLog()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Log");
        Hand::copyElsewhere("61.7\t62.9\n");
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Import rows: 2"); // what becomes of each is asked first
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.sees("2 of 32 reps logged");
    }

    void theInspectorThatSlidesOverIsClosed_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("by Escape") << true;
        QTest::newRow("by its button") << false;
    }
    void theInspectorThatSlidesOverIsClosed()
    {
        QFETCH(bool, byEscape);
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1024, 700 } });
        hand.goTo("Plan");
        hand.clickOn("Session");
        hand.sees([](const Screen &screen) { return screen.popups().size() == 1; }, "the inspector");
        if (byEscape)
            hand.press(Qt::Key_Escape);
        else
            hand.clickOn("Close");
        hand.sees([](const Screen &screen) { return screen.popups().isEmpty(); }, "the inspector gone");
        hand.insist(hand.isKeyboardSomewhere(), "the keyboard is nowhere");
    }

    void theRailIsOneStopWithArrowsInside()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        int inRail = 0;
        for (int pressed = 0; pressed < 40; ++pressed) {
            hand.press(Qt::Key_Tab);
            if (hand.focus() == nullptr || Screen::typeOf(hand.focus()) != QLatin1String("RailButton"))
                continue;
            ++inRail;
            hand.press(Qt::Key_Down);
            hand.seesFocusOn("Plan");
            break;
        }
        hand.insist(inRail == 1, "Tab does not reach the rail");
        hand.press(Qt::Key_Tab);
        hand.insist(Screen::typeOf(hand.focus()) != QLatin1String("RailButton"), "the rail is several stops");
    }

    void aSecondSessionOfADayIsReachedBySpace()
    {
        const QString text = "4 x 400m. 2:30 Rec"; // today's, as the inspector writes it
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.sees(text);
        hand.press(Qt::Key_C, Qt::ControlModifier);
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Right); // Wed 6 has a session
        hand.seesNo(text);
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Undo");
        hand.sees(text); // what was pasted is chosen
        hand.press(Qt::Key_Space);
        hand.seesNo(text);
        hand.press(Qt::Key_Space);
        hand.sees(text);
        hand.press(Qt::Key_Space);
        hand.seesNo(text);
    }

    void aTrainingMovedForwardIsLogged()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Right, Qt::ShiftModifier); // today's goes to tomorrow
        hand.press(Qt::Key_Return); // and its log opens
        hand.sees("It was run today");
        hand.typeKeys("620\n");
        hand.sees("it was run today, and moves there");
        hand.press(Qt::Key_Return);
        hand.seesNo("It was run today");
        hand.sees("1 of");
    }

    void undoSaysWhatItTakesBack()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Right); // Tue 5, a base run
        hand.press(Qt::Key_R);
        hand.sees("Tue 5 May"); // the day, and not only "Cycle 5"
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees("Redo");
    }

    void sixtySecondsAreWrittenAsCoachesDo()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.sees("1:00.4");
        hand.goTo("Settings");
        hand.clickOn("60.3");
        hand.goTo("Plan");
        hand.sees("60.4");
        hand.seesNo("1:00.4");
    }

    void aTimeTheLogTakesTheSquadTakesToo()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Squad");
        hand.press(Qt::Key_Right); // target
        hand.press(Qt::Key_Right); // 400 m
        hand.typeKeys("545\n");
        hand.seesFocusOn("Add"); // it is taken, and asked about once more
        hand.seesNo("cannot be read");
    }

    void aGroupThatComesBackIsChosenAgain()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.choose("Group", "Sprint-endurance");
        hand.sees("Sprint-endurance");
        hand.goTo("Squad");
        hand.clickOn("Sprint-endurance");
        hand.clickOn("Add or change groups");
        hand.clickOn("Change this group…");
        hand.clickOn("Remove group");
        hand.goTo("Plan");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees([](const Screen &screen) { return shows(screen, "Group", "Sprint-endurance"); },
            "the group, chosen");
    }

    void oneLineSpeaksForMany()
    {
        Hand hand({ .squad = newcomers() });
        hand.goTo("Plan");
        hand.sees("Base and transition"); // before anything is planned
        hand.sees(
            [](const Screen &screen) { return screen.texts().filter("Base and transition").size() == 1; },
            "one line for all of them");
        hand.seesNo("A. Okafor");
        hand.clickOn("Base and transition");
        hand.sees("A. Okafor");
    }

    void whatIsDoneInADialogLeavesTheKeyboardThere()
    {
        Hand hand({ .squad = newcomers() });
        hand.goTo("Plan");
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.sees("Plan the next cycle");
        hand.clickOn("They are done: mark all");
        hand.seesNo("They are done");
        hand.insist(hand.isKeyboardSomewhere(), "the keyboard is nowhere");
        hand.press(Qt::Key_Escape);
        hand.seesNo("Plan the next cycle");
    }

    void pageActionsNeverScrollAway_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("Plan") << "Plan"
                              << QStringList { "Plan next", "Print cycle", "Print sheet", "Open log" };
        QTest::newRow("Squad") << "Squad"
                               << QStringList { "Import…", "Add athlete", "Change, archive or remove" };
        QTest::newRow("Library") << "Library"
                                 << QStringList { "New workout", "Import…", "Add to plan…", "Duplicate" };
        QTest::newRow("Log") << "Log" << QStringList { "Print sheet", "Finish session" };
        QTest::newRow("Charts") << "Charts" << QStringList { "Export…" };
    }
    void pageActionsNeverScrollAway()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, buttons);
        Hand hand({ .squad = crowdedSquad(kToday), .size = { 1280, 700 } });
        hand.goTo(page);
        hand.scrollEverythingDown();
        const auto screen = hand.screen();
        for (const auto &name : buttons) {
            const auto found = screen.called(name);
            hand.insist(
                std::ranges::any_of(found, [&](const Piece &piece) { return screen.isInReach(piece); }),
                QStringLiteral("\"%1\" has scrolled away").arg(name));
        }
    }

private:
    static Squad newcomers()
    {
        auto squad = exampleSquad(kToday);
        squad.cycles.clear();
        squad.sessions.clear();
        squad.entries.clear();
        for (auto &athlete : squad.athletes) {
            athlete.baseDone.reset();
            athlete.transitionDone.reset();
        }
        return squad;
    }

    static void openTargets(Hand &hand)
    {
        hand.goTo("Plan");
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestSnags>(argc, argv);
}

#include "tst_snags.moc"
