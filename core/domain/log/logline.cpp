// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/logline.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Targets and heat as they stand, where none are frozen yet.
void freeze(Entry &line, const SessionGrid &grid)
{
    if (!line.frozen.empty())
        return;
    const auto row = std::ranges::find(grid.rows, line.athlete, &GridRow::athlete);
    if (row == grid.rows.end())
        return;
    for (std::size_t i = 0; i < std::min(row->repCount, row->cells.size()); ++i)
        line.frozen.push_back(row->cells[i].explained.target);
    line.heat = row->heat;
}

Entry tidied(Entry line)
{
    while (!line.results.empty() && line.results.back() == RepResult {})
        line.results.pop_back();
    if (line.results.empty() && !line.stop)
        line.frozen.clear(); // nothing is logged: the targets follow the athlete's paces again
    return line;
}

RepResult &resultAt(Entry &line, std::size_t rep)
{
    if (line.results.size() <= rep)
        line.results.resize(rep + 1);
    return line.results[rep];
}

} // namespace

Entry lineOf(const Squad &squad, SessionId session, AthleteId athlete, EntryId fresh)
{
    const auto *existing = squad.entryOf(session, athlete);
    return existing ? *existing : Entry { .id = fresh, .session = session, .athlete = athlete };
}

Entry logRep(Entry line, const SessionGrid &grid, std::size_t rep, RepResult result)
{
    if (result == RepResult {})
        return clearRep(std::move(line), grid, rep);
    freeze(line, grid);
    auto &place = resultAt(line, rep);
    if (!result.recoveryTaken)
        result.recoveryTaken = place.recoveryTaken;
    place = result;
    const bool ranOn = result.time && line.stop && static_cast<int>(rep) >= line.stop->after;
    if (ranOn && result.ending == Ending::Full)
        line.stop.reset();
    return tidied(std::move(line));
}

Entry clearRep(Entry line, const SessionGrid &grid, std::size_t rep)
{
    freeze(line, grid);
    if (rep < line.results.size())
        line.results[rep] = {};
    return tidied(std::move(line));
}

Entry logRecovery(Entry line, const SessionGrid &grid, std::size_t rep, std::optional<Duration> taken)
{
    freeze(line, grid);
    resultAt(line, rep).recoveryTaken = taken;
    return tidied(std::move(line));
}

Entry logStop(Entry line, const SessionGrid &grid, std::optional<Stop> stop)
{
    freeze(line, grid);
    line.stop = stop;
    return tidied(std::move(line));
}

int repsRun(const Entry &line)
{
    int run = 0;
    for (std::size_t i = 0; i < line.results.size(); ++i) {
        if (line.results[i].time && line.results[i].ending == Ending::Full)
            run = static_cast<int>(i) + 1;
    }
    return run;
}

Entry logNote(Entry line, const std::string &note)
{
    if (!note.empty() && line.notes.find(note) == std::string::npos)
        line.notes += (line.notes.empty() ? "" : "\n") + note;
    return line;
}

} // namespace fivepace
