// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/inspection.h"

#include <algorithm>

namespace fivepace::test {

namespace {

constexpr qreal kSlack = 1.5; ///< pixels lost to rounding
constexpr qreal kLeastRow = 8; ///< no row of text is lower

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

/// Where the letters are.
QRectF lettersOf(const Piece &piece)
{
    const auto *item = piece.item.data();
    const auto wide = item->property("contentWidth").toReal();
    const auto high = item->property("contentHeight").toReal();
    auto left = 0.0;
    switch (item->property("effectiveHorizontalAlignment").toInt()) {
    case Qt::AlignRight:
        left = item->width() - wide;
        break;
    case Qt::AlignHCenter:
        left = (item->width() - wide) / 2;
        break;
    default:
        break;
    }
    auto top = 0.0;
    switch (item->property("verticalAlignment").toInt()) {
    case Qt::AlignBottom:
        top = item->height() - high;
        break;
    case Qt::AlignVCenter:
        top = (item->height() - high) / 2;
        break;
    default:
        break;
    }
    return item->mapRectToScene(QRectF(left, top, wide, high));
}

bool isLabel(const Piece &piece)
{
    return piece.item->inherits("QQuickText") && !Screen::textOf(piece.item).trimmed().isEmpty();
}

void findEmptyLists(const Screen &screen, QStringList &faults)
{
    for (const auto &view : screen.views()) {
        if (rowsOf(view.item) == 0)
            continue;
        if (view.whole.height() < kLeastRow || view.whole.width() < kLeastRow) {
            faults << QStringLiteral("%1 has %2 rows and no room for one")
                          .arg(called(view.item))
                          .arg(rowsOf(view.item));
            continue;
        }
        if (view.shown.height() < kLeastRow || view.shown.width() < kLeastRow)
            continue; // scrolled away
        const auto *content = contentOf(view.item);
        const auto rows = std::ranges::count_if(screen.pieces(), [&](const Piece &piece) {
            return piece.item->parentItem() == content && piece.whole.height() >= kLeastRow;
        });
        if (rows == 0)
            faults << QStringLiteral("%1 has %2 rows and shows none")
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
        if (cover != nullptr && !screen.hidesBehind(piece, piece.shown))
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
    faults.removeDuplicates();
    return faults;
}

} // namespace fivepace::test
