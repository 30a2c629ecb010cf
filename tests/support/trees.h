// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <array>
#include <random>

namespace fivepace::test {

/// Trees over everything a workout can hold, the same ones in every run.
class Trees {
public:
    explicit Trees(unsigned seed)
        : m_random(seed)
    {
    }

    Blocks list(int depth)
    {
        Blocks blocks;
        for (int count = within(1, 3); count > 0; --count)
            blocks.push_back(block(depth));
        return blocks;
    }

private:
    int within(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    bool oneIn(int n) { return within(1, n) == 1; }

    Duration time()
    {
        if (oneIn(4))
            return Duration(within(1, 200'000));
        return Duration(within(1, 600) * 1000);
    }

    Distance distance()
    {
        constexpr std::array kLengths { 50, 100, 200, 300, 400, 1000, 1609, 5000, 29, 5 };
        if (oneIn(8))
            return kMile;
        return oneIn(6) ? Distance::millimetres(within(1, 3'000'000))
                        : Distance::metres(kLengths[static_cast<std::size_t>(within(0, 9))]);
    }

    Length length() { return oneIn(4) ? Length(time()) : Length(distance()); }

    std::optional<Recovery> recovery()
    {
        if (oneIn(3))
            return {};
        Recovery rest;
        rest.kind = static_cast<RecoveryKind>(within(0, 5));
        if (oneIn(3))
            rest.distance = distance();
        if (!oneIn(3))
            rest.duration = time();
        if (rest.duration && oneIn(5))
            rest.durationMax = *rest.duration + time();
        rest.either = rest.distance && rest.duration && oneIn(2);
        return rest;
    }

    Target target()
    {
        Target target;
        if (oneIn(3))
            target.pace = kAllRungs[static_cast<std::size_t>(within(0, 9))];
        else if (oneIn(4))
            target.pace = kAllRoles[static_cast<std::size_t>(within(0, 4))];
        if (oneIn(6)) {
            target.percent = within(50, 120);
            if (oneIn(3))
                target.percentMax = *target.percent + within(1, 20);
        }
        if (oneIn(6)) {
            target.offsetPer400 = Duration(within(-5000, 5000));
            if (oneIn(3))
                target.offsetPer400Max = *target.offsetPer400 + Duration(within(1, 3000));
        }
        if (oneIn(4)) {
            target.time = time();
            if (oneIn(3))
                target.timeMax = *target.time + time();
        }
        if (oneIn(8)) {
            target.pacePerKm = time();
            if (oneIn(3))
                target.pacePerKmMax = *target.pacePerKm + time();
        }
        if (oneIn(6))
            target.effort = static_cast<Effort>(within(0, 3));
        return target;
    }

    Rep rep()
    {
        Rep rep;
        rep.length = length();
        rep.target = target();
        if (oneIn(8) && std::holds_alternative<Duration>(rep.length))
            rep.lengthMax = std::get<Duration>(rep.length) + time();
        if (oneIn(8))
            rep.flying = FlyingStart { Distance::metres(within(10, 40)), Distance::metres(within(10, 60)) };
        for (int count = oneIn(6) ? within(2, 3) : 0; count > 0; --count)
            rep.parts.push_back({ length(), target() });
        return rep;
    }

    Count count()
    {
        Count times;
        times.least = oneIn(3) ? 1 : within(2, 6);
        if (oneIn(8))
            times.most = times.least + within(1, 4);
        return times;
    }

    Block block(int depth)
    {
        Block block;
        block.times = count();
        if (depth > 0 && oneIn(3))
            block.body = list(depth - 1);
        else
            block.body = rep();
        if (block.times.least != 1 || block.times.most)
            block.between = recovery();
        block.after = recovery();
        block.optional = oneIn(8);
        if (oneIn(8))
            block.tags = oneIn(2) ? std::vector<std::string> { "uphill" }
                                  : std::vector<std::string> { "base run", "grass" };
        return block;
    }

    std::mt19937 m_random;
};

} // namespace fivepace::test
