// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/steppedcopy.h"
#include "storage/steppededit.h"
#include "storage/store.h"
#include "support/seasons.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// An edit of many values, stored a little at a time.
class TestSteppedEdit : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Squad m_before;

    std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }
    /// A season of sessions and entries.
    static Edit manyChanges()
    {
        const auto full = squadOfSeasons(10, 300, 2023y / 1 / 2);
        Edit edit { EditKind::ImportReps, "two seasons", {} };
        for (const auto &session : full.sessions)
            edit.changes.emplace_back(Change<Session> { {}, session });
        for (const auto &entry : full.entries)
            edit.changes.emplace_back(Change<Entry> { {}, entry });
        return edit;
    }
    static Squad squadBefore()
    {
        auto squad = squadOfSeasons(10, 300, 2023y / 1 / 2);
        squad.sessions.clear();
        squad.entries.clear();
        return squad;
    }
    /// The steps that it took, or what made it stop.
    static Result<int> through(SteppedEdit &edit)
    {
        for (int steps = 1;; ++steps) {
            const auto done = edit.step();
            if (!done)
                return done.error();
            if (*done)
                return steps;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = squadBefore();
        m_store = *Store::create(path("squad"), m_before);
    }
    void cleanup() { m_store.reset(); }

    void inStepsItIsTheSameAsAtOnce()
    {
        const auto edit = manyChanges();
        const auto atOnce = *Store::create(path("at once"), m_before);
        QVERIFY(atOnce->apply(edit));
        const auto stepped = m_store->applyInSteps(edit);
        QCOMPARE(stepped->partDone(), 0.0);
        const auto steps = through(*stepped);
        QVERIFY(steps);
        QVERIFY2(*steps > 1, qPrintable(QString::number(*steps)));
        QCOMPARE(stepped->partDone(), 1.0);
        QVERIFY(*stepped->step()); // asked once more nothing happens
        QVERIFY(*m_store->wholeSquad() == *atOnce->wholeSquad());
        QCOMPARE(m_store->history(), atOnce->history());
        QCOMPARE(m_store->revision(), atOnce->revision());
        QVERIFY(m_store->stillAsSeen());
        QVERIFY(m_store->checkIntegrity());
        QVERIFY(*m_store->undo() == inverse(edit)); // as the log has it
        QVERIFY(*m_store->wholeSquad() == m_before);
    }

    void partsRiseToTheEnd()
    {
        const auto stepped = m_store->applyInSteps(manyChanges());
        double last = 0;
        for (auto done = stepped->step(); done && !*done; done = stepped->step()) {
            QVERIFY(stepped->partDone() >= last && stepped->partDone() < 1);
            last = stepped->partDone();
        }
        QVERIFY(last > 0);
    }

    void givenUpHalfWayNothingOfItStays()
    {
        {
            const auto stepped = m_store->applyInSteps(manyChanges());
            QVERIFY(!*stepped->step() && stepped->partDone() > 0);
        }
        QVERIFY(*m_store->wholeSquad() == m_before);
        QVERIFY(!m_store->history().undoKind);
        auto card = m_before.card;
        card.club = "Forest AC";
        QVERIFY(m_store->apply(edits::changeSquad(m_before.card, card)));
    }

    void whatIsUndoneAndRedoneInStepsIsTheSame()
    {
        const auto edit = manyChanges();
        QVERIFY(!m_store->isUndoLarge());
        QVERIFY(m_store->apply(edit));
        const auto after = *m_store->wholeSquad();
        QVERIFY(m_store->isUndoLarge() && !m_store->isRedoLarge());
        const auto undoing = m_store->undoInSteps();
        QVERIFY(through(*undoing));
        QVERIFY(*undoing->edit() == inverse(edit));
        QVERIFY(*m_store->wholeSquad() == m_before);
        QVERIFY(!m_store->isUndoLarge() && m_store->isRedoLarge());
        QVERIFY(m_store->history().redoKind == EditKind::ImportReps);
        const auto redoing = m_store->redoInSteps();
        QVERIFY(through(*redoing));
        QVERIFY(*redoing->edit() == edit);
        QVERIFY(*m_store->wholeSquad() == after);
        QVERIFY(m_store->history().undoKind == EditKind::ImportReps);
    }

    void withNothingToUndoNothingHappens()
    {
        const auto undoing = m_store->undoInSteps();
        QVERIFY(*undoing->step());
        QVERIFY(!undoing->edit());
        QVERIFY(*m_store->redoInSteps()->step());
    }

    void aConflictAtTheEndLeavesNothing()
    {
        auto edit = manyChanges();
        auto card = m_before.card;
        card.club = "somebody else's";
        edit.changes.emplace_back(Change<SquadCard> { card, m_before.card });
        const auto stepped = m_store->applyInSteps(edit);
        const auto done = through(*stepped);
        QVERIFY(!done && done.error().code == Errc::Conflict);
        QVERIFY(*m_store->wholeSquad() == m_before);
        QVERIFY(!m_store->history().undoKind);
    }

    void whatMayNotBeWrittenIsNotBegun()
    {
        m_store.reset();
        const auto reading = *Store::open(path("squad"), OpenMode::Read);
        const auto done = reading->applyInSteps(manyChanges())->step();
        QVERIFY(!done && done.error().code == Errc::ReadOnly);
        QVERIFY(*reading->wholeSquad() == m_before);
    }

    void aCopyThatIsMadeMeanwhileHasAllOfItOrNothing()
    {
        QVERIFY(m_store->apply(manyChanges()));
        const auto copy = *m_store->copyInSteps(path("copy"));
        QVERIFY(!*copy->step());
        const auto stepped = m_store->undoInSteps();
        while (!stepped->edit())
            QVERIFY(!*stepped->step());
        QVERIFY(!*stepped->step());
        QVERIFY(!*copy->step()); // waits
        QVERIFY(through(*stepped));
        for (auto isThere = copy->step(); !*isThere; isThere = copy->step())
            QVERIFY(isThere);
        const auto made = *Store::open(path("copy"), OpenMode::Read);
        QVERIFY(*made->wholeSquad() == *m_store->wholeSquad());
    }
};

QTEST_GUILESS_MAIN(TestSteppedEdit)
#include "tst_steppededit.moc"
