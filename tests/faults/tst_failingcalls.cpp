// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "failingprogram.h"
#include "storage/store.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

namespace {

/// A command of the command line; "{}" in it is the folder.
struct Work {
    const char *name;
    QStringList arguments;
    QString makes; ///< a file in the folder that it writes; empty for none
    bool edits; ///< changes the squad
};

} // namespace

class TestFailingCalls : public QObject {
    Q_OBJECT

private:
    QByteArray m_squad; ///< the squad file as it stands before each command
    Squad m_before;
    qint64 m_session = 0;
    qint64 m_cycle = 0;

    std::vector<Work> works() const
    {
        const QString squad = QStringLiteral("{}/squad.fivepace");
        const auto session = QString::number(m_session);
        return {
            { "check", { "check", squad }, {}, false },
            { "athletes", { "athletes", squad, "--json" }, {}, false },
            { "sessions", { "sessions", squad }, {}, false },
            { "insights", { "insights", squad, "--athlete", "L. Hansen" }, {}, false },
            { "export", { "export", squad, "--format", "json", "-o", "{}/out.json" }, "out.json", false },
            { "sheet", { "sheet", squad, "--session", session, "-o", "{}/out.pdf" }, "out.pdf", false },
            { "chart", { "chart", squad, "--athlete", "L. Hansen", "-o", "{}/out.svg" }, "out.svg", false },
            { "plan of a cycle", { "sheet", squad, "--cycle", QString::number(m_cycle), "-o", "{}/plan.pdf" },
                "plan.pdf", false },
            { "season", { "season", squad }, {}, false },
            { "cycles", { "cycles", squad, "--json" }, {}, false },
            { "entries", { "entries", squad }, {}, false },
            { "paces", { "paces", squad, "--athlete", "L. Hansen" }, {}, false },
            { "results", { "athletes", squad, "--tsv" }, {}, false },
            { "log", { "log", squad, "--session", session, "--athlete", "L. Hansen", "--note", "windy" }, {},
                true },
            { "workouts", { "workouts", squad, "--export", "{}/set.json" }, "set.json", false },
            { "absence", { "athlete", "change", squad, "--athlete", "L. Hansen", "--notes", "left knee" }, {},
                true },
        };
    }

    static Ran run(const Work &work, const QString &folder, const FailingCall &failing)
    {
        auto arguments = work.arguments;
        arguments.replaceInStrings(QStringLiteral("{}"), folder);
        arguments << QStringLiteral("--today") << QStringLiteral("2026-05-04");
        return runFailing(QStringLiteral(FIVEPACE_CLI), arguments, folder, failing);
    }

    /// A folder with the squad, and an older file where the command writes one.
    void prepare(const QTemporaryDir &folder, const Work &work) const
    {
        QFile squad(folder.filePath(QStringLiteral("squad.fivepace")));
        QVERIFY(squad.open(QIODevice::WriteOnly) && squad.write(m_squad) == m_squad.size());
        if (work.makes.isEmpty())
            return;
        QFile old(folder.filePath(work.makes));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }

    /// What must be so after a command, whatever failed in it.
    QString wrongAfter(const QTemporaryDir &folder, const Work &work, const Ran &ran) const
    {
        if (ran.exit != 0 && ran.exit != 1 && ran.exit != -1)
            return QStringLiteral("exit %1").arg(ran.exit);
        if (ran.exit == 1 && ran.said.trimmed().isEmpty())
            return QStringLiteral("nothing was said");
        const auto squadFile = folder.filePath(QStringLiteral("squad.fivepace"));
        if (!work.edits && bytesOf(squadFile) != m_squad)
            return QStringLiteral("the squad file was changed");
        if (ran.exit != -1) {
            const auto left
                = QDir(folder.path()).entryList({ "*-part", ".fivepace-*" }, QDir::Files | QDir::Hidden);
            if (!left.isEmpty())
                return QStringLiteral("left behind: %1").arg(left.join(u' '));
        }
        if (!work.makes.isEmpty()) {
            const auto made = bytesOf(folder.filePath(work.makes));
            const bool isWhole = made.trimmed().endsWith('}') || made.trimmed().endsWith("%%EOF")
                || made.trimmed().endsWith("</svg>");
            if (made != "old" && !isWhole)
                return QStringLiteral("half a file: %1 bytes").arg(made.size());
            if (ran.exit == 0 && made == "old")
                return QStringLiteral("exit 0, and nothing was written");
        }
        if (!work.edits)
            return {};
        const auto store = Store::open(squadFile.toStdString(), OpenMode::Write);
        if (!store)
            return QStringLiteral("cannot be opened: %1").arg(QString::fromStdString(store.error().detail));
        if (!(*store)->checkIntegrity())
            return QStringLiteral("the squad is damaged");
        const bool isBefore = !(*store)->history().undoKind;
        if (ran.exit == 0 && isBefore)
            return QStringLiteral("exit 0, and the edit is not there");
        if (!isBefore && ran.said.contains(QLatin1String("Nothing was changed")))
            return QStringLiteral("\"Nothing was changed\", and the edit is there");
        return {};
    }

    /// A failed read is said, and nothing is shown or written from what was read.
    static QString wrongAfterReading(const QTemporaryDir &folder, const Work &work, const Ran &ran)
    {
        if (ran.exit != 1)
            return QStringLiteral("a failed read, and exit %1").arg(ran.exit);
        if (!ran.answered.isEmpty())
            return QStringLiteral("shown from half a squad: %1").arg(ran.answered);
        if (!work.makes.isEmpty() && bytesOf(folder.filePath(work.makes)) != "old")
            return QStringLiteral("written from half a squad");
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace"));
        m_before = exampleSquad(2026y / 5 / 4);
        QVERIFY(Store::create(path.toStdString(), m_before));
        m_squad = bytesOf(path);
        for (const auto *session : allSessions(m_before)) {
            const auto group = m_before.find(session->group);
            if (session->date < Date(2026y / 5 / 4) && group && group->name == "1500 m group") // L. Hansen's
                m_session = session->id.value;
        }
        QVERIFY(m_session != 0);
        m_cycle = m_before.cycles.front().id.value;
    }

    void everyFailedCallIsSaid_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("lasting");
        for (const char *call : { "read", "write", "flush", "rename", "cut", "link" }) {
            QTest::addRow("%s: input/output error", call) << call << "io" << false;
            QTest::addRow("%s: input/output error from then on", call) << call << "io" << true;
        }
        QTest::newRow("write: disk full from then on") << "write"
                                                       << "full" << true;
        QTest::newRow("all: dies") << "all"
                                   << "kill" << false;
    }

    void everyFailedCallIsSaid()
    {
        QFETCH(const QString, call);
        QFETCH(const QString, how);
        QFETCH(const bool, lasting);
        int tried = 0;
        for (const auto &work : works()) {
            const QTemporaryDir whole;
            prepare(whole, work);
            const auto plain = run(work, whole.path(), { call });
            QVERIFY2(plain.exit == 0, qPrintable(QLatin1String(work.name) + ": " + plain.said));
            for (const int n : someOf(plain.calls)) {
                const QTemporaryDir folder;
                prepare(folder, work);
                const auto ran = run(work, folder.path(), { call, n, how, lasting });
                auto wrong = wrongAfter(folder, work, ran);
                // What is read when all is done, while the file is closed, is not missed.
                if (wrong.isEmpty() && call == QLatin1String("read") && !work.edits)
                    wrong = wrongAfterReading(folder, work, ran);
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(QStringLiteral("%1, call %2 of %3: %4\n%5")
                                   .arg(QLatin1String(work.name))
                                   .arg(n)
                                   .arg(plain.calls)
                                   .arg(wrong, ran.said)));
                ++tried;
            }
        }
        qInfo("%d failing calls", tried);
        QVERIFY(tried > 0);
    }

    void standardOutputThatIsFullEndsWithOne_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &work : works())
            QTest::newRow(work.name) << work.arguments.join(u'|');
        QTest::newRow("help") << "help";
        QTest::newRow("help of a command") << "check|--help";
    }

    void standardOutputThatIsFullEndsWithOne()
    {
        QFETCH(const QString, command);
        const QTemporaryDir folder;
        prepare(folder, works().front());
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        auto arguments = command.split(u'|');
        arguments.replaceInStrings(QStringLiteral("{}"), folder.path());
        program.start(QStringLiteral(FIVEPACE_CLI), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("standard output"));
    }

    void aFileThatMayGrowNoMoreIsAFullDisk()
    {
        const QTemporaryDir folder;
        prepare(folder, works().front());
        QProcess program;
        program.setChildProcessModifier([] {
            const rlimit most { 100'000, 100'000 }; // bytes; the squad is longer, and stands
            ::setrlimit(RLIMIT_FSIZE, &most);
        });
        program.start(QStringLiteral(FIVEPACE_CLI),
            { "export", folder.filePath("squad.fivepace"), "--format", "json", "-o",
                folder.filePath("out.json") });
        QVERIFY(program.waitForFinished());
        const auto said = program.readAllStandardError();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 1, said.constData());
        QVERIFY2(said.contains("The disk is full"), said.constData());
        QVERIFY(!QFile::exists(folder.filePath("out.json.fivepace-part")));
        QVERIFY(Store::open(folder.filePath("squad.fivepace").toStdString(), OpenMode::Write));
    }
};

QTEST_GUILESS_MAIN(TestFailingCalls)
#include "tst_failingcalls.moc"
