// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "storage/store.h"
#include "support/cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// Workouts as texts on the command line: read, read anew, and handed from coach to coach.
class TestCliTexts : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;

    Answer run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_program.run(arguments, input);
    }
    QJsonDocument json(const QStringList &arguments) { return m_program.json(arguments); }

private Q_SLOTS:
    void parseGivesTheDocumentedJson()
    {
        const auto parsed = json({ "parse", "2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets" });
        QCOMPARE(parsed[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(
            parsed[QStringLiteral("canonical")].toString(), QString::fromUtf8("2 × 4 × 100 m [2:30 & 5:00]"));
        const auto block = parsed[QStringLiteral("blocks")][0].toObject();
        const auto wanted
            = QJsonDocument::fromJson(R"({"sets": 2, "set_recovery": {"kind": "rest", "duration_ms": 300000},
            "items": [{"reps": 4, "distance_m": 100, "recovery": {"kind": "rest", "duration_ms": 150000}}],
            "recovery_after": null})");
        QCOMPARE(block, wanted.object());
        const auto reps = parsed[QStringLiteral("reps")].toArray();
        QCOMPARE(reps.size(), 8);
        QCOMPARE(reps[3][QStringLiteral("recovery")][QStringLiteral("duration_ms")].toInt(), 300000);
        QVERIFY(!reps[7].toObject().contains(QStringLiteral("recovery")));
        QCOMPARE(parsed[QStringLiteral("totals")].toObject(),
            QJsonDocument::fromJson(
                R"({"reps": 8, "distance_m": 800, "recovery_ms": 1200000, "recovery_complete": true})")
                .object());
        QVERIFY(parsed[QStringLiteral("problems")].toArray().isEmpty());
    }

    void parseReadsStandardInputAndKeepsUnstatedAsNull()
    {
        const auto answer
            = run({ "parse", "--json" }, "4 x 50m. 1:30 Rec between reps\n4 x 100m. 2:30 Rec between reps\n");
        const auto reps = QJsonDocument::fromJson(answer.out.toUtf8())[QStringLiteral("reps")].toArray();
        QCOMPARE(reps.size(), 8);
        QVERIFY(reps[3].toObject().contains(QStringLiteral("recovery")));
        QVERIFY(reps[3][QStringLiteral("recovery")].isNull());
    }

    void aTextThatReadsOtherwiseTodayIsListedAndTaken()
    {
        fivepace::Squad squad;
        fivepace::Workout workout;
        workout.id = { 50'000 };
        workout.name = "Eights";
        workout.text = "8 x 400m, 90s rec";
        workout.main = fivepace::notation::parse("6 × 300 m [1:00]").blocks;
        squad.workouts = { workout };
        QVERIFY(fivepace::Store::create(m_program.path("old.fivepace").toStdString(), squad));
        const auto listed = json({ "workouts", "old.fivepace", "--otherwise" }).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0]["stored"].toString(), QStringLiteral("6 × 300 m [1:00]"));
        QCOMPARE(listed[0]["today"].toString(), QStringLiteral("8 × 400 m [1:30]"));
        QVERIFY(run({ "workouts", "old.fivepace", "--own" }).out.contains("6 × 300 m [1:00]"));
        QCOMPARE(run({ "workouts", "old.fivepace", "--reread", "50000" }).status, 0);
        QVERIFY(json({ "workouts", "old.fivepace", "--otherwise" }).array().isEmpty());
        QVERIFY(run({ "workouts", "old.fivepace", "--own" }).out.contains("8 × 400 m [1:30]"));
        QCOMPARE(run({ "workouts", "old.fivepace", "--reread", "50000" }).status, 1);
    }

    void aSetOfWorkoutsGoesToAnotherCoach()
    {
        QVERIFY(run({ "example", "one.fivepace" }).status == 0);
        QVERIFY(run({ "example", "two.fivepace" }).status == 0);
        QFile set(m_program.path("set.json"));
        QVERIFY(set.open(QIODevice::WriteOnly));
        set.write(R"({"format": "fivepace-workouts", "version": 1, "workouts": [
            {"name": "Nines", "rung": "800", "text": "9 x 250m [75]"},
            {"name": "Unread", "rung": "800", "text": "9 x 200m frogs"}]})");
        set.close();
        const auto refused = run({ "workouts", "one.fivepace", "--import", "set.json" });
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("frogs") && refused.err.contains("workouts[1]"));
        QVERIFY(!run({ "workouts", "one.fivepace" }).out.contains("Nines"));
        const auto taken = run({ "workouts", "one.fivepace", "--import", "set.json", "--skip-bad" });
        QCOMPARE(taken.status, 0);
        QVERIFY2(taken.out.contains("1 added, 0 left out, 1 refused"), qPrintable(taken.out));

        QCOMPARE(run({ "workouts", "one.fivepace", "--own", "--export", "own.json" }).status, 0);
        QVERIFY(run({ "workouts", "two.fivepace", "--import", "own.json" }).out.contains("1 added"));
        const auto again = run({ "workouts", "two.fivepace", "--import", "own.json" });
        QVERIFY(again.out.contains("already there as \"Nines\"") && again.out.contains("0 added"));
        QCOMPARE(run({ "workouts", "two.fivepace", "--import", "a", "--export", "b" }).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliTexts)
#include "tst_clitexts.moc"
