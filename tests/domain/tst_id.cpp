// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id.h"

#include <QTest>

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

    void sameSeedGivesTheSameIds()
    {
        QCOMPARE(
            IdSource(1'780'000'000'000, 3).next<GroupId>(), IdSource(1'780'000'000'000, 3).next<GroupId>());
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
