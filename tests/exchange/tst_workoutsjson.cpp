// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
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
            QVERIFY((*read)[i].isSound());
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
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("no name") << QByteArray(R"({"rung": "800", "text": "4 x 100m"})")
                                 << int(IntakeFault::NameMissing) << QByteArray();
        QTest::newRow("no pace") << QByteArray(R"({"name": "A", "text": "4 x 100m"})")
                                 << int(IntakeFault::UnknownRung) << QByteArray("rung");
        QTest::newRow("no reps") << QByteArray(R"({"name": "A", "rung": "800"})") << int(IntakeFault::NoReps)
                                 << QByteArray();
        QTest::newRow("text") << QByteArray(R"({"name": "A", "rung": "800", "text": "4 x 100m frogs"})")
                              << int(IntakeFault::NotUnderstood) << QByteArray("text");
        QTest::newRow("style") << QByteArray(
            R"({"name": "A", "rung": "800", "text": "400m", "style": "odd"})")
                               << int(IntakeFault::UnknownStyle) << QByteArray("style");
        QTest::newRow("start") << QByteArray(
            R"({"name": "A", "rung": "800", "text": "400m", "reps_begin": "odd"})")
                               << int(IntakeFault::UnknownStart) << QByteArray("reps_begin");
        QTest::newRow("level") << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "level": 1.5})")
                               << int(IntakeFault::NotALevel) << QByteArray("level");
        QTest::newRow("level too high")
            << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "level": 1e9})")
            << int(IntakeFault::OutOfRange) << QByteArray("level");
        QTest::newRow("misspelt") << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "lvl": 1})")
                                  << int(IntakeFault::UnknownKey) << QByteArray("lvl");
        QTest::newRow("tags") << QByteArray(R"({"name": "A", "rung": "800", "text": "400m", "tags": "x"})")
                              << int(IntakeFault::NotAList) << QByteArray("tags");
        QTest::newRow("not an object")
            << QByteArray("7") << int(IntakeFault::UnknownRung) << QByteArray("rung");
        QTest::newRow("name is a number") << QByteArray(R"({"name": 7, "rung": "800", "text": "400m"})")
                                          << int(IntakeFault::NotAText) << QByteArray("name");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, workout);
        const auto read = exchange::workoutsFromFile(setOf(workout));
        QVERIFY(bool(read));
        QVERIFY(!(*read)[0].isSound());
        QTEST(int((*read)[0].problems[0].fault), "fault");
        QTEST(QByteArray::fromStdString((*read)[0].problems[0].key), "key");
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
