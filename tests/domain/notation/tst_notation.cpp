// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include <QFile>
#include <QTest>

using namespace fivepace;

namespace {

QStringList linesOf(const char *name)
{
    QFile file(QStringLiteral(FIVEPACE_TEST_DATA "/golden/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", name);
    QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

/// A golden file: three lines a case: what a coach wrote (\n for a new line), the canonical text, and the
/// sums "reps metres recovery-seconds" with + behind recoveries that are not all stated; behind a bar what is
/// read one way of several, each with its kind and place. Lines with # are comments.
void addGolden(const char *name)
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("sums");
    const auto lines = linesOf(name);
    QCOMPARE(lines.size() % 3, 0);
    for (qsizetype i = 0; i < lines.size(); i += 3)
        QTest::newRow(qPrintable(lines[i]))
            << QString(lines[i]).replace("\\n", "\n") << lines[i + 1] << lines[i + 2];
}

/// "read_as_seconds@9-11": what is said of which characters.
QStringList placed(const std::vector<notation::Remark> &remarks)
{
    QStringList texts;
    for (const auto &remark : remarks)
        texts << QStringLiteral("%1@%2-%3")
                     .arg(QString::fromLatin1(notation::codeOf(remark.kind).data()))
                     .arg(remark.from)
                     .arg(remark.to);
    return texts;
}

QString saidOf(const notation::Reading &reading)
{
    const auto said = placed(reading.assumptions);
    return said.isEmpty() ? QString() : QStringLiteral(" | ") + said.join(QStringLiteral(", "));
}

QString sumsOf(const Blocks &blocks)
{
    const auto totals = totalsOf(blocks);
    return QStringLiteral("%1 %2 %3%4")
        .arg(totals.reps)
        .arg(totals.distance.inMetres())
        .arg(totals.recovery.count() / 1000)
        .arg(totals.recoveryComplete ? "" : "+");
}

} // namespace

/// notation.txt holds the published lines, notationrelatives.txt how else coaches write, notationicu.txt
/// steps of intervals.icu.
class TestNotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coachesLinesMeanWhatTheySay_data()
    {
        addGolden("notation.txt");
        addGolden("notationrelatives.txt");
    }

    void coachesLinesMeanWhatTheySay()
    {
        QFETCH(QString, written);
        QFETCH(QString, canonical);
        QFETCH(QString, sums);
        const auto reading = notation::parse(written.toStdString());
        QCOMPARE(QString::fromStdString(notation::print(reading.blocks)), canonical);
        QCOMPARE(sumsOf(reading.blocks) + saidOf(reading), sums);
        QVERIFY(reading.ok());
        QVERIFY(notation::parse(canonical.toStdString()).blocks == reading.blocks);
    }

    void everyRemarkStandsAtItsPlace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        const auto lines = linesOf("notationremarks.txt");
        QCOMPARE(lines.size() % 2, 0);
        for (qsizetype i = 0; i < lines.size(); i += 2)
            QTest::newRow(qPrintable(lines[i])) << QString(lines[i]).replace("\\n", "\n") << lines[i + 1];
    }

    void everyRemarkStandsAtItsPlace()
    {
        QFETCH(QString, written);
        const auto icu = QStringLiteral("icu: ");
        const bool isSteps = written.startsWith(icu);
        const auto reading = notation::parse(written.mid(isSteps ? icu.size() : 0).toStdString(),
            isSteps ? notation::Dialect::IntervalsIcu : notation::Dialect::Track);
        const auto said = placed(reading.assumptions) + placed(reading.problems);
        QTEST(said.join(QStringLiteral(", ")), "said");
    }

    void everyKindOfRemarkIsHeldByALine()
    {
        QString held;
        for (const auto *file :
            { "notation.txt", "notationrelatives.txt", "notationicu.txt", "notationremarks.txt" })
            held += linesOf(file).join(u'\n');
        for (const auto &[kind, code] : notation::kRemarkCodes) {
            if (kind != notation::RemarkKind::TextTooLong) // nonsenseGivesAMessageAtOnce
                QVERIFY2(held.contains(QLatin1String(code) + u'@'), code);
        }
    }

    void whatIsNotUnderstoodIsShownWhereItStands()
    {
        const auto reading = notation::parse("4 × 100m @ warp speed");
        QVERIFY(!reading.ok());
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems[0].from, std::size_t(9));
        QVERIFY(reading.problems[0].text.find("warp") != std::string::npos);
        QCOMPARE(totalsOf(reading.blocks).reps, 4); // and the rest is kept
    }

    void whatIsAmbiguousIsReadOneWayAndSaysSo()
    {
        const auto reading = notation::parse("8x400 w/ 90 SR");
        QVERIFY(reading.ok());
        QCOMPARE(reading.assumptions.size(), std::size_t(1));
        QCOMPARE(reading.assumptions[0].text, std::string("90"));
    }

    void aColonWantsTwoDigitsBehindIt()
    {
        const auto reading = notation::parse("5 x 400 in 1:5");
        QVERIFY(!reading.ok());
        QCOMPARE(reading.problems[0].text, std::string("5"));
        QVERIFY(notation::parse("5 x 400 in 1:05.5").ok());
    }

    void whatCannotBeRunAsItStandsIsAProblemInItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("a send-off is no recovery") << "10 x 100 on 2:00"
                                                   << "on 2:00";
        QTest::newRow("every") << "6 x 400 every 3 min"
                               << "every 3 min";
        QTest::newRow("no step of the ladder") << "3 x 300 @ 600 pace"
                                               << "600 pace";
        QTest::newRow("slower than the ladder") << "2 x 20 min @ marathon pace"
                                                << "marathon pace";
        QTest::newRow("a scale of its own") << "5 x 2000 @ RPE 7"
                                            << "RPE 7";
        QTest::newRow("a second recovery") << "300m. 7:00 Rec. 2:00 Rec. 300m"
                                           << "2:00 Rec";
        QTest::newRow("a recovery that grows") << "5 x 300, 4 min, +1 min each rep"
                                               << "+1 min each rep";
        QTest::newRow("no time for a rep") << "5 x 300, 4 min walk, last one 6 min"
                                           << "last one 6 min";
        QTest::newRow("a time and its recovery by a slash") << "6 x 200 @ 30/60"
                                                            << "@ 30/60";
        QTest::newRow("parts that are no rep") << "2 x 6 x 400 (100/400)"
                                               << "(100/400)";
        QTest::newRow("reps that a recovery is for") << "5 x 1000, 5 x 200, rest 2 min (1000s)"
                                                     << "(1000s)";
        QTest::newRow("a ladder not written out") << "100 to 500 in 100s, walk back"
                                                  << "in 100s";
        QTest::newRow("a second group, by number") << "Group 1: 4 x 400, Group 2: 3 x 400, 4 min"
                                                   << "Group 2: 3 x 400, 4 min";
        QTest::newRow("a second time") << "8 x 400m (62\", 63\"), 90s rest"
                                       << "63\"";
        QTest::newRow("times for other reps") << "5 x 400 in 64, 63, 62"
                                              << ", 63, 62";
        QTest::newRow("farther than anyone runs") << "4 x 9000 km"
                                                  << "4 x 9000 km";
        QTest::newRow("words") << "4 x 400 tomorrow"
                               << "tomorrow";
        QTest::newRow("a share of what is not said") << "10 x 300, rest half the rep"
                                                     << "rest half the rep";
        QTest::newRow("twice what is not said") << "8 x 200, recovery double the rep time"
                                                << "recovery double the rep time";
        QTest::newRow("boys and girls") << "8 x 400 boys 64, girls 72, 90s rec"
                                        << "boys 64, girls 72";
        QTest::newRow("A and B") << "6 x 300 (A 45, B 48), 2 min rec"
                                 << "(A 45, B 48)";
        QTest::newRow("three groups on a line of their own")
            << "10 x 400\nA group 64, B group 68, C group 72\n90 sec rest"
            << "A group 64, B group 68, C group 72";
        QTest::newRow("lettered groups") << "5 x 1000: A) 3:00 B) 3:15 C) 3:30, 2 min jog"
                                         << ": A) 3:00 B) 3:15 C) 3:30";
        QTest::newRow("two times for three reps") << "3 x 800 2 min recovery: 2:20, 2:18"
                                                  << ": 2:20, 2:18";
        QTest::newRow("a second group") << "Boys 6 x 800 in 2:08, girls 6 x 800 in 2:24"
                                        << "girls 6 x 800 in 2:24";
        QTest::newRow("fewer times than reps") << "6 x 400, 90s rec. 72, 71, 70"
                                               << ". 72, 71, 70";
        QTest::newRow("more times than reps") << "3 x 400, 90s rec: 72, 71, 70, 70"
                                              << ": 72, 71, 70, 70";
    }

    void whatCannotBeRunAsItStandsIsAProblemInItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto reading = notation::parse(text.toStdString());
        QVERIFY(!reading.ok());
        QCOMPARE(QString::fromStdString(reading.problems[0].text), place);
        QVERIFY(!reading.blocks.empty()); // and the rest is kept
    }

    void timesAndGroupsNeverMakeReps()
    {
        for (const auto *text : { "8 x 400 boys 64, girls 72, 90s rec", "6 x 400, 90s rec. 72, 71, 70",
                 "6 x 300 (A 45, B 48), 2 min rec", "Boys 6 x 800 in 2:08, girls 6 x 800 in 2:24" }) {
            const auto blocks = notation::parse(text).blocks;
            QCOMPARE(static_cast<int>(runningOrder(blocks).size()), QString(text).contains("8 x") ? 8 : 6);
        }
    }

    void theMainSetStandsBetweenItsLabels()
    {
        const auto reading = notation::parse(
            "Warm-up: 15 min jog. Main set: 6 x 800 @ 5k pace, 2 min rec. Cool-down: 10 min easy");
        QVERIFY(reading.ok());
        QCOMPARE(notation::print(reading.warmUp), std::string("15 min #jog"));
        QCOMPARE(notation::print(reading.blocks), std::string("6 × 800 m (at 5000 pace) [2:00]"));
        QCOMPARE(notation::print(reading.coolDown), std::string("10 min (easy)"));
    }

    void whatIsReadOneWayOfSeveralIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("whose goal") << "4 x 400 @ goal pace, 2 min rest"
                                    << "goal pace";
        QTest::newRow("a lap") << "8 x 400m with 1 lap jog"
                               << "1 lap";
        QTest::newRow("plural or seconds") << "10 x 100s, 1 min rest"
                                           << "100s";
        QTest::newRow("minutes, not metres") << "6 x 400, 2m rest"
                                             << "2m";
        QTest::newRow("offset without a length") << "6 x 400 @ RP - 2, 90 s rest"
                                                 << "- 2";
        QTest::newRow("equal to a time not known") << "8 x 400 equal rest"
                                                   << "equal rest";
        QTest::newRow("a time and no word") << "6 x 400 (90)"
                                            << "90";
        QTest::newRow("one recovery for a list") << "400, 300, 200 with 3 min rest"
                                                 << "3 min rest";
        QTest::newRow("one pace for a list") << "400, 300, 200 @ 800 pace"
                                             << "@ 800 pace";
        QTest::newRow("comparison without a figure") << "4 x 400 slightly faster than 5k pace"
                                                     << "slightly faster than";
        QTest::newRow("a time alone that is run") << "4 x 200, 60 s, then 20 min"
                                                  << "20 min";
        QTest::newRow("flat out or at most") << "6 x 400, 3 min max"
                                             << "3 min max";
        QTest::newRow("a distance alone behind reps") << "6 x 400, 200 m"
                                                      << "200 m";
        QTest::newRow("a line of its own") << "6 x 400, 1 min\n15 min"
                                           << "15 min";
        QTest::newRow("too slow to be run") << "6 x 400, 200 in 90 s"
                                            << "200 in 90 s";
        QTest::newRow("about") << "4 x 400 in about 64 s"
                               << "about";
    }

    void whatIsReadOneWayOfSeveralIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto reading = notation::parse(text.toStdString());
        QVERIFY(reading.ok());
        QStringList places;
        for (const auto &remark : reading.assumptions)
            places += QString::fromStdString(remark.text);
        QVERIFY2(places.contains(place), qPrintable(places.join(u'|')));
    }

    void theStandardFormIsReadWithoutARemark_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : { "10 x 400 (62\") [3']", "4 x 3 x 400 (56\") [3' & 5']",
                 "2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets",
                 "3 x (100m. 2:30 Rec. 200m. 5:00 Rec)", "8 x 400m @ 1500 pace, 2 min jog" })
            QTest::newRow(text) << text;
    }

    void theStandardFormIsReadWithoutARemark()
    {
        QFETCH(QString, text);
        const auto reading = notation::parse(text.toStdString());
        QVERIFY(reading.ok());
        QVERIFY(reading.assumptions.empty());
    }

    void warmUpAndCoolDownStandApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << "WU 15 min, 4 x 80m strides\n6 x 800 @ 5k pace, 2 min jog\nCD 10 min";
        QTest::newRow("headings")
            << "Warm-up: 15 min, 4 x 80m strides\nMain: 6 x 800 @ 5k, 2' jog\nCool-down: 10 min";
        QTest::newRow("one line") << "15 min WU / 6 x 800 @ 5k, 2 min jog / 10 min CD";
        QTest::newRow("German")
            << "Einlaufen 15 min, 4 x 80m Steigerungen\n6 x 800m im 5km-Tempo, 2 min TP\nAuslaufen 10 min";
    }

    void warmUpAndCoolDownStandApart()
    {
        QFETCH(QString, text);
        const auto reading = notation::parse(text.toStdString());
        QVERIFY(reading.ok());
        QVERIFY(!reading.warmUp.empty());
        QCOMPARE(QString::fromStdString(notation::print(reading.blocks)),
            QStringLiteral("6 × 800 m (at 5000 pace) [2:00 jog]"));
        QCOMPARE(QString::fromStdString(notation::print(reading.coolDown)), QStringLiteral("10 min"));
    }

    void eachLineSaysHowManyBlocksItGave()
    {
        const std::string text = "WU 10 min\n4 x 100m. 2:30 Rec\n5:00 rest\n300m, 200m\n2 sets:\n400m\n300m";
        const auto reading = notation::parse(text);
        QVERIFY(reading.ok());
        QCOMPARE(reading.lines.size(), std::size_t(3));
        std::vector<std::string> lines;
        std::size_t blocks = 0;
        for (const auto &line : reading.lines) {
            lines.push_back(text.substr(line.from, line.to - line.from));
            blocks += line.blocks;
        }
        QCOMPARE(lines[0], std::string("4 x 100m. 2:30 Rec\n5:00 rest"));
        QCOMPARE(lines[1], std::string("300m, 200m"));
        QCOMPARE(lines[2], std::string("2 sets:\n400m\n300m"));
        QCOMPARE(blocks, reading.blocks.size());
    }

    void intervalsIcuMeansWhatItSays_data() { addGolden("notationicu.txt"); }

    void intervalsIcuMeansWhatItSays()
    {
        QFETCH(QString, written);
        QFETCH(QString, canonical);
        QFETCH(QString, sums);
        const auto reading = notation::parse(written.toStdString(), notation::Dialect::IntervalsIcu);
        QVERIFY(reading.ok());
        QCOMPARE(QString::fromStdString(notation::print(reading.blocks)), canonical);
        QCOMPARE(sumsOf(reading.blocks) + saidOf(reading), sums);
    }

    void mIsMinutesInIntervalsIcu()
    {
        const auto reading = notation::parse("4x 2m", notation::Dialect::IntervalsIcu);
        QCOMPARE(totalsOf(reading.blocks).repDuration, std::chrono::milliseconds(8 * 60'000));
    }

    void nonsenseGivesAMessageAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("a milliard reps") << "1000000000 x 100m";
        QTest::newRow("nested counts") << "100 x 100 x 100 x 100m";
        QTest::newRow("too long") << QString(20'000, 'x');
        QTest::newRow("deep") << QString("2 x (").repeated(3000) + "100m";
        QTest::newRow("closing brackets") << QString(")]}").repeated(500);
        QTest::newRow("control characters") << QString(QChar(1)) + QChar(7) + "\t400";
        QTest::newRow("right to left") << QString::fromUtf8("שלום 4 × 100");
        QTest::newRow("zero") << "0 x 100m";
        QTest::newRow("words") << "see you on Tuesday";
        QTest::newRow("huge number") << "4 x 99999999999999999999999m";
    }

    void nonsenseGivesAMessageAtOnce()
    {
        QFETCH(QString, text);
        const auto reading = notation::parse(text.toStdString());
        QVERIFY(!reading.ok() || totalsOf(reading.blocks).reps <= kMostReps);
        for (const auto &problem : reading.problems)
            QVERIFY(!notation::codeOf(problem.kind).empty());
    }
};

QTEST_APPLESS_MAIN(TestNotation)
#include "tst_notation.moc"
