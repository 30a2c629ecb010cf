// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one cell of a sheet's table.
#include "output/outputcontext.h"
#include "output/sheettable.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::output {

namespace {

constexpr PaperFont kTinyFont { 6.5 };
constexpr PaperFont kResultFont { 11, QFont::Medium };

} // namespace

/// Of somebody who runs another workout, where the column's is another; empty for all others.
QString SheetTable::ownLength(const GridCell &cell, std::size_t rep) const
{
    const auto &column = m_grid.columns[rep];
    return cell.own && cell.own->what.length != column.rep.what.length ? headLength(*cell.own) : QString();
}

void SheetTable::drawCell(
    PaperPage &page, const QRectF &box, const GridCell &cell, const Column &column) const
{
    const bool recovery = column.recovery;
    if (!cell.planned) {
        page.add(PaperText { box, QStringLiteral("–"), kSmallFont, Qt::AlignCenter, kSoftInk });
        return;
    }
    if (recovery) {
        const QStringList lines = wrapped(recoveryAfter(cell, column.rep), kSmallFont, box.width() - 2, 2);
        const qreal height = lineHeight(kSmallFont);
        qreal y = box.center().y() - height * static_cast<qreal>(lines.size()) / 2;
        for (const QString &line : lines) {
            page.add(PaperText { QRectF(box.left() + 1, y, box.width() - 2, height), line, kSmallFont,
                Qt::AlignCenter, kSoftInk });
            y += height;
        }
        return;
    }
    if (m_options.targets)
        drawTarget(page, box, cell.explained, ownLength(cell, column.rep));
    else if (cell.own)
        page.add(PaperText { QRectF(box.left() + 2, box.top() + 1.5, box.width() - 5, 10),
            ownLength(cell, column.rep), kTinyFont, Qt::AlignRight | Qt::AlignVCenter, kSoftInk });
    if (!cell.result)
        return;
    const QString result = cell.result->time ? words::time(*cell.result->time) : QStringLiteral("–");
    page.add(PaperText { QRectF(box.left() + 3, box.top() + 11, box.width() - 6, box.height() - 12), result,
        kResultFont, Qt::AlignLeft | Qt::AlignVCenter });
}

/// Target and slowest edge at the head of the cell, in two lines where one has no room; of a rep of parts
/// each part's time, and below them the slowest of the whole. `length` stands before all of it.
void SheetTable::drawTarget(
    PaperPage &page, const QRectF &box, const ExplainedTarget &explained, const QString &length) const
{
    QStringList parts;
    for (const auto time : explained.partTimes)
        parts << words::target(time);
    QString whole = parts.isEmpty() ? words::band(explained.target) : parts.join(QStringLiteral(" + "));
    const QRectF line(box.left() + 2, box.top() + 1.5, box.width() - 5, 10);
    if (widthOf(whole, kTinyFont) > line.width() && !parts.isEmpty())
        whole = parts.join(QLatin1Char('+')); // four parts fit without the blanks
    const auto add = [&](const QRectF &at, const QString &text) {
        const auto font = widthOf(text, kSmallFont) <= at.width() ? kSmallFont : kTinyFont;
        page.add(PaperText { at, text, font, Qt::AlignRight | Qt::AlignVCenter, kSoftInk });
    };
    const auto &target = explained.target;
    const bool hasBand = target.time && target.slowest;
    if (!length.isEmpty() && hasBand && parts.isEmpty()) { // the length, and below it what it is to take
        add(line, length);
        add(line.translated(0, 9), whole);
        return;
    }
    if (!length.isEmpty())
        whole = whole.isEmpty() ? length : length + kDot + whole;
    const bool isTwo = hasBand && (!parts.isEmpty() || widthOf(whole, kTinyFont) > line.width());
    if (!isTwo) {
        add(line, whole);
        return;
    }
    add(line, parts.isEmpty() ? words::target(*target.time) : whole);
    add(line.translated(0, 9), words::kDash + words::target(*target.slowest));
}

} // namespace fivepace::output
