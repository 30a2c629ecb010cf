// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/thinning.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace std::chrono;

namespace {

Moment at(year_month_day day, int hour = 18, int minute = 0)
{
    return sys_days(day) + hours(hour) + minutes(minute);
}

bool holds(const std::vector<Moment> &all, Moment one)
{
    return std::ranges::find(all, one) != all.end();
}

} // namespace

class TestThinning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfTwoDaysAreKept()
    {
        const auto now = at(2026y / 5 / 4, 19);
        std::vector<Moment> made;
        for (int half = 0; half < 96; ++half)
            made.push_back(now - minutes(30) * half); // 2 days of a copy every half hour
        QCOMPARE(kept(made, now).size(), made.size());
    }

    void ofOlderDaysTheNewestIsKept()
    {
        const auto now = at(2026y / 5 / 20, 20);
        const std::vector<Moment> made { now, at(2026y / 5 / 17, 18), at(2026y / 5 / 17, 9),
            at(2026y / 5 / 16, 21), at(2026y / 5 / 16, 20) };
        QCOMPARE(
            kept(made, now), (std::vector<Moment> { now, at(2026y / 5 / 17, 18), at(2026y / 5 / 16, 21) }));
    }

    void aYearOfEveningsLeavesDaysWeeksAndMonths()
    {
        const auto now = at(2026y / 12 / 31, 20); // a Thursday
        std::vector<Moment> made;
        for (int day = 0; day < 365; ++day)
            made.push_back(now - days(day));
        const auto left = kept(made, now);
        // 12 days: 20 to 31 December. Weeks end on a Sunday: 20 December is one of the days already, the 27th
        // too; 10 weeks with the running one reach back to that of 26 October to 1 November, so 13, 6
        // December, 29, 22, 15, 8, 1 November are added. Months: 30 November, 31 October, September 30, …: 9
        // with December reach back to April.
        QCOMPARE(left.size(), std::size_t(12 + 7 + 8));
        QVERIFY(holds(left, at(2026y / 12 / 20, 20)) && !holds(left, at(2026y / 12 / 19, 20)));
        QVERIFY(holds(left, at(2026y / 11 / 1, 20)) && !holds(left, at(2026y / 10 / 25, 20)));
        QVERIFY(holds(left, at(2026y / 4 / 30, 20)) && !holds(left, at(2026y / 3 / 31, 20)));
    }

    void aWinterWithoutWorkLosesNothing()
    {
        const std::vector<Moment> made { at(2025y / 8 / 1), at(2025y / 8 / 2), at(2025y / 8 / 3) };
        QCOMPARE(kept(made, at(2026y / 4 / 1)).size(), std::size_t(3));
    }

    void theNewestIsAlwaysKeptAndOneOfTheFutureToo()
    {
        const auto now = at(2026y / 5 / 4);
        QCOMPARE(kept({ at(2019y / 1 / 1) }, now), std::vector<Moment> { at(2019y / 1 / 1) });
        const auto wrongClock = at(2031y / 1 / 1);
        QVERIFY(holds(kept({ wrongClock, now }, now), wrongClock));
        QVERIFY(kept({}, now).empty());
    }

    void thinningTwiceIsThinningOnce()
    {
        const auto now = at(2026y / 5 / 4);
        std::vector<Moment> made;
        for (int i = 0; i < 2000; ++i)
            made.push_back(now - minutes(i * 317));
        const auto once = kept(made, now);
        QCOMPARE(kept(once, now), once);
        QVERIFY(once.size() < 60);
    }

    void thinningEveryEveningKeepsWhatThinningAtTheEndWould()
    {
        std::vector<Moment> left;
        Moment now = at(2026y / 1 / 1, 20);
        for (int day = 0; day < 300; ++day, now += days(1)) {
            left.push_back(now);
            left = kept(left, now);
        }
        const auto oldest = *std::ranges::min_element(left);
        QVERIFY(oldest <= now - days(7 * 30)); // 9 months with the running one
    }
};

QTEST_APPLESS_MAIN(TestThinning)
#include "tst_thinning.moc"
