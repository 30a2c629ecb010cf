// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

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

constexpr std::array kForms { u"canonical", u"prose", u"intervals.icu" };

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
    parser.addOption({ QStringLiteral("target"), QStringLiteral("The target race: 400 … 10000, mile."),
        QStringLiteral("RACE"), QStringLiteral("1500") });
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
    result.date = today;
    return result;
}

/// The athlete that the options describe.
Result<Athlete> athleteFrom(const Run &run)
{
    Athlete athlete;
    athlete.name = "-";
    athlete.category = run.value(QStringLiteral("category")) == u"women" ? Category::Women : Category::Men;
    for (const auto &text : run.values(QStringLiteral("best"))) {
        const auto best = bestFrom(text, run.today());
        if (!best)
            return best.error();
        athlete.results.push_back(*best);
    }
    return athlete;
}

int paces(const Run &run)
{
    if (!run.arguments().isEmpty())
        return run.wrongUsage(QStringLiteral("%1 is no option of paces. fivepace-cli paces --help says how.")
                                  .arg(run.argument(0)));
    const auto target = rungFrom(run.value(QStringLiteral("target")));
    if (!target || !lengthOf(*target))
        return run.wrongUsage(
            QStringLiteral("--target %1 is no race of the ladder: 400, 800, 1500, mile, 3000, 5000, 10000.")
                .arg(run.value(QStringLiteral("target"))));
    const auto category = run.value(QStringLiteral("category"));
    if (category != u"men" && category != u"women")
        return run.wrongUsage(QStringLiteral("--category is men or women, not %1.").arg(category));
    const auto model = run.has(QStringLiteral("model"))
        ? modelFromCode(words::toUtf8(run.value(QStringLiteral("model"))))
        : std::nullopt;
    if (run.has(QStringLiteral("model")) && !model)
        return run.wrongUsage(
            QStringLiteral("--model %1 is none of horwill, riegel, vdot, cameron, purdy, wa, fit.")
                .arg(run.value(QStringLiteral("model"))));
    if (!run.has(QStringLiteral("best")))
        return run.wrongUsage(QStringLiteral("Give at least one --best DISTANCE=TIME."));
    auto athlete = athleteFrom(run);
    if (!athlete)
        return run.fail(athlete.error());
    athlete->targetRace = *target;

    const auto table = PaceTable::from(*athlete, run.today(), model);
    const auto source = [&](const PaceSource &each) { return words::source(each, athlete->category); };
    if (run.wantsJson()) {
        run.say(exchange::pacesJson(*target, fivePacesFor(*target), table, source, words::gap));
        return Done;
    }
    std::vector<QStringList> rows;
    const auto five = fivePacesFor(*target);
    for (const auto &rung : table.rungs()) {
        const auto role = five.roleOf(rung.rung);
        const bool isByTime = rung.rung == PaceRung::Min60 || rung.rung == PaceRung::Min90;
        rows.push_back({ words::rung(rung.rung), role ? words::role(*role) : QString(),
            words::target(rung.pace.per400()),
            isByTime ? words::distance(rung.distance) : words::target(rung.pace.timeFor(rung.distance)),
            source(rung.source) });
    }
    run.sayTable({ QStringLiteral("Pace"), QStringLiteral("Role"), QStringLiteral("Per 400"),
                     QStringLiteral("Race"), QStringLiteral("From") },
        rows);
    for (const auto &gap : table.gaps())
        run.say(words::gap(gap));
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
