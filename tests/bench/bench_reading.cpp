// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "models/library/readingmodel.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace fivepace;

constexpr int kRuns = 200;
constexpr int kLines = 200;
constexpr double kLimit = 4; // ms for one keystroke

/// A season's worth of sessions, as coaches write them, one a line.
QString manyLines()
{
    static const QStringList kSessions { QStringLiteral("2 x (4 x 100m). 2:30 Rec between reps"),
        QStringLiteral("8 x 400m @ 1500 pace, 200m jog"), QStringLiteral("3 x (100m. 2:30 Rec. 200m)"),
        QStringLiteral("5 x 1k @ 3:20/km, 90 s rest"), QStringLiteral("600/400/200 w/ 3 min"),
        QStringLiteral("6 x 300m in 45-47, walk back"), QStringLiteral("10 x 1' on 1' off") };
    QStringList lines;
    for (int i = 0; i < kLines; ++i)
        lines += kSessions[i % kSessions.size()];
    return lines.join(u'\n');
}

/// The same text cut into words and numbers with the standard library alone: what no reading can do without.
std::size_t tokensOf(const std::string &text)
{
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const auto isDigit
            = [&](std::size_t i) { return std::isdigit(static_cast<unsigned char>(text[i])) != 0; };
        const auto isLetter
            = [&](std::size_t i) { return std::isalpha(static_cast<unsigned char>(text[i])) != 0; };
        auto end = at + 1;
        while (end < text.size() && ((isDigit(at) && isDigit(end)) || (isLetter(at) && isLetter(end))))
            ++end;
        if (std::isspace(static_cast<unsigned char>(text[at])) == 0)
            tokens.push_back(text.substr(at, end - at));
        at = end;
    }
    return tokens.size();
}

} // namespace

/// Time from a keystroke in a text of 200 lines to the model that shows it, the reading alone, and a bare cut
/// of the same text into tokens, in turn.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto text = manyLines();
    ReadingModel model;
    model.setText(text);
    std::vector<double> keystrokes;
    std::vector<double> readings;
    std::vector<double> bare;
    std::size_t tokens = 0;
    for (int run = 0; run < kRuns; ++run) {
        const auto typed = text + (run % 2 == 0 ? QStringLiteral("0") : QString());
        const auto utf8 = typed.toStdString();
        bare.push_back(timeOf([&] { tokens += tokensOf(utf8); }));
        readings.push_back(timeOf([&] { tokens += notation::parse(utf8).blocks.size(); }));
        keystrokes.push_back(timeOf([&] { model.setText(typed); }));
    }
    if (tokens == 0 || model.rowCount() < kLines) {
        out << "reading: the text was not read" << Qt::endl;
        return EXIT_FAILURE;
    }
    out << QStringLiteral(
        "reading: keystroke in %1 lines %2 ms (limit %3), parsing alone %4 ms, bare tokens %5 ms, "
        "ratio %6")
               .arg(kLines)
               .arg(fivepace::median(keystrokes), 0, 'f', 2)
               .arg(kLimit, 0, 'f', 0)
               .arg(fivepace::median(readings), 0, 'f', 2)
               .arg(fivepace::median(bare), 0, 'f', 3)
               .arg(fivepace::median(keystrokes) / fivepace::median(bare), 0, 'f', 1)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdTo(kLimit, "ms", "a key in 200 lines, read and shown", fivepace::median(keystrokes),
        fivepace::median(bare));
    return verdicts.exitCode();
}
