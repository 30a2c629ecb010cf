// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "exchange/tabletext.h"
#include "text/importwords.h"
#include "text/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
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
    const auto option = [&](const char *name, const char *help, const char *value = nullptr) {
        parser.addOption(
            { QLatin1String(name), QLatin1String(help), value ? QString(QLatin1String(value)) : QString() });
    };
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The squad file."));
    option("athletes", "Athletes, with best times in columns such as 800; or a Hy-Tek roster.", "TABLE");
    option("results", "Results: athlete, distance, time, date.", "TABLE");
    option("reps", "Rep times: date, athlete, set, rep, time. - is standard input.", "TABLE");
    option("map",
        "What a column says: its heading or number, = and a field; may be given several times. "
        "Fields: athlete, first_name, last_name, short_name, category, birth, kind, target, groups, "
        "base_done, transition_done, notes, best:800, date, distance, time, result_kind, timing, "
        "place, note, session, set, rep, recovery, rpe, ignored.",
        "COLUMN=FIELD");
    option("header", "yes or no: whether the first row is one of headings.", "YES");
    option("date", "The day for best times without one.", "DATE");
    option("date-order", "day or month: which comes first in dates such as 4/5/2026.", "FIRST");
    option("category", "men or women, for new athletes whose row does not say.", "CATEGORY");
    option("same-name", "keep (the same person) or new, for athletes whose name is there already.", "WHO");
    option("accept-doubtful",
        "Takes results that contradict the athlete's others, and reps that are logged otherwise or far from "
        "their target.");
    option("skip-bad", "Takes the good rows although others are refused.");
    option("dry-run", "Says what would be taken and writes nothing.");
}

Error invalid(const QString &sentence)
{
    return { Errc::Invalid, words::toUtf8(sentence) };
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
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error { Errc::CannotOpen, words::toUtf8(path + QStringLiteral(": ") + file.errorString()) };
    return file.readAll();
}

/// The column that --map names: by its heading, else by its number from 1.
std::optional<std::size_t> columnNamed(const ImportSource &source, const QString &name)
{
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        if (words::columnName(source, i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    const auto number = name.toUInt();
    return number >= 1 && number <= source.columns.size() ? std::optional<std::size_t>(number - 1)
                                                          : std::nullopt;
}

Result<> mapColumns(const Run &run, ImportSource &source)
{
    for (const auto &text : run.values(QStringLiteral("map"))) {
        const auto sign = text.lastIndexOf(u'=');
        const auto column = columnNamed(source, text.left(sign));
        const auto use = columnFromCode(words::toUtf8(text.mid(sign + 1)), source.kind);
        if (sign < 0 || !column)
            return invalid(QStringLiteral("--map %1: the table has no such column. Give its heading or its "
                                          "number, = and a field.")
                               .arg(text));
        if (!use)
            return invalid(
                QStringLiteral("--map %1: there is no such field. fivepace-cli import --help lists them.")
                    .arg(text));
        if (const auto other = columnOf(source.columns, use->field);
            other && use->field != Field::Best && use->field != Field::Ignored)
            source.columns[*other] = {};
        source.columns[*column] = *use;
    }
    return {};
}

Result<ImportSource> sourceOf(const Run &run, const KindOption &option, const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto decoded = decode(*bytes);
    auto table = readTable(decoded.text);
    if (!table)
        return Error { table.error().code, words::toUtf8(path) + ", " + table.error().detail };
    auto source = ImportSource::of(*std::move(table), option.kind);
    if (source.isHyTek && option.kind != TableKind::Athletes)
        return invalid(QStringLiteral("%1 is a Hy-Tek roster. Import it with --athletes.").arg(path));
    if (run.has(QStringLiteral("header")) && !source.isHyTek) {
        source.hasHeader = run.value(QStringLiteral("header")) == u"yes";
        source.columns = guessColumns(source.table, source.kind, source.hasHeader);
    }
    if (auto mapped = mapColumns(run, source); !mapped)
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
        return invalid(QStringLiteral("--%1 is %2 or %3, not %4.")
                           .arg(QLatin1String(option), QLatin1String(yes), QLatin1String(no), value));
    return std::optional(value == QLatin1String(yes));
}

Result<ImportOptions> optionsOf(const Run &run)
{
    ImportOptions options;
    options.today = run.today();
    if (run.has(QStringLiteral("date"))) {
        options.undated = dateFromIso(words::toUtf8(run.value(QStringLiteral("date"))));
        if (!options.undated || *options.undated > run.today())
            return invalid(QStringLiteral("--date %1 is not a day up to today. Write it as 2026-05-04.")
                               .arg(run.value(QStringLiteral("date"))));
    }
    const auto isDayFirst = isFirstWord(run, "date-order", "day", "month");
    if (!isDayFirst)
        return isDayFirst.error();
    if (*isDayFirst)
        options.dateOrder = **isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const auto isMen = isFirstWord(run, "category", "men", "women");
    if (!isMen)
        return isMen.error();
    if (*isMen)
        options.category = **isMen ? Category::Men : Category::Women;
    for (const auto &[option, yes, no] :
        { std::tuple { "same-name", "keep", "new" }, std::tuple { "header", "yes", "no" } }) {
        if (const auto known = isFirstWord(run, option, yes, no); !known)
            return known.error();
    }
    return options;
}

/// What the options answer to a row that asks; nothing where they do not.
Answer answerTo(const Run &run, const ImportRow &row)
{
    const bool isDoubtful = !row.doubts.empty() || row.replaces || row.farFrom;
    if (row.verdict != Verdict::Question || (isDoubtful && !run.has(QStringLiteral("accept-doubtful"))))
        return {};
    if (!row.asksWho)
        return { Answer::Kind::Take, 0 };
    const auto who = run.value(QStringLiteral("same-name"));
    if (who == u"new")
        return { Answer::Kind::New, 0 };
    return who == u"keep" && row.candidates.size() == 1 ? Answer { Answer::Kind::Same, 0 } : Answer {};
}

/// How to answer what is asked.
QString adviceFor(const ImportRow &row)
{
    if (row.asksWho && std::holds_alternative<AthleteValue>(row.value))
        return QStringLiteral(" Say --same-name keep or --same-name new.");
    return row.asksWho ? QStringLiteral(" Write the name so that only one has it.")
                       : QStringLiteral(" Say --accept-doubtful to take it.");
}

/// The option that settles what is wrong with a cell; empty where only the table can be mended.
QString optionFor(const Refusal &refusal)
{
    switch (refusal.kind) {
    case RefusalKind::Missing:
        return refusal.column
            ? QString()
            : QStringLiteral("--map COLUMN=%1").arg(words::fromUtf8(std::string(codeOf(refusal.field))));
    case RefusalKind::DateOpen:
        return QStringLiteral("--date-order day or --date-order month");
    case RefusalKind::NoDateForBest:
        return QStringLiteral("--date 2026-05-03");
    case RefusalKind::NoCategory:
        return QStringLiteral("--category men or --category women");
    default:
        return {};
    }
}

/// What is wrong with a row, each with the option that settles it.
QString refusalsText(const ImportRow &row, const ImportSource &source)
{
    QStringList sentences;
    for (const auto &each : row.refusals) {
        auto sentence = words::refusal(each, source);
        if (const auto option = optionFor(each); !option.isEmpty()) {
            sentence.chop(1); // the full stop
            sentence += QStringLiteral(": %1.").arg(option);
        }
        sentences << sentence;
    }
    return sentences.join(u' ');
}

/// What was decided about a table.
struct Decision {
    ImportSource source;
    ImportPlan plan;
    std::vector<Answer> answers;

    bool isTaken(std::size_t row) const { return exchange::isTaken(plan.rows[row], answers[row]); }
    bool isRefused(std::size_t row) const
    {
        return plan.rows[row].verdict != Verdict::AlreadyThere && !isTaken(row);
    }
    int line(std::size_t row) const { return source.table.rows[plan.rows[row].row].line; }
    QString reason(std::size_t row) const
    {
        const auto &each = plan.rows[row];
        return each.verdict == Verdict::Question ? words::importQuestion(each) + adviceFor(each)
                                                 : refusalsText(each, source);
    }
};

QJsonArray refusedJson(const Decision &decision)
{
    QJsonArray refused;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (!decision.isRefused(i))
            continue;
        QJsonObject object { { QStringLiteral("line"), decision.line(i) },
            { QStringLiteral("reason"), decision.reason(i) } };
        const auto &refusals = decision.plan.rows[i].refusals;
        if (!refusals.empty() && refusals.front().column)
            object[QStringLiteral("column")] = words::columnName(decision.source, *refusals.front().column);
        if (!refusals.empty() && !refusals.front().text.empty())
            object[QStringLiteral("text")] = words::fromUtf8(refusals.front().text);
        refused << object;
    }
    return refused;
}

QStringList refusedLines(const Decision &decision, const QString &path)
{
    QStringList lines;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (decision.isRefused(i))
            lines
                << QStringLiteral("%1, line %2: %3").arg(path).arg(decision.line(i)).arg(decision.reason(i));
    }
    return lines;
}

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const auto &name : names)
        list << words::fromUtf8(name);
    return list.join(QStringLiteral(", "));
}

/// By their headings, else by their numbers from 1.
std::vector<std::string> columnsLeftOut(const ImportSource &source)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        if (source.columns[i].field != Field::Ignored)
            continue;
        const auto heading = source.hasHeader ? cellOf(source.table.rows.front(), i) : std::string_view();
        names.push_back(heading.empty() ? "column " + std::to_string(i + 1) : std::string(heading));
    }
    return names;
}

/// Whose new results wait, so that their paces stay as they are for now.
std::vector<std::string> waitingIn(const Edit &edit)
{
    std::vector<std::string> names;
    for (const auto &change : edit.changes) {
        const auto *athlete = std::get_if<Change<Athlete>>(&change);
        if (athlete && athlete->after && hasWaitingResults(*athlete->after))
            names.push_back(athlete->after->name);
    }
    return names;
}

/// Says what was done, and gives the exit status.
int report(const Run &run, const QString &path, const Decision &decision, bool isWritten,
    const std::vector<std::string> &waiting)
{
    qint64 taken = 0;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i)
        taken += decision.isTaken(i) ? 1 : 0;
    const auto there = static_cast<qint64>(decision.plan.count(Verdict::AlreadyThere));
    const auto refused = refusedLines(decision, path);
    const bool isFailure = !isWritten && !run.has(QStringLiteral("dry-run"));
    if (run.wantsJson()) {
        QJsonArray groups;
        for (const auto &group : decision.plan.newGroups)
            groups << words::fromUtf8(group);
        QJsonArray waits;
        for (const auto &name : waiting)
            waits << words::fromUtf8(name);
        run.say(QJsonObject { { QStringLiteral("written"), isWritten }, { QStringLiteral("taken"), taken },
            { QStringLiteral("already_there"), there }, { QStringLiteral("refused"), refusedJson(decision) },
            { QStringLiteral("new_groups"), groups }, { QStringLiteral("paces_wait"), waits } });
    } else if (!isFailure) {
        const bool isDry = run.has(QStringLiteral("dry-run"));
        run.say(QStringLiteral("%1: rows %2: %3, there already: %4, refused: %5")
                    .arg(path, isDry ? QStringLiteral("that would be taken") : QStringLiteral("taken"))
                    .arg(taken)
                    .arg(there)
                    .arg(refused.size()));
        if (!decision.plan.newGroups.empty())
            run.say(QStringLiteral("New groups: %1").arg(joined(decision.plan.newGroups)));
        if (const auto left = columnsLeftOut(decision.source); !left.empty())
            run.say(QStringLiteral("Columns not taken: %1").arg(joined(left)));
        for (const auto &line : refused)
            run.say(line);
        if (!waiting.empty())
            run.say(
                QStringLiteral("Paces that wait for approval: %1. fivepace-cli paces %2 --athlete NAME shows "
                               "them, fivepace-cli results %2 --approve lets them count.")
                    .arg(joined(waiting), run.argument(0)));
    }
    const bool wouldFail
        = run.has(QStringLiteral("dry-run")) && !refused.isEmpty() && !run.has(QStringLiteral("skip-bad"));
    if (wouldFail && !run.wantsJson())
        run.say(QStringLiteral("Nothing would be written: mend these rows, or say --skip-bad."));
    if (!isFailure)
        return wouldFail ? InputAtFault : Done;
    return run.fail(refused.join(u'\n')
        + QStringLiteral("\n%1: %2 of %3 rows refused, so nothing was written. Mend them, or say --skip-bad.")
              .arg(path)
              .arg(refused.size())
              .arg(decision.plan.rows.size()));
}

int import(const Run &run)
{
    const auto *kind = kindOption(run);
    if (!kind || run.arguments().size() != 1)
        return run.wrongUsage(QStringLiteral(
            "Give FILE and one of --athletes, --results and --reps with a TABLE. import --help says how."));
    const auto options = optionsOf(run);
    if (!options)
        return run.wrongUsage(words::fromUtf8(options.error().detail));
    const auto path = run.value(QLatin1String(kind->name));
    auto source = sourceOf(run, *kind, path);
    if (!source)
        return run.fail(source.error());
    const bool isDry = run.has(QStringLiteral("dry-run"));
    const auto open = openSquad(run, isDry ? OpenMode::Read : OpenMode::Write);
    if (!open)
        return run.fail(open.error());

    Decision decision { *std::move(source), {}, {} };
    decision.plan = planImport(open->squad, decision.source, *options);
    for (const auto &row : decision.plan.rows)
        decision.answers.push_back(answerTo(run, row));
    bool isWanted = !isDry;
    for (std::size_t i = 0; i < decision.plan.rows.size() && !run.has(QStringLiteral("skip-bad")); ++i)
        isWanted = isWanted && !decision.isRefused(i);
    std::vector<std::string> waiting;
    if (isWanted) {
        auto ids = freshIds();
        const auto edit = importEdit(open->squad, decision.plan, decision.answers, *options, ids);
        if (const auto applied = open->store->apply(edit); !applied)
            return run.fail(applied.error());
        waiting = waitingIn(edit);
    }
    return report(run, path, decision, isWanted, waiting);
}

constexpr std::array kCommands {
    Command { "import", "takes athletes, results or rep times from a table",
        "import squad.fivepace --results results.csv --skip-bad", false, declareImport, import },
};

} // namespace

std::span<const Command> importCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
