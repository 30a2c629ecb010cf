// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/log/logline.h"
#include "drafts/squad/fivepacesdraft.h"
#include "drafts/squad/handpacedraft.h"
#include "drafts/squad/pacesettingsdraft.h"
#include "drafts/squad/resultdraft.h"
#include "models/squad/proposalmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr double kAda = 200;
constexpr double kGroup = 100;

const Athlete &ada(const Workspace &workspace)
{
    return *workspace.squad().find(AthleteId { 200 });
}

int place(PaceRung rung)
{
    return static_cast<int>(rung);
}

} // namespace

/// The forms that change an athlete's paces.
class PaceDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRungIsSwappedForOneAthleteAndTakenBack()
    {
        OpenWorkspace workspace(aSquad());
        FivePacesDraft five;
        five.setWorkspace(&workspace);
        five.setAthlete(kAda);
        QVERIFY(!five.isOwn() && five.followsRace());
        QCOMPARE(five.rungs(),
            (QList<int> { place(PaceRung::M400), place(PaceRung::M800), place(PaceRung::M1500),
                place(PaceRung::M3000), place(PaceRung::M5000) }));
        QVERIFY(five.choose(4, place(PaceRung::M10000)));
        QCOMPARE(ada(workspace).fivePaces->at(PaceRole::ES2), PaceRung::M10000);
        QVERIFY(five.isOwn() && !five.followsRace());
        QVERIFY(five.followRace());
        QVERIFY(!ada(workspace).fivePaces);
        QVERIFY(workspace.undo() && workspace.undo());
        QVERIFY(workspace.squad() == aSquad());
    }

    void aGroupsFiveAreThoseOfItsAthletesUntilTheyHaveTheirOwn()
    {
        OpenWorkspace workspace(aSquad());
        FivePacesDraft group, athlete;
        group.setWorkspace(&workspace);
        group.setGroup(kGroup);
        athlete.setWorkspace(&workspace);
        athlete.setAthlete(kAda);
        QVERIFY(group.choose(4, place(PaceRung::M10000)));
        QVERIFY(group.isOwn());
        QCOMPARE(athlete.rungs(), group.rungs());
        QCOMPARE(athlete.groupName(), "1500 m group");
        QVERIFY(athlete.choose(0, place(PaceRung::MaxVelocity)));
        QVERIFY(athlete.rungs() != group.rungs());
        QVERIFY(athlete.followGroup());
        QVERIFY(!athlete.isOwn());
        QCOMPARE(athlete.rungs(), group.rungs());
        QVERIFY(athlete.followRace()); // against the group
        QVERIFY(athlete.isOwn() && athlete.followsRace());
    }

    void whatIsNoRoleOrRungIsRefused()
    {
        OpenWorkspace workspace(aSquad());
        FivePacesDraft five;
        five.setWorkspace(&workspace);
        QVERIFY(!five.choose(0, 1)); // of nobody
        QVERIFY(five.rungs().isEmpty());
        five.setAthlete(kAda);
        for (const auto &[role, rung] :
            { std::pair { -1, 1 }, std::pair { 5, 1 }, std::pair { 0, -1 }, std::pair { 0, 10 } })
            QVERIFY(!five.choose(role, rung));
        QVERIFY(!workspace.canUndo());
    }

    void aPaceIsSetByHandInEveryUnit_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("time");
        QTest::addColumn<qint64>("per400");
        QTest::newRow("per 400 m") << 0 << "64.0" << qint64(64'000);
        QTest::newRow("per 200 m") << 1 << "32.0" << qint64(64'000);
        QTest::newRow("per 100 m") << 2 << "16.0" << qint64(64'000);
        QTest::newRow("per km") << 3 << "2:40.0" << qint64(64'000);
        QTest::newRow("per mile") << 4 << "4:17.5" << qint64(64'001);
        QTest::newRow("as a race") << 5 << "4:00.0" << qint64(64'000);
    }
    void aPaceIsSetByHandInEveryUnit()
    {
        QFETCH(int, unit);
        QFETCH(QString, time);
        QFETCH(qint64, per400);
        OpenWorkspace workspace(aSquad());
        HandPaceDraft draft;
        draft.setWorkspace(&workspace);
        QVERIFY(draft.start(kAda, "1500"));
        QVERIFY(!draft.isSet());
        draft.setUnit(unit);
        draft.setTime(time);
        QVERIFY2(draft.isValid(), qPrintable(draft.timeIssue()));
        QVERIFY(draft.save());
        const auto &hand = ada(workspace).handPaces.at(0);
        QCOMPARE(hand.rung, PaceRung::M1500);
        QCOMPARE(hand.pace.per400().count(), per400);
        QCOMPARE(hand.until, std::optional(workspace.today() + std::chrono::days(28)));
        QVERIFY(draft.isSet());
        QVERIFY(draft.remove());
        QVERIFY(ada(workspace).handPaces.empty());
    }

    void anotherUnitKeepsThePace()
    {
        OpenWorkspace workspace(aSquad());
        HandPaceDraft draft;
        draft.setWorkspace(&workspace);
        draft.start(kAda, "1500");
        draft.setTime("64");
        draft.setUnit(5);
        QCOMPARE(draft.time(), "4:00.0");
        draft.setRung(place(PaceRung::Min60)); // no race
        QVERIFY(draft.unit() < draft.unitNames().size());
    }

    void whatIsWrongWithAHandPaceIsSaidBesideTheField()
    {
        OpenWorkspace workspace(aSquad());
        HandPaceDraft draft;
        draft.setWorkspace(&workspace);
        draft.start(kAda, "1500");
        QVERIFY(!draft.isValid() && draft.timeIssue().isEmpty()); // nothing typed yet
        for (const auto *time : { "6x", "0", "20.0", "12:00" }) {
            draft.setTime(time);
            QVERIFY2(!draft.isValid() && !draft.save(), time);
        }
        draft.setTime("64.0");
        draft.setUntil("yesterday");
        QVERIFY(!draft.untilIssue().isEmpty() && !draft.save());
        draft.setUntil("some day");
        QVERIFY(!draft.untilIssue().isEmpty() && !draft.save());
        draft.setUntil("");
        QVERIFY(draft.save());
        QVERIFY(!ada(workspace).handPaces.at(0).until);
        QVERIFY(!draft.start(999, "1500"));
    }

    void aSecondHandPaceOfARungReplacesTheFirstAndOldOnesGo()
    {
        auto squad = aSquad();
        squad.athletes[0].handPaces
            = { { PaceRung::M800, Pace::of(Distance::metres(400), 58s), 2020y / 1 / 1 },
                  { PaceRung::M1500, Pace::of(Distance::metres(400), 66s), {} } };
        OpenWorkspace workspace(squad);
        HandPaceDraft draft;
        draft.setWorkspace(&workspace);
        draft.start(kAda, "1500");
        QVERIFY(draft.isSet());
        QCOMPARE(draft.time(), "1:06.0");
        draft.setTime("65.0");
        QVERIFY(draft.understood().contains("1:05.0 per 400 m"));
        QVERIFY(draft.save());
        QCOMPARE(ada(workspace).handPaces.size(), std::size_t(1));
        QCOMPARE(ada(workspace).handPaces[0].pace.per400(), Duration(65s));
    }

    void theModelAndTheAllowanceAreChosenForTheSquadAndForOne()
    {
        OpenWorkspace workspace(aSquad());
        PaceSettingsDraft squad, athlete;
        squad.setWorkspace(&workspace);
        athlete.setWorkspace(&workspace);
        athlete.setAthlete(kAda);
        QCOMPARE(squad.modelNames().size(), 8);
        QCOMPARE(athlete.modelNames().size(), 9);
        QCOMPARE(athlete.model(), 0);
        squad.setModel(1 + static_cast<int>(PaceModel::Vdot));
        squad.setAllowance(3);
        QCOMPARE(workspace.squad().card.paces, (PaceSettings { { PaceModel::Vdot }, 3 }));
        QVERIFY(athlete.modelNames()[0].contains("VDOT"));
        QVERIFY(athlete.modelNote().contains("1500") && !athlete.modelNote().contains("not used"));
        QVERIFY(athlete.allowanceNames()[0].contains("3"));
        athlete.setModel(1); // the order of preference, whatever the squad has
        athlete.setAllowance(1); // none
        QCOMPARE(ada(workspace).modelChoice, std::optional(ModelChoice {}));
        QCOMPARE(ada(workspace).allowancePercent, std::optional(0));
        athlete.setModel(0);
        athlete.setAllowance(0);
        QVERIFY(!ada(workspace).modelChoice && !ada(workspace).allowancePercent);
        squad.setAllowance(99);
        QCOMPARE(workspace.squad().card.paces.allowancePercent, 3);
        for (int step = 0; step < 6; ++step)
            QVERIFY(workspace.undo());
        QVERIFY(workspace.squad() == aSquad());
    }

    void aModelThatNoResultReachesSaysThatItIsNotUsed()
    {
        auto squad = aSquad();
        squad.athletes[0].results.pop_back(); // the 1500
        squad.card.paces.model = { PaceModel::Vdot };
        OpenWorkspace workspace(squad);
        PaceSettingsDraft athlete;
        athlete.setWorkspace(&workspace);
        athlete.setAthlete(kAda);
        QVERIFY(athlete.modelNote().contains("not used"));
    }

    void aTypedResultWaitsAndLoggedTargetsNeverMove()
    {
        OpenWorkspace workspace(aSquad());
        const auto logged = aSquad().entries;
        const auto coming = aSession(401, 2026y / 5 / 20);
        QVERIFY(workspace.perform(edits::addSession(coming)));
        const auto target = [&] {
            const auto grid = gridOf(workspace.squad(), coming, workspace.today());
            return std::ranges::find(grid.rows, AthleteId { 200 }, &GridRow::athlete)
                ->cells[0]
                .explained.target.time;
        };
        ResultDraft result;
        result.setWorkspace(&workspace);
        result.start(kAda);
        result.setProperty("distance", "400");
        result.setProperty("time", "51.0");
        QVERIFY(result.save());
        QCOMPARE(ada(workspace).results.back().use, PaceUse::Waiting);
        QCOMPARE(target(), std::optional<Duration>(26s));

        // Logging goes on meanwhile, at the paces as they are.
        const auto entry = logRep(
            lineOf(workspace.squad(), coming.id, { 200 }, workspace.ids().next<EntryId>()),
            gridOf(workspace.squad(), coming, workspace.today()), 0, { hand(26'100ms), {}, Ending::Full });
        QVERIFY(workspace.perform(edits::logEntry({}, entry, "Ada")));

        ProposalModel proposal;
        proposal.setWorkspace(&workspace);
        proposal.setAthlete(kAda);
        QVERIFY(proposal.approve());
        QCOMPARE(*workspace.squad().find(logged[0].id), logged[0]);
        QCOMPARE(workspace.squad().find(entry.id)->frozen, entry.frozen);
        QCOMPARE(target(), std::optional<Duration>(26s)); // of the session that was logged
        const auto next = aSession(402, 2026y / 5 / 22);
        const auto grid = gridOf(workspace.squad(), next, workspace.today());
        const auto row = std::ranges::find(grid.rows, AthleteId { 200 }, &GridRow::athlete);
        QCOMPARE(row->cells[0].explained.target.time, std::optional<Duration>(25'500ms));
    }

    void afterAnImportTheWholeSquadIsApprovedInOneStep()
    {
        auto squad = aSquad();
        for (auto &athlete : squad.athletes)
            athlete.results.back().use = PaceUse::Waiting;
        OpenWorkspace workspace(squad);
        ProposalModel proposal;
        proposal.setWorkspace(&workspace);
        proposal.setAthlete(kAda);
        QCOMPARE(proposal.athletesWaiting(), 2);
        QVERIFY(proposal.approveAll());
        QCOMPARE(proposal.athletesWaiting(), 0);
        QVERIFY(!proposal.approveAll());
        QVERIFY(workspace.undo());
        QCOMPARE(proposal.athletesWaiting(), 2);
    }

    void aProposalIsShownApprovedAndUndone()
    {
        OpenWorkspace workspace(aSquad());
        ProposalModel proposal;
        QAbstractItemModelTester tester(&proposal, QAbstractItemModelTester::FailureReportingMode::Fatal);
        proposal.setWorkspace(&workspace);
        proposal.setAthlete(kAda);
        QVERIFY(!proposal.isWaiting() && !proposal.approve());
        auto result = ran(400, 51s, workspace.today());
        result.use = PaceUse::Waiting;
        QVERIFY(workspace.perform(edits::changeAthlete(ada(workspace), having(ada(workspace), result))));
        QVERIFY(proposal.isWaiting());
        QCOMPARE(proposal.rowCount(), 1);
        const auto text = [&](int role) { return proposal.data(proposal.index(0), role).toString(); };
        QCOMPARE(text(ProposalModel::BeforeRole), "52.0");
        QCOMPARE(text(ProposalModel::AfterRole), "51.0");
        QCOMPARE(text(ProposalModel::DifferenceRole), QStringLiteral("\u22121.0\u2009s"));
        QVERIFY(proposal.approve());
        QCOMPARE(proposal.rowCount(), 0);
        QVERIFY(!proposal.isWaiting());
        QVERIFY(workspace.undo());
        QVERIFY(proposal.isWaiting());
        QVERIFY(proposal.keepOld());
        QVERIFY(!proposal.isWaiting() && proposal.leftOut().contains("51.0"));
        QVERIFY(proposal.askAgain());
        QVERIFY(proposal.isWaiting() && proposal.leftOut().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PaceDraftsTest)
#include "tst_pacedrafts.moc"
