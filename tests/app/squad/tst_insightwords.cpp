// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <QTest>
#include <QTranslator>

using namespace fivepace;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fivepace::EntryReading)

namespace {

/// A plain space in the table stands for the thin one on the screen.
QString plain(QString text)
{
    return text.replace(QChar(0x2009), QLatin1Char(' '));
}

constexpr AthleteId kHansen { 20001 };
constexpr SessionId kMonday { 30001 };
constexpr WorkoutId kLevel4 { 40001 };

Squad smallSquad()
{
    Squad squad;
    Athlete hansen;
    hansen.id = kHansen;
    hansen.name = "Lena Hansen";
    hansen.shortName = "L. Hansen";
    hansen.absences = { { 2026y / 5 / 1, 2026y / 5 / 10, Reason::Injured } };
    squad.athletes = { hansen };
    Session monday;
    monday.id = kMonday;
    monday.date = 2026y / 5 / 4;
    monday.workout.rung = PaceRung::M400;
    monday.workout.level = 3;
    squad.sessions = { monday };
    Workout next;
    next.id = kLevel4;
    next.level = 4;
    squad.workouts = { next };
    return squad;
}

} // namespace

class TestInsightWords : public QObject {
    Q_OBJECT

private:
    QTranslator m_plurals;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(QStringLiteral(":/i18n/fivepace_en.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void insightsAreShortSentences()
    {
        Squad squad = smallSquad();
        Insight most { .kind = InsightKind::MostRepsFast, .session = kMonday, .count = 7, .of = 9 };
        QCOMPARE(plain(words::insight(most, squad)),
            QStringLiteral(
                "7 of 9 athletes ran most reps faster than 800 m pace: the session does its job."));
        most.vote = GroupVerdict { .step = NextStep::StepBack };
        QCOMPARE(plain(words::insight(most, squad)),
            QStringLiteral("7 of 9 athletes ran most reps faster than 800 m pace."));
        const Insight slowing {
            .kind = InsightKind::SlowingDown, .athlete = kHansen, .session = kMonday, .reps = { 3, 4, 5 }
        };
        QCOMPARE(words::insight(slowing, squad),
            QStringLiteral("L. Hansen: last 3 reps slower each time. Longer recoveries, or stop here."));
        Insight tight = slowing;
        tight.kind = InsightKind::NotLoose;
        QCOMPARE(words::insight(tight, squad),
            QStringLiteral("L. Hansen: tight, and last 3 reps slower each time. Rule 1 says stop here."));
        tight.reps.clear();
        QCOMPARE(words::insight(tight, squad), QStringLiteral("L. Hansen: tight. Rule 1 says stop here."));
        squad.sessions.front().finished = true;
        QCOMPARE(words::insight(tight, squad), QStringLiteral("L. Hansen: tight. Rule 1 says train easier."));
        QCOMPARE(words::insight(
                     { .kind = InsightKind::UnavailableButPlanned, .athlete = kHansen, .session = kMonday },
                     squad),
            QStringLiteral("L. Hansen: left out. Injured to 10 May."));
        QCOMPARE(
            words::insight(
                { .kind = InsightKind::ReadyForNextLevel, .athlete = kHansen, .session = kMonday }, squad),
            QStringLiteral("L. Hansen: ready for more."));
    }
    void awayFromTheSessionAnInsightNamesIt()
    {
        Squad squad = smallSquad();
        squad.sessions.front().workout.name = "300 down to 50";
        const Insight tight { .kind = InsightKind::NotLoose, .athlete = kHansen, .session = kMonday };
        QCOMPARE(words::datedInsight(tight, squad),
            QStringLiteral("L. Hansen, 300 down to 50 on Mon 4 May: tight. Rule 1 says stop here."));
        const Insight old { .kind = InsightKind::NoRecentResult, .athlete = kHansen };
        QCOMPARE(words::datedInsight(old, squad),
            QStringLiteral("L. Hansen: no race or trial in 120 days. Targets may be out of date."));
    }
    void aLevelVerdictSaysAllThatSpeaksForItAndAgainst_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("level");
        QTest::addColumn<EntryReading>("reading");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, InsightKind kind, int level, EntryReading reading,
                             const char *sentence) {
            QTest::newRow(name) << static_cast<int>(kind) << level << reading << QString::fromUtf8(sentence);
        };
        using enum InsightKind;
        const EntryReading held { .planned = 6, .timed = 6, .judged = 6, .onTarget = 6, .compared = 5 };
        row("ready", ReadyForNextLevel, 4, held,
            "ready for level 4; 6 of 6 reps on target, none slower at the end");
        auto marked = held; // the grid marks the last one, though the first was slower still
        marked.reps.resize(6);
        marked.reps.back().slowerThanBefore = true;
        row("a rep marked", ReadyForNextLevel, 4, marked, "ready for level 4; 6 of 6 reps on target");
        auto half = held;
        half.planned = 8;
        row("ready on less", ReadyForNextLevel, 4, half,
            "ready for level 4; 6 of 6 reps on target, 6 of 8 reps timed");
        auto ladder = held;
        ladder.compared = 0; // each length once
        row("nothing to compare", ReadyForNextLevel, 4, ladder, "ready for level 4; 6 of 6 reps on target");
        auto fading = held;
        fading.fade = Fade { 0, 5, 1200ms };
        row("fading", RepeatLevel, 3, fading,
            "run level 3 once more; held the pace, but the last rep 1.2 s slower than the first");
        auto slowing = held;
        slowing.slowing = { 4, 5 };
        row("slowing", RepeatLevel, 3, slowing,
            "run level 3 once more; held the pace, but last 2 reps slower each time");
        auto slow = held;
        slow.onTarget = 4;
        slow.tooSlow = 2;
        slow.harder = 1;
        row("slow and hard", RepeatLevel, 3, slow,
            "run level 3 once more; 4 of 6 reps on target, RPE 1 over the plan");
        auto stopped = held;
        stopped.timed = stopped.judged = stopped.onTarget = 4;
        stopped.stop = Stop { 4, StopReason::Tight };
        stopped.tight = true;
        row("stopped and tight", StepBackLevel, 2, stopped,
            "go back to level 2; stopped after 4 of 6 reps, tight");
        auto fast = held;
        fast.onTarget = 1;
        fast.tooFast = 5;
        auto hurt = held;
        hurt.timed = hurt.judged = hurt.onTarget = 4;
        hurt.stop = Stop { 4, StopReason::Hurt };
        row("stopped hurt", RepeatLevel, 3, hurt, "run level 3 once more; stopped hurt after 4 of 6 reps");
        hurt.stop->reason = StopReason::LostPace;
        row("stopped as the pace was lost", RepeatLevel, 3, hurt,
            "run level 3 once more; stopped after 4 of 6 reps, when the pace was lost");
        row("too fast", RepeatLevel, 3, fast, "run level 3 once more; 5 of 6 reps too fast");
    }
    void aLevelVerdictSaysAllThatSpeaksForItAndAgainst()
    {
        QFETCH(int, kind);
        QFETCH(int, level);
        QFETCH(EntryReading, reading);
        QFETCH(QString, sentence);
        Insight insight { .kind = static_cast<InsightKind>(kind), .athlete = kHansen, .session = kMonday };
        insight.reading = reading;
        insight.reading->reps.resize(6);
        for (auto &rep : insight.reading->reps)
            rep.standing = RepStanding::OnTarget;
        insight.reps = reading.slowing;
        insight.level = level;
        const auto shown = plain(words::insight(insight, smallSquad()));
        QCOMPARE(shown, QStringLiteral("L. Hansen: %1.").arg(sentence));
    }
    void recoveriesCutShortSayHowManyAreKnown()
    {
        Insight cut { .kind = InsightKind::RecoveryCutShort, .session = kMonday, .count = 1, .of = 1 };
        cut.reading = EntryReading { .recoveriesStated = 7, .recoveriesKnown = 1 };
        QCOMPARE(words::insightBody(cut, smallSquad()),
            QString("1 of 7 recoveries known, 1 of them cut short. Take them in full."));
        cut.of = cut.reading->recoveriesKnown = 7;
        cut.count = 3;
        QCOMPARE(words::insightBody(cut, smallSquad()),
            QString("3 of 7 recoveries cut short. Take them in full."));
    }
    /// At the edge of what is clear the tenths would say the same of two verdicts.
    void aDifferenceAtTheEdgeIsShownToTheThousandth()
    {
        Insight lacking { .kind = InsightKind::LacksEndurance, .value = 5005ms, .limit = 4000ms };
        QVERIFY(words::insightBody(lacking, smallSquad()).contains("5.005 s over"));
        lacking.value = 5500ms;
        QVERIFY(words::insightBody(lacking, smallSquad()).contains("5.5 s over"));
    }
    void aGroupsVoteSaysWhoIsLeftOut()
    {
        Insight vote { .kind = InsightKind::RepeatLevel, .session = kMonday };
        vote.vote = GroupVerdict { .verdicts = 3, .onward = 2, .ran = 5, .withoutTarget = 1 };
        vote.level = 3;
        QCOMPARE(plain(words::insight(vote, smallSquad())),
            QStringLiteral("Run level 3 once more; 2 of 5 ready, 2 without a verdict, 1 without a "
                           "target left out."));
    }
    void everyInsightHasWords()
    {
        const Squad squad = smallSquad();
        for (int kind = 0; kind <= static_cast<int>(kLastInsightKind); ++kind) {
            Insight insight { .kind = static_cast<InsightKind>(kind) };
            const QString bare = words::insightBody(insight, squad);
            QVERIFY2(bare.size() > 5 && !bare.contains('%'), qPrintable(bare));
            insight.athlete = kHansen;
            QVERIFY(words::insight(insight, squad).startsWith("L. Hansen: "));
        }
    }
    void aVerdictOfAGroupIsASentence()
    {
        const std::pair<InsightKind, const char *> verdicts[] {
            { InsightKind::ReadyForNextLevel, "Ready for more." },
            { InsightKind::RepeatLevel, "Run it once more." },
            { InsightKind::StepBackLevel, "Make it easier next time." },
        };
        for (const auto &[kind, sentence] : verdicts)
            QCOMPARE(words::insight({ .kind = kind }, smallSquad()), QLatin1String(sentence));
        Insight level { .kind = InsightKind::ReadyForNextLevel, .session = kMonday, .level = 4 };
        QCOMPARE(words::insight(level, smallSquad()), QStringLiteral("Ready for level 4."));
        QVERIFY(words::datedInsight(level, smallSquad()).endsWith(": ready for level 4."));
        level.kind = InsightKind::StepBackLevel;
        QCOMPARE(words::insight(level, smallSquad()), QStringLiteral("Go back to level 4."));
        level.level.reset();
        auto squad = smallSquad();
        auto &workout = std::ranges::find(squad.sessions, kMonday, &Session::id)->workout;
        workout.id = { 7 };
        workout.level = 1; // there is none below
        QCOMPARE(words::insight(level, squad), QStringLiteral("Run level 1 once more, made easier."));
    }
    void choicesSayWhatTheyFollow()
    {
        const Squad squad = smallSquad();
        const Choice next { PaceRole::SS2, 2026y / 5 / 18, kLevel4, ChoiceReason::NextLevel, kMonday, {} };
        QCOMPARE(
            words::choice(next, squad), QStringLiteral("SS2: Level 4 comes next, after level 3 on 4 May."));
        const Choice none { PaceRole::ES1, 2026y / 5 / 18, {}, ChoiceReason::NothingInLibrary, {}, {} };
        QCOMPARE(words::choice(none, squad),
            QStringLiteral("ES1: nothing in the library for this pace. Write a workout."));
    }
};

QTEST_GUILESS_MAIN(TestInsightWords)
#include "tst_insightwords.moc"
