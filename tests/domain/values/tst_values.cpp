// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/squad/validation.h"
#include "domain/values/date.h"
#include "domain/values/pace.h"
#include "domain/values/rung.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// Dates, paces, the ladder, and the law of edits.
class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysThatDoNotExistAreRefused()
    {
        QCOMPARE(dateFromIso("2028-02-29"), std::optional<Date>(2028y / 2 / 29));
        for (const auto *text :
            { "2026-02-29", "2026-13-01", "2026-5-4", "04.05.2026", "2026-05-04x", "", "2026/05/04" })
            QVERIFY(!dateFromIso(text));
        QCOMPARE(isoDate(2026y / 5 / 4), std::string("2026-05-04"));
    }

    void aPaceGivesBackTheTimeItWasMadeFrom()
    {
        for (const std::int64_t metres : { 30, 50, 100, 333, 400, 1500, 10'000, 42'195 }) {
            for (const std::int64_t ms : { 3'617, 51'900, 114'800, 236'401, 1'898'123 }) {
                const auto distance = Distance::metres(metres);
                QCOMPARE(Pace::of(distance, Duration(ms)).timeFor(distance), Duration(ms));
            }
        }
        QCOMPARE(Pace::of(kMile, 240s).timeFor(kMile), Duration(240'000));
    }

    void aPaceIsRoundedOnceAtTheEnd()
    {
        const auto pace = Pace::of(Distance::metres(1500), 236'400ms);
        QCOMPARE(pace.per400(), Duration(63'040));
        QCOMPARE(pace.timeFor(Distance::metres(100)), Duration(15'760));
        QCOMPARE(pace.atPercent(100), pace);
        QCOMPARE(pace.atPercent(95).timeFor(Distance::metres(1500)), Duration(248'842));
        QCOMPARE(pace.withOffsetPer400(2s).per400(), Duration(65'040));
        QVERIFY(pace.isFasterThan(pace.withOffsetPer400(1ms)));
        QVERIFY(!pace.isFasterThan(pace));
    }

    void fivePacesFollowTheLadder_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("five");
        QTest::newRow("800") << QByteArray("800") << QByteArray("max_velocity 400 800 1500 3000");
        QTest::newRow("1500") << QByteArray("1500") << QByteArray("400 800 1500 3000 5000");
        QTest::newRow("mile") << QByteArray("mile") << QByteArray("400 800 mile 3000 5000");
        QTest::newRow("3000") << QByteArray("3000") << QByteArray("800 1500 3000 5000 10000");
        QTest::newRow("5000") << QByteArray("5000") << QByteArray("1500 3000 5000 10000 60min");
        QTest::newRow("10000") << QByteArray("10000") << QByteArray("3000 5000 10000 60min 90min");
        QTest::newRow("400") << QByteArray("400") << QByteArray("max_velocity max_velocity 400 800 1500");
    }
    void fivePacesFollowTheLadder()
    {
        QFETCH(QByteArray, target);
        QByteArrayList codes;
        for (const auto rung : fivePacesFor(*rungFromCode(target.toStdString())).rungs)
            codes << QByteArray(codeOf(rung).data());
        QTEST(codes.join(' '), "five");
    }

    void everyCodeComesBack()
    {
        for (const auto rung : kAllRungs)
            QCOMPARE(rungFromCode(codeOf(rung)), std::optional(rung));
        for (const auto role : kAllRoles)
            QCOMPARE(roleFromCode(codeOf(role)), std::optional(role));
        for (int kind = 0; kind <= int(kLastEditKind); ++kind)
            QCOMPARE(editKindFromCode(codeOf(static_cast<EditKind>(kind))),
                std::optional(static_cast<EditKind>(kind)));
    }

    void anEditAndItsInverseLeaveTheSquadAsItWas_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(someEdits().size()); ++i)
            QTest::addRow("edit %d", i) << i;
    }
    void anEditAndItsInverseLeaveTheSquadAsItWas()
    {
        QFETCH(int, which);
        const auto edit = someEdits()[static_cast<std::size_t>(which)];
        QVERIFY(inverse(inverse(edit)) == edit);
        auto squad = aSquad();
        QVERIFY(apply(squad, edit));
        QVERIFY(!(squad == aSquad()));
        QVERIFY(apply(squad, inverse(edit)));
        QVERIFY(squad == aSquad());
    }

    void refusedEditChangesNothing()
    {
        auto edit = edits::removeGroup(aSquad(), { 100 });
        auto stale = aSquad().card;
        stale.club = "Another club";
        edit.changes.push_back(Change<SquadCard> { stale, SquadCard {} });
        auto squad = aSquad();
        const auto applied = apply(squad, edit);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Errc::Conflict);
        QVERIFY(squad == aSquad());
    }

    void removingTakesEverythingThatBelongs()
    {
        auto squad = aSquad();
        QVERIFY(apply(squad, edits::removeGroup(squad, { 100 })));
        QVERIFY(
            squad.groups.empty() && squad.cycles.empty() && squad.sessions.empty() && squad.entries.empty());
        QVERIFY(validate(squad, 2026y / 5 / 4).empty());
    }

    void severalAthletesAreOneStepNamedAfterTheFirst()
    {
        auto squad = aSquad();
        const auto removal = edits::removeAthletes(squad, { { 200 }, { 201 }, { 999 } });
        QCOMPARE(removal.kind, EditKind::RemoveAthletes);
        QCOMPARE(removal.subject, std::string("Ada Okafor + 1"));
        QVERIFY(apply(squad, removal));
        QVERIFY(squad.athletes.empty() && squad.entries.empty());
        QVERIFY(validate(squad, 2026y / 5 / 4).empty());
        const auto one = edits::removeAthletes(aSquad(), { { 201 } });
        QCOMPARE(one.kind, EditKind::RemoveAthlete);
        QCOMPARE(one.subject, std::string("Mia Duarte"));
        QVERIFY(isEmpty(edits::removeAthletes(aSquad(), { { 999 } })));
    }

    void theArchiveTakesOnlyThoseWhoAreNotInIt()
    {
        auto squad = aSquad();
        squad.athletes[1].archived = true;
        const auto archived = edits::archiveAthletes(squad, { { 200 }, { 201 } }, true);
        QCOMPARE(archived.changes.size(), std::size_t(1));
        QVERIFY(apply(squad, archived));
        const auto back = edits::archiveAthletes(squad, { { 200 }, { 201 } }, false);
        QCOMPARE(back.kind, EditKind::BringBackAthletes);
        QCOMPARE(back.changes.size(), std::size_t(2));
        QVERIFY(isEmpty(edits::archiveAthletes(aSquad(), { { 200 } }, false)));
    }

    void nobodyRunsFasterThanTheWorld()
    {
        QVERIFY(!validateRep(Distance::metres(400), 43'000ms));
        QCOMPARE(validateRep(Distance::metres(400), 35'000ms), std::optional(IssueKind::TimeImpossible));
        QCOMPARE(validateRep(Distance::metres(400), 900'000ms), std::optional(IssueKind::TimeImpossible));
        QVERIFY(!validateRep(Distance::metres(30), 2'600ms)); // flying
        QCOMPARE(validateRep(Distance::metres(400), 42'000ms), std::optional(IssueKind::TimeImpossible));
        QCOMPARE(validateRep(kMarathon, 118min), std::optional(IssueKind::TimeImpossible));
    }
    void theWorldsBestIsARace_data()
    {
        QTest::addColumn<qint64>("millimetres");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("100 m") << qint64(100'000) << qint64(9'580);
        QTest::newRow("300 m") << qint64(300'000) << qint64(30'690);
        QTest::newRow("400 m") << qint64(400'000) << qint64(43'030);
        QTest::newRow("800 m") << qint64(800'000) << qint64(100'910);
        QTest::newRow("1000 m") << qint64(1'000'000) << qint64(131'960);
        QTest::newRow("mile") << qint64(1'609'344) << qint64(223'130);
        QTest::newRow("3000 m") << qint64(3'000'000) << qint64(437'550);
        QTest::newRow("10 000 m") << qint64(10'000'000) << qint64(1'571'000);
        QTest::newRow("half marathon") << qint64(21'097'500) << qint64(3'402'000);
        QTest::newRow("marathon") << qint64(42'195'000) << qint64(7'235'000);
    }
    void theWorldsBestIsARace()
    {
        QFETCH(qint64, millimetres);
        QFETCH(qint64, ms);
        QVERIFY(!validateRep(Distance::millimetres(millimetres), Duration(ms)));
    }

private:
    static std::vector<Edit> someEdits()
    {
        const auto squad = aSquad();
        auto group = squad.groups[0];
        group.id = { 101 };
        return { edits::removeGroup(squad, { 100 }), edits::removeAthlete(squad, { 200 }),
            edits::removeCycle(squad, { 300 }), edits::removeSession(squad, { 400 }), edits::addGroup(group),
            edits::moveSession(squad.sessions[0], 2026y / 5 / 6),
            edits::copySession(squad.sessions[0], { 401 }, 2026y / 5 / 6),
            edits::finishSession(squad.sessions[0], true),
            edits::addResult(squad.athletes[0], ran(800, 114s, 2026y / 5 / 1), 2026y / 5 / 4, {}),
            edits::changeResult(squad.athletes[0], 1, ran(800, 114s, 2026y / 5 / 1), 2026y / 5 / 4, {}),
            edits::removeAthletes(squad, { { 200 }, { 201 } }),
            edits::archiveAthletes(squad, { { 200 }, { 201 } }, true),
            edits::removeWorkout(squad.workouts[0]), edits::changeSquad(squad.card, {}),
            edits::removeRace(squad.races[0]), edits::removePhase(squad.phases[0]) };
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
