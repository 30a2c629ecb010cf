// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"
#include "support/builders.h"

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Eight athletes and six reps today, in the log.
Squad eightBySix()
{
    auto squad = aSquad();
    squad.entries.clear();
    squad.athletes.clear();
    for (const char *name : { "Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gro", "Hal" })
        squad.athletes.push_back(
            anAthlete(200 + static_cast<std::int64_t>(squad.athletes.size()), name + std::string(" Berg")));
    squad.sessions.front().workout.main = { reps(6, 200, 3min) };
    return squad;
}

} // namespace

/// What a coach does every week, by keys alone and by the pointer alone, counted in keys and clicks; a typed
/// text counts as one, of rep times each key. The limits are those of the way that is the shorter one; the
/// other way is held to what it needs today.
class TestCoachsJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListThatDropsDownShowsItsRows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("list");
        const auto row = [](const char *page, const char *list) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(page, list)))
                << QString::fromLatin1(page) << QString::fromLatin1(list);
        };
        row("Plan", "Group"); // over a model with several roles
        row("Log", "Session");
        row("Charts", "Athlete");
        row("Charts", "Since"); // over words
    }
    void everyListThatDropsDownShowsItsRows()
    {
        QFETCH(QString, page);
        QFETCH(QString, list);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo(page);
        hand.opens(list);
        hand.press(Qt::Key_Escape);
        hand.sees([](const Screen &screen) { return screen.popups().isEmpty(); }, "the list closed");
    }

    void firstCycle_data() { byKeysAndByPointer(); }
    void firstCycle()
    {
        QFETCH(bool, keys);
        auto squad = exampleSquad(kToday);
        squad.cycles.clear();
        squad.sessions.clear();
        squad.entries.clear();
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.sees("Plan 14 days");
        if (keys)
            hand.press(Qt::Key_Return);
        else
            hand.clickOn("Plan 14 days");
        hand.sees("Print cycle");
        hand.sees("Undo");
        needsAtMost(hand, 1, 1, "Plan 14 days");
    }

    void nextCycle_data() { byKeysAndByPointer(); }
    void nextCycle()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        if (keys)
            hand.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        else
            hand.clickOn("Plan next");
        hand.sees("Cycle 6");
        hand.sees("Undo");
        needsAtMost(hand, 1, 1, "Plan the next cycle");
    }

    void aSessionIsMoved_data() { byKeysAndByPointer(); }
    void aSessionIsMoved()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan"); // on today's
        if (keys)
            hand.press(Qt::Key_Right, Qt::ShiftModifier);
        else
            hand.drag("4 × 400 m", "Tue 5");
        hand.sees("Undo");
        needsAtMost(hand, 1, 1, "Move a session to another day");
    }

    void twoSessionsAreSwapped_data() { byKeysAndByPointer(); }
    void twoSessionsAreSwapped()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        if (keys) {
            hand.press(Qt::Key_Right, Qt::AltModifier);
        } else {
            hand.drag("4 × 400 m", "Wed 6");
        }
        hand.sees("Undo");
        needsAtMost(hand, 1, 1, "Swap two sessions two days apart");
    }

    void aRestDayGoesToAnotherDay_data() { byKeysAndByPointer(); }
    void aRestDayGoesToAnotherDay()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("6 × 1000 m"); // Wed 6; Fri 8 is the day of rest
        hand.countFromHere();
        if (keys) {
            hand.press(Qt::Key_Right, Qt::ShiftModifier);
            hand.press(Qt::Key_Right, Qt::ShiftModifier);
        } else {
            hand.drag("6 × 1000 m", "Fri 8");
        }
        hand.sees("Undo");
        needsAtMost(hand, 2, 1, "A rest day changes places with a session");
    }

    void aWorkoutIsReplaced_data() { byKeysAndByPointer(); }
    void aWorkoutIsReplaced()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        if (keys) {
            hand.press(Qt::Key_W);
            hand.sees("Replace the workout");
            hand.type("800s");
            hand.press(Qt::Key_Return);
        } else {
            hand.rightClickOn("4 × 400 m");
            hand.clickOn("Replace workout…");
            hand.type("800s");
            hand.clickOn("Replace");
        }
        hand.seesNo("Replace the workout");
        hand.sees("Undo");
        needsAtMost(hand, 3, 4, "Replace a workout");
    }

    void aWorkoutIsTypedOnADay_data() { byKeysAndByPointer(); }
    void aWorkoutIsTypedOnADay()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        if (keys) {
            hand.press(Qt::Key_Right);
            hand.press(Qt::Key_T);
        } else {
            hand.rightClickOn("Tue 5");
            hand.clickOn("Type a workout here…");
        }
        hand.sees("Type a workout");
        hand.type("5 x 1000m @5000 [90]");
        hand.sees("5 reps");
        if (keys)
            hand.press(Qt::Key_Return);
        else
            hand.clickOn("Put in the plan");
        hand.seesNo("Type a workout");
        hand.sees("Undo");
        needsAtMost(hand, 3 + 1, 3 + 1, "Type a workout on a day, and its text");
    }

    void oneAthletesReps_data() { byKeysAndByPointer(); }
    void oneAthletesReps()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        if (keys) {
            hand.press(Qt::Key_E);
            hand.press(Qt::Key_Return);
            hand.type("3");
            hand.press(Qt::Key_Return);
        } else {
            hand.clickOn("A. Okafor");
            hand.type("3");
            hand.clickOn("Change");
        }
        hand.sees("3 of 4 reps");
        needsAtMost(hand, 4, 3, "One athlete's reps");
    }

    void oneAthleteOut_data() { byKeysAndByPointer(); }
    void oneAthleteOut()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        if (keys) {
            hand.press(Qt::Key_E);
            hand.press(Qt::Key_O);
        } else {
            hand.clickOn("A. Okafor");
            hand.clickOn("Does not take part");
            hand.clickOn("Change");
        }
        hand.sees("Out");
        needsAtMost(hand, 3, 3, "One athlete out");
    }

    void finishASession_data() { byKeysAndByPointer(); }
    void finishASession()
    {
        QFETCH(bool, keys);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Log");
        if (keys)
            hand.press(Qt::Key_Return, Qt::ControlModifier);
        else
            hand.clickOn("Finish session");
        hand.sees("Open again");
        needsAtMost(hand, 2, 2, "Finish a session");
    }

    void everyTimeOfASession_data() { byKeysAndByPointer(); }
    void everyTimeOfASession()
    {
        QFETCH(bool, keys);
        constexpr int kReps = 8 * 6;
        Hand hand({ .squad = eightBySix() });
        hand.sees("Today");
        hand.countFromHere();
        if (keys)
            hand.press(Qt::Key_3, Qt::ControlModifier);
        else
            hand.clickOn("Log");
        hand.sees("0 of 48 reps logged");
        for (int rep = 0; rep < kReps; ++rep)
            hand.typeKeys("263\n");
        hand.sees("48 of 48 reps logged");
        if (keys)
            hand.press(Qt::Key_Return, Qt::ControlModifier);
        else
            hand.clickOn("Finish session");
        hand.sees("Open again");
        // 4.05 a rep
        needsAtMost(hand, kReps * 405 / 100, kReps * 405 / 100,
            "48 rep times of 8 athletes, and the session finished");
    }

private:
    static void byKeysAndByPointer()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("keys") << true;
        QTest::newRow("pointer") << false;
    }
    static void needsAtMost(Hand &hand, int keysLimit, int pointerLimit, const QString &job)
    {
        QFETCH(bool, keys);
        hand.needsAtMost(keys ? keysLimit : pointerLimit, job + (keys ? ", by keys" : ", by the pointer"));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestCoachsJobs>(argc, argv);
}

#include "tst_coachsjobs.moc"
