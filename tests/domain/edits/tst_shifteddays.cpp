// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/edits/stayed.h"

#include "support/filledcycle.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using enum ItemKind;

/// Days put in and taken out, and all that comes later or earlier for it.
class ShiftedDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rainPutsInADayAndEverythingComesLater()
    {
        auto before = aFilledSquad();
        IdSource ids(1'800'000'000'000, 1);
        const auto next
            = proposeCycle(before, kGroup, kFirst + std::chrono::days(14), 14, PaceRung::M1500, ids);
        before = after(before, edits::planCycle(next.cycle, next.sessions));
        const auto edit = edits::insertDay(before, before.cycles[0], 4); // day 5: ES2
        const auto squad = after(before, edit);
        QCOMPARE(squad.cycles[0].days, 15);
        QCOMPARE(dayOf(squad, sessionOf(squad, PaceRole::SS2)), 2);
        QCOMPARE(itemsOn(squad, 5), (std::vector { Rest }));
        QCOMPARE(dayOf(squad, sessionOf(squad, PaceRole::ES2)), 6);
        QCOMPARE(dayOf(squad, sessionOf(squad, PaceRole::RP)), 14);
        QCOMPARE(squad.cycles[1].firstDay, kFirst + std::chrono::days(15));
        QCOMPARE(squad.find(next.sessions[0].id)->date, next.sessions[0].date + std::chrono::days(1));
        QVERIFY(after(squad, inverse(edit)) == before);
        QVERIFY(after(squad, edits::takeOutDay(squad, squad.cycles[0], 4)) == before);
    }

    void aGapTakesUpTheRain()
    {
        auto before = aFilledSquad();
        auto later = before.cycles[0];
        later.id = { later.id.value + 1 };
        later.firstDay += std::chrono::days(15);
        before.cycles.push_back(later);
        const auto squad = after(before, edits::insertDay(before, before.cycles[0], 0));
        QCOMPARE(squad.cycles[1].firstDay, later.firstDay);
    }

    void whatWasRunStaysOnItsDay()
    {
        auto before = aFilledSquad();
        before.sessions[0].finished = true;
        const auto date = before.sessions[0].date;
        const auto squad = after(before, edits::insertDay(before, before.cycles[0], 0));
        QCOMPARE(squad.sessions[0].date, date);
        QCOMPARE(squad.sessions[1].date, before.sessions[1].date + std::chrono::days(1));
    }

    /// A log that is still open was run all the same.
    void whatIsLoggedStaysOnItsDay()
    {
        auto before = aFilledSquad();
        before.entries = { anEntry(500, before.sessions[0].id, { 200 }) };
        const auto squad = after(before, edits::insertDay(before, before.cycles[0], 0));
        QCOMPARE(squad.sessions[0].date, before.sessions[0].date);
        QCOMPARE(squad.sessions[1].date, before.sessions[1].date + std::chrono::days(1));
    }

    void whatStaysIsCounted()
    {
        auto squad = aFilledSquad();
        const auto first = squad.sessions[0].date;
        squad.sessions[0].finished = true;
        squad.entries = { anEntry(500, squad.sessions[1].id, { 200 }) };
        const auto &cycle = squad.cycles[0];
        const auto in = edits::insertDay(squad, cycle, 0);
        QCOMPARE(edits::stayedAsRun(squad, in), 2);
        QCOMPARE(edits::stayedAsRun(after(squad, in), in), 2);
        QCOMPARE(edits::stayedAsRun(squad, edits::insertDay(squad, cycle, cycle.dayOf(first) + 1)), 1);
        QCOMPARE(edits::stayedAsRun(squad, edits::moveSeason(squad, kGroup, kFirst, 5)), 2);
        auto renamed = cycle;
        renamed.name = "Spring";
        QCOMPARE(edits::stayedAsRun(squad, edits::changeCycle(cycle, renamed)), 0);
    }

    void aDayIsTakenOutForEveryGroupOrForNone()
    {
        auto before = aFilledSquad();
        before.groups.push_back({ { 555 }, "Others" });
        auto other = before.cycles[0];
        other.id = { other.id.value + 1 };
        other.group = { 555 };
        other.firstDay += std::chrono::days(1);
        before.cycles.push_back(other);
        const auto day = before.cycles[0].dateOf(3); // of easy running for both
        const auto in = after(before, edits::insertDayForAll(before, day));
        QCOMPARE(in.cycles[0].days, 15);
        QCOMPARE(in.cycles[1].days, 15);
        const auto out = edits::takeOutDayForAll(in, day);
        QVERIFY(after(in, out) == before);
        auto busy = in;
        busy.sessions.push_back(aSession(9000, day));
        busy.sessions.back().group = { 555 };
        QVERIFY(isEmpty(edits::takeOutDayForAll(busy, day)));
        QVERIFY(isEmpty(edits::takeOutDayForAll(in, kFirst - std::chrono::days(90))));
    }

    void aCycleIsNeitherTooLongNorTooShortNorASessionLost()
    {
        auto squad = aFilledSquad();
        QVERIFY(edits::takeOutDay(squad, squad.cycles[0], 1).changes.empty()); // SS2
        squad.cycles[0].days = 28;
        QVERIFY(edits::insertDay(squad, squad.cycles[0], 0).changes.empty());
        squad.cycles[0].days = 7;
        QVERIFY(edits::takeOutDay(squad, squad.cycles[0], 0).changes.empty());
    }

    void theSeasonFromACycleOnComesLaterOrEarlier()
    {
        auto before = aFilledSquad(); // 1 to 14 June
        IdSource ids(1'800'000'000'000, 1);
        const auto next
            = proposeCycle(before, kGroup, kFirst + std::chrono::days(16), 14, PaceRung::M1500, ids);
        before = after(before, edits::planCycle(next.cycle, next.sessions));
        before.phases = { { .id = { 350 }, .group = kGroup, .firstDay = kFirst, .lastDay = 2026y / 7 / 1 },
            { .id = { 351 }, .group = kGroup, .firstDay = 2026y / 7 / 2, .lastDay = 2026y / 7 / 9 },
            { .id = { 352 }, .group = { 101 }, .firstDay = 2026y / 7 / 2, .lastDay = 2026y / 7 / 9 } };
        const auto edit = edits::moveSeason(before, kGroup, next.cycle.firstDay, 3);
        const auto squad = after(before, edit);
        QCOMPARE(squad.cycles[0], before.cycles[0]);
        QCOMPARE(squad.cycles[1].firstDay, next.cycle.firstDay + std::chrono::days(3));
        QCOMPARE(squad.find(next.sessions[2].id)->date, next.sessions[2].date + std::chrono::days(3));
        QCOMPARE(squad.sessions[0], before.sessions[0]);
        QCOMPARE(squad.phases[0].firstDay, kFirst); // under way: it grows
        QCOMPARE(squad.phases[0].lastDay, Date(2026y / 7 / 4));
        QCOMPARE(squad.phases[1].firstDay, Date(2026y / 7 / 5));
        QCOMPARE(squad.phases[2], before.phases[2]);
        QVERIFY(after(squad, edits::moveSeason(squad, kGroup, squad.cycles[1].firstDay, -3)) == before);
        // Two days lie between the cycles.
        QVERIFY(!edits::moveSeason(before, kGroup, next.cycle.firstDay, -2).changes.empty());
        QVERIFY(edits::moveSeason(before, kGroup, next.cycle.firstDay, -3).changes.empty());
        QVERIFY(edits::moveSeason(before, kGroup, next.cycle.firstDay, 0).changes.empty());
    }
};

QTEST_APPLESS_MAIN(ShiftedDaysTest)
#include "tst_shifteddays.moc"
