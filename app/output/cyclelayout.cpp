// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/cyclelayout.h"

#include "domain/log/pacebalance.h"
#include "domain/plan/planner.h"
#include "domain/squad/shownnames.h"
#include "output/outputcontext.h"
#include "output/rungcolours.h"
#include "output/sheetlayout.h"
#include "text/balancewords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace::output {

namespace {

using words::fromUtf8;

// All in points.
constexpr qreal kHeaderHeight = 40;
constexpr qreal kGap = 10;
constexpr qreal kBalanceHeight = 30;
constexpr qreal kPaceRow = 12;
constexpr qreal kPaceHead = 14;
constexpr qreal kPaceName = 92;
constexpr std::size_t kPaceTables = 2; // side by side

} // namespace

CycleLayout::CycleLayout(
    const Squad &squad, const Cycle &cycle, Date today, const SheetOptions &options, QSizeF page)
    : m_squad(squad)
    , m_cycle(cycle)
    , m_pacesOn(std::min(today, cycle.lastDay()))
    , m_options(options)
    , m_size(page)
    , m_days(squad, cycle, options)
    , m_athletes(membersOf(squad, cycle.group))
{
}

qreal CycleLayout::width() const
{
    return m_size.width() - 2 * kPageMargin;
}

qreal CycleLayout::bottom() const
{
    return m_size.height() - kPageMargin;
}

std::vector<PaperPage> CycleLayout::lay() &&
{
    std::vector<PaperPage> pages(1);
    addHeader(pages.back());
    const qreal top = kPageMargin + kHeaderHeight + 4;
    const qreal paces = m_athletes.empty() || !m_options.targets ? 0 : pacesHeight() + kGap;
    const qreal room = bottom() - top - kBalanceHeight - kGap;
    const bool together = m_days.fit(width(), room - paces);
    qreal below = together ? room - paces : room;
    if (m_days.fit(width(), below)) {
        m_days.addTo(pages.back(), QRectF(kPageMargin, top, width(), below), m_days.all());
    } else {
        // Days that hold a lot: as many rows on a page as it has room for, the balance below the last.
        for (const auto &rows : m_days.parted(width(), room)) {
            if (rows.first > 0) {
                pages.emplace_back();
                addHeader(pages.back());
            }
            below = std::min(room, m_days.heightOf(width(), rows));
            m_days.addTo(pages.back(), QRectF(kPageMargin, top, width(), below), rows);
        }
    }
    addBalance(pages.back(), QRectF(kPageMargin, top + below + kGap, width(), kBalanceHeight));
    if (paces <= 0)
        return pages;
    if (together) {
        addPaces(pages.back(), QRectF(kPageMargin, bottom() - paces + kGap, width(), paces - kGap), 0);
        return pages;
    }
    for (std::size_t next = 0; next < m_athletes.size();) {
        pages.emplace_back();
        addHeader(pages.back());
        next = addPaces(pages.back(), QRectF(kPageMargin, top, width(), bottom() - top), next);
    }
    return pages;
}

void CycleLayout::addHeader(PaperPage &page) const
{
    const Group *group = m_squad.find(m_cycle.group);
    QStringList parts { words::dateRange(m_cycle.firstDay, m_cycle.lastDay()) + QLatin1Char(' ')
            + QString::number(yearOf(m_cycle.lastDay())),
        group ? fromUtf8(group->name) : QString(),
        m_athletes.size() == 1 ? Output::tr("1 athlete") : Output::tr("%1 athletes").arg(m_athletes.size()),
        Output::tr("target %1", "target 1500 m").arg(words::rung(m_cycle.targetRace)) };
    if (yearOf(m_cycle.firstDay) != yearOf(m_cycle.lastDay()))
        parts[0] = words::dateRange(m_cycle.firstDay, m_cycle.lastDay());
    parts.removeAll(QString());
    const qreal aside = width() * 0.25;
    const qreal top = kPageMargin - 4;
    page.add(PaperText { QRectF(kPageMargin, top, width() - aside, 22), fromUtf8(m_cycle.name), kTitleFont });
    page.add(PaperText {
        QRectF(kPageMargin, top + 22, width() - aside, 13), parts.join(kDot), kTextFont, kLeft, kSoftInk });
    page.add(PaperText { QRectF(kPageMargin + width() - aside, top + 22, aside, 13),
        fromUtf8(m_squad.card.club), kStrongFont, kRight });
    page.add(PaperLine {
        QLineF(kPageMargin, top + kHeaderHeight, kPageMargin + width(), top + kHeaderHeight), 1.2 });
}

void CycleLayout::addBalance(PaperPage &page, const QRectF &box) const
{
    const std::vector<BalancePart> parts = balanceOf(m_squad, m_cycle);
    if (parts.empty())
        return;
    const qreal each
        = (box.width() - kGap * static_cast<qreal>(parts.size() - 1)) / static_cast<qreal>(parts.size());
    qreal x = box.left();
    for (const BalancePart &part : parts) {
        const QRectF line(x, box.top() + 11, each, 11);
        const QString metres = words::amountOf(part, words::BalanceUnit::Metres);
        page.add(
            PaperText { QRectF(x, box.top(), each, 11), paceOf(part.role, part.rung), kSmallStrongFont });
        page.add(PaperText { QRectF(line.topLeft(), QSizeF(each / 2, line.height())),
            metres.isEmpty() ? QStringLiteral("–") : metres, kSmallFont, kLeft, kSoftInk });
        page.add(PaperText { QRectF(x + each / 2, line.top(), each / 2, line.height()),
            words::amountOf(part, words::BalanceUnit::Minutes), kSmallFont, kRight, kSoftInk });
        const QRectF bar(x, line.bottom() + 2, each, 4);
        page.add(PaperBox { bar });
        const qreal share
            = part.planned.isZero() ? 0 : std::min(1.0, part.done.inMetres() / part.planned.inMetres());
        if (share > 0)
            page.add(PaperBox { QRectF(bar.topLeft(), QSizeF(each * share, bar.height())), 0, 0,
                m_options.edgeColours ? rungColour(part.rung) : kInk });
        x += each + kGap;
    }
}

qreal CycleLayout::pacesHeight() const
{
    const std::size_t rows = (m_athletes.size() + kPaceTables - 1) / kPaceTables;
    return kPaceHead + static_cast<qreal>(rows) * kPaceRow;
}

std::size_t CycleLayout::addPaces(PaperPage &page, const QRectF &box, std::size_t first) const
{
    const auto room = static_cast<std::size_t>((box.height() - kPaceHead + 0.01) / kPaceRow);
    const std::size_t left = m_athletes.size() - first;
    const std::size_t rows = std::max<std::size_t>(1, std::min(room, (left + kPaceTables - 1) / kPaceTables));
    const qreal tableWidth = (box.width() - 2 * kGap) / kPaceTables;
    std::size_t next = first;
    for (std::size_t table = 0; table < kPaceTables && next < m_athletes.size(); ++table) {
        QPointF at(box.left() + static_cast<qreal>(table) * (tableWidth + 2 * kGap), box.top());
        addPaceHead(page, at, tableWidth);
        at.ry() += kPaceHead;
        for (std::size_t row = 0; row < rows && next < m_athletes.size(); ++row, ++next) {
            addPaceRow(page, at, tableWidth, *m_athletes[next]);
            at.ry() += kPaceRow;
        }
    }
    return next;
}

void CycleLayout::addPaceHead(PaperPage &page, QPointF at, qreal width) const
{
    const qreal each = (width - kPaceName) / static_cast<qreal>(kAllRoles.size());
    page.add(PaperText { QRectF(at, QSizeF(kPaceName, kPaceHead)), Output::tr("Seconds per 400 m"),
        kSmallFont, kLeft, kSoftInk });
    qreal x = at.x() + kPaceName;
    for (const PaceRole role : kAllRoles) {
        page.add(PaperText { QRectF(x, at.y(), each, kPaceHead), paceOf(role, m_cycle.fivePaces.at(role)),
            kSmallStrongFont, kRight });
        x += each;
    }
}

void CycleLayout::addPaceRow(PaperPage &page, QPointF at, qreal width, const Athlete &athlete) const
{
    const qreal each = (width - kPaceName) / static_cast<qreal>(kAllRoles.size());
    const PaceTable paces = PaceTable::from(athlete, m_pacesOn, m_squad.card.paces);
    page.add(PaperLine { QLineF(at.x(), at.y(), at.x() + width, at.y()) });
    page.add(PaperText {
        QRectF(at, QSizeF(kPaceName - 4, kPaceRow)), fromUtf8(shownName(m_squad, athlete)), kSmallFont });
    qreal x = at.x() + kPaceName;
    for (const PaceRole role : kAllRoles) {
        const RungPace *pace = paces.at(m_cycle.fivePaces.at(role));
        page.add(PaperText { QRectF(x, at.y(), each, kPaceRow),
            pace ? words::target(pace->training().per400()) : QStringLiteral("–"), kSmallFont, kRight });
        x += each;
    }
}

} // namespace fivepace::output
