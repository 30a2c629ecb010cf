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

template <class T> std::optional<JsonMembers> membersOf(const std::optional<T> &value)
{
    if (!value)
        return {};
    auto copy = *value;
    JsonMembers members;
    describe(members, copy);
    return members;
}

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

/// What stood before, and what stands otherwise after; all of it where there was nothing before.
template <class T> QByteArray changeJson(const Change<T> &change)
{
    const auto before = membersOf(change.before);
    const auto after = membersOf(change.after);
    const QByteArray nothing("null");
    return "{\"table\":\"" + TableOf<T>::name().toUtf8()
        + "\",\"before\":" + (before ? before->object() : nothing) + ",\"after\":"
        + (!after        ? nothing
                : before ? after->differenceFrom(*before)
                         : after->object())
        + '}';
}

Result<std::optional<UndoStep>> stepOf(const QSqlDatabase &db, const QString &sql)
{
    Query query(db, sql);
    if (auto ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<UndoStep>();
    const auto kind = editKindFromCode(query.value(1).toString().toStdString());
    if (!kind)
        return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("kind"));
    auto edit = editFromJson(*kind, query.value(2).toString().toStdString(), query.value(3).toString());
    if (!edit)
        return edit.error();
    return std::optional(UndoStep { query.value(0).toLongLong(), *std::move(edit) });
}

} // namespace

QString toJson(const Edit &edit)
{
    QByteArray changes("[");
    for (const auto &change : edit.changes) {
        if (changes.size() > 1)
            changes += ',';
        changes += std::visit([](const auto &typed) { return changeJson(typed); }, change);
    }
    return QString::fromUtf8(changes + ']');
}

Result<Edit> editFromJson(EditKind kind, const std::string &subject, const QString &json)
{
    Edit edit { kind, subject, {} };
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    for (const auto &each : document.array()) {
        auto change = changeFromJson(each.toObject());
        if (!change)
            return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("changes"));
        edit.changes.push_back(*std::move(change));
    }
    return edit;
}

Result<> remember(const QSqlDatabase &db, const Edit &edit)
{
    const auto forgetRedo = QStringLiteral("DELETE FROM undo_step WHERE id > %1").arg(kNewestDone);
    if (auto forgotten = execute(db, forgetRedo); !forgotten)
        return forgotten;
    Query insert(
        db, QStringLiteral("INSERT INTO undo_step (kind, subject, changes, done) VALUES (?, ?, ?, 1)"));
    insert.add(QString::fromUtf8(codeOf(edit.kind).data()));
    insert.add(QString::fromStdString(edit.subject));
    insert.add(toJson(edit));
    if (auto ran = insert.run(); !ran)
        return ran;
    return execute(db,
        QStringLiteral("DELETE FROM undo_step WHERE id <= (SELECT max(id) FROM undo_step) - %1")
            .arg(kMostUndoSteps));
}

Result<std::optional<UndoStep>> nextToUndo(const QSqlDatabase &db)
{
    return stepOf(db,
        QStringLiteral("SELECT id, kind, subject, changes FROM undo_step WHERE id = %1").arg(kNewestDone));
}

Result<std::optional<UndoStep>> nextToRedo(const QSqlDatabase &db)
{
    return stepOf(db,
        QStringLiteral("SELECT id, kind, subject, changes FROM undo_step WHERE id > %1 ORDER BY id LIMIT 1")
            .arg(kNewestDone));
}

Result<> markDone(const QSqlDatabase &db, qlonglong id, bool done)
{
    Query query(db, QStringLiteral("UPDATE undo_step SET done = ? WHERE id = ?"));
    query.add(done ? 1 : 0);
    query.add(id);
    return query.run();
}

Result<HistoryTop> historyTop(const QSqlDatabase &db)
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
