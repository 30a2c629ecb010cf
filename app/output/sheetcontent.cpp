// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheetcontent.h"

#include "domain/library/libraryfacts.h"
#include "domain/workout/timeline.h"
#include "output/outputcontext.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>
#include <set>

namespace fivepace::output {

namespace {

using words::fromUtf8;

constexpr std::size_t kMostScaleLengths = 4;

QStringList linesOf(const std::string &text)
{
    QStringList lines;
    for (const QString &line : fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty())
            lines << trimmed;
    return lines;
}

QStringList easyLines(const Blocks &blocks)
{
    QStringList lines;
    for (const Block &block : blocks)
        lines << words::easyRunning(block);
    return lines;
}

/// "Cycle 3, day 1 (SS2)"
QString placeInCycle(const Squad &squad, const Session &session)
{
    const Cycle *cycle = session.cycle ? squad.find(*session.cycle) : nullptr;
    const QString role = session.role ? words::role(*session.role) : QString();
    if (!cycle || !cycle->contains(session.date))
        return role;
    const auto day = (session.date - cycle->firstDay).count() + 1;
    const QString place
        = Output::tr("%1, day %2", "Cycle 3, day 1").arg(fromUtf8(cycle->name), QString::number(day));
    return role.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, role);
}

QString subtitle(const Squad &squad, const Session &session)
{
    const Group *group = squad.find(session.group);
    QStringList parts { words::fullDate(session.date),
        session.startMinute ? words::clock(*session.startMinute) : QString(), fromUtf8(session.venue),
        group ? fromUtf8(group->name) : QString(), placeInCycle(squad, session) };
    parts.removeAll(QString());
    return parts.join(kDot);
}

/// "400 m"; "3000 m + 10 000 m" where nothing is run at the workout's own pace.
QString pacesRun(const Workout &workout)
{
    QStringList paces;
    for (const auto &share : sharesByPace(workout, fivePacesFor(PaceRung::M1500))) {
        if (share.rung == workout.rung)
            return words::rung(workout.rung);
        if (share.rung)
            paces << words::rung(*share.rung);
    }
    return paces.isEmpty() ? words::rung(workout.rung) : paces.join(QStringLiteral(" + "));
}

/// "at 400 m pace · 6 reps · 900 m · about 22 min"
QString totals(const Workout &workout)
{
    const Totals totals = totalsOf(workout.main);
    QStringList parts { Output::tr("at %1 pace", "400 m pace").arg(pacesRun(workout)),
        totals.reps == 1 ? Output::tr("1 rep") : Output::tr("%1 reps").arg(totals.reps) };
    if (!totals.distance.isZero())
        parts << words::distance(totals.distance);
    if (totals.repDuration > Duration(0))
        parts << words::length(totals.repDuration);
    parts << Output::tr("about %1", "about 22 min").arg(words::length(timelineOf(workout, nullptr).main));
    return parts.join(kDot);
}

QString range(Distance least, Distance most)
{
    return QStringLiteral("%1–%2").arg(least.inMillimetres() / 1000).arg(words::distance(most));
}

bool hasBuildUp(const Workout &workout)
{
    return !buildUpFor(workout.rung).most.isZero();
}

QStringList mainNotes(const Workout &workout)
{
    QStringList notes { words::startOfReps(workout) };
    if (const auto straight = straightNeeded(workout))
        notes << Output::tr(
            "Needs %1 of straight, run-in and slow-down included. Faster than 400 m pace is all that "
            "counts.",
            "120–180 m")
                     .arg(range(straight->least, straight->most));
    notes.removeAll(QString());
    return notes;
}

/// The workout's own notes, else the rules R6 and R8; Rule 1 always.
QStringList watchFor(const Workout &workout)
{
    const QString ruleOne = Output::tr("If an athlete cannot stay loose, the session is over for them.");
    const QStringList howTo = linesOf(workout.howTo);
    if (!howTo.isEmpty())
        return howTo + QStringList(ruleOne);
    QStringList rules;
    const bool isFast = isFastWork(workout.rung); // R6 is of these alone
    if (const auto slower = slowerThan(workout.rung); slower && isFast)
        rules << Output::tr("Faster than %1 pace on most reps.", "800 m pace").arg(words::rung(*slower));
    else
        rules << Output::tr("The pace is the aim: run it, not faster.");
    rules << Output::tr("Each rep as good as the one before.") << ruleOne;
    return { rules.join(QLatin1Char(' ')) };
}

std::vector<ScaleMark> flyingScale(const FlyingStart &flying)
{
    // Run-in 10-20 m, slow-down 50-100 m: source post.
    return { { Output::tr("start"),
                 Output::tr("run in %1").arg(range(Distance::metres(10), Distance::metres(20))) },
        { Output::tr("mark 1"), Output::tr("build %1").arg(words::distance(flying.build)) },
        { Output::tr("mark 2, watch on"), Output::tr("fly %1").arg(words::distance(flying.fly)) },
        { Output::tr("mark 3, watch off"),
            Output::tr("slow down %1").arg(range(Distance::metres(50), Distance::metres(100))) } };
}

std::vector<ScaleMark> scale(const Workout &workout, const SessionGrid &grid)
{
    std::set<Distance> lengths;
    for (const GridColumn &column : grid.columns) {
        if (column.isBeyond)
            break;
        if (column.rep.what.flying)
            return flyingScale(*column.rep.what.flying);
        if (const auto *length = std::get_if<Distance>(&column.rep.what.length))
            lengths.insert(*length);
    }
    if (!hasBuildUp(workout) || lengths.empty() || lengths.size() > kMostScaleLengths)
        return {};
    if (workout.start == StartMode::Standing)
        return {};
    const BuildUp build = buildUpFor(workout.rung);
    const QString buildUp = Output::tr("build %1").arg(range(build.least, build.most));
    const QString first = words::distance(*lengths.begin());
    // Within the rep its first metres are the build-up; rolling, they lie before the line.
    std::vector<ScaleMark> marks = workout.start == StartMode::WithinRep
        ? std::vector<ScaleMark> { { Output::tr("start, watch on"), buildUp },
              { Output::tr("at speed"), Output::tr("to %1", "to 200 m").arg(first) } }
        : std::vector<ScaleMark> { { Output::tr("start"), buildUp },
              { Output::tr("line, watch on"), Output::tr("%1 rep", "100 m rep").arg(first) } };
    for (auto length = lengths.begin(); length != lengths.end(); ++length) {
        const auto next = std::next(length);
        marks.push_back({ words::distance(*length),
            next == lengths.end() ? Output::tr("ease off")
                                  : Output::tr("to %1", "to 200 m").arg(words::distance(*next)) });
    }
    return marks;
}

QString targetsFrom(const SessionGrid &grid, const SheetOptions &options)
{
    if (!options.targets)
        return Output::tr("Write each time in its box.");
    std::optional<Date> first;
    bool anyTarget = false;
    for (const GridRow &row : grid.rows) {
        for (const GridCell &cell : row.cells) {
            anyTarget |= cell.explained.target.time.has_value();
            if (cell.explained.source)
                for (const RaceResult &race : cell.explained.source->from)
                    first = first ? std::min(*first, race.date) : race.date;
        }
    }
    if (first)
        return Output::tr("Targets: races since %1. Write each time under its target.")
            .arg(words::longDate(*first));
    return anyTarget ? Output::tr("Write each time under its target.")
                     : Output::tr("Write each time in its box.");
}

QString conditions(const Session &session)
{
    const QString gap = QStringLiteral("_____");
    const QString rpe = session.plannedRpe
        ? Output::tr("RPE: planned %1 · actual %2").arg(*session.plannedRpe).arg(gap)
        : Output::tr("RPE %1").arg(gap);
    return Output::tr("%1    Wind %2    Temp %2", "RPE and its gap first").arg(rpe, gap);
}

QStringList remarks(const SessionGrid &grid, const Workout &planned)
{
    QStringList out, lines;
    bool assumed = false;
    bool anyone = false;
    std::vector<std::pair<const Workout *, QStringList>> others; ///< who runs something else
    for (const GridRow &row : grid.rows) {
        if (row.own && !row.out) {
            const auto alike = std::ranges::find_if(
                others, [&](const auto &each) { return each.first->main == row.own->main; });
            if (alike == others.end())
                others.push_back({ &*row.own, { fromUtf8(row.name) } });
            else
                alike->second << fromUtf8(row.name);
        }
        if (row.out) {
            const QString why
                = row.absence ? QStringLiteral(" (%1)").arg(words::absence(*row.absence)) : QString();
            out << fromUtf8(row.name) + why;
            continue;
        }
        anyone = true;
        for (const GridCell &cell : row.cells)
            assumed |= cell.planned && cell.explained.target.recoveryAssumed;
    }
    if (!anyone)
        lines << Output::tr("Nobody is down for this session. Write the names in.");
    if (grid.columns.empty())
        lines << Output::tr("This session has no reps yet. Write them in.");
    for (const auto &[workout, names] : others) {
        const auto whom = names.join(QStringLiteral(", "));
        const auto warmUp = easyLines(workout->warmUp).join(QStringLiteral(", "));
        lines << Output::tr("%1: %2, at %3 pace.", "A. Okafor, L. Hansen: 4 × 200 m [1:30], at 800 m pace")
                     .arg(whom, fromUtf8(notation::print(workout->main)), words::rung(workout->rung));
        if (workout->warmUp != planned.warmUp && !warmUp.isEmpty())
            lines << Output::tr("Warm-up of %1: %2.", "A. Okafor: 10–15 min base run").arg(whom, warmUp);
    }
    if (assumed)
        lines << Output::tr("* This recovery is not stated in the workout; it is assumed.");
    if (!out.isEmpty())
        lines << Output::tr("Not taking part: %1.").arg(out.join(QStringLiteral(", ")));
    return lines;
}

} // namespace

QString sessionTitle(const Workout &workout)
{
    if (!workout.name.empty())
        return fromUtf8(workout.name);
    return Output::tr("%1 pace · level %2", "400 m pace").arg(words::rung(workout.rung)).arg(workout.level);
}

SheetContent sheetContent(
    const Squad &squad, const Session &session, const SessionGrid &grid, const SheetOptions &options)
{
    const Workout &workout = session.workout;
    SheetContent content;
    content.title = sessionTitle(workout);
    content.subtitle = subtitle(squad, session);
    content.club = fromUtf8(squad.card.club);
    content.warmUp = easyLines(workout.warmUp);
    content.mainHead = totals(workout);
    content.mainSet
        = workout.text.empty() ? QStringList(fromUtf8(notation::print(workout.main))) : linesOf(workout.text);
    content.mainNotes = mainNotes(workout);
    content.coolDown = easyLines(workout.coolDown);
    if (options.guides) {
        content.watchFor = watchFor(workout);
        content.scale = scale(workout, grid);
    }
    content.targets = targetsFrom(grid, options);
    content.conditions = conditions(session);
    content.remarks = linesOf(session.notes) + words::withinSession(squad, session, words::Whom::Groups)
        + remarks(grid, workout);
    return content;
}

} // namespace fivepace::output
