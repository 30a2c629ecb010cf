// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/workout.h"

#include <algorithm>
#include <utility>

namespace fivepace {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

/// Unrolls a tree into running order. A recovery is decided when the next rep is met, so that the last one
/// has none.
class Unroller {
public:
    std::vector<RunRep> run(const Blocks &blocks)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto &block = blocks[i];
            for (int turn = 0; turn < block.times.least && !isFull(); ++turn) {
                if (turn > 0)
                    pause(block.between, {});
                if (turn == 0 || block.isSet())
                    beginSet();
                inside(block);
            }
            if (i + 1 < blocks.size())
                pause(block.after, assumedAfter(block));
        }
        if (!m_reps.empty())
            m_reps.back().last = true;
        return std::move(m_reps);
    }

private:
    bool isFull() const { return m_reps.size() >= kMostReps; }

    void beginSet()
    {
        ++m_set;
        m_rep = 0;
    }

    void inside(const Block &block)
    {
        if (block.isSet())
            list(block.items());
        else
            add(block);
    }

    void list(const Blocks &items)
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (int turn = 0; turn < items[i].times.least && !isFull(); ++turn) {
                if (turn > 0)
                    pause(items[i].between, {});
                inside(items[i]);
            }
            if (i + 1 < items.size())
                pause(items[i].after, assumedAfter(items[i]));
        }
    }

    void add(const Block &block)
    {
        RunRep run;
        run.set = m_set;
        run.rep = ++m_rep;
        run.what = block.rep();
        run.optional = block.optional;
        m_reps.push_back(std::move(run));
    }

    /// The pause after the reps so far. What is not stated is assumed: `instead`, else what the rep before
    /// had.
    void pause(const std::optional<Recovery> &stated, const std::optional<Recovery> &instead)
    {
        if (m_reps.empty())
            return;
        auto &rep = m_reps.back();
        rep.recovery = stated;
        if (stated)
            m_lastStated = *stated;
        rep.assumed = stated ? *stated : instead.value_or(m_lastStated);
    }

    /// The finished block's own recovery stands in for one that the text does not state (domain 2.1).
    static std::optional<Recovery> assumedAfter(const Block &block)
    {
        if (block.between)
            return block.between;
        if (block.isSet() && !block.items().empty())
            return assumedAfter(block.items().back());
        return {};
    }

    std::vector<RunRep> m_reps;
    int m_set = 0;
    int m_rep = 0;
    Recovery m_lastStated;
};

/// One stretch of easy running, walking or striding; `tag` says which.
Block stretch(Duration least, std::optional<Duration> most, std::string tag)
{
    Rep rep;
    rep.length = least;
    if (most)
        rep.lengthMax = *most;
    Block block;
    block.body = rep;
    block.tags = { std::move(tag) };
    return block;
}

} // namespace

bool isPointless(const Block &set)
{
    return set.isSet() && set.items().size() == 1
        && (!isRepeated(set.times) || !isRepeated(set.items().front().times));
}

Block withoutSet(Block set)
{
    auto block = std::move(set.items().front());
    if (isRepeated(set.times)) {
        block.times = set.times;
        block.between = set.between;
    }
    block.after = set.after;
    block.optional = block.optional || set.optional;
    block.tags.insert(block.tags.end(), set.tags.begin(), set.tags.end());
    return block;
}

std::vector<RunRep> runningOrder(const Blocks &blocks)
{
    return Unroller().run(blocks);
}

Totals totalsOf(const Blocks &blocks)
{
    Totals totals;
    for (const auto &run : runningOrder(blocks)) {
        ++totals.reps;
        if (run.what.flying)
            totals.distance += run.what.flying->fly;
        else if (const auto *distance = std::get_if<Distance>(&run.what.length))
            totals.distance += *distance;
        else
            totals.repDuration += std::get<Duration>(run.what.length);
        if (run.last)
            continue;
        if (run.recovery && run.recovery->duration)
            totals.recovery += *run.recovery->duration;
        else
            totals.recoveryComplete = false;
    }
    return totals;
}

Blocks defaultWarmUp()
{
    Block strides;
    strides.times = { 5, {} };
    strides.body = Blocks { stretch(seconds(45), {}, "walk"), stretch(seconds(15), {}, "stride") };
    return { stretch(minutes(10), minutes(15), "base run"), strides,
        stretch(minutes(2), minutes(3), "walk") };
}

Blocks defaultCoolDown()
{
    return { stretch(minutes(3), minutes(5), "walk"), stretch(minutes(10), minutes(30), "slow base run") };
}

BuildUp buildUpFor(PaceRung rung)
{
    if (rung != PaceRung::M400)
        return { Distance(), Distance() };
    return { Distance::metres(20), Distance::metres(30) }; // source post: at the start of every rep
}

} // namespace fivepace
