// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contentcheck.h"

#include "storage/damage.h"
#include "storage/database.h"
#include "storage/editjson.h"
#include "storage/schema.h"
#include "storage/tables.h"

#include <map>

namespace fivepace {

namespace {

/// The statement that made each table and index, by its name; then the table that it belongs to.
struct Part {
    QString statement, table;

    bool operator==(const Part &) const = default;
};
using Parts = std::map<QString, Part>;

Result<Parts> partsOf(sqlite3 *db)
{
    Parts parts;
    Query query(db,
        QStringLiteral(
            "SELECT name, sql, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    if (auto ran = query.run(); !ran)
        return ran.error();
    while (query.next())
        parts[query.value(0).toString()] = { query.value(1).toString(), query.value(2).toString() };
    return query.ended() ? Result<Parts>(parts) : query.ended().error();
}

Result<Parts> checkSchema(sqlite3 *db)
{
    const auto fresh = Database::open(QStringLiteral(":memory:"), Database::Access::Make);
    if (!fresh)
        return fresh.error();
    if (auto made = upgradeSchema((*fresh)->connection(), schemaSteps()); !made)
        return made.error();
    const auto wanted = partsOf((*fresh)->connection());
    if (!wanted)
        return wanted.error();
    auto there = partsOf(db);
    if (!there)
        return there.error();
    for (const auto &[name, part] : *wanted) {
        const auto found = there->find(name);
        if (found == there->end() || found->second != part)
            return Error { Errc::WrongVersion, {}, Cause::None, thingOf(part.table) };
    }
    return there;
}

Result<> checkPositions(sqlite3 *db, const QString &table)
{
    const auto hole = single(db,
        QStringLiteral("SELECT owner_id FROM %1 GROUP BY owner_id "
                       "HAVING min(position) <> 0 OR max(position) <> count(*) - 1 LIMIT 1")
            .arg(table));
    if (!hole)
        return whileReading(hole.error(), thingOf(table));
    if (hole->isNull())
        return {};
    return unreadableRow(db, table, QStringLiteral("position"), ownersOf(table), hole->toLongLong());
}

Error whoseEdit(Error error, const QString &subject)
{
    if (!subject.isEmpty())
        error.detail += ": " + subject.toStdString();
    return error;
}

Result<> checkUndoLog(sqlite3 *db)
{
    const auto log = QStringLiteral("undo_step");
    Query query(db, QStringLiteral("SELECT kind, subject, changes FROM undo_step"));
    if (auto ran = query.run(); !ran)
        return whileReading(ran.error(), thingOf(log));
    while (query.next()) {
        const auto kind = editKindFromCode(query.value(0).toString().toStdString());
        if (!kind)
            return unreadableRow(log, QStringLiteral("kind"));
        const auto edit = editFromJson(
            *kind, query.value(1).toString().toStdString(), query.value(2).toString().toStdString());
        if (!edit)
            return whoseEdit(edit.error(), query.value(1).toString());
    }
    return query.ended() ? Result<>() : Result<>(whileReading(query.ended().error(), thingOf(log)));
}

} // namespace

Result<SquadFacts> factsIn(sqlite3 *db)
{
    SquadFacts facts;
    Query query(db,
        QStringLiteral("SELECT (SELECT count(*) FROM athlete), (SELECT count(*) FROM session), "
                       "(SELECT max(date) FROM session WHERE EXISTS (SELECT 1 FROM entry JOIN entry_rep "
                       "ON owner_id = entry.id WHERE session_id = session.id))"));
    if (auto ran = query.run(); !ran)
        return ran.error();
    if (query.next()) {
        facts.athletes = query.value(0).toInt();
        facts.sessions = query.value(1).toInt();
        facts.lastLogged = dateFromIso(query.value(2).toString().toStdString());
    }
    if (!query.ended())
        return query.ended().error();
    return facts;
}

Result<> checkContent(sqlite3 *db)
{
    const auto parts = checkSchema(db);
    if (!parts)
        return parts.error();
    for (const auto &[name, part] : *parts) {
        if (name != part.table)
            continue;
        if (auto kept = checkRules(db, name); !kept)
            return kept;
        if (!part.statement.contains(QLatin1String("PRIMARY KEY (owner_id, position)")))
            continue;
        if (auto whole = checkPositions(db, name); !whole)
            return whole;
    }
    return checkUndoLog(db);
}

} // namespace fivepace
