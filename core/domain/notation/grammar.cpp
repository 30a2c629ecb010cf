// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fivepace::notation {

namespace {

using Unit = Quantity::Unit;

constexpr std::size_t kMostCharacters = 10'000;
constexpr int kDeepest = 8;
constexpr std::int64_t kShortestBare = 30'000; // thousandths: a bare number from 30 on is metres
constexpr std::array<std::string_view, 9> kSeparators { ",", "+", "/", "-", ".", "then", "and", "plus",
    "followed" };
constexpr std::array<std::string_view, 8> kFillers { "by", "of", "the", "a", "run", "main", "set", ":" };
constexpr std::array<std::string_view, 12> kTagWords { "walk", "stride", "strides", "uphill", "hill", "hills",
    "cutdown", "diagonals", "surges", "grass", "slow", "base" };

bool isRepeated(const Count &times)
{
    return times.least != 1 || times.most;
}

/// Reps of a block, at most one more than kMostReps.
double repsIn(const Block &block)
{
    double inside = 1;
    if (block.isSet()) {
        inside = 0;
        for (const auto &item : block.items())
            inside += repsIn(item);
    }
    return inside * block.times.least;
}

Block &innermost(Block &block)
{
    return block.isSet() && block.items().size() == 1 ? innermost(block.items().front()) : block;
}

/// 2 x 4 x 100: a repeated set of nothing but one repeated rep.
Block *repsOfSets(Block &block)
{
    if (!block.isSet() || !isRepeated(block.times) || block.items().size() != 1)
        return nullptr;
    auto &inner = block.items().front();
    return !inner.isSet() && isRepeated(inner.times) ? &inner : nullptr;
}

/// The pauses that a block's brackets can name, in the order in which they do.
std::vector<std::optional<Recovery> *> pausesOf(Block &block)
{
    std::vector<std::optional<Recovery> *> pauses;
    if (auto *inner = repsOfSets(block))
        pauses.push_back(&inner->between);
    if (isRepeated(block.times))
        pauses.push_back(&block.between);
    pauses.push_back(&block.after);
    return pauses;
}

/// "between reps" reaches into the sets: between repeats of a rep, and between different reps of a set.
void stateBetweenReps(Block &block, const Recovery &recovery)
{
    if (!block.isSet()) {
        auto &pause = isRepeated(block.times) ? block.between : block.after;
        if (!pause)
            pause = recovery;
        return;
    }
    auto &items = block.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].isSet() || isRepeated(items[i].times))
            stateBetweenReps(items[i], recovery);
        if (i + 1 < items.size() && !items[i].after)
            items[i].after = recovery;
    }
}

void state(Block &block, const StatedRecovery &stated)
{
    if (!stated.recovery)
        return;
    if (stated.scope == Scope::Reps) {
        stateBetweenReps(block, *stated.recovery);
        return;
    }
    if (stated.scope == Scope::Sets) {
        (isRepeated(block.times) && !block.between ? block.between : block.after) = stated.recovery;
        return;
    }
    for (auto *pause : pausesOf(block)) {
        if (!*pause) {
            *pause = stated.recovery;
            return;
        }
    }
}

/// Reads blocks line by line.
class Grammar {
public:
    explicit Grammar(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    void lines(Reading &reading)
    {
        auto *section = &reading.blocks;
        while (!m_cursor.atEnd()) {
            if (m_cursor.peek().kind == TokenKind::NewLine || m_cursor.is(";")) {
                m_cursor.take();
                continue;
            }
            if (m_cursor.isNumber() && section == &reading.warmUp && isRepeatAhead())
                section = &reading.blocks;
            section = heading(reading, section);
            const auto from = m_cursor.from();
            const auto before = reading.blocks.size();
            line(reading, *section);
            noteLine(reading, from, before);
        }
    }

private:
    /// Lines without blocks of their own belong to the line whose block they say more about.
    void noteLine(Reading &reading, std::size_t from, std::size_t before)
    {
        const auto blocks = reading.blocks.size() - before;
        if (m_joinsAbove && !reading.lines.empty()) {
            reading.lines.back().to = m_cursor.to();
            reading.lines.back().blocks += blocks;
        } else if (blocks > 0) {
            reading.lines.push_back({ from, m_cursor.to(), blocks });
        }
    }

    /// "5 x 1 km" under a warm-up begins the main set; repeated strides by time are still warm-up.
    bool isRepeatAhead() const
    {
        if (!m_cursor.is("x", 1))
            return false;
        for (std::size_t ahead = 2;
             m_cursor.peek(ahead).kind != TokenKind::NewLine && m_cursor.peek(ahead).kind != TokenKind::End;
             ++ahead) {
            if (m_cursor.is("stride", ahead) || m_cursor.is("strides", ahead))
                return false;
        }
        return true;
    }

    /// "Warm-up:", "Main set", "Set 1:", "CD" at the start of a line.
    Blocks *heading(Reading &reading, Blocks *section)
    {
        const auto names = [&](std::string_view first, std::string_view second) {
            if (!m_cursor.is(first))
                return false;
            const std::size_t dash = m_cursor.is("-", 1) ? 1 : 0;
            if (!second.empty() && !m_cursor.is(second, 1 + dash))
                return false;
            for (std::size_t i = 0; i < (second.empty() ? 1 : 2 + dash); ++i)
                m_cursor.take();
            m_cursor.takeIf(":");
            return true;
        };
        if (names("warm", "up") || names("warmup", "") || names("wu", ""))
            return &reading.warmUp;
        if (names("cool", "down") || names("cooldown", "") || names("cd", ""))
            return &reading.coolDown;
        if (names("main", "set"))
            return &reading.blocks;
        if (m_cursor.is("set") && m_cursor.isNumber(1) && m_cursor.is(":", 2)) {
            for (int i = 0; i < 3; ++i)
                m_cursor.take();
        }
        return section;
    }

    void line(Reading &reading, Blocks &section)
    {
        // A line that begins with a pause belongs to what stands above it.
        m_joinsAbove = !section.empty() && isRecoveryAhead(m_cursor) && !isOnlyMovementAhead(m_cursor);
        if (m_joinsAbove) {
            if (!gaps(section.back()))
                for (const auto &stated : readRecoveryWords(m_cursor))
                    state(section.back(), stated);
        }
        auto items = list({});
        sortOut(reading, items, section);
        const bool isSetOfSingles = items.size() > 1 && std::ranges::all_of(items, [](const Block &item) {
            return !item.isSet() && !isRepeated(item.times);
        });
        if (isSetOfSingles && &section == &reading.blocks) {
            Block set;
            set.after = std::exchange(items.back().after, {});
            set.body = std::move(items);
            section.push_back(std::move(set));
            return;
        }
        std::ranges::move(items, std::back_inserter(section));
    }

    /// "5 min WU / 10 x 1 min / 5 min CD" within one line.
    static void sortOut(Reading &reading, Blocks &items, Blocks &section)
    {
        const auto moveTo = [&](Blocks &target, std::string_view tag) {
            if (&target == &section)
                return;
            std::erase_if(items, [&](Block &item) {
                if (std::erase(item.tags, tag) == 0)
                    return false;
                target.push_back(item);
                return true;
            });
        };
        moveTo(reading.warmUp, "wu");
        moveTo(reading.coolDown, "cd");
    }

    bool isLineEnd() const
    {
        return m_cursor.atEnd() || m_cursor.peek().kind == TokenKind::NewLine || m_cursor.is(";");
    }

    /// Blocks up to `close`, or to the end of the line where that is empty.
    Blocks list(std::string_view close)
    {
        Blocks items;
        while (!m_cursor.atEnd() && (close.empty() ? !isLineEnd() : !m_cursor.is(close))) {
            if (!close.empty() && (m_cursor.peek().kind == TokenKind::NewLine || m_cursor.is(";"))) {
                m_cursor.take();
            } else if (!items.empty() && bareTime(items.back())) {
                continue;
            } else if (!items.empty() && isRecoveryAhead(m_cursor)) {
                if (!gapsOver(items))
                    for (const auto &stated : readRecoveryWords(m_cursor))
                        stateWithin(items, stated, close);
            } else if (!items.empty() && m_cursor.is("[")) {
                brackets(items.back());
            } else if (!items.empty() && alternation(items.back())) {
                continue;
            } else if (auto block = readBlock()) {
                items.push_back(*std::move(block));
                spreadTimes(items);
            } else if (m_cursor.isAny(kSeparators) || m_cursor.isAny(kFillers)) {
                m_cursor.take();
            } else {
                notUnderstood();
            }
        }
        return items;
    }

    /// "between sets" within the bracket of a set is the set's own pause; what was said before it at the last
    /// rep then stands between the reps.
    void stateWithin(Blocks &items, const StatedRecovery &stated, std::string_view close)
    {
        if (close.empty() || items.size() < 2 || stated.scope != Scope::Sets) {
            state(items.back(), stated);
            return;
        }
        for (std::size_t i = 0; i + 1 < items.size() && items.back().after; ++i) {
            if (!items[i].after)
                items[i].after = items.back().after;
        }
        items.back().after = stated.recovery;
    }

    /// "(3x300m - 1 min)", "8 x 400, 90s", "4 x (...) 3 min": a time alone behind repeated distances is the
    /// pause, and that is said.
    bool bareTime(Block &block)
    {
        const auto &rep = innermost(block);
        const bool isOpen = isRepeated(block.times) && !block.between;
        if (!isOpen || (!rep.isSet() && !std::holds_alternative<Distance>(rep.rep().length)))
            return false;
        const auto start = m_cursor.place();
        const bool isApart = m_cursor.takeIf("-") || m_cursor.takeIf(",");
        const auto range = isApart || block.isSet() ? readRange(m_cursor) : std::nullopt;
        m_cursor.takeIf(".");
        const bool isAlone = isLineEnd() || m_cursor.is(")") || m_cursor.is("}") || m_cursor.is(",");
        if (!range || !range->least.isDuration() || !isAlone) {
            m_cursor.goBack(start);
            return false;
        }
        Recovery rest;
        rest.duration = range->least.duration();
        if (range->most)
            rest.durationMax = range->most->duration();
        m_cursor.assume(
            range->least.from, m_cursor.to(), "a time alone behind the reps; read as the recovery");
        state(block, { rest, Scope::NotSaid });
        return true;
    }

    /// "(200m, 400m, 200m in 26, 55, 28)": one time a rep, in their order.
    void spreadTimes(Blocks &items)
    {
        const bool isPlain = items.size() > 1 && std::ranges::all_of(items, [&](const Block &item) {
            return !item.isSet() && !isRepeated(item.times)
                && (&item == &items.back() || !item.rep().target.time);
        });
        if (!isPlain || !items.back().rep().target.time || !m_cursor.is(","))
            return;
        const auto start = m_cursor.place();
        std::vector<Duration> times { *items.back().rep().target.time };
        while (m_cursor.is(",") && m_cursor.isNumber(1)) {
            m_cursor.take();
            const auto time = readQuantity(m_cursor);
            if (time->isDistance())
                break;
            times.push_back(time->as(Unit::Millisecond).duration());
        }
        if (times.size() != items.size()) {
            m_cursor.goBack(start);
            return;
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].rep().target.time = times[i];
    }

    /// One remark for a run of words that mean nothing here.
    void notUnderstood()
    {
        const auto from = m_cursor.from();
        do {
            m_cursor.take();
        } while (m_cursor.peek().kind == TokenKind::Word && !m_cursor.isAny(kSeparators)
            && !isRecoveryAhead(m_cursor) && !isTargetAhead(m_cursor));
        m_cursor.problem(from, m_cursor.to(), "this is not understood");
    }

    /// Counts, then a rep or a set, then what is said behind it.
    std::optional<Block> readBlock()
    {
        const auto start = m_cursor.place();
        const auto from = m_cursor.from();
        std::vector<Count> counts;
        while (auto count = readCount())
            counts.push_back(*count);
        auto block = m_cursor.is("(") || m_cursor.is("{") ? readSet(!counts.empty()) : readRep();
        if (!block) {
            if (!counts.empty())
                m_cursor.problem(from, m_cursor.to(), "a distance or a time is missing after the count");
            else
                m_cursor.goBack(start);
            return counts.empty() ? std::nullopt : std::optional<Block>();
        }
        for (auto count = counts.rbegin(); count != counts.rend(); ++count)
            repeat(*block, *count, count == counts.rbegin());
        behind(*block);
        if (repsIn(*block) > kMostReps) {
            m_cursor.problem(textFrom(start), m_cursor.to(), "more than 1000 reps; write fewer");
            return std::nullopt;
        }
        return block;
    }

    std::size_t textFrom(std::size_t place)
    {
        const auto here = m_cursor.place();
        m_cursor.goBack(place);
        const auto from = m_cursor.from();
        m_cursor.goBack(here);
        return from;
    }

    void repeat(Block &block, const Count &count, bool isFirst)
    {
        const bool isSingleRep = !block.isSet() && !isRepeated(block.times);
        const bool isSetWithoutCount = block.isSet() && !isRepeated(block.times);
        if (isFirst && (isSingleRep || isSetWithoutCount)) {
            block.times = count;
            if (isRepeated(count) && block.after)
                block.between = std::exchange(block.after, {});
            return;
        }
        Block outer;
        outer.times = count;
        outer.after = std::exchange(block.after, {});
        outer.body = Blocks { std::move(block) };
        if (isRepeated(count) && outer.after)
            outer.between = std::exchange(outer.after, {});
        block = std::move(outer);
    }

    /// 3 x, 3-5 x, 2 (or 3) x, 3 sets of; 2 before a bracket.
    std::optional<Count> readCount()
    {
        if (!m_cursor.isNumber())
            return {};
        const auto start = m_cursor.place();
        const auto from = m_cursor.from();
        Count count;
        auto thousandths = m_cursor.take().thousandths;
        std::optional<std::int64_t> most;
        if (m_cursor.is("-") && m_cursor.isNumber(1)) {
            m_cursor.take();
            most = m_cursor.take().thousandths;
        } else if (m_cursor.is("(") && m_cursor.is("or", 1) && m_cursor.isNumber(2) && m_cursor.is(")", 3)) {
            m_cursor.take();
            m_cursor.take();
            most = m_cursor.take().thousandths;
            m_cursor.take();
        }
        static constexpr std::array<std::string_view, 5> kSets { "sets", "set", "series", "serien",
            "séries" };
        static constexpr std::array<std::string_view, 6> kOf { "of", "x", "à", "a", "de", "von" };
        const bool isSets = m_cursor.isAny(kSets)
            && (m_cursor.isAny(kOf, 1) || m_cursor.isNumber(1) || m_cursor.is("(", 1));
        if (isSets && m_cursor.isAny(kOf, 1))
            m_cursor.take();
        // "2 (200m, 400m)" is a set; "400 (62 s)" a rep with its target.
        const bool isBeforeSet = thousandths < kShortestBare && (m_cursor.is("{") || m_cursor.is("("));
        const bool isCount = m_cursor.is("x") || isSets || isBeforeSet;
        if (!isCount || thousandths % 1000 != 0) {
            m_cursor.goBack(start);
            return {};
        }
        if (m_cursor.is("x") || isSets)
            m_cursor.take();
        if (thousandths == 0 || thousandths > kMostReps * 1000) {
            m_cursor.problem(from, m_cursor.to(),
                thousandths == 0 ? "nothing is run 0 times" : "more than 1000 reps; write fewer");
            thousandths = 1000;
        }
        count.least = static_cast<int>(thousandths / 1000);
        if (most && *most > thousandths && *most <= kMostReps * 1000)
            count.most = static_cast<int>(*most / 1000);
        return count;
    }

    std::optional<Block> readSet(bool hasCount)
    {
        const std::string_view close = m_cursor.is("(") ? ")" : "}";
        const auto from = m_cursor.from();
        m_cursor.take();
        if (++m_depth > kDeepest) {
            m_cursor.problem(from, m_cursor.to(), "more than 8 sets within each other");
            --m_depth;
            return {};
        }
        auto items = list(close);
        --m_depth;
        if (!m_cursor.takeIf(close))
            m_cursor.assume(from, from + 1, "this bracket is not closed; read to the end");
        if (items.empty()) {
            m_cursor.problem(from, m_cursor.to(), "nothing to run stands in this bracket");
            return {};
        }
        if (items.size() == 1 && !items.front().isSet() && (!hasCount || !isRepeated(items.front().times))) {
            items.front().optional = !hasCount;
            return std::move(items.front());
        }
        if (items.size() == 1 && !hasCount)
            return std::move(items.front());
        Block set;
        set.after
            = std::exchange(items.back().after, {}); // the pause after the last rep of a set is the set's own
        set.body = std::move(items);
        return set;
    }

    std::optional<Block> readRep()
    {
        const auto start = m_cursor.place();
        std::optional<QuantityRange> length;
        const bool isFlying = m_cursor.is("flying") || m_cursor.is("fly");
        if (isFlying)
            m_cursor.take();
        if (m_cursor.is("mile")) {
            m_cursor.take();
            length = QuantityRange { Quantity { Unit::Millimetre, kMile.inMillimetres(), 1, 0, 0 }, {} };
        } else {
            length = readLength();
        }
        if (!length || length->least.amount <= 0) {
            m_cursor.goBack(start);
            return {};
        }
        Block block;
        Rep rep;
        rep.length = lengthFrom(length->least);
        if (length->most)
            rep.lengthMax = lengthFrom(*length->most);
        if (const auto *fly = std::get_if<Distance>(&rep.length); isFlying && fly)
            rep.flying = FlyingStart { Distance::metres(30), *fly }; // source post: the acceleration zone
        block.body = rep;
        return block;
    }

    static Length lengthFrom(const Quantity &quantity)
    {
        return quantity.isDuration() ? Length(quantity.duration())
                                     : Length(quantity.as(Unit::Millimetre).distance());
    }

    /// 400, 400m, 10-15min, 200 m to 300 m. A bare number under 30 is no distance; a dash between two
    /// distances joins a list.
    std::optional<QuantityRange> readLength()
    {
        const auto start = m_cursor.place();
        auto range = readRange(m_cursor);
        if (!range)
            return {};
        const bool isList = range->most && !range->most->isDuration() && !wasSaidTo(start);
        if (isList) {
            m_cursor.goBack(start);
            range = QuantityRange { *readQuantity(m_cursor), {} };
        }
        if (range->least.isBare()) {
            if (range->least.amount < kShortestBare)
                return {};
            if (range->most)
                range->most = range->most->as(Unit::Millimetre);
        }
        return range;
    }

    bool wasSaidTo(std::size_t start)
    {
        const auto end = m_cursor.place();
        bool said = false;
        for (m_cursor.goBack(start); m_cursor.place() < end; m_cursor.take())
            said = said || m_cursor.is("to");
        return said;
    }

    /// Targets, tags and pauses behind a block, in any order.
    void behind(Block &block)
    {
        bool any = true;
        while (any && !m_cursor.atEnd()) {
            any = false;
            if (m_cursor.is("#")) {
                tag(block);
                any = true;
            } else if (m_cursor.is("[")) {
                brackets(block);
                any = true;
            } else if (m_cursor.is("(")) {
                any = bracketBehind(block);
            } else if (isTargetAhead(m_cursor)) {
                any = give(block, readTargetWords(m_cursor));
            } else if (tagWord(block)) {
                any = true;
            } else if (isRecoveryAhead(m_cursor)) {
                for (const auto &stated : readRecoveryWords(m_cursor))
                    state(block, stated);
                any = true;
            }
        }
    }

    void tag(Block &block)
    {
        m_cursor.take();
        std::string tag;
        while (m_cursor.peek().kind == TokenKind::Word || m_cursor.is("_"))
            tag += m_cursor.take().text;
        std::ranges::replace(tag, '_', ' ');
        if (!tag.empty())
            block.tags.push_back(std::move(tag));
    }

    /// "walk" and "stride" of a warm-up, "uphill", "WU": words that stay with the block as they are.
    bool tagWord(Block &block)
    {
        static constexpr std::array<std::string_view, 4> kEnds { "wu", "cd", "warmup", "cooldown" };
        const bool isTwoWords = (m_cursor.is("warm") || m_cursor.is("cool"))
            && (m_cursor.is("up", 1) || m_cursor.is("down", 1));
        if (m_cursor.isAny(kEnds) || isTwoWords) {
            block.tags.push_back(m_cursor.take().text.starts_with('w') ? "wu" : "cd");
            if (isTwoWords)
                m_cursor.take();
            if (m_cursor.is("jog"))
                m_cursor.take();
            return true;
        }
        const bool isMovement = (m_cursor.is("jog") || m_cursor.is("float")) && isOnlyMovementAhead(m_cursor);
        if (!m_cursor.isAny(kTagWords) && !isMovement)
            return false;
        if (m_cursor.is("base") || m_cursor.is("slow")) {
            std::string tag;
            while (m_cursor.is("base") || m_cursor.is("slow") || m_cursor.is("run"))
                tag += (tag.empty() ? "" : " ") + m_cursor.take().text;
            block.tags.push_back(std::move(tag));
            return true;
        }
        const auto &rep = innermost(block);
        const bool isStretch = !rep.isSet() && std::holds_alternative<Duration>(rep.rep().length);
        if ((m_cursor.is("walk") || isMovement) && !isStretch)
            return false;
        auto word = m_cursor.take().text;
        if (word == "strides")
            word = "stride";
        if (word == "hills")
            word = "hill";
        block.tags.push_back(std::move(word));
        return true;
    }

    /// "(62")" is a target, "(90s)" behind 3 mins a pause, "(200m jog)" a pause.
    bool bracketBehind(Block &block)
    {
        const auto start = m_cursor.place();
        m_cursor.take();
        auto &rep = innermost(block);
        const bool isTimed
            = !rep.isSet() && (std::holds_alternative<Duration>(rep.rep().length) || rep.rep().target.time);
        if ((isTimed && isOnlyTimeAhead()) || isRecoveryAhead(m_cursor)) {
            for (const auto &stated : readRecoveryWords(m_cursor, ")"))
                state(block, stated);
            m_cursor.takeIf(")");
            return true;
        }
        const bool isRepAhead = m_cursor.isNumber() && rep.isSet();
        if (!isRepAhead && give(block, readTargetBracket(m_cursor)))
            return true;
        m_cursor.goBack(start);
        return false;
    }

    bool isOnlyTimeAhead()
    {
        const auto start = m_cursor.place();
        const auto quantity = readQuantity(m_cursor);
        const bool isOnly = quantity && quantity->isDuration() && m_cursor.is(")");
        m_cursor.goBack(start);
        return isOnly;
    }

    /// Hands what was said to the rep itself; to every rep of a mixed set that has nothing of its own.
    bool give(Block &block, const TargetWords &words)
    {
        if (!words.any)
            return false;
        if (words.optional)
            (repsOfSets(block) ? innermost(block) : block).optional = true;
        giveTarget(block, words);
        return true;
    }

    static void giveTarget(Block &block, const TargetWords &words)
    {
        if (block.isSet()) {
            for (auto &item : block.items())
                giveTarget(item, words);
            return;
        }
        auto &rep = block.rep();
        const auto take = [](auto &own, const auto &said) {
            if (said)
                own = said;
        };
        take(rep.target.pace, words.target.pace);
        take(rep.target.percent, words.target.percent);
        take(rep.target.offsetPer400, words.target.offsetPer400);
        take(rep.target.offsetPer400Max, words.target.offsetPer400Max);
        take(rep.target.time, words.target.time);
        take(rep.target.timeMax, words.target.timeMax);
        take(rep.target.pacePerKm, words.target.pacePerKm);
        take(rep.target.effort, words.target.effort);
        take(rep.flying, words.flying);
        if (!words.parts.empty())
            rep.parts = words.parts;
    }

    /// [2:30], [3' & 5'], [2'] [8'], [?].
    void brackets(Block &block)
    {
        auto pauses = pausesOf(block);
        std::size_t next = 0;
        while (m_cursor.is("[")) {
            m_cursor.take();
            for (const auto &stated : readRecoveryWords(m_cursor, "]")) {
                if (!stated.recovery) {
                    while (next < pauses.size() && *pauses[next])
                        ++next;
                    ++next;
                    continue;
                }
                while (next < pauses.size() && *pauses[next])
                    ++next;
                if (stated.scope != Scope::NotSaid)
                    state(block, stated);
                else if (next < pauses.size())
                    *pauses[next++] = stated.recovery;
            }
            if (!m_cursor.takeIf("]"))
                m_cursor.problem(m_cursor.from(), m_cursor.from(), "the bracket [ is not closed");
        }
    }

    /// "100m fast, 100m jog" behind a 400: the rep in turns.
    bool alternation(Block &block)
    {
        auto &target = innermost(block);
        if (target.isSet() || !std::holds_alternative<Distance>(target.rep().length)
            || !target.rep().parts.empty())
            return false;
        const auto start = m_cursor.place();
        std::vector<Part> turn;
        Distance covered;
        while (m_cursor.isNumber()) {
            const auto length = readQuantity(m_cursor);
            Part part;
            if (!length->isDistance())
                break;
            part.length = length->distance();
            covered += length->distance();
            if (m_cursor.is("jog") || m_cursor.is("float")) {
                part.target.effort = m_cursor.take().is("jog") ? Effort::Easy : Effort::Steady;
            } else {
                const auto words = readTargetWords(m_cursor);
                if (!words.target.effort)
                    break;
                part.target = words.target;
            }
            turn.push_back(part);
            if (!m_cursor.is(",") || !m_cursor.isNumber(1))
                break;
            m_cursor.take();
        }
        const auto whole = std::get<Distance>(target.rep().length);
        if (turn.size() < 2 || covered.isZero() || whole.inMillimetres() % covered.inMillimetres() != 0) {
            m_cursor.goBack(start);
            return false;
        }
        for (Distance done; done < whole; done += covered)
            target.rep().parts.insert(target.rep().parts.end(), turn.begin(), turn.end());
        return true;
    }

    /// "Recovery: 75, 90, 120" under a line of single reps: one a gap.
    bool gaps(Block &block)
    {
        if (!block.isSet() || isRepeated(block.times))
            return false;
        return gapsOver(block.items());
    }

    bool gapsOver(Blocks &items)
    {
        if (items.size() < 3)
            return false;
        const auto gaps = readGapList(m_cursor);
        for (std::size_t i = 0; i < std::min(gaps.size(), items.size()); ++i)
            items[i].after = gaps[i];
        return !gaps.empty();
    }

    Cursor &m_cursor;
    int m_depth = 0;
    bool m_joinsAbove = false; ///< the line says more about the block above
};

} // namespace

Reading parse(std::string_view text, Dialect dialect)
{
    Reading reading;
    Cursor cursor(text, dialect);
    if (cursor.length() > kMostCharacters) {
        cursor.problem(
            kMostCharacters, cursor.length(), "longer than 10 000 characters; make it several workouts");
        reading.problems = std::move(cursor.problems);
        return reading;
    }
    Grammar(cursor).lines(reading);
    reading.problems = std::move(cursor.problems);
    reading.assumptions = std::move(cursor.assumptions);
    double reps = 0;
    for (const auto &block : reading.blocks)
        reps += repsIn(block);
    if (reps > kMostReps)
        reading.problems.push_back(
            { 0, cursor.length(), std::string(text), "more than 1000 reps; write fewer" });
    return reading;
}

} // namespace fivepace::notation
