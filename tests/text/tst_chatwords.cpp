// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chatwords.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kDay = 2026y / 5 / 4;

/// A week with a session on its first day, a run and a race; Mia runs less, Zoe is injured.
Squad aWeek()
{
    Squad squad;
    squad.groups = { { { 100 }, "Milers" } };
    squad.athletes = { anAthlete(200, "Ada Berg"), anAthlete(201, "Mia Falk"), anAthlete(202, "Zoe Lund") };
    squad.athletes[0].results = { { Distance::metres(400), { 60s }, kDay } };
    squad.athletes[2].absences = { { kDay, {}, Reason::Injured } };
    squad.sessions = { aSession(400, kDay) };
    auto &session = squad.sessions[0];
    session.startMinute = 18 * 60 + 30;
    session.venue = "Big track";
    session.notes = "Bring spikes\nand water";
    session.role = PaceRole::SS2;
    session.workout.name = "200s";
    session.workout.rung = PaceRung::M400;
    session.workout.text = "6 x 200m. 3:00 Rec";
    session.workout.main = { reps(6, 200, 3min) };
    session.workout.warmUp = {};
    session.workout.coolDown = {};
    squad.entries = { { .id = { 500 }, .session = { 400 }, .athlete = { 201 }, .reps = 4, .subgroup = 2 } };
    squad.cycles = { { .id = { 300 },
        .group = { 100 },
        .name = "Cycle 3",
        .firstDay = kDay,
        .days = 7,
        .items = { { .day = 0, .kind = ItemKind::Gym, .startMinute = 7 * 60, .place = "Hall" },
            { .day = 1, .kind = ItemKind::BaseRun, .length = 45min } } } };
    squad.races = { { .id = { 600 },
        .name = "County League",
        .date = kDay + std::chrono::days(4),
        .distance = Distance::metres(1500),
        .startMinute = 18 * 60 + 40 } };
    return squad;
}

QString plain(QString text)
{
    return text.replace(QChar(0x2009), u' ').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestChatWords : public QObject {
    Q_OBJECT

private slots:
    void aCycleIsSentWholeWithTimesPlacesRecoveriesAndGroups()
    {
        const auto squad = aWeek();
        QCOMPARE(plain(words::chatText(squad, squad.cycles[0])),
            QStringLiteral("Cycle 3 · 4 – 10 May · Milers\n"
                           "Mon 4 May: Gym 7:00 · Hall\n"
                           "  18:30 · Big track: 6 x 200m. 3:00 Rec (SS2 · 400 m pace)\n"
                           "  B: 4 of 6 reps (Mia Falk)\n"
                           "  Bring spikes\n"
                           "  and water\n"
                           "Tue 5 May: Base run 45 min\n"
                           "Fri 8 May: 18:40: 1500 m County League"));
    }

    void aSessionIsSentWithEverybodysTimes()
    {
        const auto squad = aWeek();
        QCOMPARE(plain(words::chatText(squad, squad.sessions[0], kDay)),
            QStringLiteral("Mon 4 May · 18:30 · Big track · Milers\n"
                           "200s\n"
                           "6 x 200m. 3:00 Rec (SS2 · 400 m pace)\n"
                           "B: 4 of 6 reps (Mia Falk)\n"
                           "Bring spikes\n"
                           "and water\n"
                           "Mia Falk: 200 m in 26.0\n"
                           "Ada Berg: 200 m in 30.0\n"
                           "Away: Zoe Lund"));
    }
};

QTEST_GUILESS_MAIN(TestChatWords)

#include "tst_chatwords.moc"
