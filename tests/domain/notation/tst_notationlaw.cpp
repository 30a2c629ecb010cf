// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "support/trees.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace fivepace;
using test::Trees;
using namespace std::chrono_literals;

namespace {

bool isWithinBounds(const Blocks &blocks)
{
    return runningOrder(blocks).size() < std::size_t(kMostReps);
}

QString ofTree(int number, const std::string &text)
{
    return QStringLiteral("tree %1: %2").arg(number).arg(QString::fromStdString(text));
}

constexpr int kTrees = 5000;
constexpr unsigned kSeed = 1997;

/// The texts of `write` read back, over all trees; the first that does not is shown.
template <class Write> void readsBack(Write write)
{
    Trees trees(kSeed);
    int read = 0;
    for (int i = 0; i < kTrees; ++i) {
        const auto tree = trees.list(2);
        if (!isWithinBounds(tree))
            continue;
        ++read;
        const auto text = write(tree);
        const auto reading = notation::parse(text);
        QVERIFY2(reading.problems.empty(),
            qPrintable(
                ofTree(i, text + (reading.problems.empty() ? "" : "\n  " + reading.problems[0].text))));
        QVERIFY2(reading.blocks == notation::tidied(tree),
            qPrintable(ofTree(i, text + "\n  read as " + notation::print(reading.blocks))));
    }
    QVERIFY(read > kTrees * 9 / 10);
}

/// What of a rep and its recovery intervals.icu's steps can say.
bool sameSteps(const RunRep &written, const RunRep &read)
{
    const auto length = written.what.flying ? Length(written.what.flying->fly) : written.what.length;
    const bool hasAmount = written.recovery && (written.recovery->distance || written.recovery->duration);
    if (read.what.length != length || read.what.target.effort != written.what.target.effort)
        return false;
    if (written.last || !hasAmount)
        return !read.recovery;
    auto recovery = *written.recovery;
    recovery.durationMax.reset();
    recovery.either = false;
    if (recovery.distance)
        recovery.duration.reset();
    return read.recovery == recovery;
}

} // namespace

/// The laws on which the file format rests: the texts say everything that a tree holds.
class TestNotationLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonicalTextSaysAllThatATreeHolds() { readsBack(notation::print); }

    void proseSaysAllThatATreeHolds() { readsBack(notation::prose); }

    void aTidiedTreeIsTidyAndRunsTheSame()
    {
        Trees trees(kSeed + 1);
        for (int i = 0; i < kTrees; ++i) {
            const auto tree = trees.list(2);
            const auto tidy = notation::tidied(tree);
            QVERIFY2(notation::tidied(tidy) == tidy, qPrintable(ofTree(i, notation::print(tree))));
            QCOMPARE(runningOrder(tidy).size(), runningOrder(tree).size());
        }
    }

    void stepsForIntervalsIcuRunInTheSameOrder()
    {
        Trees trees(kSeed + 2);
        int exact = 0;
        for (int i = 0; i < kTrees; ++i) {
            const auto tree = trees.list(2);
            const auto steps = notation::intervalsIcuText(tree);
            const bool isRounded = std::ranges::any_of(steps.losses, [](const notation::Loss &loss) {
                return loss.kind == notation::LossKind::PartsOfAMetre
                    || loss.kind == notation::LossKind::PartsOfASecond;
            });
            if (isRounded || !isWithinBounds(tree))
                continue;
            ++exact;
            const auto reading = notation::parse(steps.text, notation::Dialect::IntervalsIcu);
            QVERIFY2(reading.problems.empty(), qPrintable(ofTree(i, steps.text)));
            const auto written = runningOrder(tree);
            const auto read = runningOrder(reading.blocks);
            QCOMPARE(read.size(), written.size());
            for (std::size_t rep = 0; rep < read.size(); ++rep)
                QVERIFY2(sameSteps(written[rep], read[rep]), qPrintable(ofTree(i, steps.text)));
        }
        QVERIFY2(exact > kTrees / 8, qPrintable(QString::number(exact)));
    }

    void stepsForIntervalsIcuSayWhatIsLost()
    {
        const auto steps = notation::intervalsIcuText(
            notation::parse("2 x (3 x 300m @ 800 pace) [1:30 & walk]; 400m in 62.5").blocks,
            [](const Target &) { return Pace::of(Distance::metres(800), 2min); });
        QCOMPARE(QString::fromStdString(steps.text),
            QStringLiteral("2x\n- 300mtr 1:00/400m Pace\n- Rest 90s\n- 300mtr 1:00/400m Pace\n- Rest 90s\n"
                           "- 300mtr 1:00/400m Pace\n\n- 400mtr 1:03/400m Pace\n"));
        QVERIFY(steps.losses
            == (std::vector<notation::Loss> { { notation::LossKind::RecoveryAmount },
                { notation::LossKind::PartsOfASecond } })); // "walk" alone
    }
};

QTEST_APPLESS_MAIN(TestNotationLaw)
#include "tst_notationlaw.moc"
