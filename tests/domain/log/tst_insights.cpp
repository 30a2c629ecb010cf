// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/insights.h"

#include "domain/library/library.h"
#include "domain/people/profile.h"
#include "domain/squad/logbook.h"

#include "support/loggedsession.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 10;

/// Athletes who ran 8 x 200 m at 400 pace in these times, one list each; the session is over.
Squad whoRan(const std::vector<std::vector<double>> &runs)
{
    auto squad = aSquad();
    squad.cycles.clear();
    squad.athletes.clear();
    squad.entries.clear();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        LoggedSession logged(std::vector<std::int64_t>(8, 200), runs[i]);
        logged.session.cycle.reset();
        squad.sessions = { logged.session };
        logged.entry.id = { 500 + static_cast<std::int64_t>(i) };
        logged.entry.athlete = { 200 + static_cast<std::int64_t>(i) };
        squad.entries.push_back(logged.entry);
        squad.athletes.push_back(
            anAthlete(logged.entry.athlete.value, std::string(1, static_cast<char>('A' + i))));
    }
    return squad;
}

std::vector<Insight> of(InsightKind kind, const std::vector<Insight> &all)
{
    std::vector<Insight> found;
    std::ranges::copy_if(
        all, std::back_inserter(found), [kind](const Insight &each) { return each.kind == kind; });
    return found;
}

std::vector<Insight> said(const Squad &squad)
{
    return insightsOf(squad, squad.sessions.front(), kToday);
}

std::vector<Insight> saidOfFirst(const Squad &squad)
{
    return insightsOf(squad, squad.athletes.front(), kToday);
}

/// Answers from a squad in memory and remembers the first day that was asked for.
class AskedDays : public LogSource {
public:
    explicit AskedDays(const Squad &squad)
        : m_squad(squad)
    {
    }

    Result<std::vector<Session>> sessions(const SessionsAsked &asked) const override
    {
        first = asked.days.from ? std::min(first, *asked.days.from) : Date::min();
        std::vector<Session> found;
        for (const auto *session : sessionsBetween(m_squad, asked.days))
            found.push_back(*session);
        return found;
    }
    Result<std::vector<Entry>> entries(const EntriesAsked &asked) const override
    {
        if (!asked.session)
            first = asked.days.from ? std::min(first, *asked.days.from) : Date::min();
        std::vector<Entry> found;
        for (const auto *entry : entriesOf(m_squad, asked.session.value_or(SessionId {})))
            found.push_back(*entry);
        return found;
    }
    Result<std::optional<Session>> session(SessionId) const override { return std::optional<Session>(); }
    Result<std::optional<Entry>> entry(EntryId) const override { return std::optional<Entry>(); }
    Result<std::map<WorkoutId, WorkoutUse>> uses(Date) const override
    {
        return std::map<WorkoutId, WorkoutUse>();
    }
    Result<std::optional<Date>> firstDay() const override { return std::optional<Date>(); }

    mutable Date first = Date::max();

private:
    const Squad &m_squad;
};

} // namespace

class TestInsights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMajorityIsOfAthletesNotOfReps()
    {
        // 8 of 8 and 1 of 8: that is one athlete of two, not "9 of 16: does its job".
        const auto all = said(whoRan({ std::vector<double>(8, 26.0), { 26, 29, 29, 29, 29, 29, 29, 29 } }));
        QVERIFY(of(InsightKind::MostRepsFast, all).empty());
        const auto few = of(InsightKind::FewRepsFast, all);
        QCOMPARE(few.size(), std::size_t { 2 });
        QVERIFY(!few[0].athlete && few[0].count == 1 && few[0].of == 2);
        QVERIFY(few[1].athlete == AthleteId { 201 } && few[1].count == 1 && few[1].of == 8);
    }

    void nothingIsSaidOfTheMajorityAtOtherPaces()
    {
        auto squad = whoRan({ std::vector<double>(8, 26.0) });
        squad.sessions[0].workout.rung = PaceRung::M1500;
        for (auto &target : squad.entries[0].frozen) {
            target.rung = PaceRung::M1500;
            target.beat.reset();
        }
        QVERIFY(of(InsightKind::MostRepsFast, said(squad)).empty());
        QVERIFY(of(InsightKind::FewRepsFast, said(squad)).empty());
    }

    void theVoteIsSaidOnceTheSessionIsOver()
    {
        const std::vector<double> well(8, 26.0);
        auto squad = whoRan({ well, well, { 26, 26, 26, 26.5, 27, 27.5, 28, 28.5 } });
        const auto votes = of(InsightKind::ReadyForNextLevel, said(squad));
        QCOMPARE(votes.size(), std::size_t { 3 }); // the group, A and B
        QVERIFY(!votes[0].athlete && votes[0].vote->onward == 2 && votes[0].vote->ran == 3);
        squad.sessions[0].finished = false;
        squad.sessions[0].date = kToday;
        for (const auto &insight : said(squad))
            QVERIFY(!insight.vote || insight.kind == InsightKind::MostRepsFast);
    }

    void slowingIsSaidWithinTheVerdict()
    {
        const auto all = said(whoRan({ { 26, 26, 26, 26, 26, 26, 26.3, 26.6 } }));
        QVERIFY(of(InsightKind::SlowingDown, all).empty());
        const auto verdict = of(InsightKind::RepeatLevel, all);
        QCOMPARE(verdict.size(), std::size_t { 1 });
        QCOMPARE(verdict[0].reps, (std::vector<std::size_t> { 6, 7 }));
    }

    void whileItIsRunSlowingIsSaidAtOnce()
    {
        auto squad = whoRan({ { 26, 26, 26.3, 26.6 } });
        squad.sessions[0].finished = false;
        squad.sessions[0].date = kToday;
        const auto slowing = of(InsightKind::SlowingDown, said(squad));
        QCOMPARE(slowing.size(), std::size_t { 1 });
        QCOMPARE(slowing[0].reps, (std::vector<std::size_t> { 2, 3 }));
    }

    void nobodyIsReadyForALevelThatIsNotThere()
    {
        auto squad = whoRan({ std::vector<double>(8, 26.0) });
        squad.sessions[0].workout.id = {}; // typed on the spot
        const auto typed = of(InsightKind::ReadyForNextLevel, said(squad));
        QVERIFY(typed.size() == 1 && !typed[0].level);
        squad.sessions[0].workout.id = { 1 };
        squad.sessions[0].workout.level = 99; // the last
        const auto last = of(InsightKind::ReadyForNextLevel, said(squad));
        QVERIFY(last.size() == 1 && !last[0].level);
        squad.sessions[0].workout.level = 2;
        QCOMPARE(of(InsightKind::ReadyForNextLevel, said(squad)).at(0).level, std::optional(3));
    }

    /// Level 2 of max velocity flies 40 m; sprinters stay at 30 m, as the planner has it.
    void sprintersAreNotReadyForALevelThatFliesFurther()
    {
        auto squad = whoRan({ std::vector<double>(8, 3.3) });
        squad.sessions[0].workout = *findInLibrary({}, { 6 });
        squad.entries[0].frozen.assign(9, {});
        squad.entries[0].results.assign(9, { hand(3'300ms), {}, Ending::Full });
        for (auto &target : squad.entries[0].frozen)
            target.time = 3'300ms;
        const auto level = [&] { return of(InsightKind::ReadyForNextLevel, said(squad)).at(0).level; };
        QCOMPARE(level(), std::optional(2));
        squad.athletes[0].kind = AthleteKind::Sprinter400;
        QVERIFY(!level());
        auto other = squad.entries[0]; // both: so the group's vote too
        other.id = { 501 };
        other.athlete = { 201 };
        squad.entries.push_back(other);
        squad.athletes.push_back(squad.athletes[0]);
        squad.athletes[1].id = { 201 };
        QVERIFY(!level());
        squad.athletes[1].kind = AthleteKind::MiddleDistance;
        QCOMPARE(level(), std::optional(2));
    }

    /// No session of quality on the day of a race or trial or on the two days after it.
    void aRaceOfTheLastTwoDaysIsSaidOfAPlannedSession_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("said");
        QTest::newRow("on the day") << 0 << int(ResultKind::Race) << true;
        QTest::newRow("the day before") << 1 << int(ResultKind::Race) << true;
        QTest::newRow("a trial two days before") << 2 << int(ResultKind::TimeTrial) << true;
        QTest::newRow("three days before") << 3 << int(ResultKind::Race) << false;
        QTest::newRow("the day after") << -1 << int(ResultKind::Race) << false;
        QTest::newRow("an estimate") << 1 << int(ResultKind::Estimate) << false;
    }
    void aRaceOfTheLastTwoDaysIsSaidOfAPlannedSession()
    {
        QFETCH(int, days);
        QFETCH(int, kind);
        auto squad = whoRan({ {} });
        squad.sessions[0].finished = false;
        squad.sessions[0].date = kToday + std::chrono::days(1);
        auto &results = squad.athletes[0].results;
        results.push_back(ran(800, 118s, squad.sessions[0].date - std::chrono::days(days)));
        results.back().kind = static_cast<ResultKind>(kind);
        const auto raced = of(InsightKind::JustRaced, said(squad));
        QTEST(!raced.empty(), "said");
        QVERIFY(raced.empty() || raced[0].count == days);
    }

    /// Who is away is out by default: there is nothing to move, and nobody to be rested.
    void whoIsAwayIsSaidToBeLeftOutAndNothingElse()
    {
        auto squad = whoRan({ {} });
        squad.sessions[0].finished = false;
        squad.sessions[0].date = kToday + std::chrono::days(1);
        squad.athletes[0].results.push_back(ran(800, 118s, kToday));
        squad.athletes[0].baseDone = squad.athletes[0].transitionDone = {};
        QVERIFY(of(InsightKind::UnavailableButPlanned, said(squad)).empty());
        QCOMPARE(of(InsightKind::JustRaced, said(squad)).size(), std::size_t { 1 });
        squad.athletes[0].absences = { { kToday, {}, Reason::Injured } };
        for (const auto &all : { said(squad), attention(squad, kToday) }) {
            QCOMPARE(of(InsightKind::UnavailableButPlanned, all).size(), std::size_t { 1 });
            QVERIFY(of(InsightKind::JustRaced, all).empty() && of(InsightKind::NotReady, all).empty());
        }
    }

    void tooFewTimedAndNoTargetAreSaid()
    {
        auto squad = whoRan({ { 26, 26, 26 }, { 26, 26, 26 } });
        squad.entries[1].frozen.assign(8, {});
        const auto few = of(InsightKind::TooFewTimed, said(squad));
        QVERIFY(few.size() == 1 && few[0].count == 3 && few[0].of == 8);
        QCOMPARE(of(InsightKind::NoTarget, said(squad)).size(), std::size_t { 1 });
    }

    void speedOrEnduranceIsWhatTheProfileSays()
    {
        auto squad = whoRan({});
        auto athlete = anAthlete(200, "A");
        for (int lap = 54'000; lap <= 62'000; lap += 500) {
            athlete.results = { ran(400, 52s, 2026y / 4 / 1), ran(800, Duration(2 * lap), 2026y / 4 / 12) };
            squad.athletes = { athlete };
            const auto standing = standingOf(profileOf(athlete, kToday));
            const auto all = saidOfFirst(squad);
            QCOMPARE(!of(InsightKind::LacksTopSpeed, all).empty(), standing == Standing::LacksTopSpeed);
            QCOMPARE(!of(InsightKind::LacksEndurance, all).empty(), standing == Standing::LacksEndurance);
        }
    }

    /// 400 in 52.0 and 800 in 1:50 or 1:56: the laps say speed, or endurance.
    void whoLacksEnduranceIsNotSentToMaxVelocityWork()
    {
        for (const bool isEnduring : { true, false }) {
            auto squad = whoRan({ std::vector<double>(8, 26.0) });
            squad.athletes[0].results
                = { ran(400, 52s, 2026y / 4 / 1), ran(800, isEnduring ? 110s : 116s, 2026y / 4 / 12) };
            squad.entries[0].rpe = 4;
            for (auto &result : squad.entries[0].results)
                result.recoveryTaken = 90s; // of 3:00
            const auto easy = of(InsightKind::EasyOnShortRecovery, said(squad));
            const auto cut = of(InsightKind::RecoveryCutShort, said(squad));
            QCOMPARE(easy.size(), std::size_t { isEnduring ? 1u : 0u });
            QCOMPARE(cut.size(), std::size_t { isEnduring ? 0u : 1u });
            QVERIFY(isEnduring || (cut[0].count == 7 && cut[0].of == 7));
        }
    }

    void theRacesOutweighWhatRepsSeemToSayOfTopSpeed()
    {
        for (const bool isEnduring : { true, false }) {
            auto squad = whoRan({ std::vector<double>(8, 30.0) }); // none faster than 800 pace
            squad.athletes[0].results
                = { ran(400, 52s, 2026y / 4 / 1), ran(800, isEnduring ? 112s : 116s, 2026y / 4 / 12) };
            squad.entries[0].recoveredEarly = true;
            for (int i = 1; i < 3; ++i) { // three such sessions
                auto session = squad.sessions[0];
                auto entry = squad.entries[0];
                session.id = entry.session = { 400 + i };
                session.date -= std::chrono::days(7 * i);
                entry.id = { 500 + i };
                squad.sessions.push_back(session);
                squad.entries.push_back(entry);
            }
            const auto all = saidOfFirst(squad);
            QCOMPARE(of(InsightKind::LacksTopSpeed, all).size(), std::size_t { isEnduring ? 1u : 0u });
            QCOMPARE(of(InsightKind::LacksEndurance, all).size(), std::size_t { isEnduring ? 0u : 1u });
        }
    }

    void onlyThoseWithResultsHaveOldOnes()
    {
        auto squad = whoRan({});
        squad.athletes = { anAthlete(200, "A") };
        const auto isOld = [&] { return !of(InsightKind::NoRecentResult, saidOfFirst(squad)).empty(); };
        squad.athletes[0].results = { ran(400, 52s, kToday - std::chrono::days(120)) };
        QVERIFY(!isOld());
        squad.athletes[0].results = { ran(400, 52s, kToday - std::chrono::days(121)) };
        QVERIFY(isOld());
        squad.athletes[0].results.clear();
        QVERIFY(!isOld());
    }

    void whoNeedsAttentionIsSeenInTheLastMonths()
    {
        const auto memory = whoRan({ std::vector<double>(8, 26.0), std::vector<double>(8, 30.0) });
        const auto source = std::make_shared<AskedDays>(memory);
        auto squad = memory;
        squad.sessions.clear();
        squad.entries.clear();
        squad.logbook = std::make_shared<Logbook>(source);
        QVERIFY(attention(squad, kToday) == attention(memory, kToday));
        QVERIFY2(source->first >= kToday - std::chrono::days(160), isoDate(source->first).c_str());
    }

    void oldSessionsSpeakInTheirOwnPageAlone()
    {
        auto squad = whoRan({ std::vector<double>(8, 26.0) });
        QVERIFY(!of(InsightKind::ReadyForNextLevel, saidOfFirst(squad)).empty());
        squad.sessions[0].date = kToday - std::chrono::days(43); // no cycles: two of three weeks
        QVERIFY(of(InsightKind::ReadyForNextLevel, saidOfFirst(squad)).empty());
        QVERIFY(!of(InsightKind::ReadyForNextLevel, said(squad)).empty());
    }

    /// Whose last two cycles were last year hears nothing of them.
    void cyclesOfLastYearAreNoNews()
    {
        auto squad = whoRan({ std::vector<double>(8, 26.0) });
        for (const int days : { 320, 300 }) {
            Cycle cycle {
                .id = { 700 + days }, .group = { 100 }, .firstDay = kToday - std::chrono::days(days)
            };
            squad.cycles.push_back(cycle);
        }
        squad.sessions[0].date = kToday - std::chrono::days(298);
        QVERIFY(of(InsightKind::ReadyForNextLevel, saidOfFirst(squad)).empty());
        squad.sessions[0].date = kToday - std::chrono::days(56);
        QVERIFY(!of(InsightKind::ReadyForNextLevel, saidOfFirst(squad)).empty());
    }
};

QTEST_APPLESS_MAIN(TestInsights)
#include "tst_insights.moc"
