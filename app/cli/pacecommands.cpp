// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/proposal.h"
#include "domain/validation.h"
#include "exchange/pacesjson.h"
#include "exchange/parsejson.h"
#include "text/words.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declareParse(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("TEXT"),
        QStringLiteral("The workout; standard input without it."), QStringLiteral("[TEXT]"));
    parser.addOption({ QStringLiteral("dialect"), QStringLiteral("track or intervals.icu."),
        QStringLiteral("DIALECT"), QStringLiteral("track") });
    parser.addOption({ QStringLiteral("as"),
        QStringLiteral("Print only the text, in this form: canonical, prose or intervals.icu."),
        QStringLiteral("FORM") });
}

constexpr std::array<QStringView, 3> kForms { u"canonical", u"prose", u"intervals.icu" };

/// The text in the form asked for; what intervals.icu cannot say goes to standard error.
void sayAs(const Run &run, const QString &form, const Blocks &blocks)
{
    if (form == kForms[0])
        return run.say(words::fromUtf8(notation::print(blocks)));
    if (form == kForms[1])
        return run.say(words::fromUtf8(notation::prose(blocks)));
    const auto steps = notation::intervalsIcuText(blocks);
    run.say(words::fromUtf8(steps.text).trimmed());
    for (const auto &loss : steps.losses)
        QTextStream(stderr) << QStringLiteral("Not said: %1.").arg(words::fromUtf8(loss)) << Qt::endl;
}

/// Structure, sums and canonical text, for people.
void sayReading(const Run &run, const notation::Reading &reading)
{
    const auto totals = totalsOf(reading.blocks);
    run.say(words::fromUtf8(notation::print(reading.blocks)));
    run.say(QStringLiteral("%1 reps, %2, recoveries %3%4")
                .arg(totals.reps)
                .arg(words::distance(totals.distance), words::rest(totals.recovery),
                    totals.recoveryComplete ? QString() : QStringLiteral(" (not all stated)")));
    for (const auto &[name, part] : { std::pair { QStringLiteral("Warm-up"), &reading.warmUp },
             std::pair { QStringLiteral("Cool-down"), &reading.coolDown } }) {
        if (!part->empty())
            run.say(name + QStringLiteral(": ") + words::fromUtf8(notation::print(*part)));
    }
    for (const auto &remark : reading.assumptions)
        run.say(QStringLiteral("At %1: \"%2\" %3")
                    .arg(remark.from)
                    .arg(words::fromUtf8(remark.text), words::fromUtf8(remark.reason)));
}

int parseText(const Run &run)
{
    const auto form = run.value(QStringLiteral("as"));
    if (run.has(QStringLiteral("as")) && std::ranges::find(kForms, form) == kForms.end())
        return run.wrongUsage(QStringLiteral("--as is canonical, prose or intervals.icu, not %1.").arg(form));
    const auto dialect = run.value(QStringLiteral("dialect"));
    if (dialect != u"track" && dialect != u"intervals.icu")
        return run.wrongUsage(QStringLiteral("--dialect is track or intervals.icu, not %1.").arg(dialect));
    const auto text = run.arguments().isEmpty() ? QTextStream(stdin).readAll() : run.arguments().join(u' ');
    const auto reading = notation::parse(words::toUtf8(text.trimmed()),
        dialect == u"track" ? notation::Dialect::Track : notation::Dialect::IntervalsIcu);
    if (run.wantsJson()) {
        run.say(exchange::readingJson(reading));
    } else if (!form.isEmpty()) {
        sayAs(run, form, reading.blocks);
    } else {
        sayReading(run, reading);
    }
    if (reading.ok())
        return Done;
    QStringList problems;
    for (const auto &problem : reading.problems)
        problems << QStringLiteral("At character %1 to %2: \"%3\": %4")
                        .arg(problem.from)
                        .arg(problem.to)
                        .arg(words::fromUtf8(problem.text), words::fromUtf8(problem.reason));
    if (problems.isEmpty())
        problems << QStringLiteral(
            "There is nothing to run in this text. Write for example 4 x 200m. 3:00 Rec.");
    return run.fail(problems.join(u'\n'));
}

void declarePaces(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QStringLiteral("A squad file, with --athlete."), QStringLiteral("[FILE]"));
    parser.addOption(
        { QStringLiteral("athlete"), QStringLiteral("Whose paces, of FILE."), QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("target"),
        QStringLiteral("The target race: 400 … 10000, mile; the athlete's own, else 1500."),
        QStringLiteral("RACE") });
    parser.addOption({ QStringLiteral("category"), QStringLiteral("men or women."),
        QStringLiteral("CATEGORY"), QStringLiteral("men") });
    parser.addOption(
        { QStringLiteral("best"), QStringLiteral("A best, as 800=1:54.8; may be given several times."),
            QStringLiteral("DISTANCE=TIME") });
    parser.addOption({ QStringLiteral("model"),
        QStringLiteral(
            "For every pace without an own result: horwill, riegel, vdot, cameron, purdy, wa or fit."),
        QStringLiteral("MODEL") });
}

/// "800=1:54.8" as a result of today; the sentence where it cannot be read.
Result<RaceResult> bestFrom(const QString &text, Date today)
{
    const auto invalid = [&](const QString &why) {
        return Error { Errc::Invalid, words::toUtf8(QStringLiteral("--best %1: %2").arg(text, why)) };
    };
    const auto sign = text.indexOf(u'=');
    const auto distance = distanceFrom(text.left(sign));
    if (sign < 0 || !distance)
        return invalid(QStringLiteral("write a distance, = and a time, as 800=1:54.8."));
    const auto reading = readTime(words::toUtf8(text.mid(sign + 1)));
    if (!reading.time)
        return invalid(words::problem(reading.problem));
    if (const auto issue = validateRep(*distance, reading.time->time))
        return invalid(words::issue({ *issue, "time" }));
    RaceResult result;
    result.distance = *distance;
    result.time = *reading.time;
    result.time.method = TimingMethod::Electronic; // as the result form takes it
    result.date = today;
    return result;
}

/// Whose paces are asked for, and what their squad has chosen.
struct Asked {
    Athlete athlete;
    std::optional<Group> group;
    PaceSettings settings;
};

/// The athlete that the options describe.
Result<Asked> askedByBests(const Run &run)
{
    Asked asked;
    asked.athlete.name = "-";
    asked.athlete.category
        = run.value(QStringLiteral("category")) == u"women" ? Category::Women : Category::Men;
    for (const auto &text : run.values(QStringLiteral("best"))) {
        const auto best = bestFrom(text, run.today());
        if (!best)
            return best.error();
        asked.athlete.results.push_back(*best);
    }
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
    Asked asked { **athlete, {}, open->squad.card.paces };
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
        return QStringLiteral("%1 is no option of paces. fivepace-cli paces --help says how.")
            .arg(run.argument(1));
    if (hasFile && run.has(QStringLiteral("best")))
        return QStringLiteral("Give %1 and --athlete, or --best, not both.").arg(run.argument(0));
    if (hasFile != run.has(QStringLiteral("athlete")))
        return QStringLiteral(
            "FILE and --athlete go together: fivepace-cli paces squad.fivepace --athlete NAME.");
    if (!hasFile && !run.has(QStringLiteral("best")))
        return QStringLiteral("Give at least one --best DISTANCE=TIME, or FILE and --athlete.");
    const auto category = run.value(QStringLiteral("category"));
    if (category != u"men" && category != u"women")
        return QStringLiteral("--category is men or women, not %1.").arg(category);
    const auto race = rungFrom(run.value(QStringLiteral("target")));
    if (run.has(QStringLiteral("target")) && (!race || !lengthOf(*race)))
        return QStringLiteral(
            "--target %1 is no race of the ladder: 400, 800, 1500, mile, 3000, 5000, 10000.")
            .arg(run.value(QStringLiteral("target")));
    const auto model = run.value(QStringLiteral("model"));
    if (run.has(QStringLiteral("model")) && !modelFromCode(words::toUtf8(model)))
        return QStringLiteral("--model %1 is none of horwill, riegel, vdot, cameron, purdy, wa, fit.")
            .arg(model);
    return {};
}

void sayPaces(const Run &run, const Athlete &athlete, const FivePaces &five, const PaceTable &table)
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
            words::source(rung.source, athlete.category), words::paceNote(rung, run.today()) };
        if (hasAllowance)
            row.insert(3, words::target(rung.training().per400()));
        rows.push_back(std::move(row));
    }
    QStringList headings { QStringLiteral("Pace"), QStringLiteral("Role"), QStringLiteral("Per 400"),
        QStringLiteral("Race"), QStringLiteral("From"), QStringLiteral("Note") };
    if (hasAllowance)
        headings.insert(3, QStringLiteral("Training"));
    run.sayTable(headings, rows);
    for (const auto &gap : table.gaps())
        run.say(words::gap(gap));
    const auto profile = profileOf(athlete, table);
    if (profile.laps)
        run.say(words::standing(*profile.laps));
    if (profile.sprint)
        run.say(words::standing(*profile.sprint));
}

/// What the results that wait would change.
void sayProposal(const Run &run, const Asked &asked)
{
    const auto proposal = proposalOf(asked.athlete, run.today(), asked.settings);
    if (!proposal)
        return;
    for (const auto &result : proposal->results)
        run.say(QStringLiteral("Waits for approval: %1 in %2 on %3")
                    .arg(words::distance(result.distance), words::time(result.time),
                        words::longDate(result.date)));
    const auto per400 = [](const std::optional<RungPace> &pace) {
        return pace ? words::target(pace->pace.per400()) : QStringLiteral("–");
    };
    for (const auto &change : proposal->changes)
        run.say(QStringLiteral("  %1 per 400 m: %2 → %3")
                    .arg(words::rung(change.rung), per400(change.before), per400(change.after)));
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
    const auto table = run.has(QStringLiteral("model"))
        ? PaceTable::byModelAlone(athlete, run.today(),
            *modelFromCode(words::toUtf8(run.value(QStringLiteral("model")))), asked->settings)
        : PaceTable::from(athlete, run.today(), asked->settings);
    const auto five = fivePacesOf(athlete, asked->group ? &*asked->group : nullptr, table);
    if (!run.wantsJson()) {
        sayPaces(run, athlete, five, table);
        sayProposal(run, *asked);
        return Done;
    }
    const auto source = [&](const PaceSource &each) { return words::source(each, athlete.category); };
    const auto laps = [](const LapComparison &each) { return words::standing(each); };
    const auto sprint = [](const SprintComparison &each) { return words::standing(each); };
    run.say(exchange::pacesJson({ athlete.targetRace, five, table, profileOf(athlete, table), run.today() },
        { source, words::gap, laps, sprint }));
    return Done;
}

constexpr std::array kCommands {
    Command { "parse", "reads a workout as coaches write it",
        "parse \"2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets\"", false, declareParse,
        parseText },
    Command { "paces", "the five paces with their sources",
        "paces --target 1500 --category men --best 800=1:54.8 --best 1500=3:56.4", false, declarePaces,
        paces },
};

} // namespace

std::span<const Command> paceCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
