// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/builders.h"
#include "support/cliprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace fivepace;
using namespace fivepace::test;

/// A squad of two of one name, worked on through the command line.
class TestCliSquad : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;

    Answer run(QStringList arguments, const QByteArray &input = {})
    {
        arguments.insert(1, "squad.fivepace");
        return m_program.onDay(arguments, input);
    }
    std::string file() const { return m_program.path("squad.fivepace").toStdString(); }
    Squad squad() const { return *(*Store::open(file(), OpenMode::Read))->wholeSquad(); }
    Answer log(const QString &athlete, const QStringList &times, const QString &session = "400")
    {
        return run(QStringList { "log", "--session", session, "--athlete", athlete } + times);
    }

private Q_SLOTS:
    void init()
    {
        auto squad = aSquad();
        squad.athletes.push_back(anAthlete(289, "Ben Adler"));
        auto namesake = anAthlete(290, "Sam Same");
        namesake.birthYear = 1999;
        squad.athletes.push_back(namesake);
        namesake.id = { 291 };
        namesake.birthYear = 2004;
        namesake.results = { ran(800, 130s, 2026y / 4 / 12) };
        squad.athletes.push_back(namesake);
        auto later = aSession(490, 2026y / 5 / 12);
        squad.sessions.push_back(later);
        QFile::remove(m_program.path("squad.fivepace"));
        QVERIFY(Store::create(file(), squad));
    }

    void twoOfOneNameAreToldApartByTheirNumbers()
    {
        const auto asked = run({ "paces", "--athlete", "Sam Same" });
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains("--athlete 290  Sam Same, Men, ") && asked.err.contains("born 1999\n"),
            qPrintable(asked.err));
        QVERIFY(asked.err.contains("--athlete 291  Sam Same, Men, ") && asked.err.contains("born 2004\n"));
        const auto first = run({ "paces", "--athlete", "290" }),
                   second = run({ "paces", "--athlete", "291" });
        QVERIFY(first.out.contains("1:55") && !first.out.contains("2:10"));
        QVERIFY(second.out.contains("2:10") && !second.out.contains("1:55"));
        QVERIFY(run({ "results", "--athlete", "291" }).out.contains("2:10"));
        QVERIFY(log("291", { "29.0" }).status == 0);
        QVERIFY(squad().entryOf({ 400 }, { 291 }) && !squad().entryOf({ 400 }, { 290 }));
        QVERIFY(run({ "athletes" }).out.contains("290"));
        QCOMPARE(log("292", { "29.0" }).status, 1);
    }

    void aSessionThatIsStillToComeIsNotLogged()
    {
        const auto answer = log("290", { "29.0" }, "490");
        QCOMPARE(answer.status, 1);
        QVERIFY2(
            answer.err.contains("12 May 2026") && answer.err.contains("--today"), qPrintable(answer.err));
        QVERIFY(!squad().entryOf({ 490 }, { 290 }));
        const auto row
            = run({ "import", "--reps", "-" }, "Date,Athlete,Rep,Time\n2026-05-12,Ada Okafor,1,29.0\n");
        QCOMPARE(row.status, 1);
        QVERIFY2(row.err.contains("in the future"), qPrintable(row.err));
    }

    void aTimeFarFromTheTargetIsLoggedAndRemarkedOn()
    {
        const auto answer = log("290", { "29.0", "1:59" });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.err.contains("1:59 is far from the target"), qPrintable(answer.err));
        QCOMPARE(squad().entryOf({ 400 }, { 290 })->results[1].time->time, Duration(119s));
    }

    void aRepFarFromItsTargetIsAskedAbout()
    {
        const QByteArray table = "Session,Athlete,Rep,Time\n400,Ben Adler,1,1:59\n";
        const auto asked = run({ "import", "--reps", "-" }, table);
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains("far from the rep's target") && asked.err.contains("--accept-doubtful"),
            qPrintable(asked.err));
        QCOMPARE(run({ "import", "--reps", "-", "--accept-doubtful" }, table).status, 0);
    }

    void aSecondRowOfOneRepNamesTheFirst()
    {
        const auto asked = run({ "import", "--reps", "-" },
            "Session,Athlete,Rep,Time\n400,Ben Adler,1,29.0\n400,Ben Adler,1,28.0\n");
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains("line 3: Line 2 has 29.0 for this rep."), qPrintable(asked.err));
    }

    void anUnknownNameIsNotTakenForAnUnknownSession()
    {
        auto store = *Store::open(file(), OpenMode::Write);
        Edit another { EditKind::AddSession, {}, { Change<Session> { {}, aSession(401) } } };
        QVERIFY(store->apply(another));
        store.reset();
        const auto asked
            = run({ "import", "--reps", "-" }, "Date,Athlete,Rep,Time\n2026-05-04,Nobody Known,1,29.0\n");
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains("Nobody in the squad has this name"), qPrintable(asked.err));
    }

    void aTableOfRepsIsReadInGermanAndWithoutHeadings_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("German") << QByteArray("Athlet;Datum;Wdh;Zeit\nBen Adler;4.5.2026;1;29,1\n");
        QTest::newRow("no headings") << QByteArray("2026-05-04,Ben Adler,1,29.1\n");
    }
    void aTableOfRepsIsReadInGermanAndWithoutHeadings()
    {
        QFETCH(QByteArray, table);
        const auto taken = run({ "import", "--reps", "-" }, table);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(squad().entryOf({ 400 }, { 289 })->results[0].time->time, Duration(29'100ms));
    }

    void whatIsNoTextIsRefusedInOneSentence()
    {
        const auto picture
            = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61");
        const auto answer = run({ "import", "--reps", "-" }, picture);
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.err.contains("as CSV in UTF-8"), qPrintable(answer.err));
    }

    void textInUtf16IsReadWithoutItsMark()
    {
        const auto text = QStringLiteral("Athlete,Date,Rep,Time\nBen Adler,2026-05-04,1,29.1\n");
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto taken = run({ "import", "--reps", "-" }, utf16);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(squad().entryOf({ 400 }, { 289 })->results[0].time->time, Duration(29'100ms));
    }

    void refusalsNameTheOptionThatSettlesThem()
    {
        const auto open = run(
            { "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,1:55.9,4/5/2026\n");
        QVERIFY2(open.err.contains("comes first. Say --date-order day or --date-order month."),
            qPrintable(open.err));
        const auto fresh = run({ "import", "--athletes", "-" }, "Name,800\nJon Lind,1:58.2\n");
        QVERIFY2(fresh.err.contains("--date 2026-05-03.") && fresh.err.contains("--category men or"),
            qPrintable(fresh.err));
        const auto missing
            = run({ "import", "--results", "-" }, "Athlete,Distance,Date\nBen Adler,800,2026-05-04\n");
        QVERIFY2(missing.err.contains("--map COLUMN=time."), qPrintable(missing.err));
        auto sets = *Store::open(file(), OpenMode::Write);
        auto session = aSession(402, 2026y / 5 / 6);
        session.workout.main = { reps(2, 200, {}) };
        session.workout.main[0].body = std::vector { reps(2, 200, 3min) };
        QVERIFY(sets->apply({ EditKind::AddSession, {}, { Change<Session> { {}, session } } }));
        sets.reset();
        const auto unsaid
            = run({ "import", "--reps", "-" }, "Date,Athlete,Omg,Rep,Time\n2026-05-06,Ben Adler,2,1,29.1\n");
        QVERIFY2(unsaid.err.contains("has the set. Say --map COLUMN=set."), qPrintable(unsaid.err));
        const auto empty
            = run({ "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,,2026-05-04\n");
        QVERIFY2(empty.err.contains("Time: This is missing. Fill it in.\n"), qPrintable(empty.err));
    }

    void aNewResultWaitsUntilItIsApproved()
    {
        const auto before = run({ "paces", "--athlete", "Ben Adler" }).out;
        const auto taken = run(
            { "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,1:54.0,2026-05-09\n");
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QVERIFY2(taken.out.contains("wait for approval: Ben Adler.") && taken.out.contains("--approve"),
            qPrintable(taken.out));
        const auto shown = run({ "paces", "--athlete", "Ben Adler" }).out;
        QVERIFY(shown.startsWith(before.left(before.indexOf("Max velocity"))));
        QVERIFY(shown.contains("Waits for approval: "));
        const auto approved = run({ "results", "--approve" });
        QVERIFY2(approved.status == 0 && approved.out.contains("Ben Adler:"), qPrintable(approved.err));
        QVERIFY2(approved.out.contains(" in 1:54.0 on 9 May 2026 counts now.")
                && approved.out.contains(" pace, per 400 m: 57.5 → 57.0"),
            qPrintable(approved.out));
        QVERIFY(run({ "paces", "--athlete", "Ben Adler" }).out.contains("own race, 1:54.0 on 9 May 2026"));
        QVERIFY(run({ "results", "--approve" }).out.contains("Nothing waits"));
    }

    void whatWaitsAndIsApprovedIsPrintedWithThePacesBeforeAndAfter()
    {
        const auto changeOf800 = [](const QJsonObject &proposal) {
            for (const auto &each : proposal["changes"].toArray()) {
                if (each.toObject()["rung"] == "800")
                    return each.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject expected { { "rung", "800" }, { "before_ms_per_400", 57'500 },
            { "after_ms_per_400", 57'000 } };
        run({ "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,1:54.0,2026-05-09\n");
        const auto waiting
            = m_program.json({ "paces", "squad.fivepace", "--athlete", "Ben Adler" })["waiting"].toObject();
        QCOMPARE(changeOf800(waiting), expected);
        QCOMPARE(waiting["results"].toArray()[0].toObject()["time_ms"].toInt(), 114'000);
        const auto approved
            = m_program.json({ "results", "squad.fivepace", "--approve" })["approved"].toArray();
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved[0].toObject()["athlete"].toString(), QString("Ben Adler"));
        QCOMPARE(changeOf800(approved[0].toObject()), expected);
        QVERIFY(m_program.json({ "paces", "squad.fivepace", "--athlete", "Ben Adler" })["waiting"].isNull());
    }

    void aDryApprovalShowsThePacesAndWritesNothing()
    {
        run({ "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,1:54.0,2026-05-09\n");
        const auto before = bytesOf(m_program.path("squad.fivepace"));
        const auto dry = run({ "results", "--approve", "--dry-run" });
        QCOMPARE(dry.status, 0);
        QVERIFY2(dry.out.contains("1:54.0 on 9 May 2026 would count.")
                && dry.out.contains("57.5 → 57.0 (\u22120.5\u2009s)")
                && dry.out.contains("Nothing was written."),
            qPrintable(dry.out));
        QCOMPARE(
            m_program.json({ "results", "squad.fivepace", "--approve", "--dry-run" })["written"].toBool(true),
            false);
        QCOMPARE(bytesOf(m_program.path("squad.fivepace")), before);
        QCOMPARE(run({ "results", "--dry-run" }).status, 2);
        QVERIFY(run({ "results", "--approve" }).out.contains("counts now."));
    }

    void aRepeatedImportStillNamesWhatWaits()
    {
        const QByteArray table = "Athlete,Distance,Time,Date\nBen Adler,800,1:54.0,2026-05-09\n";
        QVERIFY(run({ "import", "--results", "-", "--dry-run" }, table)
                    .out.contains("Paces that would wait for approval: Ben Adler."));
        run({ "import", "--results", "-" }, table);
        const auto again = run({ "import", "--results", "-" }, table);
        QVERIFY2(
            again.out.contains("there already: 1") && again.out.contains("wait for approval: Ben Adler."),
            qPrintable(again.out));
        run({ "results", "--approve" });
        QVERIFY(!run({ "import", "--results", "-" }, table).out.contains("wait for approval"));
    }

    void resultsSayBestsAndWhatWaits()
    {
        run({ "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,1:54.0,2026-05-09\n");
        const auto lines = run({ "results", "--athlete", "Ben Adler" }).out.split('\n');
        QVERIFY2(lines[1].contains("PB") && lines[1].contains("waits for approval"), qPrintable(lines[1]));
        const auto second = lines.filter("1:55.0").value(0);
        QVERIFY2(!second.contains("PB") && !second.contains("waits"), qPrintable(second));
        const auto json = m_program.json({ "results", "squad.fivepace", "--athlete", "Ben Adler" });
        const auto results = json[0]["results"].toArray();
        QCOMPARE(results.last()["best"].toString(), QString("pb"));
        QCOMPARE(results.last()["pace_use"].toString(), QString("waiting"));
        QVERIFY(results[1]["best"].isNull());
    }

    void whatGoesOutComesBackInForTwoOfOneName()
    {
        const auto taken = [&](const char *option, const QString &table) {
            return run({ "import", option, "-" }, table.toUtf8()).out;
        };
        QVERIFY(
            taken("--athletes", run({ "athletes", "--tsv" }).out).contains("taken: 0, there already: 5,"));
        QVERIFY(taken("--results", run({ "results", "--tsv" }).out).contains("taken: 0, there already: 13,"));
        const QString rows("Athlete\tNo\tDistance\tTime\tDate\nSam Same\t291\t3000\t9:10\t2026-05-03\n");
        const auto asked = run({ "import", "--results", "-" }, rows.toUtf8());
        QVERIFY2(asked.err.contains("in a column Number"), qPrintable(asked.err)); // 291 may be a place
        QVERIFY(taken("--results", QString(rows).replace("No", "Athlete number")).contains("taken: 1"));
        QCOMPARE(squad().find(AthleteId { 291 })->results.size(), 2u);
        QCOMPARE(squad().find(AthleteId { 290 })->results.size(), 3u);
    }

    void aRepIsLoggedForTheOneWithTheNumber()
    {
        const auto taken = run({ "import", "--reps", "-" },
            "Session,Athlete,Number,Rep,Time\n400,Sam Same,291,1,29.0\n400,,290,1,29.5\n");
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(squad().entryOf({ 400 }, { 291 })->results[0].time->time, Duration(29s));
        QCOMPARE(squad().entryOf({ 400 }, { 290 })->results[0].time->time, Duration(29'500ms));
        const auto refused = run({ "import", "--reps", "-" },
            "Session,Athlete,Number,Rep,Time\n400,Ben Adler,291,2,29.0\n400,Ben Adler,17,2,29.0\n");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("line 2: Number “291”: This is the number of Sam Same")
                && refused.err.contains("line 3: Number “17”: Nobody in the squad has this number")
                && refused.err.contains("--map \"Number=ignored\"."),
            qPrintable(refused.err));
    }

    void aResultOfALaterDayGoesOnWaiting()
    {
        run({ "import", "--results", "-" }, "Athlete,Distance,Time,Date\nBen Adler,800,1:54.0,2026-05-09\n");
        const auto early
            = m_program.run({ "results", "squad.fivepace", "--approve", "--today", "2026-05-08" });
        QCOMPARE(early.out.trimmed(), QString("Nothing run up to 8 May 2026 waits for approval."));
        QVERIFY(run({ "results", "--approve" }).out.contains("1:54.0 on 9 May 2026 counts now."));
    }

    void aCommandWaitsAWhileForAnother()
    {
        auto elsewhere = *Store::open(file(), OpenMode::Write);
        std::thread closing([&] {
            std::this_thread::sleep_for(400ms);
            elsewhere.reset();
        });
        const auto answer = log("290", { "29.0" });
        closing.join();
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
    }

    void anExampleSaysThatTheFileIsThere()
    {
        const auto before = bytesOf(m_program.path("squad.fivepace"));
        const auto answer = run({ "example" });
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("squad.fivepace exists already. Nothing was changed."),
            qPrintable(answer.err));
        QCOMPARE(bytesOf(m_program.path("squad.fivepace")), before);
    }

    void oneIsOne()
    {
        QVERIFY(m_program.run({ "parse", "1 x 200m" }).out.contains("1 rep, "));
        const auto both = m_program.run({ "parse", "4 x 400 @ 64" });
        QVERIFY2(both.out.contains("At character 10 to 12: “64” "), qPrintable(both.out));
    }
};

QTEST_GUILESS_MAIN(TestCliSquad)
#include "tst_clisquad.moc"
