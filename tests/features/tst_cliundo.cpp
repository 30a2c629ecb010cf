// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// Whatever a command changed, `undo` takes back and `redo` does again; whatever it refuses, it says where,
/// why and what next, and leaves the file as it was.
class TestCliUndo : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    QString m_file;
    QString m_session, m_cycle, m_phase;

    Answer run(const QStringList &arguments) { return m_program.onDay(arguments); }

    /// All that the file holds.
    QByteArray content()
    {
        const auto name = QStringLiteral("all.json");
        QFile::remove(m_program.path(name));
        const auto answer = run({ "export", m_file, "--format", "json", "-o", name });
        return answer.status == 0 ? bytesOf(m_program.path(name)) : QByteArray();
    }

    /// The command line with what only this file knows.
    QStringList filled(QStringList command) const
    {
        command.insert(1, m_file);
        for (auto &word : command) {
            word.replace(QStringLiteral("SESSION"), m_session);
            word.replace(QStringLiteral("CYCLE"), m_cycle);
            word.replace(QStringLiteral("PHASE"), m_phase);
        }
        return command;
    }

    void done(const QStringList &arguments)
    {
        const auto answer = run(arguments);
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_program.path(QStringLiteral("whole.fivepace"));
        done({ "new", m_file });
        done({ "group", "add", m_file, "--name", "Milers", "--target", "1500" });
        done({ "athlete", "add", m_file, "--name", "Ade", "--category", "men", "--group", "Milers" });
        done({ "result", "add", m_file, "--athlete", "Ade", "--distance", "800", "--time", "1:55.00",
            "--date", "2026-04-12" });
        done({ "result", "add", m_file, "--athlete", "Ade", "--distance", "400", "--time", "52.00", "--date",
            "2026-04-12" }); // waits
        done({ "absence", "add", m_file, "--athlete", "Ade", "--from", "2026-07-01", "--to", "2026-07-03" });
        done({ "race", "add", m_file, "--name", "Open", "--date", "2026-08-01", "--distance", "800" });
        const auto idOf = [&](const QStringList &arguments, const QString &what) {
            const auto answer = m_program.json(arguments).object()[what].toObject();
            return QString::number(answer["id"].toInteger());
        };
        m_session = idOf({ "session", "add", m_file, "--group", "Milers", "--date", "2026-05-04", "--text",
                             "6 x 200m. 3:00 Rec", "--rung", "400" },
            "session");
        m_cycle = idOf({ "plan", m_file, "--group", "Milers", "--start", "2026-06-01" }, "cycle");
        m_phase = idOf({ "phase", "add", m_file, "--group", "Milers", "--kind", "base", "--from",
                           "2026-01-05", "--to", "2026-03-01" },
            "phase");
        done({ "log", m_file, "--session", m_session, "--athlete", "Ade", "26.0", "26.1" });
    }

    void init()
    {
        const auto copy = m_program.path(QStringLiteral("squad.fivepace"));
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_program.path(QStringLiteral("whole.fivepace")), copy));
        m_file = copy;
    }

    void whatACommandDidIsTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char *name, const QStringList &command) { QTest::newRow(name) << command; };
        row("group add", { "group", "add", "--name", "Sprinters", "--target", "400" });
        row("group change", { "group", "change", "--group", "Milers", "--target", "800" });
        row("group remove", { "group", "remove", "--group", "Milers" });
        row("athlete add", { "athlete", "add", "--name", "Bo", "--category", "women" });
        row("athlete change", { "athlete", "change", "--athlete", "Ade", "--kind", "sprinter" });
        row("athlete archive", { "athlete", "archive", "--athlete", "Ade" });
        row("athlete remove", { "athlete", "remove", "--athlete", "Ade" });
        row("result add", { "result", "add", "--athlete", "Ade", "--distance", "1500", "--time", "4:00" });
        row("result change",
            { "result", "change", "--athlete", "Ade", "--result", "1", "--time", "1:56.00" });
        row("result remove", { "result", "remove", "--athlete", "Ade", "--result", "1" });
        row("approve", { "results", "--approve" });
        row("leave out", { "results", "--leave-out" });
        row("absence add",
            { "absence", "add", "--athlete", "Ade", "--from", "2026-09-01", "--reason", "ill" });
        row("absence change", { "absence", "change", "--athlete", "Ade", "--to", "none" });
        row("absence remove", { "absence", "remove", "--athlete", "Ade" });
        row("race add", { "race", "add", "--name", "Cup", "--date", "2026-09-05", "--distance", "mile" });
        row("race change", { "race", "change", "--race", "Open", "--distance", "1500" });
        row("race remove", { "race", "remove", "--race", "Open" });
        row("phase add",
            { "phase", "add", "--group", "Milers", "--kind", "taper", "--from", "2026-07-20", "--to",
                "2026-07-31" });
        row("phase change", { "phase", "change", "--phase", "PHASE", "--to", "2026-03-08" });
        row("phase remove", { "phase", "remove", "--phase", "PHASE" });
        row("session add",
            { "session", "add", "--group", "Milers", "--date", "2026-05-20", "--workout", "Paired 200s" });
        row("session change", { "session", "change", "--session", "SESSION", "--venue", "Park" });
        row("session move", { "session", "move", "--session", "SESSION", "--date", "2026-05-05" });
        row("session remove", { "session", "remove", "--session", "SESSION" });
        row("plan", { "plan", "--group", "Milers", "--start", "2026-06-15", "--days", "21" });
        row("cycle copy", { "cycle", "copy", "--cycle", "CYCLE", "--start", "2026-06-15" });
        row("cycle remove", { "cycle", "remove", "--cycle", "CYCLE" });
        row("rain", { "cycle", "insert-day", "--cycle", "CYCLE", "--on", "2026-06-03" });
        const QStringList log { "log", "--session", "SESSION", "--athlete", "Ade" };
        row("log times", log + QStringList { "26.0", "26.2", "26.1" });
        row("log everything",
            log
                + QStringList { "26.0", "--rpe", "7", "--loose", "2", "--early", "--recovery", "2:00",
                    "--note", "Stiff", "--weather", "Rain", "--stop", "1", "--why", "tight" });
        row("log out", log + QStringList { "--out" });
        row("weather", { "log", "--session", "SESSION", "--weather", "Hot" });
    }
    void whatACommandDidIsTakenBackAndDoneAgain()
    {
        QFETCH(QStringList, command);
        const auto before = content();
        QVERIFY(!before.isEmpty());
        const auto answer = run(filled(command));
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const auto after = content();
        QVERIFY(after != before);
        const auto undone = run({ "undo", m_file });
        QVERIFY2(undone.status == 0 && undone.out.startsWith("Undo "), qPrintable(undone.out + undone.err));
        QCOMPARE(content(), before);
        const auto redone = m_program.json({ "redo", m_file }).object();
        QVERIFY(redone["written"].toBool() && !redone["redone"].toString().isEmpty());
        QCOMPARE(content(), after);
    }

    void whatIsRefusedSaysWhyAndWhatNext_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &command, const char *says) {
            QTest::newRow(name) << command << QString::fromUtf8(says);
        };
        const QStringList log { "log", "--session", "SESSION", "--athlete", "Ade" };
        row("two words for one thing", log + QStringList { "--early", "--not-early" }, "opposite things");
        row("stopped and ran on", log + QStringList { "--stop", "2", "--ran-on" }, "opposite things");
        row("out with times", log + QStringList { "26.0", "--out" }, "Give --out or the times");
        row("a rep that nobody runs", log + QStringList { "2.6" }, "Rep 1.1");
        row("a pace of no ladder",
            { "session", "add", "--group", "Milers", "--date", "2026-05-20", "--text", "6 x 200", "--rung",
                "600" },
            "max_velocity, 400, 800");
        row("a text that is no workout",
            { "session", "add", "--group", "Milers", "--date", "2026-05-20", "--text", "hello" }, "parse");
        row("no such workout",
            { "session", "add", "--group", "Milers", "--date", "2026-05-20", "--workout", "Nope" },
            "workouts lists them");
        row("a target of no ladder",
            { "plan", "--group", "Milers", "--start", "2026-07-01", "--target", "600" }, "400, 800, 1500");
        row("no such race", { "race", "remove", "--race", "Nope" }, "There are: Open");
        row("no such phase", { "phase", "change", "--phase", "1", "--to", "2026-02-01" }, "There are: ");
        row("a day before the first",
            { "absence", "add", "--athlete", "Ade", "--from", "2026-05-10", "--to", "2026-05-01" },
            "Swap them");
        row("another workout for what was logged",
            { "session", "change", "--session", "SESSION", "--text", "3 x 300m. 4:00 Rec" },
            "so its workout stays");
        row("another pace for what was logged",
            { "session", "change", "--session", "SESSION", "--rung", "800" }, "so its workout stays");
        row("what was logged in a day to come",
            { "session", "move", "--session", "SESSION", "--date", "2026-06-30" }, "not still to come");
        row("what was logged in a later day of the cycle",
            { "cycle", "move", "--session", "SESSION", "--to", "2026-06-03" }, "not still to come");
        row("two uses of what waits", { "results", "--approve", "--leave-out" }, "Give one of");
    }
    void whatIsRefusedSaysWhyAndWhatNext()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, says);
        const auto before = bytesOf(m_file);
        const auto answer = run(filled(command));
        QVERIFY(answer.status == 1 || answer.status == 2);
        QVERIFY2(answer.err.contains(says) && answer.err.trimmed().endsWith('.'), qPrintable(answer.err));
        QCOMPARE(bytesOf(m_file), before);
    }

    void whatStandsSoAlreadyChangesNothing()
    {
        const auto before = bytesOf(m_file);
        QVERIFY(
            run({ "session", "change", m_file, "--session", m_session }).out.contains("Nothing was changed"));
        const auto same = m_program.json({ "group", "change", m_file, "--group", "Milers" }).object();
        QCOMPARE(same["written"].toBool(), false);
        QVERIFY(run({ "log", m_file, "--session", m_session, "--athlete", "Ade", "26.0" })
                    .err.contains("Nothing was changed"));
        QCOMPARE(bytesOf(m_file), before);
    }

    void whatIsLeftOutIsAskedAboutAgain()
    {
        done({ "results", m_file, "--leave-out" });
        QVERIFY(!run({ "paces", m_file, "--athlete", "Ade" }).out.contains("52.0"));
        QCOMPARE(run({ "results", m_file, "--leave-out" }).status, 1); // nothing waits any more
        done({ "results", m_file, "--ask-again" });
        done({ "results", m_file, "--approve" });
        QVERIFY(run({ "paces", m_file, "--athlete", "Ade" }).out.contains("52.0"));
    }

    void anEmptyFileHasNothingToUndo()
    {
        const auto empty = m_program.path("empty.fivepace");
        done({ "new", empty });
        for (const auto *command : { "undo", "redo" }) {
            const auto answer = run({ command, empty });
            QCOMPARE(answer.status, 1);
            QVERIFY2(answer.err.contains(QString("nothing to ") + command), qPrintable(answer.err));
        }
        QFile::remove(empty);
    }
};

QTEST_GUILESS_MAIN(TestCliUndo)
#include "tst_cliundo.moc"
