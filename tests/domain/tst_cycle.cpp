// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycle.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

constexpr Date kFirst = 2026y / 5 / 4;

Cycle aCycle(int days, Date firstDay = kFirst)
{
    Cycle cycle;
    cycle.firstDay = firstDay;
    cycle.days = defaultLayout(days);
    return cycle;
}

/// A cycle of 14 days with quality days where told, numbered from 1.
Cycle cycleWith(const std::vector<std::pair<int, PaceRole>> &quality, Date firstDay = kFirst)
{
    Cycle cycle;
    cycle.firstDay = firstDay;
    cycle.days = std::vector<DayPlan>(14);
    for (const auto &[day, role] : quality)
        cycle.days[static_cast<std::size_t>(day - 1)] = { DayKind::Quality, role, {}, {} };
    return cycle;
}

bool has(const std::vector<CycleRemark> &remarks, CycleCheck check, int day, PaceRole role)
{
    const CycleRemark wanted { check, kFirst + std::chrono::days(day - 1), role };
    return std::ranges::find(remarks, wanted) != remarks.end();
}

std::vector<int> daysOf(const Cycle &cycle, DayKind kind)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < cycle.days.size(); ++i) {
        if (cycle.days[i].kind == kind)
            found.push_back(static_cast<int>(i) + 1);
    }
    return found;
}

using enum PaceRole;

} // namespace

class CycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPaceHasItsDayInTheLayout_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("role");
        const auto row = [](const char *name, int days, int day, PaceRole role) {
            QTest::newRow(name) << days << day << static_cast<int>(role);
        };
        row("14: SS2", 14, 2, SS2);
        row("14: ES2", 14, 5, ES2);
        row("14: SS1", 14, 8, SS1);
        row("14: ES1", 14, 10, ES1);
        row("14: RP", 14, 13, RP);
        row("21: SS2", 21, 2, SS2);
        row("21: ES2", 21, 6, ES2);
        row("21: SS1", 21, 10, SS1);
        row("21: ES1", 21, 13, ES1);
        row("21: RP", 21, 17, RP);
    }

    void eachPaceHasItsDayInTheLayout()
    {
        QFETCH(int, days);
        QFETCH(int, day);
        QFETCH(int, role);
        const auto layout = defaultLayout(days);
        QCOMPARE(layout.size(), static_cast<std::size_t>(days));
        const auto &plan = layout[static_cast<std::size_t>(day - 1)];
        QCOMPARE(plan.kind, DayKind::Quality);
        QCOMPARE(static_cast<int>(plan.role.value()), role);
        QVERIFY(!plan.length);
    }

    void layoutsRestAndRunLongOnTheirDays()
    {
        QCOMPARE(daysOf(aCycle(14), DayKind::LongBaseRun), (std::vector { 6, 11 }));
        QCOMPARE(daysOf(aCycle(14), DayKind::Rest), (std::vector { 7, 12 }));
        QCOMPARE(daysOf(aCycle(21), DayKind::LongBaseRun), (std::vector { 4, 11, 18 }));
        QCOMPARE(daysOf(aCycle(21), DayKind::Rest), (std::vector { 9, 16, 21 }));
        QCOMPARE(aCycle(21).days[19].kind, DayKind::BaseRunStrides); // where a sixth session would go
    }

    void onlyBaseRunsHaveALength()
    {
        for (const int days : { 14, 21 }) {
            for (const auto &day : defaultLayout(days)) {
                const bool isRun = day.kind != DayKind::Rest && day.kind != DayKind::Quality;
                QCOMPARE(day.length.has_value(), isRun);
                QCOMPARE(day.role.has_value(), day.kind == DayKind::Quality);
                if (isRun)
                    QVERIFY(*day.length >= 40min && *day.length <= 75min);
            }
        }
    }

    void otherLengthsHaveNoLayout()
    {
        for (const int days : { -1, 0, 7, 15, 28 })
            QVERIFY(defaultLayout(days).empty());
    }

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

    void aCycleKnowsItsDays()
    {
        const auto cycle = aCycle(14);
        QCOMPARE(cycle.lastDay(), Date(2026y / 5 / 17));
        QVERIFY(cycle.contains(kFirst) && cycle.contains(cycle.lastDay()));
        QVERIFY(!cycle.contains(kFirst - std::chrono::days(1)));
        QVERIFY(!cycle.contains(cycle.lastDay() + std::chrono::days(1)));
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
            = check(cycleWith({ { 2, SS2 }, { 5, ES2 }, { 7, SS1 }, { 9, ES1 }, { 11, SS1 }, { 13, RP } }));
        QCOMPARE(remarks.size(), std::size_t { 1 });
        QVERIFY(has(remarks, CycleCheck::RoleTwice, 11, SS1));
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
};

QTEST_APPLESS_MAIN(CycleTest)
#include "tst_cycle.moc"
