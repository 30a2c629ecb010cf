// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/timeline.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace fivepace {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// Ours: for drawing and planning only, never shown as a target.
constexpr auto kNominal1500Per400 = seconds(65);
constexpr auto kStepPer400 = seconds(4);
constexpr auto kBaseRunPer400 = seconds(120);
constexpr auto kSteadyPer400 = seconds(96);
constexpr auto kFullRecovery = minutes(8);
constexpr auto kUnknownRecovery = minutes(2);
constexpr double kWalkMetresPerSecond = 1.5;
constexpr double kJogMetresPerSecond = 2.5;

Pace per400(Duration time)
{
    return Pace::of(Distance::metres(400), time);
}

Pace nominal(PaceRung rung)
{
    return per400(kNominal1500Per400 + kStepPer400 * (stepOf(rung) - stepOf(PaceRung::M1500)));
}

/// A length of time that is stated, or had to be assumed.
struct Span {
    Duration length {};
    bool assumed = false;
};

Duration spanOf(Distance distance, double metresPerSecond)
{
    return Duration(std::llround(distance.inMetres() / metresPerSecond * 1000.0));
}

Span recoverySpan(const Recovery &recovery)
{
    if (recovery.duration) {
        const auto most = recovery.durationMax.value_or(*recovery.duration);
        return { (*recovery.duration + most) / 2, false };
    }
    const auto onFoot = recovery.kind == RecoveryKind::Jog || recovery.kind == RecoveryKind::Float
        ? kJogMetresPerSecond
        : kWalkMetresPerSecond;
    if (recovery.distance)
        return { spanOf(*recovery.distance, onFoot), true };
    return { recovery.kind == RecoveryKind::Full ? Duration(kFullRecovery) : Duration(kUnknownRecovery),
        true };
}

/// The speed of a rep, and the rung it is run at where it is one.
struct RepSpeed {
    std::optional<PaceRung> rung;
    Pace pace = nominal(PaceRung::M1500);
    bool assumed = false;
};

RepSpeed atEffort(Effort effort)
{
    switch (effort) {
    case Effort::Easy:
        return { std::nullopt, per400(kBaseRunPer400), true };
    case Effort::Steady:
        return { std::nullopt, per400(kSteadyPer400), true };
    case Effort::Hard:
        return { std::nullopt, nominal(PaceRung::M3000), true };
    case Effort::Max:
        break;
    }
    return { std::nullopt, nominal(PaceRung::MaxVelocity), true };
}

class Layout {
public:
    Layout(const Workout &workout, const PaceTable *paces)
        : m_workout(workout)
        , m_paces(paces)
    {
    }

    Timeline timeline() &&
    {
        m_timeline.warmUp = addEasy(SessionPart::WarmUp, m_workout.warmUp);
        m_timeline.main = addMain();
        m_timeline.coolDown = addEasy(SessionPart::CoolDown, m_workout.coolDown);
        return std::move(m_timeline);
    }

private:
    Duration addEasy(SessionPart part, const Blocks &blocks)
    {
        const auto began = m_now;
        walkThrough(part, blocks);
        return m_now - began;
    }

    /// Warm-ups and cool-downs are drawn as they are written, closing walk included.
    void walkThrough(SessionPart part, const Blocks &blocks)
    {
        for (const auto &block : blocks) {
            for (int turn = 0; turn < block.times.least; ++turn) {
                if (turn > 0 && block.between)
                    addRecovery(part, *block.between, false);
                if (block.isSet())
                    walkThrough(part, block.items());
                else
                    addEasyRep(part, block);
            }
            if (block.after)
                addRecovery(part, *block.after, false);
        }
    }

    void addEasyRep(SessionPart part, const Block &block)
    {
        const auto &rep = block.rep();
        if (const auto *duration = std::get_if<Duration>(&rep.length); duration && hasTag(block, "walk"))
            put({ .part = part,
                .from = m_now,
                .length = middle(*duration, rep),
                .rep = {},
                .rung = {},
                .recovery = {} });
        else if (rep.target.isStated())
            addRep(part, rep, speedOf(rep.target));
        else
            addRep(part, rep, atEffort(isStride(block) ? Effort::Hard : Effort::Easy));
    }

    Duration addMain()
    {
        const auto began = m_now;
        for (const auto &run : runningOrder(m_workout.main)) {
            addRep(SessionPart::Main, run.what, speedOf(run.what.target));
            m_timeline.stretches.back().set = run.set;
            m_timeline.stretches.back().place = run.rep;
            if (run.last)
                continue;
            addRecovery(SessionPart::Main, run.recovery.value_or(run.assumed), !run.recovery);
            m_timeline.stretches.back().recovery = run.recovery;
        }
        return m_now - began;
    }

    void addRep(SessionPart part, const Rep &rep, RepSpeed speed)
    {
        if (rep.flying)
            speed = atRung(PaceRung::MaxVelocity);
        Stretch stretch { .part = part,
            .isRep = true,
            .from = m_now,
            .rep = rep.length,
            .rung = speed.rung,
            .metresPerSecond = speed.pace.inMetresPerSecond(),
            .recovery = {} };
        if (const auto *duration = std::get_if<Duration>(&rep.length)) {
            stretch.length = middle(*duration, rep);
        } else {
            stretch.length = timeOver(std::get<Distance>(rep.length), rep, speed);
            stretch.assumed = speed.assumed;
        }
        put(stretch);
    }

    Duration timeOver(Distance distance, const Rep &rep, const RepSpeed &speed) const
    {
        if (rep.target.time)
            return *rep.target.time;
        if (rep.parts.empty())
            return speed.pace.timeFor(distance);
        Duration sum {};
        for (const auto &part : rep.parts) {
            const auto *length = std::get_if<Distance>(&part.length);
            sum += length ? part.target.time.value_or(speedOf(part.target).pace.timeFor(*length))
                          : std::get<Duration>(part.length);
        }
        return sum;
    }

    void addRecovery(SessionPart part, const Recovery &recovery, bool notStated)
    {
        const auto span = recoverySpan(recovery);
        put({ .part = part,
            .from = m_now,
            .length = span.length,
            .assumed = notStated || span.assumed,
            .rep = {},
            .rung = {},
            .recovery = {} });
    }

    void put(const Stretch &stretch)
    {
        if (stretch.part == SessionPart::Main)
            m_timeline.assumed = m_timeline.assumed || stretch.assumed;
        m_now += stretch.length;
        m_timeline.stretches.push_back(stretch);
    }

    RepSpeed speedOf(const Target &target) const
    {
        if (target.pacePerKm)
            return { std::nullopt, Pace::of(Distance::kilometres(1), *target.pacePerKm), false };
        if (target.effort && !target.pace)
            return atEffort(*target.effort);
        return adjusted(atRung(rungOf(target)), target);
    }

    /// Short runs of a warm-up are strides; the rest of it is base running (the post's: 15 s and 10 min).
    static bool isStride(const Block &block)
    {
        if (hasTag(block, "stride"))
            return true;
        if (const auto *duration = std::get_if<Duration>(&block.rep().length))
            return *duration <= seconds(60);
        return std::get<Distance>(block.rep().length) <= Distance::metres(200);
    }

    static bool hasTag(const Block &block, std::string_view tag)
    {
        return std::ranges::find(block.tags, tag) != block.tags.end();
    }

    static Duration middle(Duration length, const Rep &rep)
    {
        const auto *most = rep.lengthMax ? std::get_if<Duration>(&*rep.lengthMax) : nullptr;
        return most ? (length + *most) / 2 : length;
    }

    PaceRung rungOf(const Target &target) const
    {
        if (!target.pace)
            return m_workout.rung;
        if (const auto *rung = std::get_if<PaceRung>(&*target.pace))
            return *rung;
        // Which rung a role means depends on who runs it; a 1500 runner's is as good as any for a drawing.
        return FivePaces {}.at(std::get<PaceRole>(*target.pace));
    }

    RepSpeed atRung(PaceRung rung) const
    {
        const auto *known = m_paces == nullptr ? nullptr : m_paces->at(rung);
        if (known != nullptr)
            return { rung, known->pace, false };
        return { rung, nominal(rung), true };
    }

    static RepSpeed adjusted(RepSpeed speed, const Target &target)
    {
        if (target.percent)
            speed.pace = speed.pace.atPercent(*target.percent);
        if (target.offsetPer400)
            speed.pace = speed.pace.withOffsetPer400(*target.offsetPer400);
        return speed;
    }

    const Workout &m_workout;
    const PaceTable *m_paces;
    Timeline m_timeline;
    Duration m_now {};
};

} // namespace

Timeline timelineOf(const Workout &workout, const PaceTable *paces)
{
    return Layout(workout, paces).timeline();
}

} // namespace fivepace
