// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights.h"

#include "domain/grid.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kOldResult { 60 }; // ours
constexpr std::chrono::days kNewLog { 10 }; // ours
constexpr std::chrono::days kAhead { 7 }; // ours
constexpr std::size_t kSlowingReps = 3;

Insight about(InsightKind kind, Tone tone, const Athlete *athlete, const Session *session)
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

bool isFastWork(const Session &session)
{
    return stepOf(session.workout.rung) <= stepOf(PaceRung::M400);
}

/// The last three or more timed reps of one length, each slower than the one before it (R8).
std::vector<std::size_t> slowingReps(const Session &session, const Entry &entry)
{
    const auto order = runningOrder(session.workout.main);
    std::vector<std::size_t> run;
    for (std::size_t i = std::min(order.size(), entry.results.size()); i-- > 0;) {
        const auto &time = entry.results[i].time;
        if (!time)
            continue;
        if (run.empty()) {
            run.push_back(i);
            continue;
        }
        if (order[i].what.length != order[run.back()].what.length)
            continue;
        const auto &later = entry.results[run.back()].time;
        if (time->time + repTolerance(time->method) > later->time)
            break;
        run.push_back(i);
    }
    std::ranges::reverse(run);
    return run.size() >= kSlowingReps ? run : std::vector<std::size_t>();
}

void addEntryInsights(
    std::vector<Insight> &insights, const Session &session, const Athlete &athlete, const Entry &entry)
{
    const auto add = [&](InsightKind kind, Tone tone) -> Insight & {
        return insights.emplace_back(about(kind, tone, &athlete, &session));
    };
    const auto slowing = slowingReps(session, entry);
    if (breaksRuleOne(entry))
        add(InsightKind::NotLoose, Tone::Bad).reps = slowing;
    else if (!slowing.empty())
        add(InsightKind::SlowingDown, Tone::Watch).reps = slowing;
    if (isFastWork(session) && finishesEasilyOnShortRecovery(entry))
        add(InsightKind::EasyOnShortRecovery, Tone::Watch);

    std::vector<Length> lengths;
    for (const auto &rep : runningOrder(session.workout.main))
        lengths.push_back(rep.what.length);
    const auto verdicts = judgeReps(lengths, entry.frozen, entry.results);
    std::vector<std::size_t> cut;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (verdicts[i].recoveryCutShort)
            cut.push_back(i);
    }
    if (isFastWork(session) && !cut.empty()) {
        auto &insight = add(InsightKind::RecoveryCutShort, Tone::Watch);
        insight.count = static_cast<int>(cut.size());
        insight.reps = std::move(cut);
    }
}

void addNextStep(std::vector<Insight> &insights, const Session &session, const Athlete &athlete,
    const Entry &entry, Date today)
{
    const auto next = nextStep(session, entry);
    const bool isUnderWay = !session.finished && session.date >= today;
    if (!next || (isUnderWay && next->undone > 0))
        return;
    const auto kind = next->step == NextStep::Progress ? InsightKind::ReadyForNextLevel
        : next->step == NextStep::Repeat               ? InsightKind::RepeatLevel
                                                       : InsightKind::StepBackLevel;
    const auto tone = next->step == NextStep::Progress ? Tone::Good : Tone::Watch;
    insights.emplace_back(about(kind, tone, &athlete, &session)).next = next;
}

void addAvailability(std::vector<Insight> &insights, const Session &session, const Athlete &athlete)
{
    if (absenceOn(athlete, session.date))
        insights.push_back(about(InsightKind::UnavailableButPlanned, Tone::Watch, &athlete, &session));
    else if (!isReadyForPaceWork(athlete, session.date))
        insights.push_back(about(InsightKind::NotReady, Tone::Watch, &athlete, &session));
    const bool raced = std::ranges::any_of(athlete.results, [&](const RaceResult &result) {
        return result.kind == ResultKind::Race && session.date - result.date == std::chrono::days(1);
    });
    if (raced)
        insights.push_back(about(InsightKind::RacedYesterday, Tone::Watch, &athlete, &session));
}

/// Horwill's comparison of the 800 lap with the 400 best (PEU-H): 4 s for men, 5 s for women.
void addSpeedBalance(std::vector<Insight> &insights, const Athlete &athlete, Date today)
{
    const auto *fast = bestResult(athlete, Distance::metres(400), today);
    const auto *slow = bestResult(athlete, Distance::metres(800), today);
    if (!fast || !slow || athlete.kind == AthleteKind::Sprinter400)
        return;
    const Duration step = std::chrono::seconds(athlete.category == Category::Men ? 4 : 5);
    const auto difference = slow->time.time / 2 - fast->time.time;
    const bool lacksSpeed = difference < step;
    if (!lacksSpeed && difference < step + std::chrono::seconds(2))
        return;
    auto insight = about(lacksSpeed ? InsightKind::LacksTopSpeed : InsightKind::LacksEndurance, Tone::Plain,
        &athlete, nullptr);
    insight.value = difference;
    insight.limit = step;
    insights.push_back(std::move(insight));
}

struct Logged {
    const Session *session;
    const Entry *entry;
};

std::vector<Logged> loggedNewestFirst(const Squad &squad, const Athlete &athlete)
{
    std::vector<Logged> logged;
    for (const auto *entry : entriesOf(squad, athlete.id)) {
        const auto *session = squad.find(entry->session);
        if (session && entry->isLogged())
            logged.push_back({ session, entry });
    }
    std::ranges::stable_sort(
        logged, std::ranges::greater {}, [](const Logged &each) { return each.session->date; });
    return logged;
}

bool addTopSpeed(std::vector<Insight> &insights, const Athlete &athlete, const std::vector<Logged> &logged)
{
    std::vector<const Entry *> fast;
    for (const auto &each : logged) {
        if (each.session->workout.rung == PaceRung::M400)
            fast.push_back(each.entry);
    }
    if (!lacksTopSpeed(fast))
        return false;
    auto insight = about(InsightKind::LacksTopSpeed, Tone::Watch, &athlete, nullptr);
    insight.count = insight.of = static_cast<int>(fast.size());
    insights.push_back(std::move(insight));
    return true;
}

/// Rule 1 broken the last time a pace was run, within the last days; a loose session at that pace since
/// settles it.
void addTightness(
    std::vector<Insight> &insights, const Athlete &athlete, const std::vector<Logged> &logged, Date today)
{
    std::vector<int> seen;
    for (const auto &[session, entry] : logged) {
        const int step = stepOf(session->workout.rung);
        if (today - session->date > kNewLog || std::ranges::find(seen, step) != seen.end())
            continue;
        seen.push_back(step);
        if (breaksRuleOne(*entry)) {
            insights.push_back(about(InsightKind::NotLoose, Tone::Bad, &athlete, session));
            return;
        }
    }
}

bool hasRecentResult(const Athlete &athlete, Date today)
{
    return std::ranges::any_of(athlete.results, [today](const RaceResult &result) {
        return result.kind != ResultKind::Estimate && result.date <= today
            && today - result.date <= kOldResult;
    });
}

/// Most pressing first: what stops somebody, what is planned against somebody's state, what is out of date.
int urgency(const Insight &insight)
{
    switch (insight.kind) {
    case InsightKind::NotLoose:
        return 0;
    case InsightKind::UnavailableButPlanned:
        return 1;
    case InsightKind::RacedYesterday:
        return 2;
    case InsightKind::NotReady:
        return 3;
    case InsightKind::ResultsWait:
        return 4;
    case InsightKind::LacksTopSpeed:
        return 5;
    default:
        return 6;
    }
}

void addWaiting(std::vector<Insight> &all, const Athlete &athlete)
{
    const auto waiting = std::ranges::count(athlete.results, PaceUse::Waiting, &RaceResult::use);
    if (waiting == 0)
        return;
    auto insight = about(InsightKind::ResultsWait, Tone::Watch, &athlete, nullptr);
    insight.count = static_cast<int>(waiting);
    all.push_back(insight);
}

/// What stands against an athlete's planned sessions of the coming days, each kind once, at its first
/// session.
void addPlanned(std::vector<Insight> &all, const Squad &squad, const Athlete &athlete, Date today)
{
    std::vector<Insight> found;
    if (athlete.archived)
        return;
    for (const auto &group : athlete.groups) {
        for (const auto *session : sessionsOf(squad, group, { today, today + kAhead })) {
            const auto *entry = squad.entryOf(session->id, athlete.id);
            const bool isSettled = session->finished || (entry && (entry->out || entry->isLogged()));
            if (!isSettled)
                addAvailability(found, *session, athlete);
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto before = found.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::ranges::find(found.begin(), before, found[i].kind, &Insight::kind) == before)
            all.push_back(found[i]);
    }
}

} // namespace

std::vector<Insight> insightsOf(const Squad &squad, const Session &session, Date today)
{
    std::vector<Insight> insights;
    const auto grid = gridOf(squad, session, today);
    Majority all;
    for (const auto &row : grid.rows) {
        if (const auto *entry = squad.entryOf(session.id, row.athlete)) {
            const auto majority = fasterThanSlowerPace(entry->frozen, entry->results);
            all.faster += majority.faster;
            all.timed += majority.timed;
        }
    }
    if (all.timed > 0) {
        auto insight = about(all.holds() ? InsightKind::MostRepsFast : InsightKind::FewRepsFast,
            all.holds() ? Tone::Good : Tone::Watch, nullptr, &session);
        insight.count = all.faster;
        insight.of = all.timed;
        insights.push_back(std::move(insight));
    }
    for (const auto &row : grid.rows) {
        const auto *athlete = squad.find(row.athlete);
        const auto *entry = squad.entryOf(session.id, row.athlete);
        const bool isLogged = entry && entry->isLogged();
        if (isLogged)
            addEntryInsights(insights, session, *athlete, *entry);
        else if (!row.out && !session.finished)
            addAvailability(insights, session, *athlete);
    }
    return insights;
}

std::vector<Insight> insightsOf(const Squad &squad, const Athlete &athlete, Date today)
{
    std::vector<Insight> insights;
    addPlanned(insights, squad, athlete, today);
    const auto logged = loggedNewestFirst(squad, athlete);
    if (!logged.empty()) {
        addEntryInsights(insights, *logged.front().session, athlete, *logged.front().entry);
        addNextStep(insights, *logged.front().session, athlete, *logged.front().entry, today);
    }
    addWaiting(insights, athlete);
    if (!addTopSpeed(insights, athlete, logged))
        addSpeedBalance(insights, athlete, today);
    if (!hasRecentResult(athlete, today))
        insights.push_back(about(InsightKind::NoRecentResult, Tone::Watch, &athlete, nullptr));
    for (std::size_t i = 1; i < logged.size(); ++i)
        addEntryInsights(insights, *logged[i].session, athlete, *logged[i].entry);
    return insights;
}

std::vector<Insight> attention(const Squad &squad, Date today)
{
    std::vector<Insight> all;
    for (const auto &athlete : squad.athletes) {
        if (athlete.archived)
            continue;
        const auto logged = loggedNewestFirst(squad, athlete);
        addPlanned(all, squad, athlete, today);
        addTightness(all, athlete, logged, today);
        addTopSpeed(all, athlete, logged);
        addWaiting(all, athlete);
        if (!hasRecentResult(athlete, today))
            all.push_back(about(InsightKind::NoRecentResult, Tone::Watch, &athlete, nullptr));
    }
    std::ranges::stable_sort(all, {}, urgency);
    return all;
}

} // namespace fivepace
