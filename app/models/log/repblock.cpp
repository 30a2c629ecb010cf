// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/repblock.h"

#include "exchange/mark.h"
#include "exchange/table.h"

#include <algorithm>

namespace fivepace {

namespace {

/// The cells of the block; of a lone cell with "57,58,57" its times.
std::vector<std::vector<std::string>> cellsOf(std::string_view block)
{
    if (const auto times = exchange::timesListedIn(block.substr(0, block.find_last_not_of("\r\n ") + 1));
        !times.empty())
        return { times };
    const auto hasTab = block.find('\t') != std::string_view::npos;
    const auto table = exchange::readTable(block, hasTab ? '\t' : '\x1f'); // else one column, commas and all
    std::vector<std::vector<std::string>> cells;
    if (!table)
        return cells;
    for (const auto &row : table->rows)
        cells.push_back(row.cells);
    return cells;
}

bool isColumn(const std::vector<std::vector<std::string>> &cells)
{
    return cells.size() > 1 && std::ranges::all_of(cells, [](const auto &row) { return row.size() == 1; });
}

} // namespace

std::string repBlockTable(
    const SessionGrid &grid, SessionId session, std::size_t row, std::size_t rep, std::string_view block)
{
    auto cells = cellsOf(block);
    if (isColumn(cells) && row + 1 >= grid.rows.size()) {
        std::vector<std::string> line;
        for (const auto &each : cells)
            line.push_back(each.front());
        cells = { line };
    }
    std::vector<std::vector<std::string>> lines { { "number", "session", "rep", "time" } };
    for (std::size_t i = 0; i < cells.size() && row + i < grid.rows.size(); ++i) {
        for (std::size_t j = 0; j < cells[i].size() && rep + j < grid.columns.size(); ++j) {
            const auto &column = grid.repOf(grid.rows[row + i], rep + j);
            if (!cells[i][j].empty())
                lines.push_back(
                    { std::to_string(grid.rows[row + i].athlete.value), std::to_string(session.value),
                        std::to_string(column.set) + '.' + std::to_string(column.rep), cells[i][j] });
        }
    }
    return lines.size() > 1 ? exchange::tableText(lines, '\t') : std::string();
}

} // namespace fivepace
