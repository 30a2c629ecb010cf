// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/pacesmodel.h"

#include "guithread.h"
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

QString timeOver(const std::optional<RungPace> &pace, Distance distance)
{
    return pace ? words::target(pace->training().timeFor(distance)) : noPace();
}

/// Per 400, 200 and 100 m.
QStringList track(const std::optional<RungPace> &pace)
{
    return { timeOver(pace, Distance::metres(400)), timeOver(pace, Distance::metres(200)),
        timeOver(pace, Distance::metres(100)) };
}

/// Per km and per mile.
QStringList road(const std::optional<RungPace> &pace)
{
    return { timeOver(pace, Distance::kilometres(1)), timeOver(pace, kMile) };
}

QStringList remarksOn(const Athlete &athlete, const PaceTable &paces, Date today)
{
    const auto profile = profileOf(athlete, today);
    QStringList sentences;
    if (profile.laps)
        sentences += words::standing(*profile.laps);
    if (profile.sprint)
        sentences += words::standing(*profile.sprint);
    std::ranges::transform(paces.leftOut(), std::back_inserter(sentences), words::leftOut);
    return sentences;
}

} // namespace

void PacesModel::setAthlete(double athlete)
{
    if (!assign(m_athlete, idFrom<AthleteId>(athlete)))
        return;
    Q_EMIT athleteChanged();
    startAfresh();
}

void PacesModel::setWholeLadder(bool whole)
{
    if (!assign(m_wholeLadder, whole))
        return;
    Q_EMIT wholeLadderChanged();
    startAfresh();
}

bool PacesModel::isKnown() const
{
    return std::ranges::any_of(m_rows.all(), [](const Row &row) { return row.pace.has_value(); });
}

QVariant PacesModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ChipRole:
        return chip(row);
    case RoleNameRole:
        return row.role ? words::roleName(*row.role) : words::rung(row.rung);
    case RungRole:
        return QString::fromLatin1(codeOf(row.rung));
    case TrackRole:
        return track(row.pace);
    case RoadRole:
        return road(row.pace);
    case RaceRole:
        return race(row);
    case SourceRole:
        return row.source;
    case NoteRole:
        return row.note;
    case IsOutOfDateRole:
        return row.isOutOfDate;
    case IsKnownRole:
        return row.pace.has_value();
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> PacesModel::roleNames() const
{
    return { { ChipRole, "chip" }, { RoleNameRole, "roleName" }, { RungRole, "rung" }, { TrackRole, "track" },
        { RoadRole, "road" }, { RaceRole, "race" }, { SourceRole, "source" }, { NoteRole, "note" },
        { IsOutOfDateRole, "isOutOfDate" }, { IsKnownRole, "isKnown" }, { SpokenRole, "spoken" } };
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
    m_method.clear();
    m_standing.clear();
    std::vector<Row> rows;
    const auto *athlete = workspace() ? workspace()->squad().find(m_athlete) : nullptr;
    if (athlete == nullptr)
        return rows;
    const auto &squad = workspace()->squad();
    m_title = tr("Five paces for %1").arg(words::rung(athlete->targetRace));
    m_method = words::paceMethod(settingsOf(*athlete, squad.card.paces));
    const auto paces = PaceTable::from(*athlete, workspace()->today(), squad.card.paces);
    m_standing = remarksOn(*athlete, paces, workspace()->today());
    const auto five = fivePacesOf(*athlete, firstGroup(squad, *athlete), paces);
    if (m_wholeLadder) {
        for (const auto rung : kAllRungs) {
            rows.push_back(rowOf(*athlete, paces, rung));
            rows.back().id = static_cast<int>(rung);
            rows.back().role = five.roleOf(rung);
        }
        return rows;
    }
    for (const auto role : kAllRoles) {
        rows.push_back(rowOf(*athlete, paces, five.at(role)));
        rows.back().id = static_cast<int>(role);
        rows.back().role = role;
    }
    return rows;
}

PacesModel::Row PacesModel::rowOf(const Athlete &athlete, const PaceTable &paces, PaceRung rung) const
{
    Row row;
    row.rung = rung;
    const auto *pace = paces.at(rung);
    if (pace == nullptr) {
        row.source = whyNot(paces, rung);
        return row;
    }
    row.pace = *pace;
    row.source = words::source(pace->source, athlete.category);
    row.note = words::paceNote(*pace, workspace()->today());
    row.isOutOfDate = isOutOfDate(pace->source, workspace()->today());
    return row;
}

QString PacesModel::chip(const Row &row) const
{
    if (!row.role)
        return words::rung(row.rung);
    const bool isLong = row.rung == PaceRung::MaxVelocity;
    return QStringLiteral("%1 · %2").arg(
        words::role(*row.role), isLong ? words::shortRung(row.rung) : words::rung(row.rung));
}

QString PacesModel::race(const Row &row) const
{
    if (!row.pace || row.rung == PaceRung::MaxVelocity)
        return noPace();
    const bool isByTime = row.rung == PaceRung::Min60 || row.rung == PaceRung::Min90;
    return isByTime ? words::volume(row.pace->distance)
                    : words::target(row.pace->pace.timeFor(row.pace->distance));
}

QString PacesModel::spoken(const Row &row) const
{
    const auto name = row.role
        ? QStringLiteral("%1, %2").arg(words::roleName(*row.role), words::rung(row.rung))
        : words::rung(row.rung);
    if (!row.pace)
        return QStringLiteral("%1: %2").arg(name, row.source.isEmpty() ? tr("no pace yet") : row.source);
    const auto times = track(row.pace);
    const auto text = tr("%1: %2 per 400 m, %3 per 200 m, %4 per 100 m; %5")
                          .arg(name, times[0], times[1], times[2], row.source);
    return row.note.isEmpty() ? text : QStringLiteral("%1; %2").arg(text, row.note);
}

} // namespace fivepace
