// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/athletesmodel.h"

#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::array kBestRungs { PaceRung::M400, PaceRung::M800, PaceRung::M1500, PaceRung::M3000,
    PaceRung::M5000 };

/// Everything about an athlete that a coach may type to find them.
QString searched(const Squad &squad, const Athlete &athlete)
{
    QStringList words { words::fromUtf8(athlete.name), words::fromUtf8(athlete.shortName),
        words::rung(athlete.targetRace), words::kind(athlete.kind) };
    for (const auto id : athlete.groups) {
        if (const auto *group = squad.find(id))
            words += words::fromUtf8(group->name);
    }
    return words.join(QLatin1Char('\n'));
}

/// Missing times come last, whichever way the column is sorted.
bool isBefore(const std::optional<RepTime> &first, const std::optional<RepTime> &second, bool descending)
{
    if (!first || !second)
        return first.has_value() && !second.has_value();
    return descending ? second->time < first->time : first->time < second->time;
}

/// 0 for what is most pressing.
int urgency(Tone tone)
{
    constexpr std::array order { Tone::Bad, Tone::Watch, Tone::Plain, Tone::Good };
    return static_cast<int>(std::ranges::find(order, tone) - order.begin());
}

} // namespace

AthletesModel::AthletesModel(QObject *parent)
    : SquadModel(parent)
{
    // Another question gives other rows; only an edit keeps those that stay.
    connect(this, &AthletesModel::filterChanged, this, &AthletesModel::startAfresh);
}

void AthletesModel::setGroup(double group)
{
    if (assign(m_group, idFrom<GroupId>(group)))
        Q_EMIT filterChanged();
}

void AthletesModel::setFind(const QString &find)
{
    if (assign(m_find, find))
        Q_EMIT filterChanged();
}

void AthletesModel::setSeasonOnly(bool seasonOnly)
{
    if (assign(m_seasonOnly, seasonOnly))
        Q_EMIT filterChanged();
}

void AthletesModel::setArchived(bool archived)
{
    if (assign(m_archived, archived))
        Q_EMIT filterChanged();
}

void AthletesModel::setSortBy(Column column)
{
    if (assign(m_sortBy, column))
        Q_EMIT filterChanged();
}

void AthletesModel::setDescending(bool descending)
{
    if (assign(m_descending, descending))
        Q_EMIT filterChanged();
}

int AthletesModel::archivedCount() const
{
    if (!workspace())
        return 0;
    return static_cast<int>(std::ranges::count_if(workspace()->squad().athletes, &Athlete::archived));
}

bool AthletesModel::squadIsEmpty() const
{
    return !workspace() || workspace()->squad().athletes.empty();
}

QString AthletesModel::summary() const
{
    if (!workspace())
        return {};
    const auto &squad = workspace()->squad();
    const auto athletes = static_cast<int>(squad.athletes.size()) - archivedCount();
    const auto people = tr("%n athlete(s)", nullptr, athletes);
    if (squad.groups.empty())
        return people;
    return QStringLiteral("%1 · %2").arg(
        people, tr("%n group(s)", nullptr, static_cast<int>(squad.groups.size())));
}

double AthletesModel::athleteAt(int row) const
{
    return row >= 0 && row < m_rows.count() ? numberOf(m_rows.at(row).id) : 0;
}

int AthletesModel::rowOf(double athlete) const
{
    return m_rows.indexOf(idFrom<AthleteId>(athlete));
}

QVariant AthletesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case AthleteIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case CategoryRole:
        return row.category == Category::Men ? tr("M", "men, short") : tr("F", "women, short");
    case TargetRole:
        return words::rung(row.target);
    case Best400Role:
    case Best800Role:
    case Best1500Role:
    case Best3000Role:
    case Best5000Role: {
        const auto &best = row.bests[static_cast<std::size_t>(role - Best400Role)];
        return best ? words::time(*best) : QString();
    }
    case StatusRole:
        return row.status.text;
    case ToneRole:
        return toneName(row.status.tone);
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> AthletesModel::roleNames() const
{
    return { { AthleteIdRole, "athleteId" }, { NameRole, "name" }, { CategoryRole, "category" },
        { TargetRole, "target" }, { Best400Role, "best400" }, { Best800Role, "best800" },
        { Best1500Role, "best1500" }, { Best3000Role, "best3000" }, { Best5000Role, "best5000" },
        { StatusRole, "status" }, { ToneRole, "tone" }, { SpokenRole, "spoken" } };
}

std::vector<AthletesModel::Row> AthletesModel::rows() const
{
    std::vector<Row> shown;
    if (!workspace())
        return shown;
    for (const auto &athlete : workspace()->squad().athletes) {
        if (isShown(athlete))
            shown.push_back(rowFor(athlete));
    }
    std::ranges::stable_sort(
        shown, [this](const Row &first, const Row &second) { return comesBefore(first, second); });
    return shown;
}

AthletesModel::Row AthletesModel::rowFor(const Athlete &athlete) const
{
    const auto today = workspace()->today();
    const auto since = m_seasonOnly ? std::optional(seasonStart(today)) : std::nullopt;
    Row row { .id = athlete.id,
        .name = words::fromUtf8(athlete.name),
        .category = athlete.category,
        .target = athlete.targetRace,
        .bests = {},
        .status = statusOf(athlete, today) };
    for (std::size_t i = 0; i < kBestRungs.size(); ++i) {
        if (const auto *best = bestResult(athlete, *lengthOf(kBestRungs[i]), today, since))
            row.bests[i] = best->time;
    }
    return row;
}

bool AthletesModel::isShown(const Athlete &athlete) const
{
    if (athlete.archived != m_archived)
        return false;
    if (!m_group.isNull() && !isMember(athlete, m_group))
        return false;
    const auto text = searched(workspace()->squad(), athlete);
    const auto wanted = m_find.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool AthletesModel::comesBefore(const Row &first, const Row &second) const
{
    const auto byName = [](const Row &one, const Row &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    };
    const auto &left = m_descending ? second : first;
    const auto &right = m_descending ? first : second;
    switch (m_sortBy) {
    case Column::Name:
        return byName(left, right);
    case Column::Target:
        return left.target == right.target ? byName(first, second) : left.target < right.target;
    case Column::Status:
        return left.status.tone == right.status.tone ? byName(first, second)
                                                     : urgency(left.status.tone) < urgency(right.status.tone);
    default:
        break;
    }
    const auto column = static_cast<std::size_t>(m_sortBy) - static_cast<std::size_t>(Column::Best400);
    const auto &one = first.bests[column];
    const auto &other = second.bests[column];
    return one == other ? byName(first, second) : isBefore(one, other, m_descending);
}

QString AthletesModel::spoken(const Row &row) const
{
    QStringList parts { row.name, words::category(row.category), words::rung(row.target) };
    for (std::size_t i = 0; i < kBestRungs.size(); ++i) {
        if (row.bests[i])
            parts += tr("%1 in %2", "distance, time")
                         .arg(words::rung(kBestRungs[i]), words::time(*row.bests[i]));
    }
    parts += row.status.text;
    return parts.join(QStringLiteral(", "));
}

} // namespace fivepace
