// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undolog.h"

#include "storage/jsontext.h"
#include "storage/tables.h"

#include <QJsonDocument>

namespace fivepace {

namespace {

/// 0 where nothing is to undo. Steps that can be redone come after all that can be undone, so SQLite finds it
/// from the end, without reading the log through.
const QString kNewestDone
    = QStringLiteral("coalesce((SELECT id FROM undo_step WHERE done = 1 ORDER BY id DESC LIMIT 1), 0)");

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

template <class T> bool valueFromJson(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull())
        return true;
    JsonReader reader(json.toObject());
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

template <class T> void addValue(std::string &text, JsonWriter &writer, std::optional<T> value)
{
    if (!value) {
        text += "null";
        return;
    }
    text += '{';
    describe(writer, *value);
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

Result<std::optional<UndoStep>> stepOf(sqlite3 *db, const QString &sql)
{
    Query query(db, sql);
    if (auto ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<UndoStep>();
    const auto kind = editKindFromCode(query.value(1).toString().toStdString());
    if (!kind)
        return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("kind"));
    auto edit = editFromJson(
        *kind, query.value(2).toString().toStdString(), query.value(3).toString().toStdString());
    if (!edit)
        return edit.error();
    return std::optional(UndoStep { query.value(0).toLongLong(), *std::move(edit) });
}

} // namespace

std::string toJson(const Edit &edit)
{
    std::string changes = "[";
    for (const auto &change : edit.changes) {
        if (changes.size() > 1)
            changes += ',';
        std::visit([&changes](const auto &typed) { addChange(changes, typed); }, change);
    }
    changes += ']';
    return changes;
}

Result<Edit> editFromJson(EditKind kind, const std::string &subject, const std::string &json)
{
    Edit edit { kind, subject, {} };
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    for (const auto &each : document.array()) {
        auto change = changeFromJson(each.toObject());
        if (!change)
            return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("changes"));
        edit.changes.push_back(*std::move(change));
    }
    return edit;
}

Result<> remember(sqlite3 *db, const Edit &edit)
{
    const auto forgetRedo = QStringLiteral("DELETE FROM undo_step WHERE id > %1").arg(kNewestDone);
    if (auto forgotten = execute(db, forgetRedo); !forgotten)
        return forgotten;
    Query insert(
        db, QStringLiteral("INSERT INTO undo_step (kind, subject, changes, done) VALUES (?, ?, ?, 1)"));
    insert.add(codeOf(edit.kind));
    insert.add(std::string_view(edit.subject));
    insert.add(std::string_view(toJson(edit)));
    if (auto ran = insert.run(); !ran)
        return ran;
    return execute(db,
        QStringLiteral("DELETE FROM undo_step WHERE id <= (SELECT max(id) FROM undo_step) - %1")
            .arg(kMostUndoSteps));
}

Result<std::optional<UndoStep>> nextToUndo(sqlite3 *db)
{
    return stepOf(db,
        QStringLiteral("SELECT id, kind, subject, changes FROM undo_step WHERE id = %1").arg(kNewestDone));
}

Result<std::optional<UndoStep>> nextToRedo(sqlite3 *db)
{
    return stepOf(db,
        QStringLiteral("SELECT id, kind, subject, changes FROM undo_step WHERE id > %1 ORDER BY id LIMIT 1")
            .arg(kNewestDone));
}

Result<> markDone(sqlite3 *db, qlonglong id, bool done)
{
    Query query(db, QStringLiteral("UPDATE undo_step SET done = ? WHERE id = ?"));
    query.add(done ? 1 : 0);
    query.add(id);
    return query.run();
}

Result<HistoryTop> historyTop(sqlite3 *db)
{
    HistoryTop top;
    Query query(db,
        QStringLiteral("SELECT done, kind, subject FROM undo_step WHERE id >= %1 ORDER BY id LIMIT 2")
            .arg(kNewestDone));
    if (auto ran = query.run(); !ran)
        return ran.error();
    while (query.next()) {
        const auto kind = editKindFromCode(query.value(1).toString().toStdString());
        const auto subject = query.value(2).toString().toStdString();
        if (query.value(0).toBool()) {
            top.undoKind = kind;
            top.undoSubject = subject;
        } else if (!top.redoKind) {
            top.redoKind = kind;
            top.redoSubject = subject;
        }
    }
    return top;
}

} // namespace fivepace
