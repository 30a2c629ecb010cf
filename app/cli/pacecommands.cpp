// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/command.h"
#include "cli/statedbests.h"

#include "domain/people/proposal.h"
#include "exchange/pacesjson.h"
#include "text/words.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declarePaces(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("FILE"), Cli::tr("A squad file, with --athlete."), QStringLiteral("[FILE]"));
    parser.addOption({ QStringLiteral("athlete"), Cli::tr("Whose paces, of FILE, by name or number."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("target"),
        Cli::tr("The target race: 400 … 10000, mile; the athlete's own, else 1500."),
        QStringLiteral("RACE") });
    parser.addOption({ QStringLiteral("category"), Cli::tr("men or women, with --best."),
        QStringLiteral("CATEGORY"), QStringLiteral("men") });
    parser.addOption({ QStringLiteral("best"),
        Cli::tr("A best, as 800=1:54.8, or 800=1:54.8@2026-05-03 with its day; fly30=3.2 is a flying "
                "sprint; several with commas between, or the option several times."),
        QStringLiteral("DISTANCE=TIME") });
    parser.addOption({ QStringLiteral("model"),
        Cli::tr("For every pace without an own result: horwill, riegel, vdot, cameron, purdy, wa or fit."),
        QStringLiteral("MODEL") });
}

/// Whose paces are asked for, and what their squad has chosen.
struct Asked {
    Athlete athlete;
    std::optional<Group> group {};
    PaceSettings settings {};
    std::vector<RaceResult> undated {}; ///< results whose day was not stated
    QStringList doubts {}; ///< about the results
    bool isCategoryAssumed = false;
};

/// The athlete that the options describe.
Result<Asked> askedByBests(const Run &run)
{
    const auto bests = statedBests(run.values(QStringLiteral("best")), run.today());
    if (!bests)
        return bests.error();
    Asked asked { .isCategoryAssumed = !run.has(QStringLiteral("category")) };
    asked.athlete.name = "-";
    if (const auto read = readCode(run, "category", asked.athlete.category); !read)
        return read.error();
    for (const auto &best : *bests) {
        asked.athlete.results.push_back(best.result);
        if (!best.isDated)
            asked.undated.push_back(best.result);
    }
    asked.doubts = doubtsAbout(*bests);
    return asked;
}

/// The athlete of the file.
Result<Asked> askedByName(const Run &run)
{
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return open.error();
    const auto athlete = athleteOption(run, open->squad);
    if (!athlete)
        return athlete.error();
    Asked asked { .athlete = **athlete, .settings = open->squad.card.paces };
    if (!asked.athlete.groups.empty()) {
        if (const auto *group = open->squad.find(asked.athlete.groups.front()))
            asked.group = *group;
    }
    return asked;
}

/// What is wrong with how the command was called; empty where nothing is.
QString misuse(const Run &run)
{
    const bool hasFile = run.arguments().size() == 1;
    if (run.arguments().size() > 1)
        return Cli::tr("%1 is no option of paces. fivepace-cli paces --help says how.").arg(run.argument(1));
    if (hasFile && run.has(QStringLiteral("best")))
        return Cli::tr("Give %1 and --athlete, or --best, not both.").arg(run.argument(0));
    if (hasFile != run.has(QStringLiteral("athlete")))
        return Cli::tr("FILE and --athlete go together: fivepace-cli paces squad.fivepace --athlete NAME.");
    if (!hasFile && !run.has(QStringLiteral("best")))
        return Cli::tr("Give at least one --best DISTANCE=TIME, or FILE and --athlete.");
    if (hasFile && run.has(QStringLiteral("category")))
        return Cli::tr("--category goes with --best: %1 says it of each athlete.").arg(run.argument(0));
    Category category {};
    if (const auto read = readCode(run, "category", category); !read)
        return words::fromUtf8(read.error().detail);
    const auto race = rungFrom(run.value(QStringLiteral("target")));
    if (run.has(QStringLiteral("target")) && (!race || !lengthOf(*race)))
        return Cli::tr("--target %1 is no race of the ladder: 400, 800, 1500, mile, 3000, 5000, 10000.")
            .arg(run.value(QStringLiteral("target")));
    const auto model = run.value(QStringLiteral("model"));
    if (run.has(QStringLiteral("model")) && !modelFromCode(words::toUtf8(model)))
        return Cli::tr("--model %1 is none of horwill, riegel, vdot, cameron, purdy, wa, fit.").arg(model);
    return {};
}

PaceTable tableOf(const Run &run, const Asked &asked)
{
    if (!run.has(QStringLiteral("model")))
        return PaceTable::from(asked.athlete, run.today(), asked.settings);
    const auto model = modelFromCode(words::toUtf8(run.value(QStringLiteral("model"))));
    return PaceTable::byModelAlone(asked.athlete, run.today(), *model, asked.settings);
}

/// True where nobody said the category and the other one would give other paces or another profile.
bool restsOnAssumedCategory(const Run &run, const Asked &asked, const PaceTable &table)
{
    if (!asked.isCategoryAssumed)
        return false;
    auto other = asked;
    other.athlete.category = Category::Women;
    const auto otherTable = tableOf(run, other);
    return otherTable != table
        || profileOf(other.athlete, run.today()) != profileOf(asked.athlete, run.today());
}

bool isUndated(const Asked &asked, const PaceSource &source)
{
    return std::ranges::any_of(source.from, [&](const RaceResult &result) {
        return std::ranges::find(asked.undated, result) != asked.undated.end();
    });
}

/// Of a result without a day, none is said.
QString sourceText(const Asked &asked, const PaceSource &source)
{
    if (source.kind == SourceKind::Own && isUndated(asked, source))
        return Cli::tr("own best, %1").arg(words::time(source.from.front().time));
    return words::source(source, asked.athlete.category);
}

/// Where a result has no day, the pace has no age.
QString noteText(const Run &run, const Asked &asked, RungPace rung)
{
    if (isUndated(asked, rung.source))
        rung.source.from.clear();
    return words::paceNote(rung, run.today());
}

void sayPaces(const Run &run, const Asked &asked, const FivePaces &five, const PaceTable &table)
{
    const bool hasAllowance
        = std::ranges::any_of(table.rungs(), [](const RungPace &rung) { return rung.allowancePercent > 0; });
    std::vector<QStringList> rows;
    for (const auto &rung : table.rungs()) {
        const auto role = five.roleOf(rung.rung);
        const bool isByTime = rung.rung == PaceRung::Min60 || rung.rung == PaceRung::Min90;
        QStringList row { words::rung(rung.rung), role ? words::role(*role) : QString(),
            words::target(rung.pace.per400()),
            isByTime ? words::volume(rung.distance) : words::target(rung.pace.timeFor(rung.distance)),
            sourceText(asked, rung.source), noteText(run, asked, rung) };
        if (hasAllowance)
            row.insert(3, words::target(rung.training().per400()));
        rows.push_back(std::move(row));
    }
    QStringList headings { Cli::tr("Pace"), Cli::tr("Role"), Cli::tr("Per 400"), Cli::tr("Race"),
        Cli::tr("From"), Cli::tr("Note") };
    if (hasAllowance)
        headings.insert(3, Cli::tr("Training"));
    run.sayTable(headings, rows);
    for (const auto &gap : table.gaps())
        run.say(words::gap(gap));
    for (const auto &each : table.leftOut())
        run.say(words::leftOut(each));
    const auto profile = profileOf(asked.athlete, run.today());
    if (profile.laps)
        run.say(words::standing(*profile.laps));
    if (profile.sprint)
        run.say(words::standing(*profile.sprint));
    if (restsOnAssumedCategory(run, asked, table))
        run.say(Cli::tr("Men assumed; --category women gives a woman's paces."));
}

/// What the results that wait would change.
void sayProposal(const Run &run, const Asked &asked)
{
    const auto proposal = proposalOf(asked.athlete, run.today(), asked.settings);
    if (!proposal)
        return;
    for (const auto &result : proposal->results)
        run.say(Cli::tr("Waits for approval: %1").arg(resultText(result)));
    sayChanges(run, *proposal);
}

int paces(const Run &run)
{
    if (const auto wrong = misuse(run); !wrong.isEmpty())
        return run.wrongUsage(wrong);
    auto asked = run.arguments().isEmpty() ? askedByBests(run) : askedByName(run);
    if (!asked)
        return run.fail(asked.error());
    auto &athlete = asked->athlete;
    if (run.has(QStringLiteral("target")))
        athlete.targetRace = *rungFrom(run.value(QStringLiteral("target")));
    for (const auto &doubt : asked->doubts)
        run.remark(doubt);
    const auto table = tableOf(run, *asked);
    const auto five = fivePacesOf(athlete, asked->group ? &*asked->group : nullptr, table);
    if (!run.wantsJson()) {
        sayPaces(run, *asked, five, table);
        sayProposal(run, *asked);
        return Done;
    }
    const auto source = [&](const PaceSource &each) { return sourceText(*asked, each); };
    const auto laps = [](const LapComparison &each) { return words::standing(each); };
    const auto sprint = [](const SprintComparison &each) { return words::standing(each); };
    const auto assumed
        = restsOnAssumedCategory(run, *asked, table) ? std::optional(athlete.category) : std::nullopt;
    auto json = exchange::pacesJson({ athlete.targetRace, five, table, profileOf(athlete, run.today()),
                                        run.today(), asked->undated, assumed },
        { source, words::gap, laps, sprint, words::leftOut });
    const auto proposal = proposalOf(athlete, run.today(), asked->settings);
    json[QStringLiteral("waiting")]
        = proposal ? QJsonValue(exchange::proposalJson(*proposal)) : QJsonValue::Null;
    run.say(json);
    return Done;
}

constexpr std::array kCommands {
    Command { "paces", QT_TRANSLATE_NOOP("Cli", "the five paces with their sources"),
        "paces --target 1500 --category men --best 800=1:54.8 --best 1500=3:56.4", false, declarePaces,
        paces },
};

} // namespace

std::span<const Command> paceCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
