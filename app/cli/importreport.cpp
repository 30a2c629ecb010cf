// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importreport.h"

#include "text/importwords.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

using namespace exchange;

/// How to answer what is asked.
QStringList adviceFor(const ImportRow &row)
{
    QStringList advice;
    const bool mayBeNew = std::holds_alternative<AthleteValue>(row.value);
    if (row.asksWho && row.candidates.size() == 1)
        advice << (mayBeNew ? Cli::tr("Say --same-name keep or --same-name new.")
                            : Cli::tr("Say --same-name keep if it is, or correct the name."));
    else if (row.asksWho)
        advice << Cli::tr("Say who it is in a column Number: fivepace-cli athletes lists the numbers.");
    if (row.asksWho && row.candidates.size() != 1 && mayBeNew)
        advice << Cli::tr("Or say --same-name new.");
    if (sameRace(row))
        advice << Cli::tr("Say --same-race replace, --same-race keep (both) or --same-race skip.");
    if (cli::isDoubtful(row))
        advice << Cli::tr("Say --accept-doubtful to take it.");
    return advice;
}

/// The option that settles what is wrong with a cell; empty where only the table can be mended.
QString optionFor(const Refusal &refusal, const ImportSource &source)
{
    switch (refusal.kind) {
    case RefusalKind::Missing:
        if (!refusal.column && refusal.field == Field::Distance)
            return Cli::tr("--distance 800, or --map COLUMN=distance");
        if (!refusal.column && refusal.field == Field::Name && source.kind != TableKind::Athletes)
            return Cli::tr("--athlete NAME, or --map COLUMN=athlete");
        return refusal.column
            ? QString()
            : Cli::tr("--map COLUMN=%1").arg(words::fromUtf8(std::string(codeOf(refusal.field))));
    case RefusalKind::SetOpen:
        return Cli::tr("--map COLUMN=set");
    case RefusalKind::UnknownNumber:
    case RefusalKind::NumberOfAnother:
        return refusal.column
            ? QStringLiteral("--map \"%1=ignored\"").arg(words::columnName(source, *refusal.column))
            : QString();
    case RefusalKind::DateOpen:
        return Cli::tr("--date-order day or --date-order month");
    case RefusalKind::NoDateForBest:
    case RefusalKind::NoDate:
        return QStringLiteral("--date 2026-05-03");
    case RefusalKind::NoCategory:
        return Cli::tr("--category men or --category women");
    default:
        return {};
    }
}

/// What is wrong with a row, each with the option that settles it.
QString refusalsText(const ImportRow &row, const ImportSource &source)
{
    QStringList sentences;
    for (const auto &each : row.refusals) {
        sentences << words::refusal(each, source);
        if (const auto option = optionFor(each, source); !option.isEmpty())
            sentences << Cli::tr("Say %1.", "an option").arg(option);
    }
    return sentences.join(u' ');
}

QJsonArray refusedJson(const Decision &decision, const Squad &squad)
{
    QJsonArray refused;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (!decision.isRefused(i))
            continue;
        QJsonObject object { { QStringLiteral("line"), decision.line(i) },
            { QStringLiteral("reason"), decision.reason(i, squad) } };
        const auto &refusals = decision.plan.rows[i].refusals;
        if (!refusals.empty() && refusals.front().column)
            object[QStringLiteral("column")] = words::columnName(decision.source, *refusals.front().column);
        if (!refusals.empty() && !refusals.front().text.empty())
            object[QStringLiteral("text")] = words::fromUtf8(refusals.front().text);
        refused << object;
    }
    return refused;
}

QStringList refusedLines(const Decision &decision, const QString &path, const Squad &squad)
{
    QStringList lines;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (decision.isRefused(i))
            lines << Cli::tr("%1, line %2: %3")
                         .arg(path, QString::number(decision.line(i)), decision.reason(i, squad));
    }
    return lines;
}

/// What was read one way of several.
QStringList remarkLines(const Decision &decision, const QString &path)
{
    QStringList lines;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (const auto text = words::remarks(decision.plan.rows[i], decision.source); !text.isEmpty())
            lines << Cli::tr("%1, line %2: %3").arg(path, QString::number(decision.line(i)), text);
    }
    return lines;
}

QJsonArray remarksJson(const Decision &decision)
{
    QJsonArray json;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (const auto text = words::remarks(decision.plan.rows[i], decision.source); !text.isEmpty())
            json << QJsonObject { { QStringLiteral("line"), decision.line(i) },
                { QStringLiteral("text"), text } };
    }
    return json;
}

QJsonArray leftJson(const ImportSource &source)
{
    static constexpr std::array kKinds { "title", "section", "headings", "totals" };
    QJsonArray json;
    for (const auto &line : source.table.left)
        json << QJsonObject { { QStringLiteral("line"), line.line },
            { QStringLiteral("text"), words::fromUtf8(line.text) },
            { QStringLiteral("kind"), QLatin1String(kKinds.at(static_cast<std::size_t>(line.kind))) } };
    return json;
}

/// What the rows that are taken change in athletes who are there.
QStringList changeLines(const Decision &decision, const QString &path, const Squad &squad)
{
    QStringList lines;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        if (const auto changes = decision.changes(i, squad); !changes.empty())
            lines << Cli::tr("%1, line %2: %3: %4")
                         .arg(path, QString::number(decision.line(i)), words::nameIn(decision.plan.rows[i]),
                             words::differencesText(changes));
    }
    return lines;
}

QJsonArray changesJson(const Decision &decision, const Squad &squad)
{
    QJsonArray json;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i) {
        for (const auto &each : decision.changes(i, squad))
            json << QJsonObject { { QStringLiteral("line"), decision.line(i) },
                { QStringLiteral("athlete"), words::nameIn(decision.plan.rows[i]) },
                { QStringLiteral("field"), words::fromUtf8(std::string(codeOf(each.field))) },
                { QStringLiteral("before"), each.before.isEmpty() ? QJsonValue() : QJsonValue(each.before) },
                { QStringLiteral("after"), each.after } };
    }
    return json;
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

QJsonArray namesJson(const std::vector<std::string> &names)
{
    QJsonArray array;
    for (const auto &name : names)
        array << words::fromUtf8(name);
    return array;
}

struct Counts {
    qint64 taken = 0, there = 0;
};

Counts countsOf(const Decision &decision)
{
    Counts counts { 0, static_cast<qint64>(decision.plan.count(Verdict::AlreadyThere)) };
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i)
        counts.taken += decision.isTaken(i) ? 1 : 0;
    return counts;
}

void sayJson(const Run &run, const Squad &squad, const Decision &decision, const ImportOutcome &outcome)
{
    const auto counts = countsOf(decision);
    QJsonObject object { { QStringLiteral("written"), outcome.isWritten },
        { QStringLiteral("taken"), counts.taken }, { QStringLiteral("already_there"), counts.there },
        { QStringLiteral("refused"), refusedJson(decision, squad) },
        { QStringLiteral("changes"), changesJson(decision, squad) },
        { QStringLiteral("lines_left_out"), leftJson(decision.source) },
        { QStringLiteral("remarks"), remarksJson(decision) },
        { QStringLiteral("options_not_needed"), QJsonArray::fromStringList(outcome.notNeeded) },
        { QStringLiteral("new_groups"), namesJson(decision.plan.newGroups) },
        { QStringLiteral("paces_wait"), namesJson(outcome.waiting) } };
    if (!outcome.obstacle.isEmpty())
        object[QStringLiteral("obstacle")] = outcome.obstacle;
    run.say(object);
}

void sayLines(const Run &run, const QString &path, const Squad &squad, const Decision &decision,
    const ImportOutcome &outcome)
{
    const auto counts = countsOf(decision);
    const auto refused = refusedLines(decision, path, squad);
    const bool isDry = run.has(QStringLiteral("dry-run"));
    const auto sums = isDry ? Cli::tr("%1: rows that would be taken: %2, there already: %3, refused: %4")
                            : Cli::tr("%1: rows taken: %2, there already: %3, refused: %4");
    run.say(sums.arg(
        path, QString::number(counts.taken), QString::number(counts.there), QString::number(refused.size())));
    if (!decision.plan.newGroups.empty())
        run.say(Cli::tr("New groups: %1").arg(joined(decision.plan.newGroups)));
    if (const auto left = columnsLeftOut(decision.source); !left.empty())
        run.say(Cli::tr("Columns not taken: %1").arg(joined(left)));
    for (const auto &line : decision.source.table.left)
        run.say(Cli::tr("No row: %1").arg(words::leftLine(line)));
    if (!outcome.notNeeded.isEmpty())
        run.say(Cli::tr("Not needed, the table says it in every row: %1")
                    .arg(outcome.notNeeded.join(QStringLiteral(", "))));
    for (const auto &line : remarkLines(decision, path) + changeLines(decision, path, squad) + refused)
        run.say(line);
    if (outcome.waiting.empty())
        return;
    run.say((isDry ? Cli::tr("Paces that would wait for approval: %1.")
                   : Cli::tr("Paces that wait for approval: %1."))
                .arg(joined(outcome.waiting)));
    run.say(Cli::tr("fivepace-cli paces %1 --athlete NAME shows them, fivepace-cli results %1 --approve lets "
                    "them count.")
                .arg(run.argument(0)));
}

} // namespace

bool isDoubtful(const ImportRow &row)
{
    const bool hasOther = std::ranges::any_of(
        row.doubts, [](const ResultQuestion &doubt) { return doubt.kind != QuestionKind::SameRace; });
    return hasOther || row.replaces || row.farFrom || row.unlikelyAge || row.totalSays;
}

bool Decision::isInTheWay(std::size_t row) const
{
    const auto &refusals = plan.rows[row].refusals;
    const auto staysOut = [](const Refusal &refusal) {
        return refusal.kind == RefusalKind::NoTime || refusal.kind == RefusalKind::NotFlatRunning
            || refusal.kind == RefusalKind::OtherRecord;
    };
    const bool isLeftOut
        = plan.rows[row].verdict == Verdict::Question && answers[row].kind == Answer::Kind::LeaveOut;
    return isRefused(row) && !isLeftOut && (refusals.empty() || !std::ranges::all_of(refusals, staysOut));
}

bool Decision::isTaken(std::size_t row) const
{
    return exchange::isTaken(plan.rows[row], answers[row]);
}

bool Decision::isRefused(std::size_t row) const
{
    return plan.rows[row].verdict != Verdict::AlreadyThere && !isTaken(row);
}

int Decision::line(std::size_t row) const
{
    return source.table.rows[plan.rows[row].row].line;
}

std::vector<words::AthleteDifference> Decision::changes(std::size_t row, const Squad &squad) const
{
    const auto who = isTaken(row) ? chosen(plan.rows[row], answers[row]) : std::nullopt;
    return who ? words::differences(*who, plan.rows[row], plan, squad)
               : std::vector<words::AthleteDifference>();
}

QString Decision::reason(std::size_t row, const Squad &squad) const
{
    const auto &each = plan.rows[row];
    if (each.verdict != Verdict::Question)
        return refusalsText(each, source);
    if (answers[row].kind == Answer::Kind::LeaveOut)
        return Cli::tr("Left out, as --same-race skip says.");
    const auto changes = words::importChanges(each, plan, source.table, squad);
    const bool isWide = columnOf(source.columns, Field::RepTime).has_value(); // several reps in one line
    const auto which = isWide ? words::importRow(each, squad) + QStringLiteral(": ") : QString();
    QStringList sentences { which + words::importQuestion(each) };
    if (!changes.isEmpty())
        sentences << changes;
    return (sentences + adviceFor(each)).join(u' ');
}

int reportImport(const Run &run, const QString &path, const Squad &squad, const Decision &decision,
    const ImportOutcome &outcome)
{
    const auto refused = refusedLines(decision, path, squad);
    const bool isDry = run.has(QStringLiteral("dry-run"));
    const bool isFailure = !outcome.isWritten && !isDry;
    if (run.wantsJson())
        sayJson(run, squad, decision, outcome);
    else if (!isFailure)
        sayLines(run, path, squad, decision, outcome);
    bool isInTheWay = false;
    for (std::size_t i = 0; i < decision.plan.rows.size(); ++i)
        isInTheWay = isInTheWay || decision.isInTheWay(i);
    const bool wouldFail = isDry && isInTheWay && !run.has(QStringLiteral("skip-bad"));
    if (wouldFail && !run.wantsJson())
        run.say(Cli::tr("Nothing would be written: mend these rows, or say --skip-bad."));
    if (!outcome.obstacle.isEmpty())
        return run.fail(Cli::tr("Nothing would be written. %1").arg(outcome.obstacle));
    if (!isFailure)
        return wouldFail ? InputAtFault : Done;
    return run.fail(refused.join(u'\n') + u'\n'
        + Cli::tr("%1: %2 of %3 rows refused, so nothing was written. Mend them, or say --skip-bad.")
              .arg(path, QString::number(refused.size()), QString::number(decision.plan.rows.size())));
}

} // namespace fivepace::cli
