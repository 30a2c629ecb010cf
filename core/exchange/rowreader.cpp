// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowreader.h"

#include "exchange/cells.h"
#include "exchange/people.h"

#include <algorithm>
#include <utility>

namespace fivepace::exchange {

namespace {

/// The member that the domain's issue names, as a field of a result.
Field fieldOf(const Issue &issue)
{
    if (issue.field == "distance")
        return Field::Distance;
    return issue.field == "date" ? Field::Date : Field::Time;
}

} // namespace

std::optional<DateOrder> dateOrderOf(const Table &table, std::size_t column, std::size_t firstRow)
{
    bool dayFirst = false, monthFirst = false;
    std::string_view before; // rows of one day stand together
    for (std::size_t i = firstRow; i < table.rows.size(); ++i) {
        const auto cell = cellOf(table.rows[i], column);
        if (cell == std::exchange(before, cell))
            continue;
        const auto date = dateIn(cell);
        dayFirst = dayFirst || (date.dayFirst && !date.monthFirst);
        monthFirst = monthFirst || (date.monthFirst && !date.dayFirst);
    }
    if (dayFirst == monthFirst)
        return {};
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

MappedTable::MappedTable(
    const Table &theTable, const Mapping &theColumns, bool hasHeader, const ImportOptions &options)
    : table(theTable)
    , columns(theColumns)
    , firstRow(hasHeader ? 1 : 0)
    , dateOrder(options.dateOrder)
{
    const auto column = columnOf(columns, Field::Date);
    if (column && !dateOrder)
        dateOrder = dateOrderOf(table, *column, firstRow);
}

std::string_view RowReader::text(Field field) const
{
    for (std::size_t i = 0; i < m_mapped.columns.size(); ++i) {
        if (m_mapped.columns[i].field == field && !cellOf(m_row, i).empty())
            return cellOf(m_row, i);
    }
    return {};
}

RankedName rankedName(std::string_view cell)
{
    const auto blank = cell.find(' ');
    const auto rank = cell.substr(0, std::min(blank, cell.size()));
    if (blank == std::string_view::npos || !rankIn(rank)
        || rank.find_first_of("0123456789") == std::string_view::npos)
        return { {}, cell };
    auto name = cell.substr(blank);
    name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
    return { rank, name };
}

NamedPerson RowReader::named() const
{
    NamedPerson person { personName(rankedName(text(Field::Name)).name), std::string(text(Field::Number)),
        columnOf(m_mapped.columns, Field::Number) };
    if (person.name.empty())
        person.name
            = personName(std::string(text(Field::FirstName)) + ' ' + std::string(text(Field::LastName)));
    return person;
}

NamedPerson RowReader::person(const ImportOptions &options)
{
    auto person = named();
    person.birthYear = birthYearIn(text(Field::Birth), options.today);
    const auto isSaid = [&](Field field) { return columnOf(m_mapped.columns, field).has_value(); };
    const bool hasColumn
        = isSaid(Field::Name) || isSaid(Field::LastName) || isSaid(Field::FirstName) || isSaid(Field::Number);
    if (options.athlete && !hasColumn)
        person.number = std::to_string(options.athlete->value);
    if (person.name.empty() && person.number.empty())
        refuse(RefusalKind::Missing, Field::Name);
    return person;
}

std::optional<Date> RowReader::date(Field field)
{
    return date(text(field), field);
}

std::optional<Date> RowReader::date(std::string_view cell, Field field)
{
    if (cell.empty())
        return {};
    const auto read = dateIn(cell);
    if (!read.dayFirst && !read.monthFirst)
        refuse(RefusalKind::NotADate, field).text = cell;
    else if (read.isOpen() && !m_mapped.dateOrder)
        refuse(RefusalKind::DateOpen, field).text = cell;
    const bool isMonthFirst = read.isOpen() && m_mapped.dateOrder == DateOrder::MonthFirst;
    return read.dayFirst && !isMonthFirst ? read.dayFirst : read.monthFirst;
}

std::optional<Mark> RowReader::mark(std::size_t column, Field field)
{
    const auto cell = cellOf(m_row, column);
    auto read = markIn(cell);
    if (read.reading.time) {
        if (read.couldBeTwo)
            remarks.push_back({ column, std::string(cell) });
        return read;
    }
    if (cell.empty())
        refuse(RefusalKind::Missing, field, column);
    else if (saysNoTime(cell))
        refuse(RefusalKind::NoTime, field, column);
    else if (!timesListedIn(cell).empty())
        refuse(RefusalKind::SeveralTimes, field, column);
    else
        refuse(RefusalKind::NotATime, field, column).time = read.reading.problem;
    return {};
}

std::optional<RepTime> RowReader::time(std::size_t column, Field field)
{
    const auto read = mark(column, field);
    return read ? read->reading.time : std::nullopt;
}

const Section &RowReader::section() const
{
    return m_mapped.table.sections.at(m_row.section);
}

void RowReader::refuseIfMissing(Field field)
{
    if (text(field).empty())
        refuse(RefusalKind::Missing, field);
}

Refusal &RowReader::refuse(RefusalKind kind, Field field)
{
    const auto column = columnOf(m_mapped.columns, field);
    refusals.push_back({ kind, field, column, std::string(text(field)), {} });
    return refusals.back();
}

Refusal &RowReader::refuse(RefusalKind kind, Field field, std::size_t column)
{
    refusals.push_back({ kind, field, column, std::string(cellOf(m_row, column)), {} });
    return refusals.back();
}

void RowReader::refuseIssues(const RaceResult &result, Date today, std::size_t timeColumn)
{
    for (const auto &issue : validate(result, today)) {
        const auto field = fieldOf(issue);
        auto &refusal = field == Field::Time ? refuse(RefusalKind::BreaksRule, field, timeColumn)
                                             : refuse(RefusalKind::BreaksRule, field);
        refusal.issue = issue.kind;
    }
}

} // namespace fivepace::exchange
