// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/layout.h"

#include "domain/plan/cyclechecks.h"
#include "domain/squad/validation.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

using enum PaceRole;

Cycle aCycle(LayoutKind kind, int days, const std::vector<PaceRole> &roles)
{
    Cycle cycle;
    cycle.id = { 300 };
    cycle.firstDay = 2026y / 5 / 4;
    cycle.days = days;
    cycle.items = layoutOf(kind, days, roles);
    return cycle;
}

/// "2 SS2" and so on, days from 1.
QStringList sessionsOf(const Cycle &cycle)
{
    QStringList said;
    for (const auto &item : cycle.items) {
        if (item.role)
            said << QStringLiteral("%1 %2").arg(item.day + 1).arg(codeOf(*item.role).data());
    }
    return said;
}

const std::vector<PaceRole> kAll(kAllRoles.begin(), kAllRoles.end());

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLengthHasALayoutThatKeepsTheRules_data()
    {
        QTest::addColumn<int>("days");
        for (int days = kShortestCycle; days <= kLongestCycle; ++days)
            QTest::addRow("%d days", days) << days;
    }
    void everyLengthHasALayoutThatKeepsTheRules()
    {
        QFETCH(int, days);
        const auto fit = static_cast<std::size_t>(rolesThatFit(days));
        // Every choice of so many paces.
        for (unsigned choice = 0; choice < 32; ++choice) {
            std::vector<PaceRole> roles;
            for (std::size_t i = 0; i < kAll.size(); ++i) {
                if (choice & (1U << i))
                    roles.push_back(kAll[i]);
            }
            if (roles.size() != fit)
                continue;
            const auto cycle = aCycle(LayoutKind::Default, days, roles);
            QVERIFY(validate(cycle).empty());
            QCOMPARE(sessionsOf(cycle).size(), qsizetype(fit));
            std::set<int> seen;
            for (const auto &item : cycle.items)
                seen.insert(item.day);
            QCOMPARE(seen.size(), static_cast<std::size_t>(days));
            Squad squad;
            squad.cycles = { cycle };
            for (const auto &remark : check(squad, cycle)) {
                const bool isLeftOut = remark.check == CycleCheck::RoleMissing && fit < kAll.size();
                const bool isSide = remark.check == CycleCheck::SameSideTwice && fit < kAll.size();
                QVERIFY2(isLeftOut || isSide, qPrintable(sessionsOf(cycle).join(", ")));
            }
            QVERIFY(std::ranges::any_of(
                cycle.items, [](const PlanItem &item) { return item.kind == ItemKind::Rest; }));
        }
    }

    void twoAndThreeWeeksAreTheBuiltInOnes()
    {
        QCOMPARE(layoutOf(LayoutKind::Default, 14, kAll), defaultLayout(14));
        QCOMPARE(layoutOf(LayoutKind::Default, 21, kAll), defaultLayout(21));
    }

    void aWeekHasRoomForTwo()
    {
        QCOMPARE(rolesThatFit(7), 2);
        QCOMPARE(sessionsOf(aCycle(LayoutKind::Default, 7, { RP, ES2 })), (QStringList { "2 ES2", "6 RP" }));
    }

    void horwillRunsFastEverySecondDayAndRestsOnTheSeventh()
    {
        const auto cycle = aCycle(LayoutKind::EverySecondDay, 14, kAll);
        QCOMPARE(sessionsOf(cycle), (QStringList { "2 SS2", "4 ES2", "6 SS1", "9 ES1", "13 RP" }));
        std::vector<int> rest;
        for (const auto &item : cycle.items) {
            if (item.kind == ItemKind::Rest)
                rest.push_back(item.day + 1);
        }
        QCOMPARE(rest, (std::vector { 7, 14 }));
        for (int days = kShortestCycle; days <= kLongestCycle; ++days) {
            const std::vector<PaceRole> roles(kAll.begin(), kAll.begin() + rolesThatFit(days));
            const auto other = aCycle(LayoutKind::EverySecondDay, days, roles);
            QVERIFY(validate(other).empty());
            QCOMPARE(
                int(sessionsOf(other).size()), std::min(rolesThatFit(days), (days / 7) * 3 + (days % 7) / 2));
        }
    }

    void asBeforeCutsOffAndFillsUp()
    {
        const auto before = aCycle(LayoutKind::Default, 14, kAll);
        QCOMPARE(layoutAs(before, 14), before.items);
        for (const auto &item : layoutAs(before, 10))
            QVERIFY(item.day < 10);
        const auto longer = layoutAs(before, 16);
        QCOMPARE(longer.size(), before.items.size() + 2);
        QCOMPARE(longer.back(), easyDay(ItemKind::BaseRun, 15)[0]);
    }

    void whatTheBoardShowsBecomesALayoutForAnybody()
    {
        auto cycle = aCycle(LayoutKind::Default, 14, kAll);
        cycle.group = { 100 };
        cycle.items.push_back({ .day = 13, .kind = ItemKind::Gym, .athletes = { { 200 } } });
        Squad squad;
        squad.cycles = { cycle };
        Session session; // SS2 is run two days later than it was planned, in the evening
        session.id = { 400 };
        session.group = cycle.group;
        session.date = cycle.dateOf(3);
        session.startMinute = 18 * 60;
        session.role = SS2;
        squad.sessions = { session };
        const auto layout = layoutFrom(squad, cycle, "Hills");
        QCOMPARE(layout.days, 14);
        auto again = cycle;
        again.items = layout.items;
        QCOMPARE(sessionsOf(again).first(), QString("4 SS2"));
        QCOMPARE(sessionsOf(again).size(), 5);
        const auto isFor = [](const PlanItem &item) { return !item.athletes.empty(); };
        QVERIFY(std::ranges::none_of(layout.items, isFor));
        QVERIFY(std::ranges::is_sorted(layout.items, {}, &PlanItem::day));
        QVERIFY(validate(again).empty());
        for (int days = kShortestCycle; days <= kLongestCycle; ++days) { // of any length
            again.days = days;
            again.items = layoutAs(layout, days);
            QVERIFY(validate(again).empty());
        }
    }
};

QTEST_APPLESS_MAIN(LayoutTest)
#include "tst_layout.moc"
