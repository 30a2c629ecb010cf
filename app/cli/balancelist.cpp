// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/balancelist.h"

#include "domain/log/pacebalance.h"
#include "text/balancewords.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fivepace::cli {

namespace {

QJsonArray partsJson(const std::vector<BalancePart> &parts)
{
    QJsonArray json;
    for (const auto &part : parts)
        json << QJsonObject { { QStringLiteral("role"), words::role(part.role) },
            { QStringLiteral("rung"), QString::fromUtf8(codeOf(part.rung)) },
            { QStringLiteral("planned_m"), part.planned.inMetres() },
            { QStringLiteral("done_m"), part.done.inMetres() },
            { QStringLiteral("planned_ms"), static_cast<qint64>(part.plannedTime.count()) },
            { QStringLiteral("done_ms"), static_cast<qint64>(part.doneTime.count()) } };
    return json;
}

void addRows(std::vector<QStringList> &rows, const QString &who, const std::vector<BalancePart> &parts)
{
    for (const auto &part : parts) {
        if (!part.planned.isZero() || !part.done.isZero())
            rows.push_back(
                { who, words::rung(part.rung), words::doneOfPlanned(part, words::BalanceUnit::Metres),
                    words::doneOfPlanned(part, words::BalanceUnit::Minutes) });
    }
}

} // namespace

int sayBalance(const Run &run, const Squad &squad, const std::vector<const Cycle *> &cycles)
{
    const auto whole = balanceOver(squad, cycles);
    std::vector<QStringList> rows;
    addRows(rows, Cli::tr("Group"), whole);
    QJsonArray athletes;
    for (const auto &balance : balancesOver(squad, cycles)) {
        const auto name = words::fromUtf8(squad.find(balance.athlete)->name);
        addRows(rows, name, balance.parts);
        athletes << QJsonObject { { QStringLiteral("name"), name },
            { QStringLiteral("athlete_id"), static_cast<qint64>(balance.athlete.value) },
            { QStringLiteral("paces"), partsJson(balance.parts) } };
    }
    if (run.wantsJson())
        run.say(QJsonObject {
            { QStringLiteral("group"), partsJson(whole) }, { QStringLiteral("athletes"), athletes } });
    else
        run.sayTable(
            { Cli::tr("Who"), Cli::tr("Pace"), Cli::tr("km run of planned"), Cli::tr("min run of planned") },
            rows);
    return Done;
}

} // namespace fivepace::cli
