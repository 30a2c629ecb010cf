// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/vocabulary.h"

#include "domain/notation/wordlist.h"
#include "domain/workout/workout.h"

#include <QTest>

#include <set>

using namespace fivepace;
using namespace fivepace::notation;

namespace {

std::vector<Token> folded(const std::string &text)
{
    std::vector<std::string> characters;
    return fold(lex(text, characters));
}

QStringList phrasesOf(const Meaning &meaning)
{
    return QString::fromUtf8(meaning.words.data(), static_cast<qsizetype>(meaning.words.size()))
        .split(QStringLiteral(", "));
}

/// The phrases that stand in more than one row of the list; the first row counts.
std::set<QString> standTwice()
{
    std::set<QString> seen, twice;
    for (const auto &meaning : wordList()) {
        for (const auto &phrase : phrasesOf(meaning)) {
            if (!seen.insert(phrase).second)
                twice.insert(phrase);
        }
    }
    return twice;
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsInTwoRowsAreKnownAndTheFirstRowCounts()
    {
        const std::set<QString> known { QStringLiteral("blocks"), QStringLiteral("hr") };
        QVERIFY(standTwice() == known);
        QCOMPARE(folded("hr").front().meaning->sense, Sense::TimeUnit);
        QCOMPARE(folded("blocks").front().meaning->sense, Sense::Sets);
        QCOMPARE(folded("from blocks").front().meaning->sense, Sense::Tag);
    }

    /// A word that the lexer cuts otherwise than the list does would never be found.
    void everyPhraseOfTheListIsFound()
    {
        const auto twice = standTwice();
        for (const auto &meaning : wordList()) {
            for (const auto &phrase : phrasesOf(meaning)) {
                if (twice.contains(phrase))
                    continue;
                const auto tokens = folded(phrase.toStdString());
                QVERIFY2(tokens.size() == 2, qPrintable(phrase)); // it and the end
                QVERIFY2(tokens.front().meaning == &meaning, qPrintable(phrase));
                if (phrase.contains(QStringLiteral("ß"))) // has no large form
                    continue;
                const auto loud = folded(phrase.toUpper().toStdString());
                QVERIFY2(loud.front().meaning == &meaning, qPrintable(phrase.toUpper()));
            }
        }
    }

    void everySenseHasAWord()
    {
        std::set<Sense> used { Sense::None };
        for (const auto &meaning : wordList())
            used.insert(meaning.sense);
        for (int sense = 0; sense <= static_cast<int>(Sense::Main); ++sense)
            QVERIFY2(used.contains(static_cast<Sense>(sense)), qPrintable(QString::number(sense)));
    }

    void everyKindOfRestEffortAndRoleHasAWord()
    {
        std::set<std::pair<Sense, std::int64_t>> used;
        for (const auto &meaning : wordList())
            used.insert({ meaning.sense, meaning.value });
        for (std::int64_t kind = 0; kind <= static_cast<std::int64_t>(RecoveryKind::Full); ++kind)
            QVERIFY(used.contains({ Sense::Kind, kind }));
        for (std::int64_t effort = 0; effort <= static_cast<std::int64_t>(Effort::Max); ++effort)
            QVERIFY(used.contains({ Sense::Effort, effort }));
        for (const auto role : kAllRoles)
            QVERIFY(used.contains({ Sense::Role, static_cast<std::int64_t>(role) }));
    }

    void thePhraseWithMostWordsIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first"); // the first token as folded
        QTest::addColumn<int>("sense");
        const auto row = [](const char *text, const char *first, Sense sense) {
            QTest::newRow(text) << text << first << static_cast<int>(sense);
        };
        row("set rest", "set rest", Sense::SetPause);
        row("set of", "set", Sense::Sets);
        row("easy", "easy", Sense::Effort);
        row("full", "full", Sense::Kind);
        row("full warm up", "full warm up", Sense::WarmUp);
        row("full effort", "full effort", Sense::Effort);
        row("slow base run", "slow base run", Sense::Tag);
        row("slow base", "slow", Sense::Slow);
        row("before the next", "before the next", Sense::Next);
        row("before the", "before", Sense::Next);
        row("and then", "and then", Sense::Then);
        row("vo 2 max", "vo 2 max", Sense::PaceName); // with a number within
        row("ss 2", "ss 2", Sense::Role);
        row("ss2", "ss 2", Sense::Role);
        row("ss 3", "ss", Sense::None);
        row("or faster", "or faster", Sense::Sub);
        row("w/b", "w / b", Sense::Kind);
        row("w/ walk", "w /", Sense::With);
        row("time trial", "time trial", Sense::Tag);
        row("qqq", "qqq", Sense::None);
    }
    void thePhraseWithMostWordsIsFound()
    {
        QFETCH(QString, text);
        const auto tokens = folded(text.toStdString());
        QTEST(QString::fromStdString(tokens.front().text), "first");
        QTEST(static_cast<int>(tokens.front().meaning->sense), "sense");
    }

    void aHyphenWithoutSpacesJoinsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tokens"); // without the end
        QTest::newRow("hyphen") << "warm-up" << 1;
        QTest::newRow("dash") << QString::fromUtf8("warm–up") << 1;
        QTest::newRow("two hyphens") << "full-warm-up" << 1;
        QTest::newRow("spaces round it") << "warm - up" << 3;
        QTest::newRow("space behind") << "warm- up" << 3;
        QTest::newRow("space before") << "warm -up" << 3;
        QTest::newRow("nothing behind") << "warm-" << 2;
        QTest::newRow("doubled") << "warm--up" << 4;
    }
    void aHyphenWithoutSpacesJoinsWords()
    {
        QFETCH(QString, text);
        const auto tokens = folded(text.toStdString());
        QTEST(static_cast<int>(tokens.size()) - 1, "tokens");
        QCOMPARE(tokens.front().from, std::size_t(0));
        if (tokens.size() == 2) {
            QCOMPARE(tokens.front().to, static_cast<std::size_t>(text.size()));
            QCOMPARE(tokens.front().meaning->sense, Sense::WarmUp);
        }
    }

    void numbersInWordsAreNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        const std::vector<std::pair<int, QStringList>> numbers { { 1, { "one" } },
            { 2, { "two", "zwei", "deux" } }, { 3, { "three", "drei", "trois" } },
            { 5, { "five", "fünf", "cinq" } }, { 8, { "eight", "acht", "huit" } },
            { 10, { "ten", "zehn", "dix" } }, { 12, { "twelve", "zwölf", "douze" } },
            { 20, { "twenty", "zwanzig", "vingt" } } };
        for (const auto &[number, words] : numbers) {
            for (const auto &word : words)
                QTest::newRow(qPrintable(word)) << word << number;
        }
    }
    void numbersInWordsAreNumbers()
    {
        QFETCH(QString, text);
        const auto tokens = folded(text.toStdString());
        QCOMPARE(tokens.front().kind, TokenKind::Number);
        QTEST(static_cast<int>(tokens.front().thousandths / 1000), "number");
    }

    void unitsAreExact_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<qint64>("value"); // tenths of a millimetre, milliseconds
        QTest::newRow("metre") << "m" << qint64(10'000);
        QTest::newRow("kilometre") << "km" << qint64(10'000'000);
        QTest::newRow("mile") << "mile" << qint64(kMile.inMillimetres() * 10);
        QTest::newRow("yard") << "yards" << qint64(9'144);
        QTest::newRow("lap") << "lap" << qint64(4'000'000);
        QTest::newRow("second") << "s" << qint64(1'000);
        QTest::newRow("minute") << "min" << qint64(60'000);
        QTest::newRow("hour") << "h" << qint64(3'600'000);
    }
    void unitsAreExact()
    {
        QFETCH(QString, word);
        QTEST(qint64(folded(word.toStdString()).front().meaning->value), "value");
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
