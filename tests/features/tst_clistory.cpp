// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace::test;

/// The loop of the product through the command line as a script would walk it, with the real program and real
/// files.
class TestCliStory : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    QString m_squad;

    Answer run(const QStringList &arguments) { return m_program.run(arguments); }
    Answer onDay(const QStringList &arguments) { return m_program.onDay(arguments); }
    QJsonDocument json(const QStringList &arguments) { return m_program.json(arguments); }
    QString sessionOn(const QString &date)
    {
        for (const auto &session : json({ "sessions", "squad.fivepace" }).array()) {
            if (session[QStringLiteral("date")].toString() == date)
                return QString::number(session[QStringLiteral("id")].toInteger());
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_squad = m_program.path("squad.fivepace");
        const auto made = onDay({ "example", "squad.fivepace" });
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.out.contains("24 athletes"));
    }

    void aCoachPlansPrintsLogsAndLooks()
    {
        QCOMPARE(json({ "athletes", "squad.fivepace" }).array().size(), 24);
        QVERIFY(json({ "workouts", "squad.fivepace" }).array().size() >= 36);

        const auto planned = json({ "plan", "squad.fivepace", "--group", "1500 m group", "--start",
            "2026-05-18", "--days", "14", "--target", "1500" });
        QCOMPARE(planned[QStringLiteral("sessions")].toArray().size(), 5);
        QCOMPARE(planned[QStringLiteral("cycle")][QStringLiteral("name")].toString(), QString("Cycle 6"));

        const auto session = sessionOn("2026-05-11");
        const auto sheet = onDay({ "sheet", "squad.fivepace", "--session", session, "-o", "sheet.pdf" });
        QVERIFY2(sheet.status == 0, qPrintable(sheet.err));
        QProcess reader;
        reader.start("pdftotext", { "-layout", m_program.path("sheet.pdf"), "-" });
        QVERIFY(reader.waitForFinished());
        const auto text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains("A. Okafor") && text.contains("57.4") && text.contains("2:30"));

        const auto logged = onDay({ "log", "squad.fivepace", "--session", session, "--athlete", "A. Okafor",
            "571", "56.8", "-", "57,2" });
        QVERIFY2(logged.status == 0, qPrintable(logged.err));
        QVERIFY(logged.out.contains("57.1") && logged.out.contains("56.8") && logged.out.contains("57.2"));
        QVERIFY(!logged.out.contains("Was"));
        const auto mended = onDay({ "log", "squad.fivepace", "--session", session, "--athlete", "A. Okafor",
            "573", "-", "-", "57.2" });
        const QRegularExpression replaced("1\\.1 .*57\\.3 +57\\.1\n1\\.2 .*not run +56\\.8\n");
        QVERIFY2(mended.out.contains("Was") && mended.out.contains(replaced), qPrintable(mended.out));
        const auto again = onDay({ "log", "squad.fivepace", "--session", session, "--athlete", "A. Okafor",
            "571", "56.8", "-", "57,2" });
        QCOMPARE(again.status, 0);

        QVERIFY(onDay({ "insights", "squad.fivepace", "--athlete", "T. Nakamura" })
                    .out.contains("lacks endurance"));
        for (const auto *kind : { "reps", "percent", "means", "curve", "balance" }) {
            const auto chart = onDay({ "chart", "squad.fivepace", "--athlete", "A. Okafor", "--kind", kind,
                "-o", QString("%1.png").arg(kind) });
            QVERIFY2(chart.status == 0, qPrintable(chart.err));
            QVERIFY(!QImage(m_program.path(QString("%1.png").arg(kind))).isNull());
        }
        QCOMPARE(onDay({ "chart", "squad.fivepace", "--athlete", "A. Okafor", "-o", "reps.svg" }).status, 0);
        QVERIFY(bytesOf(m_program.path("reps.svg")).contains("<svg"));

        QCOMPARE(onDay({ "export", "squad.fivepace", "--format", "json", "-o", "squad.json" }).status, 0);
        const auto all = QJsonDocument::fromJson(bytesOf(m_program.path("squad.json")));
        QCOMPARE(all[QStringLiteral("format")].toString(), QString("fivepace-squad"));
        QVERIFY(all[QStringLiteral("entries")].toArray().size() > 400);

        QCOMPARE(onDay({ "check", "squad.fivepace" }).status, 0);
    }

    void pacesSayWhereTheyComeFrom()
    {
        const auto paces = json({ "paces", "--target", "1500", "--category", "men", "--best", "800=1:54.8" });
        QCOMPARE(paces[QStringLiteral("five")][QStringLiteral("SS2")].toString(), QString("400"));
        const auto ladder = paces[QStringLiteral("ladder")].toArray();
        QCOMPARE(ladder[1][QStringLiteral("rung")].toString(), QString("800"));
        QCOMPARE(ladder[1][QStringLiteral("time_ms")].toInt(), 114800);
        QCOMPARE(ladder[1][QStringLiteral("pace_ms_per_400")].toInt(), 57400);
        QCOMPARE(ladder[1][QStringLiteral("source")][QStringLiteral("kind")].toString(), QString("own"));
        QCOMPARE(ladder[0][QStringLiteral("source")][QStringLiteral("model")].toString(), QString("horwill"));
    }

    void pacesOfOneOfTheSquadComeWithTheirAgeAndTheProfile()
    {
        const auto athletes = json({ "athletes", "squad.fivepace" }).array();
        const auto name = athletes[0][QStringLiteral("name")].toString();
        QVERIFY(!name.isEmpty());
        const auto paces = json({ "paces", "squad.fivepace", "--athlete", name });
        QCOMPARE(paces[QStringLiteral("target")], athletes[0][QStringLiteral("target_race")]);
        const auto ladder = paces[QStringLiteral("ladder")].toArray();
        QVERIFY(ladder.size() >= 9);
        for (const auto &rung : ladder) {
            QVERIFY(rung[QStringLiteral("source")][QStringLiteral("age_days")].toInt(-1) >= 0);
            QVERIFY(!rung[QStringLiteral("confidence")].toString().isEmpty());
        }
        QVERIFY(paces[QStringLiteral("profile")].toObject().contains(QStringLiteral("laps")));
        const auto text = onDay({ "paces", "squad.fivepace", "--athlete", name }).out;
        QVERIFY(text.contains("Role") && text.contains("days old"));
    }

    void aModelAloneLeavesOutWhatItDoesNotReachAndSaysSo()
    {
        const auto paces
            = json({ "paces", "--model", "vdot", "--best", "1500=4:00", "--best", "5000=15:00" });
        QStringList rungs;
        for (const auto &rung : paces[QStringLiteral("ladder")].toArray())
            rungs += rung[QStringLiteral("rung")].toString();
        QCOMPARE(rungs, QStringList({ "1500", "mile", "3000", "5000", "10000", "60min", "90min" }));
        QStringList notes;
        for (const auto &note : paces[QStringLiteral("notes")].toArray())
            notes += note.toString();
        QVERIFY(notes.join(u' ').contains("VDOT"));
    }

    void theSameDayGivesTheSameAnswer()
    {
        QCOMPARE(onDay({ "insights", "squad.fivepace", "--json" }).out,
            onDay({ "insights", "squad.fivepace", "--json" }).out);
    }

    void badInputIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto session = sessionOn("2026-05-11");
        const auto log = [&](const QString &time) {
            return QStringList { "log", "squad.fivepace", "--session", session, "--athlete", "J. Lindqvist",
                "58.1", time };
        };
        QTest::newRow("zero") << log("0") << "1.2";
        QTest::newRow("negative") << QStringList { "log", "squad.fivepace", "--session", session, "--athlete",
            "J. Lindqvist", "--", "-5" }
                                  << "1.1";
        QTest::newRow("negative, without the two dashes") << log("-5.1") << "1.2";
        QTest::newRow("99:99") << log("99:99") << "99:99";
        QTest::newRow("faster than the world") << log("31.0") << "1.2";
        QTest::newRow("letters") << log("fast") << "fast";
        QTest::newRow("too many") << QStringList { "log", "squad.fivepace", "--session", session, "--athlete",
            "J. Lindqvist", "58", "58", "58", "58", "58" }
                                  << "5 times for 4 reps";
        QTest::newRow("unknown athlete") << QStringList { "log", "squad.fivepace", "--session", session,
            "--athlete", "Nobody", "58" } << "Nobody";
        QTest::newRow("unknown session")
            << QStringList { "log", "squad.fivepace", "--session", "12", "--athlete", "A. Okafor", "58" }
            << "12";
        QTest::newRow("part of a name")
            << QStringList { "log", "squad.fivepace", "--session", session, "--athlete", "Okafor", "58" }
            << "Ade Okafor";
        QTest::newRow("unknown group") << QStringList { "plan", "squad.fivepace", "--group", "Nobody",
            "--start", "2026-06-01" } << "Nobody";
        QTest::newRow("cycle on top of another")
            << QStringList { "plan", "squad.fivepace", "--group", "800 m group", "--start", "2026-05-10" }
            << "Cycle 5";
        QTest::newRow("no such date") << QStringList { "plan", "squad.fivepace", "--group", "800 m group",
            "--start", "2026-02-30" } << "2026-02-30";
        QTest::newRow("sheet into a missing folder") << QStringList { "sheet", "squad.fivepace", "--session",
            session, "-o", "no/where.pdf" } << "no/where.pdf";
        QTest::newRow("chart into a missing folder") << QStringList { "chart", "squad.fivepace", "--athlete",
            "A. Okafor", "-o", "no/where.png" } << "no/where.png";
        QTest::newRow("unknown picture") << QStringList { "chart", "squad.fivepace", "--athlete", "A. Okafor",
            "-o", "reps.xyz" } << "reps.xyz";
        QTest::newRow("export into a missing folder") << QStringList { "export", "squad.fivepace", "--format",
            "json", "-o", "no/where.json" } << "no/where.json";
        QTest::newRow("example over a file")
            << QStringList { "example", "squad.fivepace" } << "squad.fivepace";
        QTest::newRow("missing file") << QStringList { "athletes", "nowhere.fivepace" } << "nowhere.fivepace";
        QTest::newRow("foreign file") << QStringList { "athletes", "foreign.csv" } << "foreign.csv";
        QTest::newRow("newer file") << QStringList { "athletes", "newer.fivepace" } << "newer.fivepace";
        QTest::newRow("damaged file") << QStringList { "check", "damaged.fivepace" } << "damaged.fivepace";
        QTest::newRow("unreadable notation") << QStringList { "parse", "4 x frogs" } << "frogs";
        QTest::newRow("impossible time in a workout")
            << QStringList { "parse", "4 x 400m @ 99:99. 3:00 Rec" } << "character 14 to 16";
        QTest::newRow("count of nothing") << QStringList { "parse", "4 x -400m" } << "character 0 to 3";
        QTest::newRow("impossible best") << QStringList { "paces", "--best", "800=99:99" } << "800=99:99";
    }
    void badInputIsRefusedAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto write = [this](const char *name, const QByteArray &bytes) {
            QFile file(m_program.path(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto before = bytesOf(m_squad);
        auto newer = before;
        newer[63] = 99;
        auto damaged = before;
        for (qsizetype i = 8192; i < damaged.size(); i += 3)
            damaged[i] = 'x';
        QVERIFY(write("foreign.csv", "name,400\nOkafor,51.9\n") && write("newer.fivepace", newer)
            && write("damaged.fivepace", damaged));

        const auto answer = onDay(arguments);
        QVERIFY2(answer.status == 1, qPrintable(answer.out + answer.err));
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QCOMPARE(bytesOf(m_squad), before);
        QCOMPARE(bytesOf(m_program.path("newer.fivepace")), newer);
        QCOMPARE(bytesOf(m_program.path("damaged.fivepace")), damaged);
        QVERIFY(!QFile::exists(m_program.path("nowhere.fivepace")));
    }

    void aFileOpenElsewhereIsReadAndNotWritten()
    {
        const auto session = sessionOn("2026-05-11");
        auto elsewhere = fivepace::Store::open(m_squad.toStdString(), fivepace::OpenMode::Write);
        QVERIFY(elsewhere);
        const auto before = bytesOf(m_squad);
        QCOMPARE(onDay({ "athletes", "squad.fivepace" }).status, 0);
        QCOMPARE(onDay({ "check", "squad.fivepace" }).status, 0);
        const auto refused
            = onDay({ "log", "squad.fivepace", "--session", session, "--athlete", "M. Duarte", "65.0" });
        QCOMPARE(refused.status, 1);
        const auto writer = QStringLiteral("process %1").arg(QCoreApplication::applicationPid());
        QVERIFY2(refused.err.contains(writer), qPrintable(refused.err));
        QCOMPARE(bytesOf(m_squad), before);
    }

    void anExampleLeavesNothingBesideIt()
    {
        QTemporaryDir folder;
        QCOMPARE(onDay({ "example", folder.filePath("new.fivepace") }).status, 0);
        QVERIFY(QDir(folder.path()).entryList({ "*-part*" }, QDir::Files).isEmpty());
    }

    void optionsOfEveryCommandMayComeFirst()
    {
        const auto first = run({ "--json", "--today", "2026-05-11", "athletes", "squad.fivepace" });
        QVERIFY(first.status == 0 && !first.out.isEmpty());
        QCOMPARE(first.out, onDay({ "athletes", "squad.fivepace", "--json" }).out);
        QCOMPARE(run({ "athletes", "--version" }).out, run({ "--version" }).out);
    }

    void jsonIsAnsweredAlsoByWhatDraws()
    {
        const auto drawn = json({ "chart", "squad.fivepace", "--athlete", "A. Okafor", "-o", "again.png" });
        QCOMPARE(drawn[QStringLiteral("file")].toString(), QString("again.png"));
        const auto session = sessionOn("2026-05-11");
        const auto printed = json({ "sheet", "squad.fivepace", "--session", session, "-o", "again.pdf" });
        QCOMPARE(printed[QStringLiteral("pages")].toInt(), 1);
    }

    void wrongUsageIsToldApart()
    {
        for (const auto &arguments : { QStringList {}, QStringList { "fly" }, QStringList { "log" },
                 QStringList { "athletes" }, QStringList { "paces", "800", "--best", "800=2:00" },
                 QStringList { "export", "squad.fivepace", "-o", "all.json" },
                 QStringList { "athletes", "a", "--frobnicate" },
                 QStringList { "athletes", "squad.fivepace", "--today", "soon" },
                 QStringList {
                     "plan", "squad.fivepace", "--group", "x", "--start", "2026-06-01", "--days", "29" } }) {
            const auto answer = run(arguments);
            QVERIFY2(answer.status == 2, qPrintable(arguments.join(' ') + answer.out + answer.err));
            QVERIFY(!answer.err.isEmpty());
        }
    }

    void sessionsAndWhatWasLoggedAreListedByDayGroupAndAthlete()
    {
        const auto all = json({ "sessions", "squad.fivepace" }).array();
        const auto date = all[all.size() / 2].toObject()["date"].toString();
        const auto group = json({ "athletes", "squad.fivepace" }).array();
        QVERIFY(!group.isEmpty());
        const auto on = json({ "sessions", "squad.fivepace", "--from", date, "--to", date }).array();
        QVERIFY(!on.isEmpty() && on.size() < all.size());
        for (const auto &session : on)
            QCOMPARE(session.toObject()["date"].toString(), date);
        const auto from = json({ "sessions", "squad.fivepace", "--from", date }).array().size();
        const auto to = json({ "sessions", "squad.fivepace", "--to", date }).array().size();
        QCOMPARE(from + to, all.size() + on.size());
        const auto ofGroup = json({ "sessions", "squad.fivepace", "--group", "1500 m group" }).array();
        QVERIFY(!ofGroup.isEmpty() && ofGroup.size() < all.size());

        const auto logged = json({ "entries", "squad.fivepace" }).array();
        const auto theirs = json({ "entries", "squad.fivepace", "--athlete", "A. Okafor" }).array();
        QVERIFY(!theirs.isEmpty() && theirs.size() < logged.size());
        for (const auto &entry : theirs)
            QCOMPARE(entry.toObject()["athlete_id"], theirs[0].toObject()["athlete_id"]);
        const auto table = run({ "entries", "squad.fivepace", "--athlete", "A. Okafor" });
        QCOMPARE(table.out.count(u'\n'), theirs.size() + 1);
        QVERIFY(table.out.contains("Ade Okafor"));
        QVERIFY2(table.err.isEmpty(), qPrintable(table.err));

        const auto wrong = run({ "sessions", "squad.fivepace", "--from", "soon" });
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.err.contains("2026-05-04"));
        QCOMPARE(
            run({ "entries", "squad.fivepace", "--from", "2026-05-04", "--to", "2026-05-01" }).status, 1);
    }

    void everyCommandHasHelp()
    {
        QVERIFY(run({ "--help" }).out.contains("insights"));
        for (const auto *command : { "example", "parse", "paces", "athletes", "workouts", "cycles",
                 "sessions", "entries", "plan", "sheet", "log", "chart", "insights", "export", "check" }) {
            const auto answer = run({ command, "--help" });
            QCOMPARE(answer.status, 0);
            QVERIFY2(
                answer.out.contains(QString("Usage: fivepace-cli %1").arg(command)), qPrintable(answer.out));
            QVERIFY(answer.out.contains("Example"));
            QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliStory)
#include "tst_clistory.moc"
