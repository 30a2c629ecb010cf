// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/canonical.h"
#include "domain/notation/notation.h"
#include "domain/notation/printwords.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::notation;
using namespace std::chrono_literals;

namespace {

Block rep(Length length)
{
    Block block;
    block.body = Rep { .length = length };
    return block;
}

Block metres(std::int64_t count)
{
    return rep(Distance::metres(count));
}

Block set(Count times, Blocks items)
{
    Block block;
    block.times = times;
    block.body = std::move(items);
    return block;
}

Recovery rest(Duration time, RecoveryKind kind = RecoveryKind::Rest)
{
    return { .kind = kind, .duration = time };
}

Block with(Block block, Count times, std::optional<Recovery> between = {}, std::optional<Recovery> after = {})
{
    block.times = times;
    block.between = between;
    block.after = after;
    return block;
}

/// What is printed, and the law that it is read back as it is.
void prints(const Blocks &blocks, const char *text)
{
    QCOMPARE(QString::fromStdString(print(blocks)), QString::fromUtf8(text));
    QVERIFY2(readCanonical(text).blocks == tidied(blocks), text);
    QVERIFY2(parse(text).blocks == tidied(blocks), text);
}

} // namespace

class TestPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveNoNeedlessZeros_data()
    {
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << "0";
        QTest::newRow("whole") << qint64(400'000) << "400";
        QTest::newRow("tenths") << qint64(2'500) << "2.5";
        QTest::newRow("hundredths") << qint64(2'050) << "2.05";
        QTest::newRow("thousandths") << qint64(1'609'344) << "1609.344";
        QTest::newRow("one") << qint64(1) << "0.001";
        QTest::newRow("ten") << qint64(10) << "0.01";
    }
    void numbersHaveNoNeedlessZeros()
    {
        QFETCH(qint64, thousandths);
        QTEST(QString::fromStdString(plain(thousandths)), "text");
    }

    void lengthsHaveTheUnitThatIsReadBack_data()
    {
        QTest::addColumn<qint64>("millimetres");
        QTest::addColumn<QString>("text");
        QTest::newRow("metres") << qint64(400'000) << "400 m";
        QTest::newRow("20 m") << qint64(20'000) << "20 m";
        QTest::newRow("fewer would be minutes") << qint64(19'999) << "19.999 metres";
        QTest::newRow("5 m") << qint64(5'000) << "5 metres";
        QTest::newRow("nothing") << qint64(0) << "0 metres";
        QTest::newRow("a quarter of a mile") << qint64(402'336) << "0.25 miles";
        QTest::newRow("a mile") << qint64(1'609'344) << "1 mile";
        QTest::newRow("one and a half") << qint64(2'414'016) << "1.5 miles";
        QTest::newRow("two miles") << qint64(3'218'688) << "2 miles";
        QTest::newRow("nearly a mile") << qint64(1'609'343) << "1609.343 m";
        QTest::newRow("a fifth of a mile") << qint64(321'869) << "321.869 m";
    }
    void lengthsHaveTheUnitThatIsReadBack()
    {
        QFETCH(qint64, millimetres);
        const Length length = Distance::millimetres(millimetres);
        QTEST(QString::fromStdString(lengthText(length)), "text");
        if (millimetres > 0)
            QVERIFY(readCanonical(lengthText(length)).blocks == Blocks { rep(length) });
    }

    void timesRunAndTimesRestedLookOtherwise_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("rested");
        QTest::newRow("seconds") << qint64(45'000) << "45 s"
                                 << "0:45";
        QTest::newRow("few") << qint64(1'500) << "1.5 s"
                             << "0:01.5";
        QTest::newRow("nearly ten") << qint64(9'999) << "9.999 s"
                                    << "0:09.999";
        QTest::newRow("ten") << qint64(10'000) << "10 s"
                             << "0:10";
        QTest::newRow("a minute") << qint64(60'000) << "1 min"
                                  << "1:00";
        QTest::newRow("more") << qint64(150'000) << "2 min 30 s"
                              << "2:30";
        QTest::newRow("an hour") << qint64(3'600'000) << "60 min"
                                 << "60:00";
        QTest::newRow("half seconds") << qint64(60'500) << "1 min 0.5 s"
                                      << "1:00.5";
    }
    void timesRunAndTimesRestedLookOtherwise()
    {
        QFETCH(qint64, ms);
        QTEST(QString::fromStdString(lengthText(Duration(ms))), "run");
        QTEST(QString::fromStdString(clock(Duration(ms))), "rested");
    }

    void recoveriesSayTheirKindWhereItIsNoRest()
    {
        const auto text
            = [](const Recovery &recovery) { return QString::fromStdString(recoveryText(recovery)); };
        QCOMPARE(text({}), QStringLiteral("rest"));
        QCOMPARE(text({ .kind = RecoveryKind::Full }), QStringLiteral("full"));
        QCOMPARE(text(rest(150s)), QStringLiteral("2:30"));
        QCOMPARE(text(rest(150s, RecoveryKind::Jog)), QStringLiteral("2:30 jog"));
        Recovery jog { .kind = RecoveryKind::Jog, .distance = Distance::metres(200) };
        QCOMPARE(text(jog), QStringLiteral("200 m jog"));
        jog.duration = 90s;
        QCOMPARE(text(jog), QStringLiteral("200 m in 1:30 jog"));
        jog.either = true;
        QCOMPARE(text(jog), QStringLiteral("200 m or 1:30 jog"));
        jog.kind = RecoveryKind::Rest;
        QCOMPARE(text(jog), QStringLiteral("200 m or 1:30 rest"));
        jog.distance.reset();
        jog.durationMax = 2min;
        QCOMPARE(text(jog), QStringLiteral("1:30-2:00"));
    }

    void everyPieceOfATargetIsSaid()
    {
        auto block = metres(400);
        auto &target = block.rep().target;
        target.percent = 95;
        prints({ block }, "400 m (95 %)");
        target.percentMax = 98;
        target.pace = PaceRung::M1500;
        prints({ block }, "400 m (95-98 %, at 1500 pace)");
        target.offsetPer400 = 2500ms;
        prints({ block }, "400 m (95-98 %, at 1500 pace, +2.5 s per 400)");
        target.offsetPer400 = -3s;
        target.offsetPer400Max = 0s;
        prints({ block }, "400 m (95-98 %, at 1500 pace, -3 s to +0 s per 400)");
        target = { .pace = PaceRole::SS2, .time = 62s, .timeMax = 64s };
        prints({ block }, "400 m (at SS2 pace, in 1 min 2 s to 1 min 4 s)");
        target = { .pacePerKm = 200s, .pacePerKmMax = 205s, .effort = Effort::Steady };
        prints({ block }, "400 m (3:20-3:25 per km, steady)");
        target = { .pace = PaceRung::MaxVelocity };
        block.optional = true;
        block.rep().flying = FlyingStart { Distance::metres(30), Distance::metres(40) };
        prints({ block }, "400 m (at max velocity, flying 40 m after 30 m, optional)");
    }

    void partsStandBehindTheWhole()
    {
        auto block = metres(600);
        block.rep().parts = { { Distance::metres(400), { .time = 68s } }, { Distance::metres(200), {} } };
        block.rep().parts[1].target.effort = Effort::Max;
        prints(
            { with(block, { 3, {} }, rest(5min)) }, "3 × 600 m as 400 m (in 1 min 8 s) / 200 m (max) [5:00]");
    }

    void tagsStandAtTheirBlock()
    {
        auto hill = with(metres(200), { 4, {} });
        hill.tags = { "uphill", "base run" };
        prints({ hill }, "4 × 200 m #uphill #base_run");
        auto sets = set({ 2, {} }, { with(metres(200), { 4, {} }) });
        sets.tags = { "grass" };
        prints({ sets }, "2 × 4 × 200 m #grass");
        sets.items().front().tags = { "uphill" }; // one of the reps needs the bracket
        prints({ sets }, "2 × (4 × 200 m #uphill) #grass");
    }

    void aSetOfOneRepeatedRepNeedsNoBracket()
    {
        const auto reps = with(metres(100), { 4, {} }, rest(150s));
        prints({ with(set({}, { reps }), { 2, {} }, rest(5min)) }, "2 × 4 × 100 m [2:30 & 5:00]");
        const auto open = with(metres(100), { 4, {} });
        prints({ with(set({}, { open }), { 2, {} }, rest(5min)) }, "2 × 4 × 100 m [? & 5:00]");
        prints({ with(set({}, { reps }), { 2, {} }) }, "2 × 4 × 100 m [2:30 & ?]");
        prints({ with(set({}, { open }), { 2, 3 }) }, "2-3 × 4 × 100 m");
        prints({ with(set({}, { reps }), { 2, {} }, {}, rest(8min)), metres(800) },
            "2 × 4 × 100 m [2:30 & ?] [8:00]; 800 m");
        auto optional = with(set({}, { reps }), { 2, {} }, rest(5min));
        optional.optional = true;
        prints({ optional }, "2 × (4 × 100 m [2:30]) (optional) [5:00]");
    }

    void aPauseThatIsNotStatedIsSaidWhereOneBehindItIs()
    {
        prints({ with(metres(400), { 4, {} }), metres(200) }, "4 × 400 m; 200 m");
        prints({ with(metres(400), { 4, {} }, {}, rest(4min)), metres(200) }, "4 × 400 m [?] [4:00]; 200 m");
        prints({ with(metres(400), {}, {}, rest(4min)), metres(200) }, "400 m [4:00]; 200 m");
    }

    void aListOfSingleRepsIsOneLine()
    {
        prints({ set({}, { metres(400), metres(300) }) }, "400 m, 300 m");
        prints({ set({}, { with(metres(400), {}, {}, rest(2min)), metres(300) }) }, "400 m [2:00] 300 m");
        auto once = set({}, { metres(400), with(metres(300), { 2, {} }) });
        prints({ once }, "1 × (400 m, 2 × 300 m)");
        prints({ set({ 2, {} }, { metres(400), metres(300) }) }, "2 × (400 m, 300 m)");
    }

    void aTimeThatIsRunSaysSoWhereItCouldBeAPause()
    {
        const auto minutes = rep(2min);
        prints({ set({}, { metres(400), minutes, metres(400) }) }, "400 m, run 2 min, 400 m");
        prints({ set({}, { minutes, rep(3min) }) }, "2 min, 3 min");
        prints({ with(metres(400), { 4, {} }), minutes }, "4 × 400 m; run 2 min");
        prints({ minutes, with(metres(400), { 4, {} }) }, "2 min; 4 × 400 m");
    }

    void shortTextNamesTheReps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("reps") << "8 x 400m @ 1500 [90 s]" << QString::fromUtf8("8 × 400 m");
        QTest::newRow("set") << "3 x (100m, 200m) [5:00]" << QString::fromUtf8("3 × (100 m, 200 m)");
        QTest::newRow("sets of reps") << "2 x 4 x 100m" << QString::fromUtf8("2 × 4 × 100 m");
        QTest::newRow("list") << "400m, 300m"
                              << "400 m, 300 m";
        QTest::newRow("blocks") << "400m\n4 x 5min" << QString::fromUtf8("400 m, 4 × 5 min");
        QTest::newRow("range") << "3-5 x 1 mile" << QString::fromUtf8("3-5 × 1 mile");
        QTest::newRow("flying") << "3 x flying 30m w/ 20m build" << QString::fromUtf8("3 × 30 m");
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void shortTextNamesTheReps()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(shortText(parse(text.toStdString()).blocks)), "shown");
    }
};

QTEST_APPLESS_MAIN(TestPrinter)
#include "tst_printer.moc"
