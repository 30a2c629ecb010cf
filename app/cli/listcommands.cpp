// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/log/insights.h"
#include "exchange/squadjson.h"
#include "text/tone.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

/// Opens the file and lets `list` answer.
template <class List> int listFrom(const Run &run, List list)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    return open ? list(open->squad) : run.fail(open.error());
}

QString groupNames(const Squad &squad, const std::vector<GroupId> &ids)
{
    QStringList names;
    for (const auto id : ids) {
        if (const auto *group = squad.find(id))
            names << words::fromUtf8(group->name);
    }
    return names.join(QStringLiteral(", "));
}

QString bestText(const Athlete &athlete, std::int64_t metres, Date today)
{
    const auto *best = bestResult(athlete, Distance::metres(metres), today);
    return best ? words::time(best->time) : QStringLiteral("–");
}

void declareAthletes(QCommandLineParser &parser)
{
    declareFile(parser);
    declareTsv(parser);
}

int athletes(const Run &run)
{
    return listFrom(run, [&](const Squad &squad) {
        if (run.has(QStringLiteral("tsv"))) {
            std::vector<const Athlete *> all;
            for (const auto &athlete : squad.athletes)
                all.push_back(&athlete);
            run.sayTable(words::athletesTable(squad, all, run.today()));
            return int(Done);
        }
        QJsonArray json;
        std::vector<QStringList> rows;
        for (const auto &athlete : squad.athletes) {
            json << exchange::athleteJson(athlete);
            rows.push_back({ words::fromUtf8(athlete.name), words::category(athlete.category),
                words::rung(athlete.targetRace), groupNames(squad, athlete.groups),
                bestText(athlete, 400, run.today()), bestText(athlete, 800, run.today()),
                bestText(athlete, 1500, run.today()), bestText(athlete, 3000, run.today()),
                bestText(athlete, 5000, run.today()), QString::number(athlete.id.value) });
        }
        if (run.wantsJson())
            run.say(QJsonValue(json));
        else
            run.sayTable({ Cli::tr("Athlete"), Cli::tr("Category"), Cli::tr("Target"), Cli::tr("Groups"),
                             QStringLiteral("400"), QStringLiteral("800"), QStringLiteral("1500"),
                             QStringLiteral("3000"), QStringLiteral("5000"), Cli::tr("Number") },
                rows);
        return int(Done);
    });
}

void declareInsights(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("athlete"), Cli::tr("About one athlete, by name or number."),
        QStringLiteral("NAME") });
    parser.addOption(
        { QStringLiteral("session"), Cli::tr("About one session, by number."), QStringLiteral("ID") });
}

/// A rep behind an insight.
struct RepBehind {
    int set = 1, rep = 1;
    std::optional<RepTime> time;
    std::optional<Duration> target;
};

std::vector<RepBehind> repsBehind(const Insight &insight, const Squad &squad)
{
    std::vector<RepBehind> reps;
    const auto *session = insight.session ? squad.find(*insight.session) : nullptr;
    const auto *entry = session && insight.athlete ? squad.entryOf(session->id, *insight.athlete) : nullptr;
    if (!entry)
        return reps;
    const auto order = runningOrder(workoutOf(*session, entry).main);
    for (const auto index : insight.reps) {
        if (index >= order.size() || index >= entry->results.size())
            continue;
        const auto target = index < entry->frozen.size() ? entry->frozen[index].time : std::nullopt;
        reps.push_back({ order[index].set, order[index].rep, entry->results[index].time, target });
    }
    return reps;
}

QJsonArray repsJson(const std::vector<RepBehind> &reps)
{
    QJsonArray json;
    for (const auto &each : reps) {
        QJsonObject rep { { QStringLiteral("set"), each.set }, { QStringLiteral("rep"), each.rep } };
        if (each.time)
            rep[QStringLiteral("time_ms")] = static_cast<qint64>(each.time->time.count());
        if (each.target)
            rep[QStringLiteral("target_ms")] = static_cast<qint64>(each.target->count());
        json << rep;
    }
    return json;
}

/// " [2.1 26.8, 2.2 27.0]"; empty without reps.
QString repsText(const std::vector<RepBehind> &reps)
{
    QStringList texts;
    for (const auto &each : reps)
        texts << QStringLiteral("%1.%2 %3")
                     .arg(each.set)
                     .arg(each.rep)
                     .arg(each.time ? words::time(*each.time) : QStringLiteral("–"));
    return texts.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(texts.join(QStringLiteral(", ")));
}

/// What a program tells insights apart by; in the order of InsightKind.
QString kindText(InsightKind kind)
{
    static constexpr std::array codes { "not_ready", "most_reps_fast", "few_reps_fast", "slowing_down",
        "recovery_cut_short", "not_loose", "easy_on_short_recovery", "lacks_top_speed", "lacks_endurance",
        "ready_for_next_level", "repeat_level", "step_back_level", "too_few_timed", "no_target",
        "no_recent_result", "unavailable_but_planned", "just_raced", "results_wait" };
    static_assert(codes.size() == static_cast<std::size_t>(kLastInsightKind) + 1);
    return QLatin1String(codes[static_cast<std::size_t>(kind)]);
}

int insights(const Run &run)
{
    return listFrom(run, [&](const Squad &squad) {
        std::vector<Insight> all;
        if (run.has(QStringLiteral("session"))) {
            const auto session = sessionOption(run, squad);
            if (!session)
                return run.fail(session.error());
            all = insightsOf(squad, **session, run.today());
            if (run.has(QStringLiteral("athlete"))) {
                const auto athlete = athleteOption(run, squad);
                if (!athlete)
                    return run.fail(athlete.error());
                std::erase_if(all, [&](const Insight &each) { return each.athlete != (*athlete)->id; });
            }
        } else if (run.has(QStringLiteral("athlete"))) {
            const auto athlete = athleteOption(run, squad);
            if (!athlete)
                return run.fail(athlete.error());
            all = insightsOf(squad, **athlete, run.today());
        } else {
            for (const auto &athlete : squad.athletes) {
                if (!athlete.archived)
                    std::ranges::copy(insightsOf(squad, athlete, run.today()), std::back_inserter(all));
            }
        }
        QJsonArray json;
        for (const auto &insight : all) {
            const auto reps = repsBehind(insight, squad);
            const auto *athlete = insight.athlete ? squad.find(*insight.athlete) : nullptr;
            QJsonObject object { { QStringLiteral("kind"), kindText(insight.kind) },
                { QStringLiteral("text"), words::datedInsight(insight, squad) },
                { QStringLiteral("tone"), toneName(insight.tone) },
                { QStringLiteral("athlete"),
                    athlete ? QJsonValue(words::fromUtf8(athlete->name)) : QJsonValue::Null },
                { QStringLiteral("session_id"),
                    insight.session ? QJsonValue(static_cast<qint64>(insight.session->value))
                                    : QJsonValue::Null },
                { QStringLiteral("reps"), repsJson(reps) } };
            json << object;
            if (!run.wantsJson())
                run.say(words::datedInsight(insight, squad) + repsText(reps));
        }
        if (run.wantsJson())
            run.say(QJsonValue(json));
        return int(Done);
    });
}

constexpr std::array kCommands {
    Command { "athletes", QT_TRANSLATE_NOOP("Cli", "lists the athletes with their numbers"),
        "athletes squad.fivepace --tsv", false, declareAthletes, athletes },
    Command { "insights", QT_TRANSLATE_NOOP("Cli", "what the rules say, with the reps behind it"),
        "insights squad.fivepace --athlete \"L. Hansen\"", false, declareInsights, insights },
};

} // namespace

std::span<const Command> listCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
