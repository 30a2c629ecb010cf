// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undolog.h"

#include "storage/tables.h"

#include <QJsonDocument>

namespace fivepace {

namespace {

template <class T> QJsonValue valueJson(const std::optional<T> &value)
{
    if (!value)
        return QJsonValue::Null;
    auto copy = *value;
    JsonWriter writer;
    describe(writer, copy);
    return writer.object;
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
        if (!valueFromJson(json[QStringLiteral("before")], change.before)
            || !valueFromJson(json[QStringLiteral("after")], change.after))
            return {};
        return change;
    }
}

template <class T> QJsonObject changeJson(const Change<T> &change)
{
    return { { QStringLiteral("table"), TableOf<T>::name() },
        { QStringLiteral("before"), valueJson(change.before) },
        { QStringLiteral("after"), valueJson(change.after) } };
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
    QJsonArray changes;
    for (const auto &change : edit.changes)
        changes << std::visit([](const auto &typed) { return changeJson(typed); }, change);
    return QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
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
    if (auto forgotten = execute(db, QStringLiteral("DELETE FROM undo_step WHERE done = 0")); !forgotten)
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
        QStringLiteral(
            "SELECT id, kind, subject, changes FROM undo_step WHERE done = 1 ORDER BY id DESC LIMIT 1"));
}

Result<std::optional<UndoStep>> nextToRedo(const QSqlDatabase &db)
{
    return stepOf(db,
        QStringLiteral(
            "SELECT id, kind, subject, changes FROM undo_step WHERE done = 0 ORDER BY id LIMIT 1"));
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
        QStringLiteral("SELECT done, kind, subject FROM undo_step WHERE id = (SELECT max(id) FROM undo_step "
                       "WHERE done = 1) OR id = (SELECT min(id) FROM undo_step WHERE done = 0)"));
    if (auto ran = query.run(); !ran)
        return ran.error();
    while (query.next()) {
        const auto kind = editKindFromCode(query.value(1).toString().toStdString());
        const auto subject = query.value(2).toString().toStdString();
        if (query.value(0).toBool()) {
            top.undoKind = kind;
            top.undoSubject = subject;
        } else {
            top.redoKind = kind;
            top.redoSubject = subject;
        }
    }
    return top;
}

} // namespace fivepace
