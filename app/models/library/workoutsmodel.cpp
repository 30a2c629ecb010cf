// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/workoutsmodel.h"

#include "domain/library/library.h"
#include "domain/notation/notation.h"
#include "exchange/workoutsjson.h"
#include "files/wholefile.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace fivepace {

namespace {

/// The workout's text on one line, the way it was typed.
QString oneLine(const Workout &workout)
{
    return words::fromUtf8(workout.text).simplified();
}

} // namespace

QString paceName(PaceRung rung)
{
    return rung == PaceRung::MaxVelocity ? words::rung(rung)
                                         : WorkoutsModel::tr("%1 pace", "400 m pace").arg(words::rung(rung));
}

void WorkoutsModel::setFind(const QString &find)
{
    if (!assign(m_find, find))
        return;
    search();
    Q_EMIT findChanged();
}

void WorkoutsModel::setShowHidden(bool show)
{
    if (!assign(m_showHidden, show))
        return;
    Q_EMIT showHiddenChanged();
    search();
}

double WorkoutsModel::group() const
{
    return numberOf(m_group);
}

void WorkoutsModel::setGroup(double group)
{
    if (!assign(m_group, idFrom<GroupId>(group)))
        return;
    Q_EMIT groupChanged();
    if (!m_find.isEmpty())
        search();
}

bool WorkoutsModel::isByUse() const
{
    return m_search.sortsByUse();
}

QString WorkoutsModel::summary() const
{
    int count = 0;
    std::set<int> steps;
    for (const auto &row : m_all) {
        if (row->workout.hidden)
            continue;
        ++count;
        steps.insert(row->searched.step);
    }
    return QStringLiteral("%1 · %2").arg(
        tr("%n workout(s)", nullptr, count), tr("%n pace(s)", nullptr, static_cast<int>(steps.size())));
}

QStringList WorkoutsModel::tags() const
{
    std::set<std::string> tags;
    for (const auto &row : m_all)
        tags.insert(row->workout.tags.begin(), row->workout.tags.end());
    QStringList names;
    for (const auto &tag : tags)
        names += words::fromUtf8(tag);
    return names;
}

QString WorkoutsModel::findWith(const QString &word) const
{
    const auto padded = u' ' + m_find.simplified() + u' ';
    if (!hasWord(word))
        return (padded + word).trimmed();
    auto without = padded;
    without.replace(u' ' + word + u' ', QStringLiteral(" "), Qt::CaseInsensitive);
    return without.trimmed();
}

bool WorkoutsModel::hasWord(const QString &word) const
{
    return (u' ' + m_find.simplified() + u' ').contains(u' ' + word + u' ', Qt::CaseInsensitive);
}

double WorkoutsModel::workoutAt(int row) const
{
    return row >= 0 && row < count() ? numberOf(m_shown[static_cast<std::size_t>(row)]->workout.id) : 0;
}

int WorkoutsModel::rowOf(double workout) const
{
    const auto id = idFrom<WorkoutId>(workout);
    const auto found = std::ranges::find(m_shown, id, [](const Row *row) { return row->workout.id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QString WorkoutsModel::sectionName(const QString &rung) const
{
    const auto known = rungFromCode(rung.toStdString());
    return known ? paceName(*known) : QString();
}

int WorkoutsModel::sectionCount(const QString &rung) const
{
    const auto known = rungFromCode(rung.toStdString());
    return known ? m_sections[static_cast<std::size_t>(*known)] : 0;
}

bool WorkoutsModel::exportShown(const QString &path) const
{
    std::vector<const Workout *> workouts;
    for (const auto *row : m_shown)
        workouts.push_back(&row->workout);
    const auto content = exchange::workoutsFile(workouts);
    if (const auto written = writeWhole(path, content); !written) {
        workspace()->report(written.error());
        return false;
    }
    workspace()->say(tr("%n workout(s) written", nullptr, count()));
    return true;
}

QVariant WorkoutsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = *m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WorkoutIdRole:
        return numberOf(row.workout.id);
    case Qt::DisplayRole:
    case NameRole:
        return m_search.marked(words::fromUtf8(row.workout.name));
    case TextRole:
        return m_search.marked(oneLine(row.workout));
    case RungRole:
        return QString::fromLatin1(codeOf(row.workout.rung));
    case LevelRole:
        return levelText(row);
    case IsOwnRole:
        return !row.workout.builtIn;
    case IsFavouriteRole:
        return row.workout.favourite;
    case IsHiddenRole:
        return row.workout.hidden;
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkoutsModel::roleNames() const
{
    return { { WorkoutIdRole, "workoutId" }, { NameRole, "name" }, { TextRole, "line" }, { RungRole, "rung" },
        { LevelRole, "level" }, { IsOwnRole, "isOwn" }, { IsFavouriteRole, "isFavourite" },
        { IsHiddenRole, "isHidden" }, { SpokenRole, "spoken" } };
}

void WorkoutsModel::reset()
{
    beginResetModel();
    m_shown.clear();
    m_all.clear();
    gather();
    endResetModel();
    search();
}

void WorkoutsModel::follow()
{
    const auto before = m_all; // what is shown until the model has moved on
    gather();
    moveTo(found());
}

/// What did not change since the last time is taken over as it is.
void WorkoutsModel::gather()
{
    std::unordered_map<std::int64_t, RowPointer> before;
    for (auto &row : m_all)
        before.emplace(row->workout.id.value, std::move(row));
    m_all.clear();
    if (!workspace())
        return;
    const auto &squad = workspace()->squad();
    const auto uses = usesOf(squad, workspace()->today());
    const auto library = libraryOf(squad, HiddenWorkouts::Included);
    const auto rowBefore = [&](const Workout &workout) {
        const auto old = before.find(workout.id.value);
        return old != before.end() && old->second->workout == workout ? old->second : RowPointer();
    };
    std::vector<std::string> works;
    std::map<std::pair<int, std::string_view>, int> counts;
    works.reserve(library.size());
    for (const auto *workout : library) {
        const auto old = rowBefore(*workout);
        works.push_back(old ? old->work : notation::print(workout->main));
        ++counts[{ stepOf(workout->rung), works.back() }];
    }
    for (std::size_t i = 0; i < library.size(); ++i) {
        const auto &workout = *library[i];
        const auto used = uses.find(workout.id);
        const auto use = used == uses.end() ? WorkoutUse() : used->second;
        const bool isDouble = counts[{ stepOf(workout.rung), works[i] }] > 1;
        const auto old = rowBefore(workout);
        const bool isSame = old && old->use == use && old->searched.isDouble == isDouble;
        m_all.push_back(isSame ? old : rowFor(workout, use, works[i], isDouble));
    }
}

WorkoutsModel::RowPointer WorkoutsModel::rowFor(
    const Workout &workout, const WorkoutUse &use, const std::string &work, bool isDouble) const
{
    return std::make_shared<const Row>(Row { workout, use, work, SearchedWorkout(workout, use, isDouble) });
}

void WorkoutsModel::search()
{
    m_search = WorkoutSearch(m_find, fivePaces());
    beginResetModel();
    setShown(found());
    endResetModel();
    Q_EMIT countChanged();
}

WorkoutsModel::Rows WorkoutsModel::found() const
{
    const bool withHidden = m_showHidden || m_search.asksForHidden();
    Rows rows;
    rows.reserve(m_all.size());
    for (const auto &row : m_all) {
        if ((withHidden || !row->workout.hidden) && m_search.matches(row->searched))
            rows.push_back(row.get());
    }
    if (m_search.sortsByUse())
        std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row *row) { return row->use.last; });
    return rows;
}

/// Tells only the difference, so that the list stays where it was scrolled to. One edit changes one stretch
/// of the list.
void WorkoutsModel::moveTo(Rows next)
{
    const auto idOf = [](const Row *row) { return row->workout.id; };
    const auto [oldEnd, newEnd] = std::ranges::mismatch(m_shown, next, {}, idOf, idOf);
    const auto same = static_cast<int>(oldEnd - m_shown.begin());
    int sameAfter = 0;
    while (same + sameAfter < std::min(count(), static_cast<int>(next.size()))
        && idOf(*(m_shown.rbegin() + sameAfter)) == idOf(*(next.rbegin() + sameAfter)))
        ++sameAfter;
    const int removed = count() - sameAfter - same;
    const int inserted = static_cast<int>(next.size()) - sameAfter - same;
    if (removed > 0) {
        beginRemoveRows({}, same, same + removed - 1);
        m_shown.erase(m_shown.begin() + same, m_shown.begin() + same + removed);
        endRemoveRows();
    }
    const auto before = m_shown;
    if (inserted > 0)
        beginInsertRows({}, same, same + inserted - 1);
    setShown(std::move(next));
    if (inserted > 0)
        endInsertRows();
    for (int i = 0; i < static_cast<int>(before.size()); ++i) {
        const int now = i < same ? i : i + inserted;
        if (before[static_cast<std::size_t>(i)] != m_shown[static_cast<std::size_t>(now)])
            Q_EMIT dataChanged(index(now), index(now));
    }
}

void WorkoutsModel::setShown(Rows rows)
{
    m_shown = std::move(rows);
    m_sections.fill(0);
    for (const auto *row : m_shown)
        ++m_sections[static_cast<std::size_t>(row->workout.rung)];
}

std::optional<FivePaces> WorkoutsModel::fivePaces() const
{
    const auto *group = workspace() ? workspace()->squad().find(m_group) : nullptr;
    if (!group)
        return {};
    return group->fivePaces.value_or(fivePacesFor(group->targetRace));
}

QString WorkoutsModel::levelText(const Row &row) const
{
    if (isByUse())
        return words::dayAndMonth(row.use.last);
    if (row.workout.hidden)
        return tr("hidden");
    return row.workout.builtIn ? tr("level %1").arg(row.workout.level)
                               : tr("own · %1", "own workout, its level").arg(row.workout.level);
}

QString WorkoutsModel::spoken(const Row &row) const
{
    QStringList parts { words::fromUtf8(row.workout.name), paceName(row.workout.rung),
        tr("level %1").arg(row.workout.level) };
    if (row.workout.favourite)
        parts += tr("favourite");
    if (row.workout.hidden)
        parts += tr("hidden");
    if (row.use.times > 0)
        parts += tr("last used %1").arg(words::dayAndMonth(row.use.last));
    return QStringLiteral("%1: %2").arg(parts.join(QStringLiteral(", ")), oneLine(row.workout));
}

} // namespace fivepace
