// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/steppedcopy.h"
#include "storage/store.h"
#include "support/seasons.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class TestSteppedCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::create(path("squad"), squadOfSeasons(20, 900, 2023y / 1 / 2));
    }
    void cleanup() { m_store.reset(); }

    void editsMadeMeanwhileAreInIt()
    {
        const auto copy = *m_store->copyInSteps(path("copy"));
        int steps = 0;
        for (auto isThere = copy->step(); !*isThere; isThere = copy->step()) {
            QVERIFY(isThere);
            auto card = m_store->squad()->card;
            card.club = "Club " + std::to_string(steps++);
            QVERIFY(m_store->apply(edits::changeSquad(m_store->squad()->card, card)));
            QVERIFY(m_store->stillAsSeen());
        }
        QVERIFY2(steps > 3, qPrintable(QString::number(steps)));
        QCOMPARE(copy->partDone(), 1.0);
        const auto made = *Store::open(path("copy"), OpenMode::Read);
        QVERIFY(made->checkIntegrity());
        QVERIFY(*made->wholeSquad() == *m_store->wholeSquad());
        QCOMPARE(made->revision(), m_store->revision());
    }

    void oneThatIsGivenUpLeavesNothing()
    {
        {
            const auto copy = *m_store->copyInSteps(path("copy"));
            QVERIFY(copy->step() && copy->partDone() < 1);
            QVERIFY(QFile::exists(QString::fromStdString(path("copy"))));
        }
        QVERIFY(!QFile::exists(QString::fromStdString(path("copy"))));
    }

    void whereItCannotBeMadeItIsSaid()
    {
        const auto copy = m_store->copyInSteps(path("no folder/copy"));
        QVERIFY(!copy);
    }

private:
    std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestSteppedCopy)
#include "tst_steppedcopy.moc"
