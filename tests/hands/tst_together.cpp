// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/plan/board.h"
#include "hands/hand.h"

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Sessions on days of the open cycle, by date: "05-04 SS1". In the example they stand on Mon 4, Wed 6 and
/// Sat 9 May, and before.
QStringList sessionsFrom(const Squad &squad, Date from)
{
    QStringList lines;
    for (const auto *session : sessionsOf(squad, squad.groups.front().id, { from, {} }))
        lines << QString::fromStdString(isoDate(session->date).substr(5)) + ' '
                + (session->role ? codeOf(*session->role).data() : "-");
    return lines;
}

QStringList now(Hand &hand)
{
    return sessionsFrom(hand.program().workspace().squad(), kToday);
}

std::size_t itemsOf(Hand &hand)
{
    const auto &squad = hand.program().workspace().squad();
    return cycleOn(squad, squad.groups.front().id, kToday)->items.size();
}

} // namespace

/// Several things of the board at once; layouts that are saved and used; races by their rank.
class TestTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSessionsAreMovedTogether()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto before = now(hand);
        hand.countFromHere();
        hand.press(Qt::Key_Space, Qt::ControlModifier); // Mon 4
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Space, Qt::ControlModifier); // Wed 6
        hand.sees("Shift and arrows move all that is chosen");
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.needsAtMost(5, "Move two sessions together");
        hand.sees("Undo");
        auto moved = before;
        moved[0].replace("05-04", "05-05");
        moved[1].replace("05-06", "05-07");
        hand.insist(now(hand) == moved, "both are a day later: " + now(hand).join(", "));
        hand.press(Qt::Key_Left, Qt::ShiftModifier); // they are still chosen
        hand.insist(now(hand) == before, "and back: " + now(hand).join(", "));
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(now(hand) == before, "each was one step");
    }

    void theMouseDoesTheSame()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto before = now(hand);
        hand.rightClickOn("Mon 4");
        hand.clickOn("Choose and swap");
        hand.clickOn("Choose it too");
        hand.rightClickOn("Wed 6");
        hand.clickOn("Choose and swap");
        hand.clickOn("Choose it too");
        hand.rightClickOn("Thu 7");
        hand.clickOn("Copy all 2");
        hand.rightClickOn("Thu 7");
        hand.clickOn("Paste");
        hand.sees("Copy several things");
        hand.insist(now(hand).size() == before.size() + 2, "two more: " + now(hand).join(", "));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(now(hand) == before, "one step takes them back");
    }

    void allGoAndComeBack()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto before = now(hand);
        const auto items = itemsOf(hand);
        hand.countFromHere();
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.press(Qt::Key_Delete);
        hand.needsAtMost(2, "Empty a cycle");
        hand.insist(now(hand).isEmpty() && itemsOf(hand) < items, "nothing is left");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(now(hand) == before && itemsOf(hand) == items, "one step brings all back");
    }

    void whatWouldLeaveTheCycleIsSaid()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto before = now(hand);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.press(Qt::Key_Right, Qt::ShiftModifier);
        hand.sees("a day outside of the cycle");
        hand.insist(now(hand) == before, "nothing moved");
    }

    void aLayoutIsSavedAndPlannedWithByMouse()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Save as layout…");
        hand.clickOn("Save");
        hand.sees("Undo");
        hand.countFromHere();
        hand.clickOn("Plan…");
        hand.choose("Ours", "Cycle 5");
        hand.sees("Forget layout");
        hand.clickOn("Plan 14 days");
        hand.sees("Cycle 6");
        hand.needsAtMost(5, "A cycle with a saved layout, by mouse");
        const auto &squad = hand.program().workspace().squad();
        const auto days = [](const Cycle &cycle) {
            std::vector<std::pair<int, ItemKind>> places;
            for (const auto &item : cycle.items)
                places.emplace_back(item.day, item.kind);
            return places;
        };
        const auto *first = cycleOn(squad, squad.groups.front().id, kToday);
        hand.insist(days(squad.cycles.back()) == days(*first), "with the days of the one before");
    }

    void whoIsAwayIsSaidOnTheDays()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_G); // the 800 m group
        hand.sees("−1");
        hand.hoverOver("−1");
        hand.sees("Roche");
    }

    void aLayoutIsSavedAndPlannedWith()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Save as layout…");
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type("Hill weeks");
        hand.press(Qt::Key_Return);
        hand.seesNo("Cycles of any group can be planned");
        hand.needsAtMost(5, "Save a layout");
        hand.clickOn("Plan…");
        for (int field = 0; field < 3; ++field)
            hand.press(Qt::Key_Tab); // days, target, layout
        hand.type("H");
        hand.sees("Forget layout");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Plan the next cycle");
        const auto &squad = hand.program().workspace().squad();
        const auto cycles = cyclesOf(squad, squad.groups.front().id);
        const auto rest = [](const Cycle &cycle) {
            return std::ranges::count(cycle.items, ItemKind::Rest, &PlanItem::kind);
        };
        hand.insist(squad.card.layouts.size() == 1, "the layout is kept");
        hand.insist(rest(*cycles.back()) == rest(*cycles[cycles.size() - 2]), "its rest days are the same");
    }

    void aRaceOnTheWayIsARaceOfRankB()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_C);
        hand.type("Open meeting");
        for (int field = 0; field < 4; ++field)
            hand.press(Qt::Key_Tab); // distance, start, day, what it is
        hand.type("B");
        hand.sees("B: prepared for on the way");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("What it is to the season");
        const auto &race = hand.program().workspace().squad().races.back();
        hand.insist(race.isTarget && race.rank == TargetRank::B, "it is a B race");
        hand.press(Qt::Key_Z);
        hand.sees("Open meeting ◇B"); // another race is near on the other side
    }

    void groupsAndAGuestWithinASession()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_B); // the first athlete into B
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Down); // in the field of reps: 3 of 4
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.sees("B, 3 of 4 reps");
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_B); // and the second: does as B does
        hand.needsAtMost(7, "A group within a session");
        const auto &squad = hand.program().workspace().squad();
        const auto lines
            = entriesOf(squad, sessionsOf(squad, squad.groups.front().id, { kToday, kToday }).front()->id);
        hand.insist(
            lines.size() == 2 && lines[0]->reps == 3 && lines[1]->reps == 3 && lines[1]->subgroup == 2,
            "both run three reps as group B");
        hand.countFromHere();
        hand.press(Qt::Key_G);
        hand.sees("With their own paces, for this session alone.");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.sees("Add a guest");
        hand.needsAtMost(2, "A guest in a session");
        const auto linesNow = [&] {
            return entriesOf(
                squad, sessionsOf(squad, squad.groups.front().id, { kToday, kToday }).front()->id)
                .size();
        };
        hand.insist(linesNow() == 3, "the guest has a line");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(linesNow() == 2, "and none after undo");
    }

    void theNextCycleIsPlannedFromToday()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Today");
        hand.sees("missing: D. Roche");
        hand.countFromHere();
        hand.clickOn("800 m group · Cycle 5 · 27 Apr – 10 May");
        hand.sees("Plan the next cycle");
        hand.press(Qt::Key_Return);
        hand.seesNo("Plan the next cycle");
        hand.needsAtMost(2, "Plan what comes next from Today");
        const auto &squad = hand.program().workspace().squad();
        hand.insist(cyclesOf(squad, squad.groups[1].id).size() == 6, "the 800 m group has a sixth cycle");
    }

    void theSeasonIsPrintedAndEachAthleteHasABalance()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.scrollTo("Each athlete, km run of planned");
        hand.sees("Each athlete, km run of planned");
        hand.sees("Easy days between sessions and races");
        hand.countFromHere();
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Season 2026");
        hand.needsAtMost(1, "See the season as it prints");
    }

    void aCheckIsMendedByOneKey()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto before = now(hand);
        hand.press(Qt::Key_Right, Qt::ShiftModifier); // SS1 beside ES1
        const auto moved = now(hand);
        hand.sees("Move to");
        hand.countFromHere();
        hand.press(Qt::Key_F);
        hand.needsAtMost(1, "Mend a check");
        hand.insist(now(hand) != moved, "a session moved: " + now(hand).join(", "));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(now(hand) == moved, "one step takes it back");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(now(hand) == before, "and the move");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestTogether>(argc, argv);
}

#include "tst_together.moc"
