// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace fivepace {

/// An item drawn with QPainter on the GUI thread, before the frame; painting, which the window does on a
/// thread of its own where it has a GPU, copies the picture. Items name it as fivepace::PictureItem: the QML
/// type registration of Qt 6.4 does not find it without.
class PictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PictureItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) final;

protected:
    /// Draws the item in its own units; pixels of a finer screen are taken care of.
    virtual void draw(QPainter &painter) = 0;
    /// What the item shows has changed.
    void redraw();

    void updatePolish() final;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    QImage m_picture;
};

} // namespace fivepace
