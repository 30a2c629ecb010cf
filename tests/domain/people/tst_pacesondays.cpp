// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/pacesondays.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using std::chrono::days;

namespace {

constexpr Date kFirst = 2026y / 1 / 1;
constexpr int kDays = 800;

/// Two races over each distance and a pace set by hand: each of them begins or ceases to count at some time.
Athlete aRacer()
{
    auto racer = anAthlete(1, "A. Okafor");
    for (const int since : { 300, 90 }) {
        racer = having(std::move(racer), ran(400, Duration(52'000 - 10 * since), kFirst + days(since)));
        racer = having(std::move(racer), ran(1500, Duration(238'000 + 5 * since), kFirst + days(since + 20)));
    }
    racer.handPaces = { { PaceRung::M3000, Pace::of(Distance::metres(400), std::chrono::seconds(68)),
        kFirst + days(140) } };
    return racer;
}

} // namespace

class TestPacesOnDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pacesAreThoseOfTheDayHoweverTheyAreAskedFor_data()
    {
        QTest::addColumn<int>("step");
        QTest::addRow("day by day") << 1;
        QTest::addRow("back") << -1;
        QTest::addRow("every week") << 7;
        QTest::addRow("here and there") << 331;
    }
    void pacesAreThoseOfTheDayHoweverTheyAreAskedFor()
    {
        QFETCH(int, step);
        const auto racer = aRacer();
        PacesOnDays paces({});
        for (int i = 0; i < kDays; ++i) {
            const auto on = kFirst + days(((i * step) % kDays + kDays) % kDays);
            QVERIFY2(paces.of(racer, on) == PaceTable::from(racer, on, {}),
                qPrintable(QString::number((on - kFirst).count())));
        }
    }

    void athletesDoNotGetEachOthersPaces()
    {
        const auto racer = aRacer();
        const auto other = anAthlete(2, "B. Lind");
        PacesOnDays paces({});
        QCOMPARE(paces.of(racer, kFirst + days(100)), PaceTable::from(racer, kFirst + days(100), {}));
        QCOMPARE(paces.of(other, kFirst + days(100)), PaceTable::from(other, kFirst + days(100), {}));
    }

    void aStretchLastsUntilSomethingChanges()
    {
        const auto racer = aRacer(); // seven results, each new, then old, then out; one pace by hand
        int changes = 0;
        for (int i = 1; i <= kDays; ++i)
            changes += areOneStretch(racer, kFirst + days(i - 1), kFirst + days(i)) ? 0 : 1;
        QVERIFY(changes > 0 && changes <= 3 * 7 + 1);
        QVERIFY(areOneStretch(racer, kFirst + days(5), kFirst + days(3)));
        QVERIFY(areOneStretch(racer, kFirst + days(89), kFirst + days(40)));
        QVERIFY(!areOneStretch(racer, kFirst + days(90), kFirst + days(40)));
    }
};

QTEST_APPLESS_MAIN(TestPacesOnDays)
#include "tst_pacesondays.moc"
