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
    void empty() { crawl(Squad {}, { 1280, 800 }); }
    void oneAthlete() { crawl(squadOfOne(kToday), { 1600, 900 }); }
    void example() { crawl(exampleSquad(kToday), { 1280, 800 }); }
    void crowded() { crawl(crowdedSquad(kToday), { 1024, 700 }); }

private:
    static void crawl(const Squad &squad, QSize size)
    {
        QStringList faults;
        for (const char *page : { "Today", "Plan", "Log", "Charts", "Squad", "Library", "Settings" }) {
            Hand hand({ .squad = squad, .size = size });
            Crawler crawler(hand);
            crawler.crawl(QString::fromLatin1(page));
            faults += crawler.faults();
            qInfo("%s: %d presses", page, crawler.presses());
        }
        faults = withoutOpenOnes(faults);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestCrawler>(argc, argv);
}

#include "tst_crawler.moc"
