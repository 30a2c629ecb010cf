// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rungcolours.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace fivepace;

namespace {

/// The colours of the rungs in Theme.qml, by their codes.
QMap<QString, QColor> coloursOfTheme(bool dark)
{
    QFile file(QStringLiteral(FIVEPACE_SOURCE_DIR "/app/qml/Theme.qml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the theme cannot be read");
    static const QRegularExpression maps(
        QStringLiteral("rungColors: dark \\? \\(\\{(.*?)\\}\\) : \\(\\{(.*?)\\}\\)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression colour(QStringLiteral("\"([^\"]+)\": \"(#[0-9A-Fa-f]{6})\""));
    const auto found = maps.match(QString::fromUtf8(file.readAll()));
    QMap<QString, QColor> colours;
    for (auto each = colour.globalMatch(found.captured(dark ? 1 : 2)); each.hasNext();) {
        const auto match = each.next();
        colours.insert(match.captured(1), QColor(match.captured(2)));
    }
    return colours;
}

} // namespace

/// Paper and charts have the colours of the screen.
class TestRungColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRungHasTheColourOfTheTheme_data()
    {
        QTest::addColumn<int>("rung");
        QTest::addColumn<bool>("dark");
        for (const auto rung : kAllRungs) {
            const auto code = std::string(codeOf(rung));
            QTest::addRow("%s, light", code.c_str()) << static_cast<int>(rung) << false;
            QTest::addRow("%s, dark", code.c_str()) << static_cast<int>(rung) << true;
        }
    }
    void everyRungHasTheColourOfTheTheme()
    {
        QFETCH(const int, rung);
        QFETCH(const bool, dark);
        const auto pace = static_cast<PaceRung>(rung);
        const auto code = codeOf(pace);
        const auto name = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        const auto theme = coloursOfTheme(dark);
        QVERIFY(theme.contains(name));
        QCOMPARE(output::rungColour(pace, dark), theme.value(name));
    }

    /// The rungs, and the grey of what has no pace.
    void theThemeHasNoOtherColours()
    {
        QCOMPARE(coloursOfTheme(false).keys(), coloursOfTheme(true).keys());
        QCOMPARE(coloursOfTheme(false).size(), static_cast<qsizetype>(kAllRungs.size()) + 1);
        QVERIFY(coloursOfTheme(false).contains(QStringLiteral("base")));
    }
};

QTEST_APPLESS_MAIN(TestRungColours)
#include "tst_rungcolours.moc"
