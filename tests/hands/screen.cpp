// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/screen.h"

#include <QColor>
#include <QMetaObject>

#include <algorithm>

namespace fivepace::test {

namespace {

constexpr qreal kInvisible = 0.05; // opacity

bool hasPointerHandler(const QQuickItem *item)
{
    const auto parts = item->children();
    return std::ranges::any_of(parts, [](const QObject *part) {
        return part->inherits("QQuickTapHandler") || part->inherits("QQuickDragHandler");
    });
}

/// Letters take a press only where they are a link, and a tip goes away before the pointer comes to it.
bool letsPressesThrough(const Piece &piece)
{
    return piece.item->inherits("QQuickOverlay") || piece.item->inherits("QQuickText") || piece.isTip;
}

bool hides(const Piece &piece, const QRectF &area)
{
    return piece.item->inherits("QQuickRectangle") && piece.shown.contains(area)
        && piece.item->property("color").value<QColor>().alphaF() > 0.9F && piece.item->opacity() > 0.9;
}

/// The inspector of a narrow window while it is slid over the page.
bool isOpenSheet(const QQuickItem *item)
{
    return item->objectName() == QLatin1String("inspector") && item->property("isOver").toBool();
}

/// Nothing below it can be touched.
bool isModal(const QQuickItem *item)
{
    return item->inherits("QQuickPopupItem") && item->parent() != nullptr
        && item->parent()->property("modal").toBool();
}

/// A space that keeps a number with its unit is a space to who looks for "4 × 50 m".
QString asTyped(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

void Screen::look(QQuickWindow *window)
{
    m_window = QRectF(0, 0, window->width(), window->height());
    walk(window->contentItem(), m_window, {});
}

void Screen::walk(QQuickItem *item, const QRectF &clip, Layer layer)
{
    if (!item->isVisible() || item->opacity() < kInvisible)
        return;
    const auto whole = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const auto shown = whole.intersected(clip);
    const auto inside = item->clip() ? shown : clip;
    const bool isPopup = item->inherits("QQuickPopupItem");
    layer.inPopup = layer.inPopup || isPopup;
    layer.isTip
        = layer.isTip || (isPopup && item->parent() != nullptr && item->parent()->inherits("QQuickToolTip"));
    if (item->inherits("QQuickItemView") || item->inherits("QQuickTableView"))
        m_views.append({ item, whole, shown, layer.inPopup, layer.isTip });
    if (item->clip() && shown.isEmpty())
        return;
    auto children = item->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    auto child = children.cbegin();
    for (; child != children.cend() && (*child)->z() < 0; ++child)
        walk(*child, inside, layer);
    if (!shown.isEmpty())
        m_pieces.append({ item, whole, shown, layer.inPopup, layer.isTip });
    for (; child != children.cend(); ++child)
        walk(*child, inside, layer);
}

QList<Piece> Screen::called(const QString &name) const
{
    QList<Piece> exact, beginning, containing;
    for (const auto &piece : m_pieces) {
        const auto own = nameOf(piece.item);
        if (own == name)
            exact += piece;
        else if (own.startsWith(name))
            beginning += piece;
        else if (own.contains(name))
            containing += piece;
    }
    auto &found = !exact.isEmpty() ? exact : !beginning.isEmpty() ? beginning : containing;
    std::ranges::stable_sort(found, std::ranges::greater(), &Piece::inPopup);
    return found;
}

bool Screen::says(const QString &text) const
{
    return std::ranges::any_of(
        m_pieces, [&](const Piece &piece) { return textOf(piece.item).contains(text); });
}

QStringList Screen::texts() const
{
    QStringList texts;
    for (const auto &piece : m_pieces) {
        const auto text = textOf(piece.item);
        if (!text.isEmpty() && (texts.isEmpty() || texts.last() != text))
            texts += text;
    }
    return texts;
}

QQuickItem *Screen::touchedAt(QPointF point) const
{
    for (auto piece = m_pieces.crbegin(); piece != m_pieces.crend(); ++piece) {
        if (piece->shown.contains(point) && piece->item && !letsPressesThrough(*piece)
            && (piece->item->acceptedMouseButtons().testFlag(Qt::LeftButton)
                || hasPointerHandler(piece->item)))
            return piece->item;
        if (isModal(piece->item))
            break;
    }
    return nullptr;
}

bool Screen::isInReach(const Piece &piece) const
{
    const auto *touched = touchedAt(piece.shown.center());
    return touched != nullptr && (isWithin(touched, piece.item) || isWithin(piece.item, touched));
}

bool Screen::hidesBehind(const Piece &piece, const QRectF &area) const
{
    bool isAbove = false;
    for (const auto &other : m_pieces) {
        if (isAbove && hides(other, area) && !isWithin(other.item, piece.item))
            return true;
        isAbove = isAbove || other.item == piece.item;
    }
    return false;
}

QList<QQuickItem *> Screen::popups() const
{
    QList<QQuickItem *> open;
    for (const auto &piece : m_pieces) {
        if (isOpenSheet(piece.item))
            open += piece.item;
        if (!piece.item->inherits("QQuickPopupItem"))
            continue;
        const auto *popup = piece.item->parent();
        if (popup != nullptr && (popup->inherits("QQuickToolTip") || typeOf(popup) == QLatin1String("Toast")))
            continue;
        open += piece.item;
    }
    return open;
}

size_t Screen::fingerprint() const
{
    size_t seed = static_cast<size_t>(m_pieces.size());
    for (const auto &piece : m_pieces)
        seed = qHashMulti(seed, piece.item.data(), piece.whole.x(), piece.whole.y(), piece.whole.width(),
            piece.whole.height(), piece.item->opacity(), textOf(piece.item), piece.item->hasActiveFocus());
    return seed;
}

QString Screen::nameOf(const QQuickItem *item)
{
    const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
    const auto name = spoken != nullptr && spoken->isValid()
        ? const_cast<QAccessibleInterface *>(spoken)->text(QAccessible::Name)
        : QString();
    return name.isEmpty() ? textOf(item) : asTyped(name);
}

QAccessible::Role Screen::roleOf(const QQuickItem *item)
{
    const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
    return spoken != nullptr ? spoken->role() : QAccessible::NoRole;
}

QString Screen::textOf(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextInput")
            || item->inherits("QQuickTextEdit")
        ? asTyped(item->property("text").toString())
        : QString();
}

QString Screen::typeOf(const QObject *item)
{
    auto name = QString::fromLatin1(item->metaObject()->className());
    name.truncate(
        name.indexOf(QLatin1String("_QML")) >= 0 ? name.indexOf(QLatin1String("_QML")) : name.size());
    return name.startsWith(QLatin1String("QQuick")) ? name.mid(6) : name;
}

bool Screen::takesPresses(const QQuickItem *item)
{
    if (!item->isEnabled())
        return false;
    for (const char *type : { "QQuickAbstractButton", "QQuickComboBox", "QQuickMouseArea", "QQuickTextInput",
             "QQuickTextEdit", "QQuickSpinBox" }) {
        if (item->inherits(type))
            return item->acceptedMouseButtons().testFlag(Qt::LeftButton);
    }
    return hasPointerHandler(item);
}

bool Screen::isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

QQuickItem *Screen::ancestor(const QQuickItem *item, const char *inherits)
{
    for (auto *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->inherits(inherits))
            return up;
    }
    return nullptr;
}

} // namespace fivepace::test
