// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTest>

#include <cstdlib>
#include <unistd.h>

using namespace fivepace;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kAtOnce = 12; // reps typed, then taken back

void say(const QString &line)
{
    const auto said = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, said.constData(), static_cast<std::size_t>(said.size())) != said.size())
        std::_Exit(EXIT_FAILURE);
}

void show(QQuickWindow *window, const char *page)
{
    QMetaObject::invokeMethod(window, "show", Q_ARG(QString, QString::fromLatin1(page)));
    QCoreApplication::processEvents();
    window->grabWindow();
}

/// Until it is killed, or something goes wrong.
int typeOn(Program &program)
{
    show(program.window(), "Log");
    for (;;) {
        for (int key = 0; key < 2 * kAtOnce; ++key) {
            if (key < kAtOnce) {
                for (const auto letter : QString::number(570 + key))
                    QTest::keyClick(program.window(), letter.toLatin1());
                QTest::keyClick(program.window(), Qt::Key_Return);
            } else {
                QTest::keyClick(program.window(), Qt::Key_Z, Qt::ControlModifier);
            }
            QCoreApplication::processEvents();
            say(QString::number(program.workspace().store()->revision()));
        }
    }
}

} // namespace

/// The program's window on the squad file given, which types reps and takes them back, again and again, and
/// says the squad's revision once each is stored; or, with "visit", goes through all pages, saying what
/// failed, and ends.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    introduce(application);
    Start start;
    start.file = QApplication::arguments().value(1);
    start.today = Date { std::chrono::year(2026) / 5 / 4 };
    Program program(start);
    QObject::connect(
        &program.workspace(), &Workspace::failed, [](const QString &sentence) { say(sentence); });
    if (!program.open())
        return EXIT_FAILURE;
    const bool isDone = QTest::qWaitFor(
        [&] { return program.workspace().isOpen() || !program.workspace().openFailure().isEmpty(); },
        kPatienceMs);
    if (!isDone)
        return EXIT_FAILURE;
    if (QApplication::arguments().value(2) != QLatin1String("visit"))
        return program.workspace().isOpen() ? typeOn(program) : EXIT_FAILURE;
    for (const char *page : { "Today", "Plan", "Log", "Charts", "Squad", "Library", "Backups", "Sheet" }) {
        show(program.window(), page);
        QTest::qWait(100);
    }
    return EXIT_SUCCESS;
}
