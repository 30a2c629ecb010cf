// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/plan/board.h"
#include "hands/hand.h"

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

const Squad &squadOf(Hand &hand)
{
    return hand.program().workspace().squad();
}

/// The example's first group and its cycle of today.
const Cycle &openCycle(const Squad &squad)
{
    return *cycleOn(squad, squad.groups.front().id, kToday);
}

std::size_t countOf(const Squad &squad, GroupId group)
{
    return sessionsOf(squad, group, {}).size();
}

/// Without the sessions of one pace from today on, and its place.
Squad without(PaceRole role)
{
    auto squad = exampleSquad(kToday);
    auto &cycle = *std::ranges::find(squad.cycles, openCycle(squad).id, &Cycle::id);
    std::erase_if(squad.sessions, [&](const Session &session) {
        return session.cycle == cycle.id && session.role == role && session.date >= kToday;
    });
    for (auto &item : cycle.items) {
        if (item.role == role)
            item = { .day = item.day };
    }
    return squad;
}

} // namespace

/// The season's balance, and cycles that take another shape.
class TestSeasonShape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBalanceIsSeenInMinutesAndOverTheSeason()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.scrollTo("Each athlete, km run of planned");
        hand.sees("Easy days between sessions and races");
        hand.countFromHere();
        hand.clickOnIn("In minutes", "What is chosen");
        hand.sees("Each athlete, min run of planned");
        hand.clickOn("Balance of the season");
        hand.sees("Between hard days: ");
        hand.needsAtMost(2, "See each athlete's minutes over the season");
    }

    void oneAthletesSeasonIsSeen()
    {
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1440, 900 } });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.sees("Metres at each pace");
        hand.countFromHere();
        hand.choose("Whose balance", "L. Hansen");
        hand.clickOnIn("In minutes", "Metres at each pace");
        hand.sees("Minutes at each pace");
        hand.needsAtMost(3, "See one athlete's season in minutes");
    }

    void aMissingPaceIsPutInByOneKey()
    {
        Hand hand({ .squad = without(PaceRole::SS1) });
        hand.goTo("Plan");
        const auto id = openCycle(squadOf(hand)).id;
        const auto group = openCycle(squadOf(hand)).group;
        const auto before = countOf(squadOf(hand), group);
        hand.sees("Put it on");
        hand.countFromHere();
        hand.press(Qt::Key_F);
        hand.needsAtMost(1, "Put a missing pace into a cycle");
        hand.insist(countOf(squadOf(hand), group) == before + 1, "a session came");
        const auto &squad = squadOf(hand);
        hand.insist(std::ranges::any_of(sessionsOf(squad, id),
                        [](const Session *session) {
                            return session->role == PaceRole::SS1 && session->date >= kToday;
                        }),
            "of the pace that was missing");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(countOf(squadOf(hand), group) == before, "one step takes it back");
    }

    void aCheckThatNothingMendsSaysWhy()
    {
        auto squad = without(PaceRole::SS1);
        for (auto &session : squad.sessions) {
            if (session.cycle == openCycle(squad).id && session.role == PaceRole::SS2)
                session.date += std::chrono::days(1); // it was run, one easy day before ES2
        }
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        const auto group = openCycle(squadOf(hand)).group;
        const auto before = countOf(squadOf(hand), group);
        const QString why = "It stays: it was run, or no other day is better.";
        hand.sees(why);
        hand.countFromHere();
        hand.press(Qt::Key_F); // of the check that has a remedy
        hand.needsAtMost(1, "Mend what can be mended");
        hand.insist(countOf(squadOf(hand), group) == before + 1, "the missing pace came");
        hand.seesNo("Put it on");
        hand.sees(why);
        hand.press(Qt::Key_F);
        hand.sees("Nothing that is known here would make it better.");
        hand.press(Qt::Key_Z); // over the season the same
        hand.scrollTo(why);
        hand.sees(why);
    }

    void theChecksAreInSightWhereTheWindowIsNarrow()
    {
        Hand hand({ .squad = without(PaceRole::SS1), .size = { 1024, 700 } });
        hand.goTo("Plan");
        hand.sees("Put it on");
        const auto before = countOf(squadOf(hand), openCycle(squadOf(hand)).group);
        hand.clickOn("Put it on");
        hand.insist(countOf(squadOf(hand), openCycle(squadOf(hand)).group) == before + 1, "a session came");
    }

    void rainForAllGroupsComesAndGoes()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto cycles = squadOf(hand).cycles;
        const auto isLonger = [&](int by) {
            int groups = 0;
            for (const auto &cycle : squadOf(hand).cycles) {
                const auto was = std::ranges::find(cycles, cycle.id, &Cycle::id);
                groups += cycle.contains(kToday) && cycle.days == was->days + by ? 1 : 0;
            }
            return groups >= 2;
        };
        hand.countFromHere();
        hand.press(Qt::Key_I);
        hand.needsAtMost(1, "Rain for all groups");
        hand.insist(isLonger(1), "every group's cycle has a day more");
        hand.press(Qt::Key_O); // the day that was put in, it has no session
        hand.insist(squadOf(hand).cycles == cycles, "and all are as they were");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(isLonger(1), "each was one step");
        hand.rightClickOn("Mon 4");
        hand.clickOn("Days from here");
        hand.clickOn("Take out this day for all groups");
        hand.insist(squadOf(hand).cycles == cycles, "the mouse does the same");
    }

    void aSessionIsCutAndPastedToAnotherGroup_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("with the mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void aSessionIsCutAndPastedToAnotherGroup()
    {
        QFETCH(bool, byKeys);
        const auto squad = exampleSquad(kToday);
        const auto from = squad.groups[0].id, to = squad.groups[1].id;
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        const auto there = countOf(squadOf(hand), to), here = countOf(squadOf(hand), from);
        hand.countFromHere();
        if (byKeys) {
            hand.press(Qt::Key_Right);
            hand.press(Qt::Key_Right); // Wed 6
            hand.press(Qt::Key_X, Qt::ControlModifier);
            hand.press(Qt::Key_G);
            hand.press(Qt::Key_V, Qt::ControlModifier);
            hand.needsAtMost(5, "Move a session to another group");
        } else {
            hand.rightClickOn("Wed 6");
            hand.clickOn("Cut");
            hand.choose("Group", QString::fromStdString(squad.groups[1].name));
            hand.rightClickOn("Mon 4");
            hand.clickOn("Paste");
        }
        hand.sees("Undo");
        hand.insist(countOf(squadOf(hand), from) == here - 1, "it left its group");
        hand.insist(countOf(squadOf(hand), to) == there + 1, "and is the other's");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(countOf(squadOf(hand), from) == here && countOf(squadOf(hand), to) == there,
            "one step takes it back");
    }

    void aCycleIsSplitRenamedAndEndedByKeys()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        const auto id = openCycle(squadOf(hand)).id;
        hand.press(Qt::Key_F2);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type("Spring");
        hand.press(Qt::Key_Return);
        hand.sees("Spring");
        hand.insist(squadOf(hand).find(id)->name == "Spring", "it has the name");
        hand.press(Qt::Key_Down); // a week further
        hand.press(Qt::Key_N);
        hand.sees("Undo");
        hand.insist(squadOf(hand).cycles.size() == squad.cycles.size() + 1, "two instead of one");
        hand.insist(squadOf(hand).find(id)->lastDay() < squad.find(id)->lastDay(), "the first is shorter");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(squadOf(hand).cycles == squad.cycles, "all is as it was");
    }

    void aCycleOfTheSeasonTakesAnotherShape()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad, .size = { 1440, 900 } });
        hand.goTo("Plan");
        const auto id = openCycle(squadOf(hand)).id;
        hand.press(Qt::Key_Z);
        hand.sees("What it will hold");
        hand.countFromHere();
        hand.choose("Target of the cycle", "800\u2009m");
        hand.needsAtMost(2, "Another target for a cycle");
        hand.insist(squadOf(hand).find(id)->targetRace == PaceRung::M800, "it leads to the 800");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.choose("Layout of the cycle", "second day");
        hand.insist(!(*squadOf(hand).find(id) == *squad.find(id)), "its days are others");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(squadOf(hand).cycles == squad.cycles, "each was one step");
        hand.clickOn("Cycle 5, ");
        hand.press(Qt::Key_R);
        hand.sees("Rename cycle");
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_S);
        hand.insist(squadOf(hand).cycles.size() == squad.cycles.size() + 1, "S splits a cycle too");
    }

    void oneGroupIsShownOrAll()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.sees("Sprint-endurance");
        hand.press(Qt::Key_A);
        hand.seesNo("Sprint-endurance");
        hand.clickOn("One group");
        hand.sees("Sprint-endurance");
    }

    void chartsOpenOnSomebodyWhoHasTimes()
    {
        auto squad = exampleSquad(kToday);
        const auto found = std::ranges::find_if(
            squad.entries, [&](const Entry &entry) { return entry.athlete != squad.athletes.front().id; });
        const Athlete only = *squad.find(found->athlete);
        std::erase_if(squad.entries, [&](const Entry &entry) { return entry.athlete != only.id; });
        Hand hand({ .squad = squad });
        hand.goTo("Charts");
        hand.seesNo("No rep times");
        hand.sees(QString::fromStdString(only.name));
        hand.sees("Latest mean");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestSeasonShape>(argc, argv);
}

#include "tst_seasonshape.moc"
