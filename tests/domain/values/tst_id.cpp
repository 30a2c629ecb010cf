// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/id.h"

#include <QTest>

#include <limits>
#include <string>

using namespace fivepace;

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsRiseWithinARun()
    {
        IdSource ids(1'780'000'000'000, 7);
        auto last = ids.next<AthleteId>();
        for (int i = 0; i < 1000; ++i) {
            const auto next = ids.next<AthleteId>();
            QVERIFY(next > last);
            last = next;
        }
    }

    void idsAreSafeAsANumberInQmlAndJson()
    {
        IdSource ids(3'400'000'000'000, 1); // the year 2077
        QVERIFY(ids.next<AthleteId>().value < (std::int64_t { 1 } << 53));
    }

    void idsStayPositiveAndSafeWhateverTheClockSays()
    {
        for (const std::int64_t nowMs :
            { std::int64_t { 0 }, std::int64_t { -1 }, std::int64_t { 1'577'836'799'999 },
                std::int64_t { 1'577'836'800'000 }, std::int64_t { 3'776'860'055'551 }, // 41 bits end in 2089
                std::int64_t { 3'776'860'055'552 }, std::int64_t { 253'402'300'799'999 },
                std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min() / 2 }) {
            IdSource ids(nowMs, 5);
            for (int i = 0; i < 5; ++i) {
                const auto id = ids.next<AthleteId>().value;
                QVERIFY2(id >= 10'000 && id < (std::int64_t { 1 } << 53), std::to_string(id).c_str());
            }
        }
    }

    void sameSeedGivesTheSameIds()
    {
        QCOMPARE(
            IdSource(1'780'000'000'000, 3).next<GroupId>(), IdSource(1'780'000'000'000, 3).next<GroupId>());
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
