// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/restoring.h"
#include "domain/squad/validation.h"
#include "storage/database.h"
#include "storage/editjson.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "storage/tables.h"
#include "storage/undolog.h"
#include "support/fullsquad.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Takes everything out of the squad: one change for each value.
Edit removalOf(const Squad &squad)
{
    Edit edit { EditKind::RestoreBackup, "all", { Change<SquadCard> { squad.card, SquadCard {} } } };
    const auto out = [&](const auto &values) {
        for (const auto &value : values)
            edit.changes.push_back(Change<std::decay_t<decltype(value)>> { value, {} });
    };
    out(squad.entries);
    out(squad.sessions);
    out(squad.races);
    out(squad.phases);
    out(squad.cycles);
    out(squad.workouts);
    out(squad.athletes);
    out(squad.groups);
    return edit;
}

/// The columns that a database of the first so many steps has, as "table column".
QSet<QString> columnsAfter(std::size_t steps)
{
    const auto db = *Database::open(QStringLiteral(":memory:"), Database::Access::Make);
    const SchemaSteps taken(
        schemaSteps().begin(), schemaSteps().begin() + static_cast<std::ptrdiff_t>(steps));
    QSet<QString> columns;
    if (!upgradeSchema(db->connection(), taken))
        return columns;
    Query query(db->connection(),
        QStringLiteral("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                       "WHERE m.type = 'table'"));
    if (query.run())
        while (query.next())
            columns << query.value(0).toString() + u' ' + query.value(1).toString();
    return columns;
}

/// Adds the statements of the lists that a value has.
struct ListStatements {
    QStringList &lines;
    const QString &owners;

    template <class M> void field(const QString &, const M &) { }
    template <class M, class D> void optional(const std::optional<M> &, D) { }
    template <class M> void list(const QString &table, const std::vector<M> &)
    {
        const auto columns = namesOf<M>().columns;
        lines << selectMembers(table, owners, columns, {}) << insertMember(table, columns)
              << updateMember(table, columns) << cutMembers(table);
    }
};

/// The statements of one kind of value, each on a line.
template <class T> QString statementsOf()
{
    const auto table = TableOf<T>::name();
    const auto names = namesOf<T>();
    QStringList lines { QStringLiteral("-- ") + table };
    lines << selectValues(table, names.columns, {}) << upsertValue(table, names.columns);
    lines << deleteValue(table);
    ListStatements members { lines, table };
    T value {};
    describe(members, value);
    return lines.join(QStringLiteral(";\n")).replace(table + QStringLiteral(";\n"), table + u'\n')
        + QStringLiteral(";\n\n");
}

} // namespace

/// Whatever a member is, it goes through everything that stores.
class TestMembers : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path(const char *name) { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void everyMemberOfTheSquadIsOtherThanItsDefault()
    {
        QCOMPARE(membersLeftPlain(aFullSquad()), std::string());
    }

    void everyMemberComesBackFromTheFile()
    {
        const auto wanted = aFullSquad();
        {
            const auto made = Store::create(path("full.fivepace"), wanted);
            QVERIFY2(made, made ? "" : made.error().detail.c_str());
        }
        const auto store = Store::open(path("full.fivepace"), OpenMode::Read);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        const auto sound = (*store)->checkIntegrity();
        QVERIFY2(sound, sound ? "" : sound.error().detail.c_str());
        const auto whole = (*store)->wholeSquad();
        QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
        QVERIFY(whole->card == wanted.card);
        QVERIFY(whole->groups == wanted.groups);
        QVERIFY(whole->athletes == wanted.athletes);
        QVERIFY(whole->workouts == wanted.workouts);
        QVERIFY(whole->cycles == wanted.cycles);
        QVERIFY(whole->phases == wanted.phases);
        QVERIFY(whole->races == wanted.races);
        QVERIFY(whole->sessions == wanted.sessions);
        QVERIFY(whole->entries == wanted.entries);
    }

    void everyMemberComesBackFromTheUndoLog()
    {
        const auto full = aFullSquad();
        const auto removal = removalOf(full);
        for (const auto &edit : { removal, inverse(removal) }) {
            const auto back = editFromJson(edit.kind, edit.subject, toJson(edit));
            QVERIFY2(back, back ? "" : back.error().detail.c_str());
            QVERIFY(*back == edit);
        }
        auto store = *Store::inMemory(full);
        const auto removed = store->apply(removal);
        QVERIFY2(removed, removed ? "" : removed.error().detail.c_str());
        QVERIFY(*store->wholeSquad() == Squad {});
        QVERIFY(*store->undo());
        QVERIFY(*store->wholeSquad() == full);
    }

    /// Each by itself: a change that only one member has is written, kept and undone.
    void everyMemberIsChangedAlone()
    {
        auto full = aFullSquad();
        const auto kept = full;
        int changed = 0;
        eachMemberSet(full, [&](auto &member, const auto &usual, std::size_t place, const char *type) {
            member = usual;
            const auto edit = edits::restoreAll(kept, full, "one member");
            const auto where = std::string(type) + ' ' + std::to_string(place);
            QVERIFY2(!isEmpty(edit), where.c_str());
            const auto back = editFromJson(edit.kind, edit.subject, toJson(edit));
            QVERIFY2(back && *back == edit, where.c_str());
            ++changed;
        });
        QVERIFY(changed > 100);
        QVERIFY(full == kept);
    }

    void everyMemberIsInACopyAndComesBackFromIt()
    {
        const auto full = aFullSquad();
        auto store = *Store::inMemory(full);
        QVERIFY(store->copyTo(path("copy.fivepace")));
        const auto copy = Store::open(path("copy.fivepace"), OpenMode::Read);
        QVERIFY(copy);
        const auto then = *(*copy)->wholeSquad();
        QVERIFY(then == full);
        QVERIFY(store->apply(removalOf(full)));
        QVERIFY(store->apply(edits::restoreAll(*store->wholeSquad(), then, "copy")));
        QVERIFY(*store->wholeSquad() == full);
    }

    void laterMembersAreThoseThatAStepAddedToATable()
    {
        QSet<QString> described;
        const auto describeAll = [&]<class T>(std::optional<T>) {
            const auto names = namesOf<T>();
            for (const auto &column : names.columns)
                described << TableOf<T>::name() + u' ' + column;
            for (const auto &table : names.tables)
                described << table;
        };
        [&]<class... T>(std::variant<Change<T>...> *) { (describeAll(std::optional<T>()), ...); }(
            static_cast<AnyChange *>(nullptr));
        for (std::size_t step = 2; step <= schemaSteps().size(); ++step) {
            const auto before = columnsAfter(step - 1);
            QSet<QString> tablesBefore, added, listed;
            for (const auto &each : before)
                tablesBefore << each.section(u' ', 0, 0);
            for (const auto &each : columnsAfter(step) - before) {
                const auto table = each.section(u' ', 0, 0);
                if (tablesBefore.contains(table) && (described.contains(each) || described.contains(table)))
                    added << each;
            }
            for (const auto &each : kLaterMembers)
                if (each.step == static_cast<int>(step))
                    listed << QString::fromLatin1(each.table.data()) + u' '
                            + QString::fromLatin1(each.column.data());
            QVERIFY2(added == listed,
                qPrintable(
                    QStringLiteral("step %1: not listed: %2; listed and not there: %3")
                        .arg(step)
                        .arg((added - listed).values().join(u", "), (listed - added).values().join(u", "))));
        }
    }

    /// The generated SQL, to be read and searched; on a difference the actual one is written beside the test.
    void statementsAreThoseOfTheGoldenFile()
    {
        QString actual = QStringLiteral("-- What core/storage/describe.h makes of each kind of value.\n\n");
        [&]<class... T>(std::variant<Change<T>...> *) { ((actual += statementsOf<T>()), ...); }(
            static_cast<AnyChange *>(nullptr));
        QFile golden(QStringLiteral(FIVEPACE_TEST_DATA "/golden/statements.sql"));
        const auto wanted
            = golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
        if (actual == wanted)
            return;
        QFile beside(QStringLiteral("statements.sql"));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(actual.toUtf8());
        QFAIL(qPrintable(
            QStringLiteral("the actual statements are in %1/statements.sql").arg(QDir::currentPath())));
    }
};

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
