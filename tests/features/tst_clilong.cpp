// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/longpast.h"
#include "support/cliprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

namespace {

constexpr Date kToday { 2026y / 5 / 11 };
constexpr int kCopies = 20; // about 65 000 reps
constexpr int kStopped = 130;
constexpr int kPatienceMs = 120'000;

/// What a terminal shows of a program's standard error.
class Terminal {
public:
    Terminal()
        : m_end(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_end);
        ::unlockpt(m_end);
        m_open = ::open(::ptsname(m_end), O_RDWR | O_NOCTTY); // so that it lasts
    }
    ~Terminal()
    {
        ::close(m_open);
        ::close(m_end);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    QString name() const { return QString::fromLatin1(::ptsname(m_end)); }
    QByteArray shown()
    {
        char bytes[4096];
        for (auto got = ::read(m_end, bytes, sizeof bytes); got > 0; got = ::read(m_end, bytes, sizeof bytes))
            m_shown.append(bytes, static_cast<qsizetype>(got));
        return m_shown;
    }

private:
    int m_end;
    int m_open = -1;
    QByteArray m_shown;
};

} // namespace

/// Commands that take long: they say how far they are, and Ctrl+C ends them without anything half done.
class TestCliLong : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void initTestCase()
    {
        const LongPast past(path("squad").toStdString(), kToday, kCopies);
        QVERIFY(past.isOk());
    }

    void aLineSaysHowFarItIsAndCtrlCEndsIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList { "check", path("squad") };
        QTest::newRow("export") << QStringList { "export", path("squad"), "--format", "json", "-o",
            path("out") };
        QTest::newRow("import") << QStringList { "import", path("squad"), "--reps", path("reps.csv") };
    }
    void aLineSaysHowFarItIsAndCtrlCEndsIt()
    {
        QFETCH(const QStringList, arguments);
        QFile table(path("reps.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Session,Athlete,Rep,Time\n");
        for (int i = 0; i < 90'000; ++i)
            table.write("1,A. Okafor,1,57.1\n");
        table.close();
        const auto whole = bytesOf(path("squad"));
        const auto before = files();
        Terminal terminal;
        QProcess process;
        process.setStandardErrorFile(terminal.name());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FIVEPACE_PATIENCE_MS", "1"); // a release build checks this squad in half a second
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FIVEPACE_CLI), arguments + QStringList { "--today", "2026-05-11" });
        const auto line = arguments.front().toLatin1() + ": ";
        QVERIFY2(
            QTest::qWaitFor([&] { return terminal.shown().contains(line); }, kPatienceMs), terminal.shown());
        QVERIFY(process.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(kPatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), kStopped);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QCOMPARE(files(), before);
        QCOMPARE(bytesOf(path("squad")), whole);
    }

    void nothingIsSaidOfItWhereThereIsNoTerminal()
    {
        QProcess process;
        process.start(QStringLiteral(FIVEPACE_CLI), { "check", path("squad"), "--today", "2026-05-11" });
        QVERIFY(process.waitForFinished(kPatienceMs));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void whatIsReadWhileSomebodyTypesIsReadAgain()
    {
        const CliProgram program;
        const auto squad = program.path("squad");
        QCOMPARE(program.onDay({ "example", squad }).status, 0);
        QProcess writer;
        writer.start(QStringLiteral(KILLED_WRITER), { squad, "30" });
        QVERIFY(writer.waitForReadyRead(kPatienceMs));
        for (int i = 0; i < 10; ++i) {
            const auto answer = program.onDay({ "sessions", squad });
            QVERIFY2(answer.status == 0, qPrintable(answer.err));
            QVERIFY(answer.out.contains(QLatin1String("2026-05-")));
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestCliLong)
#include "tst_clilong.moc"
