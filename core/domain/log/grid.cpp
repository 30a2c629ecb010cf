// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/grid.h"

#include "domain/library/libraryfacts.h"
#include "domain/squad/shownnames.h"

#include <algorithm>
#include <atomic>
#include <tuple>

namespace fivepace {

namespace {

constexpr std::size_t kMostInHeat = 4;

std::atomic<int> countOfRows = 0;

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
    std::size_t repCount = 0; ///< of the session's workout
    ShownNames names { squad };

    /// The workout's pace, or, where nothing of it is run at that, the one of which most is.
    PaceRung rungShown(const Athlete &athlete, const PaceTable &paces, const Entry *entry) const
    {
        const auto fivePaces = fivePacesOf(athlete, squad.find(session.group), paces);
        const auto &workout = workoutOf(session, entry);
        const auto own = &workout == &session.workout ? ownRung(session, fivePaces) : workout.rung;
        if (own != workout.rung)
            return own;
        auto shown = own;
        Distance most;
        for (const auto &share : sharesByPace(workout, fivePaces)) {
            if (share.rung == own)
                return own;
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
            for (std::size_t i = 0; i < std::min(targets.size(), entry->frozen.size()); ++i) {
                auto parts = targets[i].target.time == entry->frozen[i].time ? std::move(targets[i].partTimes)
                                                                             : std::vector<Duration>();
                targets[i] = thawed(entry->frozen[i], targets[i].target.rung);
                targets[i].partTimes = std::move(parts);
            }
        }
        return targets;
    }
};

/// But for what it is read as.
GridRow rowOf(const Lookup &lookup, std::size_t columns, const Athlete &athlete, const Entry *entry)
{
    ++countOfRows;
    const auto paces = PaceTable::from(athlete, lookup.on, lookup.squad.card.paces);
    GridRow row;
    row.athlete = athlete.id;
    row.name = lookup.names.of(athlete);
    row.sprinter = athlete.kind == AthleteKind::Sprinter400;
    row.heat = entry ? entry->heat : 0;
    row.out = entry && entry->out;
    row.isGuest = !isMember(athlete, lookup.session.group);
    if (entry) {
        row.subgroup = entry->subgroup;
        row.reps = entry->reps;
        row.pacePercent = entry->pacePercent;
        row.recoveryPercent = entry->recoveryPercent;
        row.own = entry->own;
    }
    const auto own = row.own ? runningOrder(row.own->main) : std::vector<RunRep>();
    row.repCount = row.own ? own.size() : lookup.repCount;
    if (entry)
        row.entry = entry->id;
    if (const auto *absence = absenceOn(athlete, lookup.session.date))
        row.absence = *absence;
    if (const auto *pace = paces.at(lookup.rungShown(athlete, paces, entry)))
        row.pace = *pace;

    MeanOfTarget ofTarget;
    const auto targets = lookup.targetsOf(athlete, paces, entry);
    const auto results = entry ? entry->results : std::vector<RepResult>();
    for (std::size_t i = 0; i < columns; ++i) {
        GridCell cell;
        const bool isThere = i < row.repCount;
        cell.planned = isThere && (!entry || !entry->reps || static_cast<int>(i) < *entry->reps);
        if (isThere && row.own)
            cell.own = own[i];
        if (isThere)
            cell.explained = targets[i];
        const bool isLogged = i < results.size() && results[i] != RepResult {};
        if (isLogged) {
            cell.result = results[i];
            ofTarget.add(percentOfTarget(cell.explained.target, results[i]));
        }
        row.cells.push_back(std::move(cell));
    }
    row.meanPercentOfTarget = ofTarget.value();
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

/// Heats the coach has not set; 400 m sprinters rest longer, so they run apart, and last who runs something
/// else, those of one workout together.
void fillHeats(std::vector<GridRow> &rows)
{
    std::vector<GridRow *> runners, sprinters;
    std::vector<std::vector<GridRow *>> others;
    for (auto &row : rows) {
        if (!takesPart(row))
            continue;
        if (!row.own) {
            (row.sprinter ? sprinters : runners).push_back(&row);
            continue;
        }
        const auto alike = std::ranges::find_if(
            others, [&](const auto &heat) { return heat.front()->own->main == row.own->main; });
        if (alike == others.end())
            others.push_back({ &row });
        else
            alike->push_back(&row);
    }
    int next = fillHeats(sprinters, fillHeats(runners, 1));
    for (const auto &heat : others)
        next = fillHeats(heat, next);
}

/// The reps of the session, and behind them those of longer workouts that somebody runs instead.
std::vector<GridColumn> columnsFor(const Session &session, const std::vector<const Entry *> &lines)
{
    std::vector<GridColumn> columns;
    for (const auto &rep : runningOrder(session.workout.main))
        columns.push_back({ rep });
    for (const auto *line : lines) {
        if (!line->own)
            continue;
        const auto own = runningOrder(line->own->main);
        for (auto i = columns.size(); i < own.size(); ++i)
            columns.push_back({ own[i], true });
    }
    return columns;
}

std::size_t repsOfSession(const std::vector<GridColumn> &columns)
{
    return columns.size()
        - static_cast<std::size_t>(std::ranges::count(columns, true, &GridColumn::isBeyond));
}

/// Where the athlete is among the lines; their size where there is none.
std::size_t placeOf(const std::vector<const Entry *> &lines, AthleteId athlete)
{
    const auto found = std::ranges::find(lines, athlete, &Entry::athlete);
    return static_cast<std::size_t>(found - lines.begin());
}

bool isShown(const Athlete &athlete, const Session &session, const Entry *entry)
{
    return entry || (!athlete.archived && isMember(athlete, session.group));
}

/// Whether somebody stopped is read from the others too.
void read(
    std::vector<GridRow> &rows, const Session &session, const std::vector<const Entry *> &lines, Date today)
{
    const auto readings = readSession(session, lines, today);
    for (auto &row : rows) {
        const auto place = placeOf(lines, row.athlete);
        const auto *reading = place < lines.size() ? &readings[place] : nullptr;
        row.reading = reading ? std::optional(*reading) : std::nullopt;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            row.cells[i].reading = reading && row.cells[i].result && i < reading->reps.size()
                ? reading->reps[i]
                : RepReading {};
    }
}

/// Heats and order; a row has the heat that the coach set, or 0.
void arrange(std::vector<GridRow> &rows)
{
    const auto order = [](const GridRow &row) {
        return std::tuple<Duration, const std::string &, AthleteId>(orderingTime(row), row.name, row.athlete);
    };
    std::ranges::sort(
        rows, [&](const GridRow &one, const GridRow &other) { return order(one) < order(other); });
    fillHeats(rows);
    std::ranges::stable_sort(
        rows, {}, [](const GridRow &row) { return std::pair(!takesPart(row), row.heat); });
}

} // namespace

const RunRep &SessionGrid::repOf(const GridRow &row, std::size_t column) const
{
    const auto &own = row.cells[column].own;
    return own ? *own : columns[column].rep;
}

SessionGrid gridOf(const Squad &squad, const Session &session, Date today)
{
    SessionGrid grid;
    const auto lines = entriesOf(squad, session.id);
    grid.columns = columnsFor(session, lines);
    const Lookup lookup { squad, session, std::min(today, session.date), repsOfSession(grid.columns) };
    for (const auto &athlete : squad.athletes) {
        const auto place = placeOf(lines, athlete.id);
        const auto *entry = place < lines.size() ? lines[place] : nullptr;
        if (isShown(athlete, session, entry))
            grid.rows.push_back(rowOf(lookup, grid.columns.size(), athlete, entry));
    }
    read(grid.rows, session, lines, today);
    arrange(grid.rows);
    return grid;
}

void followEntries(SessionGrid &grid, const Squad &squad, const Session &session, Date today,
    const std::vector<AthleteId> &athletes)
{
    const auto lines = entriesOf(squad, session.id);
    if (columnsFor(session, lines) != grid.columns) { // somebody runs a longer workout, or no more
        grid = gridOf(squad, session, today);
        return;
    }
    const Lookup lookup { squad, session, std::min(today, session.date), repsOfSession(grid.columns) };
    for (const auto id : athletes) {
        std::erase_if(grid.rows, [id](const GridRow &row) { return row.athlete == id; });
        const auto *athlete = squad.find(id);
        const auto place = placeOf(lines, id);
        const auto *entry = place < lines.size() ? lines[place] : nullptr;
        if (athlete && isShown(*athlete, session, entry))
            grid.rows.push_back(rowOf(lookup, grid.columns.size(), *athlete, entry));
    }
    for (auto &row : grid.rows) {
        const auto place = placeOf(lines, row.athlete);
        row.heat = place < lines.size() ? lines[place]->heat : 0;
    }
    read(grid.rows, session, lines, today);
    arrange(grid.rows);
}

int rowsWorkedOut()
{
    return countOfRows;
}

} // namespace fivepace
