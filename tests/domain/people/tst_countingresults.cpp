// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/paces.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using enum fivepace::PaceRung;

Q_DECLARE_METATYPE(fivepace::RaceResult)
Q_DECLARE_METATYPE(fivepace::Fault)
Q_DECLARE_METATYPE(fivepace::PaceRung)

namespace {

constexpr Date kToday = 2026y / 6 / 1;

Date ago(int days)
{
    return kToday - std::chrono::days(days);
}

Athlete runner(std::vector<RaceResult> results)
{
    auto athlete = anAthlete(1, "A. Okafor");
    athlete.results = std::move(results);
    return athlete;
}

RaceResult electronic(RaceResult result)
{
    result.time.method = TimingMethod::Electronic;
    return result;
}

RaceResult estimated(RaceResult result)
{
    result.kind = ResultKind::Estimate;
    return result;
}

RaceResult ranMile(Duration time, Date date)
{
    auto result = ran(1609, time, date);
    result.distance = kMile;
    return result;
}

PaceTable paces(std::vector<RaceResult> results)
{
    return PaceTable::from(runner(std::move(results)), kToday, {});
}

Duration per400(const PaceTable &table, PaceRung rung)
{
    return table.at(rung)->pace.per400();
}

} // namespace

/// Which results give paces: fresh ones, and none that contradict each other.
class TestCountingResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFastestOf120DaysCountsElseTheFastestOfTheYear_data()
    {
        QTest::addColumn<int>("daysOfSlow"); // 52.0
        QTest::addColumn<int>("daysOfFast"); // 50.0
        QTest::addColumn<int>("counts"); // ms
        QTest::newRow("both fresh") << 10 << 120 << 50'000;
        QTest::newRow("only the slower is fresh") << 120 << 121 << 52'000;
        QTest::newRow("none is fresh") << 121 << 365 << 50'000;
        QTest::newRow("the faster is older than a year") << 365 << 366 << 52'000;
        QTest::newRow("both older than a year, in one year") << 400 << 700 << 50'000;
        QTest::newRow("both older than a year, the faster far older") << 400 << 766 << 52'000;
    }
    void theFastestOf120DaysCountsElseTheFastestOfTheYear()
    {
        QFETCH(int, daysOfSlow);
        QFETCH(int, daysOfFast);
        QFETCH(int, counts);
        const auto table = paces({ ran(400, 52s, ago(daysOfSlow)), ran(400, 50s, ago(daysOfFast)) });
        QCOMPARE(per400(table, M400), Duration(counts));
        QCOMPARE(table.at(M400)->olderBest.has_value(), counts == 52'000);
        QCOMPARE(isOutOfDate(table.at(M400)->source, kToday), daysOfSlow > 365);
    }

    void anOldRaceGivesNoPaceWhereANewerOneDoes()
    {
        // 1500 in 4:00 is 64.0 a lap; two steps of 4 s faster is 56.0.
        const auto old = ran(400, 51s, 2019y / 5 / 4);
        const auto table = paces({ old, ran(1500, 240s, ago(30)) });
        QCOMPARE(per400(table, M400), Duration(56s));
        QCOMPARE(table.at(M400)->source.kind, SourceKind::Model);
        QVERIFY(!isOutOfDate(table.at(M400)->source, kToday));
        QCOMPARE(table.at(M400)->olderBest, std::optional(old));
    }

    void anOldRaceGivesThePaceThatNothingNewerGives()
    {
        const auto old = ran(400, 51s, 2019y / 5 / 4);
        const auto table = paces({ old });
        QCOMPARE(per400(table, M400), Duration(51s));
        QVERIFY(isOutOfDate(table.at(M400)->source, kToday));
        QVERIFY(!table.at(M400)->olderBest);
        QCOMPARE(per400(table, M800), Duration(55s));

        // A race says nothing of full speed: the sprint of last year stands, marked old.
        const auto sprinter = paces({ flew(30, 3s, ago(500)), ran(400, 52s, ago(20)) });
        QCOMPARE(sprinter.at(MaxVelocity)->pace.timeFor(Distance::metres(30)), Duration(3s));
        QVERIFY(isOutOfDate(sprinter.at(MaxVelocity)->source, kToday));
        QVERIFY(!isOutOfDate(sprinter.at(M400)->source, kToday));
    }

    void whatTheCoachLeftOutIsNoOlderBest()
    {
        auto old = ran(400, 51s, 2019y / 5 / 4);
        old.use = PaceUse::LeftOut;
        QVERIFY(!paces({ old, ran(400, 53s, ago(30)) }).at(M400)->olderBest);
    }

    void anEstimateCountsWhereTheYearHasNoRace()
    {
        const auto estimate = estimated(ran(800, 110s, ago(20)));
        QCOMPARE(per400(paces({ estimate, ran(800, 116s, ago(300)) }), M800), Duration(58s));
        QCOMPARE(per400(paces({ estimate, ran(800, 116s, ago(400)) }), M800), Duration(55s));
    }

    void ofTwoThatContradictOneIsLeftOutAndSaid_data()
    {
        QTest::addColumn<RaceResult>("leftOut");
        QTest::addColumn<RaceResult>("kept");
        QTest::addColumn<Fault>("fault");
        using enum Fault;
        QTest::newRow("the older, shorter") << ran(400, 60s, ago(80)) << ran(800, 118s, ago(20)) << Older;
        QTest::newRow("the older, longer") << ran(800, 118s, ago(80)) << ran(400, 60s, ago(20)) << Older;
        QTest::newRow("one pace for both") << ran(400, 60s, ago(80)) << ran(800, 120s, ago(20)) << Older;
        QTest::newRow("the older, though electronic")
            << electronic(ran(400, 60s, ago(21))) << ran(800, 118s, ago(20)) << Older;
        QTest::newRow("of one day the hand-timed, shorter")
            << ran(400, 60s, ago(20)) << electronic(ran(800, 118s, ago(20))) << TakenByHand;
        QTest::newRow("of one day the hand-timed, longer")
            << ran(800, 118s, ago(20)) << electronic(ran(400, 60s, ago(20))) << TakenByHand;
        QTest::newRow("of one day and method the one that was not run out")
            << ran(400, 60s, ago(20)) << ran(800, 118s, ago(20)) << SlowerPace;
        QTest::newRow("the estimate, though newer")
            << estimated(ran(400, 60s, ago(1))) << ran(800, 118s, ago(20)) << Estimated;
        QTest::newRow("3000 and 5000") << ran(3000, 540s, ago(80)) << ran(5000, 890s, ago(20)) << Older;
        QTest::newRow("the mile and the 1500")
            << ran(1500, 240s, ago(80)) << ranMile(256s, ago(20)) << Older; // 64.00 and 63.63 a lap
        QTest::newRow("a flying sprint slower than the 400, though newer")
            << flew(30, 4'500ms, ago(1)) << ran(400, 55s, ago(20)) << NotFullSpeed;
    }
    void ofTwoThatContradictOneIsLeftOutAndSaid()
    {
        QFETCH(RaceResult, leftOut);
        QFETCH(RaceResult, kept);
        QFETCH(Fault, fault);
        for (const auto &results : { std::vector { leftOut, kept }, std::vector { kept, leftOut } }) {
            const auto table = paces(results);
            QCOMPARE(table.leftOut().size(), std::size_t(1));
            QCOMPARE(table.leftOut().front(), (Contradiction { leftOut, kept, fault }));
            for (const auto &rung : table.rungs()) {
                QVERIFY(std::ranges::find(rung.source.from, leftOut) == rung.source.from.end());
                QVERIFY(rung.olderBest != leftOut);
            }
        }
    }

    void thePaceThatWasLeftOutIsWorkedOutFromTheOther()
    {
        // 1:58 is 59.0 a lap: 400 pace is 4 s faster. 60.0 alone makes 800 pace 64.0.
        QCOMPARE(per400(paces({ ran(400, 60s, ago(80)), ran(800, 118s, ago(20)) }), M400), Duration(55s));
        QCOMPARE(per400(paces({ ran(800, 118s, ago(80)), ran(400, 60s, ago(20)) }), M800), Duration(64s));
    }

    void theNextBestOverTheDistanceThenCounts()
    {
        const auto table = paces({ ran(400, 54s, ago(90)), ran(800, 106s, ago(80)), ran(800, 118s, ago(50)),
            ran(400, 55s, ago(20)) });
        QCOMPARE(per400(table, M400), Duration(54s));
        QCOMPARE(per400(table, M800), Duration(59s)); // 1:46 is 53.0 a lap
        QCOMPARE(table.leftOut().size(), std::size_t(1));
    }

    void oneWrongResultCostsNoOther()
    {
        const auto wrong = ran(3000, 420s, ago(100)); // 56.0 a lap
        const auto table = paces({ ran(400, 54s, ago(40)), ran(800, 118s, ago(30)), ran(1500, 245s, ago(20)),
            wrong, ran(5000, 930s, ago(10)) });
        QCOMPARE(table.leftOut().size(), std::size_t(1));
        QCOMPARE(table.leftOut().front().leftOut, wrong);
        QCOMPARE(table.at(M3000)->source.kind, SourceKind::Between);
    }

    void paceOfTheMileAndThe1500MayBeOne()
    {
        QVERIFY(paces({ ran(1500, 240s, ago(80)), ranMile(258s, ago(20)) }).leftOut().empty());
    }

    void whatIsOutOfOrderWithoutAContradictionIsAGap_data()
    {
        QTest::addColumn<int>("minutes"); // of 10 000 m
        QTest::addColumn<bool>("hasHour");
        QTest::newRow("59 min") << 59 << true;
        QTest::newRow("an hour") << 60 << false;
        QTest::newRow("65 min") << 65 << false;
    }
    void whatIsOutOfOrderWithoutAContradictionIsAGap()
    {
        QFETCH(int, minutes);
        QFETCH(bool, hasHour);
        auto athlete = runner({ ran(10'000, std::chrono::minutes(minutes), ago(20)) });
        athlete.targetRace = M5000;
        const auto table = PaceTable::from(athlete, kToday, {});
        QCOMPARE(table.at(Min60) != nullptr, hasHour);
        QCOMPARE(table.nextSlower(M10000)->rung, hasHour ? Min60 : Min90);
        QCOMPARE(fivePacesOf(athlete, nullptr, table).at(PaceRole::ES2), Min90);
        if (!hasHour) {
            const auto gap = std::ranges::find(table.gaps(), Min60, &RungGap::rung);
            QCOMPARE(gap->gap, PredictionGap::NotInOrder);
            QCOMPARE(gap->beside, std::optional(M10000));
        }
    }

    void aFreshResultIsARaceOrTrialOf120Days()
    {
        QVERIFY(hasFreshResult(runner({ ran(400, 52s, ago(120)) }), kToday));
        QVERIFY(!hasFreshResult(runner({ ran(400, 52s, ago(121)) }), kToday));
        QVERIFY(!hasFreshResult(runner({ estimated(ran(400, 52s, ago(1))) }), kToday));
        QVERIFY(!hasFreshResult(runner({ ran(400, 52s, ago(-1)) }), kToday));
        QVERIFY(hasResult(runner({ ran(400, 52s, 2019y / 5 / 4) }), kToday));
        QVERIFY(!hasResult(runner({}), kToday));
    }
};

QTEST_APPLESS_MAIN(TestCountingResults)
#include "tst_countingresults.moc"
