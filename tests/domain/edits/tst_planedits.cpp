// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/planedits.h"

#include "domain/edits/edits.h"
#include "domain/squad/validation.h"

#include "support/filledcycle.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using enum ItemKind;

namespace {

Squad taken(const Squad &squad, SessionId session, int day)
{
    return after(squad, edits::takeToDay(squad, squad.cycles[0], session, day - 1));
}

} // namespace

class PlanEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExpectedIsSaidBeforeAnythingIsLogged()
    {
        auto squad = aSquad();
        const auto session = squad.sessions[0];
        QVERIFY(isEmpty(edits::expectOf(squad, session, 7, "hardest: the last"))); // it was run
        squad.entries.clear();
        const auto edit = edits::expectOf(squad, session, 7, "hardest: the last");
        QVERIFY(apply(squad, edit));
        QCOMPARE(squad.sessions[0].plannedRpe, std::optional(7));
        QCOMPARE(squad.sessions[0].expected, std::string("hardest: the last"));
        QVERIFY(isEmpty(edits::expectOf(squad, squad.sessions[0], 7, "hardest: the last")));
    }

    void aSessionThatLeftItsCycleOutlivesIt()
    {
        const auto filled = aFilledSquad();
        const auto &cycle = filled.cycles[0];
        const auto left = sessionOf(filled, PaceRole::SS2), stayed = sessionOf(filled, PaceRole::ES2);
        const auto later = cycle.lastDay() + std::chrono::days(1);
        const auto before = after(filled, edits::moveSession(*filled.find(left), later));
        const auto edit = edits::removeCycle(before, cycle.id);
        const auto squad = after(before, edit);
        QVERIFY(squad.find(left) && !squad.find(left)->cycle && !squad.find(stayed));
        QVERIFY(after(squad, inverse(edit)) == before);
    }

    void aSessionAndAnEasyDayChangePlaces()
    {
        const auto before = aFilledSquad();
        const auto id = sessionOf(before, PaceRole::SS2);
        const auto squad = taken(before, id, 3);
        QCOMPARE(dayOf(squad, id), 3);
        QVERIFY(itemsOn(squad, 3).empty());
        QCOMPARE(itemsOn(squad, 2), (std::vector { BaseRun }));
        QVERIFY(openPlaces(boardOf(squad, squad.cycles[0])).empty());
    }

    void aRestDayIsNeverLost()
    {
        const auto before = aFilledSquad();
        const auto id = sessionOf(before, PaceRole::SS1); // day 8
        const auto edit = edits::takeToDay(before, before.cycles[0], id, 6);
        QCOMPARE(edit.kind, EditKind::ExchangeDays);
        const auto squad = after(before, edit);
        QCOMPARE(dayOf(squad, id), 7);
        QVERIFY(itemsOn(squad, 7).empty());
        QCOMPARE(itemsOn(squad, 8), (std::vector { Rest }));
        QVERIFY(after(squad, inverse(edit)) == before);
    }

    void anEditOfADayIsToldByItsDate()
    {
        const auto squad = aFilledSquad();
        const auto &cycle = squad.cycles[0];
        for (const auto &edit : { edits::setDay(squad, cycle, 2, Rest), edits::lengthenRun(cycle, 2, 5min),
                 edits::addItem(cycle, { .day = 2, .kind = Gym }), edits::insertDay(squad, cycle, 2),
                 edits::takeOutDay(squad, cycle, 2) })
            QCOMPARE(edit.subject, std::string("2026-06-03"));
    }

    void twoSessionsChangePlacesWithTheirOpenings()
    {
        const auto before = aFilledSquad();
        const auto first = sessionOf(before, PaceRole::SS2), second = sessionOf(before, PaceRole::ES2);
        auto squad = taken(before, first, 5);
        QCOMPARE(dayOf(squad, first), 5);
        QCOMPARE(dayOf(squad, second), 2);
        // What is removed afterwards leaves its opening where it stood.
        squad = after(squad, edits::removeSession(squad, first));
        QCOMPARE(openPlaces(boardOf(squad, squad.cycles[0])),
            (std::vector<OpenPlace> { { kFirst + std::chrono::days(4), PaceRole::SS2 } }));
        QVERIFY(taken(taken(before, first, 5), first, 2) == before);
    }

    void aRunBesideTheSessionStaysOnItsDay()
    {
        auto before = aFilledSquad();
        before = after(before, edits::setDay(before, before.cycles[0], 1, BaseRun));
        const auto id = sessionOf(before, PaceRole::SS2);
        const auto squad = taken(before, id, 3);
        QCOMPARE(itemsOn(squad, 2), (std::vector { BaseRun }));
        QCOMPARE(itemsOn(squad, 3), (std::vector { BaseRun }));
        QCOMPARE(dayOf(squad, id), 3);
    }

    void aSessionTakenBackLeavesThePlanAsItWas()
    {
        const auto before = aFilledSquad();
        for (const auto role : kAllRoles) {
            const auto id = sessionOf(before, role);
            const int home = dayOf(before, id);
            for (int day = 1; day <= 14; ++day) {
                const auto away = taken(before, id, day);
                const auto back = taken(away, id, home);
                QCOMPARE(back.sessions, before.sessions);
                QCOMPARE(back.cycles, before.cycles);
                QVERIFY(validate(away.cycles[0]).empty());
            }
        }
    }

    void fillingAfterAnyMoveDoublesNothing()
    {
        const auto before = aFilledSquad();
        for (const auto role : kAllRoles) {
            for (int day = 1; day <= 14; ++day) {
                const auto squad = taken(before, sessionOf(before, role), day);
                IdSource ids(1'800'000'000'000, 1);
                QVERIFY(proposeFilling(squad, squad.cycles[0], ids).sessions.empty());
            }
        }
    }

    void aRemovedSessionIsFilledOnItsDayAgain()
    {
        auto squad = aFilledSquad();
        const auto id = sessionOf(squad, PaceRole::SS2);
        squad = taken(squad, id, 3);
        squad = after(squad, edits::removeSession(squad, id));
        IdSource ids(1'800'000'000'000, 1);
        const auto filling = proposeFilling(squad, squad.cycles[0], ids);
        QCOMPARE(filling.sessions.size(), std::size_t { 1 });
        QCOMPARE(filling.sessions[0].role, std::optional(PaceRole::SS2));
        QCOMPARE(filling.sessions[0].date, kFirst + std::chrono::days(2));
    }

    void whatIsPutOnARestDayTakesItsPlaceAndSaysSo()
    {
        const auto before = aFilledSquad();
        auto session = aSession(900, kFirst + std::chrono::days(6));
        const auto edit = edits::placeSession(before, session);
        QCOMPARE(edit.kind, EditKind::UseRestDay);
        QVERIFY(itemsOn(after(before, edit), 7).empty());
        session.date = kFirst;
        QCOMPARE(edits::placeSession(before, session).kind, EditKind::AddSession);
        const auto copy = edits::copyToDay(before, before.cycles[0], before.sessions[0], { 901 }, 11);
        QCOMPARE(copy.kind, EditKind::UseRestDay);
        QVERIFY(itemsOn(after(before, copy), 12).empty());
    }

    void aSessionOfAnotherCycleBecomesOneOfThis()
    {
        auto before = aFilledSquad();
        auto stray = aSession(900, kFirst + std::chrono::days(20));
        stray.workout.rung = PaceRung::M3000; // ES1 here; it said SS2
        before.sessions.push_back(stray);
        std::ranges::sort(before.sessions, {}, &Session::id);
        const auto squad = taken(before, stray.id, 7);
        const auto *moved = squad.find(stray.id);
        QCOMPARE(moved->date, kFirst + std::chrono::days(6));
        QCOMPARE(moved->role, std::optional(PaceRole::ES1));
        QCOMPARE(moved->cycle, std::optional(squad.cycles[0].id));
        QVERIFY(itemsOn(squad, 7).empty());
        before.sessions.front().group = { 101 };
        QVERIFY(edits::takeToDay(before, before.cycles[0], before.sessions.front().id, 5).changes.empty());
    }

    void aDayIsMadeEasy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("items");
        QTest::newRow("base run") << int(BaseRun) << 1;
        QTest::newRow("strides") << int(Strides) << 2;
        QTest::newRow("long run") << int(LongRun) << 1;
        QTest::newRow("rest") << int(Rest) << 1;
    }
    void aDayIsMadeEasy()
    {
        QFETCH(int, kind);
        QFETCH(int, items);
        auto squad = aFilledSquad();
        squad = after(squad, edits::addItem(squad.cycles[0], { .day = 0, .kind = Note, .note = "Kit" }));
        squad = after(squad, edits::setDay(squad, squad.cycles[0], 0, static_cast<ItemKind>(kind)));
        const auto there = itemsOn(squad, 1);
        QCOMPARE(int(there.size()), items + 1);
        QCOMPARE(there.front(), Note);
        QCOMPARE(there.back(), static_cast<ItemKind>(kind));
    }

    void aSessionDayTakesARunButNoRest()
    {
        const auto squad = aFilledSquad();
        QVERIFY(edits::setDay(squad, squad.cycles[0], 1, Rest).changes.empty());
        const auto run = after(squad, edits::setDay(squad, squad.cycles[0], 1, LongRun));
        QCOMPARE(itemsOn(run, 2), (std::vector { LongRun }));
        QCOMPARE(dayOf(run, sessionOf(run, PaceRole::SS2)), 2);
    }

    void anOpenPlaceThatBecomesEasyIsGone()
    {
        auto squad = aFilledSquad();
        squad.sessions.clear();
        squad = after(squad, edits::setDay(squad, squad.cycles[0], 1, Rest));
        QCOMPARE(itemsOn(squad, 2), (std::vector { Rest }));
        QCOMPARE(openPlaces(boardOf(squad, squad.cycles[0])).size(), std::size_t { 4 });
    }

    void aRunIsLengthenedWithinTenMinutesAndFourHours()
    {
        auto cycle = aFilledSquad().cycles[0]; // day 1: base run, 45 min
        const auto lengthOf = [](const Edit &edit) {
            return std::get<Change<Cycle>>(edit.changes.at(0)).after->items[0].length->count();
        };
        QCOMPARE(lengthOf(edits::lengthenRun(cycle, 0, 5min)), 50);
        QCOMPARE(lengthOf(edits::lengthenRun(cycle, 0, -60min)), 10);
        QCOMPARE(lengthOf(edits::lengthenRun(cycle, 0, 600min)), 240);
        QVERIFY(edits::lengthenRun(cycle, 1, 5min).changes.empty()); // a session alone
        QVERIFY(edits::lengthenRun(cycle, 6, 5min).changes.empty()); // rest
    }

    void itemsAreAddedChangedAndRemovedInOrderOfDay()
    {
        auto squad = aFilledSquad();
        const PlanItem gym { .day = 2, .kind = Gym, .startMinute = 1000, .place = "Hall", .length = 30min };
        squad = after(squad, edits::addItem(squad.cycles[0], gym));
        const auto at = std::ranges::find(squad.cycles[0].items, gym) - squad.cycles[0].items.begin();
        QVERIFY(std::ranges::is_sorted(squad.cycles[0].items, {}, &PlanItem::day));
        auto later = gym;
        later.day = 9;
        const auto moved
            = after(squad, edits::changeItem(squad.cycles[0], static_cast<std::size_t>(at), later));
        QVERIFY(std::ranges::is_sorted(moved.cycles[0].items, {}, &PlanItem::day));
        QCOMPARE(itemsOn(moved, 10), (std::vector { Gym }));
        const auto gone = after(squad, edits::removeItem(squad.cycles[0], static_cast<std::size_t>(at)));
        QVERIFY(gone.cycles == aFilledSquad().cycles);
    }

    void anotherWorkoutTakesTheRoleOfItsPace()
    {
        auto squad = aSquad(); // one session, SS2, logged
        auto workout = aWorkout(2);
        workout.rung = PaceRung::M800;
        QVERIFY(edits::replaceWorkout(squad, squad.sessions[0], workout).changes.empty());
        squad.entries.clear();
        auto other = after(squad, edits::replaceWorkout(squad, squad.sessions[0], workout)).sessions[0];
        QCOMPARE(other.workout, workout);
        QCOMPARE(other.role, std::optional(PaceRole::SS1));
        workout.rung = PaceRung::M10000; // none of the five
        other = after(squad, edits::replaceWorkout(squad, squad.sessions[0], workout)).sessions[0];
        QCOMPARE(other.role, std::optional<PaceRole>());
    }

    void whoLeavesTheSquadLeavesThePlan()
    {
        auto squad = aFilledSquad();
        const std::vector<AthleteId> both { { 200 }, { 201 } }, one { { 200 } };
        auto &items = squad.cycles[0].items;
        const auto size = items.size();
        items.push_back({ .day = 13, .kind = Gym, .athletes = both });
        items.push_back({ .day = 13, .kind = Drill, .athletes = one });
        const auto edit = edits::removeAthlete(squad, { 200 });
        const auto left = after(squad, edit);
        QCOMPARE(left.cycles[0].items.size(), size + 1);
        QCOMPARE(left.cycles[0].items.back().athletes, (std::vector<AthleteId> { { 201 } }));
        QVERIFY(after(left, inverse(edit)) == squad);
    }

    void thingsOfADayStandInTheCoachsOrder()
    {
        Cycle cycle;
        cycle.items = { { .day = 2, .kind = ItemKind::BaseRun },
            { .day = 2, .kind = ItemKind::Quality, .role = PaceRole::SS2 },
            { .day = 2, .kind = ItemKind::Gym }, { .day = 2, .kind = ItemKind::Drill, .startMinute = 600 },
            { .day = 3, .kind = ItemKind::Note, .note = "x" } };
        const auto kinds = [](const Edit &edit) {
            QString said;
            for (const auto &change : edit.changes) {
                for (const auto &item : std::get<Change<Cycle>>(change).after->items)
                    said += QString::number(static_cast<int>(item.kind));
            }
            return said;
        };
        QCOMPARE(kinds(edits::moveWithinDay(cycle, 2, -1)), QString("70168"));
        QCOMPARE(kinds(edits::moveWithinDay(cycle, 0, 1)), kinds(edits::moveWithinDay(cycle, 2, -1)));
        QVERIFY(edits::moveWithinDay(cycle, 0, -1).changes.empty());
        QVERIFY(edits::moveWithinDay(cycle, 2, 1).changes.empty()); // the drills have a time
        QVERIFY(edits::moveWithinDay(cycle, 3, -1).changes.empty());
        QVERIFY(edits::moveWithinDay(cycle, 4, -1).changes.empty()); // of another day
    }

    void aMoveIntoThePastIsKnown()
    {
        const auto session = aSession(400, 2026y / 5 / 4);
        const auto moved = [&](Date to) { return edits::moveSession(session, to); };
        QCOMPARE(
            edits::movedIntoThePast(moved(2026y / 5 / 3), 2026y / 5 / 4), std::optional<Date>(2026y / 5 / 3));
        QVERIFY(!edits::movedIntoThePast(moved(2026y / 5 / 4), 2026y / 5 / 4));
        QVERIFY(!edits::movedIntoThePast(moved(2026y / 5 / 3), 2026y / 5 / 5)); // it was over before
        QVERIFY(!edits::movedIntoThePast(edits::addSession(aSession(400, 2026y / 5 / 3)), 2026y / 5 / 4));
    }
};

QTEST_APPLESS_MAIN(PlanEditsTest)
#include "tst_planedits.moc"
