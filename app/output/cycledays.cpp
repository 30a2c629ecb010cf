// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/cycledays.h"

#include "output/outputcontext.h"
#include "output/rungcolours.h"
#include "output/sheetcontent.h"
#include "text/notationwords.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>
#include <numeric>

namespace fivepace::output {

namespace {

using words::fromUtf8;

// All in points.
constexpr qreal kDayGap = 4;
constexpr qreal kDayHead = 15;
constexpr qreal kDaySide = 5, kDayEdge = 4; // within a day's box
constexpr qreal kLeastDay = 78;
constexpr qreal kRoomyDay = 120; // from here on a day's text is larger
constexpr qreal kRoomyScale = 1.2;
constexpr qreal kEndless = 1e6;
constexpr std::size_t kDaysInRow = 7;

QString dayOfMonth(Date day)
{
    return words::shortDate(day).section(QLatin1Char(' '), 0, 1);
}

PaperFont larger(PaperFont font, qreal scale)
{
    return { font.size * scale, font.weight };
}

qreal dayWidth(qreal width)
{
    return (width - kDayGap * (kDaysInRow - 1)) / kDaysInRow;
}

qreal sumOf(const std::vector<qreal> &heights)
{
    const auto gaps = kDayGap * static_cast<qreal>(std::max<std::size_t>(heights.size(), 1) - 1);
    return std::accumulate(heights.begin(), heights.end(), gaps);
}

/// All alike where each has what it needs so, else more for those that need more.
std::vector<qreal> shared(std::vector<qreal> needs, qreal height)
{
    const qreal room = height - sumOf(needs) + std::accumulate(needs.begin(), needs.end(), 0.0);
    std::vector<qreal> byNeed(needs);
    std::ranges::sort(byNeed, std::greater());
    qreal left = room, fair = 0;
    for (std::size_t i = 0; i < byNeed.size(); ++i) {
        fair = left / static_cast<qreal>(byNeed.size() - i);
        if (byNeed[i] <= fair)
            break;
        left -= byNeed[i];
    }
    for (auto &need : needs)
        need = std::max(need, fair);
    return needs;
}

/// Lines of a card as many as fit; gives the y below the last.
qreal addCardLines(
    PaperPage &page, const QRectF &room, const QString &strong, const QStringList &lines, qreal scale)
{
    const qreal below = page.addLines({ strong }, room, larger(kStrongFont, scale));
    return page.addLines(lines, QRectF(room.left(), below, room.width(), room.bottom() - below),
        larger(kSmallFont, scale), kSoftInk);
}

} // namespace

QString paceOf(PaceRole role, PaceRung rung)
{
    return words::role(role) + kDot + words::rung(rung);
}

CycleDays::CycleDays(const Squad &squad, const Cycle &cycle, const SheetOptions &options)
    : m_squad(squad)
    , m_cycle(cycle)
    , m_options(options)
    , m_board(boardOf(squad, cycle))
{
}

CycleDays::Rows CycleDays::all() const
{
    return { 0, (m_board.size() + kDaysInRow - 1) / kDaysInRow };
}

std::vector<qreal> CycleDays::needs(qreal width, Rows rows, qreal scale) const
{
    std::vector<qreal> heights;
    for (std::size_t row = rows.first; row < rows.end; ++row) {
        qreal height = kLeastDay;
        for (std::size_t i = row * kDaysInRow; i < std::min(m_board.size(), (row + 1) * kDaysInRow); ++i) {
            PaperPage unseen;
            const QRectF box(0, 0, dayWidth(width), kEndless);
            height = std::max(height, addDay(unseen, box, m_board[i], scale) + kDayEdge);
        }
        heights.push_back(height);
    }
    return heights;
}

qreal CycleDays::heightOf(qreal width, Rows rows) const
{
    return sumOf(needs(width, rows, 1));
}

std::vector<CycleDays::Rows> CycleDays::parted(qreal width, qreal height) const
{
    std::vector<Rows> parts { { 0, 0 } };
    for (std::size_t row = 0; row < all().end; ++row) {
        const Rows more { parts.back().first, row + 1 };
        if (row > more.first && heightOf(width, more) > height)
            parts.push_back({ row, row + 1 });
        else
            parts.back() = more;
    }
    return parts;
}

void CycleDays::addTo(PaperPage &page, const QRectF &box, Rows rows) const
{
    const auto count = static_cast<qreal>(rows.end - rows.first);
    const auto inLarger = needs(box.width(), rows, kRoomyScale);
    const bool isRoomy = box.height() / count > kRoomyDay && sumOf(inLarger) <= box.height();
    const auto heights = shared(isRoomy ? inLarger : needs(box.width(), rows, 1), box.height());
    qreal top = box.top();
    for (std::size_t row = rows.first; row < rows.end; ++row) {
        const qreal height = std::min(heights[row - rows.first], box.bottom() - top);
        for (std::size_t i = row * kDaysInRow; i < std::min(m_board.size(), (row + 1) * kDaysInRow); ++i) {
            const auto column = static_cast<qreal>(i % kDaysInRow);
            const QRectF day(
                box.left() + column * (dayWidth(box.width()) + kDayGap), top, dayWidth(box.width()), height);
            page.add(PaperBox { day, kHairline, 4 });
            addDay(page, day, m_board[i], isRoomy ? kRoomyScale : 1);
        }
        top += height + kDayGap;
    }
}

qreal CycleDays::addDay(PaperPage &page, const QRectF &box, const BoardDay &day, qreal scale) const
{
    QRectF room = box.adjusted(kDaySide, kDayEdge, -kDaySide, -kDayEdge);
    const QRectF head(room.left(), room.top(), room.width(), 11);
    // One pace stands beside the date; of several each stands with its own session.
    const auto withRole = [](const BoardEntry &entry) { return entry.role.has_value(); };
    const bool isOneRole = std::ranges::count_if(day.entries, withRole) == 1;
    room.setTop(room.top() + kDayHead);
    PaperPage things;
    std::size_t left = 0;
    for (std::size_t i = 0; i < day.entries.size(); ++i) {
        PaperPage thing;
        const QRectF endless(room.left(), room.top(), room.width(), kEndless);
        const qreal below = addEntry(thing, endless, day.entries[i], !isOneRole, scale);
        if (below > room.bottom() + 0.5) {
            left = day.entries.size() - i;
            break;
        }
        things.append(thing);
        room.setTop(below + (day.entries[i].item ? 2 : 4));
    }
    if (left > 0) {
        const auto more = Output::tr("%1 more", "things of a day").arg(left);
        page.add(PaperText { head, dayOfMonth(day.date) + kDot + more, kSmallFont, kLeft, kSoftInk });
    } else {
        page.add(PaperText {
            head.adjusted(0, 0, -head.width() / 2, 0), dayOfMonth(day.date), kSmallFont, kLeft, kSoftInk });
    }
    if (isOneRole && left == 0) {
        const PaceRole role = *std::ranges::find_if(day.entries, withRole)->role;
        page.add(PaperText { head.adjusted(head.width() * 0.4, 0, 0, 0),
            words::role(role) + kDot + words::shortRung(m_cycle.fivePaces.at(role)), kSmallStrongFont,
            kRight });
    }
    page.append(things);
    return room.top();
}

qreal CycleDays::addEntry(
    PaperPage &page, const QRectF &room, const BoardEntry &entry, bool saysRole, qreal scale) const
{
    return entry.session ? addSession(page, room, *entry.session, saysRole, scale)
        : entry.race     ? addRace(page, room, *entry.race, scale)
                         : addItem(page, room, *entry.item, scale);
}

qreal CycleDays::addSession(
    PaperPage &page, const QRectF &room, const Session &session, bool saysRole, qreal scale) const
{
    const Workout &workout = session.workout;
    const QString recovery = words::recoveries(workout.main);
    QStringList facts;
    if (const Distance distance = totalsOf(workout.main).distance; !distance.isZero())
        facts << words::volume(distance);
    if (session.startMinute)
        facts << words::clock(*session.startMinute);
    facts << fromUtf8(session.venue);
    if (saysRole && session.role)
        facts << paceOf(*session.role, workout.rung);
    facts.removeAll(QString());
    QStringList lines { recovery.isEmpty() ? QString()
                                           : Output::tr("%1 rec", "2:30 / 5:00 rec").arg(recovery),
        facts.join(kDot) };
    lines << words::withinSession(m_squad, session)
          << fromUtf8(session.notes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeAll(QString());
    const QString text = words::shortBlocks(workout.main, words::Spaces::Kept);
    const QRectF inside = room.adjusted(6, 0, 0, 0);
    const qreal below
        = addCardLines(page, inside, text.isEmpty() ? sessionTitle(workout) : text, lines, scale);
    const QRectF edge(room.left(), room.top() + 1, 2.4, below - room.top() - 2);
    page.add(PaperBox { edge, m_options.edgeColours ? 0 : kHairline, 0,
        m_options.edgeColours ? std::optional(rungColour(workout.rung)) : std::nullopt });
    return below;
}

qreal CycleDays::addRace(PaperPage &page, const QRectF &room, const Race &race, qreal scale) const
{
    QStringList facts;
    if (race.startMinute)
        facts << words::clock(*race.startMinute);
    if (race.isTarget)
        facts << words::raceRank(race);
    const QString name = words::distance(race.distance) + kDot + fromUtf8(race.name);
    const qreal below
        = addCardLines(page, room.adjusted(5, 4, -5, -4), name, { facts.join(kDot) }, scale) + 4;
    page.add(PaperBox { QRectF(room.left(), room.top(), room.width(), below - room.top()), 1.2, 3 });
    return below;
}

qreal CycleDays::addItem(PaperPage &page, const QRectF &room, const PlanItem &item, qreal scale) const
{
    const bool isQuiet = item.kind == ItemKind::Rest || item.kind == ItemKind::Note;
    const qreal below = page.addLines(
        { words::itemTitle(item) }, room, larger(kTextFont, scale), isQuiet ? kSoftInk : kInk);
    const QString detail = words::itemDetail(item, m_squad);
    if (detail.isEmpty())
        return below;
    return page.addLines({ detail }, QRectF(room.left(), below, room.width(), room.bottom() - below),
        larger(kSmallFont, scale), kSoftInk);
}

} // namespace fivepace::output
