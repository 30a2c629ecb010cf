// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hytekresults.h"

#include "exchange/cells.h"
#include "exchange/event.h"
#include "exchange/hytek.h"
#include "exchange/people.h"

#include <algorithm>

namespace fivepace::exchange {

namespace {

/// Places of the fields of a result, from 0.
enum Place : std::size_t {
    Record = 0,
    EventKind = 1,
    EventCode = 4,
    Gender = 5,
    Round = 9,
    TimeOfRace = 10,
    Rank = 13,
    Names = 20, ///< about here: last name, first name
};
/// Places of the fields of the meet.
enum MeetPlace : std::size_t { MeetName = 1, MeetDay = 2 };

constexpr std::size_t kLeastFields = 16;

bool isLettered(std::string_view text)
{
    return std::ranges::any_of(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0; });
}

void refuse(ResultRow &row, RefusalKind kind, Field field, std::size_t column, std::string_view text)
{
    row.refusals.push_back({ kind, field, column, std::string(text), {} });
}

/// "Ada Okafor" of the two fields that hold the names.
std::string nameIn(const TableRow &row)
{
    for (std::size_t i = Names - 1; i + 1 < row.cells.size() && i <= Names + 1; ++i) {
        const auto last = cellOf(row, i), first = cellOf(row, i + 1);
        if (last.size() > 1 && isLettered(last) && !first.empty() && isLettered(first))
            return personName(std::string(first) + ' ' + std::string(last));
    }
    return {};
}

std::string roundName(std::string_view code)
{
    if (code == "P")
        return "prelims";
    if (code == "Q")
        return "quarter-final";
    return code == "S" ? "semi-final" : "";
}

void readResult(ResultRow &read, const TableRow &row, const TableRow *meet, const ImportOptions &options)
{
    const auto kind = cellOf(row, EventKind), code = cellOf(row, EventCode), mark = cellOf(row, TimeOfRace);
    const auto event = eventIn(code);
    if (kind != "T" || event.isOther || !event.distance) {
        refuse(read, RefusalKind::NotFlatRunning, Field::Distance, EventCode, code);
        return;
    }
    if (read.value.name.empty())
        refuse(read, RefusalKind::Missing, Field::Name, Names, {});
    const auto day = dateIn(meet ? cellOf(*meet, MeetDay) : std::string_view());
    const auto date = day.monthFirst ? day.monthFirst : options.undated;
    if (!date)
        refuse(read, RefusalKind::NoDate, Field::Date, MeetDay, {});
    const auto time = markIn(mark);
    if (saysNoTime(mark))
        refuse(read, RefusalKind::NoTime, Field::Time, TimeOfRace, mark);
    else if (!time.reading.time)
        refuse(read, RefusalKind::NotATime, Field::Time, TimeOfRace, mark);
    if (!read.refusals.empty())
        return;
    auto &result = read.value.result;
    result.distance = *event.distance;
    result.time = *time.reading.time;
    result.date = *date;
    result.place = meet ? std::string(cellOf(*meet, MeetName)) : std::string();
    result.rank = rankIn(cellOf(row, Rank));
    result.indoor = time.isIndoor;
    result.altitude = time.isAltitude;
    result.note = roundName(cellOf(row, Round));
    if (!time.letters.empty())
        result.note += (result.note.empty() ? "" : "; ") + time.letters;
    for (const auto &issue : validate(result, options.today)) {
        refuse(read, RefusalKind::BreaksRule, Field::Time, TimeOfRace, mark);
        read.refusals.back().issue = issue.kind;
    }
}

} // namespace

bool isResultRecord(const TableRow &row)
{
    const auto kind = cellOf(row, EventKind);
    const bool isKind = kind == "T" || kind == "F" || kind == "M" || kind == "TM" || kind == "FM";
    return cellOf(row, Record) == "E" && isKind && row.cells.size() >= kLeastFields;
}

bool isMeetRecord(const TableRow &row)
{
    return cellOf(row, Record) == "H" && dateIn(cellOf(row, MeetDay)).monthFirst;
}

bool isResultsFile(const Table &table)
{
    if (table.separator != ';' || table.rows.empty())
        return false;
    const auto results = std::ranges::count_if(table.rows, isResultRecord);
    const auto entries = std::ranges::count_if(table.rows, isRosterRecord);
    const bool isMeet = isMeetRecord(table.rows.front());
    return (isMeet && results >= entries) || static_cast<std::size_t>(results) * 10 >= table.rows.size() * 9;
}

std::vector<ResultRow> readResultsFile(const Table &table, const ImportOptions &options)
{
    std::vector<ResultRow> rows;
    const TableRow *meet = nullptr;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto &row = table.rows[i];
        const auto record = cellOf(row, Record);
        if (record == "H") {
            meet = &row;
            continue;
        }
        ResultRow read { .row = i, .value = {} };
        if (isResultRecord(row)) {
            read.value.name = nameIn(row);
            read.person.name = read.value.name;
            readResult(read, row, meet, options);
        } else {
            refuse(read, record == "R" ? RefusalKind::NotFlatRunning : RefusalKind::OtherRecord,
                Field::Ignored, Record, record);
        }
        rows.push_back(std::move(read));
    }
    return rows;
}

} // namespace fivepace::exchange
