// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>
#include <QClipboard>

using namespace fivepace;
using namespace fivepace::test;

/// What belongs to every page: the rail, the toast, the inspector that slides over, the keys of the window.
class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4)); }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void theRailIsOneStopOfTabWithArrowsInside()
    {
        for (const auto &page : m_window->pages()) {
            if (page == "Log")
                continue; // Tab walks the cells of its table first
            m_window->show(page);
            int stops = 0;
            QList<QQuickItem *> seen;
            m_window->press(Qt::Key_Tab);
            while (m_window->focused() && !seen.contains(m_window->focused()) && seen.size() < 150) {
                seen << m_window->focused();
                stops += isInRail(m_window->focused()) ? 1 : 0;
                m_window->press(Qt::Key_Tab);
            }
            QVERIFY2(seen.size() < 150, qPrintable(page + ": Tab does not come round"));
            QVERIFY2(stops == 1, qPrintable(QString("%1: %2 stops in the rail").arg(page).arg(stops)));
        }
    }

    void arrowsWalkTheRail()
    {
        m_window->show("Today");
        for (int i = 0; i < 60 && !isInRail(m_window->focused()); ++i)
            m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Down);
        QCOMPARE(m_window->focused()->property("text").toString(), QString("Plan"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("cycleBoard"));
    }

    void tabLeavesTheRailAfterTheLibraryWasShown()
    {
        m_window->show("Library");
        m_window->show("Today");
        int outside = 0;
        for (int i = 0; i < 30; ++i) {
            m_window->press(Qt::Key_Tab);
            outside += isInRail(m_window->focused()) ? 0 : 1;
        }
        QVERIFY2(outside > 20, qPrintable(QString::number(outside)));
    }

    void undoIsOfferedForAnEditOnly()
    {
        m_window->workspace.say("Saved sheet.pdf");
        QTRY_VERIFY(m_window->saying("Saved sheet.pdf"));
        QVERIFY(!m_window->saying("Undo"));
        edit("Harriers");
        QTRY_VERIFY(m_window->saying("Undo"));
        // The words go with the next edit, whether or not it says something.
        m_window->workspace.perform(edits::logEntry({}, entry(), "A. Okafor"));
        QTRY_VERIFY(!m_window->saying("Undo"));
    }

    void whatWasRefusedIsSaidUntilItWentIn()
    {
        Q_EMIT m_window->workspace.failed("The disk is full.");
        Q_EMIT m_window->workspace.refused();
        QTRY_VERIFY(m_window->saying("The disk is full."));
        edit("Forest AC");
        QTRY_VERIFY(!m_window->saying("The disk is full."));
        Q_EMIT m_window->workspace.failed("The backup cannot be made."); // which no edit mends
        QTRY_VERIFY(m_window->saying("The backup cannot be made."));
        edit("Hill AC");
        QTest::qWait(50);
        QVERIFY(m_window->saying("The backup cannot be made."));
    }

    void aToastCoversNothingThatCanBePressed()
    {
        for (const auto &page : m_window->pages()) {
            m_window->show(page);
            edit("Harriers of " + page.toStdString());
            QTRY_VERIFY(m_window->saying("Undo"));
            m_window->draw();
            auto *undo = m_window->saying("Undo");
            const auto inToast = [undo](const QQuickItem &item) {
                return item.parentItem() && undo->parentItem() && item.parentItem() == undo->parentItem();
            };
            const QRectF toast = undo->parentItem()->mapRectToScene(undo->parentItem()->boundingRect());
            for (auto *item : m_window->all([&](const QQuickItem &one) {
                     return (one.inherits("QQuickButton") || one.inherits("QQuickTextField")
                                || one.inherits("QQuickComboBox"))
                         && !inToast(one);
                 })) {
                const auto rect = item->mapRectToScene(item->boundingRect());
                QVERIFY2(!rect.intersects(toast),
                    qPrintable(QString("%1: \"%2\" is under the toast")
                                   .arg(page, item->property("text").toString())));
            }
        }
    }

    void keysThatCanDoNothingSayWhy_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("print") << "Settings" << int(Qt::Key_P) << "no paper of its own";
        QTest::newRow("copy") << "Today" << int(Qt::Key_C) << "no table on this page";
        QTest::newRow("paste") << "Charts" << int(Qt::Key_V) << "takes no table";
        QTest::newRow("redo") << "Today" << int(Qt::Key_Y) << "nothing to redo";
    }

    void keysThatCanDoNothingSayWhy()
    {
        QFETCH(QString, page);
        QFETCH(int, key);
        QFETCH(QString, said);
        m_window->show(page);
        m_window->press(static_cast<Qt::Key>(key), Qt::ControlModifier);
        QTRY_VERIFY(!m_window
                         ->all([&](const QQuickItem &item) {
                             return item.property("text").toString().contains(said);
                         })
                         .isEmpty());
    }

    void copyTakesTheTableInView_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("holds");
        QTest::newRow("the squad") << "Squad"
                                   << "Okafor";
        QTest::newRow("the log") << "Log"
                                 << "RPE";
        QTest::newRow("the chart's table") << "Charts"
                                           << "Target";
        QTest::newRow("the workout") << "Library"
                                     << "m";
    }

    void copyTakesTheTableInView()
    {
        QFETCH(QString, page);
        QFETCH(QString, holds);
        QGuiApplication::clipboard()->clear();
        m_window->show(page);
        m_window->press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().contains(holds),
            qPrintable(QGuiApplication::clipboard()->text()));
    }

    void theInspectorThatSlidesOverClosesByEscapeAndByItsButton()
    {
        m_window->setSize(1024, 700);
        m_window->show("Squad");
        QVERIFY(!m_window->pageProperty("inspectorOpen").toBool());
        for (const bool byKey : { true, false }) {
            openInspector();
            QTRY_VERIFY(m_window->pageProperty("inspectorOpen").toBool());
            if (byKey) {
                m_window->press(Qt::Key_Escape);
            } else {
                QTRY_VERIFY(m_window->find("inspectorClose"));
                auto *close = m_window->find("inspectorClose");
                QTRY_VERIFY(close->mapToScene(QPointF(close->width(), 0)).x() < 1024); // it slides in
                m_window->click(close);
            }
            QTRY_VERIFY(!m_window->pageProperty("inspectorOpen").toBool());
            QVERIFY(m_window->focused() && !isInRail(m_window->focused()));
        }
    }

    void theKeyboardIsOnThePageAfterEachChange()
    {
        for (const auto &page : m_window->pages()) {
            m_window->show(page);
            QVERIFY2(isSomewhere(), qPrintable(page));
            edit("Harriers " + page.toStdString());
            m_window->press(Qt::Key_Z, Qt::ControlModifier);
            QTest::qWait(20);
            QVERIFY2(isSomewhere(), qPrintable(page + " after undo"));
        }
    }

    void afterTheNextCycleArrowsWalkTheBoard()
    {
        m_window->show("Plan");
        m_window->click(m_window->saying("Plan…"));
        QTRY_VERIFY(m_window->saying("Plan 14 days"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->saying("Plan 14 days"));
        auto *board = m_window->find("cycleBoard");
        QVERIFY(board);
        const int day = board->property("currentIndex").toInt();
        m_window->press(Qt::Key_Down);
        QTRY_COMPARE(board->property("currentIndex").toInt(), day + 7);
    }

    void aGroupThatIsUndoneAndRedoneIsStillTheOneChosen()
    {
        Group group;
        group.id = m_window->workspace.ids().next<GroupId>();
        group.name = "Evening";
        QVERIFY(m_window->workspace.perform(edits::addGroup(group)));
        m_window->show("Plan");
        auto *combo = m_window->labelled("Group");
        QVERIFY(combo);
        combo->forceActiveFocus(Qt::TabFocusReason);
        m_window->type("eve");
        QCOMPARE(combo->property("displayText").toString(), QString("Evening"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(combo->property("displayText").toString() != QString("Evening"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(combo->property("displayText").toString(), QString("Evening"));
    }

private:
    void edit(const std::string &club)
    {
        const auto before = m_window->workspace.squad().card;
        auto after = before;
        after.club = club;
        QVERIFY(m_window->workspace.perform(edits::changeSquad(before, after)));
    }
    Entry entry()
    {
        const auto &squad = m_window->workspace.squad();
        Entry entry;
        entry.id = m_window->workspace.ids().next<EntryId>();
        entry.athlete = squad.athletes.front().id;
        for (const auto *session : allSessions(squad)) {
            entry.session = session->id;
            if (!squad.entryOf(session->id, entry.athlete))
                break;
        }
        entry.rpe = 5;
        return entry;
    }
    void openInspector()
    {
        for (auto *button : m_window->all([](const QQuickItem &item) {
                 return item.inherits("QQuickButton") && item.property("glyph").toString() == "panel";
             }))
            m_window->click(button);
    }
    static bool isInRail(const QQuickItem *item)
    {
        for (; item; item = item->parentItem()) {
            if (QString::fromLatin1(item->metaObject()->className()).startsWith("Rail_"))
                return true;
        }
        return false;
    }
    /// On something that takes keys, not on what only holds such things.
    bool isSomewhere() const
    {
        const auto *item = m_window->focused();
        return item && !item->inherits("QQuickLoader") && !item->inherits("QQuickPane")
            && QString::fromLatin1(item->metaObject()->className()) != "QQuickRootItem";
    }

    std::unique_ptr<ProgramWindow> m_window;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FrameTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_frame.moc"
