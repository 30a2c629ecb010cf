// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

/// Trees over everything a workout can hold, the same ones in every run.
class Trees {
public:
    explicit Trees(unsigned seed)
        : m_random(seed)
    {
    }

    Blocks list(int depth)
    {
        Blocks blocks;
        for (int count = within(1, 3); count > 0; --count)
            blocks.push_back(block(depth));
        return blocks;
    }

private:
    int within(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    bool oneIn(int n) { return within(1, n) == 1; }

    Duration time()
    {
        if (oneIn(4))
            return Duration(within(1, 200'000));
        return Duration(within(1, 600) * 1000);
    }

    Distance distance()
    {
        constexpr std::array kLengths { 50, 100, 200, 300, 400, 1000, 1609, 5000, 29, 5 };
        if (oneIn(8))
            return kMile;
        return oneIn(6) ? Distance::millimetres(within(1, 3'000'000))
                        : Distance::metres(kLengths[static_cast<std::size_t>(within(0, 9))]);
    }

    Length length() { return oneIn(4) ? Length(time()) : Length(distance()); }

    std::optional<Recovery> recovery()
    {
        if (oneIn(3))
            return {};
        Recovery rest;
        rest.kind = static_cast<RecoveryKind>(within(0, 5));
        if (oneIn(3))
            rest.distance = distance();
        if (!oneIn(3))
            rest.duration = time();
        if (rest.duration && oneIn(5))
            rest.durationMax = *rest.duration + time();
        rest.either = rest.distance && rest.duration && oneIn(2);
        return rest;
    }

    Target target()
    {
        Target target;
        if (oneIn(3))
            target.pace = kAllRungs[static_cast<std::size_t>(within(0, 9))];
        else if (oneIn(4))
            target.pace = kAllRoles[static_cast<std::size_t>(within(0, 4))];
        if (oneIn(6)) {
            target.percent = within(50, 120);
            if (oneIn(3))
                target.percentMax = *target.percent + within(1, 20);
        }
        if (oneIn(6)) {
            target.offsetPer400 = Duration(within(-5000, 5000));
            if (oneIn(3))
                target.offsetPer400Max = *target.offsetPer400 + Duration(within(1, 3000));
        }
        if (oneIn(4)) {
            target.time = time();
            if (oneIn(3))
                target.timeMax = *target.time + time();
        }
        if (oneIn(8)) {
            target.pacePerKm = time();
            if (oneIn(3))
                target.pacePerKmMax = *target.pacePerKm + time();
        }
        if (oneIn(6))
            target.effort = static_cast<Effort>(within(0, 3));
        return target;
    }

    Rep rep()
    {
        Rep rep;
        rep.length = length();
        rep.target = target();
        if (oneIn(8) && std::holds_alternative<Duration>(rep.length))
            rep.lengthMax = std::get<Duration>(rep.length) + time();
        if (oneIn(8))
            rep.flying = FlyingStart { Distance::metres(within(10, 40)), Distance::metres(within(10, 60)) };
        for (int count = oneIn(6) ? within(2, 3) : 0; count > 0; --count)
            rep.parts.push_back({ length(), target() });
        return rep;
    }

    Count count()
    {
        Count times;
        times.least = oneIn(3) ? 1 : within(2, 6);
        if (oneIn(8))
            times.most = times.least + within(1, 4);
        return times;
    }

    Block block(int depth)
    {
        Block block;
        block.times = count();
        if (depth > 0 && oneIn(3))
            block.body = list(depth - 1);
        else
            block.body = rep();
        if (block.times.least != 1 || block.times.most)
            block.between = recovery();
        block.after = recovery();
        block.optional = oneIn(8);
        if (oneIn(8))
            block.tags = oneIn(2) ? std::vector<std::string> { "uphill" }
                                  : std::vector<std::string> { "base run", "grass" };
        return block;
    }

    std::mt19937 m_random;
};

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
                ofTree(i, text + (reading.problems.empty() ? "" : "\n  " + reading.problems[0].reason))));
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
            const bool isRounded = std::ranges::any_of(steps.losses,
                [](const std::string &loss) { return loss.find("rounded") != std::string::npos; });
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
        QCOMPARE(steps.losses.size(), std::size_t(2)); // "walk" alone, and half a second
    }
};

QTEST_APPLESS_MAIN(TestNotationLaw)
#include "tst_notationlaw.moc"
