// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pacesmodel.h"

#include "models/relink.h"
#include "text/words.h"

#include <algorithm>
#include <utility>

namespace fivepace {

namespace {

QString noPace()
{
    return QStringLiteral("–");
}

const Group *firstGroup(const Squad &squad, const Athlete &athlete)
{
    return athlete.groups.empty() ? nullptr : squad.find(athlete.groups.front());
}

QString whyNot(const PaceTable &paces, PaceRung rung)
{
    const auto gap = std::ranges::find(paces.gaps(), rung, &RungGap::rung);
    return gap == paces.gaps().end() ? QString() : words::gap(*gap);
}

} // namespace

void PacesModel::setAthlete(double athlete)
{
    if (!assign(m_athlete, idFrom<AthleteId>(athlete)))
        return;
    Q_EMIT athleteChanged();
    startAfresh();
}

bool PacesModel::isKnown() const
{
    return std::ranges::any_of(m_rows.all(), [](const Row &row) { return row.pace.has_value(); });
}

QVariant PacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ChipRole:
        return QStringLiteral("%1 · %2").arg(words::role(row.id), words::rung(row.rung));
    case RoleNameRole:
        return words::roleName(row.id);
    case RungRole:
        return QString::fromLatin1(codeOf(row.rung));
    case Per400Role:
        return timeOver(row, 400);
    case Per200Role:
        return timeOver(row, 200);
    case Per100Role:
        return timeOver(row, 100);
    case RaceRole:
        return row.pace ? words::target(row.pace->pace.timeFor(row.pace->distance)) : noPace();
    case SourceRole:
        return row.source;
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> PacesModel::roleNames() const
{
    return { { ChipRole, "chip" }, { RoleNameRole, "roleName" }, { RungRole, "rung" },
        { Per400Role, "per400" }, { Per200Role, "per200" }, { Per100Role, "per100" }, { RaceRole, "race" },
        { SourceRole, "source" }, { SpokenRole, "spoken" } };
}

void PacesModel::reset()
{
    m_rows.reset(*this, rows());
    Q_EMIT titleChanged();
}

void PacesModel::follow()
{
    m_rows.replace(*this, rows());
    Q_EMIT titleChanged();
}

std::vector<PacesModel::Row> PacesModel::rows()
{
    m_title.clear();
    std::vector<Row> rows;
    const auto *athlete = workspace() ? workspace()->squad().find(m_athlete) : nullptr;
    if (athlete == nullptr)
        return rows;
    m_title = tr("Five paces for %1").arg(words::rung(athlete->targetRace));
    const auto paces = PaceTable::from(*athlete, workspace()->today());
    const auto five = fivePacesOf(*athlete, firstGroup(workspace()->squad(), *athlete));
    for (const auto role : kAllRoles) {
        Row row { .id = role, .rung = five.at(role), .pace = {}, .source = {} };
        if (const auto *pace = paces.at(row.rung)) {
            row.pace = *pace;
            row.source = words::source(pace->source, athlete->category);
        } else {
            row.source = whyNot(paces, row.rung);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString PacesModel::timeOver(const Row &row, int metres) const
{
    return row.pace ? words::target(row.pace->pace.timeFor(Distance::metres(metres))) : noPace();
}

QString PacesModel::spoken(const Row &row) const
{
    const auto name = QStringLiteral("%1, %2").arg(words::roleName(row.id), words::rung(row.rung));
    if (!row.pace)
        return QStringLiteral("%1: %2").arg(name, row.source.isEmpty() ? tr("no pace yet") : row.source);
    return tr("%1: %2 per 400 m, %3 per 200 m, %4 per 100 m; %5")
        .arg(name, timeOver(row, 400), timeOver(row, 200), timeOver(row, 100), row.source);
}

} // namespace fivepace
