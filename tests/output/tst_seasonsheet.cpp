// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "output/seasonlayout.h"
#include "output/sheetlayout.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::output;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fivepace::output::Paper)

namespace {

constexpr Date kToday = 2026y / 5 / 4;

QString textOf(const Squad &squad, int year = 2026)
{
    return seasonDocument(squad, year, kToday, {}).plainText().replace(QChar(0x2009), QLatin1Char(' '));
}

} // namespace

/// The season on paper.
class TestSeasonSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysPhasesCyclesAndRacesOfEachGroup()
    {
        const auto text = textOf(exampleSquad(kToday));
        for (const auto *words :
            { "Season 2026", "1500 m group", "800 m group", "Sprint-endurance", "8 athletes", "Base",
                "Transition", "Five-pace", "Cycle 1", "1500 m final ◆", "Mar", "County League · 1500 m" })
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY(text.contains(QString::fromUtf8("1500 m final · 1500 m · target race · 1500 m group")));
    }

    void aYearWithoutAnythingIsAPageAllTheSame()
    {
        const auto text = textOf(exampleSquad(kToday), 2031);
        QVERIFY(text.contains("1500 m group"));
        QVERIFY(!text.contains("Cycle 1"));
        QVERIFY(textOf(Squad {}).contains("Season 2026"));
    }

    void nothingStandsOutsideOfThePage_data()
    {
        QTest::addColumn<int>("groups");
        QTest::addColumn<Paper>("paper");
        for (const int groups : { 1, 5, 6, 7, 30 }) {
            QTest::addRow("%d groups, A4", groups) << groups << Paper::A4;
            QTest::addRow("%d groups, letter", groups) << groups << Paper::Letter;
        }
    }
    void nothingStandsOutsideOfThePage()
    {
        QFETCH(int, groups);
        QFETCH(Paper, paper);
        auto squad = exampleSquad(kToday);
        const auto cycles = squad.cycles;
        const auto first = squad.groups.front();
        for (int i = static_cast<int>(squad.groups.size()); i < groups; ++i) {
            auto group = first;
            group.id = { 900'000 + i };
            group.name = "A group with quite a long name " + std::to_string(i);
            squad.groups.push_back(group);
        }
        for (int i = 0; i < 40; ++i) {
            Race race;
            race.id = { 800'000 + i };
            race.name = "A meeting with a long name " + std::to_string(i);
            race.date = Date(2026y / 1 / 1) + std::chrono::days(9 * i);
            race.distance = Distance::metres(1500);
            squad.races.push_back(race);
        }
        const SheetOptions options { .paper = paper };
        const auto size = pointsOf(paper, true);
        const QRectF inside = QRectF(QPointF(), size).adjusted(20, 20, -20, -20);
        QString all;
        for (const auto &page : SeasonLayout(squad, 2026, kToday, options, size).lay()) {
            for (const auto &text : page.texts()) {
                QVERIFY2(text.text.isEmpty() || inside.contains(text.box), qPrintable(text.text));
                all += text.text + QLatin1Char(' ');
            }
        }
        for (const auto &race : squad.races)
            QVERIFY2(all.contains(QString::fromStdString(race.name)), race.name.c_str());
        for (const auto &group : squad.groups)
            QVERIFY2(all.contains(QString::fromStdString(group.name.substr(0, 12))), group.name.c_str());
    }
};

QTEST_MAIN(TestSeasonSheet)
#include "tst_seasonsheet.moc"
