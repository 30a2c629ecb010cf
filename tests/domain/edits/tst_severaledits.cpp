// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/severaledits.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/squad/validation.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace fivepace;
using namespace fivepace::test;
using namespace fivepace::edits;
using std::chrono::days;

namespace {

constexpr Date kFirst = 2026y / 5 / 4;
constexpr GroupId kGroup { 100 };

Session sessionOn(std::int64_t id, int day, PaceRole role)
{
    auto session = aSession(id, kFirst + days(day));
    session.group = kGroup;
    session.cycle = CycleId { 300 };
    session.role = role;
    return session;
}

/// Two cycles of 14 days one after the other, runs of the day's own length on every day but rest on days 6
/// and 12 and the sessions 400 on day 2, 401 on day 5 and 402 on day 9 of the first, which have no run.
Squad aPlan()
{
    Squad squad;
    squad.groups = { { kGroup, "Milers" }, { { 101 }, "Others" } };
    squad.athletes = { anAthlete(200, "Ada"), anAthlete(201, "Mia", { 101 }) };
    Cycle cycle;
    cycle.id = { 300 };
    cycle.group = kGroup;
    cycle.firstDay = kFirst;
    for (int day = 0; day < 14; ++day) {
        if (day == 6 || day == 12)
            cycle.items.push_back({ .day = day, .kind = ItemKind::Rest });
        else if (day != 2 && day != 5 && day != 9)
            cycle.items.push_back({ .day = day, .length = std::chrono::minutes(30 + day) });
    }
    auto next = cycle;
    next.id = { 301 };
    next.firstDay = cycle.lastDay() + days(1);
    squad.cycles = { cycle, next };
    squad.sessions = { sessionOn(400, 2, PaceRole::SS2), sessionOn(401, 5, PaceRole::ES2),
        sessionOn(402, 9, PaceRole::SS1) };
    return squad;
}

const PlanItem &runOf(const Squad &squad, int day, std::size_t cycle = 0)
{
    return *std::ranges::find(squad.cycles[cycle].items, day, &PlanItem::day);
}

Picked picked(const Squad &squad, std::vector<SessionId> sessions, const std::vector<int> &runs = {})
{
    Picked all { squad.cycles[0].id, std::move(sessions), {} };
    for (const int day : runs)
        all.items.push_back(runOf(squad, day));
    return all;
}

Squad after(Squad squad, const Edit &edit)
{
    const auto before = squad;
    if (!apply(squad, edit))
        qFatal("the edit does not fit");
    auto back = squad;
    if (!apply(back, inverse(edit)) || !(back == before))
        qFatal("it cannot be undone");
    for (const auto &cycle : squad.cycles) {
        if (!validate(cycle).empty() || !std::ranges::is_sorted(cycle.items, {}, &PlanItem::day))
            qFatal("the cycle is not sound");
    }
    return squad;
}

int dayOf(const Squad &squad, std::int64_t session)
{
    return static_cast<int>((squad.find(SessionId { session })->date - kFirst).count());
}

/// What there is of everything, wherever it stands.
std::map<std::pair<ItemKind, std::int64_t>, int> content(const Squad &squad)
{
    std::map<std::pair<ItemKind, std::int64_t>, int> all;
    for (const auto &cycle : squad.cycles) {
        for (const auto &item : cycle.items)
            ++all[{ item.kind, item.length.value_or(std::chrono::minutes(0)).count() }];
    }
    all[{ ItemKind::Quality, 0 }] = static_cast<int>(squad.sessions.size());
    return all;
}

} // namespace

class SeveralEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsMovedAsByItself()
    {
        const auto squad = aPlan();
        for (int by = -2; by <= 4; ++by) {
            if (by == 0)
                continue;
            auto alone = takeToDay(squad, squad.cycles[0], { 400 }, 2 + by);
            const auto several = moveSeveral(squad, picked(squad, { { 400 } }), by);
            QVERIFY(after(squad, several) == after(squad, alone));
        }
    }

    void whateverIsMovedNothingIsLost()
    {
        const auto squad = aPlan();
        for (int choice = 1; choice < 64; ++choice) {
            std::vector<SessionId> sessions;
            std::vector<int> runs;
            for (int bit = 0; bit < 3; ++bit) {
                if (choice & (1 << bit))
                    sessions.push_back({ 400 + bit });
                if (choice & (8 << bit))
                    runs.push_back(std::array { 1, 3, 10 }[static_cast<std::size_t>(bit)]);
            }
            for (int by = -3; by <= 4; ++by) {
                const auto all = picked(squad, sessions, runs);
                const auto edit = moveSeveral(squad, all, by);
                if (isEmpty(edit))
                    continue;
                const auto moved = after(squad, edit);
                QVERIFY(content(moved) == content(squad));
                for (const auto session : sessions)
                    QCOMPARE(dayOf(moved, session.value), dayOf(squad, session.value) + by);
                for (const auto &item : all.items) {
                    auto there = item;
                    there.day += by;
                    QVERIFY(std::ranges::find(moved.cycles[0].items, there) != moved.cycles[0].items.end());
                }
            }
        }
    }

    void aDayThatIsLeftGetsTheOthersRun()
    {
        const auto squad = aPlan();
        const auto moved = after(squad, moveSeveral(squad, picked(squad, {}, { 3 }), 1));
        QCOMPARE(runOf(moved, 3).length->count(), 34); // that of day 4
        QCOMPARE(runOf(moved, 4).length->count(), 33);
    }

    void nothingGoesOutsideOfTheCycle()
    {
        const auto squad = aPlan();
        QVERIFY(isEmpty(moveSeveral(squad, picked(squad, { { 400 }, { 402 } }), 5)));
        QVERIFY(isEmpty(moveSeveral(squad, picked(squad, { { 400 }, { 402 } }), -3)));
        QVERIFY(!isEmpty(moveSeveral(squad, picked(squad, { { 400 }, { 402 } }), 4)));
        QVERIFY(isEmpty(moveSeveral(squad, picked(squad, { { 999 } }), 1))); // gone
        auto stale = picked(squad, {}, { 3 });
        stale.items[0].length = std::chrono::minutes(99);
        QVERIFY(isEmpty(moveSeveral(squad, stale, 1)));
        QVERIFY(isEmpty(removeSeveral(squad, stale)));
    }

    void copiesKeepTheirDistance()
    {
        const auto squad = aPlan();
        IdSource ids(0, 1);
        const auto all = picked(squad, { { 400 }, { 401 } }, { 3 });
        const auto copied = after(squad, copySeveral(squad, all, squad.cycles[1], 3, ids));
        QCOMPARE(copied.sessions.size(), std::size_t { 5 });
        std::vector<int> there;
        for (const auto &session : copied.sessions) {
            if (session.cycle == squad.cycles[1].id)
                there.push_back(squad.cycles[1].dayOf(session.date));
        }
        std::ranges::sort(there);
        QVERIFY(there == (std::vector { 3, 6 })); // rest on day 6 goes
        QVERIFY(std::ranges::none_of(copied.cycles[1].items,
            [](const PlanItem &item) { return item.day == 6 && item.kind == ItemKind::Rest; }));
        QCOMPARE(std::ranges::count(copied.cycles[1].items, 4, &PlanItem::day), std::ptrdiff_t { 2 });
        QVERIFY(isEmpty(copySeveral(squad, all, squad.cycles[1], 11, ids)));
    }

    void whatAthletesDoOtherwiseIsKeptOrDropped()
    {
        auto squad = aPlan();
        squad.entries = { anEntry(500, { 400 }, { 200 }) };
        squad.entries[0].reps = 2;
        IdSource ids(0, 1);
        const auto all = picked(squad, { { 400 }, { 401 } });
        const auto dropped = after(squad, copySeveral(squad, all, squad.cycles[1], 3, ids));
        QCOMPARE(dropped.entries.size(), std::size_t { 1 });
        const auto kept = after(squad, copySeveral(squad, all, squad.cycles[1], 3, ids, Deviations::Kept));
        QCOMPARE(kept.entries.size(), std::size_t { 2 });
        QCOMPARE(kept.entries[0].reps, kept.entries[1].reps);
        QVERIFY(kept.entries[0].isLogged() != kept.entries[1].isLogged());
    }

    void whatIsForSomeComesForThoseOfTheGroup()
    {
        auto squad = aPlan();
        squad.cycles[1].group = { 101 };
        squad.cycles[0].items[0].athletes = { { 200 } };
        squad.cycles[0].items[1].athletes = { { 200 }, { 201 } };
        IdSource ids(0, 1);
        const auto all = picked(squad, {}, { 0, 1 });
        const auto copied = after(squad, copySeveral(squad, all, squad.cycles[1], 0, ids));
        QCOMPARE(copied.cycles[1].items.size(), squad.cycles[1].items.size() + 1);
        QVERIFY(isEmpty(takeSeveral(squad, all, squad.cycles[1], 0, ids))); // the others would lose theirs
    }

    void whatIsCutComesToAnotherGroup()
    {
        auto squad = aPlan();
        squad.cycles[1].group = { 101 };
        squad.athletes[1].groups = { kGroup, { 101 } };
        squad.entries = { anEntry(500, { 400 }, { 201 }) };
        squad.entries[0].results.clear();
        squad.entries[0].frozen.clear();
        squad.entries[0].reps = 2;
        IdSource ids(0, 1);
        const auto all = picked(squad, { { 400 }, { 401 } }, { 3 });
        const auto taken = after(squad, takeSeveral(squad, all, squad.cycles[1], 0, ids));
        QCOMPARE(taken.sessions.size(), std::size_t { 3 });
        QVERIFY(!taken.find(SessionId { 400 }) && !taken.find(SessionId { 401 }));
        const auto there = sessionsOf(taken, GroupId { 101 }, { squad.cycles[1].firstDay, {} });
        QCOMPARE(there.size(), std::size_t { 2 });
        QVERIFY(there[0]->date == squad.cycles[1].dateOf(0) && there[1]->date == squad.cycles[1].dateOf(3));
        QVERIFY(there[0]->cycle == squad.cycles[1].id);
        QCOMPARE(taken.entries.size(), std::size_t { 1 }); // Mia is in both groups
        QVERIFY(taken.entries[0].session == there[0]->id && taken.entries[0].reps == 2);
        QCOMPARE(taken.cycles[0].items.size(), squad.cycles[0].items.size() - 1);
        QCOMPARE(taken.cycles[1].items.size(), squad.cycles[1].items.size() + 1);
        squad.sessions[1].finished = true; // what was run is that group's
        QVERIFY(isEmpty(takeSeveral(squad, all, squad.cycles[1], 0, ids)));
    }

    void whatIsCutComesToAnotherCycle()
    {
        const auto squad = aPlan();
        IdSource ids(0, 1);
        const auto taken
            = after(squad, takeSeveral(squad, picked(squad, { { 401 } }, { 4 }), squad.cycles[1], 0, ids));
        QVERIFY(taken.find(SessionId { 401 })->cycle == squad.cycles[1].id);
        QVERIFY(taken.find(SessionId { 401 })->date == squad.cycles[1].dateOf(1));
        QVERIFY(content(taken) == content(squad));
        const auto within = picked(squad, { { 400 } }, { 3 });
        QVERIFY(takeSeveral(squad, within, squad.cycles[0], 4, ids) == moveSeveral(squad, within, 2));
    }

    void whatIsRemovedGoesWithItsTimes()
    {
        auto squad = aPlan();
        squad.entries = { anEntry(500, { 400 }, { 200 }) };
        const auto less = after(squad, removeSeveral(squad, picked(squad, { { 400 }, { 402 } }, { 3, 4 })));
        QCOMPARE(less.sessions.size(), std::size_t { 1 });
        QVERIFY(less.entries.empty());
        QCOMPARE(less.cycles[0].items.size(), squad.cycles[0].items.size() - 2);
    }

    void whatIsRepeatedComesInEveryCycleOfTheGroup()
    {
        IdSource ids(0, 1);
        auto squad = aPlan();
        squad = after(squad, edits::addItem(squad.cycles[0], { .day = 2, .kind = ItemKind::Gym }));
        Picked gym { squad.cycles[0].id, {}, { { .day = 2, .kind = ItemKind::Gym } } };
        QCOMPARE(daysOfRepeats(squad, gym, { 7, 2 }),
            std::vector<Date>({ kFirst + days(9), kFirst + days(16) })); // in the next cycle
        squad = after(squad, repeatSeveral(squad, gym, { 7, 60 }, ids));
        for (const int day : { 2, 9 }) {
            for (const auto &cycle : squad.cycles)
                QCOMPARE(
                    std::ranges::count_if(cycle.items,
                        [&](const PlanItem &item) { return item.day == day && item.kind == ItemKind::Gym; }),
                    1);
        }
        QVERIFY(daysOfRepeats(squad, gym, { 100, 5 }).empty());
        QVERIFY(repeatSeveral(squad, gym, { 100, 5 }, ids).changes.empty());
        QVERIFY(daysOfRepeats(squad, gym, { 0, 5 }).empty());
    }

    void whatWouldLeaveACycleIsNotRepeatedThere()
    {
        IdSource ids(0, 1);
        auto squad = aPlan();
        const auto both = picked(squad, { { 400 }, { 402 } }); // days 2 and 9: a week later 9 and 16
        QCOMPARE(daysOfRepeats(squad, both, { 7, 2 }), std::vector<Date>({ kFirst + days(16) }));
        squad = after(squad, repeatSeveral(squad, both, { 7, 2 }, ids));
        QCOMPARE(sessionsOf(squad, kGroup, { kFirst + days(14), {} }).size(), std::size_t(2));
        QCOMPARE(sessionsOf(squad, squad.cycles[1].id).size(), std::size_t(2)); // they are the next cycle's
    }

    void aSessionIsRepeatedWithWhatAthletesDoOtherwise()
    {
        for (const auto deviations : { Deviations::Dropped, Deviations::Kept }) {
            IdSource ids(0, 1);
            auto squad = aPlan();
            squad.entries = { { .id = { 500 }, .session = { 400 }, .athlete = { 200 }, .reps = 2 } };
            squad = after(squad, repeatSeveral(squad, picked(squad, { { 400 } }), { 2, 2 }, ids, deviations));
            QCOMPARE(squad.sessions.size(), std::size_t(5));
            QCOMPARE(squad.entries.size(), std::size_t(deviations == Deviations::Kept ? 3 : 1));
        }
    }
};

QTEST_APPLESS_MAIN(SeveralEditsTest)
#include "tst_severaledits.moc"
