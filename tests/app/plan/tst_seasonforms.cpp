// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/phasedraft.h"
#include "drafts/plan/racedraft.h"
#include "models/qmlid.h"
#include "support/openworkspace.h"
#include "text/words.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr double kCycle = 300;
constexpr double kGroup = 100;

} // namespace

/// The forms of the season: a phase and a race.
class SeasonFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(aSquad());
        m_workspace->setToday(2026y / 5 / 4);
    }

    void aPhaseFollowsTheLastOne()
    {
        PhaseDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startNew(kGroup)); // after base, 1 to 20 January
        QCOMPARE(draft.property("kind").toInt(), 1); // transition
        QCOMPARE(draft.length().section(u'(', 0, 0), QString("4 week"));
        draft.setProperty("last", "2026-02-01");
        QVERIFY(draft.length().startsWith("1 week") && draft.length().contains("5 day"));
        draft.setProperty("last", "2026-01-20");
        QVERIFY(!draft.isValid());
        QVERIFY(!draft.lastIssue().isEmpty());
        draft.setProperty("last", "2026-02-01");
        draft.setProperty("name", "Hills");
        QVERIFY(draft.save());
        const auto &phase = m_workspace->squad().phases.back();
        QCOMPARE(phase.firstDay, Date(2026y / 1 / 21));
        QCOMPARE(phase.lastDay, Date(2026y / 2 / 1));
        QCOMPARE(phase.name, std::string("Hills"));
        QVERIFY(draft.startChange(numberOf(phase.id)));
        QVERIFY(draft.remove());
        QVERIFY(m_workspace->squad().phases == aSquad().phases);
    }

    void aPhaseBeginsOnTheDayThatIsPointedAt()
    {
        PhaseDraft draft;
        draft.setWorkspace(m_workspace.get());
        const auto startsOn = [&](const char *day) {
            return draft.startNew(kGroup, day) ? draft.property("first").toString() : QString();
        };
        QCOMPARE(startsOn("2025-12-01"), QString("1 Dec 2025")); // before base, 1 to 20 January
        QCOMPARE(draft.property("last").toString(), QString("28 Dec 2025"));
        QCOMPARE(startsOn("2025-12-20"), QString("20 Dec 2025"));
        QCOMPARE(draft.property("last").toString(), QString("31 Dec 2025")); // up to it
        QCOMPARE(startsOn("2026-01-10"), QString("21 Jan 2026")); // within it: after it
        QCOMPARE(startsOn("2026-03-01"), QString("1 Mar 2026"));
        QCOMPARE(draft.property("kind").toInt(), 1); // what follows base
    }

    void aRaceIsMadeOnTheDayThatIsPointedAt()
    {
        RaceDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(!draft.startNewOn(0, "2026-05-30"));
        QVERIFY(draft.startNewOn(kGroup, "2026-05-30"));
        QCOMPARE(draft.property("date").toString(), QString("30 May 2026"));
        draft.setProperty("name", "League");
        QVERIFY(draft.save());
        const auto &race = m_workspace->squad().races.back();
        QCOMPARE(race.groups, (std::vector<GroupId> { idFrom<GroupId>(kGroup) }));
        QCOMPARE(race.date, Date(2026y / 5 / 30));
        QVERIFY(!race.distance.isZero());
        QVERIFY(draft.startNewOn(kGroup, {})); // today
        QCOMPARE(draft.property("date").toString(), words::longDate(m_workspace->today()));
    }

    void aRaceHasItsRankAndItsTime()
    {
        RaceDraft draft;
        draft.setWorkspace(m_workspace.get());
        QCOMPARE(draft.ranks().size(), 4);
        QVERIFY(draft.startNew(kCycle, 3));
        QCOMPARE(draft.property("rank").toInt(), 0);
        draft.setProperty("name", "Indoor final");
        draft.setProperty("start", "twenty past");
        QVERIFY(!draft.isValid() && !draft.startIssue().isEmpty());
        draft.setProperty("start", "19:20");
        draft.setProperty("rank", 2);
        QVERIFY(draft.save());
        const auto race = m_workspace->squad().races.back();
        QVERIFY(race.isTarget && race.rank == TargetRank::B);
        QCOMPARE(race.startMinute, std::optional(19 * 60 + 20));
        QVERIFY(draft.startChange(numberOf(race.id)));
        QCOMPARE(draft.property("rank").toInt(), 2);
        draft.setProperty("rank", 0); // it is no target any more, and has no rank
        QVERIFY(draft.save());
        QVERIFY(!m_workspace->squad().races.back().isTarget);
        QVERIFY(m_workspace->squad().races.back().rank == TargetRank::A);
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(SeasonFormsTest)
#include "tst_seasonforms.moc"
