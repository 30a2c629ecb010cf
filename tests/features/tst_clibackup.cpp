// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "storage/store.h"
#include "support/builders.h"
#include "support/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// backup and restore on the command line.
class CliBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("squad.fivepace"));
        QVERIFY(Store::create(m_file.toStdString(), aSquad()));
    }

    void anAthleteWhoWasRemovedComesBackAsOneStep()
    {
        QCOMPARE(run({ "backup" }).exit, 0);
        {
            auto store = *Store::open(m_file.toStdString(), OpenMode::Write);
            QVERIFY(store->apply(edits::removeAthlete(aSquad(), { 200 })));
        }
        const auto name = QString::fromStdString(aSquad().athletes.front().name);
        const auto restored = run({ "restore" }, { "--from", "newest", "--athlete", name });
        QVERIFY2(restored.exit == 0, restored.problem.constData());
        auto store = *Store::open(m_file.toStdString(), OpenMode::Write);
        QVERIFY(*store->wholeSquad() == aSquad());
        QCOMPARE(store->history().undoKind, std::optional(EditKind::RestoreBackup));
        QVERIFY(*store->undo());
        QCOMPARE(store->wholeSquad()->athletes.size(), std::size_t(1));
    }

    void theWholeComesBackAndWhatWasThereIsBackedUp()
    {
        QCOMPARE(run({ "backup" }).exit, 0);
        {
            auto store = *Store::open(m_file.toStdString(), OpenMode::Write);
            QVERIFY(store->apply(edits::removeGroup(aSquad(), { 100 })));
        }
        const auto restored = run({ "restore" }, { "--from", "newest" });
        QCOMPARE(restored.exit, 0);
        QVERIFY2(restored.out.startsWith("All is as in 20"), restored.out.constData()); // it is named once
        QVERIFY(*(*Store::open(m_file.toStdString(), OpenMode::Read))->wholeSquad() == aSquad());
        const auto listed = run({ "backup" }, { "--list", "--json" });
        QCOMPARE(listed.exit, 0);
        const auto backups = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(backups.size(), 2);
        for (const auto &backup : backups)
            QVERIFY(backup[QStringLiteral("ok")].toBool());
    }

    void aDamagedSquadIsReplacedAndKept()
    {
        QCOMPARE(run({ "backup" }).exit, 0);
        QVERIFY(writeWhole(m_file, "all gone"));
        const auto restored = run({ "restore" }, { "--from", "newest" });
        QVERIFY2(restored.exit == 0, restored.problem.constData());
        QVERIFY(*(*Store::open(m_file.toStdString(), OpenMode::Read))->wholeSquad() == aSquad());
        const auto kept = QDir(m_folder->path()).entryList({ "squad replaced *.fivepace" });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(*readWhole(m_folder->filePath(kept.front())), QByteArray("all gone"));
    }

    void aClockThatWasAheadDoesNotMakeAnOldBackupTheNewest()
    {
        QCOMPARE(run({ "backup" }).exit, 0);
        const QDir folder(m_folder->filePath("backups"));
        QDir backups(folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).front()));
        QVERIFY(backups.rename(backups.entryList(QDir::Files).front(), "2099-01-01 10.00.00.fivepace"));
        QCOMPARE(run({ "restore" }, { "--from", "newest" }).exit, 0); // there is no other
        {
            auto store = *Store::open(m_file.toStdString(), OpenMode::Write);
            QVERIFY(store->apply(edits::removeGroup(aSquad(), { 100 })));
        }
        QCOMPARE(run({ "backup" }).exit, 0);
        const auto name = backups.entryInfoList(QDir::Files, QDir::Name).front().completeBaseName();
        const auto squad = *(*Store::open(m_file.toStdString(), OpenMode::Read))->wholeSquad();
        const auto refused = run({ "restore" }, { "--from", "newest" });
        QCOMPARE(refused.exit, 1);
        QVERIFY2(
            refused.problem.contains("2099-01-01 10.00.00 has the latest date, " + name.toUtf8() + " has"),
            refused.problem.constData());
        QVERIFY(*(*Store::open(m_file.toStdString(), OpenMode::Read))->wholeSquad() == squad);
        const auto listed = run({ "restore" }, { "--list" });
        QCOMPARE(listed.exit, 0);
        QVERIFY2(listed.problem.contains("not certain"), listed.problem.constData());
        QCOMPARE(run({ "restore" }, { "--from", name }).exit, 0);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(run({ "restore" }, { "--from", "newest" }).exit, 1);
        QCOMPARE(run({ "restore" }).exit, 2);
        QCOMPARE(run({ "backup" }, { "--list" }).exit, 0);
        QVERIFY(run({ "backup" }, { "--list" }).out.contains("no backups"));
    }

    void aLockOfAnotherComputerHasAWayOut()
    {
        const auto lock = m_file + QStringLiteral(".lock");
        QVERIFY(writeWhole(lock,
            "fivepace lock 1\nabc\n/there/squad.fivepace\nfivepace\noffice-pc\nanother\nboot\ncoach\n77\n1\n"
            "2026-05-04 18:31\nend\n"));
        const QStringList change { "athlete", "change", m_file, "--athlete",
            QString::fromStdString(aSquad().athletes.front().name), "--notes", "left knee" };
        const auto refused = runCli(change);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.problem.contains("office-pc") && refused.problem.contains(lock.toUtf8()),
            refused.problem.constData());
        const auto taken = runCli(change + QStringList { "--take-over" });
        QVERIFY2(taken.exit == 0, taken.problem.constData());
        QVERIFY(!QFile::exists(lock));
    }

    void cellsThatASpreadsheetWouldRunAreWrittenHarmless()
    {
        {
            auto store = *Store::open(m_file.toStdString(), OpenMode::Write);
            auto evil = aSquad().athletes.front();
            evil.name = "=HYPERLINK(\"x\")";
            evil.notes = "\x1b[31mred";
            QVERIFY(store->apply(edits::changeAthlete(aSquad().athletes.front(), evil)));
        }
        const auto table = runCli({ "athletes", m_file, "--tsv" });
        QVERIFY2(
            table.out.contains("'=HYPERLINK") && !table.out.contains("\t=HYPERLINK"), table.out.constData());
        QVERIFY(!runCli({ "athletes", m_file, "--json" }).out.contains('\x1b'));
    }

private:
    struct Ran {
        int exit;
        QByteArray out, problem;
    };
    Ran runCli(const QStringList &arguments) const
    {
        const auto answer = m_program.onDay(arguments);
        return { answer.status, answer.out.toUtf8(), answer.err.toUtf8() };
    }
    Ran run(const QStringList &command, const QStringList &options = {}) const
    {
        return runCli(command + QStringList { m_file, "--folder", m_folder->filePath("backups") } + options);
    }

    CliProgram m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(CliBackup)
#include "tst_clibackup.moc"
