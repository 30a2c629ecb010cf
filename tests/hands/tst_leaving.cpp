// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "hands/hand.h"
#include "storage/store.h"

#include <QFile>
#include <QQuickWindow>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

namespace {

enum class End { CloseButton, Terminated, SessionOver };

/// What comes to the program: Alt+F4 and the button of the window's frame are one message of the window
/// manager; a session that ends, or a machine that goes down, sends signals.
void end(Hand &hand, int how)
{
    switch (static_cast<End>(how)) {
    case End::CloseButton:
        QMetaObject::invokeMethod(hand.window(), &QWindow::close, Qt::QueuedConnection);
        break;
    case End::Terminated:
        ::kill(::getpid(), SIGTERM);
        break;
    case End::SessionOver:
        ::kill(::getpid(), SIGHUP);
        break;
    }
}

} // namespace

/// Whatever ends the program, nothing that is typed is dropped in silence.
class TestLeaving : public QObject {
    Q_OBJECT

private:
    static void waysToEnd()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the window is closed") << int(End::CloseButton);
        QTest::newRow("SIGTERM") << int(End::Terminated);
        QTest::newRow("the session ends") << int(End::SessionOver);
    }

private Q_SLOTS:
    void aFormThatIsOpenIsAskedAboutAndKept_data() { waysToEnd(); }
    void aFormThatIsOpenIsAskedAboutAndKept()
    {
        QFETCH(const int, how);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Squad");
        hand.clickOn("Add athlete");
        hand.sees("Cancel");
        hand.type("Somebody New");
        end(hand, how);
        hand.sees("Close, and drop what is not stored?");
        const auto kept = [&hand] { return hand.program().settings().leftTyped(); };
        hand.insist(kept().contains("Somebody New"), "what is typed is kept while it is asked");
        hand.clickOn("Go back to it");
        hand.seesNo("Close, and drop what is not stored?");
        hand.insist(kept().isEmpty(), "it is not kept once it was answered");
        hand.insist(hand.window()->isVisible(), "the window stays");
        end(hand, how);
        hand.sees("Drop it and close");
        hand.clickOn("Drop it and close");
        hand.insist(QTest::qWaitFor([&hand] { return !hand.window()->isVisible(); }), "the window closes");
        hand.insist(kept().isEmpty(), "what was dropped does not come back");
    }

    void theEndOfTheDesktopsSessionWaitsOrWhatIsTypedComesBack()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Squad");
        hand.insist(!hand.program().holdsUpSession(true), "nothing is typed: the session may end");
        hand.clickOn("Add athlete");
        hand.sees("Cancel");
        hand.type("Somebody New");
        hand.insist(hand.program().holdsUpSession(true), "the session waits for an answer");
        hand.sees("Close, and drop what is not stored?");
        hand.insist(hand.window()->isVisible(), "the window stays");
        hand.clickOn("Go back to it");
        hand.seesNo("Close, and drop what is not stored?");
        hand.insist(!hand.program().holdsUpSession(false), "a session that may not ask does not wait");
        hand.insist(hand.program().settings().leftTyped().contains("Somebody New"),
            "what is typed comes back at the next start");
    }

    void whatWasDoneStandsBesideTheBackupsAndGoesBackInOneStep()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath("Harbour AC.fivepace");
        QVERIFY(Store::create(file.toStdString(), exampleSquad(kToday)));
        Hand hand({ .file = file });
        hand.goTo("Squad");
        for (const char *name : { "Ann One", "Ben Two" }) {
            Athlete athlete;
            athlete.id = hand.program().workspace().ids().next<AthleteId>();
            athlete.name = name;
            hand.insist(hand.program().workspace().perform(edits::addAthlete(athlete)), "somebody came");
        }
        hand.program().settings().setBackupPlace(folder.filePath("backups"));
        hand.goTo("Settings");
        hand.clickOn("Show them");
        hand.sees("Add athlete: Ben Two");
        hand.sees(
            [](const Screen &screen) {
                const auto buttons = screen.called("Back to here…");
                return !buttons.isEmpty() && buttons.front().shown.bottom() < screen.window().height() / 2;
            },
            "the button under the two edits, not at the foot of the window");
        hand.clickOn("Back up now");
        hand.sees("none is older");
        hand.clickOn("Add athlete: Ann One");
        hand.clickOn("Back to here…");
        hand.sees("Go back to here?");
        hand.press(Qt::Key_Return);
        hand.sees("Go back: Ann One");
        const auto has = [&hand](const char *name) {
            return std::ranges::find(hand.program().workspace().squad().athletes, name, &Athlete::name)
                != hand.program().workspace().squad().athletes.end();
        };
        hand.insist(has("Ann One") && !has("Ben Two"), "the second one is gone, the first stays");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(has("Ann One") && has("Ben Two"), "undo brings back what going back took");
        hand.program().settings().setBackupPlace(
            {}); // where there are none: a list with the keyboard is empty
        hand.clickOn("Add athlete: Ann One");
        for (int i = 0; i < 2; ++i)
            hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.seesNo("Add athlete: Ann One");
    }

    void whatHoldsNothingTypedHoldsUpNobody()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        QFile notes(hand.filePath("notes.txt"));
        hand.insist(notes.open(QIODevice::WriteOnly), "another file lies beside the squad");
        hand.press(Qt::Key_O, Qt::ControlModifier);
        hand.sees("Open squad");
        hand.sees(".fivepace");
        hand.seesNo("notes.txt"); // squads, not all files
        end(hand, int(End::Terminated));
        hand.insist(QTest::qWaitFor([&hand] { return !hand.window()->isVisible(); }), "the window closes");
        hand.insist(hand.program().settings().leftTyped().isEmpty(), "nothing comes back");
    }

    void whatIsTypedInACellOfTheSquadIsAskedAboutOrStored()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Squad");
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Right);
        hand.typeKeys("52.3");
        hand.sees("new result over");
        end(hand, int(End::CloseButton));
        hand.sees("Typed and not stored yet: ");
        hand.insist(hand.program().settings().leftTyped().contains("52.3"), "it is kept while it is asked");
        hand.clickOn("Go back to it");
        hand.seesNo("Typed and not stored yet: ");
        hand.press(Qt::Key_Escape);
        hand.seesNo("new result over");
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_F2);
        hand.type("Somebody New");
        end(hand, int(End::CloseButton));
        hand.insist(QTest::qWaitFor([&hand] { return !hand.window()->isVisible(); }), "the window closes");
        const auto athletes = hand.program().workspace().squad().athletes;
        hand.insist(std::ranges::find(athletes, "Somebody New", &Athlete::name) != athletes.end(),
            "the name is stored");
    }

    void noTipLiesOverAQuestion()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Log");
        hand.typeKeys("57.1");
        hand.hoverOver("Stopped, note, weather…");
        hand.sees("In the table: R the recovery");
        end(hand, int(End::CloseButton));
        hand.sees("Typed and not stored yet: a time in the log.");
        hand.seesNo("In the table: R the recovery");
    }

    void aTimeThatIsHalfTypedIsAskedAbout_data() { waysToEnd(); }
    void aTimeThatIsHalfTypedIsAskedAbout()
    {
        QFETCH(const int, how);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Log");
        hand.typeKeys("57.1");
        end(hand, how);
        hand.sees("Typed and not stored yet: a time in the log.");
        hand.insist(hand.window()->isVisible(), "the window stays");
        const auto kept = hand.program().settings().leftTyped();
        hand.insist(kept.contains("57.1") && kept.contains("1.1"), "it is kept while it is asked: " + kept);
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestLeaving>(argc, argv);
}

#include "tst_leaving.moc"
