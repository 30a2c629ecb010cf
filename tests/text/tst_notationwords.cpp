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
