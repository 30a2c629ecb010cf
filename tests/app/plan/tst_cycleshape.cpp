// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/cycleshape.h"

#include "domain/example/example.h"
#include "domain/plan/sessionoptions.h"
#include "models/plan/athletebalances.h"
#include "models/plan/seasonbalance.h"
#include "models/qmlid.h"
#include "support/openworkspace.h"
#include "text/optionwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 4;

} // namespace

/// The example squad's open cycle as a form, and the balance of its group.
class CycleShapeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<CycleShape> m_shape;
    CycleId m_id;

    const Cycle &cycle() const { return *m_workspace->squad().find(m_id); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(exampleSquad(kToday));
        m_workspace->setToday(kToday);
        m_id = cycleOn(m_workspace->squad(), m_workspace->squad().groups.front().id, kToday)->id;
        m_shape = std::make_unique<CycleShape>();
        m_shape->setWorkspace(m_workspace.get());
        m_shape->setCycleId(numberOf(m_id));
    }

    void itSaysWhatItHolds()
    {
        QVERIFY(m_shape->isFound());
        QCOMPARE(m_shape->start(), QString("Mon 27 Apr"));
        QCOMPARE(m_shape->days(), 14);
        const auto holds = m_shape->holds();
        QCOMPARE(holds.size(), 4); // a race stands for the fifth
        QVERIFY(holds[0].chip.startsWith("SS2") && holds[0].reason.startsWith("logged for"));
        QVERIFY(!holds[3].isOpen);
        const auto &squad = m_workspace->squad();
        const auto own = sessionsOf(squad, m_id);
        const auto last
            = *std::ranges::max_element(own, {}, [](const Session *session) { return session->date; });
        const auto options = optionsFor(squad, *last);
        const auto chosen = std::ranges::find(options, true, &SessionOption::isChosen);
        QVERIFY(chosen != options.end());
        QCOMPARE(holds[3].reason, words::optionReason(*chosen, squad));
    }

    void anOpenPlaceSaysWhatWouldStandThere()
    {
        auto squad = exampleSquad(kToday);
        const auto &group = squad.groups.front();
        std::erase_if(squad.sessions,
            [&](const Session &session) { return session.group == group.id && session.date >= kToday; });
        OpenWorkspace workspace(squad);
        workspace.setToday(kToday);
        m_shape->setWorkspace(&workspace);
        const auto holds = m_shape->holds();
        const auto open = std::ranges::count_if(holds, &HeldSession::isOpen);
        QVERIFY(open > 0);
        for (const auto &held : holds)
            QVERIFY2(!held.isOpen || (!held.text.isEmpty() && !held.reason.isEmpty()), qPrintable(held.chip));
        m_shape->setWorkspace(m_workspace.get());
    }

    void eachChangeIsOneEdit()
    {
        const auto before = m_workspace->squad();
        const auto two = m_shape->targets().indexOf(QString::fromUtf8("800\u2009m"));
        QVERIFY(two >= 0);
        QVERIFY(m_shape->setTarget(static_cast<int>(two)));
        QCOMPARE(cycle().targetRace, PaceRung::M800);
        QCOMPARE(m_shape->target(), static_cast<int>(two));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad().cycles == before.cycles);
        QVERIFY(m_shape->setLayout(1));
        QVERIFY(m_workspace->squad().cycles != before.cycles);
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad().cycles == before.cycles);
        QVERIFY(m_shape->setDays(16));
        QCOMPARE(cycle().days, 16);
        QVERIFY(m_workspace->undo());
        QVERIFY(!m_shape->setLayout(static_cast<int>(m_shape->layouts().size()) - 1)); // by hand
        QVERIFY(m_workspace->squad().cycles == before.cycles);
    }

    void theBalanceIsOfTheGroupAndEachAthlete()
    {
        AthleteBalances balances;
        QAbstractItemModelTester tester(&balances, QAbstractItemModelTester::FailureReportingMode::Fatal);
        balances.setWorkspace(m_workspace.get());
        balances.setCycleId(numberOf(m_id));
        const auto amounts = [&](int row) {
            return balances.data(balances.index(row), AthleteBalances::AmountsRole).toStringList();
        };
        QCOMPARE(balances.count(), 9); // the group and its eight
        QVERIFY(balances.data(balances.index(0), AthleteBalances::IsGroupRole).toBool());
        QCOMPARE(amounts(0).first(), QString("1.2/1.2"));
        balances.setInMinutes(true);
        QVERIFY(amounts(1).first() != QString("1.2/1.2"));
        QVERIFY(balances.easyDays().startsWith("Easy days between"));
        balances.setYear(2026);
        QVERIFY2(balances.easyDays().startsWith("Between hard days: "), qPrintable(balances.easyDays()));
        QCOMPARE(balances.columns().size(), 5);
        balances.setInMinutes(false);
        QVERIFY(amounts(0).first() != QString("1.2/1.2"));
    }

    void aCheckOfTheSeasonIsMendedWhereItStands()
    {
        auto squad = exampleSquad(kToday);
        auto &cycle = *std::ranges::find(squad.cycles, m_id, &Cycle::id);
        std::erase_if(squad.sessions,
            [&](const Session &session) { return session.cycle == m_id && session.role == PaceRole::SS1; });
        for (auto &item : cycle.items) {
            if (item.role == PaceRole::SS1)
                item = { .day = item.day };
        }
        OpenWorkspace workspace(squad);
        workspace.setToday(kToday);
        SeasonBalance season;
        season.setWorkspace(&workspace);
        season.setGroupId(numberOf(squad.groups.front().id));
        season.setYear(2026);
        const auto remarks = season.remarks();
        const auto found = std::ranges::find_if(
            remarks, [](const SeasonRemark &remark) { return remark.remedy.startsWith("Put it on"); });
        QVERIFY(found != remarks.end());
        QVERIFY(!season.mend(-1) && !season.mend(static_cast<int>(remarks.size())));
        QVERIFY(season.mend(static_cast<int>(found - remarks.begin())));
        QVERIFY(season.remarks().size() < remarks.size());
        QVERIFY(workspace.undo());
        QVERIFY(season.remarks() == remarks);
    }

    void theSeasonIsOfTheGroupOrOfOneAthlete()
    {
        SeasonBalance season;
        season.setWorkspace(m_workspace.get());
        season.setGroupId(numberOf(m_workspace->squad().groups.front().id));
        season.setYear(2026);
        QCOMPARE(season.columns().size(), 5);
        QCOMPARE(season.names().size(), 9);
        QVERIFY(season.facts().size() >= 3);
        const auto whole = season.columns();
        season.setInMinutes(true);
        QVERIFY(season.columns()[0].total.endsWith("min"));
        season.setInMinutes(false);
        QList<QList<SeasonColumn>> different;
        for (int place = 1; place < 9; ++place) {
            season.setPlace(place);
            QCOMPARE(season.place(), place);
            if (!different.contains(season.columns()))
                different << season.columns();
        }
        QVERIFY(different.size() > 1); // some missed a session
        season.setPlace(0);
        QVERIFY(season.columns() == whole);
    }

    void theSeasonSaysEachPaceAndWhatIsToCome()
    {
        SeasonBalance season;
        season.setWorkspace(m_workspace.get());
        season.setGroupId(numberOf(m_workspace->squad().groups.front().id));
        season.setYear(2026);
        QCOMPARE(season.paces().size(), 5);
        QCOMPARE(season.paces()[0].name, QString("400\u2009m")); // from fast to slow
        QVERIFY(season.paces()[0].done <= season.paces()[0].planned);
        const auto paces = season.paces();
        QCOMPARE(std::ranges::max_element(paces, {}, &SeasonPace::planned)->planned, 1.0);
        QStringList coming;
        for (const auto &each : season.coming())
            coming << each.kind + QLatin1Char(' ') + each.when;
        // The phase and the cycle of today, the league on Friday, the taper, the final.
        QCOMPARE(coming.size(), 5);
        QCOMPARE(coming.mid(0, 2), QStringList({ "phase now", "cycle now" }));
        QVERIFY(coming[2].startsWith("race in ") && coming[4].startsWith("race in "));
        m_workspace->setToday(m_workspace->squad().find(idFrom<RaceId>(season.coming()[2].itemId))->date);
        season.setYear(2025);
        season.setYear(2026);
        QCOMPARE(season.coming()[2].when, QString("today"));
        season.setYear(2024);
        QVERIFY(season.coming().isEmpty());
    }
};

QTEST_MAIN(CycleShapeTest)

#include "tst_cycleshape.moc"
