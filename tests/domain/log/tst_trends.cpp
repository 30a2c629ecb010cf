// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/trends.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr AthleteId kAda { 200 };

/// The squad of the builders with a second session a fortnight later: 2 x (100, 200), logged by the same
/// athlete.
Squad aSquadWithTwoSessions()
{
    auto squad = aSquad();
    auto session = aSession(401, 2026y / 5 / 18);
    session.cycle = squad.cycles[0].id;
    Block set;
    set.times = { 2, {} };
    set.body = Blocks { reps(1, 100, {}), reps(1, 200, {}) };
    session.workout.main = { set };
    squad.sessions.push_back(session);
    auto entry = anEntry(501, session.id, kAda);
    for (const std::size_t i : { 0U, 2U }) {
        entry.frozen[i].time = 13s;
        entry.frozen[i].slowest = 14'375ms;
    }
    entry.results = { { hand(13'200ms), {}, Ending::Full }, { hand(26'000ms), {}, Ending::Full },
        { {}, {}, Ending::Skipped }, { hand(29'000ms), {}, Ending::CutShort } };
    entry.rpe = 9;
    squad.entries.push_back(entry);
    return squad;
}

std::vector<TrendSession> repsOfAda(const RepFilter &filter = {})
{
    return repTimes(aSquadWithTwoSessions(), kAda, filter);
}

/// A session of 200s with these times in tenths, target 26.0, edge 28.8.
TrendSession a200s(const std::vector<int> &tenths)
{
    TrendSession session;
    std::int64_t sum = 0;
    for (const int time : tenths) {
        TrendRep rep;
        rep.distance = Distance::metres(200);
        rep.time = hand(Duration(time * 100));
        rep.target = 26s;
        rep.slowest = 28'800ms;
        rep.standing = time <= 288 ? RepStanding::OnTarget : RepStanding::TooSlow;
        rep.faster = time < 288;
        sum += time * 100;
        session.reps.push_back(rep);
    }
    session.mean = Duration(sum / static_cast<std::int64_t>(tenths.size()));
    return session;
}

const CurvePoint *pointOf(const std::vector<CurvePoint> &curve, PaceRung rung)
{
    const auto found = std::ranges::find(curve, rung, &CurvePoint::rung);
    return found == curve.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(fivepace::RepFilter)

class TrendsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionsComeByDateWithTheirReps()
    {
        auto squad = aSquadWithTwoSessions();
        std::swap(squad.entries[0].session, squad.entries[1].session);
        std::swap(squad.entries[0].results, squad.entries[1].results);
        const auto trends = repTimes(squad, kAda, {});
        QCOMPARE(trends.size(), std::size_t { 2 });
        QCOMPARE(trends[0].date, Date(2026y / 5 / 4));
        QCOMPARE(trends[1].date, Date(2026y / 5 / 18));
        QCOMPARE(trends[0].workout, std::string("Paired 200s"));
        QCOMPARE(trends[0].workoutId, WorkoutId { 1 });
        QCOMPARE(trends[0].rung, PaceRung::M400);
        QCOMPARE(trends[0].slowerRung.value(), PaceRung::M800);
    }

    void repsKeepNumberTargetAndEnding()
    {
        const auto latest = repsOfAda().at(1);
        QCOMPARE(latest.reps.size(), std::size_t { 4 });
        const auto &last = latest.reps[3];
        QCOMPARE(last.set, 2);
        QCOMPARE(last.rep, 2);
        QCOMPARE(last.distance, Distance::metres(200));
        QCOMPARE(last.target.value(), Duration(26s));
        QCOMPARE(last.ending, Ending::CutShort);
        QVERIFY(!last.inBand()); // cut short
        QVERIFY(!latest.reps[2].time && !latest.reps[2].inBand());
        QVERIFY(latest.reps[1].inBand());
        QCOMPARE(latest.rpe.value(), 9);
        QCOMPARE(latest.plannedRpe.value(), 8);
    }

    void theEdgeItselfIsInTheBand()
    {
        auto squad = aSquad();
        squad.entries[0].results = { { hand(28'750ms), {}, Ending::Full },
            { hand(28'751ms), {}, Ending::Full }, { hand(20s), {}, Ending::Full } };
        squad.entries[0].frozen[2].slowest.reset();
        const auto reps = repTimes(squad, kAda, {}).at(0).reps;
        QVERIFY(reps[0].inBand());
        QVERIFY(!reps[1].inBand());
        QVERIFY(reps[2].inBand()); // no edge: within 1 % of the target
    }

    void theFilterLeavesOutWhatItDoesNotName_data()
    {
        QTest::addColumn<RepFilter>("filter");
        QTest::addColumn<QList<int>>("counts"); // reps of each session left
        const auto row = [](const char *name, const RepFilter &filter, const QList<int> &counts) {
            QTest::newRow(name) << filter << counts;
        };
        row("nothing", {}, { 4, 4 });
        row("200 m", { .distance = Distance::metres(200) }, { 4, 2 });
        row("100 m", { .distance = Distance::metres(100) }, { 2 });
        row("300 m", { .distance = Distance::metres(300) }, {});
        row("400 pace", { .rung = PaceRung::M400 }, { 4, 4 });
        row("800 pace", { .rung = PaceRung::M800 }, {});
        row("from its day", { .from = 2026y / 5 / 18 }, { 4 });
        row("to the day before", { .to = 2026y / 5 / 17 }, { 4 });
        row("one day", { .from = 2026y / 5 / 4, .to = 2026y / 5 / 4 }, { 4 });
    }

    void theFilterLeavesOutWhatItDoesNotName()
    {
        QFETCH(RepFilter, filter);
        QFETCH(QList<int>, counts);
        QList<int> actual;
        for (const auto &session : repsOfAda(filter))
            actual << static_cast<int>(session.reps.size());
        QCOMPARE(actual, counts);
    }

    void theMileIsOfTheSameRungAsThe1500()
    {
        auto squad = aSquad();
        squad.sessions[0].workout.rung = PaceRung::Mile;
        QCOMPARE(repTimes(squad, kAda, { .rung = PaceRung::M1500 }).size(), std::size_t { 1 });
    }

    void aMeanNeedsRepsOfOneLength()
    {
        const auto all = repsOfAda();
        QCOMPARE(all[0].mean.value(), Duration(26'450ms)); // 26.3, 26.4, 26.5, 26.6
        QVERIFY(!all[1].mean);
        QCOMPARE(repsOfAda({ .distance = Distance::metres(200) })[1].mean.value(),
            Duration(26s)); // 29.0 was cut short
    }

    void percentOfTargetIsOverAHundredWhenFaster()
    {
        auto squad = aSquad();
        squad.entries[0].results
            = { { hand(25s), {}, Ending::Full }, {}, { hand(26s), {}, Ending::Full } }; // 104 % and 100 %
        const auto trend = repTimes(squad, kAda, {}).at(0);
        QVERIFY(std::abs(trend.percentOfTarget.value() - 102.0) < 1e-9);
        squad.entries[0].frozen.clear();
        QVERIFY(!repTimes(squad, kAda, {}).at(0).percentOfTarget);
    }

    void nothingLoggedIsNoSession()
    {
        auto squad = aSquad();
        squad.entries[0].results.assign(3, {});
        QVERIFY(repTimes(squad, kAda, {}).empty());
        QVERIFY(repTimes(squad, { 201 }, {}).empty());
        QVERIFY(repTimes(squad, { 999 }, {}).empty());
    }

    void lengthsComeMostLoggedFirst()
    {
        const std::vector wanted { Distance::metres(200), Distance::metres(100) };
        QCOMPARE(repLengths(aSquadWithTwoSessions(), kAda), wanted);
        QVERIFY(repLengths(aSquad(), { 201 }).empty());
    }

    void theSummaryIsOfTheLatestSession()
    {
        const auto summary
            = summarise({ a200s({ 280, 290, 290, 280 }), a200s({ 270, 265, 268, 270, 275, 289 }) });
        QCOMPARE(summary.latestMean.value(), Duration(27'283ms));
        QCOMPARE(summary.changeSinceBefore.value(),
            Duration(27'300ms - 28'500ms)); // 27.3 and 28.5 are what one sees
        QCOMPARE(summary.inBand, 5);
        QCOMPARE(summary.judged, 6);
        QCOMPARE(summary.faster, 7);
        QCOMPARE(summary.comparedInAll, 10);
        // The last third ran 27.5 and 28.9, the best was 26.5.
        QVERIFY(std::abs(summary.dropOffPercent.value() - (28.2 - 26.5) / 26.5 * 100) < 1e-9);
    }

    void meansOfDifferentLengthsAreNotCompared()
    {
        auto before = a200s({ 280, 290 });
        for (auto &rep : before.reps)
            rep.distance = Distance::metres(300);
        QVERIFY(!summarise({ before, a200s({ 270, 270 }) }).changeSinceBefore);
    }

    void aMeanIsComparedWithTheSameWorkoutThenWithTheSamePace()
    {
        auto same = a200s({ 280, 280 }), pace = a200s({ 300, 300 }), other = a200s({ 320, 320 });
        same.date = 2026y / 4 / 6;
        same.workout = "Sets of 200";
        pace.date = 2026y / 4 / 13;
        pace.workout = "Ten 200s";
        other.date = 2026y / 4 / 20;
        other.workout = "Slow 200s";
        other.rung = PaceRung::M3000;
        auto latest = a200s({ 270, 270 });
        latest.date = 2026y / 4 / 27;
        latest.workout = "Sets of 200";
        const auto summary = summarise({ same, pace, other, latest });
        QCOMPARE(summary.changeSinceBefore.value(), Duration(-1'000ms));
        QCOMPARE(summary.before.value(), same.date);
        QCOMPARE(summarise({ pace, other, latest }).before.value(), pace.date);
        QVERIFY(!summarise({ other, latest }).changeSinceBefore);
    }

    void theMiddleLeavesOutWhatIsFarFromTheRest()
    {
        QCOMPARE(middleOf({ 28.1, 28.4, 95.0, 27.9, 28.2 }), (ValueRange { 27.9, 28.4 }));
        QCOMPARE(middleOf({ 28.1, 2.8, 28.4 }), (ValueRange { 28.1, 28.4 }));
        QCOMPARE(middleOf({ 26.0, 27.5, 29.0, 31.0 }), (ValueRange { 26.0, 31.0 }));
        QCOMPARE(middleOf({ 28.0 }), (ValueRange { 28.0, 28.0 }));
        QCOMPARE(middleOf({}), ValueRange());
    }

    void twoRepsHaveNoDropOff()
    {
        const auto summary = summarise({ a200s({ 270, 280 }) });
        QVERIFY(!summary.dropOffPercent);
        QVERIFY(!summary.changeSinceBefore);
        QCOMPARE(summary.judged, 2);
    }

    void aSummaryOfNothingIsEmpty()
    {
        const auto summary = summarise({});
        QVERIFY(!summary.latestMean && !summary.dropOffPercent);
        QCOMPARE(summary.comparedInAll, 0);
    }

    void theCurveShowsOwnRacesAndHorwillsLine()
    {
        const auto athlete = anAthlete(200, "Ada"); // 52.0, 1:55.0, 3:56.0
        const auto curve = speedCurve(athlete, 2026y / 5 / 4, {});
        const auto *own = pointOf(curve, PaceRung::M800);
        QVERIFY(own);
        QCOMPARE(own->per400, Duration(57'500ms));
        QCOMPARE(own->source, SourceKind::Own);
        QCOMPARE(own->distance, Distance::metres(800));
        // 3:56.0 is 62.933 s a lap; the 800 a rung faster is 4 s less, the 400 8 s.
        QVERIFY(std::abs((own->horwillPer400.value() - 58'933ms).count()) <= 1);
        QVERIFY(std::abs((pointOf(curve, PaceRung::M400)->horwillPer400.value() - 54'933ms).count()) <= 1);
        const auto *target = pointOf(curve, PaceRung::M1500);
        QVERIFY(std::abs((target->horwillPer400.value() - target->per400).count()) <= 1);
    }

    void theCurveRunsFromFastToSlowWithoutTwins()
    {
        auto athlete = anAthlete(200, "Ada");
        const auto curve = speedCurve(athlete, 2026y / 5 / 4, {});
        QVERIFY(std::ranges::is_sorted(curve, std::less_equal {}, &CurvePoint::distance));
        QVERIFY(!pointOf(curve, PaceRung::MaxVelocity) && !pointOf(curve, PaceRung::Mile));
        athlete.targetRace = PaceRung::Mile;
        const auto milers = speedCurve(athlete, 2026y / 5 / 4, {});
        QVERIFY(pointOf(milers, PaceRung::Mile) && !pointOf(milers, PaceRung::M1500));
        QCOMPARE(milers.size(), curve.size());
    }

    void withoutResultsThereIsNoCurve()
    {
        QVERIFY(speedCurve(Athlete {}, 2026y / 5 / 4, {}).empty());
        QVERIFY(speedCurve(anAthlete(200, "Ada"), 2025y / 1 / 1, {}).empty()); // before the first race
    }

    void theBalanceOfAGroupIsOneACycle()
    {
        auto squad = aSquadWithTwoSessions();
        auto earlier = squad.cycles[0];
        earlier.id = { 301 };
        earlier.name = "Cycle 0";
        earlier.firstDay -= std::chrono::days(14);
        squad.cycles.push_back(earlier);
        const auto history = balanceHistory(squad, GroupId { 100 });
        QCOMPARE(history.size(), std::size_t { 2 });
        QCOMPARE(history[0].name, std::string("Cycle 0"));
        QVERIFY(history[0].parts[0].planned.isZero());
        QCOMPARE(history[1].parts[0].planned, Distance::metres(800 + 600));
    }

    void theBalanceReachesBackAYearOfFortnights()
    {
        auto squad = aSquadWithTwoSessions();
        const auto first = squad.cycles[0];
        for (int i = 1; i <= 40; ++i) {
            auto earlier = first;
            earlier.id = { 1'000 + i };
            earlier.firstDay -= std::chrono::days(14 * i);
            squad.cycles.push_back(earlier);
        }
        const auto history = balanceHistory(squad, GroupId { 100 });
        QCOMPARE(history.size(), std::size_t { 26 });
        QCOMPARE(history.back().cycle, first.id);
        QCOMPARE(history.front().cycle, CycleId { 1'025 });
    }

    void theBalanceOfAnAthleteIsWhatThatOneDid()
    {
        auto squad = aSquadWithTwoSessions();
        squad.entries.push_back(anEntry(502, { 400 }, { 201 }));
        const auto ada = balanceHistory(squad, kAda).at(0).parts[0];
        const auto mia = balanceHistory(squad, AthleteId { 201 }).at(0).parts[0];
        QCOMPARE(ada.planned, Distance::metres(1400));
        QCOMPARE(ada.done, Distance::metres(800 + 100 + 200));
        QCOMPARE(mia.done, Distance::metres(800));
        QVERIFY(balanceHistory(squad, AthleteId { 999 }).empty());
    }
};

QTEST_APPLESS_MAIN(TrendsTest)
#include "tst_trends.moc"
