// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/entryreading.h"

#include "support/builders.h"

#include <random>

// Sessions that were run, as told or drawn by lot.

namespace fivepace::test {

/// What is asked for in a rep of a session at 400 pace: 400 in 52.0, 800 in 1:55.0.
inline RepTarget at400Pace(std::int64_t metres)
{
    RepTarget target;
    target.time = Duration(metres * 130);
    target.slowest = target.beat = Duration((metres * 115'000 + 400) / 800);
    target.rung = PaceRung::M400;
    target.recovery.duration = 3min;
    return target;
}

/// At 1500 pace: 63.0 a lap, between 57.5 (800) and 68.0 (3000).
inline RepTarget at1500Pace(std::int64_t metres)
{
    RepTarget target;
    target.time = Duration(metres * 63'000 / 400);
    target.fastest = Duration(metres * 57'500 / 400);
    target.slowest = Duration(metres * 68'000 / 400);
    target.rung = PaceRung::M1500;
    target.recovery.duration = 2min;
    return target;
}

/// A session of reps of these lengths at one pace, and one athlete's line in it; a time of 0 is a rep not
/// timed.
struct LoggedSession {
    Session session = aSession();
    Entry entry;

    LoggedSession(const std::vector<std::int64_t> &metres, const std::vector<double> &seconds,
        PaceRung rung = PaceRung::M400, TimingMethod method = TimingMethod::Hand,
        Precision precision = Precision::Tenth)
    {
        session.finished = true;
        session.workout.rung = rung;
        session.workout.main.clear();
        entry = { .id = { 500 }, .session = session.id, .athlete = { 200 }, .heat = 1 };
        for (const auto length : metres) {
            session.workout.main.push_back(reps(1, length, {}));
            entry.frozen.push_back(rung == PaceRung::M400 ? at400Pace(length) : at1500Pace(length));
        }
        for (const double time : seconds) {
            RepResult result;
            if (time > 0)
                result.time = RepTime { Duration(std::llround(time * 1000)), precision, method };
            entry.results.push_back(result);
        }
        entry.rpe = 8;
        entry.looseness = 4;
    }

    EntryReading read(const std::vector<Entry> &others = {}, Date today = 2026y / 5 / 10) const
    {
        std::vector<const Entry *> all { &entry };
        for (const auto &other : others)
            all.push_back(&other);
        return readSession(session, all, today).front();
    }
};

/// Draws sessions: any lengths, precision, method, gaps and endings.
class SessionDraw {
public:
    explicit SessionDraw(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }

    LoggedSession draw()
    {
        static constexpr std::array kLengths { 30, 50, 100, 150, 200, 300, 400, 600 };
        const auto kinds = static_cast<std::size_t>(1 + upTo(2));
        std::vector<std::int64_t> lengths, metres;
        for (std::size_t i = 0; i < kinds; ++i)
            lengths.push_back(kLengths[static_cast<std::size_t>(upTo(7))]);
        const int count = 1 + upTo(9);
        for (int i = 0; i < count; ++i)
            metres.push_back(lengths[static_cast<std::size_t>(upTo(static_cast<int>(kinds) - 1))]);
        LoggedSession drawn(metres, {}, oneIn(2) ? PaceRung::M400 : PaceRung::M1500);
        drawn.session.finished = !oneIn(4);
        drawn.session.date = oneIn(4) ? Date(2026y / 5 / 10) : Date(2026y / 5 / 4);
        drawn.entry = line(drawn.session, drawn.entry.frozen, 500);
        return drawn;
    }

    /// Somebody's line in the session.
    Entry line(const Session &session, const std::vector<RepTarget> &targets, std::int64_t id)
    {
        Entry entry { .id = { id }, .session = session.id, .athlete = { id - 300 }, .heat = 1 };
        entry.frozen = targets;
        if (oneIn(12)) {
            for (auto &target : entry.frozen)
                target = { .recovery = target.recovery };
        }
        const auto precision = static_cast<Precision>(upTo(3));
        const auto method = static_cast<TimingMethod>(upTo(2));
        const int trend = upTo(4) - 1, level = 87 + upTo(22);
        const auto logged
            = oneIn(4) ? upTo(static_cast<int>(targets.size())) : static_cast<int>(targets.size());
        for (int i = 0; i < logged; ++i) {
            RepResult result;
            const auto &target = targets[static_cast<std::size_t>(i)];
            const auto share = level + trend * i / 2 + upTo(4) - 2;
            result.time = RepTime { roundedTo(*target.time * share / 100, precision), precision, method };
            if (oneIn(12))
                result.ending = Ending::CutShort;
            if (oneIn(12))
                result = { {}, {}, oneIn(2) ? Ending::Skipped : Ending::Full };
            if (oneIn(2))
                result.recoveryTaken = *target.recovery.duration * (40 + upTo(70)) / 100;
            entry.results.push_back(result);
        }
        if (oneIn(3))
            entry.rpe = upTo(10);
        if (oneIn(3))
            entry.looseness = 1 + upTo(4);
        if (oneIn(6))
            entry.stop = Stop { upTo(static_cast<int>(targets.size())), static_cast<StopReason>(upTo(4)) };
        if (oneIn(8))
            entry.reps = 1 + upTo(static_cast<int>(targets.size()));
        return entry;
    }

private:
    static Duration roundedTo(Duration time, Precision precision)
    {
        const Duration unit(precision == Precision::Second ? 1000
                : precision == Precision::Tenth            ? 100
                : precision == Precision::Hundredth        ? 10
                                                           : 1);
        return std::max(unit, (time + unit / 2) / unit * unit);
    }

    std::mt19937 m_random;
};

} // namespace fivepace::test
