// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// The paces beside the squad's table, worked by keys and the mouse.
class PacesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        m_window->setSize(1280, 1400);
        m_window->show("Squad");
    }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aTypedResultWaitsUntilItIsApproved()
    {
        const auto results = athlete().results.size();
        m_window->click(m_window->saying("Add result…"));
        QTRY_VERIFY(m_window->find("resultTime"));
        m_window->type("3:50.1");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(athlete().results.size(), results + 1);
        QCOMPARE(athlete().results.back().use, PaceUse::Waiting);
        QTRY_VERIFY(m_window->saying("New paces to approve"));
        m_window->click(m_window->find("approvePaces"));
        QTRY_COMPARE(athlete().results.back().use, PaceUse::Counts);
        QTRY_VERIFY(!m_window->saying("New paces to approve"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_window->saying("New paces to approve"));
        m_window->click(m_window->find("keepPaces"));
        QTRY_COMPARE(athlete().results.back().use, PaceUse::LeftOut);
    }

    void aRungOfTheFiveIsSwappedByKeys()
    {
        auto *chip = m_window->find("paceOf4");
        QVERIFY(chip);
        chip->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Space);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(athlete().fivePaces);
        QCOMPARE(athlete().fivePaces->at(PaceRole::ES2), PaceRung::M10000);
        m_window->click(m_window->find("fiveAsRace"));
        QTRY_VERIFY(!athlete().fivePaces);
    }

    void aGroupsFivePacesHaveAWindowOfTheirOwn()
    {
        const auto group = [this] { return m_window->workspace.squad().groups.front(); };
        m_window->click(m_window->saying(QString::fromStdString(group().name)));
        m_window->click(m_window
                            ->all([](const QQuickItem &item) {
                                return item.property("tip").toString() == "Add or change groups";
                            })
                            .value(0));
        const auto change = [this] { return m_window->saying("Change this group…"); };
        QTRY_VERIFY(change() && change()->isEnabled());
        for (int i = 0; i < 2; ++i)
            m_window->press(Qt::Key_Down);
        QTRY_VERIFY(change()->property("highlighted").toBool());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("groupFivePaces"));
        m_window->click(m_window->find("groupFivePaces"));
        QTRY_VERIFY(m_window->find("groupPace4"));
        m_window->find("groupPace4")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Space);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(group().fivePaces);
        QCOMPARE(stepOf(group().fivePaces->at(PaceRole::ES2)),
            stepOf(fivePacesFor(group().targetRace).at(PaceRole::ES2)) + 1);
        m_window->click(m_window->find("groupFiveAsRace"));
        QTRY_VERIFY(!group().fivePaces);
        m_window->press(Qt::Key_Escape);
    }

    void pacesAreShownPerKilometreAndTheChoiceStays()
    {
        m_window->click(m_window->find("roadPaces"));
        QTRY_VERIFY(m_window->saying("mile"));
        m_window->click(m_window->find("trackPaces"));
        QTRY_VERIFY(!m_window->saying("mile"));
    }

    void aPaceIsSetByHandFromTheWholeLadder()
    {
        m_window->click(m_window->find("wholeLadder"));
        QTRY_VERIFY(m_window->find("ladder"));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return); // 400 m
        QTRY_VERIFY(m_window->find("handTime"));
        m_window->type("55.0");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(athlete().handPaces.size(), std::size_t(1));
        QCOMPARE(athlete().handPaces[0].rung, PaceRung::M400);
        QCOMPARE(athlete().handPaces[0].pace.per400(), Duration(55s));
        m_window->press(Qt::Key_Escape);
    }

    void theModelIsChosenForOneAthlete()
    {
        m_window->click(m_window->find("paceSettings"));
        QTRY_VERIFY(m_window->find("paceModel"));
        m_window->find("paceModel")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Space);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(athlete().modelChoice);
        QCOMPARE(athlete().modelChoice->model, std::optional(PaceModel::Horwill));
        m_window->press(Qt::Key_Escape);
    }

private:
    const Athlete &athlete() const
    {
        const auto id = static_cast<qint64>(m_window->pageProperty("athleteId").toDouble());
        return *m_window->workspace.squad().find(AthleteId { id });
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    PacesPanelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pacespanel.moc"
