// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/canonical.h"

#include "domain/notation/canonicalwords.h"
#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

constexpr std::size_t kDeepestTree = 64; // far more than the 8 that can be typed; bounds the recursion

class CanonicalReader {
public:
    explicit CanonicalReader(std::string_view text)
        : m_words(text)
    {
    }

    CanonicalReading read()
    {
        Blocks blocks;
        while (blocks.empty() || m_words.eat("; ")) {
            auto line = readLine();
            if (!line)
                return { {}, m_words.farthest() };
            blocks.push_back(*std::move(line));
        }
        if (!m_words.isAtEnd())
            return { {}, m_words.farthest() };
        return { std::move(blocks), {} };
    }

private:
    std::optional<Block> readLine()
    {
        auto items = readList(0);
        if (!items)
            return {};
        if (items->size() == 1)
            return std::move(items->front());
        if (!isListOfSingles(*items))
            return {};
        Block set;
        set.after = std::exchange(items->back().after, {});
        set.body = *std::move(items);
        return set;
    }

    std::optional<Blocks> readList(std::size_t depth)
    {
        Blocks items;
        do {
            auto block = readBlock(depth);
            if (!block)
                return {};
            items.push_back(*std::move(block));
        } while (m_words.eat(items.back().after ? " " : ", "));
        return items;
    }

    std::optional<Count> readCount()
    {
        const auto start = m_words.at();
        Count times;
        if (const auto least = m_words.count()) {
            times.least = *least;
            if (m_words.eat("-"))
                times.most = m_words.count();
            if (m_words.eat(" × "))
                return times;
        }
        m_words.goTo(start);
        return {};
    }

    std::optional<Block> readBlock(std::size_t depth)
    {
        m_words.eat("run ");
        Block block;
        const auto times = readCount();
        block.times = times.value_or(Count());
        if (times && m_words.eat("("))
            return readSet(std::move(block), depth);
        const auto inner = times ? readCount() : std::nullopt;
        if (!readRep(block) || !readTags(block) || (inner && block.optional))
            return {};
        if (!inner)
            return readBrackets(block) ? std::optional(std::move(block)) : std::nullopt;
        return readSetsOfReps(std::move(block), *inner);
    }

    std::optional<Block> readSet(Block set, std::size_t depth)
    {
        if (depth >= kDeepestTree)
            return {};
        auto items = readList(depth + 1);
        if (!items || !m_words.eat(")"))
            return {};
        set.body = *std::move(items);
        set.optional = m_words.eat(" (optional)");
        if (!readTags(set) || !readBrackets(set))
            return {};
        return set;
    }

    /// "2 × 4 × 100 m [2:30 & 5:00]": the first bracket holds the recovery between the reps, then the sets.
    std::optional<Block> readSetsOfReps(Block rep, Count inner)
    {
        Block set;
        set.times = std::exchange(rep.times, inner);
        std::swap(set.tags, rep.tags);
        std::optional<Recovery> after;
        if (!readPauses({ &rep.between, &set.between }, after))
            return {};
        set.after = after;
        set.body = Blocks { std::move(rep) };
        return set;
    }

    bool readBrackets(Block &block)
    {
        std::vector<std::optional<Recovery> *> between;
        if (isSetsOfReps(block) && !block.items().front().between)
            between.push_back(&block.items().front().between);
        if (isRepeated(block.times))
            between.push_back(&block.between);
        return readPauses(between, block.after);
    }

    /// The pauses in between stand in the first bracket, the one after it in a bracket of its own.
    bool readPauses(const std::vector<std::optional<Recovery> *> &between, std::optional<Recovery> &after)
    {
        if (!between.empty() && m_words.eat(" [")) {
            for (auto *pause : between) {
                if (pause != between.front() && !m_words.eat(" & "))
                    return false;
                if (m_words.eat("?"))
                    continue;
                *pause = m_words.recovery();
                if (!*pause)
                    return false;
            }
            if (!m_words.eat("]"))
                return false;
        }
        if (m_words.eat(" [")) {
            after = m_words.recovery();
            return after && m_words.eat("]");
        }
        return true;
    }

    bool readTags(Block &block)
    {
        while (m_words.eat(" #")) {
            auto tag = m_words.tag();
            if (!tag)
                return false;
            block.tags.push_back(*std::move(tag));
        }
        return true;
    }

    bool readRep(Block &block)
    {
        Rep rep;
        const auto length = m_words.length();
        if (!length)
            return false;
        rep.length = *length;
        if (m_words.eat(" to ")) {
            rep.lengthMax = m_words.length();
            if (!rep.lengthMax)
                return false;
        }
        if (!readSaid(rep.target, &rep, &block))
            return false;
        for (bool more = m_words.eat(" as "); more; more = m_words.eat(" / ")) {
            const auto ofPart = m_words.length();
            Target target;
            if (!ofPart || !readSaid(target, nullptr, nullptr))
                return false;
            rep.parts.push_back({ *ofPart, target });
        }
        block.body = std::move(rep);
        return true;
    }

    /// What stands in round brackets; a part has only a target.
    bool readSaid(Target &target, Rep *rep, Block *block)
    {
        if (!m_words.eat(" ("))
            return true;
        do {
            if (rep != nullptr && m_words.eat("flying ")) {
                const auto fly = m_words.distance();
                const auto build = fly && m_words.eat(" after ") ? m_words.distance() : std::nullopt;
                if (!build)
                    return false;
                rep->flying = FlyingStart { *build, *fly };
            } else if (block != nullptr && m_words.eat("optional")) {
                block->optional = true;
            } else if (!readPiece(target)) {
                return false;
            }
        } while (m_words.eat(", "));
        return m_words.eat(")");
    }

    bool readPiece(Target &target)
    {
        if (m_words.eat("at "))
            return (target.pace = m_words.pace()).has_value();
        if (m_words.eat("in ")) {
            target.time = m_words.stretch();
            return target.time && (!m_words.eat(" to ") || (target.timeMax = m_words.stretch()));
        }
        if (const auto effort = m_words.effort()) {
            target.effort = effort;
            return true;
        }
        return readOffset(target) || readPacePerKm(target) || readPercent(target);
    }

    bool readOffset(Target &target)
    {
        const auto offset = m_words.signedSeconds();
        if (!offset)
            return false;
        target.offsetPer400 = offset;
        if (m_words.eat(" to ") && !(target.offsetPer400Max = m_words.signedSeconds()))
            return false;
        return m_words.eat(" per 400");
    }

    bool readPacePerKm(Target &target)
    {
        const auto perKm = m_words.clock();
        if (!perKm)
            return false;
        target.pacePerKm = perKm;
        if (m_words.eat("-") && !(target.pacePerKmMax = m_words.clock()))
            return false;
        return m_words.eat(" per km");
    }

    bool readPercent(Target &target)
    {
        const auto percent = m_words.count();
        if (!percent)
            return false;
        target.percent = percent;
        if (m_words.eat("-") && !(target.percentMax = m_words.count()))
            return false;
        return m_words.eat(" %");
    }

    CanonicalWords m_words;
};

} // namespace

CanonicalReading readCanonical(std::string_view text)
{
    return text.empty() ? CanonicalReading() : CanonicalReader(text).read();
}

} // namespace fivepace::notation
