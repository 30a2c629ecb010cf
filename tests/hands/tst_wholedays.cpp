// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/plan/board.h"
#include "hands/hand.h"

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

const Cycle &openCycle(const Squad &squad)
{
    return *cycleOn(squad, squad.groups.front().id, kToday);
}

const Squad &squadOf(Hand &hand)
{
    return hand.program().workspace().squad();
}

std::ptrdiff_t gymsOf(Hand &hand)
{
    return std::ranges::count(openCycle(squadOf(hand)).items, ItemKind::Gym, &PlanItem::kind);
}

/// The example squad with so much in the gym today, before the session.
Squad withGym(int times)
{
    auto squad = exampleSquad(kToday);
    auto &items = std::ranges::find(squad.cycles, openCycle(squad).id, &Cycle::id)->items;
    for (int i = 1; i <= times; ++i)
        items.push_back({ .day = openCycle(squad).dayOf(kToday),
            .kind = ItemKind::Gym,
            .place = "Hall " + std::to_string(i),
            .note = "Squats, lunges and jumps" });
    std::ranges::stable_sort(items, {}, &PlanItem::day);
    return squad;
}

} // namespace

/// Whatever a day holds: all of it is seen, in the coach's order.
class TestWholeDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDaySaysHowMuchMoreThereIs()
    {
        Hand hand({ .squad = withGym(6) });
        hand.goTo("Plan");
        hand.sees("Hall 6"); // the session comes last and is chosen
        hand.seesNo("Hall 1");
        hand.clickOn("4 more"); // from the end to the first
        hand.sees("Hall 1");
        hand.clickOn("4 more"); // and on
        hand.seesNo("Hall 1");
        for (int thing = 0; thing < 7; ++thing)
            hand.press(Qt::Key_Space);
        hand.sees("Hall 6");
        hand.clickOn("Tue 5");
        hand.clickOn("Mon 4");
        hand.sees("Hall 6");
    }

    void aSessionHasANoteAndIsForSomeOfTheGroup()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.press(Qt::Key_T);
        hand.clickOn("Note");
        hand.type("Bring spikes");
        hand.clickOn("A. Okafor");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Change the workout");
        hand.sees("Bring spikes");
        const auto &now = squadOf(hand);
        const auto &session = *sessionsOf(now, now.groups.front().id, { kToday, kToday }).front();
        const auto outOf = [&] { return missingFrom(now, session).size(); };
        hand.insist(session.notes == "Bring spikes", "the session has the note");
        hand.insist(outOf() + 1 == membersOf(now, session.group).size(), "one athlete runs");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Sheet");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(outOf() == 0, "one step takes both back");
    }

    void aThingIsRepeatedByKeysAndByTheMenu()
    {
        Hand hand({ .squad = withGym(1) });
        hand.goTo("Plan");
        const auto before = gymsOf(hand);
        hand.press(Qt::Key_Left); // Sun 3
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Space); // from the session to the gym
        hand.countFromHere();
        hand.press(Qt::Key_R, Qt::ControlModifier);
        hand.sees("Every so many days");
        hand.type("2");
        hand.sees("Wed 6 May, Fri 8 May, Sun 10 May");
        hand.press(Qt::Key_Return);
        hand.seesNo("Every so many days");
        hand.needsAtMost(3, "Repeat a thing every second day");
        hand.insist(gymsOf(hand) == before + 3, "three more");
        hand.seesFocusOn("Days of the cycle");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(gymsOf(hand) == before, "one step takes them back");
        hand.rightClickOn("Wed 6");
        hand.clickOn("Repeat…");
        hand.sees("There is no day of a cycle for it");
        hand.press(Qt::Key_Escape);
    }

    void aThingGoesUpAndDownOnItsDay()
    {
        Hand hand({ .squad = withGym(2) });
        hand.goTo("Plan");
        const auto items = openCycle(squadOf(hand)).items;
        hand.press(Qt::Key_Space); // the first of the day
        hand.press(Qt::Key_Down, Qt::AltModifier);
        hand.insist(openCycle(squadOf(hand)).items != items, "it is the second now");
        hand.press(Qt::Key_Up, Qt::AltModifier);
        hand.insist(openCycle(squadOf(hand)).items == items, "and the first again");
        hand.press(Qt::Key_Up, Qt::AltModifier);
        hand.sees("There is nothing on that side of it");
    }

    void groupsWithinASessionStandOnTheBoard()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_A);
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_B);
        hand.sees("Groups A, B");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees("Group A");
    }

    void aSessionIsCopiedAsTextForAChat()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        hand.needsAtMost(1, "A session as text");
        hand.sees("The session is on the clipboard as text.");
        hand.insist(Hand::clipboard().contains("4 x 400m. 2:30 Rec (SS1"), Hand::clipboard());
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Copy as text");
        hand.sees("The cycle is on the clipboard as text.");
        hand.insist(Hand::clipboard().contains("Mon 4 May: 18:30 \u00b7 Track: 4 x 400m. 2:30 Rec (SS1"),
            Hand::clipboard());
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestWholeDays>(argc, argv);
}

#include "tst_wholedays.moc"
