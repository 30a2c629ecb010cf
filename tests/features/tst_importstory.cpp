// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/cliprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// Tables brought into a squad file and out of it on the command line, with the real program and real files.
class TestImportStory : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;

    QString path(const QString &name) const { return m_program.path(name); }
    Answer run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_program.onDay(arguments, input);
    }
    Answer import(const QStringList &arguments, const QByteArray &table)
    {
        return run(QStringList { "import", "squad.fivepace" } + arguments, table);
    }
    QJsonObject importJson(const QStringList &arguments, const QByteArray &table)
    {
        return QJsonDocument::fromJson(import(arguments + QStringList { "--json" }, table).out.toUtf8())
            .object();
    }
    qsizetype results(const QString &athlete)
    {
        const auto out = run({ "results", "squad.fivepace", "--athlete", athlete, "--json" }).out;
        return QJsonDocument::fromJson(out.toUtf8())[0]["results"].toArray().size();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path("squad.fivepace"));
        QCOMPARE(run({ "example", "squad.fivepace" }).status, 0);
    }

    void athletesComeInAndOneUndoTakesThemOut()
    {
        const auto taken
            = import({ "--athletes", "-" }, "Name;M/F;800;Datum\nJon Lind Berg;M;1:58,2;3.5.2026\n");
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QVERIFY(taken.out.contains("rows taken: 1, there already: 0, refused: 0"));
        QCOMPARE(results("Jon Lind Berg"), 1);
        auto store = fivepace::Store::open(path("squad.fivepace").toStdString(), fivepace::OpenMode::Write);
        QVERIFY(store);
        QCOMPARE((*store)->squad()->athletes.size(), 25u);
        QVERIFY((*store)->undo());
        QCOMPARE((*store)->squad()->athletes.size(), 24u);
    }

    void aRefusedRowLeavesTheFileAsItWas()
    {
        const auto before = bytesOf(path("squad.fivepace"));
        const QByteArray table
            = "Athlete;Distance;Time;Date\nA. Okafor;800;1:5x.8;3.5.2026\nA. Okafor;800;1:55.1;2.5.2026\n";
        const auto refused = import({ "--results", "-" }, table);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("-, line 2: Time “1:5x.8”: "), qPrintable(refused.err));
        QVERIFY(refused.err.contains("--skip-bad"));
        QCOMPARE(bytesOf(path("squad.fivepace")), before);

        const auto dry = importJson({ "--results", "-", "--dry-run" }, table);
        QCOMPARE(dry["written"].toBool(), false);
        QCOMPARE(dry["taken"].toInt(), 1);
        QCOMPARE(dry["refused"][0]["line"].toInt(), 2);
        QCOMPARE(dry["refused"][0]["column"].toString(), QString("Time"));
        QCOMPARE(dry["refused"][0]["text"].toString(), QString("1:5x.8"));
        QCOMPARE(bytesOf(path("squad.fivepace")), before);
    }

    void tenThousandRowsWithAHundredBadOnesImportTheGoodOnesOnlyWhenToldTo()
    {
        QCOMPARE(import({ "--athletes", "-" }, "Name;M/F\nJon Lind;M\n").status, 0);
        QByteArray table = "Athlete,Distance,Time,Date\n";
        for (int i = 0; i < 10'000; ++i) {
            const auto time = i % 100 == 7
                ? QByteArray("bad")
                : QByteArray("1:") + QByteArray::number(53 + i % 6) + '.' + QByteArray::number(i % 10);
            const auto day = QDate(1990, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1();
            table += "Jon Lind,800," + time + ',' + day + '\n';
        }
        const auto refused = import({ "--results", "-" }, table);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count(": Time “bad”: "), 100);
        QCOMPARE(results("Jon Lind"), 0);
        const auto taken = importJson({ "--results", "-", "--skip-bad" }, table);
        QCOMPARE(taken["taken"].toInt(), 9'900);
        QCOMPARE(taken["refused"].toArray().size(), 100);
        QCOMPARE(results("Jon Lind"), 9'900);
        QCOMPARE(run({ "check", "squad.fivepace" }).status, 0);
    }

    void aNameThatIsThereNeedsAWord()
    {
        const QByteArray table = "Name;M/F;3000;Date\nA. Okafor;M;8:31.2;3.5.2026\n";
        const auto asked = import({ "--athletes", "-" }, table);
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains("--same-name keep"), qPrintable(asked.err));
        const auto before = results("A. Okafor");
        QCOMPARE(import({ "--athletes", "-", "--same-name", "keep" }, table).status, 0);
        QCOMPARE(results("A. Okafor"), before + 1);
    }

    void keepingAnAthleteNamesWhatItChanges()
    {
        const QByteArray table = "Name;Target;Born;Notes\nA. Okafor;800;1999;\n";
        const auto asked = import({ "--athletes", "-" }, table);
        QCOMPARE(asked.status, 1);
        const QString change("birth year 2004 → 1999");
        QVERIFY2(asked.err.contains(change) && asked.err.contains("1500\u2009m → 800\u2009m"),
            qPrintable(asked.err));
        const QStringList keep { "--athletes", "-", "--same-name", "keep" };
        const auto dry = importJson(keep + QStringList { "--dry-run" }, table);
        QCOMPARE(dry["changes"].toArray().size(), 2);
        QCOMPARE(dry["changes"][1]["field"].toString(), QString("birth"));
        QCOMPARE(dry["changes"][1]["after"].toString(), QString("1999"));
        const auto kept = import(keep, table);
        QCOMPARE(kept.status, 0);
        QVERIFY2(
            kept.out.contains("-, line 2: A. Okafor: ") && kept.out.contains(change), qPrintable(kept.out));
        const auto again = import(keep, table);
        QVERIFY2(again.out.contains("there already: 1") && !again.out.contains("→"), qPrintable(again.out));
    }

    void whatIsWrongWithAMapIsNamed_data()
    {
        QTest::addColumn<QStringList>("maps");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("field") << QStringList { "Time=tim" } << 2
                               << "--map Time=tim: “tim” is no field of such a table (Results). Its fields: ";
        QTest::newRow("no sign") << QStringList { "Time" } << 2 << "--map Time: write a column's heading";
        QTest::newRow("column") << QStringList { "Zeit=time" } << 1
                                << "--map Zeit=time: the table has no column “Zeit”. Its columns: Athlete, ";
        QTest::newRow("two columns") << QStringList {
            "Time=time", "Distance=time"
        } << 2 << "--map Distance=time: --map Time=time gives this field a column already";
        QTest::newRow("two fields") << QStringList { "Time=time", "3=note" } << 1
                                    << "--map 3=note: --map Time=time says what this column is already";
    }
    void whatIsWrongWithAMapIsNamed()
    {
        QFETCH(QStringList, maps);
        QFETCH(QString, sentence);
        QStringList options { "--results", "-" };
        for (const auto &map : maps)
            options << "--map" << map;
        const auto answer = import(options, "Athlete;Distance;Time;Date\nA. Okafor;3000;8:31.2;2026-05-03\n");
        QTEST(answer.status, "status");
        QVERIFY2(answer.err.startsWith(sentence), qPrintable(answer.err));
    }

    void aFileThatIsNoTableSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0", 6);
        QTest::newRow("too long") << QByteArray("Name;800\n").repeated(4'000'000);
    }
    void aFileThatIsNoTableSaysWhatToDo()
    {
        QFETCH(QByteArray, table);
        const auto answer = import({ "--athletes", "-" }, table);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("-. It is ") && answer.err.contains("as CSV in UTF-8")
                && !answer.err.contains("that place"),
            qPrintable(answer.err));
    }

    void columnsAndDatesCanBeSaid()
    {
        const QByteArray table = "A. Okafor|3000|8:31.2|4/5/2026\n";
        QCOMPARE(import({ "--results", "-" }, table).status, 1);
        const auto said = import({ "--results", "-", "--header", "no", "--map", "1=athlete", "--map",
                                     "column 2=distance", "--date-order", "day" },
            table);
        QVERIFY2(said.status == 0, qPrintable(said.err));
        QVERIFY(run({ "results", "squad.fivepace", "--athlete", "A. Okafor", "--tsv" })
                    .out.contains("8:31.2\t2026-05-04"));
        QCOMPARE(import({ "--results", "-", "--map", "9=time" }, table).status, 1);
        QCOMPARE(import({ "--results", "-", "--date-order", "up" }, table).status, 2);
        QCOMPARE(import({}, table).status, 2);
    }

    void aFileInAnotherEncodingComesIn()
    {
        QFile file(path("latin1.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString("Name;Geschlecht\nJörg Müller;M\n").toLatin1());
        file.close();
        QCOMPARE(import({ "--athletes", "latin1.csv" }, {}).status, 0);
        QVERIFY(run({ "athletes", "squad.fivepace" }).out.contains("Jörg Müller"));
        QCOMPARE(import({ "--athletes", "missing.csv" }, {}).status, 1);
    }

    void aHyTekRosterComesIn()
    {
        const QByteArray roster
            = "I;Lindberg;Per;;M;05/30/2004;HARB;Harbour AC;;11;;;Town;NY;;USA;USA;;;;;1;;\r\n"
              "D;Lindberg;Per;;M;05/30/2004;HARB;Harbour AC;;11;800;1:58.21;M;1;;;;\r\n";
        const auto taken = import({ "--athletes", "-", "--date", "2026-04-01" }, roster);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(results("Per Lindberg"), 1);
    }

    void aMeetsFileIsSentToTheOptionThatTakesIt()
    {
        const QByteArray file
            = "H;Spring Invitational;04/11/2026;04/11/2026;;;\n"
              "E;T;12;;800;M;;;;F;2:01.31;M;;2;1;1;;8;;;Berg;Jon Lind;;M;;HARB;Harbour AC;21;\n"
              "E;F;14;;LJ;M;;;;F;6.55;M;0.3;1;1;1;;10;;;Berg;Jon Lind;;M;;HARB;Harbour AC;21;\n";
        const auto sent = import({ "--athletes", "-" }, file);
        QCOMPARE(sent.status, 1);
        QVERIFY2(sent.err.contains("Import it with --results."), qPrintable(sent.err));
        QCOMPARE(import({ "--athletes", "-" }, "Name;M/F\nJon Lind Berg;M\n").status, 0);
        const auto taken = import({ "--results", "-" }, file);
        QVERIFY2(taken.status == 0, qPrintable(taken.err)); // a jump stays out and is in nobody's way
        QVERIFY(taken.out.contains("rows taken: 1") && taken.out.contains("line 3: "));
        QCOMPARE(results("jon lind berg"), 1);
        const QByteArray roster = "I;Lindberg;Per;;M;05/30/2004;HARB;Harbour AC;;11;\n";
        QVERIFY(import({ "--results", "-" }, roster).err.contains("Import it with --athletes."));
    }

    void aCorrectedTimeNamesItsOption()
    {
        QCOMPARE(import({ "--athletes", "-" }, "Name;M/F\nJon Lind Berg;M\n").status, 0);
        const QByteArray hand = "Athlete,Distance,Time,Date\nJon Lind Berg,800,2:01.2,11.4.2026\n";
        const QByteArray electronic = "Athlete,Distance,Time,Date\nBERG Jon Lind,800,2:01.31,11.4.2026\n";
        QCOMPARE(import({ "--results", "-" }, hand).status, 0);
        const auto asked = import({ "--results", "-" }, electronic);
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains("--same-race replace") && asked.err.contains("--same-name keep"),
            qPrintable(asked.err));
        QCOMPARE(results("Jon Lind Berg"), 1);
        QCOMPARE(
            import({ "--results", "-", "--same-name", "keep", "--same-race", "skip" }, electronic).status, 0);
        QCOMPARE(results("Jon Lind Berg"), 1);
        QCOMPARE(
            import({ "--results", "-", "--same-name", "keep", "--same-race", "replace" }, electronic).status,
            0);
        QCOMPARE(results("Jon Lind Berg"), 1);
        const auto json = QJsonDocument::fromJson(
            run({ "results", "squad.fivepace", "--athlete", "Jon Lind Berg", "--json" }).out.toUtf8());
        QCOMPARE(json[0]["results"][0]["time_ms"].toInt(), 121'310);
    }

    void aMeetsListComesInAndSaysWhatItLeftOut()
    {
        QCOMPARE(import({ "--athletes", "-" }, "Name;M/F\nJon Lind Berg;M\n").status, 0);
        const QByteArray list = "Kreismeisterschaften\n\nPlatz;Name;Leistung\n800 m Männer;;\n1.;Jon Lind "
                                "Berg;2:01,31 PB\n2.;Jon Lind Berg;DNF\nGesamt;;2\n";
        QVERIFY(import({ "--results", "-" }, list).err.contains("--date 2026-05-03"));
        const auto taken = importJson({ "--results", "-", "--date", "2026-04-11" }, list);
        QCOMPARE(taken["taken"].toInt(), 1);
        QCOMPARE(taken["written"].toBool(), true);
        QCOMPARE(taken["refused"].toArray().size(), 1);
        QCOMPARE(taken["lines_left_out"].toArray().size(), 3);
        QCOMPARE(taken["lines_left_out"][2]["kind"].toString(), QString("totals"));
        QCOMPARE(taken["options_not_needed"].toArray().size(), 0);
        const auto dated = importJson({ "--results", "-", "--date", "2026-04-11", "--dry-run" },
            "Athlete,Distance,Time,Date\nJon Lind Berg,1500,4:10.2,12.4.2026\n");
        QCOMPARE(dated["options_not_needed"][0].toString(), QString("--date"));
        const auto json = QJsonDocument::fromJson(
            run({ "results", "squad.fivepace", "--athlete", "Jon Lind Berg", "--json" }).out.toUtf8());
        QCOMPARE(json[0]["results"][0]["rank"].toInt(), 1);
        QCOMPARE(json[0]["results"][0]["note"].toString(), QString("PB"));
        QCOMPARE(json[0]["results"][0]["place"].toString(), QString());
    }

    void whatIsCopiedOutIsThereAlready()
    {
        const auto athletes = run({ "athletes", "squad.fivepace", "--tsv" });
        QVERIFY(athletes.out.startsWith("Athlete\tShort name\tCategory"));
        const auto again = importJson({ "--athletes", "-" }, athletes.out.toUtf8());
        QCOMPARE(again["already_there"].toInt(), 24);
        QCOMPARE(again["taken"].toInt(), 0);
        QCOMPARE(again["refused"].toArray().size(), 0);

        const auto all = run({ "results", "squad.fivepace", "--tsv" });
        const auto results = importJson({ "--results", "-" }, all.out.toUtf8());
        QCOMPARE(results["already_there"].toInt(), all.out.count('\n') - 1);
        QCOMPARE(results["refused"].toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportStory)
#include "tst_importstory.moc"
