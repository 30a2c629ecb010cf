// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/notation/notation.h"
#include "domain/plan/board.h"
#include "hands/hand.h"

using namespace fivepace;
using namespace fivepace::test;

namespace {

using std::chrono::days;

/// The open cycle of the example runs from 27 April to 10 May: SS1 stands on Mon 4, ES1 on Wed 6, RP on Sat
/// 9; Tue 5 is a base run, Fri 8 a rest day with a race.
constexpr Date kRun = std::chrono::year(2026) / 5 / 5, kFast = std::chrono::year(2026) / 5 / 6,
               kRest = std::chrono::year(2026) / 5 / 8, kRacePace = std::chrono::year(2026) / 5 / 9;

const Cycle &openCycle(const Squad &squad)
{
    return *cycleOn(squad, squad.groups.front().id, kToday);
}

const Session *sessionOn(const Squad &squad, Date date)
{
    const auto there = sessionsOf(squad, squad.groups.front().id, { date, date });
    return there.empty() ? nullptr : there.front();
}

/// As the board shows it.
QString titleOf(const Session &session)
{
    return QString::fromStdString(notation::shortText(session.workout.main));
}

/// What stands on each day, as a line to compare.
QStringList planOf(const Squad &squad)
{
    QStringList lines;
    for (const auto &day : boardOf(squad, openCycle(squad))) {
        QString line = QString::fromStdString(isoDate(day.date));
        for (const auto &entry : day.entries)
            line += entry.session ? " " + titleOf(*entry.session)
                : entry.race      ? QStringLiteral(" race")
                                  : QStringLiteral(" item %1").arg(static_cast<int>(entry.item->kind));
        lines << line;
    }
    return lines;
}

} // namespace

/// What a coach does on the board of a cycle: with the mouse and by keys, with the same result.
class TestPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsTakenToADayByMouseAndByKeysAlike_data()
    {
        QTest::addColumn<Date>("to");
        QTest::addColumn<QString>("label");
        QTest::newRow("an easy day") << kRun << "Tue 5";
        QTest::newRow("a day with a session") << kFast << "Wed 6";
        QTest::newRow("a rest day") << kRest << "Fri 8";
    }
    void aSessionIsTakenToADayByMouseAndByKeysAlike()
    {
        QFETCH(Date, to);
        QFETCH(QString, label);
        const auto squad = exampleSquad(kToday);
        const auto title = titleOf(*sessionOn(squad, kToday));
        QStringList dragged, pasted;
        {
            Hand hand({ .squad = squad });
            hand.goTo("Plan");
            hand.countFromHere();
            hand.drag(title, label);
            hand.needsAtMost(2, "Move a session with the mouse");
            hand.sees("Undo");
            dragged = planOf(hand.program().workspace().squad());
        }
        {
            Hand hand({ .squad = squad });
            hand.goTo("Plan");
            hand.press(Qt::Key_X, Qt::ControlModifier);
            for (int day = 0; day < (to - kToday).count(); ++day)
                hand.press(Qt::Key_Right);
            hand.press(Qt::Key_V, Qt::ControlModifier);
            pasted = planOf(hand.program().workspace().squad());
            hand.press(Qt::Key_Z, Qt::ControlModifier);
            hand.insist(
                planOf(hand.program().workspace().squad()) == planOf(squad), "undo brings the plan back");
        }
        QCOMPARE(dragged, pasted);
        QVERIFY(dragged != planOf(squad));
        // The day is as it was planned: no rest day, no run and no session is lost.
        const auto count
            = [](const QStringList &plan, const QString &what) { return plan.join(" ").count(what); };
        const auto rest = QStringLiteral("item %1").arg(static_cast<int>(ItemKind::Rest));
        QCOMPARE(count(dragged, rest), count(planOf(squad), rest));
        QCOMPARE(count(dragged, title), count(planOf(squad), title));
    }

    void aSessionIsTakenToTheNextDayByShiftAndArrow()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.needsAtMost(1, "Move a session by key");
        hand.sees("Swap two days");
        QVERIFY(sessionOn(hand.program().workspace().squad(), kRun));
        QVERIFY(!sessionOn(hand.program().workspace().squad(), kToday));
    }

    void nothingIsLeftToFillAfterAMove()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.seesNo("Fill from library");
        hand.seesNo("No session chosen yet");
        hand.press(Qt::Key_Delete);
        hand.sees("Fill from library");
        hand.sees("No session chosen yet");
    }

    void aDayWithASessionCannotRest()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_R);
        hand.sees("There is a session on this day.");
    }

    void aTargetRaceIsOpenedAndRemovedOnTheStrip_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1024, 700);
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("large") << QSize(1920, 1080);
    }
    void aTargetRaceIsOpenedAndRemovedOnTheStrip()
    {
        QFETCH(QSize, size);
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad, .size = size });
        hand.goTo("Plan");
        hand.clickOn("1500 m final");
        hand.sees("Change race");
        hand.clickOn("Remove race");
        hand.seesNo("1500 m final");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees("1500 m final");
    }

    void aWorkoutIsReplaced()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_W);
        hand.type("level 2");
        hand.press(Qt::Key_Return);
        hand.seesNo("Replace the workout");
        hand.needsAtMost(3, "Replace a workout");
        const auto *after = sessionOn(hand.program().workspace().squad(), kToday);
        hand.insist(after && after->workout.level == 2, "the workout found is there");
    }

    void anotherWorkoutIsTakenFromTheReasons()
    {
        const auto squad = exampleSquad(kToday);
        const auto before = sessionOn(squad, kFast)->workout;
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.clickOn("Wed 6");
        hand.countFromHere();
        hand.press(Qt::Key_Y);
        hand.sees("Why this one, and what else");
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Return);
        hand.sees("Replace workout");
        hand.needsAtMost(3, "Take another workout from the reasons");
        hand.seesFocusOn("Days of the cycle");
        hand.insist(sessionOn(hand.program().workspace().squad(), kFast)->workout.id != before.id,
            "another workout stands there");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(
            sessionOn(hand.program().workspace().squad(), kFast)->workout == before, "undo brings it back");
    }

    void whatIsExpectedIsSaidByKey()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("Wed 6");
        hand.countFromHere();
        hand.press(Qt::Key_P);
        hand.type("hardest: the last two");
        hand.press(Qt::Key_Return);
        hand.seesNo("What do you expect?");
        hand.needsAtMost(3, "Say what is expected");
        const auto *session = sessionOn(hand.program().workspace().squad(), kFast);
        hand.insist(session && session->expected == "hardest: the last two", "it is kept");
        hand.seesFocusOn("Days of the cycle");
    }

    void aWorkoutIsTypedOnADay()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_Right); // Tue 5
        hand.press(Qt::Key_T);
        hand.type("5 x 1000m @5000 [90]");
        hand.sees("5 reps");
        hand.press(Qt::Key_Return);
        hand.seesNo("Type a workout");
        hand.needsAtMost(4, "Type a workout on a day");
        const auto *made = sessionOn(hand.program().workspace().squad(), kRun);
        hand.insist(made && made->workout.rung == PaceRung::M5000 && made->role == PaceRole::ES2,
            "it trains the pace that was typed");
    }

    void rainMovesEverythingOn()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_Right, Qt::ControlModifier);
        hand.needsAtMost(2, "Rain");
        hand.sees("Put in a day");
        const auto &after = hand.program().workspace().squad();
        hand.insist(!sessionOn(after, kToday) && sessionOn(after, kRun), "the session is a day later");
        hand.insist(openCycle(after).days == 15, "the cycle is a day longer");
        hand.press(Qt::Key_Left, Qt::ControlModifier);
        hand.insist(planOf(after) == planOf(squad), "taking the day out brings the plan back");
    }

    void aRunWithTimeAndPlaceIsPutOnADay()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_A);
        hand.press(Qt::Key_Tab);
        hand.type("33 min");
        hand.press(Qt::Key_Return);
        hand.sees("33\u2009min");
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_Delete);
        hand.seesNo("33\u2009min");
    }

    void aCycleIsPlannedWithAnotherStartAndLength()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.clickOn("Plan…");
        hand.type("18 May 2026");
        hand.press(Qt::Key_Tab);
        hand.type("10");
        hand.press(Qt::Key_Return);
        hand.seesNo("Plan the next cycle");
        hand.needsAtMost(5, "A cycle with another start and length");
        const auto &squad = hand.program().workspace().squad();
        const auto *made = cycleOn(squad, squad.groups.front().id, std::chrono::year(2026) / 5 / 18);
        hand.insist(made && made->days == 10, "ten days from 18 May");
    }

    void aCycleIsCopiedToAnotherGroup()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Copy cycle…");
        hand.type("8");
        hand.press(Qt::Key_Return, Qt::ControlModifier); // in a list of its own Enter is not for the form
        hand.seesNo("What it will hold");
        hand.needsAtMost(4, "Copy a cycle to another group");
        const auto &squad = hand.program().workspace().squad();
        hand.insist(cyclesOf(squad, squad.groups[1].id).size() == 6, "the 800 m group has a sixth cycle");
    }

    void aCycleIsRemovedAndComesBack()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Remove cycle…");
        hand.press(Qt::Key_Return);
        const auto &squad = hand.program().workspace().squad();
        hand.seesNo("Remove Cycle 5?");
        hand.insist(cyclesOf(squad, squad.groups[0].id).size() == 4, "four cycles are left");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(cyclesOf(squad, squad.groups[0].id).size() == 5, "and five again");
    }

    void aPhaseIsMadeChangedAndRemoved()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Add phase…");
        hand.type("T"); // Transition or Taper, by its letter
        hand.press(Qt::Key_Tab);
        hand.type("Altitude");
        hand.press(Qt::Key_Return);
        hand.scrollTo("Altitude");
        hand.clickOn("Altitude");
        hand.clickOn("Remove phase");
        hand.seesNo("Altitude");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestPlanning>(argc, argv);
}

#include "tst_planning.moc"
