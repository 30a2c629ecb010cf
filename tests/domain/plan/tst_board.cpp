// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/board.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kFirst = 2026y / 5 / 4;
constexpr GroupId kGroup { 100 };
using std::chrono::days;
using enum PaceRole;

/// 14 days: SS2 on day 2, SS1 on day 8, rest on day 7, a base run on all others, counted from 1.
Squad aPlan()
{
    Squad squad;
    Cycle cycle;
    cycle.id = { 300 };
    cycle.group = kGroup;
    cycle.firstDay = kFirst;
    for (int day = 0; day < 14; ++day)
        cycle.items.push_back({ .day = day, .length = 45min });
    cycle.items[1] = { .day = 1, .kind = ItemKind::Quality, .role = SS2 };
    cycle.items[6] = { .day = 6, .kind = ItemKind::Rest };
    cycle.items[7] = { .day = 7, .kind = ItemKind::Quality, .role = SS1 };
    squad.cycles = { cycle };
    return squad;
}

Session sessionOn(int day, std::optional<PaceRole> role, std::int64_t id = 400)
{
    auto session = aSession(id, kFirst + days(day - 1));
    session.role = role;
    return session;
}

/// "run", "rest", "open SS2", "session SS2", "race" of each day that has more or other than one base run.
QStringList said(const Squad &squad)
{
    QStringList lines;
    int number = 0;
    for (const auto &day : boardOf(squad, squad.cycles[0])) {
        QStringList words;
        ++number;
        for (const auto &entry : day.entries) {
            const auto role
                = entry.role ? QString::fromUtf8(codeOf(*entry.role).data()) : QStringLiteral("-");
            words << (entry.session                         ? "session " + role
                    : entry.race                            ? QStringLiteral("race")
                    : entry.isOpen()                        ? "open " + role
                    : entry.item->kind == ItemKind::BaseRun ? QStringLiteral("run")
                    : entry.item->kind == ItemKind::Rest    ? QStringLiteral("rest")
                                                            : QStringLiteral("other"));
        }
        if (words != QStringList { "run" })
            lines << QStringLiteral("%1: %2").arg(number).arg(words.join(", "));
    }
    return lines;
}

} // namespace

class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsAwayIsSaidDayByDay()
    {
        auto squad = aPlan();
        squad.athletes = { anAthlete(200, "Zoe"), anAthlete(201, "Ada"), anAthlete(202, "Eve", { 101 }) };
        for (auto &athlete : squad.athletes)
            athlete.absences = { { kFirst + days(2), kFirst + days(3), Reason::Ill } };
        squad.athletes[0].absences[0].to = {};
        const auto away = awayOf(squad, squad.cycles[0]);
        QCOMPARE(away.size(), std::size_t { 14 });
        QVERIFY(away[1].empty());
        QVERIFY(away[2] == (std::vector<AthleteId> { { 201 }, { 200 } })); // by name, of this group alone
        QVERIFY(away[3] == away[2]);
        QVERIFY(away[13] == std::vector<AthleteId> { { 200 } });
    }

    void easyDaysBetweenHardOnes()
    {
        auto squad = aPlan(); // SS2 on day 2, SS1 on day 8
        const auto between = [&] { return easyDaysBetween(boardOf(squad, squad.cycles[0])); };
        QVERIFY(between() == std::vector { 5 });
        squad.sessions = { sessionOn(4, SS2) };
        QVERIFY(between() == std::vector { 3 });
        squad.races = { { .id = { 360 }, .date = kFirst + days(4), .distance = Distance::metres(800) } };
        QVERIFY(between() == (std::vector { 0, 2 }));
        squad.cycles[0].items.clear();
        squad.races.clear();
        QVERIFY(between().empty());
    }

    void whoIsMissingFromASession()
    {
        auto squad = aPlan();
        squad.athletes = { anAthlete(200, "Zoe"), anAthlete(201, "Ada"), anAthlete(202, "Eve"),
            anAthlete(203, "Ida"), anAthlete(204, "Kim", { 101 }) };
        for (const std::size_t away : { 0u, 3u, 4u })
            squad.athletes[away].absences = { { kFirst, {}, Reason::Ill } };
        squad.sessions = { sessionOn(2, SS2) };
        auto line = anEntry(500, { 400 }, { 203 }); // ran all the same
        auto out = anEntry(501, { 400 }, { 201 });
        out.results.clear();
        out.out = true;
        squad.entries = { line, out };
        QVERIFY(missingFrom(squad, squad.sessions[0]) == (std::vector<AthleteId> { { 201 }, { 200 } }));
    }

    void aPlanWithoutSessionsStandsAsItWasMade()
    {
        QCOMPARE(said(aPlan()), (QStringList { "2: open SS2", "7: rest", "8: open SS1" }));
    }

    void aSessionTakesTheOpenPlaceOfItsDay()
    {
        auto squad = aPlan();
        squad.sessions = { sessionOn(2, SS2) };
        QCOMPARE(said(squad), (QStringList { "2: session SS2", "7: rest", "8: open SS1" }));
    }

    void theDayASessionLeftKeepsNothingOfIt()
    {
        auto squad = aPlan();
        squad.sessions = { sessionOn(3, SS2) };
        QCOMPARE(said(squad), (QStringList { "2: ", "3: run, session SS2", "7: rest", "8: open SS1" }));
    }

    void aSessionOfAnotherPaceLeavesTheOpenPlaceOpen()
    {
        auto squad = aPlan();
        squad.sessions = { sessionOn(2, RP) };
        QCOMPARE(said(squad), (QStringList { "2: open SS2, session RP", "7: rest", "8: open SS1" }));
        squad.sessions = { sessionOn(2, {}) };
        QCOMPARE(said(squad), (QStringList { "2: open SS2, session -", "7: rest", "8: open SS1" }));
    }

    void twoPlannedSessionsOfOnePaceNeedTwo()
    {
        auto squad = aPlan();
        squad.cycles[0].items[7].role = SS2;
        squad.sessions = { sessionOn(8, SS2) };
        QCOMPARE(said(squad), (QStringList { "2: open SS2", "7: rest", "8: session SS2" }));
        squad.sessions = { sessionOn(8, SS2), sessionOn(8, SS2, 401) };
        QCOMPARE(said(squad), (QStringList { "2: ", "7: rest", "8: session SS2, session SS2" }));
    }

    void theBaseRunOfADayWithASessionStandsThereToo()
    {
        auto squad = aPlan();
        squad.sessions = { sessionOn(1, ES2) };
        QCOMPARE(said(squad)[0], QString("1: run, session ES2"));
    }

    void aDayIsInTheOrderOfItsTimes()
    {
        auto squad = aPlan();
        auto morning = sessionOn(1, ES2);
        morning.startMinute = 7 * 60;
        auto untimed = sessionOn(1, ES1, 401);
        untimed.startMinute.reset();
        squad.sessions = { morning, untimed };
        squad.cycles[0].items[0].startMinute = 12 * 60;
        squad.cycles[0].items.insert(
            squad.cycles[0].items.begin() + 1, { .day = 0, .kind = ItemKind::Note, .note = "Kit" });
        squad.races = { { .id = { 360 }, .date = kFirst, .startMinute = 18 * 60, .groups = { kGroup } } };
        QCOMPARE(said(squad)[0], QString("1: other, session ES2, run, race, session ES1"));
    }

    void racesOfTheGroupAndOfEverybodyStandOnTheirDay()
    {
        auto squad = aPlan();
        squad.races = { { .id = { 360 }, .date = kFirst, .groups = { kGroup } },
            { .id = { 361 }, .date = kFirst + days(2) },
            { .id = { 362 }, .date = kFirst + days(3), .groups = { { 101 } } },
            { .id = { 363 }, .date = kFirst + days(14), .groups = { kGroup } } };
        QCOMPARE(said(squad).mid(0, 2), (QStringList { "1: run, race", "2: open SS2" }));
        QCOMPARE(said(squad)[2], QString("3: run, race"));
        QCOMPARE(said(squad).size(), qsizetype(5));
    }

    void otherGroupsAndOtherDaysAreNotOnTheBoard()
    {
        auto squad = aPlan();
        auto theirs = sessionOn(2, SS2);
        theirs.group = { 101 };
        squad.sessions = { theirs, sessionOn(15, SS2, 401), sessionOn(0, SS2, 402) };
        QCOMPARE(said(squad), said(aPlan()));
    }

    void onlyDaysWithoutASessionAreOpen()
    {
        auto squad = aPlan();
        const auto open = [&] { return openPlaces(boardOf(squad, squad.cycles[0])); };
        QCOMPARE(open(), (std::vector<OpenPlace> { { kFirst + days(1), SS2 }, { kFirst + days(7), SS1 } }));
        squad.sessions = { sessionOn(2, RP), sessionOn(3, SS1, 401) };
        QVERIFY(open().empty());
    }
};

QTEST_APPLESS_MAIN(BoardTest)
#include "tst_board.moc"
