// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include "domain/values/distancetext.h"
#include "exchange/cells.h"
#include "exchange/event.h"
#include "exchange/headings.h"

#include <algorithm>
#include <array>

namespace fivepace::exchange {

namespace {

constexpr std::array kAthleteFields { Field::Ignored, Field::Name, Field::FirstName, Field::LastName,
    Field::ShortName, Field::Category, Field::Birth, Field::AthleteKind, Field::TargetRace, Field::Groups,
    Field::BaseDone, Field::TransitionDone, Field::Notes, Field::Best, Field::Date, Field::Number };
constexpr std::array kResultFields { Field::Ignored, Field::Name, Field::FirstName, Field::LastName,
    Field::Distance, Field::Time, Field::Date, Field::ResultKind, Field::Method, Field::Start, Field::Indoor,
    Field::Altitude, Field::Place, Field::Rank, Field::Note, Field::Birth, Field::Number };
constexpr std::array kRepFields { Field::Ignored, Field::Date, Field::Session, Field::Name, Field::FirstName,
    Field::LastName, Field::Set, Field::Rep, Field::Time, Field::RepTime, Field::Total, Field::Method,
    Field::Recovery, Field::Rpe, Field::Note, Field::Number };

constexpr std::size_t kRowsToJudgeBy = 200;
constexpr int kMostCounted = 1000; // reps of a session
constexpr int kMostInSet = 30; // in "2.3"; beyond, it is a time
constexpr std::int64_t kLeastAthlete = 10'000; // no athlete's number is smaller

/// How often the cells of a column read as one thing or another.
struct Content {
    std::size_t filled = 0, dates = 0, times = 0, distances = 0, categories = 0, years = 0, words = 0,
                counts = 0, setReps = 0, athletes = 0, ranks = 0, noTimes = 0;

    bool isMostly(std::size_t count) const { return filled > 0 && count * 10 >= filled * 8; }
};

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// "2.3": set 2, rep 3. A time can look so too.
bool isSetAndRep(std::string_view cell)
{
    const auto point = cell.find('.');
    if (point == std::string_view::npos)
        return false;
    const auto set = wholeNumberIn(cell.substr(0, point)), rep = wholeNumberIn(cell.substr(point + 1));
    return set && rep && *set >= 1 && *rep >= 1 && *set <= kMostInSet && *rep <= kMostInSet;
}

Content contentOf(const Table &table, std::size_t column, std::size_t firstRow)
{
    Content content;
    for (std::size_t i = firstRow; i < std::min(table.rows.size(), kRowsToJudgeBy); ++i) {
        const auto cell = cellOf(table.rows[i], column);
        if (cell.empty())
            continue;
        ++content.filled;
        const auto date = dateIn(cell);
        const auto number = wholeNumberIn(cell);
        content.dates += date.dayFirst || date.monthFirst ? 1 : 0;
        content.times += !number && timeIn(cell).time ? 1 : 0;
        content.noTimes += saysNoTime(cell) ? 1 : 0;
        content.distances
            += (number ? *number >= 50 && readDistance(cell) : eventIn(cell).distance.has_value()) ? 1 : 0;
        content.years += number && birthYearIn(cell) ? 1 : 0;
        content.categories += cell.find(' ') == std::string_view::npos && categoryIn(cell) ? 1 : 0;
        content.words += hasDigit(cell) ? 0 : 1;
        content.counts += number && *number >= 1 && *number <= kMostCounted ? 1 : 0;
        content.setReps += isSetAndRep(cell) ? 1 : 0;
        content.ranks += rankIn(cell) || saysNoTime(cell) ? 1 : 0;
        content.athletes += athleteNumberIn(cell).value_or(AthleteId()).value >= kLeastAthlete ? 1 : 0;
    }
    return content;
}

/// What a column without a telling heading says, by the look of it.
Field fieldByContent(const Content &content, TableKind kind)
{
    if (content.isMostly(content.categories) && kind == TableKind::Athletes)
        return Field::Category;
    if (content.isMostly(content.words) && content.words > content.noTimes)
        return Field::Name;
    if (content.isMostly(content.dates))
        return kind == TableKind::Athletes ? Field::Birth : Field::Date;
    if (kind == TableKind::Athletes)
        return content.isMostly(content.years) ? Field::Birth : Field::Ignored;
    if (content.times > 0 && content.isMostly(content.times + content.noTimes))
        return Field::Time;
    return content.isMostly(content.distances) && kind == TableKind::Results ? Field::Distance
                                                                             : Field::Ignored;
}

/// Found by content although its heading says something else, in a table whose other headings are known.
bool isPlainByContent(Field field)
{
    return field == Field::Category || field == Field::Distance || field == Field::Time
        || field == Field::Date;
}

/// A first row is one of headings where at least one is known that is no distance, or where it alone has no
/// figures.
bool looksLikeHeadings(const Table &table, TableKind kind)
{
    const auto &first = table.rows.front();
    const bool hasKnown = std::ranges::any_of(first.cells, [kind](const std::string &cell) {
        const auto field = columnNamed(cell, kind).field;
        return field != Field::Ignored && field != Field::Best && field != Field::RepTime;
    });
    const auto hasFigures = [](const TableRow &row) { return std::ranges::any_of(row.cells, hasDigit); };
    return hasKnown
        || (table.rows.size() > 1 && !hasFigures(first)
            && std::ranges::all_of(table.rows.begin() + 1, table.rows.end(), hasFigures));
}

/// A field that another column has already is not given twice; a name in two columns is first and last.
void take(Mapping &columns, std::size_t column, Column wanted)
{
    const auto taken = columnOf(columns, wanted.field);
    if (mayRepeat(wanted.field) || !taken)
        columns[column] = wanted;
}

/// The columns without a telling heading that count the reps: of two small whole numbers before the time the
/// set comes first, and "2.3" alone is both. More of them do not tell.
void takeRepNumbers(Mapping &columns, const std::vector<Content> &contents, const std::vector<bool> &isTold)
{
    if (columnOf(columns, Field::Set) || columnOf(columns, Field::Rep))
        return;
    auto time = columnOf(columns, Field::Time).value_or(columns.size());
    for (std::size_t i = columns.size(); time == columns.size() && i-- > 0;) {
        if (columns[i].field == Field::Ignored && !isTold[i] && contents[i].isMostly(contents[i].times))
            time = i;
    }
    std::vector<std::size_t> numbers;
    bool hasBothInOne = false;
    for (std::size_t i = 0; i < time; ++i) {
        const bool isBoth = time < columns.size() && contents[i].isMostly(contents[i].setReps);
        if (columns[i].field != Field::Ignored || isTold[i]
            || !(isBoth || contents[i].isMostly(contents[i].counts)))
            continue;
        hasBothInOne = hasBothInOne || isBoth;
        numbers.push_back(i);
    }
    if (numbers.empty() || numbers.size() > (hasBothInOne ? 1 : 2))
        return;
    columns[numbers.back()].field = Field::Rep;
    if (numbers.size() == 2)
        columns[numbers.front()].field = Field::Set;
}

/// "Place" and "Platz" are a venue or a rank, and what stands below tells which.
void takeRank(Mapping &columns, const std::vector<Content> &contents)
{
    const auto isRank = [&](std::size_t i) { return contents[i].isMostly(contents[i].ranks); };
    const auto place = columnOf(columns, Field::Place), rank = columnOf(columns, Field::Rank);
    if (place && isRank(*place) && contents[*place].filled > 0)
        columns[*place].field = rank ? Field::Ignored : Field::Rank;
    if (rank && contents[*rank].isMostly(contents[*rank].words) && !columnOf(columns, Field::Place))
        columns[*rank].field = Field::Place;
}

/// "1, 2, =2, 4": what ranks look like one below the other; each section begins anew.
bool isInOrder(const Table &table, std::size_t column)
{
    int before = 0, rows = 0;
    for (const auto &row : table.rows) {
        const auto rank = rankIn(cellOf(row, column));
        if (!rank)
            continue;
        ++rows;
        if (*rank != 1 && (*rank < before || *rank > std::max(before + 1, rows)))
            return false;
        before = *rank;
    }
    return rows > 1 && before > 0;
}

/// Without headings: ranks stand in front of the names.
void takeUnnamedRank(Mapping &columns, const Table &table, const std::vector<Content> &contents)
{
    const auto name = columnOf(columns, Field::Name);
    const bool isOpen
        = name && *name > 0 && columns.front().field == Field::Ignored && !columnOf(columns, Field::Rank);
    if (isOpen && contents.front().isMostly(contents.front().ranks) && isInOrder(table, 0))
        columns.front().field = Field::Rank;
}

/// In the order of Field.
constexpr std::array<std::string_view, 33> kCodes { "ignored", "athlete", "first_name", "last_name",
    "short_name", "category", "birth", "kind", "target", "groups", "base_done", "transition_done", "notes",
    "best", "date", "distance", "time", "result_kind", "timing", "place", "note", "session", "set", "rep",
    "recovery", "rpe", "number", "rank", "rep_time", "total", "start", "indoor", "altitude" };

} // namespace

bool mayRepeat(Field field)
{
    return field == Field::Ignored || field == Field::Best || field == Field::RepTime
        || field == Field::Birth;
}

std::string_view codeOf(Field field)
{
    return kCodes[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldFromCode(std::string_view code)
{
    const auto found = std::ranges::find(kCodes, code);
    return found == kCodes.end() ? std::nullopt : std::optional(static_cast<Field>(found - kCodes.begin()));
}

std::span<const Field> fieldsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Athletes:
        return kAthleteFields;
    case TableKind::Results:
        return kResultFields;
    case TableKind::Reps:
        return kRepFields;
    }
    return {};
}

std::optional<Column> columnFromCode(std::string_view code, TableKind kind)
{
    const auto mark = code.find(':');
    const auto fields = fieldsOf(kind);
    const auto found = std::ranges::find(fields, code.substr(0, mark), [](Field f) { return codeOf(f); });
    const bool isNumbered = found != fields.end() && (*found == Field::Best || *found == Field::RepTime);
    if (found == fields.end() || isNumbered != (mark != std::string_view::npos))
        return {};
    if (!isNumbered)
        return Column { *found };
    if (*found == Field::RepTime)
        return repNamed(code.substr(mark + 1));
    const auto distance = readDistance(code.substr(mark + 1));
    return distance ? std::optional(Column { Field::Best, *distance }) : std::nullopt;
}

ColumnGuess guessColumns(const Table &table, TableKind kind)
{
    const bool hasHeader = !table.rows.empty() && looksLikeHeadings(table, kind);
    return { hasHeader, guessColumns(table, kind, hasHeader) };
}

Mapping guessColumns(const Table &table, TableKind kind, bool hasHeader)
{
    Mapping columns(table.columns());
    for (std::size_t i = 0; hasHeader && i < columns.size(); ++i)
        take(columns, i, columnNamed(cellOf(table.rows.front(), i), kind));
    // Beside a column of first names, "Name" is the family's, and the other way round.
    if (const auto name = columnOf(columns, Field::Name)) {
        if (columnOf(columns, Field::FirstName))
            columns[*name].field = Field::LastName;
        else if (columnOf(columns, Field::LastName))
            columns[*name].field = Field::FirstName;
    }
    const bool isNamed = columnOf(columns, Field::Name) || columnOf(columns, Field::LastName);
    std::vector<Content> contents;
    std::vector<bool> isTold;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        contents.push_back(contentOf(table, i, hasHeader ? 1 : 0));
        isTold.push_back(isNamed && hasHeader && !cellOf(table.rows.front(), i).empty());
    }
    for (std::size_t i = 0; hasHeader && i < columns.size(); ++i) {
        const bool isOpen
            = columns[i].field == Field::Number && !saysAthleteNumber(cellOf(table.rows.front(), i));
        if (isOpen && !contents[i].isMostly(contents[i].athletes))
            columns[i] = {}; // a place in a list, or a number on a vest
    }
    if (kind == TableKind::Reps)
        takeRepNumbers(columns, contents, isTold);
    if (kind == TableKind::Results)
        takeRank(columns, contents);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto field = fieldByContent(contents[i], kind);
        if (columns[i].field == Field::Ignored && (!isTold[i] || isPlainByContent(field)))
            take(columns, i, { field, {} });
    }
    if (kind == TableKind::Results && !hasHeader)
        takeUnnamedRank(columns, table, contents);
    return columns;
}

TableKind guessKind(const Table &table)
{
    if (table.rows.empty())
        return TableKind::Athletes;
    const auto has = [&](TableKind kind, Field field) {
        return std::ranges::any_of(table.rows.front().cells,
            [&](const std::string &cell) { return columnNamed(cell, kind).field == field; });
    };
    if (has(TableKind::Reps, Field::Rep) && has(TableKind::Reps, Field::Time))
        return TableKind::Reps;
    const auto reps = std::ranges::count_if(table.rows.front().cells,
        [](const std::string &cell) { return columnNamed(cell, TableKind::Reps).field == Field::RepTime; });
    if (reps >= 2)
        return TableKind::Reps;
    const bool isEvent = table.sections.front().distance || table.sections.size() > 1;
    if (isEvent && has(TableKind::Results, Field::Time) && has(TableKind::Results, Field::Name))
        return TableKind::Results;
    return has(TableKind::Results, Field::Distance) && has(TableKind::Results, Field::Time)
        ? TableKind::Results
        : TableKind::Athletes;
}

std::optional<std::size_t> columnOf(const Mapping &columns, Field field)
{
    const auto found = std::ranges::find(columns, field, &Column::field);
    return found == columns.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

} // namespace fivepace::exchange
