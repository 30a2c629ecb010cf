// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/soundness.h"

#include <set>
#include <string>
#include <utility>

namespace fivepace {

namespace {

using namespace std::chrono_literals;

constexpr Duration kLongest = 24h;
constexpr int kMinutesOfADay = 24 * 60;
constexpr int kMostOfAnything = 1000; // reps and heats
constexpr std::int64_t kIdsEnd = std::int64_t { 1 } << 53;

/// Notes what is wrong with one value after another of one owner.
class Checker {
public:
    explicit Checker(std::vector<Issue> &issues)
        : m_issues(issues)
    {
    }

    void about(IssueOwner owner, std::int64_t id)
    {
        m_owner = std::move(owner);
        if (id <= 0 || id >= kIdsEnd)
            note(IssueKind::NumberOutOfRange, "id");
    }
    void day(Date day, const std::string &field)
    {
        if (!isInCalendar(day))
            note(IssueKind::DateOutOfRange, field);
    }
    void day(const std::optional<Date> &optional, const std::string &field)
    {
        if (optional)
            day(*optional, field);
    }
    void minute(const std::optional<int> &minute) { number(minute, 0, kMinutesOfADay - 1, "startMinute"); }
    void time(const std::optional<Duration> &time, Duration least, const std::string &field)
    {
        if (time && (*time < least || *time > kLongest))
            note(IssueKind::TimeOutOfRange, field);
    }
    void number(const std::optional<int> &value, int least, int most, const std::string &field)
    {
        if (value && (*value < least || *value > most))
            note(IssueKind::NumberOutOfRange, field);
    }
    template <class AnId> void reference(const Squad &squad, AnId id, const std::string &field)
    {
        if (!squad.find(id))
            note(IssueKind::UnknownReference, field);
    }
    void note(IssueKind kind, const std::string &field) { m_issues.push_back({ kind, field, m_owner }); }

private:
    std::vector<Issue> &m_issues;
    IssueOwner m_owner;
};

std::string memberOf(const char *list, std::size_t i, const char *member)
{
    return std::string(list) + '[' + std::to_string(i) + "]." + member;
}

void checkAthlete(Checker &check, const Athlete &athlete)
{
    check.about({ OwnerKind::Athlete, athlete.name, {}, {} }, athlete.id.value);
    for (std::size_t i = 0; i < athlete.results.size(); ++i) {
        check.day(athlete.results[i].date, memberOf("results", i, "date"));
        check.time(athlete.results[i].time.time, 1ms, memberOf("results", i, "time"));
    }
    for (std::size_t i = 0; i < athlete.absences.size(); ++i) {
        check.day(athlete.absences[i].from, memberOf("absences", i, "from"));
        check.day(athlete.absences[i].to, memberOf("absences", i, "to"));
    }
    for (const auto &pace : athlete.handPaces) {
        check.day(pace.until, "handPaces");
        check.time(pace.pace.time(), 1ms, "handPaces");
    }
    check.day(athlete.baseDone, "baseDone");
    check.day(athlete.transitionDone, "transitionDone");
    constexpr int kFirstYear = 1800, kLastYear = 2199;
    check.number(athlete.birthYear, kFirstYear, kLastYear, "birthYear");
}

void checkSeason(Checker &check, const Squad &squad)
{
    for (const auto &cycle : squad.cycles) {
        check.about({ OwnerKind::Cycle, cycle.name, {}, {} }, cycle.id.value);
        check.day(cycle.firstDay, "firstDay");
        check.reference(squad, cycle.group, "group");
    }
    for (const auto &phase : squad.phases) {
        check.about({ OwnerKind::Phase, phase.name, {}, {} }, phase.id.value);
        check.day(phase.firstDay, "firstDay");
        check.day(phase.lastDay, "lastDay");
        check.reference(squad, phase.group, "group");
    }
    for (const auto &race : squad.races) {
        check.about({ OwnerKind::Race, race.name, {}, {} }, race.id.value);
        check.day(race.date, "date");
        check.minute(race.startMinute);
        for (const auto group : race.groups)
            check.reference(squad, group, "groups");
    }
}

void checkEntry(Checker &check, const Squad &squad, const Entry &entry)
{
    const auto *athlete = squad.find(entry.athlete);
    const auto *session = squad.find(entry.session);
    check.about(ownerOf(athlete, session), entry.id.value);
    check.number(entry.heat, 0, kMostOfAnything, "heat");
    check.number(entry.reps, 0, kMostOfAnything, "reps");
    check.number(entry.subgroup, 0, 'Z' - 'A' + 1, "subgroup");
    for (std::size_t i = 0; i < entry.results.size(); ++i) {
        const auto &result = entry.results[i];
        check.time(
            result.time ? std::optional(result.time->time) : std::nullopt, 1ms, memberOf("reps", i, "time"));
        check.time(result.recoveryTaken, 0ms, memberOf("reps", i, "recovery"));
    }
    for (std::size_t i = 0; i < entry.frozen.size(); ++i) {
        check.time(entry.frozen[i].time, 1ms, memberOf("reps", i, "target"));
        check.time(entry.frozen[i].slowest, 1ms, memberOf("reps", i, "target"));
    }
    if (entry.results.size() > kMostOfAnything)
        check.note(IssueKind::TooManyReps, "reps");
}

} // namespace

std::vector<Issue> checkSoundness(const Squad &squad)
{
    std::vector<Issue> issues;
    Checker check(issues);
    check.about({ OwnerKind::Squad, {}, {}, {} }, 1);
    check.minute(squad.card.startMinute);
    for (const auto &group : squad.groups)
        check.about({ OwnerKind::Group, group.name, {}, {} }, group.id.value);
    for (const auto &athlete : squad.athletes)
        checkAthlete(check, athlete);
    for (const auto &workout : squad.workouts)
        check.about({ OwnerKind::Workout, workout.name, {}, {} }, workout.id.value);
    checkSeason(check, squad);
    for (const auto *session : allSessions(squad)) {
        check.about(ownerOf(*session), session->id.value);
        check.day(session->date, "date");
        check.minute(session->startMinute);
    }
    std::set<std::pair<SessionId, AthleteId>> lines;
    for (const auto *entry : allEntries(squad)) {
        checkEntry(check, squad, *entry);
        if (!lines.emplace(entry->session, entry->athlete).second)
            check.note(IssueKind::NumberOutOfRange, "athlete");
    }
    return issues;
}

} // namespace fivepace
