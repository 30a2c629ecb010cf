// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editjson.h"

#include "storage/jsontext.h"
#include "storage/tables.h"

#include <QJsonDocument>

namespace fivepace {

namespace {

QJsonValue patched(const QJsonValue &before, const QJsonValue &patch)
{
    if (!before.isObject() || !patch.isObject())
        return patch;
    auto is = before.toObject();
    const auto changed = patch.toObject();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        is.insert(it.key(), it.value());
    return is;
}

/// A cycle as undo steps hold it that were written before step 3 of the schema: a list of days, which become
/// items.
QJsonObject withItems(QJsonObject cycle)
{
    const auto days = cycle.take(QStringLiteral("cycle_day")).toArray();
    QJsonArray items;
    for (qsizetype day = 0; day < days.size(); ++day) {
        const auto old = days[day].toObject();
        const auto kind = old[QStringLiteral("kind")].toString();
        const auto add = [&](const QString &itemKind, bool isFirst) {
            items << QJsonObject { { QStringLiteral("day"), day }, { QStringLiteral("kind"), itemKind },
                { QStringLiteral("role"), old[QStringLiteral("role")] },
                { QStringLiteral("start_min"), QJsonValue::Null }, { QStringLiteral("place"), QString() },
                { QStringLiteral("length_min"), isFirst ? old[QStringLiteral("length_min")] : QJsonValue() },
                { QStringLiteral("distance_mm"), QJsonValue::Null },
                { QStringLiteral("note"), isFirst ? old[QStringLiteral("note")] : QJsonValue(QString()) },
                { QStringLiteral("athletes"), QString() } };
        };
        const bool hasStrides = kind == QLatin1String("base_run_strides");
        add(hasStrides                                   ? QStringLiteral("base_run")
                : kind == QLatin1String("long_base_run") ? QStringLiteral("long_run")
                                                         : kind,
            true);
        if (hasStrides)
            add(QStringLiteral("strides"), false);
    }
    cycle.insert(QStringLiteral("day_count"), days.size());
    cycle.insert(QStringLiteral("cycle_item"), items);
    return cycle;
}

template <class T> bool valueFromJson(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull())
        return true;
    auto object = json.toObject();
    if constexpr (std::is_same_v<T, Cycle>) {
        if (object.contains(QStringLiteral("cycle_day")))
            object = withItems(object);
    }
    JsonReader reader(TableOf<T>::name(), object);
    describe(reader, value.emplace());
    return reader.ok;
}

/// Makes the change whose table the JSON names; the index runs over the kinds of change.
template <std::size_t Index = 0> std::optional<AnyChange> changeFromJson(const QJsonObject &json)
{
    if constexpr (Index == std::variant_size_v<AnyChange>) {
        return {};
    } else {
        using TheChange = std::variant_alternative_t<Index, AnyChange>;
        using T = typename decltype(TheChange::before)::value_type;
        if (json[QStringLiteral("table")].toString() != TableOf<T>::name())
            return changeFromJson<Index + 1>(json);
        TheChange change;
        const auto before = json[QStringLiteral("before")];
        if (!valueFromJson(before, change.before)
            || !valueFromJson(patched(before, json[QStringLiteral("after")]), change.after))
            return {};
        return change;
    }
}

template <class T> void addValue(std::string &text, JsonWriter &writer, const std::optional<T> &value)
{
    if (!value) {
        text += "null";
        return;
    }
    text += '{';
    describeAsIs(writer, *value);
    text += '}';
}

/// What stood before, and what stands otherwise after; all of it where there was nothing before.
template <class T> void addChange(std::string &text, const Change<T> &change)
{
    text += "{\"table\":\"" + TableOf<T>::name().toStdString() + "\",\"before\":";
    JsonWriter before(text);
    addValue(text, before, change.before);
    text += ",\"after\":";
    JsonWriter after(text, &before);
    addValue(text, after, change.after);
    text += '}';
}

} // namespace

void addJson(std::string &changes, const AnyChange &change)
{
    changes += changes.empty() ? '[' : ',';
    std::visit([&changes](const auto &typed) { addChange(changes, typed); }, change);
}

void endJson(std::string &changes)
{
    changes += changes.empty() ? "[]" : "]";
}

std::string toJson(const Edit &edit)
{
    std::string changes;
    for (const auto &change : edit.changes)
        addJson(changes, change);
    endJson(changes);
    return changes;
}

Result<Edit> editFromJson(EditKind kind, const std::string &subject, const std::string &json)
{
    Edit edit { kind, subject, {} };
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!document.isArray())
        return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("changes"));
    for (const auto &each : document.array()) {
        auto change = changeFromJson(each.toObject());
        if (!change)
            return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("changes"));
        edit.changes.push_back(*std::move(change));
    }
    return edit;
}

} // namespace fivepace
