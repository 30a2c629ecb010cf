// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/cycleoptions.h"
#include "cli/cyclerefusals.h"
#include "cli/repeating.h"

#include "domain/edits/planedits.h"
#include "domain/squad/validation.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

constexpr auto kActions = "add change repeat up down remove";
constexpr int kLongestMinutes = 24 * 60;

void declareItem(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "group", Cli::tr("Whose plan."), "GROUP");
    option(parser, "date", Cli::tr("The day, one of a cycle of the group."), "DATE");
    option(
        parser, "item", Cli::tr("Which of the day's is meant, from 1; the only one without it."), "NUMBER");
    option(parser, "kind",
        Cli::tr("base-run, strides, long-run, rest, time-trial, drill, gym or note; a session is added with "
                "fivepace-cli session."),
        "KIND");
    option(parser, "start", Cli::tr("The time of day, as 18:30, or none."), "TIME");
    option(parser, "place", Cli::tr("Where."), "TEXT");
    option(parser, "length", Cli::tr("So many minutes, 1 to 1440, or none."), "MINUTES");
    option(parser, "distance", Cli::tr("How far, as 8000, mile or 10k, or none."), "DISTANCE");
    option(parser, "note", Cli::tr("A note."), "TEXT");
    option(parser, "athlete", Cli::tr("Only for this one, several times for several; \"none\" for all."),
        "NAME");
    declareRepeats(parser);
}

/// Those of the day, as places in the cycle's list.
std::vector<std::size_t> itemsOn(const Cycle &cycle, Date day)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < cycle.items.size(); ++i) {
        if (cycle.items[i].kind != ItemKind::Quality && cycle.dateOf(cycle.items[i].day) == day)
            found.push_back(i);
    }
    return found;
}

QString said(const PlanItem &item, const Squad &squad)
{
    const auto detail = words::itemDetail(item, squad);
    return detail.isEmpty() ? words::itemTitle(item)
                            : QStringLiteral("%1 · %2").arg(words::itemTitle(item), detail);
}

/// Which of the day's is meant.
Result<std::size_t> itemOption(const Run &run, const Squad &squad, const Cycle &cycle, Date day)
{
    const auto there = itemsOn(cycle, day);
    if (there.empty())
        return invalid(Cli::tr("Nothing but sessions is planned on %1.").arg(dateText(day)));
    const auto number = numberOption(run, "item", 1, static_cast<int>(there.size()));
    if (number && *number)
        return there[static_cast<std::size_t>(**number - 1)];
    if (!run.has(QStringLiteral("item")) && there.size() == 1)
        return there.front();
    QStringList known;
    for (std::size_t i = 0; i < there.size(); ++i)
        known << QStringLiteral("%1 %2").arg(i + 1).arg(said(cycle.items[there[i]], squad));
    return invalid(
        Cli::tr("Say which of %1 with --item: %2.").arg(dateText(day), known.join(QStringLiteral("; "))));
}

Result<> readAthletes(const Run &run, const Squad &squad, const Cycle &cycle, std::vector<AthleteId> &to)
{
    if (!run.has(QStringLiteral("athlete")))
        return {};
    to.clear();
    for (const auto &name : run.values(QStringLiteral("athlete"))) {
        if (name == u"none")
            continue;
        const auto athlete = athleteNamed(run, squad, name);
        if (!athlete)
            return athlete.error();
        if (!isMember(**athlete, cycle.group))
            return invalid(Cli::tr("%1 is not in %2.")
                               .arg(words::fromUtf8((*athlete)->name), groupName(squad, cycle.group)));
        if (std::ranges::find(to, (*athlete)->id) == to.end())
            to.push_back((*athlete)->id);
    }
    return {};
}

Result<PlanItem> asSaid(const Run &run, const Squad &squad, const Cycle &cycle, PlanItem item)
{
    for (const auto &read : { readCode(run, "kind", item.kind), readStart(run, item.startMinute),
             readAthletes(run, squad, cycle, item.athletes) }) {
        if (!read)
            return read.error();
    }
    if (item.kind == ItemKind::Quality)
        return invalid(Cli::tr("Add a session with fivepace-cli session add."));
    const auto isTakenAway = [&](const char *option) { return run.value(QLatin1String(option)) == u"none"; };
    if (isTakenAway("length")) {
        item.length.reset();
    } else {
        const auto length = numberOption(run, "length", 1, kLongestMinutes);
        if (!length)
            return length.error();
        if (*length)
            item.length = std::chrono::minutes(**length);
    }
    if (isTakenAway("distance")) {
        item.distance.reset();
    } else if (run.has(QStringLiteral("distance"))) {
        item.distance = distanceFrom(run.value(QStringLiteral("distance")));
        if (!item.distance)
            return invalid(Cli::tr("--distance %1 is no distance. Write it as 800, mile or 5k.")
                               .arg(run.value(QStringLiteral("distance"))));
    }
    readText(run, "place", item.place);
    readText(run, "note", item.note);
    if (item.kind == ItemKind::Note && item.note.empty())
        return invalid(Cli::tr("Give --note TEXT: what the note says."));
    auto with = cycle;
    with.items = { item };
    if (const auto sound = orIssue(validate(with)); !sound)
        return sound.error();
    return item;
}

int item(const Run &run)
{
    const bool isNew = run.action() == u"add";
    const bool isWhole = run.has(QStringLiteral("group")) && run.has(QStringLiteral("date"))
        && (!isNew || run.has(QStringLiteral("kind")));
    if (run.arguments().size() != 1 || !isWhole)
        return run.wrongUsage(isNew
                ? Cli::tr("Give one FILE, --group, --date and --kind. fivepace-cli item --help says how.")
                : Cli::tr("Give one FILE, --group and --date. fivepace-cli item --help says how."));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto group = groupOption(run, open->squad);
    if (!group)
        return run.fail(group.error());
    const auto day = dayOption(run, "date");
    if (!day)
        return run.fail(day.error());
    const auto *cycle = cycleOn(open->squad, (*group)->id, *day);
    if (!cycle)
        return run.fail(noCycleOn(open->squad, (*group)->id, *day));
    PlanItem before;
    before.day = cycle->dayOf(*day);
    std::size_t index = 0;
    if (!isNew) {
        const auto found = itemOption(run, open->squad, *cycle, *day);
        if (!found)
            return run.fail(found.error());
        index = *found;
        before = cycle->items[index];
    }
    const auto say = [&](const Edit &edit, const PlanItem &about, const QString &sentence) {
        const auto *change
            = edit.changes.empty() ? nullptr : std::get_if<Change<Cycle>>(&edit.changes.front());
        return perform(run, *open, edit, sentence.arg(said(about, open->squad), dateText(*day)),
            { { QStringLiteral("cycle"), exchange::cycleJson(change ? *change->after : *cycle) } });
    };
    if (run.action() == u"remove")
        return say(edits::removeItem(*cycle, index), before, Cli::tr("%1 on %2: removed.", "Gym, a day"));
    if (run.action() == u"repeat")
        return repeat(run, *open, { cycle->id, {}, { before } });
    if (run.action() == u"up" || run.action() == u"down") {
        const auto edit = edits::moveWithinDay(*cycle, index, run.action() == u"up" ? -1 : 1);
        if (edit.changes.empty())
            return run.fail(before.startMinute
                    ? Cli::tr("It has a time of day, which says its place.")
                    : Cli::tr("There is nothing on that side of it to change places with."));
        return say(edit, before, Cli::tr("%1 on %2: moved.", "Gym, a day"));
    }
    const auto after = asSaid(run, open->squad, *cycle, before);
    if (!after)
        return run.fail(after.error());
    return isNew
        ? say(edits::addItem(*cycle, *after), *after, Cli::tr("%1 on %2: added.", "Gym, a day"))
        : say(edits::changeItem(*cycle, index, *after), *after, Cli::tr("%1 on %2: changed.", "Gym, a day"));
}

constexpr std::array kCommands {
    Command { "item",
        QT_TRANSLATE_NOOP(
            "Cli", "adds, changes, repeats or removes a run, rest, gym or note on a day of a cycle"),
        "item add squad.fivepace --group Milers --date 2026-05-12 --kind gym --start 7:15 --place Hall "
        "--length 45",
        false, declareItem, item, kActions },
};

} // namespace

std::span<const Command> itemCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
