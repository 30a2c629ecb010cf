// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/cycleboardmodel.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/library/library.h"
#include "domain/notation/notation.h"
#include "domain/plan/sessionfrom.h"
#include "domain/squad/codes.h"
#include "guithread.h"
#include "models/library/workoutsmodel.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/chatwords.h"
#include "text/notationwords.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

DayEntry shownSession(const Squad &squad, const Session &session)
{
    const auto &blocks = session.workout.main;
    const auto volume = words::volume(totalsOf(blocks).distance);
    const auto recoveries = words::recoveries(blocks);
    DayEntry shown { QStringLiteral("session"), numberOf(session.id),
        words::shortBlocks(blocks, words::Spaces::Kept), {}, {}, {}, session.finished };
    shown.detail
        = session.role ? CycleBoardModel::tr("%1 · %2").arg(volume, words::role(*session.role)) : volume;
    shown.rung = QString::fromUtf8(codeOf(session.workout.rung));
    QStringList lines { recoveries.isEmpty() ? QString() : CycleBoardModel::tr("%1 rec").arg(recoveries),
        words::withinShort(squad, session) };
    lines.removeAll(QString());
    shown.recoveries = lines.join(u'\n');
    return shown;
}

DayEntry shownRace(const Race &race)
{
    return { QStringLiteral("race"), numberOf(race.id),
        CycleBoardModel::tr("%1 · %2").arg(words::distance(race.distance), words::fromUtf8(race.name)),
        race.startMinute ? words::clock(*race.startMinute) : QString(), {}, {}, false };
}

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
    const auto wanted = idFrom<CycleId>(id);
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
    const bool isSame = cycle && m_cycle && cycle->id == m_cycle->id && cycle->days == m_cycle->days;
    if (!isSame)
        beginResetModel();
    m_cycle = cycle ? std::optional(*cycle) : std::nullopt;
    m_days.clear();
    if (m_cycle) {
        const auto away = awayOf(m_workspace->squad(), *m_cycle);
        std::size_t place = 0;
        for (const auto &day : boardOf(m_workspace->squad(), *m_cycle))
            m_days.push_back(shown(day, away[place++]));
    }
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CycleBoardModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

QHash<int, QByteArray> CycleBoardModel::roleNames() const
{
    return { { DayRole, "day" }, { SpokenRole, "spoken" }, { TodayRole, "isToday" }, { AwayRole, "away" },
        { AwayCountRole, "awayCount" }, { ChipsRole, "chips" }, { EntriesRole, "entries" } };
}

QVariant CycleBoardModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &day = m_days[static_cast<std::size_t>(index.row())];
    switch (role) {
    case DayRole:
        return words::weekdayAndDay(day.date);
    case TodayRole:
        return day.date == m_workspace->today();
    case AwayCountRole:
        return day.awayCount;
    case AwayRole:
        return day.away;
    case ChipsRole:
        return QVariant::fromValue(day.chips);
    case EntriesRole:
        return QVariant::fromValue(day.entries);
    case SpokenRole:
        return day.spoken;
    default:
        return {};
    }
}

CycleBoardModel::Day CycleBoardModel::shown(const BoardDay &day, const std::vector<AthleteId> &away) const
{
    const auto text = away.empty()
        ? QString()
        : tr("%1 away: %2").arg(QString::number(away.size()), words::namesOf(away, m_workspace->squad()));
    return { .date = day.date,
        .chips = chips(day),
        .entries = entries(day),
        .spoken = spoken(day),
        .away = text,
        .awayCount = static_cast<int>(away.size()),
        .hasSession = day.hasSession() };
}

QList<DayChip> CycleBoardModel::chips(const BoardDay &day) const
{
    QList<DayChip> chips;
    for (const auto &entry : day.entries) {
        if (!entry.session && !entry.isOpen())
            continue;
        const auto rung = entry.session ? entry.session->workout.rung : m_cycle->fivePaces.at(*entry.role);
        chips.push_back({ QString::fromUtf8(codeOf(rung)), words::shortRung(rung) });
    }
    return chips;
}

QList<DayEntry> CycleBoardModel::entries(const BoardDay &day) const
{
    QList<DayEntry> shown;
    for (const auto &entry : day.entries) {
        if (entry.session)
            shown.push_back(shownSession(m_workspace->squad(), *entry.session));
        else if (entry.race)
            shown.push_back(shownRace(*entry.race));
        else
            shown.push_back({ entry.isOpen() ? QStringLiteral("open") : QStringLiteral("item"),
                static_cast<double>(entry.item - m_cycle->items.data()), words::itemTitle(*entry.item),
                entry.isOpen() ? words::role(*entry.role)
                               : words::itemDetail(*entry.item, m_workspace->squad()),
                {}, {}, false });
    }
    return shown;
}

QString CycleBoardModel::spoken(const BoardDay &day) const
{
    const auto date = words::longDate(day.date);
    QStringList said { day.date == m_workspace->today() ? tr("Today, %1").arg(date) : date };
    for (const auto &entry : day.entries) {
        if (entry.session)
            said << words::fromUtf8(entry.session->workout.name);
        else if (entry.race)
            said << words::fromUtf8(entry.race->name);
        else
            said << words::itemTitle(*entry.item);
    }
    return said.join(QStringLiteral(", "));
}

const Session *CycleBoardModel::find(double session) const
{
    return m_workspace->squad().find(idFrom<SessionId>(session));
}

int CycleBoardModel::dayOf(double session) const
{
    const auto *found = m_cycle ? find(session) : nullptr;
    if (!found || found->group != m_cycle->group || !m_cycle->contains(found->date))
        return -1;
    return m_cycle->dayOf(found->date);
}

int CycleBoardModel::openingDay() const
{
    if (!m_cycle)
        return 0;
    if (m_cycle->contains(m_workspace->today()))
        return m_cycle->dayOf(m_workspace->today());
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
    // Asked while a change is on its way to the models, too: m_days may not have followed it yet.
    const auto board = boardOf(m_workspace->squad(), *m_cycle);
    for (const auto &entry : board[static_cast<std::size_t>(day)].entries) {
        if (entry.session)
            return numberOf(entry.session->id);
    }
    return 0;
}

bool CycleBoardModel::takeToDay(double session, int day)
{
    const auto *found = find(session);
    return found && isDay(day)
        && m_workspace->perform(edits::takeToDay(m_workspace->squad(), *m_cycle, found->id, day));
}

bool CycleBoardModel::copySession(double session, int day)
{
    const auto *found = find(session);
    const auto id = m_workspace->ids().next<SessionId>();
    return found && isDay(day)
        && m_workspace->perform(edits::copyToDay(m_workspace->squad(), *m_cycle, *found, id, day));
}

bool CycleBoardModel::removeSession(double session)
{
    const auto *found = find(session);
    return found && m_workspace->perform(edits::removeSession(m_workspace->squad(), found->id));
}

QString CycleBoardModel::textOf(double session) const
{
    const auto *found = find(session);
    return found ? words::chatText(m_workspace->squad(), *found, m_workspace->today()) : QString();
}

bool CycleBoardModel::setDay(int day, const QString &kind)
{
    const auto wanted = fromStoredCode<ItemKind>(words::toUtf8(kind));
    if (!isDay(day) || !wanted)
        return false;
    if (*wanted == ItemKind::Rest && hasSession(day)) {
        m_workspace->say(tr("There is a session on this day. Move or remove it first."));
        return false;
    }
    return m_workspace->perform(edits::setDay(m_workspace->squad(), *m_cycle, day, *wanted));
}

bool CycleBoardModel::lengthenRun(int day, int minutes)
{
    if (!isDay(day))
        return false;
    const auto edit = edits::lengthenRun(*m_cycle, day, std::chrono::minutes(minutes));
    return !edit.changes.empty() && m_workspace->perform(edit);
}

bool CycleBoardModel::performOrSay(const Edit &edit, const QString &why)
{
    if (!edit.changes.empty())
        return m_workspace->perform(edit);
    m_workspace->say(why);
    return false;
}

bool CycleBoardModel::replaceWorkout(double session, double workout)
{
    const auto *found = find(session);
    const auto *other = findInLibrary(m_workspace->squad(), idFrom<WorkoutId>(workout));
    if (!found || !other)
        return false;
    if (found->workout == *other)
        return true;
    return performOrSay(edits::replaceWorkout(m_workspace->squad(), *found, *other),
        tr("Times are logged in this session, so its workout stays."));
}

bool CycleBoardModel::changeLevel(double session, int by)
{
    const auto *found = find(session);
    if (!found)
        return false;
    const auto beside = neighboursOf(libraryOf(m_workspace->squad()), found->workout);
    if (const auto *other = by > 0 ? beside.higher : beside.lower)
        return replaceWorkout(session, numberOf(other->id));
    m_workspace->say(by > 0 ? tr("The library has no higher level of this.")
                            : tr("The library has no lower level of this."));
    return false;
}

bool CycleBoardModel::insertDay(int day)
{
    return isDay(day)
        && performOrSay(edits::insertDay(m_workspace->squad(), *m_cycle, day),
            tr("A cycle has at most %1 days.").arg(kLongestCycle));
}

bool CycleBoardModel::insertDayForAll(int day)
{
    return isDay(day)
        && performOrSay(edits::insertDayForAll(m_workspace->squad(), m_cycle->dateOf(day)),
            tr("The cycle of one group has %1 days already, the most there are.").arg(kLongestCycle));
}

bool CycleBoardModel::takeOutDay(int day)
{
    if (!isDay(day))
        return false;
    const auto why = hasSession(day) ? tr("There is a session on this day. Move or remove it first.")
                                     : tr("A cycle has at least %1 days.").arg(kShortestCycle);
    return performOrSay(edits::takeOutDay(m_workspace->squad(), *m_cycle, day), why);
}

bool CycleBoardModel::takeOutDayForAll(int day)
{
    return isDay(day)
        && performOrSay(edits::takeOutDayForAll(m_workspace->squad(), m_cycle->dateOf(day)),
            tr("A group has a session on this day, or a cycle of %1 days, the fewest there are.")
                .arg(kShortestCycle));
}

QString CycleBoardModel::paceToFind(double session, int day) const
{
    if (const auto *found = find(session))
        return paceName(found->workout.rung);
    if (!isDay(day))
        return {};
    for (const auto &place : openPlaces(boardOf(m_workspace->squad(), *m_cycle))) {
        if (place.day == m_cycle->dateOf(day))
            return paceName(m_cycle->fivePaces.at(place.role));
    }
    return {};
}

bool CycleBoardModel::isOpenPlace(int number) const
{
    const auto index = static_cast<std::size_t>(number);
    return m_cycle && number >= 0 && index < m_cycle->items.size()
        && m_cycle->items[index].kind == ItemKind::Quality;
}

bool CycleBoardModel::removeItem(int number)
{
    const auto index = static_cast<std::size_t>(number);
    return m_cycle && number >= 0 && index < m_cycle->items.size()
        && m_workspace->perform(edits::removeItem(*m_cycle, index));
}

double CycleBoardModel::addWorkout(double workout, int day)
{
    const auto *found = findInLibrary(m_workspace->squad(), idFrom<WorkoutId>(workout));
    if (!found || !isDay(day))
        return 0;
    auto session = sessionFrom(m_workspace->squad().card, *m_cycle, m_cycle->dateOf(day),
        m_cycle->fivePaces.roleOf(found->rung), *found);
    session.id = m_workspace->ids().next<SessionId>();
    return m_workspace->perform(edits::placeSession(m_workspace->squad(), session)) ? numberOf(session.id)
                                                                                    : 0;
}

} // namespace fivepace
