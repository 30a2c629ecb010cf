// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "models/today/attentionmodel.h"
#include "models/today/cyclesnowmodel.h"
#include "models/today/upcomingmodel.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;
using namespace std::chrono;

namespace {

constexpr Date kToday = 2026y / May / 4;
const GroupId kGroup { 20'001 };

Session sessionOn(std::int64_t id, Date date, bool finished = false)
{
    Session session;
    session.id = { id };
    session.group = kGroup;
    session.date = date;
    session.workout.name = "Sets of 100";
    session.workout.text = "4 x 100m\n2 x 200m";
    session.finished = finished;
    return session;
}

Cycle cycleFrom(std::int64_t id, Date firstDay, const std::string &name)
{
    Cycle cycle;
    cycle.id = { id };
    cycle.group = kGroup;
    cycle.name = name;
    cycle.firstDay = firstDay;
    cycle.items = defaultLayout(14);
    return cycle;
}

Squad squadWith(std::vector<Session> sessions, std::vector<Cycle> cycles = {})
{
    Squad squad;
    Group group;
    group.id = kGroup;
    group.name = "1500 m group";
    squad.groups = { group };
    Athlete athlete;
    athlete.id = { 30'001 };
    athlete.name = "Ada Okafor";
    athlete.groups = { kGroup };
    squad.athletes = { athlete };
    squad.sessions = std::move(sessions);
    squad.cycles = std::move(cycles);
    return squad;
}

template <class Model> QStringList column(const Model &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.data(model.index(row), role).toString());
    return texts;
}

} // namespace

/// What the Today page is made of.
class TestTodayModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>(nullptr);
        m_workspace->setToday(kToday);
    }

    void sessionsFromLastWeekStayUntilTheyAreFinished()
    {
        open(squadWith({ sessionOn(1, kToday - days(8)), sessionOn(2, kToday - days(2), true),
            sessionOn(3, kToday - days(1)), sessionOn(4, kToday), sessionOn(5, kToday + days(10)),
            sessionOn(6, kToday + days(11)) }));
        UpcomingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkspace(m_workspace.get());
        QCOMPARE(column(model, UpcomingModel::SessionIdRole), QStringList({ "3", "4", "5" }));
        QCOMPARE(column(model, UpcomingModel::IsLateRole), QStringList({ "true", "false", "false" }));
    }

    void aMovedSessionMovesInTheList()
    {
        open(squadWith({ sessionOn(4, kToday), sessionOn(5, kToday + days(3)) }));
        UpcomingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkspace(m_workspace.get());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(m_workspace->perform(
            edits::moveSession(*allSessions(m_workspace->squad())[0], kToday + days(5))));
        QCOMPARE(column(model, UpcomingModel::SessionIdRole), QStringList({ "5", "4" }));
        QCOMPARE(reset.count(), 0);
        QVERIFY(m_workspace->undo());
        QCOMPARE(column(model, UpcomingModel::DayRole).constFirst(), QStringLiteral("Today"));
    }

    void aRowSaysTheWholeWorkout()
    {
        open(squadWith({ sessionOn(4, kToday) }));
        UpcomingModel model;
        model.setWorkspace(m_workspace.get());
        QCOMPARE(column(model, UpcomingModel::TextRole), QStringList { "4 x 100m · 2 x 200m" });
    }

    void whoSkippedEveryRepIsNotLogged()
    {
        auto squad = squadWith({ sessionOn(4, kToday) });
        Entry entry;
        entry.id = { 50'001 };
        entry.session = { 4 };
        entry.athlete = { 30'001 };
        RepResult rep;
        rep.ending = Ending::Skipped;
        entry.results = { rep, rep };
        squad.entries = { entry };
        open(squad);
        UpcomingModel model;
        model.setWorkspace(m_workspace.get());
        QCOMPARE(column(model, UpcomingModel::LoggedRole), QStringList { "" });
        auto later = entry;
        later.results[1].ending = Ending::CutShort;
        QVERIFY(m_workspace->perform(edits::logEntry(entry, later, "Ada Okafor")));
        QCOMPARE(column(model, UpcomingModel::LoggedRole), QStringList { "1 of 1 logged" });
    }

    void cyclesSayWhatIsToBePlanned_data()
    {
        QTest::addColumn<int>("startedDaysAgo");
        QTest::addColumn<bool>("nextIsPlanned");
        QTest::addColumn<QString>("tone");
        QTest::addColumn<QString>("says");
        QTest::newRow("just begun") << 1 << false << "plain"
                                    << "Nothing planned after it";
        QTest::newRow("nearly over") << 10 << false << "watch"
                                     << "Nothing planned after it";
        QTest::newRow("last day") << 13 << false << "watch"
                                  << "Ends today.";
        QTest::newRow("next one planned") << 10 << true << "good"
                                          << "Cycle 2 starts";
        QTest::newRow("over") << 14 << false << "watch"
                              << "Nothing planned.";
    }

    void cyclesSayWhatIsToBePlanned()
    {
        QFETCH(int, startedDaysAgo);
        QFETCH(bool, nextIsPlanned);
        QFETCH(QString, tone);
        QFETCH(QString, says);
        const Date first = kToday - days(startedDaysAgo);
        std::vector<Cycle> cycles { cycleFrom(40'001, first, "Cycle 1") };
        if (nextIsPlanned)
            cycles.push_back(cycleFrom(40'002, first + days(14), "Cycle 2"));
        open(squadWith({}, cycles));
        CyclesNowModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkspace(m_workspace.get());
        QCOMPARE(column(model, CyclesNowModel::ToneRole), QStringList { tone });
        const QString next = column(model, CyclesNowModel::NextRole).constFirst();
        QVERIFY2(next.contains(says), qPrintable(next));
    }

    void whatIsOnWhoIsMissingAndWhatToPlan()
    {
        auto squad = squadWith({ sessionOn(4, kToday) }, { cycleFrom(40'001, kToday, "Cycle 1") });
        squad.cycles[0].items = { { .day = 0, .kind = ItemKind::Gym, .note = "hops" } };
        squad.athletes[0].absences = { { kToday, {}, Reason::Ill } };
        Race race;
        race.id = { 50'001 };
        race.name = "Final";
        race.date = kToday + days(50);
        race.distance = Distance::metres(1500);
        race.isTarget = true;
        squad.races = { race };
        open(squad);
        UpcomingModel upcoming;
        upcoming.setWorkspace(m_workspace.get());
        QCOMPARE(column(upcoming, UpcomingModel::MissingRole), QStringList { "missing: Ada Okafor" });
        CyclesNowModel cycles;
        cycles.setWorkspace(m_workspace.get());
        const auto said = column(cycles, CyclesNowModel::NextRole).constFirst();
        for (const auto *part :
            { "Today beside the session: Gym hops.", "plan the next cycle.", "Final is on Tue 23 Jun." })
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(column(cycles, CyclesNowModel::WantsPlanRole), QStringList { "true" });
    }

    void ofASessionForFewItIsSaidWhoTheyAre()
    {
        auto squad = squadWith({ sessionOn(4, kToday) });
        for (const auto &[id, name] : { std::pair(201, "Mia Duarte"), std::pair(202, "Zoe Lund") }) {
            auto another = squad.athletes.front();
            another.id = { id };
            another.name = name;
            squad.athletes.push_back(another);
        }
        for (const auto out : { 30'001, 202 })
            squad.entries.push_back(
                { .id = { 900 + out }, .session = squad.sessions[0].id, .athlete = { out }, .out = true });
        open(squad);
        UpcomingModel upcoming;
        upcoming.setWorkspace(m_workspace.get());
        QCOMPARE(column(upcoming, UpcomingModel::MissingRole), QStringList { "only: Mia Duarte" });
    }

    void everyLineOfAttentionLeadsSomewhere()
    {
        open(exampleSquad(kToday));
        AttentionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkspace(m_workspace.get());
        QVERIFY(model.count() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QVERIFY(!model.data(index, AttentionModel::SentenceRole).toString().isEmpty());
            const auto athlete = model.data(index, AttentionModel::AthleteIdRole).toLongLong();
            const auto session = model.data(index, AttentionModel::SessionIdRole).toLongLong();
            QVERIFY(m_workspace->squad().find(AthleteId { athlete })
                || m_workspace->squad().find(SessionId { session }));
        }
    }

    void aResultThatWaitsForApprovalNeedsAttention()
    {
        auto squad = exampleSquad(kToday);
        auto &athlete = squad.athletes.front();
        auto result = athlete.results.front();
        result.use = PaceUse::Waiting;
        athlete.results.push_back(result);
        open(squad);
        AttentionModel model;
        model.setWorkspace(m_workspace.get());
        QStringList sentences;
        for (int row = 0; row < model.rowCount(); ++row)
            sentences << model.index(row).data(AttentionModel::SentenceRole).toString();
        const auto start = QString::fromStdString(sheetName(athlete)) + ": 1 result";
        const auto saysSo = [&](const QString &sentence) {
            return sentence.startsWith(start) && sentence.contains("waiting for approval");
        };
        QVERIFY2(std::ranges::any_of(sentences, saysSo), qPrintable(sentences.join('\n')));
    }

    void anArchivedAthleteNeedsNoAttention()
    {
        open(exampleSquad(kToday));
        AttentionModel model;
        model.setWorkspace(m_workspace.get());
        const auto first = model.data(model.index(0), AttentionModel::AthleteIdRole).toLongLong();
        const Athlete *athlete = m_workspace->squad().find(AthleteId { first });
        QVERIFY(athlete);
        Athlete archived = *athlete;
        archived.archived = true;
        QVERIFY(m_workspace->perform(edits::changeAthlete(*athlete, archived)));
        QVERIFY(!column(model, AttentionModel::AthleteIdRole).contains(QString::number(first)));
    }

private:
    void open(const Squad &squad)
    {
        auto store = Store::inMemory(squad);
        QVERIFY(store);
        QVERIFY(m_workspace->adopt(*std::move(store)));
    }

    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestTodayModels)
#include "tst_todaymodels.moc"
