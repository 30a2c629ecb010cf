// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/quantity.h"

#include "domain/notation/printwords.h"
#include "support/readerrows.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::notation;
using namespace fivepace::test;

namespace {

QString shown(const Quantity &quantity)
{
    return QString::fromStdString(quantity.isBare() ? plain(quantity.amount) : lengthText(quantity.length()));
}

QString quantityRead(Cursor &cursor)
{
    const auto quantity = readQuantity(cursor);
    return quantity ? shown(*quantity) : QString();
}

} // namespace

class TestQuantity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthsAreReadWithTheirUnits_data()
    {
        addReaderRows({
            { "400", "400", "", "" },
            { "400m", "400 m", "", "" },
            { "400 m jog", "400 m", "jog", "" },
            { "1.5 km", "1500 m", "", "" },
            { "2k", "2000 m", "", "" },
            { "1 mile", "1 mile", "", "" },
            { "440 yards", "0.25 miles", "", "" },
            { "half a mile", "0.5 miles", "", "" },
            { "quarter mile", "0.25 miles", "", "" },
            { "3/4 mile", "0.75 miles", "", "" },
            { "1 1/2 miles", "1.5 miles", "", "" },
            { "½ mile", "0.5 miles", "", "" },
            { "2½ km", "2500 m", "", "" },
            { "1/2 lap", "200 m", "", "lap_read_as_400" },
            { "half a lap", "200 m", "", "lap_read_as_400" },
            { "lap jog", "400 m", "jog", "lap_read_as_400" },
            { "29 laps", "11600 m", "", "lap_read_as_400" },
            { "30 lap jog", "30", "lap jog", "" }, // 30 m and more is a length without a unit
            { "4/3 mile", "4", "/3 mile", "" },
            { "3/5 mile", "3", "/5 mile", "" },
            { "1/2 m", "1", "/2 m", "" },
            { "400 mile pace", "400", "mile pace", "" }, // the race
            { "30 mile pace", "30", "mile pace", "" },
            { "29 mile pace", "29 miles", "pace", "" },
            { "400's", "400", "'s", "" },
            // a few "m"
            { "19m", "19 min", "", "few_metres_read_as_minutes" },
            { "20m", "20 m", "", "" },
            { "1m30", "1 min 30 s", "", "" },
            { "10m accel", "10 metres", "accel", "" },
            { "6M easy", "6 miles", "easy", "read_as_miles" },
            { "26M easy", "26 miles", "easy", "read_as_miles" },
            { "27M easy", "27 m", "easy", "" },
            { "6 M easy", "6 min", "easy", "few_metres_read_as_minutes" },
            { "6M EASY", "6 min", "EASY", "few_metres_read_as_minutes" },
            { "6M jog", "6 min", "jog", "few_metres_read_as_minutes" },
            // a hyphen before the unit
            { "10-km-Tempo", "10000 m", "-Tempo", "" },
            { "10-second rest", "10 s", "rest", "" },
            { "10-km rest", "10", "-km rest", "" },
            { "1000000", "1000000", "", "" },
            { "1000001", "1000001", "", "!number_too_large" },
        });
    }
    void lengthsAreReadWithTheirUnits() { readsAndLeaves(quantityRead); }

    void timesAreReadInEveryForm_data()
    {
        addReaderRows({
            { "90s", "1 min 30 s", "", "" },
            { "90 sec. rest", "1 min 30 s", "rest", "" },
            { "90\"", "1 min 30 s", "", "" },
            { "90''", "1 min 30 s", "", "" },
            { "2:30", "2 min 30 s", "", "" },
            { "2:30.5", "2 min 30.5 s", "", "" },
            { "2: 30", "2", ": 30", "" },
            { "2 :30", "2", ":30", "" },
            { "0:03:23", "3 min 23 s", "", "" },
            { "1:05:00", "65 min", "", "" },
            { "1:30 min rest", "1 min 30 s", "rest", "" },
            { "1:42s", "1 min 42 s", "", "" },
            { "1:42 s", "1 min 42 s", "s", "" },
            { ":32", "32 s", "", "" },
            { "3'", "3 min", "", "" },
            { "1'30", "1 min 30 s", "", "" },
            { "1'30\"", "1 min 30 s", "", "" },
            { "1min30", "1 min 30 s", "", "" },
            { "2min30sec", "2 min 30 s", "", "" },
            { "2 min 30 s", "2 min 30 s", "", "" },
            { "2 min 30", "2 min", "30", "" },
            { "3 min 59 s", "3 min 59 s", "", "" },
            { "3 min 60 s", "3 min", "60 s", "" }, // another time
            { "2 min 4 x", "2 min", "4 x", "" },
            { "1h", "60 min", "", "" },
            { "1h30", "90 min", "", "" },
            { "1 h 05 min", "65 min", "", "" },
            { "1 h 30", "60 min", "30", "" },
            { "1h2m30s", "62 min 30 s", "", "" },
            { "a minute", "1 min", "", "" },
            // two decimals of a minute
            { "4.5 min", "4 min 30 s", "", "" },
            { "4.25 min", "4 min 15 s", "", "" },
            { "4.75 min", "4 min 45 s", "", "" },
            { "4.30 mins", "4 min 30 s", "", "read_as_minutes_and_seconds" },
            { "4.59 min", "4 min 59 s", "", "read_as_minutes_and_seconds" },
            { "4.60 min", "4 min 36 s", "", "" },
            // sixtieths
            { "2:05", "2 min 5 s", "", "" },
            { "2:5", "2 min 5 s", "", "!two_digits_wanted" },
            { "2:59", "2 min 59 s", "", "" },
            { "2:60", "3 min", "", "!sixty_or_more" },
            { "1'75", "2 min 15 s", "", "!sixty_or_more" },
            { "1h5", "65 min", "", "!two_digits_wanted" },
        });
    }
    void timesAreReadInEveryForm() { readsAndLeaves(quantityRead); }

    void nothingIsTakenWhereNoneStands_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : { "", "jog", "@ 400", "half the rep", "quarter of it", ":60", ":5", ": 32",
                 "lap", "½ of", "a rest", "a lap" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nothingIsTakenWhereNoneStands()
    {
        QFETCH(QString, text);
        Cursor cursor(text.toStdString(), Dialect::Track);
        QVERIFY(!readQuantity(cursor));
        QVERIFY(cursor.isAt(Cursor::Place {}));
        QCOMPARE(said(cursor), QString());
    }

    void mIsMinutesInIntervalsIcu()
    {
        Cursor cursor("400m", Dialect::IntervalsIcu);
        QCOMPARE(shown(*readQuantity(cursor)), QStringLiteral("400 min"));
        QCOMPARE(said(cursor), QString()); // no guess there
        Cursor miles("6M easy", Dialect::IntervalsIcu);
        QCOMPARE(shown(*readQuantity(miles)), QStringLiteral("6 min"));
    }

    void rangesHaveOneUnit_data()
    {
        addReaderRows({
            { "43-45 s", "43 s..45 s", "", "" },
            { "43 - 45 s", "43 s..45 s", "", "" },
            { "2'-5'", "2 min..5 min", "", "" },
            { "600-800m", "600 m..800 m", "", "" },
            { "4 to 6 min", "4 min..6 min", "", "" },
            { "1:00 to 1:30", "1 min..1 min 30 s", "", "" },
            { "70-75", "70..75", "", "" },
            { "2:12 - 2:08", "2 min 12 s..2 min 8 s", "", "" },
            { "48-1:02", "48 s..1 min 2 s", "", "" },
            // no range
            { "400", "400", "", "" },
            { "400 -", "400", "-", "" },
            { "400 - jog", "400", "- jog", "" },
            { "400 m - 90 s", "400 m", "- 90 s", "" },
            { "3:20 - 90 s", "3 min 20 s", "- 90 s", "" }, // a time and its rest
            { "600 - 200", "600", "- 200", "" }, // lengths in columns
            { "400 m - 800 m", "400 m", "- 800 m", "" },
            { "30 - 2:00", "30", "- 2:00", "" },
            { "60 - 2:00", "1 min..2 min", "", "" }, // not twice as long: a band
            { "59 - 2:00", "59", "- 2:00", "" },
            { "90-2 min", "90", "-2 min", "" }, // backwards
            { "70-68 s", "1 min 10 s..1 min 8 s", "", "" }, // gets faster
            { "72-64 s", "1 min 12 s..1 min 4 s", "", "" },
            { "73-64 s", "73", "-64 s", "" }, // by more than an eighth
            { "70 - 68 s", "70", "- 68 s", "" }, // a time and its rest
            { "400-68 s", "400", "-68 s", "" },
            { "8-4 x 400", "8", "-4 x 400", "" }, // a count
            { "60/90 s", "60", "/90 s", "" },
        });
    }
    void rangesHaveOneUnit()
    {
        QFETCH(QString, text);
        Cursor cursor(text.toStdString(), Dialect::Track);
        const auto range = readRange(cursor);
        QVERIFY(range);
        QTEST(shown(range->least) + (range->most ? QStringLiteral("..") + shown(*range->most) : QString()),
            "read");
        QTEST(text.mid(static_cast<qsizetype>(cursor.from())), "left");
        QVERIFY(range->isSameUnit());
        QTEST(said(cursor), "remarks");
        QCOMPARE(range->wasSaidTo, range->most && text.contains(QStringLiteral("to")));
    }

    void andJoinsOnlyBehindBetween()
    {
        Cursor apart("48 s and 50 s", Dialect::Track);
        QVERIFY(!readRange(apart)->most);
        Cursor joined("between 48 s and 50 s", Dialect::Track);
        joined.take();
        QVERIFY(readRange(joined)->most);
        QVERIFY(joined.atEnd());
    }

    void columnsOfTimesAreApartFromTwoThirdsOn_data()
    {
        QTest::addColumn<QString>("text"); // behind a dash
        QTest::addColumn<bool>("isRange");
        QTest::newRow("close") << "- 66 s - 90 s" << true;
        QTest::newRow("just closer") << "- 61 s - 90 s" << true;
        QTest::newRow("two thirds") << "- 60 s - 90 s" << false;
        QTest::newRow("not behind a dash") << "60 s - 90 s" << true;
        QTest::newRow("without spaces") << "- 60s-90s" << true;
    }
    void columnsOfTimesAreApartFromTwoThirdsOn()
    {
        QFETCH(QString, text);
        Cursor cursor(text.toStdString(), Dialect::Track);
        cursor.takeIf("-");
        QTEST(readRange(cursor)->most.has_value(), "isRange");
    }

    void aSortedRangeKeepsItsPlaces()
    {
        Cursor cursor("2:12 - 2:08", Dialect::Track);
        auto range = *readRange(cursor);
        sortRange(range);
        QCOMPARE(shown(range.least), QStringLiteral("2 min 8 s"));
        QCOMPARE(shown(*range.most), QStringLiteral("2 min 12 s"));
        QCOMPARE(range.least.from, std::size_t(0));
        QCOMPARE(range.to(), std::size_t(11));
        sortRange(range); // once is enough
        QCOMPARE(shown(range.least), QStringLiteral("2 min 8 s"));
    }

    void bareNumbersTakeTheUnitThatIsMeant()
    {
        Cursor cursor("2.5", Dialect::Track);
        const auto bare = *readQuantity(cursor);
        QCOMPARE(shown(bare.inMetres()), QStringLiteral("2.5 metres"));
        QCOMPARE(shown(bare.inKilometres()), QStringLiteral("2500 m"));
        QCOMPARE(shown(bare.inSeconds()), QStringLiteral("2.5 s"));
        QCOMPARE(shown(bare.inMinutes()), QStringLiteral("2 min 30 s"));
        QCOMPARE(shown(bare.inUnitOf(bare)), QStringLiteral("2.5"));
        Cursor clock("1:30", Dialect::Track); // its unit is the second
        QCOMPARE(shown(bare.inUnitOf(*readQuantity(clock))), QStringLiteral("2.5 s"));
    }

    void aCountIsANumberBeforeTimesOrSets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCount");
        QTest::newRow("times") << "4 x 400" << true;
        QTest::newRow("sets") << "3 sets" << true;
        QTest::newRow("by a number") << "8 by 400" << true;
        QTest::newRow("by alone") << "8 by the track" << false;
        QTest::newRow("a length") << "400 m" << false;
        QTest::newRow("no number") << "x 4" << false;
        QTest::newRow("reps are no count") << "4 reps" << false;
    }
    void aCountIsANumberBeforeTimesOrSets()
    {
        QFETCH(QString, text);
        const Cursor cursor(text.toStdString(), Dialect::Track);
        QTEST(isCountAhead(cursor), "isCount");
    }

    void offTakesTheAmountBehindIt()
    {
        QVERIFY(isOffBeforeAmount(Cursor("off 90", Dialect::Track)));
        QVERIFY(!isOffBeforeAmount(Cursor("off, 90", Dialect::Track)));
        QVERIFY(!isOffBeforeAmount(Cursor("off 4 x 400", Dialect::Track)));
        QVERIFY(!isOffBeforeAmount(Cursor("rest 90", Dialect::Track)));
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
