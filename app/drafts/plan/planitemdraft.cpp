// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/planitemdraft.h"

#include "domain/edits/planedits.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace {

namespace {

constexpr std::array kItemKinds { ItemKind::BaseRun, ItemKind::LongRun, ItemKind::Strides, ItemKind::Rest,
    ItemKind::TimeTrial, ItemKind::Drill, ItemKind::Gym, ItemKind::Note };

/// An empty field says nothing; `read` gives nothing for what it cannot read.
template <class T, class Read> bool take(std::optional<T> &value, const QString &text, Read read)
{
    value = text.trimmed().isEmpty() ? std::nullopt : read(text);
    return text.trimmed().isEmpty() || value.has_value();
}

} // namespace

void PlanItemDraft::setWorkspace(Workspace *workspace)
{
    if (assign(m_workspace, QPointer(workspace)))
        Q_EMIT workspaceChanged();
}

const Cycle *PlanItemDraft::cycle() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_cycle) : nullptr;
}

bool PlanItemDraft::startNew(double cycle, int day)
{
    m_cycle = idFrom<CycleId>(cycle);
    m_index = -1;
    fill({ .day = day });
    return this->cycle() != nullptr;
}

bool PlanItemDraft::startChange(double cycle, int index)
{
    m_cycle = idFrom<CycleId>(cycle);
    const auto *found = this->cycle();
    if (!found || index < 0 || index >= static_cast<int>(found->items.size()))
        return false;
    const auto &item = found->items[static_cast<std::size_t>(index)];
    if (item.kind == ItemKind::Quality)
        return false;
    m_index = index;
    fill(item);
    return true;
}

void PlanItemDraft::fill(const PlanItem &item)
{
    m_item = item;
    m_kind = static_cast<int>(std::ranges::find(kItemKinds, item.kind) - kItemKinds.begin());
    m_length = item.length ? words::length(*item.length) : QString();
    m_distance = item.distance ? words::distance(*item.distance) : QString();
    m_time = item.startMinute ? words::clock(*item.startMinute) : QString();
    m_place = words::fromUtf8(item.place);
    m_note = words::fromUtf8(item.note);
    Q_EMIT changed();
}

void PlanItemDraft::setIn(double athlete, bool isIn)
{
    const auto id = idFrom<AthleteId>(athlete);
    std::erase(m_item.athletes, id);
    if (isIn)
        m_item.athletes.push_back(id);
    Q_EMIT changed();
}

bool PlanItemDraft::save()
{
    const auto item = filledIn();
    const auto *found = cycle();
    if (!item || !found)
        return false;
    if (isNew())
        return m_workspace->perform(edits::addItem(*found, *item));
    // The plan may have changed since the form was opened.
    const auto index = static_cast<std::size_t>(m_index);
    return index < found->items.size() && m_workspace->perform(edits::changeItem(*found, index, *item));
}

bool PlanItemDraft::remove()
{
    const auto *found = cycle();
    const auto index = static_cast<std::size_t>(m_index);
    return found && !isNew() && index < found->items.size()
        && m_workspace->perform(edits::removeItem(*found, index));
}

QString PlanItemDraft::day() const
{
    return cycle() ? words::longDate(cycle()->dateOf(m_item.day)) : QString();
}

QStringList PlanItemDraft::kinds() const
{
    QStringList names;
    for (const auto kind : kItemKinds)
        names << words::itemKind(kind);
    return names;
}

QList<MemberChoice> PlanItemDraft::athletes() const
{
    return cycle() ? memberChoices(m_workspace->squad(), cycle()->group, m_item.athletes)
                   : QList<MemberChoice>();
}

QString PlanItemDraft::lengthIssue() const
{
    std::optional<std::chrono::minutes> length;
    return take(length, m_length, typed::length) ? QString()
                                                 : tr("Not a length. Type it as 45 min or 1 h 15.");
}

QString PlanItemDraft::distanceIssue() const
{
    std::optional<Distance> distance;
    return take(distance, m_distance, typed::distance) ? QString()
                                                       : tr("Not a distance. Type it as 8 km or 3000 m.");
}

QString PlanItemDraft::timeIssue() const
{
    std::optional<int> minute;
    return take(minute, m_time, typed::minuteOfDay) ? QString() : tr("Not a time of day. Type it as 7:15.");
}

QString PlanItemDraft::noteIssue() const
{
    const bool isEmptyNote
        = kItemKinds.at(static_cast<std::size_t>(m_kind)) == ItemKind::Note && m_note.trimmed().isEmpty();
    return isEmptyNote ? tr("Type the note.") : QString();
}

std::optional<PlanItem> PlanItemDraft::filledIn() const
{
    if (m_kind < 0 || m_kind >= static_cast<int>(kItemKinds.size()) || !noteIssue().isEmpty())
        return {};
    auto item = m_item;
    item.kind = kItemKinds.at(static_cast<std::size_t>(m_kind));
    const bool isRead = take(item.length, m_length, typed::length)
        && take(item.distance, m_distance, typed::distance)
        && take(item.startMinute, m_time, typed::minuteOfDay);
    item.place = words::toUtf8(m_place.simplified());
    item.note = words::toUtf8(m_note.simplified());
    return isRead ? std::optional(item) : std::nullopt;
}

} // namespace fivepace
