// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/importwords.h"

#include "exchange/mark.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

namespace fivepace::words {

using namespace exchange;

namespace {

constexpr qsizetype kMostQuoted = 40;

/// What is wrong with the cell and what to write instead.
QString reason(const Refusal &refusal)
{
    switch (refusal.kind) {
    case RefusalKind::Missing:
        return refusal.column ? Words::tr("This is missing. Fill it in.")
                              : Words::tr("This is missing. Fill it in, or say which column has it.");
    case RefusalKind::NotATime:
        return problem(refusal.time);
    case RefusalKind::NotADate:
        return Words::tr("This is not a day. Write it as 2026-05-03.");
    case RefusalKind::DateOpen:
        return Words::tr("This could be two days. Say whether the day or the month comes first.");
    case RefusalKind::NotADistance:
        return Words::tr("This is not a distance. Write metres, 5k, mile or half.");
    case RefusalKind::NotARace:
        return Words::tr("This is no target race. Write 400, 800, 1500, mile, 3000, 5000 or 10000.");
    case RefusalKind::NotACategory:
        return Words::tr("This is neither men nor women. Write M or W.");
    case RefusalKind::NotAKind:
        return Words::tr("This is no kind of athlete. Write middle distance or sprinter.");
    case RefusalKind::NotAResultKind:
        return Words::tr("This is no kind of result. Write race, time trial or estimate.");
    case RefusalKind::NotAMethod:
        return Words::tr("This is no way of timing. Write hand, electronic or device.");
    case RefusalKind::NotAStart:
        return Words::tr("This is no start of a sprint. Write standing or flying.");
    case RefusalKind::NotYesOrNo:
        return Words::tr("This is neither yes nor no.");
    case RefusalKind::NotAYear:
        return Words::tr("This is no year of birth. Write it as 2004.");
    case RefusalKind::NotANumber:
        return Words::tr("This is not a number. Write figures only.");
    case RefusalKind::NoTime:
        return Words::tr("No time was run. Leave the row out.");
    case RefusalKind::NoDateForBest:
        return Words::tr("The best times have no day. Give the day for the rows without one.");
    case RefusalKind::NoCategory:
        return Words::tr("Men or women is not said. Add a column, or choose one for all who have none.");
    case RefusalKind::BreaksRule:
        return issue({ refusal.issue, {} });
    case RefusalKind::UnknownAthlete:
        return refusal.detail.empty()
            ? Words::tr("Nobody in the squad has this name. Import the athletes first.")
            : Words::tr("Nobody in the squad has this name. Did you mean %1?").arg(fromUtf8(refusal.detail));
    case RefusalKind::UnknownNumber:
        return Words::tr("Nobody in the squad has this number. Correct it, or leave the column out.");
    case RefusalKind::NumberOfAnother:
        return Words::tr(
            "This is the number of %1, not of the name in the row. Correct one of them, or leave "
            "the column out.")
            .arg(fromUtf8(refusal.detail));
    case RefusalKind::UnknownSession:
        return Words::tr("There is no such session. Give the day it is planned for, or its number.");
    case RefusalKind::SeveralSessions:
        return Words::tr("There are several sessions this day. Add a column with the workout's name.");
    case RefusalKind::NotInSession:
        return Words::tr("This athlete is not in the session's group.");
    case RefusalKind::NoSuchRep:
        return Words::tr("The session has no such rep. Write it as 2.3 for set 2, rep 3.");
    case RefusalKind::SetOpen:
        return Words::tr(
            "The session has several sets. Write the rep as 2.3, or say which column has the set.");
    case RefusalKind::NotFlatRunning:
        return Words::tr("This is no flat race of one athlete. It stays out.");
    case RefusalKind::NoDate:
        return Words::tr("No day is said. Give the day for the rows without one.");
    case RefusalKind::SeveralTimes:
        return Words::tr("These are several times. Give each a row or a column of its own.");
    case RefusalKind::OtherRecord:
        return Words::tr("This line is of another kind of file. It stays out.");
    }
    return {};
}

QString athleteWords(const AthleteValue &value)
{
    QStringList parts;
    if (value.category)
        parts << category(*value.category);
    if (value.targetRace)
        parts << rung(*value.targetRace);
    if (value.birthYear)
        parts << Words::tr("born %1").arg(*value.birthYear);
    for (const auto &group : value.groups)
        parts << fromUtf8(group);
    for (const auto &best : value.bests)
        parts << Words::tr("%1 in %2", "distance, time")
                     .arg(distance(best.result.distance), time(best.result.time));
    return parts.join(QStringLiteral(", "));
}

QString resultWords(const RaceResult &result)
{
    QStringList parts { Words::tr("%1 in %2 on %3", "distance, time, date")
                            .arg(distance(result.distance), time(result.time), longDate(result.date)) };
    parts += marksOf(result);
    return parts.join(QStringLiteral(", "));
}

/// Why there is doubt about the age.
QString ageQuestion(const ImportRow &row)
{
    const int age = *row.unlikelyAge;
    if (std::holds_alternative<AthleteValue>(row.value))
        return age < 0 ? Words::tr("The year of birth is still to come.")
                       : Words::tr("This athlete would be %n year(s) old.", nullptr, age);
    return age < 0 ? Words::tr("The athlete was not born yet on that day.")
                   : Words::tr("The athlete was %n year(s) old on that day.", nullptr, age);
}

QString whoQuestion(const ImportRow &row)
{
    if (row.isAlike && !row.writtenAs.empty())
        return Words::tr("The squad has %1 under another spelling. Is it the same person?")
            .arg(fromUtf8(row.writtenAs));
    if (row.isAlike)
        return Words::tr("An earlier row has this name written otherwise. Is it the same person?");
    return std::holds_alternative<AthleteValue>(row.value)
        ? Words::tr("There is an athlete of this name. Is it the same person?")
        : Words::tr("Several athletes have this name. Which one is it?");
}

QString loggedBefore(const RepResult &result)
{
    if (result.time)
        return Words::tr("%1 is logged for this rep already.").arg(time(*result.time));
    return result.ending == Ending::Skipped ? Words::tr("This rep is logged as not run.")
                                            : Words::tr("This rep is logged without a time.");
}

/// By an earlier line of the same table.
QString saidBefore(const RepResult &result, int line)
{
    return result.time ? Words::tr("Line %1 has %2 for this rep.").arg(line).arg(time(*result.time))
                       : Words::tr("Line %1 has this rep as not run.").arg(line);
}

QString repWords(const RepValue &value, const ImportRow &row, const Squad &squad)
{
    const auto *session = squad.find(value.session);
    const auto *entry = session && row.candidates.size() == 1
        ? squad.entryOf(session->id, row.candidates.front().athlete)
        : nullptr;
    const auto order = session ? runningOrder(workoutOf(*session, entry).main) : std::vector<RunRep>();
    if (value.rep >= order.size())
        return {};
    const auto &rep = order[value.rep];
    const auto place = Words::tr("%1, rep %2.%3", "session's date, set, rep")
                           .arg(shortDate(session->date))
                           .arg(rep.set)
                           .arg(rep.rep);
    return value.result.time ? Words::tr("%1 in %2", "distance, time").arg(place, time(*value.result.time))
                             : Words::tr("%1 not run").arg(place);
}

} // namespace

QString quotedCell(const std::string &cell)
{
    const auto text = fromUtf8(cell).simplified();
    return Words::tr("“%1”", "text of a cell")
        .arg(text.size() <= kMostQuoted ? text : text.left(kMostQuoted - 1) + QChar(0x2026));
}

QString field(Field field)
{
    switch (field) {
    case Field::Ignored:
        return Words::tr("Leave out");
    case Field::Name:
        return Words::tr("Athlete");
    case Field::FirstName:
        return Words::tr("First name");
    case Field::LastName:
        return Words::tr("Last name");
    case Field::ShortName:
        return Words::tr("Short name");
    case Field::Category:
        return Words::tr("Category");
    case Field::Birth:
        return Words::tr("Born");
    case Field::AthleteKind:
        return Words::tr("Trains as");
    case Field::TargetRace:
        return Words::tr("Target");
    case Field::Groups:
        return Words::tr("Groups");
    case Field::BaseDone:
        return Words::tr("Base done");
    case Field::TransitionDone:
        return Words::tr("Transition done");
    case Field::Notes:
        return Words::tr("Notes");
    case Field::Best:
        return Words::tr("Best time");
    case Field::Date:
        return Words::tr("Date");
    case Field::Distance:
        return Words::tr("Distance");
    case Field::Time:
        return Words::tr("Time");
    case Field::ResultKind:
        return Words::tr("Kind");
    case Field::Method:
        return Words::tr("Timing");
    case Field::Place:
        return Words::tr("Place");
    case Field::Note:
        return Words::tr("Note");
    case Field::Session:
        return Words::tr("Session");
    case Field::Set:
        return Words::tr("Set");
    case Field::Rep:
        return Words::tr("Rep");
    case Field::Recovery:
        return Words::tr("Recovery");
    case Field::Rpe:
        return Words::tr("RPE");
    case Field::Number:
        return Words::tr("Number", "of an athlete");
    case Field::Rank:
        return Words::tr("Rank");
    case Field::RepTime:
        return Words::tr("Rep time");
    case Field::Total:
        return Words::tr("Total");
    case Field::Start:
        return Words::tr("Start");
    case Field::Indoor:
        return Words::tr("Indoor");
    case Field::Altitude:
        return Words::tr("Altitude");
    }
    return {};
}

QString column(const Column &column)
{
    if (column.field == Field::RepTime)
        return column.set > 0 ? Words::tr("Rep %1.%2", "set, rep").arg(column.set).arg(column.rep)
                              : Words::tr("Rep %1").arg(column.rep);
    return column.field == Field::Best ? Words::tr("Best %1", "distance").arg(distance(column.distance))
                                       : field(column.field);
}

QString tableKind(TableKind kind)
{
    switch (kind) {
    case TableKind::Athletes:
        return Words::tr("Athletes");
    case TableKind::Results:
        return Words::tr("Results");
    case TableKind::Reps:
        return Words::tr("Rep times");
    }
    return {};
}

QString columnName(const ImportSource &source, std::size_t column)
{
    const auto heading
        = source.hasHeader ? std::string(cellOf(source.table.rows.front(), column)) : std::string();
    return heading.empty() ? Words::tr("column %1").arg(column + 1) : fromUtf8(heading);
}

QString refusal(const Refusal &refusal, const ImportSource &source)
{
    QString place = refusal.column ? columnName(source, *refusal.column) : field(refusal.field);
    if (refusal.field == Field::Ignored && !refusal.column)
        place.clear();
    if (!refusal.text.empty())
        place += (place.isEmpty() ? QString() : QStringLiteral(" ")) + quotedCell(refusal.text);
    const auto why = reason(refusal);
    if (why.isEmpty() || place.isEmpty())
        return why;
    return Words::tr("%1: %2", "place, reason").arg(place, why);
}

QString refusals(const ImportRow &row, const ImportSource &source)
{
    QStringList sentences;
    for (const auto &each : row.refusals)
        sentences << refusal(each, source);
    return sentences.join(u' ');
}

QString importRow(const ImportRow &row, const Squad &squad)
{
    if (row.verdict == Verdict::Refused && row.refusals.front().kind != RefusalKind::UnknownAthlete)
        return {};
    if (const auto *athlete = std::get_if<AthleteValue>(&row.value))
        return athleteWords(*athlete);
    if (const auto *result = std::get_if<ResultValue>(&row.value))
        return resultWords(result->result);
    return repWords(std::get<RepValue>(row.value), row, squad);
}

QString nameIn(const ImportRow &row)
{
    return std::visit([](const auto &value) { return fromUtf8(value.name); }, row.value);
}

QString importQuestion(const ImportRow &row)
{
    if (row.verdict != Verdict::Question)
        return {};
    QStringList sentences;
    if (row.asksWho)
        sentences << whoQuestion(row);
    for (const auto &doubt : row.doubts)
        sentences << question(doubt);
    if (row.replaces)
        sentences << (row.replacesLine ? saidBefore(*row.replaces, *row.replacesLine)
                                       : loggedBefore(*row.replaces));
    if (row.unlikelyAge)
        sentences << ageQuestion(row);
    if (row.totalSays)
        sentences << (row.totalSays->count() > 0 ? Words::tr("By the column of totals this rep took %1.")
                                                       .arg(time(*row.totalSays, Precision::Tenth))
                                                 : Words::tr("The column of totals says otherwise."));
    if (row.farFrom)
        sentences << Words::tr("This time is far from the rep's target, %1.").arg(target(*row.farFrom));
    return sentences.join(u' ');
}

QString remarks(const ImportRow &row, const ImportSource &source)
{
    QStringList sentences;
    for (const auto &each : row.remarks) {
        const auto read = markIn(each.text).reading.time;
        sentences << Words::tr("%1 %2 is read as one time, %3.", "column, its text, time")
                         .arg(each.column ? columnName(source, *each.column) : field(Field::Time),
                             quotedCell(each.text), read ? time(*read) : QString());
    }
    return sentences.join(u' ');
}

QString leftLine(const LeftLine &line)
{
    const auto said = quotedCell(line.text);
    switch (line.kind) {
    case LeftLine::Kind::Title:
        return Words::tr("line %1, %2: a title or a note", "number, text").arg(line.line).arg(said);
    case LeftLine::Kind::Section:
        return Words::tr("line %1, %2: says something of the rows below", "number, text")
            .arg(line.line)
            .arg(said);
    case LeftLine::Kind::Headings:
        return Words::tr("line %1, %2: headings again", "number, text").arg(line.line).arg(said);
    case LeftLine::Kind::Totals:
        return Words::tr("line %1, %2: totals", "number, text").arg(line.line).arg(said);
    }
    return {};
}

QString candidate(const Candidate &candidate, const ImportPlan &plan, const Table &table, const Squad &squad)
{
    if (candidate.row) {
        const auto &row = plan.rows[*candidate.row];
        return Words::tr("the %1 of line %2").arg(nameIn(row), QString::number(table.rows[row.row].line));
    }
    const auto *athlete = squad.find(candidate.athlete);
    if (!athlete)
        return {};
    QStringList parts { category(athlete->category), rung(athlete->targetRace) };
    if (athlete->birthYear)
        parts << Words::tr("born %1").arg(*athlete->birthYear);
    if (athlete->archived)
        parts << Words::tr("in the archive");
    return QStringLiteral("%1: %2").arg(fromUtf8(athlete->name), parts.join(QStringLiteral(", ")));
}

} // namespace fivepace::words
