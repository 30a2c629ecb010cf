// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/seasonspan.h"
#include "output/paper.h"
#include "output/sheet.h"

#include <vector>

namespace fivepace::output {

/// Puts the season of all groups on pages, to scale: a lane a group with its phases, cycles and races, as
/// many on a page as have room, and under the last of them the races in order.
class SeasonLayout {
public:
    SeasonLayout(const Squad &squad, int year, Date today, const SheetOptions &options, QSizeF page);

    std::vector<PaperPage> lay() &&;

private:
    qreal width() const;
    qreal bottom() const;
    qreal placeOf(Date day) const;
    /// From the first of these days to the last, within the span.
    QRectF boxOf(Date first, Date last, qreal top, qreal height) const;
    void addHeader(PaperPage &page) const;
    /// Gives the y below.
    qreal addMonths(PaperPage &page, qreal top) const;
    void addLane(PaperPage &page, const Group &group, qreal top) const;
    void addPhases(PaperPage &page, GroupId group, qreal top) const;
    void addCycles(PaperPage &page, GroupId group, qreal top) const;
    void addRaces(PaperPage &page, GroupId group, qreal top) const;
    /// Races from `first` on as far as there is room; gives the first that found none.
    std::size_t addRaceList(PaperPage &page, qreal top, std::size_t first) const;

    const Squad &m_squad;
    int m_year;
    Date m_today;
    const SheetOptions &m_options;
    QSizeF m_size;
    SeasonSpan m_span;
    std::vector<const Race *> m_races; ///< of the year, by date
};

} // namespace fivepace::output
