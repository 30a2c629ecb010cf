// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undolog.h"

#include "storage/editjson.h"
#include "storage/tables.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

namespace fivepace {

namespace {

/// 0 where nothing is to undo. Steps that can be redone come after all that can be undone, so SQLite finds it
/// from the end, without reading the log through.
const QString kNewestDone
    = QStringLiteral("coalesce((SELECT id FROM undo_step WHERE done = 1 ORDER BY id DESC LIMIT 1), 0)");

constexpr int kLargestCounted = 400'000; // bytes of a step; reading more takes tenths of a second

/// Of a row with id, kind, subject and changes.
Result<LoggedStep> loggedStepIn(const Query &row)
{
    const auto kind = editKindFromCode(row.value(1).toString().toStdString());
    if (!kind)
        return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("kind"));
    return LoggedStep { row.value(0).toLongLong(),
        { *kind, row.value(2).toString().toStdString(), row.value(3).toString().toStdString() } };
}

Result<UndoStep> stepIn(const Query &row)
{
    const auto step = loggedStepIn(row);
    if (!step)
        return step.error();
    auto edit = editFromJson(step->edit.kind, step->edit.subject, step->edit.changes);
    if (!edit)
        return edit.error();
    return UndoStep { step->id, *std::move(edit) };
}

/// Where the step is that would be undone, or redone.
QString whereNext(bool toRedo)
{
    return (toRedo ? QStringLiteral("id > %1 ORDER BY id LIMIT 1") : QStringLiteral("id = %1"))
        .arg(kNewestDone);
}

Result<std::optional<UndoStep>> nextStep(sqlite3 *db, bool toRedo)
{
    const auto found = nextLogged(db, toRedo);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<UndoStep>();
    const auto &step = **found;
    auto edit = editFromJson(step.edit.kind, step.edit.subject, step.edit.changes);
    if (!edit)
        return edit.error();
    return std::optional(UndoStep { step.id, *std::move(edit) });
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

std::int64_t freshStamp()
{
    return static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 1) | 1;
}

LoggedEdit logged(const Edit &edit)
{
    return { edit.kind, edit.subject, toJson(edit) };
}

Result<> remember(sqlite3 *db, const LoggedEdit &edit, std::chrono::seconds now, std::int64_t stamp,
    const UndoBounds &bounds)
{
    const auto last = newestRevision(db); // forgetting takes the revisions of what is forgotten along
    if (!last)
        return last.error();
    const auto forgetRedo = QStringLiteral("DELETE FROM undo_step WHERE id > %1").arg(kNewestDone);
    if (auto forgotten = execute(db, forgetRedo); !forgotten)
        return forgotten;
    Query insert(db,
        QStringLiteral("INSERT INTO undo_step (kind, subject, changes, done, made_s, changes_bytes, stamp) "
                       "VALUES (?, ?, ?, 1, ?, ?, ?)"));
    insert.add(codeOf(edit.kind));
    insert.add(std::string_view(edit.subject));
    insert.addLasting(edit.changes);
    insert.add(static_cast<std::int64_t>(now.count()));
    insert.add(static_cast<std::int64_t>(edit.changes.size()));
    insert.add(stamp);
    auto done = insert.run();
    const qlonglong step = sqlite3_last_insert_rowid(db);
    if (done)
        done = addRevision(db, *last + 1, step, true);
    return done ? keepWithin(db, step, now, bounds) : done;
}

Result<std::optional<UndoStep>> nextToUndo(sqlite3 *db)
{
    return nextStep(db, false);
}

Result<std::optional<UndoStep>> nextToRedo(sqlite3 *db)
{
    return nextStep(db, true);
}

Result<std::optional<LoggedStep>> nextLogged(sqlite3 *db, bool toRedo)
{
    Query query(
        db, QStringLiteral("SELECT id, kind, subject, changes FROM undo_step WHERE ") + whereNext(toRedo));
    if (auto ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return query.ended() ? Result<std::optional<LoggedStep>>(std::optional<LoggedStep>())
                             : whileReading(query.ended().error(), thingOf(QStringLiteral("undo_step")));
    auto step = loggedStepIn(query);
    if (!step)
        return step.error();
    return std::optional(*std::move(step));
}

Result<std::size_t> sizeOfNext(sqlite3 *db, bool toRedo)
{
    const auto bytes
        = single(db, QStringLiteral("SELECT changes_bytes FROM undo_step WHERE ") + whereNext(toRedo));
    return bytes ? Result<std::size_t>(bytes->toULongLong()) : bytes.error();
}

Result<std::vector<PastEdit>> pastEdits(sqlite3 *db, std::size_t most)
{
    Query query(db,
        QStringLiteral("SELECT id, kind, subject, made_s, CASE WHEN changes_bytes < %1 THEN changes END "
                       "FROM undo_step WHERE done = 1 ORDER BY id DESC LIMIT ?")
            .arg(kLargestCounted));
    query.add(static_cast<std::int64_t>(most));
    if (auto ran = query.run(); !ran)
        return ran.error();
    std::vector<PastEdit> past;
    while (query.next()) {
        const auto kind = editKindFromCode(query.value(1).toString().toStdString());
        if (!kind)
            return unreadableRow(QStringLiteral("undo_step"), QStringLiteral("kind"));
        PastEdit each { query.value(0).toLongLong(), *kind, query.value(2).toString().toStdString(),
            std::chrono::seconds(query.value(3).toLongLong()), {} };
        if (const auto changes = query.value(4); changes.isValid()) {
            const auto edit = editFromJson(*kind, each.subject, changes.toString().toStdString());
            if (!edit)
                return edit.error();
            each.extent = extentOf(*edit);
        }
        past.push_back(std::move(each));
    }
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(QStringLiteral("undo_step")));
    return past;
}

Result<std::optional<std::vector<Edit>>> editsAfter(sqlite3 *db, std::int64_t step)
{
    using Edits = std::optional<std::vector<Edit>>;
    Query query(db,
        QStringLiteral("SELECT id, kind, subject, changes FROM undo_step WHERE done = 1 AND id >= ? "
                       "ORDER BY id"));
    query.add(step);
    if (auto ran = query.run(); !ran)
        return ran.error();
    std::vector<Edit> edits;
    bool isThere = false;
    while (query.next()) {
        auto after = stepIn(query);
        if (!after)
            return after.error();
        if (after->id == step)
            isThere = true;
        else
            edits.push_back(std::move(after->edit));
    }
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(QStringLiteral("undo_step")));
    return isThere ? Edits(std::move(edits)) : Edits();
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
