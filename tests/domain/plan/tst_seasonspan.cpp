// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/seasonspan.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Squad having(Date firstDay, Date lastDay)
{
    Squad squad;
    squad.groups.resize(1);
    Phase phase;
    phase.firstDay = firstDay;
    phase.lastDay = lastDay;
    squad.phases = { phase };
    return squad;
}

} // namespace

/// The days that a year's season is drawn on.
class TestSeasonSpan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aYearIsTouchedByItsFirstAndLastDay()
    {
        QVERIFY(isInYear(2026y / 1 / 1, 2026y / 1 / 1, 2026));
        QVERIFY(isInYear(2026y / 12 / 31, 2027y / 2 / 1, 2026));
        QVERIFY(isInYear(2025y / 11 / 1, 2026y / 1 / 1, 2026));
        QVERIFY(!isInYear(2025y / 11 / 1, 2025y / 12 / 31, 2026));
        QVERIFY(!isInYear(2027y / 1 / 1, 2027y / 1 / 1, 2026));
    }

    void threeDaysStandAroundWhatIsPlanned()
    {
        QCOMPARE(seasonSpan(having(2026y / 2 / 10, 2026y / 9 / 20), 2026),
            (SeasonSpan { 2026y / 2 / 7, 2026y / 9 / 23 }));
    }

    void sixteenWeeksAreTheLeast()
    {
        const auto span = seasonSpan(having(2026y / 3 / 4, 2026y / 3 / 10), 2026);
        QCOMPARE(span.first, Date(2026y / 3 / 1));
        QCOMPARE(span.last, Date(2026y / 3 / 1) + std::chrono::days(16 * 7));
        QCOMPARE(span.days(), 16 * 7 + 1);
    }

    void anEmptyYearIsDrawnFromNewYearOn()
    {
        const SeasonSpan empty { 2026y / 1 / 1, Date(2026y / 1 / 1) + std::chrono::days(16 * 7) };
        QCOMPARE(seasonSpan(Squad(), 2026), empty);
        QCOMPARE(seasonSpan(having(2025y / 2 / 1, 2025y / 3 / 1), 2026), empty);
    }

    void noMoreThan150DaysLieOutsideTheYear()
    {
        const auto span = seasonSpan(having(2024y / 6 / 1, 2028y / 6 / 1), 2026);
        QCOMPARE(span.first, Date(2026y / 1 / 1) - std::chrono::days(150));
        QCOMPARE(span.last, Date(2027y / 1 / 1) + std::chrono::days(150));
    }

    void cyclesAndRacesCountAsPhasesDo()
    {
        auto squad = having(2026y / 4 / 1, 2026y / 8 / 1);
        Cycle cycle;
        cycle.firstDay = 2026y / 3 / 1;
        Race race;
        race.date = 2026y / 9 / 5;
        squad.cycles = { cycle };
        squad.races = { race };
        QCOMPARE(seasonSpan(squad, 2026), (SeasonSpan { 2026y / 2 / 26, 2026y / 9 / 8 }));
    }
};

QTEST_APPLESS_MAIN(TestSeasonSpan)
#include "tst_seasonspan.moc"
