// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timetext.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fivepace::Precision)
Q_DECLARE_METATYPE(fivepace::TimeProblem)

class TestTimeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsTyped_data();
    void aTimeIsReadAsTyped();
    void whatIsNoTimeIsRefusedAtItsPlace_data();
    void whatIsNoTimeIsRefusedAtItsPlace();
    void digitsAloneArePlacedByTheExpectedTime_data();
    void digitsAloneArePlacedByTheExpectedTime();
    void digitsFarFromTheExpectedTimeAreRefused();
    void digitsAloneAreSecondsWhereNothingIsExpected();
    void aTypedRepThatIsNoTimeIsRefused();
    void digitsAloneArePlacedByTheDistance_data();
    void digitsAloneArePlacedByTheDistance();
    void aTimeIsWrittenToItsPrecision_data();
    void aTimeIsWrittenToItsPrecision();
    void whatIsWrittenReadsBackTheSame();
    void aRestIsWrittenAsCoachesDo_data();
    void aRestIsWrittenAsCoachesDo();
};

void TestTimeText::aTimeIsReadAsTyped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("ms");
    QTest::addColumn<Precision>("precision");

    QTest::newRow("tenth") << QByteArray("26.3") << 26'300 << Precision::Tenth;
    QTest::newRow("hundredth is not a tenth") << QByteArray("26.30") << 26'300 << Precision::Hundredth;
    QTest::newRow("thousandth") << QByteArray("26.305") << 26'305 << Precision::Thousandth;
    QTest::newRow("comma") << QByteArray("26,30") << 26'300 << Precision::Hundredth;
    QTest::newRow("comma after minutes") << QByteArray("1:04,2") << 64'200 << Precision::Tenth;
    QTest::newRow("whole seconds") << QByteArray("62") << 62'000 << Precision::Second;
    QTest::newRow("over a minute in seconds") << QByteArray("64.2") << 64'200 << Precision::Tenth;
    QTest::newRow("minutes") << QByteArray("2:08") << 128'000 << Precision::Second;
    QTest::newRow("minutes and tenths") << QByteArray("1:04.2") << 64'200 << Precision::Tenth;
    QTest::newRow("many minutes") << QByteArray("70:49") << 4'249'000 << Precision::Second;
    QTest::newRow("hours") << QByteArray("1:10:49") << 4'249'000 << Precision::Second;
    QTest::newRow("seconds mark") << QByteArray("62\"") << 62'000 << Precision::Second;
    QTest::newRow("two single quotes") << QByteArray("62''") << 62'000 << Precision::Second;
    QTest::newRow("minute mark") << QByteArray("1'52\"") << 112'000 << Precision::Second;
    QTest::newRow("tenths behind the seconds' mark") << QByteArray("1'53\"9") << 113'900 << Precision::Tenth;
    QTest::newRow("seconds alone, hundredths") << QByteArray("53\"92") << 53'920 << Precision::Hundredth;
    QTest::newRow("minute mark, tenths") << QByteArray("1'52.4\"") << 112'400 << Precision::Tenth;
    QTest::newRow("minute mark alone") << QByteArray("5'") << 300'000 << Precision::Second;
    QTest::newRow("curly quotes") << QByteArray("1\u2019"
                                                "52.4\u201d")
                                  << 112'400 << Precision::Tenth;
    QTest::newRow("primes") << QByteArray("1\u2032"
                                          "52\u2033")
                            << 112'000 << Precision::Second;
    QTest::newRow("s") << QByteArray("26.3s") << 26'300 << Precision::Tenth;
    QTest::newRow("blanks round it") << QByteArray("  26.3 ") << 26'300 << Precision::Tenth;
    QTest::newRow("the longest") << QByteArray("24:00:00") << 86'400'000 << Precision::Second;
}

void TestTimeText::aTimeIsReadAsTyped()
{
    QFETCH(QByteArray, text);
    QFETCH(int, ms);
    QFETCH(Precision, precision);
    const auto reading = readTime(text.toStdString());
    QVERIFY(reading.time.has_value());
    QCOMPARE(*reading.time, (RepTime { Duration(ms), precision, TimingMethod::Hand }));
}

void TestTimeText::whatIsNoTimeIsRefusedAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TimeProblem>("problem");
    QTest::addColumn<int>("at");

    QTest::newRow("nothing") << QByteArray("") << TimeProblem::Empty << 0;
    QTest::newRow("blanks") << QByteArray("  \t") << TimeProblem::Empty << 0;
    QTest::newRow("zero") << QByteArray("0") << TimeProblem::Zero << 0;
    QTest::newRow("zero to the hundredth") << QByteArray("0:00.00") << TimeProblem::Zero << 0;
    QTest::newRow("negative") << QByteArray("-26.3") << TimeProblem::Negative << 0;
    QTest::newRow("99:99") << QByteArray("99:99") << TimeProblem::SixtyOrMore << 3;
    QTest::newRow("1:60") << QByteArray("1:60") << TimeProblem::SixtyOrMore << 2;
    QTest::newRow("sixty minutes under an hour") << QByteArray("1:60:00") << TimeProblem::SixtyOrMore << 2;
    QTest::newRow("place after a curly quote") << QByteArray("1\u2019"
                                                             "60")
                                               << TimeProblem::SixtyOrMore << 4;
    QTest::newRow("letter") << QByteArray("3:7x") << TimeProblem::NotATime << 3;
    QTest::newRow("letters") << QByteArray("fast") << TimeProblem::NotATime << 0;
    QTest::newRow("place counts blanks") << QByteArray("  3:7x") << TimeProblem::NotATime << 5;
    QTest::newRow("nothing before the colon") << QByteArray(":30") << TimeProblem::NotATime << 0;
    QTest::newRow("nothing after the colon") << QByteArray("1:") << TimeProblem::NotATime << 2;
    QTest::newRow("nothing after the point") << QByteArray("26.") << TimeProblem::NotATime << 3;
    QTest::newRow("four decimals") << QByteArray("26.3333") << TimeProblem::NotATime << 3;
    QTest::newRow("two points") << QByteArray("26.3.1") << TimeProblem::NotATime << 4;
    QTest::newRow("four parts") << QByteArray("1:02:03:04") << TimeProblem::NotATime << 10;
    QTest::newRow("over a day") << QByteArray("24:00:01") << TimeProblem::TooLong << 0;
    QTest::newRow("more digits than a number holds")
        << QByteArray("1:99999999999999999999") << TimeProblem::TooLong << 2;
}

void TestTimeText::whatIsNoTimeIsRefusedAtItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(TimeProblem, problem);
    QFETCH(int, at);
    const auto reading = readTime(text.toStdString());
    QVERIFY(!reading.time);
    QCOMPARE(reading.problem, problem);
    QCOMPARE(static_cast<int>(reading.at), at);
}

void TestTimeText::digitsAloneArePlacedByTheExpectedTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expectedMs");
    QTest::addColumn<int>("ms");
    QTest::addColumn<Precision>("precision");

    QTest::newRow("263 near 26.3") << QByteArray("263") << 26'300 << 26'300 << Precision::Tenth;
    QTest::newRow("2631 near 26.3") << QByteArray("2631") << 26'300 << 26'310 << Precision::Hundredth;
    QTest::newRow("26 near 26.3") << QByteArray("26") << 26'300 << 26'000 << Precision::Second;
    QTest::newRow("1042 near 64") << QByteArray("1042") << 64'000 << 64'200 << Precision::Tenth;
    QTest::newRow("642 near 64") << QByteArray("642") << 64'000 << 64'200 << Precision::Tenth;
    QTest::newRow("104 near 64") << QByteArray("104") << 64'000 << 64'000 << Precision::Second;
    QTest::newRow("10421 near 64") << QByteArray("10421") << 64'000 << 64'210 << Precision::Hundredth;
    QTest::newRow("208 near 2:08") << QByteArray("208") << 128'000 << 128'000 << Precision::Second;
    QTest::newRow("2084 near 2:08") << QByteArray("2084") << 128'000 << 128'400 << Precision::Tenth;
    QTest::newRow("68 near 6.7") << QByteArray("68") << 6'700 << 6'800 << Precision::Tenth;
    QTest::newRow("681 near 6.7") << QByteArray("681") << 6'700 << 6'810 << Precision::Hundredth;
    QTest::newRow("with a colon it stands as typed")
        << QByteArray("1:04.2") << 26'300 << 64'200 << Precision::Tenth;
    QTest::newRow("with a comma it stands as typed")
        << QByteArray("64,2") << 26'300 << 64'200 << Precision::Tenth;
    QTest::newRow("blanks round it") << QByteArray(" 263 ") << 26'300 << 26'300 << Precision::Tenth;
    QTest::newRow("far from anything expected") << QByteArray("48") << 26'300 << 48'000 << Precision::Second;
}

void TestTimeText::digitsAloneArePlacedByTheExpectedTime()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expectedMs);
    QFETCH(int, ms);
    QFETCH(Precision, precision);
    const auto reading = readTypedRep(text.toStdString(), Duration(expectedMs));
    QVERIFY(reading.time.has_value());
    QCOMPARE(reading.time->time.count(), ms);
    QCOMPARE(reading.time->precision, precision);
}

void TestTimeText::digitsFarFromTheExpectedTimeAreRefused()
{
    for (const auto *text : { "571", "571568", "26" }) {
        const auto reading = readTypedRep(text, 169'300ms);
        QVERIFY2(!reading.time, text);
        QCOMPARE(reading.problem, TimeProblem::FarFromExpected);
    }
    QVERIFY(readTypedRep("57.1", 169'300ms).time);
}

void TestTimeText::digitsAloneAreSecondsWhereNothingIsExpected()
{
    QCOMPARE(readTypedRep("263", {}).time, (std::optional(RepTime { 263s, Precision::Second })));
    QCOMPARE(readTypedRep("263", Duration()).time, (std::optional(RepTime { 263s, Precision::Second })));
}

void TestTimeText::aTypedRepThatIsNoTimeIsRefused()
{
    QCOMPARE(readTypedRep("0", 26s).problem, TimeProblem::Zero);
    QCOMPARE(readTypedRep("", 26s).problem, TimeProblem::Empty);
    QCOMPARE(readTypedRep("26x", 26s).at, std::size_t(2));
    QVERIFY(!readTypedRep("999999999999", 26s).time);
}

void TestTimeText::digitsAloneArePlacedByTheDistance_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("metres");
    QTest::addColumn<int>("ms");
    QTest::addColumn<Precision>("precision");
    QTest::newRow("tenths") << QByteArray("565") << 400 << 56'500 << Precision::Tenth;
    QTest::newRow("seconds stay seconds") << QByteArray("75") << 400 << 75'000 << Precision::Second;
    QTest::newRow("minutes and tenths") << QByteArray("2081") << 800 << 128'100 << Precision::Tenth;
    QTest::newRow("minutes") << QByteArray("400") << 1500 << 240'000 << Precision::Second;
    QTest::newRow("a long race") << QByteArray("15305") << 5000 << 930'500 << Precision::Tenth;
    QTest::newRow("a sprint") << QByteArray("35") << 30 << 3'500 << Precision::Tenth;
    QTest::newRow("with its point it is what it says")
        << QByteArray("56.5") << 800 << 56'500 << Precision::Tenth;
}

void TestTimeText::digitsAloneArePlacedByTheDistance()
{
    QFETCH(QByteArray, text);
    QFETCH(int, metres);
    QFETCH(int, ms);
    QFETCH(Precision, precision);
    const auto reading = readRunTime(text.toStdString(), Distance::metres(metres));
    QVERIFY(reading.time);
    QCOMPARE(reading.time->time, Duration(ms));
    QCOMPARE(reading.time->precision, precision);
}

void TestTimeText::aTimeIsWrittenToItsPrecision_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("tenth") << 26'300 << Precision::Tenth << QByteArray("26.3");
    QTest::newRow("hundredth") << 26'300 << Precision::Hundredth << QByteArray("26.30");
    QTest::newRow("thousandth") << 26'305 << Precision::Thousandth << QByteArray("26.305");
    QTest::newRow("half goes up") << 26'250 << Precision::Tenth << QByteArray("26.3");
    QTest::newRow("under half goes down") << 26'249 << Precision::Tenth << QByteArray("26.2");
    QTest::newRow("rounding reaches the minute") << 59'960 << Precision::Tenth << QByteArray("1:00.0");
    QTest::newRow("rounding reaches the hour") << 3'599'950 << Precision::Tenth << QByteArray("1:00:00.0");
    QTest::newRow("a minute") << 64'200 << Precision::Tenth << QByteArray("1:04.2");
    QTest::newRow("hundredths after minutes") << 897'500 << Precision::Hundredth << QByteArray("14:57.50");
    QTest::newRow("an hour") << 4'249'000 << Precision::Second << QByteArray("1:10:49");
    QTest::newRow("under a second") << 90 << Precision::Tenth << QByteArray("0.1");
}

void TestTimeText::aTimeIsWrittenToItsPrecision()
{
    QFETCH(int, ms);
    QFETCH(Precision, precision);
    QFETCH(QByteArray, text);
    QCOMPARE(timeText(Duration(ms), precision), text.toStdString());
    QCOMPARE(timeText(RepTime { Duration(ms), precision }), text.toStdString());
}

void TestTimeText::whatIsWrittenReadsBackTheSame()
{
    constexpr std::array units { 1000, 100, 10, 1 };
    for (int precision = 0; precision < 4; ++precision) {
        for (int i = 1; i < 4000; ++i) {
            const RepTime time { Duration(static_cast<std::int64_t>(i) * i * units[precision] % 86'400'000
                                     + units[precision]),
                static_cast<Precision>(precision) };
            QCOMPARE(readTime(timeText(time)).time, std::optional(time));
            QCOMPARE(readTypedRep(timeText(time), time.time).time, std::optional(time));
        }
    }
}

void TestTimeText::aRestIsWrittenAsCoachesDo_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("seconds") << 45'000 << QByteArray("0:45");
    QTest::newRow("few seconds") << 5'000 << QByteArray("0:05");
    QTest::newRow("minutes") << 90'000 << QByteArray("1:30");
    QTest::newRow("ten minutes") << 600'000 << QByteArray("10:00");
    QTest::newRow("an hour") << 3'600'000 << QByteArray("1:00:00");
    QTest::newRow("tenths where there are any") << 45'500 << QByteArray("0:45.5");
    QTest::newRow("tenths of few seconds") << 5'500 << QByteArray("0:05.5");
    QTest::newRow("rounding reaches ten seconds") << 9'960 << QByteArray("0:10.0");
    QTest::newRow("none") << 0 << QByteArray("0:00");
}

void TestTimeText::aRestIsWrittenAsCoachesDo()
{
    QFETCH(int, ms);
    QFETCH(QByteArray, text);
    QCOMPARE(restText(Duration(ms)), text.toStdString());
}

QTEST_APPLESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
