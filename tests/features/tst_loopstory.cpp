// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "items/chartview.h"
#include "items/sheetpreview.h"
#include "models/log/sessioncard.h"
#include "models/log/sessiongridmodel.h"
#include "models/log/sessionsmodel.h"
#include "models/plan/cycleboardmodel.h"
#include "models/plan/cycleplan.h"
#include "models/plan/seasonmodel.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace std::chrono_literals;

/// The loop of the product as a coach walks it, on the models behind the pages: plan, move, print, log, look,
/// undo.
class TestLoopStory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Workspace> m_coach;

    double group() const { return numberOf(m_coach->squad().groups.front().id); }
    double sessionOn(Date date) const
    {
        const auto &squad = m_coach->squad();
        const auto sessions = sessionsOf(squad, squad.groups.front().id, { date, date });
        return sessions.empty() ? 0 : numberOf(sessions.front()->id);
    }

private Q_SLOTS:
    void init()
    {
        m_coach = std::make_unique<Workspace>(nullptr);
        m_coach->setToday(2026y / 5 / 11);
        QVERIFY(m_coach->adopt(*Store::inMemory(exampleSquad(2026y / 5 / 11))));
    }

    void theNextCycleIsPlannedFromTheLibrary()
    {
        CyclePlan plan;
        SeasonModel season;
        QAbstractItemModelTester seasonTester(&season, QAbstractItemModelTester::FailureReportingMode::Fatal);
        plan.setWorkspace(m_coach.get());
        season.setWorkspace(m_coach.get());
        plan.setGroupId(group());
        season.setGroupId(group());
        const int before = season.rowCount();

        const double made = plan.planNext(14);
        QVERIFY(made != 0);
        plan.setCycleId(made);
        QCOMPARE(season.rowCount(), before + 1);
        QCOMPARE(plan.name(), QString("Cycle 6"));
        QVERIFY(!plan.canFill());
        QVERIFY(plan.checks().isEmpty());
        QCOMPARE(plan.balance().size(), 5);
        QCOMPARE(season.neighbour(made, 1), 0.0);
        QVERIFY(season.neighbour(made, -1) != 0);

        QVERIFY(m_coach->undo());
        QCOMPARE(season.rowCount(), before);
        QVERIFY(!plan.isFound());
    }

    void aSessionMovesSwapsAndComesBack()
    {
        SeasonModel season;
        CycleBoardModel board;
        QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::Fatal);
        season.setWorkspace(m_coach.get());
        season.setGroupId(group());
        board.setWorkspace(m_coach.get());
        board.setCycleId(season.openingCycle());
        QCOMPARE(board.rowCount(), 14);
        QCOMPARE(board.openingDay(), 7); // today

        const auto session = board.firstSession(7);
        const auto other = board.firstSession(9);
        QVERIFY(session != 0 && other != 0);
        QVERIFY(board.takeToDay(session, 8));
        QCOMPARE(board.dayOf(session), 8);
        QVERIFY(board.takeToDay(session, 9));
        QCOMPARE(board.dayOf(other), 8);
        QVERIFY(board.copySession(session, 13));
        QVERIFY(board.firstSession(13) != 0 && board.firstSession(13) != session);
        QVERIFY(board.removeSession(session));
        QCOMPARE(board.dayOf(session), -1);
        QVERIFY(board.setDay(0, "rest"));
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_coach->undo());
        QCOMPARE(board.dayOf(session), 7);
        QVERIFY(m_coach->squad() == exampleSquad(2026y / 5 / 11));
    }

    void theSheetAndTheLogAreTwins()
    {
        SheetPreview sheet;
        SessionGridModel log;
        sheet.setWorkspace(m_coach.get());
        log.setWorkspace(m_coach.get());
        const auto session = sessionOn(2026y / 5 / 11);
        sheet.setSessionId(session);
        log.setSessionId(session);
        QVERIFY(sheet.isFound() && sheet.pageCount() == 1);
        qsizetype place = 0;
        for (int row = 0; row < log.rowCount(); ++row) {
            const auto name = log.index(row, 0).data(SessionGridModel::TextRole).toString();
            place = sheet.spoken().indexOf(name, place);
            QVERIFY2(place >= 0, qPrintable(name + " stands elsewhere on the sheet"));
        }
        QTemporaryDir folder;
        QVERIFY(sheet.savePdf(folder.filePath("sheet.pdf")));
        QSignalSpy failed(m_coach.get(), &Workspace::failed);
        QVERIFY(!sheet.savePdf(folder.filePath("no/where.pdf")));
        QCOMPARE(failed.count(), 1);
    }

    void whatIsStillToComeIsNotLogged()
    {
        SessionGridModel log;
        log.setWorkspace(m_coach.get());
        log.setSessionId(sessionOn(2026y / 5 / 13));
        QVERIFY(log.isFound());
        for (const int column : { 1, log.repCount() + 2 })
            QVERIFY(log.type(0, column, "7").contains("13 May 2026, which is still to come"));
        QVERIFY(!log.setFinished(true) && !log.obstacle().isEmpty());
        QCOMPARE(log.loggedReps(), 0);
        QVERIFY(!m_coach->canUndo());
        QVERIFY(log.setOut(0, true)); // who will be missing is known before
        m_coach->setToday(2026y / 5 / 13);
        QVERIFY(log.obstacle().isEmpty() && log.type(1, 1, "").isEmpty());
    }

    void timesAreTypedInOnePassAndJudgedAtOnce()
    {
        SessionGridModel log;
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
        log.setWorkspace(m_coach.get());
        log.setSessionId(sessionOn(2026y / 5 / 11));
        const auto cell
            = [&](int row, int column, int role) { return log.index(row, column).data(role).toString(); };
        QCOMPARE(cell(0, 0, SessionGridModel::TextRole), QString("A. Okafor"));
        QCOMPARE(cell(0, 1, SessionGridModel::TargetRole), QString("57.4"));
        QCOMPARE(log.loggedReps(), 0);

        QCOMPARE(log.type(0, 1, "571"), QString());
        QCOMPARE(log.type(0, 2, "57,0"), QString());
        QCOMPARE(log.type(0, 3, "1:02.9"), QString());
        QCOMPARE(log.type(0, 4, "-"), QString());
        QCOMPARE(cell(0, 1, SessionGridModel::TextRole), QString("57.1"));
        QCOMPARE(cell(0, 3, SessionGridModel::TextRole), QString("1:02.9"));
        QVERIFY(!cell(0, 3, SessionGridModel::ToneRole).isEmpty());
        QCOMPARE(log.loggedReps(), 3); // a skip is not run
        QVERIFY(!log.remarks().isEmpty());

        QVERIFY(!log.type(1, 1, "99:99").isEmpty());
        QVERIFY(!log.type(1, 1, "0").isEmpty());
        QVERIFY(!log.type(1, 1, "20").isEmpty()); // nobody runs 400 m in 20 s
        QVERIFY(!log.type(1, log.repCount() + 2, "11").isEmpty()); // RPE
        QCOMPARE(log.loggedReps(), 3);
        QCOMPARE(log.type(1, log.repCount() + 2, "8"), QString());
        QCOMPARE(log.type(1, log.repCount() + 3, "4"), QString());
        QCOMPARE(cell(1, log.repCount() + 3, SessionGridModel::TextRole), QString("4"));

        QCOMPARE(log.type(0, 4, ""), QString());
        QCOMPARE(log.loggedReps(), 3);
        for (int i = 0; i < 7; ++i)
            QVERIFY(m_coach->undo());
        QVERIFY(m_coach->squad() == exampleSquad(2026y / 5 / 11));
    }

    void aNewBestNeverChangesWhatWasLogged()
    {
        SessionGridModel log;
        log.setWorkspace(m_coach.get());
        log.setSessionId(sessionOn(2026y / 5 / 11));
        QCOMPARE(log.type(0, 1, "571"), QString());
        const auto before = m_coach->squad().athletes.front();
        auto after = before;
        auto best = before.results.front();
        best.distance = Distance::metres(800);
        best.time.time = 110s;
        best.date = 2026y / 5 / 10;
        after.results.push_back(best);
        Edit edit { EditKind::AddResult, after.name, { Change<Athlete> { before, after } } };
        QVERIFY(m_coach->perform(edit));
        QCOMPARE(log.index(0, 1).data(SessionGridModel::TargetRole).toString(), QString("57.4"));
        SessionCard card;
        card.setWorkspace(m_coach.get());
        card.setSessionId(log.sessionId());
        QVERIFY(card.isFound());
    }

    void theChartShowsWhatWasLogged()
    {
        ChartView chart;
        chart.setWorkspace(m_coach.get());
        chart.setAthleteId(numberOf(m_coach->squad().athletes.front().id));
        chart.setDistance(400);
        const auto rows = chart.table().size();
        SessionGridModel log;
        log.setWorkspace(m_coach.get());
        log.setSessionId(sessionOn(2026y / 5 / 11));
        QCOMPARE(log.type(0, 1, "571"), QString());
        QCOMPARE(chart.table().size(), rows + 1);
        QVERIFY(!chart.summary().isEmpty() && !chart.figures().isEmpty());
        QTemporaryDir folder;
        for (const auto *ending : { "png", "pdf", "svg", "csv" })
            QVERIFY(chart.exportTo(folder.filePath(QString("chart.%1").arg(ending))));
    }

    void aSessionOfLongAgoIsInTheListWhereItIsChosen()
    {
        auto old = *allSessions(m_coach->squad()).front();
        old.id = { 77 };
        old.date = m_coach->today() - std::chrono::days(3000);
        old.cycle.reset();
        QVERIFY(m_coach->perform(edits::addSession(old)));
        SessionsModel sessions;
        QAbstractItemModelTester tester(&sessions, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sessions.setWorkspace(m_coach.get());
        const int others = sessions.count();
        QCOMPARE(sessions.rowOf(77), -1);
        sessions.setChosen(77);
        QCOMPARE(sessions.count(), others + 1);
        QCOMPARE(sessions.rowOf(77), others); // the oldest
        sessions.setChosen(0);
        QCOMPARE(sessions.rowOf(77), others); // still offered, until the list is made anew
    }

    void theLogOpensOnToday()
    {
        SessionsModel sessions;
        QAbstractItemModelTester tester(&sessions, QAbstractItemModelTester::FailureReportingMode::Fatal);
        sessions.setWorkspace(m_coach.get());
        QCOMPARE(sessions.count(), 71); // 15 cycles of five, without the 4 that a race left no day
        const auto *opening = m_coach->squad().find(idFrom<SessionId>(sessions.openingSession()));
        QVERIFY(opening && opening->date == Date(2026y / 5 / 11));
    }
};

QTEST_MAIN(TestLoopStory)
#include "tst_loopstory.moc"
