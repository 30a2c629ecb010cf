// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/edits/edits.h"
#include "domain/people/proposal.h"
#include "exchange/pacesjson.h"
#include "exchange/squadjson.h"
#include "text/tables.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declareResults(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("athlete"), Cli::tr("Of one athlete only, by name or number."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("approve"),
        Cli::tr("Lets the results that wait count, but for those run after --today, and says which paces "
                "change.") });
    parser.addOption({ QStringLiteral("leave-out"),
        Cli::tr("Leaves the results that wait out of the paces; they stay the athlete's.") });
    parser.addOption(
        { QStringLiteral("ask-again"), Cli::tr("Lets the results that were left out wait once more.") });
    parser.addOption({ QStringLiteral("dry-run"),
        Cli::tr("With --approve: says what would count and which paces would change, and writes "
                "nothing.") });
    declareTsv(parser);
}

/// The athlete of --athlete, else everybody.
Result<std::vector<const Athlete *>> athletesAsked(const Run &run, const Squad &squad)
{
    std::vector<const Athlete *> athletes;
    if (run.has(QStringLiteral("athlete"))) {
        const auto athlete = athleteOption(run, squad);
        if (!athlete)
            return athlete.error();
        athletes.push_back(*athlete);
        return athletes;
    }
    for (const auto &athlete : squad.athletes)
        athletes.push_back(&athlete);
    return athletes;
}

/// pb, sb, or null.
QJsonValue markJson(BestMark mark)
{
    if (mark == BestMark::None)
        return QJsonValue::Null;
    return mark == BestMark::PersonalBest ? QStringLiteral("pb") : QStringLiteral("sb");
}

int list(const Run &run, const std::vector<const Athlete *> &athletes)
{
    if (!run.wantsJson()) {
        run.sayTable(words::resultsTable(athletes, run.today()));
        return Done;
    }
    QJsonArray json;
    for (const auto *athlete : athletes) {
        const auto all = exchange::athleteJson(*athlete);
        const auto marks = bestMarks(*athlete, run.today());
        QJsonArray results;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            auto object = exchange::resultJson(athlete->results[i]);
            object[QStringLiteral("best")] = markJson(marks[i]);
            results << object;
        }
        json << QJsonObject { { QStringLiteral("athlete"), all[QStringLiteral("name")] },
            { QStringLiteral("athlete_id"), all[QStringLiteral("id")] },
            { QStringLiteral("results"), results } };
    }
    run.say(QJsonValue(json));
    return Done;
}

/// The athlete with what waits, but for what was run after `day`.
Athlete withoutLater(Athlete athlete, Date day)
{
    std::erase_if(athlete.results,
        [day](const RaceResult &result) { return result.use == PaceUse::Waiting && result.date > day; });
    return athlete;
}

/// What the athlete's results up to today would change; empty where none of these waits.
std::optional<PaceProposal> proposalNow(const Run &run, const Squad &squad, const Athlete &athlete)
{
    return proposalOf(withoutLater(athlete, run.today()), run.today(), squad.card.paces);
}

/// The same results counting; later ones go on waiting.
Change<Athlete> approved(const Athlete &athlete, Date today)
{
    Change<Athlete> change { athlete, athlete };
    for (auto &result : change.after->results) {
        if (result.use == PaceUse::Waiting && result.date <= today)
            result.use = PaceUse::Counts;
    }
    return change;
}

void sayApproved(const Run &run, const Athlete &athlete, const PaceProposal &proposal)
{
    const bool isDry = run.has(QStringLiteral("dry-run"));
    for (const auto &result : proposal.results)
        run.say((isDry ? Cli::tr("%1: %2 would count.", "a name, a result")
                       : Cli::tr("%1: %2 counts now.", "a name, a result"))
                    .arg(words::fromUtf8(athlete.name), resultText(result)));
    if (proposal.changes.empty())
        run.say(
            QStringLiteral("  ") + (isDry ? Cli::tr("No pace would change.") : Cli::tr("No pace changes.")));
    sayChanges(run, proposal);
}

void sayNothingApproved(const Run &run, const std::vector<const Athlete *> &athletes)
{
    const bool hasLater
        = std::ranges::any_of(athletes, [](const Athlete *each) { return hasWaitingResults(*each); });
    run.say(hasLater ? Cli::tr("Nothing run up to %1 waits for approval.").arg(words::longDate(run.today()))
                     : Cli::tr("Nothing waits for approval."));
}

int approve(const Run &run, const OpenSquad &open, const std::vector<const Athlete *> &athletes)
{
    std::vector<Change<Athlete>> changes;
    std::vector<PaceProposal> proposals;
    for (const auto *athlete : athletes) {
        auto proposal = proposalNow(run, open.squad, *athlete);
        if (!proposal)
            continue;
        proposals.push_back(*std::move(proposal));
        changes.push_back(approved(*athlete, run.today()));
    }
    const bool isDry = run.has(QStringLiteral("dry-run"));
    const auto applied = isDry ? open.store->checkRights()
                               : open.apply(edits::changeAthletes(EditKind::ApprovePaces, changes));
    if (!applied && !isDry)
        return run.fail(applied.error());
    QJsonArray json;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &athlete = *changes[i].after;
        if (!run.wantsJson())
            sayApproved(run, athlete, proposals[i]);
        auto object = exchange::proposalJson(proposals[i]);
        object[QStringLiteral("athlete")] = words::fromUtf8(athlete.name);
        object[QStringLiteral("athlete_id")] = exchange::athleteJson(athlete)[QStringLiteral("id")];
        json << object;
    }
    if (run.wantsJson())
        run.say(QJsonObject { { QStringLiteral("written"), !isDry }, { QStringLiteral("approved"), json } });
    else if (changes.empty())
        sayNothingApproved(run, athletes);
    else if (isDry && applied)
        run.say(Cli::tr("Nothing was written. Without --dry-run it is."));
    return applied ? Done
                   : run.fail(Cli::tr("Nothing would be written. %1").arg(words::error(applied.error())));
}

/// The athletes of whom some result has the one use, each of these now with the other.
std::vector<Change<Athlete>> withUse(const std::vector<const Athlete *> &athletes, PaceUse from, PaceUse to)
{
    std::vector<Change<Athlete>> changes;
    for (const auto *athlete : athletes) {
        auto after = *athlete;
        for (auto &result : after.results) {
            if (result.use == from)
                result.use = to;
        }
        if (after != *athlete)
            changes.push_back({ *athlete, after });
    }
    return changes;
}

/// --leave-out or --ask-again: nothing of it moves a pace by itself.
int changeUse(const Run &run, const OpenSquad &open, const std::vector<const Athlete *> &athletes)
{
    const bool leavesOut = run.has(QStringLiteral("leave-out"));
    const auto changes = leavesOut ? withUse(athletes, PaceUse::Waiting, PaceUse::LeftOut)
                                   : withUse(athletes, PaceUse::LeftOut, PaceUse::Waiting);
    if (changes.empty())
        return run.fail(leavesOut ? Cli::tr("Nothing waits for approval.")
                                  : Cli::tr("Nothing is left out of the paces."));
    QJsonArray json;
    QStringList sentences;
    for (const auto &change : changes) {
        json << exchange::athleteJson(*change.after);
        sentences << (leavesOut ? Cli::tr("%1: what waited is left out of the paces.")
                                : Cli::tr("%1: what was left out waits for approval."))
                         .arg(words::fromUtf8(change.after->name));
    }
    const auto kind = leavesOut ? EditKind::KeepPaces : EditKind::ChangePaces;
    return perform(run, open, edits::changeAthletes(kind, changes), sentences.join(u'\n'),
        { { QStringLiteral("athletes"), json } });
}

int results(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. --help says how."));
    const bool approves = run.has(QStringLiteral("approve"));
    const bool isDry = run.has(QStringLiteral("dry-run"));
    if (isDry && !approves)
        return run.wrongUsage(Cli::tr("--dry-run goes with --approve: a list writes nothing anyway."));
    const bool changesUse = run.has(QStringLiteral("leave-out")) || run.has(QStringLiteral("ask-again"));
    if (approves + run.has(QStringLiteral("leave-out")) + run.has(QStringLiteral("ask-again")) > 1)
        return run.wrongUsage(Cli::tr("Give one of --approve, --leave-out and --ask-again."));
    const bool writes = (approves && !isDry) || changesUse;
    const auto open = openSquad(run, writes ? OpenMode::Write : OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto athletes = athletesAsked(run, open->squad);
    if (!athletes)
        return run.fail(athletes.error());
    if (changesUse)
        return changeUse(run, *open, *athletes);
    return approves ? approve(run, *open, *athletes) : list(run, *athletes);
}

constexpr std::array kCommands {
    Command { "results",
        QT_TRANSLATE_NOOP("Cli", "lists results, lets those that wait count or leaves them out"),
        "results squad.fivepace --athlete \"A. Okafor\" --tsv", false, declareResults, results },
};

} // namespace

std::span<const Command> resultCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
