// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/treetext.h"

#include "domain/notation/lexer.h"
#include "domain/notation/notation.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace fivepace {

namespace {

/// A line of the text, in bytes, and the blocks it gave.
struct Line {
    std::size_t from = 0;
    std::size_t to = 0;
    std::span<const Block> blocks;
    std::size_t fromCharacter = 0;
    std::size_t toCharacter = 0;
};

std::vector<Line> linesOf(const std::string &text, const notation::Reading &reading)
{
    std::vector<std::string> characters;
    notation::lex(text, characters);
    std::vector<std::size_t> offsets { 0 };
    for (const auto &character : characters)
        offsets.push_back(offsets.back() + character.size());
    std::vector<Line> lines;
    std::size_t first = 0;
    for (const auto &line : reading.lines) {
        lines.push_back({ offsets[line.from], offsets[line.to],
            std::span(reading.blocks).subspan(first, line.blocks), line.from, line.to });
        first += line.blocks;
    }
    return lines;
}

bool isBlank(std::string_view between)
{
    return between.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

/// The words of a remark within the line; null where there is none.
const notation::Remark *problemIn(const Line &line, const notation::Reading &reading)
{
    const auto found = std::ranges::find_if(reading.problems, [&](const notation::Remark &problem) {
        return problem.from < line.toCharacter && problem.to > line.fromCharacter;
    });
    return found == reading.problems.end() ? nullptr : &*found;
}

TextRefusal wouldBeLost(const notation::Remark &problem)
{
    return { TextFault::WordsLost, {}, problem };
}

/// Rewrites the lines that differ. What stands between lines (ends of lines, headings, warm-up) stays.
class Rewriting {
public:
    Rewriting(const std::string &text, const notation::Reading &reading, const Blocks &after)
        : m_text(text)
        , m_reading(reading)
        , m_lines(linesOf(text, reading))
        , m_old(m_lines)
        , m_new(after)
    {
        leaveEqualLines();
    }

    Result<std::string, TextRefusal> text()
    {
        auto written = writtenLines();
        if (!written)
            return written.error();
        if (m_old.empty())
            return inserted(*written);
        return written->empty() ? withoutOld() : replaced(*written);
    }

private:
    void leaveEqualLines()
    {
        while (!m_old.empty() && m_new.size() >= m_old.front().blocks.size()
            && std::ranges::equal(m_old.front().blocks, m_new.first(m_old.front().blocks.size()))) {
            m_new = m_new.subspan(m_old.front().blocks.size());
            m_old = m_old.subspan(1);
            ++m_above;
        }
        while (!m_old.empty() && m_new.size() >= m_old.back().blocks.size()
            && std::ranges::equal(m_old.back().blocks, m_new.last(m_old.back().blocks.size()))) {
            m_new = m_new.first(m_new.size() - m_old.back().blocks.size());
            m_old = m_old.first(m_old.size() - 1);
        }
    }

    /// The new lines: old ones where their blocks only moved.
    Result<std::vector<std::string>, TextRefusal> writtenLines()
    {
        std::vector<std::string> written;
        std::vector<bool> used(m_old.size());
        const bool isOneLine = m_old.size() == 1 && m_old.front().blocks.size() > 1;
        for (auto rest = m_new; !rest.empty();) {
            std::size_t taken = isOneLine ? rest.size() : 1;
            if (const auto moved = lineOf(rest, used); moved < m_old.size()) {
                const auto &line = m_old[moved];
                used[moved] = true;
                taken = line.blocks.size();
                written.push_back(m_text.substr(line.from, line.to - line.from));
            } else {
                written.push_back(notation::print(Blocks(rest.begin(), rest.begin() + difference(taken))));
            }
            rest = rest.subspan(taken);
        }
        for (std::size_t i = 0; i < m_old.size(); ++i) {
            const auto *problem = used[i] ? nullptr : problemIn(m_old[i], m_reading);
            if (problem != nullptr)
                return wouldBeLost(*problem);
        }
        return written;
    }

    static std::ptrdiff_t difference(std::size_t count) { return static_cast<std::ptrdiff_t>(count); }

    /// The unused old line that gave the blocks with which `rest` begins; m_old.size() where there is none.
    std::size_t lineOf(std::span<const Block> rest, const std::vector<bool> &used) const
    {
        std::size_t place = 0;
        while (place < m_old.size()
            && (used[place] || rest.size() < m_old[place].blocks.size()
                || !std::ranges::equal(m_old[place].blocks, rest.first(m_old[place].blocks.size()))))
            ++place;
        return place;
    }

    std::string inserted(const std::vector<std::string> &written) const
    {
        std::string lines;
        for (const auto &line : written)
            lines += (lines.empty() ? "" : "\n") + line;
        auto text = m_text;
        if (lines.empty())
            return text;
        if (m_above > 0)
            text.insert(m_lines[m_above - 1].to, '\n' + lines);
        else if (!m_lines.empty())
            text.insert(m_lines.front().from, lines + '\n');
        else
            text = isBlank(text) ? lines : text + '\n' + lines;
        return text;
    }

    std::string replaced(const std::vector<std::string> &written) const
    {
        auto text = m_text.substr(0, m_old.front().from);
        const auto count = std::max(written.size(), m_old.size());
        for (std::size_t i = 0; i < count; ++i) {
            if (i < written.size())
                text += written[i];
            const bool isLastOld = i + 1 >= m_old.size();
            const std::string between
                = isLastOld ? "\n" : m_text.substr(m_old[i].to, m_old[i + 1].from - m_old[i].to);
            if (i + 1 < written.size() || (!isLastOld && !isBlank(between)))
                text += between;
        }
        return text + m_text.substr(m_old.back().to);
    }

    /// Without the lines that are left over, and without the ends of lines that they leave.
    std::string withoutOld() const
    {
        auto text = m_text.substr(0, m_old.front().from);
        for (std::size_t i = 0; i + 1 < m_old.size(); ++i) {
            const auto between = m_text.substr(m_old[i].to, m_old[i + 1].from - m_old[i].to);
            if (!isBlank(between))
                text += between;
        }
        auto rest = m_text.substr(m_old.back().to);
        if (const auto end = rest.find_first_not_of(" \t"); end < rest.size() && isEnd(rest[end]))
            rest.erase(0, end + 1);
        else if (end == std::string::npos)
            text.erase(text.find_last_not_of(" \t\r\n;") + 1);
        if (!rest.empty() && rest.front() == ' ' && (text.empty() || text.back() == '\n'))
            rest.erase(0, rest.find_first_not_of(' '));
        return text + rest;
    }

    static bool isEnd(char character) { return character == '\n' || character == ';'; }

    const std::string &m_text;
    const notation::Reading &m_reading;
    std::vector<Line> m_lines;
    std::span<const Line> m_old; ///< that differ
    std::span<const Block> m_new; ///< in their place
    std::size_t m_above = 0; ///< lines above them
};

bool says(const std::string &text, const notation::Reading &before, const Blocks &after)
{
    const auto reading = notation::parse(text);
    return reading.blocks == after && reading.warmUp == before.warmUp && reading.coolDown == before.coolDown
        && reading.problems.size() == before.problems.size();
}

/// All of it in canonical notation.
std::string wholeText(const notation::Reading &before, const Blocks &after)
{
    std::string text;
    const auto add = [&](const char *heading, const Blocks &blocks) {
        if (!blocks.empty())
            text += (text.empty() ? "" : "\n") + std::string(heading) + notation::print(blocks);
    };
    add("Warm-up: ", before.warmUp);
    add(before.warmUp.empty() ? "" : "Main set: ", after);
    add("Cool-down: ", before.coolDown);
    return text;
}

} // namespace

Result<std::string, TextRefusal> rewritten(const std::string &text, const Blocks &after)
{
    const auto before = notation::parse(text);
    auto lines = Rewriting(text, before, after).text();
    if (!lines || says(*lines, before, after))
        return lines;
    auto whole = wholeText(before, after);
    if (says(whole, before, after))
        return whole;
    if (!before.problems.empty())
        return wouldBeLost(before.problems.front());
    const auto reading = notation::parse(whole);
    if (reading.problems.empty())
        return TextRefusal { TextFault::NoWords, {}, {} };
    return TextRefusal { TextFault::Remarked, {}, reading.problems.front() };
}

} // namespace fivepace
