// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/board.h"
#include "output/paper.h"
#include "output/sheet.h"

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
    void addBoard(PaperPage &page, const QRectF &box) const;
    void addDay(PaperPage &page, const QRectF &box, std::size_t index) const;
    qreal addSession(PaperPage &page, const QRectF &room, const Session &session, bool saysRole) const;
    qreal addRace(PaperPage &page, const QRectF &room, const Race &race) const;
    qreal addItem(PaperPage &page, const QRectF &room, const PlanItem &item) const;
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
    qreal m_scale = 1; ///< of the text in a day
    std::vector<BoardDay> m_board;
    std::vector<const Athlete *> m_athletes;
};

} // namespace fivepace::output
