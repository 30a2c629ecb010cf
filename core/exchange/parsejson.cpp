// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/parsejson.h"

#include "domain/squad/codes.h"
#include "exchange/jsonvalues.h"

#include <QJsonArray>

namespace fivepace::exchange {

namespace {

QJsonValue recoveryOrNull(const std::optional<Recovery> &recovery)
{
    return recovery ? QJsonValue(recoveryJson(*recovery)) : QJsonValue(QJsonValue::Null);
}

void putLength(QJsonObject &object, const Length &length, const QString &suffix = {})
{
    if (const auto *distance = std::get_if<Distance>(&length))
        object[QStringLiteral("distance%1_m").arg(suffix)] = metresJson(*distance);
    else
        object[QStringLiteral("duration%1_ms").arg(suffix)] = msJson(std::get<Duration>(length));
}

QJsonObject targetJson(const Target &target)
{
    QJsonObject object;
    const auto put = [&object](const char *key, const auto &time) {
        if (time)
            object[QLatin1String(key)] = msJson(*time);
    };
    if (target.pace) {
        const auto *rung = std::get_if<PaceRung>(&*target.pace);
        object[QStringLiteral("pace")]
            = jsonText(rung ? fivepace::codeOf(*rung) : fivepace::codeOf(std::get<PaceRole>(*target.pace)));
    }
    if (target.percent)
        object[QStringLiteral("percent")] = *target.percent;
    if (target.percentMax)
        object[QStringLiteral("percent_max")] = *target.percentMax;
    put("offset_ms_per_400", target.offsetPer400);
    put("offset_max_ms_per_400", target.offsetPer400Max);
    put("time_ms", target.time);
    put("time_max_ms", target.timeMax);
    put("pace_ms_per_km", target.pacePerKm);
    put("pace_max_ms_per_km", target.pacePerKmMax);
    if (target.effort)
        object[QStringLiteral("effort")] = jsonText(storedCode(*target.effort));
    return object;
}

void putRep(QJsonObject &object, const Rep &rep)
{
    putLength(object, rep.length);
    if (rep.lengthMax)
        putLength(object, *rep.lengthMax, QStringLiteral("_max"));
    if (rep.target.isStated())
        object[QStringLiteral("target")] = targetJson(rep.target);
    if (rep.flying)
        object[QStringLiteral("start")]
            = QJsonObject { { QStringLiteral("build_m"), metresJson(rep.flying->build) },
                  { QStringLiteral("fly_m"), metresJson(rep.flying->fly) } };
    QJsonArray parts;
    for (const auto &part : rep.parts) {
        QJsonObject one;
        putLength(one, part.length);
        if (part.target.isStated())
            one[QStringLiteral("target")] = targetJson(part.target);
        parts << one;
    }
    if (!parts.isEmpty())
        object[QStringLiteral("parts")] = parts;
}

/// A block as it stands within a set; of a single rep the recovery is the one that follows it.
QJsonObject itemJson(const Block &block, bool isLast)
{
    QJsonObject item { { QStringLiteral("reps"), block.times.least } };
    if (block.times.most)
        item[QStringLiteral("reps_max")] = *block.times.most;
    if (block.isSet()) {
        QJsonArray items;
        for (std::size_t i = 0; i < block.items().size(); ++i)
            items << itemJson(block.items()[i], i + 1 == block.items().size());
        item[QStringLiteral("items")] = items;
    } else {
        putRep(item, block.rep());
    }
    const bool isSingle = block.times.least == 1 && !block.times.most;
    if (!isSingle || !isLast || block.after)
        item[QStringLiteral("recovery")] = recoveryOrNull(isSingle ? block.after : block.between);
    if (!isSingle && (block.after || !isLast))
        item[QStringLiteral("recovery_after")] = recoveryOrNull(block.after);
    if (block.optional)
        item[QStringLiteral("optional")] = true;
    if (!block.tags.empty()) {
        QJsonArray tags;
        for (const auto &tag : block.tags)
            tags << QString::fromStdString(tag);
        item[QStringLiteral("tags")] = tags;
    }
    return item;
}

/// A top-level block: a set of its items; a rep alone is one set of itself.
QJsonObject blockJson(const Block &block)
{
    QJsonObject object;
    QJsonArray items;
    if (block.isSet()) {
        for (std::size_t i = 0; i < block.items().size(); ++i)
            items << itemJson(block.items()[i], i + 1 == block.items().size());
        object[QStringLiteral("sets")] = block.times.least;
        if (block.times.most)
            object[QStringLiteral("sets_max")] = *block.times.most;
        object[QStringLiteral("set_recovery")] = recoveryOrNull(block.between);
        if (block.optional)
            object[QStringLiteral("optional")] = true;
    } else {
        auto item = itemJson(block, true);
        item.remove(QStringLiteral("recovery_after"));
        if (block.times.least == 1 && !block.times.most)
            item.remove(QStringLiteral("recovery"));
        items << item;
        object[QStringLiteral("sets")] = 1;
        object[QStringLiteral("set_recovery")] = QJsonValue::Null;
    }
    object[QStringLiteral("items")] = items;
    object[QStringLiteral("recovery_after")] = recoveryOrNull(block.after);
    return object;
}

QJsonArray blocksJson(const Blocks &blocks)
{
    QJsonArray array;
    for (const auto &block : blocks)
        array << blockJson(block);
    return array;
}

QJsonArray remarksJson(const std::vector<notation::Remark> &remarks, const SayRemark &say)
{
    QJsonArray array;
    for (const auto &remark : remarks)
        array << QJsonObject { { QStringLiteral("from"), static_cast<qint64>(remark.from) },
            { QStringLiteral("to"), static_cast<qint64>(remark.to) },
            { QStringLiteral("text"), QString::fromStdString(remark.text) },
            { QStringLiteral("kind"), jsonText(notation::codeOf(remark.kind)) },
            { QStringLiteral("reason"), say(remark) } };
    return array;
}

QJsonArray repsJson(const Blocks &blocks)
{
    QJsonArray reps;
    for (const auto &run : runningOrder(blocks)) {
        QJsonObject rep { { QStringLiteral("set"), run.set }, { QStringLiteral("rep"), run.rep } };
        putRep(rep, run.what);
        if (!run.last)
            rep[QStringLiteral("recovery")] = recoveryOrNull(run.recovery);
        if (run.optional)
            rep[QStringLiteral("optional")] = true;
        reps << rep;
    }
    return reps;
}

QJsonObject totalsJson(const Blocks &blocks)
{
    const auto totals = totalsOf(blocks);
    QJsonObject object { { QStringLiteral("reps"), totals.reps },
        { QStringLiteral("distance_m"), metresJson(totals.distance) },
        { QStringLiteral("recovery_ms"), msJson(totals.recovery) },
        { QStringLiteral("recovery_complete"), totals.recoveryComplete } };
    if (totals.repDuration.count() > 0)
        object[QStringLiteral("duration_ms")] = msJson(totals.repDuration);
    return object;
}

} // namespace

QJsonValue metresJson(Distance distance)
{
    const auto mm = distance.inMillimetres();
    return mm % 1000 == 0 ? QJsonValue(static_cast<qint64>(mm / 1000)) : QJsonValue(distance.inMetres());
}

QJsonObject recoveryJson(const Recovery &recovery)
{
    QJsonObject object { { QStringLiteral("kind"), jsonText(storedCode(recovery.kind)) } };
    if (recovery.duration)
        object[QStringLiteral("duration_ms")] = msJson(*recovery.duration);
    if (recovery.durationMax)
        object[QStringLiteral("duration_max_ms")] = msJson(*recovery.durationMax);
    if (recovery.distance)
        object[QStringLiteral("distance_m")] = metresJson(*recovery.distance);
    if (recovery.either)
        object[QStringLiteral("either")] = true;
    return object;
}

QJsonObject readingJson(const notation::Reading &reading, const SayRemark &say)
{
    QJsonObject object { { QStringLiteral("ok"), reading.ok() },
        { QStringLiteral("canonical"), QString::fromStdString(notation::print(reading.blocks)) },
        { QStringLiteral("blocks"), blocksJson(reading.blocks) },
        { QStringLiteral("reps"), repsJson(reading.blocks) },
        { QStringLiteral("totals"), totalsJson(reading.blocks) },
        { QStringLiteral("problems"), remarksJson(reading.problems, say) },
        { QStringLiteral("assumptions"), remarksJson(reading.assumptions, say) } };
    if (!reading.warmUp.empty())
        object[QStringLiteral("warm_up")] = blocksJson(reading.warmUp);
    if (!reading.coolDown.empty())
        object[QStringLiteral("cool_down")] = blocksJson(reading.coolDown);
    return object;
}

} // namespace fivepace::exchange
