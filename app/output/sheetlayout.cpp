// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheetlayout.h"

#include "output/outputcontext.h"

#include <algorithm>
#include <array>

namespace fivepace::output {

namespace {

// All in points.
constexpr qreal kHeaderHeight = 40;
constexpr qreal kFooterHeight = 16;
constexpr qreal kGap = 10;
constexpr qreal kBoxPadding = 8;
constexpr qreal kBoxRadius = 4;
constexpr qreal kMostBoxHeight = 130;
constexpr qreal kScaleHeight = 66;

constexpr PaperFont kLabelFont { 8, QFont::Medium };
constexpr std::array kMainSetSizes { 13.0, 11.0, 9.5, 8.5 };

QRectF inside(const QRectF &box)
{
    return box.adjusted(kBoxPadding, 6, -kBoxPadding, -6);
}

qreal linesHeight(const QStringList &paragraphs, const PaperFont &font, qreal width)
{
    qsizetype lines = 0;
    for (const QString &paragraph : paragraphs)
        lines += wrapped(paragraph, font, width).size();
    return static_cast<qreal>(lines) * lineHeight(font);
}

/// The largest size at which the main set stays within as many lines as that size has room for.
PaperFont mainSetFont(const QStringList &mainSet, qreal width)
{
    for (const qreal size : kMainSetSizes) {
        const PaperFont font { size, QFont::DemiBold };
        if (linesHeight(mainSet, font, width) <= 3.2 * kMainSetSizes.front() * 1.3)
            return font;
    }
    return { kMainSetSizes.back(), QFont::DemiBold };
}

/// A frame with a label; gives where its text may stand.
QRectF addFrame(PaperPage &page, const QRectF &box, const QString &label, qreal lineWidth)
{
    page.add(PaperBox { box, lineWidth, kBoxRadius });
    const QRectF room = inside(box);
    page.add(PaperText { QRectF(room.topLeft(), QSizeF(room.width(), 10)), label, kLabelFont,
        Qt::AlignLeft | Qt::AlignVCenter, kSoftInk });
    return room.adjusted(0, 12, 0, 0);
}

} // namespace

QSizeF pointsOf(Paper paper, bool landscape)
{
    const QSizeF portrait = pageSizeOf(paper).size(QPageSize::Point);
    return landscape ? portrait.transposed() : portrait;
}

SheetLayout::SheetLayout(
    const SheetContent &content, const SheetTable &table, QSizeF page, std::optional<QColor> edge)
    : m_content(content)
    , m_table(table)
    , m_size(page)
    , m_edge(std::move(edge))
{
}

LaidSheet SheetLayout::lay() &&
{
    beginPage();
    m_y = addBoxes(m_bodies.back(), m_y);
    addTable();
    addRemarks();
    LaidSheet laid;
    laid.complete = addGuides();
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        PaperPage page;
        addHeaderAndFooter(page, static_cast<int>(i) + 1, static_cast<int>(m_bodies.size()));
        page.append(m_bodies[i]);
        laid.pages.push_back(std::move(page));
    }
    return laid;
}

qreal SheetLayout::bottom() const
{
    return m_size.height() - kPageMargin - kFooterHeight;
}

void SheetLayout::beginPage()
{
    m_bodies.emplace_back();
    m_y = kPageMargin + kHeaderHeight + kGap;
}

void SheetLayout::addHeaderAndFooter(PaperPage &page, int number, int count) const
{
    const qreal side = std::max(110.0, widthOf(m_content.club, kTextFont) + 8);
    const qreal aside = std::min(side, width() * 0.35);
    const qreal top = kPageMargin - 4;
    const qreal right = left() + width() - aside;
    page.add(PaperText { QRectF(left(), top, width() - aside - kGap, 22), m_content.title, kTitleFont });
    page.add(PaperText { QRectF(left(), top + 22, width() - aside - kGap, 13), m_content.subtitle, kTextFont,
        Qt::AlignLeft | Qt::AlignVCenter, kSoftInk });
    page.add(PaperText { QRectF(right, top + 9, aside, 13), m_content.club, { 9, QFont::DemiBold },
        Qt::AlignRight | Qt::AlignVCenter });
    page.add(
        PaperText { QRectF(right, top + 22, aside, 13), Output::tr("Sheet %1 of %2").arg(number).arg(count),
            kTextFont, Qt::AlignRight | Qt::AlignVCenter, kSoftInk });
    const qreal rule = top + kHeaderHeight;
    page.add(PaperLine { QLineF(left(), rule, left() + width(), rule), 1.2 });

    const qreal split = std::max(230.0, widthOf(m_content.conditions, kSmallFont) + 2);
    const qreal foot = m_size.height() - kPageMargin - 10;
    page.add(PaperText { QRectF(left(), foot, width() - split - kGap, 11), m_content.targets, kSmallFont,
        Qt::AlignLeft | Qt::AlignVCenter, kSoftInk });
    page.add(PaperText { QRectF(left() + width() - split, foot, split, 11), m_content.conditions, kSmallFont,
        Qt::AlignRight | Qt::AlignVCenter, kSoftInk });
}

qreal SheetLayout::addBoxes(PaperPage &page, qreal y) const
{
    const qreal room = width() - 2 * kGap;
    const qreal sideWidth = room * 0.275;
    const qreal mainWidth = room - 2 * sideWidth;
    const qreal text = mainWidth - 2 * kBoxPadding;
    const qreal needed = std::max({ linesHeight(m_content.warmUp, kTextFont, sideWidth - 2 * kBoxPadding),
        linesHeight(m_content.coolDown, kTextFont, sideWidth - 2 * kBoxPadding),
        linesHeight(m_content.mainSet, mainSetFont(m_content.mainSet, text), text) + 2
            + linesHeight(m_content.mainNotes, kTextFont, text) });
    const qreal height = std::min(kMostBoxHeight, needed + 26);
    const auto side = [&](const QString &label, const QStringList &lines, qreal x) {
        page.addLines(lines, addFrame(page, QRectF(x, y, sideWidth, height), label, kHairline), kTextFont);
    };
    side(Output::tr("WARM-UP"), m_content.warmUp, left());
    addMainSet(page, QRectF(left() + sideWidth + kGap, y, mainWidth, height));
    side(Output::tr("COOL-DOWN"), m_content.coolDown, left() + width() - sideWidth);
    return y + height + kGap;
}

void SheetLayout::addMainSet(PaperPage &page, const QRectF &box) const
{
    if (m_edge)
        page.add(PaperBox { QRectF(box.left() - 3.2, box.top() + 3, 2, box.height() - 6), 0, 0, m_edge });
    const QString label = Output::tr("MAIN SET") + kDot + m_content.mainHead;
    const QRectF room = addFrame(page, box, label, 1.2);
    const qreal below = page.addLines(m_content.mainSet, room, mainSetFont(m_content.mainSet, room.width()));
    page.addLines(m_content.mainNotes, QRectF(room.left(), below + 2, room.width(), room.bottom() - below),
        kTextFont, kSoftInk);
}

void SheetLayout::addTable()
{
    for (int band = 0; band < m_table.bandCount(); ++band)
        addBand(band);
}

void SheetLayout::addBand(int band)
{
    const auto lines = m_table.linesOf(band);
    qreal whole = m_table.headHeight();
    for (const TableLine &line : lines)
        whole += m_table.heightOf(line);
    const bool fitsOnOnePage = whole <= bottom() - kPageMargin - kHeaderHeight - kGap;
    const qreal least = m_table.headHeight() + (lines.empty() ? 0 : m_table.heightOf(lines.back()));
    if (m_y + (band > 0 && fitsOnOnePage ? whole : least) > bottom())
        beginPage();
    bool head = true; // the first line of a page stands under the column heads, and they name its heat
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TableLine &line = lines[i];
        const bool isHeat = line.kind == TableLine::Kind::Heat;
        if (!head && m_y + heightTogether(lines, i) > bottom()) {
            beginPage();
            head = true;
        }
        if (head) {
            m_table.drawHead(m_bodies.back(), { left(), m_y }, band, line.heat);
            m_y += m_table.headHeight();
            head = false;
            if (isHeat)
                continue;
        }
        m_table.drawLine(m_bodies.back(), { left(), m_y }, band, line);
        m_y += m_table.heightOf(line);
    }
    if (lines.empty()) {
        m_table.drawHead(m_bodies.back(), { left(), m_y }, band, {});
        m_y += m_table.headHeight();
    }
    m_y += kGap;
}

/// Of a line with those that stay on its page: two rows of a heat under its heading, and two at the least go
/// over.
qreal SheetLayout::heightTogether(const std::vector<TableLine> &lines, std::size_t index) const
{
    constexpr std::size_t kLeast = 2;
    const auto isRow
        = [&](std::size_t at) { return at < lines.size() && lines[at].kind != TableLine::Kind::Heat; };
    const bool isHeat = !isRow(index);
    std::size_t rows = 0; // of the heat, from here on
    while (isRow(index + (isHeat ? 1 : 0) + rows))
        ++rows;
    std::size_t before = 0; // of the heat, above this row
    while (!isHeat && before < index && isRow(index - before - 1))
        ++before;
    std::size_t stay = isHeat ? std::min(rows, kLeast) : 1;
    if (rows == stay + 1 && (isHeat || before >= kLeast))
        ++stay; // one row alone would go over
    const std::size_t end = std::min(lines.size(), index + stay + (isHeat ? 1 : 0));
    qreal height = 0;
    for (std::size_t at = index; at < end; ++at)
        height += m_table.heightOf(lines[at]);
    return height;
}

void SheetLayout::addRemarks()
{
    const qreal needed = linesHeight(m_content.remarks, kSmallFont, width());
    if (needed <= 0)
        return;
    if (m_y + needed > bottom())
        beginPage();
    m_y = m_bodies.back().addLines(
              m_content.remarks, QRectF(left(), m_y, width(), bottom() - m_y), kSmallFont, kSoftInk)
        + kGap;
}

bool SheetLayout::addGuides()
{
    if (m_content.watchFor.isEmpty())
        return true;
    const bool both = !m_content.scale.empty();
    const qreal half = both ? (width() - kGap) / 2 : width();
    const qreal needed = linesHeight(m_content.watchFor, kTextFont, half - 2 * kBoxPadding) + 26;
    const qreal room = bottom() - m_y;
    // A page of its own for advice alone would be a waste of paper: it stands where there is room.
    if (room < kScaleHeight)
        return false;
    const qreal height = std::min(std::max(needed, both ? kScaleHeight : 0), room);
    PaperPage &page = m_bodies.back();
    page.addLines(m_content.watchFor,
        addFrame(page, QRectF(left(), m_y, half, height), Output::tr("WATCH FOR"), kHairline), kTextFont);
    if (both)
        addScale(page, QRectF(left() + half + kGap, m_y, half, height));
    return true;
}

void SheetLayout::addScale(PaperPage &page, const QRectF &box) const
{
    const QRectF room = addFrame(page, box, Output::tr("SCALE"), kHairline);
    const qreal step = room.width() / static_cast<qreal>(m_content.scale.size());
    const qreal y = room.top() + 16;
    page.add(PaperLine { QLineF(room.left(), y, room.right(), y), 0.75 });
    qreal x = room.left();
    for (const ScaleMark &mark : m_content.scale) {
        page.add(PaperLine { QLineF(x, y - 4, x, y + 4), 0.75 });
        page.add(PaperText { QRectF(x + 2, y - 14, step - 4, 10), mark.after, kSmallFont, Qt::AlignHCenter });
        page.addLines({ mark.at }, QRectF(x, y + 6, step - 3, 22), kSmallFont);
        x += step;
    }
}

} // namespace fivepace::output
