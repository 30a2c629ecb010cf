// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/remark.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace::notation {

// The rules of the grammar that stand beside each other, as rows: the first row that can read what stands at
// the cursor reads it. A new form is a row (alternatives.cpp), at the place where the rows before it are to
// win.

/// InList: what comes next. BehindBlocks: what is said of the blocks before, a stop in between; BehindStop:
/// behind a comma, full stop, dash, slash or "with". BehindRep: right behind a rep or set. InBracket: within
/// ( and ) behind it.
enum class Table { InList, BehindBlocks, BehindStop, BehindRep, InBracket };
inline constexpr std::array kTables { Table::InList, Table::BehindBlocks, Table::BehindStop, Table::BehindRep,
    Table::InBracket };
std::string_view nameOf(Table table);

struct Alternative {
    std::string_view name;
    std::string_view
        example; ///< a line in which it is read, empty of a row that only hands on to another table
    std::string_view takes; ///< what it takes of the example, without the sign that opens a bracket or stops
    RemarkKind says = RemarkKind::None; ///< said of the example, where something is
};
std::vector<Alternative> alternatives(Table table);

/// That a row took something: from this character on.
struct RowTaken {
    Table table = Table::InList;
    std::size_t row = 0;
    std::size_t from = 0, to = 0;

    bool operator==(const RowTaken &) const = default;
};
/// The rows that read the text, inner ones before outer ones.
std::vector<RowTaken> rowsTaken(std::string_view text);

/// The grammar as it stands in CONTRIBUTING.md: the productions, then the tables with their rows in order.
std::string grammarText();

} // namespace fivepace::notation
