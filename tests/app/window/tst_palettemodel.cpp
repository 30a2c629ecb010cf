// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "models/window/palettemodel.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace std::chrono;

/// The search of the command palette, on the example squad.
class TestPaletteModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>(nullptr);
        m_workspace->setToday(2026y / May / 4);
        auto store = Store::inMemory(exampleSquad(m_workspace->today()));
        QVERIFY(store);
        QVERIFY(m_workspace->adopt(*std::move(store)));
        m_model = std::make_unique<PaletteModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setCommands({ QStringLiteral("Today"), QStringLiteral("Settings") });
        m_model->setWorkspace(m_workspace.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void theFirstHitIsTheOneMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<PaletteModel::Kind>("kind");
        QTest::newRow("start of a command") << "sett"
                                            << "Settings" << PaletteModel::Kind::Command;
        QTest::newRow("accent left out") << "ines"
                                         << "Inés Vidal" << PaletteModel::Kind::Athlete;
        QTest::newRow("o for an accented letter") << "ínes vídal"
                                                  << "Inés Vidal" << PaletteModel::Kind::Athlete;
        QTest::newRow("words in any order") << "okafor ade"
                                            << "Ade Okafor" << PaletteModel::Kind::Athlete;
    }

    void theFirstHitIsTheOneMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QFETCH(PaletteModel::Kind, kind);
        m_model->setFind(typed);
        QVERIFY(m_model->count() > 0);
        QCOMPARE(m_model->data(m_model->index(0), PaletteModel::TitleRole).toString(), title);
        QCOMPARE(m_model->data(m_model->index(0), PaletteModel::KindRole).value<PaletteModel::Kind>(), kind);
    }

    void workoutsAndSessionsAreFoundByName()
    {
        m_model->setFind(QStringLiteral("300 down to 50"));
        QSet<PaletteModel::Kind> kinds;
        for (int row = 0; row < m_model->count(); ++row)
            kinds.insert(
                m_model->data(m_model->index(row), PaletteModel::KindRole).value<PaletteModel::Kind>());
        QCOMPARE(kinds, (QSet { PaletteModel::Kind::Session, PaletteModel::Kind::Workout }));
    }

    void sessionsOfLongAgoAreFoundInTurns()
    {
        auto old = *allSessions(m_workspace->squad()).front();
        old.id = { 77 };
        old.date = m_workspace->today() - days(9 * 365);
        old.cycle.reset();
        old.workout.name = "Hill bounding";
        QVERIFY(m_workspace->perform(edits::addSession(old)));
        QCOMPARE(m_model->count(), 40);
        m_model->setFind(QStringLiteral("hill bounding"));
        QTRY_COMPARE(m_model->count(), 1);
        QCOMPARE(m_model->data(m_model->index(0), PaletteModel::TargetRole).toLongLong(), 77);
    }

    void whatIsNowhereIsNotFound()
    {
        m_model->setFind(QStringLiteral("zzz"));
        QCOMPARE(m_model->count(), 0);
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
