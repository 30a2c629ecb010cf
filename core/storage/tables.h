// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "domain/values/progress.h"
#include "storage/records.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>

namespace fivepace {

// Reading and writing one kind of value: its own table, and the tables of what belongs to it (owner_id,
// position, columns).

template <class T> struct TableOf;
template <> struct TableOf<SquadCard> {
    static QString name() { return QStringLiteral("squad_card"); }
};
template <> struct TableOf<Group> {
    static QString name() { return QStringLiteral("training_group"); }
};
template <> struct TableOf<Athlete> {
    static QString name() { return QStringLiteral("athlete"); }
};
template <> struct TableOf<Workout> {
    static QString name() { return QStringLiteral("workout"); }
};
template <> struct TableOf<Cycle> {
    static QString name() { return QStringLiteral("cycle"); }
};
template <> struct TableOf<Phase> {
    static QString name() { return QStringLiteral("phase"); }
};
template <> struct TableOf<Race> {
    static QString name() { return QStringLiteral("race"); }
};
template <> struct TableOf<Session> {
    static QString name() { return QStringLiteral("session"); }
};
template <> struct TableOf<Entry> {
    static QString name() { return QStringLiteral("entry"); }
};

/// What a coach calls what stands in a table: the results of the athletes for athlete_result.
Thing thingOf(const QString &table);
Error unreadableRow(const QString &table, const QString &column);
/// The same, and whom or what the row is about: the value of the table `owners` with this id.
Error unreadableRow(
    sqlite3 *db, const QString &table, const QString &column, const QString &owners, std::int64_t owner);
/// Whom or what the row of a table with an id is about: "Ada Okafor", "Paired 200s of 2026-05-04"; empty
/// where that is not there.
QString nameOf(sqlite3 *db, const QString &table, std::int64_t id);
/// The table of the values that the rows of a list belong to; the table itself where it holds no list.
QString ownersOf(const QString &table);
QString questionMarks(qsizetype count);
/// ", name = excluded.name" for each, without the first comma.
QString assignments(const QStringList &columns);
/// The statements that put one value into its table, or one member of a list at its place: the values of the
/// columns come first, then the owner's id and the position.
QString upsertValue(const QString &table, const QStringList &columns);
QString insertMember(const QString &table, const QStringList &columns);
QString updateMember(const QString &table, const QStringList &columns);
/// Those that take a value out of its table, and the members of a list from a place on.
QString deleteValue(const QString &table);
QString cutMembers(const QString &table);
/// Which values of a table are read: those for which `where`, SQL about its columns, is true; empty means
/// all.
struct Which {
    const char *purpose = "read"; ///< tells it from others that the same `Statements` prepare
    QString where;
    QVariantList values; ///< of the question marks in it

    /// Tells the statement for a table from those for other `where`.
    QString keyFor(const QString &table) const { return where.isEmpty() ? table : table + u' ' + where; }
};
Which theOneWith(std::int64_t id);
/// The statements that read values, or the members of their lists, by id and position.
QString selectValues(const QString &table, const QStringList &columns, const Which &which);
QString selectMembers(
    const QString &table, const QString &owners, const QStringList &columns, const Which &which);

/// Finds one list of a value by the name of its table.
template <class T> class ListFinder {
public:
    explicit ListFinder(const QString &table)
        : m_table(table)
    {
    }
    template <class Other> void field(const QString &, const Other &) { }
    template <class Other, class Describe> void optional(const std::optional<Other> &, Describe) { }
    template <class Other> void list(const QString &table, const std::vector<Other> &members)
    {
        if constexpr (std::is_same_v<T, Other>)
            found = table == m_table ? &members : found;
    }

    const std::vector<T> *found = nullptr;

private:
    const QString &m_table;
};

/// Writes the lists that belong to a value: the members that are not at their place in `stored` already,
/// which the file holds; null where it holds nothing of it.
template <class Owner> class ListWriter {
public:
    ListWriter(Statements &statements, std::int64_t owner, const Owner *stored)
        : m_statements(statements)
        , m_owner(owner)
        , m_stored(stored)
    {
    }
    template <class T> void field(const QString &, const T &) { }
    template <class T, class Describe> void optional(const std::optional<T> &, Describe) { }
    template <class T> void list(const QString &table, const std::vector<T> &members)
    {
        const auto stored = storedList<T>(table);
        if (result && stored.size() > members.size())
            result = cutTo(table, members.size());
        const auto kept = std::min(stored.size(), members.size());
        for (std::size_t i = 0; i < kept && result; ++i) {
            if (stored[i] != members[i])
                result = write(statement<T>("update member", updateMember, table), members[i], i);
        }
        if (kept == members.size())
            return;
        auto &insert = statement<T>("insert member", insertMember, table);
        for (auto i = kept; i < members.size() && result; ++i)
            result = write(insert, members[i], i);
    }

    Result<> result;

private:
    template <class T> std::span<const T> storedList(const QString &table) const
    {
        ListFinder<T> finder(table);
        if (m_stored)
            describeAsIs(finder, *m_stored);
        return finder.found ? std::span<const T>(*finder.found) : std::span<const T>();
    }
    template <class T>
    Query &statement(
        const char *purpose, QString (*sql)(const QString &, const QStringList &), const QString &table) const
    {
        return m_statements.prepared(purpose, table, [&] { return sql(table, namesOf<T>().columns); });
    }
    template <class T> Result<> write(Query &statement, const T &member, std::size_t position) const
    {
        RowBinder binder(statement);
        describeAsIs(binder, member);
        statement.add(m_owner);
        statement.add(static_cast<std::int64_t>(position));
        return statement.run();
    }
    Result<> cutTo(const QString &table, std::size_t size) const
    {
        auto &cut = m_statements.prepared("cut members", table, [&] { return cutMembers(table); });
        cut.add(m_owner);
        cut.add(static_cast<std::int64_t>(size));
        return cut.run();
    }

    Statements &m_statements;
    std::int64_t m_owner;
    const Owner *m_stored;
};

/// Adds the value, or makes `stored`, which the file holds, into it; null where it holds nothing of it.
template <class T> Result<> writeValue(Statements &statements, const T &value, const T *stored = nullptr)
{
    if (!stored || valuesOf(*stored) != valuesOf(value)) {
        auto &upsert = statements.prepared("upsert", TableOf<T>::name(),
            [] { return upsertValue(TableOf<T>::name(), namesOf<T>().columns); });
        RowBinder binder(upsert);
        describeAsIs(binder, value);
        if (auto ran = upsert.run(); !ran)
            return ran;
    }
    ListWriter<T> writer(statements, value.id.value, stored);
    describeAsIs(writer, value);
    return writer.result;
}

template <class T> Result<> removeValue(Statements &statements, const T &value)
{
    auto &query
        = statements.prepared("remove", TableOf<T>::name(), [] { return deleteValue(TableOf<T>::name()); });
    query.add(toStored(value.id));
    return query.run();
}

/// Fills the lists of values that are visited in ascending order of id: each table is read once, side by side
/// with the values.
class ListReader {
public:
    ListReader(Statements &statements, QString owners, Which which)
        : m_statements(statements)
        , m_owners(std::move(owners))
        , m_which(std::move(which))
    {
    }

    template <class Owner> Result<> fill(Owner &owner)
    {
        m_owner = owner.id.value;
        describe(*this, owner);
        return result;
    }
    /// That nothing is left which belongs to nobody.
    Result<> close()
    {
        for (const auto &[table, rows] : m_rows) {
            if (result && rows.hasRow)
                result = unreadableRow(table, QStringLiteral("owner_id"));
        }
        return result;
    }

    template <class T> void field(const QString &, const T &) { }
    template <class T, class Describe> void optional(const std::optional<T> &, Describe) { }
    template <class T> void list(const QString &table, std::vector<T> &members)
    {
        if (!result)
            return;
        auto &rows = rowsOf<T>(table);
        for (; result && rows.hasRow; rows.hasRow = rows.query->next()) {
            const auto owner = rows.query->integer(0).value_or(0);
            if (owner > m_owner)
                break;
            RowReader reader(*rows.query, 1);
            describe(reader, members.emplace_back());
            if (owner < m_owner)
                result = unreadableRow(table, QStringLiteral("owner_id"));
            else if (!reader.ok)
                result = unreadableRow(m_statements.db(), table, reader.where, m_owners, m_owner);
        }
        if (result && !rows.query->ended())
            result = whileReading(rows.query->ended().error(), thingOf(table));
    }

    Result<> result;

private:
    struct Rows {
        Query *query = nullptr;
        bool hasRow = false;
    };

    template <class T> Rows &rowsOf(const QString &table)
    {
        auto &rows = m_rows[table];
        if (!rows.query) {
            rows.query = &m_statements.prepared(m_which.purpose, m_which.keyFor(table),
                [&] { return selectMembers(table, m_owners, namesOf<T>().columns, m_which); });
            rows.query->add(m_which.values);
            if (auto ran = rows.query->run(); !ran)
                result = whileReading(ran.error(), thingOf(table));
            rows.hasRow = result && rows.query->next();
        }
        return rows;
    }

    Statements &m_statements;
    QString m_owners; ///< their table
    Which m_which;
    std::int64_t m_owner = 0;
    std::map<QString, Rows> m_rows;
};

/// Values in ascending order of id.
/// `read` is told of each once it is whole, and answers false where the reading is to stop.
template <class T>
Result<std::vector<T>> readValues(
    Statements &statements, const Which &which = {}, const std::function<bool()> &read = {})
{
    auto &query = statements.prepared(which.purpose, which.keyFor(TableOf<T>::name()),
        [&] { return selectValues(TableOf<T>::name(), namesOf<T>().columns, which); });
    query.add(which.values);
    if (auto ran = query.run(); !ran)
        return whileReading(ran.error(), thingOf(TableOf<T>::name()));
    std::vector<T> values;
    while (query.next()) {
        RowReader reader(query, 0);
        describe(reader, values.emplace_back());
        if (!reader.ok)
            return unreadableRow(statements.db(), TableOf<T>::name(), reader.where, TableOf<T>::name(),
                query.value(0).toLongLong());
    }
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(TableOf<T>::name()));
    ListReader lists(statements, TableOf<T>::name(), which);
    for (auto &value : values) {
        if (auto filled = lists.fill(value); !filled)
            return filled.error();
        if (read && !read())
            return Error { Errc::Cancelled, {} };
    }
    if (auto closed = lists.close(); !closed)
        return closed.error();
    return values;
}

/// The card stands in one row with id 1.
Result<SquadCard> readCard(sqlite3 *db);
Result<> writeCard(sqlite3 *db, const SquadCard &card);

/// What `read` answers, with nobody else's edit between one thing it reads and the next.
template <class Read> auto inOneReading(sqlite3 *db, Read read) -> decltype(read())
{
    if (auto begun = execute(db, QStringLiteral("BEGIN")); !begun)
        return begun.error();
    auto answer = read();
    const auto ended = execute(db, QStringLiteral("COMMIT"));
    return answer && !ended ? decltype(read())(ended.error()) : std::move(answer);
}

/// What is small and always needed: all but sessions and entries.
Result<Squad> readHeld(sqlite3 *db);
/// Everything. Errc::Cancelled where `progress` stops it.
Result<Squad> readSquad(sqlite3 *db, const WorkProgress &progress = {});
Result<> writeSquad(sqlite3 *db, const Squad &squad);
/// Errc::Conflict where the file does not hold `before`.
Result<> writeChange(Statements &statements, const AnyChange &change);

} // namespace fivepace
