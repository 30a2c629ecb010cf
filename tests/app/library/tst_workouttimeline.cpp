// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "items/workouttimeline.h"
#include "support/openworkspace.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// The item, drawn on a picture of one's own.
class Drawn : public WorkoutTimeline {
public:
    using WorkoutTimeline::draw;
};

Workout read(const char *text)
{
    auto workout = aWorkout();
    workout.text = text;
    workout.main = notation::parse(text).blocks;
    return workout;
}

} // namespace

class WorkoutTimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(aSquad());
        m_timeline = std::make_unique<WorkoutTimeline>();
        m_timeline->setWorkspace(m_workspace.get());
        m_timeline->setGroup(100);
        m_timeline->setSize(QSizeF(800, 96));
    }
    void cleanup()
    {
        m_timeline.reset();
        m_workspace.reset();
    }

    void aRepIsNamedByItsNumberItsTimeAndWhatFollows()
    {
        m_timeline->setWorkout(read("2 x (200m. 2:30 Rec. 400m) [5:00]"));
        QCOMPARE(m_timeline->count(), 4);
        QCOMPARE(m_timeline->currentText(), "");
        m_timeline->setCurrent(0);
        QCOMPARE(m_timeline->currentText(), QString::fromUtf8("1.1 · 200\u2009m in 26.0, then 2:30"));
        m_timeline->setCurrent(1);
        QCOMPARE(m_timeline->currentText(), QString::fromUtf8("1.2 · 400\u2009m in 52.0, then 5:00"));
        m_timeline->setCurrent(99);
        QCOMPARE(m_timeline->current(), 3);
        QCOMPARE(m_timeline->currentText(), QString::fromUtf8("2.2 · 400\u2009m in 52.0"));
    }

    void whatIsNotStatedIsSaidToBeDrawnOnly()
    {
        m_timeline->setWorkout(read("2 x 200m [3:00]; 200m"));
        m_timeline->setCurrent(1);
        QVERIFY(m_timeline->currentText().endsWith("then not stated, drawn as 3:00"));
        QVERIFY(!m_timeline->assumedText().isEmpty());
    }

    void allGroupsTogetherHaveNoPaceToDrawBy()
    {
        m_timeline->setWorkout(read("8 x 400m [1:00]"));
        QVERIFY(m_timeline->assumedText().isEmpty());
        m_timeline->setGroup(0);
        QVERIFY(m_timeline->assumedText().startsWith("No one group is chosen"));
        m_timeline->setGroup(999);
        QVERIFY(m_timeline->assumedText().startsWith("Nobody in the group"));
    }

    void aPaceThatNobodyHasIsAbout()
    {
        m_timeline->setGroup(999);
        m_timeline->setWorkout(read("2 x 8min [2:00]; 200m"));
        m_timeline->setCurrent(0);
        QCOMPARE(m_timeline->currentText(), "1.1 · 8 min, then 2:00");
        m_timeline->setCurrent(2);
        QVERIFY(m_timeline->currentText().contains("in about"));
    }

    void thePointerFindsTheRepOrTheOneBefore()
    {
        m_timeline->setWorkout(read("2 x 200m [3:00]"));
        m_timeline->setCurrent(1);
        const auto second = m_timeline->currentPlace();
        QCOMPARE(m_timeline->repAt(second.center().x()), 1);
        QCOMPARE(m_timeline->repAt(second.left() - 20), 0);
        QCOMPARE(m_timeline->repAt(799), 1);
        QCOMPARE(m_timeline->repAt(-10), -1);
    }

    void fasterRepsAreHigherAndLongerOnesWider()
    {
        m_timeline->setWorkout(read("1000m @ 5k pace [3:00]\n200m @ 400 pace"));
        m_timeline->setCurrent(0);
        const auto slow = m_timeline->currentPlace();
        m_timeline->setCurrent(1);
        const auto fast = m_timeline->currentPlace();
        QVERIFY(slow.width() > fast.width());
        QVERIFY(slow.height() < fast.height());
    }

    /// Where the reps begin: a slope within the bar, a pale one before it, or none.
    void whereTheRepsBeginIsDrawn()
    {
        Drawn timeline;
        timeline.setSize(QSizeF(800, 96));
        timeline.setProperty("rungColors", QVariantMap { { "400", QColor(Qt::black) } });
        auto workout = read("400m [0:30]\n400m");
        workout.rung = PaceRung::M400;
        const auto drawn = [&](StartMode start) {
            workout.start = start;
            timeline.setWorkout(workout);
            timeline.setCurrent(1);
            const auto bar = timeline.currentPlace();
            QImage image(800, 96, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            timeline.draw(painter);
            painter.end();
            const auto dark = [&](QPointF place) { return 255 - qGray(image.pixel(place.toPoint())); };
            return QList<int> { dark(bar.topLeft() + QPointF(2, 4)),
                dark(bar.bottomLeft() + QPointF(-3, -8)) };
        };
        const auto within = drawn(StartMode::WithinRep);
        const auto rolling = drawn(StartMode::Rolling);
        const auto standing = drawn(StartMode::Standing);
        QVERIFY(within[0] < 40 && within[1] < 40); // the corner is cut, nothing stands before
        QVERIFY(rolling[0] > 200 && rolling[1] > 40 && rolling[1] < 200);
        QVERIFY(standing[0] > 200 && standing[1] < 40);
    }

    void aShorterWorkoutKeepsTheChosenRepWithinIt()
    {
        m_timeline->setWorkout(read("8 x 200m [3:00]"));
        m_timeline->setCurrent(7);
        m_timeline->setWorkout(read("2 x 200m [3:00]"));
        QCOMPARE(m_timeline->current(), 1);
        m_timeline->setWorkout(read(""));
        QCOMPARE(m_timeline->current(), -1);
        QCOMPARE(m_timeline->repAt(400), -1);
    }

    void newPacesDrawTheRepsAnew()
    {
        m_timeline->setWorkout(read("2 x 200m [3:00]"));
        m_timeline->setCurrent(0);
        QVERIFY(m_timeline->currentText().contains("26.0"));
        auto faster = aSquad();
        for (auto &athlete : faster.athletes)
            athlete.results = { ran(400, 50s, 2026y / 5 / 2) };
        auto store = Store::inMemory(faster);
        QVERIFY(store && m_workspace->adopt(*std::move(store)));
        QVERIFY(m_timeline->currentText().contains("25.0"));
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<WorkoutTimeline> m_timeline;
};

QTEST_MAIN(WorkoutTimelineTest)
#include "tst_workouttimeline.moc"
