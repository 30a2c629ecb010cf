// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/phasedraft.h"

#include "domain/edits/edits.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/seasonwords.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace {

namespace {

constexpr std::array kKinds { PhaseKind::Base, PhaseKind::Transition, PhaseKind::FivePace,
    PhaseKind::Competition, PhaseKind::Taper, PhaseKind::Break };
constexpr int kUsualDays = 28; // ours

} // namespace

void PhaseDraft::setWorkspace(Workspace *workspace)
{
    if (assign(m_workspace, QPointer(workspace)))
        Q_EMIT workspaceChanged();
}

bool PhaseDraft::startNew(double group, const QString &day)
{
    if (!m_workspace || !m_workspace->isOpen() || !m_workspace->squad().find(idFrom<GroupId>(group)))
        return false;
    m_before.reset();
    Phase phase;
    phase.group = idFrom<GroupId>(group);
    phase.firstDay = m_workspace->today();
    const auto wanted = typed::date(day, phase.firstDay);
    const Phase *before = nullptr, *after = nullptr;
    for (const auto &each : m_workspace->squad().phases) {
        if (each.group != phase.group)
            continue;
        if (wanted && each.firstDay > *wanted)
            after = !after || each.firstDay < after->firstDay ? &each : after;
        else if (!before || each.lastDay > before->lastDay)
            before = &each;
    }
    if (before) {
        phase.firstDay = before->lastDay + std::chrono::days(1);
        const auto next = std::ranges::find(kKinds, before->kind) + 1;
        phase.kind = next == kKinds.end() ? kKinds.front() : *next;
    }
    if (wanted)
        phase.firstDay = before ? std::max(*wanted, phase.firstDay) : *wanted;
    phase.lastDay = phase.firstDay + std::chrono::days(kUsualDays - 1);
    if (after)
        phase.lastDay
            = std::max(phase.firstDay, std::min(phase.lastDay, after->firstDay - std::chrono::days(1)));
    fill(phase);
    return true;
}

bool PhaseDraft::startChange(double phase)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<PhaseId>(phase)) : nullptr;
    if (!found)
        return false;
    m_before = *found;
    fill(*found);
    return true;
}

void PhaseDraft::fill(const Phase &phase)
{
    m_phase = phase;
    m_kind = static_cast<int>(std::ranges::find(kKinds, phase.kind) - kKinds.begin());
    m_name = words::fromUtf8(phase.name);
    m_first = words::longDate(phase.firstDay);
    m_last = words::longDate(phase.lastDay);
    Q_EMIT changed();
}

bool PhaseDraft::save()
{
    auto phase = filledIn();
    if (!phase)
        return false;
    if (isNew())
        phase->id = m_workspace->ids().next<PhaseId>();
    return m_workspace->perform(isNew() ? edits::addPhase(*phase) : edits::changePhase(*m_before, *phase));
}

bool PhaseDraft::remove()
{
    return m_workspace && m_before && m_workspace->perform(edits::removePhase(*m_before));
}

QStringList PhaseDraft::kinds() const
{
    QStringList names;
    for (const auto kind : kKinds)
        names << words::phaseKind(kind);
    return names;
}

QString PhaseDraft::firstIssue() const
{
    if (!m_workspace || typed::date(m_first, m_workspace->today()))
        return {};
    return typed::notADay(m_workspace->today());
}

QString PhaseDraft::lastIssue() const
{
    if (!m_workspace)
        return {};
    const auto first = typed::date(m_first, m_workspace->today());
    const auto last = typed::date(m_last, m_workspace->today());
    if (!last)
        return typed::notADay(m_workspace->today());
    return first && *last < *first ? tr("This is before the first day.") : QString();
}

QString PhaseDraft::length() const
{
    const auto phase = filledIn();
    if (!phase)
        return {};
    const auto days = static_cast<int>((phase->lastDay - phase->firstDay).count()) + 1;
    return words::weeksAndDays(days);
}

std::optional<Phase> PhaseDraft::filledIn() const
{
    if (!m_workspace || !firstIssue().isEmpty() || !lastIssue().isEmpty() || m_kind < 0
        || m_kind >= static_cast<int>(kKinds.size()))
        return {};
    auto phase = m_phase;
    phase.kind = kKinds.at(static_cast<std::size_t>(m_kind));
    phase.name = words::toUtf8(m_name.simplified());
    phase.firstDay = *typed::date(m_first, m_workspace->today());
    phase.lastDay = *typed::date(m_last, m_workspace->today());
    return phase;
}

} // namespace fivepace
