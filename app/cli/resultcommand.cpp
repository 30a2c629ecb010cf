// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/edits.h"
#include "domain/proposal.h"
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
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The squad file."));
    parser.addOption({ QStringLiteral("athlete"), QStringLiteral("Of one athlete only, by name or number."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("approve"),
        QStringLiteral("Lets the results that wait count, and says which paces change.") });
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

int list(const Run &run, const std::vector<const Athlete *> &athletes)
{
    if (!run.wantsJson()) {
        run.sayTable(words::resultsTable(athletes));
        return Done;
    }
    QJsonArray json;
    for (const auto *athlete : athletes) {
        const auto all = exchange::athleteJson(*athlete);
        json << QJsonObject { { QStringLiteral("athlete"), all[QStringLiteral("name")] },
            { QStringLiteral("athlete_id"), all[QStringLiteral("id")] },
            { QStringLiteral("results"), all[QStringLiteral("results")] } };
    }
    run.say(QJsonValue(json));
    return Done;
}

int approve(const Run &run, const OpenSquad &open, std::vector<const Athlete *> athletes)
{
    std::erase_if(athletes, [](const Athlete *athlete) { return !hasWaitingResults(*athlete); });
    if (const auto applied = open.store->apply(edits::approvePaces(athletes)); !applied)
        return run.fail(applied.error());
    QJsonArray approved;
    for (const auto *athlete : athletes) {
        approved << words::fromUtf8(athlete->name);
        if (run.wantsJson())
            continue;
        run.say(QStringLiteral("%1:").arg(words::fromUtf8(athlete->name)));
        sayChanges(run, *proposalOf(*athlete, run.today(), open.squad.card.paces));
    }
    if (run.wantsJson())
        run.say(QJsonObject { { QStringLiteral("approved"), approved } });
    else if (athletes.empty())
        run.say(QStringLiteral("Nothing waits for approval."));
    return Done;
}

int results(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(QStringLiteral("Give one FILE. --help says how."));
    const bool approves = run.has(QStringLiteral("approve"));
    const auto open = openSquad(run, approves ? OpenMode::Write : OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto athletes = athletesAsked(run, open->squad);
    if (!athletes)
        return run.fail(athletes.error());
    return approves ? approve(run, *open, *athletes) : list(run, *athletes);
}

constexpr std::array kCommands {
    Command { "results", "lists results, or lets those that wait count",
        "results squad.fivepace --athlete \"A. Okafor\" --tsv", false, declareResults, results },
};

} // namespace

std::span<const Command> resultCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
