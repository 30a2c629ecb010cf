// SPDX-License-Identifier: GPL-3.0-or-later
#include "qmlwarnings.h"
#include "settings.h"
#include "workspace.h"

#include <QApplication>
#include <QDirIterator>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace fivepace;

/// Each QML file by itself: a page that cannot be made shows nothing, and only when somebody opens it.
class TestQmlFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileCompilesAndNoneNeedsItself()
    {
        const QmlWarnings warnings;
        Settings settings(nullptr);
        Settings::makeCurrent(&settings);
        Workspace workspace(nullptr);
        Workspace::makeCurrent(&workspace);
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QStringList broken;
        int files = 0;
        QDirIterator found(QStringLiteral(":/qt/qml/Fivepace/qml"), { QStringLiteral("*.qml") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + found.next()));
            ++files;
            if (!component.isReady())
                broken << component.errorString().trimmed();
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n').left(2000)));
        QCOMPARE(QmlWarnings::all(), QString());
        QVERIFY(files > 100);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestQmlFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_qmlfiles.moc"
