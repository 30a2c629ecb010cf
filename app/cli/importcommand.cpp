// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/columnmaps.h"
#include "cli/importreport.h"
#include "cli/progressline.h"

#include "exchange/tabletext.h"
#include "files/wholefile.h"
#include "text/importwords.h"
#include "text/words.h"

#include <QFile>

#include <array>
#include <map>
#include <utility>

namespace fivepace::cli {

namespace {

using namespace exchange;

struct KindOption {
    const char *name;
    TableKind kind;
};
constexpr std::array kKinds { KindOption { "athletes", TableKind::Athletes },
    KindOption { "results", TableKind::Results }, KindOption { "reps", TableKind::Reps } };

void declareImport(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "athletes",
        Cli::tr("Athletes, with best times in columns such as 800; or a Hy-Tek roster."), "TABLE");
    option(parser, "results", Cli::tr("Results: athlete, distance, time, date."), "TABLE");
    option(
        parser, "reps", Cli::tr("Rep times: date, athlete, set, rep, time. - is standard input."), "TABLE");
    option(parser, "map",
        Cli::tr("What a column says: its heading or number, = and a field; may be given several times. "
                "Fields: athlete, first_name, last_name, short_name, category, birth, kind, target, groups, "
                "base_done, transition_done, notes, best:800, date, distance, time, result_kind, timing, "
                "place, rank, indoor, altitude, note, session, set, rep, rep_time:2.3, total, recovery, rpe, "
                "number (of the "
                "athlete), "
                "ignored."),
        "COLUMN=FIELD");
    option(parser, "header", Cli::tr("yes or no: whether the first row is one of headings."), "YES");
    option(parser, "date", Cli::tr("The day for the rows that say none."), "DATE");
    option(parser, "distance", Cli::tr("The distance of results where the table says none."), "DISTANCE");
    option(parser, "athlete", Cli::tr("Whom a list without a column of athletes is about."), "NAME");
    option(parser, "session", Cli::tr("The session of rep times where the table says none."), "ID");
    option(
        parser, "date-order", Cli::tr("day or month: which comes first in dates such as 4/5/2026."), "FIRST");
    option(parser, "category", Cli::tr("men or women, for new athletes whose row does not say."), "CATEGORY");
    option(parser, "same-name",
        Cli::tr(
            "keep (the same person) or new, for athletes whose name is there already or is written otherwise "
            "there."),
        "WHO");
    option(parser, "same-race",
        Cli::tr("replace, keep (both) or skip, for results of a day and a distance that are there with "
                "another time."),
        "WHAT");
    option(parser, "accept-doubtful",
        Cli::tr(
            "Takes results that contradict the athlete's others, reps that are logged otherwise or far from "
            "their target, and unlikely ages."));
    option(parser, "skip-bad", Cli::tr("Takes the good rows although others are refused."));
    option(parser, "dry-run", Cli::tr("Says what would be taken and writes nothing."));
}

/// The one of --athletes, --results and --reps that was given; null where none or several were.
const KindOption *kindOption(const Run &run)
{
    const KindOption *found = nullptr;
    for (const auto &each : kKinds) {
        if (!run.has(QLatin1String(each.name)))
            continue;
        if (found)
            return nullptr;
        found = &each;
    }
    return found;
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (path != u"-")
        return readWhole(path, static_cast<qint64>(kMostTableBytes));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error { Errc::CannotRead, words::toUtf8(input.errorString()) };
    const auto content = input.readAll();
    if (input.error() != QFileDevice::NoError)
        return Error { Errc::CannotRead, words::toUtf8(input.errorString()) };
    return content;
}

Result<ImportSource> sourceOf(
    const Run &run, const KindOption &option, const QString &path, const std::vector<ColumnMap> &maps)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto decoded = decode(*bytes);
    auto table = readTable(decoded.text);
    if (!table) {
        auto error = table.error();
        error.detail = words::toUtf8(path);
        return error;
    }
    auto source = ImportSource::of(*std::move(table), option.kind);
    if (source.isHyTek && option.kind != source.kind)
        return invalid(source.kind == TableKind::Athletes
                ? Cli::tr("%1 is a Hy-Tek roster. Import it with --athletes.").arg(path)
                : Cli::tr("%1 is a Hy-Tek file of results. Import it with --results.").arg(path));
    if (run.has(QStringLiteral("header")) && !source.isHyTek) {
        source.hasHeader = run.value(QStringLiteral("header")) == u"yes";
        source.columns = guessColumns(source.table, source.kind, source.hasHeader);
    }
    if (auto mapped = mapColumns(maps, source); !mapped)
        return mapped.error();
    return source;
}

/// One of two words; the answer is empty where the option was not given.
Result<std::optional<bool>> isFirstWord(const Run &run, const char *option, const char *yes, const char *no)
{
    if (!run.has(QLatin1String(option)))
        return std::optional<bool>();
    const auto value = run.value(QLatin1String(option));
    if (value != QLatin1String(yes) && value != QLatin1String(no))
        return invalid(Cli::tr("--%1 is %2 or %3, not %4.")
                           .arg(QLatin1String(option), QLatin1String(yes), QLatin1String(no), value));
    return std::optional(value == QLatin1String(yes));
}

Result<ImportOptions> optionsOf(const Run &run)
{
    ImportOptions options;
    options.today = run.today();
    if (run.has(QStringLiteral("date"))) {
        options.undated = words::dateTyped(run.value(QStringLiteral("date")), run.today());
        if (!options.undated || *options.undated > run.today())
            return invalid(Cli::tr("--date %1 is not a day from 1900 to today. Write it as 2026-05-04.")
                               .arg(run.value(QStringLiteral("date"))));
    }
    if (run.has(QStringLiteral("distance"))) {
        options.distance = distanceFrom(run.value(QStringLiteral("distance")));
        if (!options.distance)
            return invalid(Cli::tr("--distance %1 is no distance. Write it as 800, 5k or mile.")
                               .arg(run.value(QStringLiteral("distance"))));
    }
    if (run.has(QStringLiteral("same-race"))) {
        const auto what = run.value(QStringLiteral("same-race"));
        if (what != u"replace" && what != u"keep" && what != u"skip")
            return invalid(Cli::tr("--same-race is replace, keep or skip, not %1.").arg(what));
    }
    const auto isDayFirst = isFirstWord(run, "date-order", "day", "month");
    if (!isDayFirst)
        return isDayFirst.error();
    if (*isDayFirst)
        options.dateOrder = **isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    Category category {};
    if (const auto read = readCode(run, "category", category); !read)
        return read.error();
    if (run.has(QStringLiteral("category")))
        options.category = category;
    for (const auto &[option, yes, no] :
        { std::tuple { "same-name", "keep", "new" }, std::tuple { "header", "yes", "no" } }) {
        if (const auto known = isFirstWord(run, option, yes, no); !known)
            return known.error();
    }
    return options;
}

/// Whom and with which session a list without such columns is about.
Result<> takePeople(const Run &run, const Squad &squad, ImportOptions &options)
{
    if (run.has(QStringLiteral("athlete"))) {
        const auto athlete = athleteOption(run, squad);
        if (!athlete)
            return athlete.error();
        options.athlete = (*athlete)->id;
    }
    if (run.has(QStringLiteral("session"))) {
        const auto session = sessionOption(run, squad);
        if (!session)
            return session.error();
        options.session = (*session)->id;
    }
    return {};
}

/// The options that changed nothing, since the table says the same of each row.
QStringList notNeeded(
    const Run &run, const Squad &squad, const Decision &decision, const ImportOptions &options)
{
    QStringList names;
    const auto tell = [&](const char *name, auto ImportOptions::*member) {
        auto without = options;
        without.*member = {};
        if (run.has(QLatin1String(name)) && planImport(squad, decision.source, without) == decision.plan)
            names << QStringLiteral("--") + QLatin1String(name);
    };
    tell("date", &ImportOptions::undated);
    tell("distance", &ImportOptions::distance);
    tell("athlete", &ImportOptions::athlete);
    tell("session", &ImportOptions::session);
    return names;
}

/// What the options answer to a row that asks; nothing where they do not.
Answer answerTo(const Run &run, const ImportRow &row)
{
    if (row.verdict != Verdict::Question || (isDoubtful(row) && !run.has(QStringLiteral("accept-doubtful"))))
        return {};
    const auto who = run.value(QStringLiteral("same-name"));
    const bool isSame = who == u"keep" && row.candidates.size() == 1;
    if (row.asksWho && !isSame)
        return who == u"new" && std::holds_alternative<AthleteValue>(row.value)
            ? Answer { Answer::Kind::New, 0 }
            : Answer {};
    const auto kept = row.asksWho ? Answer::Kind::Same : Answer::Kind::Take;
    if (!sameRace(row))
        return { kept, 0 };
    const auto race = run.value(QStringLiteral("same-race"));
    if (race == u"replace")
        return { Answer::Kind::Replace, 0 };
    return race == u"keep" ? Answer { kept, 0 }
        : race == u"skip"  ? Answer { Answer::Kind::LeaveOut, 0 }
                           : Answer {};
}

/// Whose results wait, so that their paces stay as they are for now: of those whom the edit brings results,
/// and of those about whom the table says what is there already.
std::vector<std::string> waitingAfter(const Edit &edit, const ImportPlan &plan, const Squad &squad)
{
    std::map<AthleteId, std::string> names;
    const auto note = [&](const Athlete &athlete) {
        if (hasWaitingResults(athlete))
            names.try_emplace(athlete.id, athlete.name);
    };
    for (const auto &change : edit.changes) {
        const auto *athlete = std::get_if<Change<Athlete>>(&change);
        if (athlete && athlete->after)
            note(*athlete->after);
    }
    for (const auto &row : plan.rows) {
        for (const auto &candidate : row.candidates) {
            const auto *athlete
                = row.verdict == Verdict::AlreadyThere ? squad.find(candidate.athlete) : nullptr;
            if (athlete)
                note(*athlete);
        }
    }
    std::vector<std::string> list;
    for (const auto &[id, name] : names)
        list.push_back(name);
    return list;
}

int import(const Run &run)
{
    const auto *kind = kindOption(run);
    if (!kind || run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr(
            "Give FILE and one of --athletes, --results and --reps with a TABLE. import --help says how."));
    auto options = optionsOf(run);
    if (!options)
        return run.wrongUsage(words::fromUtf8(options.error().detail));
    const auto path = run.file(QLatin1String(kind->name));
    const auto maps = columnMaps(run.values(QStringLiteral("map")), kind->kind);
    if (!maps)
        return run.wrongUsage(words::fromUtf8(maps.error().detail));
    auto source = sourceOf(run, *kind, path, *maps);
    if (!source)
        return run.fail(source.error());
    const bool isDry = run.has(QStringLiteral("dry-run"));
    const auto open = openSquad(run, isDry ? OpenMode::Read : OpenMode::Write);
    if (!open)
        return run.fail(open.error());

    if (auto people = takePeople(run, open->squad, *options); !people)
        return run.fail(people.error());
    Decision decision { *std::move(source), {}, {} };
    decision.plan = planImport(open->squad, decision.source, *options, progress());
    if (isStopAsked())
        return run.fail(Error { Errc::Cancelled, {} });
    for (const auto &row : decision.plan.rows)
        decision.answers.push_back(answerTo(run, row));
    bool isComplete = true;
    for (std::size_t i = 0; i < decision.plan.rows.size() && !run.has(QStringLiteral("skip-bad")); ++i)
        isComplete = isComplete && !decision.isInTheWay(i);
    ImportOutcome outcome { isComplete && !isDry, {}, {}, {} };
    outcome.notNeeded = notNeeded(run, open->squad, decision, *options);
    if (const auto may = open->store->checkRights(); !may && isDry)
        outcome.obstacle = words::error(may.error());
    if (isComplete) {
        auto ids = freshIds();
        const auto edit = importEdit(open->squad, decision.plan, decision.answers, *options, ids);
        const auto applied = isDry ? Result<>() : open->apply(edit);
        if (!applied)
            return run.fail(applied.error());
        outcome.waiting = waitingAfter(edit, decision.plan, open->squad);
    }
    return reportImport(run, path, open->squad, decision, outcome);
}

constexpr std::array kCommands {
    Command { "import", QT_TRANSLATE_NOOP("Cli", "takes athletes, results or rep times from a table"),
        "import squad.fivepace --results results.csv --skip-bad", false, declareImport, import },
};

} // namespace

std::span<const Command> importCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
