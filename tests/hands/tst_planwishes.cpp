// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "hands/planhand.h"

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

using std::chrono::days;

/// The first group's race on Friday, which no season leads to; where it stands now.
const Race &league(Hand &hand)
{
    return *std::ranges::find(squadOf(hand).races, "County League", &Race::name);
}

/// Presses there, moves so far to the right and lets go.
void pull(Hand &hand, QPointF from, qreal by)
{
    if (!hand.isWell())
        return;
    auto *window = hand.window();
    QTest::mouseMove(window, from.toPoint());
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, from.toPoint());
    constexpr int kSteps = 6;
    for (int step = 1; step <= kSteps; ++step) {
        QTest::mouseMove(window, (from + QPointF(by * step / kSteps, 0)).toPoint());
        QTest::qWait(20);
    }
    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, (from + QPointF(by, 0)).toPoint());
    hand.screen();
}

} // namespace

/// What a coach tries who has the mouse in hand and has read nothing: each does what one expects, by keys
/// too, and each is one step back.
class TestPlanWishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhaseHasAMenuOfItsOwn()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.countFromHere();
        hand.rightClickOn("Transition, ");
        hand.sees("Move this and all later…");
        hand.clickOn("Split");
        hand.needsAtMost(2, "Split a phase from its menu");
        hand.insist(squadOf(hand).phases.size() == squad.phases.size() + 1, "two instead of one");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(squadOf(hand).phases == squad.phases, "and one again");
        hand.press(Qt::Key_Menu); // by keys
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Season to scale");
        hand.rightClickOn("Cycle 5, ");
        hand.clickOn("Rename…");
        hand.sees("Rename cycle");
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Season to scale");
    }

    void aRaceIsDraggedOverTheSeason()
    {
        WideSeason season;
        auto &[squad, hand, cycle, day] = season;
        const auto was = league(hand).date;
        pull(hand, placeOf(hand, "County League, ").center(), 7 * day);
        hand.sees("Undo");
        hand.insist(league(hand).date == was + days(7), "a week later");
        hand.press(Qt::Key_Left, Qt::AltModifier);
        hand.insist(league(hand).date == was + days(6), "keys take the same race a day back");
        hand.press(Qt::Key_Delete);
        hand.insist(squadOf(hand).races.size() == squad.races.size() - 1, "and Delete takes it out");
        for (int step = 0; step < 3; ++step)
            hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(squadOf(hand).races == squad.races, "each was one step");
    }

    void aPhaseBeginsLaterByItsLeftEdge()
    {
        WideSeason season;
        auto &[squad, hand, cycle, day] = season;
        const auto taper = placeOf(hand, "Taper, ");
        pull(hand, { taper.left() + 2, taper.center().y() }, 2 * day);
        hand.sees("Undo");
        const auto taperOf = [](const Squad &in) {
            return std::ranges::find_if(in.phases, [&](const Phase &phase) {
                return phase.kind == PhaseKind::Taper && phase.group == in.groups.front().id;
            });
        };
        hand.insist(taperOf(squadOf(hand))->firstDay == taperOf(squad)->firstDay + days(2), "two days later");
        hand.insist(taperOf(squadOf(hand))->lastDay == taperOf(squad)->lastDay, "with the same end");
    }

    void aRaceIsPutOnADayOfTheSeason()
    {
        WideSeason season;
        auto &[squad, hand, cycle, day] = season;
        const QPointF free(cycle.left() - 20.5 * day, placeOf(hand, "County League, ").center().y());
        hand.countFromHere();
        hand.rightClickAt(free);
        hand.clickOn("Add race…");
        hand.type("Relays");
        hand.press(Qt::Key_Return);
        hand.needsAtMost(4, "A race on a day of the season");
        hand.seesNo("What it is to the season");
        hand.insist(squadOf(hand).races.size() == squad.races.size() + 1
                && squadOf(hand).races.back().date == openCycle(hand).firstDay - days(21),
            "on the day that was pointed at");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_T); // by keys, where what is chosen begins
        hand.type("Relays");
        hand.press(Qt::Key_Return);
        hand.seesNo("What it is to the season");
        hand.insist(squadOf(hand).races.size() == squad.races.size() + 1, "the same by keys");
        hand.press(Qt::Key_P);
        hand.sees("Add phase");
        hand.press(Qt::Key_Escape);
    }

    void anEmptySeasonOffersToPlanIt()
    {
        auto squad = exampleSquad(kToday);
        squad.cycles.clear();
        squad.phases.clear();
        squad.sessions.clear();
        squad.entries.clear();
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.sees("No cycle in 2026");
        hand.clickOn("Plan the season of Sprint-endurance");
        hand.sees("What it will be");
        hand.press(Qt::Key_Return);
        hand.seesNo("What it will be");
        const auto &cycles = squadOf(hand).cycles;
        hand.insist(!cycles.empty() && cycles.front().group == squad.groups[2].id, "of the group pressed on");
    }

    void aRaceOfTheBoardIsChosenMovedAndRemoved()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        const auto was = league(hand).date;
        hand.clickOn("1500\u2009m · County League");
        hand.sees("Drag it to another day");
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.insist(league(hand).date == was + days(1), "a day later by key");
        hand.sees("Drag it to another day"); // it is chosen still
        hand.drag("1500\u2009m · County League", "Sun 10");
        hand.insist(league(hand).date == was + days(2), "by drag");
        hand.press(Qt::Key_Return);
        hand.sees("Change race");
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Days of the cycle");
        hand.press(Qt::Key_Delete);
        hand.insist(squadOf(hand).races.size() == squad.races.size() - 1, "Delete takes it out");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(league(hand).date == was + days(2), "undo brings it back");
        hand.doubleClickOn("1500\u2009m · County League");
        hand.sees("Change race");
        hand.press(Qt::Key_Escape);
        hand.rightClickOn("1500\u2009m · County League");
        hand.clickOn("Remove race");
        hand.insist(squadOf(hand).races.size() == squad.races.size() - 1, "the menu removes it");
    }

    void aWorkoutIsTypedWhereADayIsEmpty()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto day = placeOf(hand, "Tue 5");
        hand.countFromHere();
        hand.clickAt(day.center() + QPointF(0, 150));
        QTest::mouseDClick(
            hand.window(), Qt::LeftButton, Qt::NoModifier, (day.center() + QPointF(0, 150)).toPoint());
        hand.sees("Type a workout");
        hand.type("5 x 300m [2:00]");
        hand.press(Qt::Key_Return);
        hand.seesNo("Type a workout");
        hand.insist(sessionsOn(hand, kToday + days(1)).size() == 1, "a session on Tuesday");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(sessionsOn(hand, kToday + days(1)).empty(), "one step takes it back");
    }

    void aDigitBeginsToTypeAWorkout()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.type("7 x 300m [2:00]");
        hand.press(Qt::Key_Return);
        hand.needsAtMost(2, "Type another workout straight on its day");
        hand.seesNo("Change the workout");
        const auto now = sessionsOn(hand, kToday);
        hand.insist(now.size() == 1 && notation::print(now[0]->workout.main) == "7 × 300 m [2:00]",
            "what was typed, from its first letter on");
    }

    void aRunIsTakenToAnotherDay()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        const auto runsOn = [&](int day) {
            return std::ranges::count_if(openCycle(hand).items,
                [day](const PlanItem &item) { return item.day == day && item.kind == ItemKind::LongRun; });
        };
        const int thursday = 10;
        hand.insist(runsOn(thursday) == 1, "a long run on Thursday");
        const auto run = placeOf(hand, "Thu 7");
        hand.clickAt(run.center() + QPointF(0, 24));
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.insist(runsOn(thursday) == 0 && runsOn(thursday + 1) == 1, "Shift and an arrow take it along");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(runsOn(thursday) == 1, "and back");
        pull(hand, run.center() + QPointF(0, 24), run.width() + 100);
        hand.insist(runsOn(thursday) == 0, "so does a drag");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(openCycle(hand).items == cycleOn(squad, squad.groups.front().id, kToday)->items,
            "each was one step");
    }

    void theMenuIsOfWhatThePointerIsOn()
    {
        auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        const auto count = openCycle(hand).items.size();
        const auto strides = placeOf(hand, "Sun 10");
        hand.rightClickAt(strides.center() + QPointF(-20, 66)); // the second thing of the day
        hand.clickOnIn("Remove", "");
        const auto &items = openCycle(hand).items;
        hand.insist(items.size() == count - 1, "one thing is gone");
        hand.insist(std::ranges::count_if(items, [](const PlanItem &item) { return item.day == 13; }) == 1
                && std::ranges::count_if(items,
                       [](const PlanItem &item) { return item.day == 13 && item.kind == ItemKind::Strides; })
                    == 0,
            "the strides, not the run");
    }

    void escapeLeadsBackToTheBoardAndTheLanes()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Days of the cycle");
        hand.press(Qt::Key_Z);
        hand.press(Qt::Key_Tab);
        hand.clickOn("Length in days");
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Season to scale");
    }

    void theInspectorTakesTheKeysWhereItSlidesIn()
    {
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1024, 700 } });
        hand.goTo("Plan");
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_Return);
        hand.sees("Does not take part");
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_Escape);
        hand.seesFocusOn("Days of the cycle");
    }

    void fourteenDaysArePlannedByOneKey()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        hand.sees("Cycle 6");
        hand.needsAtMost(1, "A 14-day cycle");
        const auto &cycles = squadOf(hand).cycles;
        hand.insist(cycles.size() == squad.cycles.size() + 1 && cycles.back().days == 14, "fourteen days");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(squadOf(hand).cycles == squad.cycles, "one step takes it back");
    }

    void whatGoesWithACycleIsSaid()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Delete, Qt::ControlModifier);
        hand.sees("Remove Cycle 5?");
        hand.sees("With it go 4 session");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestPlanWishes>(argc, argv);
}

#include "tst_planwishes.moc"
