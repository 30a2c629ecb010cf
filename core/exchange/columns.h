// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"
#include "exchange/table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace::exchange {

/// What the rows of a table are about.
enum class TableKind { Athletes, Results, Reps };

/// What a column says.
enum class Field {
    Ignored,
    Name, ///< "First Last" or "Last, First"
    FirstName,
    LastName,
    ShortName,
    Category,
    Birth, ///< a year or a date
    AthleteKind,
    TargetRace,
    Groups,
    BaseDone,
    TransitionDone,
    Notes,
    Best, ///< times over `Column::distance`
    Date, ///< of the result, of all bests in the row, or of the session
    Distance,
    Time,
    ResultKind,
    Method,
    Place,
    Note,
    Session, ///< its number, or the name of its workout
    Set,
    Rep, ///< within its set; "2.3" is set and rep together
    Recovery, ///< taken after the rep
    Rpe,
    Number, ///< the athlete's own, as the program lists it
    Rank, ///< in the race
    RepTime, ///< of the rep `Column::set`, `Column::rep`: one row an athlete
    Total, ///< from the first rep to the end of this one, or of all reps in the row: checks the times
    Start, ///< standing or flying
    Indoor, ///< yes or no
    Altitude, ///< yes or no
};

/// athlete, first_name, best …: on the command line and in JSON.
std::string_view codeOf(Field field);
std::optional<Field> fieldFromCode(std::string_view code);
/// What the columns of such a table can say, Ignored first.
std::span<const Field> fieldsOf(TableKind kind);

struct Column {
    Field field = Field::Ignored;
    Distance distance; ///< of a Best; else zero
    int set = 0; ///< of a RepTime; 0: it counts through the session
    int rep = 0; ///< of a RepTime, from 1; else zero

    bool operator==(const Column &) const = default;
};

/// A column as its code: "time", "best:800", "rep_time:2.3", "ignored". Empty where there is none for this
/// kind of table.
std::optional<Column> columnFromCode(std::string_view code, TableKind kind);

/// True for fields that several columns can say: bests, rep times, a birth as year and as date.
bool mayRepeat(Field field);

/// One column of the table after the other; no field stands twice that may not repeat.
using Mapping = std::vector<Column>;

struct ColumnGuess {
    bool hasHeader = false;
    Mapping columns;

    bool operator==(const ColumnGuess &) const = default;
};

/// What each column says, from the headings in English, German or French, and where they do not tell or there
/// are none, from what stands below. A column that does not tell is Ignored.
ColumnGuess guessColumns(const Table &table, TableKind kind);
/// The same with the first row held for headings, or not.
Mapping guessColumns(const Table &table, TableKind kind, bool hasHeader);
/// What the table is about, by its headings; Athletes where they do not tell.
TableKind guessKind(const Table &table);

/// The first column that says this; empty where none does.
std::optional<std::size_t> columnOf(const Mapping &columns, Field field);

} // namespace fivepace::exchange
