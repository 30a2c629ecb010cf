// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/treeedit.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <string>

namespace fivepace::test {

inline void addPaths(const Blocks &blocks, BlockPath path, std::vector<BlockPath> &paths)
{
    path.push_back(0);
    for (const auto &block : blocks) {
        paths.push_back(path);
        if (block.isSet())
            addPaths(block.items(), path, paths);
        ++path.back();
    }
}

/// Of every block, sets before what they hold.
inline std::vector<BlockPath> pathsOf(const Blocks &blocks)
{
    std::vector<BlockPath> paths;
    addPaths(blocks, {}, paths);
    return paths;
}

/// Edits a tree at random, the same way in every run.
class TreeWalk {
public:
    TreeWalk(Blocks blocks, unsigned seed)
        : m_blocks(std::move(blocks))
        , m_random(seed)
    {
    }

    const Blocks &blocks() const { return m_blocks; }
    std::size_t depth() const
    {
        std::size_t deepest = 0;
        for (const auto &path : pathsOf(m_blocks))
            deepest = std::max(deepest, path.size());
        return deepest;
    }

    /// One edit of one block, both at random; what it did.
    std::string step()
    {
        const auto paths = pathsOf(m_blocks);
        if (paths.empty())
            return keep("add", add(m_blocks, {}, newRep()));
        const auto &path = paths[static_cast<std::size_t>(within(0, static_cast<int>(paths.size()) - 1))];
        switch (within(0, 9)) {
        case 0:
            return keep("move up", moveUp(m_blocks, path));
        case 1:
            return keep("move down", moveDown(m_blocks, path));
        case 2:
            return keep("nest", nest(m_blocks, path));
        case 3:
            return keep("lift", lift(m_blocks, path));
        case 4:
            return keep("add", add(m_blocks, path, newRep()));
        case 5:
            return keep("duplicate", duplicate(m_blocks, path));
        case 6:
            return keep("remove", remove(m_blocks, path));
        case 7:
            return keep("times", setTimes(m_blocks, path, { within(1, 3), {} }));
        case 8:
            return keep("between", setBetween(m_blocks, path, pause()));
        default:
            return keep("after", setAfter(m_blocks, path, pause()));
        }
    }

private:
    int within(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }

    std::string keep(const char *name, const std::optional<TreeEdit> &edit)
    {
        if (edit)
            m_blocks = edit->blocks;
        return name;
    }

    static Block newRep()
    {
        Rep rep;
        rep.length = Distance::metres(150);
        Block block;
        block.body = rep;
        return block;
    }

    std::optional<Recovery> pause()
    {
        if (within(0, 2) == 0)
            return {};
        Recovery rest;
        rest.kind = within(0, 1) == 0 ? RecoveryKind::Rest : RecoveryKind::Jog;
        rest.duration = std::chrono::seconds(within(1, 40) * 15);
        return rest;
    }

    Blocks m_blocks;
    std::mt19937 m_random;
};

} // namespace fivepace::test
