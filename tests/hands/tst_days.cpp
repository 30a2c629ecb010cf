// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/library/library.h"
#include "domain/notation/notation.h"
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

/// The first group's, on a day of the open cycle: SS1 stands on Mon 4 May, ES1 on Wed 6.
const Session &sessionOn(Hand &hand, Date date = kToday)
{
    const auto &squad = squadOf(hand);
    return *sessionsOf(squad, squad.groups.front().id, { date, date }).front();
}

/// Whoever has another workout in today's session.
std::vector<const Entry *> othersOf(Hand &hand)
{
    auto lines = entriesOf(squadOf(hand), sessionOn(hand).id);
    std::erase_if(lines, [](const Entry *line) { return !line->own; });
    return lines;
}

QString printed(const Blocks &blocks)
{
    return QString::fromStdString(notation::print(blocks));
}

} // namespace

/// What a coach does to one session on its day: for one athlete, to its warm-up, to its workout.
class TestDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAthleteGetsAnotherWorkoutOfTheLibrary()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_W);
        hand.sees("Another workout for");
        hand.type("100 + 200");
        hand.press(Qt::Key_Return);
        hand.needsAtMost(4, "Another workout of the library for one athlete");
        hand.seesNo("Another workout for");
        hand.sees("runs 3 × (");
        hand.seesFocusOn("Targets");
        hand.insist(othersOf(hand).size() == 1, "one athlete runs another workout");
        hand.goTo("Log");
        hand.sees("runs 3 × (");
        hand.sees("26.0 · 200"); // the time, and what it is of
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(othersOf(hand).empty(), "and none after undo");
    }

    void oneAthleteGetsATypedWorkoutByTheMouse()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_Return);
        hand.clickOn("Type another…");
        hand.sees("Another workout for");
        hand.type("5 x 300m [2:00]");
        hand.sees("Read as 5 reps");
        hand.press(Qt::Key_Return);
        hand.seesNo("Another workout for");
        hand.sees("runs 5 × 300 m");
        hand.insist(othersOf(hand).size() == 1 && totalsOf(othersOf(hand)[0]->own->main).reps == 5,
            "five reps of 300 m");
        hand.press(Qt::Key_P, Qt::ControlModifier); // what is on the board is on paper
        hand.sees("Sheet");
        hand.goTo("Plan");
        hand.press(Qt::Key_E);
        hand.press(Qt::Key_End);
        hand.press(Qt::Key_Return); // who runs something else comes last
        hand.sees("runs 5 × 300 m");
        hand.clickOn("As the session");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Back to the group's plan");
        hand.insist(othersOf(hand).empty(), "the session's workout again");
    }

    void oneAthleteRunsFewerOrMoreSets()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Right); // Wed 6
        hand.countFromHere();
        hand.press(Qt::Key_E);
        hand.seesFocusOn("Targets");
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Tab); // sets
        hand.press(Qt::Key_Up);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.needsAtMost(5, "A set more for one athlete");
        hand.seesNo("Group within the session");
        const auto wednesday = kToday + std::chrono::days(2);
        const auto more = [&] {
            const auto lines = entriesOf(squadOf(hand), sessionOn(hand, wednesday).id);
            return lines.size() == 1 && lines[0]->own ? totalsOf(lines[0]->own->main).reps : 0;
        };
        const int planned = totalsOf(sessionOn(hand, wednesday).workout.main).reps;
        hand.insist(more() > planned, "more reps than the others");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(more() == 0, "and as the others after undo");
    }

    void theWarmUpIsChangedByKeysAndByTheMenu()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto before = printed(sessionOn(hand).workout.warmUp);
        hand.countFromHere();
        hand.press(Qt::Key_U);
        hand.type("15 min jog, 4 x 80 m strides");
        hand.press(Qt::Key_Return);
        hand.needsAtMost(3, "Another warm-up");
        hand.seesNo("Change the workout");
        hand.insist(printed(sessionOn(hand).workout.warmUp) == "15 min #jog; 4 × 80 m #stride",
            "the session's warm-up: " + printed(sessionOn(hand).workout.warmUp));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(printed(sessionOn(hand).workout.warmUp) == before, "as it was");
        hand.rightClickOn("Mon 4");
        hand.clickOn("This session");
        hand.clickOn("Warm-up and cool-down…");
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type("blah");
        hand.sees([](const Screen &screen) { return screen.says("blah"); }, "what is not understood");
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type("2 km easy");
        hand.press(Qt::Key_Tab);
        hand.type("10 min jog");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Change the workout");
        hand.insist(printed(sessionOn(hand).workout.warmUp) == "2000 m (easy)"
                && printed(sessionOn(hand).workout.coolDown) == "10 min #jog",
            "both are changed");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Sheet");
    }

    void levelStylePredictionAndTrialTakeOneKeyEach()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto workout = sessionOn(hand).workout;
        hand.countFromHere();
        hand.press(Qt::Key_X);
        hand.needsAtMost(1, "Another style of the same pace");
        hand.sees("Undo");
        hand.insist(sessionOn(hand).workout.style != workout.style
                && stepOf(sessionOn(hand).workout.rung) == stepOf(workout.rung),
            "the same pace in another style");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(sessionOn(hand).workout == workout, "and back");
        hand.press(Qt::Key_D);
        hand.insist(sessionOn(hand).workout.style == Style::RacePrediction, "a race prediction");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_Right); // Tue 5, a base run
        hand.press(Qt::Key_K);
        hand.sees("Time trial");
        const auto &squad = squadOf(hand);
        const auto &items = cycleOn(squad, squad.groups.front().id, kToday)->items;
        const auto trial = std::ranges::find(items, ItemKind::TimeTrial, &PlanItem::kind);
        hand.insist(trial != items.end() && trial->distance == lengthOf(squad.groups.front().targetRace),
            "over the race's distance");
        hand.insist(std::ranges::count(items, trial->day, &PlanItem::day) == 1, "and the base run goes");
        hand.rightClickOn("Mon 4");
        hand.clickOn("This session");
        hand.clickOn("Another style of the pace");
        hand.insist(sessionOn(hand).workout.style != workout.style, "the mouse does the same");
    }

    void theNextCycleHasASixthSessionWhereOneAsksForIt()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("Plan…");
        hand.choose("Sixth session", "Race prediction");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Plan the next cycle");
        const auto &squad = squadOf(hand);
        const auto &cycle = *cyclesOf(squad, squad.groups.front().id).back();
        const auto sessions = sessionsOf(squad, cycle.id);
        hand.insist(sessions.size() == 6, "six sessions");
        hand.insist(std::ranges::count(sessions, Style::RacePrediction,
                        [](const Session *each) { return each->workout.style; })
                == 1,
            "one of them predicts a race");
        // Every one says why it is there, one key away, and what else could be.
        for (const auto *session : sessions) {
            hand.press(Qt::Key_Y);
            hand.seesFocusOn("Workouts for this session");
            hand.sees(QString::fromStdString(session->workout.name)); // the one that the keys were on
            hand.seesNo("It is your own choice.");
            hand.sees(
                [](const Screen &screen) {
                    return screen.says("The list begins at level") || screen.says("Level ")
                        || screen.says("It predicts a race") || screen.says("It was taken because")
                        || screen.says("Back to level");
                },
                "why " + QString::fromStdString(session->workout.name) + " is there");
            hand.press(Qt::Key_Escape);
            hand.seesFocusOn("Days of the cycle");
            for (int day = cycle.dayOf(session->date); day + 1 < cycle.days; ++day) {
                hand.press(Qt::Key_Right);
                if (!sessionsOf(squad, cycle.group, { cycle.dateOf(day + 1), cycle.dateOf(day + 1) }).empty())
                    break;
            }
        }
    }

    void aTypedWorkoutIsKeptInTheLibraryOrOnlyHere()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        const auto own = squadOf(hand).workouts.size();
        hand.press(Qt::Key_T);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type("7 x 300m [2:00]");
        hand.press(Qt::Key_Return);
        hand.seesNo("Change the workout");
        hand.insist(squadOf(hand).workouts.size() == own, "only here");
        hand.press(Qt::Key_T);
        hand.clickOn("Keep it in the library too");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Change the workout");
        hand.insist(squadOf(hand).workouts.size() == own + 1, "kept afterwards");
        const auto &kept = squadOf(hand).workouts.back();
        hand.insist(sessionOn(hand).workout.id == kept.id, "the session is of it");
        hand.insist(kept.level == levelsBeside(libraryOf(squadOf(hand)), kept), "at the end of its list");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(squadOf(hand).workouts.size() == own, "one step takes it back");
    }

    void aCopiedCycleKeepsWhatAthletesDoOtherwiseByChoice()
    {
        for (const bool keep : { false, true }) {
            Hand hand({ .squad = exampleSquad(kToday) });
            hand.goTo("Plan");
            hand.press(Qt::Key_E);
            hand.seesFocusOn("Targets");
            hand.press(Qt::Key_B);
            hand.clickOn("More of this cycle and the season");
            hand.clickOn("Copy");
            hand.sees("Keep what single athletes do otherwise");
            if (keep)
                hand.clickOn("Keep what single athletes do otherwise");
            hand.press(Qt::Key_Return, Qt::ControlModifier);
            hand.seesNo("Keep what single athletes do otherwise");
            const auto &squad = squadOf(hand);
            const auto sessions = sessionsOf(squad, cyclesOf(squad, squad.groups.front().id).back()->id);
            const auto lines = std::ranges::count_if(
                sessions, [&](const Session *session) { return !entriesOf(squad, session->id).empty(); });
            hand.insist((lines > 0) == keep, keep ? "kept" : "dropped");
        }
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestDays>(argc, argv);
}

#include "tst_days.moc"
