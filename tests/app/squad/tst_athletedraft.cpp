// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/athletedraft.h"
#include "drafts/squad/groupdraft.h"
#include "drafts/typed.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class AthleteDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<OpenWorkspace>(aSquad()); }

    void anEmptyFormHasNoIssueYetAndIsRefused()
    {
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(100);
        QVERIFY(draft.nameIssue().isEmpty());
        QVERIFY(!draft.save());
        QVERIFY(!draft.nameIssue().isEmpty());
        QVERIFY(!m_workspace->canUndo());
    }

    void aNewAthleteIsOneUndoStep()
    {
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(100);
        draft.setName(" Zoe   Lind ");
        QCOMPARE(draft.category(), -1);
        QVERIFY(!draft.save()); // nobody has chosen the category yet
        draft.setCategory(1);
        draft.setTargetRace(1);
        draft.setProperty("birthYear", "2006");
        draft.setProperty("baseDone", "4.2.2026");
        QVERIFY(draft.save());
        const auto *zoe = m_workspace->squad().find(idOf(draft));
        QVERIFY(zoe != nullptr);
        QCOMPARE(zoe->name, std::string("Zoe Lind"));
        QCOMPARE(zoe->category, Category::Women);
        QCOMPARE(zoe->targetRace, PaceRung::M800);
        QCOMPARE(zoe->birthYear, std::optional(2006));
        QCOMPARE(zoe->baseDone, std::optional<Date>(2026y / 2 / 4));
        QCOMPARE(zoe->groups, std::vector<GroupId> { GroupId { 100 } });
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().athletes, aSquad().athletes);
    }

    void whatIsWrongStandsBesideItsField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("letters as year") << QByteArray("birthYear") << "abc" << false;
        QTest::newRow("year to come") << QByteArray("birthYear") << "2027" << false;
        QTest::newRow("no year") << QByteArray("birthYear") << "" << true;
        QTest::newRow("not a day") << QByteArray("baseDone") << "31.2.2026" << false;
        QTest::newRow("base still to come") << QByteArray("baseDone") << "2026-06-01" << false;
        QTest::newRow("transition today") << QByteArray("transitionDone") << "today" << true;
    }
    void whatIsWrongStandsBesideItsField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(bool, allowed);
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startChange(200));
        draft.setProperty(field, typed);
        QCOMPARE(draft.property(field + "Issue").toString().isEmpty(), allowed);
        QCOMPARE(draft.save(), allowed);
    }

    void anAbsenceThatEndsBeforeItBeginsIsRefused()
    {
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        auto &absences = *draft.absences();
        QAbstractItemModelTester tester(&absences, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(draft.startChange(200));
        absences.add();
        absences.setFrom(0, "2026-05-10");
        absences.setTo(0, "2026-05-02");
        QVERIFY(!absences.index(0).data(AbsenceList::ToIssueRole).toString().isEmpty());
        QVERIFY(!draft.save());
        absences.setTo(0, "");
        QVERIFY(draft.save());
        QCOMPARE(absencesOf(200), std::vector<Absence>({ { 2026y / 5 / 10, {}, Reason::Injured } }));
    }

    void anAthleteIsAwayAnyNumberOfTimes()
    {
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        auto &absences = *draft.absences();
        QAbstractItemModelTester tester(&absences, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(draft.startChange(201));
        QCOMPARE(absences.count(), 1);
        absences.setTo(0, "3 May 2026");
        absences.add();
        absences.setReason(1, static_cast<int>(Reason::Exams));
        absences.setFrom(1, "8.6.2026");
        absences.setTo(1, "19.6.2026");
        absences.add();
        absences.setFrom(2, "soon");
        QVERIFY(!absences.index(2).data(AbsenceList::FromIssueRole).toString().isEmpty());
        QVERIFY(!draft.save());
        absences.remove(2);
        QVERIFY(draft.save());
        QCOMPARE(absencesOf(201),
            std::vector<Absence>({ { 2026y / 5 / 1, 2026y / 5 / 3, Reason::Injured },
                { 2026y / 6 / 8, 2026y / 6 / 19, Reason::Exams } }));
    }

    void anAbsenceIsTakenOut()
    {
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startChange(201));
        draft.absences()->remove(0);
        QVERIFY(draft.save());
        QVERIFY(absencesOf(201).empty());
    }

    void aFormThatChangesNothingLeavesNoUndoStep()
    {
        AthleteDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startChange(200));
        QVERIFY(draft.save());
        QVERIFY(!m_workspace->canUndo());
    }

    void distancesAreReadTheWayCoachesTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("mm");
        QTest::newRow("metres") << "1500" << qint64(1'500'000);
        QTest::newRow("unit") << "1500 m" << qint64(1'500'000);
        QTest::newRow("thousands apart") << "10 000 m" << qint64(10'000'000);
        QTest::newRow("k") << "3k" << qint64(3'000'000);
        QTest::newRow("decimal comma") << "3,5 km" << qint64(3'500'000);
        QTest::newRow("mile") << "Mile" << qint64(1'609'344);
        QTest::newRow("half") << "half" << qint64(21'097'500);
        QTest::newRow("half in full") << "half marathon" << qint64(21'097'500);
        QTest::newRow("nothing") << "" << qint64(0);
        QTest::newRow("words") << "far away" << qint64(0);
        QTest::newRow("negative") << "-400" << qint64(0);
    }
    void distancesAreReadTheWayCoachesTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, mm);
        const auto distance = typed::distance(typed);
        QCOMPARE(distance.has_value(), mm != 0);
        if (distance)
            QCOMPARE(distance->inMillimetres(), mm);
    }

    void daysAreReadTheWayCoachesTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << "2026-02-28"
                             << "2026-02-28";
        QTest::newRow("dots") << "28.2.2026"
                              << "2026-02-28";
        QTest::newRow("short year") << "28/2/26"
                                    << "2026-02-28";
        QTest::newRow("in words") << "28 Feb 2026"
                                  << "2026-02-28";
        QTest::newRow("with the day's name") << "Sat 28 February 2026"
                                             << "2026-02-28";
        QTest::newRow("nearest year") << "20 Dec"
                                      << "2025-12-20";
        QTest::newRow("29 February") << "29.2.2024"
                                     << "2024-02-29";
        QTest::newRow("no 29 February") << "29.2.2026"
                                        << "";
        QTest::newRow("today") << "Today"
                               << "2026-05-04";
        QTest::newRow("no month") << "4 Foo 2026"
                                  << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void daysAreReadTheWayCoachesTypeThem()
    {
        QFETCH(QString, typed);
        const auto date = typed::date(typed, 2026y / 5 / 4);
        QTEST(QString::fromStdString(date ? isoDate(*date) : std::string()), "iso");
    }

    void aGroupIsAddedAndRemoved()
    {
        GroupDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew();
        QVERIFY(!draft.save());
        draft.setName("Juniors");
        QVERIFY(draft.save());
        QCOMPARE(m_workspace->squad().groups.size(), std::size_t(2));
        QVERIFY(draft.startChange(100));
        QVERIFY(draft.remove());
        QCOMPARE(m_workspace->squad().groups.size(), std::size_t(1));
        QVERIFY(!isMember(m_workspace->squad().athletes[0], GroupId { 100 }));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().athletes, aSquad().athletes);
    }

private:
    std::vector<Absence> absencesOf(std::int64_t athlete) const
    {
        return m_workspace->squad().find(AthleteId { athlete })->absences;
    }
    static AthleteId idOf(const AthleteDraft &draft)
    {
        return { static_cast<std::int64_t>(draft.athlete()) };
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(AthleteDraftTest)
#include "tst_athletedraft.moc"
