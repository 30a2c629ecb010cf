// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cycleboardmodel.h"

#include "domain/edits.h"
#include "domain/notation/notation.h"
#include "guithread.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::minutes kShortestRun { 10 }; // ours
constexpr std::chrono::minutes kLongestRun { 240 }; // ours

} // namespace

CycleBoardModel::CycleBoardModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CycleBoardModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &CycleBoardModel::rebuild, &CycleBoardModel::rebuild))
        return;
    rebuild();
    Q_EMIT workspaceChanged();
}

void CycleBoardModel::setCycleId(double id)
{
    const CycleId wanted { static_cast<std::int64_t>(id) };
    if (m_id == wanted)
        return;
    m_id = wanted;
    rebuild();
    Q_EMIT cycleChanged();
}

/// The same cycle keeps its rows (and so the keyboard's place); they only repaint.
void CycleBoardModel::rebuild()
{
    const auto *cycle = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_id) : nullptr;
    if (cycle && m_cycle && cycle->id == m_cycle->id && cycle->days.size() == m_cycle->days.size()) {
        m_cycle = *cycle;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cycle = cycle ? std::optional(*cycle) : std::nullopt;
    endResetModel();
}

int CycleBoardModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() || !m_cycle ? 0 : static_cast<int>(m_cycle->days.size());
}

QHash<int, QByteArray> CycleBoardModel::roleNames() const
{
    return { { DayRole, "day" }, { SpokenRole, "spoken" }, { TodayRole, "isToday" }, { PlanRole, "plan" },
        { LengthRole, "length" }, { RungRole, "rung" }, { ChipRole, "chip" }, { SessionsRole, "sessions" },
        { RacesRole, "races" } };
}

QVariant CycleBoardModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &day = m_cycle->days[static_cast<std::size_t>(index.row())];
    const auto date = dateOf(index.row());
    const bool isQuality = day.kind == DayKind::Quality;
    switch (role) {
    case DayRole:
        return words::weekdayAndDay(date);
    case TodayRole:
        return date == m_workspace->today();
    case PlanRole:
        if (!isQuality)
            return words::dayKind(day.kind);
        return sessionsOn(date).empty() ? tr("No session yet") : QString();
    case LengthRole:
        return day.length && !isQuality ? words::length(*day.length) : QString();
    case RungRole:
        return isQuality && day.role ? QString::fromUtf8(codeOf(m_cycle->fivePaces.at(*day.role)))
                                     : QString();
    case ChipRole:
        return isQuality && day.role ? words::shortRung(m_cycle->fivePaces.at(*day.role)) : QString();
    case SessionsRole:
        return sessionMaps(date);
    case RacesRole:
        return raceMaps(date);
    case SpokenRole: {
        QStringList said { date == m_workspace->today() ? tr("Today, %1").arg(words::longDate(date))
                                                        : words::longDate(date) };
        if (!isQuality)
            said << words::dayKind(day.kind);
        for (const auto *session : sessionsOn(date))
            said << words::fromUtf8(session->workout.name);
        return said.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

std::vector<const Session *> CycleBoardModel::sessionsOn(Date date) const
{
    return sessionsOf(m_workspace->squad(), m_cycle->group, { date, date });
}

QVariantList CycleBoardModel::sessionMaps(Date date) const
{
    QVariantList maps;
    for (const auto *session : sessionsOn(date)) {
        const auto &blocks = session->workout.main;
        const auto volume = words::volume(totalsOf(blocks).distance);
        const auto recoveries = notation::recoverySummary(blocks);
        maps << QVariantMap {
            { QStringLiteral("sessionId"), static_cast<double>(session->id.value) },
            { QStringLiteral("rung"), QString::fromUtf8(codeOf(session->workout.rung)) },
            { QStringLiteral("title"), words::fromUtf8(notation::shortText(blocks)) },
            { QStringLiteral("recoveries"),
                recoveries.empty() ? QString() : tr("%1 rec").arg(words::fromUtf8(recoveries)) },
            { QStringLiteral("detail"),
                session->role ? tr("%1 · %2").arg(volume, words::role(*session->role)) : volume },
            { QStringLiteral("finished"), session->finished },
        };
    }
    return maps;
}

QVariantList CycleBoardModel::raceMaps(Date date) const
{
    QVariantList maps;
    for (const auto &race : m_workspace->squad().races) {
        if (race.date != date || std::ranges::find(race.groups, m_cycle->group) == race.groups.end())
            continue;
        maps << QVariantMap {
            { QStringLiteral("raceId"), static_cast<double>(race.id.value) },
            { QStringLiteral("title"),
                tr("%1 · %2").arg(words::distance(race.distance), words::fromUtf8(race.name)) },
            { QStringLiteral("detail"), race.startMinute ? words::clock(*race.startMinute) : QString() },
        };
    }
    return maps;
}

const Session *CycleBoardModel::find(double session) const
{
    return m_workspace->squad().find(SessionId { static_cast<std::int64_t>(session) });
}

int CycleBoardModel::dayOf(double session) const
{
    const auto *found = m_cycle ? find(session) : nullptr;
    if (!found || found->group != m_cycle->group || !m_cycle->contains(found->date))
        return -1;
    return static_cast<int>((found->date - m_cycle->firstDay).count());
}

int CycleBoardModel::openingDay() const
{
    if (!m_cycle)
        return 0;
    if (m_cycle->contains(m_workspace->today()))
        return static_cast<int>((m_workspace->today() - m_cycle->firstDay).count());
    for (int day = 0; day < rowCount(); ++day) {
        if (firstSession(day) != 0)
            return day;
    }
    return 0;
}

double CycleBoardModel::firstSession(int day) const
{
    if (!isDay(day))
        return 0;
    const auto there = sessionsOn(dateOf(day));
    return there.empty() ? 0 : static_cast<double>(there.front()->id.value);
}

bool CycleBoardModel::moveSession(double session, int day)
{
    const auto *found = find(session);
    return found && isDay(day) && m_workspace->perform(edits::moveSession(*found, dateOf(day)));
}

bool CycleBoardModel::swapWithDay(double session, int day)
{
    const auto *found = find(session);
    if (!found || !isDay(day))
        return false;
    const auto there = sessionsOn(dateOf(day));
    if (there.empty() || there.front() == found)
        return moveSession(session, day);
    return m_workspace->perform(edits::swapSessions(*found, *there.front()));
}

bool CycleBoardModel::copySession(double session, int day)
{
    const auto *found = find(session);
    return found && isDay(day)
        && m_workspace->perform(
            edits::copySession(*found, m_workspace->ids().next<SessionId>(), dateOf(day)));
}

bool CycleBoardModel::removeSession(double session)
{
    const auto *found = find(session);
    return found && m_workspace->perform(edits::removeSession(m_workspace->squad(), found->id));
}

bool CycleBoardModel::setDay(int day, const QString &kind)
{
    static const QHash<QString, DayKind> kinds { { QStringLiteral("rest"), DayKind::Rest },
        { QStringLiteral("base"), DayKind::BaseRun }, { QStringLiteral("strides"), DayKind::BaseRunStrides },
        { QStringLiteral("long"), DayKind::LongBaseRun } };
    const auto wanted = kinds.constFind(kind);
    if (!isDay(day) || wanted == kinds.constEnd())
        return false;
    auto changed = *m_cycle;
    auto &plan = changed.days[static_cast<std::size_t>(day)];
    plan.kind = *wanted;
    plan.role.reset();
    plan.length = *wanted == DayKind::Rest ? std::nullopt
        : *wanted == DayKind::LongBaseRun  ? std::optional(std::chrono::minutes(70))
                                           : std::optional(std::chrono::minutes(45));
    return m_workspace->perform(edits::changeCycle(*m_cycle, changed));
}

bool CycleBoardModel::lengthenRun(int day, int minutes)
{
    if (!isDay(day))
        return false;
    auto changed = *m_cycle;
    auto &plan = changed.days[static_cast<std::size_t>(day)];
    if (plan.kind == DayKind::Rest || plan.kind == DayKind::Quality)
        return false;
    const auto length = plan.length.value_or(std::chrono::minutes(0)) + std::chrono::minutes(minutes);
    plan.length = std::clamp(length, kShortestRun, kLongestRun);
    return m_workspace->perform(edits::changeCycle(*m_cycle, changed));
}

double CycleBoardModel::addWorkout(double workout, int day)
{
    const auto *found = m_workspace->squad().find(WorkoutId { static_cast<std::int64_t>(workout) });
    if (!found || !isDay(day))
        return 0;
    const auto &card = m_workspace->squad().card;
    Session session;
    session.id = m_workspace->ids().next<SessionId>();
    session.group = m_cycle->group;
    session.date = dateOf(day);
    session.startMinute = card.startMinute;
    session.venue = card.venue;
    session.cycle = m_cycle->id;
    session.role = m_cycle->fivePaces.roleOf(found->rung);
    session.workout = *found;
    return m_workspace->perform(edits::addSession(session)) ? static_cast<double>(session.id.value) : 0;
}

} // namespace fivepace
