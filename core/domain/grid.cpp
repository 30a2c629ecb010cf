// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grid.h"

#include "domain/libraryfacts.h"
#include "domain/shownnames.h"

#include <algorithm>
#include <map>

namespace fivepace {

namespace {

constexpr std::size_t kMostInHeat = 4;

ExplainedTarget thawed(const RepTarget &frozen, std::optional<PaceRung> rung)
{
    ExplainedTarget explained;
    explained.target = frozen;
    if (!explained.target.rung)
        explained.target.rung = rung; // frozen before it was kept
    if (frozen.source)
        explained.source = PaceSource { *frozen.source, frozen.model, {} };
    return explained;
}

/// One athlete's targets in a session as they stand on a day.
struct Lookup {
    const Squad &squad;
    const Session &session;
    Date on;
    ShownNames names { squad };

    /// The workout's pace, or, where nothing of it is run at that, the one of which most is.
    PaceRung rungShown(const Athlete &athlete, const PaceTable &paces) const
    {
        const auto shares
            = sharesByPace(session.workout, fivePacesOf(athlete, squad.find(session.group), paces));
        auto shown = session.workout.rung;
        Distance most;
        for (const auto &share : shares) {
            if (share.rung == session.workout.rung)
                return session.workout.rung;
            if (share.rung && share.distance > most) {
                most = share.distance;
                shown = *share.rung;
            }
        }
        return shown;
    }

    std::vector<ExplainedTarget> targetsOf(
        const Athlete &athlete, const PaceTable &paces, const Entry *entry) const
    {
        auto targets
            = targetsFor(session, athlete, paces, fivePacesOf(athlete, squad.find(session.group), paces),
                entry, squad.card.sprinterRecoveryPercent);
        if (entry && !entry->frozen.empty()) {
            for (std::size_t i = 0; i < std::min(targets.size(), entry->frozen.size()); ++i)
                targets[i] = thawed(entry->frozen[i], targets[i].target.rung);
        }
        return targets;
    }
};

/// Mean of time over target less one, in percent: of the speeds, the other way round.
std::optional<double> meanPercent(const std::vector<GridCell> &cells)
{
    double sum = 0;
    int count = 0;
    for (const auto &cell : cells) {
        const auto percent
            = cell.result ? percentOfTarget(cell.explained.target, *cell.result) : std::nullopt;
        if (!percent)
            continue;
        sum += 100 / *percent - 1;
        ++count;
    }
    return count > 0 ? std::optional(sum / count * 100) : std::nullopt;
}

GridRow rowOf(const Lookup &lookup, const std::vector<RunRep> &reps, const Athlete &athlete,
    const Entry *entry, const EntryReading *reading)
{
    const auto paces = PaceTable::from(athlete, lookup.on, lookup.squad.card.paces);
    GridRow row;
    row.athlete = athlete.id;
    row.name = lookup.names.of(athlete);
    row.sprinter = athlete.kind == AthleteKind::Sprinter400;
    row.heat = entry ? entry->heat : 0;
    row.out = entry && entry->out;
    if (entry)
        row.entry = entry->id;
    if (const auto *absence = absenceOn(athlete, lookup.session.date))
        row.absence = *absence;
    if (const auto *pace = paces.at(lookup.rungShown(athlete, paces)))
        row.pace = *pace;

    const auto targets = lookup.targetsOf(athlete, paces, entry);
    const auto results = entry ? entry->results : std::vector<RepResult>();
    if (reading)
        row.reading = *reading;
    for (std::size_t i = 0; i < reps.size(); ++i) {
        GridCell cell;
        cell.planned = !entry || !entry->reps || static_cast<int>(i) < *entry->reps;
        cell.explained = targets[i];
        const bool isLogged = i < results.size() && results[i] != RepResult {};
        if (isLogged) {
            cell.result = results[i];
            cell.reading = reading->reps[i];
        }
        row.cells.push_back(std::move(cell));
    }
    row.meanPercentOfTarget = meanPercent(row.cells);
    return row;
}

bool isLogged(const GridRow &row)
{
    return std::ranges::any_of(row.cells, [](const GridCell &cell) { return cell.result.has_value(); });
}

/// Somebody who was away on paper and ran all the same is in the session.
bool takesPart(const GridRow &row)
{
    return !row.out && (!row.absence || isLogged(row));
}

/// The first target there is: the faster athlete runs in the earlier heat.
Duration orderingTime(const GridRow &row)
{
    for (const auto &cell : row.cells) {
        if (cell.explained.target.time)
            return *cell.explained.target.time;
        if (cell.explained.target.slowest)
            return *cell.explained.target.slowest;
    }
    return Duration::max();
}

/// Fills heats from `firstHeat` on, in chunks as even as can be. Places taken by heats that are set already
/// count, so that nobody moves while one athlete after the other is logged.
int fillHeats(const std::vector<GridRow *> &rows, int firstHeat)
{
    const auto heats = (rows.size() + kMostInHeat - 1) / kMostInHeat;
    std::vector<int> places(heats);
    for (std::size_t i = 0; i < rows.size(); ++i)
        ++places[i * heats / rows.size()];
    for (const auto *row : rows) {
        const int place = row->heat - firstHeat;
        if (row->heat > 0 && place >= 0 && place < static_cast<int>(heats))
            --places[static_cast<std::size_t>(place)];
    }
    std::size_t heat = 0;
    for (auto *row : rows) {
        if (row->heat > 0)
            continue;
        while (places[heat] <= 0)
            ++heat;
        --places[heat];
        row->heat = firstHeat + static_cast<int>(heat);
    }
    return firstHeat + static_cast<int>(heats);
}

/// Heats the coach has not set; 400 m sprinters rest longer, so they run apart, last.
void fillHeats(std::vector<GridRow> &rows)
{
    std::vector<GridRow *> runners, sprinters;
    for (auto &row : rows) {
        if (takesPart(row))
            (row.sprinter ? sprinters : runners).push_back(&row);
    }
    const int afterRunners = fillHeats(runners, 1);
    fillHeats(sprinters, afterRunners);
}

} // namespace

SessionGrid gridOf(const Squad &squad, const Session &session, Date today)
{
    SessionGrid grid;
    const auto reps = runningOrder(session.workout.main);
    for (const auto &rep : reps)
        grid.columns.push_back({ rep });

    const auto lines = entriesOf(squad, session.id);
    const auto readings = readSession(session, lines, today);
    std::map<AthleteId, std::size_t> places;
    for (std::size_t i = 0; i < lines.size(); ++i)
        places[lines[i]->athlete] = i;
    const Lookup lookup { squad, session, std::min(today, session.date) };
    for (const auto &athlete : squad.athletes) {
        const auto found = places.find(athlete.id);
        const auto *entry = found == places.end() ? nullptr : lines[found->second];
        const auto *reading = found == places.end() ? nullptr : &readings[found->second];
        if (entry || (!athlete.archived && isMember(athlete, session.group)))
            grid.rows.push_back(rowOf(lookup, reps, athlete, entry, reading));
    }
    const auto byTime = [](const GridRow &row) { return std::pair(orderingTime(row), row.name); };
    std::ranges::stable_sort(grid.rows, {}, byTime);
    fillHeats(grid.rows);
    std::ranges::stable_sort(
        grid.rows, {}, [](const GridRow &row) { return std::pair(!takesPart(row), row.heat); });
    return grid;
}

} // namespace fivepace
