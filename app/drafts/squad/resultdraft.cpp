// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/resultdraft.h"

#include "domain/edits/edits.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace {

namespace {

constexpr std::array kUsualDistances { Distance::metres(30), Distance::metres(400), Distance::metres(800),
    Distance::metres(1500), kMile, Distance::metres(3000), Distance::metres(5000), Distance::metres(10000) };

QString distanceText(const RaceResult &result)
{
    return result.distance.isZero() ? QString() : words::distance(result.distance);
}

QString timeText(const RaceResult &result)
{
    return result.time.time.count() == 0 ? QString() : words::time(result.time);
}

} // namespace

void ResultDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void ResultDraft::start(double athlete)
{
    const auto *found = m_workspace ? m_workspace->squad().find(idFrom<AthleteId>(athlete)) : nullptr;
    const auto length = found ? lengthOf(found->targetRace) : std::nullopt;
    startOver(athlete, length ? static_cast<double>(length->inMillimetres()) : 0);
}

void ResultDraft::startOver(double athlete, double length)
{
    m_athlete = idFrom<AthleteId>(athlete);
    m_before.reset();
    RaceResult result;
    result.distance = Distance::millimetres(static_cast<std::int64_t>(length));
    result.date = today();
    if (isSprintOfEitherStart(result.distance))
        result.start = RunStart::Flying; // the best of a short sprint that a list shows is a flying one
    fill(result);
    m_method.reset();
    Q_EMIT changed();
}

bool ResultDraft::startChange(double athlete, int index)
{
    const auto *found = m_workspace ? m_workspace->squad().find(idFrom<AthleteId>(athlete)) : nullptr;
    if (found == nullptr || index < 0 || index >= static_cast<int>(found->results.size()))
        return false;
    m_athlete = found->id;
    m_before = found->results[static_cast<std::size_t>(index)];
    fill(*m_before);
    return true;
}

void ResultDraft::fill(const RaceResult &result)
{
    m_result = result;
    m_distance = distanceText(result);
    m_time = timeText(result);
    m_date = words::longDate(result.date);
    m_place = words::fromUtf8(result.place);
    m_note = words::fromUtf8(result.note);
    m_kind = static_cast<int>(result.kind);
    m_start = static_cast<int>(result.start);
    m_method = static_cast<int>(result.time.method);
    m_agreedTo.clear();
    m_replaced.reset();
    Q_EMIT changed();
}

bool ResultDraft::save()
{
    const auto *found = athlete();
    if (found == nullptr || !isValid())
        return false;
    const auto &paces = m_workspace->squad().card.paces;
    const auto before = isReplacing() ? m_replaced : m_before;
    if (!before)
        return m_workspace->perform(edits::addResult(*found, *filledIn(), today(), paces));
    const auto place = std::ranges::find(found->results, *before);
    if (place == found->results.end()) {
        m_workspace->report({ Errc::Conflict, {} });
        return false;
    }
    const auto after = isReplacing() ? corrected(*before, *filledIn()) : *filledIn();
    const auto index = static_cast<std::size_t>(place - found->results.begin());
    return m_workspace->perform(edits::changeResult(*found, index, after, today(), paces));
}

int ResultDraft::method() const
{
    if (m_method)
        return *m_method;
    const auto read = reading();
    return read.time ? static_cast<int>(usualMethod(read.time->precision)) : -1;
}

void ResultDraft::setMethod(int method)
{
    if (m_method == method)
        return;
    m_method = method;
    Q_EMIT changed();
}

bool ResultDraft::hasStart() const
{
    const auto distance = typed::distance(m_distance);
    return distance && isSprintOfEitherStart(*distance);
}

QStringList ResultDraft::startNames() const
{
    return { tr("Not stated", "how a sprint began"), words::runStart(RunStart::Standing),
        words::runStart(RunStart::Flying) };
}

int ResultDraft::usualDistance() const
{
    const auto distance = typed::distance(m_distance);
    const auto *place = std::ranges::find(kUsualDistances, distance.value_or(Distance {}));
    return place == kUsualDistances.end() ? -1 : static_cast<int>(place - kUsualDistances.begin());
}

QString ResultDraft::distanceIssue() const
{
    if (m_distance.trimmed().isEmpty())
        return {};
    if (!typed::distance(m_distance))
        return tr("Not a distance. Type metres, 5k, mile or half.");
    return domainIssue("distance");
}

QString ResultDraft::timeIssue() const
{
    if (m_time.trimmed().isEmpty())
        return {};
    const auto read = reading();
    return read.time ? domainIssue("time") : words::problem(read.problem);
}

QString ResultDraft::dateIssue() const
{
    if (m_date.trimmed().isEmpty())
        return tr("Type the day it was run.");
    const auto unread = typed::dayIssue(m_date, today());
    return unread.isEmpty() ? domainIssue("date") : unread;
}

QString ResultDraft::question() const
{
    QStringList sentences;
    for (const auto &question : questions())
        sentences += words::question(question);
    return sentences.join(QLatin1Char(' '));
}

/// What speaks against the result among the others; what it takes the place of does not.
std::vector<ResultQuestion> ResultDraft::questions() const
{
    const auto *found = athlete();
    const auto result = filledIn();
    if (found == nullptr || !result || hasIssues() || result == m_before)
        return {};
    auto others = *found;
    if (m_before)
        std::erase(others.results, *m_before);
    if (isReplacing())
        std::erase(others.results, *m_replaced);
    return questionsAbout(others, *result);
}

/// The race that a new result may be the right time of.
std::optional<RaceResult> ResultDraft::raceOfThatDay() const
{
    const auto *found = athlete();
    const auto result = filledIn();
    if (found == nullptr || !result || m_before || hasIssues())
        return {};
    const auto asked = questionsAbout(*found, *result);
    const auto same = std::ranges::find(asked, QuestionKind::SameRace, &ResultQuestion::kind);
    return same == asked.end() ? std::nullopt : std::optional(same->other);
}

QString ResultDraft::sameRace() const
{
    const auto race = raceOfThatDay();
    return race ? words::time(race->time) : QString();
}

bool ResultDraft::isReplacing() const
{
    return m_replaced && m_replaced == raceOfThatDay();
}

void ResultDraft::setReplacing(bool replacing)
{
    m_replaced = replacing ? raceOfThatDay() : std::nullopt;
    Q_EMIT changed();
}

bool ResultDraft::isAgreed() const
{
    return !m_agreedTo.isEmpty() && m_agreedTo == question();
}

void ResultDraft::setAgreed(bool agreed)
{
    m_agreedTo = agreed ? question() : QString();
    Q_EMIT changed();
}

QString ResultDraft::understood() const
{
    const auto result = filledIn();
    if (!result || hasIssues())
        return {};
    return (isFlyingSprint(*result) ? tr("Flying %1 in %2 on %3", "distance, time, date")
                                    : tr("%1 in %2 on %3", "distance, time, date"))
        .arg(words::distance(result->distance), words::time(result->time), words::longDate(result->date));
}

bool ResultDraft::isValid() const
{
    return athlete() != nullptr && filledIn() && !hasIssues() && (isAgreed() || question().isEmpty());
}

QStringList ResultDraft::usualDistances() const
{
    QStringList names;
    for (const auto distance : kUsualDistances)
        names += words::distance(distance);
    return names;
}

QStringList ResultDraft::kindNames() const
{
    QStringList names;
    for (const auto kind : { ResultKind::Race, ResultKind::TimeTrial, ResultKind::Estimate })
        names += words::resultKind(kind);
    return names;
}

QStringList ResultDraft::methodNames() const
{
    return { tr("By hand"), tr("Electronic"), tr("By a device") };
}

const Athlete *ResultDraft::athlete() const
{
    return m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
}

std::optional<RaceResult> ResultDraft::filledIn() const
{
    const auto distance = typed::distance(m_distance);
    const auto read = reading();
    const auto date = typed::date(m_date, today());
    if (!distance || !read.time || !date)
        return {};
    auto result = m_result;
    // Text that was not touched stands for the exact value, which it may round: 3.5 miles is shown as 5.633
    // km.
    if (!m_before || m_distance != distanceText(m_result))
        result.distance = *distance;
    if (!m_before || m_time != timeText(m_result))
        result.time = *read.time;
    result.time.method = static_cast<TimingMethod>(method());
    result.dayAssumed = result.dayAssumed && result.date == *date;
    result.date = *date;
    result.kind = static_cast<ResultKind>(m_kind);
    result.start
        = isSprintOfEitherStart(result.distance) ? static_cast<RunStart>(m_start) : RunStart::NotStated;
    result.place = words::toUtf8(m_place.simplified());
    result.note = words::toUtf8(m_note.simplified());
    return result;
}

/// The time as typed, digits alone by the athlete's own time over the distance.
TimeReading ResultDraft::reading() const
{
    const auto text = words::toUtf8(m_time.trimmed());
    const auto distance = typed::distance(m_distance);
    if (!distance)
        return readTime(text);
    std::optional<Duration> known;
    if (const auto *found = athlete()) {
        const auto own = std::ranges::find(found->results, *distance, &RaceResult::distance);
        if (own != found->results.end())
            known = own->time.time;
    }
    return readRunTime(text, *distance, known);
}

bool ResultDraft::hasIssues() const
{
    return !distanceIssue().isEmpty() || !timeIssue().isEmpty() || !dateIssue().isEmpty();
}

QString ResultDraft::domainIssue(const char *field) const
{
    const auto *found = athlete();
    const auto result = filledIn();
    if (found == nullptr || !result)
        return {};
    auto with = *found;
    with.results = { *result };
    return typed::issueAt(validate(with, today()), std::string("results[0].") + field);
}

Date ResultDraft::today() const
{
    return m_workspace ? m_workspace->today() : Date();
}

} // namespace fivepace
