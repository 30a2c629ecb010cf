// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "text/insightlines.h"
#include "text/words.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono;

/// Advice on many athletes as lines a coach can read.
class TestInsightLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_squad = {};
        m_squad.groups.push_back({ .id = GroupId { 1 }, .name = "Milers" });
        Session session;
        session.id = SessionId { 7 };
        session.date = 2026y / May / 5;
        session.group = GroupId { 1 };
        session.workout.name = "300 down to 50";
        m_squad.sessions.push_back(session);
        for (const char *name : { "Ada Okafor", "Jon Lind", "Ida Moe", "Lea Hansen", "Max Berg" })
            add(name);
    }

    void theSameOfManyIsOneLineThatOpensToNames()
    {
        const auto lines = words::insightLines(notReady(4), m_squad, false);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY2(
            lines[0].sentence.startsWith(QStringLiteral("4 of 5 athlete")), qPrintable(lines[0].sentence));
        QCOMPARE(lines[0].names.size(), 4);
        QCOMPARE(lines[0].of.size(), std::size_t(4));
        QCOMPARE(lines[0].tone, Tone::Watch);
    }

    void aFewAreNamed()
    {
        const auto lines = words::insightLines(notReady(2), m_squad, false);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY2(lines[0].sentence.startsWith(QStringLiteral("A. Okafor, J. Lind: base and")),
            qPrintable(lines[0].sentence));
        QVERIFY(lines[0].names.isEmpty());
    }

    void oneIsSaidAsEver()
    {
        const auto insights = notReady(1);
        const auto lines = words::insightLines(insights, m_squad, true);
        QCOMPARE(lines[0].sentence, words::datedInsight(insights[0], m_squad));
    }

    void theDayIsSaidElsewhere()
    {
        const auto lines = words::insightLines(notReady(5), m_squad, true);
        QVERIFY2(
            lines[0].sentence.startsWith(QStringLiteral("5 of 5 athlete")), qPrintable(lines[0].sentence));
        QVERIFY2(lines[0].sentence.contains(QStringLiteral(", 300 down to 50 on Tue 5 May: base and")),
            qPrintable(lines[0].sentence));
    }

    void whatDiffersStaysApartAndInOrder()
    {
        auto insights = notReady(2);
        Insight tight;
        tight.kind = InsightKind::NotLoose;
        tight.tone = Tone::Bad;
        tight.athlete = m_squad.athletes[4].id;
        tight.session = SessionId { 7 };
        insights.insert(insights.begin() + 1, tight);
        const auto lines = words::insightLines(insights, m_squad, false);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].of.size(), std::size_t(2));
        QVERIFY(lines[1].sentence.startsWith(QStringLiteral("M. Berg: ")));
    }

    void theSameOfTheSameAthleteIsSaidOnce()
    {
        auto insights = notReady(1);
        insights.push_back(insights.front());
        QCOMPARE(words::insightLines(insights, m_squad, false)[0].of.size(), std::size_t(1));
    }

private:
    void add(const std::string &name)
    {
        Athlete athlete;
        athlete.id = AthleteId { static_cast<std::int64_t>(m_squad.athletes.size()) + 1 };
        athlete.name = name;
        athlete.shortName = name.substr(0, 1) + ". " + name.substr(name.find(' ') + 1);
        athlete.groups = { GroupId { 1 } };
        m_squad.athletes.push_back(athlete);
    }

    std::vector<Insight> notReady(std::size_t count) const
    {
        std::vector<Insight> insights;
        for (std::size_t i = 0; i < count; ++i) {
            Insight insight;
            insight.kind = InsightKind::NotReady;
            insight.tone = Tone::Watch;
            insight.athlete = m_squad.athletes[i].id;
            insight.session = SessionId { 7 };
            insights.push_back(insight);
        }
        return insights;
    }

    Squad m_squad;
};

QTEST_GUILESS_MAIN(TestInsightLines)
#include "tst_insightlines.moc"
