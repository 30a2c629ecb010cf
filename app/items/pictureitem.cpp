// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pictureitem.h"

#include "guithread.h"

#include <QPainter>
#include <QQuickWindow>

#include <cmath>

namespace fivepace {

PictureItem::PictureItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void PictureItem::redraw()
{
    polish();
}

void PictureItem::updatePolish()
{
    assertGuiThread();
    const qreal ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels(
        static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio)));
    if (m_picture.size() != pixels)
        m_picture = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    if (!m_picture.isNull()) {
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing, antialiasing());
        draw(painter);
    }
    update();
}

void PictureItem::paint(QPainter *painter)
{
    painter->drawImage(QPointF(), m_picture);
}

void PictureItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        redraw();
}

void PictureItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickPaintedItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        redraw();
}

} // namespace fivepace
