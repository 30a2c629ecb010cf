// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/repblock.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class RepBlockTest : public QObject {
    Q_OBJECT

private:
    static SessionGrid grid()
    {
        const auto squad = aSquad();
        return gridOf(squad, squad.sessions[0], squad.sessions[0].date);
    }
    static QString table(std::size_t row, std::size_t rep, std::string_view block)
    {
        return QString::fromStdString(repBlockTable(grid(), { 7 }, row, rep, block));
    }

private Q_SLOTS:
    void aBlockFillsTheGridFromItsCellOn()
    {
        QVERIFY(grid().columns.size() >= 3 && grid().rows.size() >= 2);
        const auto shown = grid();
        const auto &first = shown.columns[1].rep, &second = shown.columns[2].rep;
        const auto at = [](const RunRep &rep) { return QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep); };
        const auto number = [](std::size_t row) { return QString::number(grid().rows[row].athlete.value); };
        QCOMPARE(table(0, 1, "28,1\t28,4\r\n29.0\t\r\n"),
            QStringLiteral("number\tsession\trep\ttime\n%1\t7\t%3\t28,1\n%1\t7\t%4\t28,4\n%2\t7\t%3\t29.0\n")
                .arg(number(0), number(1), at(first), at(second)));
    }
    void aColumnAtTheLastRowAndAListGoAlongTheReps()
    {
        const auto last = grid().rows.size() - 1;
        QCOMPARE(table(last, 0, "28.1\n28.4\n").count(u'\n'), 3);
        QCOMPARE(table(0, 0, "57,58,57").count(u'\n'),
            std::min<qsizetype>(4, 1 + static_cast<qsizetype>(grid().columns.size())));
        QCOMPARE(table(0, 0, "57,58").count(u'\n'), 2); // one time
    }
    void whatFallsBesideTheGridIsNothing()
    {
        QVERIFY(table(0, grid().columns.size(), "28.1").isEmpty());
        QVERIFY(table(0, 0, "").isEmpty());
    }
};

QTEST_APPLESS_MAIN(RepBlockTest)
#include "tst_repblock.moc"
