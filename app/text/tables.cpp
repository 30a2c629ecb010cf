// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables.h"

#include "text/importwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <algorithm>
#include <numeric>

namespace fivepace::words {

namespace {

using exchange::Field;

std::vector<std::string> cells(const QStringList &texts)
{
    std::vector<std::string> row;
    for (const auto &text : texts)
        row.push_back(toUtf8(text));
    return row;
}

QString groupNames(const Squad &squad, const Athlete &athlete)
{
    QStringList names;
    for (const auto id : athlete.groups) {
        if (const auto *group = squad.find(id))
            names << fromUtf8(group->name);
    }
    return names.join(QStringLiteral("; "));
}

/// Races of the ladder that somebody has a best over.
std::vector<Distance> racesRun(const std::vector<const Athlete *> &athletes, Date today)
{
    std::vector<Distance> races;
    for (const auto rung : kAllRungs) {
        const auto length = lengthOf(rung);
        if (length && std::ranges::any_of(athletes, [&](const Athlete *athlete) {
                return bestResult(*athlete, *length, today) != nullptr;
            }))
            races.push_back(*length);
    }
    return races;
}

} // namespace

TableRows athletesTable(const Squad &squad, const std::vector<const Athlete *> &athletes, Date today)
{
    const auto races = racesRun(athletes, today);
    QStringList headings;
    for (const auto each : { Field::Name, Field::ShortName, Field::Category, Field::Birth, Field::AthleteKind,
             Field::TargetRace, Field::Groups })
        headings << field(each);
    for (const auto race : races)
        headings << distance(race);
    headings << field(Field::Number);
    TableRows rows { cells(headings) };
    for (const auto *athlete : athletes) {
        QStringList texts { fromUtf8(athlete->name), fromUtf8(athlete->shortName),
            category(athlete->category),
            athlete->birthYear ? QString::number(*athlete->birthYear) : QString(), kind(athlete->kind),
            rung(athlete->targetRace), groupNames(squad, *athlete) };
        for (const auto race : races) {
            const auto *best = bestResult(*athlete, race, today);
            texts << (best ? time(best->time) : QString());
        }
        texts << QString::number(athlete->id.value);
        rows.push_back(cells(texts));
    }
    return rows;
}

TableRows resultsTable(const std::vector<const Athlete *> &athletes, Date today)
{
    const QStringList headings { field(Field::Name), field(Field::Distance), field(Field::Time),
        field(Field::Date), Words::tr("Best", "PB or SB"), field(Field::ResultKind), field(Field::Method),
        Words::tr("Start", "of a sprint: standing or flying"), field(Field::Place), field(Field::Rank),
        field(Field::Note), Words::tr("Paces", "whether they rest on the result"), field(Field::Number) };
    TableRows rows { cells(headings) };
    for (const auto *athlete : athletes) {
        const auto marks = bestMarks(*athlete, today);
        std::vector<std::size_t> order(athlete->results.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(
            order, std::ranges::greater(), [&](std::size_t i) { return athlete->results[i].date; });
        for (const auto i : order) {
            const auto &result = athlete->results[i];
            rows.push_back(cells({ fromUtf8(athlete->name), distance(result.distance), time(result.time),
                fromUtf8(isoDate(result.date)), bestMark(marks[i]), resultKind(result.kind),
                timingMethod(result.time.method), runStart(result.start), fromUtf8(result.place),
                result.rank ? QString::number(*result.rank) : QString(), fromUtf8(result.note),
                paceUse(result.use), QString::number(athlete->id.value) }));
        }
    }
    return rows;
}

TableRows pacesTable(const Athlete &athlete, const PaceTable &paces, const FivePaces &five)
{
    TableRows rows { cells({ Words::tr("Role"), Words::tr("Pace"), Words::tr("per 400 m"),
        Words::tr("per 200 m"), Words::tr("per 100 m"), Words::tr("as a race"), Words::tr("From") }) };
    for (const auto each : kAllRoles) {
        QStringList texts { role(each), rung(five.at(each)) };
        if (const auto *pace = paces.at(five.at(each)))
            texts << target(pace->pace.timeFor(Distance::metres(400)))
                  << target(pace->pace.timeFor(Distance::metres(200)))
                  << target(pace->pace.timeFor(Distance::metres(100)))
                  << target(pace->pace.timeFor(pace->distance)) << source(pace->source, athlete.category);
        rows.push_back(cells(texts));
    }
    return rows;
}

QString timingMethod(TimingMethod method)
{
    switch (method) {
    case TimingMethod::Hand:
        return Words::tr("By hand");
    case TimingMethod::Electronic:
        return Words::tr("Electronic");
    case TimingMethod::Device:
        return Words::tr("By a device");
    }
    return {};
}

} // namespace fivepace::words
