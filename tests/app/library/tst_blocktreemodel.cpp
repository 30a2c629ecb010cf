// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/blocktreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

/// The tree beside a text that takes its edits, as the page does.
class BlockTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reading = std::make_unique<ReadingModel>();
        m_tree = std::make_unique<BlockTreeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get(), kFatal);
        m_tree->setReading(m_reading.get());
        connect(m_tree.get(), &BlockTreeModel::textEdited, m_reading.get(), &ReadingModel::setText);
    }
    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
        m_reading.reset();
    }

    void everyBlockIsARowWithItsDepth()
    {
        m_reading->setText("2 x (4 x 100m) [2:30 & 5:00]\n200m. 3:00 Rec. 400m");
        QCOMPARE(column(ReadingModel::WhatRole),
            QStringList({ "2 × set of", "4 × 100 m", "1 × set of", "1 × 200 m", "1 × 400 m" }));
        QCOMPARE(column(ReadingModel::DepthRole), QStringList({ "0", "1", "0", "1", "1" }));
    }

    void anEditRewritesTheTextAndAnswersItsRow()
    {
        m_reading->setText("4 x 50m. 1:30 Rec between reps\n4 x 100m. 2:30 Rec between reps");
        QCOMPARE(m_tree->moveDown(0), 1);
        QCOMPARE(m_reading->text(), "4 x 100m. 2:30 Rec between reps\n4 x 50m. 1:30 Rec between reps");
        QCOMPARE(m_tree->duplicate(1), 2);
        QCOMPARE(m_tree->changeTimes(2, 1), 2);
        QCOMPARE(m_reading->text().section('\n', 2), "5 × 50 m [1:30]");
        QCOMPARE(m_tree->nest(2), 3); // below its new set
        QCOMPARE(m_tree->lift(3), 2);
        QCOMPARE(m_tree->remove(2), 1);
        QCOMPARE(m_tree->rowCount(), 2);
    }

    void aFirstBlockIsAddedToAnEmptyText()
    {
        QCOMPARE(m_tree->add(-1), 0);
        QCOMPARE(m_reading->text(), "100 m");
        QCOMPARE(m_tree->remove(0), -1);
        QCOMPARE(m_reading->text(), "");
        QCOMPARE(m_tree->remove(-1), -1);
    }

    void fieldsAreTypedInNotation()
    {
        m_reading->setText("4 x 50m; 200m");
        QCOMPARE(m_tree->setField(0, BlockTreeModel::Times, "3-5"), "");
        QCOMPARE(m_tree->setField(0, BlockTreeModel::Length, "60m"), "");
        QCOMPARE(m_tree->setField(0, BlockTreeModel::TargetField, "@800"), "");
        QCOMPARE(m_tree->setField(0, BlockTreeModel::PauseBetween, "90s"), "");
        QCOMPARE(m_tree->setField(0, BlockTreeModel::PauseAfter, "200m jog"), "");
        QCOMPARE(m_reading->text(), "3-5 × 60 m (at 800 pace) [1:30] [200 m jog]; 200m");
        QCOMPARE(shown(0, BlockTreeModel::TargetRole), "at 800 pace");
        QCOMPARE(m_tree->setField(0, BlockTreeModel::PauseAfter, ""), "");
        QCOMPARE(shown(0, BlockTreeModel::PauseAfterRole), "");
    }

    void whatIsNotUnderstoodStaysOutOfTheTree()
    {
        m_reading->setText("4 x 50m; 200m");
        QSignalSpy edited(m_tree.get(), &BlockTreeModel::textEdited);
        QVERIFY(m_tree->setField(0, BlockTreeModel::Length, "qqq").contains("qqq"));
        QVERIFY(!m_tree->setField(0, BlockTreeModel::Times, "0").isEmpty());
        QCOMPARE(edited.count(), 0);
    }

    void wordsThatWouldBeLostAreNamed()
    {
        m_reading->setText("4 x 50m qqq\n4 x 100m");
        QCOMPARE(m_tree->changeTimes(0, 1), 0);
        QVERIFY(m_tree->refusal().contains("qqq"));
        QCOMPARE(m_reading->text(), "4 x 50m qqq\n4 x 100m");
        QCOMPARE(m_tree->changeTimes(1, 1), 1);
        QVERIFY(m_tree->refusal().isEmpty());
        QCOMPARE(m_reading->text(), "4 x 50m qqq\n5 × 100 m");
    }

    void aSingleRepIsNoSet()
    {
        m_reading->setText("200m");
        QCOMPARE(m_tree->nest(0), 0);
        QVERIFY(!m_tree->refusal().isEmpty());
    }

    void typingKeepsTheRowsRoundTheChange()
    {
        m_reading->setText("4 x 50m\n4 x 100m\n4 x 200m");
        const QPersistentModelIndex last(m_tree->index(2));
        QSignalSpy changed(m_tree.get(), &BlockTreeModel::dataChanged);
        QSignalSpy reset(m_tree.get(), &BlockTreeModel::modelReset);
        m_reading->setText("4 x 50m\n3 x 300m\n4 x 100m\n4 x 200m");
        QCOMPARE(last.row(), 3);
        m_reading->setText("4 x 50m\n3 x 301m\n4 x 100m\n4 x 200m");
        QCOMPARE(changed.count(), 1);
        m_reading->setText("4 x 50m\n4 x 100m\n4 x 200m");
        QCOMPARE(last.row(), 2);
        QCOMPARE(reset.count(), 0);
    }

private:
    QString shown(int row, int role) const { return m_tree->data(m_tree->index(row), role).toString(); }
    QStringList column(int role) const
    {
        QStringList texts;
        for (int row = 0; row < m_tree->rowCount(); ++row)
            texts += shown(row, role);
        return texts;
    }

    std::unique_ptr<ReadingModel> m_reading;
    std::unique_ptr<BlockTreeModel> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(BlockTreeModelTest)
#include "tst_blocktreemodel.moc"
