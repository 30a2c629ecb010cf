// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/paper.h"
#include "output/sheetcontent.h"
#include "output/sheettable.h"

#include <vector>

namespace fivepace::output {

/// The size of a page in points.
QSizeF pointsOf(Paper paper, bool landscape);

inline constexpr qreal kPageMargin = 32; ///< points

/// The pages of a sheet.
struct LaidSheet {
    std::vector<PaperPage> pages;
    bool complete = true; ///< false where the guides found no room
};

/// Puts a sheet's words and table on pages.
class SheetLayout {
public:
    SheetLayout(
        const SheetContent &content, const SheetTable &table, QSizeF page, std::optional<QColor> edge);

    LaidSheet lay() &&;

private:
    qreal left() const { return kPageMargin; }
    qreal width() const { return m_size.width() - 2 * kPageMargin; }
    qreal bottom() const;

    void beginPage();
    qreal addBoxes(PaperPage &page, qreal y) const;
    void addMainSet(PaperPage &page, const QRectF &box) const;
    void addTable();
    void addBand(int band);
    qreal heightTogether(const std::vector<TableLine> &lines, std::size_t index) const;
    void addRemarks();
    bool addGuides();
    void addScale(PaperPage &page, const QRectF &box) const;
    void addHeaderAndFooter(PaperPage &page, int number, int count) const;

    const SheetContent &m_content;
    const SheetTable &m_table;
    QSizeF m_size;
    std::optional<QColor> m_edge; ///< the session's pace
    std::vector<PaperPage> m_bodies;
    qreal m_y = 0;
};

} // namespace fivepace::output
