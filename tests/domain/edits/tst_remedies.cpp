// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/remedies.h"

#include "domain/example/example.h"
#include "domain/plan/layout.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;
using namespace fivepace::edits;
using std::chrono::days;

Q_DECLARE_METATYPE(fivepace::CycleCheck)
Q_DECLARE_METATYPE(fivepace::edits::RemedyKind)
Q_DECLARE_METATYPE(fivepace::Squad)

namespace {

constexpr Date kFirst = 2026y / 5 / 4;

/// 14 days by our layout: SS2 on day 2, ES2 on day 5, SS1 on day 8, ES1 on day 10, RP on day 13, from 1.
Squad aPlan()
{
    Squad squad;
    squad.groups = { { { 100 }, "Milers" } };
    squad.athletes = { anAthlete(200, "Ada"), anAthlete(201, "Mia") };
    Cycle cycle;
    cycle.id = { 300 };
    cycle.group = { 100 };
    cycle.firstDay = kFirst;
    cycle.fivePaces = fivePacesFor(PaceRung::M1500);
    cycle.items = layoutOf(LayoutKind::Default, 14, { kAllRoles.begin(), kAllRoles.end() });
    squad.cycles = { cycle };
    return squad;
}

Session sessionOn(std::int64_t id, int day, PaceRole role)
{
    auto session = aSession(id, kFirst + days(day - 1));
    session.cycle = CycleId { 300 };
    session.role = role;
    return session;
}

std::optional<Remedy> remedyFor(const Squad &squad, const Cycle &cycle, const CycleRemark &remark, Date today)
{
    return remediesFor(squad, cycle, { remark }, today).front();
}

/// Mends one check after the other; the number that is left.
std::size_t leftAfterMending(Squad squad)
{
    for (int step = 0; step < 30; ++step) {
        const auto &cycle = squad.cycles.front();
        const auto remarks = check(squad, cycle);
        const auto mendable = std::ranges::find_if(remarks,
            [&](const CycleRemark &remark) { return remedyFor(squad, cycle, remark, kFirst).has_value(); });
        if (mendable == remarks.end())
            return remarks.size();
        const auto remedy = remedyFor(squad, cycle, *mendable, kFirst);
        const auto before = squad;
        if (!apply(squad, remedy->edit))
            qFatal("the remedy does not fit");
        if (check(squad, squad.cycles.front()).size() >= remarks.size())
            qFatal("it mends nothing");
        auto back = squad;
        if (!apply(back, inverse(remedy->edit)) || !(back == before))
            qFatal("it cannot be undone");
    }
    qFatal("it never ends");
    return 0;
}

/// A group of sprinters, of whom one session asks flying 50 m.
void fliesFar(Squad &squad)
{
    for (auto &athlete : squad.athletes)
        athlete.kind = AthleteKind::Sprinter400;
    auto session = sessionOn(400, 2, PaceRole::SS2);
    session.workout.main = { reps(3, 50, 3min) };
    session.workout.main[0].rep().flying = FlyingStart { Distance::metres(30), Distance::metres(50) };
    squad.sessions = { session };
}

} // namespace

class RemediesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionBesideARaceMovesToTheNearestGoodDay()
    {
        auto squad = aPlan();
        squad.races = { { .id = { 360 }, .date = kFirst + days(7), .distance = Distance::metres(3001) } };
        const auto remarks = check(squad, squad.cycles[0]);
        const auto beside = std::ranges::find(remarks, CycleCheck::TooNearRace, &CycleRemark::check);
        QVERIFY(beside != remarks.end());
        const auto remedy = remedyFor(squad, squad.cycles[0], *beside, kFirst);
        QVERIFY(remedy.has_value());
        QVERIFY(apply(squad, remedy->edit));
        QVERIFY(check(squad, squad.cycles[0]).size() < remarks.size());
    }

    void mendingEndsWithFewerRemarks_data()
    {
        QTest::addColumn<int>("race");
        for (int day = 0; day < 14; ++day)
            QTest::addRow("race on day %d", day + 1) << day;
    }
    void mendingEndsWithFewerRemarks()
    {
        QFETCH(int, race);
        auto squad = aPlan();
        squad.races = { { .id = { 360 },
            .date = kFirst + days(race),
            .distance = Distance::metres(3001),
            .isTarget = true } };
        squad.sessions = { sessionOn(400, 3, PaceRole::SS2), sessionOn(401, 4, PaceRole::SS1) };
        const auto before = check(squad, squad.cycles[0]).size();
        QVERIFY(leftAfterMending(squad) < before);
    }

    void whatIsClosedOrPastStays()
    {
        auto squad = aPlan();
        squad.sessions = { sessionOn(400, 3, PaceRole::SS2), sessionOn(401, 4, PaceRole::SS1) };
        const auto remarks = check(squad, squad.cycles[0]);
        const auto adjacent = std::ranges::find(remarks, CycleCheck::AdjacentQuality, &CycleRemark::check);
        QVERIFY(adjacent != remarks.end());
        const auto remedy = remedyFor(squad, squad.cycles[0], *adjacent, adjacent->day);
        QVERIFY(remedy && remedy->to > adjacent->day);
        for (auto &session : squad.sessions)
            session.finished = true;
        QVERIFY(!remedyFor(squad, squad.cycles[0], *adjacent, kFirst));
    }

    void aMissingPaceComesToADayWithoutASession_data()
    {
        QTest::addColumn<int>("role");
        for (int role = 0; role < 5; ++role)
            QTest::addRow("role %d", role) << role;
    }
    void aMissingPaceComesToADayWithoutASession()
    {
        QFETCH(int, role);
        auto squad = aPlan();
        const auto missing = static_cast<PaceRole>(role);
        for (auto &item : squad.cycles[0].items) {
            if (item.role == missing)
                item = { .day = item.day };
        }
        const auto remarks = check(squad, squad.cycles[0]);
        const auto found = std::ranges::find(remarks, CycleCheck::RoleMissing, &CycleRemark::check);
        QVERIFY(found != remarks.end());
        const auto remedy = remedyFor(squad, squad.cycles[0], *found, kFirst);
        QVERIFY(remedy && remedy->kind == RemedyKind::PutIn);
        IdSource ids(1'800'000'000'000, 1);
        const auto before = squad;
        QVERIFY(apply(squad, mend(squad, *found, *remedy, ids)));
        QVERIFY(check(squad, squad.cycles[0]).empty());
        QCOMPARE(squad.sessions.size(), std::size_t { 1 }); // the library has one for it
        QVERIFY(squad.sessions[0].role == missing && squad.sessions[0].date == remedy->to);
        QVERIFY(!squad.sessions[0].id.isNull());
        const auto late = remedyFor(before, before.cycles[0], *found, before.cycles[0].lastDay() + days(1));
        QVERIFY(!late); // nothing comes to a day that is over
    }

    void whatIsThereTwiceGoesWhereNothingIsLogged()
    {
        auto squad = aPlan();
        squad.sessions = { sessionOn(400, 2, PaceRole::SS2), sessionOn(401, 12, PaceRole::SS2) };
        std::erase_if(squad.cycles[0].items, [](const PlanItem &item) { return item.day == 11; });
        const auto remarks = check(squad, squad.cycles[0]);
        const auto twice = std::ranges::find(remarks, CycleCheck::RoleTwice, &CycleRemark::check);
        QVERIFY(twice != remarks.end());
        const auto remedy = remedyFor(squad, squad.cycles[0], *twice, kFirst);
        QVERIFY(remedy && remedy->kind == RemedyKind::TakeOut);
        auto mended = squad;
        QVERIFY(apply(mended, remedy->edit));
        QCOMPARE(mended.sessions.size(), std::size_t { 1 });
        QVERIFY(std::ranges::any_of(mended.cycles[0].items, [](const PlanItem &item) {
            return item.day == 11 && item.kind == ItemKind::BaseRun; // no day stands empty
        }));
        squad.entries = { anEntry(500, { 401 }, { 200 }) };
        QVERIFY(!remedyFor(squad, squad.cycles[0], *twice, kFirst));
    }

    /// The remedy of every check.
    void everyCheckHasItsRemedy_data()
    {
        QTest::addColumn<CycleCheck>("check");
        QTest::addColumn<RemedyKind>("kind");
        QTest::addColumn<Squad>("squad");
        const auto row = [](const char *name, CycleCheck check, RemedyKind kind, const auto &spoil) {
            auto squad = aPlan();
            spoil(squad);
            QTest::newRow(name) << check << kind << squad;
        };
        const auto sessions = [](std::vector<Session> list) {
            return [list = std::move(list)](Squad &squad) { squad.sessions = list; };
        };
        using enum PaceRole;
        row("missing", CycleCheck::RoleMissing, RemedyKind::PutIn, [](Squad &squad) {
            std::erase_if(squad.cycles[0].items, [](const PlanItem &item) { return item.role == SS1; });
        });
        row("twice", CycleCheck::RoleTwice, RemedyKind::TakeOut,
            sessions({ sessionOn(400, 2, SS2), sessionOn(401, 12, SS2) }));
        row("adjacent", CycleCheck::AdjacentQuality, RemedyKind::Move, sessions({ sessionOn(400, 9, SS1) }));
        row("soon", CycleCheck::TooSoonAfterSs2, RemedyKind::Move, sessions({ sessionOn(400, 4, ES2) }));
        row("side", CycleCheck::SameSideTwice, RemedyKind::Move,
            sessions({ sessionOn(400, 10, SS1), sessionOn(401, 8, ES1) }));
        row("early", CycleCheck::RacePaceEarly, RemedyKind::Move, sessions({ sessionOn(400, 6, RP) }));
        row("race", CycleCheck::TooNearRace, RemedyKind::Move, [](Squad &squad) {
            squad.races = { { .id = { 360 }, .date = kFirst + days(7), .distance = Distance::metres(3001) } };
        });
        row("sprinters", CycleCheck::SprintersFlyFurther, RemedyKind::FlyLess, fliesFar);
        row("neighbour", CycleCheck::AdjacentToNeighbour, RemedyKind::Move, [](Squad &squad) {
            squad.cycles.push_back(squad.cycles[0]);
            squad.cycles[1].id = { 301 };
            squad.cycles[1].firstDay = kFirst + days(14);
            squad.sessions = { sessionOn(400, 14, RP) };
            auto next = sessionOn(401, 15, SS2);
            next.cycle = CycleId { 301 };
            squad.sessions.push_back(next);
        });
    }
    void everyCheckHasItsRemedy()
    {
        QFETCH(CycleCheck, check);
        QFETCH(RemedyKind, kind);
        QFETCH(Squad, squad);
        const auto remarks = fivepace::check(squad, squad.cycles[0]);
        const auto found = std::ranges::find(remarks, check, &CycleRemark::check);
        QVERIFY(found != remarks.end());
        const auto remedy = remedyFor(squad, squad.cycles[0], *found, kFirst);
        QVERIFY(remedy && remedy->kind == kind);
        IdSource ids(1'800'000'000'000, 1);
        QVERIFY(apply(squad, mend(squad, *found, *remedy, ids)));
        QVERIFY(fivepace::check(squad, squad.cycles[0]).size() < remarks.size());
    }

    void whatSprintersRanFliesAsFarAsItDid()
    {
        auto squad = aPlan();
        fliesFar(squad);
        const auto remark = check(squad, squad.cycles[0]).front();
        QCOMPARE(remark.check, CycleCheck::SprintersFlyFurther);
        const auto remedy = remedyFor(squad, squad.cycles[0], remark, kFirst);
        auto mended = squad;
        QVERIFY(remedy && apply(mended, remedy->edit));
        QCOMPARE(mended.sessions[0].workout.main[0].rep().flying->fly, Distance::metres(30));
        squad.sessions[0].finished = true;
        QVERIFY(!remedyFor(squad, squad.cycles[0], remark, kFirst));
    }

    /// A race of rank C on each day in turn: what a remedy moves meets no check that was not there before.
    void noRemedyComesToADayThatIsComplainedOf()
    {
        for (int race = 0; race < 14; ++race) {
            auto squad = aPlan();
            squad.races = { { .id = { 360 },
                .date = kFirst + days(race),
                .distance = Distance::metres(3001),
                .isTarget = true,
                .rank = TargetRank::C } };
            squad.sessions = { sessionOn(400, 3, PaceRole::SS2), sessionOn(401, 4, PaceRole::SS1) };
            const auto &cycle = squad.cycles[0];
            const auto before = check(squad, cycle);
            for (const auto &remedy : remediesFor(squad, cycle, before, kFirst)) {
                if (!remedy || remedy->kind == RemedyKind::TakeOut)
                    continue;
                auto mended = squad;
                QVERIFY(apply(mended, remedy->edit));
                for (const auto &remark : check(mended, mended.cycles[0])) {
                    const auto isSame = [&](const CycleRemark &each) {
                        return each.check == remark.check && each.role == remark.role;
                    };
                    QVERIFY(remark.day != remedy->to || std::ranges::any_of(before, isSame));
                }
            }
        }
    }

    /// The trials ask of the group only whether most raced on a day, and whether all are sprinters.
    void whatMostOfTheGroupRacedKeepsItsDayFree()
    {
        auto squad = aPlan();
        squad.athletes.push_back(anAthlete(202, "Zoe"));
        squad.races = { { .id = { 360 }, .date = kFirst + days(7), .distance = Distance::metres(3001) } };
        const auto remarks = check(squad, squad.cycles[0]);
        const auto beside = std::ranges::find(remarks, CycleCheck::TooNearRace, &CycleRemark::check);
        const auto free = remedyFor(squad, squad.cycles[0], *beside, kFirst);
        QVERIFY(free.has_value());
        auto one = squad; // one of three raced on the day that was good
        one.athletes[0].results.push_back(ran(800, std::chrono::seconds(118), free->to));
        QVERIFY(remedyFor(one, one.cycles[0], *beside, kFirst)->to == free->to);
        one.athletes[1].results.push_back(ran(800, std::chrono::seconds(118), free->to)); // two of three
        const auto other = remedyFor(one, one.cycles[0], *beside, kFirst);
        QVERIFY(!other || other->to != free->to);
    }
};

QTEST_APPLESS_MAIN(RemediesTest)
#include "tst_remedies.moc"
