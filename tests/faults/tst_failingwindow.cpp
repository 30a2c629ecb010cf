// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"
#include "failingprogram.h"
#include "storage/store.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

/// The window on a disk that fails while it reads.
class TestFailingWindow : public QObject {
    Q_OBJECT

private:
    QByteArray m_squad;

    Ran start(const QTemporaryDir &folder, const FailingCall &failing) const
    {
        QFile file(folder.filePath(QStringLiteral("squad.fivepace")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_squad) != m_squad.size())
            return { -1, {}, QStringLiteral("no squad"), 0 };
        file.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("fivepace.workspace.info=true"));
        return runFailing(QStringLiteral(FIVEPACE),
            { QStringLiteral("--time-start"), QStringLiteral("--today"), QStringLiteral("2026-05-04"),
                file.fileName() },
            folder.path(), failing, environment);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace"));
        QVERIFY(Store::create(path.toStdString(), exampleSquad(2026y / 5 / 4)));
        m_squad = bytesOf(path);
    }

    void everyFailedReadOfTheStartIsSaid_data()
    {
        QTest::addColumn<bool>("lasting");
        QTest::newRow("once") << false;
        QTest::newRow("from then on") << true;
    }

    void everyFailedReadOfTheStartIsSaid()
    {
        QFETCH(const bool, lasting);
        const QTemporaryDir whole;
        const auto plain = start(whole, {});
        QVERIFY2(plain.exit == 0 && plain.calls > 5, qPrintable(plain.said));
        QVERIFY2(!plain.said.contains(QLatin1String("refused")), qPrintable(plain.said));
        int silent = 0;
        const auto numbers = someOf(plain.calls, 5);
        for (const int n : numbers) {
            const QTemporaryDir folder;
            const auto ran = start(folder, { QStringLiteral("read"), n, QStringLiteral("io"), lasting });
            const auto said = QStringLiteral("read %1 of %2: exit %3, %4")
                                  .arg(n)
                                  .arg(plain.calls)
                                  .arg(ran.exit)
                                  .arg(ran.said);
            QVERIFY2(ran.exit == 0 || ran.exit == 1, qPrintable(said));
            QVERIFY2(bytesOf(folder.filePath(QStringLiteral("squad.fivepace"))) == m_squad, qPrintable(said));
            if (!ran.said.contains(QLatin1String("refused")) && ran.calls >= n) {
                ++silent;
                qInfo("%s", qPrintable(said));
            }
        }
        qInfo("%d reads failed", static_cast<int>(numbers.size()));
        QCOMPARE(silent, 0);
    }
};

QTEST_GUILESS_MAIN(TestFailingWindow)
#include "tst_failingwindow.moc"
