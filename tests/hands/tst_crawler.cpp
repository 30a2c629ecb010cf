// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/crawler.h"
#include "hands/openfaults.h"
#include "support/crowdedsquad.h"

using namespace fivepace;
using namespace fivepace::test;

/// Every page and state of the program, on squads from nobody to a crowd.
class TestCrawler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welcome() { crawl({ .size = { 1024, 700 } }, { "Welcome" }); }
    void empty() { crawl({ .squad = Squad {} }, kPages); }
    void oneAthlete() { crawl({ .squad = squadOfOne(kToday), .size = { 1600, 900 } }, kPages); }
    void example() { crawl({ .squad = exampleSquad(kToday), .theme = "dark" }, kPages); }
    void crowded() { crawl({ .squad = crowdedSquad(kToday), .size = { 1024, 700 } }, kPages); }
    void crowdedTips()
    {
        QStringList faults;
        for (const auto &page : kPages) {
            Hand hand({ .squad = crowdedSquad(kToday), .size = { 1024, 700 } });
            Crawler crawler(hand);
            crawler.readTips(page);
            faults += crawler.faults();
        }
        tell(faults);
    }

private:
    inline static const QStringList kPages { "Today", "Plan", "Log", "Charts", "Squad", "Library", "Sheet",
        "Backups", "Settings" };

    static void crawl(const Desk &desk, const QStringList &pages)
    {
        QStringList faults;
        for (const auto &page : pages) {
            Hand hand(desk);
            Hand::copyElsewhere(
                "Name\tSex\t800\nAda Berg\tF\t2:10.4\nBen Lind\tM\tfast\nCleo Moe\t\t2:14.0\n");
            Crawler crawler(hand);
            crawler.crawl(page);
            faults += crawler.faults();
            QTextStream(stdout) << page << ": " << crawler.presses() << " presses" << Qt::endl;
        }
        tell(faults);
    }
    static void tell(QStringList faults)
    {
        faults = withoutOpenOnes(faults);
        for (const auto &fault : faults) // QVERIFY2 cuts a long text
            QTextStream(stdout) << "fault: " << fault << Qt::endl;
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, see above").arg(faults.size())));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestCrawler>(argc, argv);
}

#include "tst_crawler.moc"
