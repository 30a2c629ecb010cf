// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/cycleoptions.h"

#include "domain/edits/edits.h"
#include "domain/edits/seasonedits.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <array>
#include <functional>

namespace fivepace::cli {

namespace {

constexpr auto kActions = "add change remove", kPhaseActions = "add change split remove";

// --- race ---

void declareRace(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "race", Cli::tr("Which to change or remove, by name or number."), "RACE");
    option(parser, "name", Cli::tr("The name."), "NAME");
    option(parser, "date", Cli::tr("The day."), "DATE");
    option(parser, "distance", Cli::tr("400, 1500, mile, 5k, half, or any number of metres."), "DISTANCE");
    option(parser, "group", Cli::tr("A group that runs it, several times for several; \"none\" for none."),
        "GROUP");
    option(parser, "start", Cli::tr("The time of day, as 18:30, or none."), "TIME");
    option(parser, "rank",
        Cli::tr("What it is to the season: A leads to it, B prepares for it on the way, C runs it out of "
                "training; or none."),
        "RANK");
    parser.addOption({ QStringLiteral("target"), Cli::tr("The race the season leads to: --rank A.") });
    parser.addOption({ QStringLiteral("no-target"), Cli::tr("It is that no longer.") });
}

/// What is said where none is meant: there is none at all; %1 is not one of those of %2, as `name` calls
/// each.
template <class T> struct NotNamed {
    QString none, notOne;
    std::function<QString(const T &)> name;
};

/// The one thing of the list that is called so or has that number.
template <class T>
Result<T> named(const std::vector<T> &all, const QString &wanted, const NotNamed<T> &sentences)
{
    std::vector<T> found;
    for (const auto &each : all) {
        if (words::fromUtf8(each.name).compare(wanted.simplified(), Qt::CaseInsensitive) == 0
            || QString::number(each.id.value) == wanted)
            found.push_back(each);
    }
    if (found.size() == 1)
        return found.front();
    QStringList known;
    for (const auto &each : found.empty() ? all : found)
        known << QStringLiteral("%1 (%2)").arg(sentences.name(each), QString::number(each.id.value));
    if (known.isEmpty())
        return invalid(sentences.none);
    return invalid(sentences.notOne.arg(wanted, known.join(QStringLiteral(", "))));
}

Result<Race> asSaid(const Run &run, const Squad &squad, Race race)
{
    readText(run, "name", race.name);
    for (const auto &read : { readDay(run, "date", race.date), readStart(run, race.startMinute) }) {
        if (!read)
            return read.error();
    }
    if (run.has(QStringLiteral("distance"))) {
        const auto distance = distanceFrom(run.value(QStringLiteral("distance")));
        if (!distance)
            return invalid(Cli::tr("--distance %1 is no distance. Write it as 800, mile or 5k.")
                               .arg(run.value(QStringLiteral("distance"))));
        race.distance = *distance;
    }
    if (const auto groups = readGroups(run, squad, race.groups); !groups)
        return groups.error();
    const auto rank = oneOfWords(run, "rank", { "A", "B", "C", "none" });
    if (!rank)
        return rank.error();
    if (run.has(QStringLiteral("target"))) {
        race.isTarget = true;
        race.rank = TargetRank::A;
    }
    if (*rank) {
        race.isTarget = **rank < 3;
        race.rank = race.isTarget ? static_cast<TargetRank>(**rank) : TargetRank::A;
    }
    if (run.has(QStringLiteral("no-target"))) {
        race.isTarget = false;
        race.rank = TargetRank::A;
    }
    return race;
}

QJsonObject objectOf(const Race &race)
{
    return { { QStringLiteral("race"), exchange::raceJson(race) } };
}

int race(const Run &run)
{
    const bool isNew = run.action() == u"add";
    const bool isWhole = !isNew
        || (run.has(QStringLiteral("name")) && run.has(QStringLiteral("date"))
            && run.has(QStringLiteral("distance")));
    if (run.arguments().size() != 1 || !isWhole || isNew == run.has(QStringLiteral("race")))
        return run.wrongUsage(isNew
                ? Cli::tr("Give one FILE, --name, --date and --distance. fivepace-cli race --help says how.")
                : Cli::tr("Give one FILE and --race RACE: which to %1.").arg(run.action()));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    Race before;
    before.id = freshIds().next<RaceId>();
    if (!isNew) {
        const auto found = named(open->squad.races, run.value(QStringLiteral("race")),
            { Cli::tr("There is no race in this file yet. Add one first."),
                Cli::tr("%1 is not one race. There are: %2.", "a name, races"),
                [](const Race &race) { return words::fromUtf8(race.name); } });
        if (!found)
            return run.fail(found.error());
        before = *found;
    }
    if (run.action() == u"remove")
        return perform(run, *open, edits::removeRace(before),
            Cli::tr("The race %1 was removed.").arg(words::fromUtf8(before.name)), objectOf(before));
    const auto after = asSaid(run, open->squad, before);
    if (!after)
        return run.fail(after.error());
    return perform(run, *open, isNew ? edits::addRace(*after) : edits::changeRace(before, *after),
        Cli::tr("The race %1 is on %2.")
            .arg(words::fromUtf8(after->name), words::fromUtf8(isoDate(after->date))),
        objectOf(*after));
}

// --- phase ---

void declarePhase(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "phase", Cli::tr("Which to change, split or remove, by number."), "ID");
    option(parser, "group", Cli::tr("The group of a new one."), "GROUP");
    option(parser, "kind", Cli::tr("base, transition, five-pace, competition, taper or break."), "KIND");
    option(parser, "name", Cli::tr("The name, where it is not the kind's."), "NAME");
    option(parser, "from", Cli::tr("The first day."), "DATE");
    option(parser, "to", Cli::tr("The last day."), "DATE");
    option(parser, "on", Cli::tr("split: the first day of the second."), "DATE");
}

Result<Phase> asSaid(const Run &run, Phase phase)
{
    readText(run, "name", phase.name);
    for (const auto &read : { readCode(run, "kind", phase.kind), readDay(run, "from", phase.firstDay),
             readDay(run, "to", phase.lastDay) }) {
        if (!read)
            return read.error();
    }
    if (phase.lastDay < phase.firstDay)
        return invalid(Cli::tr("The last day lies before the first. Give --from and --to again."));
    return phase;
}

int splitPhase(const Run &run, const OpenSquad &open, const Phase &before)
{
    const auto on = dayOption(run, "on");
    if (!on)
        return run.fail(on.error());
    const auto edit = edits::splitPhase(before, *on, freshIds().next<PhaseId>());
    if (edit.changes.empty())
        return run.fail(Cli::tr("Phase %1 runs from %2 to %3. Split it on a day after its first.")
                            .arg(before.id.value)
                            .arg(dateText(before.firstDay), dateText(before.lastDay)));
    const auto &second = *std::get<Change<Phase>>(edit.changes.back()).after;
    return perform(run, open, edit, Cli::tr("Phase %1 begins on %2.").arg(second.id.value).arg(dateText(*on)),
        { { QStringLiteral("phase"), exchange::phaseJson(second) } });
}

int phase(const Run &run)
{
    const bool isNew = run.action() == u"add";
    const bool isWhole = !isNew
        || (run.has(QStringLiteral("group")) && run.has(QStringLiteral("kind"))
            && run.has(QStringLiteral("from")) && run.has(QStringLiteral("to")));
    if (run.arguments().size() != 1 || !isWhole || isNew == run.has(QStringLiteral("phase")))
        return run.wrongUsage(isNew
                ? Cli::tr(
                    "Give one FILE, --group, --kind, --from and --to. fivepace-cli phase --help says how.")
                : Cli::tr("Give one FILE and --phase ID: which to %1.").arg(run.action()));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    Phase before;
    before.id = freshIds().next<PhaseId>();
    if (isNew) {
        const auto group = groupOption(run, open->squad);
        if (!group)
            return run.fail(group.error());
        before.group = (*group)->id;
    } else {
        const auto found = named(open->squad.phases, run.value(QStringLiteral("phase")),
            { Cli::tr("There is no phase in this file yet. Add one first."),
                Cli::tr("%1 is not one phase. There are: %2.", "a name, phases"), [&](const Phase &phase) {
                    return Cli::tr("%1 of %2 from %3", "Base of 1500 m group from 2025-12-08")
                        .arg(words::phase(phase), groupName(open->squad, phase.group),
                            dateText(phase.firstDay));
                } });
        if (!found)
            return run.fail(found.error());
        before = *found;
    }
    const auto object = [](const Phase &each) {
        return QJsonObject { { QStringLiteral("phase"), exchange::phaseJson(each) } };
    };
    if (run.action() == u"remove")
        return perform(run, *open, edits::removePhase(before),
            Cli::tr("Phase %1 was removed.").arg(before.id.value), object(before));
    if (run.action() == u"split")
        return splitPhase(run, *open, before);
    const auto after = asSaid(run, before);
    if (!after)
        return run.fail(after.error());
    return perform(run, *open, isNew ? edits::addPhase(*after) : edits::changePhase(before, *after),
        Cli::tr("Phase %1 runs from %2 to %3.")
            .arg(after->id.value)
            .arg(dateText(after->firstDay), dateText(after->lastDay)),
        object(*after));
}

constexpr std::array kCommands {
    Command { "race", QT_TRANSLATE_NOOP("Cli", "adds, changes or removes a race"),
        "race add squad.fivepace --name \"County League\" --date 2026-05-16 --distance 1500 --group Milers",
        false, declareRace, race, kActions },
    Command { "phase", QT_TRANSLATE_NOOP("Cli", "adds, changes, splits or removes a phase of the season"),
        "phase add squad.fivepace --group Milers --kind base --from 2026-01-05 --to 2026-03-01", false,
        declarePhase, phase, kPhaseActions },
};

} // namespace

std::span<const Command> calendarCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
