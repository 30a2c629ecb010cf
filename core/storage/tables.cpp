// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables.h"

namespace fivepace {

namespace {

/// Reads one kind of value into its list of the squad.
template <class T> Result<> readInto(Statements &statements, std::vector<T> &list)
{
    auto values = readValues<T>(statements);
    if (!values)
        return values.error();
    list = *std::move(values);
    return {};
}

template <class T> Result<> writeAll(Statements &statements, const std::vector<T> &values)
{
    for (const auto &value : values) {
        if (auto written = writeValue(statements, value); !written)
            return written;
    }
    return {};
}

Error conflict(const QString &table)
{
    return { Errc::Conflict, table.toStdString() + " in the file is no longer what was changed" };
}

Result<> writeTyped(Statements &statements, const Change<SquadCard> &change)
{
    const auto stored = readCard(statements.db());
    if (!stored)
        return stored.error();
    if (!change.before || !change.after || *stored != *change.before)
        return conflict(TableOf<SquadCard>::name());
    return writeCard(statements.db(), *change.after);
}

template <class T> Result<> writeTyped(Statements &statements, const Change<T> &change)
{
    if (!change.before && !change.after)
        return {};
    const auto id = change.before ? change.before->id : change.after->id;
    const auto stored = readValues<T>(statements, id.value);
    if (!stored)
        return stored.error();
    const bool holds
        = change.before ? stored->size() == 1 && stored->front() == *change.before : stored->empty();
    if (!holds || (change.after && change.after->id != id))
        return conflict(TableOf<T>::name());
    return change.after ? writeValue(statements, *change.after, change.before)
                        : removeValue(statements, *change.before);
}

} // namespace

Error unreadableRow(const QString &table, const QString &column)
{
    return { Errc::Damaged, QStringLiteral("table %1, column %2").arg(table, column).toStdString() };
}

QString questionMarks(qsizetype count)
{
    QStringList marks;
    for (qsizetype i = 0; i < count; ++i)
        marks << QStringLiteral("?");
    return marks.join(QStringLiteral(", "));
}

QString assignments(const QStringList &columns)
{
    QStringList parts;
    for (const auto &column : columns)
        parts << QStringLiteral("%1 = excluded.%1").arg(column);
    return parts.join(QStringLiteral(", "));
}

QString upsertValue(const QString &table, const QStringList &columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
        .arg(table, columns.join(QStringLiteral(", ")), questionMarks(columns.size()), assignments(columns));
}

QString selectValues(const QString &table, const QStringList &columns, bool onlyOne)
{
    return QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY id")
        .arg(columns.join(QStringLiteral(", ")), table, onlyOne ? QStringLiteral("WHERE id = ?") : QString());
}

QString selectMembers(const QString &table, const QStringList &columns, bool onlyOne)
{
    return QStringLiteral("SELECT owner_id, %1 FROM %2 %3 ORDER BY owner_id, position")
        .arg(columns.join(QStringLiteral(", ")), table,
            onlyOne ? QStringLiteral("WHERE owner_id = ?") : QString());
}

QString insertMember(const QString &table, const QStringList &columns)
{
    return QStringLiteral("INSERT INTO %1 (%2, owner_id, position) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), questionMarks(columns.size() + 2));
}

QString updateMember(const QString &table, const QStringList &columns)
{
    return QStringLiteral("UPDATE %1 SET (%2) = (%3) WHERE owner_id = ? AND position = ?")
        .arg(table, columns.join(QStringLiteral(", ")), questionMarks(columns.size()));
}

Result<> ListWriter::cutTo(const QString &table, std::size_t size) const
{
    auto &cut = m_statements.prepared("cut members", table,
        [&] { return QStringLiteral("DELETE FROM %1 WHERE owner_id = ? AND position >= ?").arg(table); });
    cut.add(toStored(m_owner));
    cut.add(toStored(static_cast<std::int64_t>(size)));
    return cut.run();
}

Result<SquadCard> readCard(sqlite3 *db)
{
    Query query(db,
        QStringLiteral("SELECT %1 FROM squad_card")
            .arg(namesOf<SquadCard>().columns.join(QStringLiteral(", "))));
    if (auto ran = query.run(); !ran)
        return ran.error();
    SquadCard card;
    RowReader reader(query, 0);
    if (!query.next())
        return unreadableRow(TableOf<SquadCard>::name(), QStringLiteral("id"));
    describe(reader, card);
    if (!reader.ok)
        return unreadableRow(TableOf<SquadCard>::name(), reader.where);
    return card;
}

Result<> writeCard(sqlite3 *db, SquadCard card)
{
    const auto columns = namesOf<SquadCard>().columns;
    Query upsert(db,
        QStringLiteral("INSERT INTO squad_card (%1, id) VALUES (%2, 1) ON CONFLICT (id) DO UPDATE SET %3")
            .arg(columns.join(QStringLiteral(", ")), questionMarks(columns.size()), assignments(columns)));
    upsert.add(valuesOf(card));
    return upsert.run();
}

Result<Squad> readSquad(sqlite3 *db)
{
    Squad squad;
    auto card = readCard(db);
    if (!card)
        return card.error();
    squad.card = *card;
    Statements statements(db);
    Result<> read;
    const auto all = [&](auto &list) {
        if (read)
            read = readInto(statements, list);
    };
    all(squad.groups);
    all(squad.athletes);
    all(squad.workouts);
    all(squad.cycles);
    all(squad.phases);
    all(squad.races);
    all(squad.sessions);
    all(squad.entries);
    if (!read)
        return read.error();
    return squad;
}

Result<> writeSquad(sqlite3 *db, const Squad &squad)
{
    auto written = writeCard(db, squad.card);
    Statements statements(db);
    const auto all = [&](const auto &list) {
        if (written)
            written = writeAll(statements, list);
    };
    all(squad.groups);
    all(squad.athletes);
    all(squad.workouts);
    all(squad.cycles);
    all(squad.phases);
    all(squad.races);
    all(squad.sessions);
    all(squad.entries);
    return written;
}

Result<> writeChange(Statements &statements, const AnyChange &change)
{
    return std::visit([&](const auto &typed) { return writeTyped(statements, typed); }, change);
}

} // namespace fivepace
