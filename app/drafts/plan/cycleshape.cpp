// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/cycleshape.h"

#include "domain/edits/planedits.h"
#include "domain/edits/seasonedits.h"
#include "domain/library/library.h"
#include "domain/plan/board.h"
#include "domain/plan/planner.h"
#include "domain/plan/sessionoptions.h"
#include "drafts/plan/layoutchoice.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/optionwords.h"
#include "text/words.h"

#include <algorithm>
#include <map>

namespace fivepace {

namespace {

/// The items that the layout would give the cycle.
std::vector<PlanItem> itemsBy(const Squad &squad, const Cycle &cycle, const LayoutChoice &choice)
{
    IdSource ids(0, 0); // thrown away
    return layOutCycle(squad,
        { .group = cycle.group,
            .firstDay = cycle.firstDay,
            .days = cycle.days,
            .targetRace = cycle.targetRace,
            .layout = choice.kind,
            .saved = choice.saved },
        ids)
        .items;
}

/// The day of each of the five paces.
std::map<PaceRole, int> placesIn(const std::vector<PlanItem> &items)
{
    std::map<PaceRole, int> places;
    for (const auto &item : items) {
        if (item.role)
            places.emplace(*item.role, item.day);
    }
    return places;
}

HeldSession heldAt(PaceRole role, PaceRung rung, Date day)
{
    return { QString::fromUtf8(codeOf(rung)),
        CycleShape::tr("%1 · %2").arg(words::role(role), words::rung(rung)), words::shortDate(day), {}, {},
        false };
}

/// Why the session is what it is; once it was run, how much of it is logged.
QString reasonOf(const Squad &squad, const Session &session)
{
    const auto entries = entriesOf(squad, session.id);
    const auto logged = std::ranges::count_if(entries, &Entry::isLogged);
    if (logged > 0)
        return CycleShape::tr("logged for %n athlete(s)", nullptr, static_cast<int>(logged));
    for (const auto &option : optionsFor(squad, session)) {
        if (option.isChosen)
            return words::optionReason(option, squad);
    }
    return {};
}

HeldSession shown(const Squad &squad, PaceRole role, const Session &session)
{
    auto held = heldAt(role, session.workout.rung, session.date);
    held.text = words::shortBlocks(session.workout.main, words::Spaces::Kept);
    held.reason = reasonOf(squad, session);
    return held;
}

HeldSession shown(const Squad &squad, const Cycle &cycle, PaceRole role, Date day, const Choice *choice)
{
    auto held = heldAt(role, cycle.fivePaces.at(role), day);
    held.isOpen = true;
    const auto *workout = choice && choice->workout ? findInLibrary(squad, *choice->workout) : nullptr;
    held.text = workout ? words::shortBlocks(workout->main, words::Spaces::Kept)
                        : CycleShape::tr("Nothing in the library");
    if (workout)
        held.reason = words::optionReason({ OptionKind::Earned, choice->workout, *choice }, squad);
    else if (choice)
        held.reason = words::choice(*choice, squad);
    return held;
}

} // namespace

void CycleShape::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &CycleShape::changed, &CycleShape::changed))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

double CycleShape::cycleId() const
{
    return numberOf(m_cycle);
}

void CycleShape::setCycleId(double id)
{
    if (assign(m_cycle, idFrom<CycleId>(id)))
        Q_EMIT changed();
}

const Cycle *CycleShape::cycle() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_cycle) : nullptr;
}

QString CycleShape::start() const
{
    return cycle() ? words::shortDate(cycle()->firstDay) : QString();
}

int CycleShape::days() const
{
    return cycle() ? cycle()->days : kShortestCycle;
}

int CycleShape::target() const
{
    return cycle() ? typed::placeOfRace(cycle()->targetRace) : -1;
}

QStringList CycleShape::targets() const
{
    return typed::raceNames();
}

QStringList CycleShape::layouts() const
{
    return cycle() ? layoutNames(m_workspace->squad()) << tr("By hand") : QStringList();
}

int CycleShape::layout() const
{
    const auto *shape = cycle();
    if (!shape)
        return -1;
    const auto &squad = m_workspace->squad();
    const auto now = placesIn(layoutFrom(squad, *shape, {}).items);
    const auto count = static_cast<int>(layoutNames(squad).size());
    for (int place = 0; place < count; ++place) {
        const auto items = itemsBy(squad, *shape, layoutAt(squad, place));
        if (placesIn(edits::itemsAnew(squad, *shape, items)) == now)
            return place;
    }
    return count;
}

QList<HeldSession> CycleShape::holds() const
{
    QList<HeldSession> list;
    const auto *shape = cycle();
    if (!shape)
        return list;
    const auto &squad = m_workspace->squad();
    IdSource ids(0, 0); // thrown away
    const auto choices = proposeFilling(squad, *shape, ids).choices;
    for (const auto &day : boardOf(squad, *shape)) {
        for (const auto &entry : day.entries) {
            if (!entry.role)
                continue;
            const auto choice = std::ranges::find(choices, *entry.role, &Choice::role);
            list.push_back(entry.session ? shown(squad, *entry.role, *entry.session)
                                         : shown(squad, *shape, *entry.role, day.date,
                                             choice == choices.end() ? nullptr : &*choice));
        }
    }
    return list;
}

bool CycleShape::perform(const Edit &edit, const QString &why)
{
    if (!edit.changes.empty())
        return m_workspace->perform(edit);
    m_workspace->say(why);
    Q_EMIT changed(); // the field shows again what is
    return false;
}

bool CycleShape::setDays(int days)
{
    if (!cycle() || days == cycle()->days || m_workspace->isReadOnly())
        return false;
    const auto last = cycle()->dateOf(days - 1);
    return perform(edits::endCycleOn(m_workspace->squad(), *cycle(), last, edits::Later::Stays),
        tr("A cycle keeps its sessions and comes over nothing that is there."));
}

bool CycleShape::setTarget(int target)
{
    const auto race = typed::raceAt(target);
    if (!cycle() || !race || *race == cycle()->targetRace || m_workspace->isReadOnly())
        return false;
    return perform(
        edits::retargetCycle(m_workspace->squad(), *cycle(), *race), tr("The five paces stay the same."));
}

bool CycleShape::setLayout(int layout)
{
    if (!cycle() || layout == this->layout() || m_workspace->isReadOnly())
        return false;
    const auto &squad = m_workspace->squad();
    if (layout >= static_cast<int>(layoutNames(squad).size())) {
        m_workspace->say(tr("Move the days on the board as you like: that is a layout of your own."));
        Q_EMIT changed();
        return false;
    }
    return perform(edits::layOutAnew(squad, *cycle(), itemsBy(squad, *cycle(), layoutAt(squad, layout))),
        tr("The days are so already."));
}

} // namespace fivepace
