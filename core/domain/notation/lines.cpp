// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lines.h"

#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

namespace {

class Lines {
public:
    Lines(Cursor &cursor, Reading &reading)
        : m_cursor(cursor)
        , m_grammar(cursor)
        , m_reading(reading)
        , m_section(&reading.blocks)
    {
    }

    void read()
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
            const bool joinsAbove = timesLine() || recoveryLine() || targetLine();
            if (joinsAbove)
                reachTo();
            else if (!openSet())
                line();
        }
        closeSet();
        m_grammar.finish();
    }

private:
    Blocks &section() { return m_open ? m_openItems : *m_section; }

    /// "- ", "• ", "* ", "1. ", "2) " before a line.
    void bullet()
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
    bool heading()
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

    /// A line that begins with a pause belongs to what stands above it.
    bool recoveryLine()
    {
        if (section().empty())
            return false;
        const auto start = m_cursor.place();
        bool any = false;
        while (!m_cursor.isLineEnd() && oneRecovery()) {
            any = true;
            while (m_cursor.isAny({ ",", "." }) || m_cursor.is(Sense::And))
                m_cursor.take();
        }
        if (!any)
            m_cursor.goBack(start);
        return any;
    }

    /// "30, 31, 30, 29, 30" under "5 x 200": a time for each rep of the line above.
    bool timesLine()
    {
        auto &blocks = section();
        if (blocks.empty() || !(m_cursor.isNumber() || m_cursor.is(Sense::Prose))
            || (m_section != &m_reading.blocks && !m_open))
            return false;
        const auto begin
            = blocks.begin() + static_cast<std::ptrdiff_t>(std::min(m_lineStart, blocks.size() - 1));
        Blocks lastLine(std::make_move_iterator(begin), std::make_move_iterator(blocks.end()));
        blocks.erase(begin, blocks.end());
        const bool isTaken = m_grammar.listedTimes(lastLine);
        std::ranges::move(lastLine, std::back_inserter(blocks));
        return isTaken;
    }

    /// "Pace: 5k" under a line that says no target.
    bool targetLine()
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

    bool oneRecovery()
    {
        const auto start = m_cursor.place();
        if (gaps())
            return true;
        auto all = readRecoveries(m_cursor);
        if (all.empty() || (all.front().isMovement && !isShortMovement(all.front()))) {
            m_cursor.goBack(start);
            return false;
        }
        for (const auto &stated : all) {
            if (stated.scope == Scope::Sets)
                closeSet();
            stateAbove(stated);
        }
        return true;
    }

    /// Of the last line; between the reps of an open set, of all its lines.
    void stateAbove(const StatedRecovery &stated)
    {
        Blocks lastLine;
        auto &blocks = section();
        const bool isOfSet = m_open && stated.scope == Scope::Reps && isListOfSingles(blocks);
        const auto begin = blocks.begin()
            + (isOfSet ? 0 : static_cast<std::ptrdiff_t>(std::min(m_lineStart, blocks.size() - 1)));
        std::move(begin, blocks.end(), std::back_inserter(lastLine));
        blocks.erase(begin, blocks.end());
        stateBehind(m_cursor, lastLine, stated);
        std::ranges::move(lastLine, std::back_inserter(blocks));
    }

    /// "200 m jog" on a line of its own under "8 x 400": the recovery, and that is said.
    bool isShortMovement(const StatedRecovery &stated)
    {
        auto &last = section().back();
        const auto &rep = innermost(last);
        const auto *time = rep.isSet() ? nullptr : std::get_if<Duration>(&rep.rep().length);
        const bool isShorter = time != nullptr && stated.recovery && stated.recovery->duration
            && *stated.recovery->duration < *time;
        const bool isDistance = !rep.isSet() && std::holds_alternative<Distance>(rep.rep().length);
        if (!stated.hasAmount || !(isDistance || isShorter) || !isRepeated(last.times) || !isPauseOpen(last))
            return false;
        const auto &recovery = *stated.recovery;
        const bool isShort = recovery.distance ? *recovery.distance <= Distance::metres(800)
                                               : *recovery.duration <= std::chrono::minutes(5);
        if (isShort)
            m_cursor.assume(stated.from, stated.to, RemarkKind::RecoveryOfLineAbove);
        return isShort;
    }

    /// "Recovery: 75, 90, 120" under a line of single reps: one a gap.
    bool gaps()
    {
        auto &last = section().back();
        if (!last.isSet() || isRepeated(last.times))
            return false;
        const auto gaps = readGapList(m_cursor, last.items().size());
        stateGaps(last.items(), gaps);
        if (!gaps.empty() && !last.after)
            last.after = std::exchange(last.items().back().after, {});
        return !gaps.empty();
    }

    /// "2 sets:", "3x" alone on a line: the lines below it are run so often.
    bool openSet()
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
    void backToCount(const Cursor::Place &start)
    {
        m_cursor.goBack(start);
        heading();
    }

    void closeSet()
    {
        const auto times = std::exchange(m_open, {});
        auto items = std::exchange(m_openItems, {});
        if (!times || items.empty())
            return;
        Block set;
        if (items.size() == 1) {
            set = std::move(items.front());
        } else {
            set.after = std::exchange(items.back().after, {});
            set.body = std::move(items);
        }
        repeat(set, *times);
        m_lineStart = m_section->size();
        m_section->push_back(std::move(set));
        if (m_section == &m_reading.blocks)
            m_reading.lines.push_back({ m_openFrom, m_lastTo, 1 });
    }

    void line()
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
        if (!saysRun && items.size() == 1 && !section().empty()
            && isBareBehindReps(section().back(), items.front()))
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

    /// "5 min" alone on a line between two that are run.
    bool isPauseLine(const Blocks &items, std::size_t from)
    {
        constexpr std::size_t kMostPauses = 2; // between the reps, between the sets
        const bool isFew = !items.empty() && items.size() <= kMostPauses;
        if (!isFew || section().empty() || m_section == &m_reading.warmUp)
            return false;
        auto &last = section().back();
        const bool isOpen = isPauseOpen(last) && (last.isSet() || isRepeated(last.times));
        const bool isRight
            = m_cursor.isLineEnd() && (isOpen || (items.size() == 1 && (m_open || !m_cursor.atEnd())));
        if (!isRight || std::ranges::any_of(items, [&](const Block &item) { return !pauseOf(last, item); }))
            return false;
        if (isOpen)
            stateInLine(items, from);
        else
            last.after = pauseOf(last, items.front());
        m_cursor.assume(from, m_cursor.to(), RemarkKind::BareReadAsRecovery);
        reachTo();
        return true;
    }

    void stateInLine(const Blocks &pauses, std::size_t from)
    {
        for (const auto &item : pauses) {
            Blocks last { std::move(section().back()) };
            section().pop_back();
            StatedRecovery stated { pauseOf(last.back(), item) };
            stated.from = from;
            stated.to = m_cursor.to();
            stateBehind(m_cursor, last, stated);
            std::ranges::move(last, std::back_inserter(section()));
        }
    }

    /// A line that only says more about the one above it belongs to that.
    void reachTo()
    {
        m_lastTo = m_cursor.to();
        if (!m_open && !m_reading.lines.empty() && m_section == &m_reading.blocks)
            m_reading.lines.back().to = m_lastTo;
    }

    /// "3 x (400, 10 min CD)": none of the session's parts stands within a set. True where one did.
    static bool dropParts(Blocks &items)
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
    void sortOut(Blocks &items)
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

    Cursor &m_cursor;
    Grammar m_grammar;
    Reading &m_reading;
    Blocks *m_section;
    bool m_isLabelled = false; ///< a "Week 3:" stands above
    bool m_isBoth = false; ///< "WU/CD": the line is for the warm-up and for the cool-down
    std::optional<Count> m_open;
    Blocks m_openItems;
    std::size_t m_openFrom = 0,
                m_lastTo = 0; ///< where the lines of the open set begin, and the last one ends
    std::size_t m_lineStart = 0; ///< the first block of the last line within its section
};

} // namespace

void readLines(Cursor &cursor, Reading &reading)
{
    Lines(cursor, reading).read();
}

} // namespace fivepace::notation
