// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace fivepace::test;

/// Files with names that a shell, Qt or a reader of options could take for something else.
class TestCliNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileWithAnOddNameIsAFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { ":squad.fivepace", ":/squad", "qrc:squad", "-5.fivepace", "- squad",
                 "%1 %2.fivepace", " squad ", "a\nb", "squad.part", "squad.lock" })
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void aFileWithAnOddNameIsAFile()
    {
        QFETCH(const QString, name);
        const CliProgram program;
        const auto path = [&](const QString &file) { return program.path(QStringLiteral("./") + file); };
        if (name.contains(u'/'))
            QVERIFY(QDir().mkdir(path(QStringLiteral(":"))));
        const auto isThere = [&](const QString &file) { return QFile::exists(path(file)); };
        const auto does = [&](const QStringList &arguments) {
            const auto answer = program.onDay(arguments);
            return answer.status == 0 && answer.err.isEmpty() ? QString()
                                                              : arguments.join(u' ') + ": " + answer.err;
        };
        QCOMPARE(does({ "new", name }), QString());
        QVERIFY(isThere(name));
        QCOMPARE(does({ "check", name }), QString());
        QCOMPARE(does({ "group", "add", name, "--name", "Juniors" }), QString());
        QCOMPARE(does({ "export", name, "--format", "json", "-o", name + "out" }), QString());
        QVERIFY(isThere(name + "out"));
        QCOMPARE(does({ "workouts", name, "--export", name + "set" }), QString());
        QVERIFY(isThere(name + "set"));
        QCOMPARE(does({ "workouts", name, "--import", name + "set" }), QString());
        QCOMPARE(does({ "backup", name, "--folder", name + "backups" }), QString());
        QVERIFY(isThere(name + "backups"));
        QCOMPARE(does({ "undo", name }), QString());
        QCOMPARE(does({ "restore", name, "--folder", name + "backups", "--from", "newest" }), QString());
    }

    void whatStoodInTheWayBesideAFileIsSaid()
    {
        const CliProgram program;
        QVERIFY(program.run({ "new", "squad" }).status == 0);
        const auto put = [&](const char *name, const char *content) {
            QFile file(program.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        put("squad.lock", "to buy: eggs");
        put("squad-journal", "Dear diary");
        const auto first = program.onDay({ "group", "add", "squad", "--name", "Juniors" });
        QCOMPARE(first.status, 0);
        for (const char *kept : { "squad.lock.kept-1.", "squad-journal.kept-1." })
            QVERIFY2(first.err.contains("It is kept as ") && first.err.contains(kept), qPrintable(first.err));
        QVERIFY(!first.err.contains("was dropped"));
        put("squad.lock", ""); // as a full disk leaves one
        const auto second = program.onDay({ "group", "add", "squad", "--name", "Milers" });
        QVERIFY2(second.err.contains("squad: a lock was dropped"), qPrintable(second.err));
        QCOMPARE(program.onDay({ "group", "add", "squad", "--name", "Vets" }).err, QString());
    }

    void foldersAndLinksInTheWayAreKeptToo()
    {
        const CliProgram program;
        const QDir folder(program.path("."));
        const auto whatIsKept = [&](const QStringList &arguments) {
            const auto answer = program.onDay(arguments);
            return answer.status == 0 ? answer.err.count("It is kept as ") : -1;
        };
        QVERIFY(folder.mkdir("squad.lock") && folder.mkdir("squad-journal"));
        QVERIFY(QFile::link("nowhere", program.path("squad.lock.kept-1")));
        QCOMPARE(whatIsKept({ "new", "squad" }), 2);
        QVERIFY(QFileInfo(program.path("squad.lock.kept-1")).isSymLink());
        QVERIFY(QFileInfo(program.path("squad.lock.kept-2")).isDir());
        QVERIFY(folder.mkdir("squad.lock") && folder.mkdir("squad-wal"));
        QCOMPARE(whatIsKept({ "group", "add", "squad", "--name", "Juniors" }), 2);
        QVERIFY(QFile::link("nowhere", program.path("squad.lock")));
        QCOMPARE(whatIsKept({ "group", "add", "squad", "--name", "Milers" }), 1);
        QCOMPARE(whatIsKept({ "check", "squad" }), 0);
        QCOMPARE(program.run({ "new", "" }).status, 2);
        QVERIFY(program.run({ "check", "" }).err.contains("The FILE has no name."));
    }

    void whatOnlyLooksLikeAnOptionStaysAsItWasTyped()
    {
        const CliProgram program;
        const auto refused = program.run({ "check", "-5.fivepace" });
        QVERIFY2(refused.err.contains("-5.fivepace"), qPrintable(refused.err));
        QVERIFY(program.run({ "parse", "- 8 x 400 m, 90 s rest" }).out.contains("8 × 400 m"));
        const auto day = program.run({ "check", "squad", "--today", "-5" });
        QVERIFY2(day.err.contains("--today -5 is not a day from 1900 to 2199"), qPrintable(day.err));
    }
};

QTEST_GUILESS_MAIN(TestCliNames)
#include "tst_clinames.moc"
