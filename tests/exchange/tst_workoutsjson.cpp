// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library.h"
#include "exchange/workoutsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fivepace;

namespace {

QByteArray setOf(const QByteArray &workout)
{
    return R"({"format": "fivepace-workouts", "version": 1, "workouts": [)" + workout + "]}";
}

} // namespace

/// A set of workouts as one file.
class TestWorkoutsJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const auto library = libraryOf({});
        const auto read = exchange::workoutsFromFile(exchange::workoutsFile(library));
        QVERIFY(bool(read));
        QCOMPARE(read->size(), library.size());
        for (std::size_t i = 0; i < library.size(); ++i) {
            auto expected = *library[i];
            expected.id = {};
            expected.builtIn = false;
            if (expected.main != notation::parse(expected.text).blocks)
                expected.text = notation::print(expected.main); // flying: the post's words do not say so
            QVERIFY2((*read)[i].isSound(), (*read)[i].problem.c_str());
            QVERIFY2((*read)[i].workout == expected, expected.name.c_str());
        }
    }

    void unitsStandInTheKeys()
    {
        const auto json = exchange::workoutsJson({ findInLibrary({}, { 2 }) });
        QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
        const auto workout = json[QStringLiteral("workouts")][0];
        QCOMPARE(workout[QStringLiteral("distance_m")].toInt(), 800);
        QCOMPARE(workout[QStringLiteral("recovery_ms")].toInt(), 1'200'000);
        QCOMPARE(workout[QStringLiteral("main")].toString(), QStringLiteral("2 × 4 × 100 m [2:30 & 5:00]"));
        QCOMPARE(workout[QStringLiteral("style")].toString(), QStringLiteral("list"));
    }

    void aShortHandWrittenOneIsEnough()
    {
        const auto read = exchange::workoutsFromFile(
            setOf(R"({"name": "Six", "rung": "1500", "text": "6 x 400m [90]"})"));
        QVERIFY((*read)[0].isSound());
        QCOMPARE((*read)[0].workout.level, 0); // to the end of its progression
        QCOMPARE((*read)[0].workout.style, Style::List);
        QCOMPARE(totalsOf((*read)[0].workout.main).reps, 6);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("workout");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no name") << QByteArray(R"({"rung": "800", "text": "4 x 100m"})")
                                 << QByteArray("name");
        QTest::newRow("no pace") << QByteArray(R"({"name": "A", "text": "4 x 100m"})") << QByteArray("rung");
        QTest::newRow("no reps") << QByteArray(R"({"name": "A", "rung": "800"})") << QByteArray("No reps");
        QTest::newRow("text") << QByteArray(R"({"name": "A", "rung": "800", "text": "4 x 100m frogs"})")
                              << QByteArray("frogs");
        QTest::newRow("style") << QByteArray(
            R"({"name": "A", "rung": "800", "text": "400m", "style": "odd"})")
                               << QByteArray("odd");
        QTest::newRow("level") << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "level": 1.5})")
                               << QByteArray("level");
        QTest::newRow("level too high")
            << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "level": 1e9})")
            << QByteArray("level");
        QTest::newRow("misspelt") << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "lvl": 1})")
                                  << QByteArray("lvl");
        QTest::newRow("tags") << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "tags": "x"})")
                              << QByteArray("tags");
        QTest::newRow("not an object") << QByteArray("7") << QByteArray("rung");
        QTest::newRow("name is a number")
            << QByteArray(R"({"name": 7, "rung": "800", "text": "400m"})") << QByteArray("name");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, workout);
        QFETCH(QByteArray, said);
        const auto read = exchange::workoutsFromFile(setOf(workout));
        QVERIFY(bool(read));
        QVERIFY(!(*read)[0].isSound());
        QVERIFY2(
            (*read)[0].problem.find(said.toStdString()) != std::string::npos, (*read)[0].problem.c_str());
        QCOMPARE((*read)[0].place, std::string("workouts[0]"));
    }

    void anotherFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("4 x 100m") << int(Errc::Unreadable);
        QTest::newRow("cut off") << exchange::workoutsFile(libraryOf({})).chopped(20)
                                 << int(Errc::Unreadable);
        QTest::newRow("another format") << QByteArray(R"({"format": "x"})") << int(Errc::Unreadable);
        QTest::newRow("no list") << QByteArray(R"({"format": "fivepace-workouts", "version": 1})")
                                 << int(Errc::Unreadable);
        QTest::newRow("newer") << QByteArray(
            R"({"format": "fivepace-workouts", "version": 2, "workouts": []})")
                               << int(Errc::Newer);
    }
    void anotherFileIsRefused()
    {
        QFETCH(QByteArray, content);
        const auto read = exchange::workoutsFromFile(content);
        QVERIFY(!read);
        QTEST(int(read.error().code), "code");
    }
};

QTEST_APPLESS_MAIN(TestWorkoutsJson)
#include "tst_workoutsjson.moc"
