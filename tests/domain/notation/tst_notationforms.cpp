// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/limits.h"
#include "support/goldentexts.h"
#include "support/notated.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

QString nested(int sets)
{
    return QStringLiteral("2 x (100 m, ").repeated(sets) + QStringLiteral("100 m")
        + QStringLiteral(")").repeated(sets);
}

bool has(const notation::Reading &reading, notation::RemarkKind kind)
{
    return std::ranges::find(reading.problems, kind, &notation::Remark::kind) != reading.problems.end();
}

} // namespace

/// How a line is typed changes nothing of what it says, and where a text is too much is exactly where it is
/// said.
class TestNotationForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfSignsSayTheSame_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *sign, const char *other) {
            QTest::newRow(name) << QString::fromUtf8(sign) << QString::fromUtf8(other);
        };
        row("two blanks", " ", "  ");
        row("no-break spaces", " ", "\u00a0");
        row("tabs", " ", "\t");
        row("times", " x ", " × ");
        row("en dashes", "-", "–");
        row("minus signs", "-", "−");
        row("primes", "'", "′");
        row("curly apostrophes", "'", "’");
        row("double primes", "\"", "″");
        row("Windows line ends", "\n", "\r\n");
        row("a blank line's blanks", "\n", " \n");
    }
    void formsOfSignsSayTheSame()
    {
        QFETCH(QString, sign);
        QFETCH(QString, other);
        int changed = 0;
        for (const auto &golden : goldenTexts()) {
            const auto text = QString::fromStdString(golden);
            auto typed = text;
            typed.replace(sign, other);
            changed += typed == text ? 0 : 1;
            const auto one = notation::parse(golden), another = notation::parse(typed.toStdString());
            QVERIFY2(one.blocks == another.blocks, qPrintable(typed));
            QVERIFY2(one.warmUp == another.warmUp && one.coolDown == another.coolDown, qPrintable(typed));
            QCOMPARE(another.problems.size(), one.problems.size());
            QCOMPARE(another.assumptions.size(), one.assumptions.size());
        }
        QVERIFY(changed > 0);
    }

    void aTextIsSoLongAndNoLonger()
    {
        const auto ofLength = [](std::size_t characters) {
            return notation::parse("400 m" + std::string(characters - 5, ' '));
        };
        QVERIFY(ofLength(notation::kMostCharacters).ok());
        QVERIFY(has(ofLength(notation::kMostCharacters + 1), notation::RemarkKind::TextTooLong));
    }

    void setsStandSoDeepAndNoDeeper()
    {
        const auto deepest = static_cast<int>(notation::kDeepest);
        QVERIFY(notation::parse(nested(deepest).toStdString()).ok());
        QVERIFY(!notation::parse(nested(deepest + 1).toStdString()).ok());
    }

    void soManyRepsAndNoMore()
    {
        QVERIFY(notation::parse("1000 x 100 m").ok());
        QVERIFY(has(notation::parse("1001 x 100 m"), notation::RemarkKind::TooManyReps));
        QVERIFY(notation::parse("10 x (100 x 100 m)").ok());
        QVERIFY(has(notation::parse("11 x (91 x 100 m)"), notation::RemarkKind::TooManyReps));
        QVERIFY(notation::parse("500 x 100 m\n500 x 200 m").ok());
        QVERIFY(has(notation::parse("500 x 100 m\n501 x 200 m"), notation::RemarkKind::TooManyReps));
    }
};

QTEST_APPLESS_MAIN(TestNotationForms)
#include "tst_notationforms.moc"
