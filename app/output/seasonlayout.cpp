// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/seasonlayout.h"

#include "output/outputcontext.h"
#include "output/rungcolours.h"
#include "output/sheetlayout.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace::output {

namespace {

using words::fromUtf8;

// All in points.
constexpr qreal kHeader = 44;
constexpr qreal kNames = 96;
constexpr qreal kMonths = 16;
constexpr qreal kLane = 66;
constexpr qreal kPhase = 15;
constexpr qreal kCycle = 24;
constexpr qreal kRaceLine = 12;
constexpr qreal kStroke = 3;
constexpr qreal kDayPadding = 3;

constexpr PaperFont kSeasonNameFont { 9, QFont::DemiBold };
constexpr PaperFont kBarFont { 8, QFont::DemiBold };
constexpr auto kToLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kToRight = Qt::AlignRight | Qt::AlignVCenter;

/// The whole text where it has room, else its last word ("5" of "Cycle 5"), else nothing.
QString fitting(const QString &text, const PaperFont &font, qreal room)
{
    if (widthOf(text, font) <= room)
        return text;
    const auto last = text.section(QLatin1Char(' '), -1);
    return widthOf(last, font) <= room ? last : QString();
}

} // namespace

SeasonLayout::SeasonLayout(const Squad &squad, int year, Date today, const SheetOptions &options, QSizeF page)
    : m_squad(squad)
    , m_year(year)
    , m_today(today)
    , m_options(options)
    , m_size(page)
    , m_span(seasonSpan(squad, year))
{
    for (const auto &race : squad.races) {
        if (isInYear(race.date, race.date, year))
            m_races.push_back(&race);
    }
    std::ranges::stable_sort(m_races, {}, [](const Race *race) { return race->date; });
}

qreal SeasonLayout::width() const
{
    return m_size.width() - 2 * kPageMargin;
}

qreal SeasonLayout::bottom() const
{
    return m_size.height() - kPageMargin;
}

qreal SeasonLayout::placeOf(Date day) const
{
    const auto from = std::clamp(day, m_span.first, m_span.last + std::chrono::days(1)) - m_span.first;
    const auto perDay = (width() - kNames) / m_span.days();
    return kPageMargin + kNames + static_cast<qreal>(from.count()) * perDay;
}

QRectF SeasonLayout::boxOf(Date first, Date last, qreal top, qreal height) const
{
    const auto left = placeOf(first);
    return { left, top, std::max(2.0, placeOf(last + std::chrono::days(1)) - left - 1), height };
}

std::vector<PaperPage> SeasonLayout::lay() &&
{
    std::vector<PaperPage> pages(1);
    addHeader(pages.back());
    qreal top = addMonths(pages.back(), kPageMargin + kHeader);
    for (const auto &group : m_squad.groups) {
        if (top + kLane > bottom()) {
            pages.emplace_back();
            addHeader(pages.back());
            top = addMonths(pages.back(), kPageMargin + kHeader);
        }
        addLane(pages.back(), group, top);
        top += kLane;
    }
    for (std::size_t next = 0; next < m_races.size();) {
        if (top + 3 * kRaceLine > bottom()) {
            pages.emplace_back();
            addHeader(pages.back());
            top = kPageMargin + kHeader;
        }
        next = addRaceList(pages.back(), top, next);
        top = bottom();
    }
    return pages;
}

void SeasonLayout::addHeader(PaperPage &page) const
{
    const qreal top = kPageMargin - 4, aside = width() * 0.25;
    page.add(PaperText { QRectF(kPageMargin, top, width() - aside, 22),
        Output::tr("Season %1", "2026").arg(m_year), kTitleFont });
    page.add(PaperText { QRectF(kPageMargin, top + 22, width() - aside, 13),
        words::dateRange(m_span.first, m_span.last), kTextFont, kToLeft, kSoftInk });
    page.add(PaperText { QRectF(kPageMargin + width() - aside, top + 22, aside, 13),
        fromUtf8(m_squad.card.club), kSeasonNameFont, kToRight });
    page.add(PaperLine { QLineF(kPageMargin, top + 40, kPageMargin + width(), top + 40), 1.2 });
}

qreal SeasonLayout::addMonths(PaperPage &page, qreal top) const
{
    const std::chrono::year_month_day first(m_span.first);
    for (auto month = first.year() / first.month(); Date(month / 1) <= m_span.last;
         month += std::chrono::months(1)) {
        const auto from = std::max(m_span.first, Date(month / 1));
        const auto to
            = std::min(m_span.last, Date((month + std::chrono::months(1)) / 1) - std::chrono::days(1));
        const auto name = words::locale().standaloneMonthName(
            static_cast<int>(static_cast<unsigned>(month.month())), QLocale::ShortFormat);
        page.add(PaperText { boxOf(from, to, top, kMonths),
            fitting(name, kSmallFont, boxOf(from, to, 0, 0).width()), kSmallFont, kToLeft, kSoftInk });
    }
    if (m_today >= m_span.first && m_today <= m_span.last) {
        const auto x = placeOf(m_today);
        page.add(PaperLine { QLineF(x, top + kMonths - 4, x, top + kMonths), 1 });
    }
    return top + kMonths;
}

void SeasonLayout::addLane(PaperPage &page, const Group &group, qreal top) const
{
    const auto members = membersOf(m_squad, group.id).size();
    page.add(PaperLine { QLineF(kPageMargin, top, kPageMargin + width(), top) });
    const auto below = page.addLines({ fromUtf8(group.name) },
        QRectF(kPageMargin, top + 4, kNames - 6, 2 * lineHeight(kSeasonNameFont)), kSeasonNameFont);
    page.add(PaperText { QRectF(kPageMargin, below, kNames - 6, 11),
        members == 1 ? Output::tr("1 athlete") : Output::tr("%1 athletes").arg(members), kSmallFont, kToLeft,
        kSoftInk });
    addPhases(page, group.id, top + 4);
    addCycles(page, group.id, top + 4 + kPhase + 2);
    addRaces(page, group.id, top + 4 + kPhase + kCycle + 4);
}

void SeasonLayout::addPhases(PaperPage &page, GroupId group, qreal top) const
{
    for (const auto &phase : m_squad.phases) {
        if (phase.group != group || !isInYear(phase.firstDay, phase.lastDay, m_year))
            continue;
        const auto box = boxOf(phase.firstDay, phase.lastDay, top, kPhase);
        page.add(PaperBox { box, kHairline, 2, kShade });
        const auto room = box.adjusted(kDayPadding, 0, -kDayPadding, 0);
        page.add(
            PaperText { room, fitting(words::phase(phase), kSmallFont, room.width()), kSmallFont, kToLeft });
    }
}

void SeasonLayout::addCycles(PaperPage &page, GroupId group, qreal top) const
{
    for (const auto *cycle : cyclesOf(m_squad, group)) {
        if (!isInYear(cycle->firstDay, cycle->lastDay(), m_year))
            continue;
        const auto box = boxOf(cycle->firstDay, cycle->lastDay(), top, kCycle);
        page.add(PaperBox { box, kHairline, 2 });
        const auto room = box.adjusted(kDayPadding, 2, -kDayPadding, -kStroke - 4);
        page.add(
            PaperText { room, fitting(fromUtf8(cycle->name), kBarFont, room.width()), kBarFont, kToLeft });
        const auto &rungs = cycle->fivePaces.rungs;
        const auto each = (box.width() - 2 * kDayPadding) / static_cast<qreal>(rungs.size());
        for (std::size_t i = 0; m_options.edgeColours && i < rungs.size(); ++i)
            page.add(PaperBox { QRectF(box.left() + kDayPadding + static_cast<qreal>(i) * each,
                                    box.bottom() - kStroke - 2, std::max(0.5, each - 0.8), kStroke),
                0, 0, rungColour(rungs[i]) });
    }
}

/// Words that would reach the next race, or the edge, stand at the left of their day or are left out: the
/// list below says them.
void SeasonLayout::addRaces(PaperPage &page, GroupId group, qreal top) const
{
    std::vector<const Race *> own;
    std::ranges::copy_if(
        m_races, std::back_inserter(own), [group](const Race *race) { return isFor(*race, group); });
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto &race = *own[i];
        const auto mark = words::raceMark(race);
        const auto x = placeOf(race.date);
        const auto end = i + 1 < own.size() ? placeOf(own[i + 1]->date) - 4 : kPageMargin + width();
        const auto begin = i > 0 ? placeOf(own[i - 1]->date) + 12 : kPageMargin + kNames;
        const auto font = race.isTarget ? kBarFont : kSmallFont;
        const QString toRight = mark + QLatin1Char(' ') + fromUtf8(race.name);
        const QString toLeft = fromUtf8(race.name) + QLatin1Char(' ') + mark;
        const auto needed = widthOf(toRight, font) + 1;
        if (x + needed <= end)
            page.add(PaperText { QRectF(x, top, needed, kRaceLine), toRight, font, kToLeft });
        else if (i + 1 == own.size() && x + 8 - needed >= begin)
            page.add(PaperText { QRectF(x + 8 - needed, top, needed, kRaceLine), toLeft, font, kToRight });
        else
            page.add(PaperText { QRectF(x, top, widthOf(mark, font) + 1, kRaceLine), mark, font, kToLeft });
    }
}

std::size_t SeasonLayout::addRaceList(PaperPage &page, qreal top, std::size_t first) const
{
    page.add(PaperLine { QLineF(kPageMargin, top, kPageMargin + width(), top) });
    page.add(PaperText {
        QRectF(kPageMargin, top + 4, width(), kRaceLine), Output::tr("Races"), kSeasonNameFont, kToLeft });
    qreal y = top + 6 + kRaceLine;
    for (; first < m_races.size() && y + kRaceLine <= bottom(); ++first, y += kRaceLine) {
        const auto &race = *m_races[first];
        QStringList groups;
        for (const auto id : race.groups) {
            if (const auto *group = m_squad.find(id))
                groups << fromUtf8(group->name);
        }
        QStringList facts { words::distance(race.distance), words::raceRank(race),
            groups.join(QStringLiteral(", ")) };
        facts.removeAll(QString());
        page.add(PaperText {
            QRectF(kPageMargin, y, kNames, kRaceLine), words::shortDate(race.date), kTextFont, kToLeft });
        page.add(PaperText { QRectF(kPageMargin + kNames, y, width() - kNames, kRaceLine),
            fromUtf8(race.name) + kDot + facts.join(kDot), kTextFont, kToLeft });
    }
    return first;
}

Document seasonDocument(const Squad &squad, int year, Date today, const SheetOptions &options)
{
    const QSizeF size = pointsOf(options.paper, true);
    return { Output::tr("Season %1", "2026").arg(year), size,
        SeasonLayout(squad, year, today, options, size).lay() };
}

} // namespace fivepace::output
