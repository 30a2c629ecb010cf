// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notationwords.h"
#include "text/words.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace fivepace;

namespace {

/// tests/data/golden/remarks.txt: a kind and its sentence a line.
QMap<QString, QString> sentences()
{
    QFile file(QStringLiteral(FIVEPACE_TEST_DATA "/golden/remarks.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sentences cannot be read");
    QMap<QString, QString> all;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            all.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    }
    return all;
}

} // namespace

/// What is said of a coach's text.
class TestNotationWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(QStringLiteral(":/i18n/fivepace_en.qm")));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void everyKindHasItsSentence_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &[kind, code] : notation::kRemarkCodes)
            QTest::newRow(code) << static_cast<int>(kind);
    }
    void everyKindHasItsSentence()
    {
        QFETCH(int, kind);
        const notation::Remark remark { 3, 6, "qqq", static_cast<notation::RemarkKind>(kind),
            PaceRung::Mile };
        QCOMPARE(words::remark(remark), sentences().value(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(!words::remark(remark).isEmpty());
    }

    void noSentenceIsLeftOver()
    {
        QCOMPARE(sentences().size(), static_cast<qsizetype>(notation::kRemarkCodes.size()));
        QCOMPARE(static_cast<std::size_t>(notation::RemarkKind::TooFar), notation::kRemarkCodes.size());
    }

    void everyLossHasASentenceOfItsOwn()
    {
        QStringList all;
        for (int kind = 0; kind <= static_cast<int>(notation::kLastLoss); ++kind)
            all << words::loss({ static_cast<notation::LossKind>(kind), PaceRung::M800 });
        QVERIFY(!all.contains(QString()));
        QCOMPARE(all.removeDuplicates(), 0);
        QCOMPARE(words::loss({ notation::LossKind::RacePace, PaceRung::M800 }),
            QStringLiteral(
                "Not said: 800 pace; intervals.icu knows no race paces, an athlete's times are needed."));
    }

    void lengthsAndRecoveriesAreShown()
    {
        QCOMPARE(words::repLength(Distance::metres(400)), QStringLiteral("400 m"));
        QCOMPARE(words::repLength(kMile), QStringLiteral("1 mile"));
        QCOMPARE(words::repLength(Distance::millimetres(2'414'016)), QStringLiteral("1.5 miles"));
        QCOMPARE(words::repLength(std::chrono::seconds(150)), QStringLiteral("2 min 30 s"));
        QCOMPARE(words::repLength(std::chrono::minutes(8)), QStringLiteral("8 min"));
        const auto blocks
            = notation::parse("2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets").blocks;
        QCOMPARE(words::shortBlocks(blocks), QStringLiteral("2 × 4 × 100 m"));
        QCOMPARE(words::recoveries(blocks), QStringLiteral("2:30 / 5:00"));
        QCOMPARE(words::shortBlocks(notation::parse("3 x (100m. 2:30 Rec. 200m. 5:00 Rec)").blocks),
            QStringLiteral("3 × (100 m, 200 m)"));
    }

    void whatIsTypedIntoAFieldIsRefusedInASentence()
    {
        QCOMPARE(words::refusal({ TextFault::NotACount, "x", {} }),
            QStringLiteral("“x” is no count; type a number such as 3, or 3-5."));
        const notation::Remark lost { 0, 3, "qqq", notation::RemarkKind::NotUnderstood, {} };
        QCOMPARE(words::refusal({ TextFault::WordsLost, {}, lost }),
            QStringLiteral(
                "“qqq” was not understood and would be lost. Mend or remove it in the text first."));
    }

private:
    QTranslator m_plurals;
};

QTEST_GUILESS_MAIN(TestNotationWords)
#include "tst_notationwords.moc"
