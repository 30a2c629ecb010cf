// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"
#include "domain/values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace::exchange {

/// One record; cells are as they stand in the table, without their quotes.
struct TableRow {
    int line = 1; ///< where it begins, from 1
    std::vector<std::string> cells;
    std::size_t section = 0; ///< of the table: the lines above say something of it

    bool operator==(const TableRow &) const = default;
};

/// What lines above rows say of them; absent what they do not say.
struct Section {
    std::string title; ///< the line as it stands; empty where there is none
    std::optional<Distance> distance;
    bool isOther = false; ///< hurdles, field, relays
    bool isIndoor = false;
    std::string date; ///< as it stands

    bool operator==(const Section &) const = default;
};

/// A line that is no row of the table.
struct LeftLine {
    enum class Kind { Title, Section, Headings, Totals };

    int line = 1;
    Kind kind = Kind::Title;
    std::string text;

    bool operator==(const LeftLine &) const = default;
};

/// A table as text: from a file, or from the clipboard of a spreadsheet. Rows without any text are left out.
struct Table {
    char separator = '\t';
    std::vector<TableRow> rows;
    std::vector<Section> sections { Section {} }; ///< the first is of the lines above the headings
    std::vector<LeftLine> left;

    /// The widest row's.
    std::size_t columns() const;
    bool operator==(const Table &) const = default;
};

inline constexpr std::size_t kMostTableBytes = 32'000'000;
inline constexpr std::size_t kMostTableRows = 100'000;
inline constexpr std::size_t kMostTableColumns = 200;

/// Tab, semicolon, comma or bar: the one that a line "sep=;" at the top names, else the one that parts most
/// rows into equally many cells, the first where two do.
char separatorOf(std::string_view text);

/// A list that is printed in columns, with blanks between them, as a table with tabs: two blanks and more
/// part cells, lines of signs are dropped, lines keep their numbers. Empty where the text is no such list.
std::string columnsByBlanks(std::string_view text);

/// Reads UTF-8 by the rules of RFC 4180, with any separator and any line end (CRLF, LF, CR). The separator is
/// found out where it is not given. Errc::NoTable for what is empty, not text, or longer than the bounds
/// above. Errc::Unreadable, with line and reason, for a row that is wider, a quoted cell that does not end,
/// and text behind a quoted cell.
Result<Table> readTable(std::string_view text, std::optional<char> separator = {});

/// The cell without blanks around it; empty where the row is too short.
std::string_view cellOf(const TableRow &row, std::size_t column);

/// Rows as text that `readTable` gives back: quoted where needed, nothing that a spreadsheet would run
/// (formulas.h), LF after each row.
std::string tableText(const std::vector<std::vector<std::string>> &rows, char separator);

} // namespace fivepace::exchange
