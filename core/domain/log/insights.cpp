// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/insights.h"

#include "domain/log/entryinsights.h"
#include "domain/log/grid.h"
#include "domain/people/countingresults.h"
#include "domain/people/profile.h"
#include "domain/squad/rules.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace fivepace {

namespace {

constexpr std::chrono::days kNewLog { 10 }; // ours
constexpr std::chrono::days kAhead { 7 }; // ours
constexpr std::chrono::days kWithoutCycles { 42 }; // ours: two cycles of three weeks
constexpr std::chrono::days kLongestNews { 2 * kLongestCycle };

/// Days from the athlete's last race or trial to the day, where no quality session may stand on it (domain
/// 2.4).
std::optional<std::chrono::days> daysSinceRace(const Athlete &athlete, Date day)
{
    for (auto since = std::chrono::days(0); since <= kEasyAfterRace; ++since) {
        const auto isOfThen
            = [date = day - since](const RaceResult &result) { return isRaceOn(result, date); };
        if (std::ranges::any_of(athlete.results, isOfThen))
            return since;
    }
    return {};
}

void addAvailability(std::vector<Insight> &insights, const Session &session, const Athlete &athlete)
{
    if (absenceOn(athlete, session.date)) {
        insights.push_back(insightAbout(InsightKind::UnavailableButPlanned, Tone::Watch, &athlete, &session));
        return; // who is left out is neither moved nor rested
    }
    if (!isReadyForPaceWork(athlete, session.date))
        insights.push_back(insightAbout(InsightKind::NotReady, Tone::Watch, &athlete, &session));
    if (const auto days = daysSinceRace(athlete, session.date)) {
        insights.push_back(insightAbout(InsightKind::JustRaced, Tone::Watch, &athlete, &session));
        insights.back().count = static_cast<int>(days->count());
    }
}

/// Speed or endurance, as the profile says it.
void addStanding(std::vector<Insight> &insights, const Athlete &athlete, Date today)
{
    const auto profile = profileOf(athlete, today);
    const auto standing = standingOf(profile);
    if (!standing || *standing == Standing::InBalance)
        return;
    auto insight = insightAbout(
        *standing == Standing::LacksTopSpeed ? InsightKind::LacksTopSpeed : InsightKind::LacksEndurance,
        Tone::Plain, &athlete, nullptr);
    if (profile.laps) {
        insight.value = profile.laps->difference;
        insight.limit = profile.laps->rule;
    } else {
        insight.ratio = profile.sprint->ratio;
    }
    insights.push_back(std::move(insight));
}

struct Logged {
    const Session *session;
    const EntryReading *reading;
};

/// What the athlete ran since that day, newest first.
std::vector<Logged> loggedNewestFirst(
    const Squad &squad, SessionReadings &readings, const Athlete &athlete, Date since)
{
    std::vector<Logged> logged;
    for (const auto *entry : entriesOf(squad, athlete.id, { since, {} })) {
        const auto *session = squad.find(entry->session);
        const auto *reading = session ? readings.of(*session, athlete.id) : nullptr;
        if (reading && reading->wasRun())
            logged.push_back({ session, reading });
    }
    std::ranges::stable_sort(
        logged, std::ranges::greater {}, [](const Logged &each) { return each.session->date; });
    return logged;
}

/// What was run in these sessions, of each athlete, newest first.
std::map<AthleteId, std::vector<Logged>> loggedIn(
    SessionReadings &readings, const std::vector<const Session *> &byDate)
{
    std::map<AthleteId, std::vector<Logged>> logged;
    for (const auto *session : byDate | std::views::reverse) {
        for (const auto &reading : readings.of(*session)) {
            if (reading.wasRun())
                logged[reading.athlete].push_back({ session, &reading });
        }
    }
    return logged;
}

/// The sessions of the last days that remarks on the whole squad are made from.
std::vector<const Session *> sessionsThatMatter(const Squad &squad, Date today)
{
    auto sessions = sessionsBetween(squad, { today - kCueDays, today });
    std::erase_if(sessions, [today](const Session *session) {
        return today - session->date > kNewLog && session->workout.rung != PaceRung::M400;
    });
    return sessions;
}

/// The first day of what is still news: of the cycle before the one of today, else of the last one; never
/// longer ago than two cycles can take.
Date newsSince(const Squad &squad, const Athlete &athlete, Date today)
{
    std::vector<Date> begun;
    for (const auto group : athlete.groups) {
        for (const auto *cycle : cyclesOf(squad, group)) {
            if (cycle->firstDay <= today)
                begun.push_back(cycle->firstDay);
        }
    }
    std::ranges::sort(begun, std::ranges::greater {});
    if (begun.empty())
        return today - kWithoutCycles;
    return std::max(begun.size() > 1 ? begun[1] : begun[0], today - kLongestNews);
}

/// R14; the races outweigh it where they say that endurance is lacking.
bool addTopSpeed(
    std::vector<Insight> &insights, const Athlete &athlete, const std::vector<Logged> &logged, Date today)
{
    std::vector<EntryReading> fast;
    for (const auto &[session, reading] : logged) {
        if (reading->rung == PaceRung::M400 && session->date <= today && today - session->date <= kCueDays)
            fast.push_back(*reading);
    }
    if (!lacksTopSpeed(fast) || standingOf(profileOf(athlete, today)) == Standing::LacksEndurance)
        return false;
    auto insight = insightAbout(InsightKind::LacksTopSpeed, Tone::Watch, &athlete, nullptr);
    insight.of = static_cast<int>(fast.size());
    insight.count = static_cast<int>(std::ranges::count_if(fast, [](const EntryReading &reading) {
        return reading.majority && !reading.majority->holds() && reading.recoveredEarly;
    }));
    insights.push_back(std::move(insight));
    return true;
}

/// Rule 1 broken the last time a pace was run, within the last days; a loose session at that pace since
/// settles it.
void addTightness(
    std::vector<Insight> &insights, const Athlete &athlete, const std::vector<Logged> &logged, Date today)
{
    std::vector<int> seen;
    for (const auto &[session, reading] : logged) {
        const int step = stepOf(reading->rung);
        if (today - session->date > kNewLog || std::ranges::find(seen, step) != seen.end())
            continue;
        seen.push_back(step);
        if (reading->tight) {
            insights.push_back(insightAbout(InsightKind::NotLoose, Tone::Bad, &athlete, session));
            return;
        }
    }
}

void addOldResults(std::vector<Insight> &insights, const Athlete &athlete, Date today)
{
    if (hasResult(athlete, today) && !hasFreshResult(athlete, today))
        insights.push_back(insightAbout(InsightKind::NoRecentResult, Tone::Watch, &athlete, nullptr));
}

/// Most pressing first: what stops somebody, what is planned against somebody's state, what is out of date.
int urgency(const Insight &insight)
{
    switch (insight.kind) {
    case InsightKind::NotLoose:
        return 0;
    case InsightKind::UnavailableButPlanned:
        return 1;
    case InsightKind::JustRaced:
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
    auto insight = insightAbout(InsightKind::ResultsWait, Tone::Watch, &athlete, nullptr);
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
    return insightsOf(squad, session, gridOf(squad, session, today), today);
}

std::vector<Insight> insightsOf(
    const Squad &squad, const Session &session, const SessionGrid &grid, Date today)
{
    std::vector<Insight> insights;
    std::vector<EntryReading> readings;
    for (const auto &row : grid.rows) {
        if (row.reading)
            readings.push_back(*row.reading);
    }
    EntryInsights of(squad, today, insights);
    of.addGroup(session, readings);
    for (const auto &row : grid.rows) {
        if (row.reading && row.reading->wasRun())
            of.add(session, *row.reading);
        else if (!row.out && !session.finished)
            addAvailability(insights, session, *squad.find(row.athlete));
    }
    return insights;
}

std::vector<Insight> insightsOf(const Squad &squad, const Athlete &athlete, Date today)
{
    std::vector<Insight> insights;
    addPlanned(insights, squad, athlete, today);
    SessionReadings readings(squad, today);
    const auto news = newsSince(squad, athlete, today);
    const auto logged = loggedNewestFirst(squad, readings, athlete, std::min(news, today - kCueDays));
    EntryInsights of(squad, today, insights);
    if (!logged.empty() && logged.front().session->date >= news)
        of.add(*logged.front().session, *logged.front().reading);
    addWaiting(insights, athlete);
    if (!addTopSpeed(insights, athlete, logged, today))
        addStanding(insights, athlete, today);
    addOldResults(insights, athlete, today);
    for (std::size_t i = 1; i < logged.size(); ++i) {
        if (logged[i].session->date >= news)
            of.add(*logged[i].session, *logged[i].reading);
    }
    return insights;
}

std::vector<Insight> attention(const Squad &squad, Date today)
{
    std::vector<Insight> all;
    SessionReadings readings(squad, today);
    auto loggedOf = loggedIn(readings, sessionsThatMatter(squad, today));
    for (const auto &athlete : squad.athletes) {
        if (athlete.archived)
            continue;
        const auto &logged = loggedOf[athlete.id];
        addPlanned(all, squad, athlete, today);
        addTightness(all, athlete, logged, today);
        addTopSpeed(all, athlete, logged, today);
        addWaiting(all, athlete);
        addOldResults(all, athlete, today);
    }
    std::ranges::stable_sort(all, {}, urgency);
    return all;
}

} // namespace fivepace
