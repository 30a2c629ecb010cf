// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xserver.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace fivepace;

/// The program in a real window, drawn as on a coach's desktop and not by the processor alone.
class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsShownWithoutAWarning()
    {
        const XServer server;
        QVERIFY2(!server.display().isEmpty(), "Xvfb does not start");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), server.display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.remove(QStringLiteral("QT_QUICK_BACKEND"));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FIVEPACE),
            { QStringLiteral("--self-test"), QStringLiteral("--today"), QStringLiteral("2026-05-04") });
        QVERIFY(program.waitForFinished(90'000));
        const auto said = program.readAllStandardError();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said.constData());
        QCOMPARE(QString::fromUtf8(said), QString());
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
