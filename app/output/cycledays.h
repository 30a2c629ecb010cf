// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/board.h"
#include "output/paper.h"
#include "output/sheet.h"

#include <vector>

namespace fivepace::output {

// What a cycle's paper is set in besides (paper.h).
inline constexpr PaperFont kStrongFont { 9, QFont::DemiBold };
inline constexpr PaperFont kSmallStrongFont { 8, QFont::DemiBold };
inline constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
inline constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;

/// "SS2 · 400 m"
QString paceOf(PaceRole role, PaceRung rung);

/// The days of a cycle as boxes, seven a row; a row is as high as its fullest day needs. Lengths are points.
class CycleDays {
public:
    /// Rows from `first` on, without `end`.
    struct Rows {
        std::size_t first = 0, end = 0;
    };

    CycleDays(const Squad &squad, const Cycle &cycle, const SheetOptions &options);

    Rows all() const;
    /// What the rows need.
    qreal heightOf(qreal width, Rows rows) const;
    bool fit(qreal width, qreal height) const { return heightOf(width, all()) <= height; }
    /// As many rows together as have room in the height, one at least.
    std::vector<Rows> parted(qreal width, qreal height) const;
    /// Fills the box with them, in larger letters where there is room. What a day has no room for is counted
    /// beside its date; that is of days alone which a page of their own cannot hold.
    void addTo(PaperPage &page, const QRectF &box, Rows rows) const;

private:
    std::vector<qreal> needs(qreal width, Rows rows, qreal scale) const;
    /// Gives the y below what stands on it.
    qreal addDay(PaperPage &page, const QRectF &box, const BoardDay &day, qreal scale) const;
    qreal addEntry(
        PaperPage &page, const QRectF &room, const BoardEntry &entry, bool saysRole, qreal scale) const;
    qreal addSession(
        PaperPage &page, const QRectF &room, const Session &session, bool saysRole, qreal scale) const;
    qreal addRace(PaperPage &page, const QRectF &room, const Race &race, qreal scale) const;
    qreal addItem(PaperPage &page, const QRectF &room, const PlanItem &item, qreal scale) const;

    const Squad &m_squad;
    const Cycle &m_cycle;
    const SheetOptions &m_options;
    std::vector<BoardDay> m_board;
};

} // namespace fivepace::output
