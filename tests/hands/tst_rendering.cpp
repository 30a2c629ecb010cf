// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"

#include <QThread>

using namespace fivepace;
using namespace fivepace::test;

/// The window as a coach with a graphics card has it: drawn by OpenGL on a thread of its own.
class TestRendering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsDrawnOnAThreadOfItsOwn()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        QThread *drawing = nullptr;
        QObject::connect(
            hand.window(), &QQuickWindow::beforeRendering, hand.window(),
            [&drawing] { drawing = QThread::currentThread(); }, Qt::DirectConnection);
        hand.goTo("Plan");
        hand.insist(
            drawing != nullptr && drawing != QThread::currentThread(), "the GUI thread draws the window");
    }

    void chartsSheetsAndIconsAreDrawnThere()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Charts");
        hand.sees("Latest mean");
        hand.goTo("Squad");
        hand.goTo("Library");
        hand.goTo("Plan");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Save as PDF");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestRendering>(argc, argv);
}

#include "tst_rendering.moc"
