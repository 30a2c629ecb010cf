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
    void aFullDaySaysHowMuchIsBelow()
    {
        Hand hand({ .squad = withGym(6) });
        hand.goTo("Plan");
        hand.sees("Hall 6"); // the session comes last and is chosen
        hand.sees("Back to the first");
        hand.clickOn("Back to the first");
        hand.sees("Hall 1");
        hand.sees("4 more");
        for (int thing = 0; thing < 7; ++thing)
            hand.press(Qt::Key_Space);
        hand.sees("Back to the first");
        hand.clickOn("Tue 5");
        hand.clickOn("Mon 4");
        hand.sees("Back to the first");
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
        const auto &now = hand.program().workspace().squad();
        const auto &session = *sessionsOf(now, now.groups.front().id, { kToday, kToday }).front();
        const auto outOf = [&] { return missingFrom(now, session).size(); };
        hand.insist(session.notes == "Bring spikes", "the session has the note");
        hand.insist(outOf() + 1 == membersOf(now, session.group).size(), "one athlete runs");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Sheet");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(outOf() == 0, "one step takes both back");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestWholeDays>(argc, argv);
}

#include "tst_wholedays.moc"
