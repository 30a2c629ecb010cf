// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "exchange/people.h"
#include "exchange/repcells.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;
using namespace fivepace::test;

namespace {

Squad squadOf(std::initializer_list<const char *> names)
{
    Squad squad;
    for (const auto *name : names)
        squad.athletes.push_back(anAthlete(200 + static_cast<std::int64_t>(squad.athletes.size()), name));
    return squad;
}

QString idsOf(const People::Found &found)
{
    QStringList ids;
    for (const auto &candidate : found.candidates)
        ids << QString::number(candidate.athlete.value);
    return ids.join(u' ');
}

/// Whom a row is about, or why it is refused.
QString found(const Squad &squad, NamedPerson person)
{
    std::vector<Refusal> refusals;
    const auto who = People(squad).find(person, refusals);
    if (refusals.empty())
        return idsOf(who);
    return QStringLiteral("refused %1 %2")
        .arg(static_cast<int>(refusals.front().kind))
        .arg(QString::fromStdString(refusals.front().detail))
        .trimmed();
}

QString refused(RefusalKind kind, const char *detail = "")
{
    return QStringLiteral("refused %1 %2").arg(static_cast<int>(kind)).arg(QLatin1String(detail)).trimmed();
}

} // namespace

/// Who is meant in a row of a table, and which rep.
class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadAsListsWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *cell, const char *name) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(name);
        };
        row("Ada Okafor", "Ada Okafor");
        row("Okafor, Ada", "Ada Okafor");
        row("  Ada   Okafor ", "Ada Okafor");
        row("Ada\u00a0Okafor", "Ada Okafor");
        row("Ada Okafor (GBR)", "Ada Okafor");
        row("Okafor, Ada (04)", "Ada Okafor");
        row("Ada Okafor (gbr)", "Ada Okafor (gbr)"); // no code
        row("Ada Okafor (A)", "Ada Okafor (A)"); // one letter tells two of a name apart
        row("Ada Okafor (GB)", "Ada Okafor");
        row("Ada Okafor (GBRUK)", "Ada Okafor (GBRUK)");
        row("(GBR)", "(GBR)");
        row("Okafor, Ada, Jr", "Okafor, Ada, Jr");
        row(", Ada", ", Ada");
        row("Zoë, Émile", "Émile Zoë");
        row("", "");
    }
    void namesAreReadAsListsWriteThem()
    {
        QFETCH(QString, cell);
        QTEST(QString::fromStdString(personName(cell.toStdString())), "name");
    }

    void aNameIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<bool>("isAlike"); // one asks
        const auto row = [](const char *name, const char *ids, bool isAlike) {
            QTest::newRow(name) << QString::fromUtf8(name) << ids << isAlike;
        };
        row("Jörg van den Berg", "200", false);
        row("JORG VAN DEN BERG", "200", false);
        row("Jörg  van-den Berg", "200", false);
        row("van den Berg Jörg", "200", true);
        row("Joerg van den Berg", "200", true);
        row("Jörg Vandenberg", "200", true);
        row("Ann-Lee Ng", "201", false);
        row("Annlee Ng", "201", true);
        row("Ada Okafor", "202 203", false); // two of a name
        row("Okafor Ada", "202 203", true);
        row("Ada Okafo", "", false);
        row("", "", false);
    }
    void aNameIsFoundHoweverItIsWritten()
    {
        QFETCH(QString, name);
        const auto squad = squadOf({ "Jörg van den Berg", "Ann-Lee Ng", "Ada Okafor", "Ada Okafor" });
        const auto who = People(squad).named(name.toStdString());
        QTEST(idsOf(who), "ids");
        QTEST(who.isAlike, "isAlike");
        QCOMPARE(who.writtenAs.empty(), !who.isAlike);
    }

    void aShortNameIsAName()
    {
        auto squad = squadOf({ "Ada Okafor", "Mia Duarte" });
        squad.athletes[1].shortName = "Mimi";
        const People people(squad);
        QCOMPARE(idsOf(people.named("mimi")), QStringLiteral("201"));
        QCOMPARE(idsOf(people.named("Mia Duarte")), QStringLiteral("201"));
        squad.athletes[0].shortName = "Mimi";
        QCOMPARE(idsOf(People(squad).named("Mimi")), QStringLiteral("200 201"));
        squad.athletes[1].shortName = "MIA DUARTE"; // the same once more
        QCOMPARE(idsOf(People(squad).named("Mia Duarte")), QStringLiteral("201"));
    }

    void aYearOfBirthTellsTwoOfANameApart()
    {
        auto squad = squadOf({ "Ada Okafor", "Ada Okafor", "Mia Duarte" });
        squad.athletes[0].birthYear = 2004;
        squad.athletes[1].birthYear = 2006;
        QCOMPARE(found(squad, { .name = "Ada Okafor", .birthYear = 2006 }), QStringLiteral("201"));
        QCOMPARE(found(squad, { .name = "Ada Okafor", .birthYear = 1999 }), QStringLiteral("200 201"));
        QCOMPARE(found(squad, { .name = "Ada Okafor" }), QStringLiteral("200 201"));
        QCOMPARE(
            found(squad, { .name = "Mia Duarte", .birthYear = 1999 }), QStringLiteral("202")); // the only one
    }

    void aNumberSaysWho()
    {
        const auto squad = squadOf({ "Ada Okafor", "Mia Duarte" });
        QCOMPARE(found(squad, { .number = "201" }), QStringLiteral("201"));
        QCOMPARE(found(squad, { .name = "Duarte Mia", .number = "201" }), QStringLiteral("201"));
        QCOMPARE(found(squad, { .name = "Ada Okafor", .number = "201" }),
            refused(RefusalKind::NumberOfAnother, "Mia Duarte"));
        QCOMPARE(
            found(squad, { .name = "Ada Okafor", .number = "999" }), refused(RefusalKind::UnknownNumber));
        QCOMPARE(found(squad, { .name = "Ada Okafor", .number = "12a" }), refused(RefusalKind::NotANumber));
        NamedPerson person { .number = "200" };
        std::vector<Refusal> refusals;
        People(squad).find(person, refusals);
        QCOMPARE(person.name, std::string("Ada Okafor"));
    }

    void namesThatShareAWordAreOffered()
    {
        const auto squad = squadOf(
            { "Ada Okafor", "Ben Okafor", "Ada Lind", "Ada Berg", "Jo Li", "Ada Okafor", "Ada Moor" });
        const People people(squad);
        QCOMPARE(people.likeNames("Okafor"), std::string("Ada Okafor, Ben Okafor"));
        QCOMPARE(
            people.likeNames("ada"), std::string("Ada Okafor, Ada Lind, Ada Berg")); // three at most, once
        QCOMPARE(people.likeNames("Jo Li"), std::string()); // too short to tell
        QCOMPARE(people.likeNames("Nobody"), std::string());
    }

    void aRepIsFoundByItsSetAndPlace_data()
    {
        QTest::addColumn<QString>("rep");
        QTest::addColumn<int>("set"); // 0: none said
        QTest::addColumn<QString>("index"); // "": there is none
        const auto row = [](const char *name, const char *rep, int set, const char *index) {
            QTest::newRow(name) << QString(rep) << set << QString(index);
        };
        row("first", "1", 0, "0");
        row("last", "6", 0, "5");
        row("none", "0", 0, "");
        row("too many", "7", 0, "");
        row("of a set", "1", 2, "3");
        row("last of a set", "3", 2, "5");
        row("too many of a set", "4", 2, "");
        row("no such set", "1", 3, "");
        row("both in one", "2.3", 0, "5");
        row("both in one, whatever the column says", "2.3", 1, "5");
        row("no set before the point", "x.3", 0, "");
        row("no rep behind it", "2.", 0, "");
        row("a word", "first", 0, "");
        row("nothing", "", 0, "");
    }
    void aRepIsFoundByItsSetAndPlace()
    {
        QFETCH(QString, rep);
        QFETCH(int, set);
        const auto order = runningOrder(notation::parse("2 x (3 x 200m) [1:00 & 5:00]").blocks);
        const auto index = repIndex(order, rep.toStdString(), set == 0 ? std::nullopt : std::optional(set));
        QTEST(index ? QString::number(*index) : QString(), "index");
    }

    void aNumberIsFoundAmongWords()
    {
        QCOMPARE(numberAmongWords("2"), std::optional(2));
        QCOMPARE(numberAmongWords("Set 2"), std::optional(2));
        QCOMPARE(numberAmongWords("2. Satz"), std::optional(2));
        QCOMPARE(numberAmongWords("Set 12"), std::optional(12));
        for (const auto *none : { "", "Set", "2 of 3", "1.2" })
            QVERIFY2(!numberAmongWords(none), none);
        QCOMPARE(recoveryIn("2:30"), std::optional<Duration>(150s));
        QCOMPARE(recoveryIn("90"), std::optional<Duration>(90s));
        QVERIFY(!recoveryIn("long") && !recoveryIn(""));
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
