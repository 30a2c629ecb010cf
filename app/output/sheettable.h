// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/paper.h"
#include "output/sheet.h"

#include <QStringList>

#include <vector>

namespace fivepace::output {

/// "200" of metres, "2:00" of a rep by time: as columns are headed.
QString headLength(const RunRep &rep);

/// A line of the table as it goes down the pages.
struct TableLine {
    enum class Kind { Heat, Athlete, Spare };
    Kind kind = Kind::Athlete;
    QString heat; ///< the heading of the heat this line belongs to
    const GridRow *row = nullptr; ///< of an athlete
};

/// The table of a sheet: which columns stand in which band, how wide, and how a line is drawn.
class SheetTable {
public:
    /// `row`: width of the table and height of an athlete's row, in points; `sprinterPercent` names the
    /// sprinters' heat; `day` is the session's.
    SheetTable(
        const SessionGrid &grid, const SheetOptions &options, QSizeF row, int sprinterPercent, Date day);

    /// Reps that do not fit side by side go on in a further band of the same athletes.
    int bandCount() const { return static_cast<int>(m_bands.size()); }
    /// In order: heats with their athletes, spare rows last.
    const std::vector<TableLine> &lines() const { return m_lines; }
    /// Those of a band; of one that only longer workouts of their own reach, with nobody else.
    std::vector<TableLine> linesOf(int band) const;
    qreal heightOf(const TableLine &line) const;
    qreal headHeight() const;

    /// Column heads, with the heat in the first.
    void drawHead(PaperPage &page, QPointF at, int band, const QString &heat) const;
    void drawLine(PaperPage &page, QPointF at, int band, const TableLine &line) const;

private:
    struct Column {
        std::size_t rep; ///< index in the grid's columns
        bool recovery; ///< the recovery after it
        qreal x, width;
    };
    using Band = std::vector<Column>;

    void makeLines(int sprinterPercent);
    void makeBands();
    Band makeBand(std::size_t from, std::size_t to) const;
    qreal widestRecovery() const;
    QString recoveryAfter(const GridCell &cell, std::size_t rep) const;
    void drawFrame(PaperPage &page, QPointF at, int band, qreal height) const;
    void drawAthlete(PaperPage &page, QPointF at, const GridRow &row) const;
    QString ownLength(const GridCell &cell, std::size_t rep) const;
    void drawCell(PaperPage &page, const QRectF &box, const GridCell &cell, const Column &column) const;
    void drawTarget(
        PaperPage &page, const QRectF &box, const ExplainedTarget &explained, const QString &length) const;
    void drawColumnHead(PaperPage &page, const QRectF &box, std::size_t rep) const;

    const SessionGrid &m_grid;
    const SheetOptions &m_options;
    qreal m_width;
    qreal m_rowHeight;
    Date m_day;
    qreal m_nameWidth = 0;
    std::vector<TableLine> m_lines;
    std::vector<Band> m_bands;
};

} // namespace fivepace::output
