// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/hand.h"

#include "support/builders.h"

using namespace fivepace;
using namespace fivepace::test;

/// What the rules ask for beside times, put into the log by key.
class TestLogKeys : public QObject {
    Q_OBJECT

private:
    static const Entry *lineOfAda(Hand &hand)
    {
        return hand.program().workspace().squad().entryOf({ 400 }, { 200 });
    }

private Q_SLOTS:
    void recoveriesStopsAndEarlyGoInByALetter()
    {
        auto squad = aSquad();
        squad.entries.clear();
        Hand hand({ .squad = squad });
        hand.goTo("Log");
        hand.typeKeys("26.3");
        hand.press(Qt::Key_Return);
        hand.typeKeys("26.2");
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_R);
        hand.typeKeys("2:00");
        hand.press(Qt::Key_Return);
        hand.sees("rec 2:00");
        hand.sees("1 of 3 recoveries known, 1 of them cut short"); // R9 speaks
        hand.press(Qt::Key_E);
        hand.sees("recovered early");
        hand.press(Qt::Key_S);
        hand.sees("stopped after rep 2");
        hand.press(Qt::Key_S);
        hand.sees("tight");
        hand.insist(lineOfAda(hand) && lineOfAda(hand)->stop == Stop { 2, StopReason::Tight }
                && lineOfAda(hand)->recoveredEarly && lineOfAda(hand)->results[0].recoveryTaken == 2min,
            "the line holds what was typed");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(lineOfAda(hand)->stop == Stop { 2, StopReason::NotStated }, "undo takes back one thing");
    }

    /// 400 m in 52.0 and 800 m in 1:50: top speed is what is lacking.
    void maxVelocityWorkIsTakenByAKey()
    {
        auto squad = aSquad();
        squad.entries.clear();
        for (auto &athlete : squad.athletes)
            athlete.results = { ran(400, 52s, 2026y / 4 / 1), ran(800, 110s, 2026y / 4 / 12) };
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.sees("lack top speed");
        hand.press(Qt::Key_V);
        hand.sees("Flying 30");
        hand.seesNo("lack top speed");
        const auto rung
            = [&] { return hand.program().workspace().squad().find(SessionId { 400 })->workout.rung; };
        hand.insist(rung() == PaceRung::MaxVelocity, "the session is max velocity work");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(rung() == PaceRung::M400, "undo brings the 200s back");
    }

    void theRestIsInADialog()
    {
        Hand hand({ .squad = aSquad() });
        hand.goTo("Log");
        hand.press(Qt::Key_N);
        hand.sees("Weather, of the session");
        hand.type("Shoulders up");
        hand.press(Qt::Key_Return);
        hand.seesNo("Weather, of the session");
        hand.insist(lineOfAda(hand)->notes == "Shoulders up", "the note is stored");
        hand.press(Qt::Key_Right);
        hand.seesFocusOn("Rep times");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestLogKeys>(argc, argv);
}
#include "tst_logkeys.moc"
