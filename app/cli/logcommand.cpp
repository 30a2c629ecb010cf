// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codeoption.h"
#include "cli/command.h"

#include "domain/edits/edits.h"
#include "domain/log/logline.h"
#include "domain/squad/validation.h"
#include "domain/values/timetext.h"
#include "exchange/squadjson.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declareLog(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addPositionalArgument(QStringLiteral("TIME"),
        Cli::tr("Rep times in running order; - is a rep not run."), QStringLiteral("[TIME …]"));
    option(parser, "session", Cli::tr("The session's number."), "ID");
    option(
        parser, "athlete", Cli::tr("The athlete's name or number; not needed for --weather alone."), "NAME");
    option(parser, "recovery",
        Cli::tr("Taken after each rep in running order, as \"2:30 - 2:45\"; - is not known. One alone is for "
                "all."),
        "TIMES");
    option(parser, "timing", Cli::tr("How the times were taken: hand, as without it, electronic or device."),
        "HOW");
    option(parser, "rpe", Cli::tr("Effort, 0 to 10."), "NUMBER");
    option(parser, "loose", Cli::tr("From 1, tight, to 5, loose."), "NUMBER");
    option(parser, "stop", Cli::tr("Ran no more after this many reps."), "REPS");
    option(parser, "why", Cli::tr("Why stopped: tight, lost-pace, hurt, other or not-stated."), "REASON");
    option(parser, "note", Cli::tr("A line more for the athlete's notes."), "TEXT");
    option(parser, "weather", Cli::tr("The session's weather."), "TEXT");
    option(parser, "early", Cli::tr("Felt ready well before the recoveries ended."));
    option(parser, "not-early", Cli::tr("Takes --early back."));
    option(parser, "ran-on", Cli::tr("Takes --stop back."));
    option(parser, "out", Cli::tr("Takes the athlete out of the session."));
    option(parser, "in", Cli::tr("Takes the athlete back in."));
}

/// The athlete's entry with all times taken, and what is odd about these.
struct Logged {
    Entry entry;
    QStringList remarks;
};

/// One time as it was typed; the sentence where it cannot be taken.
Result<RepResult> repFrom(
    const QString &typed, const RunRep &rep, const RepTarget &asked, std::optional<Duration> target)
{
    RepResult result;
    if (typed == u"-") {
        result.ending = Ending::Skipped;
        return result;
    }
    const auto wrong = [&](const QString &why) {
        return invalid(Cli::tr("Rep %1.%2, \"%3\": %4").arg(rep.set).arg(rep.rep).arg(typed, why));
    };
    const auto reading = readTypedRep(words::toUtf8(typed), target);
    if (!reading.time)
        return wrong(words::problem(reading.problem));
    const auto length = lengthTimed(asked, rep.what);
    const auto *distance = std::get_if<Distance>(&length);
    const auto issue = distance ? validateRep(*distance, reading.time->time) : std::nullopt;
    if (issue)
        return wrong(words::issue({ *issue, "time" }));
    result.time = reading.time;
    return result;
}

/// "2:30 - 2:45": taken after each rep in running order; a dash is one that is not known. One alone is for
/// every rep but the last.
Result<std::vector<std::optional<Duration>>> recoveriesOf(const Run &run, std::size_t reps)
{
    std::vector<std::optional<Duration>> taken;
    const auto typed = run.value(QStringLiteral("recovery"))
                           .split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    for (const auto &text : typed) {
        if (text == u"-" || text == u"–") {
            taken.push_back({});
            continue;
        }
        const auto reading = readTime(words::toUtf8(text));
        if (!reading.time)
            return invalid(
                QStringLiteral("--recovery \"%1\": %2").arg(text, words::problem(reading.problem)));
        taken.push_back(reading.time->time);
    }
    if (taken.size() == 1 && reps > 1)
        taken.assign(reps - 1, taken.front());
    if (taken.size() > reps)
        return invalid(Cli::tr("--recovery: %1 for %2. Give at most one a rep.")
                           .arg(Cli::tr("%n recovery(s)", nullptr, static_cast<int>(taken.size())),
                               Cli::tr("%n rep(s)", nullptr, static_cast<int>(reps))));
    return taken;
}

/// The row of the session that the times are for; a failure where there is none, or where they are too many.
Result<GridRow> rowFor(const SessionGrid &grid, const Athlete &athlete, qsizetype times)
{
    const auto row = std::ranges::find(grid.rows, athlete.id, &GridRow::athlete);
    if (row == grid.rows.end())
        return invalid(Cli::tr("%1 is not in this session's group.").arg(words::fromUtf8(athlete.name)));
    const auto reps = static_cast<qsizetype>(row->repCount);
    if (times > reps)
        return invalid(Cli::tr("%1 for %2. Give at most one a rep.")
                           .arg(Cli::tr("%n time(s)", nullptr, static_cast<int>(times)),
                               Cli::tr("%n rep(s)", nullptr, static_cast<int>(reps))));
    return *row;
}

/// What the options say beside the times: recoveries, stop, effort, notes.
Result<Entry> withOptions(const Run &run, const SessionGrid &grid, std::size_t reps, Entry entry)
{
    const auto recoveries = recoveriesOf(run, reps);
    if (!recoveries)
        return recoveries.error();
    for (std::size_t i = 0; i < recoveries->size(); ++i) {
        if (const auto &taken = (*recoveries)[i])
            entry = logRecovery(std::move(entry), grid, i, taken);
    }
    const auto rpe = numberOption(run, "rpe", 0, 10);
    const auto loose = numberOption(run, "loose", 1, 5);
    const auto after = numberOption(run, "stop", 0, static_cast<int>(reps));
    for (const auto *number : { &rpe, &loose, &after }) {
        if (!*number)
            return number->error();
    }
    auto stop = entry.stop.value_or(Stop { repsRun(entry), StopReason::NotStated });
    if (const auto read = readCode(run, "why", stop.reason); !read)
        return read.error();
    entry.rpe = *rpe ? *rpe : entry.rpe;
    entry.looseness = *loose ? *loose : entry.looseness;
    if (*after || run.has(QStringLiteral("why"))) {
        stop.after = after->value_or(stop.after);
        entry = logStop(std::move(entry), grid, stop);
    } else if (run.has(QStringLiteral("ran-on"))) {
        entry = logStop(std::move(entry), grid, {});
    }
    entry.recoveredEarly
        = (entry.recoveredEarly || run.has(QStringLiteral("early"))) && !run.has(QStringLiteral("not-early"));
    entry.out = (entry.out || run.has(QStringLiteral("out"))) && !run.has(QStringLiteral("in"));
    return logNote(std::move(entry), words::toUtf8(run.value(QStringLiteral("note")).simplified()));
}

/// The sentence where a time cannot be taken.
Result<Logged> loggedFrom(const Run &run, const Squad &squad, const Session &session, const Athlete &athlete)
{
    const auto times = run.arguments().mid(1);
    const auto grid = gridOf(squad, session, run.today());
    const auto row = rowFor(grid, athlete, times.size());
    if (!row)
        return row.error();
    auto method = TimingMethod::Hand;
    if (const auto read = readCode(run, "timing", method); !read)
        return read.error();
    auto ids = freshIds();
    Logged logged;
    logged.entry = lineOf(squad, session.id, athlete.id, ids.next<EntryId>());
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const auto &rep = grid.repOf(*row, index);
        const auto &asked = row->cells[index].explained.target;
        const auto target = asked.time ? asked.time : asked.slowest;
        auto result = repFrom(times[i], rep, asked, target);
        if (!result)
            return result.error();
        if (result->time)
            result->time->method = method;
        if (result->time && target && isFarFrom(result->time->time, *target))
            logged.remarks << Cli::tr("Rep %1.%2: %3 is far from the target, %4. It is logged; check it.")
                                  .arg(rep.set)
                                  .arg(rep.rep)
                                  .arg(words::time(*result->time), words::target(*target));
        logged.entry = logRep(std::move(logged.entry), grid, index, *result);
    }
    auto entry = withOptions(run, grid, row->repCount, std::move(logged.entry));
    if (!entry)
        return entry.error();
    logged.entry = *std::move(entry);
    return logged;
}

QString timeOf(const RepResult &result)
{
    if (result.ending == Ending::Skipped)
        return Cli::tr("not run");
    return result.time ? words::time(*result.time) : QStringLiteral("–");
}

/// "26.0", or what is to be beaten where there is no time: "beat 3.6".
QString targetOf(const RepTarget &target)
{
    const auto text = target.time ? words::target(*target.time) : words::band(target);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// The reps as they stand now; where a time was another one before, that too.
void sayLogged(const Run &run, const Workout &workout, const Entry *before, const Entry &entry)
{
    const auto order = runningOrder(workout.main);
    QStringList headings { Cli::tr("Rep"), Cli::tr("Length"), Cli::tr("Target"), Cli::tr("Time") };
    std::vector<QStringList> rows;
    bool isReplaced = false;
    for (std::size_t i = 0; i < entry.results.size(); ++i) {
        const auto &result = entry.results[i];
        const bool wasOther
            = before && i < before->results.size() && before->results[i].time && before->results[i] != result;
        isReplaced = isReplaced || wasOther;
        rows.push_back({ QStringLiteral("%1.%2").arg(order[i].set).arg(order[i].rep),
            words::repLength(
                i < entry.frozen.size() ? lengthTimed(entry.frozen[i], order[i].what) : order[i].what.length),
            targetOf(i < entry.frozen.size() ? entry.frozen[i] : RepTarget {}), timeOf(result),
            wasOther ? timeOf(before->results[i]) : QString() });
    }
    if (isReplaced)
        headings << Cli::tr("Was");
    else
        for (auto &row : rows)
            row.removeLast();
    run.sayTable(headings, rows);
}

/// True where something is said of the athlete.
bool saysAnything(const Run &run)
{
    static constexpr std::array options { "recovery", "rpe", "loose", "stop", "why", "note", "early",
        "not-early", "ran-on", "out", "in" };
    return run.arguments().size() > 1
        || std::ranges::any_of(options, [&](const char *name) { return run.has(QLatin1String(name)); });
}

/// The session with its weather; nothing where it stays.
std::optional<Change<Session>> weatherChange(const Run &run, const Session &session)
{
    auto after = session;
    after.weather = words::toUtf8(run.value(QStringLiteral("weather")).simplified());
    if (!run.has(QStringLiteral("weather")) || after == session)
        return {};
    return Change<Session> { session, after };
}

int logWeather(const Run &run, const OpenSquad &open, const Session &session)
{
    const auto change = weatherChange(run, session);
    if (!change)
        return run.fail(Cli::tr("The session has that weather already."));
    return perform(run, open, edits::changeSession(*change->before, *change->after),
        Cli::tr("Weather: %1.").arg(words::fromUtf8(change->after->weather)),
        { { QStringLiteral("session"), exchange::sessionJson(*change->after) } });
}

int logAthlete(const Run &run, const OpenSquad &open, const Session &session)
{
    const auto athlete = athleteOption(run, open.squad);
    if (!athlete)
        return run.fail(athlete.error());
    const auto logged = loggedFrom(run, open.squad, session, **athlete);
    if (!logged)
        return run.fail(logged.error());
    const auto &entry = logged->entry;
    const auto *before = open.squad.entryOf(session.id, (*athlete)->id);
    auto edit = edits::logEntry(before ? std::optional(*before) : std::nullopt, entry, (*athlete)->name);
    if (const auto weather = weatherChange(run, session))
        edit.changes.push_back(*weather);
    if (const auto applied = open.apply(edit); !applied)
        return run.fail(applied.error());
    for (const auto &remark : logged->remarks)
        run.remark(remark);
    if (isEmpty(edit))
        run.remark(Cli::tr("Nothing was changed: it stands so already."));
    if (run.wantsJson()) {
        run.say(exchange::entryJson(entry));
        return Done;
    }
    sayLogged(run, workoutOf(session, &entry), before, entry);
    return Done;
}

/// Two options that say opposite things; empty where none do.
QString contradiction(const Run &run)
{
    static constexpr std::array pairs { std::pair { "stop", "ran-on" }, std::pair { "why", "ran-on" },
        std::pair { "early", "not-early" }, std::pair { "out", "in" } };
    for (const auto &[one, other] : pairs) {
        if (run.has(QLatin1String(one)) && run.has(QLatin1String(other)))
            return Cli::tr("--%1 and --%2 say opposite things. Give one of them.")
                .arg(QLatin1String(one), QLatin1String(other));
    }
    if (run.has(QStringLiteral("timing")) && run.arguments().size() < 2)
        return Cli::tr("--timing is how the times were taken. Give the times too.");
    if (run.has(QStringLiteral("out")) && run.arguments().size() > 1)
        return Cli::tr("Who is out has no times. Give --out or the times.");
    return {};
}

int log(const Run &run)
{
    const bool isOfAthlete = run.has(QStringLiteral("athlete"));
    const bool isComplete = isOfAthlete ? saysAnything(run) : run.has(QStringLiteral("weather"));
    if (run.arguments().empty() || !run.has(QStringLiteral("session")) || !isComplete
        || (!isOfAthlete && saysAnything(run)))
        return run.wrongUsage(
            Cli::tr("Give FILE, --session, --athlete and the times. fivepace-cli log --help says how."));
    if (const auto wrong = contradiction(run); !wrong.isEmpty())
        return run.wrongUsage(wrong);
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto session = sessionOption(run, open->squad);
    if (!session)
        return run.fail(session.error());
    if (isToCome(**session, run.today()))
        return run.fail(Cli::tr("Session %1 is on %2, which is still to come. Log it when it has been "
                                "run, or say the day with --today.")
                            .arg((*session)->id.value)
                            .arg(words::longDate((*session)->date)));
    return isOfAthlete ? logAthlete(run, *open, **session) : logWeather(run, *open, **session);
}

constexpr std::array kCommands {
    Command { "log", QT_TRANSLATE_NOOP("Cli", "logs what an athlete ran"),
        "log squad.fivepace --session 123 --athlete \"A. Okafor\" 28.1 27.9 - 27.7 --rpe 8", false,
        declareLog, log },
};

} // namespace

std::span<const Command> logCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
