// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hytek.h"

#include "domain/values/distancetext.h"
#include "domain/values/folded.h"
#include "exchange/cells.h"
#include "exchange/hytekresults.h"
#include "exchange/people.h"

#include <algorithm>
#include <map>

namespace fivepace::exchange {

namespace {

/// Places of the fields, from 0; the first is the letter of the record.
enum Place : std::size_t {
    Record,
    LastName,
    FirstName,
    Initial,
    Sex,
    BirthDate,
    TeamCode,
    TeamName,
    Age,
    SchoolYear,
    Event,
    Mark
};

bool isRecord(std::string_view text, std::string_view letters)
{
    return text.size() == 1 && letters.find(text) != std::string_view::npos;
}

/// Who a line is about, as one text.
std::string personOf(const TableRow &row)
{
    std::string key;
    for (const auto place : { LastName, FirstName, Initial, Sex, BirthDate, TeamCode, TeamName })
        key += foldedWords(cellOf(row, place)) + ';';
    return key;
}

void refuse(AthleteRow &person, RefusalKind kind, Field field, std::size_t column, std::string_view text)
{
    person.refusals.push_back({ kind, field, column, std::string(text), {} });
}

AthleteRow newPerson(const TableRow &row, std::size_t index, Date today)
{
    AthleteRow person { index, {}, {} };
    auto &value = person.value;
    value.name = personName(std::string(cellOf(row, FirstName)) + ' ' + std::string(cellOf(row, LastName)));
    person.person.name = value.name;
    if (value.name.empty())
        refuse(person, RefusalKind::Missing, Field::Name, LastName, {});
    const auto sex = cellOf(row, Sex);
    value.category = categoryIn(sex);
    if (!sex.empty() && !value.category)
        refuse(person, RefusalKind::NotACategory, Field::Category, Sex, sex);
    const auto birth = cellOf(row, BirthDate);
    value.birthYear = birthYearIn(birth, today);
    if (!birth.empty() && !(value.birthYear && mayBeBornIn(*value.birthYear, today)))
        refuse(person, RefusalKind::NotAYear, Field::Birth, BirthDate, birth);
    return person;
}

/// The best that an entry carries. An entry that cannot be taken is a row of its own with the reason, so that
/// the athlete comes in all the same.
std::optional<AthleteRow> takeEntry(
    AthleteRow &person, const TableRow &row, std::size_t index, const ImportOptions &options)
{
    AthleteRow refused { index, {}, {} };
    refused.value.name = person.value.name;
    refused.person.name = person.value.name;
    const auto mark = cellOf(row, Mark);
    if (saysNoTime(mark))
        return {};
    const auto event = cellOf(row, Event);
    const auto distance = readDistance(event); // 1500, MILE, 2MILE; not 100H, 3000S, 5000W
    if (!distance) {
        refuse(refused, RefusalKind::NotFlatRunning, Field::Distance, Event, event);
        return refused;
    }
    const auto reading = timeIn(mark);
    if (!reading.time) {
        refuse(refused, RefusalKind::NotATime, Field::Best, Mark, mark);
        refused.refusals.back().time = reading.problem;
        return refused;
    }
    AthleteValue::Best best;
    best.result.distance = *distance;
    best.result.time = *reading.time;
    best.result.date = options.undated.value_or(options.today);
    best.isDated = false;
    if (const auto issue = validateRep(*distance, best.result.time.time)) {
        refuse(refused, RefusalKind::BreaksRule, Field::Best, Mark, mark);
        refused.refusals.back().issue = *issue;
        return refused;
    }
    person.value.bests.push_back(best);
    return {};
}

} // namespace

bool isRosterRecord(const TableRow &row)
{
    return row.cells.size() > Sex && isRecord(cellOf(row, Record), "IDEQR") && !isResultRecord(row);
}

bool isRoster(const Table &table)
{
    if (table.separator != ';' || table.rows.empty() || isResultsFile(table))
        return false;
    const auto records = static_cast<std::size_t>(std::ranges::count_if(table.rows, isRosterRecord));
    return isMeetRecord(table.rows.front()) ? records > 0 && records * 2 + 1 >= table.rows.size()
                                            : records * 10 >= table.rows.size() * 9;
}

std::vector<AthleteRow> readRoster(const Table &table, const ImportOptions &options)
{
    std::vector<AthleteRow> people, refused;
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto &row = table.rows[i];
        const auto record = cellOf(row, Record);
        if (!isRecord(record, "IDE") || isResultRecord(row)) {
            refused.push_back({ i, {}, {} });
            const auto kind = isRecord(record, "QR") ? RefusalKind::NotFlatRunning : RefusalKind::OtherRecord;
            refuse(refused.back(), kind, Field::Ignored, Record, record);
            continue;
        }
        const auto [found, isNew] = known.try_emplace(personOf(row), people.size());
        if (isNew)
            people.push_back(newPerson(row, i, options.today));
        if (record == "I")
            continue;
        if (auto entry = takeEntry(people[found->second], row, i, options))
            refused.push_back(*std::move(entry));
    }
    people.insert(people.end(), refused.begin(), refused.end());
    std::ranges::stable_sort(people, {}, &AthleteRow::row);
    return people;
}

} // namespace fivepace::exchange
