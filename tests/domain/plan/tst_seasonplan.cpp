// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/seasonplan.h"

#include "domain/plan/board.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fivepace;
using namespace fivepace::test;
using std::chrono::days;

namespace {

constexpr GroupId kGroup { 100 };

/// Three athletes; so many of them have done base and transition.
Squad aGroupOfThree(int done)
{
    Squad squad;
    squad.groups = { { .id = kGroup, .name = "1500 m group" }, { .id = { 101 }, .name = "800 m group" } };
    for (int i = 0; i < 3; ++i) {
        auto athlete = anAthlete(200 + i, "Athlete " + std::to_string(i));
        if (i >= done)
            athlete.baseDone = athlete.transitionDone = {};
        squad.athletes.push_back(athlete);
    }
    return squad;
}

SeasonWish wished(Date first, Date race, int cycleDays = 14)
{
    SeasonWish wish { .group = kGroup, .firstDay = first, .target = {}, .cycleDays = cycleDays };
    wish.nameOf = [](int number) { return "No. " + std::to_string(number); };
    wish.target = { .id = { 360 }, .name = "Final", .date = race, .distance = Distance::metres(1500) };
    return wish;
}

SeasonProposal proposed(const Squad &squad, const SeasonWish &wish)
{
    IdSource ids(1, 1);
    return proposeSeason(squad, wish, ids);
}

/// "Base 03-02 – 04-19", "14 from 05-18".
QStringList said(const SeasonProposal &proposal)
{
    static const QStringList kinds { "Base", "Transition", "Five-pace", "Competition", "Taper", "Break" };
    const auto day = [](Date date) { return QString::fromStdString(isoDate(date).substr(5)); };
    QStringList lines;
    for (const auto &phase : proposal.phases)
        lines << kinds[static_cast<int>(phase.kind)] + ' ' + day(phase.firstDay) + " – " + day(phase.lastDay);
    for (const auto &made : proposal.cycles)
        lines << QString("%1 from %2").arg(made.cycle.days).arg(day(made.cycle.firstDay));
    return lines;
}

const SeasonNote *noteOf(const SeasonProposal &proposal, SeasonReason reason)
{
    const auto found = std::ranges::find(proposal.notes, reason, &SeasonNote::reason);
    return found == proposal.notes.end() ? nullptr : &*found;
}

bool overlap(Date a, Date b, Date c, Date d)
{
    return a <= d && c <= b;
}

} // namespace

/// The season is laid out backwards from its race.
class TestSeasonPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixteenWeeksOfABeginner()
    {
        // Mon 2 Mar to Sat 20 Jun: 111 days. Taper 6, two cycles of 14, transition 28; base has the 49 left.
        const auto proposal = proposed(aGroupOfThree(0), wished(2026y / 3 / 2, 2026y / 6 / 20));
        QCOMPARE(said(proposal),
            (QStringList { "Base 03-02 – 04-19", "Transition 04-20 – 05-17", "Five-pace 05-18 – 06-14",
                "Taper 06-15 – 06-20", "14 from 05-18", "14 from 06-01" }));
        const auto *base = noteOf(proposal, SeasonReason::Base);
        QVERIFY(base);
        QCOMPARE(base->count, 3);
        QCOMPARE(base->of, 3);
        QCOMPARE(noteOf(proposal, SeasonReason::Taper)->days, 6);
        QCOMPARE(noteOf(proposal, SeasonReason::Cycles)->count, 2);
        QVERIFY(!noteOf(proposal, SeasonReason::BaseShort));
    }

    void whoHasDoneBaseBeginsWithFivePaces()
    {
        // 105 days before the taper: seven cycles, the first a week longer.
        const auto proposal = proposed(aGroupOfThree(2), wished(2026y / 3 / 2, 2026y / 6 / 20));
        QCOMPARE(said(proposal).mid(0, 4),
            (QStringList {
                "Five-pace 03-02 – 06-14", "Taper 06-15 – 06-20", "21 from 03-02", "14 from 03-23" }));
        QCOMPARE(proposal.cycles.size(), std::size_t(7));
        const auto *done = noteOf(proposal, SeasonReason::BaseDone);
        QVERIFY(done);
        QCOMPARE(done->count, 2);
        QCOMPARE(done->athletes, (std::vector<AthleteId> { { 202 } })); // seen per athlete
    }

    void onlyTheTransitionIsMissing()
    {
        auto squad = aGroupOfThree(3);
        for (auto &athlete : squad.athletes)
            athlete.transitionDone = {};
        // 105 days: transition 28 and 7 over, five cycles of 14.
        QCOMPARE(said(proposed(squad, wished(2026y / 3 / 2, 2026y / 6 / 20))).mid(0, 2),
            (QStringList { "Transition 03-02 – 04-05", "Five-pace 04-06 – 06-14" }));
    }

    void whereRoomIsShortBaseAndTransitionAreShorter()
    {
        // Mon 4 May to Sat 27 Jun: 55 days. Taper 6, one cycle of 14, base 14, transition 21.
        const auto proposal = proposed(aGroupOfThree(0), wished(2026y / 5 / 4, 2026y / 6 / 27));
        QCOMPARE(said(proposal),
            (QStringList { "Base 05-04 – 05-17", "Transition 05-18 – 06-07", "Five-pace 06-08 – 06-21",
                "Taper 06-22 – 06-27", "14 from 06-08" }));
        QCOMPARE(noteOf(proposal, SeasonReason::BaseShort)->days, 14);
        QCOMPARE(noteOf(proposal, SeasonReason::TransitionShort)->days, 21);
    }

    void whereThereIsNoRoomNothingOfPaceIsPlanned()
    {
        // 28 days: taper 7, base 14, transition 7.
        const auto proposal = proposed(aGroupOfThree(0), wished(2026y / 6 / 1, 2026y / 6 / 28));
        QCOMPARE(said(proposal),
            (QStringList { "Base 06-01 – 06-14", "Transition 06-15 – 06-21", "Taper 06-22 – 06-28" }));
        QVERIFY(noteOf(proposal, SeasonReason::NoCycles));
    }

    void aRaceNextWeekIsAllTaper()
    {
        QCOMPARE(said(proposed(aGroupOfThree(3), wished(2026y / 6 / 22, 2026y / 6 / 27))),
            QStringList { "Taper 06-22 – 06-27" });
    }

    void cyclesOfOtherLengths()
    {
        // 105 days in cycles of 21: five. In cycles of 10: ten, of 11 and 10 days.
        QCOMPARE(proposed(aGroupOfThree(3), wished(2026y / 3 / 2, 2026y / 6 / 20, 21)).cycles.size(),
            std::size_t(5));
        const auto tens = proposed(aGroupOfThree(3), wished(2026y / 3 / 2, 2026y / 6 / 20, 10));
        QCOMPARE(tens.cycles.size(), std::size_t(10));
        QCOMPARE(tens.cycles.front().cycle.days, 11);
        QCOMPARE(tens.cycles.back().cycle.days, 10);
    }

    void onlyTheFirstCycleIsFilled()
    {
        const auto proposal = proposed(aGroupOfThree(0), wished(2026y / 3 / 2, 2026y / 6 / 20));
        QCOMPARE(proposal.cycles[0].sessions.size(), std::size_t(5));
        QCOMPARE(proposal.cycles[0].cycle.name, std::string("No. 1"));
        QVERIFY(proposal.cycles[1].sessions.empty());
        QCOMPARE(proposal.cycles[1].cycle.name, std::string("No. 2"));
        QCOMPARE(openPlaces(boardOf(aGroupOfThree(0), proposal.cycles[1].cycle)).size(), std::size_t(5));
    }

    void whatIsPlannedStays()
    {
        auto squad = aGroupOfThree(3);
        squad.phases = { { .id = { 350 },
            .group = kGroup,
            .kind = PhaseKind::Break,
            .firstDay = 2026y / 3 / 30,
            .lastDay = 2026y / 4 / 5 } };
        squad.cycles = { { .id = { 300 }, .group = kGroup, .name = "Cycle 1", .firstDay = 2026y / 3 / 2 } };
        const auto proposal = proposed(squad, wished(2026y / 3 / 2, 2026y / 6 / 20));
        // Free: 16 to 29 Mar (14 days), 6 Apr to 14 Jun (70 days).
        QCOMPARE(said(proposal),
            (QStringList { "Five-pace 03-02 – 03-29", "Five-pace 04-06 – 06-14", "Taper 06-15 – 06-20",
                "14 from 03-16", "14 from 04-06", "14 from 04-20", "14 from 05-04", "14 from 05-18",
                "14 from 06-01" }));
        QCOMPARE(noteOf(proposal, SeasonReason::Stays)->count, 2);
    }

    void whatIsTooShortForAPhaseStaysFree_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addRow("a day") << 1;
        QTest::addRow("six days") << 6;
        QTest::addRow("a week") << 7;
    }

    /// Between two phases that are there.
    void whatIsTooShortForAPhaseStaysFree()
    {
        QFETCH(int, gap);
        auto squad = aGroupOfThree(3);
        const auto from = Date(2026y / 4 / 1), race = Date(2026y / 6 / 20);
        squad.phases = { { .id = { 350 },
                             .group = kGroup,
                             .kind = PhaseKind::FivePace,
                             .firstDay = 2026y / 3 / 2,
                             .lastDay = from - days(1) },
            { .id = { 351 },
                .group = kGroup,
                .kind = PhaseKind::Break,
                .firstDay = from + days(gap),
                .lastDay = race } };
        const auto proposal = proposed(squad, wished(2026y / 3 / 2, race));
        QCOMPARE(proposal.phases.size(), std::size_t(gap < 7 ? 0 : 1));
        const auto *tooFew = noteOf(proposal, SeasonReason::TooFewForPhase);
        QCOMPARE(tooFew ? tooFew->days : 0, gap < 7 ? gap : 0);
        QVERIFY(!noteOf(proposal, SeasonReason::Taper)); // its days are taken
    }

    void aBaseThatIsPlannedIsNotPlannedAgain()
    {
        auto squad = aGroupOfThree(0);
        squad.phases = { { .id = { 350 },
            .group = kGroup,
            .kind = PhaseKind::Base,
            .firstDay = 2026y / 1 / 5,
            .lastDay = 2026y / 3 / 1 } };
        const auto proposal = proposed(squad, wished(2026y / 3 / 2, 2026y / 6 / 20));
        QVERIFY(noteOf(proposal, SeasonReason::BasePlanned));
        QVERIFY(noteOf(proposal, SeasonReason::Transition));
        QVERIFY(said(proposal).first().startsWith("Transition 03-02"));
    }

    void aGroupWithoutAthletesBeginsWithBase()
    {
        const auto proposal = proposed(aGroupOfThree(0), [] {
            auto wish = wished(2026y / 3 / 2, 2026y / 6 / 20);
            wish.group = { 101 };
            return wish;
        }());
        QVERIFY(said(proposal).first().startsWith("Base"));
        QCOMPARE(noteOf(proposal, SeasonReason::Base)->of, 0);
    }

    void aRaceBehindOrFarAheadGivesNothing()
    {
        for (const auto race : { Date(2026y / 3 / 1), Date(2026y / 3 / 2), Date(2027y / 4 / 7) }) {
            const auto proposal = proposed(aGroupOfThree(0), wished(2026y / 3 / 2, race));
            QVERIFY(proposal.phases.empty() && proposal.cycles.empty() && proposal.notes.empty());
        }
        QVERIFY(!proposed(aGroupOfThree(0), wished(2026y / 3 / 2, 2026y / 3 / 3)).phases.empty());
        QVERIFY(!proposed(aGroupOfThree(0), wished(2026y / 3 / 2, 2027y / 4 / 6)).phases.empty());
    }

    /// Whatever is there and whatever is wished: nothing lies over another, nothing outside, and days in
    /// phases are never lost.
    void nothingIsOverwritten()
    {
        for (int seed = 0; seed < 400; ++seed) {
            auto squad = aGroupOfThree(seed % 4);
            const Date first = Date(2027y / 12 / 20) + days(seed % 9);
            const auto race = first + days(1 + seed * 7 % kLongestSeason);
            for (int i = 0; i < seed % 3; ++i) {
                const auto from = first + days(seed * 11 % 90 + i * 60);
                squad.cycles.push_back(
                    { .id = { 300 + i }, .group = kGroup, .firstDay = from, .days = 7 + seed % 22 });
                squad.phases.push_back({ .id = { 350 + i },
                    .group = kGroup,
                    .kind = static_cast<PhaseKind>((seed + i) % 6),
                    .firstDay = from - days(3),
                    .lastDay = from + days(seed % 20) });
            }
            const auto proposal = proposed(squad, wished(first, race, 7 + seed % 22));
            auto all = squad;
            const auto edit = edits::planSeason(proposal, {}, "Final");
            QVERIFY(apply(all, edit));
            std::set<Date> inPhases;
            for (const auto &phase : all.phases) {
                for (const auto &other : all.phases)
                    QVERIFY(phase.id == other.id
                        || !overlap(phase.firstDay, phase.lastDay, other.firstDay, other.lastDay));
                for (auto day = phase.firstDay; day <= phase.lastDay; day += days(1))
                    inPhases.insert(day);
            }
            int free = 0;
            for (auto day = first; day <= race; day += days(1))
                free += !inPhases.contains(day);
            const auto *tooFew = noteOf(proposal, SeasonReason::TooFewForPhase);
            QCOMPARE(free, tooFew ? tooFew->days : 0);
            for (const auto &phase : proposal.phases)
                QVERIFY(squad.phases.empty() || (phase.lastDay - phase.firstDay).count() + 1 >= 7
                    || std::ranges::none_of(squad.phases, [&](const Phase &own) {
                           return own.lastDay + days(1) == phase.firstDay
                               || phase.lastDay + days(1) == own.firstDay;
                       }));
            for (const auto &made : proposal.cycles) {
                const auto &cycle = made.cycle;
                QVERIFY(cycle.days >= kShortestCycle && cycle.days <= kLongestCycle);
                QVERIFY(cycle.firstDay >= first && cycle.lastDay() < race);
                for (const auto &other : all.cycles)
                    QVERIFY(cycle.id == other.id
                        || !overlap(cycle.firstDay, cycle.lastDay(), other.firstDay, other.lastDay()));
            }
            QVERIFY(apply(all, inverse(edit))); // one step, taken back as one
            QCOMPARE(all, squad);
        }
    }

    void aNewRaceComesWithTheSeason()
    {
        auto squad = aGroupOfThree(0);
        const auto wish = wished(2026y / 3 / 2, 2026y / 6 / 20);
        const auto edit = edits::planSeason(proposed(squad, wish), wish.target, "Final");
        QVERIFY(apply(squad, edit));
        QCOMPARE(squad.races.size(), std::size_t(1));
        QCOMPARE(edit.kind, EditKind::PlanSeason);
    }
};

QTEST_APPLESS_MAIN(TestSeasonPlan)
#include "tst_seasonplan.moc"
