// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/notation/notation.h"
#include "exchange/squadjson.h"
#include "support/fullsquad.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

/// Every key in the tree, once.
void collectKeys(const QJsonValue &value, QSet<QString> &keys)
{
    for (const auto &each : value.toArray())
        collectKeys(each, keys);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys << it.key();
        collectKeys(it.value(), keys);
    }
}

} // namespace

class TestSquadJson : public QObject {
    Q_OBJECT

private:
    const Squad m_squad = exampleSquad(2026y / 5 / 11);
    const QJsonObject m_json = exchange::squadJson(m_squad);

private Q_SLOTS:
    void nothingOfTheSquadIsLeftOut()
    {
        const auto sizeOf = [this](const char *key) { return m_json[QLatin1String(key)].toArray().size(); };
        QCOMPARE(m_json[QStringLiteral("format")].toString(), QString("fivepace-squad"));
        QCOMPARE(m_json[QStringLiteral("version")].toInt(), 1);
        QCOMPARE(sizeOf("groups"), qsizetype(m_squad.groups.size()));
        QCOMPARE(sizeOf("athletes"), qsizetype(m_squad.athletes.size()));
        QCOMPARE(sizeOf("workouts"), qsizetype(m_squad.workouts.size()));
        QCOMPARE(sizeOf("cycles"), qsizetype(m_squad.cycles.size()));
        QCOMPARE(sizeOf("phases"), qsizetype(m_squad.phases.size()));
        QCOMPARE(sizeOf("races"), qsizetype(m_squad.races.size()));
        QCOMPARE(sizeOf("sessions"), qsizetype(m_squad.sessions.size()));
        QCOMPARE(sizeOf("entries"), qsizetype(m_squad.entries.size()));
    }

    void everyMemberIsSaid()
    {
        auto full = test::aFullSquad();
        QCOMPARE(test::membersLeftPlain(full), std::string());
        const auto json = exchange::squadJson(full);
        test::eachMemberSet(full, [&](auto &member, const auto &usual, std::size_t place, const char *type) {
            member = usual;
            QVERIFY2(
                exchange::squadJson(full) != json, (std::string(type) + ' ' + std::to_string(place)).c_str());
        });
        QVERIFY(exchange::squadJson(full) == json);
    }

    void aTimeKeepsItsPrecisionAndMethod()
    {
        RaceResult result;
        result.distance = Distance::metres(100);
        result.time = { 12'300ms, Precision::Tenth, TimingMethod::Electronic };
        result.date = 2026y / 5 / 3;
        Athlete athlete;
        athlete.name = "Ada";
        athlete.results.push_back(result);
        const auto json = exchange::athleteJson(athlete)[QStringLiteral("results")][0];
        QCOMPARE(json[QStringLiteral("time_ms")].toInt(), 12300);
        QCOMPARE(json[QStringLiteral("precision_s")].toString(), QString("0.1"));
        QCOMPARE(json[QStringLiteral("method")].toString(), QString("electronic"));
        QCOMPARE(json[QStringLiteral("date")].toString(), QString("2026-05-03"));
        QCOMPARE(json[QStringLiteral("distance_m")].toInt(), 100);
    }

    void whatIsNotStatedIsNull()
    {
        Entry entry;
        entry.results.emplace_back();
        const auto json = exchange::entryJson(entry);
        QVERIFY(json.contains(QStringLiteral("rpe")) && json[QStringLiteral("rpe")].isNull());
        QVERIFY(json[QStringLiteral("results")][0][QStringLiteral("time_ms")].isNull());
    }

    void aSessionNamesItsWorkoutInCanonicalNotation()
    {
        for (std::size_t i = 0; i < m_squad.sessions.size(); ++i) {
            const QJsonObject session = exchange::sessionJson(m_squad.sessions[i]);
            const auto main
                = session[QStringLiteral("workout")][QStringLiteral("main")].toString().toStdString();
            const auto reading = notation::parse(main, notation::Dialect::Track);
            QVERIFY2(reading.ok() && reading.blocks == m_squad.sessions[i].workout.main, main.c_str());
        }
    }

    void keysNameTheirUnits()
    {
        QSet<QString> keys;
        collectKeys(m_json, keys);
        QVERIFY(keys.size() > 50);
        static const QRegularExpression wanted(QStringLiteral("^[a-z][a-z0-9_]*$"));
        static const QRegularExpression bare(QStringLiteral("^(time|distance|duration|length)$"));
        for (const auto &key : keys) {
            QVERIFY2(wanted.match(key).hasMatch(), qPrintable(key));
            QVERIFY2(!bare.match(key).hasMatch(), qPrintable(key));
        }
    }
};

QTEST_APPLESS_MAIN(TestSquadJson)
#include "tst_squadjson.moc"
