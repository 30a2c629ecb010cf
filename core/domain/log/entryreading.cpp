// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/entryreading.h"

#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr int kEasyRpe = 5; // ours

/// The same length in the same way, at whatever pace.
bool isSameRun(Rep one, const Rep &other)
{
    one.target = other.target;
    return one == other;
}

/// Reads one entry of a session.
class Reader {
public:
    Reader(const Session &session, const std::vector<RunRep> &order, const Entry &entry)
        : m_session(session)
        , m_order(order)
        , m_entry(entry)
    {
        m_reading.athlete = entry.athlete;
        m_reading.rung = session.workout.rung;
        m_reading.isOwnWorkout = entry.own.has_value();
        m_reading.reps.resize(order.size());
        m_reading.planned = static_cast<int>(entry.reps
                ? std::min(order.size(), static_cast<std::size_t>(std::max(0, *entry.reps)))
                : order.size());
        m_reading.recoveredEarly = entry.recoveredEarly;
    }

    EntryReading read(std::size_t repsOfOthers, bool isUnderWay)
    {
        if (m_entry.out || !wasRun()) {
            m_reading.why = m_entry.out ? NoVerdict::Out : NoVerdict::NotRun;
            return m_reading;
        }
        readReps();
        readKinds();
        readRecoveries();
        m_reading.stop = stopOf(isUnderWay ? 0 : repsOfOthers);
        m_reading.tight
            = breaksRuleOne(m_entry) || (m_entry.stop && m_entry.stop->reason == StopReason::Tight);
        m_reading.harder = m_entry.rpe && m_session.plannedRpe ? *m_entry.rpe - *m_session.plannedRpe : 0;
        for (std::size_t i = 0; i < count(); ++i)
            m_reading.missed += isMissed(i) ? 1 : 0;
        readMajority();
        m_reading.easyOnShortRecovery = isEasyOnShortRecovery();
        m_reading.why = whyNoVerdict(isUnderWay);
        if (m_reading.why == NoVerdict::None)
            m_reading.step = step();
        return m_reading;
    }

private:
    /// Somebody whose every rep is marked as not run was not there.
    bool wasRun() const
    {
        return m_entry.stop || std::ranges::any_of(m_entry.results, [](const RepResult &result) {
            return result.time || result.ending == Ending::CutShort;
        });
    }

    std::size_t count() const { return static_cast<std::size_t>(m_reading.planned); }
    const RepResult &result(std::size_t rep) const
    {
        static const RepResult none;
        return rep < m_entry.results.size() ? m_entry.results[rep] : none;
    }
    const RepTarget &target(std::size_t rep) const
    {
        static const RepTarget none;
        return rep < m_entry.frozen.size() ? m_entry.frozen[rep] : none;
    }

    void readReps()
    {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            auto &rep = m_reading.reps[i];
            rep.cutShort = result(i).ending == Ending::CutShort;
            rep.standing = standingOf(target(i), result(i));
            if (i >= count() || rep.standing == RepStanding::NotTimed)
                continue;
            ++m_reading.timed;
            m_lastTimed = i;
            m_reading.judged += rep.standing != RepStanding::NoTarget ? 1 : 0;
            m_reading.onTarget += rep.standing == RepStanding::OnTarget ? 1 : 0;
            m_reading.tooFast += rep.standing == RepStanding::TooFast ? 1 : 0;
            m_reading.tooSlow += rep.standing == RepStanding::TooSlow ? 1 : 0;
        }
    }

    /// R8 and fade, over every kind of rep that is run more than once.
    void readKinds()
    {
        std::vector<std::vector<std::size_t>> kinds;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (!isWhole(result(i)))
                continue;
            const auto &what = m_order[i].what;
            const auto kind = std::ranges::find_if(
                kinds, [&](const auto &reps) { return isSameRun(m_order[reps.front()].what, what); });
            if (kind == kinds.end())
                kinds.push_back({ i });
            else
                kind->push_back(i);
        }
        for (const auto &kind : kinds)
            readKind(kind);
        std::ranges::sort(m_reading.slowing);
    }

    void readKind(const std::vector<std::size_t> &reps)
    {
        for (std::size_t i = 1; i < reps.size(); ++i) {
            m_reading.reps[reps[i]].slowerThanBefore = isSlower(reps[i], reps[i - 1]);
            m_reading.compared += askedMore(reps[i], reps[i - 1]) ? 1 : 0;
        }
        auto run = reps.size();
        while (run > 1 && m_reading.reps[reps[run - 1]].slowerThanBefore)
            --run;
        if (reps.size() - run >= kSlowingReps)
            m_reading.slowing.insert(
                m_reading.slowing.end(), reps.begin() + static_cast<std::ptrdiff_t>(run), reps.end());
        const auto first = reps.front();
        const auto last = reps.back();
        if (!isSlower(last, first))
            return;
        m_reading.reps[last].faded = true;
        const auto asked = *askedMore(last, first);
        const auto by = result(last).time->time - result(first).time->time - asked;
        if (!m_reading.fade || by > m_reading.fade->by)
            m_reading.fade = Fade { first, last, by, asked.count() > 0 };
    }

    bool isSlower(std::size_t rep, std::size_t before) const
    {
        const auto &now = *result(rep).time;
        const auto &then = *result(before).time;
        const auto more = askedMore(rep, before);
        return more && now.time > then.time + *more + repTolerance(now, then);
    }

    /// How much slower the workout itself asks for the rep than for the one before: "4 x 400 @ 800, 4 x 400 @
    /// 1500" is no fade. Empty where it asks for two paces and one of them is not known.
    std::optional<Duration> askedMore(std::size_t rep, std::size_t before) const
    {
        const auto &now = target(rep).time;
        const auto &then = target(before).time;
        if (now && then)
            return std::max(Duration {}, *now - *then);
        return m_order[rep].what.target == m_order[before].what.target ? std::optional(Duration {})
                                                                       : std::nullopt;
    }

    void readRecoveries()
    {
        for (std::size_t i = 0; i + 1 < count(); ++i) {
            const auto &stated = target(i).recovery.duration;
            if (!stated || target(i).recoveryAssumed)
                continue;
            ++m_reading.recoveriesStated;
            const auto &taken = result(i).recoveryTaken;
            if (!taken)
                continue;
            ++m_reading.recoveriesKnown;
            m_stated += *stated;
            m_taken += *taken;
            const bool wasRunAfter
                = result(i + 1).time.has_value() || result(i + 1).ending == Ending::CutShort;
            m_reading.reps[i + 1].recoveryCutShort = wasRunAfter && taken->count() * 10 < stated->count() * 9;
        }
    }

    /// A rep that the athlete began or was to run, and did not run as planned.
    bool isMissed(std::size_t rep) const
    {
        const bool isBeforeStop = !m_reading.stop || static_cast<int>(rep) < m_reading.stop->after;
        return isBeforeStop && result(rep).ending != Ending::Full;
    }

    std::optional<Stop> stopOf(std::size_t repsOfOthers) const
    {
        if (m_entry.stop)
            return m_entry.stop->after < m_reading.planned ? m_entry.stop : std::nullopt;
        std::size_t whole = 0;
        bool isBrokenOff = false;
        for (std::size_t i = 0; i < count(); ++i) {
            if (isWhole(result(i)))
                whole = i + 1;
        }
        for (std::size_t i = whole; i < count(); ++i)
            isBrokenOff = isBrokenOff || result(i).ending != Ending::Full;
        if (whole < count() && (isBrokenOff || (whole > 0 && repsOfOthers > whole)))
            return Stop { static_cast<int>(whole), StopReason::NotStated };
        return {};
    }

    void readMajority()
    {
        Majority majority;
        int asked = 0;
        bool isMeasured = false;
        for (std::size_t i = 0; i < count(); ++i) {
            if (!edgeToBeat(target(i), m_session.workout.rung))
                continue;
            ++asked;
            const auto isFaster = isFasterThanSlowerPace(target(i), result(i), m_session.workout.rung);
            if (!isFaster)
                continue;
            ++majority.timed;
            majority.faster += *isFaster ? 1 : 0;
            isMeasured = isMeasured || !isHardlyMeasured(m_order[i].what, *result(i).time);
        }
        if (majority.timed > 0 && majority.timed * 2 >= asked && (isMeasured || majority.timed > 1))
            m_reading.majority = majority;
    }

    /// R13, cue A: took 60 % of the stated recoveries or less on average, at RPE 5 or less (numbers ours).
    bool isEasyOnShortRecovery() const
    {
        const bool isFlying
            = std::ranges::any_of(m_order, [](const RunRep &rep) { return rep.what.flying.has_value(); });
        return m_session.workout.rung == PaceRung::M400 && !isFlying && m_entry.rpe
            && *m_entry.rpe <= kEasyRpe && !m_reading.tight && !m_reading.stop
            && m_reading.recoveriesKnown > 0 && m_reading.recoveriesKnown * 2 >= m_reading.recoveriesStated
            && m_taken.count() * 10 <= m_stated.count() * 6;
    }

    bool isJudgedEnough() const
    {
        if (m_reading.judged == 0 || m_reading.judged * 2 < m_reading.planned)
            return false;
        return m_reading.judged > 1
            || !isHardlyMeasured(m_order[m_lastTimed].what, *result(m_lastTimed).time);
    }

    NoVerdict whyNoVerdict(bool isUnderWay) const
    {
        if (m_session.workout.style == Style::RacePrediction)
            return NoVerdict::Prediction;
        if (!std::ranges::any_of(m_entry.frozen, isAsked))
            return NoVerdict::NoTarget;
        if (isUnderWay && m_reading.timed < m_reading.planned && !m_reading.stop)
            return NoVerdict::UnderWay;
        if (!isJudgedEnough() && !m_reading.stop && !m_reading.tight)
            return NoVerdict::TooFewTimed;
        return NoVerdict::None;
    }

    /// Reps that are too fast count neither way, but for the last one timed: were it slower, it would count,
    /// and a slower rep must not be worth more.
    NextStep step() const
    {
        const bool isLastFast
            = m_reading.timed > 0 && m_reading.reps[m_lastTimed].standing == RepStanding::TooFast;
        const int counted = m_reading.judged - m_reading.tooFast + (isLastFast ? 1 : 0);
        const bool mostCount = isJudgedEnough() && counted * 2 >= m_reading.judged;
        if (m_reading.tight || m_reading.harder >= 2 || (mostCount && m_reading.tooSlow * 2 > counted))
            return NextStep::StepBack;
        const bool isHeld = mostCount && m_reading.tooSlow * 5 <= counted
            && (!m_reading.majority || m_reading.majority->holds());
        const bool isEven = m_reading.slowing.empty() && !m_reading.fade;
        const bool isDone = !m_reading.stop && m_reading.missed == 0;
        return isHeld && isEven && isDone && m_reading.harder <= 0 ? NextStep::Progress : NextStep::Repeat;
    }

    static constexpr std::size_t kSlowingReps = 2;

    const Session &m_session;
    const std::vector<RunRep> &m_order;
    const Entry &m_entry;
    EntryReading m_reading;
    std::size_t m_lastTimed = 0;
    Duration m_stated {}, m_taken {};
};

/// As many reps as lead up to the last one with a time.
std::size_t repsTimed(const Entry &entry)
{
    for (auto i = entry.results.size(); i-- > 0;) {
        if (entry.results[i].time)
            return i + 1;
    }
    return 0;
}

/// They run the same reps.
bool isSameWork(const Entry &one, const Entry &other)
{
    return one.own && other.own ? one.own->main == other.own->main : !one.own && !other.own;
}

} // namespace

std::vector<EntryReading> readSession(
    const Session &session, const std::vector<const Entry *> &entries, Date today)
{
    const auto order = runningOrder(session.workout.main);
    const bool isOpen = isUnderWay(session, today);
    std::vector<EntryReading> readings;
    for (const auto *entry : entries) {
        std::size_t repsOfOthers = 0;
        for (const auto *other : entries) {
            if (other != entry && isSameWork(*other, *entry))
                repsOfOthers = std::max(repsOfOthers, repsTimed(*other));
        }
        if (entry->own) {
            const auto run = asRunBy(session, entry);
            const auto own = runningOrder(entry->own->main);
            readings.push_back(Reader(run, own, *entry).read(repsOfOthers, isOpen));
        } else {
            readings.push_back(Reader(session, order, *entry).read(repsOfOthers, isOpen));
        }
    }
    return readings;
}

} // namespace fivepace
