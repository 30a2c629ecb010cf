// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// resources/help/rules.md lists every rule that the code names and everything it can say, and every test it
/// names is there.
class TestRulesPage : public QObject {
    Q_OBJECT

private:
    static QString read(const QString &path)
    {
        QFile file(QStringLiteral(FIVEPACE_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// All that the pattern captures in a text.
    static QSet<QString> captured(const QString &text, const QString &pattern)
    {
        QSet<QString> found;
        for (auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
             match.hasNext();)
            found << match.next().captured(1);
        return found;
    }

    /// Cells of the rows whose first cell is one of these; by column.
    QStringList column(int index) const
    {
        QStringList cells;
        for (const auto &line : m_page.split(QLatin1Char('\n'))) {
            if (line.startsWith(QStringLiteral("| ")) && !line.startsWith(QStringLiteral("| rule |"))
                && !line.startsWith(QStringLiteral("| insight |")))
                cells << line.split(QStringLiteral(" | ")).value(index).remove(QLatin1Char('|')).trimmed();
        }
        return cells;
    }

    QString m_page = read(QStringLiteral("resources/help/rules.md"));

private Q_SLOTS:
    void everyRuleOfTheCodeIsInThePage()
    {
        QSet<QString> ruled, listed;
        QDirIterator sources(QStringLiteral(FIVEPACE_SOURCE_DIR "/core/domain"), { QStringLiteral("*.h") },
            QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ruled |= captured(QString::fromUtf8(file.readAll()), QStringLiteral("\\b(R\\d\\d?)\\b"));
        }
        for (const auto &cell : column(0))
            listed |= captured(cell, QStringLiteral("\\b(R\\d\\d?)\\b"));
        QVERIFY(ruled.size() > 8);
        QCOMPARE((ruled - listed).values(), QStringList());
        for (int number = 1; number <= 15; ++number)
            QVERIFY2(listed.contains(QStringLiteral("R%1").arg(number)), qPrintable(QString::number(number)));
    }

    void everythingThatIsSaidNamesItsRule()
    {
        const auto header = read(QStringLiteral("core/domain/log/insights.h"));
        const auto kinds
            = captured(header.section(QStringLiteral("enum class InsightKind {"), 1).section(u'}', 0, 0),
                QStringLiteral("^ +(\\w+),"));
        QSet<QString> listed;
        for (const auto &cell : column(0))
            listed |= captured(cell, QStringLiteral("(\\w+)"));
        QVERIFY(kinds.size() > 15);
        QCOMPARE((kinds - listed).values(), QStringList());
    }

    void everyTestThatIsNamedIsThere()
    {
        int tests = 0;
        for (const auto &cell : column(4)) {
            if (cell.isEmpty())
                continue;
            const auto file = cell.section(u' ', 0, 0), function = cell.section(u' ', 1);
            QDirIterator found(QStringLiteral(FIVEPACE_SOURCE_DIR "/tests"),
                { file + QStringLiteral(".cpp") }, QDir::Files, QDirIterator::Subdirectories);
            QVERIFY2(found.hasNext(), qPrintable(cell));
            QFile source(found.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(QString::fromUtf8(source.readAll()).contains(QStringLiteral("void %1()").arg(function)),
                qPrintable(cell));
            ++tests;
        }
        QVERIFY(tests > 20);
    }
};

QTEST_APPLESS_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
