// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "domain/log/logline.h"

#include "support/builders.h"

#include <QTest>

#include <cstdint>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 4;
constexpr EntryId kFresh { 9000 };

/// `count` athletes named A, B, C …, each a second slower over 400 m than the one before, the fastest 50.0.
Squad aSquadOf(int count)
{
    auto squad = aSquad();
    squad.athletes.clear();
    squad.entries.clear();
    for (int i = 0; i < count; ++i) {
        auto athlete = anAthlete(200 + i, std::string(1, static_cast<char>('A' + i)));
        athlete.results = { ran(400, 50s + std::chrono::seconds(i), 2026y / 4 / 1),
            ran(800, 112s + std::chrono::seconds(2 * i), 2026y / 4 / 12) };
        squad.athletes.push_back(athlete);
    }
    return squad;
}

/// "A1 B1 C2": names with their heats.
QString heatsOf(const SessionGrid &grid)
{
    QStringList words;
    for (const auto &row : grid.rows)
        words << QString::fromStdString(row.name) + QString::number(row.heat);
    return words.join(' ');
}

const GridRow &rowOf(const SessionGrid &grid, const std::string &name)
{
    return *std::ranges::find(grid.rows, name, &GridRow::name);
}

/// The athlete's line after one rep more.
Entry logged(const Squad &squad, const Session &session, AthleteId athlete, std::size_t rep,
    const RepResult &result, Date today, EntryId fresh)
{
    return logRep(lineOf(squad, session.id, athlete, fresh), gridOf(squad, session, today), rep, result);
}

Entry anEmptyEntry(const Squad &squad, std::size_t athlete)
{
    Entry entry;
    entry.id = { 500 + static_cast<std::int64_t>(athlete) };
    entry.session = squad.sessions.front().id;
    entry.athlete = squad.athletes[athlete].id;
    return entry;
}

} // namespace

class GridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoOfOneNameAreToldApartOnTheirSheet()
    {
        auto squad = aSquad();
        squad.athletes[1].name = squad.athletes[0].name;
        const auto grid = gridOf(squad, squad.sessions[0], squad.sessions[0].date);
        QCOMPARE(grid.rows.size(), 2u);
        QVERIFY(grid.rows[0].name != grid.rows[1].name);
        QVERIFY(
            std::ranges::any_of(grid.rows, [](const GridRow &row) { return row.name == "Ada Okafor 2"; }));
    }

    void heatsAreEvenAndHoldAtMostFour_data()
    {
        QTest::addColumn<int>("athletes");
        QTest::addColumn<QString>("heats");
        QTest::newRow("none") << 0 << QString();
        QTest::newRow("one") << 1 << QStringLiteral("A1");
        QTest::newRow("four") << 4 << QStringLiteral("A1 B1 C1 D1");
        QTest::newRow("five") << 5 << QStringLiteral("A1 B1 C1 D2 E2");
        QTest::newRow("eight") << 8 << QStringLiteral("A1 B1 C1 D1 E2 F2 G2 H2");
        QTest::newRow("nine") << 9 << QStringLiteral("A1 B1 C1 D2 E2 F2 G3 H3 I3");
    }

    void heatsAreEvenAndHoldAtMostFour()
    {
        QFETCH(int, athletes);
        QFETCH(QString, heats);
        const auto squad = aSquadOf(athletes);
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), heats);
    }

    void fasterAthletesComeFirstWhateverTheirNames()
    {
        auto squad = aSquadOf(3);
        squad.athletes[0].name = "Z";
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), QStringLiteral("Z1 B1 C1"));
        squad.athletes[2].results = squad.athletes[1].results;
        squad.athletes[1].name = "D";
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), QStringLiteral("Z1 C1 D1"));
    }

    void sprintersRunLastInHeatsOfTheirOwn()
    {
        auto squad = aSquadOf(6);
        squad.athletes[0].kind = AthleteKind::Sprinter400;
        squad.athletes[3].kind = AthleteKind::Sprinter400;
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), QStringLiteral("B1 C1 E1 F1 A2 D2"));
    }

    void heatsOfTheCoachStandAndTheOthersFillUp()
    {
        auto squad = aSquadOf(8);
        auto entry = anEmptyEntry(squad, 0);
        entry.heat = 2;
        squad.entries = { entry };
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)),
            QStringLiteral("B1 C1 D1 E1 A2 F2 G2 H2"));
        squad.entries.front().heat = 7;
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)),
            QStringLiteral("B1 C1 D1 E1 F2 G2 H2 A7"));
    }

    void loggingOneAthleteMovesNobody()
    {
        auto squad = aSquadOf(9);
        squad.athletes[8].kind = AthleteKind::Sprinter400;
        const auto before = heatsOf(gridOf(squad, squad.sessions.front(), kToday));
        for (const std::size_t athlete : { 4U, 0U, 8U, 2U, 7U, 1U, 3U, 5U, 6U }) {
            const RepResult rep { hand(26s), {}, Ending::Full };
            auto entry = logged(squad, squad.sessions.front(), squad.athletes[athlete].id, 0, rep, kToday,
                { 500 + static_cast<std::int64_t>(athlete) });
            squad.entries.push_back(entry);
            QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), before);
        }
    }

    void thoseWhoAreOutComeLastWithoutAHeat()
    {
        auto squad = aSquadOf(4);
        auto entry = anEmptyEntry(squad, 0);
        entry.out = true;
        squad.entries = { entry };
        squad.athletes[1].absences = { { kToday, kToday, Reason::Ill } };
        const auto grid = gridOf(squad, squad.sessions.front(), kToday);
        QCOMPARE(heatsOf(grid), QStringLiteral("C1 D1 A0 B0"));
        QVERIFY(rowOf(grid, "A").out);
        QCOMPARE(rowOf(grid, "B").absence.value().reason, Reason::Ill);
    }

    void whoRanThoughMarkedAbsentTakesPart()
    {
        auto squad = aSquadOf(2);
        squad.athletes[0].absences = { { kToday, {}, Reason::Away } };
        auto entry = anEmptyEntry(squad, 0);
        entry.results = { { hand(25s), {}, Ending::Full } };
        squad.entries = { entry };
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), QStringLiteral("A1 B1"));
    }

    void archivedAthletesAreInOnlyWithAnEntry()
    {
        auto squad = aSquadOf(2);
        squad.athletes[0].archived = true;
        squad.athletes[1].groups.clear();
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), QString());
        squad.entries = { anEmptyEntry(squad, 0), anEmptyEntry(squad, 1) };
        QCOMPARE(heatsOf(gridOf(squad, squad.sessions.front(), kToday)), QStringLiteral("A1 B1"));
    }

    void aGridThatFollowsIsTheOneMadeAnew()
    {
        auto squad = aSquadOf(11);
        squad.athletes[3].kind = AthleteKind::Sprinter400;
        squad.athletes[5].absences = { { kToday, {}, Reason::Ill } };
        squad.athletes[9].groups.clear(); // in it only with a line
        squad.athletes[10].archived = true;
        const auto &session = squad.sessions.front();
        auto grid = gridOf(squad, session, kToday);
        std::uint32_t seed = 15;
        const auto random = [&seed](std::uint32_t below) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            return (seed >> 8U) % below;
        };
        for (int step = 0; step < 400; ++step) {
            const auto place = random(static_cast<std::uint32_t>(squad.athletes.size()));
            const auto athlete = squad.athletes[place].id;
            auto line = lineOf(squad, session.id, athlete, { 500 + static_cast<std::int64_t>(place) });
            const auto rep = random(static_cast<std::uint32_t>(grid.columns.size()));
            std::erase_if(squad.entries, [&](const Entry &entry) { return entry.athlete == athlete; });
            switch (random(6)) {
            case 0: // the line goes
                break;
            case 1:
                line.out = !line.out;
                squad.entries.push_back(line);
                break;
            case 2:
                line.heat = static_cast<int>(random(4));
                squad.entries.push_back(line);
                break;
            case 3:
                line.reps = static_cast<int>(random(5));
                squad.entries.push_back(line);
                break;
            default: {
                const RepResult result { hand(std::chrono::milliseconds(24'000 + random(9'000))), {},
                    random(5) == 0 ? Ending::CutShort : Ending::Full };
                squad.entries.push_back(logRep(line, gridOf(squad, session, kToday), rep, result));
            }
            }
            std::ranges::sort(squad.entries, {}, &Entry::id);
            const int before = rowsWorkedOut();
            followEntries(grid, squad, session, kToday, { athlete });
            QVERIFY(rowsWorkedOut() - before <= 1);
            QVERIFY2(grid == gridOf(squad, session, kToday), qPrintable(QString("step %1").arg(step)));
        }
    }

    void columnsAreTheRepsInRunningOrder()
    {
        auto squad = aSquadOf(1);
        auto &workout = squad.sessions.front().workout;
        Block set;
        set.times = { 3, {} };
        set.body = Blocks { reps(1, 100, {}), reps(1, 200, {}) };
        workout.main = { set };
        const auto grid = gridOf(squad, squad.sessions.front(), kToday);
        QCOMPARE(grid.columns.size(), std::size_t { 6 });
        QCOMPARE(grid.columns[3].rep.set, 2);
        QCOMPARE(grid.columns[3].rep.rep, 2);
        QCOMPARE(grid.rows[0].cells.size(), std::size_t { 6 });
        QCOMPARE(grid.rows[0].cells[0].explained.target.time.value(), Duration(12'500ms));
        QCOMPARE(grid.rows[0].cells[1].explained.target.time.value(), Duration(25s));
        QCOMPARE(grid.rows[0].cells[1].explained.target.slowest.value(), Duration(28s));
    }

    void targetsComeFromResultsUpToTheSession()
    {
        auto squad = aSquadOf(1);
        squad.athletes[0].results.push_back(ran(400, 48s, kToday + std::chrono::days(1)));
        const auto later = kToday + std::chrono::days(30);
        const auto grid = gridOf(squad, squad.sessions.front(), later);
        QCOMPARE(grid.rows[0].cells[0].explained.target.time.value(), Duration(25s));
        QCOMPARE(grid.rows[0].pace.value().pace.per400(), Duration(50s));
    }

    /// Each part has its time before and after the first rep is logged.
    void frozenTargetsKeepTheirParts()
    {
        auto squad = aSquad();
        squad.sessions[0].workout = *findInLibrary({}, { 108 }); // 400 at 3000, 800 at 10 000 pace
        squad.entries.clear();
        const auto today = squad.sessions[0].date;
        const auto before = gridOf(squad, squad.sessions[0], today);
        auto entry = lineOf(squad, squad.sessions[0].id, { 200 }, { 500 });
        entry = logRep(entry, before, 0, { hand(230s), {}, Ending::Full });
        squad.entries = { entry };
        const auto after = gridOf(squad, squad.sessions[0], today);
        const auto partsOf = [](const SessionGrid &grid) {
            return std::ranges::find(grid.rows, AthleteId { 200 }, &GridRow::athlete)
                ->cells[1]
                .explained.partTimes;
        };
        QCOMPARE(partsOf(before).size(), std::size_t { 2 });
        QVERIFY(partsOf(after) == partsOf(before));
    }

    void frozenTargetsWinOverNewerResults()
    {
        auto squad = aSquadOf(1);
        squad.entries = { anEntry(500, squad.sessions.front().id, squad.athletes[0].id) };
        const auto grid = gridOf(squad, squad.sessions.front(), kToday);
        QCOMPARE(grid.rows[0].cells[0].explained.target.time.value(), Duration(26s));
        QCOMPARE(grid.rows[0].cells[0].explained.source.value().kind, SourceKind::Own);
    }

    void cellsSayWhatWasRunAndHowItWent()
    {
        auto squad = aSquadOf(1);
        auto entry = anEntry(500, squad.sessions.front().id, squad.athletes[0].id);
        entry.results = { { hand(25'800ms), {}, Ending::Full }, {}, { hand(29s), 100s, Ending::Full } };
        entry.reps = 3;
        squad.entries = { entry };
        const auto grid = gridOf(squad, squad.sessions.front(), kToday);
        const auto &cells = grid.rows[0].cells;
        QCOMPARE(cells[0].reading.standing, RepStanding::OnTarget);
        QVERIFY(!cells[1].result);
        QCOMPARE(cells[2].reading.standing, RepStanding::TooSlow);
        QVERIFY(cells[2].planned && !cells[3].planned);
        QVERIFY(!cells[3].result);
    }

    void theMeanIsOfTheRepsThatWereTimed()
    {
        auto squad = aSquadOf(2);
        auto entry = anEntry(500, squad.sessions.front().id, squad.athletes[0].id);
        entry.results = { { hand(26'520ms), {}, Ending::Full }, { {}, {}, Ending::Skipped },
            { hand(25'740ms), {}, Ending::Full } };
        squad.entries = { entry };
        const auto grid = gridOf(squad, squad.sessions.front(), kToday);
        // 100 / 1.02 and 100 / 0.99 of the target's speed.
        QVERIFY(std::abs(rowOf(grid, "A").meanPercentOfTarget.value() - 99.5246584) < 1e-6);
        QVERIFY(!rowOf(grid, "B").meanPercentOfTarget);
    }

    void theFirstLoggedRepFreezesTargetsAndHeat()
    {
        const auto squad = aSquadOf(5);
        const RepResult rep { hand(26'400ms), 180s, Ending::Full };
        const auto entry
            = logged(squad, squad.sessions.front(), squad.athletes[4].id, 2, rep, kToday, kFresh);
        QCOMPARE(entry.id, kFresh);
        QCOMPARE(entry.heat, 2);
        QCOMPARE(entry.frozen.size(), std::size_t { 4 });
        QCOMPARE(entry.frozen[0].time.value(), Duration(27s));
        QCOMPARE(entry.frozen[0].recovery.duration.value(), Duration(3min));
        QCOMPARE(entry.results.size(), std::size_t { 3 });
        QCOMPARE(entry.results[0], RepResult {});
        QCOMPARE(entry.results[2], rep);
    }

    void aLaterRepKeepsWhatWasFrozen()
    {
        auto squad = aSquadOf(1);
        const RepResult rep { hand(26s), {}, Ending::Full };
        const auto id = squad.athletes[0].id;
        squad.entries = { logged(squad, squad.sessions.front(), id, 0, rep, kToday, kFresh) };
        squad.athletes[0].results.push_back(ran(400, 45s, kToday));
        const auto entry = logged(squad, squad.sessions.front(), id, 1, rep, kToday, EntryId { 9001 });
        QCOMPARE(entry.id, kFresh);
        QCOMPARE(entry.frozen[0].time.value(), Duration(25s));
        QCOMPARE(entry.results.size(), std::size_t { 2 });
    }

    void takingTheOnlyRepOutThawsTheTargets()
    {
        auto squad = aSquadOf(1);
        const auto id = squad.athletes[0].id;
        const RepResult rep { hand(26s), {}, Ending::Full };
        squad.entries = { logged(squad, squad.sessions.front(), id, 0, rep, kToday, kFresh) };
        const auto entry = logged(squad, squad.sessions.front(), id, 0, {}, kToday, kFresh);
        QVERIFY(entry.results.empty());
        QVERIFY(entry.frozen.empty());
    }

    void flyingSprintsOrderByTheEdgeTheyMustBeat()
    {
        auto squad = aSquadOf(2);
        std::swap(squad.athletes[0].name, squad.athletes[1].name);
        auto &workout = squad.sessions.front().workout;
        workout.rung = PaceRung::MaxVelocity;
        Rep rep;
        rep.length = Distance::metres(60);
        rep.flying = FlyingStart { Distance::metres(30), Distance::metres(30) };
        Block block;
        block.body = rep;
        workout.main = { block };
        const auto grid = gridOf(squad, squad.sessions.front(), kToday);
        QCOMPARE(heatsOf(grid), QStringLiteral("B1 A1"));
        QVERIFY(!grid.rows[0].cells[0].explained.target.time);
        QCOMPARE(grid.rows[0].cells[0].explained.target.slowest.value(), Duration(3'750ms));
    }
};

QTEST_APPLESS_MAIN(GridTest)
#include "tst_grid.moc"
