// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/cycle.h"

#include <QTest>

#include <set>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

constexpr Date kFirst = 2026y / 5 / 4;

Cycle aCycle(int days, Date firstDay = kFirst)
{
    Cycle cycle;
    cycle.firstDay = firstDay;
    cycle.days = days;
    cycle.items = defaultLayout(days);
    return cycle;
}

/// Numbered from 1.
std::vector<int> daysOf(const Cycle &cycle, ItemKind kind)
{
    std::vector<int> found;
    for (const auto &item : cycle.items) {
        if (item.kind == kind)
            found.push_back(item.day + 1);
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
        std::vector<PlanItem> there;
        for (const auto &item : defaultLayout(days)) {
            if (item.day == day - 1)
                there.push_back(item);
        }
        QCOMPARE(there.size(), std::size_t { 1 });
        QCOMPARE(there[0].kind, ItemKind::Quality);
        QCOMPARE(static_cast<int>(there[0].role.value()), role);
        QVERIFY(!there[0].length);
    }

    void noDayOfALayoutIsEmpty()
    {
        for (const int days : { 14, 21 }) {
            std::set<int> seen;
            for (const auto &item : defaultLayout(days))
                seen.insert(item.day);
            QCOMPARE(seen.size(), static_cast<std::size_t>(days));
            QCOMPARE(*seen.rbegin(), days - 1);
        }
    }

    void layoutsRestAndRunLongOnTheirDays()
    {
        QCOMPARE(daysOf(aCycle(14), ItemKind::LongRun), (std::vector { 6, 11 }));
        QCOMPARE(daysOf(aCycle(14), ItemKind::Rest), (std::vector { 7, 12 }));
        QCOMPARE(daysOf(aCycle(21), ItemKind::LongRun), (std::vector { 4, 11, 18 }));
        QCOMPARE(daysOf(aCycle(21), ItemKind::Rest), (std::vector { 9, 16, 21 }));
        QCOMPARE(daysOf(aCycle(14), ItemKind::Strides), (std::vector { 4, 14 }));
        QCOMPARE(
            daysOf(aCycle(21), ItemKind::Strides), (std::vector { 8, 14, 20 })); // 20: for a sixth session
    }

    void onlyRunsHaveALength()
    {
        for (const int days : { 14, 21 }) {
            for (const auto &item : defaultLayout(days)) {
                const bool isRun = item.kind == ItemKind::BaseRun || item.kind == ItemKind::LongRun;
                QCOMPARE(item.length.has_value(), isRun);
                QCOMPARE(item.role.has_value(), item.kind == ItemKind::Quality);
                if (isRun)
                    QVERIFY(*item.length >= 40min && *item.length <= 75min);
            }
        }
    }

    void otherLengthsHaveNoLayout()
    {
        for (const int days : { -1, 0, 7, 15, 28 })
            QVERIFY(defaultLayout(days).empty());
    }

    void aCycleKnowsItsDays()
    {
        const auto cycle = aCycle(14);
        QCOMPARE(cycle.lastDay(), Date(2026y / 5 / 17));
        QVERIFY(cycle.contains(kFirst) && cycle.contains(cycle.lastDay()));
        QVERIFY(!cycle.contains(kFirst - std::chrono::days(1)));
        QVERIFY(!cycle.contains(cycle.lastDay() + std::chrono::days(1)));
    }
};

QTEST_APPLESS_MAIN(CycleTest)
#include "tst_cycle.moc"
