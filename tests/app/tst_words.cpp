// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "support/spokengerman.h"

#include <QLocale>
#include <QTest>

using namespace fivepace;

using namespace std::chrono_literals;

namespace {

/// A plain space in the table stands for the thin one on the screen.
QString plain(QString text)
{
    return text.replace(QChar(0x2009), QLatin1Char(' '));
}

RepTime tenths(Duration time)
{
    return { time, Precision::Tenth, TimingMethod::Hand };
}

} // namespace

Q_DECLARE_METATYPE(fivepace::Recovery)

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aTimeUnder100SecondsCanBeShownInSecondsAlone()
    {
        const auto shown = [](Duration time, Precision precision) {
            words::showSecondsAlone(true);
            const auto text = words::time(time, precision);
            words::showSecondsAlone(false);
            return text;
        };
        QCOMPARE(shown(60300ms, Precision::Tenth), QString("60.3"));
        QCOMPARE(shown(60000ms, Precision::Second), QString("60"));
        QCOMPARE(shown(99960ms, Precision::Hundredth), QString("99.96"));
        QCOMPARE(shown(99960ms, Precision::Tenth), QString("1:40.0"));
        QCOMPARE(shown(59960ms, Precision::Tenth), QString("60.0"));
        QCOMPARE(shown(128100ms, Precision::Tenth), QString("2:08.1"));
        QCOMPARE(words::time(60300ms, Precision::Tenth), QString("1:00.3"));
    }

    void timesHaveTheDecimalSignOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("rep");
        QTest::addColumn<QString>("race");
        QTest::addColumn<QString>("volume");
        QTest::newRow("C") << QLocale::c() << "26.30"
                           << "1:54.8"
                           << "0.9 km";
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << "26.30"
                                 << "1:54.8"
                                 << "0.9 km";
        QTest::newRow("German system, English sentences") << QLocale(QLocale::German) << "26.30"
                                                          << "1:54.8"
                                                          << "0.9 km";
    }
    void timesHaveTheDecimalSignOfTheLocale()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QTEST(words::time({ 26300ms, Precision::Hundredth, TimingMethod::Hand }), "rep");
        QTEST(words::time(114800ms, Precision::Tenth), "race");
        QTEST(plain(words::volume(Distance::metres(900))), "volume");
    }

    void datesFollowTheLanguageOfTheSentence()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(words::longDate(2026y / 5 / 4), QStringLiteral("4 May 2026"));
        QCOMPARE(words::shortDate(2026y / 5 / 4), QStringLiteral("Mon 4 May"));
        const test::SpokenGerman german;
        QCOMPARE(words::locale().territory(), QLocale::Austria);
        QCOMPARE(words::longDate(2026y / 5 / 4), QStringLiteral("4 Mai 2026"));
        QCOMPARE(words::time({ 26300ms, Precision::Hundredth, TimingMethod::Hand }), QStringLiteral("26,30"));
        QCOMPARE(plain(words::volume(Distance::metres(900))), QStringLiteral("0,9 km"));
    }

    void targetsAreInTenthsUnderFiveMinutes()
    {
        QCOMPARE(words::target(26290ms), QStringLiteral("26.3"));
        QCOMPARE(words::target(4min + 59900ms), QStringLiteral("4:59.9"));
        QCOMPARE(words::target(14min + 57500ms), QStringLiteral("14:58"));
    }

    void distances_data()
    {
        QTest::addColumn<qint64>("mm");
        QTest::addColumn<QString>("text");
        QTest::newRow("50 m") << qint64(50'000) << "50 m";
        QTest::newRow("fraction") << qint64(42'500) << "42.5 m";
        QTest::newRow("400 m") << qint64(400'000) << "400 m";
        QTest::newRow("1200 m") << qint64(1'200'000) << "1200 m";
        QTest::newRow("mile") << qint64(1'609'344) << "1 mile";
        QTest::newRow("6.5 km") << qint64(6'500'000) << "6.5 km";
        QTest::newRow("10 000 m") << qint64(10'000'000) << "10 000 m";
        QTest::newRow("half") << qint64(21'097'500) << "half marathon";
    }
    void distances()
    {
        QFETCH(qint64, mm);
        QTEST(plain(words::distance(Distance::millimetres(mm))), "text");
    }

    void thinSpaceStandsBetweenNumberAndUnit()
    {
        QCOMPARE(words::distance(Distance::metres(400)), QStringLiteral("400\u2009m"));
        QCOMPARE(words::length(22min), QStringLiteral("22\u2009min"));
        QCOMPARE(words::rung(PaceRung::M800), QStringLiteral("800\u2009m"));
    }

    void lengthsRoundToMinutes_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 45'000 << "45 s";
        QTest::newRow("half up") << 21 * 60'000 + 30'000 << "22 min";
        QTest::newRow("an hour") << 3'600'000 << "1 h 00";
        QTest::newRow("more") << 65 * 60'000 << "1 h 05";
    }
    void lengthsRoundToMinutes()
    {
        QFETCH(int, ms);
        QTEST(plain(words::length(Duration(ms))), "text");
    }

    void recoveries_data()
    {
        QTest::addColumn<Recovery>("recovery");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, Recovery recovery) { QTest::newRow(text) << recovery << text; };
        row("2:30", { .duration = 150s });
        row("2:00–3:00", { .duration = 2min, .durationMax = 3min });
        row("200 m jog", { .kind = RecoveryKind::Jog, .distance = Distance::metres(200) });
        row("200 m jog in 1:30",
            { .kind = RecoveryKind::Jog, .duration = 90s, .distance = Distance::metres(200) });
        row("600 m / 5:00", { .duration = 5min, .distance = Distance::metres(600), .either = true });
        row("full", { .kind = RecoveryKind::Full });
        row("3:00 walk", { .kind = RecoveryKind::Walk, .duration = 3min });
    }
    void recoveries()
    {
        QFETCH(Recovery, recovery);
        QTEST(plain(words::recovery(recovery)), "text");
    }
    void recoveryThatIsNotStatedStaysSo() { QCOMPARE(words::recovery({}), QStringLiteral("not stated")); }

    void warmUpAndCoolDownReadAsLines()
    {
        QStringList lines;
        for (const Blocks &blocks : { defaultWarmUp(), defaultCoolDown() })
            for (const Block &block : blocks)
                lines << plain(words::easyRunning(block));
        QCOMPARE(lines,
            QStringList({ "10–15 min base run", "5 × (45 s walk, 15 s stride)", "2–3 min walk",
                "3–5 min walk", "10–30 min slow base run" }));
    }

    void datesAreShort()
    {
        QCOMPARE(words::shortDate(2026y / 5 / 4), QStringLiteral("Mon 4 May"));
        QCOMPARE(words::longDate(2026y / 5 / 4), QStringLiteral("4 May 2026"));
        QCOMPARE(words::dateRange(2026y / 5 / 4, 2026y / 5 / 17), QStringLiteral("4 – 17 May"));
        QCOMPARE(words::dateRange(2026y / 4 / 27, 2026y / 5 / 10), QStringLiteral("27 Apr – 10 May"));
        QCOMPARE(
            words::dateRange(2026y / 12 / 28, 2027y / 1 / 10), QStringLiteral("28 Dec 2026 – 10 Jan 2027"));
        QCOMPARE(words::dateRange(2026y / 5 / 4, 2026y / 5 / 4), QStringLiteral("4 May"));
        QCOMPARE(words::clock(18 * 60 + 5), QStringLiteral("18:05"));
        QCOMPARE(words::shortDate(2024y / 2 / 29), QStringLiteral("Thu 29 Feb"));
    }
    void datesGoThereAndBack()
    {
        for (const Date date : { Date(2024y / 2 / 29), Date(2026y / 12 / 31), Date(1999y / 1 / 1) })
            QCOMPARE(words::toDate(words::toQDate(date)), date);
    }

    void everyRungHasALongAndAShortName()
    {
        QStringList longNames, shortNames;
        for (const PaceRung rung : kAllRungs) {
            longNames << plain(words::rung(rung));
            shortNames << plain(words::shortRung(rung));
        }
        QCOMPARE(longNames.join(';'),
            QStringLiteral("Max velocity;400 m;800 m;1500 m;Mile;3000 m;5000 m;10 000 m;60 min;90 min"));
        QCOMPARE(shortNames.join(';'), QStringLiteral("MV;400;800;1500;Mile;3000;5000;10k;60 min;90 min"));
    }

    void absencesSayToWhen()
    {
        QCOMPARE(words::absence({ 2026y / 5 / 1, 2026y / 5 / 10, Reason::Injured }),
            QStringLiteral("Injured to 10 May"));
        QCOMPARE(words::absence({ 2026y / 5 / 1, {}, Reason::Ill }), QStringLiteral("Ill since 1 May"));
    }

    void sourcesNameTheirRaces()
    {
        const RaceResult race {
            .distance = Distance::metres(800), .time = tenths(114800ms), .date = 2026y / 5 / 3
        };
        const RaceResult longer {
            .distance = Distance::metres(3000), .time = tenths(511s), .date = 2026y / 4 / 3
        };
        const RaceResult mid {
            .distance = Distance::metres(1500), .time = tenths(236400ms), .date = 2026y / 4 / 3
        };
        QCOMPARE(words::source({ SourceKind::Own, {}, { race } }, Category::Men),
            QStringLiteral("own race, 1:54.8 on 3 May 2026"));
        QCOMPARE(plain(words::source({ SourceKind::Between, {}, { race, longer } }, Category::Men)),
            QStringLiteral("between own 800 m and 3000 m"));
        const PaceSource horwill { SourceKind::Model, PaceModel::Horwill, { mid } };
        QCOMPARE(plain(words::source(horwill, Category::Men)),
            QStringLiteral("4-second rule from 1500 m in 3:56.4"));
        QVERIFY(words::source(horwill, Category::Women).startsWith("5-second rule"));
        QCOMPARE(words::source({ SourceKind::Hand, {}, {} }, Category::Men), QStringLiteral("set by hand"));
        QCOMPARE(words::source({ .kind = SourceKind::Hand, .until = 2026y / 6 / 12 }, Category::Men),
            QStringLiteral("set by hand until 12 Jun 2026"));
        auto points = horwill;
        points.model = PaceModel::WorldAthletics;
        points.addedToHandTime = 140ms;
        points.allowancePercent = 2;
        QCOMPARE(plain(words::source(points, Category::Men)),
            QStringLiteral("World Athletics points from 1500 m in 3:56.4 by hand, taken 0.14 s longer, 2 % "
                           "slower for training"));
    }

    void aFrozenSourceKeepsItsKind()
    {
        QCOMPARE(words::source({ .kind = SourceKind::Own }, Category::Men), QStringLiteral("own result"));
        QCOMPARE(words::source({ .kind = SourceKind::Model, .model = PaceModel::Horwill }, Category::Women),
            QStringLiteral("5-second rule"));
    }

    void aPaceSaysHowSureAndHowOldItIs()
    {
        RungPace pace { .rung = PaceRung::M3000,
            .pace = Pace::of(Distance::metres(400), 68s),
            .distance = Distance::metres(3000),
            .source = { .kind = SourceKind::Hand } };
        const Date today = 2026y / 5 / 11;
        QCOMPARE(words::paceNote(pace, today), QString());
        pace.confidence = Confidence::BeyondThem;
        pace.unreached = PaceModel::WorldAthletics;
        pace.source = { .kind = SourceKind::Model, .model = PaceModel::Horwill, .from = { {} } };
        pace.source.from[0].date = 2025y / 9 / 1;
        QVERIFY(words::paceNote(pace, today).contains("252 days old · "));
        pace.source.from[0].date = 2025y / 4 / 1;
        QCOMPARE(words::paceNote(pace, today),
            QStringLiteral("beyond own results · 405 days old, out of date · World Athletics points does not "
                           "reach it"));
        pace.source.from[0].date = today;
        QVERIFY(words::paceNote(pace, today).contains("run today"));
        pace.olderBest = RaceResult { .distance = Distance::metres(3000),
            .time = { 500'500ms, Precision::Tenth, TimingMethod::Hand },
            .date = 2019y / 6 / 1,
            .place = {},
            .note = {} };
        QVERIFY(words::paceNote(pace, today).contains("PB 8:20.5, 2019"));
        pace.olderBest->date = 2026y / 1 / 3;
        QVERIFY(plain(words::paceNote(pace, today)).contains("PB 8:20.5, 3 Jan"));
    }

    void whereAnAthleteStandsIsSaidWithItsNumbers()
    {
        LapComparison laps { .best400 = {},
            .best800 = {},
            .lap = 57'400ms,
            .difference = 5'500ms,
            .rule = 4s,
            .standing = Standing::InBalance };
        laps.best400.time = { 51'900ms, Precision::Tenth, TimingMethod::Hand };
        QCOMPARE(plain(words::standing(laps)),
            QStringLiteral(
                "Speed and endurance are in balance: the 800 m lap, 57.4, is 5.5 s slower than the "
                "400 m, 51.9; 4 s is the rule."));
        laps.standing = Standing::LacksTopSpeed;
        laps.difference = -300ms;
        QVERIFY(plain(words::standing(laps)).startsWith("Lacks top speed: "));
        QVERIFY(plain(words::standing(laps)).contains("0.3 s faster than the 400 m"));
        laps.addedToHandTime = 140ms;
        QVERIFY(plain(words::standing(laps)).contains("400 m, 51.9 by hand (+0.14 s)"));
    }

    void aResultThatIsLeftOutSaysWhyAndBesideWhich()
    {
        Contradiction contradiction {};
        contradiction.leftOut.distance = Distance::metres(400);
        contradiction.leftOut.time = { 60s, Precision::Tenth, TimingMethod::Hand };
        contradiction.leftOut.date = 2026y / 3 / 1;
        contradiction.kept = contradiction.leftOut;
        contradiction.kept.distance = Distance::metres(800);
        contradiction.kept.time.time = 118s;
        contradiction.kept.date = 2026y / 5 / 1;
        const auto says = [&](Fault fault) {
            contradiction.fault = fault;
            return plain(words::leftOut(contradiction));
        };
        QCOMPARE(says(Fault::Older),
            QStringLiteral(
                "400 m in 1:00.0 on 1 Mar 2026 is left out of the paces: 800 m in 1:58.0 on 1 May 2026 is "
                "newer, and the two contradict each other."));
        QVERIFY(says(Fault::TakenByHand).contains(", taken by hand, is left out"));
        QVERIFY(says(Fault::Estimated).contains("is an estimate"));
        QVERIFY(says(Fault::SlowerPace).contains("no slower over the longer distance"));
        QVERIFY(says(Fault::NotFullSpeed).contains("no faster than the pace of 800 m"));
    }

    void aRungOutOfOrderSaysBesideWhich()
    {
        RungGap gap { PaceRung::Min60, {}, PredictionGap::NotInOrder, PaceRung::M10000 };
        QCOMPARE(plain(words::gap(gap)),
            QStringLiteral("60 min: it would be no slower than the pace of 10\u2009000 m.")
                .replace(QChar(0x2009), u' '));
        gap = { PaceRung::MaxVelocity, {}, PredictionGap::NotInOrder, PaceRung::M400 };
        QVERIFY(plain(words::gap(gap)).contains("no faster than the pace of 400 m"));
    }

    void aDifferenceHasItsSign()
    {
        QCOMPARE(plain(words::signedSeconds(-1040ms)), QStringLiteral("\u22121.0 s"));
        QCOMPARE(plain(words::signedSeconds(400ms)), QStringLiteral("+0.4 s"));
        QCOMPARE(plain(words::signedSeconds(-40ms)), QStringLiteral("0.0 s"));
        const auto change = words::paceChange(56'640ms, 56'160ms); // 480 ms apart
        QCOMPARE(change.before + u' ' + change.after, QStringLiteral("56.6 56.2"));
        QCOMPARE(plain(change.difference), QStringLiteral("\u22120.4 s"));
        const auto small = words::paceChange(56'190ms, 56'160ms); // alike to the tenth
        QCOMPARE(small.before + u' ' + small.after, QStringLiteral("56.19 56.16"));
        QCOMPARE(plain(small.difference), QStringLiteral("\u22120.03 s"));
    }
    void theSheetSaysWhereRepsBegin()
    {
        Workout workout;
        workout.rung = PaceRung::M400;
        QCOMPARE(plain(words::startOfReps(workout)),
            QStringLiteral(
                "Build up over 20–30 m at the start of every rep. The watch starts with the first step."));
        workout.start = StartMode::Rolling;
        QCOMPARE(plain(words::startOfReps(workout)),
            QStringLiteral("Build up over 20–30 m before the line. The watch starts at the line."));
        workout.rung = PaceRung::M1500;
        workout.start = StartMode::WithinRep;
        QVERIFY(words::startOfReps(workout).isEmpty());
    }
    void aBandIsTargetAndSlowestEdge()
    {
        RepTarget target;
        QVERIFY(words::band(target).isEmpty());
        target.slowest = 28'750ms;
        QCOMPARE(plain(words::band(target)), QStringLiteral("to 28.8"));
        target.time = 26s;
        QCOMPARE(plain(words::band(target)), QStringLiteral("26.0–28.8"));
        target.slowest.reset();
        QCOMPARE(plain(words::band(target)), QStringLiteral("26.0"));
        RepTarget flying;
        flying.rung = PaceRung::MaxVelocity;
        flying.slowest = 3'900ms;
        QCOMPARE(plain(words::band(flying)), QStringLiteral("beat 3.9"));
        flying.ownLength = Distance::metres(30);
        QCOMPARE(plain(words::band(flying)), QStringLiteral("30 m beat 3.9"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
