// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/cycleplan.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/edits/seasonedits.h"
#include "domain/plan/board.h"
#include "models/plan/workedcycles.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/balancewords.h"
#include "text/chatwords.h"
#include "text/remedywords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

CyclePlan::CyclePlan(QObject *parent)
    : QObject(parent)
{
}

void CyclePlan::setWorkspace(Workspace *workspace)
{
    if (workspace)
        WorkedCycles::of(*workspace);
    if (!relink(m_workspace, workspace, this, &CyclePlan::changed, &CyclePlan::changed))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void CyclePlan::setGroupId(double id)
{
    if (groupId() == id)
        return;
    m_group = idFrom<GroupId>(id);
    Q_EMIT changed();
}

void CyclePlan::setCycleId(double id)
{
    if (cycleId() == id)
        return;
    m_id = idFrom<CycleId>(id);
    Q_EMIT changed();
}

const Cycle *CyclePlan::cycle() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_id) : nullptr;
}

QString CyclePlan::name() const
{
    return cycle() ? words::fromUtf8(cycle()->name) : QString();
}

QString CyclePlan::subtitle() const
{
    const auto *open = cycle();
    if (!open)
        return {};
    const auto &squad = m_workspace->squad();
    const auto *group = squad.find(open->group);
    const int members = static_cast<int>(membersOf(squad, open->group).size());
    return tr("%1 · %2 · %3 · target %4")
        .arg(words::dateRange(open->firstDay, open->lastDay()),
            group ? words::fromUtf8(group->name) : QString(), tr("%n athlete(s)", nullptr, members),
            words::rung(open->targetRace));
}

int CyclePlan::days() const
{
    return cycle() ? cycle()->days : 0;
}

int CyclePlan::year() const
{
    return cycle() ? yearOf(cycle()->firstDay) : 0;
}

bool CyclePlan::canFill() const
{
    const auto *open = cycle();
    return open && !openPlaces(boardOf(m_workspace->squad(), *open)).empty();
}

QList<BalanceLine> CyclePlan::balance() const
{
    QList<BalanceLine> lines;
    if (!cycle())
        return lines;
    for (const auto &part : WorkedCycles::of(*m_workspace).balanceOf(*cycle())) {
        const bool isNone = part.planned.isZero() && part.done.isZero();
        const auto planned = static_cast<double>(part.planned.inMillimetres());
        const auto done = static_cast<double>(part.done.inMillimetres());
        lines.push_back({ QString::fromUtf8(codeOf(part.rung)),
            tr("%1 · %2").arg(words::role(part.role), words::rung(part.rung)),
            isNone ? tr("none planned")
                   : tr("%1 / %2").arg(
                       words::volume(part.done).section(QChar(0x2009), 0, 0), words::volume(part.planned)),
            isNone ? QString()
                   : tr("%1 / %2").arg(words::minutes(part.doneTime).section(QChar(0x2009), 0, 0),
                       words::minutes(part.plannedTime)),
            planned > 0 ? std::min(1.0, done / planned) : 0.0 });
    }
    return lines;
}

QList<DayRemark> CyclePlan::checks() const
{
    QList<DayRemark> remarks;
    const auto *open = cycle();
    if (!open)
        return remarks;
    for (const auto &remark : WorkedCycles::of(*m_workspace).checksOf(*open).remarks)
        remarks.push_back({ words::check(remark, m_workspace->squad(), open->group),
            static_cast<int>((remark.day - open->firstDay).count()) });
    return remarks;
}

QString CyclePlan::nextStart() const
{
    if (!m_workspace || !m_workspace->isOpen() || m_group.isNull())
        return {};
    return tr("from %1").arg(
        words::shortDate(nextFirstDay(m_workspace->squad(), m_group, m_workspace->today())));
}

double CyclePlan::planNext(int days)
{
    if (!m_workspace || !m_workspace->isOpen())
        return 0;
    const auto &squad = m_workspace->squad();
    const auto *group = squad.find(m_group);
    if (!group)
        return 0;
    const auto start = nextFirstDay(squad, m_group, m_workspace->today());
    const CycleWish wish { .group = m_group,
        .firstDay = start,
        .days = days,
        .targetRace = group->targetRace,
        .name = words::nextCycleName(squad, m_group) };
    const auto proposal = proposeCycle(squad, wish, m_workspace->ids());
    if (!m_workspace->perform(edits::planCycle(proposal.cycle, proposal.sessions)))
        return 0;
    return numberOf(proposal.cycle.id);
}

int CyclePlan::fill()
{
    if (!cycle())
        return -1;
    const auto proposal = proposeFilling(m_workspace->squad(), *cycle(), m_workspace->ids());
    if (!m_workspace->perform(edits::fillCycle(*cycle(), proposal.sessions)))
        return -1;
    return static_cast<int>(proposal.sessions.size());
}

double CyclePlan::groupOf(double cycle) const
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<CycleId>(cycle)) : nullptr;
    return found ? numberOf(found->group) : 0;
}

bool CyclePlan::rename(const QString &name)
{
    if (!cycle() || name.trimmed().isEmpty())
        return false;
    auto renamed = *cycle();
    renamed.name = words::toUtf8(name.simplified());
    return m_workspace->perform(edits::changeCycle(*cycle(), renamed));
}

bool CyclePlan::performOrSay(const Edit &edit, const QString &why)
{
    if (!edit.changes.empty())
        return m_workspace->perform(edit);
    m_workspace->say(why);
    return false;
}

bool CyclePlan::moveFromHere(int days)
{
    return cycle() && days != 0
        && performOrSay(edits::moveSeason(m_workspace->squad(), cycle()->group, cycle()->firstDay, days),
            tr("The cycle before is in the way."));
}

bool CyclePlan::splitFrom(int day)
{
    const auto &squad = m_workspace->squad();
    return cycle()
        && performOrSay(edits::splitCycle(squad, *cycle(), cycle()->dateOf(day),
                            m_workspace->ids().next<CycleId>(), words::nextCycleName(squad, cycle()->group)),
            tr("Each of the two would have at least %1 days.").arg(kShortestCycle));
}

bool CyclePlan::endOn(int day)
{
    if (!cycle())
        return false;
    const auto &squad = m_workspace->squad();
    const DayRange rest { cycle()->dateOf(day + 1), cycle()->lastDay() };
    if (day + 1 < cycle()->days && !sessionsOf(squad, cycle()->group, rest).empty())
        return performOrSay({}, tr("There are sessions after this day. Move or remove them first."));
    if (day + 1 < kShortestCycle)
        return performOrSay({}, tr("A cycle has at least %1 days.").arg(kShortestCycle));
    return performOrSay(edits::endCycleOn(squad, *cycle(), cycle()->dateOf(day), edits::Later::Stays),
        tr("The cycle ends on this day already."));
}

bool CyclePlan::saveLayout(const QString &name)
{
    if (!cycle() || name.trimmed().isEmpty())
        return false;
    const auto &squad = m_workspace->squad();
    return m_workspace->perform(
        edits::saveLayout(squad.card, layoutFrom(squad, *cycle(), words::toUtf8(name.simplified()))));
}

bool CyclePlan::hasLayout(const QString &name) const
{
    return m_workspace && m_workspace->isOpen()
        && std::ranges::find(
               m_workspace->squad().card.layouts, words::toUtf8(name.simplified()), &SavedLayout::name)
        != m_workspace->squad().card.layouts.end();
}

QString CyclePlan::asText() const
{
    return cycle() ? words::chatText(m_workspace->squad(), *cycle()) : QString();
}

QString CyclePlan::whatGoesWithIt() const
{
    if (!cycle())
        return {};
    int entries = 0;
    const auto sessions = sessionsOf(m_workspace->squad(), m_id);
    for (const auto *session : sessions)
        entries += static_cast<int>(entriesOf(m_workspace->squad(), session->id).size());
    return tr("%1 and %2")
        .arg(tr("%n session(s)", nullptr, static_cast<int>(sessions.size())),
            tr("%n logged line(s)", nullptr, entries));
}

bool CyclePlan::remove()
{
    return cycle() && m_workspace->perform(edits::removeCycle(m_workspace->squad(), m_id));
}

} // namespace fivepace
