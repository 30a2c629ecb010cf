// SPDX-License-Identifier: GPL-3.0-or-later
#include "qmlwarnings.h"
#include "settings.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

/// The gallery of components in both themes: no warning, and what only exists in QML.
class TestComponents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings = std::make_unique<QmlWarnings>();
        m_settings = std::make_unique<fivepace::Settings>(nullptr);
        fivepace::Settings::makeCurrent(m_settings.get());
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine->load(QUrl(QStringLiteral("qrc:/test/Gallery.qml")));
        QVERIFY2(!m_engine->rootObjects().isEmpty(), qPrintable(QmlWarnings::all()));
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }

    void cleanup()
    {
        QCOMPARE(QmlWarnings::all(), QString());
        m_engine.reset();
        m_settings.reset();
        m_warnings.reset();
    }

    void bothThemesDrawWithoutAWarning_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }

    void bothThemesDrawWithoutAWarning()
    {
        QFETCH(QString, theme);
        m_settings->setThemeForThisRun(theme);
        QVERIFY(open("menu"));
        QVERIFY(open("dialog"));
        QVERIFY(QMetaObject::invokeMethod(object("toast"), "show",
            Q_ARG(QString, "Session moved to Fri 8 May"), Q_ARG(QString, "Undo"), Q_ARG(QString, "Ctrl Z")));
        QTRY_COMPARE(object("toast")->property("opacity").toDouble(), 1.0);
        const QImage shot = m_window->grabWindow();
        const bool dark = theme == QLatin1String("dark");
        if (const QString folder = qEnvironmentVariable("FIVEPACE_TEST_SHOTS"); !folder.isEmpty())
            QVERIFY(shot.save(QStringLiteral("%1/gallery-%2.png").arg(folder, theme)));
        QCOMPARE(shot.pixelColor(shot.width() / 2, shot.height() / 2 - 60).lightness() < 128, dark);
    }

    void theSystemsColoursAreFollowed()
    {
        m_settings->setThemeForThisRun({});
        QSignalSpy changed(m_settings.get(), &fivepace::Settings::darkChanged);
        const QPalette before = QGuiApplication::palette();
        QPalette night;
        night.setColor(QPalette::Window, Qt::black);
        night.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(night);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(m_settings->isDark());
        QGuiApplication::setPalette(before);
        QTRY_VERIFY(!m_settings->isDark());
    }

    void enterPressesTheFocusedButton()
    {
        auto *button = qobject_cast<QQuickItem *>(object("button"));
        QVERIFY(button);
        QSignalSpy clicked(button, SIGNAL(clicked()));
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
    }

    void tabLeavesATextBox()
    {
        auto *box = m_window->findChild<QQuickItem *>(QStringLiteral("textBoxArea"));
        QVERIFY(box);
        box->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_Tab);
        QVERIFY(!box->hasActiveFocus());
    }

    void aComboChoosesByKeyboard()
    {
        auto *combo = qobject_cast<QQuickItem *>(object("combo"));
        QVERIFY(combo);
        combo->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_Space);
        QTest::keyClick(m_window, Qt::Key_Down);
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(combo->property("displayText").toString(), QStringLiteral("This season"));
    }

    void aDialogTakesTheNumberThatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("taken");
        for (const char *how : { "Enter", "Ctrl+Enter", "the button" }) {
            QTest::addRow("one figure, %s", how) << QStringLiteral("5") << QString(how) << 5;
            QTest::addRow("two figures, %s", how) << QStringLiteral("11") << QString(how) << 11;
            QTest::addRow("too many is the most, %s", how) << QStringLiteral("40") << QString(how) << 12;
            QTest::addRow("too few is the least, %s", how) << QStringLiteral("1") << QString(how) << 2;
        }
    }

    void aDialogTakesTheNumberThatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, how);
        QFETCH(int, taken);
        QVERIFY(open("dialog"));
        auto *name = qobject_cast<QQuickItem *>(object("nameField"));
        name->forceActiveFocus(Qt::MouseFocusReason);
        QTest::keyClick(m_window, Qt::Key_Tab);
        for (const auto figure : typed)
            QTest::keyClick(m_window, figure.toLatin1());
        if (how == u"Enter")
            QTest::keyClick(m_window, Qt::Key_Return);
        else if (how == u"Ctrl+Enter")
            QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        else
            QVERIFY(QMetaObject::invokeMethod(object("dialog"), "submit"));
        QCOMPARE(m_window->property("accepted").toInt(), taken);
        // The form's own binding goes on.
        m_window->setProperty("reps", 9);
        QCOMPARE(object("repsField")->property("value").toInt(), 9);
    }

    void tabStoresANumberAndAKeyChoosesTheTextThatItReaches()
    {
        QVERIFY(open("dialog"));
        auto *name = qobject_cast<QQuickItem *>(object("nameField"));
        qobject_cast<QQuickItem *>(object("repsField"))->forceActiveFocus(Qt::MouseFocusReason);
        QTest::keyClick(m_window, Qt::Key_Backtab);
        QVERIFY(name->hasActiveFocus());
        QCOMPARE(name->property("selectedText").toString(), QStringLiteral("Okafor"));
        QTest::keyClick(m_window, Qt::Key_Tab);
        QTest::keyClick(m_window, Qt::Key_6);
        QTest::keyClick(m_window, Qt::Key_Tab);
        QCOMPARE(m_window->property("reps").toInt(), 6);
    }

    void aComboFindsAnEntryByAllTheLettersTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("a whole name") << QStringLiteral("jonas") << QStringLiteral("Jonas");
        QTest::newRow("another with the same start") << QStringLiteral("joh") << QStringLiteral("Johanna");
        QTest::newRow("without its accent") << QStringLiteral("emi") << QString::fromUtf8("Émilie");
        QTest::newRow("the same letter goes on") << QStringLiteral("jj") << QStringLiteral("Johanna");
        QTest::newRow("a name of two words") << QStringLiteral("jonas w") << QStringLiteral("Jonas Weber");
        QTest::newRow("nobody") << QStringLiteral("x") << QStringLiteral("Anna");
    }

    void aComboFindsAnEntryByAllTheLettersTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, chosen);
        auto *combo = qobject_cast<QQuickItem *>(object("people"));
        QVERIFY(combo);
        QSignalSpy activated(combo, SIGNAL(activated(int)));
        for (const bool open : { false, true }) {
            m_window->setProperty("person", 0);
            combo->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(m_window, Qt::Key_Tab); // letters typed before are forgotten
            QTest::keyClick(m_window, Qt::Key_Backtab);
            combo->forceActiveFocus(Qt::TabFocusReason);
            if (open)
                QTest::keyClick(m_window, Qt::Key_Space);
            for (const auto letter : typed)
                QTest::keyClick(m_window, letter.toLatin1());
            if (open)
                QTest::keyClick(m_window, Qt::Key_Return);
            QCOMPARE(combo->property("displayText").toString(), chosen);
        }
        // The page's own binding still holds.
        m_window->setProperty("person", 1);
        QCOMPARE(combo->property("displayText").toString(), QStringLiteral("Jonas"));
    }

private:
    QObject *object(const char *name) const { return m_window->property(name).value<QObject *>(); }
    bool open(const char *popup) const { return QMetaObject::invokeMethod(object(popup), "open"); }

    std::unique_ptr<QmlWarnings> m_warnings;
    std::unique_ptr<fivepace::Settings> m_settings;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

QTEST_MAIN(TestComponents)
#include "tst_components.moc"
