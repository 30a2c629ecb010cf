// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "exchange/parsejson.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declareParse(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("TEXT"), Cli::tr("The workout; standard input without it."), QStringLiteral("[TEXT]"));
    parser.addOption({ QStringLiteral("dialect"), Cli::tr("track or intervals.icu."),
        QStringLiteral("DIALECT"), QStringLiteral("track") });
    parser.addOption({ QStringLiteral("as"),
        Cli::tr("Print only the text, in this form: canonical, prose or intervals.icu."),
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
        QTextStream(stderr) << words::loss(loss) << Qt::endl;
}

/// Where a remark stands, what stands there, and what there is to say of it.
QString placed(const notation::Remark &remark)
{
    return Cli::tr("At character %1 to %2: %3").arg(remark.from).arg(remark.to).arg(words::remark(remark));
}

/// Structure, sums and canonical text, for people.
void sayReading(const Run &run, const notation::Reading &reading)
{
    const auto totals = totalsOf(reading.blocks);
    run.say(words::fromUtf8(notation::print(reading.blocks)));
    const auto sums = totals.recoveryComplete ? Cli::tr("%1, %2, recoveries %3", "reps, distance, time")
                                              : Cli::tr("%1, %2, recoveries %3 (not all stated)");
    run.say(sums.arg(Cli::tr("%n rep(s)", nullptr, static_cast<int>(totals.reps)),
        words::distance(totals.distance), words::rest(totals.recovery)));
    for (const auto &[line, part] : { std::pair { Cli::tr("Warm-up: %1"), &reading.warmUp },
             std::pair { Cli::tr("Cool-down: %1"), &reading.coolDown } }) {
        if (!part->empty())
            run.say(line.arg(words::fromUtf8(notation::print(*part))));
    }
    for (const auto &remark : reading.assumptions)
        run.say(placed(remark));
}

int parseText(const Run &run)
{
    const auto form = run.value(QStringLiteral("as"));
    if (run.has(QStringLiteral("as")) && std::ranges::find(kForms, form) == kForms.end())
        return run.wrongUsage(Cli::tr("--as is canonical, prose or intervals.icu, not %1.").arg(form));
    const auto dialect = run.value(QStringLiteral("dialect"));
    if (dialect != u"track" && dialect != u"intervals.icu")
        return run.wrongUsage(Cli::tr("--dialect is track or intervals.icu, not %1.").arg(dialect));
    const auto text = run.arguments().isEmpty() ? QTextStream(stdin).readAll() : run.arguments().join(u' ');
    const auto reading = notation::parse(words::toUtf8(text.trimmed()),
        dialect == u"track" ? notation::Dialect::Track : notation::Dialect::IntervalsIcu);
    if (run.wantsJson()) {
        run.say(exchange::readingJson(reading, words::remark));
    } else if (!form.isEmpty()) {
        sayAs(run, form, reading.blocks);
    } else {
        sayReading(run, reading);
    }
    if (reading.ok())
        return Done;
    QStringList problems;
    for (const auto &problem : reading.problems)
        problems << placed(problem);
    if (problems.isEmpty())
        problems << Cli::tr("There is nothing to run in this text. Write for example 4 x 200m. 3:00 Rec.");
    return run.fail(problems.join(u'\n'));
}

constexpr std::array kCommands {
    Command { "parse", QT_TRANSLATE_NOOP("Cli", "reads a workout as coaches write it"),
        "parse \"2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets\"", false, declareParse,
        parseText },
};

} // namespace

std::span<const Command> parseCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
