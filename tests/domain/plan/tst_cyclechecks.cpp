// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/cyclechecks.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kFirst = 2026y / 5 / 4;
constexpr GroupId kGroup { 100 };

Cycle aCycle(int days, Date firstDay = kFirst)
{
    Cycle cycle;
    cycle.id = { firstDay.time_since_epoch().count() };
    cycle.group = kGroup;
    cycle.firstDay = firstDay;
    cycle.days = days;
    cycle.items = defaultLayout(days);
    return cycle;
}

/// A cycle of 14 days with sessions still to be chosen where told, numbered from 1.
Cycle cycleWith(const std::vector<std::pair<int, PaceRole>> &quality, Date firstDay = kFirst)
{
    auto cycle = aCycle(14, firstDay);
    cycle.items.clear();
    for (const auto &[day, role] : quality)
        cycle.items.push_back({ .day = day - 1, .kind = ItemKind::Quality, .role = role });
    return cycle;
}

std::vector<CycleRemark> check(const Cycle &cycle, const std::vector<Cycle> &neighbours = {})
{
    Squad squad;
    squad.cycles = neighbours;
    squad.cycles.push_back(cycle);
    return fivepace::check(squad, cycle);
}

bool has(const std::vector<CycleRemark> &remarks, CycleCheck check, int day, PaceRole role)
{
    const CycleRemark wanted { check, kFirst + std::chrono::days(day - 1), role };
    return std::ranges::find(remarks, wanted) != remarks.end();
}

using enum PaceRole;

} // namespace

class CycleChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutsPassTheirOwnChecks()
    {
        QVERIFY(check(aCycle(14)).empty());
        QVERIFY(check(aCycle(21)).empty());
    }

    void layoutsJoinEndToStart()
    {
        for (const int before : { 14, 21 }) {
            for (const int days : { 14, 21 }) {
                const auto cycle = aCycle(days);
                const std::vector neighbours { aCycle(before, kFirst - std::chrono::days(before)),
                    aCycle(before, cycle.lastDay() + std::chrono::days(1)) };
                QVERIFY(check(cycle, neighbours).empty());
            }
        }
    }

    void aMissingPaceIsSaidOnTheFirstDay()
    {
        const auto remarks = check(cycleWith({ { 2, SS2 }, { 5, ES2 }, { 8, SS1 }, { 13, RP } }));
        QCOMPARE(remarks.size(), std::size_t { 1 });
        QVERIFY(has(remarks, CycleCheck::RoleMissing, 1, ES1));
    }

    void anEmptyCycleMissesAllFive()
    {
        const auto remarks = check(cycleWith({}));
        QCOMPARE(remarks.size(), std::size_t { 5 });
        for (const auto &remark : remarks)
            QCOMPARE(remark.check, CycleCheck::RoleMissing);
    }

    void aPaceRunTwiceIsSaidOnItsSecondDay()
    {
        const auto remarks
            = check(cycleWith({ { 2, SS2 }, { 5, ES2 }, { 7, SS1 }, { 11, SS1 }, { 13, RP } }));
        QVERIFY(has(remarks, CycleCheck::RoleTwice, 11, SS1));
    }

    void aSixthSessionBesideTheFiveIsTheCoachsOwn()
    {
        const auto remarks
            = check(cycleWith({ { 2, SS2 }, { 5, ES2 }, { 7, SS1 }, { 9, ES1 }, { 11, SS1 }, { 13, RP } }));
        QCOMPARE(remarks.size(), std::size_t { 0 });
    }

    void aSeventhIsSaid()
    {
        const auto remarks = check(cycleWith(
            { { 2, SS2 }, { 5, ES2 }, { 7, SS1 }, { 9, ES1 }, { 11, SS1 }, { 12, ES1 }, { 13, RP } }));
        QVERIFY(has(remarks, CycleCheck::RoleTwice, 11, SS1));
        QVERIFY(has(remarks, CycleCheck::RoleTwice, 12, ES1));
    }

    void qualityDaysSideBySideAreSaid()
    {
        const auto remarks = check(cycleWith({ { 2, SS2 }, { 5, ES2 }, { 8, SS1 }, { 9, ES1 }, { 13, RP } }));
        QCOMPARE(remarks.size(), std::size_t { 1 });
        QVERIFY(has(remarks, CycleCheck::AdjacentQuality, 9, ES1));
    }

    void oneEasyDayAfterTheFastestPaceIsTooFew()
    {
        const auto remarks
            = check(cycleWith({ { 2, SS2 }, { 4, ES2 }, { 8, SS1 }, { 10, ES1 }, { 13, RP } }));
        QCOMPARE(remarks.size(), std::size_t { 1 });
        QVERIFY(has(remarks, CycleCheck::TooSoonAfterSs2, 4, ES2));
    }

    void oneSideTwiceInARowIsSaid()
    {
        const auto remarks
            = check(cycleWith({ { 2, SS2 }, { 5, SS1 }, { 8, ES2 }, { 10, ES1 }, { 13, RP } }));
        QCOMPARE(remarks.size(), std::size_t { 2 });
        QVERIFY(has(remarks, CycleCheck::SameSideTwice, 5, SS1));
        QVERIFY(has(remarks, CycleCheck::SameSideTwice, 10, ES1));
    }

    void racePaceInTheFirstHalfIsSaid()
    {
        const auto early = check(cycleWith({ { 2, SS2 }, { 5, ES2 }, { 7, RP }, { 9, SS1 }, { 11, ES1 } }));
        QVERIFY(has(early, CycleCheck::RacePaceEarly, 7, RP));
        const auto late = check(cycleWith({ { 1, SS2 }, { 4, ES2 }, { 6, SS1 }, { 8, RP }, { 11, ES1 } }));
        QVERIFY(late.empty());
    }

    void qualityAcrossTheBoundaryIsSaid()
    {
        const auto cycle = cycleWith({ { 1, SS2 }, { 4, ES2 }, { 7, SS1 }, { 10, ES1 }, { 14, RP } });
        const auto before = cycleWith({ { 14, RP } }, kFirst - std::chrono::days(14));
        const auto after = cycleWith({ { 1, SS2 } }, kFirst + std::chrono::days(14));
        const auto remarks = check(cycle, { after, before });
        QCOMPARE(remarks.size(), std::size_t { 2 });
        QVERIFY(has(remarks, CycleCheck::AdjacentToNeighbour, 1, SS2));
        QVERIFY(has(remarks, CycleCheck::AdjacentToNeighbour, 14, RP));
    }

    void neighboursAreNotCheckedThemselves()
    {
        const auto before = cycleWith({ { 2, SS2 }, { 3, SS1 }, { 4, RP } }, kFirst - std::chrono::days(14));
        QVERIFY(check(aCycle(14), { before }).empty());
    }

    void remarksComeInOrderOfDay()
    {
        const auto remarks = check(cycleWith({ { 3, RP }, { 4, SS2 }, { 6, SS1 }, { 9, SS1 } }));
        QVERIFY(remarks.size() > 4);
        QVERIFY(std::ranges::is_sorted(remarks, {}, &CycleRemark::day));
    }

    void aPaceWithItsSessionOnAnyDayIsNotMissing()
    {
        Squad squad;
        const auto cycle = cycleWith({ { 5, ES2 }, { 8, SS1 }, { 10, ES1 }, { 13, RP } });
        squad.cycles = { cycle };
        QVERIFY(has(fivepace::check(squad, cycle), CycleCheck::RoleMissing, 1, SS2));
        squad.sessions = { aSession(400, kFirst + std::chrono::days(1)) }; // SS2
        QVERIFY(fivepace::check(squad, cycle).empty());
    }

    void theDayThatASessionLeftIsNoQualityDay()
    {
        Squad squad;
        const auto cycle = aCycle(14); // SS2 planned on day 2
        squad.cycles = { cycle };
        squad.sessions = { aSession(400, kFirst + std::chrono::days(3)) }; // and run on day 4
        const auto remarks = fivepace::check(squad, cycle);
        QVERIFY(has(remarks, CycleCheck::AdjacentQuality, 5, ES2));
        QCOMPARE(remarks.size(), std::size_t { 1 });
    }
};

QTEST_APPLESS_MAIN(CycleChecksTest)
#include "tst_cyclechecks.moc"
