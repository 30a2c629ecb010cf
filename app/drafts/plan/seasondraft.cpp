// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/seasondraft.h"

#include "domain/library/libraryfacts.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/seasonwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kUsualSeason { 16 * 7 - 1 };

/// The races of the group from the day after on, target races first in order of rank, each by date.
std::vector<Race> racesAfter(const Squad &squad, GroupId group, Date day)
{
    std::vector<Race> races;
    for (const auto &race : squad.races) {
        if (isFor(race, group) && race.date > day)
            races.push_back(race);
    }
    std::ranges::stable_sort(
        races, {}, [](const Race &race) { return std::tuple(!race.isTarget, race.rank, race.date); });
    return races;
}

} // namespace

void SeasonDraft::setWorkspace(Workspace *workspace)
{
    if (assign(m_workspace, QPointer(workspace)))
        Q_EMIT workspaceChanged();
}

bool SeasonDraft::begin(double group)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<GroupId>(group)) : nullptr;
    if (!found)
        return false;
    const auto &squad = m_workspace->squad();
    m_group = found->id;
    const auto first = nextFirstDay(squad, m_group, m_workspace->today());
    m_start = words::longDate(first);
    m_races = racesAfter(squad, m_group, m_workspace->today());
    m_race = 0;
    m_raceName.clear();
    m_raceDate = words::longDate(first + kUsualSeason);
    const auto length = lengthOf(found->targetRace);
    m_raceDistance = length ? words::distance(*length) : QString();
    m_cycleDays = 14;
    m_layout = {};
    m_sixth = SixthSession::None;
    Q_EMIT changed();
    return true;
}

void SeasonDraft::setStart(const QString &start)
{
    if (assign(m_start, start))
        Q_EMIT changed();
}

QStringList SeasonDraft::races() const
{
    QStringList names;
    for (const auto &race : m_races)
        names << tr("%1, %2, %3", "race, distance, date")
                     .arg(words::fromUtf8(race.name), words::distance(race.distance),
                         words::longDate(race.date));
    names << tr("A new race");
    return names;
}

void SeasonDraft::setRace(int race)
{
    if (assign(m_race, race))
        Q_EMIT changed();
}

void SeasonDraft::setCycleDays(int days)
{
    if (assign(m_cycleDays, std::clamp(days, kShortestCycle, kLongestCycle)))
        Q_EMIT changed();
}

void SeasonDraft::setLayout(int layout)
{
    if (m_workspace && m_workspace->isOpen() && assign(m_layout, layoutAt(m_workspace->squad(), layout)))
        Q_EMIT changed();
}

QStringList SeasonDraft::layouts() const
{
    return m_workspace && m_workspace->isOpen() ? layoutNames(m_workspace->squad()) : QStringList();
}

int SeasonDraft::layout() const
{
    return m_workspace && m_workspace->isOpen() ? placeOf(m_workspace->squad(), m_layout) : 0;
}

void SeasonDraft::setSixth(int sixth)
{
    if (assign(m_sixth, static_cast<SixthSession>(std::clamp(sixth, 0, static_cast<int>(kLastSixthSession)))))
        Q_EMIT changed();
}

QStringList SeasonDraft::sixths() const
{
    const auto *group = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_group) : nullptr;
    if (!group)
        return {};
    const auto wished = wish();
    const auto target = wished ? rungOfLength(wished->target.distance) : std::nullopt;
    return words::sixthSessions(groupFivePaces(
        m_workspace->squad(), m_group, target.value_or(group->targetRace), m_workspace->today()));
}

std::optional<Date> SeasonDraft::raceDay() const
{
    if (!isNewRace())
        return m_races[static_cast<std::size_t>(m_race)].date;
    return typed::date(m_raceDate, m_workspace->today());
}

QString SeasonDraft::startIssue() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    const auto day = typed::date(m_start, m_workspace->today());
    if (!day)
        return typed::notADay(m_workspace->today());
    if (*day < m_workspace->today())
        return tr("That day is over. Start today or later.");
    return {};
}

QString SeasonDraft::raceDateIssue() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    const auto race = raceDay();
    if (!race)
        return typed::notADay(m_workspace->today());
    const auto first = typed::date(m_start, m_workspace->today());
    if (first && *race <= *first)
        return tr("The race has to be after the first day.");
    if (first && *race - *first > std::chrono::days(kLongestSeason))
        return tr("A season is planned for at most %1 days.").arg(kLongestSeason);
    return {};
}

QString SeasonDraft::raceDistanceIssue() const
{
    return !isNewRace() || typed::distance(m_raceDistance)
        ? QString()
        : tr("Not a distance. Type it as 1500 m, 3k or mile.");
}

std::optional<SeasonWish> SeasonDraft::wish() const
{
    if (!m_workspace || !m_workspace->isOpen() || !m_workspace->squad().find(m_group)
        || !startIssue().isEmpty() || !raceDateIssue().isEmpty() || !raceDistanceIssue().isEmpty())
        return {};
    SeasonWish wish { .group = m_group,
        .firstDay = *typed::date(m_start, m_workspace->today()),
        .target = {},
        .cycleDays = m_cycleDays,
        .layout = m_layout.kind,
        .saved = m_layout.saved,
        .sixth = m_sixth,
        .nameOf = [](int number) { return words::toUtf8(words::cycleName(number)); } };
    if (!isNewRace()) {
        wish.target = m_races[static_cast<std::size_t>(m_race)];
        return wish;
    }
    wish.target.name = words::toUtf8(
        m_raceName.trimmed().isEmpty() ? tr("Target race", "its name") : m_raceName.simplified());
    wish.target.date = *raceDay();
    wish.target.distance = *typed::distance(m_raceDistance);
    wish.target.groups = { m_group };
    wish.target.isTarget = true;
    return wish;
}

SeasonProposal SeasonDraft::proposal() const
{
    IdSource ids(0, 0); // thrown away
    const auto wished = wish();
    return wished ? proposeSeason(m_workspace->squad(), *wished, ids) : SeasonProposal {};
}

bool SeasonDraft::isValid() const
{
    const auto proposed = proposal();
    return !proposed.phases.empty() || !proposed.cycles.empty();
}

QList<PlannedStretch> SeasonDraft::preview() const
{
    struct Line {
        Date first, last;
        QString name;
        bool isPhase;
    };
    std::vector<Line> lines;
    const auto proposed = proposal();
    for (const auto &phase : proposed.phases)
        lines.push_back({ phase.firstDay, phase.lastDay, words::phase(phase), true });
    for (const auto &made : proposed.cycles)
        lines.push_back(
            { made.cycle.firstDay, made.cycle.lastDay(), words::fromUtf8(made.cycle.name), false });
    std::ranges::stable_sort(
        lines, {}, [](const Line &line) { return std::pair(line.first, !line.isPhase); });
    QList<PlannedStretch> shown;
    for (const auto &line : lines) {
        const auto days = static_cast<int>((line.last - line.first).count()) + 1;
        shown.push_back(
            { words::dateRange(line.first, line.last), line.name, words::weeksAndDays(days), line.isPhase });
    }
    return shown;
}

QStringList SeasonDraft::reasons() const
{
    QStringList sentences;
    const auto proposed = proposal();
    for (const auto &note : proposed.notes)
        sentences << words::seasonNote(note, m_workspace->squad());
    if (wish() && proposed.phases.empty() && proposed.cycles.empty())
        sentences << tr("All of these days are planned already.");
    return sentences;
}

double SeasonDraft::save()
{
    auto wished = wish();
    if (!wished || !isValid())
        return 0;
    if (isNewRace())
        wished->target.id = m_workspace->ids().next<RaceId>();
    const auto made = proposeSeason(m_workspace->squad(), *wished, m_workspace->ids());
    const auto edit = edits::planSeason(
        made, isNewRace() ? std::optional(wished->target) : std::nullopt, wished->target.name);
    if (!m_workspace->perform(edit) || made.cycles.empty())
        return 0;
    return numberOf(made.cycles.front().cycle.id);
}

} // namespace fivepace
