// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damage.h"

#include "storage/database.h"
#include "storage/schema.h"
#include "storage/tables.h"

#include <QRegularExpression>

#include <optional>

namespace fivepace {

namespace {

QStringList columnsOf(sqlite3 *db, const QString &table)
{
    QStringList columns;
    Query query(db, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    if (query.run()) {
        while (query.next())
            columns << query.value(0).toString();
    }
    return columns;
}

bool isOurs(const QString &table)
{
    return thingOf(table) != Thing::None;
}

/// The table that a line speaks of: by its name, by one of its indexes, or by the page that it begins on.
QString tableIn(sqlite3 *db, const QString &line)
{
    static const QRegularExpression named(QStringLiteral(" in (\\w+)(\\.\\w+)?$"));
    static const QRegularExpression index(QStringLiteral("index (\\w+)"));
    static const QRegularExpression tree(QStringLiteral("[Tt]ree (?:page )?(\\d+)"));
    if (const auto match = named.match(line); match.hasMatch() && isOurs(match.captured(1)))
        return match.captured(1);
    QString where;
    if (const auto match = index.match(line); match.hasMatch())
        where = QStringLiteral("name = '%1'").arg(match.captured(1));
    else if (const auto page = tree.match(line); page.hasMatch())
        where = QStringLiteral("rootpage = %1").arg(page.captured(1));
    if (where.isEmpty())
        return {};
    const auto table = single(db, QStringLiteral("SELECT tbl_name FROM sqlite_master WHERE ") + where);
    return table ? table->toString() : QString();
}

/// The id of the first row, or of whom it belongs to, that the table would not take.
std::optional<std::int64_t> firstRefused(sqlite3 *db, const QString &table)
{
    const auto fresh = Database::open(QStringLiteral(":memory:"), Database::Access::Make);
    if (!fresh || !upgradeSchema((*fresh)->connection(), schemaSteps()))
        return {};
    auto *into = (*fresh)->connection();
    const auto columns = columnsOf(into, table);
    if (columns.isEmpty() || !execute(into, QStringLiteral("PRAGMA foreign_keys = OFF")))
        return {};
    const auto id = QStringLiteral("owner_id");
    Query rows(db,
        QStringLiteral("SELECT %1, %2 FROM %3")
            .arg(
                columns.contains(id) ? id : QStringLiteral("id"), columns.join(QStringLiteral(", ")), table));
    Query insert(
        into, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, questionMarks(columns.size())));
    if (!rows.run())
        return {};
    while (rows.next()) {
        for (int column = 1; column <= columns.size(); ++column)
            insert.add(rows.value(column));
        if (!insert.run())
            return rows.value(0).toLongLong();
    }
    return {};
}

Error named(sqlite3 *db, const QString &table, std::optional<std::int64_t> id, Cause cause = Cause::None)
{
    const auto whom = id ? nameOf(db, ownersOf(table), *id) : QString();
    return { Errc::Damaged, whom.toStdString(), cause, thingOf(table) };
}

} // namespace

Error damageIn(sqlite3 *db, const QString &line)
{
    const auto table = tableIn(db, line);
    if (!isOurs(table))
        return { Errc::Damaged, {} };
    const bool isOfARow = line.contains(QLatin1String(" in ") + table);
    return named(db, table, isOfARow ? firstRefused(db, table) : std::nullopt);
}

Error danglingIn(sqlite3 *db, const QString &table, const QVariant &row)
{
    std::optional<std::int64_t> id;
    if (row.isValid()) {
        const bool isList = ownersOf(table) != table;
        const auto owner = single(db,
            QStringLiteral("SELECT %1 FROM %2 WHERE rowid = %3")
                .arg(isList ? QStringLiteral("owner_id") : QStringLiteral("id"), table)
                .arg(row.toLongLong()));
        if (owner && owner->isValid())
            id = owner->toLongLong();
    }
    return named(db, table, id, Cause::PointsNowhere);
}

} // namespace fivepace
