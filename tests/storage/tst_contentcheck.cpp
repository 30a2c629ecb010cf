// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/database.h"
#include "storage/store.h"
#include "support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// Files that another program's hand has been in.
class TestContentCheck : public QObject {
    Q_OBJECT

private:
    /// Where the file is refused: while it is opened, read or checked. Empty where all is well with it.
    static std::optional<Error> refusal(const QString &file)
    {
        const auto store = Store::open(file.toStdString(), OpenMode::Read);
        if (!store)
            return store.error();
        if (const auto squad = (*store)->wholeSquad(); !squad)
            return squad.error();
        if (const auto sound = (*store)->checkIntegrity(); !sound)
            return sound.error();
        return {};
    }

private Q_SLOTS:
    void whatIsWrongSaysInWhatAndWhose_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("thing");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("whose");
        const auto row = [](const char *name, const QStringList &statements, Errc code, Thing thing,
                             const char *whose = "", Cause cause = Cause::None) {
            QTest::newRow(name) << statements << int(code) << int(thing) << int(cause)
                                << QString::fromUtf8(whose);
        };
        const auto noKeys = QStringLiteral("PRAGMA foreign_keys = OFF");
        const auto noRules = QStringLiteral("PRAGMA ignore_check_constraints = ON");
        row("a table is gone", { "DROP TABLE athlete_result" }, Errc::WrongVersion, Thing::Results);
        row("an index is gone", { "DROP INDEX entry_by_athlete" }, Errc::WrongVersion, Thing::Entries);
        row("a column is more", { "ALTER TABLE race ADD COLUMN surprise TEXT" }, Errc::WrongVersion,
            Thing::Races);
        row("a list has a hole", { "UPDATE entry_rep SET position = position + 5 WHERE position > 0" },
            Errc::Damaged, Thing::RepTimes, "position, Ada Okafor, Paired 200s, ");
        row("a list begins late", { "UPDATE athlete_result SET position = position + 100" }, Errc::Damaged,
            Thing::Results, "position, Ada Okafor");
        row("a pace is none", { "UPDATE workout SET rung = 'brisk'" }, Errc::Damaged, Thing::Workouts);
        row("a date is none", { "UPDATE session SET date = '2026-02-30'" }, Errc::Damaged, Thing::Sessions);
        row("a tree is none", { "UPDATE session SET workout_main_set = 'some reps'" }, Errc::Damaged,
            Thing::Sessions);
        row("a rep of 2^53 ms", { "UPDATE entry_rep SET time_ms = 9007199254740992" }, Errc::Damaged,
            Thing::RepTimes, "time_ms, Ada");
        row("a recovery under zero", { "UPDATE entry_rep SET recovery_taken_ms = -1" }, Errc::Damaged,
            Thing::RepTimes);
        row("an edit cannot be read", { "UPDATE undo_step SET changes = '[{\"table\":\"athl'" },
            Errc::Damaged, Thing::UndoLog);
        row("an edit of another kind", { "UPDATE undo_step SET kind = 'dance'" }, Errc::Damaged,
            Thing::UndoLog);
        row("a rule of a table is broken", { noRules, "UPDATE entry SET rpe = 11" }, Errc::Damaged,
            Thing::Entries, "Ada Okafor, Paired 200s, ");
        row("a rule of a list is broken", { noRules, "UPDATE athlete_result SET rank = -1" }, Errc::Damaged,
            Thing::Results, "Ada Okafor");
        row("somebody is gone", { noKeys, "DELETE FROM athlete WHERE id = 200" }, Errc::Damaged, Thing::None);
        row("a group is gone", { noKeys, "DELETE FROM training_group" }, Errc::Damaged, Thing::None, "",
            Cause::PointsNowhere);
        row("lines of nobody", { noKeys, "DELETE FROM entry" }, Errc::Damaged, Thing::None, "",
            Cause::PointsNowhere);
        row("no line of the squad's own", { "DELETE FROM squad_card" }, Errc::Damaged, Thing::SquadCard);
    }

    void whatIsWrongSaysInWhatAndWhose()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const int, code);
        QFETCH(const int, thing);
        QFETCH(const int, cause);
        QFETCH(const QString, whose);
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("squad.fivepace"));
        {
            const auto made = Store::create(file.toStdString(), aSquad());
            QVERIFY(made);
            auto card = aSquad().card;
            card.club = "Another Club";
            QVERIFY((*made)->apply(edits::changeSquad(aSquad().card, card)));
        }
        QVERIFY(!refusal(file));
        {
            const auto hand = *Database::open(file, Database::Access::Write);
            for (const auto &statement : statements)
                QVERIFY2(execute(hand->connection(), statement), qPrintable(statement));
        }
        const auto refused = refusal(file);
        QVERIFY(refused);
        QCOMPARE(int(refused->code), code);
        const auto detail = QString::fromStdString(refused->detail);
        QVERIFY2(detail.contains(whose), qPrintable(detail));
        QCOMPARE(int(refused->cause), cause);
        QVERIFY(refused->thing != Thing::None);
        if (thing != int(Thing::None)) // several tables may point to what is gone
            QCOMPARE(int(refused->thing), thing);
        for (const char *word :
            { "UNIQUE", "constraint", "no such", "SQL", "malformed", "CHECK", "index", "row " })
            QVERIFY2(!detail.contains(QLatin1String(word)), qPrintable(detail));
    }
};

QTEST_GUILESS_MAIN(TestContentCheck)
#include "tst_contentcheck.moc"
