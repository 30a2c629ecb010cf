// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/validation.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "support/shippedfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

/// Files that older versions wrote, full of everything a squad has: schema-N-full.sql is the squad of
/// schema-N-start.sql after an edit of each kind there was, the last two of them taken back.
class TestOldFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<Store> open(int version, const char *which)
    {
        const auto name = QStringLiteral("%1-%2-%3")
                              .arg(version)
                              .arg(QLatin1String(which), QLatin1String(QTest::currentTestFunction()));
        const auto path = m_folder.filePath(name);
        if (!writeShippedFile(
                QStringLiteral("schema-%1-%2.sql").arg(version).arg(QLatin1String(which)), path))
            return nullptr;
        auto store = Store::open(path.toStdString(), OpenMode::Write);
        if (!store)
            qWarning("%s", store.error().detail.c_str());
        return store ? *std::move(store) : nullptr;
    }

    static void everyVersion()
    {
        QTest::addColumn<int>("version");
        for (std::size_t version = 1; version < schemaSteps().size(); ++version)
            QTest::addRow("version %zu", version) << static_cast<int>(version);
    }

private Q_SLOTS:
    void everythingInItComesAlong_data() { everyVersion(); }
    void everythingInItComesAlong()
    {
        QFETCH(int, version);
        const auto store = open(version, "start");
        QVERIFY(store);
        QVERIFY(store->checkIntegrity());
        const auto squad = store->wholeSquad();
        QVERIFY2(squad, squad ? "" : squad.error().detail.c_str());
        // Counted in the file that the older version wrote.
        QCOMPARE(squad->groups.size(), std::size_t(3));
        QCOMPARE(squad->athletes.size(), std::size_t(6));
        QCOMPARE(squad->sessions.size(), std::size_t(9));
        QCOMPARE(squad->entries.size(), std::size_t(12));
        std::size_t results = 0;
        for (const auto &athlete : squad->athletes)
            results += athlete.results.size();
        QCOMPARE(results, std::size_t(64));
        const auto issues = validate(*squad, 2026y / 5 / 4);
        QVERIFY2(issues.empty(), issues.empty() ? "" : issues.front().field.c_str());
    }

    void everyEditMadeInItIsUndoneAndDoneAgain_data() { everyVersion(); }
    void everyEditMadeInItIsUndoneAndDoneAgain()
    {
        QFETCH(int, version);
        const auto start = open(version, "start");
        auto full = open(version, "full");
        QVERIFY(start && full);
        const auto asShipped = *full->wholeSquad();
        int undone = 0;
        for (;;) {
            const auto step = full->undo();
            QVERIFY2(step, step ? "" : step.error().detail.c_str());
            if (!*step)
                break;
            ++undone;
        }
        QVERIFY2(undone >= 17, qPrintable(QString::number(undone)));
        QVERIFY(*full->wholeSquad() == *start->wholeSquad());
        int redone = 0;
        for (;;) {
            const auto step = full->redo();
            QVERIFY2(step, step ? "" : step.error().detail.c_str());
            if (!*step)
                break;
            if (++redone == undone)
                QVERIFY(*full->wholeSquad() == asShipped);
        }
        QCOMPARE(redone, undone + 2); // with the two that were taken back before
        QVERIFY(full->checkIntegrity());
    }
};

QTEST_GUILESS_MAIN(TestOldFiles)
#include "tst_oldfiles.moc"
