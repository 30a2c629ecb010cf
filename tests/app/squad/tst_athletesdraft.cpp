// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/athletesdraft.h"
#include "support/openworkspace.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// The form of several: Ada and Mia train in group 100, Mia is injured since 1 May; Zoe trains in 101.
class AthletesDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(threeAthletes());
        m_draft = std::make_unique<AthletesDraft>();
        m_draft->setWorkspace(m_workspace.get());
        QVERIFY(m_draft->start({ 200.0, 201.0, 202.0 }));
    }

    void nothingFilledInChangesNothing()
    {
        QCOMPARE(m_draft->count(), 3);
        QVERIFY(m_draft->save());
        QVERIFY(!m_workspace->canUndo());
    }

    void theTargetRaceIsSetForAllInOneStep()
    {
        m_draft->setProperty(
            "targetRace", static_cast<int>(m_draft->raceNames().indexOf(QStringLiteral("800\u2009m"))));
        QVERIFY(m_draft->save());
        for (const auto &athlete : m_workspace->squad().athletes)
            QCOMPARE(athlete.targetRace, PaceRung::M800);
        QCOMPARE(m_workspace->undoText(), "Undo change athletes: Ada Okafor + 2");
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad() == threeAthletes());
        QVERIFY(!m_workspace->canUndo());
    }

    void aGroupIsJoinedOrLeftByAll()
    {
        QCOMPARE(m_draft->inGroup(100), Qt::PartiallyChecked);
        QCOMPARE(m_draft->inGroup(102), Qt::Unchecked);
        m_draft->setInGroup(100, true);
        m_draft->setInGroup(101, false);
        QCOMPARE(m_draft->inGroup(100), Qt::Checked);
        QVERIFY(m_draft->save());
        for (const auto &athlete : m_workspace->squad().athletes)
            QCOMPARE(athlete.groups, std::vector<GroupId> { GroupId { 100 } });
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad() == threeAthletes());
    }

    void anAbsenceIsPutToThoseTheyHave()
    {
        m_draft->absences()->add();
        m_draft->absences()->setReason(0, static_cast<int>(Reason::Away));
        m_draft->absences()->setFrom(0, "1.6.2026");
        m_draft->absences()->setTo(0, "7.6.2026");
        QVERIFY(m_draft->save());
        const Absence camp { 2026y / 6 / 1, 2026y / 6 / 7, Reason::Away };
        QCOMPARE(of(200).absences, std::vector<Absence> { camp });
        QCOMPARE(of(201).absences.size(), std::size_t(2));
        QCOMPARE(of(201).absences.back(), camp);
    }

    void whoIsBackWasAwayUntilYesterday()
    {
        m_draft->setProperty("areBack", true);
        QVERIFY(m_draft->save());
        QCOMPARE(
            of(201).absences, std::vector<Absence>({ { 2026y / 5 / 1, 2026y / 5 / 3, Reason::Injured } }));
        QVERIFY(of(200).absences.empty());
        QVERIFY(of(202).absences.empty()); // began today
    }

    void programmesDoneAreDated()
    {
        m_draft->setProperty("baseDone", "1 Mar 2026");
        QVERIFY(m_draft->save());
        QCOMPARE(of(202).baseDone, std::optional<Date>(2026y / 3 / 1));
        QCOMPARE(of(200).transitionDone, threeAthletes().athletes[0].transitionDone);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("not a day") << QByteArray("baseDone") << "soon";
        QTest::newRow("still to come") << QByteArray("transitionDone") << "2026-06-01";
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        m_draft->setProperty(field, typed);
        QVERIFY(!m_draft->property(field + "Issue").toString().isEmpty());
        QVERIFY(!m_draft->save());
        QVERIFY(!m_workspace->canUndo());
    }

    void theFormStartsAfreshEachTime()
    {
        m_draft->setInGroup(100, true);
        m_draft->setProperty("areBack", true);
        m_draft->absences()->add();
        QVERIFY(m_draft->start({ 200.0, 202.0 }));
        QCOMPARE(m_draft->inGroup(100), Qt::PartiallyChecked);
        QCOMPARE(m_draft->absences()->count(), 0);
        QVERIFY(m_draft->save());
        QVERIFY(!m_workspace->canUndo());
        QVERIFY(!m_draft->start({ 999.0 }));
        QVERIFY(!m_draft->save());
    }

private:
    static Squad threeAthletes()
    {
        auto squad = aSquad();
        for (const std::int64_t id : { 101, 102 }) {
            Group group;
            group.id = { id };
            group.name = "Group " + std::to_string(id);
            squad.groups.push_back(group);
        }
        auto zoe = anAthlete(202, "Zoe Lind", { 101 });
        zoe.absences = { { 2026y / 5 / 4, 2026y / 5 / 9, Reason::Ill } };
        squad.athletes.push_back(zoe);
        return squad;
    }
    const Athlete &of(std::int64_t id) const { return *m_workspace->squad().find(AthleteId { id }); }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<AthletesDraft> m_draft;
};

QTEST_GUILESS_MAIN(AthletesDraftTest)
#include "tst_athletesdraft.moc"
