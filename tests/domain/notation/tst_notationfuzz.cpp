// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace fivepace;

namespace {

constexpr int kInputs = 3000;
constexpr unsigned kSeed = 1997; // the same inputs in every run

std::vector<std::string> goldenLines()
{
    std::vector<std::string> lines;
    for (const auto *name : { "notation.txt", "notationrelatives.txt" }) {
        QFile file(QStringLiteral(FIVEPACE_TEST_DATA "/golden/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const auto &line : file.readAll().split('\n'))
            lines.push_back(line.toStdString());
    }
    return lines;
}

/// Cuts, doubles, swaps and strange characters put into coaches' lines.
class Mutator {
public:
    Mutator(std::vector<std::string> lines, unsigned seed)
        : m_lines(std::move(lines))
        , m_random(seed)
    {
    }

    std::string next()
    {
        auto text = any();
        for (auto turns = 1 + below(4); turns > 0; --turns)
            mutate(text);
        return text;
    }

private:
    std::size_t below(std::size_t n) { return n == 0 ? 0 : m_random() % n; }
    const std::string &any() { return m_lines[below(m_lines.size())]; }

    void mutate(std::string &text)
    {
        static const std::vector<std::string> kPieces { "(", ")", "[", "]", "{", "}", "x", "×", "-", ":", ",",
            "/", "'", "\"", "@", "#", "0", "9", "1000000000", "99999999999999999999", "rest", "per", "flying",
            "slower than", "\n", ";", "\x01", "\xff", "\xf0\x9f", "\u202e", "שלום", "as", "to", "%", "?",
            "&" };
        const auto at = below(text.size() + 1);
        switch (below(4)) {
        case 0:
            text.erase(at, 1 + below(6));
            break;
        case 1:
            text.insert(at, kPieces[below(kPieces.size())]);
            break;
        case 2:
            text.insert(at, text.substr(below(text.size() + 1), below(12)));
            break;
        default:
            text = text.substr(0, at) + any();
        }
    }

    std::vector<std::string> m_lines;
    std::mt19937 m_random;
};

} // namespace

/// Whatever is typed: no crash, no hang, every remark stands inside the text, and what is understood reads
/// back from what is written.
class TestNotationFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remarksStandInsideWhateverIsTyped()
    {
        const auto lines = goldenLines();
        QVERIFY(lines.size() > 100);
        Mutator mutator(lines, kSeed);
        for (int i = 0; i < kInputs; ++i) {
            const auto text = mutator.next();
            for (const auto dialect : { notation::Dialect::Track, notation::Dialect::IntervalsIcu }) {
                const auto reading = notation::parse(text, dialect);
                auto remarks = reading.problems;
                remarks.insert(remarks.end(), reading.assumptions.begin(), reading.assumptions.end());
                for (const auto &remark : remarks) {
                    QVERIFY2(remark.from <= remark.to && remark.to <= text.size(), text.c_str());
                    QVERIFY2(!notation::codeOf(remark.kind).empty(), text.c_str());
                }
                QVERIFY2(runningOrder(reading.blocks).size() <= std::size_t(kMostReps), text.c_str());
                (void)notation::print(reading.blocks);
            }
        }
    }

    /// Found by fuzz_notation.
    void whatOnceBrokeALawHoldsItNow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("set") << "800, 2 x 300 x 2, first 3 @ 10k, last 2 @ 5k";
        QTest::newRow("times") << "300, 2000+200+150: (8\", 6')";
        QTest::newRow("lists") << "3 x(400-60\", 300/44\", 200/28\")(3' & 6'";
        QTest::newRow("decimals") << "4 x 32.048 m";
        QTest::newRow("times behind times") << "1, 2, 3, 4, 2, 4, 5, 4, 3, 2, 1 minute 5s";
        QTest::newRow("a word with a figure behind #") << "45 min#GA1";
        QTest::newRow("nothing to something") << "(105 15-00 960";
        QTest::newRow("offset") << "5 x 300m 100 s slower than RP";
        QTest::newRow("a time and its pause under sets") << "3 x (400, 200); run 2 min [5:00]";
        QTest::newRow("the same in prose") << "2 x (6 x 400m)\nrun 1 min. 5:00 Rec";
    }
    void whatOnceBrokeALawHoldsItNow()
    {
        QFETCH(QString, text);
        const auto reading = notation::parse(text.toStdString());
        QCOMPARE(notation::parse(notation::print(reading.blocks)).blocks, reading.blocks);
    }

    void whateverIsUnderstoodReadsBackFromWhatIsWritten()
    {
        Mutator mutator(goldenLines(), kSeed + 1);
        int understood = 0;
        for (int i = 0; i < kInputs; ++i) {
            const auto text = mutator.next();
            for (const auto dialect : { notation::Dialect::Track, notation::Dialect::IntervalsIcu }) {
                const auto reading = notation::parse(text, dialect);
                if (!reading.ok())
                    continue;
                ++understood;
                const auto canonical = notation::print(reading.blocks);
                QVERIFY2(
                    notation::parse(canonical).blocks == reading.blocks, (text + "\n  " + canonical).c_str());
                const auto prose = notation::prose(reading.blocks);
                QVERIFY2(notation::parse(prose).blocks == reading.blocks, (text + "\n  " + prose).c_str());
                (void)notation::intervalsIcuText(reading.blocks);
            }
        }
        QVERIFY(understood > kInputs / 10);
    }

    void tenThousandCharactersOfAPieceAreAnswered_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << "warp ";
        QTest::newRow("at signs") << "@";
        QTest::newRow("at") << "at ";
        QTest::newRow("with") << "w/ ";
        QTest::newRow("numbers") << "400 ";
        QTest::newRow("list") << "400, ";
        QTest::newRow("open brackets") << "2 x (";
        QTest::newRow("brackets in brackets") << "(";
        QTest::newRow("targets in brackets") << "400 @(2:20 (";
        QTest::newRow("counts") << "2 x ";
        QTest::newRow("slashes") << "400/";
        QTest::newRow("pauses") << "[2:00] ";
        QTest::newRow("lines") << "8 x 400 (62 s) [90 s]\n";
        QTest::newRow("words between") << "the of with each ";
        QTest::newRow("sets of sets") << "2 sets of 2 sets of ";
        QTest::newRow("multipliers") << "x 1 ";
        QTest::newRow("minutes and seconds") << "2 min 30 s ";
        QTest::newRow("right to left") << QString::fromUtf8("שלום 4 × 100 ");
    }

    void tenThousandCharactersOfAPieceAreAnswered()
    {
        QFETCH(QString, piece);
        const auto text = piece.repeated(9'990 / piece.size()).toStdString();
        const auto reading = notation::parse("400m " + text);
        QVERIFY(!reading.blocks.empty() || !reading.problems.empty());
    }
};

QTEST_APPLESS_MAIN(TestNotationFuzz)
#include "tst_notationfuzz.moc"
