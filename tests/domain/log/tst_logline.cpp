// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/logline.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

const RepResult kRep { hand(26'400ms), {}, Ending::Full };

SessionGrid gridOf(const Squad &squad)
{
    return fivepace::gridOf(squad, squad.sessions.front(), 2026y / 5 / 4);
}

/// Ada's line before anything is logged.
Entry fresh(const Squad &squad)
{
    return lineOf(squad, squad.sessions.front().id, { 200 }, { 900 });
}

Squad notLogged()
{
    auto squad = aSquad();
    squad.entries.clear();
    return squad;
}

} // namespace

class TestLogLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsTheAthletesOrANewOne()
    {
        QCOMPARE(fresh(notLogged()).id, EntryId { 900 });
        QCOMPARE(fresh(aSquad()).id, EntryId { 500 });
    }

    void whateverIsLoggedFirstFreezesTheTargets()
    {
        const auto squad = notLogged();
        const auto grid = gridOf(squad);
        for (const auto &line :
            { logRep(fresh(squad), grid, 2, kRep), logRecovery(fresh(squad), grid, 0, 2min),
                logStop(fresh(squad), grid, Stop { 0, StopReason::Hurt }) }) {
            QCOMPARE(line.frozen.size(), std::size_t { 4 });
            QCOMPARE(line.frozen[0].time, std::optional<Duration>(26s));
            QCOMPARE(line.frozen[0].beat, std::optional<Duration>(28'750ms));
            QCOMPARE(line.heat, 1);
            QVERIFY(line.isLogged() || line.results[0].recoveryTaken);
        }
    }

    void takingTheLastThingBackThawsThem()
    {
        const auto squad = notLogged();
        const auto grid = gridOf(squad);
        QVERIFY(clearRep(logRep(fresh(squad), grid, 1, kRep), grid, 1).frozen.empty());
        QVERIFY(logRep(logRep(fresh(squad), grid, 1, kRep), grid, 1, {}).frozen.empty());
        QVERIFY(logRecovery(logRecovery(fresh(squad), grid, 0, 2min), grid, 0, {}).frozen.empty());
        QVERIFY(logStop(logStop(fresh(squad), grid, Stop {}), grid, {}).frozen.empty());
        const auto stopped
            = logStop(logRep(fresh(squad), grid, 0, kRep), grid, Stop { 1, StopReason::Tight });
        QVERIFY(!clearRep(stopped, grid, 0).frozen.empty()); // the stop is still logged
    }

    void aTimeTypedAgainKeepsTheRecovery()
    {
        const auto squad = notLogged();
        const auto grid = gridOf(squad);
        const auto line = logRecovery(logRep(fresh(squad), grid, 0, kRep), grid, 0, 150s);
        const auto again = logRep(line, grid, 0, { hand(26s), {}, Ending::Full });
        QCOMPARE(again.results[0], (RepResult { hand(26s), 150s, Ending::Full }));
        QCOMPARE(logRep(line, grid, 0, { hand(26s), 170s, Ending::Full }).results[0].recoveryTaken,
            std::optional<Duration>(170s));
    }

    void whoRunsOnHasNotStopped()
    {
        const auto squad = notLogged();
        const auto grid = gridOf(squad);
        const auto line = logStop(logRep(fresh(squad), grid, 0, kRep), grid, Stop { 1, StopReason::Tight });
        QVERIFY(logRep(line, grid, 0, kRep).stop.has_value());
        QVERIFY(logRep(line, grid, 1, { {}, {}, Ending::Skipped }).stop.has_value());
        QVERIFY(!logRep(line, grid, 1, kRep).stop);
    }

    void aStopIsAfterTheLastRepRun()
    {
        const auto squad = notLogged();
        const auto grid = gridOf(squad);
        QCOMPARE(repsRun(fresh(squad)), 0);
        auto line = logRep(fresh(squad), grid, 1, kRep);
        QCOMPARE(repsRun(line), 2);
        line = logRep(line, grid, 2, { hand(20s), {}, Ending::CutShort });
        QCOMPARE(repsRun(line), 2);
    }

    void aNoteIsAddedOnce()
    {
        auto line = logNote({}, "Windy");
        line = logNote(logNote(line, "Shoes"), "Windy");
        QCOMPARE(line.notes, std::string("Windy\nShoes"));
    }
};

QTEST_APPLESS_MAIN(TestLogLine)
#include "tst_logline.moc"
