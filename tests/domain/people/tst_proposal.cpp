// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/log/logline.h"
#include "domain/people/proposal.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using enum fivepace::PaceRung;

namespace {

constexpr Date kToday = 2026y / 5 / 11;

/// Ada with one more result, as the result form stores it.
Athlete with(Athlete athlete, const RaceResult &result)
{
    athlete.results.push_back(offered(athlete, result, kToday, {}));
    return athlete;
}

Athlete ada()
{
    return anAthlete(200, "Ada Okafor"); // 52.0, 1:55.0, 3:56.0
}

RaceResult faster400()
{
    return ran(400, 51s, 2026y / 5 / 10);
}

std::vector<PaceRung> rungsOf(const PaceProposal &proposal)
{
    std::vector<PaceRung> rungs;
    for (const auto &change : proposal.changes)
        rungs.push_back(change.rung);
    return rungs;
}

Squad squadWith(const Athlete &athlete)
{
    auto squad = aSquad();
    squad.athletes[0] = athlete;
    return squad;
}

/// The target of Ada's first rep in a session of `date`, 200 m at 400 pace.
std::optional<Duration> firstTarget(const Squad &squad, Date date)
{
    const auto grid = gridOf(squad, aSession(401, date), kToday);
    return std::ranges::find(grid.rows, AthleteId { 200 }, &GridRow::athlete)->cells[0].explained.target.time;
}

} // namespace

class TestProposal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultThatWouldMoveAPaceWaits()
    {
        const auto athlete = with(ada(), faster400());
        QCOMPARE(athlete.results.back().use, PaceUse::Waiting);
        QCOMPARE(PaceTable::from(athlete, kToday, {}), PaceTable::from(ada(), kToday, {}));
    }

    void aResultThatMovesNoPaceCountsAtOnce()
    {
        QCOMPARE(with(ada(), ran(400, 53s, 2026y / 5 / 10)).results.back().use, PaceUse::Counts);
        auto nobody = ada();
        nobody.results.clear();
        QCOMPARE(with(nobody, faster400()).results.back().use, PaceUse::Counts);
        // A first flying sprint gives a pace where there was none.
        QCOMPARE(with(ada(), flew(30, 3'200ms, 2026y / 5 / 10)).results.back().use, PaceUse::Counts);
    }

    void theProposalSaysBeforeAndAfterOfEveryRungThatMoves()
    {
        const auto proposal = proposalOf(with(ada(), faster400()), kToday, {});
        QVERIFY(proposal);
        QCOMPARE(proposal->results.size(), std::size_t(1));
        QCOMPARE(rungsOf(*proposal), std::vector<PaceRung> { M400 });
        const auto &change = proposal->changes.front();
        QCOMPARE(change.before->pace.per400(), Duration(52s));
        QCOMPARE(change.after->pace.per400(), Duration(51s));
        QCOMPARE(change.after->pace.per400() - change.before->pace.per400(), Duration(-1s));
    }

    void aNew1500MovesEveryRungThatRestsOnIt()
    {
        const auto proposal = proposalOf(with(ada(), ran(1500, 232s, 2026y / 5 / 9)), kToday, {});
        QCOMPARE(
            rungsOf(*proposal), (std::vector<PaceRung> { M1500, Mile, M3000, M5000, M10000, Min60, Min90 }));
        for (const auto &change : proposal->changes)
            QVERIFY(change.after->pace.per400() < change.before->pace.per400());
    }

    void aChangedResultNeedsTheSameWordAsANewOne()
    {
        const auto changedTo = [](const Athlete &athlete, std::size_t index, const RaceResult &result) {
            Squad squad = aSquad();
            squad.athletes[0] = athlete;
            const auto changed
                = apply(squad, edits::changeResult(squad.athletes[0], index, result, kToday, {}));
            return changed ? squad.athletes[0].results[index].use : PaceUse::LeftOut;
        };
        const auto athlete = ada();
        auto result = athlete.results[0]; // 400 m in 52.0
        result.note = "wind";
        QCOMPARE(changedTo(athlete, 0, result), PaceUse::Counts);
        result.time.time = 51s;
        QCOMPARE(changedTo(athlete, 0, result), PaceUse::Waiting);
        result = athlete.results[0];
        result.date = 2020y / 5 / 1; // the pace would come from the 800
        QCOMPARE(changedTo(athlete, 0, result), PaceUse::Waiting);

        auto waiting = with(ada(), faster400());
        result = faster400();
        result.time.time = 50'500ms;
        QCOMPARE(changedTo(waiting, 3, result), PaceUse::Waiting);
        result.time.time = 53s; // moves nothing
        QCOMPARE(changedTo(waiting, 3, result), PaceUse::Counts);

        auto leftOut = ada();
        leftOut.results[0].use = PaceUse::LeftOut;
        result = leftOut.results[0];
        result.time.time = 51s;
        QCOMPARE(changedTo(leftOut, 0, result), PaceUse::LeftOut);
    }

    void severalWaitingResultsAreOneProposal()
    {
        auto athlete = with(ada(), faster400());
        athlete = with(athlete, ran(800, 114s, 2026y / 5 / 10));
        QCOMPARE(proposalOf(athlete, kToday, {})->results.size(), std::size_t(2));
        QCOMPARE(rungsOf(*proposalOf(athlete, kToday, {})), (std::vector<PaceRung> { M400, M800 }));
    }

    void withoutAWaitingResultThereIsNothingToSay() { QVERIFY(!proposalOf(ada(), kToday, {})); }

    void theSquadsModelAndAllowanceAreTheOnesCompared()
    {
        const PaceSettings settings { { PaceModel::Vdot }, 2 };
        auto athlete = ada();
        athlete.results.push_back(offered(athlete, ran(1500, 232s, 2026y / 5 / 9), kToday, settings));
        const auto proposal = proposalOf(athlete, kToday, settings);
        const auto fiveK = std::ranges::find(proposal->changes, M5000, &RungChange::rung);
        QCOMPARE(fiveK->after->source.model, std::optional(PaceModel::Vdot));
        QCOMPARE(fiveK->after->allowancePercent, 2);
    }

    void ofAnImportOnlyTheNewResultsAreOffered()
    {
        auto after = ada();
        after.results.push_back(faster400());
        after.results.push_back(ran(5000, 20min, 2026y / 5 / 2)); // gives a pace that was worked out before
        after.results.push_back(ran(400, 55s, 2026y / 5 / 3));
        after = withNewResultsOffered(ada(), after, kToday, {});
        std::vector<PaceUse> uses;
        for (const auto &result : after.results)
            uses.push_back(result.use);
        using enum PaceUse;
        QCOMPARE(uses, (std::vector<PaceUse> { Counts, Counts, Counts, Waiting, Waiting, Counts }));
    }

    void approvingLetsThemCountAndUndoTakesItBack()
    {
        const auto waiting = with(ada(), faster400());
        auto squad = squadWith(waiting);
        const auto edit = edits::approvePaces({ &squad.athletes[0] });
        QVERIFY(apply(squad, edit));
        QVERIFY(!proposalOf(squad.athletes[0], kToday, {}));
        QCOMPARE(PaceTable::from(squad.athletes[0], kToday, {}).at(M400)->pace.per400(), Duration(51s));
        QVERIFY(apply(squad, inverse(edit)));
        QVERIFY(squad == squadWith(waiting));
    }

    void keepingTheOldLeavesTheResultOutOfThePacesAndInTheList()
    {
        auto squad = squadWith(with(ada(), faster400()));
        QVERIFY(apply(squad, edits::keepPaces({ &squad.athletes[0] })));
        const auto &athlete = squad.athletes[0];
        QVERIFY(!proposalOf(athlete, kToday, {}));
        QCOMPARE(PaceTable::from(athlete, kToday, {}), PaceTable::from(ada(), kToday, {}));
        QCOMPARE(
            bestResult(athlete, Distance::metres(400), kToday)->time.time, Duration(51s)); // still the PB
    }

    void severalAthletesAreDecidedInOneStep()
    {
        auto squad = squadWith(with(ada(), faster400()));
        squad.athletes[1].results.push_back(
            offered(squad.athletes[1], ran(1500, 230s, 2026y / 5 / 9), kToday, {}));
        const auto before = squad;
        const auto edit = edits::approvePaces({ &squad.athletes[0], &squad.athletes[1] });
        QCOMPARE(edit.changes.size(), std::size_t(2));
        QVERIFY(apply(squad, edit));
        QVERIFY(!proposalOf(squad.athletes[1], kToday, {}));
        QVERIFY(apply(squad, inverse(edit)));
        QVERIFY(squad == before);
    }

    void loggedTargetsNeverMoveAndComingOnesMoveOnApproval()
    {
        auto squad = aSquad();
        const auto frozen = squad.entries[0].frozen;
        const auto loggedTarget = [&] {
            const auto grid = gridOf(squad, squad.sessions[0], kToday);
            const auto row = std::ranges::find(grid.rows, AthleteId { 200 }, &GridRow::athlete);
            return row->cells[0].explained.target;
        };
        const auto before = loggedTarget();
        QCOMPARE(firstTarget(squad, 2026y / 5 / 20), std::optional<Duration>(26s));

        QVERIFY(apply(squad, edits::addResult(squad.athletes[0], faster400(), kToday, squad.card.paces)));
        QCOMPARE(firstTarget(squad, 2026y / 5 / 20), std::optional<Duration>(26s)); // it waits
        // Logging goes on at the paces as they are.
        const auto entry = logRep(lineOf(squad, { 400 }, { 200 }, { 900 }),
            gridOf(squad, aSession(400), kToday), 0, { hand(26'400ms), {}, Ending::Full });
        QCOMPARE(entry.frozen, frozen);

        QVERIFY(apply(squad, edits::approvePaces({ &squad.athletes[0] })));
        QCOMPARE(firstTarget(squad, 2026y / 5 / 20), std::optional<Duration>(25'500ms));
        QCOMPARE(squad.entries[0].frozen, frozen);
        QCOMPARE(loggedTarget(), before);
    }
};

QTEST_APPLESS_MAIN(TestProposal)
#include "tst_proposal.moc"
