// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "qml/programwindow.h"
#include "support/largesquad.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

namespace {

using namespace fivepace;
using namespace fivepace::test;

constexpr int kRuns = 5;
constexpr int kFew = 24;
constexpr double kOpeningLimit = 3;
constexpr double kKeyLimit = 3;

struct Times {
    double opening = 0; ///< of the squad page, drawn, in ms
    double key = 0; ///< one letter typed into the search, drawn, in ms
};

/// Opens the page and types a name, each letter drawn before the next.
Times measure(int athletes)
{
    std::vector<double> openings;
    std::vector<double> keys;
    for (int run = 0; run < kRuns; ++run) {
        ProgramWindow window(largeSquad(athletes, 2026y / 5 / 4));
        QElapsedTimer timer;
        timer.start();
        window.open("Squad");
        window.draw();
        openings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        window.press(Qt::Key_F, Qt::ControlModifier);
        for (const auto letter : QStringLiteral("okafor")) {
            timer.start();
            window.type(QString(letter));
            window.draw();
            keys.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return { median(openings), median(keys) };
}

} // namespace

/// The squad page with many athletes against the same page with few: opening it, and finding as one types.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    Verdicts verdicts;
    const auto few = measure(kFew);
    for (const int athletes : { 400, 2000 }) {
        const auto many = measure(athletes);
        out << QStringLiteral("squad page with %1 athletes: %2 ms, with %3: %4 ms, ratio %5 (limit %6)")
                   .arg(athletes)
                   .arg(many.opening, 0, 'f', 1)
                   .arg(kFew)
                   .arg(few.opening, 0, 'f', 1)
                   .arg(many.opening / few.opening, 0, 'f', 2)
                   .arg(kOpeningLimit, 0, 'f', 0)
            << Qt::endl;
        out << QStringLiteral("find in %1 athletes: %2 ms a key, in %3: %4 ms, ratio %5 (limit %6)")
                   .arg(athletes)
                   .arg(many.key, 0, 'f', 1)
                   .arg(kFew)
                   .arg(few.key, 0, 'f', 1)
                   .arg(many.key / few.key, 0, 'f', 2)
                   .arg(kKeyLimit, 0, 'f', 0)
            << Qt::endl;
        const auto with = " with " + std::to_string(athletes) + " athletes, against 24";
        verdicts.holdRatioTo(kOpeningLimit, "ms", "squad page" + with, many.opening, few.opening);
        verdicts.holdRatioTo(kKeyLimit, "ms", "a key in its search" + with, many.key, few.key);
    }
    return verdicts.exitCode();
}
