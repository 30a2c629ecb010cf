// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/store.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

bool isLong()
{
    return qEnvironmentVariable("FIVEPACE_FAULTS") == QLatin1String("long");
}

/// Something that a coach might do to this squad next.
Edit someEdit(const Squad &squad, QRandomGenerator &random, std::int64_t newId)
{
    switch (squad.athletes.empty() ? 0 : random.bounded(6)) {
    case 0:
        return edits::addAthlete(
            anAthlete(newId, "Athlete " + std::to_string(newId), squad.groups.front().id));
    case 1:
        if (squad.athletes.size() > 1)
            return edits::removeAthlete(squad,
                squad
                    .athletes[static_cast<std::size_t>(
                        random.bounded(static_cast<int>(squad.athletes.size())))]
                    .id);
        [[fallthrough]];
    case 2: {
        const auto &before = squad.athletes.front();
        auto after = before;
        after.notes = std::to_string(random.generate());
        after.results.push_back(
            ran(800, std::chrono::milliseconds(110'000 + random.bounded(9000)), 2026y / 4 / 3));
        if (after.results.size() > 6)
            after.results.clear();
        return edits::changeAthlete(before, after);
    }
    case 3: {
        auto card = squad.card;
        card.club = std::to_string(random.generate());
        return edits::changeSquad(squad.card, card);
    }
    case 4:
        return edits::archiveAthletes(squad, { squad.athletes.back().id }, !squad.athletes.back().archived);
    default:
        if (squad.entries.empty())
            return edits::changeSquad(squad.card, {});
        auto after = squad.entries.front();
        after.results.push_back(
            { hand(std::chrono::milliseconds(60'000 + random.bounded(5000))), {}, Ending::Full });
        if (after.results.size() > 9)
            after.results.resize(2);
        return edits::logEntry(squad.entries.front(), after, "somebody");
    }
}

} // namespace

class TestManyEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoPassThroughEveryStateAgain()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace")).toStdString();
        auto store = *Store::create(path, aSquad());
        QRandomGenerator random(18);
        const int count = isLong() ? 1000 : 90;
        std::vector<Squad> states { *store->wholeSquad() };
        while (static_cast<int>(states.size()) <= count) {
            const auto edit
                = someEdit(states.back(), random, 10'000 + static_cast<std::int64_t>(states.size()));
            if (isEmpty(edit))
                continue;
            const auto applied = store->apply(edit);
            QVERIFY2(applied, applied ? "" : applied.error().detail.c_str());
            states.push_back(*store->wholeSquad());
        }
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            QVERIFY(*store->undo());
            QVERIFY(*store->wholeSquad() == *state);
        }
        store.reset(); // and the log survives it
        store = *Store::open(path, OpenMode::Write);
        for (auto state = states.begin() + 1; state != states.end(); ++state) {
            QVERIFY(*store->redo());
            QVERIFY(*store->wholeSquad() == *state);
        }
        QVERIFY(store->checkIntegrity());
        qInfo("%d edits undone and redone", count);
    }
};

QTEST_GUILESS_MAIN(TestManyEdits)
#include "tst_manyedits.moc"
