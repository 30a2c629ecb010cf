// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "domain/plan/speedoffer.h"

#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 4; // the day of the session

/// Ada's 800 in 1:50 is 55.0 a lap: 2.9 s over her 400, so top speed is what she lacks; Mia's 1:52 is in
/// balance.
Squad withoutTopSpeed()
{
    auto squad = aSquad();
    squad.entries.clear();
    squad.athletes[0].results = { ran(400, 52s, 2026y / 4 / 1), ran(800, 110s, 2026y / 4 / 12) };
    squad.athletes[1].category = Category::Men;
    squad.athletes[1].results = { ran(400, 52s, 2026y / 4 / 1), ran(800, 112s, 2026y / 4 / 12) };
    return squad;
}

std::optional<SpeedOffer> offered(const Squad &squad, Date today = kToday)
{
    return speedOfferFor(squad, squad.sessions.front(), today);
}

} // namespace

class TestSpeedOffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoLacksTopSpeedIsOfferedMaxVelocityWork()
    {
        const auto squad = withoutTopSpeed();
        const auto offer = offered(squad);
        QVERIFY(offer);
        QVERIFY(offer->athletes == std::vector<AthleteId> { { 200 } });
        const auto library = libraryOf(squad);
        const auto found
            = std::ranges::find(library, offer->workout, [](const Workout *workout) { return workout->id; });
        QVERIFY(found != library.end());
        QCOMPARE((*found)->rung, PaceRung::MaxVelocity);
        QCOMPARE((*found)->level, 1);
    }

    void nobodyElseIs()
    {
        auto squad = withoutTopSpeed();
        squad.athletes[0].results[1].time.time = 112s; // 56.0 a lap: in balance
        QVERIFY(!offered(squad));
        squad.athletes[0].results[1].time.time = 116s; // 58.0 a lap: lacks endurance
        QVERIFY(!offered(squad));
    }

    void onlyASpeedSessionToComeIsReplaced()
    {
        auto squad = withoutTopSpeed();
        QVERIFY(!offered(squad, kToday + std::chrono::days(1))); // it is over
        squad.sessions[0].role = PaceRole::RP;
        QVERIFY(!offered(squad));
        squad.sessions[0].role = PaceRole::SS1;
        QVERIFY(offered(squad));
        squad.sessions[0].workout.rung = PaceRung::MaxVelocity; // it is that already
        QVERIFY(!offered(squad));
        squad = withoutTopSpeed();
        squad.entries = { anEntry(500, squad.sessions[0].id, { 200 }) }; // it is being run
        QVERIFY(!offered(squad));
        squad = withoutTopSpeed();
        squad.sessions[0].finished = true;
        QVERIFY(!offered(squad));
    }
};

QTEST_APPLESS_MAIN(TestSpeedOffer)
#include "tst_speedoffer.moc"
