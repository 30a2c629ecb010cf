// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/calendar.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr GroupId kGroup { 100 };
constexpr AthleteId kAda { 200 }, kMia { 201 };
constexpr Date kFirst = 2026y / 5 / 3;

/// The uids, each with its day of May.
QStringList of(const Squad &squad, const CalendarOwner &owner, Date from = kFirst)
{
    QStringList lines;
    for (const auto &thing : calendarOf(squad, owner, from))
        lines << QString::fromStdString(thing.uid + " " + isoDate(thing.day).substr(8));
    return lines;
}

/// Two days of cycle: a base run and a session of Monday; the race of the 16th; nobody is away.
Squad aSmallPlan()
{
    auto squad = aSquad();
    squad.athletes[1].absences.clear();
    squad.cycles[0].items.resize(2);
    return squad;
}

} // namespace

/// What stands in whose calendar.
class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsSessionsAndRacesStandThereButNoRest()
    {
        auto squad = aSmallPlan();
        squad.cycles[0].items.push_back({ .day = 3, .kind = ItemKind::Rest });
        squad.cycles[0].items.push_back({ .day = 4, .kind = ItemKind::Quality, .role = PaceRole::RP });
        const QStringList all { "cycle-300-day-1-base-run-1 03", "session-400 04", "race-360 16" };
        QCOMPARE(of(squad, {}), all);
        QCOMPARE(of(squad, { .group = kGroup }), all);
        QCOMPARE(of(squad, { .athlete = kAda }), all);
        QVERIFY(of(squad, { .group = GroupId { 7 } }).isEmpty());
        QVERIFY(of(squad, { .athlete = AthleteId { 7 } }).isEmpty());
    }

    void whatIsBeforeIsLeftOut()
    {
        QCOMPARE(of(aSmallPlan(), {}, kFirst + std::chrono::days(1)),
            (QStringList { "session-400 04", "race-360 16" }));
    }

    void twoOfAKindOnOneDayAreToldApart()
    {
        auto squad = aSmallPlan();
        squad.cycles[0].items.insert(
            squad.cycles[0].items.begin(), PlanItem { .day = 0, .startMinute = 420 });
        squad.cycles[0].items.insert(
            squad.cycles[0].items.begin() + 2, PlanItem { .day = 0, .kind = ItemKind::Gym });
        QCOMPARE(of(squad, {}).first(3),
            (QStringList { "cycle-300-day-1-base-run-1 03", "cycle-300-day-1-base-run-2 03",
                "cycle-300-day-1-gym-1 03" }));
    }

    void aMovedCycleKeepsItsNames()
    {
        auto squad = aSmallPlan();
        squad.cycles[0].firstDay += std::chrono::days(7);
        squad.sessions[0].date += std::chrono::days(7);
        QCOMPARE(of(squad, {}).first(2), (QStringList { "cycle-300-day-1-base-run-1 10", "session-400 11" }));
    }

    void whoIsOutOrAwayHasNoSession()
    {
        auto squad = aSmallPlan();
        squad.athletes[1].absences = { { kFirst, kFirst + std::chrono::days(1), Reason::Injured } };
        QCOMPARE(of(squad, { .athlete = kMia }), QStringList { "race-360 16" });
        squad.entries.push_back(anEntry(501, { 400 }, kMia)); // was there after all
        QCOMPARE(of(squad, { .athlete = kMia }), (QStringList { "session-400 04", "race-360 16" }));
        squad.athletes[1].absences.clear();
        squad.athletes[1].archived = true;
        QCOMPARE(of(squad, { .athlete = kMia }), QStringList { "session-400 04" }); // it is logged
        squad.athletes[1].archived = false;
        squad.entries[1] = { .id = { 501 }, .session = { 400 }, .athlete = kMia, .out = true };
        QVERIFY(!of(squad, { .athlete = kMia }).contains("session-400 04"));
        QVERIFY(of(squad, { .group = kGroup }).contains("session-400 04"));
    }

    void aRunOfSomeIsOnlyTheirs()
    {
        auto squad = aSmallPlan();
        squad.cycles[0].items[0].athletes = { kAda };
        QVERIFY(of(squad, { .athlete = kAda }).contains("cycle-300-day-1-base-run-1 03"));
        QVERIFY(!of(squad, { .athlete = kMia }).contains("cycle-300-day-1-base-run-1 03"));
    }

    void aGuestHasTheSessionAndNothingElse()
    {
        auto squad = aSmallPlan();
        squad.groups.push_back({ .id = { 101 }, .name = "800 m group" });
        squad.athletes.push_back(anAthlete(202, "Cleo Weiss", { 101 }));
        QVERIFY(of(squad, { .athlete = AthleteId { 202 } }).isEmpty());
        squad.entries.push_back({ .id = { 501 }, .session = { 400 }, .athlete = { 202 } });
        QCOMPARE(of(squad, { .athlete = AthleteId { 202 } }), QStringList { "session-400 04" });
    }

    void aRaceOfSeveralGroupsStandsOnceInTheSquads()
    {
        auto squad = aSmallPlan();
        squad.groups.push_back({ .id = { 101 }, .name = "800 m group" });
        squad.races[0].groups = { kGroup, { 101 } };
        QCOMPARE(of(squad, {}).count("race-360 16"), 1);
        QCOMPARE(of(squad, { .group = GroupId { 101 } }), QStringList { "race-360 16" });
    }

    void eachCalendarHasItsName()
    {
        QCOMPARE(codeOf(CalendarOwner {}), std::string("squad"));
        QCOMPARE(codeOf({ .group = kGroup }), std::string("group 100"));
        QCOMPARE(codeOf({ .athlete = kAda }), std::string("athlete 200"));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
