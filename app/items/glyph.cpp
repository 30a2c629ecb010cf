// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glyph.h"

#include <QCache>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace fivepace {

namespace {

/// The icon in black on nothing, `pixels` a side.
QImage drawn(const QString &glyph, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(glyph)).render(&painter);
    return image;
}

QImage inColor(QImage image, const QColor &color)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

/// Pages show the same few icons again and again.
const QImage &remembered(const QString &glyph, int pixels, const QColor &color)
{
    static QCache<QString, QImage> images(200);
    const auto key = QStringLiteral("%1 %2 %3").arg(glyph).arg(pixels).arg(color.rgba());
    if (!images.contains(key))
        images.insert(key, new QImage(inColor(drawn(glyph, pixels), color)));
    return *images.object(key);
}

} // namespace

Glyph::Glyph(QQuickItem *parent)
    : PictureItem(parent)
{
    connect(this, &Glyph::changed, this, [this] { redraw(); });
}

void Glyph::draw(QPainter &painter)
{
    const auto side = qMin(width(), height());
    const int pixels = qRound(side * painter.device()->devicePixelRatioF());
    if (!m_glyph.isEmpty() && pixels > 0)
        painter.drawImage(QRectF(0, 0, side, side), remembered(m_glyph, pixels, m_color));
}

} // namespace fivepace
