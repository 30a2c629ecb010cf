// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/linereader.h"

#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

namespace {

/// "5 min, 3 min, 1 min" under reps, "60 / 180" under sets: times and pairs of distances that no word
/// explains.
bool areBareBehindReps(const Block &before, const Blocks &items)
{
    const bool isList = items.size() == 1 && items.front().isSet() && !isRepeated(items.front().times);
    const auto &reps = isList ? items.front().items() : items;
    const bool isPair = reps.size() == 2 && before.isSet() && isRepeated(before.times) && !before.between;
    const auto isBare = [&](const Block &item) {
        const bool isLength = isPair && isSingle(item) && item.rep() == Rep { .length = item.rep().length };
        return isLength
            || (isBareBehindReps(before, item)
                && (reps.size() == 1 || std::holds_alternative<Duration>(item.rep().length)));
    };
    return !reps.empty() && std::ranges::all_of(reps, isBare);
}

} // namespace

void LineReader::read()
{
    while (!m_cursor.atEnd()) {
        if (m_cursor.isNewLine() || m_cursor.is(";")) {
            if (m_cursor.isNewLine() && m_cursor.isNewLine(1))
                closeSet();
            m_cursor.take();
            continue;
        }
        bullet();
        takeLabel(m_cursor, m_isLabelled);
        takeTitle(m_cursor, m_reading.blocks.empty() && m_reading.warmUp.empty() && !m_open);
        const bool joinsAbove = timesLine() || pausesLine() || recoveryLine() || targetLine();
        if (joinsAbove)
            reachTo();
        else if (!openSet())
            line();
    }
    closeSet();
    m_grammar.finish();
}
/// "- ", "• ", "* ", "1. ", "2) " before a line.
void LineReader::bullet()
{
    if (m_cursor.isAny({ "-", "•", "*" })) {
        m_cursor.take();
        return;
    }
    const bool isNumbered = m_cursor.isNumber() && m_cursor.peek().thousandths < kMostTimes
        && m_cursor.isAny({ ".", ")" }, 1) && m_cursor.isAttached(1)
        && (m_cursor.isNumber(2) || m_cursor.is("(", 2) || m_cursor.peek(2).kind == TokenKind::Word);
    if (!isNumbered)
        return;
    m_cursor.take();
    m_cursor.take();
}

/// "Warm-up:", "Main set", "Set 1:", "Reps:", "CD"; true where one was taken.
bool LineReader::heading()
{
    if (m_cursor.is(Sense::Reps) && m_cursor.is(":", 1)) {
        m_cursor.take();
        m_cursor.take();
        return true;
    }
    const bool isPart = m_cursor.is(Sense::Sets) || m_cursor.isAny(word::kPart);
    if (isPart && m_cursor.isNumber(1) && m_cursor.isAny({ ":", "-", ")", "." }, 2)) {
        for (int i = 0; i < 3; ++i)
            m_cursor.take();
        return true;
    }
    if (!m_cursor.isAny({ Sense::WarmUp, Sense::CoolDown, Sense::Main }))
        return false;
    closeSet();
    if (takeBothParts(m_cursor)) {
        m_isBoth = true;
        m_section = &m_reading.warmUp;
    }
    while (m_cursor.isAny({ Sense::WarmUp, Sense::CoolDown, Sense::Main })) {
        const auto sense = m_cursor.take().meaning->sense;
        m_section = sense == Sense::WarmUp ? &m_reading.warmUp
            : sense == Sense::CoolDown     ? &m_reading.coolDown
                                           : &m_reading.blocks;
    }
    while (m_cursor.isAny({ ":", "-" }))
        m_cursor.take();
    return true;
}

/// "30, 31, 30, 29, 30" under "5 x 200": a time for each rep of the line above.
bool LineReader::timesLine()
{
    auto &blocks = section();
    if (blocks.empty() || !(m_cursor.isNumber() || m_cursor.is(Sense::Prose))
        || (m_section != &m_reading.blocks && !m_open))
        return false;
    const auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(std::min(m_lineStart, blocks.size() - 1));
    Blocks lastLine(std::make_move_iterator(begin), std::make_move_iterator(blocks.end()));
    blocks.erase(begin, blocks.end());
    const bool isTaken = m_grammar.listedTimes(lastLine);
    std::ranges::move(lastLine, std::back_inserter(blocks));
    return isTaken;
}

/// "Pace: 5k" under a line that says no target.
bool LineReader::targetLine()
{
    const auto start = m_cursor.place();
    const bool isRace = m_cursor.isNumber()
        && (m_cursor.is(Sense::Pace, 1)
            || (m_cursor.is(Sense::LengthUnit, 1) && m_cursor.is(Sense::Pace, 2)));
    const bool isLed = m_cursor.is("@") || (m_cursor.is(Sense::Pace) && !m_cursor.isAny(word::kTempo))
        || isRace || (m_cursor.is(Sense::Goal) && m_cursor.is(":", 1));
    if (section().empty() || !isLed || saysTarget(section().back()))
        return false;
    const auto words = readTarget(m_cursor);
    m_cursor.takeIf(".");
    if (!words || !m_cursor.isLineEnd()) {
        m_cursor.goBack(start);
        return false;
    }
    const auto first
        = section().begin() + static_cast<std::ptrdiff_t>(std::min(m_lineStart, section().size() - 1));
    std::for_each(first, section().end(), [&](Block &block) { giveTo(block, *words); });
    return true;
}

/// "2 sets:", "3x" alone on a line: the lines below it are run so often.
bool LineReader::openSet()
{
    const auto start = m_cursor.place();
    const bool hadHeading = heading();
    const auto count = m_grammar.readCount();
    while (count && m_cursor.is(Sense::Prose))
        m_cursor.take();
    m_cursor.takeIf(":");
    if (!count || !m_cursor.isNewLine()) {
        if (!hadHeading)
            m_cursor.goBack(start);
        else if (count)
            backToCount(start);
        return hadHeading && m_cursor.isLineEnd();
    }
    closeSet();
    m_open = count->times;
    m_openFrom = m_cursor.fromOf(start);
    m_lastTo = m_cursor.to();
    return true;
}

/// The heading stays read, the count is left to the line.
void LineReader::backToCount(const Cursor::Place &start)
{
    m_cursor.goBack(start);
    heading();
}

void LineReader::closeSet()
{
    const auto times = std::exchange(m_open, {});
    auto items = std::exchange(m_openItems, {});
    if (!times || items.empty())
        return;
    m_lineStart = m_section->size();
    m_section->push_back(setOf(std::move(items), *times));
    if (m_section == &m_reading.blocks)
        m_reading.lines.push_back({ m_openFrom, m_lastTo, 1 });
}

void LineReader::line()
{
    heading();
    const bool isWarmUp = m_section == &m_reading.warmUp;
    if (isWarmUp && m_grammar.isMainAhead())
        m_section = &m_reading.blocks;
    const auto from = m_cursor.from();
    const bool saysRun = m_cursor.isAny(word::kRun);
    const bool isBracketed = m_cursor.is("(");
    auto items = m_section == &m_reading.warmUp ? m_grammar.warmUpList() : m_grammar.list({});
    if (isBracketed && items.size() == 1 && m_section != &m_reading.blocks)
        items.front().optional = false; // "Warm up (10 min)"
    sortOut(items);
    if (dropParts(items))
        m_cursor.problem(from, m_cursor.to(), RemarkKind::WarmUpInSet);
    if (std::exchange(m_isBoth, false)) {
        std::ranges::copy(items, std::back_inserter(m_reading.coolDown));
        std::ranges::move(items, std::back_inserter(m_reading.warmUp));
        m_section = &m_reading.blocks;
        return;
    }
    if (!saysRun && isPauseLine(items, from))
        return;
    if (!saysRun && !section().empty() && areBareBehindReps(section().back(), items))
        m_cursor.assume(from, m_cursor.to(), RemarkKind::BareReadAsRun);
    m_lineStart = section().size();
    m_lastTo = m_cursor.to();
    const auto before = m_reading.blocks.size();
    if (isListOfSingles(items) && m_section == &m_reading.blocks && !m_open) {
        Block set;
        set.after = std::exchange(items.back().after, {});
        set.body = std::move(items);
        items = Blocks {};
        section().push_back(std::move(set));
    }
    std::ranges::move(items, std::back_inserter(section()));
    if (m_reading.blocks.size() > before)
        m_reading.lines.push_back({ from, m_lastTo, m_reading.blocks.size() - before });
}

/// "3 x (400, 10 min CD)": none of the session's parts stands within a set. True where one did.
bool LineReader::dropParts(Blocks &items)
{
    bool any = false;
    for (auto &item : items) {
        if (!item.isSet())
            continue;
        for (auto &inner : item.items())
            any = std::erase(inner.tags, "wu") + std::erase(inner.tags, "cd") > 0 || any;
        any = dropParts(item.items()) || any;
    }
    return any;
}

/// "5 min WU / 10 x 1 min / 5 min CD" within one line.
void LineReader::sortOut(Blocks &items)
{
    std::erase_if(items, [&](Block &item) {
        const bool isWarmUp = std::erase(item.tags, "wu") > 0;
        const bool isCoolDown = std::erase(item.tags, "cd") > 0;
        if (isWarmUp)
            m_reading.warmUp.push_back(item);
        if (isCoolDown)
            m_reading.coolDown.push_back(item);
        return isWarmUp || isCoolDown;
    });
}

/// The lines of an open set, run so often.
Block LineReader::setOf(Blocks items, const Count &times)
{
    Block set;
    if (items.size() == 1) {
        set = std::move(items.front());
    } else {
        set.after = std::exchange(items.back().after, {});
        set.body = std::move(items);
    }
    repeat(set, times);
    return set;
}

void readLines(Cursor &cursor, Reading &reading)
{
    LineReader(cursor, reading).read();
}

} // namespace fivepace::notation
