// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cycleoptions.h"
#include "cli/cyclerefusals.h"
#include "cli/cycleshapes.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/edits/seasonedits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/plan/planner.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

constexpr const char *kActions
    = "copy remove rename end split retarget lay-out mend move move-later insert-day take-out-day "
      "save-layout forget-layout";

void declareCycle(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "cycle", Cli::tr("Which cycle, by its number."), "ID");
    option(parser, "group", Cli::tr("copy: for which group; its own without it."), "G");
    option(parser, "start", Cli::tr("copy: the first day; the group's next free one without it."), "DATE");
    option(parser, "with-changes", Cli::tr("copy: with what single athletes do otherwise."));
    option(parser, "session", Cli::tr("move: which session, by its number."), "ID");
    option(parser, "to", Cli::tr("move: to which day; what is there comes to the day it leaves."), "DATE");
    option(parser, "on",
        Cli::tr("insert-day, take-out-day: the day. end: the last day. split: the first day of the second "
                "cycle."),
        "DATE");
    option(parser, "all-groups",
        Cli::tr("insert-day, take-out-day: for every group that has a cycle on the day."));
    option(parser, "target", Cli::tr("retarget: the race that the cycle leads to."), "RACE");
    parser.addOption({ QStringLiteral("layout"),
        Cli::tr("lay-out: default, every-second-day, as-before, or the name of a layout that was saved."),
        QStringLiteral("LAYOUT"), QStringLiteral("default") });
    option(parser, "by", Cli::tr("move-later: so many days, with all that is later; earlier where negative."),
        "DAYS");
    option(parser, "name", Cli::tr("rename, save-layout, forget-layout: the name."), "NAME");
    parser.addOption({ QStringLiteral("along"), Cli::tr("end: all that is later moves along.") });
}

int sayDone(const Run &run, const OpenSquad &open, const Edit &edit, const QString &sentence)
{
    return perform(run, open, edit, sentence,
        { { QStringLiteral("done"), words::fromUtf8(std::string(codeOf(edit.kind))) } });
}

int move(const Run &run, const OpenSquad &open)
{
    const auto session = sessionOption(run, open.squad);
    if (!session)
        return run.fail(session.error());
    const auto to = dayOption(run, "to");
    if (!to)
        return run.fail(to.error());
    const auto *cycle = cycleOn(open.squad, (*session)->group, *to);
    if (!cycle)
        return run.fail(noCycleOn(open.squad, (*session)->group, *to));
    const auto lines = entriesOf(open.squad, (*session)->id);
    if (*to > run.today() && std::ranges::any_of(lines, &Entry::isLogged))
        return run.fail(Cli::tr("Something of session %1 is logged, so its day is not still to come.")
                            .arg((*session)->id.value));
    return sayDone(run, open, edits::takeToDay(open.squad, *cycle, (*session)->id, cycle->dayOf(*to)),
        Cli::tr("%1 is on %2.").arg(words::fromUtf8((*session)->workout.name), dateText(*to)));
}

int copy(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto asked = groupAsked(run, open.squad);
    if (!asked)
        return run.fail(asked.error());
    const auto group = *asked ? (*asked)->id : cycle.group;
    auto start = nextFirstDay(open.squad, group, run.today());
    if (run.has(QStringLiteral("start"))) {
        const auto typed = dayOption(run, "start");
        if (!typed)
            return run.fail(typed.error());
        start = *typed;
    }
    if (const auto *there = cycleInTheWay(open.squad, group, start, cycle.days))
        return run.fail(Cli::tr("%1 already has %2 from %3 to %4. Start on another day.")
                            .arg(groupName(open.squad, group), words::fromUtf8(there->name),
                                dateText(there->firstDay), dateText(there->lastDay())));
    auto ids = freshIds();
    const auto made
        = proposeCopy(open.squad, cycle, group, start, words::nextCycleName(open.squad, group), ids);
    std::vector<Entry> lines;
    if (run.has(QStringLiteral("with-changes")))
        lines = edits::linesOfCopies(open.squad, made.sessions, made.originals, ids);
    const auto edit = edits::copyCycle(made.cycle, made.sessions, lines);
    return perform(run, open, edit,
        Cli::tr("%1 of %2 from %3, with %4.")
            .arg(words::fromUtf8(made.cycle.name), groupName(open.squad, group), dateText(start),
                Cli::tr("%n session(s)", nullptr, static_cast<int>(made.sessions.size()))),
        { { QStringLiteral("cycle"), exchange::cycleJson(made.cycle) } });
}

int shiftFrom(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto on = dayOption(run, "on");
    if (!on)
        return run.fail(on.error());
    if (!cycle.contains(*on))
        return run.fail(Cli::tr("%1 is no day of %2, which runs from %3 to %4.")
                            .arg(dateText(*on), words::fromUtf8(cycle.name), dateText(cycle.firstDay),
                                dateText(cycle.lastDay())));
    const bool isIn = run.action() == u"insert-day";
    const auto edit = isIn ? edits::insertDay(open.squad, cycle, cycle.dayOf(*on))
                           : edits::takeOutDay(open.squad, cycle, cycle.dayOf(*on));
    if (edit.changes.empty())
        return run.fail(isIn ? whyNoDayMore(open.squad, cycle) : whyNoDayLess(open.squad, cycle, *on));
    return sayDone(run, open, edit,
        (isIn ? Cli::tr("From %1 on all that was not run comes a day later.")
              : Cli::tr("After %1 all that was not run comes a day earlier."))
            .arg(dateText(*on)));
}

/// --name without blanks around and within; a failure where there is none.
Result<std::string> nameOption(const Run &run)
{
    std::string name;
    readText(run, "name", name);
    if (name.empty())
        return invalid(Cli::tr("Give --name NAME."));
    return name;
}

int rename(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto name = nameOption(run);
    if (!name)
        return run.fail(name.error());
    auto renamed = cycle;
    renamed.name = *name;
    return sayDone(run, open, edits::changeCycle(cycle, renamed),
        Cli::tr("%1 is %2 now.").arg(words::fromUtf8(cycle.name), words::fromUtf8(*name)));
}

int endOn(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto on = dayOption(run, "on");
    if (!on)
        return run.fail(on.error());
    const bool along = run.has(QStringLiteral("along"));
    if (const auto why = whyNotEnding(open.squad, cycle, *on, along); !why.isEmpty())
        return run.fail(why);
    const auto later = along ? edits::Later::MovesAlong : edits::Later::Stays;
    return sayDone(run, open, edits::endCycleOn(open.squad, cycle, *on, later),
        Cli::tr("%1 ends on %2.").arg(words::fromUtf8(cycle.name), dateText(*on)));
}

int split(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto on = dayOption(run, "on");
    if (!on)
        return run.fail(on.error());
    const auto name = words::nextCycleName(open.squad, cycle.group);
    const auto edit = edits::splitCycle(open.squad, cycle, *on, freshIds().next<CycleId>(), name);
    if (edit.changes.empty())
        return run.fail(Cli::tr("Each of the two has at least %1 days: split %2 on a day from %3 to %4.")
                            .arg(kShortestCycle)
                            .arg(words::fromUtf8(cycle.name), dateText(cycle.dateOf(kShortestCycle)),
                                dateText(cycle.dateOf(cycle.days - kShortestCycle))));
    return sayDone(run, open, edit, Cli::tr("%1 begins on %2.").arg(words::fromUtf8(name), dateText(*on)));
}

int moveLater(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto by = numberOption(run, "by", -366, 366);
    if (!by)
        return run.fail(by.error());
    if (by->value_or(0) == 0)
        return run.wrongUsage(Cli::tr("Give --by DAYS, not 0."));
    const auto edit = edits::moveSeason(open.squad, cycle.group, cycle.firstDay, **by);
    if (edit.changes.empty())
        return run.fail(whyNotEarlier(open.squad, cycle, **by));
    return sayDone(run, open, edit,
        Cli::tr("%1 begins on %2, and all that is later moves along.")
            .arg(words::fromUtf8(cycle.name), dateText(cycle.firstDay + std::chrono::days(**by))));
}

int saveLayout(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto name = nameOption(run);
    if (!name)
        return run.fail(name.error());
    return sayDone(run, open, edits::saveLayout(open.squad.card, layoutFrom(open.squad, cycle, *name)),
        Cli::tr("The days of %1 are the layout %2. Plan with --layout \"%2\".")
            .arg(words::fromUtf8(cycle.name), words::fromUtf8(*name)));
}

int shiftAll(const Run &run, const OpenSquad &open)
{
    const auto on = dayOption(run, "on");
    if (!on)
        return run.fail(on.error());
    if (run.action() == u"take-out-day") {
        const auto edit = edits::takeOutDayForAll(open.squad, *on);
        if (edit.changes.empty())
            return run.fail(whyNotForAll(open.squad, *on, [&](const Cycle &cycle, int day) {
                return isEmpty(edits::takeOutDay(open.squad, cycle, day))
                    ? whyNoDayLess(open.squad, cycle, *on)
                    : QString();
            }));
        return sayDone(run, open, edit,
            Cli::tr("After %1 all that was not run comes a day earlier, for all groups.").arg(dateText(*on)));
    }
    const auto edit = edits::insertDayForAll(open.squad, *on);
    if (edit.changes.empty())
        return run.fail(whyNotForAll(open.squad, *on, [&](const Cycle &cycle, int day) {
            return isEmpty(edits::insertDay(open.squad, cycle, day)) ? whyNoDayMore(open.squad, cycle)
                                                                     : QString();
        }));
    return sayDone(run, open, edit,
        Cli::tr("From %1 on all that was not run comes a day later, for all groups.").arg(dateText(*on)));
}

int forgetLayout(const Run &run, const OpenSquad &open)
{
    const auto name = nameOption(run);
    if (!name)
        return run.fail(name.error());
    const auto edit = edits::forgetLayout(open.squad.card, *name);
    if (edit.changes.empty())
        return run.fail(Cli::tr("No layout is called %1. fivepace-cli cycles FILE --layouts lists them.")
                            .arg(words::fromUtf8(*name)));
    return sayDone(run, open, edit, Cli::tr("%1 is forgotten.").arg(words::fromUtf8(*name)));
}

int removeWhole(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    auto going = sessionsOf(open.squad, cycle.id);
    std::erase_if(going, [&](const Session *session) { return !cycle.contains(session->date); });
    const auto wereRun = std::ranges::count_if(
        going, [&](const Session *session) { return edits::wasRun(open.squad, *session); });
    auto sentence = Cli::tr("%1 of %2 removed, with %3.")
                        .arg(words::fromUtf8(cycle.name), groupName(open.squad, cycle.group),
                            Cli::tr("%n session(s)", nullptr, static_cast<int>(going.size())));
    if (!going.empty())
        sentence += u' '
            + (wereRun == 0 ? Cli::tr("None of them was run.")
                            : Cli::tr("Of them run: %1. fivepace-cli undo brings all back.").arg(wereRun));
    return sayDone(run, open, edits::removeCycle(open.squad, cycle.id), sentence);
}

int cycle(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli cycle --help says how."));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    if (run.action() == u"move")
        return move(run, *open);
    if (run.action() == u"forget-layout")
        return forgetLayout(run, *open);
    const bool isShift = run.action() == u"insert-day" || run.action() == u"take-out-day";
    if (isShift && run.has(QStringLiteral("all-groups")))
        return shiftAll(run, *open);
    const auto found = cycleOption(run, open->squad);
    if (!found)
        return run.fail(found.error());
    if (run.action() == u"copy")
        return copy(run, *open, **found);
    if (run.action() == u"remove")
        return removeWhole(run, *open, **found);
    const auto is = [&](const char *action) { return run.action() == QLatin1String(action); };
    return is("rename")     ? rename(run, *open, **found)
        : is("end")         ? endOn(run, *open, **found)
        : is("split")       ? split(run, *open, **found)
        : is("retarget")    ? retarget(run, *open, **found)
        : is("lay-out")     ? layOutAnew(run, *open, **found)
        : is("mend")        ? mendFirst(run, *open, **found)
        : is("move-later")  ? moveLater(run, *open, **found)
        : is("save-layout") ? saveLayout(run, *open, **found)
                            : shiftFrom(run, *open, **found);
}

constexpr std::array kCommands {
    Command { "cycle",
        QT_TRANSLATE_NOOP(
            "Cli", "copies, changes or removes a cycle, moves a session, puts in or takes out a day"),
        "cycle move squad.fivepace --session ID --to 2026-05-08", false, declareCycle, cycle, kActions },
};

} // namespace

std::span<const Command> cycleCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
