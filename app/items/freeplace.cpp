// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/freeplace.h"

#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace fivepace {

namespace {

/// Buttons, ticks, fields and lists that drop down; a row of a list may be covered.
bool isControl(const QQuickItem &item)
{
    constexpr std::array<std::string_view, 4> kControls { "QQuickAbstractButton", "QQuickTextField",
        "QQuickComboBox", "QQuickSpinBox" };
    for (const auto *type = item.metaObject(); type; type = type->superClass()) {
        const std::string_view name(type->className());
        if (name == "QQuickItemDelegate")
            return false;
        if (std::ranges::find(kControls, name) != kControls.end())
            return true;
    }
    return false;
}

void collectControls(const QQuickItem &item, const QQuickItem *except, std::vector<QRectF> &places)
{
    if (!item.isVisible() || &item == except)
        return;
    if (item.width() > 0 && isControl(item))
        places.push_back(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())));
    for (const auto *child : item.childItems())
        collectControls(*child, except, places);
}

std::vector<QRectF> controlsAround(const QQuickItem *item)
{
    std::vector<QRectF> places;
    if (item && item->window())
        collectControls(*item->window()->contentItem(), item, places);
    return places;
}

bool isFreeOf(const std::vector<QRectF> &controls, const QRectF &place)
{
    return std::ranges::none_of(controls, [&](const QRectF &one) { return one.intersects(place); });
}

} // namespace

QPointF FreePlace::lowest(QQuickItem *item, const QSizeF &size, const QRectF &within, double step) const
{
    const auto controls = controlsAround(item);
    const double left = within.left(), right = within.right() - size.width();
    const double lowest = within.bottom() - size.height();
    for (double y = lowest; y > within.top(); y -= step) {
        for (const double x : { (left + right) / 2, left, right }) {
            if (isFreeOf(controls, QRectF(QPointF(x, y), size)))
                return { qRound(x) * 1.0, qRound(y) * 1.0 };
        }
    }
    return { qRound((left + right) / 2) * 1.0, lowest };
}

bool FreePlace::isFree(QQuickItem *item, const QRectF &place) const
{
    return isFreeOf(controlsAround(item), place);
}

} // namespace fivepace
