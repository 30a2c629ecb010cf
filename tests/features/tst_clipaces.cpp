// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

namespace {

QJsonObject sourceOf(const QJsonDocument &paces, const QString &rung)
{
    for (const auto &each : paces[QStringLiteral("ladder")].toArray()) {
        if (each[QStringLiteral("rung")].toString() == rung)
            return each[QStringLiteral("source")].toObject();
    }
    return {};
}

} // namespace

/// Paces asked for on the command line: what is typed is questioned, and what is not said is not made up.
class TestCliPaces : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;

    Answer paces(const QStringList &options) { return m_program.onDay(QStringList { "paces" } + options); }

private Q_SLOTS:
    void bestsThatContradictEachOtherAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("800 faster than twice the 400")
            << QStringList { "--best", "400=60", "--best", "800=1:50" };
        QTest::newRow("the other way round") << QStringList { "--best", "800=1:50", "--best", "400=60" };
        QTest::newRow("a flying sprint slower than the 400")
            << QStringList { "--best", "fly50=9.5", "--best", "400=60" };
        QTest::newRow("one with its day, years ago")
            << QStringList { "--best", "400=60", "--best", "800=1:50@2019-05-03" };
        QTest::newRow("the other one with its day")
            << QStringList { "--best", "800=1:50", "--best", "400=60@2019-05-03" };
        QTest::newRow("behind a third")
            << QStringList { "--best", "1500=3:50", "--best", "400=60", "--best", "800=1:50" };
    }
    void bestsThatContradictEachOtherAreRefused()
    {
        QFETCH(QStringList, options);
        const auto answer = paces(options);
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains("400=60") && answer.err.contains("contradicts"), qPrintable(answer.err));
    }

    void bestsYearsApartDoNotContradictEachOther()
    {
        QCOMPARE(paces({ "--best", "400=60@2023-05-01", "--best", "800=1:50@2026-05-01" }).status, 0);
        QVERIFY(!paces({ "--best", "400=60@2023-05-01", "--best", "800=1:50@2026-05-01" })
                     .out.contains("left out"));
    }

    void ofDatedBestsThatContradictTheOlderIsLeftOutAndSaid()
    {
        const QStringList options { "--best", "400=60@2026-03-01", "--best", "800=1:58@2026-05-01" };
        const auto answer = paces(options);
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.contains(QStringLiteral("1 Mar 2026 is left out of the paces: ")),
            qPrintable(answer.out));
        const auto json = m_program.json(QStringList { "paces" } + options);
        QCOMPARE(json["ladder"][0]["pace_ms_per_400"].toInt(), 55'000);
        QCOMPARE(json["left_out"][0]["result"]["time_ms"].toInt(), 60'000);
        QCOMPARE(json["left_out"][0]["kept"]["time_ms"].toInt(), 118'000);
    }

    void onlyAFlyingSprintGivesMaxVelocity()
    {
        const auto rung = [&](const QString &best) {
            return m_program.json({ "paces", "--best", best, "--best", "400=52" })["ladder"][0]["rung"]
                .toString();
        };
        QCOMPARE(rung("fly30=3.2"), QString("max_velocity"));
        QCOMPARE(rung("flying 30=3.2"), QString("max_velocity"));
        QCOMPARE(rung("30=4.2"), QString("400"));
        QCOMPARE(rung("50=6.5"), QString("400"));
        QCOMPARE(rung("60=7.4"), QString("400"));
        QCOMPARE(paces({ "--best", "fly80=9" }).status, 1);
    }

    void anOldBestStandsBesideThePaceThatANewerResultGives()
    {
        const QStringList options { "--best", "400=51.0@2019-05-04", "--best", "1500=4:00@2026-04-20" };
        QVERIFY2(paces(options).out.contains("PB 51.0, 2019"), qPrintable(paces(options).out));
        const auto json = m_program.json(QStringList { "paces" } + options);
        QCOMPARE(json["ladder"][0]["pace_ms_per_400"].toInt(), 56'000);
        QCOMPARE(json["ladder"][0]["older_best"]["time_ms"].toInt(), 51'000);
        QCOMPARE(json["ladder"][0]["source"]["out_of_date"].toBool(), false);
        const auto alone = paces({ "--best", "400=51.0@2019-05-04" });
        QVERIFY2(alone.out.contains("out of date"), qPrintable(alone.out));
    }

    void aBestFarFromAnotherIsDoubtedAndTaken()
    {
        const auto answer = paces({ "--best", "400=50", "--best", "800=2:20" });
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("2:20.0"));
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.err.contains("400=50") && answer.err.contains("800=2:20"), qPrintable(answer.err));
        QVERIFY(paces({ "--best", "400=51.9", "--best", "800=1:54.8" }).err.isEmpty());
    }

    void severalBestsMayStandInOneOption()
    {
        const auto apart = paces({ "--best", "400=51,9", "--best", "800=1:54,8@2026-05-03" });
        const auto together = paces({ "--best", "400=51,9,800=1:54,8@2026-05-03" });
        QCOMPARE(together.status, 0);
        QVERIFY(together.out.contains("1:54.8 on 3 May 2026"));
        QCOMPARE(together.out, apart.out);
    }

    void aBestWithoutADayHasNone()
    {
        const auto answer = paces({ "--best", "800=1:54.8" });
        QVERIFY2(answer.out.contains("own best, 1:54.8\n"), qPrintable(answer.out));
        QVERIFY(!answer.out.contains("2026") && !answer.out.contains("today"));
        const auto json = m_program.json({ "paces", "--best", "800=1:54.8" });
        for (const auto *rung : { "800", "1500" }) {
            QVERIFY(sourceOf(json, rung)["age_days"].isNull());
            QVERIFY(sourceOf(json, rung)["out_of_date"].isNull());
        }
    }

    void aSprintAloneIsTooShortForTheLadder()
    {
        const auto answer = paces({ "--best", "200=22.5" });
        QVERIFY2(answer.out.contains("no result over 300 m or more yet"), qPrintable(answer.out));
    }

    void aBestWithItsDayHasAnAge()
    {
        const QStringList options { "--best", "800=1:54.8@2026-05-03", "--best", "3000=8:30" };
        const auto answer = paces(options);
        QVERIFY2(answer.out.contains("own race, 1:54.8 on 3 May 2026"), qPrintable(answer.out));
        const auto json = m_program.json(QStringList { "paces" } + options);
        QCOMPARE(sourceOf(json, "800")["age_days"].toInt(), 8);
        QVERIFY(sourceOf(json, "1500")["age_days"].isNull()); // between this and an undated one
    }

    void aDayThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("best");
        QTest::newRow("no day") << "800=1:54.8@soon";
        QTest::newRow("30 February") << "800=1:54.8@2026-02-30";
        QTest::newRow("tomorrow") << "800=1:54.8@2026-05-12";
    }
    void aDayThatCannotBeIsRefused()
    {
        QFETCH(QString, best);
        const auto answer = paces({ "--best", best });
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(best), qPrintable(answer.err));
    }

    void menAreAssumedAloud()
    {
        QVERIFY(paces({ "--best", "800=1:54.8" }).out.contains("Men assumed; --category women"));
        QCOMPARE(m_program.json({ "paces", "--best", "800=1:54.8" })["assumed"]["category"].toString(),
            QString("men"));
        for (const auto *category : { "men", "women" }) {
            const QStringList said { "--best", "800=1:54.8", "--category", category };
            QVERIFY(!paces(said).out.contains("assumed"));
            QVERIFY(m_program.json(QStringList { "paces" } + said)["assumed"].toObject().isEmpty());
        }
        // Riegel and his range know no category.
        QVERIFY(!paces({ "--best", "1500=3:56", "--model", "riegel" }).out.contains("assumed"));
    }

    void aModelOutOfReachNamesWhatLiesOutside()
    {
        const auto out = paces({ "--model", "riegel", "--best", "400=51.9" }).out;
        // 1500, mile, 3000, 5000, 10 000, 60 and 90 min; the 800 itself is out of his range.
        QCOMPARE(out.count(": every own result is outside the range of Riegel (1500"), 7);
        QCOMPARE(out.count(": outside the range of Riegel (1500"), 1);
    }

    void theCategoryOfOneOfTheSquadIsNotSaidAgain()
    {
        QCOMPARE(m_program.onDay({ "example", "squad.fivepace" }).status, 0);
        const auto answer = paces({ "squad.fivepace", "--athlete", "A. Okafor", "--category", "women" });
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("--category"), qPrintable(answer.err));
        QVERIFY(!paces({ "squad.fivepace", "--athlete", "A. Okafor" }).out.contains("assumed"));
    }
};

QTEST_GUILESS_MAIN(TestCliPaces)
#include "tst_clipaces.moc"
