// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables.h"

#include "storage/watch.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Reads one kind of value into its list of the squad.
template <class T>
Result<> readInto(Statements &statements, std::vector<T> &list, const std::function<bool()> &count = {})
{
    auto values = readValues<T>(statements, {}, count);
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
    return { Errc::Conflict, {}, Cause::HoldsElse, thingOf(table) };
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
    const auto stored = readValues<T>(statements, theOneWith(id.value));
    if (!stored)
        return stored.error();
    const bool holds
        = change.before ? stored->size() == 1 && stored->front() == *change.before : stored->empty();
    if (!holds || (change.after && change.after->id != id))
        return conflict(TableOf<T>::name());
    return change.after ? writeValue(statements, *change.after, change.before ? &*change.before : nullptr)
                        : removeValue(statements, *change.before);
}

/// The lists that are in memory whole, in the order in which one names another.
template <class AnySquad, class Do> void eachHeldList(AnySquad &squad, Do what)
{
    what(squad.groups);
    what(squad.athletes);
    what(squad.workouts);
    what(squad.cycles);
    what(squad.phases);
    what(squad.races);
}

} // namespace

Thing thingOf(const QString &table)
{
    static const std::map<QString, Thing> things {
        { QStringLiteral("squad_card"), Thing::SquadCard },
        { QStringLiteral("training_group"), Thing::Groups },
        { QStringLiteral("athlete"), Thing::Athletes },
        { QStringLiteral("athlete_group"), Thing::GroupsOfAthletes },
        { QStringLiteral("athlete_result"), Thing::Results },
        { QStringLiteral("athlete_absence"), Thing::Absences },
        { QStringLiteral("athlete_hand_pace"), Thing::HandPaces },
        { QStringLiteral("workout"), Thing::Workouts },
        { QStringLiteral("cycle"), Thing::Cycles },
        { QStringLiteral("cycle_item"), Thing::DaysOfCycles },
        { QStringLiteral("phase"), Thing::Phases },
        { QStringLiteral("race"), Thing::Races },
        { QStringLiteral("race_group"), Thing::GroupsOfRaces },
        { QStringLiteral("session"), Thing::Sessions },
        { QStringLiteral("entry"), Thing::Entries },
        { QStringLiteral("entry_target"), Thing::Targets },
        { QStringLiteral("entry_rep"), Thing::RepTimes },
        { QStringLiteral("undo_step"), Thing::UndoLog },
        { QStringLiteral("calendar_event"), Thing::SentCalendars },
    };
    const auto found = things.find(table);
    return found == things.end() ? Thing::None : found->second;
}

Error unreadableRow(const QString &table, const QString &column)
{
    return { Errc::Damaged, column.toStdString(), Cause::None, thingOf(table) };
}

Error unreadableRow(
    sqlite3 *db, const QString &table, const QString &column, const QString &owners, std::int64_t owner)
{
    auto error = unreadableRow(table, column);
    if (const auto whom = nameOf(db, owners, owner); !whom.isEmpty())
        error.detail += ", " + whom.toStdString();
    return error;
}

QString nameOf(sqlite3 *db, const QString &table, std::int64_t id)
{
    QString name = QStringLiteral("name FROM %1 WHERE id = ").arg(table);
    if (table == TableOf<Session>::name())
        name = QStringLiteral("workout_name || ', ' || date FROM session WHERE id = ");
    else if (table == TableOf<Entry>::name()) // one of them may be gone
        name = QStringLiteral(
            "coalesce(athlete.name, '') || coalesce(', ' || workout_name || ', ' || date, '') FROM entry "
            "LEFT JOIN athlete ON athlete.id = athlete_id LEFT JOIN session ON session.id = session_id "
            "WHERE entry.id = ");
    const auto found = single(db, QStringLiteral("SELECT ") + name + QString::number(id));
    return found ? found->toString() : QString();
}

QString ownersOf(const QString &table)
{
    const auto owners = table.section(u'_', 0, 0); // athlete_result, entry_rep, cycle_item, race_group
    const bool isList = owners != table && thingOf(owners) != Thing::None;
    return isList ? owners : table;
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

Which theOneWith(std::int64_t id)
{
    return { "read one", QStringLiteral("id = ?"), { toStored(id) } };
}

QString selectValues(const QString &table, const QStringList &columns, const Which &which)
{
    const auto where = which.where.isEmpty() ? QString() : QStringLiteral("WHERE ") + which.where;
    return QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY id")
        .arg(columns.join(QStringLiteral(", ")), table, where);
}

QString selectMembers(
    const QString &table, const QString &owners, const QStringList &columns, const Which &which)
{
    const auto where = which.where.isEmpty()
        ? QString()
        : QStringLiteral("WHERE owner_id IN (SELECT id FROM %1 WHERE %2)").arg(owners, which.where);
    return QStringLiteral("SELECT owner_id, %1 FROM %2 %3 ORDER BY owner_id, position")
        .arg(columns.join(QStringLiteral(", ")), table, where);
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

QString deleteValue(const QString &table)
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table);
}

QString cutMembers(const QString &table)
{
    return QStringLiteral("DELETE FROM %1 WHERE owner_id = ? AND position >= ?").arg(table);
}

Result<SquadCard> readCard(sqlite3 *db)
{
    Query query(db,
        QStringLiteral("SELECT %1 FROM squad_card")
            .arg(namesOf<SquadCard>().columns.join(QStringLiteral(", "))));
    if (auto ran = query.run(); !ran)
        return whileReading(ran.error(), thingOf(TableOf<SquadCard>::name()));
    SquadCard card;
    RowReader reader(query, 0);
    if (!query.next()) {
        return query.ended() ? unreadableRow(TableOf<SquadCard>::name(), QStringLiteral("id"))
                             : whileReading(query.ended().error(), thingOf(TableOf<SquadCard>::name()));
    }
    describe(reader, card);
    if (!reader.ok)
        return unreadableRow(TableOf<SquadCard>::name(), reader.where);
    return card;
}

Result<> writeCard(sqlite3 *db, const SquadCard &card)
{
    const auto columns = namesOf<SquadCard>().columns;
    Query upsert(db,
        QStringLiteral("INSERT INTO squad_card (%1, id) VALUES (%2, 1) ON CONFLICT (id) DO UPDATE SET %3")
            .arg(columns.join(QStringLiteral(", ")), questionMarks(columns.size()), assignments(columns)));
    upsert.add(valuesOf(card));
    return upsert.run();
}

Result<Squad> readHeld(sqlite3 *db)
{
    Squad squad;
    auto card = readCard(db);
    if (!card)
        return card.error();
    squad.card = *card;
    Statements statements(db);
    Result<> read;
    eachHeldList(squad, [&](auto &list) {
        if (read)
            read = readInto(statements, list);
    });
    if (!read)
        return read.error();
    return squad;
}

Result<Squad> readSquad(sqlite3 *db, const WorkProgress &progress)
{
    Watch watch(db, progress);
    auto squad = readHeld(db);
    if (!squad)
        return squad;
    const auto all = progress
        ? single(db, QStringLiteral("SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM entry)"))
        : Result<QVariant>(QVariant(1));
    if (!all)
        return all.error();
    constexpr int kBetweenTelling = 500;
    int done = 0;
    const auto count = [&] {
        ++done;
        return done % kBetweenTelling != 0 || watch.tell(done / std::max(1.0, all->toDouble()));
    };
    Statements statements(db);
    auto read = readInto(statements, squad->sessions, count);
    if (read)
        read = readInto(statements, squad->entries, count);
    return read ? std::move(squad) : read.error();
}

Result<> writeSquad(sqlite3 *db, const Squad &squad)
{
    auto written = writeCard(db, squad.card);
    Statements statements(db);
    eachHeldList(squad, [&](const auto &list) {
        if (written)
            written = writeAll(statements, list);
    });
    const auto each = [&](const auto &values) {
        for (const auto *value : values) {
            if (written)
                written = writeValue(statements, *value);
        }
    };
    each(allSessions(squad));
    each(allEntries(squad));
    return written;
}

Result<> writeChange(Statements &statements, const AnyChange &change)
{
    return std::visit([&](const auto &typed) { return writeTyped(statements, typed); }, change);
}

} // namespace fivepace
