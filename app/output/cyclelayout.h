// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/cycledays.h"

#include <vector>

namespace fivepace::output {

/// Puts a cycle on pages: the board of its days, the balance, and the group's five paces below, or on pages
/// of their own where the group is large.
class CycleLayout {
public:
    /// `today`: paces are those of this day, of the cycle's last day once that is over.
    CycleLayout(const Squad &squad, const Cycle &cycle, Date today, const SheetOptions &options, QSizeF page);

    std::vector<PaperPage> lay() &&;

private:
    qreal width() const;
    qreal bottom() const;
    void addHeader(PaperPage &page) const;
    void addBalance(PaperPage &page, const QRectF &box) const;
    /// Adds athletes from `first` on as far as there is room; gives the first that found none.
    std::size_t addPaces(PaperPage &page, const QRectF &box, std::size_t first) const;
    void addPaceHead(PaperPage &page, QPointF at, qreal width) const;
    void addPaceRow(PaperPage &page, QPointF at, qreal width, const Athlete &athlete) const;
    qreal pacesHeight() const;

    const Squad &m_squad;
    const Cycle &m_cycle;
    Date m_pacesOn;
    const SheetOptions &m_options;
    QSizeF m_size;
    CycleDays m_days;
    std::vector<const Athlete *> m_athletes;
};

} // namespace fivepace::output
