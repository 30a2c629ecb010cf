// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/groupdraft.h"

#include "domain/edits/edits.h"
#include "domain/squad/validation.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

namespace fivepace {

void GroupDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

void GroupDraft::startNew()
{
    m_before.reset();
    m_group = {};
    m_isTouched = false;
    Q_EMIT changed();
}

bool GroupDraft::startChange(double group)
{
    const auto *found = m_workspace ? m_workspace->squad().find(idFrom<GroupId>(group)) : nullptr;
    if (found == nullptr)
        return false;
    m_before = *found;
    m_group = *found;
    m_isTouched = false;
    Q_EMIT changed();
    return true;
}

bool GroupDraft::save()
{
    m_isTouched = true;
    Q_EMIT changed();
    if (!m_workspace || !isValid())
        return false;
    auto group = m_group;
    group.name = words::toUtf8(name().simplified());
    if (!m_before)
        group.id = m_workspace->ids().next<GroupId>();
    if (!m_workspace->perform(m_before ? edits::changeGroup(*m_before, group) : edits::addGroup(group)))
        return false;
    m_before = group;
    m_group = group;
    Q_EMIT changed();
    return true;
}

bool GroupDraft::remove()
{
    return m_workspace && m_before
        && m_workspace->perform(edits::removeGroup(m_workspace->squad(), m_before->id));
}

QString GroupDraft::name() const
{
    return words::fromUtf8(m_group.name);
}

void GroupDraft::setName(const QString &name)
{
    m_isTouched = m_isTouched || !name.isEmpty();
    m_group.name = words::toUtf8(name);
    Q_EMIT changed();
}

int GroupDraft::targetRace() const
{
    return typed::placeOfRace(m_group.targetRace);
}

void GroupDraft::setTargetRace(int race)
{
    if (const auto rung = typed::raceAt(race)) {
        m_group.targetRace = *rung;
        Q_EMIT changed();
    }
}

QString GroupDraft::nameIssue() const
{
    return m_isTouched ? typed::issueAt(validate(m_group), "name") : QString();
}

bool GroupDraft::isValid() const
{
    return validate(m_group).empty();
}

QString GroupDraft::removalText() const
{
    if (!m_workspace || !m_before)
        return {};
    const auto &squad = m_workspace->squad();
    const auto cycles = static_cast<int>(cyclesOf(squad, m_before->id).size());
    const auto sessions = static_cast<int>(sessionsOf(squad, m_before->id).size());
    return tr("With %1 go %2 and %3. The athletes stay. You can undo this.")
        .arg(words::fromUtf8(m_before->name), tr("%n cycle(s)", nullptr, cycles),
            tr("%n session(s)", nullptr, sessions));
}

QStringList GroupDraft::raceNames() const
{
    return typed::raceNames();
}

} // namespace fivepace
