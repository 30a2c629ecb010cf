// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/cycleoptions.h"

#include "domain/edits/edits.h"
#include "domain/plan/cyclechecks.h"
#include "domain/plan/planner.h"
#include "domain/plan/seasonplan.h"
#include "domain/squad/codes.h"
#include "domain/squad/validation.h"
#include "exchange/squadjson.h"
#include "text/planwarningwords.h"
#include "text/remedywords.h"
#include "text/seasonwords.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declarePlan(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("group"), Cli::tr("The group's name."), QStringLiteral("G") });
    parser.addOption({ QStringLiteral("start"), Cli::tr("First day, YYYY-MM-DD."), QStringLiteral("DATE") });
    parser.addOption(
        { QStringLiteral("days"), QStringLiteral("7 to 28."), QStringLiteral("DAYS"), QStringLiteral("14") });
    parser.addOption({ QStringLiteral("target"), Cli::tr("The target race; the group's own without it."),
        QStringLiteral("RACE") });
    parser.addOption({ QStringLiteral("layout"),
        Cli::tr(
            "Where the sessions come: default, every-second-day, as-before, or the name of a layout that was "
            "saved."),
        QStringLiteral("LAYOUT"), QStringLiteral("default") });
    parser.addOption({ QStringLiteral("sixth"),
        Cli::tr(
            "A session beside the five, in each cycle: SS2, SS1, RP, ES1, ES2, prediction or time-trial."),
        QStringLiteral("WHAT") });
    parser.addOption({ QStringLiteral("race"),
        Cli::tr("Plans the whole season up to this race of the group, by its name or number."),
        QStringLiteral("RACE") });
}

/// In the order of SixthSession.
Result<SixthSession> sixthOption(const Run &run)
{
    QStringList known { QStringLiteral("none") };
    for (const auto role : { PaceRole::SS2, PaceRole::SS1, PaceRole::RP, PaceRole::ES1, PaceRole::ES2 })
        known << words::fromUtf8(std::string(codeOf(role)));
    known << QStringLiteral("prediction")
          << words::fromUtf8(std::string(storedCode(ItemKind::TimeTrial))).replace(u'_', u'-');
    const auto place = oneOfWords(run, "sixth", known);
    if (!place)
        return place.error();
    return *place ? static_cast<SixthSession>(**place) : SixthSession::None;
}

Result<Race> raceOption(const Run &run, const Squad &squad, const Group &group)
{
    const auto wanted = run.value(QStringLiteral("race")).simplified();
    QStringList known;
    std::vector<const Race *> found;
    for (const auto &race : squad.races) {
        if (!isFor(race, group.id))
            continue;
        known << QStringLiteral("%1 (%2)").arg(words::fromUtf8(race.name), QString::number(race.id.value));
        if (words::fromUtf8(race.name).compare(wanted, Qt::CaseInsensitive) == 0
            || QString::number(race.id.value) == wanted)
            found.push_back(&race);
    }
    if (found.size() == 1)
        return *found.front();
    if (known.isEmpty())
        return invalid(
            Cli::tr("--race %1: %2 runs no race. Add one first: fivepace-cli race add.", "a race, a group")
                .arg(wanted, words::fromUtf8(group.name)));
    return invalid(Cli::tr("--race %1 is not one race of %2. It runs: %3.")
                       .arg(wanted, words::fromUtf8(group.name), known.join(QStringLiteral(", "))));
}

int sayProposal(const Run &run, const SeasonProposal &proposal, const Squad &squad)
{
    if (run.wantsJson()) {
        QJsonArray phases, cycles, notes;
        for (const auto &phase : proposal.phases)
            phases << exchange::phaseJson(phase);
        for (const auto &made : proposal.cycles)
            cycles << exchange::cycleJson(made.cycle);
        for (const auto &note : proposal.notes)
            notes << words::seasonNote(note, squad);
        run.say(QJsonObject { { QStringLiteral("phases"), phases }, { QStringLiteral("cycles"), cycles },
            { QStringLiteral("notes"), notes } });
        return Done;
    }
    std::vector<QStringList> rows;
    for (const auto &phase : proposal.phases)
        rows.push_back({ words::fromUtf8(isoDate(phase.firstDay)), words::fromUtf8(isoDate(phase.lastDay)),
            words::phase(phase) });
    for (const auto &made : proposal.cycles)
        rows.push_back({ words::fromUtf8(isoDate(made.cycle.firstDay)),
            words::fromUtf8(isoDate(made.cycle.lastDay())), words::fromUtf8(made.cycle.name) });
    std::ranges::stable_sort(rows, {}, [](const QStringList &row) { return row.first(); });
    run.sayTable({ Cli::tr("From"), Cli::tr("To"), Cli::tr("What") }, rows);
    for (const auto &note : proposal.notes)
        run.say(words::seasonNote(note, squad));
    return Done;
}

/// The season from --start to the race.
int planSeason(const Run &run, const OpenSquad &open, const Group &group, SeasonWish wish)
{
    const auto race = raceOption(run, open.squad, group);
    if (!race)
        return run.fail(race.error());
    wish.target = *race;
    wish.nameOf = [](int number) { return words::toUtf8(words::cycleName(number)); };
    auto ids = freshIds();
    const auto proposal = proposeSeason(open.squad, wish, ids);
    if (proposal.phases.empty() && proposal.cycles.empty())
        return run.fail(proposal.notes.empty()
                ? Cli::tr("%1 is on %2. Start 1 to %3 days before it.")
                      .arg(words::fromUtf8(race->name), words::fromUtf8(isoDate(race->date)),
                          QString::number(kLongestSeason))
                : Cli::tr("All days from %1 to %2 are planned already.")
                      .arg(words::fromUtf8(isoDate(wish.firstDay)), words::fromUtf8(isoDate(race->date))));
    if (const auto applied = open.apply(edits::planSeason(proposal, {}, race->name)); !applied)
        return run.fail(applied.error());
    return sayProposal(run, proposal, open.squad);
}

QJsonArray sentences(const std::vector<CycleRemark> &remarks, const Squad &squad, GroupId group)
{
    QJsonArray json;
    for (const auto &remark : remarks)
        json << words::check(remark, squad, group);
    return json;
}

QJsonObject choiceJson(const Choice &choice, const Squad &squad)
{
    return { { QStringLiteral("date"), words::fromUtf8(isoDate(choice.day)) },
        { QStringLiteral("role"), words::role(choice.role) },
        { QStringLiteral("workout_id"),
            choice.workout ? QJsonValue(static_cast<qint64>(choice.workout->value)) : QJsonValue::Null },
        { QStringLiteral("why"), words::choice(choice, squad) } };
}

/// The cycle that was planned, why each session is what it is, and what the checks say of it. `open` has the
/// squad as it was before.
int sayPlanned(const Run &run, const OpenSquad &open, const CycleWish &wish, const CycleProposal &proposal)
{
    const auto squad = open.store->squad();
    if (!squad)
        return run.fail(squad.error());
    const auto remarks = check(*squad, proposal.cycle);
    if (run.wantsJson()) {
        QJsonArray sessions, choices;
        for (const auto &session : proposal.sessions)
            sessions << exchange::sessionJson(session);
        for (const auto &choice : proposal.choices)
            choices << choiceJson(choice, open.squad);
        run.say(QJsonObject { { QStringLiteral("cycle"), exchange::cycleJson(proposal.cycle) },
            { QStringLiteral("sessions"), sessions }, { QStringLiteral("choices"), choices },
            { QStringLiteral("remarks"), sentences(remarks, open.squad, wish.group) } });
        return Done;
    }
    run.say(QStringLiteral("%1, %2").arg(words::fromUtf8(proposal.cycle.name),
        words::dateRange(proposal.cycle.firstDay, proposal.cycle.lastDay())));
    for (const auto &choice : proposal.choices) {
        const auto session = std::ranges::find_if(proposal.sessions,
            [&](const Session &each) { return each.date == choice.day && each.role == choice.role; });
        run.say(
            QStringLiteral("%1  %2  %3  (%4)")
                .arg(words::fromUtf8(isoDate(choice.day)), words::role(choice.role),
                    session == proposal.sessions.end() ? QString() : words::fromUtf8(session->workout.name),
                    words::choice(choice, open.squad)));
    }
    const auto without = leftOut(open.squad, wish);
    for (const auto role : without)
        run.say(Cli::tr("%1  no room in %2 days").arg(words::role(role)).arg(wish.days));
    const auto sixth = wish.sixth == SixthSession::None ? std::nullopt : sixthDayOf(open.squad, wish);
    if (sixth && wish.sixth == SixthSession::TimeTrial)
        run.say(QStringLiteral("%1  %2").arg(
            words::fromUtf8(isoDate(proposal.cycle.dateOf(*sixth))), words::itemKind(ItemKind::TimeTrial)));
    if (wish.sixth != SixthSession::None && !sixth)
        run.say(Cli::tr("No room for a sixth session in %n day(s).", nullptr, wish.days));
    for (const auto &remark : remarks) {
        const bool isSaid = remark.check == CycleCheck::RoleMissing
            && std::ranges::find(without, remark.role) != without.end();
        if (!isSaid)
            run.say(words::check(remark, open.squad, wish.group));
    }
    return Done;
}

int plan(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("group")) || !run.has(QStringLiteral("start")))
        return run.wrongUsage(Cli::tr("Give FILE, --group and --start. fivepace-cli plan --help says how."));
    const int days = run.value(QStringLiteral("days")).toInt();
    if (days < kShortestCycle || days > kLongestCycle)
        return run.wrongUsage(Cli::tr("--days is 7 to 28, not %1.").arg(run.value(QStringLiteral("days"))));
    const auto start = dayOption(run, "start");
    if (!start)
        return run.fail(start.error());
    const auto target
        = run.has(QStringLiteral("target")) ? rungFrom(run.value(QStringLiteral("target"))) : std::nullopt;
    if (run.has(QStringLiteral("target")) && (!target || !lengthOf(*target)))
        return run.wrongUsage(
            Cli::tr("--target %1 is no race of the ladder: 400, 800, 1500, mile, 3000, 5000, 10000.")
                .arg(run.value(QStringLiteral("target"))));

    auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto group = groupOption(run, open->squad);
    if (!group)
        return run.fail(group.error());
    const auto layout = layoutOption(run, open->squad);
    if (!layout)
        return run.fail(layout.error());
    const auto sixth = sixthOption(run);
    if (!sixth)
        return run.fail(sixth.error());
    if (run.has(QStringLiteral("race")))
        return planSeason(run, *open, **group,
            { .group = (*group)->id,
                .firstDay = *start,
                .target = {},
                .cycleDays = days,
                .layout = layout->kind,
                .saved = layout->saved,
                .sixth = *sixth });
    if (const auto *cycle = cycleInTheWay(open->squad, (*group)->id, *start, days))
        return run.fail(
            Cli::tr("%1 already has %2 from %3 to %4. Start on another day.")
                .arg(words::fromUtf8((*group)->name), words::fromUtf8(cycle->name),
                    words::fromUtf8(isoDate(cycle->firstDay)), words::fromUtf8(isoDate(cycle->lastDay()))));
    for (const auto &warning :
        warningsFor(open->squad, (*group)->id, { *start, *start + std::chrono::days(days - 1) }))
        run.remark(words::planWarning(warning, open->squad));
    auto ids = freshIds();
    const CycleWish wish { .group = (*group)->id,
        .firstDay = *start,
        .days = days,
        .targetRace = target.value_or((*group)->targetRace),
        .layout = layout->kind,
        .saved = layout->saved,
        .sixth = *sixth,
        .name = words::nextCycleName(open->squad, (*group)->id) };
    const auto proposal = proposeCycle(open->squad, wish, ids);
    if (const auto applied = open->apply(edits::planCycle(proposal.cycle, proposal.sessions)); !applied)
        return run.fail(applied.error());

    return sayPlanned(run, *open, wish, proposal);
}

constexpr std::array kCommands {
    Command { "plan",
        QT_TRANSLATE_NOOP("Cli", "adds a cycle filled from the library, or the season up to a race"),
        "plan squad.fivepace --group \"1500 m group\" --start 2026-05-18 --days 14 --target 1500", false,
        declarePlan, plan },
};

} // namespace

std::span<const Command> planCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
