// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/rereading.h"

#include "domain/library/builtin.h"
#include "domain/notation/notation.h"

#include <QTest>

using namespace fivepace;

namespace {

Workout own(const std::string &text, const std::string &stored)
{
    Workout workout;
    workout.name = "Own";
    workout.rung = PaceRung::M800;
    workout.text = text;
    workout.main = notation::parse(stored).blocks;
    return workout;
}

} // namespace

/// A stored workout whose text reads otherwise today.
class TestRereading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereTextAndTreeAgreeThereIsNothingNew()
    {
        QVERIFY(!newReading(own("8 x 400m, 90s rec", "8 × 400 m [1:30]")));
        QVERIFY(!newReading(own("", "8 × 400 m [1:30]")));
        for (const auto &workout : builtInWorkouts())
            QVERIFY2(!newReading(workout), workout.name.c_str());
    }

    void whatTheTextSaysTodayIsOffered()
    {
        const auto now = newReading(own("8 x 400m, 90s rec", "6 × 300 m [1:00]"));
        QVERIFY(now);
        QCOMPARE(QString::fromStdString(notation::print(*now)), QStringLiteral("8 × 400 m [1:30]"));
    }

    void whatIsNotUnderstoodIsNotOffered()
    {
        QVERIFY(!newReading(own("8 x 400m frogs", "6 × 300 m [1:00]")));
    }

    void aFlyingStartNeedNotStandInTheText()
    {
        auto flying = own("3 x 30m. 4:00 Rec", "3 × 30 m (flying 30 m after 30 m) [4:00]");
        QVERIFY(newReading(flying));
        flying.rung = PaceRung::MaxVelocity;
        QVERIFY(!newReading(flying));
    }
};

QTEST_APPLESS_MAIN(TestRereading)
#include "tst_rereading.moc"
