// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/paces.h"

#include "support/builders.h"

#include <QTest>

#include <random>

using namespace fivepace;
using namespace fivepace::test;

Q_DECLARE_METATYPE(fivepace::ModelChoice)
Q_DECLARE_METATYPE(fivepace::Category)

namespace {

constexpr Date kToday = 2026y / 6 / 1;
constexpr int kAthletes = 400;

/// Athletes of one year round a lap of 50 to 80 s in a 400: some distances, some of them run twice, hand and
/// electronic times.
class Athletes {
public:
    explicit Athletes(Category category)
        : m_category(category)
    {
    }

    Athlete next()
    {
        auto athlete = anAthlete(1, "A. Okafor");
        athlete.category = m_category;
        athlete.results.clear();
        const double lap = 50'000 + upTo(30'000);
        while (athlete.results.empty()) {
            for (const int metres : { 400, 600, 800, 1000, 1500, 2000, 3000, 5000, 10'000, 21'098, 42'195 }) {
                for (int times = upTo(4) - 2; times > 0; --times)
                    athlete.results.push_back(result(metres, lap));
            }
        }
        return athlete;
    }

    /// The same athlete with one of the results faster by up to 3 %.
    Athlete faster(Athlete athlete)
    {
        const auto index = upTo(static_cast<int>(athlete.results.size()) - 1);
        auto &time = athlete.results[static_cast<std::size_t>(index)].time.time;
        time = time * (1000 - upTo(30)) / 1000;
        return athlete;
    }

private:
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    RaceResult result(int metres, double lap)
    {
        const double pace = lap + 4000 * std::log(metres / 400.0) / std::log(2.0) + upTo(1500);
        auto made
            = ran(metres, Duration(std::llround(pace * metres / 400)), kToday - std::chrono::days(upTo(365)));
        made.time.method = upTo(1) == 0 ? TimingMethod::Hand : TimingMethod::Electronic;
        return made;
    }

    Category m_category;
    std::mt19937 m_random { 20'260'504 };
};

bool isOutOfOrder(const PaceTable &table, PaceRung rung)
{
    const auto gap = std::ranges::find(table.gaps(), rung, &RungGap::rung);
    return gap != table.gaps().end() && gap->gap == PredictionGap::NotInOrder;
}

QString named(const char *law, int round, const RungPace &pace)
{
    return QStringLiteral("%1: athlete %2, rung %3").arg(law).arg(round).arg(codeOf(pace.rung).data());
}

} // namespace

/// What holds for every athlete, whatever model is chosen.
class TestPaceLaws : public QObject {
    Q_OBJECT

    static void everyChoice()
    {
        QTest::addColumn<ModelChoice>("choice");
        QTest::addColumn<Category>("category");
        for (const auto category : { Category::Men, Category::Women }) {
            const char *name = category == Category::Men ? "men" : "women";
            QTest::addRow("preferred, %s", name) << ModelChoice {} << category;
            for (const auto model : kAllModels)
                QTest::addRow("%s, %s", codeOf(model).data(), name) << ModelChoice { model } << category;
        }
    }

    /// With the chosen model where it reaches, and, for a model, with nothing else.
    static std::vector<PaceTable> tables(const Athlete &athlete, ModelChoice choice)
    {
        std::vector tables { PaceTable::from(athlete, kToday, { choice, 0 }) };
        if (choice.model)
            tables.push_back(PaceTable::byModelAlone(athlete, kToday, *choice.model));
        return tables;
    }

private Q_SLOTS:
    void aFasterBestNeverGivesASlowerPace_data() { everyChoice(); }
    void aFasterBestNeverGivesASlowerPace()
    {
        QFETCH(ModelChoice, choice);
        QFETCH(Category, category);
        Athletes athletes(category);
        for (int round = 0; round < kAthletes; ++round) {
            const auto athlete = athletes.next();
            const auto before = tables(athlete, choice);
            const auto after = tables(athletes.faster(athlete), choice);
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (!before[i].leftOut().empty() || !after[i].leftOut().empty())
                    continue; // a faster best may speak against another
                for (const auto &pace : before[i].rungs()) {
                    const auto *now = after[i].at(pace.rung);
                    if (!now && isOutOfOrder(after[i], pace.rung))
                        continue;
                    QVERIFY2(now, qPrintable(named("no longer there", round, pace)));
                    const auto slowest = pace.pace.per400() + 1ms; // distances of an hour are found to 10 cm
                    QVERIFY2(now->pace.per400() <= slowest, qPrintable(named("slower", round, pace)));
                }
            }
        }
    }

    void aResultThatCountsGivesBackItsOwnTime_data() { everyChoice(); }
    void aResultThatCountsGivesBackItsOwnTime()
    {
        QFETCH(ModelChoice, choice);
        QFETCH(Category, category);
        Athletes athletes(category);
        for (int round = 0; round < kAthletes; ++round) {
            const auto athlete = athletes.next();
            const auto all = tables(athlete, choice);
            for (const auto &result : yearOfResults(athlete, kToday).results) {
                const auto rung = rungOfLength(result.distance);
                for (const auto &table : all) {
                    if (!rung)
                        continue;
                    QCOMPARE(table.at(*rung)->pace.timeFor(result.distance), result.time.time);
                    QCOMPARE(table.at(*rung)->confidence, std::optional(Confidence::OwnResult));
                }
            }
        }
    }

    void theLadderNeverTurns_data() { everyChoice(); }
    void theLadderNeverTurns()
    {
        QFETCH(ModelChoice, choice);
        QFETCH(Category, category);
        Athletes athletes(category);
        for (int round = 0; round < kAthletes; ++round) {
            for (const auto &table : tables(athletes.next(), choice)) {
                for (const auto &faster : table.rungs()) {
                    for (const auto &slower : table.rungs()) {
                        if (stepOf(faster.rung) < stepOf(slower.rung))
                            QVERIFY2(faster.pace.isFasterThan(slower.pace),
                                qPrintable(named("turns", round, slower)));
                    }
                }
            }
        }
    }

    void whatIsInsideOwnResultsLiesBetweenTheirPaces()
    {
        Athletes athletes(Category::Men);
        for (int round = 0; round < kAthletes; ++round) {
            const auto table = PaceTable::from(athletes.next(), kToday, {});
            for (const auto &pace : table.rungs()) {
                if (pace.source.kind != SourceKind::Between)
                    continue;
                const auto lap = [](const RaceResult &result) {
                    return Pace::of(result.distance, result.time.time).per400();
                };
                const auto [fast, slow]
                    = std::minmax({ lap(pace.source.from.front()), lap(pace.source.from.back()) });
                QVERIFY2(pace.pace.per400() >= fast - 1ms && pace.pace.per400() <= slow + 1ms,
                    qPrintable(named("outside", round, pace)));
            }
        }
    }

    void aChosenModelIsNeverUsedWhereItDoesNotReach_data() { everyChoice(); }
    void aChosenModelIsNeverUsedWhereItDoesNotReach()
    {
        QFETCH(ModelChoice, choice);
        QFETCH(Category, category);
        Athletes athletes(category);
        for (int round = 0; round < kAthletes; ++round) {
            const auto table = PaceTable::from(athletes.next(), kToday, { choice, 0 });
            for (const auto &pace : table.rungs()) {
                if (pace.source.kind != SourceKind::Model)
                    continue;
                QVERIFY(reaches(*pace.source.model, category, pace.source.from.front().distance));
                QVERIFY2(!lengthOf(pace.rung) || reaches(*pace.source.model, category, pace.distance),
                    qPrintable(named("not reached", round, pace)));
                QCOMPARE(pace.source.model == choice.model || !choice.model, !pace.unreached);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPaceLaws)
#include "tst_pacelaws.moc"
