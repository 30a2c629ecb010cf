// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// A squad made from nothing on the command line: people, groups, absences and results.
class TestCliPeople : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    QString m_file;

    Answer run(const QStringList &arguments) { return m_program.onDay(arguments); }
    QJsonObject json(const QStringList &arguments) { return m_program.json(arguments).object(); }
    QJsonObject athlete(int place = 0)
    {
        return m_program.json({ "athletes", m_file }).array().at(place).toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_file
            = m_program.path(QStringLiteral("%1.fivepace").arg(QLatin1String(QTest::currentTestFunction())));
        QFile::remove(m_file); // of the row before
        QCOMPARE(run({ "new", m_file }).status, 0);
        QCOMPARE(run({ "group", "add", m_file, "--name", "Milers", "--target", "1500" }).status, 0);
        QCOMPARE(run({ "athlete", "add", m_file, "--name", "Ade Okafor", "--category", "men", "--group",
                         "Milers" })
                     .status,
            0);
    }

    void aNewSquadIsEmptyAndNeverWritesOverAnother()
    {
        const auto path = m_program.path("empty.fivepace");
        const auto made = json({ "new", path, "--club", "Harbour AC" });
        QCOMPARE(made["athletes"].toInt(-1), 0);
        QCOMPARE(run({ "check", path }).status, 0);
        const auto again = run({ "new", path });
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("exists already"), qPrintable(again.err));
        QCOMPARE(run({ "new" }).status, 2);
    }

    void theActionMayStandBeforeOrBehindTheFile()
    {
        QCOMPARE(run({ "group", m_file, "add", "--name", "Others" }).status, 0);
        const auto without = run({ "group", m_file, "--name", "Third" });
        QCOMPARE(without.status, 2);
        QVERIFY2(without.err.contains("add, change or remove"), qPrintable(without.err));
        QVERIFY(run({ "athlete", "--help" }).out.contains("archive"));
    }

    void anAthleteIsAddedChangedArchivedAndRemoved()
    {
        QCOMPARE(athlete()["name"].toString(), QString("Ade Okafor"));
        QCOMPARE(athlete()["group_ids"].toArray().size(), 1);
        const auto changed
            = json({ "athlete", "change", m_file, "--athlete", "ade okafor", "--kind", "sprinter", "--target",
                "400", "--born", "2004", "--base-done", "2026-01-20", "--group", "none" });
        QCOMPARE(changed["edit"].toString(), QString("change_athlete"));
        QCOMPARE(changed["athlete"]["target_race"].toString(), QString("400"));
        QCOMPARE(athlete()["birth_year"].toInt(), 2004);
        QCOMPARE(athlete()["base_done"].toString(), QString("2026-01-20"));
        QVERIFY(athlete()["group_ids"].toArray().isEmpty());
        QCOMPARE(
            run({ "athlete", "change", m_file, "--athlete", "Ade Okafor", "--base-done", "none" }).status, 0);
        QVERIFY(athlete()["base_done"].isNull());
        QCOMPARE(run({ "athlete", "archive", m_file, "--athlete", "Ade Okafor" }).status, 0);
        QVERIFY(athlete()["archived"].toBool());
        QCOMPARE(run({ "athlete", "restore", m_file, "--athlete", "Ade Okafor" }).status, 0);
        QVERIFY(!athlete()["archived"].toBool());
        QCOMPARE(run({ "athlete", "remove", m_file, "--athlete", "Ade Okafor" }).status, 0);
        QVERIFY(m_program.json({ "athletes", m_file }).array().isEmpty());
    }

    void aWrongWordSaysWhichAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("category") << QStringList { "--category", "boys" } << "is one of men, women, not boys";
        QTest::newRow("kind") << QStringList { "--kind", "thrower" } << "middle or sprinter, not thrower";
        QTest::newRow("race") << QStringList { "--target", "200" } << "--target 200 is no race";
        QTest::newRow("group") << QStringList { "--group", "Nobody" } << "no group Nobody";
        QTest::newRow("year") << QStringList { "--born", "1066" } << "no year of birth";
        QTest::newRow("date") << QStringList { "--base-done", "20 Jan" }
                              << "20 Jan is not a day from 1900 to 2199";
        QTest::newRow("name") << QStringList { "--name", " " } << "name is missing";
    }
    void aWrongWordSaysWhichAndChangesNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const auto before = bytesOf(m_file);
        const auto answer
            = run(QStringList { "athlete", "change", m_file, "--athlete", "Ade Okafor" } + options);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QCOMPARE(bytesOf(m_file), before);
    }

    void aGroupIsChangedAndRemoved()
    {
        QCOMPARE(run({ "group", "change", m_file, "--group", "Milers", "--name", "1500", "--target", "mile" })
                     .status,
            0);
        const auto twice = run({ "group", "add", m_file, "--name", "1500" });
        QCOMPARE(twice.status, 1);
        QVERIFY2(twice.err.contains("a group 1500 already"), qPrintable(twice.err));
        const auto removed = json({ "group", "remove", m_file, "--group", "1500" });
        QCOMPARE(removed["edit"].toString(), QString("remove_group"));
        QVERIFY(athlete()["group_ids"].toArray().isEmpty());
    }

    void anAbsenceIsAddedChangedAndRemoved()
    {
        const QStringList whose { m_file, "--athlete", "Ade Okafor" };
        const auto absences = [&] { return QJsonValue(athlete()["absences"].toArray()); };
        QCOMPARE(run(QStringList { "absence", "add" } + whose + QStringList { "--reason", "ill" }).status, 0);
        QCOMPARE(absences()[0]["from"].toString(), QString("2026-05-11")); // from today on
        QCOMPARE(absences()[0]["reason"].toString(), QString("ill"));
        QVERIFY(absences()[0]["to"].isNull());
        QCOMPARE(
            run(QStringList { "absence", "change" } + whose + QStringList { "--to", "2026-05-20" }).status,
            0);
        QCOMPARE(absences()[0]["to"].toString(), QString("2026-05-20"));
        const auto reversed
            = run(QStringList { "absence", "change" } + whose + QStringList { "--to", "2026-05-01" });
        QCOMPARE(reversed.status, 1);
        QCOMPARE(absences()[0]["to"].toString(), QString("2026-05-20"));
        QCOMPARE(
            run(QStringList { "absence", "add" } + whose + QStringList { "--from", "2026-06-01" }).status, 0);
        const auto which = run(QStringList { "absence", "remove" } + whose);
        QCOMPARE(which.status, 1);
        QVERIFY2(which.err.contains("Say which absence"), qPrintable(which.err));
        QCOMPARE(
            run(QStringList { "absence", "remove" } + whose + QStringList { "--absence", "2" }).status, 0);
        QCOMPARE(absences().toArray().size(), 1);
    }

    void aResultIsAddedAndWaitsWhereItWouldMoveAPace()
    {
        const QStringList add { "result", "add", m_file, "--athlete", "Ade Okafor" };
        const auto first
            = json(add + QStringList { "--distance", "800", "--time", "1:58.0", "--date", "2026-04-20" });
        QCOMPARE(first["result"]["pace_use"].toString(), QString("counts"));
        const auto faster
            = json(add + QStringList { "--distance", "800", "--time", "1:56.0", "--date", "2026-05-09" });
        QCOMPARE(faster["result"]["pace_use"].toString(), QString("waiting"));
        const QStringList change { "result", "change", m_file, "--athlete", "Ade Okafor", "--result" };
        const auto changed = json(change + QStringList { "1", "--time", "1:57.0" });
        QCOMPARE(changed["result"]["pace_use"].toString(), QString("waiting")); // as a new one
        const auto clash = run(add + QStringList { "--distance", "400", "--time", "60.0" });
        QCOMPARE(clash.status, 1);
        QVERIFY2(clash.err.contains("--sure"), qPrintable(clash.err));
        QCOMPARE(run({ "result", "remove", m_file, "--athlete", "Ade Okafor", "--result", "2" }).status, 0);
        QCOMPARE(athlete()["results"].toArray().size(), 1);
        const auto none = run(change + QStringList { "9", "--note", "x" });
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("1:57.0"), qPrintable(none.err));
    }

    void onlyAResultThatWasRunFlyingGivesMaxVelocity()
    {
        const QStringList add { "result", "add", m_file, "--athlete", "Ade Okafor" };
        const auto hasMaxVelocity = [&] {
            const auto ladder = json({ "paces", m_file, "--athlete", "Ade Okafor" })["ladder"].toArray();
            return ladder[0]["rung"].toString() == "max_velocity";
        };
        QCOMPARE(run(add + QStringList { "--distance", "400", "--time", "52.0" }).status, 0);
        QCOMPARE(run(add + QStringList { "--distance", "60", "--time", "7.20" }).status, 0);
        QVERIFY(!hasMaxVelocity());
        QCOMPARE(
            run(add + QStringList { "--distance", "50", "--time", "6.40", "--start", "standing" }).status, 0);
        QVERIFY(!hasMaxVelocity());
        QCOMPARE(
            run(add + QStringList { "--distance", "30", "--time", "3.20", "--start", "flying" }).status, 0);
        QVERIFY(hasMaxVelocity());
        QCOMPARE(athlete()["results"][3]["start"].toString(), QString("flying"));
        const auto tooLong
            = run(add + QStringList { "--distance", "80", "--time", "8.5", "--start", "flying" });
        QCOMPARE(tooLong.status, 1);
        QVERIFY2(tooLong.err.contains("20 to 60 m"), qPrintable(tooLong.err));
    }
};

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_clipeople.moc"
