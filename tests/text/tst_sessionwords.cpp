// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sessionwords.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kDay = 2026y / 5 / 4;

/// Three of the group and Carla of another; six reps of 200 m with 3:00 between.
Squad aMeeting()
{
    Squad squad;
    squad.groups = { { { 100 }, "Milers" }, { { 101 }, "Others" } };
    squad.athletes = { anAthlete(200, "Ada Berg"), anAthlete(201, "Mia Falk"), anAthlete(202, "Zoe Lund"),
        anAthlete(210, "Carla Moe", { 101 }) };
    squad.sessions = { aSession(400, kDay) };
    squad.sessions[0].workout.main = { reps(6, 200, 3min) };
    return squad;
}

Entry &lineOf(Squad &squad, std::int64_t athlete)
{
    squad.entries.push_back({ .id = { 500 + athlete }, .session = { 400 }, .athlete = { athlete } });
    return squad.entries.back();
}

QStringList said(const Squad &squad, words::Whom whom = words::Whom::Everybody)
{
    return words::withinSession(squad, squad.sessions[0], whom);
}

} // namespace

class TestSessionWords : public QObject {
    Q_OBJECT

private slots:
    void aGroupIsOneLineWithItsOwnRepsAndRecoveries()
    {
        auto squad = aMeeting();
        for (const auto athlete : { 202, 201 }) {
            auto &line = lineOf(squad, athlete);
            line.subgroup = 2;
            line.reps = 4;
            line.recoveryPercent = 150;
        }
        lineOf(squad, 200).subgroup = 1;
        QCOMPARE(said(squad),
            QStringList({ "A: as the session (Ada Berg)", "B: 4 of 6 reps, 4:30 rec (Mia Falk, Zoe Lund)" }));
        QCOMPARE(said(squad, words::Whom::Groups), said(squad));
    }

    void whoDoesAnythingElseHasTheirOwnLine()
    {
        auto squad = aMeeting();
        lineOf(squad, 201).out = true;
        auto &other = lineOf(squad, 202);
        other.own = squad.sessions[0].workout;
        other.own->main = { reps(5, 300, 2min) };
        lineOf(squad, 210).pacePercent = 98;
        lineOf(squad, 200); // nothing is said in it
        QCOMPARE(said(squad),
            QStringList({ "Carla Moe: pace 98 %, guest", "Zoe Lund: 5 \u00d7 300 m, 2:00 rec",
                "Not taking part: Mia Falk" }));
        QVERIFY(said(squad, words::Whom::Groups).isEmpty());
    }

    void inANarrowPlaceGroupsAreLettersAndOthersANumber()
    {
        auto squad = aMeeting();
        QVERIFY(words::withinShort(squad, squad.sessions[0]).isEmpty());
        lineOf(squad, 202).subgroup = 3;
        lineOf(squad, 201).subgroup = 1;
        lineOf(squad, 200).reps = 4;
        lineOf(squad, 210); // a guest
        QCOMPARE(words::withinShort(squad, squad.sessions[0]), QString("Groups A, C · 2 otherwise"));
        squad.entries[2].out = true;
        squad.entries[1].out = true;
        QCOMPARE(
            words::withinShort(squad, squad.sessions[0]), QString("Group C · 1 otherwise · 1 of 3 athletes"));
    }

    void ofASessionForFewItIsSaidWhoTheyAre()
    {
        auto squad = aMeeting();
        lineOf(squad, 201).out = true;
        lineOf(squad, 202).out = true;
        QCOMPARE(said(squad), QStringList("Only Ada Berg"));
        QCOMPARE(words::withinShort(squad, squad.sessions[0]), QString("1 of 3 athletes"));
        lineOf(squad, 200).out = true; // then nobody runs it
        QCOMPARE(said(squad), QStringList("Not taking part: Ada Berg, Mia Falk, Zoe Lund"));
    }

    void ofRecoveriesThatAreNotStatedThePercentIsSaid()
    {
        auto squad = aMeeting();
        squad.sessions[0].workout.main[0].between.reset();
        lineOf(squad, 200).recoveryPercent = 150;
        QCOMPARE(said(squad), QStringList("Ada Berg: recovery 150 %"));
    }

    void whoIsAwayRunsNothing()
    {
        auto squad = aMeeting();
        lineOf(squad, 200).subgroup = 1;
        squad.athletes[0].absences = { { kDay, {}, Reason::Injured } };
        QVERIFY(said(squad).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionWords)

#include "tst_sessionwords.moc"
