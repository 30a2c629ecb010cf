// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/seasonedits.h"

#include "domain/plan/layout.h"
#include "domain/plan/racedays.h"
#include "domain/squad/validation.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using namespace fivepace::edits;
using std::chrono::days;

namespace {

constexpr GroupId kGroup { 100 };

Date may(unsigned day)
{
    return 2026y / 5 / std::chrono::day(day);
}

Phase aPhase(std::int64_t id, PhaseKind kind, Date first, Date last)
{
    return { .id = { id }, .group = kGroup, .kind = kind, .name = {}, .firstDay = first, .lastDay = last };
}

/// Base 1 to 10 May, transition 11 to 20, a gap, five-pace 25 May to 21 June with two cycles of 14 days; a
/// session on 5 June. Another group has a phase of its own.
Squad aSeason()
{
    auto squad = aSquad();
    squad.sessions.clear();
    squad.entries.clear();
    squad.phases = { aPhase(350, PhaseKind::Base, may(1), may(10)),
        aPhase(351, PhaseKind::Transition, may(11), may(20)),
        aPhase(352, PhaseKind::FivePace, may(25), 2026y / 6 / 21) };
    squad.phases.push_back(squad.phases[0]);
    squad.phases.back().id = { 353 };
    squad.phases.back().group = { 101 };
    auto cycle = squad.cycles[0];
    cycle.firstDay = may(25);
    squad.cycles = { cycle, cycle };
    squad.cycles[1].id = { 301 };
    squad.cycles[1].firstDay = 2026y / 6 / 8;
    squad.sessions = { aSession(400, 2026y / 6 / 5) };
    return squad;
}

/// "05-01 05-10 | 05-11 05-20 | …": the phases of the group, then its cycles.
QString seasonAfter(const Edit &edit, Squad squad = aSeason())
{
    if (!apply(squad, edit))
        qFatal("the edit does not fit");
    QStringList parts;
    const auto day = [](Date date) { return QString::fromStdString(isoDate(date).substr(5)); };
    for (const auto &phase : squad.phases) {
        if (phase.group == kGroup)
            parts << day(phase.firstDay) + ' ' + day(phase.lastDay);
    }
    for (const auto &cycle : squad.cycles)
        parts << QString("%1 +%2").arg(day(cycle.firstDay)).arg(cycle.days);
    parts << day(squad.sessions[0].date);
    return parts.join(" | ");
}

QString whole()
{
    return "05-01 05-10 | 05-11 05-20 | 05-25 06-21 | 05-25 +14 | 06-08 +14 | 06-05";
}

} // namespace

/// Ends of phases and cycles are moved.
class TestSeasonEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndOfAPhaseIsTheBeginningOfTheNext()
    {
        const auto squad = aSeason();
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[0], may(14), Later::Stays)),
            whole().replace("05-10 | 05-11", "05-14 | 05-15"));
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[0], may(6), Later::Stays)),
            whole().replace("05-10 | 05-11", "05-06 | 05-07"));
        // Neither goes below a day.
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[0], may(30), Later::Stays)),
            whole().replace("05-10 | 05-11", "05-19 | 05-20"));
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[0], 2026y / 4 / 1, Later::Stays)),
            whole().replace("05-10 | 05-11", "05-01 | 05-02"));
    }

    void overAGapThePhaseGrowsFirst()
    {
        const auto squad = aSeason();
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[1], may(22), Later::Stays)),
            whole().replace("05-20", "05-22"));
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[1], may(26), Later::Stays)),
            whole().replace("05-20 | 05-25", "05-26 | 05-27"));
    }

    void allThatIsLaterMovesAlong()
    {
        const auto squad = aSeason();
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[0], may(13), Later::MovesAlong)),
            QString("05-01 05-13 | 05-14 05-23 | 05-28 06-24 | 05-28 +14 | 06-11 +14 | 06-08"));
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[0], may(8), Later::MovesAlong)),
            QString("05-01 05-08 | 05-09 05-18 | 05-23 06-19 | 05-23 +14 | 06-06 +14 | 06-03"));
    }

    void theFirstDayMovesTheEndBefore()
    {
        const auto squad = aSeason();
        QCOMPARE(seasonAfter(beginPhaseOn(squad, squad.phases[1], may(8))),
            whole().replace("05-10 | 05-11", "05-07 | 05-08"));
        QCOMPARE(seasonAfter(beginPhaseOn(squad, squad.phases[1], 2026y / 4 / 1)),
            whole().replace("05-10 | 05-11", "05-01 | 05-02"));
        QCOMPARE(seasonAfter(beginPhaseOn(squad, squad.phases[1], may(30))),
            whole().replace("05-10 | 05-11", "05-19 | 05-20"));
        QCOMPARE(seasonAfter(beginPhaseOn(squad, squad.phases[2], may(23))),
            whole().replace("| 05-25 06-21", "| 05-23 06-21"));
        QCOMPARE(seasonAfter(beginPhaseOn(squad, squad.phases[0], 2026y / 4 / 20)),
            whole().replace("05-01 05-10", "04-20 05-10"));
    }

    void aPhaseIsSplit()
    {
        const auto squad = aSeason();
        auto after = squad;
        QVERIFY(apply(after, splitPhase(squad.phases[0], may(6), { 360 })));
        QCOMPARE(after.find(PhaseId { 350 })->lastDay, may(5));
        QCOMPARE(after.find(PhaseId { 360 })->firstDay, may(6));
        QCOMPARE(after.find(PhaseId { 360 })->lastDay, may(10));
        QVERIFY(isEmpty(splitPhase(squad.phases[0], may(1), { 360 })));
        QVERIFY(isEmpty(splitPhase(squad.phases[0], may(11), { 360 })));
    }

    void aCycleEndsEarlierButNotBeforeItsLastSession()
    {
        const auto squad = aSeason();
        QCOMPARE(seasonAfter(endCycleOn(squad, squad.cycles[0], may(31), Later::Stays)),
            whole().replace("05-25 +14", "05-25 +12")); // the session of 5 June
        QCOMPARE(seasonAfter(endCycleOn(squad, squad.cycles[1], 2026y / 6 / 1, Later::Stays)),
            whole().replace("06-08 +14", "06-08 +7"));
    }

    void aCycleGrowsUpToTheNextOrMovesIt()
    {
        const auto squad = aSeason();
        QVERIFY(isEmpty(endCycleOn(squad, squad.cycles[0], 2026y / 6 / 10, Later::Stays)));
        QCOMPARE(seasonAfter(endCycleOn(squad, squad.cycles[0], 2026y / 6 / 10, Later::MovesAlong)),
            whole().replace("05-25 +14 | 06-08", "05-25 +17 | 06-11").replace("06-21", "06-24"));
        const auto grown = endCycleOn(squad, squad.cycles[1], 2026y / 8 / 1, Later::Stays);
        QCOMPARE(seasonAfter(grown), whole().replace("06-08 +14", "06-08 +28"));
        const auto &cycle = *std::get<Change<Cycle>>(grown.changes[0]).after;
        QCOMPARE(cycle.items.back().day, 27);
        QCOMPARE(cycle.items.back().kind, ItemKind::BaseRun);
    }

    void aCycleThatEndsEarlierTakesTheLaterAlong()
    {
        const auto squad = aSeason();
        QCOMPARE(seasonAfter(endCycleOn(squad, squad.cycles[0], 2026y / 6 / 5, Later::MovesAlong)),
            whole().replace("05-25 +14 | 06-08", "05-25 +12 | 06-06").replace("06-21", "06-19"));
    }

    void sessionsOfACycleThatStaysStay()
    {
        auto squad = aSeason();
        squad.phases[1].lastDay = may(30); // in the midst of the first cycle
        squad.phases[2].firstDay = may(31);
        QCOMPARE(seasonAfter(endPhaseOn(squad, squad.phases[1], may(31), Later::MovesAlong), squad),
            QString("05-01 05-10 | 05-11 05-31 | 06-01 06-22 | 05-25 +14 | 06-09 +14 | 06-05"));
    }

    void whatStaysTheSameIsNoEdit()
    {
        const auto squad = aSeason();
        QVERIFY(isEmpty(endPhaseOn(squad, squad.phases[0], may(10), Later::Stays)));
        QVERIFY(isEmpty(endPhaseOn(squad, squad.phases[0], may(10), Later::MovesAlong)));
        QVERIFY(isEmpty(beginPhaseOn(squad, squad.phases[0], may(1))));
        QVERIFY(isEmpty(endCycleOn(squad, squad.cycles[1], 2026y / 6 / 21, Later::MovesAlong)));
    }

    void anotherTargetBringsItsPaces()
    {
        auto squad = aSeason();
        squad.cycles[0].fivePaces = fivePacesFor(PaceRung::M1500);
        squad.sessions[0].cycle = squad.cycles[0].id;
        squad.sessions[0].role = PaceRole::SS2; // 400 m pace
        squad.sessions.push_back(squad.sessions[0]);
        squad.sessions[1].id = { 402 };
        squad.sessions[1].finished = true;
        const auto edit = retargetCycle(squad, squad.cycles[0], PaceRung::M800);
        auto other = squad;
        QVERIFY(apply(other, edit));
        QCOMPARE(other.cycles[0].targetRace, PaceRung::M800);
        QCOMPARE(other.cycles[0].fivePaces.at(PaceRole::RP), PaceRung::M800);
        QVERIFY(other.sessions[0].role == PaceRole::SS1); // 400 is a step below 800
        QVERIFY(other.sessions[1].role == PaceRole::SS2); // what was run stays
        QVERIFY(apply(other, inverse(edit)));
        QVERIFY(other == squad);
        QVERIFY(isEmpty(retargetCycle(other, other.cycles[0], PaceRung::M1500)));
    }

    void anotherLayoutTakesTheSessionsAlong()
    {
        auto squad = aSeason();
        auto &cycle = squad.cycles[0];
        cycle.fivePaces = fivePacesFor(PaceRung::M1500);
        cycle.items = defaultLayout(14);
        cycle.items.push_back({ .day = 13, .kind = ItemKind::Note, .note = "Physio" });
        squad.sessions[0].cycle = cycle.id;
        squad.sessions[0].role = PaceRole::SS2;
        squad.sessions[0].date = cycle.dateOf(1);
        auto run = squad.sessions[0];
        run.id = { 402 };
        run.role = PaceRole::ES2;
        run.date = cycle.dateOf(4);
        run.finished = true;
        squad.sessions.push_back(run);
        const auto layout = layoutOf(LayoutKind::EverySecondDay, 14, { kAllRoles.begin(), kAllRoles.end() });
        const auto place = [&](PaceRole role) {
            return std::ranges::find(layout, std::optional(role), &PlanItem::role)->day;
        };
        const auto edit = layOutAnew(squad, cycle, layout);
        auto other = squad;
        QVERIFY(apply(other, edit));
        QCOMPARE(other.cycles[0].dayOf(other.sessions[0].date), place(PaceRole::SS2));
        QCOMPARE(other.sessions[1].date, run.date);
        QVERIFY(std::ranges::count(other.cycles[0].items, ItemKind::Note, &PlanItem::kind) == 1);
        QCOMPARE(std::ranges::count(other.cycles[0].items, ItemKind::Quality, &PlanItem::kind), 5);
        QVERIFY(validate(other.cycles[0]).empty());
        QVERIFY(isEmpty(layOutAnew(other, other.cycles[0], layout)));
        QVERIFY(apply(other, inverse(edit)));
        QVERIFY(other == squad);
    }

    /// A race on each day in turn: no session comes beside it, undo gives all back, and once more changes
    /// nothing.
    void anotherLayoutLooksAtRaces()
    {
        auto squad = aSeason();
        auto &cycle = squad.cycles[0];
        cycle.fivePaces = fivePacesFor(PaceRung::M1500);
        cycle.items = layoutOf(LayoutKind::EverySecondDay, 14, { kAllRoles.begin(), kAllRoles.end() });
        squad.sessions.clear();
        for (const auto &item : cycle.items) {
            if (!item.role)
                continue;
            auto session = aSession(400 + item.day, cycle.dateOf(item.day));
            session.cycle = cycle.id;
            session.role = item.role;
            session.workout.rung = cycle.fivePaces.at(*item.role);
            squad.sessions.push_back(session);
        }
        for (int day = 0; day < 14; ++day) {
            squad.races = { { .id = { 360 },
                .date = squad.cycles[0].dateOf(day),
                .distance = Distance::metres(1500),
                .groups = { kGroup } } };
            const auto edit = layOutAnew(squad, squad.cycles[0], defaultLayout(14));
            auto other = squad;
            QVERIFY(apply(other, edit));
            QVERIFY(validate(other.cycles[0]).empty());
            QCOMPARE(other.sessions.size(), squad.sessions.size());
            for (const auto &session : other.sessions)
                QVERIFY(!raceBeside(other, kGroup, session.date));
            QVERIFY(isEmpty(layOutAnew(other, other.cycles[0], defaultLayout(14))));
            QVERIFY(apply(other, inverse(edit)));
            QVERIFY(other == squad);
        }
    }

    void aCycleIsSplitWithItsDaysAndSessions()
    {
        auto squad = aSeason();
        squad.cycles[0].items = layoutOf(LayoutKind::Default, 14, { kAllRoles.begin(), kAllRoles.end() });
        for (auto &session : squad.sessions)
            session.cycle = squad.cycles[0].id;
        const auto before = squad;
        const auto count = squad.cycles[0].items.size();
        const auto edit = splitCycle(squad, squad.cycles[0], squad.cycles[0].dateOf(7), { 390 }, "Cycle 3");
        QVERIFY(apply(squad, edit));
        const auto &first = squad.cycles[0], &second = squad.cycles.back();
        QCOMPARE(second.name, std::string("Cycle 3"));
        QCOMPARE(first.days, 7);
        QCOMPARE(second.days, 7);
        QVERIFY(second.firstDay == first.lastDay() + days(1));
        QCOMPARE(first.items.size() + second.items.size(), count);
        QVERIFY(validate(first).empty() && validate(second).empty());
        QVERIFY(squad.sessions[0].cycle == second.id); // of 5 June
        QVERIFY(apply(squad, inverse(edit)));
        QVERIFY(squad == before);
        for (const int day : { 0, 6, 8, 14, 20 })
            QVERIFY(isEmpty(splitCycle(squad, squad.cycles[0], squad.cycles[0].dateOf(day), { 390 }, "x")));
    }
};

QTEST_APPLESS_MAIN(TestSeasonEdits)
#include "tst_seasonedits.moc"
