// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/folded.h"

#include <QTest>

using namespace fivepace;

class FoldedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundAsItIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char *typed) { QTest::newRow(name) << name << typed; };
        row("Søren Kjær", "soren kjaer");
        row("Đorđe Petrović", "dorde petrovic");
        row("Łukasz Żak", "lukasz zak");
        row("Anna Strauß", "strauss");
        row("Işıl İnan", "isil inan");
        row("Þórður Guðnason", "thordur gudnason");
        row("Œdipe Cœur", "oedipe coeur");
        row("Ħal Ŋoro", "hal noro");
        row("Nguyễn Thị Ánh", "nguyen thi anh");
        row("Zoe\u0308 Mu\u0308ller", "zoe muller");
        row("Jürgen Müller", "Juergen MUELLER");
        row("Joerg Mueller", "jorg müller");
        row("Håkon Ås", "haakon aas");
        row("Αθανάσιος Νίκη", "αθανασιος νικη");
        row("Алексей Ёлкин", "алексеи елкин");
        row("Zoë O’Brien", "o'brien");
        row("Zoë O'Brien", "obrien zoe");
        row("Kaʻiulani", "ka'iulani");
        row("Jean‑Luc Petit", "jean-luc");
        row("Anne Marie Berg", "anne-marie");
        row("Marcel·lí Puig", "marcelli");
        row("Ḥafṣa Žižek", "hafsa zizek");
        row("Ş\u0323ule", "sule");
    }
    void aNameIsFoundAsItIsTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QVERIFY(holdsWords(searchable(name.toStdString()), typed.toStdString()));
        QVERIFY(!holdsWords(searchable(name.toStdString()), typed.toStdString() + "q"));
    }

    void wordsLoseTheirMarks()
    {
        QCOMPARE(foldedWords("  Größe  (m) "), std::string("grosse m"));
        QCOMPARE(foldedWords("O’Brien-O'Neil"), std::string("obrien oneil"));
        QCOMPARE(foldedWords("李 雷"), std::string("李 雷"));
        QCOMPARE(folded("2 × 400 m"), std::string("2 × 400 m"));
    }

    void namesPartedOtherwiseAreAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *one, const char *other, bool alike) {
            QTest::addRow("%s, %s", one, other) << QString(one) << QString(other) << alike;
        };
        row("Jan van der Berg", "Vanderberg Jan", true);
        row("Ewan McDonald", "Mc Donald Ewan", true);
        row("O'Brien Ide", "Ide O Brien", true);
        row("An Nabe", "Anna Be", true);
        row("Ronald Smith", "Roland Smith", false); // the same letters
        row("Runner 12", "Runner 21", false);
        row("Ana Ana Ba", "Ana Aba", false);
    }
    void namesPartedOtherwiseAreAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const auto key = nameKey(one.toStdString()), otherKey = nameKey(other.toStdString());
        QTEST(areJoinedAlike(key, otherKey), "alike");
        QTEST(areJoinedAlike(otherKey, key), "alike");
    }

    void theOrderOfANamesWordsIsNoDifference()
    {
        QCOMPARE(nameKey("OKAFOR Ade"), nameKey("Ade Okafor"));
        QCOMPARE(nameKey("Okafor, Ade"), nameKey("ade okafor"));
        QCOMPARE(nameKey("MUELLER Jörg"), nameKey("Joerg Müller"));
        QVERIFY(nameKey("Ade Okafor") != nameKey("Ada Okafor"));
        QCOMPARE(nameKey(" - "), std::string());
    }

    void whatPartsTheLettersIsNoDifference()
    {
        QCOMPARE(lettersKey("Mc Donald Sinead"), lettersKey("Sinéad McDonald"));
        QCOMPARE(lettersKey("O BRIEN Zoe"), lettersKey("Zoë O’Brien"));
        QVERIFY(lettersKey("Ade Okafor") != lettersKey("Ada Okafor"));
        QCOMPARE(lettersKey(" - "), std::string());
    }

    void namesSortByLettersNotByBytes()
    {
        std::vector<std::string> names { "Zoe", "Łukasz", "Émile", "Øyvind", "ada", "Lena", "Pia", "Eva" };
        std::ranges::sort(names, comesBefore);
        QCOMPARE(names,
            (std::vector<std::string> { "ada", "Émile", "Eva", "Lena", "Łukasz", "Øyvind", "Pia", "Zoe" }));
    }

    void bytesThatAreNoTextAreNoHarm() { QVERIFY(!folded("\xff\xc3 a\xe2\x82").empty()); }
};

QTEST_APPLESS_MAIN(FoldedTest)
#include "tst_folded.moc"
