// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheettable.h"

#include "output/outputcontext.h"
#include "output/rungcolours.h"
#include "text/notationwords.h"
#include "text/sessionwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QLocale>

#include <algorithm>

namespace fivepace::output {

namespace {

// All in points.
constexpr qreal kHeatHeight = 16;
constexpr qreal kHeadHeight = 18;
constexpr qreal kStackedHeadHeight = 25;
constexpr qreal kPadding = 4;
constexpr qreal kLeastRep = 28;
constexpr qreal kRoomyRep = 40;
constexpr qreal kMostRep = 92;
constexpr qreal kMostAir = 6;
constexpr qreal kLeastNotes = 40;
constexpr std::size_t kMostRepsSideBySide = 12;
constexpr int kRowsForNobody = 6;

constexpr PaperFont kNameFont { 9.5 };
constexpr PaperFont kHeadFont { 8.5, QFont::DemiBold };

QString repNumber(const RunRep &rep)
{
    return QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep);
}

QString fullHead(const RunRep &rep)
{
    return repNumber(rep) + kDot + headLength(rep);
}

/// True where at least one recovery of the athlete is longer than the workout's.
bool restsLonger(const SessionGrid &grid, const GridRow &row)
{
    for (std::size_t rep = 0; rep < std::min(row.cells.size(), grid.columns.size()); ++rep) {
        const auto &own = row.cells[rep].explained.target.recovery.duration;
        const auto &planned = grid.repOf(row, rep).assumed.duration;
        if (own && planned && *own > *planned)
            return true;
    }
    return false;
}

QString heatName(const SessionGrid &grid, int heat, int sprinterPercent)
{
    if (heat == 0)
        return Output::tr("Not available"); // the grid puts those who are absent in no heat
    const QString name = Output::tr("Heat %1").arg(heat);
    bool sprinters = true;
    bool longer = false;
    int count = 0;
    for (const GridRow &row : grid.rows) {
        if (row.heat != heat || row.out)
            continue;
        ++count;
        sprinters &= row.sprinter;
        longer |= restsLonger(grid, row);
    }
    if (!sprinters || count == 0)
        return name;
    const QString who = count == 1 ? Output::tr("sprinter") : Output::tr("sprinters");
    if (!longer)
        return name + kDot + who;
    return name + kDot
        + Output::tr("%1: recoveries × %2", "sprinters: recoveries × 1.75")
              .arg(who, words::locale().toString(sprinterPercent / 100.0, 'g', 3));
}

/// "400 in 52.6", with its year where it is out of date; empty without a pace.
QString paceShown(const GridRow &row, Date day)
{
    if (!row.pace)
        return {};
    const bool flying = row.pace->rung == PaceRung::MaxVelocity;
    const Distance distance = flying ? row.pace->distance : Distance::metres(400);
    const auto time = words::target(row.pace->training().timeFor(distance));
    const auto metres = QString::number(distance.inMillimetres() / 1000);
    if (isOutOfDate(row.pace->source, day))
        return Output::tr("%1 in %2 (%3)", "400 in 52.6 (2019), out of date")
            .arg(metres, time)
            .arg(yearOf(std::ranges::min(row.pace->source.from, {}, &RaceResult::date).date));
    return Output::tr("%1 in %2", "400 in 52.6").arg(metres, time);
}

/// "B · guest · 400 in 52.6", or why the athlete cannot run.
QString underName(const GridRow &row, bool targets, Date day)
{
    if (row.absence)
        return words::absence(*row.absence);
    QStringList parts { words::subgroup(row.subgroup), row.isGuest ? Output::tr("guest") : QString(),
        row.own       ? words::shortBlocks(row.own->main)
            : targets ? paceShown(row, day)
                      : QString() };
    parts.removeAll(QString());
    return parts.join(kDot);
}

} // namespace

QString headLength(const RunRep &rep)
{
    const Length length = rep.what.flying ? Length(rep.what.flying->fly) : rep.what.length;
    if (const auto *duration = std::get_if<Duration>(&length))
        return words::rest(*duration);
    const Distance distance = std::get<Distance>(length);
    if (distance.inMillimetres() % 1000 == 0)
        return QString::number(distance.inMillimetres() / 1000);
    return words::distance(distance);
}

SheetTable::SheetTable(
    const SessionGrid &grid, const SheetOptions &options, QSizeF row, int sprinterPercent, Date day)
    : m_grid(grid)
    , m_options(options)
    , m_width(row.width())
    , m_rowHeight(row.height())
    , m_day(day)
{
    makeLines(sprinterPercent);
    makeBands();
}

void SheetTable::makeLines(int sprinterPercent)
{
    int heat = 0;
    QString name;
    for (const GridRow &row : m_grid.rows) {
        if (row.out)
            continue;
        if (row.heat != heat || m_lines.empty()) {
            heat = row.heat;
            name = heatName(m_grid, heat, sprinterPercent);
            m_lines.push_back({ TableLine::Kind::Heat, name, nullptr });
        }
        m_lines.push_back({ TableLine::Kind::Athlete, name, &row });
    }
    const int spare = m_lines.empty() ? std::max(kRowsForNobody, m_options.spareRows) : m_options.spareRows;
    for (int i = 0; i < spare; ++i)
        m_lines.push_back({ TableLine::Kind::Spare, name, nullptr });
}

void SheetTable::makeBands()
{
    m_nameWidth = 80;
    for (const TableLine &line : m_lines)
        if (line.row)
            m_nameWidth
                = std::max(m_nameWidth, widthOf(words::fromUtf8(line.row->name), kNameFont) + 2 * kPadding);
    m_nameWidth = std::min(m_nameWidth, m_width * 0.19);

    const std::size_t count = m_grid.columns.size();
    const qreal room = m_width - m_nameWidth - kLeastNotes;
    const qreal recovery = widestRecovery();
    const auto fitting = static_cast<std::size_t>((room + recovery) / (kLeastRep + recovery));
    const std::size_t most = std::clamp<std::size_t>(fitting, 1, kMostRepsSideBySide);
    const std::size_t bands = std::max<std::size_t>(1, (count + most - 1) / most);
    const std::size_t each = (count + bands - 1) / bands;
    for (std::size_t band = 0; band < bands; ++band)
        m_bands.push_back(makeBand(std::min(band * each, count), std::min((band + 1) * each, count)));
}

SheetTable::Band SheetTable::makeBand(std::size_t from, std::size_t to) const
{
    Band band;
    if (from == to)
        return band;
    const auto recoveryFollows = [&](std::size_t rep) {
        return !m_grid.columns[rep].rep.last || std::ranges::any_of(m_grid.rows, [rep](const GridRow &row) {
            return row.cells[rep].own && !row.cells[rep].own->last;
        });
    };
    qreal recovery = widestRecovery();
    const auto recoveries = static_cast<qreal>(to - from - (recoveryFollows(to - 1) ? 0 : 1));
    const auto reps = static_cast<qreal>(to - from);
    const qreal room = m_width - m_nameWidth - kLeastNotes;
    // Where reps have more than they need, recoveries get some air.
    recovery += std::clamp((room - recoveries * recovery) / reps - kRoomyRep, 0.0, kMostAir);
    const qreal rep = std::min((room - recoveries * recovery) / reps, kMostRep);
    qreal x = m_nameWidth;
    for (std::size_t i = from; i < to; ++i) {
        band.push_back({ i, false, x, rep });
        x += rep;
        if (recoveryFollows(i)) {
            band.push_back({ i, true, x, recovery });
            x += recovery;
        }
    }
    return band;
}

QString SheetTable::recoveryAfter(const GridCell &cell, std::size_t rep) const
{
    if (cell.own ? cell.own->last : m_grid.columns[rep].rep.last)
        return {};
    const RepTarget &target = cell.explained.target;
    const QString text = words::recovery(target.recovery);
    return target.recoveryAssumed ? text + QLatin1Char('*') : text;
}

qreal SheetTable::widestRecovery() const
{
    qreal widest = 20;
    for (const GridRow &row : m_grid.rows)
        for (std::size_t rep = 0; rep < row.cells.size(); ++rep)
            for (const QString &word : recoveryAfter(row.cells[rep], rep).split(QLatin1Char(' ')))
                widest = std::max(widest, widthOf(word, kSmallFont) + 4);
    return std::min(widest, 34.0);
}

qreal SheetTable::heightOf(const TableLine &line) const
{
    return line.kind == TableLine::Kind::Heat ? kHeatHeight : m_rowHeight;
}

qreal SheetTable::headHeight() const
{
    for (const Band &band : m_bands)
        for (const Column &column : band)
            if (widthOf(fullHead(m_grid.columns[column.rep].rep), kHeadFont) + 4 > column.width
                && !column.recovery)
                return kStackedHeadHeight;
    return kHeadHeight;
}

std::vector<TableLine> SheetTable::linesOf(int band) const
{
    const Band &columns = m_bands[static_cast<std::size_t>(band)];
    if (columns.empty() || !m_grid.columns[columns.front().rep].isBeyond)
        return m_lines;
    const auto reaches
        = [&](const TableLine &line) { return line.row && line.row->repCount > columns.front().rep; };
    std::vector<TableLine> lines;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const auto next = std::find_if(line + 1, m_lines.end(),
            [](const TableLine &each) { return each.kind != TableLine::Kind::Athlete; });
        if (line->kind == TableLine::Kind::Heat ? std::any_of(line + 1, next, reaches) : reaches(*line))
            lines.push_back(*line);
    }
    return lines;
}

void SheetTable::drawFrame(PaperPage &page, QPointF at, int band, qreal height) const
{
    const Band &columns = m_bands[static_cast<std::size_t>(band)];
    page.add(PaperBox { QRectF(at, QSizeF(m_width, height)) });
    const auto vertical
        = [&](qreal x) { page.add(PaperLine { QLineF(at.x() + x, at.y(), at.x() + x, at.y() + height) }); };
    for (const Column &column : columns)
        vertical(column.x);
    vertical(columns.empty() ? m_nameWidth : columns.back().x + columns.back().width);
}

void SheetTable::drawColumnHead(PaperPage &page, const QRectF &box, std::size_t rep) const
{
    const RunRep &run = m_grid.columns[rep].rep;
    if (headHeight() == kHeadHeight) {
        page.add(PaperText { box, fullHead(run), kHeadFont, Qt::AlignCenter });
    } else {
        const QSizeF half(box.width(), box.height() / 2);
        page.add(PaperText { QRectF(box.topLeft(), half).adjusted(0, 1.5, 0, 1.5), repNumber(run), kHeadFont,
            Qt::AlignCenter });
        page.add(PaperText {
            QRectF(box.left(), box.center().y(), half.width(), half.height()).adjusted(0, -1, 0, -1),
            headLength(run), kSmallFont, Qt::AlignCenter });
    }
    if (!m_options.edgeColours)
        return;
    for (const GridRow &row : m_grid.rows) {
        if (rep >= row.cells.size() || !row.cells[rep].explained.target.rung)
            continue;
        page.add(PaperLine { QLineF(box.left(), box.bottom() - 0.6, box.right(), box.bottom() - 0.6), 1.2,
            rungColour(*row.cells[rep].explained.target.rung) });
        return;
    }
}

void SheetTable::drawHead(PaperPage &page, QPointF at, int band, const QString &heat) const
{
    const qreal height = headHeight();
    page.add(PaperBox { QRectF(at, QSizeF(m_width, height)), 0, 0, kShade });
    page.add(PaperText { QRectF(at.x() + kPadding, at.y(), m_nameWidth - 2 * kPadding, height),
        heat.isEmpty() ? Output::tr("Athlete") : heat, kHeadFont });
    const Band &columns = m_bands[static_cast<std::size_t>(band)];
    for (const Column &column : columns) {
        const QRectF box(at.x() + column.x, at.y(), column.width, height);
        if (column.recovery)
            page.add(PaperText {
                box, Output::tr("rec", "recovery, head of a narrow column"), kSmallFont, Qt::AlignCenter });
        else
            drawColumnHead(page, box, column.rep);
    }
    const qreal notes = columns.empty() ? m_nameWidth : columns.back().x + columns.back().width;
    page.add(PaperText { QRectF(at.x() + notes, at.y(), m_width - notes, height), Output::tr("Notes"),
        kHeadFont, Qt::AlignCenter });
    drawFrame(page, at, band, height);
}

void SheetTable::drawAthlete(PaperPage &page, QPointF at, const GridRow &row) const
{
    const QString below = underName(row, m_options.targets, m_day);
    const qreal width = m_nameWidth - 2 * kPadding;
    const QRectF name(
        at.x() + kPadding, at.y() + (below.isEmpty() ? 0 : 2), width, below.isEmpty() ? m_rowHeight : 13);
    page.add(PaperText { name, words::fromUtf8(row.name), kNameFont });
    page.add(PaperText { QRectF(at.x() + kPadding, at.y() + m_rowHeight / 2 + 1, width, 10.5), below,
        kSmallFont, Qt::AlignLeft | Qt::AlignVCenter, kSoftInk });
}

void SheetTable::drawLine(PaperPage &page, QPointF at, int band, const TableLine &line) const
{
    const qreal height = heightOf(line);
    if (line.kind == TableLine::Kind::Heat) {
        page.add(PaperBox { QRectF(at, QSizeF(m_width, height)), kHairline, 0, kShade });
        page.add(PaperText {
            QRectF(at.x() + kPadding, at.y(), m_width - 2 * kPadding, height), line.heat, kHeadFont });
        return;
    }
    const Band &columns = m_bands[static_cast<std::size_t>(band)];
    for (const Column &column : columns)
        if (column.recovery)
            page.add(PaperBox {
                QRectF(at.x() + column.x, at.y(), column.width, height), 0, 0, kShade.lighter(103) });
    if (line.row) {
        drawAthlete(page, at, *line.row);
        for (const Column &column : columns)
            if (column.rep < std::min(line.row->repCount, line.row->cells.size()))
                drawCell(page, QRectF(at.x() + column.x, at.y(), column.width, height),
                    line.row->cells[column.rep], column);
    }
    drawFrame(page, at, band, height);
}

} // namespace fivepace::output
