// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/rung.h"

#include <QTest>

using namespace fivepace;

Q_DECLARE_METATYPE(fivepace::PaceRung)
Q_DECLARE_METATYPE(fivepace::FivePaces)

using enum fivepace::PaceRung;

class TestRung : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRungComesBackFromItsCode();
    void codesAreThoseOfTheFile();
    void everyRoleComesBackFromItsCode();
    void onlyRacesHaveALength();
    void onlyTheExactLengthIsARung();
    void the1500AndTheMileShareAStep();
    void theNextSlowerRungIsOneStepOn_data();
    void theNextSlowerRungIsOneStepOn();
    void fivePacesFollowTheLadder_data();
    void fivePacesFollowTheLadder();
    void aRoleIsFoundByItsStep();
    void fastWorkIs400PaceAndFaster();
};

void TestRung::everyRungComesBackFromItsCode()
{
    for (const auto rung : kAllRungs)
        QCOMPARE(rungFromCode(codeOf(rung)), std::optional(rung));
    QVERIFY(!rungFromCode("1600"));
    QVERIFY(!rungFromCode(""));
    QVERIFY(!rungFromCode("MILE"));
}

void TestRung::codesAreThoseOfTheFile()
{
    QByteArray codes;
    for (const auto rung : kAllRungs)
        codes += QByteArray::fromStdString(std::string(codeOf(rung))) + ' ';
    QCOMPARE(codes, QByteArray("max_velocity 400 800 1500 mile 3000 5000 10000 60min 90min "));
}

void TestRung::everyRoleComesBackFromItsCode()
{
    for (const auto role : kAllRoles)
        QCOMPARE(roleFromCode(codeOf(role)), std::optional(role));
    QCOMPARE(codeOf(PaceRole::ES2), std::string_view("ES2"));
    QVERIFY(!roleFromCode("ES3"));
}

void TestRung::onlyRacesHaveALength()
{
    for (const auto rung : { MaxVelocity, Min60, Min90 })
        QVERIFY(!lengthOf(rung));
    QCOMPARE(lengthOf(Mile), std::optional(Distance::millimetres(1'609'344)));
    QCOMPARE(lengthOf(M10000), std::optional(Distance::kilometres(10)));
}

void TestRung::onlyTheExactLengthIsARung()
{
    for (const auto rung : kAllRungs) {
        if (const auto length = lengthOf(rung))
            QCOMPARE(rungOfLength(*length), std::optional(rung));
    }
    QVERIFY(!rungOfLength(Distance::metres(1609)));
    QVERIFY(!rungOfLength(Distance::metres(1600)));
    QVERIFY(!rungOfLength(Distance()));
}

void TestRung::the1500AndTheMileShareAStep()
{
    QCOMPARE(stepOf(M1500), stepOf(Mile));
    for (std::size_t i = 1; i < kAllRungs.size(); ++i) {
        if (kAllRungs[i] != Mile)
            QCOMPARE(stepOf(kAllRungs[i]), stepOf(kAllRungs[i - 1]) + 1);
    }
}

void TestRung::theNextSlowerRungIsOneStepOn_data()
{
    QTest::addColumn<PaceRung>("rung");
    QTest::addColumn<PaceRung>("slower");

    QTest::newRow("max velocity") << MaxVelocity << M400;
    QTest::newRow("400") << M400 << M800;
    QTest::newRow("800") << M800 << M1500;
    QTest::newRow("1500") << M1500 << M3000;
    QTest::newRow("mile") << Mile << M3000;
    QTest::newRow("3000") << M3000 << M5000;
    QTest::newRow("5000") << M5000 << M10000;
    QTest::newRow("10 000") << M10000 << Min60;
    QTest::newRow("60 min") << Min60 << Min90;
}

void TestRung::theNextSlowerRungIsOneStepOn()
{
    QFETCH(PaceRung, rung);
    QFETCH(PaceRung, slower);
    QCOMPARE(slowerThan(rung), std::optional(slower));
    QVERIFY(!slowerThan(Min90));
}

void TestRung::fivePacesFollowTheLadder_data()
{
    QTest::addColumn<PaceRung>("target");
    QTest::addColumn<FivePaces>("five");

    // Domain 1.2; the 1500's are Horwill's own.
    QTest::newRow("400") << M400 << FivePaces { { MaxVelocity, MaxVelocity, M400, M800, M1500 } };
    QTest::newRow("800") << M800 << FivePaces { { MaxVelocity, M400, M800, M1500, M3000 } };
    QTest::newRow("1500") << M1500 << FivePaces { { M400, M800, M1500, M3000, M5000 } };
    QTest::newRow("mile") << Mile << FivePaces { { M400, M800, Mile, M3000, M5000 } };
    QTest::newRow("3000") << M3000 << FivePaces { { M800, M1500, M3000, M5000, M10000 } };
    QTest::newRow("5000") << M5000 << FivePaces { { M1500, M3000, M5000, M10000, Min60 } };
    QTest::newRow("10 000") << M10000 << FivePaces { { M3000, M5000, M10000, Min60, Min90 } };
}

void TestRung::fivePacesFollowTheLadder()
{
    QFETCH(PaceRung, target);
    QFETCH(FivePaces, five);
    QCOMPARE(fivePacesFor(target), five);
    QCOMPARE(fivePacesFor(target).at(PaceRole::RP), target);
}

void TestRung::aRoleIsFoundByItsStep()
{
    const auto five = fivePacesFor(M1500);
    QCOMPARE(five.roleOf(M400), std::optional(PaceRole::SS2));
    QCOMPARE(five.roleOf(M5000), std::optional(PaceRole::ES2));
    QCOMPARE(five.roleOf(Mile), std::optional(PaceRole::RP));
    QVERIFY(!five.roleOf(M10000));
    QCOMPARE(fivePacesFor(M400).roleOf(MaxVelocity), std::optional(PaceRole::SS2));
}

/// R6 and R8 of the post are of this work alone.
void TestRung::fastWorkIs400PaceAndFaster()
{
    for (const auto rung : kAllRungs)
        QCOMPARE(isFastWork(rung), rung == MaxVelocity || rung == M400);
}

QTEST_APPLESS_MAIN(TestRung)
#include "tst_rung.moc"
