// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/athleterow.h"

#include "domain/squad/shownnames.h"
#include "domain/values/folded.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace fivepace {

namespace {

struct Row {
    Q_DECLARE_TR_FUNCTIONS(AthleteRow)
};

std::string searched(const Squad &squad, const Athlete &athlete)
{
    QStringList words { words::fromUtf8(athlete.name), words::fromUtf8(athlete.shortName),
        words::rung(athlete.targetRace), words::kind(athlete.kind) };
    for (const auto id : athlete.groups) {
        if (const auto *group = squad.find(id))
            words += words::fromUtf8(group->name);
    }
    return searchable(words::toUtf8(words.join(QLatin1Char('\n'))));
}

std::optional<BestTime> bestTime(const Athlete &athlete, Distance distance, Date today, bool seasonOnly)
{
    const auto start = isSprintOfEitherStart(distance) ? std::optional(RunStart::Flying) : std::nullopt;
    const auto *ever = bestResult(athlete, distance, today, {}, start);
    const auto *best = seasonOnly ? bestResult(athlete, distance, today, seasonStart(today), start) : ever;
    if (best == nullptr)
        return {};
    return BestTime { best->time, best == ever && best->date >= seasonStart(today) };
}

AthleteRow tableRow(const Squad &squad, const Athlete &athlete, Date today, bool seasonOnly)
{
    AthleteRow row { .id = athlete.id,
        .category = athlete.category,
        .target = athlete.targetRace,
        .bests = {},
        .status = statusOf(athlete, today),
        .groups = athlete.groups,
        .archived = athlete.archived,
        .searched = searched(squad, athlete) };
    for (std::size_t i = 0; i < kBestDistances.size(); ++i)
        row.bests[i] = bestTime(athlete, kBestDistances[i], today, seasonOnly);
    return row;
}

} // namespace

std::vector<AthleteRow> athleteRows(const Squad &squad, Date today, bool seasonOnly)
{
    std::vector<AthleteRow> rows;
    rows.reserve(squad.athletes.size());
    const ShownNames names(squad, ShownNames::Form::Full);
    const ShownNames narrowNames(squad, ShownNames::Form::Narrow);
    for (const auto &athlete : squad.athletes) {
        auto row = tableRow(squad, athlete, today, seasonOnly);
        row.name = words::fromUtf8(names.of(athlete));
        row.narrowName = words::fromUtf8(narrowNames.of(athlete));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString spoken(const AthleteRow &row)
{
    QStringList parts { row.name, words::category(row.category), words::rung(row.target) };
    for (std::size_t i = 0; i < row.bests.size(); ++i) {
        if (row.bests[i])
            parts
                += Row::tr("%1 in %2", "distance, time").arg(bestHeading(i), words::time(row.bests[i]->time));
    }
    parts += row.status.text;
    return parts.join(QStringLiteral(", "));
}

QString spokenBest(const AthleteRow &row, std::size_t best)
{
    const auto &time = row.bests[best];
    if (!time)
        return Row::tr("%1: no time").arg(bestHeading(best));
    const auto said = Row::tr("%1: %2", "distance: time").arg(bestHeading(best), words::time(time->time));
    return time->isNew ? Row::tr("%1, personal best this season").arg(said) : said;
}

QString bestHeading(std::size_t best)
{
    const auto distance = kBestDistances[best];
    if (const auto rung = rungOfLength(distance))
        return words::rung(*rung);
    return Row::tr("Fly %1", "a flying sprint: Fly 30 m").arg(words::distance(distance));
}

} // namespace fivepace
