// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include "exchange/formulas.h"

#include <algorithm>
#include <array>
#include <map>

namespace fivepace::exchange {

namespace {

constexpr std::array kSeparators { '\t', ';', ',', '|' };
constexpr std::size_t kRowsToJudgeBy = 100;
constexpr double kNearlyAll = 0.9;
constexpr std::size_t kMostTitles = 10,
                      kLeastUnderTitles = 3; // lines above a table, columns of one below such lines

Error unreadable(int line, Cause cause)
{
    return { Errc::Unreadable, {}, cause, Thing::None, line };
}

/// Walks through the text record by record.
class Reader {
public:
    Reader(std::string_view text, char separator, int line = 1)
        : m_text(text)
        , m_separator(separator)
        , m_line(line)
    {
        if (m_text.starts_with("\xef\xbb\xbf")) // a byte order mark
            m_at = 3;
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<TableRow> next()
    {
        TableRow row { m_line, {}, 0 };
        do {
            row.cells.emplace_back();
            if (auto read = readCell(row.cells.back()); !read)
                return read.error();
            if (row.cells.size() > kMostTableColumns)
                return unreadable(row.line, Cause::TooManyColumns);
        } while (takeSeparator());
        takeLineEnd();
        return row;
    }

private:
    bool is(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool atCellEnd() const { return atEnd() || is(m_separator) || is('\r') || is('\n'); }

    bool takeSeparator()
    {
        const bool taken = is(m_separator);
        m_at += taken ? 1 : 0;
        return taken;
    }

    bool takeLineEnd()
    {
        const auto before = m_at;
        if (is('\r'))
            ++m_at;
        if (is('\n'))
            ++m_at;
        m_line += m_at > before ? 1 : 0;
        return m_at > before;
    }

    Result<> readCell(std::string &cell)
    {
        if (is('"'))
            return readQuoted(cell);
        const auto start = m_at;
        while (!atCellEnd())
            ++m_at;
        cell = asItWas(std::string(m_text.substr(start, m_at - start)));
        return {};
    }

    Result<> readQuoted(std::string &cell)
    {
        const int line = m_line;
        ++m_at;
        while (!atEnd()) {
            const auto start = m_at;
            if (takeLineEnd()) {
                cell += m_text.substr(start, m_at - start);
                continue;
            }
            if (is('"') && m_text.substr(m_at + 1, 1) != "\"") {
                ++m_at;
                cell = asItWas(std::move(cell));
                return atCellEnd() ? Result<>() : unreadable(m_line, Cause::TextBehindQuote);
            }
            m_at += is('"') ? 1 : 0; // of two quotes one is meant
            cell += m_text[m_at++];
        }
        return unreadable(line, Cause::QuoteNotEnded);
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view unbreakable = "\u00a0";
    while (!text.empty() && (isBlank(text.front()) || text.starts_with(unbreakable)))
        text.remove_prefix(isBlank(text.front()) ? 1 : unbreakable.size());
    while (!text.empty() && (isBlank(text.back()) || text.ends_with(unbreakable)))
        text.remove_suffix(isBlank(text.back()) ? 1 : unbreakable.size());
    return text;
}

bool isEmpty(const TableRow &row)
{
    return std::ranges::all_of(row.cells, [](const std::string &cell) { return trimmed(cell).empty(); });
}

/// The share of the first rows that have as many cells as most rows have; 0 where the first is not parted,
/// unless it may be a title above a table of three columns and more.
double evenness(std::string_view text, char separator)
{
    Reader reader(text, separator);
    std::map<std::size_t, std::size_t> rowsOfWidth;
    std::size_t rows = 0, titles = 0;
    while (rows < kRowsToJudgeBy && !reader.atEnd()) {
        const auto row = reader.next();
        if (!row)
            return 0;
        if (isEmpty(*row))
            continue;
        if (rows == 0 && row->cells.size() == 1) {
            if (++titles > kMostTitles)
                return 0;
            continue;
        }
        if (rows == 0 && titles > 0 && row->cells.size() < kLeastUnderTitles)
            return 0;
        ++rows;
        ++rowsOfWidth[row->cells.size()];
    }
    rowsOfWidth.erase(1);
    std::size_t most = 0;
    for (const auto &[width, count] : rowsOfWidth)
        most = std::max(most, count);
    return rows == 0 ? 0 : static_cast<double>(most) / static_cast<double>(rows);
}

/// The first line of a file that a spreadsheet wrote for another: sep=;
struct SeparatorLine {
    std::optional<char> separator;
    std::size_t size = 0; ///< of the line with its end
};

SeparatorLine separatorLine(std::string_view text)
{
    const std::size_t start = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    const auto end = std::min(text.find_first_of("\r\n", start), text.size());
    auto line = text.substr(start, end - start);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (line.size() < 5
        || !(line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep=")))
        return {};
    const auto next = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    return { line[4], std::min(next, text.size()) };
}

std::string quoted(const std::string &cell, char separator)
{
    const bool isPlain = cell.find_first_of("\"\r\n") == std::string::npos
        && cell.find(separator) == std::string::npos && trimmed(cell).size() == cell.size();
    if (isPlain)
        return cell;
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

} // namespace

std::size_t Table::columns() const
{
    std::size_t most = 0;
    for (const auto &row : rows)
        most = std::max(most, row.cells.size());
    return most;
}

namespace {

/// "26,30" line by line: one column of times with decimal commas, unless the first figures count the lines.
bool isColumnOfDecimals(std::string_view text)
{
    const auto isFigure = [](char c) { return c >= '0' && c <= '9'; };
    int lines = 0;
    bool doCount = true;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        const auto comma = line.find(',');
        const auto whole = line.substr(0, comma),
                   decimals = comma == std::string_view::npos ? std::string_view() : line.substr(comma + 1);
        const bool isDecimal = !whole.empty() && isFigure(whole.front())
            && whole.find_first_not_of("0123456789:") == std::string_view::npos && !decimals.empty()
            && decimals.size() <= 2 && std::ranges::all_of(decimals, isFigure);
        if (!isDecimal)
            return false;
        ++lines;
        doCount = doCount && whole == std::to_string(lines);
    }
    constexpr int kFewest = 2;
    return !doCount && lines >= kFewest;
}

} // namespace

char separatorOf(std::string_view text)
{
    if (const auto said = separatorLine(text); said.separator)
        return *said.separator;
    if (isColumnOfDecimals(text))
        return '\t';
    std::array<double, kSeparators.size()> shares {};
    std::ranges::transform(kSeparators, shares.begin(), [text](char each) { return evenness(text, each); });
    const auto clear = std::ranges::find_if(shares, [](double share) { return share >= kNearlyAll; });
    const auto best = clear != shares.end() ? clear : std::ranges::max_element(shares);
    return kSeparators[static_cast<std::size_t>(best - shares.begin())];
}

std::string columnsByBlanks(std::string_view text)
{
    if (evenness(text, separatorOf(text)) > 0)
        return {};
    std::string result;
    std::size_t lines = 0, parted = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = trimmed(text.substr(0, end));
        const bool isRule = line.find_first_not_of("=-_ ") == std::string_view::npos;
        std::size_t cells = 1;
        for (std::size_t i = 0; i < line.size() && !isRule; ++i) {
            const bool isGap = line[i] == ' ' && i + 1 < line.size() && line[i + 1] == ' ';
            result += isGap ? '\t' : line[i];
            cells += isGap ? 1 : 0;
            while (isGap && i + 1 < line.size() && line[i + 1] == ' ')
                ++i;
        }
        result += '\n';
        lines += isRule ? 0 : 1;
        parted += cells >= kLeastUnderTitles ? 1 : 0;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    constexpr std::size_t kFewest = 2;
    return parted >= kFewest && parted * 2 >= lines ? result : std::string();
}

Result<Table> readTable(std::string_view text, std::optional<char> separator)
{
    if (const auto columns
        = separator || text.size() > kMostTableBytes ? std::string() : columnsByBlanks(text);
        !columns.empty())
        return readTable(columns, '\t');
    if (text.size() > kMostTableBytes)
        return Error { Errc::NoTable, {}, Cause::TooLong };
    if (text.find('\0') != std::string_view::npos)
        return Error { Errc::NoTable, {}, Cause::NotText };
    Table table;
    table.separator = separator.value_or(separatorOf(text));
    const auto said = separatorLine(text);
    Reader reader(text.substr(said.size), table.separator, said.size > 0 ? 2 : 1);
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return row.error();
        if (isEmpty(*row))
            continue;
        if (table.rows.size() == kMostTableRows)
            return Error { Errc::NoTable, {}, Cause::TooManyRows };
        table.rows.push_back(*std::move(row));
    }
    if (table.rows.empty())
        return Error { Errc::NoTable, {}, Cause::Empty };
    return table;
}

std::string_view cellOf(const TableRow &row, std::size_t column)
{
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

std::string tableText(const std::vector<std::vector<std::string>> &rows, char separator)
{
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? std::string(1, separator) : std::string())
                + quoted(withoutFormula(row[i]), separator);
        text += '\n';
    }
    return text;
}

} // namespace fivepace::exchange
