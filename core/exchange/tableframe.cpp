// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableframe.h"

#include "domain/values/folded.h"
#include "exchange/cells.h"
#include "exchange/event.h"
#include "exchange/headings.h"
#include "exchange/mark.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fivepace::exchange {

namespace {

constexpr std::size_t kMostAbove = 40; // lines above the headings
constexpr std::size_t kLeastHeadings = 2;
constexpr std::size_t kMostInSectionLine = 2; // cells of "800 m;;;Final"
constexpr std::size_t kLongName = 4; // words: a line alone with more is no name

/// Words that a line of totals is made of, folded.
constexpr std::array<std::string_view, 44> kTotals { "total", "totals", "sum", "summe", "summen", "gesamt",
    "gesamtzeit", "average", "averages", "avg", "mean", "median", "mittel", "mittelwert", "durchschnitt",
    "schnitt", "moyenne", "somme", "summary", "zusammenfassung", "ubersicht", "resume", "totaux", "totale",
    "media", "promedio", "suma", "count", "anzahl", "nombre", "finishers", "starters", "entries",
    "teilnehmer", "participants", "classes", "time", "laps", "of", "reps", "athletes", "n", "std", "dev" };
constexpr std::size_t kAloneTotals = 36; // of them, those before this one say it alone

std::size_t filledIn(const TableRow &row)
{
    std::size_t filled = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        filled += cellOf(row, i).empty() ? 0 : 1;
    return filled;
}

std::string textOf(const TableRow &row)
{
    std::string text;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (const auto cell = cellOf(row, i); !cell.empty())
            text += (text.empty() ? "" : " ") + std::string(cell);
    }
    return text;
}

/// True where the row's cells are headings of a table of this kind; distances and reps count beside a name of
/// a field.
bool isHeadings(const TableRow &row, TableKind kind)
{
    std::size_t named = 0, numbered = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto field = columnNamed(cellOf(row, i), kind).field;
        if (field == Field::Best || field == Field::RepTime)
            ++numbered;
        else if (field != Field::Ignored)
            ++named;
    }
    return named >= kLeastHeadings || (named == 1 && numbered >= kLeastHeadings);
}

/// A time or a day: what no heading is.
bool isValue(std::string_view cell)
{
    const auto date = dateIn(cell);
    return date.dayFirst || date.monthFirst
        || (cell.find_first_of(":,") != std::string_view::npos && markIn(cell).reading.time);
}

bool isHeadings(const TableRow &row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (isValue(cellOf(row, i)))
            return false;
    }
    return std::ranges::any_of(std::array { TableKind::Athletes, TableKind::Results, TableKind::Reps },
        [&](TableKind kind) { return isHeadings(row, kind); });
}

/// Of a text that is folded, so that single blanks part them.
std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// "Total", "Average time", "Summe:".
bool isTotals(const TableRow &row)
{
    std::string_view first;
    for (std::size_t i = 0; i < row.cells.size() && first.empty(); ++i)
        first = cellOf(row, i);
    const auto isFigureOrMark = [](char c) { return c >= ' ' && c < 'A'; };
    if (std::ranges::all_of(first, isFigureOrMark))
        return false; // a rank or a day: there is no word in it
    const auto folded = foldedWords(first);
    const auto words = wordsOf(folded);
    const auto knows = [](std::size_t size, std::string_view word) {
        return std::find(kTotals.begin(), kTotals.begin() + static_cast<std::ptrdiff_t>(size), word)
            != kTotals.begin() + static_cast<std::ptrdiff_t>(size);
    };
    const auto isNumber = [](std::string_view word) {
        return word.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return !words.empty()
        && std::ranges::any_of(words, [&](std::string_view word) { return knows(kAloneTotals, word); })
        && std::ranges::all_of(
            words, [&](std::string_view word) { return isNumber(word) || knows(kTotals.size(), word); });
}

/// The first date among the words of a line: "Leverkusen, 3 May 2026". Of "3-4 May 2026" none, since it is
/// two.
std::string dateAmong(std::string_view text)
{
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '/' || c == '.'; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == '\t';
        if (!begins)
            continue;
        auto before = at;
        while (before > 0 && text[before - 1] == ' ')
            --before;
        const bool isSecond = before > 0 && isPart(text[before - 1]) && text[before - 1] != '.';
        const auto rest = text.substr(at);
        for (std::size_t end = rest.size(); end > 5; --end) {
            const auto piece = rest.substr(0, end);
            if (end < rest.size() && rest[end] != ' ' && rest[end] != ')' && rest[end] != ','
                && rest[end] != ';')
                continue;
            const auto date = dateIn(piece);
            if (!date.dayFirst && !date.monthFirst)
                continue;
            // The shortest piece that is a date holds nothing else.
            auto least = end;
            for (std::size_t less = 6; less < end; ++less) {
                const auto shorter = dateIn(rest.substr(0, less));
                if (shorter == date
                    && (rest[less] == ' ' || rest[less] == ')' || rest[less] == ',' || rest[less] == ';')) {
                    least = less;
                    break;
                }
            }
            return isSecond ? std::string() : std::string(rest.substr(0, least));
        }
    }
    return {};
}

/// The rows in their frame, one after the other.
class Framer {
public:
    explicit Framer(Table table)
        : m_table(std::move(table))
        , m_rows(std::move(m_table.rows))
        , m_columns(columnsOf(m_rows))
    {
        m_table.rows.clear();
    }

    Table framed()
    {
        const auto heading = findHeadings();
        const std::size_t from = heading.value_or(0);
        for (std::size_t i = 0; i < from; ++i)
            takeTitle(m_rows[i]);
        for (std::size_t i = from; i < m_rows.size(); ++i)
            take(m_rows[i], heading && i == from);
        return std::move(m_table);
    }

private:
    static std::size_t columnsOf(const std::vector<TableRow> &rows)
    {
        std::size_t most = 0;
        for (const auto &row : rows)
            most = std::max(most, filledIn(row));
        return most;
    }

    std::optional<std::size_t> findHeadings() const
    {
        for (std::size_t i = 0; i < std::min(m_rows.size(), kMostAbove); ++i) {
            if (isHeadings(m_rows[i]))
                return i;
        }
        return {};
    }

    void leave(const TableRow &row, LeftLine::Kind kind)
    {
        m_table.left.push_back({ row.line, kind, textOf(row) });
    }

    static void say(Section &section, const std::string &text)
    {
        const auto event = eventIn(text);
        if (event.distance || event.isOther) {
            section.distance = event.distance;
            section.isOther = event.isOther;
        }
        section.isIndoor = section.isIndoor || event.isIndoor;
        if (const auto date = dateAmong(text); !date.empty())
            section.date = date;
        section.title = text;
    }

    void takeTitle(const TableRow &row)
    {
        say(m_table.sections.front(), textOf(row));
        leave(row, LeftLine::Kind::Title);
    }

    void take(TableRow &row, bool isHeading)
    {
        if (isHeading) {
            m_headings = row;
            m_table.rows.push_back(std::move(row));
            return;
        }
        if (isTotals(row)) {
            leave(row, LeftLine::Kind::Totals);
            return;
        }
        if (m_headings && isHeadings(row)) {
            follow(row);
            leave(row, LeftLine::Kind::Headings);
            return;
        }
        if (isAlone(row)) {
            takeSection(row);
            return;
        }
        row.section = m_section;
        m_table.rows.push_back(reordered(std::move(row)));
    }

    /// A line beside or under the rows that says something of them, or nothing.
    bool isAlone(const TableRow &row) const
    {
        const auto filled = filledIn(row);
        if (m_columns < 2 || filled > kMostInSectionLine || filled >= m_columns)
            return false;
        const auto text = textOf(row);
        const auto event = eventIn(text);
        if (filled == 1)
            return event.distance || event.isOther || !dateAmong(text).empty()
                || (m_columns > 2 && wordsOf(foldedWords(text)).size() > kLongName);
        return m_columns > 3 && !cellOf(row, 0).empty() && (event.distance || event.isOther)
            && (eventIn(cellOf(row, 0)).distance || eventIn(cellOf(row, 0)).isOther);
    }

    void takeSection(const TableRow &row)
    {
        Section section = m_table.sections[m_section];
        say(section, textOf(row));
        const bool saysNothing = section.distance == m_table.sections[m_section].distance
            && section.isOther == m_table.sections[m_section].isOther
            && section.isIndoor == m_table.sections[m_section].isIndoor
            && section.date == m_table.sections[m_section].date;
        leave(row, saysNothing ? LeftLine::Kind::Title : LeftLine::Kind::Section);
        if (saysNothing)
            return;
        m_section = m_table.sections.size();
        m_table.sections.push_back(section);
    }

    /// Where the cells below these headings belong among the first ones.
    void follow(const TableRow &headings)
    {
        m_places.clear();
        for (std::size_t i = 0; i < headings.cells.size(); ++i) {
            const auto name = foldedWords(cellOf(headings, i));
            std::size_t place = i;
            for (std::size_t j = 0; j < m_headings->cells.size() && !name.empty(); ++j) {
                if (foldedWords(cellOf(*m_headings, j)) == name)
                    place = j;
            }
            m_places.push_back(place);
        }
        const bool isSame = std::ranges::is_sorted(m_places)
            && std::ranges::adjacent_find(m_places) == m_places.end()
            && (m_places.empty() || m_places.back() + 1 == m_places.size());
        if (isSame)
            m_places.clear();
    }

    TableRow reordered(TableRow row) const
    {
        if (m_places.empty())
            return row;
        TableRow result { row.line, {}, row.section };
        result.cells.resize(m_headings->cells.size());
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_places.size()); ++i) {
            if (m_places[i] < result.cells.size() && !cellOf(row, i).empty())
                result.cells[m_places[i]] = row.cells[i];
        }
        return result;
    }

    Table m_table;
    std::vector<TableRow> m_rows;
    std::size_t m_columns;
    std::size_t m_section = 0;
    std::optional<TableRow> m_headings;
    std::vector<std::size_t> m_places; ///< empty where the cells stand as under the first headings
};

} // namespace

Table framed(Table table)
{
    return Framer(std::move(table)).framed();
}

} // namespace fivepace::exchange
