// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "domain/log/grid.h"
#include "models/log/sessiongridmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kDay = 2026y / 5 / 11;

/// "0:1 0:9": the cells that were painted again, row:column.
class Painted : public QObject {
public:
    explicit Painted(const SessionGridModel &grid)
    {
        connect(&grid, &QAbstractItemModel::dataChanged, this, [this](const auto &from, const auto &to) {
            for (int row = from.row(); row <= to.row(); ++row) {
                for (int column = from.column(); column <= to.column(); ++column)
                    cells << QStringLiteral("%1:%2").arg(row).arg(column);
            }
        });
        connect(&grid, &QAbstractItemModel::modelReset, this, [this] { cells << QStringLiteral("all"); });
        connect(&grid, &SessionGridModel::stateChanged, this, [this] { ++states; });
        connect(&grid, &SessionGridModel::sessionChanged, this, [this] { ++sessions; });
    }

    QStringList cells;
    int states = 0, sessions = 0;
};

} // namespace

/// What an edit costs the log: what it touches, and nothing else.
class SessionGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_coach = std::make_unique<OpenWorkspace>(exampleSquad(kDay));
        m_coach->setToday(kDay);
        m_grid = std::make_unique<SessionGridModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_grid.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_grid->setWorkspace(m_coach.get());
        m_grid->setSessionId(static_cast<double>(session().id.value));
        QVERIFY(m_grid->rowCount() > 4);
        QCOMPARE(m_grid->type(0, 1, "571"), QString()); // freezes the row's targets
    }
    void cleanup()
    {
        m_tester.reset();
        m_grid.reset();
        m_coach.reset();
    }

    void aRepRepaintsItsCellAndItsRowsMean()
    {
        const auto mean = m_grid->repCount() + 1;
        const int workedOut = rowsWorkedOut();
        const Painted painted(*m_grid);
        QCOMPARE(m_grid->type(0, 2, "570"), QString());
        QCOMPARE(painted.cells, (QStringList { QStringLiteral("0:2"), QStringLiteral("0:%1").arg(mean) }));
        QCOMPARE(painted.states, 1);
        QCOMPARE(painted.sessions, 0);
        QCOMPARE(rowsWorkedOut() - workedOut, 1);
        QVERIFY(m_coach->undo());
        QCOMPARE(rowsWorkedOut() - workedOut, 2);
        QCOMPARE(painted.cells.size(), 4);
    }

    void remarksAreMadeFromTheGridThatIsThere()
    {
        for (const auto &[rep, time] : { std::pair(2, "570"), std::pair(3, "1:02.9"), std::pair(4, "-") })
            QCOMPARE(m_grid->type(0, rep, QString::fromUtf8(time)), QString());
        const int workedOut = rowsWorkedOut();
        const auto before = m_grid->remarks();
        QVERIFY(!before.isEmpty());
        QCOMPARE(rowsWorkedOut(), workedOut);
        QCOMPARE(m_grid->type(0, 3, "57.2"), QString());
        QVERIFY(m_grid->remarks() != before);
        QCOMPARE(rowsWorkedOut() - workedOut, 1);
        QVERIFY(m_coach->undo());
        QCOMPARE(m_grid->remarks(), before);
    }

    void rpeAndLoosenessRepaintTheirOwnCell()
    {
        const int rpe = m_grid->repCount() + 2;
        const Painted painted(*m_grid);
        QCOMPARE(m_grid->type(0, rpe, "7"), QString());
        QCOMPARE(m_grid->type(0, rpe + 1, "4"), QString());
        QCOMPARE(painted.cells,
            (QStringList { QStringLiteral("0:%1").arg(rpe), QStringLiteral("0:%1").arg(rpe + 1) }));
    }

    void whatTheGridDoesNotShowCostsItNothing()
    {
        const int workedOut = rowsWorkedOut();
        const Painted painted(*m_grid);
        const auto &squad = m_coach->squad();
        const auto *other = otherSession();
        QVERIFY(other);
        Entry entry;
        entry.id = m_coach->ids().next<EntryId>();
        entry.session = other->id;
        entry.athlete = squad.athletes.front().id;
        entry.notes = "said to be tired";
        QVERIFY(m_coach->perform(edits::changeEntry({}, entry, "somebody")));
        QVERIFY(m_coach->perform(edits::finishSession(*m_coach->squad().find(other->id), true)));
        Race race;
        race.id = m_coach->ids().next<RaceId>();
        race.name = "Open meeting";
        race.date = kDay;
        race.distance = Distance::metres(800);
        QVERIFY(m_coach->perform(edits::addRace(race)));
        QCOMPARE(painted.cells, QStringList());
        QCOMPARE(painted.states + painted.sessions, 0);
        QCOMPARE(rowsWorkedOut(), workedOut);
    }

    void aNewWorkoutOfTheLibraryMayChangeWhatIsSaidAlone()
    {
        const int workedOut = rowsWorkedOut();
        const Painted painted(*m_grid);
        auto workout = aWorkout(77'000);
        QVERIFY(m_coach->perform(edits::addWorkout(workout)));
        QCOMPARE(painted.states, 1);
        QVERIFY(painted.cells.isEmpty());
        QCOMPARE(rowsWorkedOut(), workedOut);
    }

    void aNewResultWorksEveryTargetOutAgain()
    {
        const Painted painted(*m_grid);
        const auto athlete = m_coach->squad().athletes.back();
        auto after = athlete;
        after.name = "Zebedee Quill";
        const int workedOut = rowsWorkedOut();
        QVERIFY(m_coach->perform(edits::changeAthlete(athlete, after)));
        QCOMPARE(painted.sessions, 1);
        QCOMPARE(rowsWorkedOut() - workedOut, m_grid->rowCount());
    }

    void whoIsTakenOutGoesToTheEnd()
    {
        const Painted painted(*m_grid);
        const auto athlete = m_grid->athleteId(1);
        QVERIFY(m_grid->setOut(1, true));
        QCOMPARE(painted.cells, QStringList { QStringLiteral("all") });
        QCOMPARE(m_grid->athleteId(m_grid->rowCount() - 1), athlete);
        QVERIFY(m_coach->undo());
        QCOMPARE(m_grid->athleteId(1), athlete);
    }

private:
    const Session &session() const
    {
        const auto on = sessionsBetween(m_coach->squad(), { kDay, kDay });
        if (on.empty())
            qFatal("the example has no session on this day");
        return *on.front();
    }
    const Session *otherSession() const
    {
        const auto all = allSessions(m_coach->squad());
        const auto found = std::ranges::find_if(all, [this](const Session *each) {
            return each->id != session().id && each->date < kDay && !each->finished
                && entriesOf(m_coach->squad(), each->id).empty();
        });
        if (found != all.end())
            return *found;
        const auto later = std::ranges::find_if(all, [](const Session *each) { return each->date > kDay; });
        return later == all.end() ? nullptr : *later;
    }

    std::unique_ptr<OpenWorkspace> m_coach;
    std::unique_ptr<SessionGridModel> m_grid;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(SessionGridTest)
#include "tst_sessiongrid.moc"
