// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/builtin.h"

#include "domain/edits/edits.h"
#include "domain/library/library.h"
#include "domain/notation/notation.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace fivepace;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fivepace::PaceRung)
Q_DECLARE_METATYPE(std::vector<fivepace::Style>)

namespace {

const Workout &builtIn(int id)
{
    return *std::ranges::find(builtInWorkouts(), WorkoutId { id }, &Workout::id);
}

std::vector<const Workout *> progression(PaceRung rung, Style style)
{
    std::vector<const Workout *> levels;
    for (const auto &workout : builtInWorkouts()) {
        if (workout.rung == rung && workout.style == style && !workout.hidden)
            levels.push_back(&workout);
    }
    std::ranges::stable_sort(levels, {}, &Workout::level);
    return levels;
}

/// Fast running in m, or ms for reps by time, and rest in ms; a jog counts 400 ms a metre.
struct Work {
    double volume = 0, rest = 0;
};
Work workOf(const Workout &workout)
{
    const auto totals = totalsOf(workout.main);
    Work work { totals.distance.inMetres() + static_cast<double>(totals.repDuration.count()), 0 };
    for (const auto &run : runningOrder(workout.main)) {
        const auto rest = run.last ? Recovery() : run.assumed;
        work.rest += static_cast<double>(rest.duration.value_or(Duration()).count());
        if (!rest.duration && rest.distance)
            work.rest += rest.distance->inMetres() * 400;
    }
    return work;
}

} // namespace

/// The eight workouts of the source post, and what all built-in ones share.
class TestBuiltIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEightOfTheSourcePostAddUp_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("reps");
        QTest::addColumn<int>("metres");
        QTest::addColumn<int>("recoverySeconds");
        QTest::addColumn<bool>("complete");
        QTest::newRow("P400-1") << 1 << 12 << 800 << 990 << false;
        QTest::newRow("P400-2") << 2 << 8 << 800 << 1200 << true;
        QTest::newRow("P400-3") << 3 << 6 << 900 << 1050 << true;
        QTest::newRow("P400-4") << 4 << 6 << 1200 << 1260 << true;
        QTest::newRow("P400-5") << 5 << 10 << 1200 << 1380 << false;
        QTest::newRow("MV-1") << 6 << 9 << 270 << 1800 << true;
        QTest::newRow("MV-2") << 7 << 9 << 360 << 1920 << true;
        QTest::newRow("MV-3") << 8 << 9 << 450 << 2040 << true;
    }
    void theEightOfTheSourcePostAddUp()
    {
        QFETCH(int, id);
        const auto totals = totalsOf(builtIn(id).main);
        QTEST(totals.reps, "reps");
        QTEST(int(totals.distance.inMetres()), "metres");
        QTEST(int(totals.recovery.count() / 1000), "recoverySeconds");
        QTEST(totals.recoveryComplete, "complete");
    }

    void whatThePostLeavesUnsaidStaysUnsaid()
    {
        const auto &blocks = builtIn(1).main;
        QCOMPARE(blocks.size(), std::size_t(3));
        QVERIFY(!blocks[0].after && !blocks[1].after && !blocks[2].after);
        const auto run = runningOrder(blocks);
        QVERIFY(!run[3].recovery);
        QCOMPARE(run[3].assumed.duration, std::optional<Duration>(90s)); // the finished block's own
        QCOMPARE(run[7].assumed.duration, std::optional<Duration>(150s));
        QVERIFY(run.back().last);

        const auto &last = builtIn(5).main;
        QCOMPARE(last[0].after->duration, std::optional<Duration>(420s));
        QCOMPARE(last[1].after->duration, std::optional<Duration>(300s));
        QVERIFY(!last[2].after);
        QCOMPARE(last[1].items().size(), std::size_t(2));
        QCOMPARE(last[1].items()[0].after->duration, std::optional<Duration>(150s));
    }

    void everyBuiltInReadsAndPrintsBack()
    {
        std::vector<WorkoutId> ids;
        for (const auto &workout : builtInWorkouts()) {
            for (const auto *blocks : { &workout.main, &workout.warmUp, &workout.coolDown })
                QVERIFY2(notation::parse(notation::print(*blocks)).blocks == *blocks, workout.name.c_str());
            QVERIFY(!workout.source.empty() && !workout.howTo.empty());
            ids.push_back(workout.id);
        }
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    }

    void everyTextIsReadWithoutAProblemOrAnAssumption()
    {
        for (const auto &workout : builtInWorkouts()) {
            const auto reading = notation::parse(workout.text);
            QVERIFY2(reading.ok() && reading.assumptions.empty(), workout.text.c_str());
            QCOMPARE(totalsOf(reading.blocks).reps, totalsOf(workout.main).reps);
            QVERIFY(!workout.warmUp.empty() && !workout.coolDown.empty());
        }
    }

    void everyPaceHasItsStylesWithFourLevelsAtLeast_data()
    {
        QTest::addColumn<PaceRung>("rung");
        QTest::addColumn<std::vector<Style>>("styles");
        using enum Style;
        const std::vector workRest { WorkRest };
        const std::vector long10k { WorkRest, OverUnders, ProgressionRun };
        QTest::newRow("max velocity") << PaceRung::MaxVelocity << std::vector { List };
        QTest::newRow("400") << PaceRung::M400 << std::vector { List };
        QTest::newRow("800") << PaceRung::M800 << std::vector { SingleReps, SetsOfReps };
        QTest::newRow("1500") << PaceRung::M1500 << std::vector { LongRecoveries, ShortRecoveries };
        QTest::newRow("3000") << PaceRung::M3000 << workRest;
        QTest::newRow("5000") << PaceRung::M5000 << long10k;
        QTest::newRow("10 000") << PaceRung::M10000 << long10k;
        QTest::newRow("60 min") << PaceRung::Min60 << workRest;
        QTest::newRow("90 min") << PaceRung::Min90 << workRest;
    }
    void everyPaceHasItsStylesWithFourLevelsAtLeast()
    {
        QFETCH(PaceRung, rung);
        QFETCH(std::vector<Style>, styles);
        for (const auto style : styles) {
            const auto levels = progression(rung, style);
            QVERIFY(levels.size() >= (rung == PaceRung::MaxVelocity ? 3U : 4U)); // the post's three
            for (std::size_t i = 0; i < levels.size(); ++i)
                QCOMPARE(levels[i]->level, int(i) + 1);
        }
    }

    /// The published levers: more at the pace, or less rest for what is run. Race predictions are tests, not
    /// a progression.
    void aHigherLevelRunsMoreOrRestsLess()
    {
        for (const auto &workout : builtInWorkouts()) {
            if (workout.style == Style::RacePrediction)
                continue;
            const auto levels = progression(workout.rung, workout.style);
            for (std::size_t i = 1; i < levels.size(); ++i) {
                const auto lower = workOf(*levels[i - 1]);
                const auto higher = workOf(*levels[i]);
                QVERIFY2(
                    higher.volume >= lower.volume || higher.volume * lower.rest >= lower.volume * higher.rest,
                    levels[i]->name.c_str());
            }
        }
    }

    void noLevelDoublesItsVolume()
    {
        for (const auto *workout : libraryOf({})) {
            const auto levels = progression(workout->rung, workout->style);
            for (std::size_t i = 1; i < levels.size(); ++i)
                QVERIFY2(
                    workOf(*levels[i]).volume < 1.6 * workOf(*levels[i - 1]).volume, levels[i]->name.c_str());
        }
    }

    void at400PaceAndFasterNoLevelShortensARecovery()
    {
        // What follows a rep of each length, at most and on the whole: the post's own recoveries are the
        // least.
        const std::map<int, Duration> least { { 50, 90s }, { 100, 120s }, { 200, 150s }, { 300, 420s } };
        for (const auto *workout : progression(PaceRung::M400, Style::List)) {
            for (const auto &run : runningOrder(workout->main)) {
                const auto metres = int(std::get<Distance>(run.what.length).inMetres());
                QVERIFY2(run.last || run.assumed.duration >= least.at(metres), workout->name.c_str());
            }
        }
        const auto rests = [](int id) { return runningOrder(builtIn(id).main).front().assumed.duration; };
        QCOMPARE(rests(32), rests(30)); // ten 200s rest as long as eight
    }

    void the500sStandBeforeThe600s()
    {
        const auto levels = progression(PaceRung::M800, Style::SingleReps);
        QCOMPARE(levels[2]->id, WorkoutId { 51 });
        QCOMPARE(levels[3]->id, WorkoutId { 43 });
        QCOMPARE(levels[2]->main.front().rep().length, Length(Distance::metres(500)));
    }

    void whatIsRetiredIsHiddenAndKeepsItsText_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("200s with less rest") << 31 << "8 x 200m. 2:30 Rec";
        QTest::newRow("12 flying 50s") << 20 << "4 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.";
        QTest::newRow("four 500s") << 42 << "4 x 500m. 3:30 Rec";
        QTest::newRow("5 × 300") << 68 << "5 x 300m. 1:00 Rec";
        QTest::newRow("3 × 500") << 69 << "3 x 500m. 1:00 Rec";
        QTest::newRow("1000 + 500") << 70 << "1000m. 2:00 Rec. 500m";
        QTest::newRow("2 × 5 × 400") << 106 << "2 x 5 x 400m. 200m jog between reps. 400m jog between sets";
    }
    void whatIsRetiredIsHiddenAndKeepsItsText()
    {
        QFETCH(int, id);
        QTEST(QString::fromStdString(builtIn(id).text), "text");
        QVERIFY(builtIn(id).hidden);
        const auto isIt = [id](const Workout *each) { return each->id == WorkoutId { id }; };
        QVERIFY(std::ranges::none_of(libraryOf({}), isIt));
        QVERIFY(std::ranges::any_of(libraryOf({}, HiddenWorkouts::Included), isIt));
        QVERIFY(findInLibrary({}, { id }) != nullptr);

        // The coach may show it again, and hide it again.
        Squad squad;
        QVERIFY(apply(squad, edits::hideWorkout(squad, builtIn(id), false)));
        QVERIFY(std::ranges::any_of(libraryOf(squad), isIt));
        QVERIFY(apply(squad, edits::hideWorkout(squad, *squad.find(WorkoutId { id }), true)));
        QVERIFY(squad.workouts.empty() && std::ranges::none_of(libraryOf(squad), isIt));
    }

    void aPredictionSaysWhatItPredictsAndWhoSaysSo()
    {
        int predictions = 0;
        for (const auto *workout : libraryOf({})) {
            if (workout->style != Style::RacePrediction)
                continue;
            ++predictions;
            QVERIFY2(workout->howTo.starts_with("Predicts "), workout->name.c_str());
            QVERIFY2(!workout->source.starts_with("Ours"), workout->name.c_str());
        }
        QCOMPARE(predictions, 3);
        QVERIFY(builtIn(124).howTo.find("within 15 to 30 s") != std::string::npos);
    }

    void notesFitTheirWorkout()
    {
        for (const auto *workout : libraryOf({})) {
            const auto says
                = [&](const char *what) { return workout->howTo.find(what) != std::string::npos; };
            const auto order = runningOrder(workout->main);
            const bool hasParts = !order.front().what.parts.empty();
            QVERIFY2(order.size() > 1 || (!says(" rep") && !says("recover")), workout->name.c_str());
            QVERIFY2(!hasParts || (!says("ven laps") && !says("venly")), workout->name.c_str());
        }
    }

    void noTwoAreTheSameWork() { QVERIFY(sameWork(libraryOf({})).empty()); }

    void idsKeepTheirPaceForEver()
    {
        const std::vector<std::pair<PaceRung, std::vector<int>>> shipped {
            { PaceRung::M400, { 1, 2, 3, 4, 5, 30, 31, 32 } }, { PaceRung::MaxVelocity, { 6, 7, 8, 20, 21 } },
            { PaceRung::M800, { 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51 } },
            { PaceRung::M1500, { 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70 } },
            { PaceRung::M3000, { 80, 81, 82, 83, 84, 85 } },
            { PaceRung::M5000,
                { 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115 } },
            { PaceRung::M10000, { 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132 } },
            { PaceRung::Min60, { 140, 141, 142, 143 } }, { PaceRung::Min90, { 160, 161, 162, 163 } }
        };
        for (const auto &[rung, ids] : shipped) {
            for (const auto id : ids)
                QCOMPARE(builtIn(id).rung, rung);
        }
    }

    void publishedOnesNameTheirSourceAndTheRestSayTheyAreOurs()
    {
        int published = 0;
        for (const auto &workout : builtInWorkouts())
            published += workout.source.starts_with("Ours") ? 0 : 1;
        QVERIFY(published >= 22);
        QVERIFY(builtIn(20).source.starts_with("Ours"));
        QVERIFY(builtIn(8).source.find("Tosques") != std::string::npos);
        QVERIFY(builtIn(8).howTo.find("sprinters stay with 30 m") != std::string::npos);
    }

    void overUndersAndProgressionRunsChangePaceWithinTheRep()
    {
        const auto &overUnder = builtIn(108).main.front().rep();
        QCOMPARE(overUnder.parts.size(), std::size_t(2));
        QVERIFY(std::get<PaceRung>(*overUnder.parts[0].target.pace) == PaceRung::M3000);
        QCOMPARE(totalsOf(builtIn(132).main).distance, Distance::metres(12'000));
        QCOMPARE(totalsOf(builtIn(132).main).reps, 1);
    }

    void setsAreCountedThroughTheWholeWorkout()
    {
        const auto run = runningOrder(builtIn(1).main);
        QCOMPARE(run[4].set, 2);
        QCOMPARE(run[4].rep, 1);
        QCOMPARE(run.back().set, 3);
        const auto sets = runningOrder(builtIn(2).main);
        QCOMPARE(sets[3].recovery->duration, std::optional<Duration>(300s));
        QCOMPARE(sets[4].set, 2);
    }
};

QTEST_APPLESS_MAIN(TestBuiltIn)
#include "tst_builtin.moc"
