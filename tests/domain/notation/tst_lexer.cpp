// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lexer.h"

#include "domain/notation/printwords.h"

#include <QTest>

#include <random>

using namespace fivepace;
using namespace fivepace::notation;

namespace {

std::vector<Token> tokensOf(const std::string &text)
{
    std::vector<std::string> characters;
    return lex(text, characters);
}

/// "N4 Wx N400 Wm S@ L": each token by the first letter of its kind, a number by its value.
QString shown(const std::string &text)
{
    QStringList tokens;
    for (const auto &token : tokensOf(text)) {
        const auto form = QString::fromStdString(token.text);
        switch (token.kind) {
        case TokenKind::Number:
            tokens << QLatin1Char('N') + QString::fromStdString(plain(token.thousandths));
            break;
        case TokenKind::Word:
            tokens << QLatin1Char('W') + form;
            break;
        case TokenKind::Symbol:
            tokens << QLatin1Char('S') + form;
            break;
        case TokenKind::NewLine:
            tokens << QStringLiteral("L");
            break;
        case TokenKind::Bad:
            tokens << QLatin1Char('B') + form;
            break;
        case TokenKind::End:
            break;
        }
    }
    return tokens.join(u' ');
}

} // namespace

class TestLexer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsNumbersWordsAndSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *text, const char *tokens) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        row("", "");
        row("   ", "");
        row("4 x 400m", "N4 Wx N400 Wm");
        row("(400) [90\"] @5k", "S( N400 S) S[ N90 S\" S] S@ N5 Wk");
        row("4\n8;2", "N4 L N8 S; N2");
        row("4\r\n8", "N4 L N8");
        row("base_run #tag", "Wbase S_ Wrun S# Wtag");
        // x is a word of its own beside a number, and a letter elsewhere
        row("4x1k", "N4 Wx N1 Wk");
        row("8xhills", "N8 Wx Whills");
        row("x8", "Wx N8");
        row("max 8 xray", "Wmax N8 Wxray");
        // one form for each sign
        row("4×100 4✕1 4✖1 4⨯1", "N4 Wx N100 N4 Wx N1 N4 Wx N1 N4 Wx N1");
        row("3’ 3′ 3´ 3` 3‘ 3ʹ", "N3 S' N3 S' N3 S' N3 S' N3 S' N3 S'");
        row("62″ 62” 62“ 62„ 62ʺ", "N62 S\" N62 S\" N62 S\" N62 S\" N62 S\"");
        row("4–6 4—6 4−6 4‑6 4‐6", "N4 S- N6 N4 S- N6 N4 S- N6 N4 S- N6 N4 S- N6");
        row("•1 ▪1 ●1 ◦1 ‣1 ·1 ∙1", "S• N1 S• N1 S• N1 S• N1 S• N1 S• N1 S• N1");
        row("•easy ▪Warm", "S• Weasy S• Wwarm"); // a bullet is no letter of the word behind it
        row("rest… ≈64", "Wrest S. S~ N64");
        row("400|200", "N400 S, N200"); // the columns of a table
        // letters are small
        row("REST Rest", "Wrest Wrest");
        row("RÉCUP FÜNF ÇA ÀÞ", "Wrécup Wfünf Wça Wàþ");
        row("Straße", "Wstraße"); // ß has no large form there
        // what is none of these
        row("\x01 \x7f °", "B\x01 B\x7f B°");
        row("½ ¼ ¾", "S½ S¼ S¾");
    }
    void textIsNumbersWordsAndSigns()
    {
        QFETCH(QString, text);
        QTEST(shown(text.toStdString()), "tokens");
    }

    void aCommaPartsThousandsDecimalsOrAList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *text, const char *tokens) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        row("3,000", "N3000");
        row("3,200", "N3200");
        row("10,000", "N10000");
        row("12,500", "N12500");
        row("12,550", "N12 S, N550"); // two digits want a whole hundred behind them
        row("400,600", "N400 S, N600");
        row("3,2000", "N3 S, N2000");
        row("3,20", "N3 S, N20");
        row("0,500", "N0 S, N500");
        row("2,5", "N2.5");
        row("3,2,1", "N3 S, N2 S, N1");
        row("3, 2,5", "N3 S, N2.5");
        row("5,4,3,2,1", "N5 S, N4 S, N3 S, N2 S, N1");
        row("4, 3", "N4 S, N3");
        // a point
        row("2.5", "N2.5");
        row("2.05", "N2.05");
        row("1.2345", "N1.234"); // no more than thousandths
        row("4.", "N4 S.");
        row("4. 5", "N4 S. N5");
        row("1.000 m", "N1000 Wm");
        row("1.500m", "N1500 Wm");
        row("10.000 Meter", "N10000 Wmeter");
        row("1.005 m", "N1.005 Wm"); // decimals that are written end with no 0
        row("1.609 km", "N1.609 Wkm");
        row("1.000 miles", "N1 Wmiles");
        row("1.000 s", "N1 Ws");
        row("100.000 m", "N100 Wm");
        row("1.0000 m", "N1 Wm");
        // a fraction behind a number
        row("2½", "N2.5");
        row("2¼ 2¾", "N2.25 N2.75");
        row("½ 2", "S½ N2");
    }
    void aCommaPartsThousandsDecimalsOrAList()
    {
        QFETCH(QString, text);
        QTEST(shown(text.toStdString()), "tokens");
    }

    void largeNumbersAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("whole");
        QTest::newRow("below") << "999999" << qint64(999'999);
        QTest::newRow("at") << "1000000" << qint64(1'000'000);
        QTest::newRow("above") << "1000001" << qint64(1'000'001);
        QTest::newRow("far above") << "1000002" << qint64(1'000'001);
        QTest::newRow("beyond 64 bits") << QString(40, u'9') << qint64(1'000'001);
    }
    void largeNumbersAreBounded()
    {
        QFETCH(QString, text);
        QFETCH(qint64, whole);
        QCOMPARE(qint64(tokensOf(text.toStdString()).front().thousandths), whole * 1000);
    }

    void placesAreCountedInCharacters()
    {
        std::vector<std::string> characters;
        const auto tokens = lex("8 × 400m É", characters);
        QCOMPARE(characters.size(), std::size_t(10));
        QCOMPARE(characters[2], std::string("×")); // as typed
        QCOMPARE(characters[9], std::string("É"));
        const std::vector<std::pair<std::size_t, std::size_t>> places { { 0, 1 }, { 2, 3 }, { 4, 7 },
            { 7, 8 }, { 9, 10 }, { 10, 10 } };
        QCOMPARE(tokens.size(), places.size());
        for (std::size_t i = 0; i < tokens.size(); ++i)
            QCOMPARE(std::pair(tokens[i].from, tokens[i].to), places[i]);
        QCOMPARE(tokens.back().kind, TokenKind::End);
    }

    void whatStandsApartIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isApart");
        QTest::newRow("attached") << "400m" << false;
        QTest::newRow("space") << "400 m" << true;
        QTest::newRow("tab") << "400\tm" << true;
        QTest::newRow("no-break space") << QString::fromUtf8("400\u00a0m") << true;
        QTest::newRow("thin space") << QString::fromUtf8("400\u2009m") << true;
        QTest::newRow("narrow no-break space") << QString::fromUtf8("400\u202fm") << true;
        QTest::newRow("zero width space") << QString::fromUtf8("400\u200bm") << true;
        QTest::newRow("byte order mark") << QString::fromUtf8("400\ufeffm") << true;
    }
    void whatStandsApartIsKnown()
    {
        QFETCH(QString, text);
        const auto tokens = tokensOf(text.toStdString());
        QCOMPARE(tokens.size(), std::size_t(3));
        QVERIFY(!tokens[0].spaceBefore);
        QTEST(tokens[1].spaceBefore, "isApart");
    }

    /// Broken UTF-8 too: every byte is in one character, every character in at most one token.
    void nothingIsLostOfAnyBytes()
    {
        std::mt19937 random(1972);
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (auto length = random() % 24; length > 0; --length)
                text += static_cast<char>(random() % 256);
            std::vector<std::string> characters;
            const auto tokens = lex(text, characters);
            std::string whole;
            for (const auto &character : characters)
                whole += character;
            QCOMPARE(whole, text);
            std::size_t behind = 0;
            for (const auto &token : tokens) {
                QVERIFY(token.from >= behind);
                QVERIFY(token.to > token.from || token.kind == TokenKind::End);
                behind = token.to;
            }
            QCOMPARE(tokens.back().from, characters.size());
        }
    }

    void bytesThatBeginNoCharacterStandAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("characters");
        QTest::newRow("two bytes") << QByteArray("é") << 1;
        QTest::newRow("three bytes") << QByteArray("€") << 1;
        QTest::newRow("four bytes") << QByteArray("🏃") << 1;
        QTest::newRow("cut after one of two") << QByteArray("\xc3") << 1;
        QTest::newRow("cut after two of three") << QByteArray("\xe2\x82") << 2;
        QTest::newRow("cut after three of four") << QByteArray("\xf0\x9f\x8f") << 3;
        QTest::newRow("a letter in between") << QByteArray("\xe2m\x82") << 3;
        QTest::newRow("continuation alone") << QByteArray("\x82\x82") << 2;
        QTest::newRow("overlong lead") << QByteArray("\xc1\x80") << 2;
    }
    void bytesThatBeginNoCharacterStandAlone()
    {
        QFETCH(QByteArray, text);
        std::vector<std::string> characters;
        lex(text.toStdString(), characters);
        QTEST(static_cast<int>(characters.size()), "characters");
    }
};

QTEST_APPLESS_MAIN(TestLexer)
#include "tst_lexer.moc"
