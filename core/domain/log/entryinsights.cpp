// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/entryinsights.h"

#include "domain/library/library.h"
#include "domain/people/profile.h"
#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

InsightKind kindOf(NextStep step)
{
    return step == NextStep::Progress ? InsightKind::ReadyForNextLevel
        : step == NextStep::Repeat    ? InsightKind::RepeatLevel
                                      : InsightKind::StepBackLevel;
}

bool lacksEndurance(const Squad &squad, AthleteId id, Date today)
{
    const auto *athlete = squad.find(id);
    return athlete != nullptr && standingOf(profileOf(*athlete, today)) == Standing::LacksEndurance;
}

} // namespace

Insight insightAbout(InsightKind kind, Tone tone, const Athlete *athlete, const Session *session)
{
    Insight insight;
    insight.kind = kind;
    insight.tone = tone;
    if (athlete)
        insight.athlete = athlete->id;
    if (session)
        insight.session = session->id;
    return insight;
}

EntryInsights::EntryInsights(const Squad &squad, Date today, std::vector<Insight> &into)
    : m_squad(squad)
    , m_today(today)
    , m_into(into)
{
}

void EntryInsights::addGroup(const Session &session, const std::vector<EntryReading> &readings)
{
    const auto vote = groupVerdict(readings);
    addMajorities(session, readings, vote);
    const bool isOfSeveral = vote.ran + vote.withoutTarget > 1;
    if (isOfSeveral && vote.verdicts > 0 && !isUnderWay(session, m_today))
        addVote(session, vote);
}

void EntryInsights::add(const Session &session, const EntryReading &reading)
{
    if (!reading.wasRun())
        return;
    if (reading.step)
        addLevel(session, reading);
    else
        addState(session, reading);
    addRecoveries(session, reading);
}

Insight &EntryInsights::say(InsightKind kind, Tone tone, const Session &session, const EntryReading &reading)
{
    auto &insight = m_into.emplace_back(insightAbout(kind, tone, nullptr, &session));
    insight.athlete = reading.athlete;
    insight.reading = reading;
    return insight;
}

void EntryInsights::addMajorities(
    const Session &session, const std::vector<EntryReading> &readings, const GroupVerdict &vote)
{
    auto all = insightAbout(InsightKind::MostRepsFast, Tone::Good, nullptr, &session);
    for (const auto &reading : readings) {
        const bool counts = reading.majority && !reading.isOwnWorkout;
        all.of += counts ? 1 : 0;
        all.count += counts && reading.majority->holds() ? 1 : 0;
    }
    const bool isFew = all.count * 2 <= all.of;
    if (isFew) {
        all.kind = InsightKind::FewRepsFast;
        all.tone = Tone::Watch;
    }
    all.vote = vote;
    if (all.of > 1)
        m_into.push_back(all);
    for (const auto &reading : readings) {
        if (reading.majority && (all.of == 1 || reading.isOwnWorkout || !reading.majority->holds()))
            addMajority(session, reading);
    }
}

void EntryInsights::addMajority(const Session &session, const EntryReading &reading)
{
    const bool holds = reading.majority->holds();
    auto &insight = say(holds ? InsightKind::MostRepsFast : InsightKind::FewRepsFast,
        holds ? Tone::Good : Tone::Watch, session, reading);
    insight.count = reading.majority->faster;
    insight.of = reading.majority->timed;
}

void EntryInsights::addVote(const Session &session, const GroupVerdict &vote)
{
    auto insight = insightAbout(
        kindOf(vote.step), vote.step == NextStep::Progress ? Tone::Good : Tone::Plain, nullptr, &session);
    insight.vote = vote;
    insight.level = levelFor(session.workout, vote.step, areSprinters(membersOf(m_squad, session.group)));
    m_into.push_back(std::move(insight));
}

/// The level that the library has for it; none for a workout that is not of the library, and none that flies
/// too far where it is for sprinters.
std::optional<int> EntryInsights::levelFor(const Workout &workout, NextStep step, bool ofSprinters)
{
    if (workout.id.isNull())
        return {};
    if (step == NextStep::Repeat)
        return workout.level;
    if (!m_library)
        m_library = libraryOf(m_squad);
    const auto beside = neighboursOf(*m_library, workout);
    const auto *other = step == NextStep::Progress ? beside.higher : beside.lower;
    const bool isNone = !other || (ofSprinters && fliesTooFarForSprinters(*other));
    return isNone ? std::nullopt : std::optional(other->level);
}

void EntryInsights::addLevel(const Session &session, const EntryReading &reading)
{
    const auto step = *reading.step;
    const auto tone = reading.tight ? Tone::Bad : step == NextStep::Progress ? Tone::Good : Tone::Watch;
    auto &insight = say(kindOf(step), tone, session, reading);
    const auto *athlete = m_squad.find(reading.athlete);
    const auto *entry = reading.isOwnWorkout ? m_squad.entryOf(session.id, reading.athlete) : nullptr;
    insight.level = levelFor(workoutOf(session, entry), step, athlete && areSprinters({ athlete }));
    insight.reps = reading.slowing;
    if (insight.reps.empty() && reading.fade)
        insight.reps = { reading.fade->last };
}

/// What is to be said without a verdict.
void EntryInsights::addState(const Session &session, const EntryReading &reading)
{
    if (reading.tight)
        say(InsightKind::NotLoose, Tone::Bad, session, reading).reps = reading.slowing;
    else if (!reading.slowing.empty())
        say(InsightKind::SlowingDown, Tone::Watch, session, reading).reps = reading.slowing;
    if (isUnderWay(session, m_today))
        return;
    if (reading.why == NoVerdict::NoTarget)
        say(InsightKind::NoTarget, Tone::Plain, session, reading);
    if (reading.why == NoVerdict::TooFewTimed) {
        auto &insight = say(InsightKind::TooFewTimed, Tone::Plain, session, reading);
        insight.count = reading.timed;
        insight.of = reading.planned;
    }
}

/// R13 and R9; the first says both. Who lacks endurance by the races is not sent to max velocity work.
void EntryInsights::addRecoveries(const Session &session, const EntryReading &reading)
{
    if (reading.easyOnShortRecovery && !lacksEndurance(m_squad, reading.athlete, m_today)) {
        auto &insight = say(InsightKind::EasyOnShortRecovery, Tone::Watch, session, reading);
        insight.count = reading.recoveriesKnown;
        insight.of = reading.recoveriesStated;
        return;
    }
    std::vector<std::size_t> cut;
    for (std::size_t i = 0; i < reading.reps.size(); ++i) {
        if (reading.reps[i].recoveryCutShort)
            cut.push_back(i);
    }
    if (!isFastWork(reading.rung) || cut.empty())
        return;
    auto &insight = say(InsightKind::RecoveryCutShort, Tone::Watch, session, reading);
    insight.count = static_cast<int>(cut.size());
    insight.of = reading.recoveriesKnown;
    insight.reps = std::move(cut);
}

} // namespace fivepace
