// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/command.h"

#include "domain/edits/edits.h"
#include "domain/values/timetext.h"
#include "exchange/pacesjson.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

constexpr auto kActions = "add change remove";

void declareResult(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "athlete", Cli::tr("Whose, by name or number."), "NAME");
    option(parser, "result",
        Cli::tr("Which to change or remove: its place in the athlete's list, 1 the first."), "NUMBER");
    option(parser, "distance", Cli::tr("400, 1500, mile, 5k, half, or any number of metres."), "DISTANCE");
    option(parser, "time", Cli::tr("As 1:54.8."), "TIME");
    option(parser, "date", Cli::tr("The day; today where it is not said."), "DATE");
    option(parser, "kind", Cli::tr("race, trial or estimate."), "KIND");
    option(parser, "timing", Cli::tr("hand, electronic or device."), "HOW");
    option(parser, "start", Cli::tr("Of a sprint of 20 to 60 m: standing, flying, or not-stated."), "START");
    option(parser, "place", Cli::tr("Where."), "TEXT");
    option(parser, "note", Cli::tr("A note."), "TEXT");
    parser.addOption({ QStringLiteral("sure"), Cli::tr("Stores what contradicts the other results.") });
}

Result<> readNumbers(const Run &run, RaceResult &result)
{
    if (run.has(QStringLiteral("distance"))) {
        const auto distance = distanceFrom(run.value(QStringLiteral("distance")));
        if (!distance)
            return invalid(Cli::tr("--distance %1 is no distance. Write metres, 5k, mile, half or marathon.")
                               .arg(run.value(QStringLiteral("distance"))));
        result.distance = *distance;
    }
    if (run.has(QStringLiteral("time"))) {
        const auto reading = readTime(words::toUtf8(run.value(QStringLiteral("time")).trimmed()));
        if (!reading.time)
            return invalid(Cli::tr("--time %1: %2")
                               .arg(run.value(QStringLiteral("time")), words::problem(reading.problem)));
        result.time = *reading.time;
        result.time.method = usualMethod(result.time.precision);
    }
    std::optional<Date> date(result.date);
    if (const auto read = readDate(run, QStringLiteral("date"), date); !read)
        return read;
    if (!date)
        return invalid(Cli::tr("A result has a day. Give --date as 2026-05-04."));
    result.dayAssumed = result.dayAssumed && !run.has(QStringLiteral("date"));
    result.date = *date;
    return {};
}

Result<> readWords(const Run &run, RaceResult &result)
{
    const auto kind = oneOfWords(run, "kind", { "race", "trial", "estimate" });
    if (!kind)
        return kind.error();
    result.kind = static_cast<ResultKind>(kind->value_or(static_cast<int>(result.kind)));
    for (const auto &read :
        { readCode(run, "timing", result.time.method), readCode(run, "start", result.start) }) {
        if (!read)
            return read;
    }
    if (run.has(QStringLiteral("place")))
        result.place = words::toUtf8(run.value(QStringLiteral("place")).simplified());
    if (run.has(QStringLiteral("note")))
        result.note = words::toUtf8(run.value(QStringLiteral("note")).simplified());
    return {};
}

/// What contradicts the result, unless the coach is sure.
Result<> withoutDoubt(const Run &run, const Athlete &athlete, const RaceResult &result)
{
    if (run.has(QStringLiteral("sure")))
        return {};
    QStringList sentences;
    for (const auto &question : questionsAbout(athlete, result))
        sentences << words::question(question);
    if (sentences.isEmpty())
        return {};
    sentences << Cli::tr("Nothing was changed. --sure stores it all the same.");
    return invalid(sentences.join(u' '));
}

Result<RaceResult> asSaid(const Run &run, const Athlete &others, RaceResult result)
{
    for (const auto &read : { readNumbers(run, result), readWords(run, result) }) {
        if (!read)
            return read.error();
    }
    if (const auto sound = orIssue(validate(result, run.today())); !sound)
        return sound.error();
    if (const auto doubtless = withoutDoubt(run, others, result); !doubtless)
        return doubtless.error();
    return result;
}

/// Place of the result that is meant.
Result<std::size_t> resultMeant(const Run &run, const Athlete &athlete)
{
    const auto number = run.value(QStringLiteral("result")).toULongLong();
    if (number >= 1 && number <= athlete.results.size())
        return static_cast<std::size_t>(number - 1);
    QStringList known;
    for (std::size_t i = 0; i < athlete.results.size(); ++i)
        known << QStringLiteral("\n  --result %1  %2").arg(i + 1).arg(resultText(athlete.results[i]));
    const auto name = words::fromUtf8(athlete.name);
    return invalid(known.isEmpty() ? Cli::tr("%1 has no result.").arg(name)
                                   : Cli::tr("Say which result of %1:").arg(name) + known.join(QString()));
}

int say(
    const Run &run, const OpenSquad &open, const Edit &edit, const RaceResult &result, const QString &done)
{
    const bool waits = result.use == PaceUse::Waiting;
    auto sentence = done.arg(resultText(result));
    if (waits)
        sentence += u' '
            + Cli::tr("It waits: it would change a pace. fivepace-cli results --approve lets it count.");
    return perform(run, open, edit, sentence, { { QStringLiteral("result"), exchange::resultJson(result) } });
}

int result(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("athlete")))
        return run.wrongUsage(Cli::tr("Give one FILE and --athlete. fivepace-cli result --help says how."));
    const bool isNew = run.action() == u"add";
    if (isNew && (!run.has(QStringLiteral("distance")) || !run.has(QStringLiteral("time"))))
        return run.wrongUsage(Cli::tr("Give --distance and --time. fivepace-cli result --help says how."));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto found = athleteOption(run, open->squad);
    if (!found)
        return run.fail(found.error());
    const auto &athlete = **found;
    const auto &paces = open->squad.card.paces;
    if (isNew) {
        RaceResult empty;
        empty.date = run.today();
        const auto said = asSaid(run, athlete, empty);
        if (!said)
            return run.fail(said.error());
        const auto edit = edits::addResult(athlete, *said, run.today(), paces);
        return say(run, *open, edit, offered(athlete, *said, run.today(), paces), Cli::tr("%1 added."));
    }
    const auto place = resultMeant(run, athlete);
    if (!place)
        return run.fail(place.error());
    if (run.action() == u"remove")
        return say(run, *open, edits::removeResult(athlete, *place), athlete.results[*place],
            Cli::tr("%1 removed."));
    auto others = athlete;
    others.results.erase(others.results.begin() + static_cast<std::ptrdiff_t>(*place));
    const auto said = asSaid(run, others, athlete.results[*place]);
    if (!said)
        return run.fail(said.error());
    const auto edit = edits::changeResult(athlete, *place, *said, run.today(), paces);
    return say(
        run, *open, edit, offeredInstead(athlete, *place, *said, run.today(), paces), Cli::tr("%1 changed."));
}

constexpr std::array kCommands {
    Command { "result", QT_TRANSLATE_NOOP("Cli", "adds, changes or removes a result"),
        "result add squad.fivepace --athlete \"Ade Okafor\" --distance 800 --time 1:54.8", false,
        declareResult, result, kActions },
};

} // namespace

std::span<const Command> resultEdits()
{
    return kCommands;
}

} // namespace fivepace::cli
