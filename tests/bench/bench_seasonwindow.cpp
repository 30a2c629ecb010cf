// SPDX-License-Identifier: GPL-3.0-or-later
#include "longpast.h"
#include "median.h"

#include "qml/programwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <ctime>

namespace {

using namespace fivepace;
using namespace fivepace::test;

constexpr int kKeys = 20;
constexpr Date kToday { std::chrono::year(2026) / 5 / 11 };

/// Of this process, in ms.
template <class Work> double processorTimeOf(Work work)
{
    const auto start = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// In ms, of a window on a squad of one size.
struct Times {
    std::int64_t reps = 0;
    std::vector<std::pair<QString, double>> pages; ///< until drawn, the first time
    double rep = 0; ///< typed, Enter to stored and painted, processor time
    double undo = 0;
};

Times measure(const std::string &file)
{
    Times times;
    ProgramWindow window(aSquad());
    window.workspace.setToday(kToday);
    window.workspace.openFile(QString::fromStdString(file));
    window.draw();
    for (const auto *page : { "Today", "Plan", "Squad", "Library", "Sheet", "Charts", "Log" })
        times.pages.emplace_back(QString::fromUtf8(page), timeOf([&] {
            window.open(QString::fromUtf8(page));
            window.draw();
        }));
    std::vector<double> reps;
    std::vector<double> undos;
    for (int i = 0; i < kKeys; ++i) {
        window.type(QString::number(570 + i));
        reps.push_back(processorTimeOf([&] {
            window.press(Qt::Key_Return);
            window.draw();
        }));
    }
    for (int i = 0; i < kKeys; ++i)
        undos.push_back(processorTimeOf([&] {
            window.press(Qt::Key_Z, Qt::ControlModifier);
            window.draw();
        }));
    times.rep = median(reps);
    times.undo = median(undos);
    return times;
}

} // namespace

/// Opening each page, and typing reps on the log with every page opened before, on squads with longer and
/// longer pasts.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/seasons-XXXXXX"));
    std::vector<int> sizes { 1, 6, 60, 600 };
    if (argc > 1)
        std::erase_if(sizes, [most = std::atoi(argv[1])](int size) { return size > most; });
    std::vector<Times> all;
    for (const int size : sizes) {
        const auto file = folder.filePath(QStringLiteral("%1.fivepace").arg(size)).toStdString();
        std::int64_t reps = 0;
        {
            const LongPast past(file, kToday, size);
            if (!past.isOk()) {
                out << "season window: a squad cannot be written" << Qt::endl;
                return EXIT_FAILURE;
            }
            reps = past.reps();
        }
        all.push_back(measure(file));
        all.back().reps = reps;
    }
    const auto say = [&](const QString &name, auto part, double limit) {
        out << name << ':';
        for (const auto &times : all)
            out << QStringLiteral(" %1 reps %2 ms;").arg(times.reps).arg(part(times), 0, 'f', 1);
        out << QStringLiteral(" ratio %1 (limit %2)")
                   .arg(part(all.back()) / part(all.front()), 0, 'f', 2)
                   .arg(limit)
            << Qt::endl;
    };
    say(
        QStringLiteral("rep typed, stored and painted, processor"), [](const Times &t) { return t.rep; },
        1.3);
    say(
        QStringLiteral("undo, processor"), [](const Times &t) { return t.undo; }, 1.3);
    for (std::size_t page = 0; page < all.front().pages.size(); ++page)
        say(
            QStringLiteral("page %1 opened").arg(all.front().pages[page].first),
            [page](const Times &t) { return t.pages[page].second; }, 1.3);
    return EXIT_SUCCESS;
}
