// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/shownnames.h"

#include "support/builders.h"

#include <QSet>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Squad squadOf(const std::vector<std::string> &names)
{
    Squad squad;
    std::int64_t id = 0;
    for (const auto &name : names)
        squad.athletes.push_back(anAthlete(++id, name.c_str()));
    return squad;
}

std::vector<std::string> shown(const Squad &squad, ShownNames::Form form = ShownNames::Form::Sheet)
{
    const ShownNames names(squad, form);
    std::vector<std::string> all;
    for (const auto &athlete : squad.athletes)
        all.push_back(names.of(athlete));
    return all;
}

using Names = std::vector<std::string>;

} // namespace

class ShownNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatDifferStayAsTheyAre()
    {
        QCOMPARE(shown(squadOf({ "Ada Okafor", "Lena Hansen" })), (Names { "Ada Okafor", "Lena Hansen" }));
    }

    void namesThatWouldBeCutAlikeDifferBeforeTheCut()
    {
        QCOMPARE(shown(squadOf({ "Christopher Montgomery-Williams", "Christopher Montgomery-Wilson" })),
            (Names { "C. Montgomery-Williams", "C. Montgomery-Wilson" }));
        QCOMPARE(shown(squadOf({ "Christopher Montgomery Cunningham-Williams",
                     "Christopher Montgomery Cunningham-Wilson" })),
            (Names { "Chris…Williams", "Chris…Wilson" }));
        QCOMPARE(
            shown(squadOf({ "Alexandrina Montague Abel", "Alexandrina Montague Abt", "Alexandrina Zorn" })),
            (Names { "A. Montague Abel", "A. Montague Abt", "Alexandrina Zorn" }));
    }

    void shortNamesThatAreAlikeGiveWayToTheNames()
    {
        auto squad = squadOf({ "Ada Okafor", "Ali Okafor" });
        squad.athletes[0].shortName = squad.athletes[1].shortName = "A. Okafor";
        QCOMPARE(shown(squad), (Names { "Ada Okafor", "Ali Okafor" }));
    }

    void theSameNameTwiceGetsTheYearOrANumber()
    {
        auto squad = squadOf({ "Jo Ng", "Jö Ng" });
        QCOMPARE(shown(squad), (Names { "Jo Ng", "Jö Ng 2" }));
        squad.athletes[0].birthYear = 2004;
        squad.athletes[1].birthYear = 2008;
        QCOMPARE(shown(squad), (Names { "Jo Ng (2004)", "Jö Ng (2008)" }));
        QCOMPARE(shown(squad, ShownNames::Form::Full), (Names { "Jo Ng (2004)", "Jö Ng (2008)" }));
    }

    void namesThatDifferInASignOnlyAreNumbered()
    {
        QCOMPARE(shown(squadOf({ "O’Connor Sinéad", "O'Connor Sinead" })),
            (Names { "O’Connor Sinéad", "O'Connor Sinead 2" }));
        QCOMPARE(
            shown(squadOf({ "Jean-Luc Petit", "Jean Luc Petit" })), (Names { "J. Petit", "J. Luc Petit" }));
    }

    void longTwinsAreNumberedWhereTheyAreSeen()
    {
        QCOMPARE(shown(squadOf({ "Maximiliane von Hohenstein", "Maximiliane von Hohenstein" })),
            (Names { "Maximiliane von Hohenstein", "Maximiliane von… 2" }));
    }

    void aNumberIsNobodyElsesName()
    {
        QCOMPARE(shown(squadOf({ "Jo Ng", "Jö Ng", "Jo Ng 2" })), (Names { "Jo Ng", "Jö Ng 3", "Jo Ng 2" }));
        QCOMPARE(shown(squadOf({ "Christopher Montgomery-Williams", "Christopher Montgomery-Wilson",
                     "C. Montgomery-Wilson" })),
            (Names { "Chris…Williams", "Chris…Wilson", "C. Montgomery-Wilson" }));
    }

    void namesOfSeveralAreThoseOfEach()
    {
        auto squad = squadOf({ "Oluwaseun Adebayo", "Lena Hansen", "Oluwaseun Adebayo" });
        Names one;
        for (const auto id : { 3, 2, 1 })
            one.push_back(shownName(squad, *squad.find(AthleteId { id })));
        QCOMPARE(shownNames(squad, { { 3 }, { 2 }, { 99 }, { 1 } }), one);
        QVERIFY(one[0] != one[2]);
    }

    void namesAlikeAtBothEndsDifferInANarrowColumn_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the middle name")
            << QStringList { "Alexandra Maria Montgomery", "Alexandra Clara Montgomery" };
        QTest::newRow("one letter in the middle")
            << QStringList { "Katherine Anne Whitfield", "Katherine Anna Whitfield" };
        QTest::newRow("the end alone")
            << QStringList { "Maximilian Hohenstein", "Maximilian Hohenstein-Ott" };
        QTest::newRow("the first name")
            << QStringList { "Maria Oyelaran-Thompson", "Marla Oyelaran-Thompson" };
        QTest::newRow("three of them")
            << QStringList { "Jean-Baptiste du Pont", "Jean-Baptiste de Pont", "Jean-Baptiste da Pont" };
        QTest::newRow("nothing but a year") << QStringList { "Oluwaseun Adebayo", "Oluwaseun Adebayo" };
        QTest::newRow("accents alone") << QStringList { "Zoë Brandenburger", "Zoe Brandenburger" };
    }

    void namesAlikeAtBothEndsDifferInANarrowColumn()
    {
        QFETCH(QStringList, names);
        std::vector<std::string> asTyped;
        for (const auto &name : names)
            asTyped.push_back(name.toStdString());
        QSet<QString> cut; // as a column of eleven letters cuts them
        for (const auto &name : shown(squadOf(asTyped), ShownNames::Form::Narrow))
            cut.insert(QString::fromStdString(name).left(11));
        QVERIFY2(cut.size() == names.size(), qPrintable(cut.values().join(u'|')));
    }
};

QTEST_APPLESS_MAIN(ShownNamesTest)
#include "tst_shownnames.moc"
