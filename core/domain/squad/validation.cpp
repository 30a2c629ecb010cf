// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/validation.h"

#include "domain/people/countingresults.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace fivepace {

namespace {

constexpr Distance kShortestRace = Distance::metres(20); // flying sprints are results too

/// Faster than anybody has run: mean speeds of the men's world records (general knowledge, 2025), and a
/// flying 10 m.
struct Record {
    double metres, metresPerSecond;
};
constexpr std::array kRecords { Record { 30, 12.4 }, Record { 100, 10.44 }, Record { 200, 10.42 },
    Record { 400, 9.30 }, Record { 800, 7.93 }, Record { 1500, 7.28 }, Record { 5000, 6.62 },
    Record { 10000, 6.37 }, Record { 21097.5, 6.2 }, Record { 42195, 5.83 } };
constexpr double kMargin = 1.05, kMarginFrom400 = 1.01; // a hand on the watch weighs more in a sprint
constexpr double kSlowest = 1000.0 / (20 * 60); // 20 min a km is a walk

double fastestSpeed(double metres)
{
    const auto above
        = std::ranges::find_if(kRecords, [=](const Record &record) { return record.metres >= metres; });
    if (above == kRecords.begin())
        return above->metresPerSecond;
    if (above == kRecords.end())
        return kRecords.back().metresPerSecond;
    const auto below = above - 1;
    const double share = std::log(metres / below->metres) / std::log(above->metres / below->metres);
    return below->metresPerSecond + share * (above->metresPerSecond - below->metresPerSecond);
}

std::string indexed(const char *list, std::size_t i, const char *member)
{
    return std::string(list) + '[' + std::to_string(i) + "]." + member;
}

void checkRange(std::vector<Issue> &issues, std::optional<int> value, int least, int most, IssueKind kind,
    const char *field)
{
    if (value && (*value < least || *value > most))
        issues.push_back({ kind, field });
}

constexpr Distance kShortestPaced = Distance::metres(200);
constexpr Duration kHandOffset { 240 }; // World Athletics scoring tables 2022, introduction
constexpr double kFatigue = 1.06; // Riegel, American Scientist 69 (1981); here only to see what is far off
constexpr double kNearby = 2.1; // 400 to 800, 1500 to 3000, half marathon to marathon
constexpr double kNearlyAsLong = 1.1; // 1500 m and the mile, 3000 m and 2 miles
constexpr int kYoungest = 9; // years that nobody asks about
constexpr double kTooFast = 0.85;
constexpr double kTooSlow = 1.25;

double secondsPerMetre(const RaceResult &result, Duration added = {})
{
    return inSeconds(result.time.time + added) / result.distance.inMetres();
}

double timesAsLong(const RaceResult &a, const RaceResult &b)
{
    return std::max(a.distance, b.distance).inMetres() / std::min(a.distance, b.distance).inMetres();
}

/// `longer` was run at a faster pace than `shorter`, by more than a stopwatch in a hand explains. Of two
/// flying sprints either may be the faster.
bool contradicts(const RaceResult &shorter, const RaceResult &longer)
{
    const bool isComparable
        = shorter.distance >= kShortestPaced || (isFlyingSprint(shorter) && !isFlyingSprint(longer));
    const auto offset = longer.time.method == TimingMethod::Hand ? kHandOffset : Duration {};
    // Of nearly the same distance, as 1500 m and the mile, either may be the better day.
    if (timesAsLong(shorter, longer) < kNearlyAsLong)
        return isComparable && longer.time.time + offset < shorter.time.time;
    return isComparable && secondsPerMetre(longer, offset) < secondsPerMetre(shorter);
}

using Bests = std::vector<const RaceResult *>;

/// Own results to hold `result` against: the fastest over each distance.
Bests ownBests(std::span<const RaceResult> all, const RaceResult &result)
{
    Bests bests;
    for (const auto &own : all) {
        if (own.kind == ResultKind::Estimate || std::chrono::abs(own.date - result.date) > kComparable)
            continue;
        const auto same = std::ranges::find_if(bests, [&](const RaceResult *each) {
            return each->distance == own.distance && isFlyingSprint(*each) == isFlyingSprint(own);
        });
        if (same == bests.end())
            bests.push_back(&own);
        else if (own.time.time < (*same)->time.time)
            *same = &own;
    }
    return bests;
}

/// Without the flying sprints that an own race was faster than: they are the odd ones out.
Bests trusted(const Bests &bests)
{
    Bests trusted;
    std::ranges::copy_if(bests, std::back_inserter(trusted), [&](const RaceResult *own) {
        return !isFlyingSprint(*own)
            || std::ranges::none_of(bests, [&](const RaceResult *race) { return contradicts(*own, *race); });
    });
    return trusted;
}

std::optional<ResultQuestion> paceQuestion(const Bests &bests, const RaceResult &result)
{
    const bool isBest = std::ranges::none_of(bests, [&](const RaceResult *own) {
        return own->distance == result.distance && isFlyingSprint(*own) == isFlyingSprint(result)
            && own->time.time <= result.time.time;
    });
    for (const auto *own : bests) {
        if (own->distance < result.distance && contradicts(*own, result))
            return ResultQuestion { QuestionKind::FasterThanShorter, *own };
        if (own->distance > result.distance && isBest && contradicts(result, *own))
            return ResultQuestion { QuestionKind::SlowerThanLonger, *own };
    }
    return {};
}

std::optional<ResultQuestion> expectationQuestion(Bests bests, const RaceResult &result)
{
    std::erase_if(
        bests, [&](const RaceResult *own) { return isFlyingSprint(*own) != isFlyingSprint(result); });
    const auto found = std::ranges::min_element(
        bests, {}, [&](const RaceResult *own) { return timesAsLong(*own, result); });
    if (found == bests.end() || timesAsLong(**found, result) > kNearby)
        return {};
    const auto &nearest = **found;
    const double expected = static_cast<double>(nearest.time.time.count())
        * std::pow(result.distance.inMetres() / nearest.distance.inMetres(), kFatigue);
    const double share = static_cast<double>(result.time.time.count()) / expected;
    if (share < kTooFast)
        return ResultQuestion { QuestionKind::FasterThanExpected, nearest };
    if (share > kTooSlow)
        return ResultQuestion { QuestionKind::SlowerThanExpected, nearest };
    return {};
}

/// Prefixes what is wrong with a part by whose it is.
void append(std::vector<Issue> &all, const std::vector<Issue> &own, const IssueOwner &owner)
{
    for (const auto &issue : own)
        all.push_back({ issue.kind, issue.field, owner });
}

} // namespace

std::optional<IssueKind> validateRep(Distance distance, Duration time)
{
    if (distance.isZero())
        return {};
    if (time.count() <= 0)
        return IssueKind::TimeOutOfRange;
    const double metres = distance.inMetres();
    const double speed = metres / inSeconds(time);
    if (speed > fastestSpeed(metres) * (metres < 400 ? kMargin : kMarginFrom400) || speed < kSlowest)
        return IssueKind::TimeImpossible;
    return {};
}

std::optional<int> unlikelyAge(std::optional<int> birthYear, Date on)
{
    const int age = birthYear ? yearOf(on) - *birthYear : kYoungest;
    return age < kYoungest || age > kOldest ? std::optional(age) : std::nullopt;
}

std::vector<ResultQuestion> questionsAbout(const Athlete &athlete, const RaceResult &result)
{
    return questionsAbout(std::span(athlete.results), result);
}

std::vector<ResultQuestion> questionsAbout(std::span<const RaceResult> own, const RaceResult &result)
{
    std::vector<ResultQuestion> questions;
    const auto isSameTime = [&](const RaceResult &each) { // 1:54.20 says more than 1:54.2 by hand
        const bool isElectronic
            = each.time.method == TimingMethod::Hand && result.time.method == TimingMethod::Electronic;
        return each.time.time == result.time.time && !isElectronic;
    };
    const auto same = std::ranges::find_if(own, [&](const RaceResult &each) {
        return each.distance == result.distance && each.date == result.date && isSameTime(each);
    });
    const auto sameRace = std::ranges::find_if(own, [&](const RaceResult &each) {
        return each.distance == result.distance && each.date == result.date
            && each.kind != ResultKind::Estimate && result.kind != ResultKind::Estimate && !isSameTime(each);
    });
    if (same != own.end())
        questions.push_back({ QuestionKind::AlreadyThere, *same });
    else if (sameRace != own.end())
        questions.push_back({ QuestionKind::SameRace, *sameRace });
    const auto bests = trusted(ownBests(own, result));
    if (const auto question = paceQuestion(bests, result))
        questions.push_back(*question);
    else if (const auto far = expectationQuestion(bests, result))
        questions.push_back(*far);
    return questions;
}

std::vector<Issue> validate(const RaceResult &result, Date today)
{
    std::vector<Issue> issues;
    if (result.distance < kShortestRace || result.distance > kMarathon)
        issues.push_back({ IssueKind::DistanceOutOfRange, "distance" });
    else if (const auto problem = validateRep(result.distance, result.time.time))
        issues.push_back({ *problem, "time" });
    if (result.date > today)
        issues.push_back({ IssueKind::DateInFuture, "date" });
    if (result.start == RunStart::Flying && result.distance > kLongestFlying)
        issues.push_back({ IssueKind::FlyingTooLong, "start" });
    return issues;
}

std::vector<Issue> validate(const Athlete &athlete, Date today)
{
    std::vector<Issue> issues;
    if (athlete.name.find_first_not_of(" \t") == std::string::npos)
        issues.push_back({ IssueKind::NameMissing, "name" });
    for (std::size_t i = 0; i < athlete.results.size(); ++i) {
        for (const auto &issue : validate(athlete.results[i], today))
            issues.push_back({ issue.kind, indexed("results", i, issue.field.c_str()) });
    }
    for (std::size_t i = 0; i < athlete.absences.size(); ++i) {
        if (athlete.absences[i].to && *athlete.absences[i].to < athlete.absences[i].from)
            issues.push_back({ IssueKind::AbsenceReversed, indexed("absences", i, "to") });
    }
    return issues;
}

std::vector<Issue> validate(const Group &group)
{
    if (group.name.find_first_not_of(" \t") == std::string::npos)
        return { { IssueKind::NameMissing, "name" } };
    return {};
}

std::vector<Issue> validate(const Workout &workout)
{
    std::vector<Issue> issues;
    if (workout.name.find_first_not_of(" \t") == std::string::npos)
        issues.push_back({ IssueKind::NameMissing, "name" });
    checkRange(issues, workout.level, 1, kMostLevels, IssueKind::LevelOutOfRange, "level");
    const auto reps = runningOrder(workout.main).size();
    if (reps == 0)
        issues.push_back({ IssueKind::NoReps, "main" });
    if (reps >= kMostReps)
        issues.push_back({ IssueKind::TooManyReps, "main" });
    return issues;
}

bool isInCalendar(Date day)
{
    const int year = yearOf(day);
    return year >= 1900 && year <= 2199;
}

bool mayBeBornIn(int year, Date today)
{
    return year <= yearOf(today) && year >= yearOf(today) - kOldest;
}

std::vector<Issue> validate(const Cycle &cycle)
{
    std::vector<Issue> issues;
    checkRange(issues, cycle.days, kShortestCycle, kLongestCycle, IssueKind::CycleLengthWrong, "days");
    for (std::size_t i = 0; i < cycle.items.size(); ++i) {
        const auto &item = cycle.items[i];
        if ((item.kind == ItemKind::Quality) != item.role.has_value())
            issues.push_back({ IssueKind::RoleWithoutQuality, indexed("items", i, "role") });
        if (item.day < 0 || item.day >= cycle.days)
            issues.push_back({ IssueKind::ItemOutsideCycle, indexed("items", i, "day") });
        if (item.length && item.length->count() <= 0)
            issues.push_back({ IssueKind::TimeOutOfRange, indexed("items", i, "length") });
        if (item.distance && (item.distance->isZero() || *item.distance < Distance()))
            issues.push_back({ IssueKind::DistanceOutOfRange, indexed("items", i, "distance") });
    }
    return issues;
}

std::vector<Issue> validate(const Session &session)
{
    auto issues = validate(session.workout);
    checkRange(issues, session.plannedRpe, 0, 10, IssueKind::RpeOutOfRange, "plannedRpe");
    return issues;
}

std::vector<Issue> validate(const Entry &entry)
{
    std::vector<Issue> issues;
    checkRange(issues, entry.rpe, 0, 10, IssueKind::RpeOutOfRange, "rpe");
    checkRange(issues, entry.looseness, 1, 5, IssueKind::LoosenessOutOfRange, "looseness");
    if (entry.own)
        append(issues, validate(*entry.own), {});
    checkRange(issues, entry.pacePercent, 50, 150, IssueKind::PercentOutOfRange, "pacePercent");
    checkRange(issues, entry.recoveryPercent, 10, 500, IssueKind::PercentOutOfRange, "recoveryPercent");
    checkRange(issues, entry.stop ? std::optional(entry.stop->after) : std::nullopt, 0, kMostReps,
        IssueKind::StopOutOfRange, "stop");
    for (std::size_t i = 0; i < entry.results.size(); ++i) {
        if (entry.results[i].time && entry.results[i].time->time.count() <= 0)
            issues.push_back({ IssueKind::TimeOutOfRange, indexed("results", i, "time") });
    }
    return issues;
}

IssueOwner ownerOf(const Session &session)
{
    return { OwnerKind::Session, {}, session.workout.name, session.date };
}

IssueOwner ownerOf(const Athlete *athlete, const Session *session)
{
    auto owner = session ? ownerOf(*session) : IssueOwner {};
    owner.kind = OwnerKind::Entry;
    if (athlete)
        owner.name = athlete->name;
    return owner;
}

std::vector<Issue> validate(const Squad &squad, Date today)
{
    std::vector<Issue> issues;
    for (const auto &group : squad.groups)
        append(issues, validate(group), { OwnerKind::Group, group.name, {}, {} });
    for (const auto &athlete : squad.athletes) {
        append(issues, validate(athlete, today), { OwnerKind::Athlete, athlete.name, {}, {} });
        for (const auto group : athlete.groups) {
            if (!squad.find(group))
                issues.push_back(
                    { IssueKind::UnknownReference, "groups", { OwnerKind::Athlete, athlete.name, {}, {} } });
        }
    }
    for (const auto &workout : squad.workouts)
        append(issues, validate(workout), { OwnerKind::Workout, workout.name, {}, {} });
    for (const auto &cycle : squad.cycles) {
        append(issues, validate(cycle), { OwnerKind::Cycle, cycle.name, {}, {} });
        for (const auto &item : cycle.items) {
            if (std::ranges::any_of(item.athletes, [&](AthleteId id) { return !squad.find(id); }))
                issues.push_back(
                    { IssueKind::UnknownReference, "items", { OwnerKind::Cycle, cycle.name, {}, {} } });
        }
    }
    for (const auto &phase : squad.phases) {
        if (phase.lastDay < phase.firstDay)
            issues.push_back(
                { IssueKind::PhaseReversed, "lastDay", { OwnerKind::Phase, phase.name, {}, {} } });
    }
    for (const auto *session : allSessions(squad)) {
        const auto owner = ownerOf(*session);
        append(issues, validate(*session), owner);
        if (!squad.find(session->group) || (session->cycle && !squad.find(*session->cycle)))
            issues.push_back({ IssueKind::UnknownReference, "group", owner });
    }
    for (const auto *entry : allEntries(squad)) {
        const auto *athlete = squad.find(entry->athlete);
        const auto *session = squad.find(entry->session);
        const auto owner = ownerOf(athlete, session);
        append(issues, validate(*entry), owner);
        if (!athlete || !session)
            issues.push_back({ IssueKind::UnknownReference, "session", owner });
    }
    return issues;
}

} // namespace fivepace
