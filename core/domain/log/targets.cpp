// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/targets.h"

#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Percent of the best flying sprint's time that still count as full speed, where the 400 m pace to beat is
/// not known: 95 % of the speed (C. Francis, quoted at simplifaster.com).
constexpr int kStillFlying = 105;

/// What the watch runs over: the fly zone of a flying sprint, else the rep.
Length timedLength(const Rep &rep)
{
    return rep.flying ? Length(rep.flying->fly) : rep.length;
}

/// The coach wrote the time: it comes from no result.
bool isTimeOfItsOwn(const Target &target)
{
    return target.time || target.pacePerKm;
}

/// One athlete's targets for one workout.
class Targets {
public:
    Targets(const Workout &workout, const PaceTable &paces, const FivePaces &fivePaces, const Entry *entry)
        : m_workout(workout)
        , m_paces(paces)
        , m_fivePaces(fivePaces)
        , m_pacePercent(entry ? entry->pacePercent : std::nullopt)
    {
    }

    ExplainedTarget of(const Rep &rep) const
    {
        ExplainedTarget explained;
        auto &target = explained.target;
        target.rung = rungOf(rep.target, rep.flying.has_value());
        if (const auto *pace = paceBehind(rep, target.rung))
            explain(explained, *pace);
        const auto length = timedLength(rep);
        const auto band = rep.parts.empty() ? bandFor(rep.target, target.rung, length) : bandOfParts(rep);
        if (!rep.parts.empty() && band.time)
            explained.partTimes = timesOfParts(rep);
        target.time = band.time;
        target.slowest = band.slowest;
        target.fastest = band.fastest;
        if (target.rung == PaceRung::MaxVelocity && target.time && !target.slowest)
            target.slowest = *target.time * kStillFlying / 100;
        if (target.time && target.slowest && *target.slowest < *target.time)
            target.slowest.reset(); // the rep is meant to be slower than the next rung: there is no band
        if (target.time && target.fastest && *target.fastest > *target.time)
            target.fastest.reset(); // or faster
        const auto *distance = std::get_if<Distance>(&length);
        const auto *slower = m_paces.at(PaceRung::M800);
        if (target.rung == PaceRung::M400 && slower && distance && !distance->isZero() && rep.parts.empty())
            target.beat = slower->pace.timeFor(*distance);
        return explained;
    }

private:
    /// What gives the rep its time; of a rep of parts that of the part which is least the athlete's own. Null
    /// where there is none, or the coach wrote the times.
    const RungPace *paceBehind(const Rep &rep, std::optional<PaceRung> rung) const
    {
        if (rep.parts.empty())
            return rung && !isTimeOfItsOwn(rep.target) ? m_paces.at(*rung) : nullptr;
        const auto doubt = [](const RungPace &pace) {
            return pace.source.kind == SourceKind::Hand ? -1 : static_cast<int>(pace.source.kind);
        };
        const RungPace *behind = nullptr;
        for (const auto &part : rep.parts) {
            const auto of = isTimeOfItsOwn(part.target) ? std::nullopt : rungOf(part.target, false);
            const auto *pace = of ? m_paces.at(*of) : nullptr;
            if (pace && (!behind || doubt(*pace) > doubt(*behind)))
                behind = pace;
        }
        return behind;
    }

    static void explain(ExplainedTarget &explained, const RungPace &pace)
    {
        explained.source = pace.source;
        explained.source->allowancePercent = pace.allowancePercent;
        explained.target.source = pace.source.kind;
        explained.target.model = pace.source.model;
    }

    /// The stated pace, else the workout's own; none where the rep is by effort.
    std::optional<PaceRung> rungOf(const Target &target, bool isFlying) const
    {
        if (isFlying)
            return PaceRung::MaxVelocity;
        if (target.pace) {
            const auto *rung = std::get_if<PaceRung>(&*target.pace);
            return rung ? *rung : m_fivePaces.at(std::get<PaceRole>(*target.pace));
        }
        if (target.effort && !target.percent && !target.offsetPer400)
            return {};
        return m_workout.rung;
    }

    std::optional<Duration> timeFor(const Target &target, std::optional<PaceRung> rung, Distance length) const
    {
        if (target.time)
            return scaled(*target.time);
        if (target.pacePerKm)
            return scaled(Pace::of(Distance::kilometres(1), *target.pacePerKm).timeFor(length));
        const auto pace = paceFor(target, rung, target.offsetPer400);
        return pace ? std::optional(pace->timeFor(length)) : std::nullopt;
    }

    /// The rung's pace as the target and the entry change it; empty where there is none, or where nothing
    /// would be left of its time or its speed.
    std::optional<Pace> paceFor(
        const Target &target, std::optional<PaceRung> rung, std::optional<Duration> offset) const
    {
        const auto *own = rung ? m_paces.at(*rung) : nullptr;
        if (!own || (target.percent && *target.percent <= 0))
            return {};
        auto pace = own->training();
        if (target.percent)
            pace = pace.atPercent(*target.percent);
        if (offset && (pace.per400() + *offset).count() <= 0)
            return {};
        if (offset)
            pace = pace.withOffsetPer400(*offset);
        return m_pacePercent ? pace.atPercent(*m_pacePercent) : pace;
    }

    /// A time the coach wrote for everybody, at this athlete's percentage.
    Duration scaled(Duration time) const
    {
        if (!m_pacePercent)
            return time;
        const auto any = Distance::metres(400);
        return Pace::of(any, time).atPercent(*m_pacePercent).timeFor(any);
    }

    struct Band {
        std::optional<Duration> time, slowest, fastest;
    };

    Band bandFor(const Target &target, std::optional<PaceRung> rung, const Length &length) const
    {
        const auto *distance = std::get_if<Distance>(&length);
        if (!distance || distance->isZero())
            return {};
        return { timeFor(target, rung, *distance), slowestFor(target, rung, *distance),
            fastestFor(rung, *distance) };
    }

    Band bandOfPart(const Part &part) const
    {
        if (const auto *duration = std::get_if<Duration>(&part.length))
            return { *duration, *duration, *duration };
        auto band = bandFor(part.target, rungOf(part.target, false), part.length);
        if (band.time
            && band.slowest) // meant to be slower than the next rung, or faster: its time is the edge
            band.slowest = std::max(*band.slowest, *band.time);
        if (band.time && band.fastest)
            band.fastest = std::min(*band.fastest, *band.time);
        return band;
    }

    /// The parts added up; absent where one of them has none.
    Band bandOfParts(const Rep &rep) const
    {
        const auto add = [](std::optional<Duration> &sum, std::optional<Duration> more) {
            sum = sum && more ? std::optional(*sum + *more) : std::nullopt;
        };
        Band sum { Duration {}, Duration {}, Duration {} };
        for (const auto &part : rep.parts) {
            const auto band = bandOfPart(part);
            add(sum.time, band.time);
            add(sum.slowest, band.slowest);
            add(sum.fastest, band.fastest);
        }
        return sum;
    }

    std::vector<Duration> timesOfParts(const Rep &rep) const
    {
        std::vector<Duration> times;
        times.reserve(rep.parts.size());
        for (const auto &part : rep.parts)
            times.push_back(*bandOfPart(part).time);
        return times;
    }

    std::optional<Duration> fastestFor(std::optional<PaceRung> rung, Distance length) const
    {
        const auto *pace = rung && !isFastWork(*rung) ? m_paces.nextFaster(*rung) : nullptr;
        return pace ? std::optional(pace->training().timeFor(length)) : std::nullopt;
    }

    /// The upper end where the target is a range, else the next slower rung.
    std::optional<Duration> slowestFor(
        const Target &target, std::optional<PaceRung> rung, Distance length) const
    {
        if (target.timeMax)
            return scaled(*target.timeMax);
        if (target.pacePerKmMax)
            return scaled(Pace::of(Distance::kilometres(1), *target.pacePerKmMax).timeFor(length));
        if (target.offsetPer400Max) {
            if (const auto pace = paceFor(target, rung, target.offsetPer400Max))
                return pace->timeFor(length);
        }
        const auto *pace = rung ? m_paces.nextSlower(*rung) : nullptr;
        if (!pace)
            return {};
        return (isFastWork(*rung) ? pace->pace : pace->training()).timeFor(length);
    }

    const Workout &m_workout;
    const PaceTable &m_paces;
    const FivePaces &m_fivePaces;
    std::optional<int> m_pacePercent;
};

Recovery scaledBy(Recovery recovery, int percent)
{
    for (auto *duration : { &recovery.duration, &recovery.durationMax }) {
        if (*duration)
            **duration = **duration * percent / 100;
    }
    return recovery;
}

} // namespace

Blocks withRecoveriesAt(Blocks blocks, int percent)
{
    for (auto &block : blocks) {
        for (auto *recovery : { &block.between, &block.after }) {
            if (*recovery)
                *recovery = scaledBy(**recovery, percent);
        }
        if (block.isSet())
            block.items() = withRecoveriesAt(std::move(block.items()), percent);
    }
    return blocks;
}

Length lengthTimed(const RepTarget &target, const Rep &rep)
{
    return target.ownLength ? Length(*target.ownLength) : timedLength(rep);
}

std::vector<ExplainedTarget> targetsFor(const Workout &workout, const Athlete &athlete,
    const PaceTable &paces, const FivePaces &fivePaces, const Entry *entry, int sprinterRecoveryPercent)
{
    const Targets targets(workout, paces, fivePaces, entry);
    std::vector<ExplainedTarget> all;
    for (const auto &run : runningOrder(workout.main)) {
        const bool isSprinter = athlete.kind == AthleteKind::Sprinter400;
        const auto rep = isSprinter ? repOfSprinter(run.what) : run.what;
        auto explained = targets.of(rep);
        if (rep != run.what)
            explained.target.ownLength = rep.flying->fly;
        explained.target.recovery = run.assumed;
        explained.target.recoveryAssumed = !run.recovery && !run.last;
        if (isSprinter && explained.target.rung && isFastWork(*explained.target.rung))
            explained.target.recovery
                = recoveryForSprinter(explained.target.recovery, timedLength(rep), sprinterRecoveryPercent);
        if (entry && entry->recoveryPercent)
            explained.target.recovery = scaledBy(explained.target.recovery, *entry->recoveryPercent);
        all.push_back(std::move(explained));
    }
    return all;
}

PaceRung ownRung(const Session &session, const FivePaces &fivePaces)
{
    const auto isHour = [](PaceRung rung) { return rung == PaceRung::Min60 || rung == PaceRung::Min90; };
    const auto own = fivePaces.at(PaceRole::ES2);
    const bool isOther = session.role == PaceRole::ES2 && fivePaces.at(PaceRole::ES1) == PaceRung::M10000
        && isHour(own) && isHour(session.workout.rung) && own != session.workout.rung;
    return isOther ? own : session.workout.rung;
}

std::vector<ExplainedTarget> targetsFor(const Session &session, const Athlete &athlete,
    const PaceTable &paces, const FivePaces &fivePaces, const Entry *entry, int sprinterRecoveryPercent)
{
    if (entry && entry->own)
        return targetsFor(*entry->own, athlete, paces, fivePaces, entry, sprinterRecoveryPercent);
    const auto rung = ownRung(session, fivePaces);
    if (rung == session.workout.rung)
        return targetsFor(session.workout, athlete, paces, fivePaces, entry, sprinterRecoveryPercent);
    auto workout = session.workout;
    workout.rung = rung;
    return targetsFor(workout, athlete, paces, fivePaces, entry, sprinterRecoveryPercent);
}

} // namespace fivepace
