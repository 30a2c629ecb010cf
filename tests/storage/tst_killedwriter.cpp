// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/builders.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class TestKilledWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasStoredIsLostWhenTheProgramIsKilled_data()
    {
        QTest::addColumn<int>("edits");
        for (const int edits : { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
            QTest::addRow("after %d edits", edits) << edits;
        if (qEnvironmentVariable("FIVEPACE_FAULTS") != QLatin1String("long"))
            return;
        for (int kill = 0; kill < 1000; ++kill)
            QTest::addRow("kill %d", kill) << 1 + kill * 37 % 101;
    }

    void nothingThatWasStoredIsLostWhenTheProgramIsKilled()
    {
        QFETCH(const int, edits);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace"));
        QVERIFY(Store::create(path.toStdString(), aSquad()));

        QProcess writer;
        writer.start(QStringLiteral(KILLED_WRITER), { path });
        int stored = 0;
        while (stored < edits) {
            QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(), "the writer ended by itself");
            while (writer.canReadLine())
                stored = writer.readLine().trimmed().toInt();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        while (writer.canReadLine())
            stored = writer.readLine().trimmed().toInt();

        const auto store = Store::open(path.toStdString(), OpenMode::Write);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QVERIFY((*store)->checkIntegrity());
        const auto squad = (*store)->squad();
        QVERIFY(squad);
        // The last edit may have been stored without being said.
        const int name = std::stoi(squad->athletes.front().name);
        QVERIFY2(name == stored || name == stored + 1, qPrintable(QStringLiteral("%1").arg(name)));
        const auto undone = (*store)->undo();
        QVERIFY(undone && *undone);
        const auto before = (*store)->squad();
        QVERIFY(before);
        QCOMPARE(before->athletes.front().name,
            name == 1 ? aSquad().athletes.front().name : std::to_string(name - 1));
    }

    void nothingButTheSquadStaysBesideItOnceOpenedAndClosed()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace"));
        QVERIFY(Store::create(path.toStdString(), aSquad()));
        QProcess writer;
        writer.start(QStringLiteral(KILLED_WRITER), { path });
        QVERIFY(writer.waitForReadyRead());
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(Store::open(path.toStdString(), OpenMode::Write));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
            QStringList { QStringLiteral("squad.fivepace") });
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
