// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"
#include "support/largesquad.h"

#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// The table of the squad, worked by keys alone: several at once, editing in place, sorting, results.
class SquadPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(exampleSquad(2026y / 5 / 4)); }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void severalAreChosenAndPutIntoAGroup()
    {
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(m_window->find("selectionBar"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("severalRace"));
        const auto before = squad();
        const auto group = before.groups.back();
        const auto name = QString::fromStdString(group.name);
        const auto named = m_window->all(
            [&name](const QQuickItem &item) { return item.property("text").toString() == name; });
        m_window->click(named.last()); // in the dialog, above the tab of the same name
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_window->find("severalRace"));
        int changed = 0;
        for (const auto &athlete : squad().athletes)
            changed += isMember(athlete, group.id) && !isMember(*before.find(athlete.id), group.id) ? 1 : 0;
        QVERIFY(changed > 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(squad() == before);
    }

    void allAreRemovedAndComeBackWhole()
    {
        const auto before = squad();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTRY_VERIFY(m_window->saying("Remove"));
        m_window->click(m_window->saying("Remove"));
        QTRY_COMPARE(squad().athletes.size(), std::size_t(0));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(squad() == before);
    }

    void escapeLeavesOneChosen()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("selectionBar"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("selectionBar"));
    }

    void aNameIsTypedInItsCell()
    {
        const auto id = chosen();
        press(Qt::Key_F2);
        QTRY_VERIFY(m_window->find("nameCell"));
        m_window->type("Zoe Marsh");
        press(Qt::Key_Return);
        QTRY_COMPARE(squad().find(id)->name, std::string("Zoe Marsh"));
        QTRY_VERIFY(table()->hasActiveFocus());
        QCOMPARE(chosen(), id);
        press(Qt::Key_F2);
        QTRY_VERIFY(m_window->find("nameCell"));
        m_window->type("Not this");
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("nameCell"));
        QCOMPARE(squad().find(id)->name, std::string("Zoe Marsh"));
    }

    void anEmptyNameStaysInItsCell()
    {
        const auto before = squad();
        press(Qt::Key_F2);
        QTRY_VERIFY(m_window->find("nameCell"));
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(m_window->find("nameCell"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("nameCell"));
        QVERIFY(squad() == before);
    }

    void aTargetRaceIsChosenInItsCell()
    {
        const auto id = chosen();
        const auto before = squad().find(id)->targetRace;
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->saying(QStringLiteral("10\u2009000\u2009m")));
        press(before == PaceRung::M400 ? Qt::Key_Down : Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_VERIFY(squad().find(id)->targetRace != before);
        QTRY_VERIFY(table()->hasActiveFocus());
    }

    void aBestIsTypedInItsCellAndConfirmed()
    {
        const auto id = chosen();
        const auto before = squad().find(id)->results.size();
        press(Qt::Key_Right);
        press(Qt::Key_Right); // 400 m
        m_window->type("52.3");
        QTRY_VERIFY(m_window->find("bestCell"));
        press(Qt::Key_Return);
        QCOMPARE(squad().find(id)->results.size(), before);
        press(Qt::Key_Return);
        QTRY_COMPARE(squad().find(id)->results.size(), before + 1);
        const auto &added = squad().find(id)->results.back();
        QCOMPARE(added.distance, Distance::metres(400));
        QCOMPARE(added.time.time, Duration(52'300));
        QCOMPARE(added.date, Date(2026y / 5 / 4));
        QTRY_VERIFY(table()->hasActiveFocus());
    }

    void aTimeThatContradictsIsAskedBesideItsCell()
    {
        const auto id = chosen();
        const auto before = squad().find(id)->results.size();
        for (int column = 0; column < 3; ++column)
            press(Qt::Key_Right); // 800 m
        m_window->type("1:42.0");
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("agreement"));
        QCOMPARE(m_window->focused(), m_window->find("agreement"));
        QCOMPARE(squad().find(id)->results.size(), before);
        press(Qt::Key_Space);
        QTRY_COMPARE(m_window->focused(), m_window->find("addBest"));
        press(Qt::Key_Return);
        QTRY_COMPARE(squad().find(id)->results.size(), before + 1);
    }

    void headingsAreReachedAndSortByKeys()
    {
        press(Qt::Key_Home);
        press(Qt::Key_Up);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->saying(QStringLiteral("400\u2009m ↑")));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->saying(QStringLiteral("400\u2009m ↓")));
        press(Qt::Key_Down); // back to the row it came from
        press(Qt::Key_Home);
        const auto first = chosen();
        press(Qt::Key_Down);
        QTRY_VERIFY(chosen() != first);
    }

    void allResultsScrollByDistanceAndAreChanged()
    {
        open(largeSquad(3, 2026y / 5 / 4));
        const auto id = chosen();
        m_window->setSize(1280, 1400);
        m_window->click(m_window->saying("Show all 20"));
        QTRY_COMPARE(rows("resultList"), 20);
        m_window->find("resultList")->forceActiveFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("resultNote"));
        m_window->find("resultNote")->forceActiveFocus();
        m_window->type("windy");
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_window->find("resultNote"));
        QCOMPARE(std::ranges::count(squad().find(id)->results, std::string("windy"), &RaceResult::note), 1);
        press(Qt::Key_Delete);
        QTRY_COMPARE(squad().find(id)->results.size(), std::size_t(19));
    }

    void theArchiveIsATabOfItsOwn()
    {
        open(largeSquad(30, 2026y / 5 / 4));
        m_window->setSize(1900, 900);
        m_window->click(m_window->saying("Archive"));
        QTRY_COMPARE(rows("athleteList"), 1);
        m_window->click(m_window->saying("All"));
        QTRY_COMPARE(rows("athleteList"), 29);
    }

    void aGroupWithNobodySaysSo()
    {
        open(largeSquad(30, 2026y / 5 / 4));
        m_window->setSize(1900, 900);
        m_window->click(m_window->saying("Nobody yet"));
        QTRY_VERIFY(m_window->saying("Nobody trains in this group yet."));
    }

private:
    void open(const Squad &content)
    {
        m_window.reset();
        m_window = std::make_unique<ProgramWindow>(content);
        m_window->setSize(1280, 800);
        m_window->show("Squad");
        table()->forceActiveFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window->press(key, modifiers);
    }
    const Squad &squad() const { return m_window->workspace.squad(); }
    QQuickItem *table() const { return m_window->find("athleteList"); }
    AthleteId chosen() const
    {
        return { static_cast<std::int64_t>(m_window->pageProperty("athleteId").toDouble()) };
    }
    int rows(const char *list) const
    {
        const auto *found = m_window->find(QString::fromLatin1(list));
        return found == nullptr ? -1 : found->property("count").toInt();
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    SquadPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_squadpage.moc"
