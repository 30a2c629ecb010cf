// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "failingprogram.h"
#include "storage/store.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

namespace {

constexpr Date kToday { 2026y / 5 / 4 };
constexpr int kPatienceMs = 120'000;

/// A window that nobody sees, at home in `folder`.
QProcessEnvironment unseen(const QString &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *home : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        environment.insert(QLatin1String(home), folder + QStringLiteral("/home"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    return environment;
}

} // namespace

/// The window, not the command line: killed while it writes, and with a disk that does not give what it
/// reads.
class TestKilledWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedIsLostWhenTheWindowIsKilled_data()
    {
        QTest::addColumn<int>("edits");
        QTest::addColumn<int>("delayMs"); // some way into one of the next edits
        for (const int edits : isLongRun() ? std::vector<int>() : std::vector { 1, 7, 16, 30 })
            QTest::addRow("after %d edits", edits) << edits << 0;
        for (int kill = 0; isLongRun() && kill < 200; ++kill)
            QTest::addRow("kill %d", kill) << 1 + kill * 37 % 31 << kill * 7 % 23;
    }

    void nothingTypedIsLostWhenTheWindowIsKilled()
    {
        QFETCH(const int, edits);
        QFETCH(const int, delayMs);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace"));
        QVERIFY(Store::create(path.toStdString(), exampleSquad(kToday)));
        QProcess window;
        window.setProcessEnvironment(unseen(folder.path()));
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QStringLiteral(TYPING_WINDOW), { path });
        QString last;
        for (int said = 0; said < edits; ++said) {
            QVERIFY2(window.canReadLine() || window.waitForReadyRead(kPatienceMs), "the window ended itself");
            last = QString::fromUtf8(window.readLine().trimmed());
        }
        QThread::msleep(static_cast<unsigned long>(delayMs));
        window.kill();
        QVERIFY(window.waitForFinished(kPatienceMs));
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);
        while (window.canReadLine())
            last = QString::fromUtf8(window.readLine().trimmed());
        bool isNumber = false;
        const auto stored = last.toLongLong(&isNumber);
        QVERIFY2(isNumber, qPrintable(last));
        QVERIFY(stored > 0);

        const auto store = Store::open(path.toStdString(), OpenMode::Write);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QVERIFY((*store)->checkIntegrity());
        // The last edit may have been stored without being said.
        const auto found = (*store)->revision();
        QVERIFY2(found == stored || found == stored + 1,
            qPrintable(QStringLiteral("%1 said, %2 found").arg(stored).arg(found)));
        for (auto undone = (*store)->undo(); undone && *undone;)
            undone = (*store)->undo();
        QVERIFY(*(*store)->wholeSquad() == exampleSquad(kToday));
    }

    void aReadThatFailsIsSaidAndNothingDies()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("disk"))));
        const auto path = folder.filePath(QStringLiteral("disk/squad.fivepace"));
        QVERIFY(Store::create(path.toStdString(), exampleSquad(kToday)));
        const auto whole = bytesOf(path);
        const auto visit = [&](const FailingCall &failing) {
            return runFailing(QStringLiteral(TYPING_WINDOW), { path, QStringLiteral("visit") },
                folder.filePath(QStringLiteral("disk")), failing, unseen(folder.path()));
        };
        const auto well = visit({});
        QCOMPARE(well.exit, 0);
        QCOMPARE(well.answered, QString());
        QVERIFY(well.calls > 0);
        // The last few are of the program's end, when nobody is there any more to be told.
        constexpr int kOfTheEnd = 20;
        const auto last = std::max(2, well.calls - kOfTheEnd);
        for (const bool lasting : { true, false }) {
            for (const int at : isLongRun() ? someOf(last) : std::vector { 2, last / 3, last / 2 }) {
                const auto ran = visit({ QStringLiteral("read"), at, QStringLiteral("io"), lasting });
                const auto which = QStringLiteral("read %1 of %2, lasting %3: exit %4, %5 %6")
                                       .arg(at)
                                       .arg(well.calls)
                                       .arg(lasting)
                                       .arg(ran.exit)
                                       .arg(ran.answered, ran.said);
                QVERIFY2(ran.exit == 0, qPrintable(which));
                if (lasting && ran.calls >= at) // a single one may be read again
                    QVERIFY2(!ran.answered.isEmpty(), qPrintable(which));
                QCOMPARE(bytesOf(path), whole);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledWindow)
#include "tst_killedwindow.moc"
