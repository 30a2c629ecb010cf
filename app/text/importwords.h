// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QString>

/// What a table says and what would become of its rows, as words.
namespace fivepace::words {

/// "Athlete", "First name", "Best time".
QString field(exchange::Field field);
/// "Best 800 m"; else as `field`.
QString column(const exchange::Column &column);
QString tableKind(exchange::TableKind kind);

/// The text of a cell in quotation marks, shortened where it is long.
QString quotedCell(const std::string &cell);
/// The heading of a column where there is one, else "column 3".
QString columnName(const exchange::ImportSource &source, std::size_t column);
/// "Zeit “3:7x”: this is not a time. Write it as 3:56.4.": the place, what stands there, what to write.
QString refusal(const exchange::Refusal &refusal, const exchange::ImportSource &source);
/// All that is wrong with a row, in one line.
QString refusals(const exchange::ImportRow &row, const exchange::ImportSource &source);
/// What the row brings: "women, 1500 m, 2 bests", "1500 m in 3:56.4 on 3 May 2026", "rep 2.3 in 28.1".
QString importRow(const exchange::ImportRow &row, const Squad &squad);
QString nameIn(const exchange::ImportRow &row);
/// What the coach is asked about the row; empty where nothing is asked.
QString importQuestion(const exchange::ImportRow &row);

/// What was read one way of several; empty where nothing was.
QString remarks(const exchange::ImportRow &row, const exchange::ImportSource &source);
/// "line 1, “Spring meeting”: a title or a note".
QString leftLine(const exchange::LeftLine &line);

/// One thing that a row of athletes says otherwise of somebody who is there, or adds (`before` is empty).
struct AthleteDifference {
    exchange::Field field;
    QString before, after;
};
/// What the row would change in this candidate; what it leaves empty is left as it is.
std::vector<AthleteDifference> differences(const exchange::Candidate &candidate,
    const exchange::ImportRow &row, const exchange::ImportPlan &plan, const Squad &squad);
/// "birth year 2004 → 2005, target race 800 m → 1500 m".
QString differencesText(const std::vector<AthleteDifference> &differences);
/// A sentence for each athlete whom the row can be about; empty where none would change.
QString importChanges(const exchange::ImportRow &row, const exchange::ImportPlan &plan,
    const exchange::Table &table, const Squad &squad);
/// "A. Okafor: men, 1500 m, born 2004", or "the A. Okafor of line 3".
QString candidate(const exchange::Candidate &candidate, const exchange::ImportPlan &plan,
    const exchange::Table &table, const Squad &squad);

} // namespace fivepace::words
