// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/inspection.h"

#include <QColor>

#include <algorithm>
#include <iterator>

namespace fivepace::test {

namespace {

constexpr qreal kSlack = 1.5; ///< pixels lost to rounding
constexpr qreal kRing = 2; ///< a border of this width says where the keyboard is

QString called(const QQuickItem *item)
{
    return QStringLiteral("%1 \"%2\"").arg(Screen::typeOf(item), Screen::nameOf(item).left(60));
}

QQuickItem *contentOf(const QQuickItem *view)
{
    return view->property("contentItem").value<QQuickItem *>();
}

int rowsOf(const QQuickItem *view)
{
    return view->property(view->inherits("QQuickTableView") ? "rows" : "count").toInt();
}

/// What is beyond the edge of such a view can be scrolled to.
bool scrolls(const QQuickItem *view, bool across)
{
    return across ? view->property("contentWidth").toReal() > view->width() + kSlack
                  : view->property("contentHeight").toReal() > view->height() + kSlack;
}

bool isInScroller(const QQuickItem *item, bool across)
{
    for (const auto *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable") && scrolls(up, across))
            return true;
    }
    return false;
}

/// Where the letters are, inside what is left free around them.
QRectF lettersOf(const Piece &piece)
{
    const auto *item = piece.item.data();
    const auto measure = [item](const char *name) { return item->property(name).toReal(); };
    const auto wide = measure("contentWidth"), high = measure("contentHeight");
    const auto left = measure("leftPadding"), top = measure("topPadding");
    const auto freeAcross = item->width() - left - measure("rightPadding") - wide;
    const auto freeAlong = item->height() - top - measure("bottomPadding") - high;
    const auto across = item->property("effectiveHorizontalAlignment").toInt();
    const auto along = item->property("verticalAlignment").toInt();
    const auto x = across == Qt::AlignRight ? freeAcross : across == Qt::AlignHCenter ? freeAcross / 2 : 0;
    const auto y = along == Qt::AlignBottom ? freeAlong : along == Qt::AlignVCenter ? freeAlong / 2 : 0;
    return item->mapRectToScene(QRectF(left + x, top + y, wide, high));
}

/// The letters without the air above and below them.
QRectF inkOf(const Piece &piece)
{
    const auto letters = lettersOf(piece).intersected(piece.shown);
    const auto air = std::min(letters.height() * 0.2, 4.0);
    return letters.adjusted(1, air, -1, -air);
}

bool isLabel(const Piece &piece)
{
    return piece.item->inherits("QQuickText") && !Screen::textOf(piece.item).trimmed().isEmpty();
}

/// The rows of a view that are made and have a size, whether they can be seen or not.
QList<QQuickItem *> rowsIn(const QQuickItem *view)
{
    QList<QQuickItem *> rows;
    const auto children = contentOf(view)->childItems();
    std::ranges::copy_if(children, std::back_inserter(rows),
        [](const QQuickItem *row) { return row->isVisible() && row->width() >= 1 && row->height() >= 1; });
    return rows;
}

void findEmptyLists(const Screen &screen, QStringList &faults)
{
    for (const auto &view : screen.views()) {
        if (rowsOf(view.item) == 0)
            continue;
        const auto rows = rowsIn(view.item);
        const bool shows = std::ranges::any_of(rows, [&](const QQuickItem *row) {
            return row->mapRectToScene(QRectF(0, 0, row->width(), row->height())).intersects(view.whole);
        });
        const auto lowest = std::ranges::min_element(rows, {}, &QQuickItem::height);
        if (!shows)
            faults << QStringLiteral("%1 has %2 rows and shows none")
                          .arg(called(view.item))
                          .arg(rowsOf(view.item));
        else if (view.whole.height() + kSlack < (*lowest)->height())
            faults << QStringLiteral("%1 has %2 rows and no room for one")
                          .arg(called(view.item))
                          .arg(rowsOf(view.item));
    }
}

void findWhatIsOutside(const Screen &screen, QStringList &faults)
{
    for (const auto &piece : screen.pieces()) {
        if (!isLabel(piece) && !Screen::takesPresses(piece.item) && !piece.item->inherits("QQuickPopupItem"))
            continue;
        const auto window = screen.window().adjusted(-kSlack, -kSlack, kSlack, kSlack);
        const auto area = isLabel(piece) ? lettersOf(piece) : piece.whole;
        const bool isAcross = area.left() < window.left() || area.right() > window.right();
        const bool isAlong = area.top() < window.top() || area.bottom() > window.bottom();
        if ((isAcross && !isInScroller(piece.item, true)) || (isAlong && !isInScroller(piece.item, false)))
            faults << QStringLiteral("%1 stands outside the window").arg(called(piece.item));
    }
}

void findCutTexts(const Screen &screen, QStringList &faults)
{
    for (const auto &piece : screen.pieces()) {
        if (!isLabel(piece) || piece.item->property("truncated").toBool())
            continue;
        const auto letters = lettersOf(piece);
        const auto *item = piece.item.data();
        // Drawn beyond its own box, over whatever stands there.
        if (letters.width() > piece.whole.width() + kSlack)
            faults << QStringLiteral("%1 is wider than its place by %2 and has no ellipsis")
                          .arg(called(item))
                          .arg(qRound(letters.width() - piece.whole.width()));
        const auto lost = letters.intersected(piece.whole);
        const bool isAcross
            = lost.left() < piece.shown.left() - kSlack || lost.right() > piece.shown.right() + kSlack;
        const bool isAlong
            = lost.top() < piece.shown.top() - kSlack || lost.bottom() > piece.shown.bottom() + kSlack;
        if ((isAcross && !isInScroller(item, true)) || (isAlong && !isInScroller(item, false)))
            faults << QStringLiteral("%1 is cut").arg(called(item));
    }
}

/// For its few seconds a toast may lie on a row of a table, never on a button.
bool mayCover(const QQuickItem *cover, const QQuickItem *item)
{
    const auto *popup = cover->inherits("QQuickPopupItem") ? cover->parent() : nullptr;
    return popup != nullptr && Screen::typeOf(popup) == QLatin1String("Toast")
        && !item->inherits("QQuickAbstractButton");
}

void findWhatIsCovered(const Screen &screen, QStringList &faults)
{
    const auto popups = screen.popups();
    for (const auto &piece : screen.pieces()) {
        if (!Screen::takesPresses(piece.item) || screen.isInReach(piece))
            continue;
        if (!popups.isEmpty() && !Screen::isWithin(piece.item, popups.last()))
            continue; // below what is open
        if (piece.shown.height() < piece.whole.height() / 2 || piece.shown.width() < piece.whole.width() / 2)
            continue; // scrolled half away
        const auto *cover = screen.touchedAt(piece.shown.center());
        if (cover != nullptr && !mayCover(cover, piece.item) && !screen.hidesBehind(piece, piece.shown))
            faults << QStringLiteral("%1 is covered by %2").arg(called(piece.item), called(cover));
    }
}

void findTextsOnTexts(const Screen &screen, QStringList &faults)
{
    const auto &pieces = screen.pieces();
    QList<qsizetype> labels;
    for (qsizetype place = 0; place < pieces.size(); ++place) {
        if (isLabel(pieces[place]))
            labels << place;
    }
    for (auto first = labels.cbegin(); first != labels.cend(); ++first) {
        const auto below = lettersOf(pieces[*first]).intersected(pieces[*first].shown);
        for (auto second = first + 1; second != labels.cend(); ++second) {
            const auto above = lettersOf(pieces[*second]).intersected(pieces[*second].shown);
            const auto both = below.intersected(above);
            if (both.width() < 4 || both.height() < 4)
                continue;
            if (screen.hidesBehind(pieces[*first], both))
                continue;
            faults << QStringLiteral("%1 stands on %2")
                          .arg(called(pieces[*second].item), called(pieces[*first].item));
        }
    }
}

void findTheNameless(const Screen &screen, QStringList &faults)
{
    for (const auto &piece : screen.pieces()) {
        if ((piece.item->inherits("QQuickAbstractButton") || piece.item->inherits("QQuickComboBox")
                || piece.item->inherits("QQuickTextInput") || piece.item->inherits("QQuickTextEdit"))
            && Screen::takesPresses(piece.item) && Screen::nameOf(piece.item).isEmpty())
            faults << QStringLiteral("a %1 in %2 has no name for a screen reader")
                          .arg(Screen::typeOf(piece.item), Screen::typeOf(piece.item->parentItem()));
    }
}

void findUnexplainedGreys(const Screen &screen, QStringList &faults)
{
    for (const auto &piece : screen.pieces()) {
        const auto why = piece.item->property("obstacle");
        if (why.isValid() && why.toString().isEmpty() && !piece.item->isEnabled())
            faults << QStringLiteral("%1 is grey and does not say why").arg(called(piece.item));
    }
}

/// Where the keyboard is: around something, and never through a text of it.
bool isRing(const Piece &piece)
{
    const auto *item = piece.item.data();
    const auto *border = item->property("border").value<QObject *>();
    return item->inherits("QQuickRectangle") && border != nullptr
        && border->property("width").toReal() >= kRing
        && item->property("color").value<QColor>().alpha() == 0;
}

void findBrokenRings(const Screen &screen, QStringList &faults)
{
    for (const auto &ring : screen.pieces()) {
        if (!isRing(ring))
            continue;
        const auto around = called(ring.item->parentItem());
        const bool isWhole = ring.shown.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(ring.whole);
        if (!isWhole && !isInScroller(ring.item, true) && !isInScroller(ring.item, false))
            faults << QStringLiteral("the ring of %1 is clipped").arg(around);
        const auto inside = ring.whole.adjusted(kRing, kRing, -kRing, -kRing);
        for (const auto &piece : screen.pieces()) {
            if (!isLabel(piece))
                continue;
            const auto ink = inkOf(piece);
            const auto both = ink.intersected(ring.shown);
            if (both.isEmpty() || screen.hidesBehind(piece, both) || screen.hidesBehind(ring, both))
                continue; // one is on a ground of its own above the other
            if (!inside.contains(ink))
                faults << QStringLiteral("the ring of %1 cuts through \"%2\"")
                              .arg(around, Screen::textOf(piece.item).left(60));
        }
    }
}

} // namespace

QStringList faultsOn(const Screen &screen)
{
    QStringList faults;
    findEmptyLists(screen, faults);
    findWhatIsOutside(screen, faults);
    findCutTexts(screen, faults);
    findWhatIsCovered(screen, faults);
    findTextsOnTexts(screen, faults);
    findTheNameless(screen, faults);
    findBrokenRings(screen, faults);
    findUnexplainedGreys(screen, faults);
    faults.removeDuplicates();
    return faults;
}

} // namespace fivepace::test
