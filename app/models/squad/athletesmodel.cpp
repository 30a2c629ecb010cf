// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/athletesmodel.h"

#include "domain/values/folded.h"
#include "guithread.h"
#include "models/relink.h"
#include "models/squad/timeparts.h"
#include "text/words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace fivepace {

namespace {

/// Place in `kBestDistances`; empty for a column that shows no bests.
std::optional<std::size_t> bestOf(AthletesModel::Column column)
{
    if (column < AthletesModel::Column::Best30 || column > AthletesModel::Column::Best10000)
        return {};
    return static_cast<std::size_t>(column) - static_cast<std::size_t>(AthletesModel::Column::Best30);
}

/// Missing times come last, whichever way the column is sorted.
bool isBefore(const std::optional<BestTime> &first, const std::optional<BestTime> &second, bool descending)
{
    if (!first || !second)
        return first.has_value() && !second.has_value();
    return descending ? second->time.time < first->time.time : first->time.time < second->time.time;
}

/// Élise before Tomas, as the language sorts; where there is none, as the domain does.
int compareNames(const QString &one, const QString &other)
{
    static const auto locale = words::locale();
    static const QCollator collator(locale);
    if (locale.language() != QLocale::C)
        return collator.compare(one, other);
    const auto first = words::toUtf8(one), second = words::toUtf8(other);
    return first == second ? 0 : fivepace::comesBefore(first, second) ? -1 : 1;
}

/// 0 for what is most pressing.
int urgency(Tone tone)
{
    constexpr std::array order { Tone::Bad, Tone::Watch, Tone::Plain, Tone::Good };
    return static_cast<int>(std::ranges::find(order, tone) - order.begin());
}

/// One value for each of `kBestDistances`.
template <class List, class Value> List forEachBest(const AthleteRow &row, Value value)
{
    List list;
    for (std::size_t i = 0; i < row.bests.size(); ++i)
        list << value(i);
    return list;
}

} // namespace

AthletesModel::AthletesModel(QObject *parent)
    : SquadModel(parent)
{
}

void AthletesModel::setGroup(double group)
{
    if (assign(m_group, idFrom<GroupId>(group)))
        showFound();
}

void AthletesModel::setFind(const QString &find)
{
    if (assign(m_find, find))
        showFound();
}

void AthletesModel::setSeasonOnly(bool seasonOnly)
{
    if (!assign(m_seasonOnly, seasonOnly))
        return;
    readSquad();
    showFound();
}

void AthletesModel::setArchived(bool archived)
{
    if (assign(m_archived, archived))
        showFound();
}

void AthletesModel::setSortBy(Column column)
{
    if (!assign(m_sortBy, column))
        return;
    sort();
    showFound();
}

void AthletesModel::setDescending(bool descending)
{
    if (!assign(m_descending, descending))
        return;
    sort();
    showFound();
}

int AthletesModel::archivedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &AthleteRow::archived));
}

QString AthletesModel::season() const
{
    return workspace() ? QString::number(yearOf(workspace()->today())) : QString();
}

QString AthletesModel::summary() const
{
    if (!workspace())
        return {};
    const auto people = tr("%n athlete(s)", nullptr, static_cast<int>(m_all.size()) - archivedCount());
    const auto groups = static_cast<int>(workspace()->squad().groups.size());
    return groups == 0 ? people : QStringLiteral("%1 · %2").arg(people, tr("%n group(s)", nullptr, groups));
}

QStringList AthletesModel::widestFractions() const
{
    std::array<int, kBestDistances.size()> decimals {};
    for (const auto &row : m_all) {
        for (std::size_t i = 0; i < decimals.size(); ++i) {
            if (row.bests[i])
                decimals[i] = std::max(decimals[i], decimalsOf(row.bests[i]->time.precision));
        }
    }
    QStringList widest;
    for (const int most : decimals)
        widest += widestFraction(most);
    return widest;
}

double AthletesModel::athleteAt(int row) const
{
    return isRow(row) ? numberOf(m_rows.at(row).id) : 0;
}

int AthletesModel::rowOf(double athlete) const
{
    return m_rows.indexOf(idFrom<AthleteId>(athlete));
}

QString AthletesModel::nameAt(int row) const
{
    return isRow(row) ? m_rows.at(row).name : QString();
}

QString AthletesModel::bestAt(int row, Column column) const
{
    const auto best = bestOf(column);
    if (!best || !isRow(row) || !m_rows.at(row).bests[*best])
        return {};
    return words::time(m_rows.at(row).bests[*best]->time);
}

QString AthletesModel::heading(Column column) const
{
    const auto best = bestOf(column);
    return best ? bestHeading(*best) : QString();
}

double AthletesModel::lengthOf(Column column) const
{
    const auto best = bestOf(column);
    return best ? static_cast<double>(kBestDistances[*best].inMillimetres()) : 0;
}

QList<double> AthletesModel::chosen() const
{
    QList<double> ids;
    for (const auto id : m_chosen.ids())
        ids += numberOf(id);
    return ids;
}

void AthletesModel::choose(int row)
{
    auto chosen = m_chosen;
    if (isRow(row))
        chosen.choose(m_rows.at(row).id);
    changeChosen(chosen);
}

void AthletesModel::toggle(int row)
{
    auto chosen = m_chosen;
    if (isRow(row))
        chosen.toggle(m_rows.at(row).id);
    changeChosen(chosen);
}

void AthletesModel::extendTo(int row)
{
    auto chosen = m_chosen;
    if (isRow(row))
        chosen.extendTo(m_rows.at(row).id, shown());
    changeChosen(chosen);
}

void AthletesModel::chooseAll()
{
    auto chosen = m_chosen;
    chosen.chooseAll(shown());
    changeChosen(chosen);
}

QVariant AthletesModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto parts
        = [&row](std::size_t i) { return row.bests[i] ? timeParts(row.bests[i]->time) : TimeParts {}; };
    switch (role) {
    case AthleteIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case NarrowNameRole:
        return row.narrowName;
    case CategoryRole:
        return row.category == Category::Men ? tr("M", "men, short") : tr("F", "women, short");
    case TargetRole:
        return words::rung(row.target);
    case WholesRole:
        return forEachBest<QStringList>(row, [&](std::size_t i) { return parts(i).whole; });
    case FractionsRole:
        return forEachBest<QStringList>(row, [&](std::size_t i) { return parts(i).fraction; });
    case NewBestsRole:
        return QVariant::fromValue(forEachBest<QList<bool>>(
            row, [&](std::size_t i) { return row.bests[i] && row.bests[i]->isNew; }));
    case SpokenBestsRole:
        return forEachBest<QStringList>(row, [&](std::size_t i) { return spokenBest(row, i); });
    case StatusRole:
        return row.status.text;
    case ToneRole:
        return toneName(row.status.tone);
    case ChosenRole:
        return m_chosen.contains(row.id);
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> AthletesModel::roleNames() const
{
    return { { AthleteIdRole, "athleteId" }, { NameRole, "name" }, { NarrowNameRole, "narrowName" },
        { CategoryRole, "category" }, { TargetRole, "target" }, { WholesRole, "wholes" },
        { FractionsRole, "fractions" }, { NewBestsRole, "newBests" }, { SpokenBestsRole, "spokenBests" },
        { StatusRole, "status" }, { ToneRole, "tone" }, { ChosenRole, "isChosen" },
        { SpokenRole, "spoken" } };
}

void AthletesModel::reset()
{
    readSquad();
    m_rows.reset(*this, found());
    changeChosen({});
}

void AthletesModel::follow()
{
    readSquad();
    m_rows.replace(*this, found());
    auto chosen = m_chosen;
    chosen.keepOnly(shown());
    changeChosen(chosen);
}

void AthletesModel::readSquad()
{
    m_all = workspace() ? athleteRows(workspace()->squad(), workspace()->today(), m_seasonOnly)
                        : std::vector<AthleteRow> {};
    sort();
}

void AthletesModel::sort()
{
    std::ranges::stable_sort(
        m_all, [this](const auto &first, const auto &second) { return comesBefore(first, second); });
}

/// Another question gives other rows; only an edit keeps those that stay.
void AthletesModel::showFound()
{
    m_rows.reset(*this, found());
    auto chosen = m_chosen;
    chosen.keepOnly(shown());
    changeChosen(chosen);
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

std::vector<AthleteRow> AthletesModel::found() const
{
    const auto wanted = words::toUtf8(m_find);
    std::vector<AthleteRow> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [&](const AthleteRow &row) {
        return row.archived == m_archived
            && (m_group.isNull() || std::ranges::find(row.groups, m_group) != row.groups.end())
            && holdsWords(row.searched, wanted);
    });
    return found;
}

std::vector<AthleteId> AthletesModel::shown() const
{
    std::vector<AthleteId> ids;
    std::ranges::transform(m_rows.all(), std::back_inserter(ids), &AthleteRow::id);
    return ids;
}

bool AthletesModel::comesBefore(const AthleteRow &first, const AthleteRow &second) const
{
    const auto byName = [](const AthleteRow &one, const AthleteRow &other) {
        const int order = compareNames(one.name, other.name);
        return order == 0 ? one.id < other.id : order < 0;
    };
    const auto &left = m_descending ? second : first;
    const auto &right = m_descending ? first : second;
    if (const auto best = bestOf(m_sortBy)) {
        const auto &one = first.bests[*best];
        const auto &other = second.bests[*best];
        const bool isTie
            = one.has_value() == other.has_value() && (!one || one->time.time == other->time.time);
        return isTie ? byName(first, second) : isBefore(one, other, m_descending);
    }
    if (m_sortBy == Column::Target && left.target != right.target)
        return left.target < right.target;
    if (m_sortBy == Column::Status && left.status.tone != right.status.tone)
        return urgency(left.status.tone) < urgency(right.status.tone);
    return m_sortBy == Column::Name ? byName(left, right) : byName(first, second);
}

void AthletesModel::changeChosen(const Selection<AthleteId> &chosen)
{
    if (!assign(m_chosen, chosen))
        return;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { ChosenRole });
    Q_EMIT chosenChanged();
}

} // namespace fivepace
