// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/handpacedraft.h"

#include "domain/edits/edits.h"
#include "domain/squad/validation.h"
#include "domain/values/timetext.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace {

namespace {

constexpr std::array kUnits { Distance::metres(400), Distance::metres(200), Distance::metres(100),
    Distance::kilometres(1), kMile };
constexpr Distance kFlying = Distance::metres(30); // what max velocity is shown over
constexpr std::chrono::days kUsualTime { 28 }; // two cycles, offered

/// What a time "as a race" is over; empty for 60 and 90 min.
std::optional<Distance> raceOf(PaceRung rung)
{
    return rung == PaceRung::MaxVelocity ? kFlying : lengthOf(rung);
}

Athlete withoutHandPace(Athlete athlete, PaceRung rung)
{
    std::erase_if(athlete.handPaces, [rung](const HandPace &hand) { return hand.rung == rung; });
    return athlete;
}

} // namespace

void HandPaceDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

bool HandPaceDraft::start(double athlete, const QString &rung)
{
    m_athlete = idFrom<AthleteId>(athlete);
    const auto target = this->athlete() != nullptr ? this->athlete()->targetRace : PaceRung::M1500;
    m_rung = rungFromCode(words::toUtf8(rung)).value_or(target);
    m_unit = 0;
    fillIn();
    return this->athlete() != nullptr;
}

bool HandPaceDraft::save()
{
    const auto *before = athlete();
    const auto hand = filledIn();
    if (before == nullptr || !hand || !isValid())
        return false;
    auto after = withoutHandPace(*before, m_rung);
    // Those that ran out say nothing any more.
    std::erase_if(after.handPaces, [this](const HandPace &old) { return old.until && *old.until < today(); });
    after.handPaces.push_back(*hand);
    return m_workspace->perform(edits::changePaces(*before, after));
}

bool HandPaceDraft::remove()
{
    const auto *before = athlete();
    return before != nullptr
        && m_workspace->perform(edits::changePaces(*before, withoutHandPace(*before, m_rung)));
}

QString HandPaceDraft::athleteName() const
{
    return athlete() != nullptr ? words::fromUtf8(athlete()->name) : QString();
}

QStringList HandPaceDraft::rungNames() const
{
    QStringList names;
    for (const auto rung : kAllRungs)
        names += words::rung(rung);
    return names;
}

void HandPaceDraft::setRung(int rung)
{
    if (rung < 0 || rung >= static_cast<int>(kAllRungs.size()) || rung == this->rung())
        return;
    m_rung = kAllRungs[static_cast<std::size_t>(rung)];
    m_unit = std::min(m_unit, static_cast<int>(unitNames().size()) - 1);
    fillIn();
}

QStringList HandPaceDraft::unitNames() const
{
    QStringList names;
    for (const auto unit : kUnits)
        names += unit == kMile ? tr("per mile") : tr("per %1").arg(words::distance(unit));
    if (const auto race = raceOf(m_rung))
        names += tr("as a race, %1").arg(words::distance(*race));
    return names;
}

void HandPaceDraft::setUnit(int unit)
{
    if (unit < 0 || unit >= static_cast<int>(unitNames().size()) || unit == m_unit)
        return;
    const auto hand = filledIn();
    m_unit = unit;
    if (hand)
        m_time = words::target(hand->pace.timeFor(length()));
    Q_EMIT changed();
}

void HandPaceDraft::setTime(const QString &time)
{
    m_time = time;
    Q_EMIT changed();
}

void HandPaceDraft::setUntil(const QString &until)
{
    m_until = until;
    Q_EMIT changed();
}

QString HandPaceDraft::timeIssue() const
{
    if (m_time.trimmed().isEmpty())
        return {};
    const auto reading = readRunTime(words::toUtf8(m_time.trimmed()), length());
    if (!reading.time)
        return words::problem(reading.problem);
    const auto wrong = validateRep(length(), reading.time->time);
    return wrong ? words::issue({ *wrong, "time" }) : QString();
}

QString HandPaceDraft::untilIssue() const
{
    if (m_until.trimmed().isEmpty())
        return {};
    const auto day = typed::date(m_until, today());
    if (!day)
        return typed::notADay(today());
    return *day < today() ? tr("That day is past. Type a day to come, or leave it empty.") : QString();
}

QString HandPaceDraft::understood() const
{
    const auto hand = filledIn();
    if (!hand || !isValid())
        return {};
    const auto per400 = hand->pace.per400();
    const auto &settings = m_workspace->squad().card.paces;
    const auto table = PaceTable::from(withoutHandPace(*athlete(), m_rung), today(), settings);
    const auto *without = table.at(m_rung);
    if (without == nullptr)
        return tr("%1 per 400 m").arg(words::target(per400));
    const auto change = words::paceChange(without->training().per400(), per400);
    return tr("%1 per 400 m, %2 against %3: %4", "62.0 per 400 m, −1.0 s against 63.0: own race, …")
        .arg(change.after, change.difference, change.before,
            words::source(without->source, athlete()->category));
}

bool HandPaceDraft::isValid() const
{
    return filledIn() && timeIssue().isEmpty() && untilIssue().isEmpty();
}

bool HandPaceDraft::isSet() const
{
    const auto *hand = stored();
    return hand != nullptr && (!hand->until || *hand->until >= today());
}

const Athlete *HandPaceDraft::athlete() const
{
    return m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
}

const HandPace *HandPaceDraft::stored() const
{
    const auto *who = athlete();
    if (who == nullptr)
        return nullptr;
    const auto found = std::ranges::find(who->handPaces, m_rung, &HandPace::rung);
    return found == who->handPaces.end() ? nullptr : &*found;
}

void HandPaceDraft::fillIn()
{
    m_time.clear();
    m_until = words::longDate(today() + kUsualTime);
    if (isSet()) {
        m_time = words::target(stored()->pace.timeFor(length()));
        m_until = stored()->until ? words::longDate(*stored()->until) : QString();
    }
    Q_EMIT changed();
}

Distance HandPaceDraft::length() const
{
    const auto place = static_cast<std::size_t>(m_unit);
    return place < kUnits.size() ? kUnits[place] : raceOf(m_rung).value_or(kUnits.front());
}

std::optional<Duration> HandPaceDraft::typedTime() const
{
    const auto reading = readRunTime(words::toUtf8(m_time.trimmed()), length());
    if (!reading.time || reading.time->time.count() <= 0)
        return {};
    return reading.time->time;
}

std::optional<HandPace> HandPaceDraft::filledIn() const
{
    const auto time = typedTime();
    if (athlete() == nullptr || !time)
        return {};
    HandPace hand { m_rung, Pace::of(length(), *time), {} };
    if (!m_until.trimmed().isEmpty())
        hand.until = typed::date(m_until, today());
    return hand;
}

Date HandPaceDraft::today() const
{
    return m_workspace ? m_workspace->today() : Date();
}

} // namespace fivepace
