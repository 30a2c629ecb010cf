// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/query.h"

#include <QTest>

#include <sqlite3.h>

using namespace fivepace;

/// One statement on SQLite: what goes in comes out, and each failure is one of our errors.
class TestQuery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    sqlite3 *db() const { return m_database->connection(); }
    qint64 rows() const { return single(db(), QStringLiteral("SELECT count(*) FROM shoe"))->toLongLong(); }

private Q_SLOTS:
    void init()
    {
        m_database = *Database::open(QStringLiteral(":memory:"), Database::Access::Make);
        QVERIFY(
            execute(db(), QStringLiteral("CREATE TABLE shoe (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")));
    }

    void whatGoesInComesOut()
    {
        Query query(db(), QStringLiteral("SELECT ?, ?, ?, ?, ?, ?"));
        query.add(std::int64_t { -7 });
        query.add(std::string_view("ü\0x", 4));
        query.add(std::string_view());
        query.add(std::nullopt);
        query.add(QVariantList { QVariant(), QStringLiteral("y") });
        QVERIFY(query.run());
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), std::optional<std::int64_t>(-7));
        QCOMPARE(query.text(1), std::optional(std::string_view("ü\0x", 4)));
        QCOMPARE(query.text(2), std::optional(std::string_view())); // empty, not nothing
        QVERIFY(!query.isNull(2) && query.isNull(3) && query.isNull(4) && !query.isNull(5));
        QCOMPARE(query.value(5), QVariant(QStringLiteral("y")));
        QVERIFY(!query.next() && query.ended());
    }

    void aColumnAnswersOnlyAsWhatItIs()
    {
        Query query(db(), QStringLiteral("SELECT 1, 'a', 1.5, NULL, x'00'"));
        QVERIFY(query.run() && query.next());
        QVERIFY(query.integer(0) && !query.text(0));
        QVERIFY(!query.integer(1) && query.text(1));
        QVERIFY(!query.integer(2) && !query.text(2));
        QVERIFY(!query.integer(3) && !query.text(3) && query.isNull(3));
        QVERIFY(!query.integer(4) && !query.text(4) && !query.isNull(4));
        QCOMPARE(query.value(2), QVariant(1.5));
        QVERIFY(!query.value(4).isValid());
    }

    void aStatementIsRunAgainWithOtherValues()
    {
        Query insert(db(), QStringLiteral("INSERT INTO shoe (name) VALUES (?)"));
        for (const std::string name : { "a", "b", "c" }) {
            insert.add(std::string_view(name));
            QVERIFY(insert.run());
        }
        QCOMPARE(rows(), qint64(3));
        Query select(db(), QStringLiteral("SELECT name FROM shoe WHERE id >= ? ORDER BY id"));
        for (const std::int64_t first : { 1, 3, 2 }) {
            select.add(first);
            QVERIFY(select.run());
            std::int64_t found = 0;
            while (select.next())
                ++found;
            QCOMPARE(found, 4 - first);
            QVERIFY(select.ended());
        }
    }

    void aStatementInTheMiddleOfItsRowsMayBeginAnew()
    {
        QVERIFY(execute(db(), QStringLiteral("INSERT INTO shoe (name) VALUES ('a'), ('b')")));
        Query select(db(), QStringLiteral("SELECT name FROM shoe WHERE id >= ? ORDER BY id"));
        select.add(std::int64_t { 1 });
        QVERIFY(select.run() && select.next());
        select.add(std::int64_t { 2 });
        QVERIFY(select.run() && select.next());
        QCOMPARE(select.text(0), std::optional(std::string_view("b")));
        QVERIFY(!select.next());
        QVERIFY(!select.next()); // and stays at its end
    }

    void failuresAreErrorsOfOurs_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        QTest::newRow("no such table") << "SELECT * FROM boot" << int(Errc::WrongVersion);
        QTest::newRow("no such column") << "SELECT size FROM shoe" << int(Errc::WrongVersion);
        QTest::newRow("no SQL") << "SELCT 1" << int(Errc::WrongVersion);
        QTest::newRow("a column that may not be absent")
            << "INSERT INTO shoe (name) VALUES (NULL)" << int(Errc::Conflict);
        QTest::newRow("an id twice") << "INSERT INTO shoe VALUES (1, 'a'), (1, 'b')" << int(Errc::Conflict);
    }
    void failuresAreErrorsOfOurs()
    {
        QFETCH(QString, sql);
        const auto failed = execute(db(), sql);
        QVERIFY(!failed);
        QTEST(int(failed.error().code), "code");
        Query query(db(), sql);
        QVERIFY(!query.run());
        QVERIFY(!query.next() && !query.ended());
        QVERIFY(!single(db(), sql));
        QCOMPARE(rows(), qint64(0));
    }

    void codesOfSqliteHaveOneMeaning_data()
    {
        QTest::addColumn<int>("extended");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int extended, Errc code) {
            QTest::newRow(name) << extended << static_cast<int>(code);
        };
        row("busy", SQLITE_BUSY, Errc::Locked);
        row("busy, recovering", SQLITE_BUSY_RECOVERY, Errc::Locked);
        row("locked", SQLITE_LOCKED, Errc::Locked);
        row("not a database", SQLITE_NOTADB, Errc::Foreign);
        row("corrupt", SQLITE_CORRUPT, Errc::Damaged);
        row("corrupt index", SQLITE_CORRUPT_INDEX, Errc::Damaged);
        row("cannot open", SQLITE_CANTOPEN, Errc::CannotOpen);
        row("constraint", SQLITE_CONSTRAINT_UNIQUE, Errc::Conflict);
        row("read only", SQLITE_READONLY, Errc::ReadOnly);
        row("moved away", SQLITE_READONLY_DBMOVED, Errc::Gone);
        row("full", SQLITE_FULL, Errc::DiskFull);
        row("another schema", SQLITE_SCHEMA, Errc::WrongVersion);
        row("interrupted", SQLITE_INTERRUPT, Errc::Cancelled);
        row("read failed", SQLITE_IOERR_READ, Errc::CannotRead);
        row("short read", SQLITE_IOERR_SHORT_READ, Errc::CannotRead);
        row("write failed", SQLITE_IOERR_WRITE, Errc::CannotWrite);
        row("flush failed", SQLITE_IOERR_FSYNC, Errc::CannotWrite);
        row("flush of the folder failed", SQLITE_IOERR_DIR_FSYNC, Errc::CannotWrite);
        row("truncation failed", SQLITE_IOERR_TRUNCATE, Errc::CannotWrite);
        row("removal failed", SQLITE_IOERR_DELETE, Errc::CannotWrite);
        row("anything else", SQLITE_TOOBIG, Errc::CannotWrite);
    }
    void codesOfSqliteHaveOneMeaning()
    {
        QFETCH(int, extended);
        QTEST(static_cast<int>(errorOf(db(), extended).code), "code");
    }

    void whatIsNotCommittedIsRolledBack()
    {
        {
            Transaction transaction(db());
            QVERIFY(transaction.begin());
            QVERIFY(execute(db(), QStringLiteral("INSERT INTO shoe (name) VALUES ('a')")));
        }
        QCOMPARE(rows(), qint64(0));
        {
            Transaction transaction(db());
            QVERIFY(transaction.begin());
            QVERIFY(execute(db(), QStringLiteral("INSERT INTO shoe (name) VALUES ('a')")));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(rows(), qint64(1));
        Transaction outer(db());
        QVERIFY(outer.begin());
        {
            Transaction inner(db());
            QVERIFY(!inner.begin()); // one at a time, and the outer one stays open
        }
        QVERIFY(execute(db(), QStringLiteral("INSERT INTO shoe (name) VALUES ('b')")));
        QVERIFY(outer.commit());
        QCOMPARE(rows(), qint64(2));
    }

    void statementsArePreparedOnceAPurpose()
    {
        Statements statements(db());
        int worded = 0;
        const auto sql = [&worded] {
            ++worded;
            return QStringLiteral("SELECT 1");
        };
        auto &first = statements.prepared("one", QStringLiteral("shoe"), sql);
        QCOMPARE(&statements.prepared("one", QStringLiteral("shoe"), sql), &first);
        QCOMPARE(worded, 1);
        QVERIFY(&statements.prepared("two", QStringLiteral("shoe"), sql) != &first);
        QVERIFY(&statements.prepared("one", QStringLiteral("boot"), sql) != &first);
        QCOMPARE(worded, 3);
    }

    void noRowIsNothing()
    {
        QVERIFY(!single(db(), QStringLiteral("SELECT name FROM shoe"))->isValid());
        QCOMPARE(*single(db(), QStringLiteral("SELECT 7, 8")), QVariant(7));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
