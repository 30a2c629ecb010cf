// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/target.h"

#include "domain/notation/notation.h"
#include "support/readerrows.h"

using namespace fivepace;
using namespace fivepace::notation;
using namespace fivepace::test;
using namespace std::chrono_literals;

namespace {

/// As it is printed behind a rep: "at 5000 pace, +2 s per 400".
QString shown(const TargetWords &words)
{
    Block block;
    block.body = Rep {
        .length = Distance::metres(400), .target = words.target, .flying = words.flying, .parts = words.parts
    };
    block.optional = words.optional;
    block.tags = words.tags;
    const auto text = print({ block });
    const auto said = QString::fromStdString(text.substr(std::min<std::size_t>(text.size(), 6)));
    return said.isEmpty() ? QStringLiteral("nothing") : said;
}

QString targetRead(Cursor &cursor)
{
    const auto words = readTarget(cursor);
    return words ? shown(*words) : QString();
}

QString partsShown(const std::vector<Part> &parts)
{
    return parts.empty() ? QString() : shown({ .parts = parts }).mid(3);
}

} // namespace

/// How fast a rep is meant to be run, piece by piece.
class TestTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pacesAreStepsOfTheLadder_data()
    {
        addReaderRows({
            { "@ 5k pace", "(at 5000 pace)", "", "" },
            { "@5k", "(at 5000 pace)", "", "" },
            { "@ 1500", "(at 1500 pace)", "", "" },
            { "800 pace", "(at 800 pace)", "", "" },
            { "800RP", "(at 800 pace)", "", "" },
            { "RP800", "(at 800 pace)", "", "" },
            { "1500er-Tempo", "(at 1500 pace)", "", "" },
            { "allure 1500", "(at 1500 pace)", "", "" },
            { "AS10, 400m", "(at 10000 pace)", ", 400m", "read_as_pace_of_race" },
            { "mile pace", "(at mile pace)", "", "" },
            { "at 60 min pace", "(at 60min pace)", "", "" },
            { "at 90 min pace", "(at 90min pace)", "", "" },
            { "at SS2", "(at SS2 pace)", "", "" },
            { "ES 1 pace", "(at ES1 pace)", "", "" },
            { "max velocity", "(at max velocity)", "", "" },
            { "threshold", "(at 60min pace)", "", "threshold_read_as_60_min" },
            { "goal pace", "(at RP pace)", "", "read_as_race_pace" },
            { "goal 1500 pace", "(at 1500 pace)", "", "read_as_own_pace" },
            { "@ 3k/5k pace", "(at 3000 pace)", "", "first_of_two_paces" },
            { "5k-3k pace", "(at 5000 pace)", "", "first_of_two_paces" },
            { "@ 1600 pace", "(at mile pace)", "", "near_rung" },
            { "@ 3200 pace", "(at 3000 pace)", "", "near_rung" },
            { "slightly faster than 5k pace", "(at 5000 pace)", "", "no_figure_read_as_pace" },
            { "tempo", "(at 60min pace)", "", "tempo_read_as_60_min" },
            // what is none
            { "@ 600 pace", "nothing", "", "!no_rung" },
            { "marathon pace", "nothing", "", "!marathon_pace" },
            { "RPE 7", "nothing", "", "!zone_or_effort" },
            { "170 bpm", "nothing", "", "!heart_rate" },
            { "mile", "", "mile", "" }, // a length
            { "5k", "", "5k", "" },
            { "4 x 400", "", "4 x 400", "" },
            { "", "", "", "" },
        });
    }
    void pacesAreStepsOfTheLadder() { readsAndLeaves(targetRead); }

    void timesAreOfTheRepOrOverALength_data()
    {
        addReaderRows({
            { "in 62 s", "(in 1 min 2 s)", "", "" },
            { "@ 62", "(in 1 min 2 s)", "", "read_as_seconds" },
            { "in 43-45 s", "(in 43 s to 45 s)", "", "" },
            { "in 45-43 s", "(in 43 s to 45 s)", "", "band_from_faster" },
            { "in 2.20", "(in 2 min 20 s)", "", "read_as_minutes_and_seconds" },
            { "@ 64/65", "(in 1 min 4 s to 1 min 5 s)", "", "read_as_seconds times_read_as_band" },
            { "3:20 per km", "(3:20 per km)", "", "" },
            { "3:20/km", "(3:20 per km)", "", "" },
            { "3:20-3:30/km", "(3:20-3:30 per km)", "", "" },
            { "3:20/km-3:30/km", "(3:20-3:30 per km)", "", "" },
            { "80 s per lap", "(3:20 per km)", "", "" },
            { "80 s a lap", "(3:20 per km)", "", "" },
            { "40 s per 200", "(3:20 per km)", "", "" },
            { "5:20 per mile", "(3:18.839 per km)", "", "" },
            { "@ 68 pace", "(2:50 per km)", "", "read_as_seconds read_as_per_400" },
            { "@ 2:00 pace", "(5:00 per km)", "", "read_as_per_400" }, // up to so long it is a lap's
            { "@ 2:01 pace", "(2:01 per km)", "", "read_as_per_km" },
            { "@ 3:59 pace", "(3:59 per km)", "", "read_as_per_km" },
            { "@ 4:00 pace", "(2:29.129 per km)", "", "read_as_per_mile" },
            { "@ 12:00 pace", "(7:27.387 per km)", "", "read_as_per_mile" },
            { "@ 12:01 pace", "nothing", "", "!too_slow_for_pace" },
            { "18 km/h", "(3:20 per km)", "", "speed_read_per_km" },
            { "12 mph", "(3:06.411 per km)", "", "speed_read_per_km" },
            { "17-18 km/h", "(3:20-3:31.765 per km)", "", "speed_read_per_km" },
            { "1 km/h", "", "1 km/h", "" },
            { "62 s", "", "62 s", "" }, // no word says that it is one
            { "400", "", "400", "" },
        });
    }
    void timesAreOfTheRepOrOverALength() { readsAndLeaves(targetRead); }

    void sharesAndOffsetsAreOfAPace_data()
    {
        addReaderRows({
            { "95 %", "(95 %)", "", "" },
            { "95 % of 800", "(95 %, at 800 pace)", "", "" },
            { "95-98 %", "(95-98 %)", "", "" },
            { "80%-85%", "(80-85 %)", "", "" },
            { "85%-80%", "(80-85 %)", "", "" },
            { "97.5 %", "(97 %)", "", "read_as_whole_percent" },
            { "0.5 %", "", "0.5 %", "" },
            { "50 % recovery", "(50 %)", "recovery", "" },
            { "@ 5k pace + 1", "(at 5000 pace, +1 s per 400)", "", "read_as_seconds_per_400" },
            { "@ RP - 2 s per 400", "(at RP pace, -2 s per 400)", "", "" },
            { "@ RP + 1 s per 200", "(at RP pace, +2 s per 400)", "", "" },
            { "2 s per 400 slower than RP", "(at RP pace, +2 s per 400)", "", "" },
            { "2-3 s per 400 faster than RP", "(at RP pace, -3 s to -2 s per 400)", "", "" },
            { "5 s per km slower than 5k pace", "(at 5000 pace, +2 s per 400)", "", "" },
        });
    }
    void sharesAndOffsetsAreOfAPace() { readsAndLeaves(targetRead); }

    void effortsAreWords_data()
    {
        addReaderRows({
            { "easy", "(easy)", "", "" },
            { "moderate pace", "(steady)", "", "" },
            { "fast", "(hard)", "", "" },
            { "all out", "(max)", "", "" },
            { "flying 30 m after 20 m", "(flying 30 m after 20 m)", "", "" },
            { "flying 30 m", "(flying 30 m after 30 m)", "", "" },
            { "flying start", "", "flying start", "" },
            { "as 400 m (in 68 s) / 200 m (max)", "as 400 m (in 1 min 8 s) / 200 m (max)", "", "" },
        });
    }
    void effortsAreWords() { readsAndLeaves(targetRead); }

    void aBracketHoldsSeveral_data()
    {
        addReaderRows({
            { "5k pace, easy)", "(at 5000 pace, easy)", "", "" },
            { "62)", "(in 1 min 2 s)", "", "read_as_seconds" },
            { "62, uphill, optional)", "(in 1 min 2 s, optional) #uphill", "", "read_as_seconds" },
            { "400/68\", 200/max)", "as 400 m (in 1 min 8 s) / 200 m (max)", "", "" },
            { "easy frogs)", "(easy)", "", "!not_understood_as_target" },
            { "frogs)", "", "frogs)", "" },
            { ")", "", ")", "" },
            { "easy", "(easy)", "", "" }, // read to the end
            { "easy\n8", "(easy)", "\n8", "" },
        });
    }
    void aBracketHoldsSeveral()
    {
        readsAndLeaves([](Cursor &cursor) {
            const auto words = readTargetBracket(cursor);
            return words ? shown(*words) : QString();
        });
    }

    void aPartIsAStretchOfARep_data()
    {
        addReaderRows({
            { "400/68\"", "400 m (in 1 min 8 s)", "", "" },
            { "200 m in 28 s", "200 m (in 28 s)", "", "" },
            { "200 max", "200 m (max)", "", "" },
            { "200 m (max)", "200 m (max)", "", "" },
            { "40 float", "40 m (steady)", "", "" },
            { "40 jog", "40 m (easy)", "", "" },
            { "400 m", "", "400 m", "" },
            { "200 m (max", "", "200 m (max", "" },
            { "9 max", "", "9 max", "" },
            { "4 x 200 max", "", "4 x 200 max", "" },
        });
    }
    void aPartIsAStretchOfARep()
    {
        readsAndLeaves([](Cursor &cursor) {
            const auto part = readPart(cursor);
            return part ? partsShown({ *part }) : QString();
        });
    }

    void turnsMakeUpTheWholeRep_data()
    {
        addReaderRows({
            { "300m fast, 100m jog", "300 m (hard) / 100 m (easy)", "", "rep_in_turns" },
            { "100m fast, 100m jog", "100 m (hard) / 100 m (easy) / 100 m (hard) / 100 m (easy)", "",
                "rep_in_turns" },
            { "alternating 100 m @ 800 pace / 100 m jog",
                "100 m (at 800 pace) / 100 m (easy) / 100 m (at 800 pace) / 100 m (easy)", "", "" },
            { "300m fast, 200m jog", "", "300m fast, 200m jog", "" }, // 400 is no multiple
            { "400m fast", "", "400m fast", "" },
            { "200 m @ 800 pace, 200 m jog", "", "200 m @ 800 pace, 200 m jog", "" }, // two reps
            { "100m walk, 100m fast", "", "100m walk, 100m fast", "" },
        });
    }
    void turnsMakeUpTheWholeRep()
    {
        readsAndLeaves([](Cursor &cursor) { return partsShown(readTurns(cursor, Distance::metres(400))); });
    }

    void aTimeIsRoundedHalfUpPerKilometre_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<qint64>("millimetres");
        QTest::addColumn<qint64>("perKm");
        QTest::newRow("a kilometre") << qint64(200'000) << qint64(1'000'000) << qint64(200'000);
        QTest::newRow("a lap") << qint64(68'000) << qint64(400'000) << qint64(170'000);
        QTest::newRow("a mile") << qint64(320'000) << qint64(1'609'344) << qint64(198'839);
        QTest::newRow("half up") << qint64(1) << qint64(2'000'000) << qint64(1);
        QTest::newRow("below half") << qint64(1) << qint64(2'000'001) << qint64(0);
        QTest::newRow("no distance") << qint64(1) << qint64(0) << qint64(1'000'000);
    }
    void aTimeIsRoundedHalfUpPerKilometre()
    {
        QFETCH(qint64, ms);
        QFETCH(qint64, millimetres);
        QTEST(qint64(perKm(Duration(ms), Distance::millimetres(millimetres)).count()), "perKm");
    }

    void whatIsSaidLaterTakesThePlaceOfWhatWasSaid()
    {
        const Target first {
            .pace = PaceRung::M800, .percent = 95, .percentMax = 98, .time = 60s, .timeMax = 62s
        };
        auto target = first;
        merge(target, {});
        QVERIFY(target == first);
        merge(target, { .percent = 90, .time = 50s });
        QCOMPARE(target.percent, 90);
        QVERIFY(!target.percentMax && !target.timeMax); // a band gives way as a whole
        QCOMPARE(target.time, std::optional<Duration>(50s));
        QVERIFY(target.pace == first.pace);
        merge(target, { .pace = PaceRole::RP, .effort = Effort::Max });
        QVERIFY(target.pace == (std::variant<PaceRung, PaceRole>(PaceRole::RP)));
        QCOMPARE(target.effort, std::optional(Effort::Max));
        merge(target, { .offsetPer400 = 1s, .offsetPer400Max = 2s, .pacePerKm = 200s, .pacePerKmMax = 210s });
        QCOMPARE(target.offsetPer400Max, std::optional<Duration>(2s));
        QCOMPARE(target.pacePerKmMax, std::optional<Duration>(210s));
        merge(target, { .offsetPer400 = 0s, .pacePerKm = 190s });
        QVERIFY(!target.offsetPer400Max && !target.pacePerKmMax);
    }
};

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
