// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/parsejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fivepace;

namespace {

QJsonObject readingOf(const QByteArray &text)
{
    const auto code = [](const notation::Remark &remark) {
        return QString::fromLatin1(notation::codeOf(remark.kind).data());
    };
    return exchange::readingJson(notation::parse(text.toStdString(), notation::Dialect::Track), code);
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestParseJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstBlockIsTheTreeAsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("block");
        QTest::newRow("sets of reps")
            << QByteArray("2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets")
            << QByteArray(R"({"sets": 2, "set_recovery": {"kind": "rest", "duration_ms": 300000},
                   "items": [{"reps": 4, "distance_m": 100,
                              "recovery": {"kind": "rest", "duration_ms": 150000}}],
                   "recovery_after": null})");
        QTest::newRow("nothing said of recoveries") << QByteArray(
            "4 x 400m") << QByteArray(R"({"sets": 1, "set_recovery": null, "recovery_after": null,
                   "items": [{"reps": 4, "distance_m": 400, "recovery": null}]})");
        QTest::newRow("a rep alone") << QByteArray(
            "600m") << QByteArray(R"({"sets": 1, "set_recovery": null, "recovery_after": null,
                   "items": [{"reps": 1, "distance_m": 600}]})");
        QTest::newRow("reps by time, a range of counts") << QByteArray(
            "3-5 x 30 s, 1:00 jog") << QByteArray(R"({"sets": 1, "set_recovery": null, "recovery_after": null,
                   "items": [{"reps": 3, "reps_max": 5, "duration_ms": 30000,
                              "recovery": {"kind": "jog", "duration_ms": 60000}}]})");
    }
    void theFirstBlockIsTheTreeAsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, block);
        const auto reading = readingOf(text);
        QVERIFY(reading[QStringLiteral("ok")].toBool());
        QCOMPARE(reading[QStringLiteral("blocks")][0].toObject(), json(block));
    }

    void theLastRepHasNoRecoveryAndAnUnstatedOneIsNull()
    {
        const auto reps = readingOf("3 x 200m")[QStringLiteral("reps")].toArray();
        QCOMPARE(reps.size(), 3);
        for (const auto index : { 0, 1 })
            QVERIFY(reps[index].toObject().contains(QStringLiteral("recovery"))
                && reps[index][QStringLiteral("recovery")].isNull());
        QCOMPARE(reps[2].toObject(), json(R"({"set": 1, "rep": 3, "distance_m": 200})"));
    }

    void totalsSayWhetherAllRecoveriesAreStated()
    {
        QCOMPARE(readingOf("4 x 100m. 2:30 Rec")[QStringLiteral("totals")].toObject(),
            json(R"({"reps": 4, "distance_m": 400, "recovery_ms": 450000, "recovery_complete": true})"));
        QCOMPARE(readingOf("4 x 100m")[QStringLiteral("totals")].toObject(),
            json(R"({"reps": 4, "distance_m": 400, "recovery_ms": 0, "recovery_complete": false})"));
    }

    void aPaceStandsAsItsCode()
    {
        const auto item
            = readingOf("5 x 1000m @ 5k. 2:00 jog")[QStringLiteral("blocks")][0][QStringLiteral("items")][0];
        QCOMPARE(item[QStringLiteral("target")].toObject(), json(R"({"pace": "5000"})"));
    }

    void problemsStandAtTheirCharacters()
    {
        const auto reading = readingOf("4 \u00d7 400 m frogs");
        QCOMPARE(reading[QStringLiteral("ok")].toBool(true), false);
        QCOMPARE(reading[QStringLiteral("problems")].toArray().size(), 1);
        const auto problem = reading[QStringLiteral("problems")][0];
        QCOMPARE(problem[QStringLiteral("from")].toInt(), 10);
        QCOMPARE(problem[QStringLiteral("to")].toInt(), 15);
        QCOMPARE(problem[QStringLiteral("text")].toString(), QString("frogs"));
        QVERIFY(!problem[QStringLiteral("reason")].toString().isEmpty());
    }

    void aMileStaysExactInMetres()
    {
        QCOMPARE(exchange::metresJson(kMile).toDouble(), 1609.344);
        QCOMPARE(exchange::metresJson(Distance::metres(400)), QJsonValue(400));
    }
};

QTEST_APPLESS_MAIN(TestParseJson)
#include "tst_parsejson.moc"
