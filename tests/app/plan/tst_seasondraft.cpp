// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/seasondraft.h"
#include "support/openworkspace.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr double kGroup = 100;

/// Two athletes who have done nothing yet; a league on 16 May, no target race.
Squad beginners()
{
    auto squad = aSquad();
    squad.cycles.clear();
    squad.phases.clear();
    squad.sessions.clear();
    squad.entries.clear();
    for (auto &athlete : squad.athletes)
        athlete.baseDone = athlete.transitionDone = {};
    return squad;
}

} // namespace

/// The form of a season that is to be planned.
class SeasonDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(beginners());
        m_workspace->setToday(2026y / 5 / 4);
        m_draft = std::make_unique<SeasonDraft>();
        m_draft->setWorkspace(m_workspace.get());
        QVERIFY(m_draft->begin(kGroup));
    }

    void theRacesToComeAreOfferedAndANewOne()
    {
        QCOMPARE(m_draft->races().size(), 2);
        QVERIFY(m_draft->races().first().startsWith("County League"));
        QCOMPARE(m_draft->races().last(), QString("A new race"));
        QVERIFY(!m_draft->isNewRace());
        auto target = m_workspace->squad().races[0];
        target.id = { 361 };
        target.name = "Final";
        target.date = 2026y / 8 / 22;
        target.isTarget = true;
        QVERIFY(m_workspace->perform({ EditKind::AddRace, {}, { Change<Race> { {}, target } } }));
        QVERIFY(m_draft->begin(kGroup));
        QVERIFY(m_draft->races().first().startsWith("Final")); // target races first
    }

    void aSixthSessionComesIntoEachCycle()
    {
        m_draft->setRace(1); // a new one in sixteen weeks
        m_draft->setCycleDays(14);
        QCOMPARE(m_draft->sixths().size(), 8);
        QVERIFY2(m_draft->sixths().at(3).startsWith("RP · 1500"), qPrintable(m_draft->sixths().at(3)));
        m_draft->setSixth(3);
        QVERIFY(m_draft->save() > 0);
        QVERIFY(!m_workspace->squad().cycles.empty());
        for (const auto &cycle : m_workspace->squad().cycles)
            QCOMPARE(std::ranges::count(cycle.items, std::optional(PaceRole::RP), &PlanItem::role), 2);
        QVERIFY(m_draft->begin(kGroup));
        QCOMPARE(m_draft->sixth(), 0);
    }

    void aNewRaceInSixteenWeeksIsOffered()
    {
        m_draft->setRace(1);
        QVERIFY(m_draft->isNewRace());
        QVERIFY(m_draft->isValid());
        QCOMPARE(m_draft->property("raceDate").toString(), QString("23 Aug 2026"));
        // Mon 4 May to Sun 23 Aug: 112 days. Taper 7, base 42 + 7, transition 28, two cycles of 14.
        QStringList names;
        for (const auto &line : m_draft->preview())
            names << line.name + ", " + line.detail;
        QCOMPARE(names,
            (QStringList { "Base, 7 week(s)", "Transition, 4 week(s)", "Five-pace, 4 week(s)",
                "Cycle 1, 2 week(s)", "Cycle 2, 2 week(s)", "Taper, 1 week(s)" }));
        QVERIFY(
            m_draft->reasons().first().startsWith("Base first: of 2 athlete(s) it is marked done for 0."));
        QVERIFY(m_draft->save() != 0);
        QCOMPARE(m_workspace->squad().phases.size(), std::size_t(4));
        QCOMPARE(m_workspace->squad().races.size(), std::size_t(2));
        QCOMPARE(m_workspace->squad().races[1].name, std::string("Target race"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad(), beginners());
    }

    void whatCannotBeIsSaid()
    {
        m_draft->setRace(1);
        m_draft->setStart("yesterday");
        QCOMPARE(m_draft->startIssue(), QString("That day is over. Start today or later."));
        QVERIFY(!m_draft->isValid());
        QCOMPARE(m_draft->save(), 0.0);
        m_draft->setStart("4 May 2026");
        QVERIFY(m_draft->isValid());
        m_draft->setProperty("raceDate", "4 May 2026");
        QVERIFY(!m_draft->raceDateIssue().isEmpty());
        m_draft->setProperty("raceDate", "9 June 2027");
        QVERIFY(!m_draft->raceDateIssue().isEmpty()); // 401 days
        m_draft->setProperty("raceDate", "8 June 2027");
        QVERIFY(m_draft->isValid());
        m_draft->setProperty("raceDistance", "far");
        QVERIFY(!m_draft->raceDistanceIssue().isEmpty());
        QVERIFY(!m_draft->isValid());
    }

    void aSeasonThatIsAllPlannedIsNotPlannedAgain()
    {
        m_draft->setRace(1);
        QVERIFY(m_draft->save() != 0);
        QVERIFY(m_draft->begin(kGroup)); // begins behind the last cycle
        m_draft->setStart("4 May 2026");
        QVERIFY(!m_draft->isValid());
        QCOMPARE(m_draft->reasons().last(), QString("All of these days are planned already."));
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<SeasonDraft> m_draft;
};

QTEST_GUILESS_MAIN(SeasonDraftTest)
#include "tst_seasondraft.moc"
