// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/groupverdict.h"

#include <QTest>

using namespace fivepace;

Q_DECLARE_METATYPE(std::optional<fivepace::NextStep>)

namespace {

EntryReading voting(NextStep step)
{
    EntryReading reading;
    reading.why = NoVerdict::None;
    reading.step = step;
    return reading;
}

} // namespace

/// What a group does next, by what its athletes made of the session.
class TestGroupVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGroupMovesOnByMoreThanHalf_data()
    {
        QTest::addColumn<QString>("votes"); // on, same, back, few timed, no target
        QTest::addColumn<int>("step");
        const auto row = [](const char *votes, NextStep step) {
            QTest::newRow(votes) << votes << static_cast<int>(step);
        };
        using enum NextStep;
        row("", Repeat);
        row("o", Progress);
        row("oos", Progress);
        row("os", Repeat);
        row("oss", Repeat); // two of three stopped
        row("bbb", StepBack);
        row("bbs", StepBack);
        row("bs", Repeat);
        row("off", Repeat); // one of three who ran
        row("oof", Progress);
        row("oon", Progress); // without a target: no part in it
        row("bf", StepBack); // of those with a verdict
        row("bff", StepBack);
        row("n", Repeat);
    }
    void theGroupMovesOnByMoreThanHalf()
    {
        QFETCH(QString, votes);
        QFETCH(int, step);
        std::vector<EntryReading> readings;
        for (const auto letter : votes) {
            auto reading = voting(letter == 'o' ? NextStep::Progress
                    : letter == 'b'             ? NextStep::StepBack
                                                : NextStep::Repeat);
            if (letter == 'f' || letter == 'n') {
                reading.step.reset();
                reading.why = letter == 'f' ? NoVerdict::TooFewTimed : NoVerdict::NoTarget;
            }
            readings.push_back(reading);
        }
        QCOMPARE(static_cast<int>(groupVerdict(readings).step), step);
        QCOMPARE(groupVerdict(readings).withoutTarget, static_cast<int>(votes.count('n')));
    }
};

QTEST_APPLESS_MAIN(TestGroupVerdict)
#include "tst_groupverdict.moc"
