// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "support/bytesof.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr Date kToday { 2026y / 5 / 11 };

bool nameClub(Workspace &workspace, const std::string &club)
{
    auto card = workspace.squad().card;
    card.club = club;
    return workspace.perform(edits::changeSquad(workspace.squad().card, card));
}

/// A window of another program, without its pictures: it does what its standard input says.
int runOther(const QString &file)
{
    Workspace workspace(nullptr);
    workspace.setToday(kToday);
    QTextStream orders(stdin);
    QTextStream answers(stdout);
    if (!workspace.openFile(file))
        return 1;
    answers << (workspace.isReadOnly() ? "reads" : "writes") << Qt::endl;
    for (auto order = orders.readLine(); !order.isNull() && order != QLatin1String("close");
         order = orders.readLine()) {
        workspace.lookAtFile(); // as its clock does, every two seconds
        QCoreApplication::processEvents();
        if (order == QLatin1String("club"))
            answers << QString::fromStdString(workspace.squad().card.club) << Qt::endl;
        else if (order == QLatin1String("take over"))
            answers << (workspace.canTakeOver() && workspace.takeOver() ? "writes" : "reads") << Qt::endl;
        else
            answers << (nameClub(workspace, order.toStdString()) ? "done" : "refused") << Qt::endl;
    }
    return 0;
}

class OtherWindow {
public:
    explicit OtherWindow(const QString &file)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--other"), file });
    }
    ~OtherWindow() { close(); }

    QString answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    QString asked(const char *order)
    {
        m_process.write(order);
        m_process.write("\n");
        return answer();
    }
    void close()
    {
        m_process.write("close\n");
        m_process.waitForFinished(kPatienceMs);
    }
    void die()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }

private:
    QProcess m_process;
};

struct Answer {
    int status;
    QString out, err;
};

Answer commandLine(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FIVEPACE_CLI), arguments + QStringList { "--today", "2026-05-11" });
    process.waitForFinished(kPatienceMs);
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace

/// Any two of window, window and command line on one file, whatever name it was opened by.
class TestPairs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString squad() const { return path("squad.fivepace"); }
    Answer change(const QString &file, const QString &note) const
    {
        return commandLine({ QStringLiteral("athlete"), QStringLiteral("change"), file,
            QStringLiteral("--athlete"), QStringLiteral("L. Hansen"), QStringLiteral("--notes"), note });
    }
    std::string noteOf(const QString &file) const
    {
        const auto store = *Store::open(file.toStdString(), OpenMode::Read);
        const auto all = *store->squad();
        for (const auto &athlete : all.athletes) {
            if (athlete.name == "Lena Hansen" || athlete.shortName == "L. Hansen")
                return athlete.notes;
        }
        return "nobody";
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Store::create(squad().toStdString(), exampleSquad(kToday)));
        QVERIFY(QFile::link(squad(), path("link.fivepace")));
        QCOMPARE(
            ::link(squad().toLocal8Bit().constData(), path("other.fivepace").toLocal8Bit().constData()), 0);
    }

    void theCommandLineIsRefusedWhileAWindowWrites()
    {
        for (const char *name : { "squad.fivepace", "link.fivepace", "other.fivepace" }) {
            Workspace window(nullptr);
            window.setToday(kToday);
            QVERIFY(window.openFile(squad()) && !window.isReadOnly());
            QVERIFY(nameClub(window, "Forest AC"));
            const auto before = bytesOf(squad());
            const auto refused = change(path(name), QStringLiteral("left knee"));
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(QString::number(QCoreApplication::applicationPid())),
                qPrintable(refused.err));
            QVERIFY(bytesOf(squad()) == before);
            const auto read = commandLine({ "check", path(name) });
            QVERIFY2(read.status == 0, qPrintable(read.err));
            QVERIFY(nameClub(window, "Harbour RC")); // nobody is in its way
            QVERIFY(window.trouble().isEmpty());
        }
        const auto changed = change(path("other.fivepace"), QStringLiteral("left knee"));
        QVERIFY2(changed.status == 0, qPrintable(changed.err));
        QCOMPARE(noteOf(squad()), std::string("left knee"));
    }

    void aWindowReadsWhatAnotherWritesAndTakesOver()
    {
        for (const char *name : { "squad.fivepace", "link.fivepace", "other.fivepace" }) {
            OtherWindow writer(squad());
            QCOMPARE(writer.answer(), QString("writes"));
            Workspace reader(nullptr);
            reader.setToday(kToday);
            QVERIFY(reader.openFile(path(name)));
            QVERIFY(reader.isReadOnly());
            QSignalSpy failed(&reader, &Workspace::failed);
            QVERIFY(!nameClub(reader, std::string("mine ") + name));
            QCOMPARE(failed.count(), 1);
            for (const char *club : { "Forest AC", "Harbour RC", "Hill AC" }) {
                QCOMPARE(writer.asked(club), QString("done"));
                reader.lookAtFile();
                QTRY_COMPARE(reader.squad().card.club, std::string(club));
            }
            QCOMPARE(failed.count(), 1);
            QVERIFY(!reader.canTakeOver());
            writer.close();
            reader.lookAtFile();
            QVERIFY(reader.canTakeOver() && reader.takeOver());
            QVERIFY(nameClub(reader, std::string("mine ") + name));
        }
    }

    void aWindowThatDiedIsInNobodysWay()
    {
        {
            OtherWindow writer(squad());
            QCOMPARE(writer.answer(), QString("writes"));
            QCOMPARE(writer.asked("Forest AC"), QString("done"));
            OtherWindow reader(path("other.fivepace"));
            QCOMPARE(reader.answer(), QString("reads"));
            writer.die();
            QCOMPARE(reader.asked("take over"), QString("writes"));
            QCOMPARE(reader.asked("club"), QString("Forest AC"));
            QCOMPARE(reader.asked("Harbour RC"), QString("done"));
            reader.die();
        }
        const auto changed = change(squad(), QStringLiteral("right knee"));
        QVERIFY2(changed.status == 0, qPrintable(changed.err));
        QVERIFY2(changed.err.contains(QLatin1String("lock")), qPrintable(changed.err));
        QCOMPARE(noteOf(squad()), std::string("right knee"));
        const auto sound = commandLine({ "check", squad() });
        QVERIFY2(sound.status == 0, qPrintable(sound.err));
    }

    void whatTheCommandLineWritesIsSeenByAWindowThatReads()
    {
        OtherWindow writer(squad());
        QCOMPARE(writer.answer(), QString("writes"));
        Workspace reader(nullptr);
        QVERIFY(reader.openFile(squad()) && reader.isReadOnly());
        writer.close();
        for (int i = 0; i < 5; ++i) {
            const auto changed = change(path("other.fivepace"), QStringLiteral("note %1").arg(i));
            QVERIFY2(changed.status == 0, qPrintable(changed.err));
            reader.lookAtFile();
            QTRY_VERIFY(std::ranges::any_of(reader.squad().athletes,
                [i](const Athlete &athlete) { return athlete.notes == "note " + std::to_string(i); }));
        }
        reader.lookAtFile();
        QVERIFY(reader.takeOver());
        QVERIFY(nameClub(reader, "mine"));
        QCOMPARE(noteOf(squad()), std::string("note 4"));
    }

    void noRepIsRefusedBecauseOfAReaderAndNoReaderSeesHalf()
    {
        constexpr int kEdits = 150;
        Workspace window(nullptr);
        window.setToday(kToday);
        QVERIFY(window.openFile(squad()));
        QSignalSpy failed(&window, &Workspace::failed);
        QProcess reader;
        int exports = 0;
        const auto export_ = [&] {
            reader.start(QStringLiteral(FIVEPACE_CLI),
                { QStringLiteral("export"), squad(), QStringLiteral("--format"), QStringLiteral("json"),
                    QStringLiteral("-o"), path("out.json"), QStringLiteral("--today"),
                    QStringLiteral("2026-05-11") });
        };
        export_();
        qint64 longestMs = 0;
        for (int i = 0; i < kEdits; ++i) {
            QElapsedTimer took;
            took.start();
            QVERIFY(nameClub(window, "Club " + std::to_string(i)));
            longestMs = std::max(longestMs, took.elapsed());
            if (reader.state() == QProcess::NotRunning || reader.waitForFinished(1)) {
                QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
                QVERIFY(bytesOf(path("out.json")).trimmed().endsWith('}'));
                ++exports;
                export_();
            }
            QTest::qWait(5);
        }
        reader.waitForFinished(kPatienceMs);
        QCOMPARE(failed.count(), 0);
        QVERIFY(exports > 0);
        qInfo("%d edits, the longest %lld ms, beside %d exports", kEdits, longestMs, exports);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--other")
        return runOther(QString::fromLocal8Bit(argv[2]));
    TestPairs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pairs.moc"
