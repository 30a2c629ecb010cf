// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undolog.h"

#include "storage/jsontext.h"
#include "storage/tables.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

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

/// Of a row with id, kind, subject and changes.
Result<UndoStep> stepIn(const Query &row)
{
    const auto kind = editKindFromCode(row.value(1).toString().toStdString());
    if (!kind)
        return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("kind"));
    auto edit
        = editFromJson(*kind, row.value(2).toString().toStdString(), row.value(3).toString().toStdString());
    if (!edit)
        return edit.error();
    return UndoStep { row.value(0).toLongLong(), *std::move(edit) };
}

Result<std::optional<UndoStep>> stepOf(sqlite3 *db, const QString &sql)
{
    Query query(db, sql);
    if (auto ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return query.ended() ? Result<std::optional<UndoStep>>(std::optional<UndoStep>())
                             : whileReading(query.ended().error(), thingOf(QStringLiteral("undo_step")));
    auto step = stepIn(query);
    if (!step)
        return step.error();
    return std::optional(*std::move(step));
}

/// As many turns back and forth as steps are kept.
Result<> addRevision(sqlite3 *db, Revision revision, qlonglong step, bool done)
{
    Query insert(db, QStringLiteral("INSERT INTO revision (id, step_id, done) VALUES (?, ?, ?)"));
    insert.add(static_cast<std::int64_t>(revision));
    insert.add(static_cast<std::int64_t>(step));
    insert.add(done ? 1 : 0);
    if (auto ran = insert.run(); !ran)
        return ran;
    Query forget(db, QStringLiteral("DELETE FROM revision WHERE id <= ?"));
    forget.add(static_cast<std::int64_t>(revision - static_cast<Revision>(kMostUndoSteps)));
    return forget.run();
}

/// The newest step that is too much beside those after it; 0 where all together are not too much.
Result<qlonglong> firstBeyond(sqlite3 *db, std::size_t mostBytes)
{
    // From the index alone: the steps themselves are not read.
    const auto held = single(db, QStringLiteral("SELECT coalesce(sum(changes_bytes), 0) FROM undo_step"));
    if (!held)
        return held.error();
    if (held->toULongLong() <= mostBytes)
        return 0;
    Query query(db,
        QStringLiteral("SELECT id, changes_bytes FROM undo_step INDEXED BY undo_step_bounds "
                       "WHERE made_s >= 0 ORDER BY id DESC"));
    if (auto ran = query.run(); !ran)
        return ran.error();
    std::size_t bytes = 0;
    while (query.next()) {
        bytes += query.value(1).toULongLong();
        if (bytes > mostBytes)
            return query.value(0).toLongLong();
    }
    return query.ended() ? Result<qlonglong>(0) : query.ended().error();
}

/// Forgets from the oldest on, so that what is left can be undone in order; never `newest`.
Result<> keepWithin(sqlite3 *db, qlonglong newest, std::chrono::seconds now, const UndoBounds &bounds)
{
    const auto beyond = firstBeyond(db, bounds.bytes);
    if (!beyond)
        return beyond.error();
    Query old(db, QStringLiteral("SELECT coalesce(max(id), 0) FROM undo_step WHERE made_s < ?"));
    old.add(static_cast<std::int64_t>((now - bounds.age).count()));
    if (auto ran = old.run(); !ran || !old.next())
        return old.ended();
    const auto last
        = std::max({ *beyond, old.value(0).toLongLong(), newest - static_cast<qlonglong>(bounds.steps) });
    Query forget(db, QStringLiteral("DELETE FROM undo_step WHERE id <= ?"));
    forget.add(static_cast<std::int64_t>(std::min(last, newest - 1)));
    return forget.run();
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

std::int64_t freshStamp()
{
    return static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 1) | 1;
}

Result<> remember(
    sqlite3 *db, const Edit &edit, std::chrono::seconds now, std::int64_t stamp, const UndoBounds &bounds)
{
    const auto last = newestRevision(db); // forgetting takes the revisions of what is forgotten along
    if (!last)
        return last.error();
    const auto forgetRedo = QStringLiteral("DELETE FROM undo_step WHERE id > %1").arg(kNewestDone);
    if (auto forgotten = execute(db, forgetRedo); !forgotten)
        return forgotten;
    const auto changes = toJson(edit);
    Query insert(db,
        QStringLiteral("INSERT INTO undo_step (kind, subject, changes, done, made_s, changes_bytes, stamp) "
                       "VALUES (?, ?, ?, 1, ?, ?, ?)"));
    insert.add(codeOf(edit.kind));
    insert.add(std::string_view(edit.subject));
    insert.add(std::string_view(changes));
    insert.add(static_cast<std::int64_t>(now.count()));
    insert.add(static_cast<std::int64_t>(changes.size()));
    insert.add(stamp);
    auto done = insert.run();
    const qlonglong step = sqlite3_last_insert_rowid(db);
    if (done)
        done = addRevision(db, *last + 1, step, true);
    return done ? keepWithin(db, step, now, bounds) : done;
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

Result<> markDone(sqlite3 *db, qlonglong id, bool done, std::int64_t stamp)
{
    Query query(db, QStringLiteral("UPDATE undo_step SET done = ?, stamp = ? WHERE id = ?"));
    query.add(done ? 1 : 0);
    query.add(stamp);
    query.add(id);
    if (auto marked = query.run(); !marked)
        return marked;
    const auto last = newestRevision(db);
    return last ? addRevision(db, *last + 1, id, done) : last.error();
}

Result<Revision> newestRevision(sqlite3 *db)
{
    const auto newest = single(db, QStringLiteral("SELECT coalesce(max(id), 0) FROM revision"));
    if (!newest)
        return newest.error();
    return static_cast<Revision>(newest->toLongLong());
}

Result<std::optional<std::vector<Edit>>> editsSince(sqlite3 *db, Revision revision)
{
    const auto newest = newestRevision(db);
    if (!newest)
        return newest.error();
    Query query(db,
        QStringLiteral(
            "SELECT undo_step.id, kind, subject, changes, revision.done FROM revision "
            "JOIN undo_step ON undo_step.id = step_id WHERE revision.id > ? ORDER BY revision.id"));
    query.add(static_cast<std::int64_t>(revision));
    if (auto ran = query.run(); !ran)
        return ran.error();
    std::vector<Edit> edits;
    while (query.next()) {
        auto step = stepIn(query);
        if (!step)
            return step.error();
        edits.push_back(query.value(4).toBool() ? std::move(step->edit) : inverse(std::move(step->edit)));
    }
    if (!query.ended())
        return query.ended().error();
    const bool isWhole = revision + static_cast<Revision>(edits.size()) == *newest;
    return isWhole ? std::optional(std::move(edits)) : std::nullopt;
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
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(QStringLiteral("undo_step")));
    return top;
}

Result<Stamps> stampsOf(sqlite3 *db)
{
    Stamps stamps;
    Query query(db,
        QStringLiteral("SELECT done, stamp FROM undo_step WHERE id >= %1 ORDER BY id LIMIT 2")
            .arg(kNewestDone));
    if (auto ran = query.run(); !ran)
        return ran.error();
    while (query.next()) {
        auto &stamp = query.value(0).toBool() ? stamps.done : stamps.takenBack;
        if (stamp == 0)
            stamp = query.value(1).toLongLong();
    }
    if (!query.ended())
        return query.ended().error();
    return stamps;
}

} // namespace fivepace
