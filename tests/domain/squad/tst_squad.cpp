// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using std::chrono::days;

namespace {

constexpr Date kDay = 2026y / 5 / 4;

template <class List> QString idsOf(const List &values)
{
    QStringList ids;
    for (const auto *value : values)
        ids << QString::number(value->id.value);
    return ids.join(u' ');
}

/// Sessions of one group, so many days before `kDay`; their ids are 1, 2, 3 …
Squad squadWithSessions(std::initializer_list<int> daysAgo)
{
    Squad squad;
    squad.groups.resize(1);
    squad.groups[0].id = { 100 };
    std::int64_t id = 0;
    for (const int ago : daysAgo)
        squad.sessions.push_back(aSession(++id, kDay - days(ago)));
    return squad;
}

QString wayBack(const Squad &squad, Date before, std::size_t most = 99)
{
    std::vector<const Session *> seen;
    goBack(squad, { 100 }, before, [&](const Session &session) {
        seen.push_back(&session);
        return seen.size() < most;
    });
    return idsOf(seen);
}

} // namespace

class TestSquad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsThereIsFound()
    {
        const auto squad = aSquad();
        QCOMPARE(squad.find(AthleteId { 200 }), &squad.athletes[0]);
        QCOMPARE(squad.find(AthleteId { 201 }), &squad.athletes[1]);
        for (const std::int64_t none : { 0, 199, 202 })
            QVERIFY(!squad.find(AthleteId { none }));
        QCOMPARE(squad.find(GroupId { 100 }), &squad.groups[0]);
        QCOMPARE(squad.find(WorkoutId { 1 }), &squad.workouts[0]);
        QCOMPARE(squad.find(CycleId { 300 }), &squad.cycles[0]);
        QCOMPARE(squad.find(PhaseId { 350 }), &squad.phases[0]);
        QCOMPARE(squad.find(RaceId { 360 }), &squad.races[0]);
        QCOMPARE(squad.find(SessionId { 400 }), &squad.sessions[0]);
        QCOMPARE(squad.find(EntryId { 500 }), &squad.entries[0]);
        QCOMPARE(squad.entryOf({ 400 }, { 200 }), &squad.entries[0]);
        QVERIFY(!squad.entryOf({ 400 }, { 201 }));
        QVERIFY(!squad.entryOf({ 401 }, { 200 }));
        QVERIFY(!Squad().find(AthleteId { 1 }));
    }

    void membersStandByTheirNamesWhateverTheirLetters()
    {
        Squad squad;
        for (const auto *name : { "zoe", "Éva Berg", "Eva Adam", "Adam", "eva adam", "Ödön" }) {
            const auto id = static_cast<std::int64_t>(squad.athletes.size()) + 1;
            squad.athletes.push_back(anAthlete(id, name, { id == 4 ? 101 : 100 }));
        }
        QCOMPARE(idsOf(membersOf(squad, { 100 })), QStringLiteral("3 5 2 6 1"));
        QCOMPARE(idsOf(membersOf(squad, { 101 })), QStringLiteral("4"));
        squad.athletes[2].archived = true;
        squad.athletes[3].groups = { { 101 }, { 100 } };
        QCOMPARE(idsOf(membersOf(squad, { 100 })), QStringLiteral("4 5 2 6 1"));
        QCOMPARE(idsOf(membersOf(squad, { 102 })), QString());
    }

    void cyclesStandByTheirFirstDay()
    {
        Squad squad;
        for (const int start : { 28, 0, 14 })
            squad.cycles.push_back({ .id = { static_cast<std::int64_t>(squad.cycles.size()) + 1 },
                .group = { 100 },
                .firstDay = kDay + days(start) });
        squad.cycles.push_back({ .id = { 4 }, .group = { 101 }, .firstDay = kDay });
        QCOMPARE(idsOf(cyclesOf(squad, { 100 })), QStringLiteral("2 3 1"));
        QCOMPARE(idsOf(cyclesOf(squad, { 101 })), QStringLiteral("4"));
    }

    void aCycleHoldsItsFirstAndItsLastDay_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("cycle"); // 0 for none
        QTest::newRow("before") << -1 << 0;
        QTest::newRow("first") << 0 << 1;
        QTest::newRow("last") << 13 << 1;
        QTest::newRow("behind it") << 14 << 0;
        QTest::newRow("first of the next") << 15 << 2;
        QTest::newRow("last of the next") << 35 << 2;
        QTest::newRow("behind all") << 36 << 0;
    }
    void aCycleHoldsItsFirstAndItsLastDay()
    {
        QFETCH(int, day);
        QFETCH(int, cycle);
        Squad squad;
        squad.cycles = { { .id = { 1 }, .group = { 100 }, .firstDay = kDay },
            { .id = { 2 }, .group = { 100 }, .firstDay = kDay + days(15), .days = 21 } };
        const auto *found = cycleOn(squad, { 100 }, kDay + days(day));
        QCOMPARE(found ? static_cast<int>(found->id.value) : 0, cycle);
        QVERIFY(!cycleOn(squad, { 101 }, kDay + days(day)));
    }

    void sessionsStandByDayAndThenById()
    {
        const auto squad = squadWithSessions({ 1, 3, 1, 2, 3 });
        QCOMPARE(idsOf(sessionsBetween(squad, {})), QStringLiteral("2 5 4 1 3"));
        QCOMPARE(idsOf(allSessions(squad)), QStringLiteral("1 2 3 4 5"));
        const auto ago = [](int count) { return std::optional(kDay - days(count)); };
        QCOMPARE(idsOf(sessionsBetween(squad, { ago(2), ago(2) })), QStringLiteral("4"));
        QCOMPARE(idsOf(sessionsBetween(squad, { ago(2), {} })), QStringLiteral("4 1 3"));
        QCOMPARE(idsOf(sessionsBetween(squad, { {}, ago(2) })), QStringLiteral("2 5 4"));
        QCOMPARE(idsOf(sessionsBetween(squad, { ago(1), ago(2) })), QString());
        QCOMPARE(firstSessionDay(squad), ago(3));
        QVERIFY(!firstSessionDay({}));
    }

    void sessionsAreAskedForByWhatTheyAreOf()
    {
        auto squad = squadWithSessions({ 3, 2, 1 });
        squad.sessions[1].group = { 101 };
        squad.sessions[1].cycle = CycleId { 300 };
        squad.sessions[2].workout.id = {};
        QCOMPARE(idsOf(sessionsOf(squad, GroupId { 100 })), QStringLiteral("1 3"));
        QCOMPARE(idsOf(sessionsOf(squad, GroupId { 100 }, { kDay - days(2), {} })), QStringLiteral("3"));
        QCOMPARE(idsOf(sessionsOf(squad, CycleId { 300 })), QStringLiteral("2"));
        QCOMPARE(idsOf(sessionsOf(squad, CycleId { 301 })), QString());
        QCOMPARE(idsOf(sessionsOf(squad, WorkoutId { 1 })), QStringLiteral("1 2"));
        QCOMPARE(idsOf(sessionsOf(squad, WorkoutId { 1 }, { {}, kDay - days(3) })), QStringLiteral("1"));
    }

    void entriesAreOfTheDaysOfTheirSessions()
    {
        auto squad = squadWithSessions({ 2, 1 });
        squad.entries
            = { anEntry(1, { 2 }, { 200 }), anEntry(2, { 1 }, { 200 }), anEntry(3, { 1 }, { 201 }) };
        QCOMPARE(idsOf(entriesOf(squad, SessionId { 1 })), QStringLiteral("2 3"));
        QCOMPARE(idsOf(entriesOf(squad, AthleteId { 200 })), QStringLiteral("1 2"));
        QCOMPARE(idsOf(entriesOf(squad, AthleteId { 200 }, { kDay - days(1), {} })), QStringLiteral("1"));
        QCOMPARE(idsOf(entriesOf(squad, AthleteId { 200 }, { {}, kDay - days(2) })), QStringLiteral("2"));
        QCOMPARE(idsOf(allEntries(squad)), QStringLiteral("1 2 3"));
    }

    /// The past is read in stretches of 120 days; nothing may fall between two.
    void goingBackLeavesNoSessionOut_data()
    {
        QTest::addColumn<int>("gap");
        for (const int gap : { 1, 2, 119, 120, 121, 122, 239, 240, 241, 1000 })
            QTest::addRow("%d days", gap) << gap;
    }
    void goingBackLeavesNoSessionOut()
    {
        QFETCH(int, gap);
        const auto squad = squadWithSessions({ 2 * gap, gap, 0, -1 });
        QCOMPARE(wayBack(squad, kDay), QStringLiteral("2 1")); // not the day itself
        QCOMPARE(wayBack(squad, kDay + days(1)), QStringLiteral("3 2 1"));
        QCOMPARE(wayBack(squad, kDay + days(1), 2), QStringLiteral("3 2"));
        QCOMPARE(wayBack(squad, kDay - days(2 * gap)), QString());
    }

    void goingBackIsOfOneGroupAndNewestFirst()
    {
        auto squad = squadWithSessions({ 1, 1, 2 });
        QCOMPARE(wayBack(squad, kDay), QStringLiteral("2 1 3"));
        squad.sessions[1].group = { 101 };
        QCOMPARE(wayBack(squad, kDay), QStringLiteral("1 3"));
        QCOMPARE(wayBack({}, kDay), QString());
    }

    void aWorkoutIsUsedWhereItWasRun()
    {
        auto squad = squadWithSessions({ 4, 3, 2, 1, -1 });
        QVERIFY(usesOf(squad, kDay).empty()); // only planned
        squad.sessions[0].finished = true;
        squad.entries = { anEntry(1, { 2 }, { 200 }) };
        const auto uses = usesOf(squad, kDay);
        QCOMPARE(uses.size(), std::size_t(1));
        QVERIFY((uses.at({ 1 }) == WorkoutUse { 2, kDay - days(3) }));
        squad.sessions[1].workout.id = { 2 };
        QVERIFY((usesOf(squad, kDay).at({ 1 }) == WorkoutUse { 1, kDay - days(4) }));
        QVERIFY((usesOf(squad, kDay).at({ 2 }) == WorkoutUse { 1, kDay - days(3) }));
        QVERIFY(!usesOf(squad, kDay - days(4)).contains({ 2 })); // not yet
        squad.sessions[0].workout.id = {};
        QVERIFY(!usesOf(squad, kDay).contains({}));
        squad.entries[0].results.clear();
        QVERIFY(usesOf(squad, kDay).empty()); // a line with nothing logged
        squad.sessions[4].finished = true;
        QVERIFY(usesOf(squad, kDay).empty()); // still to come
        QVERIFY(usesOf(squad, kDay + days(1)).contains({ 1 }));
    }
};

QTEST_APPLESS_MAIN(TestSquad)
#include "tst_squad.moc"
