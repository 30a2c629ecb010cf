// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// Every rule tried by a script, in a squad made from nothing: sessions, races, phases, and what is logged.
class TestCliRules : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    QString m_file;
    QString m_session;

    Answer run(const QStringList &arguments) { return m_program.onDay(arguments); }
    QJsonObject json(const QStringList &arguments) { return m_program.json(arguments).object(); }

    void addAthlete(const QString &name, const QString &best400, const QString &best800)
    {
        QCOMPARE(run({ "athlete", "add", m_file, "--name", name, "--category", "men", "--group", "Milers",
                         "--base-done", "2026-01-20", "--transition-done", "2026-02-20" })
                     .status,
            0);
        for (const auto &[distance, time] : { std::pair("400", best400), std::pair("800", best800) }) {
            const auto answer = run({ "result", "add", m_file, "--athlete", name, "--distance", distance,
                "--time", time, "--date", "2026-04-12" });
            QVERIFY2(answer.status == 0, qPrintable(answer.err));
        }
        QCOMPARE(run({ "results", m_file, "--approve" }).status, 0); // the 800 waits beside the 400
    }

    QString addSession(const QString &text, const QString &rung, const QString &day = "2026-05-04")
    {
        const auto added = json({ "session", "add", m_file, "--group", "Milers", "--date", day, "--text",
            text, "--rung", rung, "--planned-rpe", "8" });
        return QString::number(added["session"].toObject()["id"].toInteger());
    }

    Answer log(const QString &athlete, const QStringList &what)
    {
        return run(QStringList { "log", m_file, "--session", m_session, "--athlete", athlete } + what);
    }

    /// What is said of the session, one sentence a line.
    QString said() { return run({ "insights", m_file, "--session", m_session }).out; }

private Q_SLOTS:
    void init()
    {
        m_file
            = m_program.path(QStringLiteral("%1.fivepace").arg(QLatin1String(QTest::currentTestFunction())));
        QFile::remove(m_file);
        QCOMPARE(run({ "new", m_file }).status, 0);
        QCOMPARE(run({ "group", "add", m_file, "--name", "Milers", "--target", "1500" }).status, 0);
        addAthlete("Ade Okafor", "52.00", "1:55.00");
        addAthlete("Bo Lind", "53.00", "1:57.00");
        m_session = addSession("6 x 200m. 3:00 Rec", "400");
        QVERIFY(!m_session.isEmpty());
    }

    void heldButSlowingIsOneSentence()
    {
        QCOMPARE(log("Ade Okafor", { "26.0", "26.0", "26.0", "26.0", "26.3", "26.6" }).status, 0);
        const auto text = said();
        QVERIFY2(text.contains("run it once more; held the pace, but last 2 reps slower each time."),
            qPrintable(text));
        QVERIFY2(!text.contains("ready for"), qPrintable(text));
        QVERIFY2(text.contains("[1.5 26.3, 1.6 26.6]"), qPrintable(text)); // the reps behind it
        QStringList kinds;
        for (const auto &each : m_program.json({ "insights", m_file, "--session", m_session }).array())
            kinds << each.toObject()["kind"].toString();
        QCOMPARE(kinds, (QStringList { "most_reps_fast", "repeat_level" }));
    }

    /// Electronic times are held to 0.05 s, times by hand to 0.2 s.
    void theToleranceIsThatOfTheTiming()
    {
        const QStringList times { "26.00", "26.04", "26.08", "26.12", "26.16", "26.16" };
        QCOMPARE(log("Ade Okafor", times).status, 0);
        QVERIFY2(said().contains("none slower at the end"), qPrintable(said()));
        QCOMPARE(log("Ade Okafor", times + QStringList { "--timing", "electronic" }).status, 0);
        QVERIFY2(said().contains("the last rep 0.2 s slower than the first"), qPrintable(said()));
        QCOMPARE(log("Ade Okafor", { "26.0", "--timing", "guess" }).status, 1);
    }

    void whatTheRulesAskForIsLogged()
    {
        const auto answer = log("Ade Okafor",
            { "26.0", "26.0", "26.0", "--recovery", "1:40 1:45 -", "--rpe", "4", "--loose", "5", "--early",
                "--note", "Fresh", "--weather", "Wind", "--stop", "3", "--why", "hurt" });
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const auto entry = json({ "export", m_file, "--format", "json", "-o", "all.json" });
        QFile file(m_program.path("all.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto squad = QJsonDocument::fromJson(file.readAll()).object();
        const auto line = squad["entries"].toArray().at(0).toObject();
        QCOMPARE(line["rpe"].toInt(), 4);
        QCOMPARE(line["looseness"].toInt(), 5);
        QCOMPARE(line["recovered_early"].toBool(), true);
        QCOMPARE(line["notes"].toString(), QString("Fresh"));
        QCOMPARE(line["stop"].toObject()["after"].toInt(), 3);
        QCOMPARE(line["stop"].toObject()["reason"].toString(), QString("hurt"));
        QCOMPARE(line["results"].toArray().at(1).toObject()["recovery_taken_ms"].toInt(), 105'000);
        QVERIFY(line["results"].toArray().at(2).toObject()["recovery_taken_ms"].isNull());
        QCOMPARE(line["targets"].toArray().at(0).toObject()["beat_ms"].toInt(), 28'750);
        QCOMPARE(squad["sessions"].toArray().at(0).toObject()["weather"].toString(), QString("Wind"));
        QVERIFY2(said().contains("stopped hurt after 3 of 6 reps"), qPrintable(said()));
    }

    /// Among others who fly 50 m a 400 m sprinter flies 30 m, and is timed over that.
    void aSprinterIsTimedOverTheirOwnLength()
    {
        QCOMPARE(run({ "athlete", "add", m_file, "--name", "Sam Sprint", "--category", "men", "--kind",
                         "sprinter", "--target", "400", "--group", "Milers" })
                     .status,
            0);
        m_session = addSession("3 x fly 50. 3:00 Rec", "max_velocity");
        const auto logged = log("Sam Sprint", { "3.1", "3.0", "3.1" });
        QVERIFY2(logged.status == 0, qPrintable(logged.err));
        QVERIFY2(logged.out.contains("30 m") && !logged.out.contains("50 m"), qPrintable(logged.out));
        const auto other = log("Ade Okafor", { "3.1" });
        QVERIFY2(other.err.contains("Nobody runs this time over this distance"), qPrintable(other.err));
        QCOMPARE(run({ "result", "add", m_file, "--athlete", "Sam Sprint", "--distance", "400", "--time",
                         "48.0", "--date", "2026-04-12" })
                     .status,
            0);
        m_session = addSession("3 x fly 40. 3:00 Rec", "max_velocity", "2026-05-05");
        const auto beaten = log("Sam Sprint", { "3.4", "3.4", "3.4" });
        QVERIFY2(beaten.out.contains("beat 3.6"), qPrintable(beaten.out)); // 30 m at 400 pace
    }

    void whatHasNoEvidenceIsNotSaid()
    {
        QCOMPARE(log("Ade Okafor", { "26.0", "26.0", "26.0" }).status, 0); // 3 of 6
        QVERIFY2(!said().contains("slower at the end"), qPrintable(said()));
        m_session = addSession("1 x 50m", "400");
        QCOMPARE(log("Ade Okafor", { "6.4" }).status, 0);
        QVERIFY2(said().contains("1 of 1 reps timed, by hand over 50 m or less: too little for a level."),
            qPrintable(said()));
    }

    void earlyAndAStopAreTakenBack()
    {
        QCOMPARE(log("Ade Okafor", { "26.0", "26.0", "26.0", "--early", "--stop", "3" }).status, 0);
        const auto line = [&] { return m_program.json({ "entries", m_file })[0].toObject(); };
        QCOMPARE(line()["recovered_early"].toBool(), true);
        QVERIFY(!line()["stop"].isNull());
        QCOMPARE(log("Ade Okafor", { "--not-early", "--ran-on" }).status, 0);
        QCOMPARE(line()["recovered_early"].toBool(), false);
        QVERIFY(line()["stop"].isNull() || line()["stop"].isUndefined());
        QCOMPARE(line()["results"].toArray().size(), 3); // the times stay
    }

    void badOptionsAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("RPE") << QStringList { "26.0", "--rpe", "11" } << "0 to 10";
        QTest::newRow("looseness") << QStringList { "26.0", "--loose", "0" } << "1 to 5";
        QTest::newRow("recovery") << QStringList { "26.0", "--recovery", "soon" } << "soon";
        QTest::newRow("too many recoveries")
            << QStringList { "26.0", "--recovery", "1 1 1 1 1 1 1" } << "7 recoveries for 6 reps";
        QTest::newRow("stop") << QStringList { "26.0", "--stop", "7" } << "0 to 6";
        QTest::newRow("reason") << QStringList { "26.0", "--stop", "2", "--why", "bored" } << "lost-pace";
    }
    void badOptionsAreRefusedAndChangeNothing()
    {
        QFETCH(QStringList, what);
        QFETCH(QString, says);
        const auto before = bytesOf(m_file);
        const auto answer = log("Ade Okafor", what);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QCOMPARE(bytesOf(m_file), before);
    }

    void theMajorityIsSaidOfAthletes()
    {
        QCOMPARE(log("Ade Okafor", { "26", "26", "26", "26", "26", "26" }).status, 0);
        QCOMPARE(log("Bo Lind", { "26", "30", "30", "30", "30", "30" }).status, 0);
        const auto text = said();
        QVERIFY2(text.contains("1 of 2 athlete"), qPrintable(text));
        QVERIFY2(text.contains("Bo Lind, 6") && text.contains(": 1 of 6 reps faster than 800 m pace"),
            qPrintable(text));
        QVERIFY2(!text.contains("does its job"), qPrintable(text));
    }

    void sessionsAreChangedMovedAndRemoved()
    {
        QCOMPARE(run({ "session", "change", m_file, "--session", m_session, "--venue", "Park", "--finished" })
                     .status,
            0);
        const auto moved
            = json({ "session", "move", m_file, "--session", m_session, "--date", "2026-05-06" });
        QCOMPARE(moved["session"].toObject()["date"].toString(), QString("2026-05-06"));
        QCOMPARE(moved["session"].toObject()["venue"].toString(), QString("Park"));
        QCOMPARE(moved["edit"].toString(), QString("move_session"));
        QCOMPARE(run({ "session", "remove", m_file, "--session", m_session }).status, 0);
        QCOMPARE(run({ "insights", m_file, "--session", m_session }).status, 1);
    }

    void aRaceMovesTheSessionAndThePhaseWarns()
    {
        QCOMPARE(run({ "race", "add", m_file, "--name", "Open Meeting", "--date", "2026-06-02", "--distance",
                         "600", "--group", "Milers" })
                     .status,
            0);
        QCOMPARE(run({ "phase", "add", m_file, "--group", "Milers", "--kind", "base", "--from", "2026-05-01",
                         "--to", "2026-06-05" })
                     .status,
            0);
        const auto plan = run({ "plan", m_file, "--group", "Milers", "--start", "2026-06-01" });
        QVERIFY2(plan.status == 0, qPrintable(plan.err));
        QVERIFY2(plan.out.contains("Moved from") && plan.out.contains("Open Meeting"), qPrintable(plan.out));
        QVERIFY2(plan.err.contains("pace work comes after it"), qPrintable(plan.err));
        QCOMPARE(run({ "undo", m_file }).status, 0);
        const auto again = json({ "plan", m_file, "--group", "Milers", "--start", "2026-06-01" });
        QCOMPARE(again["choices"].toArray().size(), 5);
        QVERIFY(again["choices"].toArray()[0].toObject()["why"].toString().contains("Moved from"));
        QVERIFY(again["remarks"].isArray());
        QCOMPARE(
            run({ "race", "change", m_file, "--race", "Open Meeting", "--date", "2026-06-06" }).status, 0);
        const auto check = run({ "check", m_file });
        QCOMPARE(check.status, 0);
        QVERIFY2(check.out.contains("a session beside Open Meeting of Sat 6 Jun"), qPrintable(check.out));
        for (const auto *rank : { "B", "C", "none", "A" }) {
            QCOMPARE(run({ "race", "change", m_file, "--race", "Open Meeting", "--rank", rank }).status, 0);
            const auto season = run({ "season", m_file }).out;
            const auto said = *rank == 'A' ? QString("target race")
                : *rank == 'n'             ? QString("race")
                                           : QString(rank) + " race";
            QVERIFY2(season.contains(said), qPrintable(season));
        }
        QCOMPARE(run({ "race", "change", m_file, "--race", "Open Meeting", "--rank", "D" }).status, 1);
        QCOMPARE(run({ "race", "remove", m_file, "--race", "Open Meeting" }).status, 0);
        QCOMPARE(run({ "race", "remove", m_file, "--race", "Open Meeting" }).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_clirules.moc"
