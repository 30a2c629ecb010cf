// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/jsontext.h"
#include "storage/schema.h"
#include "storage/tables.h"
#include "support/fullsquad.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Passes on all members of a value but the one in this column: describe() with the column taken out of it.
template <class Visitor> class AllButOne {
public:
    AllButOne(Visitor &visitor, const QString &column)
        : m_visitor(visitor)
        , m_column(column)
    {
    }
    template <class T> void field(const QString &name, T &member)
    {
        if (name != m_column)
            m_visitor.field(name, member);
    }
    template <class T> void list(const QString &table, T &members) { m_visitor.list(table, members); }
    template <class T, class Describe> void optional(T &member, Describe inner)
    {
        m_visitor.optional(member, inner);
    }

private:
    Visitor &m_visitor;
    const QString &m_column;
};

/// What would come back of a value if this column were neither written nor read.
template <class T> T withoutColumn(T value, const QString &table, const QString &column)
{
    std::string text = "{";
    JsonWriter writer(text);
    AllButOne written(writer, column);
    describe(written, value);
    text += '}';
    JsonReader reader(table, QJsonDocument::fromJson(QByteArray::fromStdString(text)).object());
    AllButOne read(reader, column);
    T back {};
    describe(read, back);
    return back;
}

/// Takes out each column of a value, and of what stands in its lists, one after the other.
struct ColumnsTakenOut {
    QSet<QString> all, missed;

    template <class T> void look(const QString &table, T value)
    {
        for (const auto &column : namesOf<T>().columns) {
            const auto name = table + u' ' + column;
            all << name;
            if (withoutColumn(value, table, column) != value)
                missed << name;
        }
        describe(*this, value);
    }
    template <class T> void field(const QString &, const T &) { }
    template <class T, class Describe> void optional(const std::optional<T> &, Describe) { }
    template <class T> void list(const QString &table, const std::vector<T> &members)
    {
        for (const auto &member : members)
            look(table, member);
    }
};

/// The tables that values and their lists stand in.
QStringList describedTables()
{
    QStringList tables;
    [&]<class... T>(std::variant<Change<T>...> *) {
        ((tables << TableOf<T>::name() << namesOf<T>().tables), ...);
    }(static_cast<AnyChange *>(nullptr));
    return tables;
}

/// All columns but those that say whose a row is and where it stands.
QStringList columnsOf(sqlite3 *db, const QString &table)
{
    Query query(db, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    QStringList columns;
    if (query.run())
        while (query.next())
            columns << query.value(0).toString();
    for (const auto *place : { "owner_id", "position" })
        columns.removeAll(QLatin1String(place));
    if (table == TableOf<SquadCard>::name())
        columns.removeAll(QStringLiteral("id"));
    return columns;
}

} // namespace

/// A column that is taken out of core/storage/describe.h alone does not go unseen.
class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every equality that tst_members asks of its full squad would fail.
    void theFullSquadMissesEachColumnThatIsTakenOut()
    {
        const auto squad = aFullSquad();
        ColumnsTakenOut columns;
        columns.look(TableOf<SquadCard>::name(), squad.card);
        for (const auto &layout : squad.card.layouts)
            columns.look(QStringLiteral("layout of the card"), layout);
        const auto lookAt = [&]<class T>(const std::vector<T> &values) {
            for (const auto &value : values)
                columns.look(TableOf<T>::name(), value);
        };
        lookAt(squad.groups);
        lookAt(squad.athletes);
        lookAt(squad.workouts);
        lookAt(squad.cycles);
        lookAt(squad.phases);
        lookAt(squad.races);
        lookAt(squad.sessions);
        lookAt(squad.entries);
        QVERIFY2(columns.all.size() > 140, qPrintable(QString::number(columns.all.size())));
        QVERIFY2(
            columns.missed == columns.all, qPrintable((columns.all - columns.missed).values().join(u", ")));
    }

    /// Whatever column is changed behind our back, what is read is another squad, or nothing: a column of the
    /// file that describe.h does not name would change nothing.
    void everyColumnOfTheFileIsRead()
    {
        const auto full = aFullSquad();
        const auto file = *Database::open(QStringLiteral(":memory:"), Database::Access::Make);
        auto *db = file->connection();
        QVERIFY(upgradeSchema(db, schemaSteps()));
        QVERIFY(execute(db, QStringLiteral("PRAGMA foreign_keys = OFF")));
        QVERIFY(execute(db, QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        QVERIFY(writeSquad(db, full));
        QStringList unread;
        int changed = 0;
        for (const auto &table : describedTables()) {
            QVERIFY(execute(db, QStringLiteral("CREATE TEMP TABLE kept AS SELECT * FROM %1").arg(table)));
            for (const auto &column : columnsOf(db, table)) {
                const auto made = execute(db,
                    QStringLiteral("UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'text' THEN %2 || 'x' "
                                   "ELSE coalesce(%2, 0) + 1000000 END")
                        .arg(table, column));
                QVERIFY2(made, qPrintable(table + u' ' + column));
                const auto read = readSquad(db);
                if (read && *read == full)
                    unread << table + u' ' + column;
                QVERIFY(execute(db, QStringLiteral("DELETE FROM main.%1").arg(table)));
                QVERIFY(execute(db, QStringLiteral("INSERT INTO %1 SELECT * FROM kept").arg(table)));
                ++changed;
            }
            QVERIFY(execute(db, QStringLiteral("DROP TABLE temp.kept")));
        }
        QVERIFY2(unread.isEmpty(), qPrintable(unread.join(u", ")));
        QVERIFY(*readSquad(db) == full);
        QVERIFY2(changed > 140, qPrintable(QString::number(changed)));
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_everycolumn.moc"
