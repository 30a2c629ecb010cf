// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/linefile.h"
#include "files/wholefile.h"
#include "storage/recoverylog.h"
#include "support/seasons.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Edit someEdit(const Squad &squad, int step)
{
    switch (step % 4) {
    case 0: {
        auto card = squad.card;
        card.club = "Club " + std::to_string(step);
        return edits::changeSquad(squad.card, card);
    }
    case 1:
        return edits::addAthlete(anAthlete(90'000 + step, "Athlete é\n" + std::to_string(step)));
    case 2: {
        auto after = squad.entries.front();
        after.results.push_back({ hand(std::chrono::milliseconds(60'000 + step)), {}, Ending::Full });
        return edits::logEntry(squad.entries.front(), after, "somebody");
    }
    default:
        return edits::removeAthlete(squad, squad.athletes.back().id);
    }
}

} // namespace

/// A backup, and what was done since.
class TestRecoveryLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<RecoveryLog>(path("recovery/log"));
        m_store = *Store::create(path("squad"), squadOfSeasons(3, 20, 2026y / 3 / 2));
    }
    void cleanup() { m_store.reset(); }

    void backupAndLogMakeTheSquadOfEveryMoment()
    {
        for (int step = 0; step < 40; ++step) {
            if (step % 9 == 4)
                QVERIFY(m_log->beginFrom(*backUp(*m_store, path("backups"), wallClock())));
            const auto before = *m_store->wholeSquad();
            if (step % 5 == 3) {
                const auto undone = m_store->undo();
                QVERIFY(undone && *undone);
                QVERIFY(m_log->add(*m_store, **undone));
            } else {
                const auto edit = someEdit(before, step);
                QVERIFY(m_store->apply(edit));
                QVERIFY(m_log->add(*m_store, edit));
            }
            if (step < 5)
                continue;
            const auto rebuilt = path(("rebuilt " + std::to_string(step)).c_str());
            const auto made = m_log->rebuildAs(rebuilt);
            QVERIFY2(made, made ? "" : made.error().detail.c_str());
            const auto store = *Store::open(rebuilt, OpenMode::Read);
            QVERIFY(*store->wholeSquad() == *m_store->wholeSquad());
            QVERIFY(store->checkIntegrity());
        }
    }

    void anEditMadeWhileTheBackupWasMadeComesAfterIt()
    {
        perform(0);
        const auto backup = *backUp(*m_store, path("backups"), wallClock());
        perform(4);
        QVERIFY(!m_log->edits());
        QVERIFY(m_log->beginFrom(backup));
        QCOMPARE(m_log->edits().value(), std::size_t(1));
        QVERIFY(m_log->rebuildAs(path("rebuilt")));
        QCOMPARE((*Store::open(path("rebuilt"), OpenMode::Read))->squad()->card.club, std::string("Club 4"));
    }

    void itGoesOnOnlyWithWhatItKnows()
    {
        QVERIFY(!m_log->goesOnFrom(RecoveryLog::now(*m_store)));
        QVERIFY(m_log->beginFrom(*backUp(*m_store, path("backups"), wallClock())));
        QVERIFY(m_log->goesOnFrom(RecoveryLog::now(*m_store)));
        QVERIFY(m_store->apply(someEdit(*m_store->wholeSquad(), 0)));
        QVERIFY(!m_log->goesOnFrom(RecoveryLog::now(*m_store)));
        perform(1); // one is missing before it
        QVERIFY(!m_log->goesOnFrom(RecoveryLog::now(*m_store)));
        QVERIFY(!m_log->edits());
        QCOMPARE(m_log->rebuildAs(path("rebuilt")).error().code, Errc::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(path("rebuilt"))));
    }

    void aLineThatWasCutOffIsNotThere()
    {
        QVERIFY(m_log->beginFrom(*backUp(*m_store, path("backups"), wallClock())));
        perform(0);
        perform(4);
        const auto file = QString::fromStdString(path("recovery/log"));
        auto text = *readWhole(file);
        text.chop(5);
        QVERIFY(writeWhole(file, text));
        QCOMPARE(m_log->edits().value(), std::size_t(1));
        QVERIFY(m_log->rebuildAs(path("rebuilt")));
        QCOMPARE((*Store::open(path("rebuilt"), OpenMode::Read))->squad()->card.club, std::string("Club 0"));
    }

    void withoutItsBackupItMakesNothing()
    {
        const auto backup = *backUp(*m_store, path("backups"), wallClock());
        QVERIFY(m_log->beginFrom(backup));
        perform(0);
        QVERIFY(m_log->edits().has_value());
        QVERIFY(QFile::remove(QString::fromStdString(backup.path)));
        QVERIFY(!m_log->edits());
    }

private:
    std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }
    void perform(int step)
    {
        const auto edit = someEdit(*m_store->wholeSquad(), step);
        QVERIFY(m_store->apply(edit));
        QVERIFY(m_log->add(*m_store, edit));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecoveryLog> m_log;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestRecoveryLog)
#include "tst_recoverylog.moc"
