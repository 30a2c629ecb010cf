// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/canonical.h"
#include "domain/notation/notation.h"
#include "support/trees.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace fivepace;
using notation::readCanonical;

namespace {

constexpr int kTrees = 2000;
constexpr unsigned kSeed = 1970;

std::vector<std::string> textsOfTrees(int count)
{
    test::Trees trees(kSeed);
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i)
        texts.push_back(notation::print(trees.list(2)));
    return texts;
}

} // namespace

/// What files hold is read without a guess, whatever becomes of the reading of coaches' prose.
class TestCanonical : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsReadBack()
    {
        test::Trees trees(kSeed);
        for (int i = 0; i < kTrees; ++i) {
            const auto tree = trees.list(3);
            const auto text = notation::print(tree);
            const auto reading = readCanonical(text);
            QVERIFY2(reading.ok(),
                qPrintable(QStringLiteral("tree %1 stops at %2: %3")
                               .arg(i)
                               .arg(reading.stopsAt.value_or(0))
                               .arg(QString::fromStdString(text))));
            QVERIFY2(reading.blocks == notation::tidied(tree),
                qPrintable(QString::fromStdString(text + "\n read as " + notation::print(reading.blocks))));
        }
    }

    void itReadsWhatTheReaderOfProseReads()
    {
        for (const auto &text : textsOfTrees(500)) {
            const auto prose = notation::parse(text);
            if (prose.problems.empty())
                QVERIFY2(readCanonical(text).blocks == prose.blocks, text.c_str());
        }
    }

    void everyVersionStaysReadable()
    {
        const QDir folder(QStringLiteral(FIVEPACE_TEST_DATA "/canonical"));
        int versions = 0;
        for (const auto &name : folder.entryList({ QStringLiteral("version*.txt") })) {
            ++versions;
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            int lines = 0;
            // A line is a text, a tab, and the reps that it unrolls to, each with the recovery behind it.
            for (const auto &line : file.readAll().split('\n')) {
                if (line.isEmpty() || line.startsWith('#'))
                    continue;
                ++lines;
                const auto columns = line.split('\t');
                QCOMPARE(columns.size(), 2);
                const auto reading = readCanonical(columns[0].toStdString());
                QVERIFY2(reading.ok(), line.constData());
                QCOMPARE(QByteArray::fromStdString(unrolled(reading.blocks)), columns[1]);
            }
            QVERIFY2(lines >= 100, qPrintable(name));
        }
        QCOMPARE(versions, notation::kCanonicalVersion);
    }

    void proseIsNotCanonical_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("stopsAt");
        const auto row = [](const char *text, int stopsAt) {
            QTest::newRow(text) << QString::fromUtf8(text) << stopsAt;
        };
        row("4 x 400 m", 1); // the sign is ×
        row("4 × 400", 8); // no unit
        row("4 × 400 m, 2 min rest", 18);
        row("4 × 400 m [90 s]", 14);
        row("4 × 400 m [2:5]", 14);
        row("4 × 400 m [2:30] [5:00] [6:00]", 25);
        row("4 × 400 m (at 500 pace)", 15);
        row("04 × 400 m", 0);
        row("2 × (4 × 100 m", 16);
        row("400 m ", 5);
        row("400.50 m", 0);
        row("400 m [200 m]", 12); // how the 200 m are spent
        row("nonsense", 0);
    }
    void proseIsNotCanonical()
    {
        QFETCH(QString, text);
        QFETCH(int, stopsAt);
        const auto reading = readCanonical(text.toStdString());
        QVERIFY(!reading.ok());
        QVERIFY(reading.blocks.empty());
        QCOMPARE(static_cast<int>(*reading.stopsAt), stopsAt);
    }

    void nothingIsHeldByTheEmptyText()
    {
        QVERIFY(readCanonical("").ok());
        QVERIFY(readCanonical("").blocks.empty());
    }

    /// Texts with a byte changed, lost or doubled: refused, or read as something that says so itself.
    void whatIsReadIsWhatStandsThere()
    {
        std::mt19937 random(kSeed);
        int read = 0;
        for (const auto &text : textsOfTrees(2000)) {
            auto bent = text;
            const auto at = random() % bent.size();
            switch (random() % 3) {
            case 0:
                bent[at] = static_cast<char>(' ' + random() % 95);
                break;
            case 1:
                bent.erase(at, 1);
                break;
            default:
                bent.insert(at, 1, bent[at]);
            }
            const auto reading = readCanonical(bent);
            if (!reading.ok())
                continue;
            ++read;
            const auto again = readCanonical(notation::print(reading.blocks));
            QVERIFY2(again.ok() && again.blocks == notation::tidied(reading.blocks), bent.c_str());
        }
        QVERIFY2(read > 100, qPrintable(QString::number(read)));
    }

    void deepTextIsRefusedAndNotFollowed()
    {
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "2 × (";
        QVERIFY(!readCanonical(deep).ok());
    }

private:
    static std::string unrolled(const Blocks &blocks)
    {
        std::string text;
        for (const auto &rep : runningOrder(blocks)) {
            text += notation::lengthText(rep.what.length);
            if (rep.recovery)
                text += " [" + notation::recoveryText(*rep.recovery) + ']';
            text += '|';
            if (text.size() > 200)
                return text + "…";
        }
        return text;
    }
};

QTEST_APPLESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
