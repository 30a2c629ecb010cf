// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/workoutcard.h"

#include "domain/edits/edits.h"
#include "domain/squad/validation.h"
#include "models/library/tagline.h"
#include "models/relink.h"
#include "text/words.h"

namespace fivepace {

WorkoutCard::WorkoutCard(QObject *parent)
    : QObject(parent)
{
}

void WorkoutCard::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &WorkoutCard::refresh, &WorkoutCard::refresh))
        return;
    Q_EMIT workspaceChanged();
    refresh();
}

void WorkoutCard::setWorkoutId(double id)
{
    if (assign(m_id, idFrom<WorkoutId>(id)))
        refresh();
}

void WorkoutCard::refresh()
{
    m_lower = m_higher = {};
    m_same.clear();
    if (const auto *own = workout()) {
        const auto library = libraryOf(m_workspace->squad());
        const auto near = neighboursOf(library, *own);
        m_lower = beside(near.lower);
        m_higher = beside(near.higher);
        for (const auto *other : library) {
            if (other->id != own->id && isSameWork(*other, *own))
                m_same.push_back({ other->id, QChar(0x201c) + words::fromUtf8(other->name) + QChar(0x201d) });
        }
    }
    Q_EMIT changed();
}

WorkoutCard::Other WorkoutCard::beside(const Workout *workout)
{
    if (!workout)
        return {};
    return { workout->id,
        QStringLiteral("%1 · %2").arg(QString::number(workout->level), words::fromUtf8(workout->name)) };
}

const Workout *WorkoutCard::workout() const
{
    return m_workspace && m_workspace->isOpen() ? findInLibrary(m_workspace->squad(), m_id) : nullptr;
}

QString WorkoutCard::name() const
{
    return workout() ? words::fromUtf8(workout()->name) : QString();
}

QString WorkoutCard::tags() const
{
    return workout() ? tagLine(workout()->tags) : QString();
}

bool WorkoutCard::isOwn() const
{
    return workout() && !workout()->builtIn;
}

bool WorkoutCard::isFavourite() const
{
    return workout() && workout()->favourite;
}

bool WorkoutCard::isHidden() const
{
    return workout() && workout()->hidden;
}

bool WorkoutCard::canGoDown() const
{
    return isOwn() && workout()->level > 1;
}

bool WorkoutCard::canGoUp() const
{
    return isOwn() && workout()->level < kMostLevels;
}

QString WorkoutCard::sameText() const
{
    if (m_same.empty())
        return {};
    const auto &first = m_same.front().text;
    const auto more = static_cast<int>(m_same.size()) - 1;
    return more == 0 ? tr("The same work as %1.").arg(first)
                     : tr("The same work as %1 and %n more.", nullptr, more).arg(first);
}

QString WorkoutCard::mergeText() const
{
    QStringList names;
    for (const auto &other : m_same)
        names += other.text;
    return tr("“%1” stays and counts what was run of %2. Your own ones among these go, built-in ones are "
              "hidden; sessions keep their own copies. You can undo this.")
        .arg(name(), names.join(QStringLiteral(", ")));
}

bool WorkoutCard::setFavourite(bool favourite)
{
    return workout()
        && m_workspace->perform(edits::markFavourite(m_workspace->squad(), *workout(), favourite));
}

bool WorkoutCard::setHidden(bool hidden)
{
    return workout() && m_workspace->perform(edits::hideWorkout(m_workspace->squad(), *workout(), hidden));
}

bool WorkoutCard::changeLevel(int by)
{
    if ((by < 0 && !canGoDown()) || (by > 0 && !canGoUp()) || !isOwn())
        return false;
    auto after = *workout();
    after.level += by;
    return change(after);
}

bool WorkoutCard::rename(const QString &name)
{
    const auto plain = name.simplified();
    if (!isOwn() || plain.isEmpty())
        return false;
    auto after = *workout();
    after.name = words::toUtf8(plain);
    return change(after);
}

bool WorkoutCard::setTags(const QString &tags)
{
    if (!isOwn())
        return false;
    auto after = *workout();
    after.tags = tagsFrom(tags);
    return change(after);
}

bool WorkoutCard::merge()
{
    if (m_same.empty())
        return false;
    const auto &squad = m_workspace->squad();
    std::vector<const Workout *> others;
    for (const auto &same : m_same)
        others.push_back(findInLibrary(squad, same.id));
    return m_workspace->perform(edits::mergeWorkouts(squad, *workout(), others));
}

bool WorkoutCard::change(const Workout &after)
{
    return m_workspace->perform(edits::changeWorkout(*workout(), after));
}

} // namespace fivepace
