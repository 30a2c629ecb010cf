// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/mark.h"

namespace fivepace::exchange {

/// What the columns of a table say about its dates: which figure is the day. Empty where they leave it open,
/// or say one and the other.
std::optional<DateOrder> dateOrderOf(const Table &table, std::size_t column, std::size_t firstRow);

/// A table with the meaning of its columns.
struct MappedTable {
    const Table &table;
    const Mapping &columns;
    std::size_t firstRow; ///< 1 under headings
    std::optional<DateOrder> dateOrder; ///< of the Date column

    MappedTable(const Table &table, const Mapping &columns, bool hasHeader, const ImportOptions &options);
};

/// Whom a row names.
struct NamedPerson {
    std::string name;
    std::string number; ///< as it stands in the table; empty where the row has none
    std::optional<std::size_t> numberColumn;
    std::optional<int> birthYear;
};

/// "1 Okafor, Ada", "2. Mia Duarte": a rank in front of a name.
struct RankedName {
    std::string_view rank; ///< empty where there is none
    std::string_view name;
};
RankedName rankedName(std::string_view cell);

/// Reads the cells of one row by what they say, and keeps what is wrong with them.
class RowReader {
public:
    RowReader(const MappedTable &mapped, const TableRow &row)
        : m_mapped(mapped)
        , m_row(row)
    {
    }

    /// The cell's text, of several columns that say this the first that is not empty; empty where none does.
    std::string_view text(Field field) const;
    std::string_view cell(std::size_t column) const { return cellOf(m_row, column); }
    /// The name from one column or from two.
    NamedPerson named() const;
    /// The same; in a list without such columns the one whom the options name. Refused where nothing says who
    /// it is.
    NamedPerson person(const ImportOptions &options);
    template <class T>
    std::optional<T> value(Field field, std::optional<T> (*read)(std::string_view), RefusalKind problem)
    {
        const auto cell = text(field);
        const auto value = cell.empty() ? std::nullopt : read(cell);
        if (!cell.empty() && !value)
            refuse(problem, field);
        return value;
    }
    std::optional<Date> date(Field field);
    /// The same of a text beside the row, whose cell `field` is.
    std::optional<Date> date(std::string_view text, Field field);
    /// Refused where the cell holds no time, says that there is none, or holds several.
    std::optional<Mark> mark(std::size_t column, Field field);
    std::optional<RepTime> time(std::size_t column, Field field);
    const Section &section() const;
    void refuseIfMissing(Field field);
    /// Refused for the cell that says this.
    Refusal &refuse(RefusalKind kind, Field field);
    Refusal &refuse(RefusalKind kind, Field field, std::size_t column);
    /// Refused for what the domain finds wrong with a result.
    void refuseIssues(const RaceResult &result, Date today, std::size_t timeColumn);

    std::vector<Refusal> refusals;
    std::vector<ReadRemark> remarks;

private:
    const MappedTable &m_mapped;
    const TableRow &m_row;
};

} // namespace fivepace::exchange
