// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/squaddraft.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace fivepace;

/// The form for the squad's own details.
class TestSquadDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>(nullptr);
        auto store = Store::inMemory({});
        QVERIFY(store);
        QVERIFY(m_workspace->adopt(*std::move(store)));
        m_draft = std::make_unique<SquadDraft>();
        m_draft->setWorkspace(m_workspace.get());
    }

    void timesOfDayAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minute"); // -1: refused
        QTest::newRow("colon") << "18:30" << 1110;
        QTest::newRow("bare") << "1830" << 1110;
        QTest::newRow("dot, spaces") << " 7.05 " << 425;
        QTest::newRow("midnight") << "0:00" << 0;
        QTest::newRow("last minute") << "23:59" << 1439;
        QTest::newRow("no such hour") << "24:00" << -1;
        QTest::newRow("no such minute") << "18:60" << -1;
        QTest::newRow("hour only") << "18" << -1;
        QTest::newRow("words") << "evening" << -1;
        QTest::newRow("empty") << "" << -1;
    }

    void timesOfDayAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(int, minute);
        const int before = m_workspace->squad().card.startMinute;
        m_draft->setProperty("start", typed);
        QCOMPARE(m_draft->startIssue().isEmpty(), minute >= 0);
        QCOMPARE(m_draft->save(), minute >= 0);
        QCOMPARE(m_workspace->squad().card.startMinute, minute >= 0 ? minute : before);
    }

    void savingIsOneUndoStep()
    {
        m_draft->setProperty("club", QStringLiteral(" Harriers "));
        m_draft->setProperty("venue", QStringLiteral("Track"));
        QVERIFY(m_draft->save());
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().card.venue, std::string());
        QVERIFY(!m_workspace->canUndo());
        QCOMPARE(m_draft->property("venue").toString(), QString());
    }

    void savingNothingNewIsNoEdit()
    {
        QSignalSpy edited(m_workspace.get(), &Workspace::edited);
        QVERIFY(m_draft->save());
        QCOMPARE(edited.count(), 0);
    }

    void theRecoveryStaysWithinItsRule()
    {
        m_draft->setProperty("sprinterRecoveryPercent", 250);
        QVERIFY(m_draft->save());
        QCOMPARE(m_workspace->squad().card.sprinterRecoveryPercent, 200);
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SquadDraft> m_draft;
};

QTEST_GUILESS_MAIN(TestSquadDraft)
#include "tst_squaddraft.moc"
