// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pacesjson.h"

#include "domain/squad/codes.h"
#include "exchange/jsonvalues.h"
#include "exchange/parsejson.h"
#include "exchange/squadjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace fivepace::exchange {

namespace {

QJsonValue codeOf(std::optional<Confidence> confidence)
{
    if (!confidence)
        return QJsonValue::Null;
    switch (*confidence) {
    case Confidence::OwnResult:
        return QStringLiteral("own");
    case Confidence::InsideOwnResults:
        return QStringLiteral("inside");
    case Confidence::BeyondThem:
        return QStringLiteral("beyond");
    case Confidence::FarBeyondThem:
        return QStringLiteral("far_beyond");
    }
    return QJsonValue::Null;
}

QString codeOf(Standing standing)
{
    switch (standing) {
    case Standing::InBalance:
        return QStringLiteral("balanced");
    case Standing::LacksTopSpeed:
        return QStringLiteral("lacks_top_speed");
    case Standing::LacksEndurance:
        return QStringLiteral("lacks_endurance");
    }
    return {};
}

QJsonObject sourceJson(const PaceSource &source, const PacesAsPrinted &printed, const PaceWords &words)
{
    const bool isUndated = std::ranges::any_of(source.from, [&](const RaceResult &result) {
        return std::ranges::find(printed.undated, result) != printed.undated.end();
    });
    const auto age = isUndated ? std::nullopt : ageInDays(source, printed.on);
    return { { QStringLiteral("kind"), jsonText(storedCode(source.kind)) },
        { QStringLiteral("model"),
            source.model ? QJsonValue(jsonText(fivepace::codeOf(*source.model))) : QJsonValue::Null },
        { QStringLiteral("text"), words.source(source) },
        { QStringLiteral("age_days"), age ? QJsonValue(*age) : QJsonValue::Null },
        { QStringLiteral("out_of_date"),
            isUndated ? QJsonValue::Null : QJsonValue(isOutOfDate(source, printed.on)) } };
}

QJsonObject stepJson(const RungPace &rung, const PacesAsPrinted &printed, const PaceWords &words)
{
    QJsonObject step { { QStringLiteral("rung"), jsonText(fivepace::codeOf(rung.rung)) },
        { QStringLiteral("pace_ms_per_400"), msJson(rung.pace.per400()) },
        { QStringLiteral("training_ms_per_400"), msJson(rung.training().per400()) },
        { QStringLiteral("confidence"), codeOf(rung.confidence) },
        { QStringLiteral("source"), sourceJson(rung.source, printed, words) },
        { QStringLiteral("older_best"),
            rung.olderBest ? QJsonValue(resultJson(*rung.olderBest)) : QJsonValue::Null } };
    if (rung.rung == PaceRung::Min60 || rung.rung == PaceRung::Min90)
        step[QStringLiteral("distance_m")] = metresJson(rung.distance);
    else
        step[QStringLiteral("time_ms")] = msJson(rung.pace.timeFor(rung.distance));
    return step;
}

QJsonObject profileJson(const SpeedProfile &profile, const PaceWords &words)
{
    const auto hundredths = [](double value) { return std::round(value * 100) / 100; };
    QJsonObject json { { QStringLiteral("laps"), QJsonValue::Null },
        { QStringLiteral("sprint"), QJsonValue::Null } };
    if (const auto &laps = profile.laps)
        json[QStringLiteral("laps")]
            = QJsonObject { { QStringLiteral("best_400_ms"), msJson(laps->best400.time.time) },
                  { QStringLiteral("lap_of_800_ms"), msJson(laps->lap) },
                  { QStringLiteral("added_to_hand_time_ms"), msJson(laps->addedToHandTime) },
                  { QStringLiteral("difference_ms"), msJson(laps->difference) },
                  { QStringLiteral("rule_ms"), msJson(laps->rule) },
                  { QStringLiteral("standing"), codeOf(laps->standing) },
                  { QStringLiteral("text"), words.laps(*laps) } };
    if (const auto &sprint = profile.sprint)
        json[QStringLiteral("sprint")]
            = QJsonObject { { QStringLiteral("max_speed_m_per_s"), hundredths(sprint->reserve.anaerobic) },
                  { QStringLiteral("aerobic_speed_m_per_s"), hundredths(sprint->reserve.aerobic) },
                  { QStringLiteral("ratio"), hundredths(sprint->ratio) },
                  { QStringLiteral("lacks_top_speed"), sprint->lacksTopSpeed },
                  { QStringLiteral("text"), words.sprint(*sprint) } };
    const auto standing = standingOf(profile);
    json[QStringLiteral("standing")] = standing ? QJsonValue(codeOf(*standing)) : QJsonValue::Null;
    return json;
}

} // namespace

QJsonObject proposalJson(const PaceProposal &proposal)
{
    const auto per400 = [](const std::optional<RungPace> &pace) {
        return pace ? msJson(pace->pace.per400()) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray results, changes;
    for (const auto &result : proposal.results)
        results << resultJson(result);
    for (const auto &change : proposal.changes)
        changes << QJsonObject { { QStringLiteral("rung"), jsonText(fivepace::codeOf(change.rung)) },
            { QStringLiteral("before_ms_per_400"), per400(change.before) },
            { QStringLiteral("after_ms_per_400"), per400(change.after) } };
    return { { QStringLiteral("results"), results }, { QStringLiteral("changes"), changes } };
}

QJsonObject pacesJson(const PacesAsPrinted &printed, const PaceWords &words)
{
    QJsonObject roles;
    for (const auto role : kAllRoles)
        roles[jsonText(fivepace::codeOf(role))] = jsonText(fivepace::codeOf(printed.five.at(role)));
    QJsonArray ladder;
    for (const auto &rung : printed.paces.rungs())
        ladder << stepJson(rung, printed, words);
    QJsonArray leftOut;
    for (const auto &each : printed.paces.leftOut())
        leftOut << QJsonObject { { QStringLiteral("result"), resultJson(each.leftOut) },
            { QStringLiteral("kept"), resultJson(each.kept) },
            { QStringLiteral("text"), words.leftOut(each) } };
    QJsonArray notes;
    for (const auto &gap : printed.paces.gaps())
        notes << words.gap(gap);
    QJsonObject assumed;
    if (printed.assumed)
        assumed[QStringLiteral("category")] = jsonText(storedCode(*printed.assumed));
    return { { QStringLiteral("target"), jsonText(fivepace::codeOf(printed.target)) },
        { QStringLiteral("five"), roles }, { QStringLiteral("ladder"), ladder },
        { QStringLiteral("profile"), profileJson(printed.profile, words) },
        { QStringLiteral("left_out"), leftOut }, { QStringLiteral("notes"), notes },
        { QStringLiteral("assumed"), assumed } };
}

} // namespace fivepace::exchange
