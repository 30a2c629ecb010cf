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
};

int main(int argc, char *argv[])
{
    return runByHand<TestWholeDays>(argc, argv);
}

#include "tst_wholedays.moc"
