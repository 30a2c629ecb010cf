// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/insights.h"
#include "models/log/repcell.h"
#include "text/words.h"

#include "support/loggedsession.h"

#include <QTest>

#include <set>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 10;
constexpr int kSessions = 1500;

/// A squad in which one to four athletes ran a session as drawn.
Squad squadOf(SessionDraw &draw)
{
    auto squad = aSquad();
    squad.cycles.clear();
    squad.athletes.clear();
    const auto drawn = draw.draw();
    squad.sessions = { drawn.session };
    squad.entries = { drawn.entry };
    const int others = draw.upTo(3);
    for (int i = 1; i <= others; ++i)
        squad.entries.push_back(draw.line(drawn.session, drawn.entry.frozen, 500 + i));
    for (const auto &entry : squad.entries)
        squad.athletes.push_back(
            anAthlete(entry.athlete.value, "Athlete " + std::to_string(entry.athlete.value)));
    return squad;
}

/// All that is said of the session, of its athletes there and in their own page.
std::vector<Insight> saidOf(const Squad &squad)
{
    auto all = insightsOf(squad, squad.sessions.front(), kToday);
    for (const auto &athlete : squad.athletes)
        std::ranges::copy(insightsOf(squad, athlete, kToday), std::back_inserter(all));
    return all;
}

QByteArray place(int seed, const QString &sentence)
{
    return QStringLiteral("seed %1: %2").arg(seed).arg(sentence).toUtf8();
}

int rank(const std::optional<NextStep> &step)
{
    return !step ? -1 : *step == NextStep::StepBack ? 0 : *step == NextStep::Repeat ? 1 : 2;
}

} // namespace

class TestReadingLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// No "ready" beside "slower each time", "tight" or "stopped" of one athlete and session; and all rooms
    /// say one verdict.
    void nobodyIsReadyAndSlowerTightOrStopped()
    {
        int ready = 0, against = 0;
        for (int seed = 0; seed < kSessions; ++seed) {
            SessionDraw draw(static_cast<unsigned>(seed));
            const auto squad = squadOf(draw);
            std::map<AthleteId, QStringList> sentences;
            std::map<AthleteId, std::set<InsightKind>> verdicts;
            for (const auto &insight : saidOf(squad)) {
                if (!insight.athlete || !insight.session)
                    continue;
                sentences[*insight.athlete] << words::insightBody(insight, squad);
                // Nor is anybody ready whose marks say otherwise.
                if (insight.kind == InsightKind::ReadyForNextLevel) {
                    const auto &reading = *insight.reading;
                    QVERIFY2(reading.slowing.empty() && !reading.fade && !reading.tight && !reading.stop,
                        place(seed, words::insight(insight, squad)));
                }
                if (insight.kind >= InsightKind::ReadyForNextLevel
                    && insight.kind <= InsightKind::StepBackLevel)
                    verdicts[*insight.athlete].insert(insight.kind);
            }
            for (const auto &[athlete, said] : sentences) {
                const auto all = said.join(QLatin1Char(' '));
                const bool isReady = all.contains(QLatin1String("ready for"));
                const bool isAgainst = all.contains(QLatin1String("slower each time"))
                    || all.contains(QLatin1String("tight")) || all.contains(QLatin1String("top"))
                    || all.contains(QLatin1String("slower than the first"));
                ready += isReady ? 1 : 0;
                against += isAgainst ? 1 : 0;
                QVERIFY2(!isReady || !isAgainst, place(seed, all));
                QVERIFY2(verdicts[athlete].size() <= 1, place(seed, all));
            }
        }
        QVERIFY2(ready > 50 && against > 200, qPrintable(QStringLiteral("%1 %2").arg(ready).arg(against)));
    }

    /// The reps that a sentence names are those that the grid marks, and the last of their kind.
    void sentencesNameTheRepsThatAreMarked()
    {
        int named = 0;
        for (int seed = 0; seed < kSessions; ++seed) {
            SessionDraw draw(static_cast<unsigned>(seed));
            const auto squad = squadOf(draw);
            const auto grid = gridOf(squad, squad.sessions.front(), kToday);
            for (const auto &insight : saidOf(squad)) {
                if (!insight.athlete || insight.reps.empty())
                    continue;
                const auto row = std::ranges::find(grid.rows, *insight.athlete, &GridRow::athlete);
                for (const auto rep : insight.reps) {
                    const auto tone = toneOf(row->cells[rep]);
                    QVERIFY2(tone == u"watch" || tone == u"bad", place(seed, words::insight(insight, squad)));
                    ++named;
                }
                if (insight.reading && insight.reps == insight.reading->slowing) {
                    for (const auto rep : insight.reps)
                        QVERIFY2(row->cells[rep].reading.slowerThanBefore,
                            place(seed, words::insight(insight, squad)));
                }
            }
            // And the counts of a sentence are those of the marks.
            for (const auto &row : grid.rows) {
                if (!row.reading || !row.reading->wasRun())
                    continue;
                int slow = 0, fast = 0;
                for (const auto &cell : row.cells) {
                    slow += cell.planned && toneOf(cell) == u"bad" && !cell.reading.cutShort ? 1 : 0;
                    fast += cell.planned && cell.reading.standing == RepStanding::TooFast ? 1 : 0;
                }
                QCOMPARE(slow, row.reading->tooSlow);
                QCOMPARE(fast, row.reading->tooFast);
            }
        }
        QVERIFY(named > 200);
    }

    /// Making the last timed rep slower never raises the verdict, of the athlete or of the group.
    void aSlowerLastRepNeverRaisesTheVerdict()
    {
        int lowered = 0;
        for (int seed = 0; seed < kSessions; ++seed) {
            SessionDraw draw(static_cast<unsigned>(seed));
            const auto squad = squadOf(draw);
            auto slower = squad;
            auto &results = slower.entries.front().results;
            const auto last = std::find_if(
                results.rbegin(), results.rend(), [](const RepResult &result) { return result.time; });
            if (last == results.rend())
                continue;
            last->time->time += last->time->time * (1 + draw.upTo(25)) / 100;
            const auto read = [](const Squad &each) {
                return readSession(each.sessions.front(), entriesOf(each, each.sessions.front().id), kToday);
            };
            const auto before = read(squad), after = read(slower);
            const auto where = QStringLiteral("seed %1").arg(seed);
            QVERIFY2(rank(after.front().step) <= rank(before.front().step), qPrintable(where));
            QCOMPARE(after.front().step.has_value(), before.front().step.has_value());
            QVERIFY2(rank(groupVerdict(after).step) <= rank(groupVerdict(before).step), qPrintable(where));
            lowered += rank(after.front().step) < rank(before.front().step) ? 1 : 0;
        }
        QVERIFY2(lowered > 20, qPrintable(QString::number(lowered)));
    }
};

QTEST_GUILESS_MAIN(TestReadingLaws)
#include "tst_readinglaws.moc"
