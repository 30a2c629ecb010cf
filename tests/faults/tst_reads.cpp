// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/longpast.h"
#include "failingprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

/// What is read from the disk does not grow with the past.
class TestReads : public QObject {
    Q_OBJECT

private:
    static constexpr Date kToday { 2026y / 5 / 11 };
    static constexpr int kFew = 4; // copies: more than the four months that the advice looks back
    static constexpr int kMany = 40;
    QTemporaryDir m_folder;

    QString squad(int copies) const
    {
        return m_folder.filePath(QStringLiteral("%1/squad.fivepace").arg(copies));
    }
    int reads(int copies, QStringList arguments) const
    {
        arguments.replaceInStrings(QStringLiteral("{}"), squad(copies));
        const auto ran = runFailing(QStringLiteral(FIVEPACE_CLI),
            arguments + QStringList { "--today", "2026-05-11" }, QFileInfo(squad(copies)).absolutePath(), {});
        if (ran.exit != 0)
            qFatal("%s", qPrintable(ran.said));
        return ran.calls;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const int copies : { kFew, kMany }) {
            QVERIFY(QDir().mkpath(QFileInfo(squad(copies)).absolutePath()));
            const LongPast past(squad(copies).toStdString(), kToday, copies);
            QVERIFY(past.isOk());
        }
        QVERIFY(QFileInfo(squad(kMany)).size() > 8 * QFileInfo(squad(kFew)).size());
    }

    void noQuestionOfTheDayReadsThePastThrough_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row
            = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        // Not the window: on a slow machine the check of the whole file, which runs aside, begins meanwhile.
        row("the athletes", { "athletes", "{}" });
        row("the sessions of a month", { "sessions", "{}", "--from", "2026-04-11", "--to", "2026-05-11" });
        row("the entries of a month", { "entries", "{}", "--from", "2026-04-11", "--to", "2026-05-11" });
        row("what is to be said of one athlete", { "insights", "{}", "--athlete", "A. Okafor" });
    }

    void noQuestionOfTheDayReadsThePastThrough()
    {
        QFETCH(const QStringList, arguments);
        const int few = reads(kFew, arguments);
        const int many = reads(kMany, arguments);
        qInfo("%d reads, %d in a file of ten times the past", few, many);
        QVERIFY2(many <= few * 3 / 2 + 60, qPrintable(QStringLiteral("%1 and %2").arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
