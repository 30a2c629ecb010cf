// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/command.h"

#include "domain/edits/edits.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

constexpr auto kActions = "add change remove archive restore";
constexpr auto kGroupActions = "add change remove";

Result<> readRace(const Run &run, PaceRung &to)
{
    if (!run.has(QStringLiteral("target")))
        return {};
    const auto race = rungFrom(run.value(QStringLiteral("target")));
    if (!race || !lengthOf(*race))
        return invalid(Cli::tr("--target %1 is no race of the ladder: 400, 800, 1500, mile, 3000, 5000, "
                               "10000.")
                           .arg(run.value(QStringLiteral("target"))));
    to = *race;
    return {};
}

// --- athlete ---

void declareAthlete(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "athlete", Cli::tr("Whom to change or remove, by name or number."), "NAME");
    option(parser, "name", Cli::tr("The name."), "NAME");
    option(parser, "short", Cli::tr("The name for sheets."), "NAME");
    option(parser, "category", Cli::tr("men or women; needed for somebody new."), "CATEGORY");
    option(parser, "kind", Cli::tr("middle or sprinter."), "KIND");
    option(parser, "target", Cli::tr("The target race: 400 to 10000, or mile."), "RACE");
    option(parser, "born", Cli::tr("The year of birth."), "YEAR");
    option(parser, "group", Cli::tr("A group, several times for several; \"none\" for none."), "GROUP");
    option(parser, "base-done", Cli::tr("The day the base programme was done, or none."), "DATE");
    option(parser, "transition-done", Cli::tr("The day the transition programme was done, or none."), "DATE");
    option(parser, "notes", Cli::tr("Notes."), "TEXT");
}

Result<> readKinds(const Run &run, Athlete &athlete)
{
    if (const auto read = readCode(run, "category", athlete.category); !read)
        return read;
    if (run.has(QStringLiteral("kind"))) {
        const auto kind = run.value(QStringLiteral("kind"));
        if (kind != u"middle" && kind != u"sprinter")
            return invalid(Cli::tr("--kind is middle or sprinter, not %1.").arg(kind));
        athlete.kind = kind == u"middle" ? AthleteKind::MiddleDistance : AthleteKind::Sprinter400;
    }
    if (run.has(QStringLiteral("born"))) {
        bool isNumber = false;
        const int year = run.value(QStringLiteral("born")).toInt(&isNumber);
        if (!isNumber || !mayBeBornIn(year, run.today()))
            return invalid(Cli::tr("--born %1 is no year of birth. Write it as 2004.")
                               .arg(run.value(QStringLiteral("born"))));
        athlete.birthYear = year;
    }
    return {};
}

/// The athlete as the options change it.
Result<Athlete> asSaid(const Run &run, const Squad &squad, Athlete athlete)
{
    readText(run, "name", athlete.name);
    readText(run, "short", athlete.shortName);
    readText(run, "notes", athlete.notes);
    for (const auto &read :
        { readKinds(run, athlete), readRace(run, athlete.targetRace), readGroups(run, squad, athlete.groups),
            readDate(run, QStringLiteral("base-done"), athlete.baseDone),
            readDate(run, QStringLiteral("transition-done"), athlete.transitionDone),
            orIssue(validate(athlete, run.today())) }) {
        if (!read)
            return read.error();
    }
    return athlete;
}

int sayAthlete(
    const Run &run, const OpenSquad &open, const Edit &edit, const Athlete &athlete, const QString &sentence)
{
    return perform(run, open, edit, sentence.arg(words::fromUtf8(athlete.name)),
        { { QStringLiteral("athlete"), exchange::athleteJson(athlete) } });
}

int addAthlete(const Run &run, const OpenSquad &open)
{
    if (!run.has(QStringLiteral("name")) || !run.has(QStringLiteral("category")))
        return run.wrongUsage(Cli::tr("Give --name and --category. fivepace-cli athlete --help says how."));
    Athlete athlete;
    athlete.id = freshIds().next<AthleteId>();
    const auto said = asSaid(run, open.squad, athlete);
    if (!said)
        return run.fail(said.error());
    return sayAthlete(run, open, edits::addAthlete(*said), *said, Cli::tr("%1 added."));
}

int athlete(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli athlete --help says how."));
    const bool isNew = run.action() == u"add";
    if (isNew == run.has(QStringLiteral("athlete")))
        return run.wrongUsage(isNew
                ? Cli::tr("--athlete is for somebody who is there; a new one has a --name.")
                : Cli::tr("Give --athlete NAME: whom to %1.").arg(run.action()));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    if (isNew)
        return addAthlete(run, *open);
    const auto found = athleteOption(run, open->squad);
    if (!found)
        return run.fail(found.error());
    const auto &before = **found;
    if (run.action() == u"remove")
        return sayAthlete(
            run, *open, edits::removeAthlete(open->squad, before.id), before, Cli::tr("%1 removed."));
    if (run.action() != u"change") {
        const bool archives = run.action() == u"archive";
        auto after = before;
        after.archived = archives;
        return sayAthlete(run, *open, edits::archiveAthletes(open->squad, { before.id }, archives), after,
            archives ? Cli::tr("%1 is in the archive.") : Cli::tr("%1 is back from the archive."));
    }
    const auto after = asSaid(run, open->squad, before);
    if (!after)
        return run.fail(after.error());
    return sayAthlete(run, *open, edits::changeAthlete(before, *after), *after, Cli::tr("%1 changed."));
}

// --- group ---

void declareGroup(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "group", Cli::tr("Which to change or remove."), "GROUP");
    option(parser, "name", Cli::tr("The name."), "NAME");
    option(parser, "target", Cli::tr("The target race: 400 to 10000, or mile."), "RACE");
}

Result<Group> asSaid(const Run &run, const Squad &squad, Group group)
{
    readText(run, "name", group.name);
    if (const auto race = readRace(run, group.targetRace); !race)
        return race.error();
    if (const auto sound = orIssue(validate(group)); !sound)
        return sound.error();
    const bool isTaken = std::ranges::any_of(
        squad.groups, [&](const Group &other) { return other.id != group.id && other.name == group.name; });
    if (isTaken)
        return invalid(
            Cli::tr("There is a group %1 already. Give another name.").arg(words::fromUtf8(group.name)));
    return group;
}

int sayGroup(
    const Run &run, const OpenSquad &open, const Edit &edit, const Group &group, const QString &sentence)
{
    return perform(run, open, edit, sentence.arg(words::fromUtf8(group.name)),
        { { QStringLiteral("group"), exchange::groupJson(group) } });
}

int group(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli group --help says how."));
    const bool isNew = run.action() == u"add";
    if (isNew && !run.has(QStringLiteral("name")))
        return run.wrongUsage(Cli::tr("Give --name. fivepace-cli group --help says how."));
    if (isNew == run.has(QStringLiteral("group")))
        return run.wrongUsage(isNew ? Cli::tr("--group is for one that is there; a new one has a --name.")
                                    : Cli::tr("Give --group GROUP: which to %1.").arg(run.action()));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    Group before;
    before.id = freshIds().next<GroupId>();
    if (!isNew) {
        const auto found = groupOption(run, open->squad);
        if (!found)
            return run.fail(found.error());
        before = **found;
    }
    if (run.action() == u"remove")
        return sayGroup(
            run, *open, edits::removeGroup(open->squad, before.id), before, Cli::tr("%1 removed."));
    const auto after = asSaid(run, open->squad, before);
    if (!after)
        return run.fail(after.error());
    return isNew ? sayGroup(run, *open, edits::addGroup(*after), *after, Cli::tr("%1 added."))
                 : sayGroup(run, *open, edits::changeGroup(before, *after), *after, Cli::tr("%1 changed."));
}

// --- absence ---

void declareAbsence(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "athlete", Cli::tr("Whose, by name or number."), "NAME");
    option(parser, "from", Cli::tr("The first day."), "DATE");
    option(parser, "to", Cli::tr("The last day, or none where it is not known."), "DATE");
    option(parser, "reason", Cli::tr("injured, ill, away or exams."), "REASON");
    option(parser, "absence",
        Cli::tr("Which to change or remove: its place in the list, 1 the first; not needed where "
                "there is only one."),
        "NUMBER");
}

/// Place of the absence that is meant.
Result<std::size_t> absenceMeant(const Run &run, const Athlete &athlete)
{
    const auto count = athlete.absences.size();
    const auto name = words::fromUtf8(athlete.name);
    if (count == 0)
        return invalid(Cli::tr("%1 has no absence.").arg(name));
    if (count == 1 && !run.has(QStringLiteral("absence")))
        return std::size_t(0);
    const auto number = run.value(QStringLiteral("absence")).toULongLong();
    if (number >= 1 && number <= count)
        return static_cast<std::size_t>(number - 1);
    QStringList known;
    for (std::size_t i = 0; i < count; ++i)
        known << QStringLiteral("%1 %2").arg(i + 1).arg(words::absence(athlete.absences[i]));
    return invalid(
        Cli::tr("Say which absence of %1 with --absence: %2.").arg(name, known.join(QStringLiteral(", "))));
}

Result<Absence> asSaid(const Run &run, Absence absence)
{
    std::optional<Date> from(absence.from);
    for (const auto &read :
        { readDate(run, QStringLiteral("from"), from), readDate(run, QStringLiteral("to"), absence.to) }) {
        if (!read)
            return read.error();
    }
    if (!from)
        return invalid(Cli::tr("An absence has a first day. Give --from as 2026-05-04."));
    absence.from = *from;
    if (const auto read = readCode(run, "reason", absence.reason); !read)
        return read.error();
    return absence;
}

int absence(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("athlete")))
        return run.wrongUsage(Cli::tr("Give one FILE and --athlete. fivepace-cli absence --help says how."));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto found = athleteOption(run, open->squad);
    if (!found)
        return run.fail(found.error());
    auto after = **found;
    if (run.action() == u"add") {
        Absence absence;
        absence.from = run.today();
        const auto said = asSaid(run, absence);
        if (!said)
            return run.fail(said.error());
        after.absences.push_back(*said);
    } else {
        const auto place = absenceMeant(run, after);
        if (!place)
            return run.fail(place.error());
        const auto at = after.absences.begin() + static_cast<std::ptrdiff_t>(*place);
        if (run.action() == u"remove") {
            after.absences.erase(at);
        } else if (const auto said = asSaid(run, *at)) {
            *at = *said;
        } else {
            return run.fail(said.error());
        }
    }
    if (const auto sound = orIssue(validate(after, run.today())); !sound)
        return run.fail(sound.error());
    QStringList all;
    for (const auto &each : after.absences)
        all << words::absence(each);
    const auto name = words::fromUtf8(after.name);
    const auto sentence = all.isEmpty()
        ? Cli::tr("%1: no absence.").arg(name)
        : Cli::tr("%1: %2.", "a name, absences").arg(name, all.join(QStringLiteral(", ")));
    return perform(run, *open, edits::changeAthlete(**found, after), sentence,
        { { QStringLiteral("athlete"), exchange::athleteJson(after) } });
}

constexpr std::array kCommands {
    Command { "athlete", QT_TRANSLATE_NOOP("Cli", "adds, changes, archives or removes an athlete"),
        "athlete add squad.fivepace --name \"Ade Okafor\" --category men --target 1500 --group Milers", false,
        declareAthlete, athlete, kActions },
    Command { "group", QT_TRANSLATE_NOOP("Cli", "adds, changes or removes a group"),
        "group add squad.fivepace --name Milers --target 1500", false, declareGroup, group, kGroupActions },
    Command { "absence", QT_TRANSLATE_NOOP("Cli", "adds, changes or removes an athlete's absence"),
        "absence add squad.fivepace --athlete \"Ade Okafor\" --from 2026-05-04 --to 2026-05-10 --reason ill",
        false, declareAbsence, absence, kGroupActions },
};

} // namespace

std::span<const Command> peopleCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
