// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/charts.h"

#include <span>
#include <vector>

namespace fivepace::output {

class ChartPlot;

using ChartCells = std::vector<std::vector<QString>>;

/// Everything that one kind of chart is. A new kind is a row of the table in chartkinds.cpp, and nothing else
/// asks which kind it has.
struct ChartRow {
    ChartKind kind;
    const char *code; ///< as on the command line
    bool ofReps; ///< shows reps, which may be of one length and of the last weeks only
    QString (*name)(); ///< "Rep times", to choose it by
    QString (*subject)(const RepFilter &); ///< after the athlete's name in the title
    void (*gather)(ChartContent &, const Squad &, const Athlete &, const RepFilter &, Date today);
    bool (*isEmpty)(const ChartContent &);
    QString (*emptySentence)();
    ChartCells (*table)(const ChartContent &); ///< headings first
    QString (*summary)(const ChartContent &); ///< of one that is not empty
    void (*plot)(ChartPlot &, const ChartContent &); ///< one that is not empty
};
const ChartRow &rowOf(ChartKind kind);

ChartCells repTable(const ChartContent &content);
ChartCells percentTable(const ChartContent &content);
ChartCells meanTable(const ChartContent &content);
ChartCells curveTable(const ChartContent &content);
ChartCells balanceTable(const ChartContent &content);

QString repSummary(const ChartContent &content);
QString percentSummary(const ChartContent &content);
QString meanSummary(const ChartContent &content);
QString curveSummary(const ChartContent &content);
QString balanceSummary(const ChartContent &content);

/// A share of a target's speed, as in all of these: "97.5".
QString oneDecimal(double percent);

} // namespace fivepace::output
