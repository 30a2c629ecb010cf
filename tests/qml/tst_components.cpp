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
