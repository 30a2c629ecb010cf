// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/subgroupedits.h"

#include "domain/edits/severaledits.h"
#include "domain/log/grid.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;
using namespace fivepace::edits;

namespace {

constexpr Date kDay = 2026y / 5 / 4;
constexpr SessionId kSession { 400 };
constexpr AthleteId kAda { 200 }, kMia { 201 }, kZoe { 202 }, kCarla { 210 };

/// A session of four athletes of the group; Carla is of another group.
Squad aMeeting()
{
    Squad squad;
    squad.groups = { { { 100 }, "Milers" }, { { 101 }, "Others" } };
    squad.athletes = { anAthlete(200, "Ada"), anAthlete(201, "Mia"), anAthlete(202, "Zoe"),
        anAthlete(210, "Carla", { 101 }) };
    squad.sessions = { aSession(400, kDay) };
    return squad;
}

Squad after(Squad squad, const Edit &edit)
{
    const auto before = squad;
    if (!apply(squad, edit))
        qFatal("the edit does not fit");
    auto back = squad;
    if (!apply(back, inverse(edit)) || !(back == before))
        qFatal("it cannot be undone");
    return squad;
}

Squad joined(const Squad &squad, AthleteId athlete, int subgroup)
{
    return after(
        squad, joinSubgroup(squad, squad.sessions[0], athlete, subgroup, EntryId { 500 + athlete.value }));
}

Entry lineOf(const Squad &squad, AthleteId athlete)
{
    const auto *line = squad.entryOf(kSession, athlete);
    return line ? *line : Entry {};
}

GridRow rowOf(const Squad &squad, AthleteId athlete)
{
    const auto grid = gridOf(squad, squad.sessions[0], kDay);
    return *std::ranges::find(grid.rows, athlete, &GridRow::athlete);
}

} // namespace

class SubgroupEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsForSomeOfTheGroup()
    {
        IdSource ids(0, 1);
        auto squad = aMeeting();
        squad = after(squad, runOnly(squad, squad.sessions[0], { kMia }, ids));
        QVERIFY(lineOf(squad, kAda).out && lineOf(squad, kZoe).out);
        QVERIFY(!squad.entryOf(kSession, kMia) && !squad.entryOf(kSession, kCarla));
        squad = after(squad, runOnly(squad, squad.sessions[0], { kMia, kZoe }, ids));
        QVERIFY(lineOf(squad, kAda).out && !lineOf(squad, kZoe).out);
        squad = after(squad, runOnly(squad, squad.sessions[0], {}, ids));
        QVERIFY(!lineOf(squad, kAda).out);
        QVERIFY(runOnly(squad, squad.sessions[0], {}, ids).changes.empty());
    }

    void whoHasTimesStaysInASessionForOthers()
    {
        IdSource ids(0, 1);
        auto squad = aMeeting();
        squad.entries = { { .id = { 500 },
            .session = kSession,
            .athlete = kAda,
            .results = { { .ending = Ending::Skipped } } } };
        squad = after(squad, runOnly(squad, squad.sessions[0], { kMia }, ids));
        QVERIFY(!lineOf(squad, kAda).out && lineOf(squad, kZoe).out);
    }

    void whoComesIntoAGroupDoesAsItDoes()
    {
        auto squad = joined(aMeeting(), kAda, 2);
        auto line = lineOf(squad, kAda);
        line.reps = 2;
        line.recoveryPercent = 150;
        squad = after(squad, changeSubgroup(squad, squad.sessions[0], line));
        squad = joined(squad, kMia, 2);
        QCOMPARE(lineOf(squad, kMia).reps, std::optional(2));
        QCOMPARE(lineOf(squad, kMia).recoveryPercent, std::optional(150));
        QCOMPARE(rowOf(squad, kMia).subgroup, 2);
        QVERIFY(!rowOf(squad, kMia).cells[2].planned);
        QVERIFY(rowOf(squad, kZoe).cells[2].planned);
        squad = joined(squad, kMia, 0); // and out again: as the session says
        QVERIFY(!lineOf(squad, kMia).reps && !lineOf(squad, kMia).recoveryPercent);
        QVERIFY(isEmpty(joinSubgroup(squad, squad.sessions[0], kMia, 0, { 9 })));
    }

    void aGroupIsChangedAsOne()
    {
        auto squad = aMeeting();
        for (const auto athlete : { kAda, kMia })
            squad = joined(squad, athlete, 1);
        squad = joined(squad, kZoe, 2);
        auto line = lineOf(squad, kMia);
        line.pacePercent = 97;
        const auto changed = after(squad, changeSubgroup(squad, squad.sessions[0], line));
        QCOMPARE(lineOf(changed, kAda).pacePercent, std::optional(97));
        QCOMPARE(lineOf(changed, kMia).pacePercent, std::optional(97));
        QVERIFY(!lineOf(changed, kZoe).pacePercent);
    }

    void whatIsLoggedKeepsItsPace()
    {
        auto squad = aMeeting();
        for (const auto athlete : { kAda, kMia })
            squad = joined(squad, athlete, 1);
        squad.entries[0].results = { RepResult { RepTime { 26'000ms }, {}, Ending::Full } };
        auto line = lineOf(squad, kMia);
        line.pacePercent = 97;
        line.reps = 3;
        const auto changed = after(squad, changeSubgroup(squad, squad.sessions[0], line));
        QVERIFY(!lineOf(changed, kAda).pacePercent);
        QCOMPARE(lineOf(changed, kAda).reps, std::optional(3));
    }

    void aGuestComesAndGoes()
    {
        const auto squad = aMeeting();
        IdSource ids(0, 1);
        const auto with = after(squad, addGuests(squad, squad.sessions[0], { kCarla, kAda }, ids));
        QCOMPARE(with.entries.size(), std::size_t { 1 }); // Ada is of the group
        QVERIFY(rowOf(with, kCarla).isGuest);
        QVERIFY(!rowOf(with, kAda).isGuest);
        QVERIFY(isEmpty(addGuests(with, with.sessions[0], { kCarla }, ids)));
        QVERIFY(after(with, removeGuest(with, with.sessions[0], kCarla)) == squad);
        auto logged = with;
        logged.entries[0].results = { RepResult { RepTime { 26'000ms }, {}, Ending::Full } };
        QVERIFY(isEmpty(removeGuest(logged, logged.sessions[0], kCarla)));
        QVERIFY(isEmpty(removeGuest(logged, logged.sessions[0], kAda)));
    }

    void aCopyKeepsWhatIsDoneOtherwise()
    {
        auto squad = joined(aMeeting(), kAda, 1);
        squad.entries[0].reps = 2;
        squad.entries[0].results = { RepResult { RepTime { 26'000ms }, {}, Ending::Full } };
        squad = joined(squad, kMia, 0 + 2);
        squad.entries[1].out = true;
        IdSource ids(0, 1);
        squad = after(squad, addGuests(squad, squad.sessions[0], { kCarla }, ids));
        auto copy = squad.sessions[0];
        copy.id = { 401 };
        auto lines = linesOfCopy(squad, squad.sessions[0], copy, ids);
        QCOMPARE(lines.size(), std::size_t { 2 }); // Ada's, and the guest's
        for (const auto &line : lines)
            QVERIFY(!line.isLogged() && line.session == copy.id && !line.out);
        QCOMPARE(lines[0].reps, std::optional(2));
        QCOMPARE(lines[0].subgroup, 1);
        copy.group = { 101 }; // where Carla is at home, and the others are not
        QVERIFY(linesOfCopy(squad, squad.sessions[0], copy, ids).empty());
    }
};

QTEST_APPLESS_MAIN(SubgroupEditsTest)
#include "tst_subgroupedits.moc"
