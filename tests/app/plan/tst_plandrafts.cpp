// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "drafts/plan/cycledraft.h"
#include "drafts/plan/dayworkoutdraft.h"
#include "drafts/plan/planitemdraft.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "support/openworkspace.h"
#include "text/words.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// One group with a cycle of 14 days from 3 May 2026: SS2 on the second day, base runs on all others.
Squad aPlan()
{
    auto squad = aSquad();
    squad.sessions.clear();
    squad.entries.clear();
    return squad;
}

constexpr double kCycle = 300;
constexpr double kGroup = 100;

} // namespace

/// The forms of the plan: what stands on a day, a workout typed there, a cycle.
class PlanDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(aPlan());
        m_workspace->setToday(2026y / 5 / 4);
    }

    void lengthsAreReadAsCoachesTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("number") << "45" << 45;
        QTest::newRow("min") << "45 min" << 45;
        QTest::newRow("close up") << "90min" << 90;
        QTest::newRow("minute mark") << "40'" << 40;
        QTest::newRow("hours and minutes") << "1 h 15" << 75;
        QTest::newRow("colon") << "1:15" << 75;
        QTest::newRow("hours") << "2 h" << 120;
        QTest::newRow("as shown") << QString("1#h#15").replace('#', QChar(0x2009)) << 75;
        QTest::newRow("none") << "0" << 0;
        QTest::newRow("too long") << "25 h" << 0;
        QTest::newRow("words") << "long" << 0;
        QTest::newRow("seconds") << "45 s" << 0;
        QTest::newRow("distance") << "8 km" << 0;
    }
    void lengthsAreReadAsCoachesTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        QCOMPARE(typed::length(text).value_or(0min).count(), minutes);
    }

    void anItemIsAddedChangedAndRemoved()
    {
        PlanItemDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startNew(kCycle, 3));
        draft.setProperty("kind", int(draft.kinds().indexOf("Gym")));
        draft.setProperty("length", "40");
        draft.setProperty("time", "7.15");
        draft.setProperty("place", " Hall ");
        draft.setProperty("note", "Light");
        draft.setIn(200, true);
        QCOMPARE(draft.athletes().size(), 2);
        QVERIFY(draft.save());
        const PlanItem gym { .day = 3,
            .kind = ItemKind::Gym,
            .startMinute = 435,
            .place = "Hall",
            .length = 40min,
            .note = "Light",
            .athletes = { { 200 } } };
        const auto at = std::ranges::find(items(), gym) - items().begin();
        QVERIFY(at < std::ptrdiff_t(items().size()));

        QVERIFY(draft.startChange(kCycle, int(at)));
        QVERIFY(!draft.isNew());
        draft.setIn(200, false);
        draft.setProperty("time", "");
        draft.setProperty("distance", "3 km");
        QVERIFY(draft.save());
        const auto &changed = items()[std::size_t(at)];
        QVERIFY(changed.athletes.empty() && !changed.startMinute);
        QCOMPARE(changed.distance, std::optional(Distance::metres(3000)));
        QCOMPARE(changed.length, std::optional(40min));

        QVERIFY(draft.startChange(kCycle, int(at)));
        QVERIFY(draft.remove());
        QVERIFY(m_workspace->squad().cycles == aPlan().cycles);
    }

    void whatCannotBeReadIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("issue");
        QTest::newRow("length") << QByteArray("length") << "long" << QByteArray("lengthIssue");
        QTest::newRow("distance") << QByteArray("distance") << "far" << QByteArray("distanceIssue");
        QTest::newRow("time") << QByteArray("time") << "25:00" << QByteArray("timeIssue");
    }
    void whatCannotBeReadIsSaidAndChangesNothing()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(QByteArray, issue);
        PlanItemDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(kCycle, 3);
        QVERIFY(draft.isValid());
        draft.setProperty(field.constData(), text);
        QVERIFY(!draft.property(issue.constData()).toString().isEmpty());
        QVERIFY(!draft.isValid() && !draft.save());
        QVERIFY(!m_workspace->canUndo());
    }

    void aNoteNeedsItsText()
    {
        PlanItemDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(kCycle, 3);
        draft.setProperty("kind", int(draft.kinds().indexOf("Note")));
        QVERIFY(!draft.isValid());
        draft.setProperty("note", "Track closed");
        QVERIFY(draft.save());
    }

    void aSessionToBeChosenIsNoItemToChange()
    {
        PlanItemDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(!draft.startChange(kCycle, 1));
        QVERIFY(!draft.startChange(kCycle, 99));
        QVERIFY(!draft.startNew(1, 0));
    }

    void aWorkoutTypedOnAnOpenDayTakesItsPace()
    {
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startNew(kCycle, 1));
        QCOMPARE(draft.rung(), int(PaceRung::M400));
        QVERIFY(!draft.isValid()); // nothing is typed
        draft.setText("6 x 200m [3:00]");
        QVERIFY2(draft.isValid(), qPrintable(draft.issue()));
        const auto id = idFrom<SessionId>(draft.save());
        const auto *made = m_workspace->squad().find(id);
        QVERIFY(made);
        QCOMPARE(made->date, Date(2026y / 5 / 4));
        QCOMPARE(made->role, std::optional(PaceRole::SS2));
        QCOMPARE(made->workout.text, std::string("6 x 200m [3:00]"));
        QVERIFY(made->workout.id.isNull());
        QCOMPARE(totalsOf(made->workout.main).reps, 6);
        QCOMPARE(m_workspace->squad().workouts.size(), std::size_t { 1 });
    }

    void itIsKeptInTheLibraryInTheSameStep()
    {
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(kCycle, 1);
        draft.setText("5 x 1000m @5000 [90]");
        QCOMPARE(draft.rung(), int(PaceRung::M5000)); // as the text says
        draft.setProperty("keep", true);
        const auto *made = m_workspace->squad().find(idFrom<SessionId>(draft.save()));
        QVERIFY(made && m_workspace->squad().find(made->workout.id));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad().workouts == aPlan().workouts);
    }

    void aTypedTextThatIsNotUnderstoodStaysInTheForm()
    {
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(kCycle, 1);
        draft.setText("6 x banana");
        QVERIFY(!draft.isValid());
        QCOMPARE(draft.save(), 0.0);
        QVERIFY(!m_workspace->canUndo());
    }

    void aSessionsTextTimeAndPlaceAreChangedWhereItStands()
    {
        auto squad = aPlan();
        squad.sessions = { aSession() };
        m_workspace = std::make_unique<OpenWorkspace>(squad);
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startChange(400));
        draft.setProperty("time", "19:00");
        draft.setProperty("venue", "Park");
        QVERIFY(draft.save() != 0);
        auto session = *m_workspace->squad().find(SessionId { 400 });
        QCOMPARE(session.workout, aWorkout()); // untouched
        QCOMPARE(session.startMinute, std::optional(19 * 60));
        QCOMPARE(session.venue, std::string("Park"));
        QVERIFY(draft.startChange(400));
        draft.setText("3 x 300m [5:00]");
        QVERIFY(draft.save() != 0);
        session = *m_workspace->squad().find(SessionId { 400 });
        QCOMPARE(session.workout.text, std::string("3 x 300m [5:00]"));
        QCOMPARE(session.venue, std::string("Park"));
    }

    void aSessionHasANoteAndIsForSomeOfTheGroup()
    {
        auto squad = aPlan();
        squad.sessions = { aSession() };
        squad.sessions[0].notes = "First line\nsecond";
        squad.athletes = { anAthlete(200, "Ada Okafor"), anAthlete(201, "Mia Duarte") };
        m_workspace = std::make_unique<OpenWorkspace>(squad);
        const auto session = [&] { return *m_workspace->squad().find(SessionId { 400 }); };
        const auto isOut = [&](std::int64_t athlete) {
            const auto *line = m_workspace->squad().entryOf({ 400 }, { athlete });
            return line && line->out;
        };
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startChange(400));
        QCOMPARE(draft.athletes().size(), 2);
        draft.setIn(201, true);
        QVERIFY(draft.save() != 0);
        QVERIFY(isOut(200) && !isOut(201));
        QCOMPARE(session().notes, std::string("First line\nsecond"));
        m_workspace->undo();
        QVERIFY(!isOut(200));
        QVERIFY(draft.startChange(400));
        draft.setProperty("note", "Bring spikes");
        draft.setText("3 x 300m [5:00]");
        draft.setIn(200, true);
        QVERIFY(draft.save() != 0);
        QCOMPARE(session().notes, std::string("Bring spikes"));
        QVERIFY(draft.startChange(400));
        QVERIFY(draft.athletes().at(1).isIn != draft.athletes().at(0).isIn); // as it was left
        draft.setIn(200, false);
        QVERIFY(draft.save() != 0);
        QVERIFY(!isOut(200) && !isOut(201)); // for all again
        QVERIFY(draft.startAthlete(400, 200));
        QVERIFY(draft.athletes().isEmpty());
    }

    void warmUpAndCoolDownAreChangedAlsoWhereTimesAreLogged()
    {
        auto squad = aPlan();
        squad.sessions = { aSession() };
        squad.entries = { anEntry(500, { 400 }, { 200 }) };
        m_workspace = std::make_unique<OpenWorkspace>(squad);
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startChange(400));
        draft.setWarmUp("blah");
        QVERIFY(!draft.isValid() && !draft.warmUpIssue().isEmpty());
        draft.setWarmUp("15 min jog, 4 x 80 m strides");
        draft.setCoolDown("10 min jog");
        QVERIFY(draft.isValid());
        QVERIFY(draft.save() != 0);
        const auto workout = m_workspace->squad().find(SessionId { 400 })->workout;
        QCOMPARE(workout.warmUp.size(), std::size_t { 2 });
        QCOMPARE(workout.coolDown.size(), std::size_t { 1 });
        QCOMPARE(workout.id, aWorkout().id); // the library's, with another warm-up
        QCOMPARE(workout.text, aWorkout().text);
        QVERIFY(draft.startChange(400));
        draft.setText("3 x 300m [5:00]");
        QCOMPARE(draft.save(), 0.0); // times are logged of the other
    }

    void theTextBringsItsOwnWarmUp()
    {
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew(kCycle, 1);
        draft.setText("Warm-up: 2 km easy\n6 x 200m [3:00]");
        QCOMPARE(draft.warmUp(), QStringLiteral("2000 m (easy)"));
        const auto *made = m_workspace->squad().find(idFrom<SessionId>(draft.save()));
        QVERIFY(made && made->workout.warmUp.size() == 1 && made->workout.coolDown == defaultCoolDown());
    }

    void oneAthleteOfTheSessionRunsSomethingElse()
    {
        auto squad = aPlan();
        squad.sessions = { aSession() };
        m_workspace = std::make_unique<OpenWorkspace>(squad);
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        const auto line = [&] { return m_workspace->squad().entryOf({ 400 }, { 200 }); };
        QVERIFY(draft.startAthlete(400, 200));
        QVERIFY(!draft.athlete().isEmpty());
        QVERIFY(draft.save() != 0);
        QVERIFY(!line() || !line()->own); // nothing was changed
        draft.startAthlete(400, 200);
        draft.setText("3 x 300m [5:00]");
        QVERIFY(draft.save() != 0);
        QVERIFY(line() && line()->own && totalsOf(line()->own->main).reps == 3);
        QCOMPARE(m_workspace->squad().find(SessionId { 400 })->workout, aWorkout());
        QVERIFY(draft.startAthlete(400, 200));
        QCOMPARE(draft.text(), QStringLiteral("3 x 300m [5:00]"));
        QVERIFY(m_workspace->undo());
        QVERIFY(!line());
    }

    void aTypedWorkoutThatIsThereIsKeptAfterwards()
    {
        auto squad = aPlan();
        squad.sessions = { aSession() };
        squad.sessions[0].workout.id = {};
        m_workspace = std::make_unique<OpenWorkspace>(squad);
        DayWorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startChange(400);
        draft.setProperty("keep", true);
        QVERIFY(draft.save() != 0);
        const auto &session = *m_workspace->squad().find(SessionId { 400 });
        const auto *kept = m_workspace->squad().find(session.workout.id);
        QVERIFY(kept && kept->main == aWorkout().main);
        QVERIFY(kept->level > aWorkout().level); // at the end of its list
    }

    void aCycleIsPlannedAsWished()
    {
        CycleDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startNew(kGroup));
        QCOMPARE(draft.days(), 14);
        QVERIFY(draft.isValid());
        QCOMPARE(draft.preview().size(), 5);
        draft.setStart("2026-05-10");
        QVERIFY(draft.startIssue().startsWith("Cycle 1 is there"));
        QCOMPARE(draft.save(), 0.0);
        draft.setStart("2026-05-20");
        draft.setDays(8);
        QCOMPARE(draft.preview().size(), 3);
        QVERIFY(draft.leftOutText().startsWith("No room for"));
        const auto *made = m_workspace->squad().find(idFrom<CycleId>(draft.save()));
        QVERIFY(made);
        QCOMPARE(made->days, 8);
        QCOMPARE(made->firstDay, Date(2026y / 5 / 20));
        QCOMPARE(sessionsOf(m_workspace->squad(), made->id).size(), std::size_t { 3 });
    }

    void aCycleIsCopiedOnOtherDays()
    {
        CycleDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.startCopy(kCycle));
        QVERIFY(draft.isCopy());
        QCOMPARE(draft.original(), QString("Cycle 1"));
        const auto *made = m_workspace->squad().find(idFrom<CycleId>(draft.save()));
        QVERIFY(made);
        QCOMPARE(made->firstDay, Date(2026y / 5 / 17));
        QCOMPARE(made->items, aPlan().cycles[0].items);
    }

private:
    const std::vector<PlanItem> &items() const { return m_workspace->squad().cycles[0].items; }

    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(PlanDraftsTest)
#include "tst_plandrafts.moc"
