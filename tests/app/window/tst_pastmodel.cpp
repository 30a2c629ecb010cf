// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "models/window/pastmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// A workspace in which the first athlete got two names, a rep was logged, and an athlete came.
class Past {
public:
    Past()
        : workspace(aSquad())
    {
        states.push_back(*workspace.store()->wholeSquad());
        rename("One");
        rename("Two");
        const auto *entry = allEntries(workspace.squad()).front();
        auto after = *entry;
        after.results.front().time = hand(31s);
        perform(edits::logEntry(*entry, after, "Two"));
        perform(edits::addAthlete(anAthlete(77'000, "Somebody New")));
    }

    void perform(const Edit &edit)
    {
        QVERIFY(workspace.perform(edit));
        states.push_back(*workspace.store()->wholeSquad());
    }
    void rename(const char *name)
    {
        const auto before = workspace.squad().athletes.front();
        auto after = before;
        after.name = name;
        perform(edits::changeAthlete(before, after));
    }

    OpenWorkspace workspace;
    std::vector<Squad> states; ///< before the first edit, then after each
};

} // namespace

class TestPastModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneStandsNewestFirst()
    {
        Past past;
        PastModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkspace(&past.workspace);
        QCOMPARE(model.count(), 4);
        const auto title = [&](int row) { return model.index(row).data(Qt::DisplayRole).toString(); };
        const auto detail = [&](int row) { return model.index(row).data(PastModel::DetailRole).toString(); };
        QCOMPARE(title(0), QStringLiteral("Add athlete: Somebody New"));
        QCOMPARE(title(2), QStringLiteral("Change athlete: Two"));
        QVERIFY2(detail(1).contains(QStringLiteral("· 1 rep time")), qPrintable(detail(1)));
        QVERIFY2(!detail(1).contains(QStringLiteral("athlete")), qPrintable(detail(1))); // the title names it
        QVERIFY(past.workspace.undo());
        QCOMPARE(model.count(), 3);
    }

    void goingBackIsOneStepThatCanBeUndone_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 1; row < 4; ++row)
            QTest::addRow("to row %d", row) << row;
    }
    void goingBackIsOneStepThatCanBeUndone()
    {
        QFETCH(const int, row);
        Past past;
        PastModel model;
        model.setWorkspace(&past.workspace);
        QVERIFY(!model.canGoBack());
        QVERIFY(!model.goBack());
        model.setChosen(0);
        QVERIFY(!model.canGoBack());
        model.setChosen(row);
        QVERIFY(model.canGoBack());
        QVERIFY(model.goBack());
        const auto now = [&] { return *past.workspace.store()->wholeSquad(); };
        QVERIFY(now() == past.states[static_cast<std::size_t>(4 - row)]);
        QCOMPARE(past.workspace.store()->history().undoKind, std::optional(EditKind::GoBack));
        QVERIFY(past.workspace.undo());
        QVERIFY(now() == past.states.back());
        QVERIFY(past.workspace.redo());
        QVERIFY(now() == past.states[static_cast<std::size_t>(4 - row)]);
    }

    void nothingOfASquadThatIsOnlyRead()
    {
        PastModel model;
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.goBack());
        QCOMPARE(model.chosenText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPastModel)
#include "tst_pastmodel.moc"
